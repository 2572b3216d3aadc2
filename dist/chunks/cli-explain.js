import { D as UsageError, F as docsOf, M as nearest, Tt as uniqueBy, b as targetNames, k as openRules, r as fitBetween, st as loadExamples, ut as loadKnowledge, wt as matchesAny } from "./check.js";
import { n as technologyCalled, r as technologyNamed, t as targetNamed } from "./shared--renovatebot-pep440-semver.js";

// src/check/about.ts
function asked(condition) {
	if (condition.word === "all" || condition.word === "any") return condition.of.flatMap(asked);
	if (condition.word === "was") return asked(condition.of);
	return condition.word === "not" || condition.word === "lacks" ? [] : [condition];
}
function technologiesOf(rule, knowledge) {
	return knowledge.technologies.filter(spokenOf(rule, knowledge));
}
function spokenOf(rule, { tables }) {
	const conditions = asked(rule.when);
	const isOfCuda = conditions.some((one) => one.word === "dependency" ? one.cuda !== null : one.word === "runtime" && one.name === "cuda");
	const named = [...conditions.flatMap((one) => one.word === "dependency" || one.word === "image" ? one.technology ?? [] : []), ...isOfCuda ? ["cuda"] : []];
	const packages = conditions.flatMap((one) => one.word === "dependency" ? one.package ?? [] : []).filter((name) => !/^\w+\/\*$/.test(name));
	const images = conditions.flatMap((one) => one.word === "image" ? (one.name ?? []).map((name) => `docker/${name}`) : []);
	const paired = conditions.flatMap((one) => one.word === "pair" ? tables.filter(({ id }) => id === one.table) : []).flatMap((one) => Object.values(one.columns)).flatMap((column) => column.kind === "package" ? column.packages : []);
	const wanted = [
		...packages,
		...images,
		...paired.map(({ ecosystem, name }) => `${ecosystem}/${name}`)
	];
	const isOfLimits = conditions.some((one) => one.word === "route" && one.is === "impossible");
	return (technology) => matchesAny(named, technology.id) || [technology.life, ...technology.lives].some((life) => life.rule === rule.id) || isOfLimits && technology.cannot.length > 0 || technology.packages.some(({ ecosystem, name }) => isWanted(`${ecosystem}/${name}`, wanted));
}
function isWanted(name, wanted) {
	return matchesAny(wanted, name) || name.includes("*") && wanted.some((one) => matchesAny([name], one));
}
function targetsOf(rule) {
	const named = asked(rule.when).flatMap((one) => one.word === "target" ? one.name : []);
	return targetNames.filter((name) => named.includes(name));
}
const told = [
	"android",
	"ios",
	"browser",
	"node",
	"mcu",
	"server",
	"gpu"
];
function aboutTechnology(technology, knowledge) {
	const { rules, routes, technologies, tables } = knowledge;
	const fit = fitBetween([technology], told, knowledge);
	const own = new Set(technology.packages.map(({ ecosystem, name }) => `${ecosystem}/${name}`));
	const formats = new Set(routes.formats.map(({ id }) => id));
	const nameOf = (id) => routes.formats.find((format) => format.id === id)?.name ?? id;
	return {
		technology,
		rules: rules.filter((rule) => spokenOf(rule, knowledge)(technology)),
		ways: fit.cells.filter((cell) => cell.routes.length > 0).map(({ target, routes: all }) => ({
			target,
			routes: all
		})),
		reads: uniqueBy(routes.runs.filter(({ runtime }) => runtime === technology.id).map(({ reads, targets }) => ({
			format: nameOf(reads),
			targets,
			from: technologies.filter(({ id }) => !formats.has(id) && routes.exports.some(({ from, to, state }) => from === id && to === reads && state !== "ended")).map(({ name }) => name)
		})), ({ format, targets }) => `${format} ${targets.join(" ")}`),
		tables: tables.filter(({ columns }) => Object.values(columns).some((column) => column.kind === "package" && column.packages.some(({ ecosystem, name }) => own.has(`${ecosystem}/${name}`))))
	};
}

// src/cli/explain.ts
async function rules(question, request) {
	const { knowledge } = await openRules(request);
	const { group, severity } = question;
	const groups = [...new Set(knowledge.rules.map(({ id }) => id.split("/")[0] ?? ""))];
	if (group !== null && !groups.includes(group)) throw new UsageError(`--group ${group}: there is no such group; did you mean ${nearest(group, groups)}?`);
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
	throw new UsageError(`there is no rule or technology ${id}; did you mean ${holding.length > 0 ? listed(holding) : nearest(id, known)}?`);
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