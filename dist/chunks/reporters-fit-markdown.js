import { $r as targetWords, Kr as capitalised, Mr as address, Nr as code, Pr as prose, cr as STATES, dr as heldName, fr as runtimeName, lr as caveats, mr as stepsText, pr as stateText, t as Citations, ur as cellsOf } from "./shared.js";

// src/reporters/fit/markdown.ts
const LONGEST = 500;
function fitMarkdown(report) {
	const cited = new Citations();
	const parts = [...useCase(report, cited), ...report.compared.length > 0 ? comparison(report, cited) : [...matrix(report), ...targets(report, cited)]];
	const sources = cited.list().map(({ number, url, checked }) => `${number}. ${link(url)} (read ${checked})`);
	const end = [...sources.length === 0 ? [] : [`### Sources\n\n${sources.join("\n")}`], `Knowledge of ${report.tool.knowledge}.`];
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
function matrix({ fit }) {
	if (fit.cells.length === 0) return [];
	const heads = fit.targets.map(({ name }) => text(targetWords(name)));
	const rows = fit.technologies.map((technology) => row([text(heldName(technology)), ...fit.targets.map(({ name }) => stateOf(fit.cells, technology, name))]));
	return ["## What fits where", [
		row(["", ...heads]),
		row(["---", ...heads.map(() => "---")]),
		...rows
	].join("\n")];
}
function stateOf(cells, { id }, target) {
	const cell = cells.find((one) => one.technology === id && one.target === target);
	return cell === void 0 || cell.state === "unknown" ? "–" : STATES[cell.state];
}
function targets(report, cited) {
	return report.fit.targets.flatMap(({ name }) => {
		const cells = cellsOf(report, name).filter(({ cell }) => cell.state !== "native" && cell.routes.length > 0);
		if (cells.length === 0) return [];
		const lists = cells.map(({ technology, cell }) => {
			const ways = cell.routes.map((route, index) => `${index + 1}. ${way(route, cited)}`);
			return `**${text(heldName(technology))}**: ${text(stateText(cell, technology))}\n\n${ways.join("\n")}`;
		});
		return [`### ${text(targetWords(name))}`, ...lists];
	});
}
function way(route, cited) {
	const said = caveats(route);
	const sources = [...route.steps.flatMap((step) => step.sources.slice(0, 1)), ...route.sources.slice(0, 1)];
	return `**${text(runtimeName(route))}**: ${text(stepsText(route))}${said.length === 0 ? "" : ` (${text(said.join("; "))})`} ${cited.mark(sources)}`;
}
function row(cells) {
	return `| ${cells.join(" | ")} |`;
}
function text(words) {
	return prose(words, LONGEST);
}
function link(url) {
	const to = address(url);
	return to === null ? code(url) : `<${to}>`;
}

export { fitMarkdown };