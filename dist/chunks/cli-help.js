import { n as wrap } from "./shared-reporters.js";
import { ot as targetNames } from "./check.js";

// src/cli/help.ts
const indent = 2;
const column = 33;
const commands = {
	check: {
		words: "[check] [path]",
		says: "advice on the exact line, with evidence and sources"
	},
	fix: {
		words: "fix [path]",
		says: "apply the exact fixes"
	},
	baseline: {
		words: "baseline [path]",
		says: "accept all that is found now; what comes later is reported"
	},
	preview: {
		words: "preview [path]",
		says: "the comment that a pull request into --base REV would get"
	},
	fit: {
		words: "fit [path]",
		says: "technologies × targets, with routes; with --from, --compare or --use-case it needs no repository"
	},
	rules: {
		words: "rules",
		says: "every rule in one line"
	},
	explain: {
		words: "explain ID",
		says: "a rule or a technology whole"
	},
	"test-rules": {
		words: "test-rules PATH…",
		says: "the examples of your own rules, files or folders; else all that the configuration names"
	},
	units: {
		words: "units [path]",
		says: "what ships together, where to, and why"
	},
	facts: {
		words: "facts [path]",
		says: "every fact that was read, with its place"
	},
	config: {
		words: "config print",
		says: "all that the configuration says, as one file"
	},
	init: {
		words: "init [path]",
		says: "write a workflow and a first configuration"
	}
};
const judging = [
	"check",
	"preview",
	"fix",
	"baseline"
];
const reading = [
	"check",
	"preview",
	"fix",
	"baseline",
	"fit",
	"units",
	"facts",
	"config",
	"init"
];
const ofCommits = [
	"check",
	"preview",
	"fit",
	"units",
	"facts",
	"config"
];
const configured = [
	...reading,
	"rules",
	"explain",
	"test-rules"
];
const options = [
	{
		words: "--base REV",
		says: "compare with a commit: what is new, what is fixed",
		of: ["check", "preview"]
	},
	{
		words: "--head REV",
		says: "look at a commit instead of the files as they lie there",
		of: ofCommits
	},
	{
		words: "--rule GLOB",
		says: "only these rules; may be given several times",
		of: [
			"check",
			"preview",
			"fix"
		]
	},
	{
		words: "--min-severity LEVEL",
		says: "notice (default) | warning | error: leave out what is less severe",
		of: [
			"check",
			"preview",
			"fix"
		]
	},
	{
		words: "--fail-on LEVEL",
		says: "never (default) | notice | warning | error: exit 1 from there on",
		of: ["check"]
	},
	{
		words: "--today YYYY-MM-DD",
		says: "judge for another day",
		of: judging
	},
	{
		words: "--quiet",
		says: "findings and nothing else",
		of: ["check"]
	},
	{
		words: "--quiet",
		says: "only what fails",
		of: ["test-rules"]
	},
	{
		words: "--dry-run",
		says: "show what would be written, and write nothing",
		of: [
			"fix",
			"baseline",
			"init"
		]
	},
	{
		words: "--from NAMES",
		says: "the ways from these technologies: pytorch",
		of: ["fit"]
	},
	{
		words: "--compare NAMES",
		says: "side by side: tensorflow,pytorch",
		of: ["fit"]
	},
	{
		words: "--use-case NAME",
		says: "by task: vision, ocr, forecasting, text-generation, style-transfer, speech, tabular",
		of: ["fit"]
	},
	{
		words: "--target NAMES",
		says: `for these places alone: ${targetNames.join(" ")}`,
		of: ["fit", "rules"]
	},
	{
		words: "--severity LEVEL",
		says: "error | warning | notice",
		of: ["rules"]
	},
	{
		words: "--group NAME",
		says: "the first part of their ids: android",
		of: ["rules"]
	},
	{
		words: "--technology NAME",
		says: "what speaks of this one: pytorch",
		of: ["rules"]
	},
	{
		words: "--fixable",
		says: "what `fix` can repair",
		of: ["rules"]
	},
	{
		words: "--show-origin",
		says: "where each value comes from",
		of: ["config"]
	},
	{
		words: "--all",
		says: "also units without anything known, and every link",
		of: ["units"]
	},
	{
		words: "--all",
		says: "every locked version, too",
		of: ["facts"]
	},
	{
		words: "--all",
		says: "every technology and target of the repository",
		of: ["fit"]
	},
	{
		words: "--run-url URL",
		says: "the job that the comment names",
		of: ["preview"]
	},
	{
		words: "--server-url URL",
		says: "where GitHub is, instead of https://github.com",
		of: ["preview"]
	},
	{
		words: "--comment-key KEY",
		says: "as the input `comment-key` of the action",
		of: ["preview"]
	},
	{
		words: "--config FILE",
		says: "instead of .github/framework-fit.yml",
		of: configured
	},
	{
		words: "--repository OWNER/NAME",
		says: "what it is called on GitHub: for links, and for the option below",
		of: configured
	},
	{
		words: "--organisation-config ADDRESS",
		says: "for a repository without a configuration: OWNER/REPO//PATH@REF, or true for OWNER/.github (of --repository)",
		of: configured
	}
];
const codes = `Exit code 0: nothing to fail on. 1: check found something at or above --fail-on (with --base:
something new), or test-rules an example that fails. 2: wrong use or configuration. 3: a mistake of
the program.
`;
function help(command, formats) {
	const shown = command === null ? Object.values(commands) : [commands[command]];
	const entries = [
		...options.filter(({ of }) => of.includes(command ?? "check")),
		...formats.length > 1 ? [{
			words: "--format NAME",
			says: formats.join(" | ")
		}] : [],
		{
			words: "--output FILE",
			says: "write there instead of to the terminal"
		},
		{
			words: "--no-color  --version  --help",
			says: ""
		}
	];
	return [
		"framework-fit: does each machine-learning framework fit the place it is deployed to?",
		"",
		...shown.flatMap(({ words, says }) => lines(`framework-fit ${words}`, says)),
		"",
		...command === null ? ["Options of check; `framework-fit fit --help` shows those of `fit`, and so on:"] : [],
		...entries.flatMap(({ words, says }) => lines(words, says)),
		"",
		codes
	].join("\n");
}
function lines(words, says) {
	const [first = "", ...others] = wrap(says, 67);
	return [`${`${" ".repeat(indent)}${words}`.padEnd(column)}${first}`.trimEnd(), ...others.map((text) => `${" ".repeat(column)}${text}`)];
}

export { help };