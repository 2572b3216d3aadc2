import { T as parseIni, w as iniEntry } from "./shared-formats.js";
import { Dt as entryPlace, Ot as inOrder, Y as fromRoot } from "./shared-readers.js";
import { y as pypiConstraint } from "./shared-readers-eslint-visitor-keys-toml-eslint-parser.js";
import { n as readRequirementTexts } from "./shared-readers-unbash.js";

// src/readers/setup-cfg.ts
const lists = {
	install_requires: { kind: "runtime" },
	setup_requires: { kind: "build" },
	tests_require: { kind: "test" }
};
const read = (source) => {
	const ini = parseIni(source.text);
	const requirements = [...Object.entries(lists).map(([key, role]) => ({
		role,
		texts: textsOf(ini, key)
	})), ...extrasOf(ini)].map((one) => readRequirementTexts(source, one));
	return joined([{
		facts: [
			...readProject(source, ini),
			...readPython(source, ini),
			...readFiles(source, ini)
		],
		problems: ini.stray.slice(0, 1).map((line) => unreadable(source, line))
	}, ...requirements]);
};
function joined(readings) {
	return {
		facts: inOrder(readings.flatMap(({ facts }) => facts)),
		problems: readings.flatMap(({ problems }) => problems)
	};
}
function unreadable(source, { text, start }) {
	return {
		message: "This line belongs to no section or has no value",
		location: source.place(start, start + text.length).location
	};
}
function textsOf(ini, key) {
	const lines = iniEntry(ini, "options", key, key.replace("_", "-"))?.lines ?? [];
	return isFiles(lines) ? [] : requirementsIn(lines);
}
function extrasOf({ sections }) {
	return sections.filter(({ name }) => name.text === "options.extras_require").flatMap((section) => section.entries).filter(({ lines }) => !isFiles(lines)).map(({ key, lines }) => ({
		role: {
			kind: "optional",
			name: key.text
		},
		texts: requirementsIn(lines)
	}));
}
function requirementsIn(lines) {
	const [only] = lines;
	if (only === void 0 || lines.length > 1 || /["']/.test(only.text)) return lines;
	return Array.from(only.text.matchAll(/[^;]+/g), ({ index, 0: text }) => ({
		text: text.trim(),
		start: only.start + index + text.length - text.trimStart().length
	}));
}
function isFiles([first]) {
	return first !== void 0 && first.text.startsWith("file:");
}
function readFiles(source, ini) {
	const lines = iniEntry(ini, "options", "install_requires", "install-requires")?.lines ?? [];
	if (!isFiles(lines)) return [];
	return lines.flatMap((line) => [...line.text.matchAll(/(?:file:)?\s*([^,]+)/g)].flatMap(({ index, 0: whole, 1: name = "" }) => {
		const path = name.trim();
		const start = line.start + index + whole.length - name.length;
		const target = path === "" ? null : fromRoot(source.path, path);
		return target === null ? [] : [{
			kind: "include",
			...source.place(start, start + path.length),
			block: "",
			role: "requirements",
			target
		}];
	}));
}
function readPython(source, ini) {
	const entry = iniEntry(ini, "options", "python_requires", "python-requires");
	const [version] = entry?.lines ?? [];
	if (entry === null || version === void 0) return [];
	const constraint = pypiConstraint(version.text);
	return [{
		kind: "runtime",
		...linePlace(source, entry.key, version),
		block: "",
		name: "python",
		constraint,
		use: "admits",
		alternative: null
	}];
}
function readProject(source, ini) {
	const entry = iniEntry(ini, "metadata", "name");
	const [name] = entry?.lines ?? [];
	if (entry === null || name === void 0) return [];
	const classifiers = iniEntry(ini, "metadata", "classifiers", "classifier")?.lines ?? [];
	const isPrivate = classifiers.some(({ text }) => text.startsWith("Private ::"));
	const described = iniEntry(ini, "metadata", "url", "home-page", "project_urls", "long_description", "license") !== null;
	const published = !isPrivate && (described || classifiers.length > 0);
	return [{
		kind: "project",
		...linePlace(source, entry.key, name),
		block: "",
		ecosystem: "pypi",
		name: name.text,
		published
	}];
}
function linePlace(source, key, value) {
	return entryPlace(source, spanOf(key), spanOf(value));
}
function spanOf({ text, start }) {
	return {
		start,
		end: start + text.length
	};
}

export { read };