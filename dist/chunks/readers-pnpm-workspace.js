import { n as parseYaml } from "./shared-formats-yaml.js";
import { Et as text, Tt as items, wt as get, xt as entries } from "./shared-formats.js";
import { Dt as entryPlace, Ot as inOrder, T as parseSpecifier, X as memberFrom, jt as unreadable, kt as keySpan } from "./shared-readers.js";
import { t as overriddenName } from "./shared-readers-jsonc-parser.js";

// src/readers/pnpm-workspace.ts
const read = (source) => {
	const { documents, errors } = parseYaml(source.text);
	const facts = documents.flatMap((root) => [
		...items(get(root, "packages")).flatMap((member) => readMember(source, member)),
		...entries(get(root, "overrides")).flatMap((each) => [...readForced(source, each), ...readOverridden(source, each)]),
		...entries(get(root, "patchedDependencies")).flatMap((each) => readPatched(source, each))
	]);
	return {
		facts: inOrder(facts),
		problems: errors.slice(0, 1).map((error) => unreadable(source, "YAML", error))
	};
};
function readMember(source, member) {
	const glob = text(member);
	const directory = glob === null ? null : memberFrom(source.path, glob);
	if (glob === null || directory === null) return [];
	return [{
		kind: "module",
		...source.place(member.start, member.end),
		block: "",
		ecosystem: "npm",
		name: glob,
		directory
	}];
}
function readForced(source, each) {
	const version = text(each.value);
	if (version === null || /^\$|^-$/.test(version) || !/^(?:@[\w.-]+\/)?[\w.-]+$/.test(each.key)) return [];
	const { alias, constraint, origin } = parseSpecifier(version);
	return [forcedFact(source, each, each.key, alias === null ? constraint : {
		kind: "unknown",
		text: version,
		variable: null
	}, origin)];
}
function readOverridden(source, each) {
	const name = overriddenName(each.key);
	if (name === null) return [];
	return [{
		kind: "setting",
		...entryPlace(source, keySpan(each), each.value),
		block: "",
		key: "npm.override",
		value: name
	}];
}
function readPatched(source, each) {
	const name = /^(?:@[\w.-]+\/)?[\w.-]+/.exec(each.key)?.[0];
	const reference = text(each.value);
	if (name === void 0 || reference === null) return [];
	return [forcedFact(source, each, name, {
		kind: "unknown",
		text: each.key,
		variable: null
	}, {
		kind: "path",
		reference
	})];
}
function forcedFact(source, each, name, constraint, origin) {
	return {
		kind: "dependency",
		...entryPlace(source, keySpan(each), each.value),
		block: "",
		ecosystem: "npm",
		name,
		constraint,
		role: { kind: "constraint" },
		extras: [],
		marker: null,
		origin,
		command: null,
		nameAt: null,
		constraintAt: null,
		excludes: []
	};
}

export { read };