import { n as readDocuments } from "./shared-jsonc-parser-yaml.js";
import { d as asWritten, l as readTable } from "./shared-yaml.js";
import { E as runtime, p as requirements } from "./shared-unbash-yaml.js";
import { Yt as pythonVersion } from "./shared.js";

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