import { $ as hasNoTechnology, A as verdict, F as overviewSection, H as linksFor, I as problemSection, L as quietedSection, M as commitSentence, N as findingSections, P as fixedSection, U as code, W as fitted, at as effort, d as fitSections, it as count, j as acceptedSection, nt as split, st as knowledgeAge, u as unitTable, ut as skippedFiles } from "./shared-reporters.js";
import { r as withoutCommands } from "./reporters-neutral.js";

// src/reporters/summary.ts
const LONGEST_LIST = 200;
function summary(report, { maxBytes = 9e5, ...whereabouts }) {
	const links = linksFor(report, whereabouts);
	const parts = split(report);
	const heading = hasNoTechnology(report) ? "no framework that it knows is declared" : verdict(report, parts);
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