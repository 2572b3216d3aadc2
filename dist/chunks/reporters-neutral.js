// src/reporters/neutral.ts
const STEERING = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const LONGER = 4;
function visible(text) {
	return text.replace(STEERING, picture);
}
function oneLine(text, max) {
	const start = text.trim().slice(0, max * LONGER);
	const line = start.replace(/\s+/g, " ");
	return visible(shortened(start.length === text.trim().length ? line : `${line}…`, max));
}
function shortened(text, max) {
	if (text.length <= max) return text;
	return `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
function withoutCommands(output) {
	return output.replace(/^([^\S\n]*):(?=:)/gm, "$1: ").replaceAll("##[", "## [");
}
function picture(character) {
	const code = character.codePointAt(0) ?? 0;
	if (code < 32) return String.fromCodePoint(9216 + code);
	return code === 127 ? "␡" : "�";
}

export { withoutCommands as i, shortened as n, visible as r, oneLine as t };