// src/reporters/json.ts
function json(report) {
	return jsonText(report);
}
function jsonText(value) {
	return `${JSON.stringify(value, null, 2).replaceAll("##[", String.raw`\u0023#[`).replace(/[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}]/gu, escapes)}\n`;
}
function escapes(character) {
	return character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}

export { jsonText as n, json as t };