import { E as meant, S as UsageError, Tt as technologiesPage, ot as targetNames } from "./check.js";

// src/cli/names.ts
function technologyCalled(word, all) {
	const written = word.toLowerCase();
	return all.find(({ id }) => id === written) ?? all.find(({ name }) => name.toLowerCase() === written) ?? all.find(({ packages }) => packages.some(({ name }) => name.toLowerCase() === written));
}
function technologyNamed(word, all, option) {
	const written = word.toLowerCase();
	const found = technologyCalled(word, all);
	if (found !== void 0) return found;
	const near = meant(written, wordsFor(all));
	throw new UsageError(`${option} ${word}: no technology is called that; ${near === null ? `${technologiesPage} lists them` : `did you mean ${near}?`}`);
}
function wordsFor(all) {
	return all.flatMap(({ id, packages }) => [id, ...packages.map(({ name }) => name).filter((name) => !name.includes("*"))]);
}
function targetNamed(word) {
	const found = targetNames.find((name) => name === word.toLowerCase());
	if (found !== void 0) return found;
	const near = meant(word.toLowerCase(), targetNames);
	throw new UsageError(`--target ${word}: there is no such target; ${near === null ? "" : `did you mean ${near}? `}there is ${targetNames.join(", ")}`);
}

export { wordsFor as i, technologyCalled as n, technologyNamed as r, targetNamed as t };