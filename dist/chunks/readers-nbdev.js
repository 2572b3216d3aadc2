import { T as parseIni, w as iniEntry } from "./shared-formats.js";
import { Dt as entryPlace, Ot as inOrder } from "./shared-readers.js";
import { y as pypiConstraint } from "./shared-readers-eslint-visitor-keys-toml-eslint-parser.js";
import { n as readRequirementTexts } from "./shared-readers-unbash.js";

// src/readers/nbdev.ts
const lists = {
	requirements: { kind: "runtime" },
	pip_requirements: { kind: "runtime" },
	dev_requirements: {
		kind: "optional",
		name: "dev"
	}
};
const read = (source) => {
	const ini = parseIni(source.text);
	const dependencies = Object.entries(lists).flatMap(([key, role]) => readRequirementTexts(source, {
		role,
		texts: wordsOf(ini, key)
	}).facts);
	return {
		facts: inOrder([
			...readProject(source, ini),
			...readPython(source, ini),
			...dependencies
		]),
		problems: []
	};
};
function entryOf(ini, key) {
	return iniEntry(ini, "DEFAULT", key);
}
function wordsOf(ini, key) {
	return (entryOf(ini, key)?.lines ?? []).flatMap(({ text, start }) => Array.from(text.matchAll(/(?<!\S)[A-Za-z]\S*/g), ({ index, 0: word }) => ({
		text: word,
		start: start + index
	})));
}
function readProject(source, ini) {
	const found = entryOf(ini, "lib_name");
	const written = found?.lines[0]?.text ?? "";
	const name = written === "%(repo)s" ? entryOf(ini, "repo")?.lines[0]?.text ?? "" : written;
	if (found === null || !/^[\w.-]+$/.test(name)) return [];
	const published = entryOf(ini, "license") !== null;
	return [{
		kind: "project",
		...linePlace(source, found),
		block: "",
		ecosystem: "pypi",
		name,
		published
	}];
}
function readPython(source, ini) {
	const found = entryOf(ini, "min_python");
	const version = found?.lines[0]?.text ?? "";
	if (found === null || !/^\d+(\.\d+)*$/.test(version)) return [];
	const constraint = pypiConstraint(`>=${version}`);
	return [{
		kind: "runtime",
		...linePlace(source, found),
		block: "",
		name: "python",
		constraint,
		use: "admits",
		alternative: null
	}];
}
function linePlace(source, { key, lines }) {
	const [value = key] = lines;
	return entryPlace(source, {
		start: key.start,
		end: key.start + key.text.length
	}, {
		start: value.start,
		end: value.start + value.text.length
	});
}

export { read };