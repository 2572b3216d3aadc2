import { dt as get, lt as entries, pt as text } from "./shared-formats.js";
import { t as parseJson } from "./shared-formats-jsonc-parser.js";
import { l as dependencyFact } from "./shared-readers-unbash.js";
import { At as placeOf, Ot as inOrder, jt as unreadable } from "./shared-readers.js";

// src/readers/unity-lock.ts
const read = (source) => {
	const { root, error } = parseJson(source.text);
	const packages = new Map(entries(get(root, "dependencies")).map((each) => [each.key.value, each]));
	const own = new Set([...packages.values()].flatMap(({ value }) => (isInside(value) ? entries(get(value, "dependencies")) : []).map(({ key }) => key.value)));
	const facts = [...packages.values()].flatMap((each) => own.has(each.key.value) ? [] : readPackage(source, each));
	return {
		facts: inOrder(facts),
		problems: error === null ? [] : [unreadable(source, "JSON", error)]
	};
};
function isInside(value) {
	return ["embedded", "local"].includes(text(get(value, "source")) ?? "");
}
function readPackage(source, { key, value }) {
	const depth = get(value, "depth");
	const version = get(value, "version");
	const written = text(version) ?? "";
	if (!(depth?.kind === "number" && depth.value > 0 && text(get(value, "source")) === "registry") || version === null || key.value === "" || !/^[\w.+-]+$/.test(written)) return [];
	const place = source.place(key.start, key.end);
	return [dependencyFact({
		block: "",
		command: null,
		role: { kind: "runtime" },
		place: () => place
	}, key, {
		ecosystem: "unity",
		name: key.value,
		constraint: {
			kind: "range",
			text: written
		},
		nameAt: placeOf(source, key.inner)
	})];
}

export { read };