import { d as strictObject, f as string, i as array, m as toJSONSchema, p as union, r as _enum, s as literal, t as parseYamlFile, u as record } from "./formats-declared-yaml.js";
import { r as matchesAny } from "./lists.js";
import { n as ConfigError, t as nearest } from "./config-nearest.js";

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
	"min-severity": severity.optional().describe("What is less severe is not reported."),
	"fail-on": union([severity, literal("never")]).optional().describe("From which severity on the run fails. With a base, only what is new counts.")
}).describe("Configuration of framework-fit");

// src/config/parse.ts
function parseConfig(origin, text, defaults, rules) {
	if (text.split("\n").every((line) => /^\s*(#|$)/.test(line))) return {
		...defaults,
		origin
	};
	const parsed = parseYamlFile(origin, text, configSchema);
	if (!parsed.ok) throw new ConfigError(parsed.mistakes.map(inWords));
	const lost = Object.keys(parsed.value.rules ?? {}).filter((pattern) => !rules.some((id) => matchesAny([pattern], id)));
	if (lost.length > 0) throw new ConfigError(lost.map((pattern) => unknownRule(origin, pattern, parsed.place(["rules", pattern], "key"), rules)));
	return complete(origin, parsed.value, defaults);
}
function complete(origin, file, defaults) {
	return {
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
	"units",
	"paths",
	"policy",
	"suppressions",
	"custom-rules"
]);
function inWords({ path, line, column, keys, message }) {
	const place = `${path}:${line}:${column}`;
	const key = /^unknown key "(.*)"$/.exec(message)?.[1];
	if (key === void 0) return `${place} ${message}`;
	if (later.has(key)) return `${place} \`${key}\` is not available in this version; take it out for now`;
	const known = keys.length > 1 ? ["severity"] : Object.keys(toJSONSchema(configSchema, { io: "input" }).properties ?? {});
	return `${place} ${message}; did you mean \`${nearest(key, known)}\`? ${known.length === 1 ? "The key is" : "The keys are"} ${known.map((name) => `\`${name}\``).join(", ")}`;
}

export { parseConfig };