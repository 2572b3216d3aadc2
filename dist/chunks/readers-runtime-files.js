import { n as pythonVersion, t as nodeVersion } from "./readers-runtime-files-versions.js";

// src/readers/runtime-files.ts
const formats = {
	".python-version": (source) => select(source, "python", words(source.text)[0]?.[0], pythonVersion),
	"runtime.txt": (source) => select(source, "python", words(source.text)[0]?.[0], runtimeVersion),
	".nvmrc": (source) => select(source, "node", words(source.text)[0]?.[0], nodeVersion),
	".node-version": (source) => select(source, "node", words(source.text)[0]?.[0], nodeVersion),
	".tool-versions": readToolVersions
};
const read = (source) => {
	const base = source.path.slice(source.path.lastIndexOf("/") + 1);
	return {
		facts: (Object.hasOwn(formats, base) ? formats[base] : void 0)?.(source) ?? [],
		problems: []
	};
};
function readToolVersions(source) {
	return words(source.text).flatMap(([tool, version]) => {
		if (tool?.text === "python") return select(source, "python", version, pythonVersion);
		return tool?.text === "nodejs" || tool?.text === "node" ? select(source, "node", version, nodeVersion) : [];
	});
}
function runtimeVersion(text) {
	return text.startsWith("python-") ? pythonVersion(text) : null;
}
function select(source, name, word, toConstraint) {
	const constraint = word === void 0 ? null : toConstraint(word.text);
	if (word === void 0 || constraint === null) return [];
	return [{
		kind: "runtime",
		...source.place(word.start, word.start + word.text.length),
		block: "",
		name,
		constraint,
		use: "selects",
		alternative: null
	}];
}
function words(text) {
	return [...text.matchAll(/[^\n]+/g)].map((line) => {
		return [...(/^[^#]*/.exec(line[0])?.[0] ?? "").matchAll(/\S+/g)].map((word) => ({
			text: word[0],
			start: line.index + word.index
		}));
	}).filter((line) => line.length > 0);
}

export { read };