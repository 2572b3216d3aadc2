import { g as parseYamlFile } from "./shared-yaml.js";
import { B as nearest, V as ConfigError, W as matchesAny, _ as targetNames, v as unitKinds } from "./check.js";
import { d as string, f as union, l as record, n as _enum, o as literal, p as toJSONSchema, r as array, u as strictObject } from "./zod-v4-classic-schemas.js";
import { t as globMatcher } from "./formats-glob.js";

// src/config/schema.ts
const severity = _enum([
	"error",
	"warning",
	"notice"
]);
const configSchema = strictObject({
	rules: record(string(), union([_enum([
		"off",
		"error",
		"warning",
		"notice"
	]), strictObject({ severity: _enum([
		"off",
		"error",
		"warning",
		"notice"
	]) })])).optional().describe("Rules by id or glob (`android/*`): off, or another severity. The last entry that matches a rule decides."),
	ignore: array(string().min(1)).optional().describe("Globs of files and folders that are not read."),
	units: array(strictObject({
		name: string().regex(/^[\w./ -]{1,80}$/, "letters, digits, spaces and . / - _").describe("How the report calls it."),
		paths: array(string().min(1)).min(1).describe("Files, folders or globs: what they hold belongs together, and to no other unit."),
		kind: _enum(unitKinds).optional().describe("What it is; without it the likeliest of what was found."),
		targets: array(_enum(targetNames)).optional().describe("Where it runs, beside what was found.")
	})).optional().describe("Units and targets as they are, where they were not inferred right. `framework-fit units` shows what was inferred."),
	"min-severity": severity.optional().describe("What is less severe is not reported."),
	"fail-on": union([severity, literal("never")]).optional().describe("From which severity on the run fails. With a base, only what is new counts.")
}).describe("Configuration of framework-fit");

// src/config/units.ts
function declaredUnits(origin, { units = [] }, place) {
	return units.map(({ name, paths, kind, targets = [] }, index) => ({
		name,
		kind: kind ?? null,
		targets: targets.map((target, at) => ({
			name: target,
			location: spanOf(origin, place([
				"units",
				index,
				"targets",
				at
			]), target)
		})),
		holds: holding(paths),
		location: spanOf(origin, place([
			"units",
			index,
			"name"
		]), name)
	}));
}
function emptyPaths(origin, { units = [] }, place, files) {
	if (files === null) return [];
	return units.flatMap(({ paths }, index) => paths.flatMap((path, at) => {
		if (files.some(holding([path]))) return [];
		const { line, column } = place([
			"units",
			index,
			"paths",
			at
		]);
		return [`${origin}:${line}:${column} no file lies in "${path}"; did you mean \`${nearest(path, foldersOf(files))}\`?`];
	}));
}
function holding(paths) {
	const plain = paths.map((path) => path.replace(/^\.\//, "").replace(/\/$/, ""));
	return globMatcher(plain.flatMap((path) => path === "" || path === "." ? ["**"] : [path, `${path}/**`]));
}
function foldersOf(files) {
	return [...new Set(files.map((file) => file.slice(0, Math.max(0, file.lastIndexOf("/")))))].filter((folder) => folder !== "");
}
function spanOf(path, { line, column }, text) {
	return {
		path,
		line,
		column,
		endLine: line,
		endColumn: column + text.length
	};
}

// src/config/parse.ts
function parseConfig(origin, text, defaults, known) {
	if (text.split("\n").every((line) => /^\s*(#|$)/.test(line))) return {
		...defaults,
		origin
	};
	const parsed = parseYamlFile(origin, text, configSchema);
	if (!parsed.ok) throw new ConfigError(parsed.mistakes.map(inWords));
	const { value, place } = parsed;
	const units = declaredUnits(origin, value, place);
	const mistakes = [...Object.keys(value.rules ?? {}).filter((pattern) => !known.rules.some((id) => matchesAny([pattern], id))).map((pattern) => unknownRule(origin, pattern, place(["rules", pattern], "key"), known.rules)), ...emptyPaths(origin, value, place, known.paths)];
	if (mistakes.length > 0) throw new ConfigError(mistakes);
	return {
		...complete(origin, value, defaults),
		units
	};
}
function complete(origin, file, defaults) {
	return {
		...defaults,
		origin,
		rules: Object.entries(file.rules ?? {}).map(([pattern, value]) => ({
			pattern,
			setting: typeof value === "string" ? value : value.severity
		})),
		ignore: file.ignore ?? defaults.ignore,
		minSeverity: file["min-severity"] ?? defaults.minSeverity,
		failOn: file["fail-on"] ?? defaults.failOn
	};
}
function unknownRule(origin, pattern, { line, column }, rules) {
	return `${origin}:${line}:${column} no rule is named "${pattern}"; did you mean \`${nearest(pattern, rules)}\`?`;
}
const later = /* @__PURE__ */ new Set([
	"extends",
	"paths",
	"policy",
	"suppressions",
	"custom-rules"
]);
function keysAt(keys) {
	if (keys[0] === "units") return [
		"name",
		"paths",
		"kind",
		"targets"
	];
	return keys.length > 1 ? ["severity"] : Object.keys(toJSONSchema(configSchema, { io: "input" }).properties ?? {});
}
function inWords({ path, line, column, keys, message }) {
	const place = `${path}:${line}:${column}`;
	const key = /^unknown key "(.*)"$/.exec(message)?.[1];
	if (key === void 0) return `${place} ${message}`;
	if (later.has(key)) return `${place} \`${key}\` is not available in this version; take it out for now`;
	const known = keysAt(keys);
	return `${place} ${message}; did you mean \`${nearest(key, known)}\`? ${known.length === 1 ? "The key is" : "The keys are"} ${known.map((name) => `\`${name}\``).join(", ")}`;
}

export { parseConfig };