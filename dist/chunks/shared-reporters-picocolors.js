import { r as __toESM } from "./rolldown-runtime.js";
import { n as shortened, r as withoutCommands, t as oneLine } from "./reporters-neutral.js";
import { Lt as visible } from "./check.js";
import { R as patch, mt as unitName, n as wrap, ot as joined, r as columns, rt as abridged, t as frame } from "./shared-reporters.js";
import { t as require_picocolors } from "./picocolors-picocolors.js";

// src/reporters/terminal/page.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
const NARROWEST = 40;
function pageOf(width, color) {
	return {
		width: Math.max(width, NARROWEST),
		colors: import_picocolors.default.createColors(color)
	};
}
const LABEL = 9;
function paragraph(text, indent, { width, colors }) {
	return wrap(text, width - indent.length).map((line) => indent + painted(line, colors));
}
function labelled(label, text, { width, colors }, place = "") {
	const lead = place === "" ? "" : `${place}  `;
	const [first = "", ...rest] = wrap(text, width - 2 - LABEL, columns(lead)).map((line) => painted(line, colors));
	const opening = first === "" ? colors.cyan(place) : `${colors.cyan(lead)}${first}`;
	return [`  ${colors.dim(label.padEnd(LABEL))}${opening}`, ...rest.map((line) => " ".repeat(11) + line)];
}
function pageText(blocks) {
	const filled = blocks.filter((block) => block.length > 0);
	if (filled.length === 0) return "";
	return `${withoutCommands(filled.map((block) => block.join("\n")).join("\n\n"))}\n`;
}
function painted(line, colors) {
	return line.replace(/`[^`]+`/g, colors.bold);
}

// src/reporters/terminal/finding.ts
const LONGEST_TEXT = 1500;
const LONGEST_TITLE = 300;
const LONGEST_NAME = 250;
const SYMBOLS = {
	error: "✖",
	warning: "▲",
	notice: "●"
};
const PAINT = {
	error: "red",
	warning: "yellow",
	notice: "blue"
};
function findingBlock(finding, page) {
	return [
		...opening(finding, page),
		...paragraph(words(finding.why), "  ", page),
		"",
		...because(finding, page),
		...finding.loweredBy.flatMap((text) => labelled("lowered", `by one step: ${words(text)}`, page)),
		...labelled("do", words(finding.advice), page),
		...patch(finding).flatMap((hunk) => change(hunk, finding, page)),
		...optional("unless", finding.whenToIgnore, page),
		...optional("also in", otherUnits(finding), page),
		...related(finding, page),
		...finding.sources.flatMap(({ url, checked }, index) => labelled(index === 0 ? "sources" : "", `(checked ${words(checked)})`, page, words(url))),
		...labelled("rule", words(finding.docs), page, words(finding.rule))
	];
}
function repeatedBlock(finding, told, page) {
	return [
		...opening(finding, page),
		...because(finding, page),
		...labelled("do", `the same as above, at ${place(told.location)}`, page),
		...patch(finding).flatMap((hunk) => change(hunk, finding, page)),
		...optional("also in", otherUnits(finding), page),
		...labelled("rule", words(finding.rule), page)
	];
}
function opening(finding, page) {
	return [
		...title(finding, page),
		`  ${page.colors.cyan(place(finding.location, true))}`,
		"",
		...sourceLine(finding, page),
		""
	];
}
function because({ evidence }, page) {
	return evidence.flatMap(({ text, location }, index) => labelled(index === 0 ? "because" : "", words(text), page, place(location)));
}
function findingLine(finding, symbol, page) {
	const [first = "", ...rest] = wrap(oneLine(finding.title, LONGEST_TITLE), page.width - 4);
	return [
		`  ${symbol} ${first}`,
		...rest.map((line) => `    ${line}`),
		`    ${page.colors.cyan(place(finding.location, true))}  ${page.colors.dim(words(finding.rule))}`
	];
}
function symbolOf(severity, colors) {
	return colors[PAINT[severity]](SYMBOLS[severity]);
}
function place({ path, line, column }, withColumn = false) {
	return `${oneLine(path, LONGEST_NAME)}:${line}${withColumn ? `:${column}` : ""}`;
}
function title(finding, { width, colors }) {
	const label = `${SYMBOLS[finding.severity]} ${finding.severity}${finding.status === "new" ? " (new)" : ""}`;
	const [first = "", ...rest] = wrap(oneLine(finding.title, LONGEST_TITLE), width - 2, label.length);
	return [`${colors[PAINT[finding.severity]](colors.bold(label))}  ${colors.bold(first)}`, ...rest.map((line) => `  ${colors.bold(line)}`)];
}
function sourceLine({ location, severity }, { width, colors }) {
	const number = String(location.line);
	const paint = colors[PAINT[severity]];
	const { before, marked, after, underline } = frame(location, width - number.length - 5);
	const [gap, carets] = underline;
	return [`  ${colors.dim(`${number} │`)} ${before}${paint(marked)}${after}`, `  ${" ".repeat(number.length)} ${colors.dim("│")} ${gap}${paint(carets)}`];
}
function change({ path, line, removed, added }, { location }, { colors }) {
	const indent = " ".repeat(11);
	return [
		...path === location.path && line === location.line ? [] : [`${indent}${colors.cyan(`${oneLine(path, LONGEST_NAME)}:${line}`)}`],
		...removed.map((text) => `${indent}${colors.red(`- ${verbatim(text)}`)}`),
		...added.map((text) => `${indent}${colors.green(`+ ${verbatim(text)}`)}`)
	];
}
function otherUnits({ units }) {
	return units.length < 2 ? null : joined(abridged(units.slice(1).map((id) => unitName(id, (name) => name))));
}
const MOST_PLACES = 10;
function related({ related: places }, page) {
	const shown = places.length > 11 ? places.slice(0, MOST_PLACES) : places;
	const more = places.length - shown.length;
	return [...shown.flatMap(({ text, location }, index) => labelled(index === 0 ? "see" : "", words(text), page, place(location))), ...more === 0 ? [] : labelled("", `and ${more} more`, page)];
}
function optional(label, text, page) {
	return text === null ? [] : labelled(label, words(text), page);
}
function words(text) {
	return oneLine(text, LONGEST_TEXT);
}
function verbatim(text) {
	return visible(shortened(text.trim(), LONGEST_NAME));
}

export { symbolOf as a, paragraph as c, repeatedBlock as i, findingLine as n, pageOf as o, place as r, pageText as s, findingBlock as t };