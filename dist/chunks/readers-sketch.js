import { n as parseYaml } from "./shared-formats-yaml.js";
import { Et as text, St as entry, Tt as items, wt as get, xt as entries } from "./shared-formats.js";
import { Dt as entryPlace, Ot as inOrder, Q as setting, jt as unreadable, kt as keySpan, y as libraryAt } from "./shared-readers.js";

// src/readers/sketch.ts
const read = (source) => {
	const { documents, errors } = parseYaml(source.text);
	const facts = entries(get(documents[0], "profiles")).flatMap((profile) => readProfile(source, profile));
	return {
		facts: inOrder(facts),
		problems: errors.slice(0, 1).map((error) => unreadable(source, "YAML", error))
	};
};
function readProfile(source, { key, keyStart, keyEnd, value }) {
	if (value.kind !== "map") return [];
	const block = `profile:${key}`;
	return [
		{
			kind: "workload",
			...source.place(keyStart, keyEnd),
			block,
			platform: "arduino",
			type: "profile",
			name: key
		},
		...readBoard(source, entry(value, "fqbn"), block),
		...items(get(value, "libraries")).flatMap((item) => readLibrary(source, item, block))
	];
}
function readBoard(source, board, block) {
	const name = text(board?.value);
	return board === void 0 || name === null ? [] : [setting(entryPlace(source, keySpan(board), board.value), "arduino.board", name, block)];
}
function readLibrary(source, item, block) {
	if (item.kind !== "scalar" || item.inner === null) return [];
	const library = libraryAt(source, item.value.trimEnd(), item.inner.start, block);
	return library === null ? [] : [library];
}

export { read };