import { _t as javaVersion, h as toolOf, vt as nodeVersion, yt as pythonVersion } from "./shared-readers.js";

// src/readers/runtime-files.ts
const formats = {
	".python-version": (source) => select(source, "python", words(source.text)[0]?.[0], pythonVersion),
	"runtime.txt": readRuntime,
	".java-version": (source) => select(source, "java", words(source.text)[0]?.[0], javaVersion),
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
	return words(source.text).flatMap(([name, version]) => {
		const tool = name === void 0 ? null : toolOf(name.text);
		return tool === null ? [] : select(source, tool.name, version, tool.toConstraint);
	});
}
function readRuntime(source) {
	const [first = [], ...others] = words(source.text);
	return first.length === 1 && others.length === 0 ? select(source, "python", first[0], runtimeVersion) : [];
}
function runtimeVersion(text) {
	return /^(?:python-)?\d/.test(text) ? pythonVersion(text) : null;
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