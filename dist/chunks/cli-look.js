import { i as buildUnits, r as openRun } from "./check-open.js";
import { n as reportUnit, r as gather, t as inWords } from "./units-report.js";

// src/cli/look.ts
const everything = {
	mentions: () => true,
	knows: () => true
};
async function facts(request, json) {
	const run = await openRun(request);
	const gathered = await gather(run.tree, run.ignore, everything, run.within);
	const all = [...gathered.facts.values()].flat();
	if (json) return `${JSON.stringify({
		facts: all,
		problems: gathered.problems
	}, null, 2)}\n`;
	return [
		...all.map(factLine),
		...gathered.problems.map(problemLine),
		`${count(all.length, "fact")} in ${count(gathered.facts.size, "file")}`,
		""
	].join("\n");
}
function factLine({ kind, location, text }) {
	return `${location.path}:${location.line}:${location.column}  ${kind}  ${visible(text)}`;
}
function problemLine({ message, location }) {
	return `${location === null ? "" : `${location.path}:${location.line}:${location.column}  `}problem  ${visible(message)}`;
}
async function units(request, json) {
	const run = await openRun(request);
	const gathered = await gather(run.tree, run.ignore, everything, run.within);
	const { units: all } = buildUnits(gathered.facts, run.tree.paths, run.knowledge.technologies, run.within);
	if (json) return `${JSON.stringify(all.map(reportUnit), null, 2)}\n`;
	return `${all.map(unitText).join("\n")}\n${count(all.length, "unit")}\n`;
}
function unitText(unit) {
	const { targets, technologies } = reportUnit(unit);
	const where = targets.length === 0 ? "" : ` → ${targets.map(({ name, strength }) => strength === "proved" ? name : `${name} (${strength})`).join(", ")}`;
	const held = technologies.map(({ name, version, location }) => `    ${name}${version === null ? "" : ` ${visible(version)}`}  ${location.path}:${location.line}`);
	return [
		`${unit.kind} ${visible(unit.name)}${where}`,
		...[...unit.links, ...uniqueLinks(unit)].map(inWords).map(linkLine),
		...held
	].join("\n");
}
function linkLine({ text }) {
	return `    because ${visible(text)}`;
}
function uniqueLinks({ members }) {
	const links = members.flatMap((one) => one.links);
	return links.filter(({ text, location }, index) => links.findIndex((other) => other.text === text && other.location.line === location.line) === index);
}
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function visible(text) {
	const flat = text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, " ").trim();
	return flat.length > 160 ? `${flat.slice(0, 159)}…` : flat;
}

export { facts, units };