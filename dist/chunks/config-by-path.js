import { Pt as matchesAny } from "./check.js";
import { n as holding } from "./shared-config-picomatch.js";

// src/config/by-path.ts
function settingsByPath({ rules, paths, minSeverity }) {
	const general = rules.map(withSilence);
	const entries = paths.map((entry) => ({
		...entry,
		rules: entry.rules.map(withSilence),
		holds: holding([entry.glob])
	}));
	return ({ rule, location: { path } }) => {
		const own = entries.filter(({ holds }) => holds(path));
		const applying = [...general, ...own.flatMap((entry) => entry.rules)];
		const least = own.findLast((entry) => entry.minSeverity !== null)?.minSeverity ?? minSeverity.value;
		const isSilent = applying.some(({ entry, isSilentIn }) => matchesAny([entry.pattern], rule) && isSilentIn(path));
		return {
			rules: applying.map(({ entry }) => entry),
			isSilent,
			minSeverity: least
		};
	};
}
function withSilence(entry) {
	return {
		entry,
		isSilentIn: holding(entry.ignore)
	};
}

export { settingsByPath };