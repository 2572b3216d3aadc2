import { t as parseYamlFile } from "./shared-formats-yaml-zod.js";
import { t as KnowledgeError } from "./knowledge-compile.js";
import { C as strictObject, h as array, m as _enum } from "./zod-v4-classic-iso.js";
import { o as missing } from "./shared-knowledge.js";
import { d as sources, l as id, u as sentence } from "./shared-knowledge-zod.js";
import { ot as targetNames } from "./check.js";
import path from "node:path";
import { readFile } from "node:fs/promises";

// src/knowledge/schema/guide.ts
const useCase = strictObject({
	id,
	name: sentence,
	uses: array(strictObject({
		technology: id,
		what: sentence,
		targets: array(_enum(targetNames)).optional(),
		sources
	}).transform((value) => ({
		...value,
		targets: value.targets ?? []
	}))).min(1)
}).transform((value) => value);
const useCasesSchema = strictObject({ "use-cases": array(useCase).min(1) });
const question = strictObject({
	id,
	title: sentence,
	answers: array(strictObject({
		technology: id,
		text: sentence,
		sources
	})).min(1)
}).transform((value) => value);
const comparisonSchema = strictObject({ questions: array(question).min(1) });

// src/knowledge/guide.ts
async function compileGuide(folder, technologies) {
	const read = (name) => readFile(path.join(folder, name), "utf8");
	return guideFrom({
		useCases: await read("use-cases.yml"),
		comparison: await read("comparison.yml")
	}, technologies);
}
function guideFrom(texts, technologies) {
	const known = technologies.map(({ id }) => id);
	const cases = parseYamlFile("use-cases.yml", texts.useCases, useCasesSchema);
	const questions = parseYamlFile("comparison.yml", texts.comparison, comparisonSchema);
	if (!cases.ok || !questions.ok) throw new KnowledgeError([cases, questions].flatMap((file) => file.ok ? [] : file.mistakes));
	const useCases = {
		path: "use-cases.yml",
		value: cases.value["use-cases"],
		place: cases.place
	};
	const comparison = {
		path: "comparison.yml",
		value: questions.value.questions,
		place: questions.place
	};
	const lost = [...useCases.value.flatMap(({ uses }, index) => uses.flatMap(({ technology }, at) => missing(useCases, [
		"use-cases",
		index,
		"uses",
		at,
		"technology"
	], "technology", technology, known))), ...comparison.value.flatMap(({ answers }, index) => answers.flatMap(({ technology }, at) => missing(comparison, [
		"questions",
		index,
		"answers",
		at,
		"technology"
	], "technology", technology, known)))];
	if (lost.length > 0) throw new KnowledgeError(lost);
	return {
		useCases: useCases.value,
		questions: comparison.value
	};
}

export { compileGuide };