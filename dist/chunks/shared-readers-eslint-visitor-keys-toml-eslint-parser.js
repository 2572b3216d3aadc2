import { et as normalise, tt as parseRequirement } from "./check.js";
import { At as placeOf, Dt as entryPlace, Mt as within, R as machineOf, X as memberFrom, Y as fromRoot, i as allMarkers, kt as keySpan, lt as archiveOf, n as targetMarker, r as isPackageName, wt as resolutionOf } from "./shared-readers.js";
import { n as get, t as entriesOf } from "./shared-formats-eslint-visitor-keys-toml-eslint-parser.js";

// src/readers/pyproject/facts.ts
function pypiDependency(place, declared) {
	const brought = versionOf(declared.origin, declared.constraint);
	const decided = brought === null ? {} : {
		constraint: brought,
		constraintAt: null
	};
	return {
		kind: "dependency",
		...place,
		block: "",
		ecosystem: "pypi",
		command: null,
		excludes: [],
		...declared,
		...decided
	};
}
function versionOf(origin, written) {
	if (origin.kind === "registry") return null;
	const version = origin.kind === "git" ? null : archiveOf(origin.reference)?.version ?? null;
	if (version !== null && !/[${]/.test(version)) return {
		kind: "range",
		text: `==${version}`
	};
	return origin.kind === "url" && written.kind === "range" ? null : {
		kind: "unknown",
		text: origin.reference,
		variable: null
	};
}
function pypiIndex(source, url, role, only = null) {
	return {
		kind: "index",
		...stringPlace(source, url),
		block: "",
		ecosystem: "pypi",
		role,
		url: url.value,
		resolved: resolutionOf(url.value),
		command: null,
		only
	};
}
function readIncludes(source, files) {
	return stringsOf(files).flatMap((file) => {
		const target = fromRoot(source.path, file.value);
		return target === null ? [] : [{
			kind: "include",
			...stringPlace(source, file),
			block: "",
			role: "requirements",
			target
		}];
	});
}
function pypiConstraint(text) {
	if (text === null || text.trim() === "") return { kind: "any" };
	const hole = /\$?\{+\s*([\w.]*)/.exec(text);
	return hole === null ? {
		kind: "range",
		text: text.trim()
	} : {
		kind: "unknown",
		text,
		variable: hole[1] || null
	};
}
function stringPlace(source, { start, end, inner }) {
	return source.place(inner?.start ?? start, inner?.end ?? end);
}
function findEntry(root, ...path) {
	const table = get(root, ...path.slice(0, -1));
	return entriesOf(table).find((entry) => entry.key === path.at(-1)) ?? null;
}
function itemsOf(value) {
	if (value === null) return [];
	return value.kind === "array" ? value.items : [value];
}
function scalarAt(value, ...path) {
	const found = get(value, ...path);
	return found === null || found.kind === "array" || found.kind === "table" ? null : found;
}
function stringAt(value, ...path) {
	const found = get(value, ...path);
	return found?.kind === "string" ? found : null;
}
function booleanAt(value, ...path) {
	const found = get(value, ...path);
	return found?.kind === "boolean" ? found.value === "true" : null;
}
function stringsOf(value) {
	return itemsOf(value).flatMap((item) => item.kind === "string" ? [item] : []);
}
function addTo(map, key, value) {
	const known = map.get(key);
	if (known === void 0) map.set(key, [value]);
	else known.push(value);
}
function nameSpan(source, { key, keyStart, keyEnd }) {
	const quote = keyEnd - keyStart === key.length ? 0 : 1;
	const span = {
		start: keyStart + quote,
		end: keyEnd - quote
	};
	return source.text.slice(span.start, span.end) === key ? span : null;
}

// src/readers/pyproject/origin.ts
const registry = {
	origin: null,
	marker: null,
	role: null
};
function choicesFor(origins, name, role) {
	const group = "name" in role ? role.name : null;
	const choices = (origins.get(name) ?? []).filter((choice) => choice.role === null || choice.role === group);
	return choices.some(({ origin }) => origin !== null) ? choices : [registry];
}
function tableOrigin(table) {
	const git = first(table, "git");
	const revision = first(table, "rev", "tag", "branch", "ref");
	if (git !== null) return {
		kind: "git",
		reference: revision === null ? git : `${git}@${revision}`
	};
	const path = first(table, "path", "file");
	if (path !== null) return urlOrigin(path);
	const url = first(table, "url");
	return url === null ? null : {
		kind: "url",
		reference: url
	};
}
function urlOrigin(url) {
	if (/^(?:git|hg|svn|bzr)\+/.test(url)) return {
		kind: "git",
		reference: url
	};
	return {
		kind: /^[a-z][a-z\d+.-]+:/i.test(url) && !url.startsWith("file:") ? "url" : "path",
		reference: url
	};
}
function first(table, ...keys) {
	return keys.map((key) => stringAt(table, key)).find((found) => found !== null)?.value ?? null;
}

// src/readers/python/table-dependency.ts
function variantsOf(entry) {
	return isPackageName(entry.key) ? variantsIn(entry) : [];
}
function variantsIn({ value }) {
	return (value.kind === "array" ? value.items : [value]).filter(isVariant);
}
function isVariant(value) {
	return value.kind === "string" || value.kind === "table";
}
function tableDependency(source, entry, variant, role, dialect) {
	const version = variant.kind === "table" ? scalarAt(variant, "version") : variant;
	const constraint = readVersion(version, dialect);
	return pypiDependency(variantPlace(source, entry, variant), {
		name: normalise(entry.key),
		constraint,
		role,
		nameAt: placeOf(source, nameSpan(source, entry)),
		constraintAt: constraint.kind === "range" && constraint.text === version?.value ? placeOf(source, version.inner) : null,
		extras: variant.kind === "table" ? stringsOf(get(variant, "extras")).map(({ value }) => value) : [],
		marker: dialect.marker(variant),
		origin: tableOrigin(variant) ?? { kind: "registry" }
	});
}
function readVersion(version, dialect) {
	if (version === null || version.kind === "string") return dialect.constraint(version);
	return {
		kind: "unknown",
		text: version.value,
		variable: null
	};
}
function variantPlace(source, entry, variant) {
	return variant !== entry.value && source.text[variant.start] !== "[" ? source.place(variant.start, variant.end) : entryPlace(source, keySpan(entry), variant);
}

// src/readers/pixi/sources.ts
function readChannels(source, table, { block }) {
	return itemsOf(get(table, "channels")).flatMap((item) => {
		const channel = item.kind === "string" ? item : stringAt(item, "channel");
		return channel === null ? [] : [channelFact(source, channel, block)];
	});
}
function channelFact(source, channel, block, only = null) {
	return {
		kind: "index",
		...stringPlace(source, channel),
		block,
		ecosystem: "conda",
		role: "channel",
		url: channel.value,
		resolved: resolutionOf(channel.value),
		command: null,
		only
	};
}
function readPlatforms(source, table, { block }) {
	const platforms = stringsOf(get(table, "platforms"));
	const alternative = platforms.length > 1 ? "platforms" : null;
	return platforms.map((platform) => ({
		kind: "platform",
		...stringPlace(source, platform),
		block,
		label: platform.value,
		...machineOf(platform.value),
		alternative
	}));
}
function readPackageIndexes(source, table, { block }) {
	const options = get(table, "pypi-options");
	const links = itemsOf(get(options, "find-links")).flatMap((each) => stringAt(each, "url") ?? stringAt(each, "path") ?? []);
	const primary = stringAt(options, "index-url");
	return [
		...primary === null ? [] : [pypiIndex(source, primary, "primary")],
		...stringsOf(get(options, "extra-index-urls")).map((url) => pypiIndex(source, url, "extra")),
		...links.map((url) => pypiIndex(source, url, "find-links"))
	].map((index) => ({
		...index,
		block
	}));
}

// src/readers/pixi/dependencies.ts
const condaTables = {
	dependencies: null,
	"run-dependencies": null,
	"host-dependencies": { kind: "build" },
	"build-dependencies": { kind: "build" },
	constraints: { kind: "constraint" }
};
function readDependencies(source, table, part) {
	const targets = entriesOf(get(table, "target"));
	return [...readPackages(source, table, part, null), ...targets.flatMap(({ key, value }) => readPackages(source, value, part, targetMarker(key)))];
}
function readPackages(source, table, part, marker) {
	const dialect = {
		constraint: packageConstraint,
		marker: () => marker
	};
	const ofConda = Object.entries(condaTables).flatMap(([name, role]) => entriesOf(get(table, name)).flatMap((entry) => condaName.test(entry.key) ? variantsIn(entry).flatMap((variant) => condaFacts(source, entry, variant, {
		role: role ?? part.role,
		marker
	})) : []));
	const ofPypi = entriesOf(get(table, "pypi-dependencies")).flatMap((entry) => variantsOf(entry).flatMap((variant) => {
		const dependency = tableDependency(source, entry, variant, part.role, dialect);
		const index = stringAt(variant, "index");
		return index === null ? [dependency] : [dependency, pypiIndex(source, index, "extra", [dependency.name])];
	}));
	return [...ofConda, ...ofPypi].map((fact) => ({
		...fact,
		block: part.block
	}));
}
function packageConstraint(version) {
	const text = version?.value.trim() ?? "*";
	return pypiConstraint(text === "*" ? null : text);
}
const condaName = /^\w[\w.-]*$/;
function condaFacts(source, entry, variant, circumstances) {
	const channel = stringAt(variant, "channel");
	const dependency = condaDependency(source, entry, variant, circumstances);
	return channel === null ? [dependency] : [dependency, channelFact(source, channel, "", [dependency.name])];
}
function condaDependency(source, entry, variant, circumstances) {
	const version = variant.kind === "table" ? scalarAt(variant, "version") : variant;
	const origin = tableOrigin(variant) ?? { kind: "registry" };
	const constraint = condaConstraint(origin, version, stringAt(variant, "build"));
	return {
		kind: "dependency",
		...variantPlace(source, entry, variant),
		...circumstances,
		block: "",
		ecosystem: "conda",
		name: entry.key.toLowerCase(),
		constraint,
		extras: [],
		origin,
		command: null,
		nameAt: placeOf(source, nameSpan(source, entry)),
		constraintAt: constraint.kind === "range" && constraint.text === version?.value ? placeOf(source, version.inner) : null,
		excludes: []
	};
}
function condaConstraint(origin, version, build) {
	if (origin.kind !== "registry") return {
		kind: "unknown",
		text: origin.reference,
		variable: null
	};
	if (version !== null && version.kind !== "string") return {
		kind: "unknown",
		text: version.value,
		variable: null
	};
	const text = version?.value.trim() ?? "*";
	if (build !== null) return {
		kind: "range",
		text: `${text} ${build.value}`
	};
	return text === "*" || text === "" ? { kind: "any" } : {
		kind: "range",
		text
	};
}

// src/readers/pixi/system.ts
function readSystem(source, table, { block }) {
	return entriesOf(get(table, "system-requirements")).flatMap((entry) => {
		if (entry.key !== "cuda") return [];
		const version = entry.value.kind === "table" ? scalarAt(entry.value, "driver") : scalarAt(table, "system-requirements", "cuda");
		if (version === null || !/^\d+(?:\.\d+)*$/.test(version.value)) return [];
		const place = version === entry.value ? entryPlace(source, keySpan(entry), version) : stringPlace(source, version);
		const constraint = {
			kind: "range",
			text: `>=${version.value}`
		};
		return [{
			kind: "runtime",
			...place,
			block,
			name: "cuda",
			constraint,
			use: "admits",
			alternative: null
		}];
	});
}

// src/readers/pixi/manifest.ts
function readPixi(source, root) {
	const workspace = get(root, "workspace") ?? get(root, "project");
	const everywhere = {
		block: "",
		role: { kind: "runtime" }
	};
	return [
		...readChannels(source, workspace, everywhere),
		...readPlatforms(source, workspace, everywhere),
		...readTable(source, root, everywhere),
		...entriesOf(get(root, "feature")).flatMap(({ key, value }) => readFeature(source, key, value)),
		...readDependencies(source, get(root, "package"), everywhere),
		...readEnvironments(source, root)
	];
}
function readFeature(source, name, feature) {
	const part = {
		block: `feature:${name}`,
		role: {
			kind: "group",
			name
		}
	};
	return [
		...readChannels(source, feature, part),
		...readPlatforms(source, feature, part),
		...readTable(source, feature, part)
	];
}
function readTable(source, table, part) {
	return [
		...readDependencies(source, table, part),
		...readPackageIndexes(source, table, part),
		...readSystem(source, table, part)
	];
}
function readEnvironments(source, root) {
	return entriesOf(get(root, "environments")).map((entry) => {
		const value = stringsOf(entry.value.kind === "table" ? get(entry.value, "features") : entry.value).map((feature) => feature.value).join(", ");
		return {
			kind: "setting",
			...entryPlace(source, keySpan(entry), entry.value),
			block: "",
			key: `pixi.environments.${entry.key}`,
			value
		};
	});
}

// src/readers/pyproject/requirements.ts
const always = (kind) => () => ({ kind });
const optional = (name) => ({
	kind: "optional",
	name
});
const group = (name) => ({
	kind: "group",
	name
});
const uvLists = [{
	path: ["constraint-dependencies"],
	role: always("constraint")
}, {
	path: ["override-dependencies"],
	role: always("constraint")
}];
const scriptLists = [{
	path: ["dependencies"],
	role: always("runtime")
}, ...inTool(uvLists)];
const projectLists = [
	{
		path: ["project", "dependencies"],
		role: always("runtime")
	},
	{
		path: [
			"project",
			"optional-dependencies",
			"*"
		],
		role: optional
	},
	{
		path: ["build-system", "requires"],
		role: always("build")
	},
	{
		path: ["dependency-groups", "*"],
		role: group
	},
	{
		path: [
			"tool",
			"uv",
			"dev-dependencies"
		],
		role: always("development")
	},
	...inTool(uvLists),
	{
		path: [
			"tool",
			"pdm",
			"dev-dependencies",
			"*"
		],
		role: group
	},
	{
		path: [
			"tool",
			"hatch",
			"envs",
			"*",
			"dependencies"
		],
		role: group
	},
	{
		path: [
			"tool",
			"hatch",
			"envs",
			"*",
			"extra-dependencies"
		],
		role: group
	},
	{
		path: [
			"tool",
			"flit",
			"metadata",
			"requires"
		],
		role: always("runtime")
	},
	{
		path: [
			"tool",
			"flit",
			"metadata",
			"requires-extra",
			"*"
		],
		role: optional
	},
	{
		path: [
			"tool",
			"rye",
			"dev-dependencies"
		],
		role: always("development")
	}
];
function inTool(lists) {
	return lists.map(({ path, role }) => ({
		path: [
			"tool",
			"uv",
			...path
		],
		role
	}));
}
function readRequirementLists(source, root, origins, lists = projectLists) {
	const facts = [];
	const problems = [];
	for (const { path, role } of lists) for (const { name, value } of follow(root, path)) for (const item of value.kind === "array" ? stringsOf(value) : []) {
		const read = readRequirement(source, item, role(name), origins);
		if (read !== null) facts.push(...read);
		else if (!isTemplate(item.value)) problems.push(notARequirement(source, item));
	}
	return {
		facts,
		problems
	};
}
function follow(root, path) {
	const star = path.indexOf("*");
	const fixed = star < 0 ? path : path.slice(0, star);
	const start = get(root, ...fixed);
	const found = star < 0 ? [{
		name: "",
		start
	}] : entriesOf(start).map(({ key, value }) => ({
		name: key,
		start: value
	}));
	const rest = star < 0 ? [] : path.slice(star + 1);
	return found.flatMap(({ name, start: from }) => {
		const value = get(from, ...rest);
		return value === null ? [] : [{
			name,
			value
		}];
	});
}
function readRequirement(source, item, role, origins) {
	const read = parseRequirement(item.value);
	if (read === null) return null;
	const cut = (span) => span === null ? null : item.value.slice(span.start, span.end);
	const url = cut(read.url);
	const constraint = url === null ? pypiConstraint(cut(read.constraint)) : {
		kind: "unknown",
		text: url,
		variable: null
	};
	const told = {
		name: read.normalised,
		constraint,
		role,
		extras: read.extras,
		nameAt: placeOf(source, within(sameInFile(source, item), read.name)),
		constraintAt: constraint.kind === "range" ? placeOf(source, within(sameInFile(source, item), read.constraint)) : null
	};
	const place = stringPlace(source, item);
	if (url !== null) return [pypiDependency(place, {
		...told,
		marker: cut(read.marker),
		origin: urlOrigin(url)
	})];
	return choicesFor(origins, read.normalised, role).map(({ origin, marker }) => pypiDependency(place, {
		...told,
		marker: allMarkers(cut(read.marker), marker),
		origin: origin ?? { kind: "registry" }
	}));
}
function sameInFile(source, { inner, start, end }) {
	if (inner !== null || source.text.startsWith("\"\"\"", start)) return inner;
	const escape = source.text.indexOf("\\", start);
	return {
		start: start + 1,
		end: escape < 0 ? end - 1 : Math.min(escape, end - 1)
	};
}
function isTemplate(text) {
	return text.includes("{") || text.startsWith("-");
}
function notARequirement(source, item) {
	const { location, text } = stringPlace(source, item);
	return {
		message: `This is not a PEP 508 requirement: ${text.length > 80 ? `${text.slice(0, 80)}…` : text}`,
		location
	};
}

// src/readers/pyproject/uv.ts
function uvOrigins(root) {
	const sources = entriesOf(get(root, "tool", "uv", "sources"));
	return new Map(sources.map(({ key, value }) => [normalise(key), itemsOf(value).map(choiceOf)]));
}
function choiceOf(source) {
	const origin = booleanAt(source, "workspace") === true ? {
		kind: "path",
		reference: "workspace"
	} : tableOrigin(source);
	const role = stringAt(source, "extra") ?? stringAt(source, "group");
	return {
		origin,
		marker: stringAt(source, "marker")?.value ?? null,
		role: role?.value ?? null
	};
}
function readUvIndexes(source, uv) {
	const packages = packagesByIndex(uv);
	return [
		...itemsOf(get(uv, "index")).flatMap((index) => readIndex(source, index, packages)),
		...readOptions(source, uv),
		...readOptions(source, get(uv, "pip"))
	];
}
function readOptions(source, options) {
	const primary = stringAt(options, "index-url");
	const backend = stringAt(options, "torch-backend");
	return [
		...primary === null ? [] : [pypiIndex(source, primary, "primary")],
		...stringsOf(get(options, "extra-index-url")).map((url) => pypiIndex(source, url, "extra")),
		...stringsOf(get(options, "find-links")).map((url) => pypiIndex(source, url, "find-links")),
		...backend === null ? [] : [backendIndex(source, backend)]
	];
}
function backendIndex(source, backend) {
	return {
		...pypiIndex(source, backend, "extra"),
		url: `https://download.pytorch.org/whl/${backend.value}`
	};
}
function readUvGroups(source, root) {
	const entry = findEntry(root, "tool", "uv", "default-groups");
	if (entry === null) return [];
	const value = stringsOf(entry.value).map((group) => group.value).join(", ");
	return [{
		kind: "setting",
		...entryPlace(source, keySpan(entry), entry.value),
		block: "",
		key: "uv.default-groups",
		value
	}];
}
function readUvOverridden(source, root) {
	return ["override-dependencies", "exclude-dependencies"].flatMap((name) => stringsOf(get(root, "tool", "uv", name))).flatMap((one) => {
		const value = parseRequirement(one.value)?.normalised;
		return value === void 0 ? [] : [{
			kind: "setting",
			...stringPlace(source, one),
			block: "",
			key: "uv.override",
			value
		}];
	});
}
function readIndex(source, index, packages) {
	const url = stringAt(index, "url");
	if (url === null) return [];
	const flat = stringAt(index, "format")?.value === "flat";
	const role = booleanAt(index, "default") === true ? "primary" : flat ? "find-links" : "extra";
	const only = booleanAt(index, "explicit") === true ? packages.get(stringAt(index, "name")?.value ?? "") ?? [] : null;
	return [pypiIndex(source, url, role, only)];
}
function packagesByIndex(uv) {
	const packages = /* @__PURE__ */ new Map();
	for (const { key, value } of entriesOf(get(uv, "sources"))) {
		const indexes = new Set(itemsOf(value).flatMap((item) => stringAt(item, "index")?.value ?? []));
		for (const name of indexes) addTo(packages, name, normalise(key));
	}
	return packages;
}
function readUvMembers(source, root) {
	return ["members", "exclude"].flatMap((key) => stringsOf(get(root, "tool", "uv", "workspace", key)).flatMap((member) => {
		const directory = memberFrom(source.path, key === "exclude" ? `!${member.value}` : member.value);
		if (directory === null) return [];
		return [{
			kind: "module",
			...stringPlace(source, member),
			block: "",
			ecosystem: "pypi",
			name: member.value,
			directory
		}];
	}));
}

export { stringAt as C, readIncludes as S, stringsOf as T, itemsOf as _, uvOrigins as a, pypiDependency as b, uvLists as c, variantsOf as d, tableOrigin as f, findEntry as g, booleanAt as h, readUvOverridden as i, readPixi as l, addTo as m, readUvIndexes as n, readRequirementLists as o, urlOrigin as p, readUvMembers as r, scriptLists as s, readUvGroups as t, tableDependency as u, nameSpan as v, stringPlace as w, pypiIndex as x, pypiConstraint as y };