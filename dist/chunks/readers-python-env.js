import { n as readDocuments } from "./shared-readers-jsonc-parser-yaml.js";
import { f as asWritten, l as readTable } from "./shared-readers-yaml.js";
import { E as runtime, p as requirements } from "./shared-readers-unbash-yaml.js";
import { yt as pythonVersion } from "./shared-readers.js";

// src/readers/python-env.ts
const table = {
	python: runtime("python", pythonVersion),
	build_dependencies: requirements({ kind: "build" }),
	dependencies: requirements()
};
const read = (source) => readDocuments(source, (root) => readTable({
	source,
	block: "",
	know: asWritten
}, root, table));

export { read };