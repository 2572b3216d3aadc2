import { D as literalWord, _ as indexesIn, d as parseArguments, o as readRequested, p as valuesOf, t as pipGrammar } from "./readers-installs-pip-options.js";
import { posix } from "node:path";

// src/readers/requirements/line.ts
function readLine({ start, text }, { role, place }) {
	const indent = text.length - text.trimStart().length;
	const frame = {
		block: "",
		command: null,
		role,
		place
	};
	if (text.startsWith("-", indent)) {
		const args = parseArguments(words(text, start), pipGrammar);
		const editable = valuesOf(args, "--editable")[0];
		return editable ? requirement(editable, frame) : {
			kind: "options",
			indexes: indexesIn(args, frame),
			includes: inclusions(args)
		};
	}
	const end = /\s--?[a-z]/i.exec(text.slice(indent))?.index ?? text.length;
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
	return Array.from(text.matchAll(/"([^"]*)"|'([^']*)'|\S+/g), ({ index, 0: whole, 1: double, 2: single }) => {
		const quoted = double ?? single;
		return quoted === void 0 ? literalWord(whole, start + index) : literalWord(quoted, start + index + 1);
	});
}

// src/readers/requirements/lines.ts
function logicalLines(text) {
	const lines = [];
	let start = 0;
	let offset = 0;
	let open = [];
	for (const line of text.split("\n")) {
		offset += line.length + 1;
		const continued = continuation(line);
		open.push(continued ?? line.replace(/(?:^|[ \t])#.*$/, ""));
		if (continued !== null && offset <= text.length) continue;
		const content = open.join(" ").trimEnd();
		if (content.trim() !== "") lines.push({
			start,
			text: content
		});
		start = offset;
		open = [];
	}
	return lines;
}
function continuation(line) {
	const [end] = /\\ ?$/.exec(line) ?? [];
	return end === void 0 || /^[ \t]*#/.test(line) ? null : line.slice(0, -end.length) + " ".repeat(end.length);
}

// src/readers/requirements.ts
const longestPath = 4096;
const nothing = {
	facts: [],
	problems: []
};
function read(source) {
	if (source.text.includes("{%")) return nothing;
	const role = { kind: /^constraints/i.test(posix.basename(source.path)) ? "constraint" : "runtime" };
	const place = (start, end) => source.place(start, end);
	const lines = logicalLines(source.text).map((line) => readLine(line, {
		role,
		place
	}));
	return isSomethingElse(lines) ? {
		facts: [],
		problems: somethingElse(lines, source)
	} : joined(lines.map((line) => readingOf(line, source)));
}
function isSomethingElse(lines) {
	const unreadable = lines.filter(({ kind }) => kind === "unreadable").length;
	return unreadable > 1 && unreadable > lines.length / 2;
}
function somethingElse(lines, source) {
	const first = lines.find((line) => line.kind === "unreadable");
	return first ? [problem(source, first.word, "Most lines of this file are not requirements as pip reads them; none is taken from it")] : [];
}
function readingOf(line, source) {
	switch (line.kind) {
		case "dependency": return {
			facts: [line.fact],
			problems: []
		};
		case "options": return joined([{
			facts: line.indexes,
			problems: []
		}, ...line.includes.map((inclusion) => include(inclusion, source))]);
		case "unreadable": return {
			facts: [],
			problems: [problem(source, line.word, "This is not a requirement as pip reads it")]
		};
	}
	return nothing;
}
function include({ role, path }, source) {
	if (/^[a-z+]+:|\$\{|\{\{/i.test(path.text) || path.text.length > longestPath) return nothing;
	const target = posix.join(posix.dirname(source.path), path.text);
	if (path.text.startsWith("/") || target === ".." || target.startsWith("../")) return {
		facts: [],
		problems: [problem(source, path, "This file is outside of the repository")]
	};
	return {
		facts: [{
			kind: "include",
			block: "",
			role,
			target,
			...source.place(path.start, path.end)
		}],
		problems: []
	};
}
function joined(readings) {
	return {
		facts: readings.flatMap((reading) => reading.facts),
		problems: readings.flatMap((reading) => reading.problems)
	};
}
function problem(source, { start, end }, message) {
	return {
		message,
		location: source.place(start, end).location
	};
}

export { read };