// src/versions/poetry.ts
const longest = 1e3;
function poetryToPep440(text) {
	if (text.length > longest) return null;
	const trimmed = text.trim();
	if (trimmed === "" || trimmed === "*") return "";
	const translated = clauses(trimmed).map(translate);
	return translated.includes(null) ? null : translated.join(",");
}
function clauses(text) {
	return text.split(/\s*,\s*|(?<![\s^~=!<>])\s+/);
}
const clausePattern = /^(\^|~|===|~=|==|=|!=|<=|>=|<|>|)\s*v?(\d[\w.+!-]*?)(\.\*)?$/i;
function translate(clause) {
	const [, operator, version, star = ""] = clausePattern.exec(clause) ?? [];
	if (operator === void 0 || version === void 0) return null;
	if (operator === "^" || operator === "~") return star ? null : untilNext(version, operator);
	return `${operator === "" || operator === "=" ? "==" : operator}${version}${star}`;
}
function untilNext(version, operator) {
	const release = /^\d+(?:\.\d+)*/.exec(version)?.[0].split(".").map(Number);
	if (!release || version.includes("!")) return null;
	const rising = operator === "^" ? caretPosition(release) : Math.min(1, release.length - 1);
	return `>=${version},<${release.slice(0, rising + 1).map((part, index) => index === rising ? part + 1 : part).join(".")}`;
}
function caretPosition(release) {
	const first = release.findIndex((part) => part !== 0);
	return first < 0 ? release.length - 1 : first;
}

export { poetryToPep440 as t };