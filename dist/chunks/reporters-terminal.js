import { At as capitalised } from "./check.js";
import { $ as hasNoTechnology, A as verdict, G as acceptedLine, J as silencedWords, K as endingSoon, Q as grouped, Y as withOthers, at as effort, ct as namedTechnologies, dt as targetName, it as count, mt as unitName, n as wrap, nt as split, ot as joined, pt as technologyName, q as goneLine, st as knowledgeAge, tt as repeats, ut as skippedFiles } from "./shared-reporters.js";
import { t as oneLine } from "./reporters-neutral.js";
import { a as symbolOf, c as paragraph, i as repeatedBlock, n as findingLine, o as pageOf, r as place, s as pageText, t as findingBlock } from "./shared-reporters-picocolors.js";

// src/reporters/terminal.ts
const LONGEST = 500;
function terminal(report, { color, width = 80, quiet = false }) {
	const page = pageOf(width, color);
	const parts = split(report);
	const groups = grouped(parts.open, report.units);
	const told = repeats(groups.flatMap((group) => group.findings));
	const findings = [
		...groups.flatMap((group) => groupBlocks(group, told, page)),
		listBlock("Unchanged since the base", parts.unchanged, page),
		listBlock("Resolved since the base", parts.fixed, page)
	];
	return pageText(quiet ? findings : [
		...findings,
		problemBlock(report, page),
		closing(report, parts, page)
	]);
}
function groupBlocks({ id, unit, findings }, told, page) {
	const { colors } = page;
	const name = id === null ? "the whole repository" : unitName(id, (text) => text);
	const targets = unit?.targets.map(targetName) ?? [];
	const technologies = unit === null ? [] : namedTechnologies(unit).map(technologyName);
	const runs = targets.length === 0 ? [] : [`runs on ${joined(targets)}`];
	const uses = technologies.length === 0 ? [] : [`uses ${joined(technologies)}`];
	const heading = colors.bold(colors.underline(oneLine(name, LONGEST)));
	const detail = paragraph(oneLine([...runs, ...uses].join("; "), LONGEST), "", page).map(colors.dim);
	const blocks = findings.map((finding) => {
		const earlier = told.get(finding);
		return earlier === void 0 ? findingBlock(finding, page) : repeatedBlock(finding, earlier, page);
	});
	return [[heading, ...detail.filter((line) => line !== colors.dim(""))], ...blocks];
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
	return [page.colors.yellow(page.colors.bold(`${count(problems.length, "problem")}: not everything is taken into account`)), ...lines];
}
function closing(report, parts, page) {
	const skipped = skippedFiles(report, (glob) => glob);
	const accepted = acceptedLine(report);
	const gone = goneLine(report, (text) => `\`${text}\``);
	const silenced = silencedLine(report).flatMap((line) => paragraph(oneLine(line, LONGEST), "", page));
	const footnotes = [
		...[
			...accepted === null ? [] : [accepted],
			...endingLine(report),
			...gone === null ? [] : [gone]
		],
		...skipped === null ? [] : [skipped],
		`${effort(report)}; ${knowledgeAge(report)}.`
	];
	if (hasNoTechnology(report)) return [
		`No framework that framework-fit knows is declared in ${count(report.stats.files, "file")}, so there is nothing to check.`,
		...isPart(report) ? paragraph(oneLine(`Only ${report.repository.root} was read, and nothing that it takes from outside of it.`, LONGEST), "", page) : [],
		...silenced,
		...gone === null ? [] : [gone]
	];
	return [
		...outcome(report, parts, page),
		...silenced,
		...footnotes.flatMap((line) => paragraph(oneLine(line, LONGEST), "", page).map(page.colors.dim))
	];
}
function isPart({ repository: { root } }) {
	return root !== ".";
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