import { X as command, Z as ranked, et as lastLine, it as count, ot as joined } from "./shared-reporters.js";
import { n as shortened, t as oneLine } from "./reporters-neutral.js";
import { Lt as visible } from "./check.js";

// src/reporters/annotations.ts
const LONGEST_MESSAGE = 3500;
const LONGEST_TITLE = 200;
const LONGEST_PATH = 1e3;
function annotations(report, { changed = null, budget = 8, inHead = (location) => location } = {}) {
	const all = ranked(report.findings, changed, inHead);
	const shown = all.slice(0, Math.max(0, budget));
	const hidden = all.slice(shown.length).reduce((sum, { alike }) => sum + 1 + alike.length, 0);
	return shown.map((annotated, index) => `${annotation(annotated, index === shown.length - 1 ? hidden : 0)}\n`).join("");
}
function annotation({ finding, location, alike }, hidden) {
	return command(finding.severity, properties(finding, location), message(finding, alike, hidden));
}
function properties({ rule }, location) {
	const { path, line, column, endColumn } = location;
	const place = {
		file: visible(shortened(path, LONGEST_PATH)),
		line,
		endLine: lastLine(location)
	};
	const columns = place.endLine === line && location.endLine === line ? {
		col: column,
		endColumn: Math.max(column, endColumn - 1)
	} : {};
	return {
		...place,
		...columns,
		title: oneLine(rule, LONGEST_TITLE)
	};
}
function message(finding, alike, hidden) {
	const notes = [...alike.length === 0 ? [] : [alsoOn(alike.map(({ line }) => line))], ...hidden === 0 ? [] : [`${count(hidden, "more finding")} in the summary.`]];
	const text = `${oneLine(finding.message, LONGEST_MESSAGE)}\n${oneLine(finding.advice, LONGEST_MESSAGE)}\n${oneLine(finding.docs, LONGEST_TITLE)}`;
	return [shortened(text, LONGEST_MESSAGE), ...notes].join("\n");
}
function alsoOn(lines) {
	const named = lines.slice(0, 10).map(String);
	return `Also on ${lines.length === 1 ? "line" : "lines"} ${joined(lines.length > 10 ? [...named, "others"] : named)}.`;
}

export { annotations as t };