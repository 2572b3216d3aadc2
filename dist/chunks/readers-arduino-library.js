import { t as dependency } from "./readers-native-facts.js";

// src/readers/arduino/library.ts
const pattern = /^([A-Za-z0-9_](?:[\w .'+-]*[\w.'+-])?)(?:\s*\(([^()]*)\))?$/;
function dependenciesIn(source, text, start) {
	return [...text.matchAll(/[^,()\s][^,()]*(?:\([^()]*\))?/g)].flatMap((match) => libraryAt(source, match[0].trimEnd(), start + match.index) ?? []);
}
function libraryAt(source, text, start, block = "") {
	const [, name, inParentheses = ""] = pattern.exec(text) ?? [];
	if (name === void 0) return null;
	const version = inParentheses.trim();
	const from = start + text.indexOf(version, text.indexOf("("));
	return dependency(source.place(start, start + text.length), {
		ecosystem: "arduino",
		name,
		constraint: version === "" ? { kind: "any" } : {
			kind: "range",
			text: version
		},
		block,
		nameAt: source.place(start, start + name.length),
		constraintAt: version === "" ? null : source.place(from, from + version.length)
	});
}

export { libraryAt as n, dependenciesIn as t };