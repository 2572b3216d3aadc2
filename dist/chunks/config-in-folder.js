import { n as holding } from "./shared-config-picomatch.js";

// src/config/in-folder.ts
function inFolder(config, folder, isInside) {
	const { rules, paths, suppressions, customRules, units } = config;
	const inside = (glob) => `${folder}/${glob.replace(/^(?:\.\/)+/, "")}`;
	const moved = mover(config.layers, folder, isInside);
	const entry = (one) => ({
		...one,
		ignore: one.ignore.map(inside),
		from: moved(one.from)
	});
	const stated = (one) => ({
		...one,
		from: moved(one.from)
	});
	return {
		...config,
		origin: config.origin === null || !isInside ? config.origin : inside(config.origin),
		rules: rules.map(entry),
		paths: paths.map((one) => ({
			...one,
			glob: inside(one.glob),
			rules: one.rules.map(entry),
			from: moved(one.from)
		})),
		units: units.map((unit) => unitIn(unit, inside, (place) => moved(place) ?? place)),
		policy: config.policy.map((one) => ({
			...one,
			denied: one.denied.map(stated),
			allowed: one.allowed.map(stated),
			preferred: one.preferred.map(stated),
			units: one.units.map(stated),
			folder
		})),
		suppressions: suppressions.map((one) => ({
			...one,
			path: one.path === null ? `${folder}/**` : inside(one.path),
			from: moved(one.from)
		})),
		customRules: customRules.map(({ value, from }) => ({
			value: isOwn(config.layers, from) ? inside(value) : value,
			from: moved(from)
		})),
		ignore: config.ignore.map(stated),
		minSeverity: stated(config.minSeverity),
		failOn: stated(config.failOn)
	};
}
function isOwn(layers, from) {
	return from !== null && !from.path.includes("//") && layers.some(({ address }) => address === from.path);
}
function mover(layers, folder, isInside) {
	return (place) => place !== null && isInside && isOwn(layers, place) ? {
		...place,
		path: `${folder}/${place.path}`
	} : place;
}
function unitIn(unit, inside, moved) {
	const paths = unit.paths.map(({ value, location }) => ({
		value: inside(value),
		location: moved(location)
	}));
	return {
		...unit,
		paths,
		holds: holding(paths.map(({ value }) => value)),
		targets: unit.targets.map((target) => ({
			...target,
			location: moved(target.location)
		})),
		location: moved(unit.location)
	};
}

export { inFolder };