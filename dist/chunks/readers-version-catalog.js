import { n as get, r as parseToml, t as entriesOf } from "./shared-formats-eslint-visitor-keys-toml-eslint-parser.js";
import { At as placeOf, E as richConstraint, Ot as inOrder, jt as unreadable } from "./shared-readers.js";
import { posix } from "node:path";

// src/readers/version-catalog.ts
const read = (source) => {
	const { root, error } = parseToml(source.text);
	if (root === null) return {
		facts: [],
		problems: [unreadable(source, "TOML", error)]
	};
	const declared = entriesOf(get(root, "versions"));
	const versions = new Map(declared.map(({ key, value }) => [aliasOf(key), {
		...versionOf(value, /* @__PURE__ */ new Map()),
		at: null
	}]));
	const facts = [
		...declared.flatMap((entry) => readVersion(entry, source)),
		...entriesOf(get(root, "libraries")).flatMap((entry) => readLibrary(entry, versions, source)),
		...entriesOf(get(root, "plugins")).flatMap((entry) => readPlugin(entry, versions, source)),
		...entriesOf(get(root, "bundles")).flatMap((entry) => readBundle(entry, source))
	];
	return {
		facts: inOrder(facts),
		problems: []
	};
};
function aliasOf(key) {
	return key.replaceAll(/[-_]/g, ".");
}
function readVersion({ key, value }, source) {
	const { constraint } = versionOf(value, /* @__PURE__ */ new Map());
	if (constraint.kind !== "range") return [];
	const catalog = posix.basename(source.path, ".versions.toml");
	const { start, end } = spanOf(value);
	return [{
		kind: "setting",
		key: `gradle.ext.${catalog}.versions.${aliasOf(key)}`,
		value: constraint.text,
		block: "",
		...source.place(start, end)
	}];
}
function readLibrary({ key, value }, versions, source) {
	const coordinate = value.kind === "string" ? value : stringAt(value, "module");
	if (coordinate === null) return readNamed(key, value, versions, source);
	const [, name, written] = /^([\w.-]+:[\w.-]+)(?::(.+))?$/.exec(coordinate.value) ?? [];
	if (name === void 0) return [];
	const inline = partVersion(coordinate, name, written);
	const nameAt = coordinate.inner && {
		start: coordinate.inner.start,
		end: coordinate.inner.start + name.length
	};
	return [catalogFact("library", key, name, inline ?? versionOf(get(value, "version"), versions), {
		nameAt,
		at: spanOf(coordinate)
	}, source)];
}
function readNamed(key, value, versions, source) {
	const [group, name] = [stringAt(value, "group"), stringAt(value, "name")];
	if (group === null || name === null) return [];
	const at = {
		nameAt: null,
		at: value
	};
	return [catalogFact("library", key, `${group.value}:${name.value}`, versionOf(get(value, "version"), versions), at, source)];
}
function readPlugin({ key, value }, versions, source) {
	const id = value.kind === "string" ? value : stringAt(value, "id");
	const [, name, written] = /^([\w.-]+)(?::(.+))?$/.exec(id?.value ?? "") ?? [];
	if (id === null || name === void 0) return [];
	const inline = partVersion(id, name, written);
	const nameAt = id.inner && {
		start: id.inner.start,
		end: id.inner.start + name.length
	};
	return [catalogFact("plugin", key, name, inline ?? versionOf(get(value, "version"), versions), {
		nameAt,
		at: spanOf(id)
	}, source)];
}
function readBundle({ key, keyStart, keyEnd, value }, source) {
	if (value.kind !== "array") return [];
	const members = value.items.flatMap((item) => item.kind === "string" ? [aliasOf(item.value)] : []);
	return [{
		...catalogFact("bundle", key, aliasOf(key), anyVersion, {
			nameAt: null,
			at: {
				start: keyStart,
				end: keyEnd
			}
		}, source),
		members
	}];
}
function catalogFact(entry, key, name, version, { nameAt, at }, source) {
	const { constraint } = version;
	const places = {
		nameAt: placeOf(source, nameAt),
		constraintAt: placeOf(source, version.at)
	};
	return {
		kind: "catalog",
		entry,
		alias: aliasOf(key),
		name,
		constraint,
		...places,
		members: [],
		block: "",
		...source.place(at.start, at.end)
	};
}
const anyVersion = {
	constraint: { kind: "any" },
	at: null
};
function partVersion({ inner }, name, written) {
	if (written === void 0) return null;
	const start = (inner?.start ?? 0) + name.length + 1;
	return {
		constraint: {
			kind: "range",
			text: written
		},
		at: inner && {
			start,
			end: start + written.length
		}
	};
}
function versionOf(value, versions) {
	if (value === null) return anyVersion;
	if (value.kind === "string") return value.value === "" ? anyVersion : {
		constraint: {
			kind: "range",
			text: value.value
		},
		at: value.inner
	};
	const ref = stringAt(value, "ref")?.value;
	if (ref !== void 0) return versions.get(aliasOf(ref)) ?? {
		constraint: {
			kind: "unknown",
			text: ref,
			variable: ref
		},
		at: null
	};
	return value.kind === "table" ? richVersion(value) : {
		constraint: {
			kind: "unknown",
			text: "",
			variable: null
		},
		at: null
	};
}
function richVersion(value) {
	const [strictly, require, prefer] = [
		stringAt(value, "strictly"),
		stringAt(value, "require"),
		stringAt(value, "prefer")
	];
	const constraint = richConstraint({
		strictly: strictly?.value ?? null,
		require: require?.value ?? null,
		prefer: prefer?.value ?? null
	});
	const [only, ...more] = [
		strictly,
		require,
		prefer
	].filter((word) => word !== null);
	return {
		constraint,
		at: more.length === 0 ? only?.inner ?? null : null
	};
}
function stringAt(value, key) {
	const found = get(value, key);
	return found?.kind === "string" ? found : null;
}
function spanOf(value) {
	return value.kind === "string" ? value.inner ?? value : value;
}

export { read };