import { T as parseIni, w as iniEntry } from "./shared-formats.js";
import { tt as parseRequirement } from "./check.js";
import { $ as unknown, At as placeOf, J as coordinateOf, Ot as inOrder, Q as setting, Z as dependency } from "./shared-readers.js";
import { b as pypiDependency, p as urlOrigin, y as pypiConstraint } from "./shared-readers-eslint-visitor-keys-toml-eslint-parser.js";

// src/readers/buildozer/items.ts
function itemsOf(entry) {
	return (entry?.lines ?? []).flatMap(({ text, start }) => [...text.matchAll(/[^,]+/g)].flatMap((part) => {
		const item = part[0].trim();
		const at = start + part.index + part[0].length - part[0].trimStart().length;
		return item === "" || item.startsWith("#") ? [] : [{
			text: item,
			start: at
		}];
	}));
}

// src/readers/buildozer/requirements.ts
function readRequirements(source, entry) {
	return itemsOf(entry).flatMap((item) => readItem(source, item));
}
function readItem(source, { text, start }) {
	const read = parseRequirement(text);
	if (read === null) return [];
	const place = source.place(start, start + text.length);
	const cut = (span) => span === null ? null : text.slice(span.start, span.end);
	const at = (span) => span === null ? null : source.place(start + span.start, start + span.end);
	const url = cut(read.url);
	const constraint = url === null ? pypiConstraint(cut(read.constraint)) : unknown(url);
	if (read.normalised === "python3" || read.normalised === "python2") return readPython(place, constraint);
	if (read.normalised.startsWith("hostpython")) return [];
	return [pypiDependency(place, {
		name: read.normalised,
		constraint,
		role: { kind: "runtime" },
		extras: read.extras,
		marker: cut(read.marker),
		origin: url === null ? { kind: "registry" } : urlOrigin(url),
		nameAt: at(read.name),
		constraintAt: constraint.kind === "range" ? at(read.constraint) : null
	})];
}
function readPython(place, constraint) {
	if (constraint.kind !== "range") return [];
	return [{
		kind: "runtime",
		...place,
		block: "",
		name: "python",
		constraint,
		use: "selects",
		alternative: null
	}];
}

// src/readers/buildozer.ts
const options = [
	["android.api", "android.targetSdk"],
	["android.minapi", "android.minSdk"],
	["android.ndk", "android.ndkVersion"],
	["p4a.local_recipes", "buildozer.localRecipes"],
	["p4a.source_dir", "buildozer.localRecipes"],
	["p4a.fork", "buildozer.fork"],
	["p4a.url", "buildozer.fork"]
];
const read = (source) => {
	const ini = parseIni(source.text);
	const facts = [
		...readApp(source, ini),
		...readRequirements(source, iniEntry(ini, "app", "requirements")),
		...options.flatMap(([key, name]) => readOption(source, iniEntry(ini, "app", key), name)),
		...readAbis(source, ini),
		...itemsOf(iniEntry(ini, "app", "android.gradle_dependencies")).flatMap((item) => readCoordinate(source, item))
	];
	const stray = ini.stray.slice(0, 1).map(({ text, start }) => ({
		message: "This is neither a section nor an option",
		location: source.place(start, start + text.length).location
	}));
	return {
		facts: inOrder(facts),
		problems: stray
	};
};
function readApp(source, ini) {
	const named = iniEntry(ini, "app", "package.name") ?? iniEntry(ini, "app", "title");
	if (named === null) return [];
	const name = named.lines.map(({ text }) => text).join(" ");
	return [{
		kind: "workload",
		...placeAt(source, named),
		block: "",
		platform: "buildozer",
		type: "app",
		name
	}];
}
function readOption(source, entry, key) {
	const value = entry?.lines.map(({ text }) => text).join(" ") ?? "";
	return entry === null || value === "" ? [] : [setting(placeAt(source, entry), key, isKnown(value) ? value : null)];
}
function readAbis(source, ini) {
	return itemsOf(iniEntry(ini, "app", "android.archs", "android.arch")).map(({ text, start }) => setting(source.place(start, start + text.length), "android.abiFilters", isKnown(text) ? text : null));
}
function readCoordinate(source, { text, start }) {
	const inner = text.replaceAll(/^["']|["']$/g, "");
	const from = start + text.indexOf(inner);
	const coordinate = coordinateOf([{
		kind: "written",
		text: inner,
		start: from,
		end: from + inner.length
	}], source.text);
	if (coordinate === null) return [];
	const { name, constraint, nameAt, constraintAt } = coordinate;
	const places = {
		nameAt: placeOf(source, nameAt),
		constraintAt: placeOf(source, constraintAt)
	};
	return [dependency(source.place(start, start + text.length), {
		ecosystem: "maven",
		name,
		constraint,
		...places
	})];
}
function placeAt(source, { key, lines }) {
	const [first, ...more] = lines;
	const last = first !== void 0 && more.length === 0 && !source.text.slice(key.start, first.start).includes("\n") ? first : key;
	return source.place(key.start, last.start + last.text.length);
}
function isKnown(value) {
	return !value.includes("%(");
}

export { read };