// src/formats/ini.ts
function parseIni(text) {
	const state = {
		sections: [],
		stray: [],
		indent: 0
	};
	let start = 0;
	for (const line of text.split("\n")) {
		const part = trimmed(line, start);
		if (part.text !== "" && !/^[#;]/.test(part.text)) readLine(state, part, part.start - start);
		start += line.length + 1;
	}
	return state;
}
function readLine(state, part, indent) {
	const section = state.sections.at(-1);
	const entry = section?.entries.at(-1);
	if (entry !== void 0 && indent > state.indent) {
		entry.lines.push(part);
		return;
	}
	const name = /^\[([^\]]+)\]/.exec(part.text)?.[1];
	const separator = part.text.search(/[=:]/);
	if (name !== void 0) state.sections.push({
		name: {
			text: name,
			start: part.start + 1
		},
		entries: []
	});
	else if (section === void 0 || separator < 1) state.stray.push(part);
	else {
		const value = trimmed(part.text.slice(separator + 1), part.start + separator + 1);
		section.entries.push({
			key: trimmed(part.text.slice(0, separator), part.start),
			lines: value.text === "" ? [] : [value]
		});
		state.indent = indent;
	}
}
function trimmed(text, start) {
	return {
		text: text.trim(),
		start: start + text.length - text.trimStart().length
	};
}
function iniEntry({ sections }, section, ...keys) {
	return sections.filter(({ name }) => name.text === section).flatMap((one) => one.entries).findLast(({ key }) => keys.includes(key.text.toLowerCase())) ?? null;
}

export { parseIni as n, iniEntry as t };