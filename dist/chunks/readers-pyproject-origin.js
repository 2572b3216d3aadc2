import { f as stringAt } from "./readers-pyproject-facts.js";

// src/readers/pyproject/origin.ts
const registry = {
	origin: null,
	marker: null,
	role: null
};
function choicesFor(origins, name, role) {
	const group = "name" in role ? role.name : null;
	const choices = (origins.get(name) ?? []).filter((choice) => choice.role === null || choice.role === group);
	return choices.some(({ origin }) => origin !== null) ? choices : [registry];
}
function tableOrigin(table) {
	const git = first(table, "git");
	const revision = first(table, "rev", "tag", "branch", "ref");
	if (git !== null) return {
		kind: "git",
		reference: revision === null ? git : `${git}@${revision}`
	};
	const path = first(table, "path", "file");
	if (path !== null) return urlOrigin(path);
	const url = first(table, "url");
	return url === null ? null : {
		kind: "url",
		reference: url
	};
}
function urlOrigin(url) {
	if (/^(?:git|hg|svn|bzr)\+/.test(url)) return {
		kind: "git",
		reference: url
	};
	return {
		kind: /^[a-z][a-z\d+.-]+:/i.test(url) && !url.startsWith("file:") ? "url" : "path",
		reference: url
	};
}
function first(table, ...keys) {
	return keys.map((key) => stringAt(table, key)).find((found) => found !== null)?.value ?? null;
}

export { tableOrigin as n, urlOrigin as r, choicesFor as t };