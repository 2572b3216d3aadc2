import { Cr as findingSections, Er as silencedSection, Fr as fitted, Gr as split, Jr as effort, Nr as code, Sr as commitSentence, Tr as problemSection, Ur as hasNoTechnology, Xr as knowledgeAge, Zr as skippedFiles, br as unitTable, jr as linksFor, qr as count, wr as fixedSection, xr as verdict, zr as withoutCommands } from "./shared.js";

// src/reporters/summary.ts
const LONGEST_LIST = 200;
function summary(report, { maxBytes = 9e5, ...whereabouts }) {
	const links = linksFor(report, whereabouts);
	const parts = split(report);
	const heading = hasNoTechnology(report) ? "no machine-learning framework found" : verdict(report, parts);
	const text = fitted({
		head: [`## Framework fit: ${heading}`, ...commitSentence(report, links)],
		sections: [...findingSections(parts.open, report, links), ...unchanged(parts.unchanged, report, links)],
		cut: (left) => `${count(left, "more finding")} ${left === 1 ? "is" : "are"} left out here; the JSON report has everything.`,
		tail: [
			...fixedSection(parts.fixed, links, LONGEST_LIST),
			...silencedSection(report, links, LONGEST_LIST),
			...problemSection(report, links, LONGEST_LIST),
			...unitTable(report, links),
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