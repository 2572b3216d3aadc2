import { Pt as matchesAny, p as Source } from "./check.js";

// src/readers/gather-sources.ts
const mostFiles = 2e4;
async function gatherSources(files, wanted) {
	const { readSources, sourceEndings } = await import("./readers-sources-index.js");
	const endings = new Set(sourceEndings);
	const paths = [...wanted.keys()].filter((path) => endings.has(path.slice(path.lastIndexOf(".") + 1)));
	const read = paths.slice(0, mostFiles);
	await files.prefetch(read);
	const facts = /* @__PURE__ */ new Map();
	for (const path of read) {
		const names = wanted.get(path) ?? [];
		const content = files.read(path);
		if (content.kind === "unreadable" || !names.some((name) => content.text.includes(telling(name)))) continue;
		const found = readSources(new Source(path, content.text), (name) => matchesAny(names, name));
		if (found.length > 0) facts.set(path, found);
	}
	return {
		facts,
		problems: paths.length > mostFiles ? [tooMany(paths.length)] : []
	};
}
function telling(name) {
	return name.split(/[.*]+/).reduce((longest, piece) => piece.length > longest.length ? piece : longest, "");
}
function tooMany(count) {
	return {
		message: `rules ask for the sources of ${count} files; only the first ${mostFiles} were read`,
		location: null
	};
}

export { gatherSources };