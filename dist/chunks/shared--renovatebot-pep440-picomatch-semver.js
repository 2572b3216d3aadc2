import { B as nearest, C as UsageError, _ as targetNames } from "./check.js";

// src/cli/names.ts
function technologyNamed(word, all, option) {
	const written = word.toLowerCase();
	const found = all.find(({ id }) => id === written) ?? all.find(({ name }) => name.toLowerCase() === written) ?? all.find(({ packages }) => packages.some(({ name }) => name === written));
	if (found !== void 0) return found;
	const ids = all.flatMap(({ id, packages }) => [id, ...packages.map(({ name }) => name).filter((name) => !name.includes("*"))]);
	throw new UsageError(`${option} ${word}: no technology is called that; did you mean ${nearest(written, ids)}?`);
}
function targetNamed(word) {
	const found = targetNames.find((name) => name === word.toLowerCase());
	if (found === void 0) throw new UsageError(`--target ${word}: there is no such target; did you mean ${nearest(word.toLowerCase(), targetNames)}?`);
	return found;
}

export { technologyNamed as n, targetNamed as t };