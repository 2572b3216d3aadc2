import { t as globMatcher } from "./formats-glob.js";

// src/config/units.ts
function declaredUnits({ units = [] }, at) {
	return units.map(({ name, paths, kind, targets = [] }, index) => ({
		name,
		kind: kind ?? null,
		targets: targets.map((target, place) => ({
			name: target,
			location: at([
				"units",
				index,
				"targets",
				place
			], target)
		})),
		paths: paths.map((value, place) => ({
			value,
			location: at([
				"units",
				index,
				"paths",
				place
			], value)
		})),
		holds: holding(paths),
		location: at([
			"units",
			index,
			"name"
		], name)
	}));
}
function holding(paths) {
	const plain = paths.map((path) => path.replace(/^(?:\.\/)+/, "").replace(/\/$/, ""));
	return globMatcher(plain.flatMap((path) => path === "" || path === "." ? ["**"] : [path, `${path}/**`]));
}

export { holding as n, declaredUnits as t };