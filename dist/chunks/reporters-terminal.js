import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { a as split, d as knowledgeAge, f as skippedFiles, h as unitName, i as lastLine, l as effort, m as technologyName, n as grouped, o as capitalised, p as targetName, r as hasNoTechnology, s as count, u as joined } from "./reporters-findings.js";
import { i as withoutCommands, n as shortened, r as visible, t as oneLine } from "./reporters-neutral.js";
import { n as patch, t as verdict } from "./reporters-verdict.js";

// node_modules/picocolors/picocolors.js
var require_picocolors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}));

// src/reporters/terminal/width.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
const WIDE = /^[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]|\uFE0F/u;
const INVISIBLE = /^[\p{M}\p{Cf}]+$/u;
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
function characters(text) {
	return isAscii(text) ? text.split("") : Array.from(segmenter.segment(text), ({ segment }) => segment);
}
function columns(text) {
	return isAscii(text) ? text.length : characters(text).reduce((sum, character) => sum + characterWidth(character), 0);
}
function characterWidth(character) {
	if (WIDE.test(character)) return 2;
	return INVISIBLE.test(character) ? 0 : 1;
}
function isAscii(text) {
	return /^[ -~]*$/.test(text);
}

// src/reporters/terminal/frame.ts
const REACH = 400;
const LEAD = 12;
const TRAIL = 6;
function frame({ snippet, ...location }, width) {
	const start = Math.min(location.column - 1, snippet.length);
	const end = lastLine(location) > location.line ? snippet.length : Math.min(Math.max(location.endColumn - 1, start), snippet.length);
	const [from, until, to] = [
		Math.max(0, start - REACH),
		Math.min(end, start + REACH),
		end + REACH
	];
	const rest = shown(snippet.slice(end, to)).trimEnd();
	const words = shown(snippet.slice(start, until));
	const room = Math.max(LEAD, width - columns(words) - Math.min(columns(rest), TRAIL));
	const before = cutStart(shown(snippet.slice(from, start)).trimStart(), from > 0, room);
	const marked = cutEnd(words, end > until, width - columns(before));
	return {
		before,
		marked,
		after: cutEnd(rest, to < snippet.length, width - columns(before) - columns(marked)),
		underline: [" ".repeat(columns(before)), "^".repeat(Math.max(1, columns(marked)))]
	};
}
function shown(text) {
	return visible(text.replaceAll("	", "  "));
}
function cutStart(text, cut, room) {
	if (!cut && columns(text) <= room) return text;
	return `…${takeColumns(characters(text).toReversed(), room - 1).toReversed().join("")}`;
}
function cutEnd(text, cut, room) {
	if (!cut && columns(text) <= room) return text;
	return room < 1 ? "" : `${takeColumns(characters(text), room - 1).join("")}…`;
}
function takeColumns(text, room) {
	let used = 0;
	const end = text.findIndex((character) => (used += characterWidth(character)) > room);
	return end < 0 ? text : text.slice(0, end);
}

// src/reporters/terminal/wrap.ts
function wrap(text, width, taken = 0) {
	const lines = [];
	let line = [];
	let used = taken;
	for (const word of text.split(" ")) {
		const needed = columns(word) + (line.length === 0 ? 0 : 1);
		if (used > 0 && used + needed > width) {
			lines.push(line.join(" "));
			line = [word];
			used = columns(word);
		} else {
			line.push(word);
			used += needed;
		}
	}
	return [...lines, line.join(" ")];
}

// src/reporters/terminal/page.ts
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
		...title(finding, page),
		`  ${page.colors.cyan(place(finding.location, true))}`,
		"",
		...sourceLine(finding, page),
		"",
		...paragraph(words(finding.why), "  ", page),
		"",
		...finding.evidence.flatMap(({ text, location }, index) => labelled(index === 0 ? "because" : "", words(text), page, place(location))),
		...finding.loweredBy.flatMap((text) => labelled("lowered", `by one step: ${words(text)}`, page)),
		...labelled("do", words(finding.advice), page),
		...patch(finding).flatMap((hunk) => change(hunk, finding, page)),
		...optional("unless", finding.whenToIgnore, page),
		...optional("also in", otherUnits(finding), page),
		...finding.related.flatMap(({ text, location }, index) => labelled(index === 0 ? "see" : "", words(text), page, place(location))),
		...finding.sources.flatMap(({ url, checked }, index) => labelled(index === 0 ? "sources" : "", `(checked ${words(checked)})`, page, words(url))),
		...labelled("rule", words(finding.docs), page, words(finding.rule))
	];
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
	return units.length < 2 ? null : joined(units.slice(1).map((id) => unitName(id, (name) => name)));
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

// src/reporters/terminal.ts
const NARROWEST = 40;
const LONGEST = 500;
function terminal(report, { color, width = 80, quiet = false }) {
	const page = {
		width: Math.max(width, NARROWEST),
		colors: import_picocolors.default.createColors(color)
	};
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
	const technologies = unit?.technologies.map(technologyName) ?? [];
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
	const footnotes = [
		...report.suppressed.length === 0 ? [] : [`Silenced by the configuration: ${count(report.suppressed.length, "finding")}.`],
		...skipped === null ? [] : [skipped],
		`${effort(report)}; ${knowledgeAge(report)}.`
	];
	if (hasNoTechnology(report)) return [`No machine-learning framework found in ${count(report.stats.files, "file")}, so there is nothing to check.`];
	return [...outcome(report, parts, page), ...footnotes.flatMap((line) => paragraph(oneLine(line, LONGEST), "", page).map(page.colors.dim))];
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