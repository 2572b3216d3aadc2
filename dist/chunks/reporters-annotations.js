import { i as lastLine, s as count, t as byWeight, u as joined } from "./reporters-findings.js";
import { n as shortened, r as visible, t as oneLine } from "./reporters-neutral.js";

// src/reporters/annotations/ranked.ts
function ranked(findings, changed) {
	const first = /* @__PURE__ */ new Map();
	for (const finding of findings.filter(({ status, side }) => status !== "fixed" && side === "head").toSorted(byWeight)) {
		const location = changed === null ? finding.location : changedPlace(finding, changed);
		if (location === null) continue;
		const key = JSON.stringify([finding.rule, location.path]);
		const known = first.get(key);
		first.set(key, known === void 0 ? {
			finding,
			location,
			alike: []
		} : {
			...known,
			alike: [...known.alike, location]
		});
	}
	return [...first.values()];
}
function changedPlace({ location, evidence }, changed) {
	return [location, ...evidence.map((piece) => piece.location)].find((place) => touches(place, changed)) ?? null;
}
function touches(location, changed) {
	const lines = changed.get(location.path);
	if (lines === void 0) return false;
	const last = lastLine(location);
	return [...lines].some((line) => line >= location.line && line <= last);
}

// src/reporters/annotations/command.ts
function command(name, properties, data) {
	return `::${name} ${Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`).join(",")}::${escaped(data)}`;
}
function escaped(data) {
	return data.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(value) {
	return escaped(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/reporters/annotations.ts
const LONGEST_MESSAGE = 3500;
const LONGEST_TITLE = 200;
const LONGEST_PATH = 1e3;
function annotations(report, { changed = null, budget = 8 } = {}) {
	const all = ranked(report.findings, changed);
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