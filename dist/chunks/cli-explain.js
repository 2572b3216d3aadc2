import { i as technologiesOf, r as targetsOf, t as aboutTechnology } from "./shared-check.js";
import { E as meant, S as UsageError, Tt as technologiesPage, ft as loadKnowledge, lt as loadExamples, w as openRules, wt as docsOf } from "./check.js";
import { i as wordsFor, n as technologyCalled, r as technologyNamed, t as targetNamed } from "./shared-cli--renovatebot-pep440-semver.js";

// src/cli/explain.ts
function groupMeant(word, groups) {
	const near = meant(word, groups);
	return near === null ? `there is ${groups.join(", ")}` : `did you mean ${near}?`;
}
async function rules(question, request) {
	const { knowledge } = await openRules(request);
	const { group, severity } = question;
	const groups = [...new Set(knowledge.rules.map(({ id }) => id.split("/")[0] ?? ""))];
	if (group !== null && !groups.includes(group)) throw new UsageError(`--group ${group}: there is no such group; ${groupMeant(group, groups)}`);
	const technology = question.technology === null ? null : technologyNamed(question.technology, knowledge.technologies, "--technology");
	const targets = question.targets.map(targetNamed);
	const found = knowledge.rules.filter((rule) => (group === null || rule.id.startsWith(`${group}/`)) && (severity === null || severitiesOf(rule).includes(severity)) && (technology === null || technologiesOf(rule, knowledge).includes(technology)) && (targets.length === 0 || targetsOf(rule).some((target) => targets.includes(target))) && (!question.fixable || rule.fix !== null));
	if (found.length === 0) return "No rule is all of that.\n";
	const width = Math.max(...found.map(({ id }) => id.length));
	return `${found.map(({ id, severity: own, title }) => `${id.padEnd(width)}  ${own.padEnd(7)}  ${plain(title)}`).join("\n")}\n`;
}
function severitiesOf({ severity, cases }) {
	return [severity, ...cases.map((one) => one.severity)];
}
async function explain(id, request) {
	if (id === void 0) throw new UsageError("explain needs the id of a rule or of a technology; `framework-fit rules` lists the rules");
	const compiled = await loadKnowledge();
	const rule = compiled.rules.find((one) => one.id === id);
	if (rule !== void 0) return page({
		...rule,
		examples: loadExamples(compiled, id)
	});
	const { knowledge, docs } = technologyCalled(id, compiled.technologies) !== void 0 ? {
		knowledge: compiled,
		docs: docsOf
	} : await openRules(request);
	const own = knowledge.rules.find((one) => one.id === id);
	if (own !== void 0) return `${page(own)}\nWritten down in ${docs(id)}\n`;
	const technology = technologyCalled(id, knowledge.technologies);
	if (technology !== void 0) return (await import("./cli-about.js")).technologyPage(aboutTechnology(technology, knowledge));
	const known = [...knowledge.rules, ...knowledge.technologies].map((one) => one.id);
	const holding = known.filter((one) => one.includes(id.toLowerCase()));
	const near = holding.length > 0 ? listed(holding) : meant(id, [...known, ...wordsFor(knowledge.technologies)]);
	const lists = `\`framework-fit rules\` lists the rules, and ${technologiesPage} the technologies`;
	throw new UsageError(`there is no rule or technology ${id}; ${near === null ? lists : `did you mean ${near}?`}`);
}
const mostListed = 5;
function listed(ids) {
	const shown = ids.slice(0, mostListed);
	const more = ids.length > shown.length ? ` or one of ${ids.length - shown.length} more` : "";
	return `${shown.length > 1 && more === "" ? `${shown.slice(0, -1).join(", ")} or ${shown.at(-1)}` : shown.join(", ")}${more}`;
}
function page(rule) {
	const examples = rule.examples.map(({ fires, at, because, files, base }) => [
		`  ${fires === null ? silent(because) : `${fires} at ${at}`}:`,
		...base === null ? [] : [...listing(base), "    becomes"],
		...listing(files)
	].join("\n"));
	return [
		`${rule.id} (${rule.severity})`,
		plain(rule.title),
		"",
		`Why: ${plain(rule.why)}`,
		`Do: ${plain(rule.advice)}`,
		...rule.whenToIgnore === null ? [] : [`When to ignore: ${rule.whenToIgnore}`],
		...rule.sources.length === 0 ? [] : ["", "Sources:"],
		...rule.sources.map(({ url, checked }) => `  ${url} (read ${checked})`),
		...examples.length === 0 ? [] : ["", "Examples:"],
		...examples,
		""
	].join("\n");
}
function listing(files) {
	return Object.entries(files).flatMap(([path, text]) => [`    ${path}`, ...text.trimEnd().split("\n").map((line) => `      ${line}`)]);
}
function silent(because) {
	return because === null ? "silent" : `silent, because ${because}`;
}
function plain(text) {
	return text.replace(/\{([a-z-]+)(?:\.([a-z-]+))?\}/g, (_whole, name, field) => field === void 0 || field === name || field === "name" || field === "text" ? `<${name}>` : `<${name} ${field}>`);
}

export { explain, rules };