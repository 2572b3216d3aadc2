import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_picocolors } from "./picocolors-picocolors.js";
import { G as parseRemote, Mt as groupBy, T as openRun, U as addressText } from "./check.js";
import { n as holding } from "./shared-config-picomatch.js";
import { t as yamlLines } from "./shared-config-yaml.js";
import { t as oneLine } from "./reporters-neutral.js";

// src/config/effective.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
function effective(config) {
	const custom = config.customRules.filter(({ from }) => from === null || parseRemote(from.path) === null);
	return map([
		...filled("rules", rulesOf(config.rules)),
		...filled("paths", map(distinct(config.paths).map(([glob, entry]) => [
			glob,
			pathOf(entry),
			placeOf(entry.from)
		]))),
		...filled("ignore", statedList(config.ignore)),
		...filled("units", list(config.units.map(unitOf))),
		...filled("policy", list(config.policy.map(policyOf))),
		...filled("suppressions", list(config.suppressions.map(suppressionOf))),
		...filled("custom-rules", statedList(custom)),
		["min-severity", value(config.minSeverity.value, sourceOf(config, "minSeverity"))],
		["fail-on", value(config.failOn.value, sourceOf(config, "failOn"))]
	]);
}
function plainOf(told) {
	if (told.kind === "value") return told.value;
	if (told.kind === "list") return told.items.map(plainOf);
	return Object.fromEntries(told.entries.map(([key, one]) => [key, plainOf(one)]));
}
function sourceOf({ layers, ...config }, key) {
	const address = layers.findLast((layer) => layer[key] !== null)?.address ?? "recommended";
	return placeOf(config[key].from) ?? (address === "recommended" ? "default" : address);
}
function rulesOf(entries) {
	return map([...groupBy(entries, ({ pattern }) => pattern).values()].map((same) => ({
		same,
		one: same.findLast(({ setting }) => setting !== null) ?? same.at(-1)
	})).toSorted((a, b) => indexIn(entries, a.one) - indexIn(entries, b.one)).map(({ same, one }) => {
		const ignored = same.flatMap(({ ignore, from }) => ignore.map((glob) => value(glob, placeOf(from))));
		const from = placeOf(one?.from ?? null);
		const pattern = one?.pattern ?? "";
		const setting = one?.setting ?? null;
		if (ignored.length === 0) return [pattern, value(setting ?? "", from)];
		return [
			pattern,
			map([...maybe("severity", setting, from), ["ignore", list(ignored)]]),
			from
		];
	}));
}
function indexIn(entries, one) {
	return one === void 0 ? -1 : entries.lastIndexOf(one);
}
function distinct(paths) {
	const used = /* @__PURE__ */ new Set();
	return paths.map((entry) => {
		let glob = entry.glob;
		while (used.has(glob)) glob = `./${glob}`;
		used.add(glob);
		return [glob, entry];
	});
}
function pathOf({ rules, minSeverity, from }) {
	return map([...filled("rules", rulesOf(rules)), ...maybe("min-severity", minSeverity, placeOf(from))]);
}
function unitOf({ name, paths, kind, targets, location }) {
	const from = placeOf(location);
	return map([
		["name", value(name, from)],
		["paths", list(paths.map((one) => value(one.value, placeOf(one.location))))],
		...maybe("kind", kind, from),
		...filled("targets", list(targets.map((target) => value(target.name, placeOf(target.location)))))
	]);
}
function policyOf({ denied, allowed, preferred, secondFramework, reason, severity, units, targets }) {
	return map([
		...filled("denied", statedList(denied)),
		...filled("allowed", statedList(allowed)),
		...filled("preferred", statedList(preferred)),
		...secondFramework === null ? [] : [["second-training-framework", value(secondFramework.value, placeOf(secondFramework.from))]],
		...maybe("reason", reason, null),
		...maybe("severity", severity, null),
		...filled("units", statedList(units)),
		...filled("targets", list(targets.map((target) => value(target, null))))
	]);
}
function suppressionOf({ rule, path, reason, until, owner, from }) {
	return map([
		["rule", value(rule, placeOf(from))],
		...maybe("path", path, null),
		["reason", value(reason, null)],
		...maybe("until", until, null),
		...maybe("owner", owner, null)
	]);
}
function placeOf(from) {
	return from === null ? null : `${from.path}:${from.line}`;
}
function value(text, from) {
	return {
		kind: "value",
		value: text,
		from
	};
}
function list(items) {
	return {
		kind: "list",
		items
	};
}
function map(entries) {
	return {
		kind: "map",
		entries
	};
}
function statedList(entries) {
	return list(entries.map(({ value: text, from }) => value(text, placeOf(from))));
}
function maybe(key, text, from) {
	return text === null ? [] : [[key, value(text, from)]];
}
function filled(key, told) {
	return told.kind === "list" && told.items.length === 0 || told.kind === "map" && told.entries.length === 0 ? [] : [[key, told]];
}

// src/config/waiting.ts
function waitingGlobs({ rules, paths: entries, ignore }, paths) {
	return [
		...ignore.map(({ value, from }) => [value.replace(/^!(?!\()/, ""), from]),
		...entries.map(({ glob, from }) => [glob, from]),
		...[...rules, ...entries.flatMap((entry) => entry.rules)].flatMap((entry) => entry.ignore.map((glob) => [glob, entry.from]))
	].flatMap(([glob, from]) => {
		return from !== null && parseRemote(from.path) === null && !paths.some(holding([glob])) ? [{
			message: `"${glob}" matches no file here yet`,
			location: from
		}] : [];
	});
}

// src/cli/config.ts
const LONGEST = 500;
async function printConfig(request, { format, color }, showOrigin) {
	const { config, warnings, tree, within } = await openRun(request);
	const waiting = within === "" ? waitingGlobs(config, tree.paths) : [];
	const told = effective(config);
	const notes = [...[...warnings, ...waiting].map(noteOf), ...config.remotes.flatMap(hintOn)];
	if (format === "json") return {
		text: `${JSON.stringify(plainOf(told), null, 2)}\n`,
		notes
	};
	return {
		text: laidOut([...headOf(config), ...yamlLines(told)], showOrigin, color),
		notes
	};
}
function headOf({ layers, customRules }) {
	const made = layers.map(({ address }) => address).join(" < ");
	const elsewhere = customRules.flatMap(({ value, from }) => from !== null && parseRemote(from.path) !== null ? [`# and the rules ${value}, named by ${from.path}`] : []);
	return [`# ${layers.length === 1 ? "nothing is configured: " : ""}${made}`, ...elsewhere].map((text) => ({
		text: oneLine(text, LONGEST),
		from: null
	}));
}
function laidOut(lines, showOrigin, color) {
	const { dim, cyan } = import_picocolors.default.createColors(color);
	const width = Math.min(60, Math.max(...lines.filter(({ from }) => from !== null).map(({ text }) => text.length)));
	return `${lines.map(({ text, from }) => {
		const words = text.startsWith("#") ? dim(text) : text.replace(/^(\s*(?:- )?)([\w./*"'@!-]+)(?=:(?: |$))/, (_, start, key) => start + cyan(key));
		if (!showOrigin || from === null) return words;
		return `${words}${" ".repeat(Math.max(0, width - text.length))}  ${dim(`# ${oneLine(from, LONGEST)}`)}`;
	}).join("\n")}\n`;
}
function noteOf({ message, location }) {
	return oneLine(`${location === null ? "" : `${location.path}:${location.line}:${location.column} `}${message}`, LONGEST);
}
function hintOn(address) {
	const remote = parseRemote(address);
	if (remote === null || /^(?:[0-9a-f]{40}|v?\d+(?:[.-].*)?)$/.test(remote.ref ?? "")) return [];
	const what = remote.ref === null ? "names no ref, so it is whatever the default branch says" : `names ${remote.ref}, which may move`;
	return [`${addressText(remote)} ${what}: a tag or a commit says the same tomorrow`];
}

export { printConfig };