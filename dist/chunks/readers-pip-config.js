import { T as parseIni } from "./shared-formats.js";
import { wt as resolutionOf } from "./shared-readers.js";

// src/readers/pip-config.ts
const sectionsOfInstall = ["global", "install"];
const roles = {
	"index-url": "primary",
	"extra-index-url": "extra",
	"find-links": "find-links"
};
const most = 1e3;
const read = (source) => {
	const { sections, stray } = parseIni(source.text);
	const entries = sections.filter(({ name }) => sectionsOfInstall.includes(name.text)).flatMap((section) => section.entries);
	const [first] = stray;
	return {
		facts: entries.flatMap((entry) => readIndexes(source, entry)).slice(0, most),
		problems: first === void 0 ? [] : [{
			message: "pip cannot read this line",
			location: source.place(first.start, first.start + first.text.length).location
		}]
	};
};
function readIndexes(source, { key, lines }) {
	const name = key.text.toLowerCase().replaceAll("_", "-").replace(/^--/, "");
	const role = Object.hasOwn(roles, name) ? roles[name] : void 0;
	if (role === void 0) return [];
	return lines.flatMap((line) => Array.from(line.text.matchAll(/\S+/g), ({ index, 0: url }) => {
		return {
			kind: "index",
			...source.place(line.start + index, line.start + index + url.length),
			block: "",
			ecosystem: "pypi",
			role,
			url,
			resolved: resolutionOf(url),
			command: null,
			only: null
		};
	}));
}

export { read };