import { c as counted, s as count } from "./reporters-findings.js";

// src/reporters/patch.ts
const LONGEST_LINE = 200;
function patch(finding) {
	const edits = finding.fix?.edits ?? [];
	const onAnchor = edits.filter((edit) => isOnAnchor(finding, edit));
	const elsewhere = edits.filter((edit) => !onAnchor.includes(edit)).map(spanHunk);
	return onAnchor.length === 0 ? elsewhere : [anchorHunk(finding, onAnchor), ...elsewhere];
}
function isOnAnchor({ location }, { path, range, old }) {
	return range.line === range.endLine && range.line === location.line && path === location.path && location.snippet.length <= LONGEST_LINE && location.snippet.slice(range.column - 1, range.endColumn - 1) === old;
}
function anchorHunk({ location }, edits) {
	const after = edits.toSorted((a, b) => b.range.column - a.range.column).reduce((line, edit) => line.slice(0, edit.range.column - 1) + edit.new + line.slice(edit.range.endColumn - 1), location.snippet);
	return {
		path: location.path,
		line: location.line,
		removed: lines(location.snippet),
		added: lines(after)
	};
}
function spanHunk({ path, range, old, new: replacement }) {
	return {
		path,
		line: range.line,
		removed: lines(old),
		added: lines(replacement)
	};
}
function lines(text) {
	return text.trim() === "" ? [] : text.replace(/\r?\n$/, "").split(/\r?\n/);
}

// src/reporters/verdict.ts
function verdict(report, parts) {
	return parts.compared ? comparedVerdict(parts) : fullVerdict(report, parts.open);
}
function comparedVerdict({ open, fixed, unchanged }) {
	const words = [open.length === 0 ? "nothing new" : counted(open, "new ")];
	if (fixed.length > 0) words.push(`${fixed.length} resolved`);
	if (unchanged.length > 0) words.push(`${unchanged.length} unchanged`);
	return words.join(", ");
}
function fullVerdict(report, open) {
	const total = report.units.length;
	if (open.length === 0) return total === 0 ? "nothing to report" : `nothing to report in ${count(total, "unit")}`;
	const touched = new Set(open.flatMap((finding) => finding.units)).size;
	if (touched === 0) return counted(open);
	return `${counted(open)} in ${touched < total ? `${touched} of ${count(total, "unit")}` : count(touched, "unit")}`;
}

export { patch as n, verdict as t };