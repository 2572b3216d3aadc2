import { g as parseYamlFile } from "./shared-yaml.js";
import { n as _enum, r as array, u as strictObject } from "./zod-v4-classic-schemas.js";
import { t as KnowledgeError } from "./knowledge-compile.js";
import { c as sentence, l as sources, s as id } from "./shared-zod.js";
import { _ as targetNames } from "./check.js";
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
	const known = new Set(technologies.map(({ id }) => id));
	const cases = parsed("use-cases.yml", texts.useCases, useCasesSchema);
	const questions = parsed("comparison.yml", texts.comparison, comparisonSchema);
	const lost = [...cases.value["use-cases"].flatMap(({ uses }, index) => uses.filter(({ technology }) => !known.has(technology)).map(({ technology }) => cases.mistake(["use-cases", index], technology))), ...questions.value.questions.flatMap(({ answers }, index) => answers.filter(({ technology }) => !known.has(technology)).map(({ technology }) => questions.mistake(["questions", index], technology)))];
	if (lost.length > 0) throw new KnowledgeError(lost);
	return {
		useCases: cases.value["use-cases"],
		questions: questions.value.questions
	};
}
function parsed(name, text, schema) {
	const read = parseYamlFile(name, text, schema);
	if (!read.ok) throw new KnowledgeError([...read.mistakes]);
	return {
		value: read.value,
		mistake: (keys, technology) => ({
			path: name,
			...read.place(keys),
			keys,
			message: `there is no technology "${technology}"`
		})
	};
}

export { compileGuide };