import { F as createText, I as replaceText, P as changeableText, R as gitRoot, S as UsageError, T as openRun, j as baselinePath, t as check } from "./check.js";
import { i as rebased, n as baselineText, r as readBaseline } from "./config-baseline.js";
import { t as oneLine } from "./reporters-neutral.js";
import { it as count } from "./shared-reporters.js";
import path from "node:path";

// src/cli/baseline.ts
const LONGEST = 250;
async function baseline(request, dryRun) {
	if (request.head !== null || request.base !== null) throw new UsageError("`baseline` writes down what the files hold as they lie there, so it takes neither --head nor --base");
	if (request.rules.length > 0 || request.minSeverity !== null) throw new UsageError("`baseline` writes down every finding, so it takes neither --rule nor --min-severity; the configuration may");
	const asked = {
		...request,
		withoutBaseline: true
	};
	const { config, within, tree } = await openRun(asked);
	const { report } = await check(asked);
	const folder = path.resolve(request.root);
	const root = gitRoot(folder) ?? folder;
	const file = baselinePath(config, within, tree);
	const text = changeableText(root, file);
	const before = text === null ? [] : readBaseline(file, text);
	const isLooked = (name) => within === "" || name.startsWith(`${within}/`);
	const after = rebased(before, report.findings, request.today, isLooked);
	const written = baselineText(after.entries);
	if (text === null && after.entries.length === 0) return "Nothing is found here, so there is nothing to accept, and no baseline is written.\n";
	if (written === text) return `${file} is as it should be: it accepts ${amount(before)}, and nothing changed.\n`;
	if (!dryRun && !(text === null ? createText(root, file, written) : replaceText(root, file, text, written))) throw new UsageError(`${file} cannot be written: it is no plain file below the repository, or it changed meanwhile`);
	return said(file, after, dryRun);
}
function said(file, { entries, added, gone }, dryRun) {
	const changes = [...added.length === 0 ? [] : [`${amount(added)} added`], ...gone.length === 0 ? [] : [`${amount(gone)} gone`]];
	const summary = `${dryRun ? "Would write" : "Wrote"} ${file}: it accepts ${amount(entries)}${changes.length === 0 ? "" : ` (${changes.join(", ")})`}.`;
	const next = dryRun ? [] : ["Commit it: what it names is not reported any more, and what comes is."];
	return `${[
		...added.map((one) => line("+", one)),
		...gone.map((one) => line("-", one)),
		summary,
		...next
	].join("\n")}\n`;
}
function line(sign, { path: name, rule, count: times }) {
	return `${sign} ${oneLine(name, LONGEST)}  ${oneLine(rule, LONGEST)}${times === 1 ? "" : ` ×${times}`}`;
}
function amount(entries) {
	return count(entries.reduce((sum, one) => sum + one.count, 0), "finding");
}

export { baseline };