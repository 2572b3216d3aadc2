import { Lt as visible } from "./check.js";

// src/reporters/neutral.ts
const LONGER = 4;
function oneLine(text, max) {
	const start = text.trim().slice(0, max * LONGER);
	const line = start.replace(/\s+/g, " ");
	const whole = start.length === text.trim().length ? line : `${line}…`;
	return visible(shortened(whole, max));
}
function shortened(text, max) {
	if (text.length <= max) return text;
	return `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
function withoutCommands(output) {
	return output.replace(/^([^\S\n]*):(?=:)/gm, "$1: ").replaceAll("##[", "## [");
}

export { shortened as n, withoutCommands as r, oneLine as t };