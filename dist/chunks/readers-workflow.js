import { a as items, i as get, n as entries, o as text, r as entry, t as parseYaml } from "./formats-yaml.js";
import { a as unreadable, n as inOrder, t as entryPlace } from "./readers-manifest-places.js";
import { i as locateIn, n as readIndexes, r as placesIn, t as readImage } from "./readers-containers-image.js";
import { r as inTree, t as imagePlatform } from "./readers-containers-platform.js";
import { t as readCommands } from "./readers-installs-index.js";
import { n as pythonVersion, t as nodeVersion } from "./readers-runtime-files-versions.js";

// src/readers/workflow/actions.ts
function actionOf(step) {
	return ((text(get(step, "uses")) ?? "").split("@")[0] ?? "").trim().toLowerCase();
}
const maximumSteps = 300;
function stepsOf(job) {
	return items(get(job, "steps")).slice(0, maximumSteps);
}

// src/readers/workflow/expressions.ts
function hasExpression(value) {
	return value.includes("${{");
}
function literal(node) {
	const value = text(node);
	return value === null || hasExpression(value) ? null : value;
}
function conditionOf(node) {
	const written = text(node)?.trim() ?? "";
	return (/^\$\{\{([^{}]*)\}\}$/.exec(written)?.[1]?.trim() ?? written) || null;
}
function mayFail(node) {
	return (text(get(node, "continue-on-error")) ?? "false") !== "false";
}

// src/readers/workflow/matrix.ts
const maximumChoices = 256;
function choicesOf(node, matrix) {
	const written = text(node);
	if (node?.kind !== "scalar" || written === null) return null;
	if (!hasExpression(written)) return [{
		value: written,
		at: node.inner ?? node,
		alternative: null
	}];
	const [, before = "", path, after = ""] = /^([^$]*)\$\{\{\s*matrix\.([\w.-]+)\s*\}\}([^$]*)$/.exec(written) ?? [];
	if (path === void 0) return null;
	return valuesOf(matrix, path)?.map((choice) => ({
		...choice,
		value: `${before}${choice.value}${after}`
	})) ?? null;
}
function valuesOf(matrix, path) {
	const [dimension = "", ...rest] = path.split(".");
	const listed = get(matrix, dimension);
	const included = get(matrix, "include");
	if (get(matrix, "exclude") !== void 0 || [listed, included].some((list) => list !== void 0 && list.kind !== "list")) return null;
	const choices = [...items(listed).flatMap((item) => get(item, ...rest) ?? []), ...items(included).flatMap((item) => get(item, dimension, ...rest) ?? [])].flatMap((node) => toChoice(node, `matrix:${path}`));
	const distinct = new Map(choices.toReversed().map((choice) => [choice.value, choice]));
	return distinct.size > maximumChoices ? null : [...distinct.values()].toReversed();
}
function toChoice(node, alternative) {
	const value = text(node);
	return node.kind !== "scalar" || value === null || hasExpression(value) ? [] : [{
		value,
		at: node.inner ?? node,
		alternative
	}];
}

// src/readers/workflow/build.ts
function readBuilds(source, job, block) {
	return stepsOf(job).flatMap((step, index) => {
		if (actionOf(step) !== "docker/build-push-action") return [];
		const own = `${block}:build:${index}`;
		return [readBuild(source, step, own), ...readPlatforms(source, step, get(job, "strategy", "matrix"), own)];
	});
}
function readBuild(source, step, block) {
	const inputs = get(step, "with");
	const deciding = entry(inputs, "file") ?? entry(inputs, "context") ?? entry(step, "uses");
	const place = deciding === void 0 ? source.place(step.start, step.end) : entryPlace(source, {
		start: deciding.keyStart,
		end: deciding.keyEnd
	}, deciding.value);
	const context = pathOf(get(inputs, "context"), ".");
	const dockerfile = text(get(inputs, "file")) === null ? inContext(context) : pathOf(get(inputs, "file"), "");
	const tags = (text(get(inputs, "tags")) ?? "").split(/[\n,]/).flatMap((tag) => hasExpression(tag) ? [] : tag.trim() || []);
	return {
		kind: "build",
		...place,
		block,
		context,
		dockerfile,
		target: literal(get(inputs, "target")),
		tags
	};
}
function pathOf(node, fallback) {
	const written = text(node);
	if (written !== null && hasExpression(written)) return null;
	return inTree("", written ?? fallback);
}
function inContext(context) {
	return context === null ? null : inTree(context, "Dockerfile");
}
function readPlatforms(source, step, matrix, block) {
	const node = get(step, "with", "platforms");
	const choices = choicesOf(node, matrix);
	if (node?.kind !== "scalar" || choices === null) return [];
	return (hasExpression(node.value) ? choices : listed(source, node)).map(({ value, at, alternative }) => imagePlatform(source, at, value, block, alternative));
}
function listed(source, node) {
	const locate = locateIn(source.text, node);
	const words = [...node.value.matchAll(/[^\s,]+/g)];
	const alternative = words.length > 1 ? "build:platforms" : null;
	return words.map((word) => ({
		value: word[0],
		at: locate(word.index, word.index + word[0].length),
		alternative
	}));
}

// src/readers/workflow/run.ts
function readScripts(source, job) {
	return stepsOf(job.node).flatMap((step, index) => {
		if (conditionOf(get(step, "if")) === "false" || mayFail(step)) return [];
		const facts = readScript(source, job, step, index);
		const condition = conditionOf(get(step, "if"));
		return condition === null ? facts : facts.map((fact) => underCondition(fact, condition));
	});
}
function readScript(source, job, step, index) {
	const script = get(step, "run");
	if (script?.kind !== "scalar" || !isShell(job, step, script.value)) return [];
	return readCommands(script.value, {
		block: job.block,
		directory: directoryOf(job, step),
		variables: variablesOf(job, step),
		commandPrefix: `${source.path}:${job.id}:${index}`,
		place: placesIn(source, script)
	});
}
function isShell(job, step, script) {
	const shell = literal(settingOf(job, step, "shell"));
	if (shell !== null) return /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|z)?sh\b/.test(shell);
	return !(job.windows && /`|\$env:/i.test(script));
}
function directoryOf(job, step) {
	const node = settingOf(job, step, "working-directory");
	const written = node?.kind === "scalar" ? node.value : "";
	if (hasExpression(written)) return written.replaceAll(/\$\{\{\s*([^{}]*?)\s*\}\}/g, "${$1}");
	return written === "" ? "" : inTree("", written) ?? written;
}
function settingOf(job, step, key) {
	return get(step, key) ?? get(job.node, "defaults", "run", key) ?? get(job.workflow, "defaults", "run", key);
}
function variablesOf(job, step) {
	const known = /* @__PURE__ */ new Map();
	for (const { key, value } of [
		job.workflow,
		job.node,
		step
	].flatMap((node) => entries(get(node, "env")))) {
		const written = literal(value);
		if (written === null) known.delete(key);
		else known.set(key, {
			value: written,
			weak: false
		});
	}
	return known;
}
function underCondition(fact, condition) {
	if (fact.kind === "install") return {
		...fact,
		condition
	};
	if (fact.kind !== "dependency") return fact;
	return {
		...fact,
		marker: fact.marker === null ? condition : `${fact.marker} and ${condition}`
	};
}

// src/readers/workflow/runner.ts
function readRunners(source, job, block) {
	return labelsOf(get(job, "runs-on"), get(job, "strategy", "matrix")).map(({ value, at, alternative }) => {
		return {
			kind: "platform",
			...source.place(at.start, at.end),
			block,
			label: value,
			...hosted(value),
			alternative
		};
	});
}
function labelsOf(node, matrix) {
	if (node?.kind === "map") return labelsOf(get(node, "labels"), matrix);
	const [only, ...more] = items(node);
	if (only !== void 0 && more.length === 0) return labelsOf(only, matrix);
	if (node?.kind === "list") return [{
		value: items(node).flatMap((item) => text(item) ?? []).join(", "),
		at: node,
		alternative: null
	}];
	const written = text(node);
	if (node === void 0 || written === null) return [];
	return choicesOf(node, matrix) ?? (written.includes("matrix") ? [] : [{
		value: written,
		at: node.inner ?? node,
		alternative: null
	}]);
}
function hosted(label) {
	const name = label.toLowerCase();
	if (name.includes(", ")) return {
		os: null,
		arch: null
	};
	if (name.startsWith("ubuntu-")) return {
		os: "linux",
		arch: armed(name)
	};
	if (name.startsWith("windows-")) return {
		os: "windows",
		arch: armed(name)
	};
	if (name.startsWith("macos-")) return {
		os: "macos",
		arch: macArchitecture(name)
	};
	return {
		os: null,
		arch: null
	};
}
function armed(name) {
	return /-arm(?:64)?(?:-|$)/.test(name) ? "aarch64" : "x86_64";
}
function macArchitecture(name) {
	if (name.endsWith("-xlarge")) return "aarch64";
	return Number(/^macos-(\d+)/.exec(name)?.[1] ?? Infinity) <= 13 || /-(?:large|intel)$/.test(name) ? "x86_64" : "aarch64";
}

// src/readers/workflow/runtimes.ts
const python = {
	name: "python",
	input: "python-version",
	toConstraint: pythonConstraint
};
const setups = /* @__PURE__ */ new Map([
	["actions/setup-python", python],
	["astral-sh/setup-uv", python],
	["conda-incubator/setup-miniconda", python],
	["actions/setup-node", {
		name: "node",
		input: "node-version",
		toConstraint: nodeConstraint
	}]
]);
function readRuntimes(source, job, block) {
	const installations = stepsOf(job).flatMap(toInstallation);
	const distinct = [...new Map(installations.map((each) => [`${each.setup.name} ${identity(each.version)}`, each])).values()];
	return distinct.flatMap(({ setup, version, conditional }) => {
		const uncertain = conditional || distinct.filter((other) => other.setup.name === setup.name).length > 1;
		return versionsOf(source, version, setup.input, get(job, "strategy", "matrix")).map(({ value, at, alternative }) => {
			const place = source.place(at.start, at.end);
			const group = alternative ?? (uncertain ? `steps:${setup.name}` : null);
			return {
				kind: "runtime",
				...place,
				block,
				name: setup.name,
				constraint: setup.toConstraint(value),
				use: "selects",
				alternative: group
			};
		});
	});
}
function toInstallation(step) {
	const setup = setups.get(actionOf(step));
	const version = setup === void 0 ? void 0 : get(step, "with", setup.input);
	if (setup === void 0 || version === void 0) return [];
	return [{
		setup,
		version,
		conditional: get(step, "if") !== void 0
	}];
}
function identity(version) {
	const written = text(version);
	return written !== null && hasExpression(written) ? written : String(version.start);
}
function versionsOf(source, node, input, matrix) {
	const written = text(node);
	if (node?.kind !== "scalar" || written === null) return items(node).flatMap((item) => versionsOf(source, item, input, matrix));
	const known = choicesOf(node, matrix);
	if (known === null) return [{
		value: written,
		at: node.inner ?? node,
		alternative: null
	}];
	const lines = [...written.matchAll(/[^\s](?:[^\n]*[^\s])?/g)];
	if (lines.length < 2) return known.map((choice) => ({
		...choice,
		value: choice.value.trim()
	}));
	const locate = locateIn(source.text, node);
	return lines.map((line) => ({
		value: line[0],
		at: locate(line.index, line.index + line[0].length),
		alternative: `list:${input}`
	}));
}
function pythonConstraint(written) {
	if (/^(?:3\.)?[xX*]$/.test(written)) return { kind: "any" };
	const ranges = written.replaceAll(/(?<=\d)\s+(?=[<>=])/g, ",").replaceAll(/(?<=[<>=])\s+/g, "");
	if (/^(?:\^|~(?!=))| - |\|\|/.test(written)) return unknown(written);
	const spelled = /^[<>=!][<>=!\d.,*]*$/.test(ranges) ? ranges : written.replace(/\.[xX*]$/, ".x");
	return pythonVersion(spelled) ?? unknown(written);
}
function nodeConstraint(written) {
	const version = nodeVersion(written);
	return version.kind === "unknown" && /^[<>=^~][<>=^~\d.\sx*|]*$/.test(written) ? {
		kind: "range",
		text: written
	} : version;
}
function unknown(written) {
	return {
		kind: "unknown",
		text: written,
		variable: /^\$\{\{\s*([\w.-]+)\s*\}\}$/.exec(written)?.[1] ?? null
	};
}

// src/readers/workflow/job.ts
function readJob(source, workflow, { key, keyStart, keyEnd, value: node }) {
	if (node.kind !== "map" || get(node, "uses") !== void 0 || conditionOf(get(node, "if")) === "false") return [];
	if (mayFail(node)) return [];
	const block = `job:${key}`;
	const platforms = readRunners(source, node, block);
	const own = [node, ...stepsOf(node)];
	const windows = platforms.length > 0 && platforms.every(({ os }) => os === "windows");
	return [
		{
			kind: "workload",
			...source.place(keyStart, keyEnd),
			block,
			platform: "workflow",
			type: "job",
			name: key
		},
		...platforms,
		...readImages(source, node, block),
		...own.flatMap((each) => readEnvironment(source, get(each, "env"), block)),
		...[workflow, ...own].flatMap((each) => entries(get(each, "env"))).flatMap(({ key: name, value }) => readIndexes(source, block, {
			name,
			value
		})),
		...readRuntimes(source, node, block),
		...readBuilds(source, node, block),
		...readScripts(source, {
			id: key,
			block,
			node,
			workflow,
			windows
		})
	];
}
function readImages(source, job, block) {
	const container = get(job, "container");
	const services = entries(get(job, "services"));
	return [...readImage(source, get(container, "image") ?? container, block), ...services.flatMap(({ key, value }) => readImage(source, get(value, "image"), `${block}/service:${key}`))];
}
function readEnvironment(source, environment, block) {
	return entries(environment).flatMap(({ key, keyStart, keyEnd, value }) => {
		const written = literal(value);
		if (written === null) return [];
		return [{
			kind: "env",
			...entryPlace(source, {
				start: keyStart,
				end: keyEnd
			}, value),
			block,
			name: key,
			value: written
		}];
	});
}

// src/readers/workflow.ts
const maximumFacts = 1e4;
const read = (source) => {
	const { documents, errors } = parseYaml(source.text);
	const [workflow] = documents;
	return {
		facts: workflow === void 0 ? [] : inOrder(readWorkflow(source, workflow)),
		problems: errors.slice(0, 1).map((error) => unreadable(source, "YAML", error))
	};
};
function readWorkflow(source, workflow) {
	const facts = readEnvironment(source, get(workflow, "env"), "");
	for (const job of entries(get(workflow, "jobs"))) {
		if (facts.length > maximumFacts) break;
		for (const fact of readJob(source, workflow, job)) facts.push(fact);
	}
	return facts;
}

export { read };