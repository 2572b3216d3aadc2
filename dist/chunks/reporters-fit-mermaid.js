import { It as uniqueBy } from "./check.js";
import { t as oneLine } from "./reporters-neutral.js";
import { D as isThere, O as viewOf, S as runtimeName, T as isOfRepository, ft as targetWords } from "./shared-reporters.js";

// src/reporters/fit/mermaid.ts
const mostWays = 4;
function fitMermaid(report, all) {
	const { fit } = viewOf(report, all);
	const arrows = fit.cells.flatMap((cell) => {
		const name = fit.technologies.find(({ id }) => id === cell.technology)?.name ?? cell.technology;
		const target = targetWords(cell.target);
		if (cell.state === "native") {
			const technology = fit.technologies.find(({ id }) => id === cell.technology);
			return !isOfRepository(fit) || technology !== void 0 && isThere(technology, cell.target, fit) ? [{
				from: name,
				to: target,
				label: "",
				beta: false
			}] : [];
		}
		return cell.routes.filter(({ state }) => state !== "ended").slice(0, mostWays).flatMap((route) => arrowsOf(name, route, target));
	});
	const boxes = [...new Set(arrows.flatMap(({ from, to }) => [from, to]))];
	const idOf = (box) => `n${boxes.indexOf(box) + 1}`;
	const targets = new Set(fit.targets.map(({ name }) => targetWords(name)));
	return [
		"flowchart LR",
		...boxes.map((box) => `  ${idOf(box)}${targets.has(box) ? `(["${escaped(box)}"])` : `["${escaped(box)}"]`}`),
		...uniqueBy(arrows, ({ from, to, label }) => `${from}|${to}|${label}`).map(({ from, to, label, beta }) => `  ${idOf(from)} ${beta ? "-.->" : "-->"}${label === "" ? "" : `|"${escaped(label)}"|`} ${idOf(to)}`),
		""
	].join("\n");
}
function arrowsOf(technology, route, target) {
	const runtime = runtimeName(route);
	const stops = [technology, ...route.steps.map(({ format }) => format)];
	const made = route.steps.map(({ tool, state }, index) => ({
		from: stops[index] ?? technology,
		to: stops[index + 1] ?? runtime,
		label: tool,
		beta: state === "beta"
	}));
	const last = stops.at(-1) ?? technology;
	return [
		...made,
		{
			from: last,
			to: runtime,
			label: "",
			beta: false
		},
		{
			from: runtime,
			to: target,
			label: "",
			beta: false
		}
	];
}
function escaped(text) {
	return oneLine(text, 60).replace(/[^\p{L}\p{N} ./_,+:=()-]/gu, (character) => `#${character.codePointAt(0) ?? 32};`);
}

export { fitMermaid };