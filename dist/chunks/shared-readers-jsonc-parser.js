import { dt as get, ft as items, lt as entries, pt as text, ut as entry } from "./shared-formats.js";
import "./shared-formats-jsonc-parser.js";
import { At as placeOf, Dt as entryPlace, Mt as within, T as parseSpecifier } from "./shared-readers.js";

// src/readers/mobile/json-settings.ts
function settingsIn(source, root, table, block) {
	return Object.entries(table).flatMap(([path, key]) => {
		const found = entryAt(root, path.split("/"));
		return found === null ? [] : settingsOf(source, found, key, block);
	});
}
function settingsOf(source, { key: written, value }, key, block) {
	if (value.kind !== "array") return [{
		kind: "setting",
		key,
		value: valueOf(value),
		block,
		...entryPlace(source, written, value)
	}];
	return items(value).map((item) => ({
		kind: "setting",
		key,
		value: valueOf(item),
		block,
		...source.place(item.start, item.end)
	}));
}
function entryAt(root, [first = "", ...more]) {
	const found = entry(root, first);
	return found === null || more.length === 0 ? found : entryAt(found.value, more);
}
function valueOf(node) {
	return node.kind === "string" || node.kind === "number" || node.kind === "boolean" ? String(node.value) : null;
}

// src/readers/package-json/dependencies.ts
function readDependencies(source, section, role) {
	return [...new Map(entries(section).map((each) => [each.key.value, each])).values()].flatMap((each) => readDependency(source, each, role));
}
function readDependency(source, each, role) {
	const { key, value } = each;
	if (value.kind !== "string") return [];
	const specifier = parseSpecifier(value.value);
	const { alias } = specifier;
	const nameAt = placeOf(source, alias === null ? key.inner : within(value.inner, alias.span));
	return [dependencyFact(source, each, {
		name: alias?.name ?? key.value,
		nameAt,
		specifier,
		role
	})];
}
function dependencyFact(source, { key, value }, told) {
	const { name, nameAt, role, specifier } = told;
	return {
		kind: "dependency",
		...entryPlace(source, key, value),
		block: "",
		ecosystem: "npm",
		name,
		constraint: specifier.constraint,
		role,
		extras: [],
		marker: null,
		origin: specifier.origin,
		command: null,
		nameAt,
		constraintAt: value.kind === "string" ? placeOf(source, within(value.inner, specifier.span)) : null,
		excludes: []
	};
}

// src/readers/package-json/forced.ts
function readForced(source, root) {
	const forced = [
		get(root, "overrides"),
		get(root, "resolutions"),
		get(root, "pnpm", "overrides")
	].flatMap(entries);
	const patched = [get(root, "patchedDependencies"), get(root, "pnpm", "patchedDependencies")].flatMap(entries);
	return [...forced.flatMap((each) => readOne(source, each)), ...patched.flatMap((each) => readPatched(source, each))];
}
function readOverridden(source, root) {
	return [
		get(root, "overrides"),
		get(root, "resolutions"),
		get(root, "pnpm", "overrides")
	].flatMap((section) => overridden(source, section, mostNested));
}
const mostNested = 5;
function overridden(source, section, levels) {
	return entries(section).flatMap(({ key, value }) => {
		if (value.kind === "object") return levels > 0 ? overridden(source, value, levels - 1) : [];
		const name = overriddenName(key.value);
		return name === null ? [] : [{
			kind: "setting",
			...entryPlace(source, key, value),
			block: "",
			key: "npm.override",
			value: name
		}];
	});
}
function overriddenName(key) {
	return /(?:^|[/>])((?:@[\w.-]+\/)?\w[\w.-]*)(?:@[^/>]*)?$/.exec(key.replace(/^.*>(?=.)/s, ""))?.[1] ?? null;
}
function readPatched(source, { key, value }) {
	const name = /^(?:@[\w.-]+\/)?[\w.-]+/.exec(key.value)?.[0];
	const file = text(value);
	if (name === void 0 || file === null) return [];
	const nameAt = placeOf(source, within(key.inner, {
		start: 0,
		end: name.length
	}));
	const specifier = {
		alias: null,
		constraint: {
			kind: "unknown",
			text: key.value,
			variable: null
		},
		span: null,
		origin: {
			kind: "path",
			reference: file
		}
	};
	return [dependencyFact(source, {
		key,
		value
	}, {
		name,
		nameAt,
		specifier,
		role: { kind: "constraint" }
	})];
}
const everywhere = /^(?:\*\*\/)?((?:@[\w.-]+\/)?[\w.-]+)$/;
const patched = /^((?:@[\w.-]+\/)?[\w.-]+)@npm:/;
function readOne(source, { key, value }) {
	const said = value.kind === "object" ? entry(value, ".") : {
		key,
		value
	};
	const version = text(said?.value ?? null);
	const name = (everywhere.exec(key.value) ?? (version?.startsWith("patch:") === true ? patched.exec(key.value) : null))?.[1];
	if (name === void 0 || said === null || version === null || /^\$|^-$/.test(version)) return [];
	const start = key.value.indexOf(name);
	const nameAt = placeOf(source, within(key.inner, {
		start,
		end: start + name.length
	}));
	const specifier = parseSpecifier(version);
	const replaced = {
		...specifier,
		constraint: {
			kind: "unknown",
			text: version,
			variable: null
		},
		span: null
	};
	return [dependencyFact(source, said, {
		name,
		nameAt,
		specifier: specifier.alias === null ? specifier : replaced,
		role: { kind: "constraint" }
	})];
}

export { settingsIn as a, readDependencies as i, readForced as n, readOverridden as r, overriddenName as t };