import { Tt as uniqueBy } from "./check.js";
import { $r as endingSoon, Lr as verdict, Qr as acceptedLine, Si as unitName, ci as grouped, di as split, ei as silencedWords, fi as capitalised, gi as knowledgeAge, hi as joined, li as hasNoTechnology, mi as effort, ni as oneLine, pi as count, ti as withOthers, tr as wrap, vi as skippedFiles, xi as technologyName, yi as targetName } from "./shared.js";
import { a as pageOf, i as symbolOf, n as findingLine, o as pageText, r as place, s as paragraph, t as findingBlock } from "./shared-picocolors.js";

// src/reporters/terminal.ts
const LONGEST = 500;
function terminal(report, { color, width = 80, quiet = false }) {
	const page = pageOf(width, color);
	const parts = split(report);
	const findings = [
		...grouped(parts.open, report.units).flatMap((group) => groupBlocks(group, page)),
		listBlock("Unchanged since the base", parts.unchanged, page),
		listBlock("Resolved since the base", parts.fixed, page)
	];
	return pageText(quiet ? findings : [
		...findings,
		problemBlock(report, page),
		closing(report, parts, page)
	]);
}
function groupBlocks({ id, unit, findings }, page) {
	const { colors } = page;
	const name = id === null ? "the whole repository" : unitName(id, (text) => text);
	const targets = unit?.targets.map(targetName) ?? [];
	const technologies = uniqueBy(unit?.technologies ?? [], (one) => one.name).map(technologyName);
	const runs = targets.length === 0 ? [] : [`runs on ${joined(targets)}`];
	const uses = technologies.length === 0 ? [] : [`uses ${joined(technologies)}`];
	return [[colors.bold(colors.underline(oneLine(name, LONGEST))), ...paragraph(oneLine([...runs, ...uses].join("; "), LONGEST), "", page).map(colors.dim).filter((line) => line !== colors.dim(""))], ...findings.map((finding) => findingBlock(finding, page))];
}
function listBlock(heading, findings, page) {
	if (findings.length === 0) return [];
	const { colors } = page;
	const symbol = ({ status, severity }) => status === "fixed" ? colors.green("✔") : symbolOf(severity, colors);
	return [colors.bold(heading), ...findings.flatMap((finding) => findingLine(finding, symbol(finding), page))];
}
function problemBlock({ problems }, page) {
	if (problems.length === 0) return [];
	const lines = problems.flatMap(({ message, location }) => {
		const where = location === null ? "" : `${place(location, true)}  `;
		return paragraph(`${where}${oneLine(message, LONGEST)}`, "  ", page);
	});
	return [page.colors.yellow(page.colors.bold(`${count(problems.length, "problem")}: not everything could be read`)), ...lines];
}
function closing(report, parts, page) {
	const skipped = skippedFiles(report, (glob) => glob);
	const accepted = acceptedLine(report);
	const silenced = silencedLine(report).flatMap((line) => paragraph(oneLine(line, LONGEST), "", page));
	const footnotes = [
		...[...accepted === null ? [] : [accepted], ...endingLine(report)],
		...skipped === null ? [] : [skipped],
		`${effort(report)}; ${knowledgeAge(report)}.`
	];
	if (hasNoTechnology(report)) return [`No machine-learning framework found in ${count(report.stats.files, "file")}, so there is nothing to check.`, ...silenced];
	return [
		...outcome(report, parts, page),
		...silenced,
		...footnotes.flatMap((line) => paragraph(oneLine(line, LONGEST), "", page).map(page.colors.dim))
	];
}
function silencedLine(report) {
	const words = silencedWords(report);
	if (words === null) return [];
	const told = report.silenced.slice(0, 5).map(({ rule, location, now }) => {
		return `${rule} at ${place(location, false)}${now === null ? "" : `, now ${now}`}`;
	});
	const more = report.silenced.length - told.length;
	return [`${words}: ${[...told, ...more === 0 ? [] : [`and ${more} more`]].join("; ")}.`];
}
function endingLine(report) {
	const ending = endingSoon(report);
	if (ending.length === 0) return [];
	const told = ending.slice(0, 5).map((one) => `${one.rule} at ${withOthers(place(one.location, false), one)} on ${one.until}`);
	const more = ending.length - told.length;
	return [`Accepted for 30 days more at most: ${joined([...told, ...more === 0 ? [] : [`${more} more`]])}.`];
}
function outcome(report, parts, page) {
	const { colors } = page;
	if (!parts.compared && parts.open.length === 0) return [allClear(report, colors)];
	const lines = wrap(capitalised(`${verdict(report, parts)}.`), page.width - 2);
	return parts.open.length > 0 ? lines.map(colors.bold) : lines.map((line, index) => index === 0 ? `${colors.green("✔")} ${line}` : line);
}
function allClear({ problems, units }, colors) {
	const where = `in ${count(units.length, "unit")}`;
	return problems.length === 0 ? `${colors.green("✔")} All clear ${where}.` : `No findings ${where}, in what could be read.`;
}

export { terminal };