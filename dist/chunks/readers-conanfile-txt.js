import { U as readReference, W as roles } from "./shared-readers.js";

// src/readers/conanfile-txt.ts
const read = (source) => {
	const facts = [];
	let role = null;
	let broken = null;
	let start = 0;
	for (const line of source.text.split("\n")) {
		const text = line.replace(/(?:^|\s)#.*$/, "").trim();
		const section = /^\[(\w+)\]$/.exec(text)?.[1];
		if (section !== void 0) role = roles.get(section) ?? null;
		else if (role !== null && text !== "") {
			const from = start + line.length - line.trimStart().length;
			const found = readReference(source, text, {
				start: from,
				end: from + text.length
			}, role);
			if (found.length === 0) broken ??= {
				start: from,
				end: from + text.length
			};
			facts.push(...found);
		}
		start += line.length + 1;
	}
	return {
		facts,
		problems: broken === null ? [] : [notAReference(source, broken)]
	};
};
function notAReference(source, { start, end }) {
	return {
		message: "This is not a package and its version",
		location: source.place(start, end).location
	};
}

export { read };