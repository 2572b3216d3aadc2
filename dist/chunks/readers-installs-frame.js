import { c as literalSpan } from "./formats-shell.js";

// src/readers/installs/frame.ts
function dependencyFact(frame, span, told) {
	return {
		kind: "dependency",
		block: frame.block,
		command: frame.command,
		role: frame.role,
		extras: [],
		marker: null,
		origin: { kind: "registry" },
		nameAt: null,
		constraintAt: null,
		excludes: [],
		...told,
		...frame.place(span.start, span.end)
	};
}
function literalPlace(frame, word, part) {
	const span = literalSpan(word, part);
	return span && frame.place(span.start, span.end);
}

export { literalPlace as n, dependencyFact as t };