import { gt as jsonAsYaml } from "./shared-formats.js";
import { t as parseJson } from "./shared-formats-jsonc-parser.js";
import { n as parseYaml } from "./shared-formats-yaml.js";
import { Ot as inOrder, jt as unreadable } from "./shared-readers.js";

// src/readers/deployment/documents.ts
function readDocuments(source, toFacts) {
	if (isTemplate(source)) return {
		facts: [],
		problems: []
	};
	const { roots, problem } = documentsOf(source);
	return {
		facts: inOrder(roots.flatMap(toFacts)),
		problems: problem === null || hasBareHole(source) ? [] : [problem]
	};
}
function hasBareHole({ text }) {
	return /(?:[:-][ \t]|^)[ \t]*\{\{/m.test(text);
}
function isTemplate({ text }) {
	return text.includes("{%");
}
function documentsOf(source) {
	if (!/\.ya?ml$/.test(source.path) && /^\s*[{[]/.test(source.text.slice(0, 1e3))) return jsonOf(source);
	const { documents, errors } = parseYaml(source.text);
	const [error] = errors;
	return {
		roots: documents,
		problem: error === void 0 ? null : unreadable(source, "YAML", error)
	};
}
function jsonOf(source) {
	const { root, error } = parseJson(source.text);
	return {
		roots: root === null ? [] : [jsonAsYaml(root)],
		problem: error === null ? null : unreadable(source, "JSON", error)
	};
}

export { readDocuments as n, isTemplate as t };