import { r as unknown, t as dependency } from "./readers-native-facts.js";

// src/readers/conan/reference.ts
const pattern = /^([\w+.-]{2,100})\/(\[[^[\]]*\]|(?!\[)[^@#%\s]+|)/;
const roles = /* @__PURE__ */ new Map([
	["requires", { kind: "runtime" }],
	["tool_requires", { kind: "build" }],
	["build_requires", { kind: "build" }],
	["python_requires", { kind: "build" }],
	["test_requires", { kind: "test" }]
]);
function readReference(source, text, at, role, { hole = null, marker = null } = {}) {
	const [, name, version = ""] = pattern.exec(text) ?? [];
	if (name === void 0 || version === "" && hole === null) return [];
	const known = hole === null && !/[{}%$]|^</.test(version);
	const constraint = known ? {
		kind: "range",
		text: version
	} : unknown(text, hole === "" ? null : hole);
	const from = at.start + name.length + 1;
	return [dependency(source.place(at.start, at.end), {
		ecosystem: "conan",
		name,
		constraint,
		role,
		marker,
		nameAt: source.place(at.start, from - 1),
		constraintAt: known ? constraintAt(source, from, version) : null
	})];
}
function constraintAt(source, start, version) {
	return source.place(start, start + version.length);
}

export { roles as n, readReference as t };