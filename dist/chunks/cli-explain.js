import { d as loadKnowledge, t as UsageError } from "./check-open.js";
import { t as nearest } from "./config-nearest.js";

// src/cli/explain.ts
async function rules() {
	const { rules: all } = await loadKnowledge();
	const width = Math.max(...all.map(({ id }) => id.length));
	return `${all.map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${plain(title)}`).join("\n")}\n`;
}
async function explain(id) {
	if (id === void 0) throw new UsageError("explain needs the id of a rule; `framework-fit rules` lists them");
	const { rules: all } = await loadKnowledge();
	const rule = all.find((one) => one.id === id);
	if (rule === void 0) throw new UsageError(`there is no rule ${id}; did you mean ${nearest(id, all.map((one) => one.id))}?`);
	return page(rule);
}
function page(rule) {
	const examples = rule.examples.map(({ fires, at, because, files }) => [`  ${fires === null ? silent(because) : `${fires} at ${at}`}:`, ...Object.entries(files).flatMap(([path, text]) => [`    ${path}`, ...text.trimEnd().split("\n").map((line) => `      ${line}`)])].join("\n"));
	return [
		`${rule.id} (${rule.severity})`,
		plain(rule.title),
		"",
		`Why: ${plain(rule.why)}`,
		`Do: ${plain(rule.advice)}`,
		...rule.whenToIgnore === null ? [] : [`When to ignore: ${rule.whenToIgnore}`],
		"",
		"Sources:",
		...rule.sources.map(({ url, checked }) => `  ${url} (read ${checked})`),
		"",
		"Examples:",
		...examples,
		""
	].join("\n");
}
function silent(because) {
	return because === null ? "silent" : `silent, because ${because}`;
}
function plain(text) {
	return text.replace(/\{([a-z-]+)(?:\.([a-z-]+))?\}/g, (_whole, name, field) => field === void 0 || field === "name" || field === "text" ? `<${name}>` : `<${name} ${field}>`);
}

export { explain, rules };