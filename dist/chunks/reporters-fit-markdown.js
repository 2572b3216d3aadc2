import { At as capitalised } from "./check.js";
import { O as viewOf, f as matrix, ft as targetWords, g as waysByTarget, h as text, k as Citations, m as sourceList, p as row } from "./shared-reporters.js";

// src/reporters/fit/markdown.ts
function fitMarkdown(report, all) {
	const cited = new Citations();
	const parts = [...useCase(report, cited), ...report.compared.length > 0 ? comparison(report, cited) : fitting(viewOf(report, all), cited)];
	const end = [...sourceList(cited).map((list) => `### Sources\n\n${list}`), `Knowledge of ${report.tool.knowledge}.`];
	return `${[...parts.length === 0 ? ["Nothing to compare was found."] : parts, ...end].join("\n\n")}\n`;
}
function useCase({ useCase: task }, cited) {
	if (task === null) return [];
	const rows = task.uses.map(({ name, what, targets: where, sources }) => row([
		text(name),
		text(what),
		text(where.map(targetWords).join(", ")),
		cited.mark(sources)
	]));
	return [`## ${text(capitalised(task.name))}`, [
		"| With | What | Where | Sources |",
		"| --- | --- | --- | --- |",
		...rows
	].join("\n")];
}
function fitting({ fit, left }, cited) {
	const table = matrix(fit, cited).map((rows) => `## What fits where\n\n${rows}`);
	const ways = waysByTarget(fit, cited).flatMap(({ target, ways: lists }) => [`### ${target}`, ...lists]);
	return [
		...table,
		...left === null || table.length === 0 ? [] : [`Not shown: ${left}. \`--all\` shows them.`],
		...ways
	];
}
function comparison({ fit, compared }, cited) {
	const heads = fit.technologies.map(({ name }) => text(name));
	const rows = compared.map(({ title, answers }) => row([`**${text(title)}**`, ...answers.map((points) => points.length === 0 ? "–" : points.map((point) => pointText(point, cited)).join("<br>"))]));
	return [`## ${heads.join(" and ")}`, [
		row(["", ...heads]),
		row(["---", ...heads.map(() => "---")]),
		...rows
	].join("\n")];
}
function pointText({ text: said, sources }, cited) {
	return `${text(said)} ${cited.mark(sources)}`.trimEnd();
}

export { fitMarkdown };