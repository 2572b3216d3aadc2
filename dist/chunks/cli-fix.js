import { C as UsageError, M as gitRoot, N as maxBytes, U as groupBy, t as check } from "./check.js";
import { Ir as oneLine, Rr as visible, qr as count } from "./shared.js";
import path from "node:path";
import { lstatSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";

// src/tree/write.ts
function changeableText(root, name) {
	if (!isPlain(root, name)) return null;
	const file = path.join(root, name);
	if (statSync(file).size > 5242880) return null;
	const bytes = readFileSync(file);
	const text = bytes.toString("utf8");
	return Buffer.from(text, "utf8").equals(bytes) && !bytes.includes(0) ? text : null;
}
function replaceText(root, name, before, after) {
	if (changeableText(root, name) !== before) return false;
	const file = path.join(root, name);
	const beside = `${file}.framework-fit-${process.pid}`;
	try {
		writeFileSync(beside, after, {
			mode: statSync(file).mode,
			flag: "wx"
		});
		renameSync(beside, file);
	} finally {
		rmSync(beside, { force: true });
	}
	return true;
}
function isPlain(root, name) {
	const file = path.join(root, name);
	try {
		const inside = path.relative(root, file);
		if (inside === "" || inside.startsWith("..") || path.isAbsolute(inside)) return false;
		return lstatSync(file).isFile() && realpathSync(path.dirname(file)) === path.join(realpathSync(root), path.dirname(inside));
	} catch {
		return false;
	}
}

// src/check/edits.ts
function chooseFixes(findings, textOf) {
	const taken = [];
	return {
		fixed: findings.flatMap((finding) => {
			const edits = finding.fix?.edits ?? [];
			if (edits.length === 0) return [];
			const fresh = edits.filter((edit) => !taken.some((other) => isSame(edit, other)));
			const refused = whyNot(fresh, taken, textOf);
			if (refused === null) taken.push(...fresh);
			return [{
				finding,
				refused
			}];
		}),
		files: [...groupBy(taken, ({ path }) => path)].map(([path, edits]) => changed(path, edits, textOf(path) ?? ""))
	};
}
function whyNot(edits, taken, textOf) {
	for (const edit of edits) {
		const text = textOf(edit.path);
		if (text === null) return `${edit.path} cannot be changed: it is no plain file of the repository in UTF-8`;
		if (spanOf(text, edit) === null) return `${edit.path}:${edit.range.line} no longer holds the words that it replaces`;
		if ([...taken, ...edits].some((other) => other !== edit && overlaps(edit, other))) return `it overlaps another fix at ${edit.path}:${edit.range.line}; run \`fix\` once more`;
	}
	return null;
}
function changed(path, edits, before) {
	const inOrder = edits.flatMap((edit) => {
		const span = spanOf(before, edit);
		return span === null ? [] : [{
			edit,
			span
		}];
	}).toSorted((a, b) => a.span.start - b.span.start);
	return {
		path,
		before,
		after: inOrder.toReversed().reduce((text, { edit, span }) => text.slice(0, span.start) + withBreaks(edit.new, before) + text.slice(span.end), before),
		edits: inOrder.map(({ edit }) => edit)
	};
}
function withBreaks(text, file) {
	return file.includes("\r\n") ? text.replace(/\r?\n/g, "\r\n") : text;
}
function spanOf(text, { range, old }) {
	const line = startOfLine(text, range.line);
	if (line === null) return null;
	const marks = range.line === 1 && text.startsWith("﻿") ? [1, 0] : [0];
	for (const mark of marks) {
		const start = line + mark + range.column - 1;
		const found = [old.length, old.replace(/\r?\n/g, "\r\n").length].find((length) => text.slice(start, start + length).replaceAll("\r\n", "\n") === old.replaceAll("\r\n", "\n"));
		if (found !== void 0) return {
			start,
			end: start + found
		};
	}
	return null;
}
function startOfLine(text, line) {
	let start = 0;
	for (let at = 1; at < line; at++) {
		const end = text.indexOf("\n", start);
		if (end < 0) return null;
		start = end + 1;
	}
	return start;
}
function isSame(a, b) {
	return a.path === b.path && a.new === b.new && compareStarts(a, b) === 0 && a.range.endLine === b.range.endLine && a.range.endColumn === b.range.endColumn;
}
function overlaps(a, b) {
	if (a.path !== b.path) return false;
	const [first, second] = compareStarts(a, b) <= 0 ? [a, b] : [b, a];
	return (first.range.endLine - second.range.line || first.range.endColumn - second.range.column) > 0 || compareStarts(a, b) === 0;
}
function compareStarts(a, b) {
	return a.range.line - b.range.line || a.range.column - b.range.column;
}

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