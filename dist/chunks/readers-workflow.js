import { n as parseYaml } from "./shared-formats-yaml.js";
import { Et as text, St as entry, Tt as items, at as makeWord, ct as valueOf, it as literalWord, nt as isDefault, ot as sliceWord, wt as get, xt as entries, yt as locateIn } from "./shared-formats.js";
import { Ct as imagePlatform, Dt as entryPlace, Et as readImage, Ot as inOrder, St as inTree, dt as buildArgument, ft as buildArguments, jt as unreadable, vt as nodeVersion, yt as pythonVersion } from "./shared-readers.js";
import { A as readIndexes } from "./shared-readers-unbash-yaml.js";
import { o as placesIn } from "./shared-readers-yaml.js";
import { i as readCommands, o as settingFacts } from "./shared-readers-unbash.js";
import { n as readShell } from "./shared-formats-unbash.js";

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
function listOf(matrix, dimension) {
	const list = get(matrix, dimension);
	if (list?.kind !== "list" || get(matrix, "include") !== void 0 || get(matrix, "exclude") !== void 0) return null;
	const choices = list.items.flatMap((node) => isRewritten(node) ? [] : toChoice(node, `matrix:${dimension}`));
	return choices.length < list.items.length || choices.length > maximumChoices ? null : choices;
}
function isRewritten(node) {
	return node.kind === "scalar" && node.type === "number" && /\.\d*0$/.test(node.value);
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
	const file = text(get(inputs, "file")) === null ? inContext(context) : pathOf(get(inputs, "file"), "");
	const target = get(inputs, "target");
	const dockerfile = text(target) !== null && literal(target) === null ? null : file;
	return {
		kind: "build",
		...place,
		block,
		context,
		dockerfile,
		target: literal(target),
		args: argumentsOf(get(inputs, "build-args")),
		argsAt: placesOf(source, get(inputs, "build-args")),
		tags: (text(get(inputs, "tags")) ?? "").split(/[\n,]/).flatMap(reference)
	};
}
function reference(written) {
	const known = hasExpression(written) ? written.replace(/:[^/:]*$/, "") : written;
	return hasExpression(known) || known.trim() === "" ? [] : [known.trim()];
}
function argumentsOf(node) {
	if (node !== void 0 && node.kind !== "scalar") return buildArguments(null);
	const lines = (text(node) ?? "").split("\n").map((line) => line.trim().replace(/^"(.*)"$/, "$1"));
	const known = (part) => hasExpression(part) ? null : part;
	return buildArguments(lines.flatMap((line) => line === "" ? [] : [buildArgument(line, known)]));
}
function placesOf(source, node) {
	if (node?.kind !== "scalar") return {};
	const locate = locateIn(source.text, node);
	return Object.fromEntries([...node.value.matchAll(/^[ \t]*"?([\w.-]+)=[^\n]*/gm)].map(({ 0: line, 1: name = "", index }) => {
		const start = index + line.search(/\S/);
		const at = locate(start, index + line.trimEnd().length);
		return [name, source.place(at.start, at.end).location];
	}));
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

// src/readers/workflow/matrix-versions.ts
function withVersions(source, matrix, environment, facts) {
	return facts.flatMap((fact) => {
		if (fact.kind !== "dependency" || fact.constraint.kind !== "unknown" || fact.constraint.variable === null) return [fact];
		const { variable } = fact.constraint;
		const dimension = /^(?:\$\{\{\s*)?matrix\.([\w-]+)(?:\s*\}\})?$/.exec(environment.get(variable.replace(/^env\./, "")) ?? variable)?.[1];
		const choices = dimension === void 0 ? null : listOf(matrix, dimension);
		if (dimension === void 0 || choices === null) return [fact];
		const chosen = choices.flatMap((choice) => chosenOf(source, fact, variable, dimension, choice));
		return chosen.length < choices.length ? [fact] : chosen;
	});
}
function chosenOf(source, fact, variable, dimension, { value, at }) {
	const text = fact.constraint.kind === "unknown" ? fact.constraint.text.replaceAll(`\${${variable}}`, value) : "";
	if (text === "" || text.includes("$")) return [];
	const role = alternative(fact.role, `matrix.${dimension} ${value}`);
	return [{
		...fact,
		...source.place(at.start, at.end),
		constraint: {
			kind: "range",
			text
		},
		role,
		constraintAt: null
	}];
}
function alternative(role, choice) {
	return {
		kind: "optional",
		name: role.kind === "optional" ? `${role.name} && ${choice}` : choice
	};
}

// src/readers/workflow/variables.ts
function variablesOf(workflow, job, later, step) {
	const held = new Map([
		...environmentOf(workflow),
		...environmentOf(job),
		...later,
		...environmentOf(step)
	]);
	return new Map([...held].flatMap(([name, value]) => value === null ? [] : [[name, value], [`env.${name}`, value]]));
}
function environmentOf(node) {
	return entries(get(node, "env")).map(({ key, value }) => {
		const written = literal(value);
		return [key, written === null ? null : {
			value: written,
			weak: false
		}];
	});
}
function expressionsOf(nodes) {
	const written = nodes.flatMap((node) => entries(get(node, "env"))).map(({ key, value }) => [key, text(value) ?? ""]);
	return new Map([...new Map(written)].filter(([, value]) => hasExpression(value)));
}
function inEnvironment(value, around) {
	const name = /^\s*\$\{\{\s*env\.(\w+)\s*\}\}\s*$/.exec(text(value) ?? "")?.[1];
	if (name === void 0) return value;
	return (around.flatMap(stepsOf).some((step) => /GITHUB_ENV/.test(text(get(step, "run")) ?? "") && text(get(step, "run"))?.includes(`${name}=`)) ? void 0 : around.flatMap((node) => get(node, "env", name) ?? [])[0]) ?? value;
}
function leftBy(written, certain) {
	return written.map(({ condition, assignment: { name, value } }) => {
		const known = value === null || condition !== null || !certain ? null : valueOf(value);
		return [name, value === null || known === null ? null : {
			value: known,
			weak: isDefault(value)
		}];
	});
}
const environmentFile = /^\$\{(?:GITHUB_ENV|github\.env)\}$/;
function writtenFor(script, context) {
	if (!/GITHUB_ENV|github\.env/.test(script)) return [];
	return readShell(script, context).filter(({ outputs }) => outputs.some((file) => environmentFile.test(file.text))).flatMap((command) => linesOf(command).flatMap(assignmentIn).map((assignment) => ({
		assignment,
		condition: command.condition
	})));
}
function linesOf({ words: [program, ...args], heredoc }) {
	const name = program?.text;
	if (name === "cat" && heredoc !== null) return linesIn(heredoc);
	if (name !== "echo" && name !== "printf") return [];
	const said = args.filter((arg, index) => index > 0 || !/^-[neE]+$/.test(arg.text));
	return linesIn(name === "echo" ? spaced(said) : said[0] ?? literalWord("", 0));
}
function spaced(words) {
	const pieces = words.flatMap((word, index) => {
		const start = words[index - 1]?.end ?? word.start;
		return index === 0 ? word.pieces : [{
			origin: "variable",
			variable: null,
			text: " ",
			start,
			end: word.start
		}, ...word.pieces];
	});
	return makeWord({
		start: words[0]?.start ?? 0,
		end: words.at(-1)?.end ?? 0
	}, pieces);
}
function linesIn(word) {
	return Array.from(word.text.matchAll(/[^\n]+/g), ({ index, 0: line }) => sliceWord(word, index, index + line.length));
}
function assignmentIn(line) {
	const written = line.text.trimEnd().replace(/(?:\\n)+$/, "");
	const [head = "", name, sign] = /^([A-Za-z_]\w*)(=|<<)/.exec(written) ?? [];
	if (name === void 0) return [];
	return [{
		name,
		value: sign === "=" && !/%[sdq]|\\/.test(written) ? sliceWord(line, head.length, written.length) : null,
		start: line.start,
		end: line.end
	}];
}

// src/readers/workflow/run.ts
function readScripts(source, job) {
	const later = /* @__PURE__ */ new Map();
	return stepsOf(job.node).flatMap((step, index) => {
		const condition = conditionOf(get(step, "if"));
		const script = condition === "false" ? null : readScript(source, job, step, index, later);
		if (script === null) return [];
		const written = writtenFor(script.text, script.context);
		for (const [name, held] of leftBy(written, condition === null && !mayFail(step))) later.set(name, held);
		if (mayFail(step)) return [];
		const facts = [...readCommands(script.text, script.context), ...settingFacts(written.map(({ assignment }) => assignment), script.context)];
		const matrix = get(job.node, "strategy", "matrix");
		const whole = withVersions(source, matrix, expressionsOf([
			job.workflow,
			job.node,
			step
		]), facts);
		return condition === null ? whole : whole.map((fact) => underCondition(fact, condition));
	});
}
function readScript(source, job, step, index, later) {
	const script = get(step, "run");
	if (script?.kind !== "scalar" || !isShell(job, step, script.value)) return null;
	const context = {
		block: job.block,
		directory: directoryOf(job, step),
		variables: variablesOf(job.workflow, job.node, later, step),
		commandPrefix: `${source.path}:${job.id}:${index}`,
		place: placesIn(source, script)
	};
	return {
		text: script.value,
		context
	};
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
	}],
	["jimver/cuda-toolkit", {
		name: "cuda",
		input: "cuda",
		toConstraint: (written) => pythonVersion(written) ?? unknown(written)
	}]
]);
function readRuntimes(source, workflow, job, block) {
	const installations = stepsOf(job).flatMap((step) => toInstallation(step, [
		step,
		job,
		workflow
	]));
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
function toInstallation(step, around) {
	const setup = setups.get(actionOf(step));
	const version = setup === void 0 ? void 0 : get(step, "with", setup.input);
	if (setup === void 0 || version === void 0) return [];
	return [{
		setup,
		version: inEnvironment(version, around),
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
		...readRuntimes(source, workflow, node, block),
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