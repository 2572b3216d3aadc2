import { $ as unknown, At as placeOf, Z as dependency } from "./shared-readers.js";

// src/readers/go-mod/directives.ts
function directivesOf(source) {
	const found = [];
	let block = null;
	let start = 0;
	for (const line of source.text.split("\n")) {
		const { words, comment } = wordsOf(line, start);
		start += line.length + 1;
		const [first, second] = words;
		if (first === void 0) continue;
		if (first.text === ")") block = null;
		else if (block !== null) found.push({
			verb: block,
			words,
			comment
		});
		else if (second?.text === "(") block = first.text;
		else found.push({
			verb: first.text,
			words: words.slice(1),
			comment
		});
	}
	return found;
}
function wordsOf(line, start) {
	const at = commentStart(line);
	return {
		words: [...line.slice(0, at).matchAll(/"([^"]*)"|`([^`]*)`|[()]|=>|[^\s()"`]+/g)].map((match) => {
			const text = match[1] ?? match[2] ?? match[0];
			const [from, end] = [start + match.index, start + match.index + match[0].length];
			const quote = text.length < match[0].length ? 1 : 0;
			return {
				text,
				start: from,
				end,
				inner: {
					start: from + quote,
					end: end - quote
				}
			};
		}),
		comment: line.slice(at + 2).trim()
	};
}
function commentStart(line) {
	const at = line.indexOf("//");
	return at < 0 ? line.length : at;
}

// src/readers/go-mod/replacements.ts
function replacementsOf(directives) {
	const found = /* @__PURE__ */ new Map();
	for (const { verb, words } of directives) {
		const arrow = verb === "replace" ? words.findIndex(({ text }) => text === "=>") : -1;
		const [old, name] = [words[0], words[arrow + 1]];
		if (arrow < 1 || old === void 0 || name === void 0) continue;
		const oldVersion = arrow > 1 ? words[1]?.text ?? null : null;
		const one = {
			old: old.text,
			oldVersion,
			name,
			version: words[arrow + 2] ?? null
		};
		const known = found.get(old.text);
		if (known === void 0) found.set(old.text, [one]);
		else known.push(one);
	}
	return found;
}
function replacementOf(replacements, module, version) {
	const own = replacements.get(module) ?? [];
	return own.find(({ oldVersion }) => oldVersion === version) ?? own.find(({ oldVersion }) => oldVersion === null) ?? null;
}

// src/readers/go-mod.ts
const read = (source) => {
	const directives = directivesOf(source);
	const replacements = replacementsOf(directives);
	return {
		facts: directives.flatMap((directive) => readDirective(source, directive, replacements)),
		problems: directives.filter(isBroken).slice(0, 1).map(brokenRequire(source))
	};
};
function readDirective(source, directive, replacements) {
	const [first, second] = directive.words;
	if (first === void 0 || isBroken(directive)) return [];
	switch (directive.verb) {
		case "module": return [readModule(source, first)];
		case "require": return second === void 0 ? [] : readRequire(source, directive, first, second, replacements);
		case "replace": return readReplace(source, directive);
		case "go": return readVersion(source, first, /^(\d[\w.]*)$/, ">=", "admits");
		case "toolchain": return readVersion(source, first, /^go(\d[\d.]*)(?:-\S+)?$/, "==", "selects");
		default: return [];
	}
}
function isBroken({ verb, words: [name, version, ...more] }) {
	if (verb !== "require") return false;
	return name === void 0 || version === void 0 || more.length > 0 || !/^[\w.~/-]+$/.test(name.text);
}
function brokenRequire(source) {
	return ({ words }) => {
		const { location } = source.place(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
		return {
			message: "This is not a module and its version",
			location
		};
	};
}
function readModule(source, name) {
	return {
		kind: "project",
		...source.place(name.start, name.end),
		block: "",
		ecosystem: "golang",
		name: name.text,
		published: false
	};
}
function readRequire(source, { comment }, name, version, replacements) {
	const replacement = replacementOf(replacements, name.text, version.text);
	const indirect = /^indirect\b/.test(comment);
	const taken = replacement?.name.text === name.text ? replacement.version ?? version : version;
	const elsewhere = replacement !== null && replacement.name.text !== name.text;
	return [dependency(source.place(name.start, version.end), {
		ecosystem: "golang",
		name: name.text,
		constraint: elsewhere ? unknown(referenceOf(replacement)) : versionOf(taken),
		role: { kind: indirect ? "constraint" : "runtime" },
		origin: elsewhere ? {
			kind: replacement.version === null ? "path" : "git",
			reference: referenceOf(replacement)
		} : { kind: "registry" },
		nameAt: placeOf(source, name.inner),
		constraintAt: elsewhere ? null : placeOf(source, taken.inner)
	})];
}
function readReplace(source, directive) {
	const [replacement] = replacementsOf([directive]).values();
	const { name, version, old } = replacement?.[0] ?? {};
	if (name === void 0 || version === void 0 || version === null || old === name.text) return [];
	const at = {
		nameAt: placeOf(source, name.inner),
		constraintAt: placeOf(source, version)
	};
	return [dependency(source.place(name.start, version.end), {
		ecosystem: "golang",
		name: name.text,
		constraint: versionOf(version),
		...at
	})];
}
function versionOf({ text }) {
	return /^v\d/.test(text) && !/\d{14}-[\da-f]{12}/.test(text) ? {
		kind: "range",
		text
	} : unknown(text);
}
function referenceOf({ name, version }) {
	return version === null ? name.text : `${name.text}@${version.text}`;
}
function readVersion(source, word, pattern, sign, use) {
	const version = pattern.exec(word.text)?.[1];
	if (version === void 0) return [];
	const constraint = {
		kind: "range",
		text: `${sign}${version}`
	};
	return [{
		kind: "runtime",
		...source.place(word.start, word.end),
		block: "",
		name: "go",
		constraint,
		use,
		alternative: null
	}];
}

export { read };