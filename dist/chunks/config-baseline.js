import { Ct as ConfigError, Mt as groupBy, jt as compareText } from "./check.js";
import { t as baselineSchema } from "./shared-config-zod.js";

// src/config/baseline.ts
const mostAlike = 1e3;
function readBaseline(path, text) {
	const value = parsedJson(text);
	const parsed = baselineSchema.safeParse(value);
	if (parsed.success) return parsed.data.findings;
	const [issue] = parsed.error.issues;
	const what = issue !== void 0 && issue.path.length > 0 ? `at \`${issue.path.join(".")}\`: ${issue.message}` : value === null ? "it is no JSON, or half of a merge" : "it is no map";
	throw new ConfigError([`${path}: this is no baseline of framework-fit (${what}); delete it, and write it anew with \`framework-fit baseline\``]);
}
function parsedJson(text) {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch {
		return null;
	}
}
function acceptedBy(entries) {
	const all = entries.map(({ path, rule, count, since, fingerprint }) => {
		const by = {
			rule,
			path,
			line: null,
			reason: `baseline, since ${since}`,
			until: null,
			owner: null,
			from: null,
			text: "",
			source: "baseline"
		};
		return [fingerprint, Array.from({ length: Math.min(count, mostAlike) }, () => by)];
	});
	return new Map(all);
}
function rebased(before, findings, today, isLooked) {
	const known = new Map(before.map((entry) => [entry.fingerprint, entry]));
	const found = [...groupBy(findings, ({ fingerprint }) => fingerprint)].flatMap(([fingerprint, some]) => some.slice(0, 1).map(({ rule, location }) => {
		const since = known.get(fingerprint)?.since ?? today;
		return {
			path: location.path,
			rule,
			count: some.length,
			since,
			fingerprint
		};
	}));
	const now = new Map(found.map(({ fingerprint, count }) => [fingerprint, count]));
	const left = before.filter(({ path, fingerprint }) => !isLooked(path) && !now.has(fingerprint));
	const stays = new Set(left);
	return {
		entries: [...found, ...left].toSorted(inOrder),
		added: found.flatMap((entry) => more(entry, known.get(entry.fingerprint)?.count ?? 0)).toSorted(inOrder),
		gone: before.filter((entry) => !stays.has(entry)).flatMap((entry) => more(entry, now.get(entry.fingerprint) ?? 0))
	};
}
function more(entry, count) {
	return entry.count > count ? [{
		...entry,
		count: entry.count - count
	}] : [];
}
function inOrder(a, b) {
	return compareText(a.path, b.path) || compareText(a.rule, b.rule) || compareText(a.fingerprint, b.fingerprint);
}
function baselineText(entries) {
	const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`);
	return `{\n  "schema": "framework-fit/baseline@1",\n  "findings": [${lines.length === 0 ? "" : `\n${lines.join(",\n")}\n  `}]\n}\n`;
}

export { rebased as i, baselineText as n, readBaseline as r, acceptedBy as t };