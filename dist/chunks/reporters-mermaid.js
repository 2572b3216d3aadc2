import { Mt as groupBy } from "./check.js";
import { t as oneLine } from "./reporters-neutral.js";
import { B as kindsText, V as manyOf, ct as namedTechnologies, dt as targetName, mt as unitName, pt as technologyName, z as inOrder } from "./shared-reporters.js";

// src/reporters/mermaid.ts
const mostBoxes = 30;
const mostTechnologies = 4;
const mostNames = 2;
const longestName = 42;
const boxesInRow = 3;
const arrows = {
	proved: "-->",
	supported: "-. likely .->",
	suggested: "-. possibly .->"
};
function mermaid({ units }) {
	return drawing(units);
}
function drawing(units) {
	const all = boxesOf(inOrder(units.filter(({ targets, technologies }) => targets.length > 0 || technologies.length > 0)));
	const shown = all.toSorted((a, b) => Number(b[0].technologies.length > 0) - Number(a[0].technologies.length > 0)).slice(0, mostBoxes);
	const drawn = new Set(shown.flat());
	const rest = groupBy(inOrder(units.filter((unit) => !drawn.has(unit))), ({ kind }) => kind);
	const groups = [...groupBy(all.filter((box) => shown.includes(box)), ([unit]) => JSON.stringify([unit.kind, placesOf(unit)])).values()];
	const resting = groups.flatMap(([box], index) => box?.[0].targets.length === 0 ? [`g${index + 1}`] : []);
	return [
		"flowchart LR",
		...groups.flatMap((boxes, index) => frame(boxes, index + 1)),
		...[...rest].map(([kind, list]) => `  rest_${kind}["${restOf(list, shown.some(([unit]) => unit.kind === kind))}"]`),
		...row([...resting, ...[...rest.keys()].map((kind) => `rest_${kind}`)]),
		...arrowsOf(groups),
		""
	].join("\n");
}
function boxesOf(units) {
	return [...groupBy(units, (unit) => JSON.stringify([
		unit.kind,
		namedTechnologies(unit).map(technologyName).toSorted(),
		placesOf(unit)
	])).values()].flatMap(([first, ...others]) => first === void 0 ? [] : [[first, ...others]]);
}
function placesOf({ targets }) {
	return targets.map(({ name, strength }) => [name, strength]);
}
function frame(boxes, number) {
	const kind = boxes[0]?.[0].kind ?? "image";
	const ids = boxes.map((_, index) => `u${number}_${index + 1}`);
	return [
		`  subgraph g${number}["${manyOf(kind)}"]`,
		...boxes.map((box, index) => `    ${ids[index] ?? ""}["${label(box)}"]`),
		...row(ids).map((line) => `  ${line}`),
		"  end"
	];
}
function row(ids) {
	return ids.flatMap((id, index) => index % boxesInRow === 0 || index === 0 ? [] : [`  ${ids[index - 1] ?? ""} ~~~ ${id}`]);
}
function restOf(list, isKindShown) {
	return `${isKindShown ? "and " : ""}${kindsText(list)} ${list.some(({ technologies }) => technologies.length > 0) ? "more" : "without a framework"}`;
}
function arrowsOf(groups) {
	const targets = /* @__PURE__ */ new Map();
	const lines = groups.flatMap(([box], index) => (box?.[0].targets ?? []).map((target) => {
		const name = targetName({
			...target,
			strength: "proved"
		});
		const to = targets.get(name) ?? `t${targets.size + 1}`;
		targets.set(name, to);
		return `  g${index + 1} ${arrows[target.strength]} ${to}`;
	}));
	return [...[...targets].map(([name, id]) => `  ${id}(["${escaped(name)}"])`), ...lines];
}
function label(box) {
	const names = box.slice(0, mostNames).map(shortName);
	const others = box.length > mostNames ? [`and ${box.length - mostNames} more`] : [];
	const held = namedTechnologies(box[0]).map(technologyName);
	const more = held.length > mostTechnologies ? [`and ${held.length - mostTechnologies} more`] : [];
	return [...[...names, ...others].map((text) => `<b>${escaped(text)}</b>`), ...[...held.slice(0, mostTechnologies), ...more].map(escaped)].join("<br/>");
}
function shortName({ id, kind }) {
	const name = unitName(id, (text) => text).replace(kind === "ci" ? /^CI job / : `${kind} `, "");
	if (name.length <= longestName) return name;
	const part = name.split(" of ")[0] ?? name;
	return part.length < name.length ? part : `…${part.slice(-41).replace(/^[^/]*(?=\/)/, "")}`;
}
function escaped(text) {
	return oneLine(text, 60).replace(/[^\p{L}\p{N} ./_,+:=()…-]/gu, (character) => `#${character.codePointAt(0) ?? 32};`).replace(/^(\d+)\./, "$1#46;").replace(/^[-+=]/, (character) => `#${character.codePointAt(0) ?? 32};`);
}

export { mermaid as n, drawing as t };