import { l as literalWord } from "./formats-shell.js";
import { c as parseArguments, t as pipGrammar, u as valuesOf } from "./readers-installs-pip-options.js";
import { t as readRequested } from "./readers-installs-dependency.js";
import { r as indexesIn } from "./readers-installs-indexes.js";
import { t as resolutionOf } from "./readers-python-address.js";

// src/readers/requirements/line.ts
const optionBehind = /\s(?:--[a-z]|-[rcifeC][\s=])/i;
function readLine({ start, text }, { block, role, place }) {
	const indent = text.length - text.trimStart().length;
	const frame = {
		block,
		command: null,
		role,
		place
	};
	if (text.startsWith("-", indent)) {
		const args = parseArguments(words(text, start), pipGrammar);
		const editable = valuesOf(args, "--editable")[0];
		return editable ? requirement(editable, frame) : {
			kind: "options",
			indexes: indexes(args, frame),
			includes: inclusions(args)
		};
	}
	const end = optionBehind.exec(text.slice(indent))?.index ?? text.length;
	const line = requirement(literalWord(text.slice(indent, indent + end).trimEnd(), start + indent), frame);
	return text.includes("--hash") ? withHashes(line) : line;
}
function withHashes(line) {
	return line.kind === "dependency" ? {
		...line,
		fact: {
			...line.fact,
			nameAt: null,
			constraintAt: null
		}
	} : line;
}
function requirement(word, frame) {
	const requested = readRequested(word, frame);
	if (requested?.kind === "package") return {
		kind: "dependency",
		fact: requested.fact
	};
	const hole = /\$\{|\{\{/.test(word.text);
	return requested || hole ? { kind: "nothing" } : {
		kind: "unreadable",
		word
	};
}
function indexes(args, frame) {
	return indexesIn(args, frame).map((index) => ({
		...index,
		resolved: resolutionOf(index.url)
	}));
}
function inclusions(args) {
	return [...valuesOf(args, "--requirement").map((path) => ({
		role: "requirements",
		path
	})), ...valuesOf(args, "--constraint").map((path) => ({
		role: "constraints",
		path
	}))];
}
function words(text, start) {
	return Array.from(text.matchAll(/"([^"]*)"|'([^']*)'|(?:\{\{[^{}]*\}\}|\S)+/g), ({ index, 0: whole, 1: double, 2: single }) => {
		const quoted = double ?? single;
		return quoted === void 0 ? literalWord(whole, start + index) : literalWord(quoted, start + index + 1);
	});
}

export { readLine as t };