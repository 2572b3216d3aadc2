import { t as oneLine } from "./reporters-neutral.js";
import { o as pageOf, s as pageText } from "./shared-reporters-picocolors.js";
import { it as count } from "./shared-reporters.js";

// src/cli/test-rules.ts
const longest = 500;
function isFailing(rules) {
	return rules.some(({ examples }) => examples.some(isWrong));
}
function isWrong({ differences }) {
	return differences.length > 0;
}
function testedJson(rules) {
	return `${JSON.stringify({
		schema: "framework-fit/test-rules@1",
		rules
	}, null, 2)}\n`;
}
function testedText(rules, { color, width, quiet }) {
	const page = pageOf(width, color);
	const shown = quiet ? rules.filter(({ examples }) => examples.some(isWrong)) : rules;
	return pageText([shown.flatMap((rule) => ruleLines(rule, page)), quiet && !isFailing(rules) ? [] : [summary(rules, page)]]);
}
function ruleLines({ id, path, examples }, page) {
	const { colors } = page;
	const wrong = examples.filter(isWrong);
	return [`${wrong.length > 0 ? colors.red("✖") : colors.green("✔")} ${colors.bold(id)}  ${colors.dim(oneLine(path, longest))}${hint(examples, page)}`, ...wrong.flatMap((example) => exampleLines(example, path, page))];
}
function hint(examples, { colors }) {
	if (examples.length === 0) return `  ${colors.yellow("it has no examples")}`;
	if (examples.every(({ fires }) => fires === null)) return `  ${colors.yellow("no example shows that it fires")}`;
	return examples.every(({ fires }) => fires !== null) ? `  ${colors.yellow("no example shows where it stays silent")}` : "";
}
function exampleLines({ number, line, because, differences }, path, { colors }) {
	return [`    example ${number}${because === null ? "" : ` (${oneLine(because, longest)})`}  ${colors.cyan(`${oneLine(path, longest)}:${line}`)}`, ...differences.flatMap(({ what, expected, got }) => [...what === "error" ? [] : side(what === "findings" ? "expected" : `expected ${what}`, expected, colors.green), ...side(what === "error" ? "cannot be judged" : "got", got, colors.red)])];
}
function side(label, lines, paint) {
	return (lines.length === 0 ? ["nothing"] : lines).map((text, index) => `      ${(index === 0 ? label : "").padEnd(18)}${paint(oneLine(text, longest))}`);
}
function summary(rules, { colors }) {
	const examples = rules.flatMap((rule) => rule.examples);
	const wrong = examples.filter(isWrong).length;
	const all = `${count(rules.length, "rule")}, ${count(examples.length, "example")}`;
	if (wrong === 0) return colors.green(`${all}: ${examples.length === 1 ? "it holds" : "all hold"}.`);
	return colors.red(`${all}: ${wrong} ${wrong === 1 ? "does" : "do"} not hold.`);
}

export { isFailing, testedJson, testedText };