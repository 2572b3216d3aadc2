import { Br as findingSections, Hr as overviewSection, Lr as verdict, Rr as acceptedSection, Ur as problemSection, Vr as fixedSection, Wr as quietedSection, Xr as code, Yr as linksFor, Zr as fitted, ai as withoutCommands, di as split, gi as knowledgeAge, li as hasNoTechnology, mi as effort, pi as count, vi as skippedFiles, vr as unitTable, yr as fitSections, zr as commitSentence } from "./shared.js";

// src/reporters/summary.ts
const LONGEST_LIST = 200;
function summary(report, { maxBytes = 9e5, ...whereabouts }) {
	const links = linksFor(report, whereabouts);
	const parts = split(report);
	const heading = hasNoTechnology(report) ? "no machine-learning framework found" : verdict(report, parts);
	const text = fitted({
		head: [`## Framework fit: ${heading}`, ...commitSentence(report, links)],
		sections: [
			...overviewSection(parts.open, links),
			...findingSections(parts.open, report, links),
			...unchanged(parts.unchanged, report, links)
		],
		cut: (left) => `${count(left, "more finding")} ${left === 1 ? "is" : "are"} left out here; the JSON report has everything.`,
		tail: [
			...fixedSection(parts.fixed, links, LONGEST_LIST),
			...quietedSection(report, links, LONGEST_LIST),
			...acceptedSection(report, links, LONGEST_LIST),
			...problemSection(report, links, LONGEST_LIST),
			...unitTable(report, links),
			...fitSections(report),
			footnote(report)
		]
	}, {
		characters: maxBytes,
		bytes: maxBytes
	});
	return withoutCommands(text);
}
function unchanged(findings, report, links) {
	const [first, ...rest] = findingSections(findings, report, links);
	return first === void 0 ? [] : [{
		...first,
		text: `## Unchanged since the base\n\n${first.text}`
	}, ...rest];
}
function footnote(report) {
	const skipped = skippedFiles(report, (glob) => code(glob));
	return `${skipped === null ? "" : `${skipped} `}${effort(report)}; ${knowledgeAge(report)}.`;
}

export { summary as t };