import { It as uniqueBy, Mt as groupBy, Pt as matchesAny, ot as targetNames, r as fitBetween } from "./check.js";

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

// src/check/about.ts
function asked(condition) {
	if (condition.word === "all" || condition.word === "any") return condition.of.flatMap(asked);
	if (condition.word === "was") return asked(condition.of);
	return condition.word === "not" || condition.word === "lacks" ? [] : [condition];
}
function technologiesOf(rule, knowledge) {
	return knowledge.technologies.filter(spokenOf(rule, knowledge));
}
function spokenOf(rule, { tables }) {
	const conditions = asked(rule.when);
	const isOfCuda = conditions.some((one) => one.word === "dependency" ? one.cuda !== null : one.word === "runtime" && one.name === "cuda");
	const named = [...conditions.flatMap((one) => one.word === "dependency" || one.word === "image" ? one.technology ?? [] : []), ...isOfCuda ? ["cuda"] : []];
	const packages = conditions.flatMap((one) => one.word === "dependency" ? one.package ?? [] : []).filter((name) => !/^\w+\/\*$/.test(name));
	const images = conditions.flatMap((one) => one.word === "image" ? (one.name ?? []).map((name) => `docker/${name}`) : []);
	const paired = conditions.flatMap((one) => one.word === "pair" ? tables.filter(({ id }) => id === one.table) : []).flatMap((one) => Object.values(one.columns)).flatMap((column) => column.kind === "package" ? column.packages : []);
	const wanted = [
		...packages,
		...images,
		...paired.map(({ ecosystem, name }) => `${ecosystem}/${name}`)
	];
	const isOfLimits = conditions.some((one) => one.word === "route" && one.is === "impossible");
	return (technology) => matchesAny(named, technology.id) || [technology.life, ...technology.lives].some((life) => life.rule === rule.id) || isOfLimits && technology.cannot.length > 0 || technology.packages.some(({ ecosystem, name }) => isWanted(`${ecosystem}/${name}`, wanted));
}
function standing({ life: { state, since }, lives, packages }) {
	if (state !== "active") return `${state}${since === null ? "" : ` since ${since}`}`;
	const apart = lives.filter((life) => life.state !== "active" && !life.partly);
	const names = apart.flatMap((life) => life.packages.map(({ ecosystem, name }) => `${ecosystem}/${name}`));
	const others = packages.filter(({ ecosystem, name }) => !matchesAny(names, `${ecosystem}/${name}`));
	if (others.length === packages.length) return state;
	return others.length > 0 ? `${state}, but for some packages` : [...new Set(apart.map((life) => life.state))].join(" or ");
}
function isWanted(name, wanted) {
	return matchesAny(wanted, name) || name.includes("*") && wanted.some((one) => matchesAny([name], one));
}
function targetsOf(rule) {
	const named = asked(rule.when).flatMap((one) => one.word === "target" ? one.name : []);
	return targetNames.filter((name) => named.includes(name));
}
const told = [
	"android",
	"ios",
	"browser",
	"node",
	"mcu",
	"server",
	"gpu"
];
function aboutTechnology(technology, knowledge) {
	const { rules, routes, technologies, tables } = knowledge;
	const fit = fitBetween([technology], told, knowledge);
	const own = new Set(technology.packages.map(({ ecosystem, name }) => `${ecosystem}/${name}`));
	const formats = new Set(routes.formats.map(({ id }) => id));
	const nameOf = (id) => routes.formats.find((format) => format.id === id)?.name ?? id;
	return {
		technology,
		rules: rules.filter((rule) => spokenOf(rule, knowledge)(technology)),
		ways: fit.cells.filter((cell) => cell.routes.length > 0).map(({ target, routes: all }) => ({
			target,
			routes: all
		})),
		reads: uniqueBy(routes.runs.filter(({ runtime }) => runtime === technology.id).map(({ reads, targets }) => ({
			format: nameOf(reads),
			targets,
			from: technologies.filter(({ id }) => !formats.has(id) && routes.exports.some(({ from, to, state }) => from === id && to === reads && state !== "ended")).map(({ name }) => name)
		})), ({ format, targets }) => `${format} ${targets.join(" ")}`),
		tables: tables.filter(({ columns }) => Object.values(columns).some((column) => column.kind === "package" && column.packages.some(({ ecosystem, name }) => own.has(`${ecosystem}/${name}`))))
	};
}

export { chooseFixes as a, technologiesOf as i, standing as n, targetsOf as r, aboutTechnology as t };