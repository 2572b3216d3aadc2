import { n as groupBy } from "./lists.js";
import { t as oneLine } from "./reporters-neutral.js";

// src/reporters/mermaid.ts
const mostUnits = 30;
const mostTechnologies = 4;
const plural = {
	image: "images",
	app: "apps",
	function: "functions",
	firmware: "firmware",
	site: "sites",
	environment: "environments",
	library: "libraries",
	job: "jobs",
	ci: "jobs of CI",
	notebook: "notebooks"
};
function mermaid({ units }) {
	return drawing(units);
}
function drawing(units) {
	const shown = units.filter(({ targets, technologies }) => targets.length > 0 || technologies.length > 0).toSorted((a, b) => Number(b.targets.length > 0) - Number(a.targets.length > 0)).slice(0, mostUnits);
	const left = groupBy(units.filter((unit) => !shown.includes(unit)), ({ kind }) => kind);
	const ids = new Map(shown.map((unit, index) => [unit, `u${index + 1}`]));
	const idOf = (unit) => ids.get(unit) ?? "u0";
	const boxes = [...groupBy([...shown, ...[...left.values()].flat()], ({ kind }) => kind).keys()].flatMap((kind) => [
		`  subgraph ${kind}s["${plural[kind]}"]`,
		...shown.filter((unit) => unit.kind === kind).map((unit) => `    ${idOf(unit)}["${label(unit)}"]`),
		...restBox(kind, left.get(kind) ?? [], shown.some((unit) => unit.kind === kind)),
		"  end"
	]);
	const targets = [...new Set(shown.flatMap((unit) => unit.targets.map(({ name }) => name)))];
	const targetId = (name) => `t${targets.indexOf(name) + 1}`;
	return [
		"flowchart LR",
		...boxes,
		...targets.map((name) => `  ${targetId(name)}(["${escaped(name)}"])`),
		...shown.flatMap((unit) => unit.targets.map(({ name, strength }) => `  ${idOf(unit)} ${strength === "proved" ? "-->" : "-.->"} ${targetId(name)}`)),
		""
	].join("\n");
}
function restBox(kind, rest, after) {
	return rest.length === 0 ? [] : [`    rest_${kind}["${after ? `${rest.length} more` : `${rest.length} without a framework`}"]`];
}
function label({ id, technologies }) {
	const held = technologies.slice(0, mostTechnologies).map(({ name, version }) => version === null ? name : `${name} ${version}`);
	const more = technologies.length > mostTechnologies ? [`and ${technologies.length - mostTechnologies} more`] : [];
	return [
		id.slice(id.indexOf(":") + 1),
		...held,
		...more
	].map(escaped).join("<br/>");
}
function escaped(text) {
	return oneLine(text, 60).replace(/[^\p{L}\p{N} ./_,+:=()-]/gu, (character) => `#${character.codePointAt(0) ?? 32};`);
}

export { drawing, mermaid };