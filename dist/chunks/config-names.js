import { Ct as ConfigError, D as nearest, E as meant, G as parseRemote, O as strangeIn, Pt as matchesAny } from "./check.js";
import { n as holding } from "./shared-config-picomatch.js";

// src/config/contradictions.ts
function contradictions(policy, technologies) {
	const denials = policy.flatMap((entry) => entry.denied.map((statement) => ({
		statement,
		entry
	})));
	return policy.flatMap((entry) => [...entry.allowed.map((statement) => ({
		statement,
		entry,
		is: "allowed"
	})), ...entry.preferred.map((statement) => ({
		statement,
		entry,
		is: "preferred"
	}))]).flatMap(({ statement, entry, is }) => {
		const { value, from } = statement;
		const against = denials.filter((one) => one.statement.from?.path === from?.path && covers(one.entry, entry));
		const [first, ...others] = technologies.filter((id) => matchesAny([value], id)).map((id) => against.find((one) => denies(one, id)));
		if (first === void 0 || others.includes(void 0)) return [];
		const line = first.statement.from?.line ?? 1;
		return [{
			message: `${value.includes("*") ? `all of \`${value}\`` : `\`${value}\``} is ${is} here, and line ${line} denies it for the same units; take one of the two out`,
			location: from
		}];
	});
}
function denies({ statement }, technology) {
	return matchesAny([statement.value], technology);
}
function covers(wide, narrow) {
	const words = wide.units.flatMap(({ value }) => [value, `${value.replace(/\/$/, "")}/*`]);
	const ofUnits = words.length === 0 || narrow.units.length > 0 && narrow.units.every(({ value }) => matchesAny(words, value));
	const ofTargets = wide.targets.length === 0 || narrow.targets.length > 0 && narrow.targets.every((target) => wide.targets.includes(target));
	return ofUnits && ofTargets;
}

// src/config/names.ts
function checkNames(config, known) {
	const wrong = [
		...unknownRules(config, known),
		...unknownTechnologies(config, known),
		...contradictions(config.policy, known.technologies),
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
		message: `no rule is named "${value}"${strangeIn(value)}; ${likelyRule(value, known)}`,
		location: from
	}));
}
function likelyRule(value, known) {
	const list = "`framework-fit rules` lists them";
	if (isGroup(value)) return likely(value, groupsOf(known), list);
	const ofGroup = known.rules.filter((id) => id.startsWith(value.slice(0, value.indexOf("/") + 1)));
	return likely(value, known.rules, ofGroup.length === 0 ? list : `did you mean \`${nearest(value, ofGroup)}\`?`);
}
function likely(word, known, otherwise) {
	const found = meant(word, known);
	return found === null ? otherwise : `did you mean \`${found}\`?`;
}
function isGroup(value) {
	return /^[^/]*(?:\/\**)?$/.test(value);
}
function groupsOf({ rules }) {
	return [...new Set(rules.map((id) => `${id.slice(0, id.indexOf("/"))}/*`))];
}
function unknownTechnologies({ policy }, { technologies, technologiesPage }) {
	return policy.flatMap(({ denied, allowed, preferred }) => [
		...denied,
		...allowed,
		...preferred
	]).filter(({ value }) => !technologies.some((id) => matchesAny([value], id))).map(({ value, from }) => ({
		message: `no technology is named "${value}"${strangeIn(value)}; ${likely(value.replace(/^pkg:[a-z]+\//, ""), technologies, `${technologiesPage} lists them`)}`,
		location: from
	}));
}
function emptyPaths({ units }, { paths }) {
	if (paths === null) return [];
	return units.flatMap((unit) => unit.paths).filter(({ value }) => !paths.some(holding([value]))).map(({ value, location }) => ({
		message: `no file lies in "${value}"; ${likely(value, foldersOf(paths), "name a file, a folder or a glob that is there")}`,
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