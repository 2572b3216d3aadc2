import { t as parseYamlFile } from "./shared-formats-yaml-zod.js";
import { a as sentence, i as ignoredGlob, n as day, o as severity, r as glob } from "./shared-config-zod.js";
import { C as strictObject, S as record, T as union, h as array, m as _enum, w as string } from "./zod-v4-classic-iso.js";
import { ct as unitKinds, ot as targetNames } from "./check.js";
import { t as declaredUnits } from "./shared-config-picomatch.js";

// src/config/schema/policy.ts
const technologies = array(string().min(1).max(100)).min(1);
const policySchema = array(strictObject({
	denied: technologies.optional().describe("Technologies (`framework-fit explain ID` knows them) that are not to be used."),
	allowed: technologies.optional().describe("Of the kinds that these are of, nothing else is to be used."),
	preferred: technologies.optional().describe("Of the kinds that these are of, what is new to the repository is told of them."),
	"second-training-framework": sentence.optional().describe("Why this repository trains with more than one framework."),
	reason: sentence.optional().describe("Said with each finding of this entry."),
	severity: severity.optional().describe("`warning` for what is denied or not allowed, `notice` for what is not preferred, one step less in folders of examples and tests; what is said here counts everywhere."),
	units: array(string().min(1).max(200)).min(1).optional().describe("Only for units of these names, or in these folders; `*` stands for any characters."),
	targets: array(_enum(targetNames)).min(1).optional().describe("Only for units that run there.")
}).refine((entry) => [
	entry.denied,
	entry.allowed,
	entry.preferred,
	entry["second-training-framework"]
].some((part) => part !== void 0), "it says nothing; write `denied`, `allowed`, `preferred` or `second-training-framework`")).describe("Technologies that a team prefers, allows or denies.");

// src/config/schema/rules.ts
const setting = _enum([
	"off",
	"error",
	"warning",
	"notice"
]);
const options = strictObject({
	severity: setting.optional().describe("`off`, or the severity that its findings get."),
	ignore: array(glob).min(1).optional().describe("Files and folders in which it stays silent.")
}).refine(({ severity: level, ignore }) => level !== void 0 || ignore !== void 0, "it says nothing; write `severity` or `ignore`");
const rulesSchema = record(string().min(1), union([setting, options])).describe("Rules by id, group or glob (`android/*`). The last entry that matches a rule decides.");
const pathsSchema = record(glob, strictObject({
	rules: rulesSchema.optional().describe("As above, for what stands in these files."),
	"min-severity": severity.optional().describe("What is less severe is not reported for these files.")
}).refine((entry) => entry["min-severity"] !== void 0 || Object.keys(entry.rules ?? {}).length > 0, "it says nothing; name rules in `rules`, or write `min-severity`")).describe("Other settings for some files or folders. The last entry that matches decides.");

// src/config/schema/suppressions.ts
const suppressionsSchema = array(strictObject({
	rule: string().min(1).max(200).describe("Its id, or a glob (`android/*`)."),
	path: glob.optional().describe("The files or folders where it is accepted; everywhere when it is left out."),
	reason: sentence.describe("Why that is fine here, for those who come after."),
	until: day.optional().describe("The last day on which it counts."),
	owner: string().trim().min(1).max(200).optional().describe("Who answers for it.")
})).describe("Findings that are accepted, with a reason.");

// src/config/schema/units.ts
const unitsSchema = array(strictObject({
	name: string().regex(/^[\w./ -]{1,80}$/, "it is written with letters, digits, spaces and . / - _, 80 at most").describe("How the report calls it."),
	paths: array(glob).min(1).describe("Files, folders or globs: what they hold belongs together, and to no other unit. Of several units that name a file the last has it."),
	kind: _enum(unitKinds).optional().describe("What it is; without it the likeliest of what was found."),
	targets: array(_enum(targetNames)).optional().describe("Where it runs, beside what was found.")
})).superRefine((units, context) => {
	units.forEach(({ name }, index) => {
		if (units.findIndex((unit) => unit.name === name) !== index) context.addIssue({
			code: "custom",
			path: [index, "name"],
			message: `another unit is named "${name}" already`
		});
	});
}).describe("Units and targets as they are, where they were not inferred right. `framework-fit units` shows what was inferred.");

// src/config/schema/index.ts
const address = string().min(1).max(500);
const configSchema = strictObject({
	extends: union([address, array(address).max(20)]).optional().describe("What this configuration builds on: `recommended` (always there), `strict`, `./file.yml`, or `owner/repo//path.yml@ref`. `./` begins in the folder of the file that says it. What is named later counts more, and this file most."),
	rules: rulesSchema.optional(),
	paths: pathsSchema.optional(),
	ignore: array(ignoredGlob).optional().describe("Globs of files and folders that are not read; `!glob` takes one back, also of those that are ignored by default."),
	units: unitsSchema.optional(),
	policy: policySchema.optional(),
	suppressions: suppressionsSchema.optional(),
	"custom-rules": array(glob).optional().describe("Files with rules of this repository (`.github/framework-fit/*.yml`)."),
	"min-severity": severity.optional().describe("What is less severe is not reported."),
	"fail-on": _enum([
		"never",
		"error",
		"warning",
		"notice"
	]).optional().describe("From which severity on the run fails. With a base, only what is new counts, and the setting of the base.")
}).describe("Configuration of framework-fit");

// src/config/read.ts
const largest = 256e3;
function readLayer(address, text) {
	if (text.length > largest) return {
		ok: false,
		mistakes: [`${address}:1:1 the file has ${text.length} characters; a configuration has ${largest} at most`]
	};
	const parsed = parseYamlFile(address, text, configSchema);
	if (!parsed.ok) return {
		ok: false,
		mistakes: parsed.mistakes.map((one) => `${one.path}:${one.line}:${one.column} ${one.message}`)
	};
	return {
		ok: true,
		layer: layerOf(address, parsed.value, stater(address, parsed.place))
	};
}
function stater(path, place) {
	return (keys, text, which = "value") => {
		const { line, column } = place(keys, which);
		return {
			path,
			line,
			column,
			endLine: line,
			endColumn: column + text.length
		};
	};
}
function layerOf(address, file, at) {
	const listed = (key) => (file[key] ?? []).map((value, index) => ({
		value,
		from: at([key, index], value)
	}));
	return {
		address,
		extends: extendsOf(file, at),
		rules: rulesOf(file.rules, ["rules"], at),
		paths: pathsOf(file, at),
		ignore: listed("ignore"),
		units: declaredUnits(file, at),
		policy: policyOf(file, at),
		suppressions: suppressionsOf(file, at),
		customRules: listed("custom-rules"),
		minSeverity: single(file["min-severity"], ["min-severity"], at),
		failOn: single(file["fail-on"], ["fail-on"], at)
	};
}
function single(value, keys, at) {
	return value === void 0 ? null : {
		value,
		from: at(keys, value)
	};
}
function extendsOf({ extends: named = [] }, at) {
	if (typeof named === "string") return [{
		value: named,
		from: at(["extends"], named)
	}];
	return named.map((value, index) => ({
		value,
		from: at(["extends", index], value)
	}));
}
function rulesOf(rules, keys, at) {
	return Object.entries(rules ?? {}).map(([pattern, value]) => {
		const { severity = null, ignore = [] } = typeof value === "string" ? { severity: value } : value;
		return {
			pattern,
			setting: severity,
			ignore,
			from: at([...keys, pattern], pattern, "key")
		};
	});
}
function pathsOf({ paths = {} }, at) {
	return Object.entries(paths).map(([glob, { rules, "min-severity": minSeverity = null }]) => ({
		glob,
		rules: rulesOf(rules, [
			"paths",
			glob,
			"rules"
		], at),
		minSeverity,
		from: at(["paths", glob], glob, "key")
	}));
}
function policyOf({ policy = [] }, at) {
	return policy.map((entry, index) => {
		const named = (key) => (entry[key] ?? []).map((value, place) => ({
			value,
			from: at([
				"policy",
				index,
				key,
				place
			], value)
		}));
		return {
			denied: named("denied"),
			allowed: named("allowed"),
			preferred: named("preferred"),
			secondFramework: single(entry["second-training-framework"], [
				"policy",
				index,
				"second-training-framework"
			], at),
			reason: entry.reason ?? null,
			severity: entry.severity ?? null,
			units: named("units"),
			folder: "",
			targets: entry.targets ?? []
		};
	});
}
function suppressionsOf({ suppressions = [] }, at) {
	return suppressions.map(({ rule, path = null, reason, until = null, owner = null }, index) => ({
		rule,
		path,
		line: null,
		reason,
		until,
		owner,
		from: at([
			"suppressions",
			index,
			"rule"
		], rule),
		text: rule,
		source: "configuration"
	}));
}

export { readLayer };