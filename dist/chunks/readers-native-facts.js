// src/readers/native/facts.ts
const usual = {
	kind: "dependency",
	block: "",
	role: { kind: "runtime" },
	extras: [],
	marker: null,
	origin: { kind: "registry" },
	command: null,
	nameAt: null,
	constraintAt: null,
	excludes: []
};
function dependency({ location, text }, asked) {
	return {
		...usual,
		...asked,
		location,
		text
	};
}
function setting({ location, text }, key, value, block = "") {
	return {
		kind: "setting",
		location,
		text,
		block,
		key,
		value
	};
}
function unknown(text, variable = null) {
	return {
		kind: "unknown",
		text,
		variable
	};
}

export { setting as n, unknown as r, dependency as t };