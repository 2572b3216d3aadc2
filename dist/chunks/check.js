import { a as foldersUp, c as overlap, i as buildUnits, l as pinned, n as changesOf, o as parentOf, r as openRun, s as member, u as relate } from "./check-open.js";
import { i as uniqueBy, n as groupBy, r as matchesAny, t as compareText } from "./lists.js";
import { i as assignable, n as reportUnit, r as gather } from "./units-report.js";
import { createHash } from "node:crypto";

// src/compare/index.ts
function compareFindings(head, base) {
	const left = counts(base);
	const judged = head.map((finding) => ({
		...finding,
		status: takeOne(left, finding.fingerprint) ? "unchanged" : "new"
	}));
	const remaining = counts(head);
	const fixed = base.filter(({ fingerprint }) => !takeOne(remaining, fingerprint)).map((finding) => ({
		...finding,
		status: "fixed",
		side: "base"
	}));
	return [...judged, ...fixed];
}
function counts(findings) {
	const counted = /* @__PURE__ */ new Map();
	for (const { fingerprint } of findings) counted.set(fingerprint, (counted.get(fingerprint) ?? 0) + 1);
	return counted;
}
function takeOne(counted, fingerprint) {
	const count = counted.get(fingerprint) ?? 0;
	counted.set(fingerprint, count - 1);
	return count > 0;
}

// src/config/settings.ts
const rank$1 = {
	error: 2,
	warning: 1,
	notice: 0
};
function reaches(severity, least) {
	return rank$1[severity] >= rank$1[least];
}
function settingOf(config, rule) {
	return config.rules.findLast(({ pattern }) => matchesAny([pattern], rule))?.setting ?? null;
}
function activeRules(rules, config, wanted) {
	return rules.filter(({ id }) => (wanted.length === 0 || matchesAny(wanted, id)) && settingOf(config, id) !== "off");
}
function applySettings(findings, config, least) {
	return findings.map((finding) => {
		const setting = settingOf(config, finding.rule);
		return setting === null || setting === "off" ? finding : {
			...finding,
			severity: setting
		};
	}).filter(({ severity }) => reaches(severity, least));
}
function failing(findings, failOn) {
	if (failOn === "never") return [];
	return findings.filter(({ severity, status }) => (status === "new" || status === null) && reaches(severity, failOn));
}

// src/evaluate/scene.ts
const nothing = {
	named: {},
	unnamed: []
};
function bind(match, name, binding) {
	if (name === null) return {
		...match,
		unnamed: [...match.unnamed, binding]
	};
	return {
		...match,
		named: {
			...match.named,
			[name]: binding
		}
	};
}
function unitsIn(name, scene, match) {
	if (name === null) return scene.units;
	const unit = match.named[name]?.unit ?? null;
	return unit === null ? [] : [unit];
}
function bindings(match) {
	return [...Object.values(match.named), ...match.unnamed];
}
function membersOf(match) {
	return bindings(match).flatMap(({ members }) => members);
}
function together(a, b) {
	return Object.entries(a.choices).every(([group, choice]) => (b.choices[group] ?? choice) === choice);
}

// src/evaluate/text.ts
function fill(template, named, unitName) {
	return template.replace(/\{([a-z][a-z0-9-]*)(?:\.([a-z-]+))?\}/g, (whole, name, field) => {
		if (name === "unit") return unitName;
		const value = named[name]?.fields[field ?? "text"];
		if (value === void 0) throw new Error(`the placeholder ${whole} stands for nothing; "${name}" has ${Object.keys(named[name]?.fields ?? {}).join(", ") || "no fields"}`);
		return value;
	});
}
function placeholdersIn(text) {
	return [...(text ?? "").matchAll(/\{([a-z][a-z0-9-]*)(?:\.[a-z-]+)?\}/g)].map(([, name = ""]) => name);
}
function rangeOf(template, named) {
	return [...template.matchAll(/\{([a-z][a-z0-9-]*)(?:\.([a-z-]+))?\}/g)].every(([, name = "", field = "text"]) => (named[name]?.fields[field] ?? "") !== "") ? fill(template, named, "") : null;
}
function isFillable(template, named) {
	return [...template.matchAll(/\{([a-z][a-z0-9-]*)(?:\.([a-z-]+))?\}/g)].every(([, name = "", field = "text"]) => named[name]?.fields[field] !== void 0);
}
function spoken(range) {
	const text = range.replaceAll(" ", "");
	const bounded = /^>=(\d+)\.(\d+),<(\d+)\.(\d+)$/.exec(text);
	if (bounded !== null && bounded[1] === bounded[3]) {
		const last = `${bounded[3]}.${Number(bounded[4]) - 1}`;
		const first = `${bounded[1]}.${bounded[2]}`;
		return first === last ? first : `${first} to ${last}`;
	}
	return text.replace(/^={2,3}/, "").replace(/\.\*$/, "").replaceAll(",", ", ");
}

// src/evaluate/shelf.ts
const shelves = /* @__PURE__ */ new WeakMap();
function shelfOf(unit) {
	const made = shelves.get(unit);
	if (made !== void 0) return made;
	const shelf = {
		byPackage: groupBy(unit.installed, ({ fact }) => `${fact.ecosystem}/${fact.name}`),
		known: unit.installed.filter(({ technology }) => technology !== null),
		byKind: groupBy(unit.members, ({ fact }) => fact.kind)
	};
	shelves.set(unit, shelf);
	return shelf;
}
function installsOf(unit, patterns) {
	const { byPackage } = shelfOf(unit);
	const exact = patterns.flatMap((pattern) => byPackage.get(pattern) ?? []);
	if (patterns.filter((pattern) => pattern.includes("*")).length === 0) return exact;
	return [...byPackage].flatMap(([name, items]) => matchesAny(patterns, name) ? items : []);
}
function knownInstalls(unit) {
	return shelfOf(unit).known;
}
function membersOfKind(unit, kind) {
	return shelfOf(unit).byKind.get(kind) ?? [];
}

// src/evaluate/words/dependency.ts
const present = [
	"runtime",
	"optional",
	"group"
];
const presentInMaven = ["runtime"];
function dependency(words, scene, match) {
	const version = words.version === null ? null : rangeOf(words.version, match.named);
	if (words.version !== null && version === null) return [];
	return unitsIn(words.in, scene, match).flatMap((unit) => candidates(words, unit).filter((item) => isMeant$2(words, item) && (words.index === null || comesThrough(words.index, item, unit, match))).flatMap((item) => byVersion(words, words.unaligned === null ? version : item.unaligned?.versions ?? null, item, unit)));
}
function comesThrough(name, item, unit, { named }) {
	const fact = named[name]?.members[0]?.fact;
	return unit.indexes.some((index) => index.fact === fact && index.serves.includes(item));
}
function candidates(words, unit) {
	if (words.package !== null) return installsOf(unit, words.package);
	return words.technology !== null || words.kind !== null || words.advisedBy !== null ? knownInstalls(unit) : unit.installed;
}
function isMeant$2(words, item) {
	const { fact, technology } = item;
	return (words.role ?? (fact.ecosystem === "maven" ? presentInMaven : present)).includes(fact.role.kind) && (words.technology === null || technology !== null && matchesAny(words.technology, technology.id)) && (words.kind === null || technology !== null && words.kind.includes(technology.kind)) && (words.advisedBy === null || technology?.life.rule === words.advisedBy && !item.own) && (words.build === null || words.build.includes(item.build)) && (words.origin ?? ["registry"]).includes(fact.origin.kind) && hasTraits(words, item);
}
function hasTraits(words, item) {
	const pin = words.pinned === null && words.local === null ? null : pinned(item.fact.ecosystem, item.constraint);
	return (words.pinned === null || pin !== null === words.pinned) && (words.local === null || (pin?.includes("+") ?? false) === words.local) && (words.indexed === null || item.indexes.length > 0 === words.indexed) && (words.installRead === null || item.installRead === words.installRead) && (words.unaligned === null || item.unaligned !== null) && (words.cuda === null || isMadeFor(words.cuda, item)) && (words.excludes === null || item.fact.excludes.some((pattern) => matchesAny([pattern], words.excludes ?? "")));
}
function isMadeFor(range, { cuda }) {
	return cuda !== null && relate("pypi", {
		kind: "range",
		text: `==${cuda.version}`
	}, range, null) === "always";
}
function byVersion(words, version, item, unit) {
	if (version === null) return [bindingOf$2(item, unit, null)];
	const { ecosystem } = item.fact;
	const relation = relate(ecosystem, item.constraint, version, item.technology?.newest[ecosystem] ?? null);
	return (words.relation ?? ["always"]).includes(relation) ? [bindingOf$2(item, unit, relation)] : [];
}
function bindingOf$2(item, unit, relation) {
	const { fact, technology, constraint } = item;
	const pin = pinned(fact.ecosystem, constraint);
	return {
		unit,
		members: [item, ...item.indexes],
		versions: {
			ecosystem: fact.ecosystem,
			constraint
		},
		relation,
		fields: {
			text: fact.text,
			technology: technology?.id ?? "",
			name: technology?.name ?? fact.name,
			package: fact.name,
			version: pin ?? (constraint.kind === "any" || constraint.text === "" ? "any version" : constraint.text),
			label: pin?.split("+")[1] ?? "",
			local: pin?.includes("+") === true ? `+${pin.split("+")[1]}` : "",
			build: item.build,
			install: item.installRead ? "read" : "unknown",
			installer: item.installer ?? "unknown",
			release: pin ?? item.cuda?.chosen ?? "",
			cuda: item.cuda?.version ?? "",
			"oldest-gpu": item.cuda?.oldestGpu ?? "",
			aligned: item.unaligned?.first ?? "",
			fitting: fittingOf(item),
			sure: item.unaligned === null ? "" : item.unaligned.sure ? "yes" : "no",
			successor: technology?.life.successor ?? "",
			since: technology?.life.since ?? "",
			file: fact.location.path,
			...technology?.notes
		}
	};
}
function fittingOf({ fact, unaligned }) {
	if (unaligned === null) return "";
	return unaligned.first === null ? unaligned.instead ?? "" : `\`${fact.name}\` ${unaligned.first} or newer`;
}

// src/evaluate/words/image.ts
function image(words, scene) {
	return scene.units.flatMap((unit) => unit.images.filter((item) => isMeant$1(words, item)).map((item) => bindingOf$1(item, unit)));
}
function isMeant$1(words, { fact, technology, build, own, version }) {
	return (words.technology === null || technology !== null && matchesAny(words.technology, technology.id)) && (words.name === null || matchesAny(words.name, fact.name)) && (words.tag === null || fact.tag !== null && matchesAny(words.tag, fact.tag)) && (words.version === null || version !== null && isWithin$1(version, words.version)) && (words.kind === null || technology !== null && words.kind.includes(technology.kind)) && (words.build === null || words.build.includes(build)) && (words.use === null || fact.use === words.use) && (words.advisedBy === null || technology?.life.rule === words.advisedBy && !own);
}
function isWithin$1(version, range) {
	return relate("pypi", {
		kind: "range",
		text: `==${version}`
	}, range, null) === "always";
}
function bindingOf$1(item, unit) {
	const { fact, technology } = item;
	return {
		unit,
		members: [item],
		versions: null,
		relation: null,
		fields: {
			text: fact.text,
			technology: technology?.id ?? "",
			name: technology?.name ?? fact.name,
			package: fact.name,
			tag: fact.tag ?? "",
			version: fact.tag ?? "",
			label: "",
			release: item.version ?? "",
			cuda: item.cuda?.version ?? "",
			"oldest-gpu": item.cuda?.oldestGpu ?? "",
			ends: item.ends ?? "",
			successor: technology?.life.successor ?? "",
			since: technology?.life.since ?? "",
			file: fact.location.path,
			...technology?.notes
		}
	};
}

// src/evaluate/words/app.ts
function evidence(words, scene, match) {
	return unitsIn(words.in, scene, match).flatMap((unit) => unit.signs.filter(({ name, strength }) => words.of.includes(name) && words.strength.includes(strength)).map(({ name, strength, because }) => ({
		unit,
		members: because,
		versions: null,
		relation: null,
		fields: {
			text: because[0]?.fact.text ?? "",
			name,
			strength
		}
	})));
}
function packaging(words, scene, match) {
	return unitsIn(words.in, scene, match).flatMap((unit) => {
		const { abis, because } = unit.packaging ?? {
			abis: [],
			because: []
		};
		const isMeant = (abi) => matchesAny(words.abi, abi);
		if (abis.length === 0 || !(words.only ? abis.every(isMeant) : abis.some(isMeant))) return [];
		const list = abis.join(", ");
		return [{
			unit,
			members: because,
			versions: null,
			relation: null,
			fields: {
				text: list,
				abis: list
			}
		}];
	});
}

// src/evaluate/words/member.ts
function found(scene, kind, isMeant, fields) {
	return scene.units.flatMap((unit) => membersOfKind(unit, kind).flatMap((member) => {
		if (!isKind(member, kind) || !isMeant(member.fact, unit)) return [];
		const { fact } = member;
		return [{
			unit,
			members: [member],
			versions: null,
			relation: null,
			fields: {
				text: fact.text,
				file: fact.location.path,
				...fields(fact)
			}
		}];
	}));
}
function isKind(member, kind) {
	return member.fact.kind === kind;
}
function setting(words, scene, match) {
	return found({
		...scene,
		units: unitsIn(words.in, scene, match)
	}, "setting", ({ key, value }) => key === words.key && value !== null && holds$1(words, value), ({ key, value }) => ({
		key,
		value: value ?? ""
	}));
}
function holds$1(words, value) {
	const number = Number(value);
	return (words.is === null || matchesAny(words.is, value)) && (words.atLeast === null || number >= words.atLeast) && (words.below === null || number < words.below);
}
function resource(words, scene) {
	return found(scene, "resource", (fact, unit) => matchesAny(words.name, fact.name) && (words.field === null || words.field.includes(fact.field)) && isWhole(words, fact.value) && standsBeside(words, fact, unit), ({ name, value, field }) => ({
		name,
		value,
		field,
		twin: words.beside?.is ?? "any",
		whole: amountOf(value) === null ? "unknown" : Number.isInteger(amountOf(value)) ? "yes" : "no"
	}));
}
function amountOf(value) {
	const [, number, unit] = /^(\d+(?:\.\d+)?)(m?)$/.exec(value) ?? [];
	return number === void 0 ? null : Number(number) / (unit === "m" ? 1e3 : 1);
}
function isWhole({ whole }, value) {
	const amount = amountOf(value);
	return whole === null || amount !== null && Number.isInteger(amount) === whole;
}
function standsBeside(words, fact, unit) {
	if (words.beside === null) return true;
	const { field, is } = words.beside;
	const twin = unit.members.map((member) => member.fact).find((other) => isTwin(other, fact) && other.field === field);
	if (is === "absent" || twin === void 0) return is === "absent" && twin === void 0;
	const [own, others] = [amountOf(fact.value), amountOf(twin.value)];
	return own !== null && others !== null && own !== others;
}
function isTwin(other, fact) {
	return other.kind === "resource" && other.name === fact.name && other.block === fact.block && other.location.path === fact.location.path;
}
function command(words, scene) {
	return found(scene, "command", ({ words: [program = "", ...rest] }) => matchesAny(words.program, program) && (words.argument === null || rest.some((argument) => matchesAny(words.argument ?? [], argument))), ({ words: all }) => ({ program: all[0] ?? "" }));
}
function env(words, scene) {
	return found(scene, "env", ({ name, value }) => name === words.name && (words.value === null || value !== null && matchesAny(words.value, value)), ({ name, value }) => ({
		name,
		value: value ?? ""
	}));
}
function model(words, scene, match) {
	return found({
		...scene,
		units: unitsIn(words.in, scene, match)
	}, "model", ({ format, pointer, bytes }) => matchesAny(words.format, format) && (words.pointer === null || pointer === words.pointer) && (words.bytes === null || bytes !== null && bytes >= words.bytes), ({ format, bytes }) => ({
		format,
		bytes: bytes === null ? "unknown" : String(bytes)
	}));
}
function source(words, scene, match) {
	return found({
		...scene,
		units: unitsIn(words.in, scene, match)
	}, "source", ({ how, name }) => how === words.how && matchesAny(words.name, name), ({ name }) => ({ name }));
}
function plugin(words, scene, match) {
	return found({
		...scene,
		units: unitsIn(words.in, scene, match)
	}, "plugin", ({ id, applied }) => applied && id !== null && matchesAny(words.id, id), ({ id }) => ({ id: id ?? "" }));
}
function file(words, scene, match) {
	return found({
		...scene,
		units: unitsIn(words.in, scene, match)
	}, "file", ({ format }) => matchesAny(words.format, format), ({ format }) => ({ format }));
}

// src/evaluate/words/package-index.ts
function index(words, scene) {
	return scene.units.flatMap((unit) => membersOfKind(unit, "index").filter((one) => one.fact.kind === "index").map((one) => ({
		one,
		known: unit.indexes.find(({ fact }) => fact === one.fact) ?? null
	})).filter(({ one, known }) => isMeant(words, scene, one.fact, known)).map(({ one, known }) => bindingOf(unit, one, known)));
}
function isMeant(words, { doubt }, fact, known) {
	return (words.url === null || matchesAny(words.url, fact.url) || doubt && fact.resolved === "unknown") && (words.role === null || words.role.includes(fact.role)) && (words.frozen === null || known?.cuda !== null && known?.cuda !== void 0 && known.frozen !== null === words.frozen);
}
function bindingOf(unit, one, known) {
	const { fact } = one;
	return {
		unit,
		members: [one],
		versions: null,
		relation: null,
		fields: {
			text: fact.text,
			file: fact.location.path,
			url: fact.url,
			role: fact.role,
			cuda: known?.cuda ?? "",
			last: known?.frozen?.last ?? "",
			next: known?.frozen?.next ?? "",
			python: known?.frozen?.python ?? "",
			reach: known?.reach ?? "unknown"
		}
	};
}

// src/evaluate/words/place.ts
function binding(unit, members, fields) {
	const { fact } = members[0] ?? {};
	return {
		unit,
		members,
		versions: null,
		relation: null,
		fields: {
			text: fact?.text ?? "",
			file: fact?.location.path ?? "",
			...fields
		}
	};
}
function target(words, scene) {
	return scene.units.flatMap((unit) => unit.targets.filter(({ name, strength }) => words.name.includes(name) && words.strength.includes(strength)).map(({ name, because }) => binding(unit, because, {
		name,
		unit: unit.name
	})));
}
function unitKind(words, scene, match) {
	const bound = Object.values(match.named).find(({ unit }) => unit !== null)?.unit;
	return (bound === void 0 || bound === null ? scene.units : [bound]).filter(({ kind }) => words.kind.includes(kind)).map((unit) => ({
		unit,
		members: [],
		versions: null,
		relation: null,
		fields: {}
	}));
}
function platform(words, scene) {
	return scene.units.flatMap((unit) => unit.hosts.filter((host) => (words.os === null || host.os === words.os) && (words.arch === null || host.arch === words.arch) && (words.libc === null || host.libc === words.libc)).map((host) => binding(unit, [host], {
		os: host.os ?? "",
		arch: host.arch ?? "",
		libc: host.libc ?? ""
	})));
}
function accelerator(words, scene, match) {
	const arch = words.arch === null ? null : rangeOf(words.arch, match.named);
	if (words.arch !== null && arch === null) return [];
	const containers = new Set(membersOf(match).map(({ fact }) => `${fact.location.path}#${fact.block}`));
	return scene.units.flatMap((unit) => [...unit.accelerators.filter((item) => matchesAny(words.kind, item.kind) && words.by.includes(item.by) && (words.container === null || containers.has(item.container) === (words.container === "same")) && (arch === null || isWithin(item.arch, arch))).map((item) => binding(unit, [item, ...item.because], {
		kind: item.kind,
		by: item.by,
		model: item.model ?? "",
		arch: item.arch ?? ""
	})), ...matchesAny(words.kind, "none") ? none(words, unit) : []]);
}
function isWithin(arch, range) {
	return arch !== null && relate("pypi", {
		kind: "range",
		text: `==${arch}`
	}, range, null) === "always";
}
function none(words, unit) {
	return unit.withoutAccelerator.filter(({ strength }) => words.strength.includes(strength)).map(({ strength, text, because }) => binding(unit, because, {
		kind: "none",
		by: "",
		model: "",
		arch: "",
		strength,
		reason: text
	}));
}
function installer(words, _scene, match) {
	const bound = match.named[words.of];
	const tool = bound?.fields["installer"];
	return bound !== void 0 && words.name.some((name) => name === tool) ? [{
		...bound,
		members: []
	}] : [];
}
function runtime(words, scene) {
	const ecosystem = words.name === "node" ? "npm" : "pypi";
	return scene.units.flatMap((unit) => unit.runtimes.filter((item) => item.name === words.name && item.use === (words.use ?? "selects")).map((item) => ({
		item,
		relation: words.version === null ? null : relate(ecosystem, item.constraint, words.version, null)
	})).filter(({ relation }) => relation === null || (words.relation ?? ["always"]).includes(relation)).map(({ item, relation }) => ({
		...binding(unit, [item], {
			use: item.use,
			...versionIn(item.fact.text, item.constraint)
		}),
		versions: {
			ecosystem,
			constraint: item.constraint
		},
		relation
	})));
}
function versionIn(text, constraint) {
	if (constraint.kind === "any") return {
		version: "any version",
		before: text,
		after: ""
	};
	const version = constraint.text.replace(/^==/, "").replace(/\.\*$/, "");
	const [, before = text, after = ""] = /^([^]*?)v?\d[\w.]*([^]*)$/.exec(text) ?? [];
	return {
		version,
		before,
		after
	};
}

// src/evaluate/words/table.ts
function pair(words, scene, match) {
	const table = scene.knowledge.tables.find(({ id }) => id === words.table);
	const [key, ...others] = Object.entries(words.columns).map(([column, name]) => ({
		column,
		binding: match.named[name]
	}));
	const versions = key?.binding?.versions;
	if (table === void 0 || key === void 0 || !versions) return [];
	const rows = rowsOf(table, key.column, versions);
	if (rows === null) return [];
	const verdicts = rows.map((row) => others.map(({ column, binding }) => fits(row.cells[column], binding?.versions ?? null)));
	const incompatible = verdicts.every((row) => row.includes("no"));
	const compatible = verdicts.some((row) => row.every((verdict) => verdict === "yes"));
	return (words.is === "incompatible" ? incompatible : compatible) ? [rowBinding(table, rows)] : [];
}
function rowsOf(table, column, { ecosystem, constraint }) {
	const stated = table.rows.filter(({ cells }) => cells[column] !== void 0);
	const touched = stated.filter(({ cells }) => overlap(ecosystem, constraint, cells[column] ?? "") !== "no");
	if (touched.length === 0) return null;
	return touched.some(({ cells }) => relate(ecosystem, constraint, cells[column] ?? "", null) === "always") || isBetween(ecosystem, constraint, stated[0]?.cells[column], stated.at(-1)?.cells[column]) ? touched : null;
}
function isBetween(ecosystem, constraint, first, newest) {
	const [from, to] = [first, newest].map((cell) => /^==([^*,]+)$/.exec(cell ?? "")?.[1]);
	return from !== void 0 && to !== void 0 && relate(ecosystem, constraint, `>=${from},<${to}`, null) === "always";
}
function fits(cell, versions) {
	if (cell === void 0 || versions === null) return "unknown";
	return overlap(versions.ecosystem, versions.constraint, cell);
}
function rowBinding(table, rows) {
	const fields = {};
	for (const column of Object.keys(table.columns)) {
		const stated = rows.flatMap((row) => row.cells[column] ?? []);
		const pins = new Set(stated.map((range) => /^==([^*,]+)$/.exec(range)?.[1] ?? ""));
		const [pin = ""] = pins;
		if (pins.size === 1 && pin !== "") fields[`${column}-pin`] = pin;
		fields[column] = stated.length > 0 ? [...new Set(stated.map(spoken))].join(" or ") : "not stated";
	}
	return {
		unit: null,
		members: [],
		versions: null,
		relation: null,
		fields
	};
}
function route(words, scene, match) {
	const from = match.named[words.from]?.fields["technology"];
	const app = match.named[words.to]?.unit;
	const target = match.named[words.to]?.fields["name"];
	if (from === void 0 || !app) return [];
	const leading = scene.knowledge.routes.filter((step) => step.from === from && step.targets.some((name) => name === target));
	const held = new Set(app.installed.map((item) => item.technology?.id));
	const taken = leading.filter((step) => held.has(step.runtime));
	const living = leading.filter(({ state, runtime }) => state !== "ended" && isActive(scene, runtime));
	if (words.is === "living") return taken.some(({ state }) => state !== "ended") ? [routesBinding(scene, taken)] : [];
	return taken.length === 0 && living.length > 0 ? [routesBinding(scene, living)] : [];
}
function isActive(scene, id) {
	return scene.knowledge.technologies.some((technology) => technology.id === id && technology.life.state === "active");
}
function routesBinding(scene, routes) {
	const nameOf = (id) => scene.knowledge.technologies.find((technology) => technology.id === id)?.name ?? id;
	const texts = routes.map((step) => `${nameOf(step.runtime)} (${step.tool}, ${step.format}${step.state === "beta" ? ", beta" : ""})`);
	return {
		unit: null,
		members: [],
		versions: null,
		relation: null,
		fields: {
			text: texts.join("; "),
			list: texts.join("; ")
		}
	};
}
function path(words, _scene, match) {
	const binding = match.named[words.of];
	const file = binding?.fields["file"];
	return binding !== void 0 && file !== void 0 && matchesAny(words.matches, file) ? [{
		...binding,
		members: []
	}] : [];
}
function date(words, scene, match) {
	const spans = (words.before === null || scene.today < words.before) && (words.from === null || scene.today >= words.from);
	if (words.end === null) return spans ? [{
		unit: null,
		members: [],
		versions: null,
		relation: null,
		fields: {}
	}] : [];
	const [name = "", field = ""] = words.end.of.split(".");
	const bound = match.named[name];
	const day = bound?.fields[field] ?? "";
	const left = daysBetween(scene.today, day);
	if (bound === void 0 || !spans || left === null || left > words.end.daysLeft) return [];
	return [{
		...bound,
		members: []
	}];
}
function daysBetween(from, to) {
	const days = (Date.parse(to) - Date.parse(from)) / 864e5;
	return Number.isNaN(days) ? null : Math.round(days);
}

// src/evaluate/conditions.ts
function holds(condition, scene, match) {
	switch (condition.word) {
		case "all": return condition.of.reduce((matches, part) => matches.flatMap((one) => holds(part, scene, one)), [match]);
		case "any": return condition.of.flatMap((part) => holds(part, scene, match));
		case "not": return holds(condition.of, doubting(scene), match).length === 0 ? [match] : [];
		case "lacks": return holds(condition.of, doubting(scene), {
			named: {},
			unnamed: []
		}).length === 0 ? [match] : [];
		default: return leaf(condition, scene, match);
	}
}
function doubting(scene) {
	return {
		...scene,
		doubt: !scene.doubt
	};
}
function leaf(condition, scene, match) {
	const found = seen(look(condition, scene, match), scene);
	if (found.length === 0) return [];
	const before = membersOf(match);
	return found.filter((binding) => binding.members.every((member) => before.every((other) => together(member, other)))).map((binding) => bind(match, "as" in condition ? condition.as : null, binding));
}
function seen(bindings, { overview }) {
	if (!overview) return bindings;
	const certain = bindings.filter(({ members }) => members.every(({ weak }) => weak.length === 0));
	return uniqueBy(certain, ({ fields, unit }) => fields["technology"] || unit);
}
function refers(condition) {
	switch (condition.word) {
		case "all":
		case "any": return condition.of.some(refers);
		case "not":
		case "lacks": return refers(condition.of);
		case "pair":
		case "route":
		case "path":
		case "unit":
		case "installer": return true;
		case "date": return condition.end !== null;
		case "accelerator": return condition.container !== null || placeholdersIn(condition.arch).length > 0;
		case "dependency": return condition.in !== null || condition.index !== null || placeholdersIn(condition.version).length > 0;
		default: return "in" in condition && condition.in !== null;
	}
}
function look(condition, scene, match) {
	switch (condition.word) {
		case "dependency": return dependency(condition, scene, match);
		case "image": return image(condition, scene);
		case "target": return target(condition, scene);
		case "unit": return unitKind(condition, scene, match);
		case "platform": return platform(condition, scene);
		case "accelerator": return accelerator(condition, scene, match);
		case "runtime": return runtime(condition, scene);
		case "index": return index(condition, scene);
		case "setting": return setting(condition, scene, match);
		case "resource": return resource(condition, scene);
		case "command": return command(condition, scene);
		case "env": return env(condition, scene);
		case "model": return model(condition, scene, match);
		case "source": return source(condition, scene, match);
		case "plugin": return plugin(condition, scene, match);
		case "file": return file(condition, scene, match);
		case "pair": return pair(condition, scene, match);
		case "route": return route(condition, scene, match);
		case "path": return path(condition, scene, match);
		case "date": return date(condition, scene, match);
		case "installer": return installer(condition, scene, match);
		case "evidence": return evidence(condition, scene, match);
		case "packaging": return packaging(condition, scene, match);
	}
}

// src/evaluate/fingerprint.ts
const recipe = "1";
function fingerprint(rule, anchor) {
	const words = anchor.text.replace(/\s+/g, " ").trim();
	const hash = createHash("sha256").update([
		rule,
		anchor.location.path,
		blockName(anchor.block),
		words
	].join("\0"));
	return `${recipe}:${hash.digest("hex").slice(0, 20)}`;
}
function blockName(block) {
	return block.replace(/^stage:\d+$/, "stage");
}

// src/evaluate/fix.ts
function fixOf(fix, match, unitName) {
	const member = fix === null ? void 0 : match.named[fix.of]?.members[0];
	if (fix === null || member === void 0) return null;
	const edits = fix.kind === "replace" ? replace(fix, member, isFillable(fix.with, match.named) ? fill(fix.with, match.named, unitName) : null) : coordinate(fix, member);
	return edits.length > 0 ? { edits } : null;
}
function replace(fix, member, text) {
	const place = part(fix.part, member);
	return place === null || text === null ? [] : [edit(place, text)];
}
function part(name, { fact }) {
	if (name === "text") return fact;
	if (fact.kind !== "dependency") return null;
	return name === "name" ? fact.nameAt : fact.constraintAt;
}
function coordinate(fix, { fact }) {
	if (fact.kind !== "dependency" || !isLiteral(fact)) return [];
	const name = fix.names[fact.name];
	if (name === void 0) return [];
	return [edit(fact.nameAt, name), edit(fact.constraintAt, fix.version)];
}
function isLiteral(fact) {
	return fact.nameAt !== null && fact.constraintAt !== null;
}
function edit(place, text) {
	return {
		path: place.location.path,
		range: place.location,
		old: place.text,
		new: text
	};
}

// src/evaluate/verdict.ts
function judge$1(rule, match, scene) {
	const found = rule.cases.find((one) => caseHolds(one, match, scene));
	const stated = found?.severity ?? rule.severity;
	if (stated === "off") return null;
	const loweredBy = reasons(match, found);
	const lowered = loweredBy.length > 0 ? lower(stated) : stated;
	return {
		severity: isNoticeAtMost(rule, match) ? "notice" : lowered,
		title: found?.title ?? rule.title,
		why: found?.why ?? rule.why,
		advice: found?.advice ?? rule.advice,
		loweredBy,
		fixable: found?.fix ?? true
	};
}
function caseHolds({ if: test }, match, scene) {
	return Object.entries(test.relation).every(([name, relations]) => relations.includes(match.named[name]?.relation ?? "unknown")) && test.pinned.every((name) => isPinned(match.named[name])) && installedTogether(test.together.flatMap((name) => match.named[name]?.members[0] ?? [])) && Object.entries(test.fields).every(([key, texts]) => matchesAny(texts, fieldOf(match, key))) && (test.holds === null || holds(test.holds, scene, match).length > 0);
}
function fieldOf(match, key) {
	const [name = "", field = ""] = key.split(".");
	return match.named[name]?.fields[field] ?? "";
}
function isPinned(binding) {
	return binding?.versions ? pinned(binding.versions.ecosystem, binding.versions.constraint) !== null : false;
}
function installedTogether(members) {
	const keys = members.map(({ fact }) => fact.kind === "dependency" ? `${fact.location.path}#${fact.command ?? ""}` : "");
	return new Set(keys).size <= 1;
}
function reasons(match, found) {
	const weak = membersOf(match).flatMap((member) => member.weak);
	const open = bindings(match).some(({ relation }) => relation === "may") && Object.keys(found?.if.relation ?? {}).length === 0;
	return [.../* @__PURE__ */ new Set([...weak, ...open ? ["the versions allowed include ones without the problem"] : []])];
}
function lower(severity) {
	return severity === "error" ? "warning" : "notice";
}
function isNoticeAtMost(rule, match) {
	return rule.scope === "repository" || bindings(match).some(({ unit }) => unit?.kind === "notebook");
}

// src/evaluate/index.ts
const rank = {
	error: 0,
	warning: 1,
	notice: 2
};
function evaluate(units, judging) {
	return judging.knowledge.rules.flatMap((rule) => findings(rule, units, judging)).toSorted((a, b) => rank[a.severity] - rank[b.severity] || comparePlaces(a.location, b.location) || compareText(a.rule, b.rule));
}
function findings(rule, units, judging) {
	return groupsOf(rule, (rule.scope === "repository" ? [units] : units.map((unit) => [unit])).flatMap((shown) => brokenIn(rule, {
		units: shown,
		knowledge: judging.knowledge,
		today: judging.today,
		overview: rule.scope === "repository",
		doubt: false
	}))).map((group) => finding(group, judging));
}
function brokenIn(rule, scene) {
	const matches = holds(rule.when, scene, nothing);
	if (matches.length === 0) return [];
	const doubtful = {
		...scene,
		doubt: true
	};
	if (isSilencedWholly(rule, doubtful)) return [];
	return matches.filter((match) => !rule.unless.some((condition) => holds(condition, doubtful, match).length > 0)).flatMap((match) => {
		const anchor = match.named[rule.anchor]?.members[0];
		const verdict = anchor === void 0 ? null : judge$1(rule, match, scene);
		if (anchor === void 0 || verdict === null) return [];
		return [{
			rule,
			match,
			verdict,
			anchor,
			units: unitsOf(rule, match)
		}];
	});
}
function isSilencedWholly(rule, scene) {
	return scene.overview && rule.unless.some((condition) => !refers(condition) && holds(condition, scene, nothing).length > 0);
}
function unitsOf(rule, match) {
	const own = match.named[rule.anchor]?.unit ?? null;
	if (rule.scope === "repository") return own === null ? [] : [own];
	const others = Object.values(match.named).flatMap(({ unit }) => unit ?? []);
	return [.../* @__PURE__ */ new Set([...own === null ? [] : [own], ...others])];
}
function groupsOf(rule, broken) {
	const causes = [...groupBy(broken, causeOf).values()];
	if (!rule.once || rule.scope === "repository") return causes;
	return [...groupBy(causes, firstPlace).values()].map((same) => same.flat());
}
function firstPlace(group) {
	const [first] = group.map(({ anchor }) => anchor.fact.location).toSorted(comparePlaces);
	return first === void 0 ? "" : placeKey(first);
}
function placeKey({ path, line, column }) {
	return `${path}:${line}:${column}`;
}
function causeOf({ rule, match, anchor, units }) {
	if (rule.once) return rule.scope === "repository" ? match.named[rule.anchor]?.fields["technology"] ?? "" : units[0]?.id ?? "";
	return placeKey(anchor.fact.location);
}
function finding(group, judging) {
	const [worst, ...others] = group.toSorted((a, b) => rank[a.verdict.severity] - rank[b.verdict.severity] || comparePlaces(a.anchor.fact.location, b.anchor.fact.location));
	if (worst === void 0) throw new Error("a finding needs something that is broken");
	const { rule, match, verdict, anchor } = worst;
	const { location } = anchor.fact;
	const unitName = worst.units[0]?.name ?? "";
	const say = (template) => fill(template, match.named, unitName);
	const title = say(verdict.title);
	const facts = factsOf(match, anchor);
	return {
		rule: rule.id,
		severity: verdict.severity,
		status: null,
		title,
		message: messageOf(title, facts.slice(1)),
		why: say(verdict.why),
		advice: say(verdict.advice),
		whenToIgnore: rule.whenToIgnore,
		loweredBy: verdict.loweredBy,
		units: [...new Set([worst, ...others].flatMap(({ units }) => units.map(({ id }) => id)))],
		location: {
			...location,
			snippet: judging.lineOf(location)
		},
		side: "head",
		evidence: uniquePlaces([...facts, ...linksOf(match, anchor)]),
		related: relatedTo(anchor, others),
		sources: rule.sources,
		fix: fixOfAll(rule.once ? group : [worst]),
		fingerprint: fingerprint(rule.id, anchor.fact),
		docs: judging.docsOf(rule.id)
	};
}
function fixOfAll(group) {
	const fixes = group.map(({ rule, match, verdict, units }) => verdict.fixable ? fixOf(rule.fix, match, units[0]?.name ?? "") : null);
	const edits = fixes.flatMap((fix) => fix?.edits ?? []);
	return fixes.includes(null) ? null : { edits: uniqueBy(edits, ({ path, range }) => `${path}:${range.line}:${range.column}`) };
}
function factsOf(match, anchor) {
	return uniquePlaces([anchor, ...membersOf(match)].map(fromFact));
}
function linksOf(match, anchor) {
	return [anchor, ...membersOf(match)].flatMap(({ links }) => links.map(({ text, location }) => ({
		text: `${text} here`,
		location
	})));
}
function fromFact({ fact }) {
	return {
		text: fact.text,
		location: fact.location
	};
}
function relatedTo(anchor, others) {
	return uniquePlaces(others.map((other) => fromFact(other.anchor))).filter(({ location }) => comparePlaces(location, anchor.fact.location) !== 0);
}
function messageOf(title, because) {
	const first = because.slice(0, 3).map(({ text, location }) => `${oneLine(text)} (${location.path}:${location.line})`);
	return first.length === 0 ? title : `${title}, because of ${first.join(", ")}`;
}
function oneLine(text) {
	const flat = text.replace(/\s+/g, " ").trim();
	return flat.length > 100 ? `${flat.slice(0, 99)}…` : flat;
}
function uniquePlaces(list) {
	return uniqueBy(list, ({ location: l, text }) => `${l.path}:${l.line}:${l.column}:${text}`);
}
function comparePlaces(a, b) {
	return compareText(a.path, b.path) || a.line - b.line || a.column - b.column;
}

// src/check/version.ts
const version = "0.1.0";
const docsOf = (rule) => `https://github.com/framework-fit/framework-fit/blob/main/docs/rules/${rule}.md`;

// src/evaluate/asks.ts
function askedSources(units, knowledge, today) {
	const asking = knowledge.rules.map((rule) => ({
		rule,
		names: namesIn(rule)
	})).filter(({ names }) => names.length > 0);
	return units.flatMap((unit) => {
		const names = asking.filter(({ rule }) => mayHold(rule, unit, units, knowledge, today)).flatMap((one) => one.names);
		return names.length === 0 ? [] : [{
			unit,
			names: [...new Set(names)]
		}];
	});
}
function mayHold(rule, unit, units, knowledge, today) {
	const overview = rule.scope === "repository";
	return holds(withoutSources(rule.when), {
		units: overview ? units : [unit],
		knowledge,
		today,
		overview,
		doubt: false
	}, nothing).length > 0;
}
function namesIn(rule) {
	return [rule.when, ...rule.unless].flatMap(namesOf);
}
function namesOf(condition) {
	switch (condition.word) {
		case "all":
		case "any": return condition.of.flatMap(namesOf);
		case "not":
		case "lacks": return namesOf(condition.of);
		case "source": return condition.name;
		default: return [];
	}
}
function withoutSources(condition) {
	switch (condition.word) {
		case "all":
		case "any": return {
			...condition,
			of: condition.of.map(withoutSources)
		};
		case "not":
		case "lacks": return namesOf(condition).length > 0 ? yes : condition;
		case "source": return yes;
		default: return condition;
	}
}
const yes = {
	word: "all",
	of: []
};

// src/units/sources.ts
function filesOf(unit, paths) {
	return paths.get(unit.root) ?? [];
}
function byOwner(units, paths) {
	const roots = new Set(units.map(({ root }) => root));
	const owned = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const owner = foldersUp(parentOf(path)).find((folder) => roots.has(folder));
		if (owner === void 0) continue;
		const list = owned.get(owner) ?? [];
		list.push(path);
		owned.set(owner, list);
	}
	return owned;
}
function withSources(unit, facts) {
	return facts.length === 0 ? unit : {
		...unit,
		members: [...unit.members, ...facts.map((fact) => member(fact))]
	};
}

// src/check/sources.ts
async function readAskedSources(units, files, { knowledge, today, ignore, within }) {
	const asked = askedSources(units, knowledge, today);
	if (asked.length === 0) return {
		units,
		problems: []
	};
	const owned = byOwner(units, await assignable(files.paths, ignore, within));
	const wanted = /* @__PURE__ */ new Map();
	for (const { unit, names } of asked) for (const path of filesOf(unit, owned)) wanted.set(path, [.../* @__PURE__ */ new Set([...wanted.get(path) ?? [], ...names])]);
	const { gatherSources } = await import("./readers-gather-sources.js");
	const { facts, problems } = await gatherSources(files, wanted);
	const ids = new Set(asked.map(({ unit }) => unit.id));
	return {
		units: units.map((unit) => ids.has(unit.id) ? withSources(unit, filesOf(unit, owned).flatMap((path) => facts.get(path) ?? [])) : unit),
		problems
	};
}

// src/check.ts
async function check(request) {
	const started = performance.now();
	const run = await openRun(request);
	const gathered = await gather(run.tree, run.ignore, run.interest, run.within);
	const head = await judge(run, request, run.tree, gathered.facts);
	const findings = run.base === null ? head.findings : compareFindings(head.findings, await judgeBase(run, request, run.base, gathered));
	const { config, repository } = run;
	const stats = {
		files: run.tree.paths.length,
		read: gathered.read,
		milliseconds: Math.round(performance.now() - started)
	};
	return {
		report: {
			schema: "framework-fit/report@1",
			tool: {
				version,
				knowledge: run.knowledge.checked
			},
			today: request.today,
			config: { origin: config.origin },
			repository,
			change: request.change,
			findings,
			units: head.units.map(reportUnit),
			problems: [...gathered.problems, ...head.problems],
			suppressed: [],
			skipped: gathered.skipped,
			stats
		},
		failOn: config.failOn
	};
}
async function judge(run, request, tree, facts) {
	const { ignore, within } = run;
	const { today } = request;
	const knowledge = {
		...run.knowledge,
		rules: activeRules(run.knowledge.rules, run.config, request.rules)
	};
	const built = buildUnits(facts, tree.paths, knowledge.technologies, within, run.config.units);
	const { units, problems } = await readAskedSources(built.units, tree, {
		knowledge,
		today,
		ignore,
		within
	});
	const findings = evaluate(units, {
		knowledge,
		today,
		lineOf: run.linesOf(tree),
		docsOf
	});
	return {
		units,
		problems: [...built.problems, ...problems],
		findings: applySettings(findings, run.config, request.minSeverity ?? run.config.minSeverity)
	};
}
async function judgeBase(run, request, base, head) {
	const changed = changesOf(run, request);
	if (changed.size === 0) return (await judge(run, request, run.tree, head.facts)).findings;
	const before = await gather({
		...base,
		paths: base.paths.filter((path) => changed.has(path))
	}, run.ignore, run.interest, run.within);
	return (await judge(run, request, base, new Map([...[...head.facts].filter(([path]) => !changed.has(path)), ...before.facts]))).findings;
}

export { version as n, failing as r, check as t };