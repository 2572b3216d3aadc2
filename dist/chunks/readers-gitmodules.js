import { $ as unknown, Z as dependency } from "./shared-readers.js";

// src/readers/gitmodules.ts
const onGithub = /^(?:(?:https?|git|ssh|git\+ssh):\/\/(?:[^/@]+@)?github\.com(?::\d+)?\/|(?:[\w.-]+@)?github\.com:)([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i;
const tried = /(?:^|\/)(?:tests?|testing|benchmarks?)(?:\/|$)/i;
const read = (source) => {
	const sections = [];
	let start = 0;
	for (const line of source.text.split("\n")) {
		readLine(sections, line, start);
		start += line.length + 1;
	}
	return {
		facts: sections.flatMap((section) => readSection(source, section)),
		problems: []
	};
};
function readLine(sections, line, start) {
	if (/^\s*\[\s*submodule\b/i.test(line)) sections.push({
		path: "",
		url: null
	});
	const [, before = "", key = "", written = ""] = /^(\s*([A-Za-z]+)\s*=\s*)(.*)$/.exec(line) ?? [];
	const section = sections.at(-1);
	if (section === void 0 || key === "") return;
	const value = plain(written);
	if (key.toLowerCase() === "path") section.path = value;
	if (key.toLowerCase() === "url") section.url = {
		text: value,
		start: start + before.length + written.indexOf(value)
	};
}
function plain(written) {
	return /^\s*"([^"\\]*)"/.exec(written)?.[1] ?? written.replace(/\s*(?:\s[#;].*)?$/, "");
}
function readSection(source, { path, url }) {
	const name = onGithub.exec(url?.text ?? "")?.[1]?.toLowerCase();
	if (url === null || name === void 0) return [];
	const place = source.place(url.start, url.start + url.text.length);
	return [dependency(place, {
		ecosystem: "github",
		name,
		constraint: unknown(url.text),
		origin: {
			kind: "git",
			reference: url.text
		},
		role: { kind: tried.test(path) ? "test" : "runtime" }
	})];
}

export { read };