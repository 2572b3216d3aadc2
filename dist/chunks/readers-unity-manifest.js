import { dt as get, ft as items, lt as entries, pt as text, ut as entry } from "./shared-formats.js";
import { t as parseJson } from "./shared-formats-jsonc-parser.js";
import { l as dependencyFact } from "./shared-readers-unbash.js";
import { At as placeOf, Dt as entryPlace, Ot as inOrder, jt as unreadable } from "./shared-readers.js";

// src/readers/unity-manifest.ts
const read = (source) => {
	const { root, error } = parseJson(source.text);
	const facts = [...[...new Map(entries(get(root, "dependencies")).map((each) => [each.key.value, each])).values()].flatMap((each) => readUnityPackage(source, each)), ...items(get(root, "scopedRegistries")).flatMap((each) => readRegistry(source, each))];
	return {
		facts: inOrder(facts),
		problems: error === null ? [] : [unreadable(source, "JSON", error)]
	};
};
function readUnityPackage(source, { key, value }) {
	if (value.kind !== "string" || key.value === "") return [];
	const origin = originOf(value.value);
	const { location, text: words } = entryPlace(source, key, value);
	const isVersion = origin.kind === "registry" && /^[\w.+-]+$/.test(value.value);
	return [dependencyFact({
		block: "",
		command: null,
		role: { kind: "runtime" },
		place: () => ({
			location,
			text: words
		})
	}, value, {
		ecosystem: "unity",
		name: key.value,
		constraint: isVersion ? {
			kind: "range",
			text: value.value
		} : {
			kind: "unknown",
			text: value.value,
			variable: null
		},
		origin,
		nameAt: placeOf(source, key.inner),
		constraintAt: isVersion ? placeOf(source, value.inner) : null
	})];
}
function originOf(written) {
	if (written.startsWith("file:")) return {
		kind: "path",
		reference: written.slice(5)
	};
	return /[/@]|\.git\b/.test(written) ? {
		kind: "git",
		reference: written
	} : { kind: "registry" };
}
function readRegistry(source, registry) {
	const url = entry(registry, "url");
	if (url?.value.kind !== "string") return [];
	const only = items(get(registry, "scopes")).flatMap((scope) => text(scope) ?? []);
	const place = entryPlace(source, url.key, url.value);
	return [{
		kind: "index",
		ecosystem: "unity",
		role: "extra",
		url: url.value.value,
		resolved: "written",
		command: null,
		only,
		block: "",
		...place
	}];
}

export { readUnityPackage as n, read as t };