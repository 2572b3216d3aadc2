import { Mt as groupBy, Pt as matchesAny } from "./check.js";
import { n as holding } from "./shared-config-picomatch.js";

// src/config/suppress.ts
function isInForce({ until }, today) {
	return until === null || today <= until;
}
function suppress(findings, suppressions) {
	const find = finder(suppressions);
	return sorted(findings, (finding) => find(finding)[0]);
}
function usedBy(findings, suppressions) {
	return new Set(findings.flatMap(finder(suppressions)));
}
function suppressKnown(findings, known) {
	const taken = /* @__PURE__ */ new Map();
	return sorted(findings, ({ fingerprint }) => {
		const count = taken.get(fingerprint) ?? 0;
		taken.set(fingerprint, count + 1);
		return known.get(fingerprint)?.[count];
	});
}
function sorted(findings, find) {
	const left = [];
	const suppressed = [];
	for (const finding of findings) {
		const by = find(finding);
		if (by === void 0) left.push(finding);
		else suppressed.push(accepted(finding, by));
	}
	return {
		left,
		suppressed
	};
}
function accepted({ rule, severity, title, location, fingerprint }, by) {
	const { reason, until, owner, source, from } = by;
	return {
		rule,
		severity,
		title,
		location,
		reason,
		until,
		owner,
		source,
		from,
		fingerprint
	};
}
function finder(suppressions) {
	const isPlain = ({ path }) => path !== null && !/[*?[\]{}()!+@]/.test(path);
	const plain = groupBy(suppressions.filter(isPlain), ({ path, line }) => `${plainPath(path ?? "")}\u0000${line ?? ""}`);
	const order = new Map(suppressions.map((one, index) => [one, index]));
	const patterns = patternsOf(suppressions.filter((one) => !isPlain(one)));
	return (finding) => {
		const { path, line, endLine } = finding.location;
		const lines = Array.from({ length: Math.min(endLine - line + 1, 100) }, (_, index) => plain.get(`${path}\u0000${line + index}`) ?? []);
		const files = [path, ...foldersAbove(path)].flatMap((one) => plain.get(`${one}\u0000`) ?? []);
		return [
			...lines.flat(),
			...files,
			...patterns(path)
		].filter(({ rule }) => matchesAny([rule], finding.rule)).toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
	};
}
function patternsOf(suppressions) {
	const globs = [...groupBy(suppressions, ({ path }) => path)].map(([glob, some]) => ({
		some,
		holds: globHolds(glob)
	}));
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		const found = known.get(path) ?? globs.flatMap(({ some, holds }) => holds(path) ? some : []);
		known.set(path, found);
		return found;
	};
}
function globHolds(glob) {
	if (glob === null) return () => true;
	const plain = plainPath(glob);
	const start = /^[\w./ -]*/.exec(plain)?.[0] ?? "";
	let holds = null;
	return (path) => path.startsWith(start) && (holds ??= holding([plain]))(path);
}
function plainPath(path) {
	const plain = path.replace(/^\.\//, "").replace(/\/$/, "");
	return plain === "." ? "" : plain;
}
function foldersAbove(path) {
	const parts = path.split("/");
	return parts.map((_, index) => parts.slice(0, index).join("/")).toReversed();
}

export { usedBy as i, suppress as n, suppressKnown as r, isInForce as t };