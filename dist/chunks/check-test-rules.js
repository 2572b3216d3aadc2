import { $ as joinedBy, C as ignoring, Ct as ConfigError, L as diskTree, M as configurationOf, N as wholeTree, R as gitRoot, S as UsageError, _t as loadConfig, a as accept, dt as loadInterest, ft as loadKnowledge, h as RuleError, m as evaluate, n as readAskedSources, q as buildUnits, s as gather, y as activeRules, z as peekBytes } from "./check.js";
import { n as holding } from "./shared-config-picomatch.js";
import { t as withCustomNames } from "./shared-knowledge.js";
import { n as openCustom, t as joined } from "./check-custom-rules.js";
import { a as chooseFixes } from "./shared-check.js";
import { relative, resolve } from "node:path";

// src/tree/memory.ts
function memoryTree(files) {
	const texts = new Map(Object.entries(files).map(([path, text]) => [path, text.replace(/^\uFEFF/, "")]));
	return {
		paths: [...texts.keys()].toSorted(),
		has: (path) => texts.has(path),
		linkAt: () => null,
		read: (path) => {
			const text = texts.get(path);
			return text === void 0 ? {
				kind: "unreadable",
				why: "it does not exist"
			} : {
				kind: "text",
				text
			};
		},
		holding: async (parts, endings) => [...texts].flatMap(([path, text]) => endings.some((ending) => path.endsWith(`.${ending}`)) && parts.some((part) => text.includes(part)) ? [path] : []),
		peek: (paths) => new Map(paths.flatMap((path) => peekAt(path, texts.get(path)))),
		prefetch: async () => {}
	};
}
function peekAt(path, text) {
	if (text === void 0) return [];
	const bytes = Buffer.from(text, "latin1");
	return [[path, {
		bytes: bytes.length,
		head: bytes.subarray(0, peekBytes)
	}]];
}

// src/check/example.ts
async function judgeFiles(rules, { files, base, today }, judging) {
	const { ignore, config, tree, marked, units: built } = await stateOf(files, judging);
	const ids = new Set(rules.map(({ id }) => id));
	const all = [...rules, ...judging.knowledge.rules.filter(({ id }) => !ids.has(id))];
	const run = marked.size + config.suppressions.length === 0 ? rules : activeRules(all, config, []);
	const asked = {
		knowledge: {
			...judging.knowledge,
			rules: run
		},
		today: today ?? judging.today
	};
	const { units } = await readAskedSources(built, tree, {
		...asked,
		ignore,
		within: ""
	});
	const before = base === null ? null : (await stateOf(base, judging)).units;
	const lines = new Map(Object.entries(files).map(([path, text]) => [path, text.split(/\r?\n/)]));
	const judged = {
		...asked,
		before,
		policy: config.policy,
		lineOf: ({ path, line }) => lines.get(path)?.[line - 1] ?? "",
		docsOf: (id) => id
	};
	const acceptance = {
		config,
		written: config,
		units,
		rules: all,
		tree,
		marked,
		isForeign: false,
		isWhole: true,
		minSeverity: null,
		known: []
	};
	const { findings } = await accept(evaluate(units, judged), judged, acceptance);
	return findings.filter(({ rule }) => ids.has(rule));
}
async function stateOf(files, { knowledge, interest }) {
	const tree = memoryTree(files);
	const read = (path) => Object.hasOwn(files, path) ? files[path] ?? null : null;
	const config = await loadConfig({
		has: (path) => tree.has(path),
		read,
		named: null,
		readRemote: null,
		pinned: null
	});
	const ignore = ignoring(config);
	const { facts, marked } = await gather(tree, ignore, interest);
	return {
		tree,
		marked,
		config,
		ignore,
		units: buildUnits(facts, tree.paths, knowledge, "", config.units).units
	};
}
async function runExample(rule, example, judging) {
	const findings = await judgeFiles([rule], example, judging);
	const wanted = example.fires === null ? [] : [`${example.fires} at ${example.at}`];
	const said = findings.map(({ severity, location }) => `${severity} at ${location.path}:${location.line}`);
	if (said.join("\n") !== wanted.join("\n")) return [{
		what: "findings",
		expected: wanted,
		got: findings.map(({ title }, index) => `${said[index]}: ${title}`)
	}];
	const message = findings[0]?.message ?? "";
	return [...example.message === null || example.message === message ? [] : [{
		what: "message",
		expected: [example.message],
		got: [message]
	}], ...example.fixed === null ? [] : wrongFix(example.files, example.fixed, findings)];
}
function wrongFix(files, fixed, findings) {
	const after = new Map(fixedFiles(files, findings));
	if (after.size === 0) return [{
		what: "fix",
		expected: Object.keys(fixed).map((path) => `a change of ${path}`),
		got: []
	}];
	return [.../* @__PURE__ */ new Set([...Object.keys(fixed), ...after.keys()])].flatMap((path) => {
		const [expected, got] = [fixed[path] ?? files[path] ?? "", after.get(path) ?? files[path] ?? ""];
		return expected === got ? [] : [{
			what: "fix",
			...changedLines(path, expected, got)
		}];
	});
}
function fixedFiles(files, findings) {
	return chooseFixes(findings, (path) => files[path] ?? null).files.map(({ path, after }) => [path, after]);
}
function changedLines(path, expected, got) {
	const [wanted, are] = [expected.split("\n"), got.split("\n")];
	const differing = Array.from({ length: Math.max(wanted.length, are.length) }, (_, index) => index).filter((index) => wanted[index] !== are[index]);
	const shown = (lines) => differing.slice(0, 10).flatMap((index) => lines[index] ?? []);
	const first = (differing[0] ?? 0) + 1;
	return {
		expected: [`${path}:${first}`, ...shown(wanted)],
		got: [`${path}:${first}`, ...shown(are)]
	};
}

// src/check/test-rules.ts
async function testRules(request, named) {
	const place = await placeHere();
	const { config } = await configurationOf({
		...request,
		base: null,
		head: null
	}, place, null);
	const globs = named.map((path) => relative(place.root, resolve(path)).replaceAll("\\", "/") || ".");
	const outside = globs.findIndex((glob) => glob.startsWith(".."));
	if (outside >= 0) throw new UsageError(`test-rules ${named[outside]}: it lies outside of the repository ${place.root}`);
	const customRules = [...config.customRules, ...globs.map((value) => ({
		value,
		from: null
	}))];
	if (customRules.length === 0) throw new UsageError("there are no rules to test: name their files, or list them under `custom-rules` in .github/framework-fit.yml");
	const known = await loadKnowledge();
	const { custom } = await openCustom({
		...config,
		customRules
	}, known, {
		tree: await wholeTree(place),
		readRemote: null
	});
	const { knowledge } = joined(known, custom);
	const judging = {
		knowledge,
		interest: withCustomNames(loadInterest(known, joinedBy), custom),
		today: request.today
	};
	const isAsked = globs.length === 0 ? () => true : holding(globs);
	const tested = [];
	for (const { value: rule, path, place: placeOf } of custom.rules.filter((one) => isAsked(one.path))) {
		const lineOf = (index) => placeOf(["examples", index]).line;
		tested.push({
			id: rule.id,
			path,
			examples: await testedExamples(rule, lineOf, judging)
		});
	}
	return tested;
}
async function placeHere() {
	const folder = resolve(".");
	const root = gitRoot(folder) ?? folder;
	return {
		root,
		within: relative(root, folder).replaceAll("\\", "/"),
		tree: await diskTree(folder),
		commit: null
	};
}
async function testedExamples(rule, lineOf, judging) {
	return Promise.all(rule.examples.map(async (example, index) => ({
		number: index + 1,
		line: lineOf(index),
		because: example.because,
		fires: example.fires,
		differences: await runExample(rule, example, judging).catch(failure)
	})));
}
function failure(error) {
	if (error instanceof RuleError || error instanceof ConfigError) return [{
		what: "error",
		expected: [],
		got: error.message.split("\n")
	}];
	throw error;
}

export { testRules };