import { n as readDocuments } from "./readers-deployment-documents.js";
import { t as asWritten } from "./readers-deployment-known.js";
import { o as requirements } from "./readers-deployment-packages.js";
import { g as readTable, u as runtime } from "./readers-deployment-takes.js";
import { r as pythonVersion } from "./readers-runtime-files-versions.js";

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