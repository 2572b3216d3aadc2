import { i as releaseVersion, n as nodeVersion, r as pythonVersion, t as javaVersion } from "./readers-runtime-files-versions.js";

// src/readers/runtime-files/tools.ts
const tools = {
	python: {
		name: "python",
		toConstraint: pythonVersion
	},
	node: {
		name: "node",
		toConstraint: nodeVersion
	},
	nodejs: {
		name: "node",
		toConstraint: nodeVersion
	},
	java: {
		name: "java",
		toConstraint: javaVersion
	},
	flutter: {
		name: "flutter",
		toConstraint: releaseVersion
	},
	dart: {
		name: "dart",
		toConstraint: releaseVersion
	},
	go: {
		name: "go",
		toConstraint: releaseVersion
	},
	golang: {
		name: "go",
		toConstraint: releaseVersion
	},
	rust: {
		name: "rust",
		toConstraint: releaseVersion
	},
	swift: {
		name: "swift",
		toConstraint: releaseVersion
	},
	dotnet: {
		name: "dotnet",
		toConstraint: releaseVersion
	},
	"dotnet-core": {
		name: "dotnet",
		toConstraint: releaseVersion
	}
};
function toolOf(name) {
	const plain = name.replace(/^(?:core|asdf|vfox):/, "");
	return Object.hasOwn(tools, plain) ? tools[plain] ?? null : null;
}

export { toolOf as t };