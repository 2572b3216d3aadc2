import { dt as get, ft as items, lt as entries, pt as text, ut as entry } from "./shared-formats.js";
import { t as parseJson } from "./shared-formats-jsonc-parser.js";
import { $ as unknown, At as placeOf, Dt as entryPlace, Ot as inOrder, Z as dependency, b as constraintOf, jt as unreadable, x as parseSpecification } from "./shared-readers.js";

// src/readers/library-json.ts
const read = (source) => {
	const { root, error } = parseJson(source.text);
	const dependencies = get(root, "dependencies");
	const facts = [
		...readProject(source, root),
		...entries(dependencies).flatMap((each) => readEntry(source, each)),
		...items(dependencies).flatMap((item) => readItem(source, item))
	];
	return {
		facts: inOrder(facts),
		problems: error === null ? [] : [unreadable(source, "JSON", error)]
	};
};
function readProject(source, root) {
	const name = entry(root, "name");
	if (name === null) return [];
	return [{
		kind: "project",
		...entryPlace(source, name.key, name.value),
		block: "",
		ecosystem: "platformio",
		name: text(name.value)?.toLowerCase() ?? null,
		published: true
	}];
}
function readEntry(source, { key, value }) {
	return value.kind === "string" ? readNamed(source, entryPlace(source, key, value), key, value, key.value) : [];
}
function readItem(source, item) {
	const name = get(item, "name");
	if (name?.kind !== "string") return [];
	const owner = text(get(item, "owner"));
	return readNamed(source, !source.text.slice(item.start, item.end).includes("\n") ? source.place(item.start, item.end) : source.place(name.start, name.end), name, get(item, "version"), owner === null ? name.value : `${owner}/${name.value}`);
}
function readNamed(source, place, name, version, full) {
	const written = text(version)?.trim() ?? "";
	const origin = (written === "" ? null : parseSpecification(written))?.origin ?? { kind: "registry" };
	const constraint = origin.kind === "registry" ? constraintOf(written) : unknown(written);
	return [dependency(place, {
		ecosystem: "platformio",
		name: full.toLowerCase(),
		constraint,
		origin,
		nameAt: name.kind === "string" ? placeOf(source, name.inner) : null,
		constraintAt: constraint.kind === "range" && version?.kind === "string" ? placeOf(source, version.inner) : null
	})];
}

export { read };