import { I as replaceText, Lt as visible, P as changeableText, R as gitRoot, S as UsageError, t as check } from "./check.js";
import { a as chooseFixes } from "./shared-check.js";
import { t as oneLine } from "./reporters-neutral.js";
import { it as count } from "./shared-reporters.js";
import path from "node:path";

// src/reporters/unified-diff.ts
const CONTEXT = 3;
function unifiedDiff(path, before, after, lines) {
	const [old, fresh] = [split(before), split(after)];
	const pieces = piecesOf(old, fresh, merged(lines));
	let shift = 0;
	const hunks = grouped(pieces).map((group) => {
		const text = hunk(group, old, shift);
		shift += growthOf(group);
		return text;
	});
	return hunks.length === 0 ? "" : `--- a/${path}\n+++ b/${path}\n${hunks.join("")}`;
}
function split(text) {
	const lines = text.split("\n");
	return lines.at(-1) === "" ? lines.slice(0, -1).map((line) => `${line}\n`) : lines.map((line, index) => index === lines.length - 1 ? line : `${line}\n`);
}
function merged(lines) {
	const result = [];
	for (const [first, last] of lines) {
		const before = result.at(-1);
		if (before !== void 0 && first <= before[1]) before[1] = Math.max(before[1], last);
		else result.push([first, last]);
	}
	return result;
}
function piecesOf(old, fresh, lines) {
	let shift = 0;
	return lines.map(([first, last], index) => {
		const next = lines[index + 1]?.[0] ?? old.length + 1;
		const same = old.slice(last, next - 1);
		const start = first - 1 + shift;
		const end = index === lines.length - 1 ? fresh.length - same.length : endBefore(fresh, same, start);
		shift = end - last;
		return {
			start: first - 1,
			removed: old.slice(first - 1, last),
			added: fresh.slice(start, end)
		};
	});
}
function endBefore(fresh, same, start) {
	for (let at = start; at <= fresh.length - same.length; at++) if (same.every((line, index) => fresh[at + index] === line)) return Math.max(at, start);
	return fresh.length;
}
function grouped(pieces) {
	const groups = [];
	for (const piece of pieces) {
		const last = groups.at(-1)?.at(-1);
		if (last !== void 0 && piece.start - (last.start + last.removed.length) <= 6) groups.at(-1)?.push(piece);
		else groups.push([piece]);
	}
	return groups;
}
function hunk(group, old, shift) {
	const [first, last] = [group[0], group.at(-1)];
	if (first === void 0 || last === void 0) return "";
	const from = Math.max(0, first.start - CONTEXT);
	const to = Math.min(old.length, last.start + last.removed.length + CONTEXT);
	const lines = [];
	let at = from;
	for (const { start, removed, added } of group) {
		lines.push(...old.slice(at, start).map((line) => ` ${line}`), ...removed.map((line) => `-${line}`), ...added.map((line) => `+${line}`));
		at = start + removed.length;
	}
	lines.push(...old.slice(at, to).map((line) => ` ${line}`));
	const size = to - from;
	return `@@ -${from + 1},${size} +${from + 1 + shift},${size + growthOf(group)} @@\n${lines.map(ended).join("")}`;
}
function growthOf(group) {
	return group.reduce((sum, { removed, added }) => sum + added.length - removed.length, 0);
}
function ended(line) {
	return line.endsWith("\n") ? line : `${line}\n\\ No newline at end of file\n`;
}

// src/cli/fix.ts
const LONGEST = 250;
async function fix(request, dryRun) {
	if (request.head !== null || request.base !== null) throw new UsageError("`fix` changes the files as they lie there, so it takes neither --head nor --base");
	const { report } = await check(request);
	const folder = path.resolve(request.root);
	const root = gitRoot(folder) ?? folder;
	const texts = /* @__PURE__ */ new Map();
	const textOf = (name) => {
		const text = texts.get(name) ?? changeableText(root, name);
		texts.set(name, text);
		return text;
	};
	const { fixed, files } = chooseFixes(report.findings, textOf);
	return said(fixed, files, dryRun ? [] : files.filter(({ path: name, before, after }) => !replaceText(root, name, before, after)), report.findings, dryRun);
}
function said(fixed, files, unwritten, all, dryRun) {
	const applied = fixed.filter(({ refused }) => refused === null);
	const left = fixed.filter(({ refused }) => refused !== null);
	const others = all.length - fixed.length;
	return [
		...dryRun ? files.map(diffOf) : applied.map(({ finding }) => `fixed ${placed(finding)}\n`),
		...left.map(({ finding, refused }) => `left  ${placed(finding)}\n      because ${oneLine(refused ?? "", LONGEST)}\n`),
		...unwritten.map(({ path: name }) => `left  ${visible(name)}: it changed meanwhile, and was not written\n`),
		`${summary(applied.length, files.length - unwritten.length, dryRun)}${others === 0 ? "" : ` ${others === 1 ? "One more finding has" : `${others} more findings have`} no exact fix; \`framework-fit check\` shows ${others === 1 ? "it" : "them"}.`}\n`
	].join("");
}
function summary(findings, files, dryRun) {
	if (findings === 0) return "Nothing to fix.";
	return `${dryRun ? "Would fix" : "Fixed"} ${count(findings, "finding")} in ${count(files, "file")}.`;
}
function placed({ location, rule, title }) {
	return `${oneLine(location.path, LONGEST)}:${location.line}  ${rule}  ${oneLine(title, LONGEST)}`;
}
function diffOf({ path: name, before, after, edits }) {
	const lines = edits.map(({ range }) => [range.line, range.endLine]);
	return unifiedDiff(name, before, after, lines);
}

export { fix };