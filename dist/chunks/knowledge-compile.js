import { jt as compareText } from "./check.js";
import { a as joinAccelerators, i as checkAccelerators } from "./shared-knowledge.js";
import { n as crossCheck } from "./shared-knowledge--renovatebot-pep440-semver.js";
import { a as lifeWordsSchema, c as acceleratorsSchema, f as lifeRule, i as routesSchema, r as tableSchema, s as ruleSchema, t as technologySchema } from "./shared-knowledge-zod.js";
import { t as parseYamlFile } from "./shared-formats-yaml-zod.js";
import path from "node:path";
import { readFile, readdir } from "node:fs/promises";

// src/knowledge/compile.ts
var KnowledgeError = class extends Error {
	mistakes;
	constructor(mistakes) {
		super(mistakes.map((mistake) => `${mistake.path}:${mistake.line}:${mistake.column} ${mistake.message}`).join("\n"));
		this.name = "KnowledgeError";
		this.mistakes = mistakes;
	}
};
async function compileKnowledge(folder) {
	const names = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll("\\", "/")).filter((name) => name.endsWith(".yml"));
	return compileFiles(await Promise.all(names.toSorted(compareText).map(async (name) => ({
		name,
		text: await readFile(path.join(folder, name), "utf8")
	}))));
}
function compileFiles(files) {
	const sorted = {
		technologies: [],
		tables: [],
		accelerators: [],
		routes: [],
		rules: [],
		rows: [],
		words: null
	};
	const mistakes = files.flatMap(({ name, text }) => sortFile(name, text, sorted));
	const rows = rowRules(sorted);
	const broken = new Set(mistakes.map((mistake) => mistake.path));
	const found = [
		...mistakes,
		...broken.has("lives.yml") ? [] : wordless(sorted),
		...crossCheck({
			...sorted,
			rows,
			broken
		}),
		...checkAccelerators(sorted.accelerators, broken)
	];
	if (found.length > 0) throw new KnowledgeError(found.toSorted((a, b) => compareText(a.path, b.path) || a.line - b.line || a.column - b.column));
	const knowledge = {
		technologies: sorted.technologies.map(({ value }) => value),
		tables: sorted.tables.map(({ value }) => value),
		accelerators: joinAccelerators(sorted.accelerators.map(({ value }) => value)),
		routes: sorted.routes[0]?.value ?? {
			formats: [],
			layers: [],
			exports: [],
			runs: [],
			hosts: []
		},
		rules: [...sorted.rules, ...rows].map(({ value }) => value).toSorted((a, b) => compareText(a.id, b.id))
	};
	return {
		checked: newestDay(knowledge),
		...knowledge
	};
}
function rowRules({ rows, words }) {
	return rows.flatMap(({ value, technology, path: file, place }) => {
		const rule = words === null ? null : lifeRule(value, technology, words);
		return rule === null ? [] : [{
			value: rule,
			path: file,
			place
		}];
	});
}
function wordless({ rows, words }) {
	if (words !== null) return [];
	return rows.map(({ path: file, place }) => ({
		path: file,
		...place(["id"]),
		keys: ["id"],
		message: "there is no lives.yml that says how its state is spoken of"
	}));
}
function sortFile(name, text, into) {
	if (name === "use-cases.yml" || name === "comparison.yml") return [];
	if (name === "routes.yml") return take(name, text, routesSchema, (value, place) => into.routes.push({
		value,
		path: name,
		place
	}));
	if (name === "lives.yml") return take(name, text, lifeWordsSchema, (value) => {
		into.words = value;
	});
	if (name.startsWith("technologies/")) return take(name, text, technologySchema, ({ technology, rows }, place) => {
		into.technologies.push({
			value: technology,
			path: name,
			place
		});
		for (const { row, path: at } of rows) into.rows.push({
			value: row,
			technology,
			path: name,
			place: (keys, which) => place([...at, ...keys], which)
		});
	});
	if (name.startsWith("accelerators/")) return take(name, text, acceleratorsSchema, (value, place) => into.accelerators.push({
		value,
		path: name,
		place
	}));
	if (name.startsWith("compatibility/")) return take(name, text, tableSchema, (value, place) => into.tables.push({
		value,
		path: name,
		place
	}));
	return take(name, text, ruleSchema, (value, place) => into.rules.push({
		value,
		path: name,
		place
	}));
}
function take(name, text, schema, keep) {
	const parsed = parseYamlFile(name, text, schema);
	if (!parsed.ok) return [...parsed.mistakes];
	keep(parsed.value, parsed.place);
	return [];
}
function newestDay(knowledge) {
	return [
		...knowledge.technologies,
		...knowledge.tables,
		knowledge.accelerators,
		...knowledge.routes.exports,
		...knowledge.routes.runs,
		...knowledge.rules
	].map((part) => part.sources).flat().reduce((newest, { checked }) => checked > newest ? checked : newest, "");
}

export { compileFiles as n, compileKnowledge as r, KnowledgeError as t };