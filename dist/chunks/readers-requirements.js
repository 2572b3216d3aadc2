import { r as readLine } from "./shared-readers-unbash.js";
import { B as problem, H as logicalLines, V as readingOf, z as joined } from "./shared-readers.js";
import { posix } from "node:path";

// src/readers/requirements.ts
function read(source) {
	if (source.text.includes("{%")) return {
		facts: [],
		problems: []
	};
	const role = { kind: /(?:^|[-_.])constraints?(?=[-_.]|$)/i.test(posix.basename(source.path)) ? "constraint" : "runtime" };
	const frame = {
		path: source.path,
		block: "",
		role,
		place: (start, end) => source.place(start, end)
	};
	const lines = logicalLines(source.text).map((line) => readLine(line, frame));
	return isSomethingElse(lines) ? {
		facts: [],
		problems: somethingElse(lines, frame)
	} : joined(lines.map((line) => readingOf(line, frame)));
}
function isSomethingElse(lines) {
	const unreadable = lines.filter(({ kind }) => kind === "unreadable").length;
	return unreadable > 1 && unreadable > lines.length / 2;
}
function somethingElse(lines, frame) {
	const first = lines.find((line) => line.kind === "unreadable");
	return first ? [problem(frame, first.word, "Most lines of this file are not requirements as pip reads them; none is taken from it")] : [];
}

export { read };