import { o as pinned } from "./check-open.js";
import { i as uniqueBy } from "./lists.js";

// src/formats/source.ts
var Source = class {
	path;
	text;
	original;
	lineStarts = [0];
	constructor(path, original) {
		this.path = path;
		this.original = original;
		this.text = original.replace(/^\uFEFF/, " ").replaceAll("\r\n", " \n");
		for (let at = this.text.indexOf("\n"); at >= 0; at = this.text.indexOf("\n", at + 1)) this.lineStarts.push(at + 1);
	}
	place(start, end) {
		const from = clamp(start, this.text.length);
		const to = Math.max(from, clamp(end, this.text.length));
		return {
			location: this.location(from, to),
			text: this.original.slice(from, to)
		};
	}
	offset(line, column) {
		return clamp((this.lineStarts[line - 1] ?? this.text.length) + column - 1, this.text.length);
	}
	location(start, end) {
		const [line, column] = this.position(start);
		const [endLine, endColumn] = this.position(end);
		return {
			path: this.path,
			line,
			column,
			endLine,
			endColumn
		};
	}
	position(offset) {
		let low = 0;
		let high = this.lineStarts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return [low + 1, offset - (this.lineStarts[low] ?? 0) + 1];
	}
};
function clamp(offset, length) {
	return Math.min(Math.max(offset, 0), length);
}

// src/readers/files.ts
const formats = /* @__PURE__ */ new Map([
	["tflite", "tflite"],
	["pte", "pte"],
	["ptl", "ptl"],
	["onnx", "onnx"],
	["ort", "ort"],
	["mlmodel", "coreml"],
	["gguf", "gguf"],
	["so", "so"],
	["aar", "aar"]
]);
function fileFacts(paths) {
	const found = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const format = formats.get(path.slice(path.lastIndexOf(".") + 1));
		if (format === void 0) continue;
		found.set(path, [{
			kind: "file",
			format,
			block: "",
			text: "",
			location: {
				path,
				line: 1,
				column: 1,
				endLine: 1,
				endColumn: 1
			}
		}]);
	}
	return found;
}

// src/readers/index.ts
const isYaml = (base) => base.endsWith(".yaml") || base.endsWith(".yml");
const isGradle = (base) => base.endsWith(".gradle") || base.endsWith(".gradle.kts");
const isSettings = (base) => base === "settings.gradle" || base === "settings.gradle.kts";
const isCompose = (base) => isYaml(base) && /^(docker-)?compose([.-].*)?\.ya?ml$/.test(base);
const isWorkflow = (path, base) => isYaml(base) && /(^|\/)\.github\/workflows\/[^/]+$/.test(path);
const isTemplate = /\.(md|j2|jinja2?|tmpl|tpl|mustache|erb|dockerignore|sh|py)$/;
const fromFiles = /requirements|constraints|pyproject|environment\.ya?ml|\s-r\s|--requirement|install\s+(?:-e\s+|--editable\s+)?["']?\.|\b(?:poetry|pipenv|uv\s+sync|conda\s+env)\b/;
const fromFilesOrImages = new RegExp(`${fromFiles.source}|\\bdocker\\b|\\bcontainer|\\bimage`);
const hardware = /gpu|tpu|nvidia|neuron|gaudi/i;
const nothing = /(?!)/;
const readers = [
	{
		id: "requirements",
		reads: "packages, -r and -c, indexes, markers, extras of requirements and constraints files",
		matches: (_path, base) => (base.endsWith(".txt") || base.endsWith(".in")) && !/(^|\/)docs?\/|(^|[-_./])(docs?|readthedocs|rtd)\.(txt|in)$/.test(_path) && (/requirements|constraints|^reqs/i.test(base) || /(^|\/)requirements\/[^/]+\.(txt|in)$/.test(_path)),
		beyond: /^\s*(-r|-c|-i|-f|--requirement|--constraint|--index-url|--extra-index-url|--find-links)/m,
		load: () => import("./readers-requirements.js")
	},
	{
		id: "dockerfile",
		reads: "stages, base images with ARG, COPY, installs inside RUN, ENV, start commands",
		matches: (_path, base) => /^(Dockerfile|Containerfile|dockerfile)([._-]|$)|\.(dockerfile|Dockerfile|containerfile)$/.test(base) && !isTemplate.test(base),
		beyond: fromFiles,
		load: () => import("./readers-dockerfile.js")
	},
	{
		id: "pyproject",
		reads: "dependencies, extras and groups (PEP 621, PEP 735, Poetry, uv, PDM, Hatch), requires-python, indexes",
		matches: (_path, base) => base === "pyproject.toml",
		beyond: /requirements|tool\.uv|constraints/,
		load: () => import("./readers-pyproject.js")
	},
	{
		id: "runtime-files",
		reads: "the Python or Node version of .python-version, runtime.txt, .tool-versions, .nvmrc, .node-version",
		matches: (_path, base) => base === ".python-version" || base === "runtime.txt" || base === ".tool-versions" || base === ".nvmrc" || base === ".node-version",
		beyond: null,
		load: () => import("./readers-runtime-files.js")
	},
	{
		id: "package-json",
		reads: "dependencies of every group, engines, workspaces",
		matches: (_path, base) => base === "package.json",
		beyond: nothing,
		load: () => import("./readers-package-json.js")
	},
	{
		id: "gradle-settings",
		reads: "the modules of a build",
		matches: (_path, base) => isSettings(base),
		beyond: null,
		load: () => import("./readers-gradle-settings.js")
	},
	{
		id: "gradle-build",
		reads: "plugins, dependencies of every configuration, catalog and module references, SDK levels, ABIs (Groovy and Kotlin)",
		matches: (_path, base) => isGradle(base) && !isSettings(base),
		beyond: null,
		load: () => import("./readers-gradle-build.js")
	},
	{
		id: "version-catalog",
		reads: "libraries, plugins and bundles of a Gradle version catalog",
		matches: (path, base) => base.endsWith(".versions.toml") && /(^|\/)gradle\/[^/]+$/.test(path),
		beyond: /com\.android/,
		load: () => import("./readers-version-catalog.js")
	},
	{
		id: "gradle-properties",
		reads: "properties that builds use as variables",
		matches: (_path, base) => base === "gradle.properties",
		beyond: null,
		load: () => import("./readers-gradle-properties.js")
	},
	{
		id: "pubspec",
		reads: "Dart and Flutter dependencies",
		matches: (_path, base) => base === "pubspec.yaml",
		beyond: nothing,
		load: () => import("./readers-pubspec.js")
	},
	{
		id: "compose",
		reads: "services, images, builds, GPU reservations, platforms, environment",
		matches: (_path, base) => isCompose(base),
		beyond: null,
		load: () => import("./readers-compose.js")
	},
	{
		id: "workflow",
		reads: "jobs, runners, matrices, containers, set-up steps, installs and builds in run steps",
		matches: (path, base) => isWorkflow(path, base),
		beyond: fromFilesOrImages,
		load: () => import("./readers-workflow.js")
	},
	{
		id: "kubernetes",
		reads: "workloads, containers, images, resources, selectors, environment of plain manifests",
		matches: (path, base) => isYaml(base) && !path.includes(".github/") && !/(^|\/)crds?\//.test(path),
		beyond: hardware,
		load: () => import("./readers-kubernetes.js")
	}
];

// src/readers/gather.ts
const batch = 500;
async function assign(paths, ignore, within = "") {
	const inside = within === "" ? 0 : within.length + 1;
	const hidden = await Promise.all(ignore.map(hiding));
	return {
		files: paths.flatMap((path) => {
			const base = path.slice(path.lastIndexOf("/") + 1);
			const reader = readers.find((one) => one.matches(path, base));
			if (reader === void 0) return [];
			const glob = hidden.find(({ hides }) => hides(path.slice(inside)));
			if (glob === void 0) return [{
				path,
				reader
			}];
			glob.files++;
			return [];
		}),
		skipped: hidden.filter((one) => one.files > 0).map(({ glob, files: count }) => ({
			glob,
			files: count
		}))
	};
}
async function hiding(glob) {
	const folder = /^\*\*\/([\w.-]+)\/\*\*$/.exec(glob)?.[1];
	if (folder !== void 0) return {
		glob,
		hides: (path) => path.startsWith(`${folder}/`) || path.includes(`/${folder}/`),
		files: 0
	};
	const { globMatcher } = await import("./formats-glob.late.js");
	return {
		glob,
		hides: globMatcher([glob]),
		files: 0
	};
}
async function gather(files, ignore, interest, within = "") {
	const { files: assigned, skipped } = await assign(files.paths, ignore, within);
	const facts = new Map(fileFacts(files.paths));
	const problems = [];
	for (const [index, { path, reader }] of assigned.entries()) {
		if (index % batch === 0) await files.prefetch(assigned.slice(index, index + batch).map((one) => one.path));
		const content = files.read(path);
		if (content.kind === "unreadable") {
			problems.push(...unreadable(path, content.why));
			continue;
		}
		if (reader.beyond !== null && !interest.mentions(content.text) && !reader.beyond.test(content.text)) continue;
		const { read } = await reader.load();
		const reading = readOne(read, path, content.text, interest);
		const kept = reading.facts.filter((fact) => fact.kind !== "dependency" || interest.knows(`${fact.ecosystem}/${fact.name}`));
		if (kept.length > 0) facts.set(path, kept);
		problems.push(...reading.problems);
	}
	return {
		facts,
		problems,
		skipped,
		read: assigned.length
	};
}
function readOne(read, path, text, interest) {
	try {
		return read(new Source(path, text), interest);
	} catch (error) {
		throw new Error(`while reading ${path}`, { cause: error });
	}
}
function unreadable(path, why) {
	if (/symbolic link|does not exist|a folder/.test(why)) return [];
	return [{
		message: `${path} was not read: ${why}`,
		location: {
			path,
			line: 1,
			column: 1,
			endLine: 1,
			endColumn: 1
		}
	}];
}

// src/units/report.ts
function reportUnit(unit) {
	const packages = unit.installed.flatMap((item) => isReported(item.technology) ? [technology(item.technology, item, versionOf(item))] : []);
	const images = unit.images.flatMap((item) => isReported(item.technology) ? [technology(item.technology, item, item.fact.tag)] : []);
	return {
		id: unit.id,
		kind: unit.kind,
		root: unit.root,
		targets: unit.targets.map(({ name, strength, because }) => ({
			name,
			strength,
			because: because.map(({ fact: { text, location } }) => ({
				text,
				location
			}))
		})),
		technologies: uniqueBy([...packages, ...images], ({ id, version }) => `${id} ${version}`),
		links: unit.links.map(inWords)
	};
}
function inWords({ text, location }) {
	return {
		text: `${text} by \`${location.path}:${location.line}\``,
		location
	};
}
function isReported(known) {
	return known !== null && known.kind !== "web-framework";
}
function technology({ id, name }, item, version) {
	return {
		id,
		name,
		version,
		location: item.fact.location
	};
}
function versionOf({ fact, constraint }) {
	return pinned(fact.ecosystem, constraint) ?? (constraint.kind === "range" ? constraint.text : null);
}

export { reportUnit as n, gather as r, inWords as t };