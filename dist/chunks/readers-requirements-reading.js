import { posix } from "node:path";

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

// src/readers/requirements/reading.ts
const longestPath = 4096;
const nothing = {
	facts: [],
	problems: []
};
function readingOf(line, frame) {
	switch (line.kind) {
		case "dependency": return {
			facts: [line.fact],
			problems: []
		};
		case "options": return joined([{
			facts: line.indexes,
			problems: []
		}, ...line.includes.map((inclusion) => include(inclusion, frame))]);
		case "unreadable": return {
			facts: [],
			problems: [problem(frame, line.word, "This is not a requirement as pip reads it")]
		};
	}
	return nothing;
}
function include({ role, path }, frame) {
	if (/^[a-z+]+:|\$\{|\{\{/i.test(path.text) || path.text.length > longestPath) return nothing;
	const target = posix.join(posix.dirname(frame.path), path.text);
	if (path.text.startsWith("/") || target === ".." || target.startsWith("../")) return {
		facts: [],
		problems: [problem(frame, path, "This file is outside of the repository")]
	};
	return {
		facts: [{
			kind: "include",
			block: frame.block,
			role,
			target,
			...frame.place(path.start, path.end)
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
function problem({ place }, { start, end }, message) {
	return {
		message,
		location: place(start, end).location
	};
}

export { logicalLines as i, problem as n, readingOf as r, joined as t };