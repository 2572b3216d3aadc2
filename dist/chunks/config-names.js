import { Et as ConfigError, F as strangeIn, P as nearest, Pt as matchesAny, tt as parseRemote } from "./check.js";
import { n as holding } from "./shared-config-picomatch.js";

// src/config/names.ts
function checkNames(config, known) {
	const wrong = [
		...unknownRules(config, known),
		...unknownTechnologies(config, known),
		...emptyPaths(config, known)
	];
	const isElsewhere = ({ location }) => location !== null && parseRemote(location.path) !== null;
	const own = wrong.filter((one) => !isElsewhere(one)).toSorted((a, b) => (a.location?.line ?? 0) - (b.location?.line ?? 0));
	if (own.length > 0) throw new ConfigError(own.map(({ message, location }) => `${placeText(location)} ${message}`));
	return wrong.map(({ message, location }) => ({
		message: `${message} It is left out.`,
		location
	}));
}
function unknownRules({ rules, paths, suppressions }, known) {
	return [
		...rules.map(({ pattern, from }) => ({
			value: pattern,
			from
		})),
		...paths.flatMap((entry) => entry.rules.map(({ pattern, from }) => ({
			value: pattern,
			from
		}))),
		...suppressions.map(({ rule, from }) => ({
			value: rule,
			from
		}))
	].filter(({ value }) => !known.rules.some((id) => matchesAny([value], id))).map(({ value, from }) => ({
		message: `no rule is named "${value}"${strangeIn(value)}; did you mean \`${nearest(value, isGroup(value) ? groupsOf(known) : known.rules)}\`?`,
		location: from
	}));
}
function isGroup(value) {
	return /^[^/]*(?:\/\**)?$/.test(value);
}
function groupsOf({ rules }) {
	return [...new Set(rules.map((id) => `${id.slice(0, id.indexOf("/"))}/*`))];
}
function unknownTechnologies({ policy }, { technologies }) {
	return policy.flatMap(({ denied, allowed, preferred }) => [
		...denied,
		...allowed,
		...preferred
	]).filter(({ value }) => !technologies.some((id) => matchesAny([value], id))).map(({ value, from }) => ({
		message: `no technology is named "${value}"${strangeIn(value)}; did you mean \`${nearest(value.replace(/^pkg:[a-z]+\//, ""), technologies)}\`?`,
		location: from
	}));
}
function emptyPaths({ units }, { paths }) {
	if (paths === null) return [];
	return units.flatMap((unit) => unit.paths).filter(({ value }) => !paths.some(holding([value]))).map(({ value, location }) => ({
		message: `no file lies in "${value}"; did you mean \`${nearest(value, foldersOf(paths))}\`?`,
		location
	}));
}
function foldersOf(files) {
	return [...new Set(files.map((file) => file.slice(0, Math.max(0, file.lastIndexOf("/")))))].filter((folder) => folder !== "");
}
function placeText(location) {
	return location === null ? "" : `${location.path}:${location.line}:${location.column}`;
}

export { checkNames };