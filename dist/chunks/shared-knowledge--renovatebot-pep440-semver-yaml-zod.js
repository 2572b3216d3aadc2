import { t as parseYamlFile } from "./shared-formats-yaml-zod.js";
import { t as KnowledgeError } from "./knowledge-compile.js";
import { t as crossCheckCustom } from "./shared-knowledge--renovatebot-pep440-semver.js";
import { n as customTableSchema, o as customRuleSchema, t as technologySchema } from "./shared-knowledge-zod.js";

// src/knowledge/custom.ts
const largestFile = 64e3;
function compileCustom(files, known) {
	const custom = {
		technologies: [],
		tables: [],
		rules: []
	};
	const mistakes = files.flatMap((file) => take(file, custom));
	const found = mistakes.length > 0 ? mistakes : crossCheckCustom(custom, known);
	if (found.length > 0) throw new KnowledgeError(found);
	return custom;
}
function withCustom(known, { technologies, tables, rules }) {
	return {
		...known,
		technologies: [...known.technologies, ...technologies.map(({ value }) => value)],
		tables: [...known.tables, ...tables.map(({ value }) => value)],
		rules: [...known.rules, ...rules.map(({ value }) => value)]
	};
}
function take({ path, text }, into) {
	if (text.length > largestFile) return [{
		path,
		line: 1,
		column: 1,
		keys: [],
		message: `the file has ${text.length} characters; it may have ${largestFile}`
	}];
	if (/^packages:/m.test(text)) return takeTechnology(path, text, into);
	if (/^columns:/m.test(text)) {
		const parsed = parseYamlFile(path, text, customTableSchema);
		if (!parsed.ok) return parsed.mistakes;
		into.tables.push({
			value: parsed.value,
			path,
			place: parsed.place
		});
		return [];
	}
	const parsed = parseYamlFile(path, text, customRuleSchema);
	if (!parsed.ok) return parsed.mistakes;
	into.rules.push({
		value: parsed.value,
		path,
		place: parsed.place
	});
	return [];
}
function takeTechnology(path, text, into) {
	const parsed = parseYamlFile(path, text, technologySchema);
	if (!parsed.ok) return parsed.mistakes;
	const { technology, rows } = parsed.value;
	into.technologies.push({
		value: technology,
		path,
		place: parsed.place
	});
	return rows.map((row) => {
		const keys = [...row.path, "id"];
		return {
			path,
			...parsed.place(keys),
			keys,
			message: "a rule of your own stands in a file of its own; leave this id out"
		};
	});
}

export { withCustom as n, compileCustom as t };