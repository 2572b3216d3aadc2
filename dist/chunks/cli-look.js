import { Et as version, It as uniqueBy, Lt as visible, Mt as groupBy, T as openRun, o as reportUnit, q as buildUnits, s as gather } from "./check.js";
import { n as shortened, t as oneLine } from "./reporters-neutral.js";
import { c as paragraph, o as pageOf, r as place, s as pageText } from "./shared-reporters-picocolors.js";
import { B as kindsText, ct as namedTechnologies, dt as targetName, it as count, mt as unitName, n as wrap, ot as joined, pt as technologyName, r as columns, z as inOrder } from "./shared-reporters.js";

// src/reporters/units/overview.ts
const MOST_BLOCKS = 40;
const MOST_NAMES = 3;
const LONGEST$3 = 400;
function overview(units, page) {
	const alike = [...groupBy(units, (unit) => `${unit.kind}|${held(unit)}|${targets([unit])}`).values()];
	const left = alike.slice(MOST_BLOCKS).flat();
	const rest = left.length === 0 ? [] : [[`and ${kindsText(left)} more`]];
	return [
		technologies(units, page),
		...alike.slice(0, MOST_BLOCKS).map((same) => block(same, page)),
		...rest
	];
}
function technologies(units, { colors, width }) {
	const rows = [...groupBy(units.flatMap((unit) => uniqueBy(unit.technologies, ({ name }) => name).map(({ name }) => ({
		name,
		unit
	}))), ({ name }) => name)].map(([name, list]) => ({
		name: oneLine(name, 40),
		units: list.map(({ unit }) => unit)
	}));
	const widest = Math.max(0, ...rows.map(({ name }) => columns(name)));
	return rows.toSorted((a, b) => b.units.length - a.units.length).flatMap(({ name, units: holders }) => {
		const where = targets(holders);
		const text = `${kindsText(holders)}${where === "" ? "" : ` → ${where}`}`;
		return wrap(text, width - widest - 2).map((line, index) => `${index === 0 ? colors.bold(name.padEnd(widest)) : " ".repeat(widest)}  ${line}`);
	});
}
function block(same, { colors, width }) {
	const names = same.slice(0, MOST_NAMES).map(({ id }) => oneLine(unitName(id, (text) => text), LONGEST$3));
	const more = same.length > MOST_NAMES ? [`and ${same.length - MOST_NAMES} more`] : [];
	const where = targets(same);
	const text = `${held(same[0])}${where === "" ? "" : ` → ${where}`}`.trim();
	return [
		...names.map((name) => colors.bold(name)),
		...more,
		...wrap(oneLine(text, LONGEST$3), width - 2).map((line) => `  ${line}`)
	];
}
function held(unit) {
	return unit === void 0 ? "" : joined(namedTechnologies(unit).map(technologyName));
}
function targets(units) {
	return uniqueBy(units.flatMap((unit) => unit.targets.map(targetName)), (text) => text).join(", ");
}

// src/reporters/units/rows.ts
const DEVICES = {
	gpu: "of any make",
	"nvidia-gpu": "NVIDIA",
	"amd-gpu": "AMD",
	"intel-gpu": "Intel",
	tpu: "TPU",
	neuron: "AWS Neuron",
	gaudi: "Gaudi"
};
const RUNTIMES = {
	python: "Python",
	node: "Node.js",
	java: "Java",
	flutter: "Flutter",
	dart: "Dart",
	cuda: "CUDA",
	dotnet: ".NET",
	go: "Go"
};
const SYSTEMS = {
	linux: "Linux",
	windows: "Windows",
	macos: "macOS"
};
const MOST_VALUES = 4;
function derivedRows(unit) {
	return [
		...merged("GPU", unit.accelerators.map((one) => [[DEVICES[one.kind], one.model].filter(Boolean).join(" "), one])),
		...unit.withoutAccelerator.slice(0, 1).map(({ reason, because }) => ({
			label: "no GPU",
			value: reason,
			places: places(because)
		})),
		...merged("system", unit.hosts.map((one) => [system(one), one])),
		...[...groupBy(unit.runtimes, ({ name }) => name)].flatMap(([name, list]) => merged(RUNTIMES[name] ?? name, list.map((one) => [spoken(one.version) ?? (one.constraint === "any" ? "any version" : "not known"), one]))),
		...merged("index", unit.indexes.filter(({ url }) => !isDefault(url)).map((one) => [one.url, one])),
		...unit.signs.map(({ because }) => ({
			label: "store",
			value: "Google Play",
			places: places(because)
		})),
		...unit.abis === null ? [] : [{
			label: "ABIs",
			value: unit.abis.names.join(", "),
			places: places(unit.abis.because)
		}]
	];
}
function isDefault(url) {
	return /^https:\/\/pypi\.org\/simple\/?$/.test(url);
}
function technologyRow(one, full) {
	return [
		full && !one.name.endsWith(`(${one.package.name})`) ? `${one.name} (${one.package.name})` : one.name,
		spoken(one.version) ?? "",
		buildOf(one),
		noteOf(one)
	];
}
function buildOf({ build, cuda }) {
	if (build === "cuda") return cuda === null ? "CUDA" : `CUDA ${cuda}`;
	return build === "cpu" ? "CPU only" : build === "rocm" ? "ROCm" : "";
}
function noteOf({ versionFrom, role, choice, weak, links, version }) {
	const lock = versionFrom === "lock" ? links.at(-1)?.location : void 0;
	const sources = {
		lock: lock === void 0 ? "locked" : `locked by ${lock.path}:${lock.line}`,
		pin: "pinned",
		range: "range",
		newest: "newest",
		default: "a default",
		tag: version === null ? "image, newest" : "image",
		unknown: "version not known"
	};
	const roles = role === "runtime" || role === "image" ? [] : [choice === null ? role : `${role === "optional" ? "extra" : role} ${choice}`];
	const doubts = weak.some((text) => text.includes("example folder")) ? ["example"] : [];
	return [
		sources[versionFrom],
		...roles,
		...doubts
	].join(", ");
}
function merged(label, list) {
	const values = [...groupBy(list, ([value]) => value)].filter(([value]) => value !== "");
	if (values.length === 0) return [];
	const told = values.slice(0, MOST_VALUES).map(([value]) => value);
	const rest = values.length > MOST_VALUES ? [`${values.length - MOST_VALUES} more`] : [];
	return [{
		label,
		value: joined([...told, ...rest]),
		places: list.map(([, { location }]) => location)
	}];
}
function spoken(version) {
	return version === null ? null : version.replace(/^==([\d.]+?)(\.\*)?$/, "$1");
}
function system({ os, arch, libc }) {
	return [
		os === null ? "" : SYSTEMS[os] ?? os,
		arch,
		libc
	].filter(Boolean).join(" ");
}
function places(because) {
	return because.map(({ location }) => location);
}

// src/reporters/units/ways.ts
const MOST_PLACES = 2;
const MOST_LINKS = 2;
function placesText(list) {
	const all = uniqueBy(list.map(({ path, line }) => `${path}:${line}`), (text) => text);
	const more = all.length > MOST_PLACES ? [`${all.length - MOST_PLACES} more`] : [];
	return [...all.slice(0, MOST_PLACES), ...more].join(", ");
}
function wayTo(path, links) {
	const ways = links.toReversed().filter((link) => !isLock(link));
	const shown = ways.slice(0, MOST_LINKS).map((link, index) => {
		const text = withoutSubject(link, [ways[index - 1]?.location.path ?? path]);
		return index > 0 && text.length < link.text.length - 2 ? `which is ${text}` : text;
	});
	const hidden = ways.length - shown.length;
	return [...shown, ...hidden > 0 ? [`through ${hidden} more`] : []].join(", ");
}
function isLock({ text }) {
	return / locks \S+ to \S+ (at|by) /.test(text);
}
function linksText(links, subjects, all) {
	return [...groupBy(links, (link) => phraseOf(withoutSubject(link, subjects), link))].map(([phrase, same]) => `${phrase} ${all ? same.map(({ location }) => `${location.path}:${location.line}`).join(", ") : placesText(same.map(({ location }) => location))}`).join("; ");
}
function withoutSubject({ text, location }, subjects) {
	const place = `${location.path}:${location.line}`;
	const said = text.replace(`\`${place}\``, place);
	const [, side = "", name = "", of = ""] = /^(`[^`]+`) is the (\w+) side of `([^`]+)`/.exec(said) ?? [];
	if (of !== "" && subjects.includes(of)) return `of which ${side} is the ${name} side, at ${place}`;
	const subject = /^`([^`]+)` is /.exec(said)?.[1];
	return subject !== void 0 && subjects.includes(subject) ? said.slice(`\`${subject}\` is `.length) : said;
}
function phraseOf(text, { location }) {
	return text.slice(0, -`${location.path}:${location.line}`.length).trimEnd();
}

// src/reporters/units/tree.ts
const LONGEST$2 = 400;
const LONGEST_CELL = 60;
function unitTree(unit, page, all) {
	const branches = [
		...why(unit, page, all),
		...attributes(unit, page),
		...files(unit, page)
	];
	return [...heading(unit, page), ...branches.flatMap(({ lines }, index) => {
		const isLast = index === branches.length - 1;
		return lines.map((line, at) => `${page.colors.dim(at === 0 ? isLast ? "└─ " : "├─ " : isLast ? "   " : "│  ")}${line}`);
	})];
}
function heading(unit, { colors, width }) {
	const name = oneLine(unitName(unit.id, (text) => text), LONGEST$2);
	const targets = unit.targets.map(targetName).join(", ");
	if (targets === "") return [colors.bold(name)];
	return columns(name) + columns(targets) + 3 <= width ? [`${colors.bold(name)} → ${colors.green(targets)}`] : [colors.bold(name), `→ ${colors.green(targets)}`];
}
function why(unit, page, all) {
	const told = new Set(unit.technologies.flatMap(({ links }) => links.map(({ text }) => text)));
	const links = unit.links.filter((link) => all || !told.has(link.text) && !isLock(link));
	const subjects = [unit.id.slice(unit.kind.length + 1).replace(/[#@].*$/, ""), unit.root];
	const text = links.length === 0 ? targetPlaces(unit) : linksText(links, subjects, all);
	return text === "" ? [] : [{ lines: wrap(oneLine(text, all ? LONGEST$2 * 10 : LONGEST$2), page.width - 3) }];
}
function targetPlaces(unit) {
	return unit.targets.filter(({ name, because }) => because.length > 0 && name !== "gpu").map((target) => `${targetName(target)} because of ${placesText(target.because.map(({ location }) => location))}`).join("; ");
}
function attributes(unit, page) {
	const rows = derivedRows(unit);
	const label = Math.max(0, ...rows.map((row) => columns(row.label)));
	return rows.map((row) => {
		const value = oneLine(row.value, LONGEST$2);
		const place = oneLine(placesText(row.places), LONGEST$2);
		const start = `${pad(row.label, label)}  ${value}`;
		const fits = columns(start) + 2 + columns(place) + 3 <= page.width;
		const shown = page.colors.cyan(place);
		const below = place.split(", ").map((one) => `${" ".repeat(label + 2)}${page.colors.cyan(one)}`);
		return { lines: fits ? [`${start}  ${shown}`] : [start, ...below] };
	});
}
function files(unit, page) {
	return [...groupBy(unit.technologies, ({ location }) => location.path)].map(([path, held]) => {
		const [first] = held;
		const way = first === void 0 ? "" : wayTo(path, first.links);
		const text = oneLine(way === "" ? path : `${path}, ${way}`, LONGEST$2);
		const [opening = "", ...more] = wrap(text, page.width - 5);
		return { lines: [
			page.colors.cyan(opening),
			...more.map((line) => `  ${line}`),
			...table(byLine(held), unit.technologies, page)
		] };
	});
}
function byLine(held) {
	return held.toSorted((a, b) => a.location.line - b.location.line);
}
function table(held, all, { width, colors }) {
	const rows = held.map((one) => technologyRow(one, isOneOfMany(one, all)).map((cell) => oneLine(cell, LONGEST_CELL)));
	const numbers = held.map(({ location }) => String(location.line));
	const gutter = Math.max(4, ...numbers.map((text) => text.length));
	const widths = [
		0,
		1,
		2
	].map((at) => Math.max(...rows.map((row) => columns(row[at] ?? ""))));
	return rows.flatMap(([name = "", version = "", build = "", note = ""], index) => {
		const cells = [
			pad(name, widths[0]),
			pad(version, widths[1]),
			pad(build, widths[2])
		].filter((cell) => cell !== "");
		const start = `${(numbers[index] ?? "").padStart(gutter)}  ${cells.join("  ")}`;
		const fits = columns(start) + columns(note) + 5 <= width;
		const painted = `${colors.dim(start.slice(0, gutter))}${start.slice(gutter)}`;
		return fits ? [`${painted}  ${colors.dim(note)}`] : [painted.trimEnd(), `${" ".repeat(gutter + 4)}${colors.dim(note)}`];
	});
}
function isOneOfMany({ id, package: { name } }, all) {
	return all.some((other) => other.id === id && other.package.name !== name);
}
function pad(text, to = 0) {
	return text + " ".repeat(Math.max(0, to - columns(text)));
}

// src/reporters/units.ts
const MOST_TREES = 25;
const MOST_LINES = 10;
const LONGEST$1 = 300;
function unitsText(look, { color, width, all }) {
	const page = pageOf(width, color);
	const known = inOrder(look.units.filter(isKnown));
	const rest = inOrder(look.units.filter((unit) => !isKnown(unit)));
	const trees = all || known.length <= MOST_TREES ? known.map((unit) => unitTree(unit, page, all)) : overview(known, page);
	const bare = all ? [rest.flatMap((unit) => heading(unit, page))] : [];
	return pageText([
		...trees,
		...bare,
		[...summary(known, rest, all, page), ...leftOut(look, page, all)]
	]);
}
function isKnown({ technologies, accelerators }) {
	return technologies.length > 0 || accelerators.length > 0;
}
function summary(known, rest, all, page) {
	const total = count(known.length + rest.length, "unit");
	const lines = known.length + rest.length === 0 ? ["Nothing that ships, and no manifest, was found."] : known.length === 0 ? [`${total}, and nothing in them that framework-fit knows: ${kindsText(rest)}.`] : rest.length === 0 ? [`${total}: ${kindsText(known)}.`] : [`${total}. ${known.length} with something that framework-fit knows: ${kindsText(known)}. ${rest.length} without: ${kindsText(rest)}.`];
	const cut = known.length > MOST_TREES ? ["`framework-fit units FOLDER` shows one part in full, `--all` everything."] : ["`--all` lists them."];
	const hint = all || rest.length === 0 && known.length <= MOST_TREES ? [] : cut;
	return paragraph([...lines, ...hint].join(" "), "", page);
}
function leftOut({ skipped, problems }, { colors }, all) {
	return [...limited(skipped.filter(({ files }) => files > 0).toSorted((a, b) => b.files - a.files).map(({ glob, files }) => colors.dim(`left out  ${count(files, "file")} in ${oneLine(glob, LONGEST$1)}`)), all), ...limited(problems.map((one) => `${colors.yellow("problem")}  ${problemText(one)}`), all)];
}
function problemText({ message, location }) {
	return `${location === null ? "" : `${place(location)}  `}${oneLine(message, LONGEST$1)}`;
}
function limited(lines, all) {
	if (all || lines.length <= MOST_LINES) return lines;
	return [...lines.slice(0, MOST_LINES), `          and ${lines.length - MOST_LINES} more (\`--all\`)`];
}

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
	build: ({ context, dockerfile, target, tags, args, contexts = {}, beside }) => [
		`context ${context ?? "unknown"}`,
		`dockerfile ${dockerfile ?? "unknown"}`,
		target === null ? "" : `target ${target}`,
		...tags.map((tag) => `as ${tag}`),
		...Object.entries(args).map(([name, value]) => `${name}=${value ?? "unknown"}`),
		...Object.entries(contexts).map(([name, value]) => `${name} is ${value}`),
		besideText(beside)
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
	code: ({ holds, path, beside }) => [
		holds,
		path === "" ? "." : path ?? "unknown",
		besideText(beside)
	],
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
function besideText(beside) {
	return beside === void 0 ? "" : `beside ${beside}`;
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

// src/cli/facts.ts
const LONGEST = 160;
const mostLocks = 12;
function factList({ facts, problems, skipped }) {
	const all = [...facts.values()].flat();
	return [
		...all.map(factLine),
		...problems.map(problemLine),
		...leftOut({
			problems: [],
			skipped
		}, plain, true),
		ending(all.length, facts.size),
		""
	].join("\n");
}
const plain = pageOf(80, false);
function groupedFacts({ facts, problems, skipped }, { color, width, all }) {
	const page = pageOf(width, color);
	const files = [...facts].map(([path, list]) => {
		const locks = list.filter(({ kind }) => kind === "lock").length;
		const fold = !all && locks > mostLocks;
		const rows = (fold ? list.filter(({ kind }) => kind !== "lock") : list).map((fact) => ({
			place: `${fact.location.line}:${fact.location.column}`,
			kind: fact.kind,
			says: meaning(fact)
		}));
		const [places, kinds] = [Math.max(6, ...rows.map(({ place }) => place.length)), Math.max(0, ...rows.map(({ kind }) => kind.length))];
		const room = Math.max(20, width - places - kinds - 4);
		return [
			page.colors.cyan(flat(path)),
			...rows.map(({ place, kind, says }) => `${page.colors.dim(place.padStart(places))}  ${kind.padEnd(kinds)}  ${shortened(says, all ? 2e3 : room)}`),
			...fold ? [`${" ".repeat(places)}  ${locks} locked versions (\`--all\` lists them)`] : [],
			""
		].join("\n");
	});
	const counted = [...groupBy([...facts.values()].flat(), ({ kind }) => kind)].toSorted(([, a], [, b]) => b.length - a.length);
	const total = counted.reduce((sum, [, list]) => sum + list.length, 0);
	const kinds = counted.slice(0, 5).map(([kind, list]) => `${list.length} ${kind}`);
	return [
		...files,
		`${ending(total, facts.size)}${kinds.length === 0 ? "" : `: ${kinds.join(", ")}${counted.length > 5 ? " …" : ""}`}`,
		...leftOut({
			problems,
			skipped
		}, page, all),
		""
	].join("\n");
}
function factLine(fact) {
	const { kind, location, text } = fact;
	return `${placed(location)}  ${kind}  ${meaning(fact)}  |  ${flat(text)}`;
}
function problemLine({ message, location }) {
	return `${location === null ? "" : `${placed(location)}  `}problem  ${flat(message)}`;
}
function placed({ path, line, column }) {
	return `${flat(path)}:${line}:${column}`;
}
function meaning(fact) {
	return `${flat(factText(fact))}${fact.block === "" ? "" : `  [${flat(fact.block)}]`}`;
}
function ending(facts, files) {
	return `${count(facts, "fact")} in ${count(files, "file")}`;
}
function flat(text) {
	return shortened(visible(text.replace(/[\t-\r]+/g, " ").trim()), LONGEST);
}

// src/cli/look.ts
const everything = {
	mentions: () => true,
	knows: () => true
};
async function facts(request, looking) {
	const run = await openRun(request);
	const { facts: found, problems, skipped } = await gather(run.tree, run.ignore, everything, run.within);
	if (looking.format === "json") {
		const all = [...found.values()].flat();
		return `${JSON.stringify({
			schema: "framework-fit/facts@1",
			facts: all,
			problems,
			skipped
		}, null, 2)}\n`;
	}
	return looking.person ? groupedFacts({
		facts: found,
		problems,
		skipped
	}, looking) : factList({
		facts: found,
		problems,
		skipped
	});
}
async function units(request, looking) {
	const document = await unitsOf(request);
	if (looking.format === "json") return `${JSON.stringify(document, null, 2)}\n`;
	if (looking.format === "mermaid") return (await import("./reporters-mermaid.late.js")).drawing(document.units);
	return unitsText(document, looking);
}
async function unitsOf(request) {
	const run = await openRun(request);
	const gathered = await gather(run.tree, run.ignore, everything, run.within);
	const built = buildUnits(gathered.facts, run.tree.paths, run.knowledge, run.within, run.config.units);
	return {
		schema: "framework-fit/units@1",
		tool: {
			version,
			knowledge: run.knowledge.checked
		},
		config: { origin: run.config.origin },
		repository: run.repository,
		units: built.units.map(reportUnit),
		problems: [...gathered.problems, ...built.problems],
		skipped: gathered.skipped,
		stats: {
			files: run.tree.paths.length,
			read: gathered.read
		}
	};
}

export { facts, units };