import { i as buildUnits, r as openRun } from "./check-open.js";
import { n as reportUnit, r as gather, t as inWords } from "./units-report.js";

// src/cli/fact-text.ts
function factText(fact) {
	return [...told(fact)].filter((part) => part !== "").join(" ");
}
const tellers = {
	dependency: (fact) => [
		`${fact.ecosystem}/${fact.name}${list(fact.extras)}`,
		constraintText(fact.constraint),
		roleText(fact.role),
		fact.marker === null ? "" : `if ${fact.marker}`,
		originText(fact.origin),
		fact.excludes.length === 0 ? "" : `without ${fact.excludes.join(", ")}`,
		commandText(fact.command)
	],
	lock: ({ ecosystem, name, version, index, marker }) => [
		`${ecosystem}/${name}`,
		version,
		from(index),
		marker === null ? "" : `if ${marker}`
	],
	install: (fact) => [
		fact.installer,
		`in ${fact.directory === "" ? "." : fact.directory}`,
		...fact.manifests.map(({ role, path }) => `${role}:${path}`),
		...fact.removes.map((name) => `without ${name}`),
		...fact.options,
		fact.condition === null ? "" : `if ${fact.condition}`,
		commandText(fact.command)
	],
	include: ({ role, target }) => [role, target],
	index: ({ ecosystem, role, url, resolved, only, command }) => [
		ecosystem,
		role,
		url,
		resolved === "written" ? "" : resolved,
		only === null ? "" : `only ${only.join(", ")}`,
		commandText(command)
	],
	image: ({ use, name, tag, digest, platform, resolved }) => [
		use,
		name,
		tag === null ? "" : `tag ${tag}`,
		digest === null ? "" : `digest ${digest}`,
		platform === null ? "" : `for ${platform}`,
		resolved === "written" ? "" : resolved
	],
	stage: ({ index, name, from: start }) => [
		String(index),
		name ?? "",
		start === null ? "" : `from ${start}`
	],
	copy: ({ sources, target, from: source }) => [
		sources.join(", "),
		"→",
		target,
		source.kind === "stage" ? `of stage ${source.index}` : source.kind === "image" ? `of ${source.reference}` : ""
	],
	build: ({ context, dockerfile, target, tags, args }) => [
		`context ${context ?? "unknown"}`,
		`dockerfile ${dockerfile ?? "unknown"}`,
		target === null ? "" : `target ${target}`,
		...tags.map((tag) => `as ${tag}`),
		...Object.entries(args).map(([name, value]) => `${name}=${value ?? "unknown"}`)
	],
	runtime: ({ use, name, constraint, alternative }) => [
		use,
		name,
		constraintText(constraint),
		oneOf(alternative)
	],
	platform: ({ label, os, arch, alternative }) => [
		label,
		os ?? "",
		arch ?? "",
		oneOf(alternative)
	],
	resource: ({ field, name, value }) => [
		field,
		name,
		value
	],
	workload: ({ platform, type, name }) => [
		platform,
		type,
		name
	],
	code: ({ holds, path }) => [holds, path === "" ? "." : path ?? "unknown"],
	plugin: ({ id, alias, applied }) => [id ?? alias ?? "", applied ? "" : "not applied"],
	reference: ({ to, name, role, marker }) => [
		to,
		name,
		roleText(role),
		marker === null ? "" : `if ${marker}`
	],
	catalog: ({ entry, alias, name, constraint, members }) => [
		entry,
		alias,
		name,
		constraintText(constraint),
		members.join(", ")
	],
	module: ({ ecosystem, name, directory }) => [
		ecosystem,
		name,
		`in ${directory === "" ? "." : directory}`
	],
	project: ({ ecosystem, name, published }) => [
		ecosystem,
		name ?? "",
		published ? "published" : ""
	],
	setting: ({ key, value }) => [key, `= ${value ?? "unknown"}`],
	env: ({ name, value }) => [name, `= ${value ?? "unknown"}`],
	command: ({ words }) => words,
	file: ({ format }) => [format],
	model: ({ format, bytes, pointer }) => [
		format,
		bytes === null ? "" : `${bytes} bytes`,
		pointer ? "as a Git LFS pointer" : ""
	],
	source: ({ how, name }) => [how, name]
};
function told(fact) {
	const tell = tellers[fact.kind];
	return tell(fact);
}
function constraintText(constraint) {
	if (constraint.kind === "any") return "any";
	if (constraint.kind === "range") return constraint.text;
	const variable = constraint.variable === null ? "" : ` of ${constraint.variable}`;
	return `${constraint.kind}(${constraint.text})${variable}`;
}
function roleText(role) {
	if ("name" in role) return `${role.kind}:${role.name}`;
	return role.kind === "runtime" ? "" : role.kind;
}
function originText(origin) {
	return origin.kind === "registry" ? "" : `by ${origin.kind} ${origin.reference}`;
}
function commandText(command) {
	return command === null ? "" : `(${command.slice(command.lastIndexOf("/") + 1)})`;
}
function oneOf(alternative) {
	return alternative === null ? "" : `one of ${alternative}`;
}
function from(index) {
	return index === null ? "" : `from ${index}`;
}
function list(extras) {
	return extras.length === 0 ? "" : `[${extras.join(",")}]`;
}

// src/cli/look.ts
const everything = {
	mentions: () => true,
	knows: () => true
};
async function facts(request, json) {
	const run = await openRun(request);
	const gathered = await gather(run.tree, run.ignore, everything, run.within);
	const all = [...gathered.facts.values()].flat();
	if (json) return `${JSON.stringify({
		facts: all,
		problems: gathered.problems
	}, null, 2)}\n`;
	return [
		...all.map(factLine),
		...gathered.problems.map(problemLine),
		`${count(all.length, "fact")} in ${count(gathered.facts.size, "file")}`,
		""
	].join("\n");
}
function factLine(fact) {
	const { kind, location, text, block } = fact;
	const inBlock = block === "" ? "" : `  [${visible(block)}]`;
	return `${location.path}:${location.line}:${location.column}  ${kind}  ${visible(factText(fact))}${inBlock}  |  ${visible(text)}`;
}
function problemLine({ message, location }) {
	return `${location === null ? "" : `${location.path}:${location.line}:${location.column}  `}problem  ${visible(message)}`;
}
async function units(request, format) {
	const run = await openRun(request);
	const gathered = await gather(run.tree, run.ignore, everything, run.within);
	const { units: all } = buildUnits(gathered.facts, run.tree.paths, run.knowledge.technologies, run.within, run.config.units);
	if (format === "json") return `${JSON.stringify(all.map(reportUnit), null, 2)}\n`;
	if (format === "mermaid") return (await import("./reporters-mermaid.js")).drawing(all.map(reportUnit));
	return `${all.map(unitText).join("\n")}\n${count(all.length, "unit")}\n`;
}
function unitText(unit) {
	const { targets, technologies } = reportUnit(unit);
	const where = targets.length === 0 ? "" : ` → ${targets.map(({ name, strength }) => strength === "proved" ? name : `${name} (${strength})`).join(", ")}`;
	const held = technologies.map(({ name, version, location }) => `    ${name}${version === null ? "" : ` ${visible(version)}`}  ${location.path}:${location.line}`);
	return [
		`${unit.kind} ${visible(unit.name)}${where}`,
		...[...unit.links, ...uniqueLinks(unit)].map(inWords).map(linkLine),
		...held
	].join("\n");
}
function linkLine({ text }) {
	return `    because ${visible(text)}`;
}
function uniqueLinks({ members }) {
	const links = members.flatMap((one) => one.links);
	return links.filter(({ text, location }, index) => links.findIndex((other) => other.text === text && other.location.line === location.line) === index);
}
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function visible(text) {
	const flat = text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, " ").trim();
	return flat.length > 160 ? `${flat.slice(0, 159)}…` : flat;
}

export { facts, units };