import { t as normalise } from "./formats-requirement.js";

// src/readers/locks/python.ts
function pythonPackage(record) {
	return {
		ecosystem: "pypi",
		name: normalise(record.text("name") ?? ""),
		version: record.text("version") ?? ""
	};
}

export { pythonPackage as t };