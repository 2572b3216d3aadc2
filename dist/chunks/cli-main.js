import { n as version, r as failing, t as check } from "./check.js";
import { t as UsageError } from "./check-open.js";
import { n as ConfigError } from "./config-nearest.js";
import { inspect, parseArgs } from "node:util";
import { writeFileSync } from "node:fs";

// src/cli/options.ts
const commands = [
	"check",
	"facts",
	"units",
	"explain",
	"rules"
];
const later = [
	"fit",
	"fix",
	"init",
	"test-rules",
	"preview",
	"baseline",
	"config",
	"diff"
];
const declared = {
	base: { type: "string" },
	head: { type: "string" },
	format: { type: "string" },
	output: {
		type: "string",
		short: "o"
	},
	config: { type: "string" },
	rule: {
		type: "string",
		multiple: true
	},
	"fail-on": { type: "string" },
	"min-severity": { type: "string" },
	today: { type: "string" },
	quiet: {
		type: "boolean",
		short: "q"
	},
	"no-color": { type: "boolean" },
	help: {
		type: "boolean",
		short: "h"
	},
	version: { type: "boolean" }
};
const severities = [
	"error",
	"warning",
	"notice"
];
function readOptions(words, today) {
	const { values, positionals } = parse(words);
	const first = positionals[0] ?? "";
	const named = commands.find((name) => name === first);
	if (later.includes(first)) throw new UsageError(`\`${first}\` is not available in this version; there is ${commands.join(", ")} (for a folder of that name, write ./${first})`);
	const command = named ?? "check";
	const operands = named === void 0 ? positionals : positionals.slice(1);
	if (values.help !== true && values.version !== true) checkOperands(command, operands);
	return {
		command,
		operands,
		base: values.base ?? null,
		head: values.head ?? null,
		format: formatOf(command, values.format ?? "terminal"),
		output: values.output ?? null,
		config: values.config ?? null,
		rules: values.rule ?? [],
		failOn: values["fail-on"] === void 0 ? null : oneOf("--fail-on", values["fail-on"], ["never", ...severities]),
		minSeverity: values["min-severity"] === void 0 ? null : oneOf("--min-severity", values["min-severity"], severities),
		today: dayOf(values.today ?? today),
		quiet: values.quiet ?? false,
		color: values["no-color"] === true ? false : null,
		help: values.help ?? false,
		version: values.version ?? false
	};
}
const formats = [
	"terminal",
	"json",
	"markdown",
	"annotations",
	"mermaid"
];
const offered = {
	check: formats,
	facts: ["terminal", "json"],
	units: [
		"terminal",
		"json",
		"mermaid"
	],
	explain: ["terminal"],
	rules: ["terminal"]
};
function parse(words) {
	try {
		return parseArgs({
			args: [...words],
			options: declared,
			allowPositionals: true,
			strict: true
		});
	} catch (error) {
		const text = error instanceof Error ? error.message : String(error);
		const option = /Unknown option '(--?[^']+)'/.exec(text)?.[1];
		if (option !== void 0) throw new UsageError(`there is no option ${option}; the options are ${Object.keys(declared).map((name) => `--${name}`).join(" ")}`);
		throw new UsageError(lowerFirst(text.split("\n")[0]?.split(". ")[0] ?? text));
	}
}
function checkOperands(command, operands) {
	if (command === "rules" && operands.length > 0) throw new UsageError(`\`rules\` takes no path: ${operands.join(" ")}`);
	if (operands.length > 1) throw new UsageError(`one ${command === "explain" ? "rule" : "path"} at a time: ${operands.join(" ")}`);
	if (operands.includes("")) throw new UsageError("the path is empty; name a folder, or leave it out for this one");
}
function formatOf(command, word) {
	const format = oneOf("--format", word, formats);
	if (!offered[command].includes(format)) throw new UsageError(`--format ${format}: \`${command}\` has ${offered[command].join(", ")}`);
	return format;
}
function oneOf(option, value, allowed) {
	const found = allowed.find((word) => word === value);
	if (found === void 0) throw new UsageError(`${option} ${value}: it is one of ${allowed.join(", ")}`);
	return found;
}
function dayOf(text) {
	const day = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
	if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) throw new UsageError(`--today ${text}: write a day as YYYY-MM-DD`);
	return text;
}
function lowerFirst(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
const help = `framework-fit: does each machine-learning framework fit the place it is deployed to?

  framework-fit [check] [path]   advice on the exact line, with evidence and sources
  framework-fit facts [path]     every fact that was read, with its place      (--format terminal|json)
  framework-fit units [path]     what ships together, where to, and why        (--format terminal|json|mermaid)
  framework-fit rules            every rule in one line
  framework-fit explain RULE     a rule whole: why, what to do, examples, sources

  --base REV  --head REV         compare two commits: what is new, what is fixed
  --format NAME                  ${formats.join(" | ")}
  --output FILE                  write there instead of to the terminal
  --config FILE                  instead of .github/framework-fit.yml
  --rule GLOB                    only these rules; may be given several times
  --min-severity LEVEL           error | warning | notice
  --fail-on LEVEL                never (default) | notice | warning | error: exit with 1 from there on
  --today YYYY-MM-DD             judge for another day
  --quiet  --no-color  --version  --help

Exit code 0: nothing to fail on. 1: something at or above --fail-on. 2: wrong use or configuration. 3: a mistake of the program.
`;

// src/cli/output.ts
async function print(text, file) {
	const error = file === null ? await written(text) : writtenTo(file, text);
	if (error !== null) throw new UsageError(`${file === null ? "the output" : `--output ${file}`}: ${error.message}`);
}
function written(text) {
	return new Promise((resolve) => {
		process.stdout.write(text, (error) => resolve(error && !isClosed(error) ? error : null));
	});
}
function isClosed(error) {
	return "code" in error && error.code === "EPIPE";
}
function writtenTo(file, text) {
	try {
		writeFileSync(file, text);
		return null;
	} catch (error) {
		return error instanceof Error ? error : /* @__PURE__ */ new Error("it cannot be written");
	}
}
function wantsColor(options, stream, env) {
	if (options.color !== null || options.output !== null || options.format !== "terminal") return false;
	return stream.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb";
}

// src/reporters/index.ts
const reporters = {
	terminal: async () => (await import("./reporters-terminal.js")).terminal,
	json: async () => (await import("./reporters-json.late.js")).json,
	markdown: async () => (await import("./reporters-summary.late.js")).summary,
	mermaid: async () => (await import("./reporters-mermaid.js")).mermaid,
	annotations: async () => {
		const { annotations } = await import("./reporters-annotations.late.js");
		return (report) => annotations(report);
	}
};

// src/cli/main.ts
const exit = {
	fine: 0,
	found: 1,
	usage: 2,
	failed: 3
};
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
process.exitCode = await run(process.argv.slice(2)).catch(explainFailure);
async function run(words) {
	const options = readOptions(words, (/* @__PURE__ */ new Date()).toISOString().slice(0, 10));
	const stop = startProgress(options);
	const { text, code } = await answer(options).finally(stop);
	await print(text, options.output);
	return code;
}
async function answer(options) {
	if (options.version) return {
		text: `${version}\n`,
		code: exit.fine
	};
	if (options.help) return {
		text: help,
		code: exit.fine
	};
	return options.command === "check" ? checked(options) : {
		text: await look(options),
		code: exit.fine
	};
}
async function checked(options) {
	const { report, failOn } = await check(requestOf(options));
	return {
		text: (await reporters[options.format]())(report, {
			color: wantsColor(options, process.stdout, process.env),
			width: process.stdout.columns || 100,
			quiet: options.quiet,
			serverUrl: "https://github.com"
		}),
		code: failing(report.findings, options.failOn ?? failOn).length > 0 ? exit.found : exit.fine
	};
}
async function look(options) {
	const { command, operands, format } = options;
	if (command === "facts") return (await import("./cli-look.js")).facts(requestOf(options), format === "json");
	if (command === "units") return (await import("./cli-look.js")).units(requestOf(options), format);
	const { explain, rules } = await import("./cli-explain.js");
	return command === "rules" ? rules() : explain(operands[0]);
}
function requestOf(options) {
	const { config, base, head, today, rules, minSeverity } = options;
	return {
		root: options.operands[0] ?? ".",
		config,
		base,
		head,
		today,
		rules,
		minSeverity,
		change: null
	};
}
function startProgress({ quiet }) {
	let shown = false;
	const timer = setTimeout(() => {
		shown = !quiet;
		if (shown) process.stderr.write("framework-fit: still reading …");
	}, 1e3);
	return () => {
		clearTimeout(timer);
		if (shown) process.stderr.write(process.stderr.isTTY ? "\r\x1B[K" : "\n");
	};
}
function explainFailure(error) {
	if (error instanceof UsageError || error instanceof ConfigError) {
		process.stderr.write(`framework-fit: ${error.message}\n`);
		return exit.usage;
	}
	process.stderr.write(`framework-fit: this is a mistake of the program, please report it: ${inspect(error)}\n`);
	return exit.failed;
}

export {  };