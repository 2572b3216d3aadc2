import { Ct as ConfigError, E as meant, Et as version, Ft as uncapitalised, S as UsageError, b as failing, t as check, x as MissingFolderError } from "./check.js";
import { ot as joined } from "./shared-reporters.js";
import { n as organisationPlaces } from "./config-organisation.js";
import { inspect, parseArgs } from "node:util";
import { writeFileSync } from "node:fs";

// src/reporters/index.ts
const formats = [
	"terminal",
	"json",
	"markdown",
	"annotations",
	"mermaid"
];
const reporters = {
	terminal: async () => (await import("./reporters-terminal.js")).terminal,
	json: async () => (await import("./reporters-json.late.js")).json,
	markdown: async () => (await import("./reporters-summary.late.js")).summary,
	mermaid: async () => (await import("./reporters-mermaid.late.js")).mermaid,
	annotations: async () => {
		const { annotations } = await import("./reporters-annotations.late.js");
		return (report) => annotations(report);
	}
};

// src/cli/commands.ts
const commands = [
	"check",
	"facts",
	"units",
	"fit",
	"fix",
	"explain",
	"rules",
	"preview",
	"test-rules",
	"baseline",
	"config",
	"init"
];
const later = ["diff"];
const offered = {
	check: formats,
	facts: ["terminal", "json"],
	units: [
		"terminal",
		"json",
		"mermaid"
	],
	fit: [
		"terminal",
		"json",
		"markdown",
		"mermaid"
	],
	fix: ["terminal"],
	explain: ["terminal"],
	rules: ["terminal"],
	preview: ["terminal"],
	"test-rules": ["terminal", "json"],
	baseline: ["terminal"],
	config: ["terminal", "json"],
	init: ["terminal"]
};

// src/cli/operands.ts
function commandOf(positionals, isAsking) {
	const first = positionals[0] ?? "";
	const named = commands.find((name) => name === first) ?? null;
	if (later.includes(first)) throw new UsageError(`\`${first}\` is not available in this version; there is ${commands.join(", ")} (for a folder of that name, write ./${first})`);
	const operands = positionals.slice(named === null ? 0 : named === "config" && isAsking ? subWord(positionals) : 1);
	if (isAsking) {
		if (named === null) checkMisspelt(operands);
		checkOperands(named ?? "check", operands);
	}
	return {
		named,
		operands
	};
}
function subWord([, word]) {
	if (word === "print") return 2;
	throw new UsageError(`${word === void 0 ? "`config` alone does nothing" : `\`config ${word}\` is not known`}; \`framework-fit config print [path]\` shows all that counts, --show-origin also where it comes from`);
}
function checkMisspelt([first = "", ...others]) {
	const near = others.length === 0 ? null : meant(first, commands);
	if (near !== null) throw new UsageError(`there is no command ${first}; did you mean ${near}?`);
}
function checkOperands(command, operands) {
	if (command === "rules" && operands.length > 0) throw new UsageError(`\`rules\` takes no path: ${operands.join(" ")}`);
	if (operands.length > 1 && command !== "test-rules") throw new UsageError(`one ${command === "explain" ? "id" : "path"} at a time: ${operands.join(" ")}`);
	if (operands.includes("")) throw new UsageError("the path is empty; name a folder, or leave it out for this one");
}
function commandMeant(path) {
	if (!/^[a-z-]+$/i.test(path)) return "";
	const near = meant(path, commands);
	return near === null ? "; `framework-fit --help` lists the commands" : `, and no such command; did you mean ${near}?`;
}

// src/cli/declared.ts
const declared = {
	base: { type: "string" },
	head: { type: "string" },
	format: { type: "string" },
	output: {
		type: "string",
		short: "o"
	},
	config: { type: "string" },
	"organisation-config": { type: "string" },
	rule: {
		type: "string",
		multiple: true
	},
	"fail-on": { type: "string" },
	"min-severity": { type: "string" },
	today: { type: "string" },
	repository: { type: "string" },
	"server-url": { type: "string" },
	"run-url": { type: "string" },
	"comment-key": { type: "string" },
	all: { type: "boolean" },
	quiet: {
		type: "boolean",
		short: "q"
	},
	"no-color": { type: "boolean" },
	help: {
		type: "boolean",
		short: "h"
	},
	version: { type: "boolean" },
	from: {
		type: "string",
		multiple: true
	},
	compare: {
		type: "string",
		multiple: true
	},
	target: {
		type: "string",
		multiple: true
	},
	"use-case": { type: "string" },
	severity: { type: "string" },
	group: { type: "string" },
	technology: { type: "string" },
	fixable: { type: "boolean" },
	"dry-run": { type: "boolean" },
	"show-origin": { type: "boolean" }
};
const heardBy = {
	base: ["check", "preview"],
	head: [
		"check",
		"preview",
		"fit",
		"units",
		"facts",
		"config"
	],
	rule: [
		"check",
		"preview",
		"fix"
	],
	"fail-on": ["check"],
	"min-severity": [
		"check",
		"preview",
		"fix"
	],
	today: [
		"check",
		"preview",
		"fix",
		"baseline"
	],
	"server-url": ["preview"],
	"run-url": ["preview"],
	"comment-key": ["preview"],
	from: ["fit"],
	compare: ["fit"],
	target: ["fit", "rules"],
	"use-case": ["fit"],
	severity: ["rules"],
	group: ["rules"],
	technology: ["rules"],
	fixable: ["rules"],
	"dry-run": [
		"fix",
		"baseline",
		"init"
	],
	"show-origin": ["config"]
};
const refusing = {
	fix: ["base", "head"],
	baseline: [
		"base",
		"head",
		"rule",
		"min-severity"
	],
	init: ["base", "head"]
};
function parseWords(words) {
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
		if (option !== void 0) throw new UsageError(`there is no option ${option}; ${optionMeant(option)}`);
		const [, known, wrong] = /Option '(?:-\w, )?(--[\w-]+)(?: <value>)?' (?:argument (?:missing|is ambiguous)|(does not take))/.exec(text) ?? [];
		if (known !== void 0) throw new UsageError(`${known} ${wrong === void 0 ? "needs a value" : "takes no value"}`);
		throw new UsageError(uncapitalised(text.split("\n")[0]?.split(". ")[0] ?? text));
	}
}
function optionMeant(written) {
	const word = written.replace(/^-+/, "");
	if (formats.some((format) => format === word)) return `did you mean --format ${word}?`;
	const near = written.startsWith("--") ? meant(word, Object.keys(declared)) : null;
	return near === null ? "`framework-fit --help` lists the options" : `did you mean --${near}?`;
}
function checkHeard(command, given) {
	for (const [option, hearing] of Object.entries(heardBy)) if (given.includes(option) && !hearing.includes(command) && refusing[command]?.includes(option) !== true) throw new UsageError(`--${option} belongs to ${joined(hearing.map((name) => `\`${name}\``))}; \`${command}\` does not hear it`);
}

// src/cli/values.ts
function listed(values) {
	return (values ?? []).flatMap((value) => value.split(",")).flatMap((word) => word.trim() === "" ? [] : [word.trim()]);
}
function oneOf(option, value, allowed) {
	const found = allowed.find((word) => word === value);
	if (found === void 0) {
		const near = meant(value, allowed);
		throw new UsageError(`${option} ${value}: ${near === null ? "it" : `did you mean ${near}? It`} is one of ${allowed.join(", ")}`);
	}
	return found;
}
function repositoryOf(name) {
	if (name !== void 0 && !/^[\w.-]+\/[\w.-]+$/.test(name)) throw new UsageError(`--repository ${name}: write it as OWNER/NAME`);
	return name ?? null;
}
function dayOf(text) {
	const day = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
	if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) throw new UsageError(`--today ${text}: write a day as YYYY-MM-DD`);
	return text;
}

// src/cli/options.ts
const severities = [
	"error",
	"warning",
	"notice"
];
function readOptions(words, today) {
	const { values, positionals } = parseWords(words[0] === "help" ? [...words.slice(1), "--help"] : words);
	const isAsking = values.help !== true && values.version !== true;
	const { named, operands } = commandOf(positionals, isAsking);
	const command = named ?? "check";
	if (isAsking) checkHeard(command, Object.keys(values));
	return {
		command,
		operands,
		base: values.base ?? null,
		head: values.head ?? null,
		format: formatOf(command, values.format ?? "terminal"),
		output: values.output ?? null,
		config: values.config ?? null,
		organisationConfig: values["organisation-config"] ?? null,
		rules: values.rule ?? [],
		failOn: values["fail-on"] === void 0 ? null : oneOf("--fail-on", values["fail-on"], ["never", ...severities]),
		minSeverity: values["min-severity"] === void 0 ? null : oneOf("--min-severity", values["min-severity"], severities),
		today: dayOf(values.today ?? today),
		all: values.all ?? false,
		quiet: values.quiet ?? false,
		color: values["no-color"] === true ? false : null,
		shown: {
			repository: repositoryOf(values.repository),
			serverUrl: values["server-url"] ?? "https://github.com",
			runUrl: values["run-url"] ?? null,
			key: values["comment-key"] ?? "default"
		},
		help: values.help === true ? named ?? "all" : null,
		version: values.version ?? false,
		from: listed(values.from),
		compare: listed(values.compare),
		targets: listed(values.target),
		useCase: values["use-case"] ?? null,
		severity: values.severity === void 0 ? null : oneOf("--severity", values.severity, severities),
		group: values.group ?? null,
		technology: values.technology ?? null,
		fixable: values.fixable ?? false,
		dryRun: values["dry-run"] ?? false,
		showOrigin: values["show-origin"] ?? false
	};
}
function formatOf(command, word) {
	const own = offered[command];
	if (formats.some((format) => format === word) && !own.some((format) => format === word)) throw new UsageError(`--format ${word}: \`${command}\` has ${own.join(", ")}`);
	return oneOf("--format", word, own);
}

// src/cli/remote.ts
function remoteAccess(word, repository, env) {
	const [owner = ""] = (repository ?? env["GITHUB_REPOSITORY"] ?? "").split("/");
	const apiUrl = env["GITHUB_API_URL"] || "https://api.github.com";
	const token = env["GITHUB_TOKEN"] || env["GH_TOKEN"] || null;
	let read;
	return {
		readRemote: async (address) => {
			read ??= (await import("./config-remote-github.late.js")).gitHubFiles({
				apiUrl,
				token
			});
			return read(address);
		},
		organisation: organisationPlaces(word, owner || null),
		serverUrl: env["GITHUB_SERVER_URL"] || serverOf(apiUrl)
	};
}
function serverOf(apiUrl) {
	const [, server = null] = /^(https?:\/\/[^/]+)\/api\/v3\/?$/.exec(apiUrl) ?? [];
	return server ?? "https://github.com";
}

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
	const { text, code, notes = [] } = await answer(options).finally(stop);
	process.stderr.write(notes.map((note) => `framework-fit: ${note}\n`).join(""));
	await print(text, options.output);
	return code;
}
async function answer(options) {
	if (options.version) return {
		text: `${version}\n`,
		code: exit.fine
	};
	if (options.help !== null) {
		const { help } = await import("./cli-help.js");
		const command = options.help === "all" ? null : options.help;
		return {
			text: help(command, command === null ? formats : offered[command]),
			code: exit.fine
		};
	}
	const { command } = options;
	if (command === "test-rules") return tested(options);
	if (command === "config") return printed(options);
	return command === "check" ? checked(options) : {
		text: await look(command, options),
		code: exit.fine
	};
}
async function tested(options) {
	const { testRules } = await import("./check-test-rules.js");
	const { isFailing, testedJson, testedText } = await import("./cli-test-rules.js");
	const rules = await testRules({
		...requestOf(options),
		root: "."
	}, options.operands);
	const { color, width } = looking(options);
	return {
		text: options.format === "json" ? testedJson(rules) : testedText(rules, {
			color,
			width,
			quiet: options.quiet
		}),
		code: isFailing(rules) ? exit.found : exit.fine
	};
}
async function printed(options) {
	if (options.showOrigin && options.format === "json") throw new UsageError("--show-origin writes comments, which JSON has not; leave out --format json");
	const { printConfig } = await import("./cli-config.js");
	const { text, notes } = await printConfig(requestOf(options), looking(options), options.showOrigin);
	return {
		text,
		notes: options.quiet ? [] : notes,
		code: exit.fine
	};
}
async function checked(options) {
	const { report, failOn } = await check(requestOf(options));
	const render = await reporters[options.format]();
	const { color, width } = looking(options);
	return {
		text: render(report, {
			color,
			width,
			quiet: options.quiet,
			serverUrl: "https://github.com"
		}),
		code: failing(report.findings, options.failOn ?? failOn).length > 0 ? exit.found : exit.fine
	};
}
async function look(command, options) {
	const request = requestOf(options);
	switch (command) {
		case "facts": return (await import("./cli-look.js")).facts(request, looking(options));
		case "units": return (await import("./cli-look.js")).units(request, looking(options));
		case "preview": return (await import("./cli-preview.js")).preview(request, options.shown);
		case "fit": return fitText(options);
		case "init": return (await import("./cli-init.js")).init(request, options.dryRun);
		case "fix": return (await import("./cli-fix.js")).fix(request, options.dryRun);
		case "baseline": return (await import("./cli-baseline.js")).baseline(request, options.dryRun);
		case "rules": return (await import("./cli-explain.js")).rules(options, request);
		case "explain": return (await import("./cli-explain.js")).explain(options.operands[0], {
			...request,
			root: "."
		});
	}
}
function looking(options) {
	const { format, all, output } = options;
	return {
		format,
		all,
		color: wantsColor(options, process.stdout, process.env),
		width: process.stdout.columns || 100,
		person: output === null && process.stdout.isTTY
	};
}
async function fitText(options) {
	const { from, compare, targets, useCase, operands, format, all } = options;
	const { fit } = await import("./cli-fit.js");
	const report = await fit({
		from,
		compare,
		targets,
		useCase,
		folder: operands.length > 0
	}, requestOf(options));
	if (format === "json") return (await import("./reporters-json.late.js")).jsonText(report);
	if (format === "markdown") return (await import("./reporters-fit-markdown.js")).fitMarkdown(report, all);
	if (format === "mermaid") return (await import("./reporters-fit-mermaid.js")).fitMermaid(report, all);
	const { fitTerminal } = await import("./reporters-fit-terminal.js");
	return fitTerminal(report, {
		color: wantsColor(options, process.stdout, process.env),
		width: process.stdout.columns || 100,
		all
	});
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
		change: null,
		...remoteAccess(options.organisationConfig, options.shown.repository, process.env)
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
async function explainFailure(error) {
	if (error instanceof UsageError || error instanceof ConfigError) {
		const { withoutCommands } = await import("./reporters-neutral.late.js");
		const hint = error instanceof MissingFolderError ? commandMeant(error.path) : "";
		process.stderr.write(withoutCommands(`framework-fit: ${error.message}${hint}\n`));
		return exit.usage;
	}
	process.stderr.write(`framework-fit: this is a mistake of the program, please report it: ${inspect(error)}\n`);
	return exit.failed;
}

export {  };