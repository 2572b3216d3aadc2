import { posix } from "node:path";

// src/readers/dockerignore.ts
const read = (source) => ({
	facts: Array.from(source.text.matchAll(/^[^\n]+$/gm), ({ index, 0: line }) => readLine(source, line, index)).flatMap((fact) => fact ?? []),
	problems: []
});
function readLine(source, line, start) {
	const pattern = line.startsWith("#") ? "" : line.trim();
	const isException = pattern.startsWith("!");
	const path = cleaned(isException ? pattern.slice(1).trim() : pattern);
	if (path === "") return null;
	const at = start + line.indexOf(pattern);
	const place = source.place(at, at + pattern.length);
	return {
		kind: "setting",
		block: "",
		key: "dockerignore",
		value: isException ? `!${path}` : path,
		...place
	};
}
function cleaned(pattern) {
	const path = posix.normalize(pattern).replace(/^\/+|\/+$/g, "");
	return path === "." ? "" : path;
}

export { read };