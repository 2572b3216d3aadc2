import { Pt as matchesAny, Z as schemeOf, nt as ecosystems } from "./check.js";
import { c as suggested, o as missing, r as namesUsed, s as mistake } from "./shared-knowledge.js";

// src/knowledge/table-check.ts
function checkTables(tables) {
	return tables.flatMap((table) => [...repeatedRows(table), ...unreadableCells(table)]);
}
function repeatedRows(table) {
	const seen = /* @__PURE__ */ new Set();
	return table.value.rows.flatMap(({ id }, index) => {
		if (seen.has(id)) return [mistake(table, [
			"rows",
			index,
			"id"
		], `a second row "${id}"`)];
		seen.add(id);
		return [];
	});
}
function unreadableCells(table) {
	const { columns, rows } = table.value;
	return Object.entries(columns).flatMap(([name, column]) => {
		const of = column.kind === "runtime" ? column.name === "node" ? "npm" : "pypi" : column.packages[0]?.ecosystem;
		return rows.flatMap(({ cells }, index) => {
			const cell = cells[name];
			return cell === void 0 || of === void 0 ? [] : unreadable(table, [
				"rows",
				index,
				name
			], cell, [of]);
		});
	});
}
function unreadable(of, keys, range, ecosystems) {
	const comparing = ecosystems.filter((ecosystem) => schemeOf(ecosystem) !== null);
	if (comparing.length === 0 || comparing.some((ecosystem) => schemeOf(ecosystem)?.parse(range))) return [];
	return [mistake(of, keys, `"${range}" is not a range of ${comparing.join(" or ")} versions`)];
}

// src/knowledge/rule-check.ts
function checkRule(rule, all) {
	const conditions = conditionsOf(rule.value);
	return [
		...checkBindings(rule, conditions),
		...checkBefore(rule, conditions),
		...conditions.flatMap((one) => [
			...unknownIds(rule, one, all),
			...unknownPackages(rule, one),
			...unreadableRanges(rule, one, all)
		]),
		...checkExamples(rule)
	];
}
function conditionsOf({ when, unless, cases }) {
	return [
		...placed(when, ["when"]),
		...unless.flatMap((one, index) => placed(one, ["unless", index])),
		...cases.flatMap(({ if: { holds } }, index) => holds === null ? [] : placed(holds, [
			"cases",
			index,
			"if",
			"holds"
		]))
	];
}
function placed(condition, keys) {
	const { word } = condition;
	if (word === "all" || word === "any") return [{
		condition,
		keys
	}, ...condition.of.flatMap((one, index) => placed(one, [
		...keys,
		word,
		index
	]))];
	if (word === "not" || word === "lacks" || word === "was") return [{
		condition,
		keys
	}, ...placed(condition.of, [...keys, word])];
	return [{
		condition,
		keys
	}];
}
function nameOf(condition) {
	return "as" in condition && condition.as !== null ? [condition.as] : [];
}
function checkBindings(rule, conditions) {
	const bound = [...new Set(conditions.flatMap(({ condition }) => nameOf(condition)))];
	return namesUsed(rule.value, conditions).filter(({ name }) => !bound.includes(name)).map(({ name, keys }) => mistake(rule, keys, `nothing is named "${name}" with \`as\`; there is ${bound.join(", ")}${suggested(name, ["unit"])}`));
}
function checkBefore(rule, conditions) {
	const inner = conditions.flatMap(({ condition, keys }) => condition.word === "was" ? placed(condition.of, [...keys, "was"]) : []);
	const { anchor } = rule.value;
	return [...inner.filter(({ condition }) => nameOf(condition).includes(anchor)).map(({ keys }) => mistake(rule, [...keys, "as"], `"${anchor}" is what the base had: anchor the finding at something that is there now`)), ...inner.filter(({ condition }) => condition.word === "source").map(({ keys }) => mistake(rule, keys, "`was` cannot ask what sources of the base said"))];
}
function unknownIds(rule, { condition, keys }, all) {
	if (condition.word === "dependency" || condition.word === "image") {
		const known = all.technologies.map(({ value }) => value.id);
		return [...(condition.technology ?? []).filter((id) => !id.includes("*") && !all.broken.has(`technologies/${id}.yml`)).flatMap((id) => missing(rule, [
			...keys,
			condition.word,
			"technology"
		], "technology", id, known)), ...unspoken(rule, [
			...keys,
			condition.word,
			"advised-by"
		], condition.advisedBy, all)];
	}
	if (condition.word !== "pair" || all.broken.has(`compatibility/${condition.table}.yml`)) return [];
	const table = all.tables.find(({ value }) => value.id === condition.table)?.value;
	const at = [...keys, "pair"];
	const tables = all.tables.map(({ value }) => value.id);
	if (table === void 0) return missing(rule, [...at, "table"], "compatibility table", condition.table, tables);
	const columns = Object.keys(table.columns);
	return Object.keys(condition.columns).filter((name) => !columns.includes(name)).map((name) => mistake(rule, [
		...at,
		"columns",
		name
	], `table "${table.id}" has no column "${name}"; the columns are ${columns.join(", ")}`));
}
function unspoken(rule, keys, id, all) {
	if (id === null || [...all.broken].some((path) => path.startsWith("technologies/"))) return [];
	return all.technologies.flatMap(({ value }) => [value.life, ...value.lives].flatMap((life) => life.rule ?? [])).includes(id) ? [] : [mistake(rule, keys, `no technology's life names the rule "${id}"`)];
}
function unknownPackages(rule, { condition, keys }) {
	if (condition.word !== "dependency") return [];
	return (condition.package ?? []).flatMap((name, index) => {
		const at = [
			...keys,
			"dependency",
			"package",
			index
		];
		const [type = "", ...rest] = name.split("/");
		if (name === "*") return [];
		if (rest.length === 0) return [mistake(rule, at, `"${name}" is a package without its type, as in pypi/${name}`)];
		return type === "*" ? [] : missing(rule, at, "type of packages", type, ecosystems);
	});
}
function unreadableRanges(rule, { condition, keys }, all) {
	const check = (key, range, of) => range === null || range.includes("{") ? [] : unreadable(rule, [
		...keys,
		condition.word,
		key
	], range, of);
	switch (condition.word) {
		case "dependency": return [...check("version", condition.version, ecosystemsOf(condition, all)), ...check("cuda", condition.cuda, ["pypi"])];
		case "image": return check("version", condition.version, ["pypi"]);
		case "accelerator": return check("arch", condition.arch, ["pypi"]);
		case "runtime": return check("version", condition.version, [condition.name === "node" ? "npm" : "pypi"]);
		default: return [];
	}
}
function ecosystemsOf({ package: packages, technology }, all) {
	if (packages !== null) return ecosystems.filter((type) => packages.some((name) => name.startsWith(`${type}/`)));
	const meant = all.technologies.filter(({ value }) => matchesAny(technology ?? [], value.id));
	return [...new Set(meant.flatMap(({ value }) => value.packages.map(({ ecosystem }) => ecosystem)))];
}
function checkExamples(rule) {
	return rule.value.examples.flatMap(({ at, files, fixed }, index) => {
		const [, path = "", line = ""] = /^(.*):(\d+)$/.exec(at ?? "") ?? [];
		const lines = files[path]?.replace(/\n$/, "").split("\n").length;
		const there = Object.keys(files).join(", ") || "none";
		const changed = Object.keys(fixed ?? {}).filter((name) => !Object.hasOwn(files, name));
		return [
			...at !== null && lines === void 0 ? [mistake(rule, [
				"examples",
				index,
				"at"
			], `the example has no file "${path}"; its files are ${there}`)] : [],
			...lines !== void 0 && (line === "0" || Number(line) > lines) ? [mistake(rule, [
				"examples",
				index,
				"at"
			], `${path} has no line ${line}; its last one is ${lines}`)] : [],
			...changed.map((name) => mistake(rule, [
				"examples",
				index,
				"fixed",
				name
			], `the example has no file "${name}"; its files are ${there}`))
		];
	});
}

// src/knowledge/cross-check.ts
function crossCheck(all) {
	return [
		...duplicates(all.technologies, "technology", ({ id }) => id),
		...duplicates([...all.rules, ...all.rows], "rule", ({ id }) => id),
		...duplicates(all.tables, "table", ({ id }) => id),
		...sharedPackages(all.technologies),
		...all.technologies.flatMap((technology) => [...checkLife(technology, all), ...checkPackages(technology)]),
		...checkTables(all.tables),
		...all.routes.flatMap((routes) => checkRoutes(routes, all)),
		...[...all.rules, ...all.rows].flatMap((rule) => checkRule(rule, all)),
		...all.rules.flatMap(checkFileName)
	];
}
function duplicates(list, what, idOf) {
	const first = /* @__PURE__ */ new Map();
	return list.flatMap((entry) => {
		const id = idOf(entry.value);
		const before = first.get(id);
		if (before !== void 0) return [mistake(entry, ["id"], `a second ${what} "${id}"; the first is in ${before}`)];
		first.set(id, entry.path);
		return [];
	});
}
function sharedPackages(list) {
	const owner = /* @__PURE__ */ new Map();
	return list.flatMap((entry) => entry.value.packages.flatMap(({ ecosystem, name }, index) => {
		const key = `${ecosystem}/${name}`;
		const other = owner.get(key);
		owner.set(key, entry.value.id);
		const message = other === entry.value.id ? `${key} stands here twice` : `${key} already belongs to technology "${other}"`;
		return other === void 0 ? [] : [mistake(entry, ["packages", index], message)];
	}));
}
function checkLife(entry, all) {
	const known = [...all.rules, ...all.rows].map(({ value }) => value.id);
	const { life, lives } = entry.value;
	return [{
		rule: life.rule,
		keys: ["life", "rule"]
	}, ...lives.map(({ rule }, index) => ({
		rule,
		keys: [
			"lives",
			index,
			"rule"
		]
	}))].flatMap(({ rule, keys }) => rule === null || all.broken.has(`${rule}.yml`) || all.broken.has("lives.yml") ? [] : missing(entry, keys, "rule", rule, known));
}
function checkPackages(entry) {
	const { id, packages, lives } = entry.value;
	const own = packages.map((one) => `${one.ecosystem}/${one.name}`);
	const seen = /* @__PURE__ */ new Set();
	return lives.flatMap((life, at) => life.packages.flatMap(({ ecosystem, name }, index) => {
		const keys = [
			"lives",
			at,
			"packages",
			index
		];
		const purl = `${ecosystem}/${name}`;
		if (!packages.some((one) => one.ecosystem === ecosystem && (one.name === name || matchesAny([one.name], name)))) return [mistake(entry, keys, `"${id}" has no package ${purl}; add it to its \`packages\`${suggested(purl, own)}`)];
		if (!life.partly && seen.has(purl)) return [mistake(entry, keys, `${purl} has a life in another row already`)];
		seen.add(purl);
		return [];
	}));
}
function checkRoutes(entry, all) {
	const { formats, layers, exports, runs } = entry.value;
	const technologies = all.technologies.map(({ value }) => value.id);
	const known = formats.map(({ id }) => id);
	const written = known.filter((id) => exports.some(({ to }) => to === id));
	const entries = [...new Set(runs.map(({ targets }) => targets))];
	const technology = (keys, id) => all.broken.has(`technologies/${id}.yml`) ? [] : missing(entry, keys, "technology", id, technologies);
	return [
		...layers.flatMap(({ layer, on }, index) => [...technology([
			"layers",
			index,
			"layer"
		], layer), ...on.flatMap((id) => technology([
			"layers",
			index,
			"on"
		], id))]),
		...exports.flatMap(({ from, to }, index) => [...known.includes(from) ? [] : technology([
			"exports",
			index,
			"from"
		], from), ...missing(entry, [
			"exports",
			index,
			"to"
		], "format", to, known)]),
		...runs.flatMap(({ runtime, reads, targets }) => [...technology([
			"runs",
			entries.indexOf(targets),
			"runtime"
		], runtime), ...missing(entry, [
			"runs",
			entries.indexOf(targets),
			"reads"
		], "format that something writes", reads, written)]),
		...duplicates(formats.map((value, index) => ({
			...entry,
			value,
			place: (keys) => entry.place([
				"formats",
				index,
				...keys
			])
		})), "format", ({ id }) => id)
	];
}
function checkFileName(entry) {
	const expected = `${entry.value.id}.yml`;
	return entry.path === expected ? [] : [mistake(entry, ["id"], `rule "${entry.value.id}" belongs into ${expected}`)];
}

// src/knowledge/cross-check-custom.ts
function crossCheckCustom(own, known) {
	const all = {
		technologies: [...known.technologies.map(builtIn), ...own.technologies],
		tables: [...known.tables.map(builtIn), ...own.tables],
		routes: [],
		rules: [...known.rules.map(builtIn), ...own.rules],
		rows: [],
		broken: /* @__PURE__ */ new Set()
	};
	return [
		...duplicates(all.technologies, "technology", ({ id }) => id),
		...duplicates(all.tables, "table", ({ id }) => id),
		...duplicates(all.rules, "rule", ({ id }) => id),
		...sharedPackages(all.technologies),
		...checkTables(own.tables),
		...own.technologies.flatMap((technology) => [...checkLife(technology, all), ...checkPackages(technology)]),
		...own.rules.flatMap((rule) => [
			...checkGroup(rule, known),
			...checkRule(rule, all),
			...checkTexts(rule, all)
		])
	];
}
function builtIn(value) {
	return {
		value,
		path: "framework-fit itself",
		place: () => ({
			line: 1,
			column: 1
		})
	};
}
function checkGroup(entry, known) {
	const { id } = entry.value;
	const [group = "", name = ""] = id.split("/");
	if (!known.rules.some((rule) => rule.id.startsWith(`${group}/`)) || known.rules.some((rule) => rule.id === id)) return [];
	return [mistake(entry, ["id"], `the group "${group}" belongs to framework-fit; take the name of your team, as in acme/${name}`)];
}
function checkTexts(entry, { technologies }) {
	const kinds = [...new Set(technologies.map(({ value }) => value.kind))];
	return conditionsOf(entry.value).flatMap(({ condition, keys }) => {
		if (condition.word !== "dependency" && condition.word !== "image") return [];
		return [...(condition.kind ?? []).flatMap((kind) => missing(entry, [
			...keys,
			condition.word,
			"kind"
		], "kind of technology", kind, kinds)), ...unnormalised(entry, {
			condition,
			keys
		})];
	});
}
function unnormalised(entry, { condition, keys }) {
	if (condition.word !== "dependency") return [];
	return (condition.package ?? []).flatMap((pattern, index) => {
		const [type, name = ""] = pattern.split("/");
		const normal = name.toLowerCase().replace(/[-_.]+/g, "-");
		if (type !== "pypi" || name === normal) return [];
		const at = [
			...keys,
			"dependency",
			"package",
			index
		];
		return [mistake(entry, at, `"${pattern}" would never match: names of Python are compared as pypi/${normal}`)];
	});
}

export { crossCheck as n, crossCheckCustom as t };