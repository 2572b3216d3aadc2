import { t as parseGradle } from "./shared-formats--renovatebot-good-enough-parser--thi-ng-api--thi-ng-arrays--thi-ng-checks--thi-ng-compare--thi-ng-equiv--thi-ng-errors--thi-ng-hex--thi-ng-random--thi-ng-zipper-klona-moo.js";
import { n as walk, t as isConditional } from "./shared-readers--renovatebot-good-enough-parser--thi-ng-api--thi-ng-arrays--thi-ng-checks--thi-ng-compare--thi-ng-equiv--thi-ng-errors--thi-ng-hex--thi-ng-random--thi-ng-zipper-klona-moo.js";
import "./shared-formats-unbash.js";
import { s as readRequested } from "./shared-readers-unbash.js";
import { E as richConstraint, J as coordinateOf, Ot as inOrder, Y as fromRoot, yt as pythonVersion } from "./shared-readers.js";
import { a as isWord, i as isGroup, it as literalWord, n as argumentsOf, o as literal, r as asCall } from "./shared-formats.js";

// src/formats/gradle/variable.ts
const owners = /* @__PURE__ */ new Set([
	"rootProject",
	"project",
	"parent",
	"this",
	"ext",
	"extra",
	"properties",
	"providers"
]);
const getters = /* @__PURE__ */ new Set([
	"get",
	"getProperty",
	"property",
	"findProperty",
	"gradleProperty"
]);
const conversions = /* @__PURE__ */ new Set([
	"get",
	"toInt",
	"toInteger",
	"toString",
	"asProvider",
	"orNull"
]);
function variableName(items) {
	const path = readPath(items);
	if (path === null) return null;
	const own = path.findIndex((name) => !owners.has(name));
	return own < 0 ? null : path.slice(own).join(".");
}
function readPath(items) {
	const path = [];
	for (const [index, item] of items.entries()) {
		if (isWord(item, "as")) break;
		if (item.kind === "word") path.push(...item.path);
		else if (item.kind === "group") {
			if (!readGroup(path, item)) return null;
		} else if (index === 0 || item.kind !== "operator" || ![
			".",
			"?.",
			"!!"
		].includes(item.text)) return null;
		if (item.kind === "word" && !startsOrFollowsDot(items, index)) return null;
	}
	return path.length > 0 ? path : null;
}
function startsOrFollowsDot(items, index) {
	const before = items[index - 1];
	return index === 0 || before?.kind === "operator" && before.text !== "!!";
}
function readGroup(path, group) {
	const key = literal(group.statements.flatMap(({ items }) => items));
	if (isGroup(group, "[") && key !== null && path.length > 0) return path.push(key) > 0;
	if (!isGroup(group, "(")) return false;
	const called = path.pop() ?? "";
	if (group.statements.length === 0) return conversions.has(called);
	return key !== null && getters.has(called) && path.push(key) > 0;
}

// src/readers/gradle/script.ts
function placeOf({ source }, { start, end }) {
	return source.place(start, end);
}
function setting(script, block, key, value, at) {
	return {
		kind: "setting",
		key,
		value,
		block,
		...placeOf(script, at)
	};
}

// src/readers/gradle/values.ts
function chunksOf(items, lookup) {
	const operands = summands(items);
	if (operands.length > 1 && operands.every(([item]) => item?.kind !== "text")) return [{
		kind: "unknown",
		variable: null,
		...wholeSpan(items)
	}];
	return operands.flatMap((operand) => operandChunks(operand, lookup));
}
function valueOf(items, lookup) {
	let value = "";
	for (const chunk of items.length > 0 ? chunksOf(items, lookup) : []) {
		if (chunk.kind === "unknown" || value.length > longest) return null;
		value += chunk.text;
	}
	return items.length > 0 ? value : null;
}
const longest = 300;
function spanOf(items) {
	const [first, last] = [items[0], items.at(-1)];
	return first?.kind === "text" && first === last ? first.inner : wholeSpan(items);
}
function wholeSpan(items) {
	return {
		start: items[0]?.start ?? 0,
		end: items.at(-1)?.end ?? 0
	};
}
function summands(items) {
	const parts = [[]];
	for (const item of items) if (item.kind === "operator" && item.text === "+") parts.push([]);
	else parts.at(-1)?.push(item);
	return parts;
}
function operandChunks(items, lookup) {
	const [item, ...more] = items;
	if (item !== void 0 && more.length === 0) {
		if (item.kind === "text") return item.parts.map((part) => partChunk(part, lookup));
		if (isWord(item, "true") || isWord(item, "false")) return [{
			kind: "written",
			text: written(item),
			start: item.start,
			end: item.end
		}];
		if (item.kind === "number") return [{
			kind: "written",
			text: item.text,
			start: item.start,
			end: item.end
		}];
	}
	return [nameChunk(items, wholeSpan(items), lookup)];
}
function written(item) {
	return item.kind === "word" ? item.path.join(".") : "";
}
function partChunk(part, lookup) {
	if (part.kind === "literal") return {
		kind: "written",
		text: part.value,
		start: part.start,
		end: part.end
	};
	return nameChunk(part.items, part, lookup);
}
function nameChunk(items, { start, end }, lookup) {
	const variable = variableName(items);
	const text = variable === null ? null : lookup.resolve(variable);
	return text === null ? {
		kind: "unknown",
		variable,
		start,
		end
	} : {
		kind: "resolved",
		text
	};
}

// src/readers/gradle/android.ts
const keys = /* @__PURE__ */ new Map([
	["minSdk", "android.minSdk"],
	["minSdkVersion", "android.minSdk"],
	["targetSdk", "android.targetSdk"],
	["targetSdkVersion", "android.targetSdk"],
	["compileSdk", "android.compileSdk"],
	["compileSdkVersion", "android.compileSdk"],
	["applicationId", "android.applicationId"],
	["namespace", "android.namespace"],
	["ndkVersion", "android.ndkVersion"],
	["packaging.jniLibs.useLegacyPackaging", "android.useLegacyPackaging"],
	["packagingOptions.jniLibs.useLegacyPackaging", "android.useLegacyPackaging"]
]);
const lists = [[/^ndk\.abiFilters?(?:\.add(?:All)?)?$/, "android.abiFilters"], [/^(?:androidResources|aaptOptions)\.noCompress(?:\.add(?:All)?)?$/, "android.noCompress"]];
const readAndroid = (statements, scope, script) => {
	if (scope.path.length > 0 && androidPath(scope.path) === null) return [];
	const block = {
		scope,
		script,
		enabled: switchOf(statements)
	};
	return statements.flatMap(({ items }) => readStatement(items, block));
};
function readStatement(items, block) {
	const [head] = items;
	const path = head?.kind === "word" ? androidPath([...block.scope.path, ...head.path]) : null;
	if (head === void 0 || path === null) return [];
	const name = path.join(".").replace(/\.set$/, "");
	const key = keys.get(name);
	if (key !== void 0) return readValue(key, items, block);
	const list = lists.find(([names]) => names.test(name));
	if (list !== void 0) return readList(list[1], items, block);
	if (name === "splits.abi.include") return readSplits(items, block);
	const native = /^externalNativeBuild\.(cmake|ndkBuild)(?:\.path)?$/.exec(name)?.[1];
	return native === void 0 || !declaresBuild(native, block) ? [] : [setting(block.script, block.scope.block, "android.externalNativeBuild", native, head)];
}
function androidPath(path) {
	const at = Math.max(path.indexOf("android"), path.indexOf("androidLibrary"));
	if (at < 0) return null;
	const below = path.slice(at + 1);
	return below[0] === "defaultConfig" && below[1] !== "externalNativeBuild" ? below.slice(1) : below;
}
function declaresBuild(native, { scope }) {
	return scope.path.at(-1) !== native && (scope.block === "" || isConditional(scope));
}
function readValue(key, items, { scope, script }) {
	const expression = released(valueItems(items));
	if (expression.length === 0) return [];
	const value = valueOf(expression, script.variables);
	return [setting(script, scope.block, key, value?.replace(/^android-/, "") ?? null, spanOf(expression))];
}
function valueItems(items) {
	const [, sign, ...more] = items;
	if (sign?.kind === "operator") return sign.text === "=" ? more : [];
	const call = asCall(items);
	if (call === null || call.rest.length > 0) return items.slice(1);
	return (call.block?.statements.find((inner) => isWord(inner.items[0], "version") && inner.items[1]?.kind === "operator"))?.items.slice(2) ?? call.args[0]?.items ?? [];
}
function released(items) {
	return (isWord(items[0], "release") ? asCall(items) : null)?.args[0]?.items ?? items;
}
function readList(key, items, { scope, script }) {
	return listed(items).map((element) => setting(script, scope.block, key, valueOf(element, script.variables), spanOf(element)));
}
function listed(items) {
	const [, sign, ...more] = items;
	if (sign?.kind === "operator") return sign.text === "=" || sign.text === "+=" ? elementsOf(more) : [];
	return (asCall(items)?.args ?? []).flatMap((argument) => elementsOf(argument.items));
}
function elementsOf(items) {
	const [first] = items;
	if (isGroup(first, "[") && (items.length === 1 || isWord(items[1], "as"))) return first.statements.flatMap((one) => elementsOf(one.items));
	const call = first?.kind === "word" && isGroup(items[1], "(") ? asCall(items) : null;
	return /^(?:listOf|setOf|mutableListOf|mutableSetOf|arrayOf)$/.test(call?.path.at(-1) ?? "") ? (call?.args ?? []).flatMap((argument) => elementsOf(argument.items)) : [items];
}
function readSplits(items, block) {
	if (block.enabled === "false") return [];
	const facts = readList("android.splits.abi", items, block);
	return block.enabled === "true" ? facts : facts.map((fact) => fact.kind === "setting" ? {
		...fact,
		value: null
	} : fact);
}
function switchOf(statements) {
	const line = statements.find(({ items }) => items[0]?.kind === "word" && /^(?:e|isE)nable$/.test(items[0].path.at(-1) ?? ""));
	if (line === void 0) return "false";
	const last = line.items.at(-1);
	const value = isGroup(last, "(") ? last.statements[0]?.items[0] : last;
	return value?.kind === "word" ? value.path.join(".") : "unknown";
}

// src/readers/gradle/chaquopy.ts
const readChaquopy = (statements, scope, script) => {
	if (!isChaquopy(scope.path)) return [];
	return statements.flatMap(({ items }) => {
		const name = items[0]?.kind === "word" ? items[0].path.join(".") : "";
		if (name === "version") return readVersion(items, scope, script);
		const call = name === "install" || name === "options" ? asCall(items) : null;
		return call === null || scope.path.at(-1) !== "pip" ? [] : readArguments$1(call.args, scope, script);
	});
};
function isChaquopy(path) {
	return path.includes("chaquopy") || path.includes("android") && path.includes("python");
}
function readVersion(items, { block }, script) {
	const value = items[1]?.kind === "operator" ? items.slice(2) : asCall(items)?.args[0]?.items ?? [];
	if (value.length === 0) return [];
	const version = valueOf(value, script.variables);
	const place = placeOf(script, spanOf(value));
	return [{
		kind: "runtime",
		name: "python",
		constraint: (version === null ? null : pythonVersion(version)) ?? {
			kind: "unknown",
			text: place.text,
			variable: null
		},
		use: "selects",
		alternative: null,
		block,
		...place
	}];
}
function readArguments$1(args, { block }, script) {
	const literals = args.map(literalOf);
	return literals.flatMap((one, index) => {
		const option = literals[index - 1]?.value ?? "";
		if (one === null || one.value.startsWith("-")) return [];
		if (option.startsWith("-")) return readOption(option, one, block, script);
		const frame = {
			block,
			command: null,
			role: { kind: "runtime" },
			place: (start, end) => script.source.place(start, end)
		};
		const requested = readRequested(literalWord(one.value, one.text.inner.start), frame);
		return requested?.kind === "package" ? [requested.fact] : [];
	});
}
function literalOf({ items }) {
	const [text] = items;
	const value = literal(items);
	return text?.kind === "text" && value !== null ? {
		text,
		value
	} : null;
}
function readOption(option, { text, value }, block, script) {
	const place = placeOf(script, text.inner);
	const target = fromRoot(script.source.path, value);
	if ((option === "-r" || option === "--requirement") && target !== null) return [{
		kind: "include",
		role: "requirements",
		target,
		block,
		...place
	}];
	const role = indexRoles.get(option);
	if (role === void 0) return [];
	return [{
		kind: "index",
		ecosystem: "pypi",
		role,
		url: value,
		resolved: "written",
		command: null,
		only: null,
		block,
		...place
	}];
}
const indexRoles = /* @__PURE__ */ new Map([
	["-i", "primary"],
	["--index-url", "primary"],
	["--extra-index-url", "extra"],
	["-f", "find-links"],
	["--find-links", "find-links"]
]);

// src/readers/gradle/configuration.ts
const shipped = [
	"implementation",
	"api",
	"runtimeOnly",
	"compile",
	"runtime",
	"apk"
];
const building = [
	"compileOnly",
	"compileOnlyApi",
	"provided",
	"annotationProcessor",
	"classpath",
	"coreLibraryDesugaring",
	"lintChecks",
	"lintPublish"
];
const processors = ["kapt", "ksp"];
const tests = /^(?:test|androidTest|testFixtures)(?![a-z])|Tests?$/;
function configurationOf(name) {
	const built = prefixOf(name, building) ?? suffixOf(name, processors);
	const variant = built ?? prefixOf(name, shipped);
	if (isTest(name) || variant !== null && isTest(variant)) return {
		role: { kind: "test" },
		marker: null
	};
	if (variant === null) return {
		role: {
			kind: "group",
			name
		},
		marker: null
	};
	return {
		role: { kind: built === null ? "runtime" : "build" },
		marker: variant === "" ? null : variant
	};
}
function prefixOf(name, known) {
	if (known.includes(name)) return "";
	const end = known.find((one) => name.endsWith(upperFirst(one)));
	return end === void 0 ? null : name.slice(0, -end.length);
}
function suffixOf(name, known) {
	const start = known.find((one) => name === one || name.startsWith(one) && /^[A-Z]/.test(name.slice(one.length)));
	return start === void 0 ? null : lowerFirst(name.slice(start.length));
}
function isTest(name) {
	return tests.test(name);
}
function lowerFirst(name) {
	return name.slice(0, 1).toLowerCase() + name.slice(1);
}
function upperFirst(name) {
	return name.slice(0, 1).toUpperCase() + name.slice(1);
}

// src/readers/gradle/version-block.ts
function constrainedBy(details, script) {
	const block = innerBlock(details, "version");
	if (block === null) return null;
	const words = new Map(block.statements.flatMap(({ items }) => namedArgument(items) ?? []));
	const values = [...words].map(([name, { items }]) => [name, valueOf(items, script.variables)]);
	if (values.some(([, value]) => value === null)) return {
		constraint: unknown(block, script),
		constraintAt: null
	};
	const version = Object.fromEntries(values);
	const [only, ...more] = [...words.values()];
	return {
		constraint: richConstraint({
			strictly: version["strictly"] ?? null,
			require: version["require"] ?? null,
			prefer: version["prefer"] ?? null
		}),
		constraintAt: only !== void 0 && more.length === 0 ? literalSpan(only) : null
	};
}
function innerBlock(details, name) {
	return (details?.statements ?? []).map(({ items }) => asCall(items)).find((call) => call?.path.at(-1) === name && call.block !== null)?.block ?? null;
}
function namedArgument(items) {
	const call = asCall(items);
	const name = call?.path.at(-1) ?? "";
	const first = call?.args[0];
	return first !== void 0 && [
		"strictly",
		"require",
		"prefer"
	].includes(name) ? [[name, first]] : null;
}
function unknown({ start, end }, { source }) {
	return {
		kind: "unknown",
		text: source.text.slice(start, end),
		variable: null
	};
}
function literalSpan({ items }) {
	const [text] = items;
	return text?.kind === "text" && items.length === 1 && text.parts.every(({ kind }) => kind === "literal") ? spanOf(items) : null;
}

// src/readers/gradle/entry.ts
function dependency({ script, block, role, marker, excludes, details }, coordinate, at) {
	const { constraint, constraintAt } = constrainedBy(details, script) ?? coordinate;
	const { name, nameAt } = coordinate;
	return {
		kind: "dependency",
		...placeOf(script, at),
		block,
		ecosystem: "maven",
		name,
		constraint,
		role,
		extras: [],
		marker,
		origin: { kind: "registry" },
		command: null,
		nameAt: nameAt && placeOf(script, nameAt),
		constraintAt: constraintAt && placeOf(script, constraintAt),
		excludes
	};
}

// src/readers/gradle/excludes.ts
function excludesOf(block, lookup) {
	return (block?.statements ?? []).flatMap(({ items }) => {
		const [target, sign, value] = items;
		if (target?.kind === "word" && /^(?:isT|t)ransitive$/.test(target.path.at(-1) ?? "") && sign?.kind === "operator" && value?.kind === "word" && value.path[0] === "false") return ["*:*"];
		const call = asCall(items);
		return call?.path.at(-1) === "exclude" ? excludedModule(call, lookup) ?? [] : [];
	});
}
function excludedModule(call, lookup) {
	const args = call.args.flatMap(unwrapMap);
	const group = args.find(({ label }) => label === "group") ?? positional(args, 0);
	const module = args.find(({ label }) => label === "module") ?? positional(args, 1);
	if (group === void 0 && module === void 0) return null;
	const names = [group, module].map((part) => part === void 0 ? "*" : valueOf(part.items, lookup));
	return names.includes(null) ? null : names.join(":");
}
function positional(args, index) {
	return args.every(({ label }) => label === null) ? args[index] : void 0;
}
function unwrapMap(argument) {
	const [first] = argument.items;
	if (argument.label !== null || argument.items.length > 2) return [argument];
	const call = first?.kind === "word" ? asCall(argument.items) : null;
	const entries = isGroup(first, "[") ? argumentsOf(first.statements) : call?.path.at(-1) === "mapOf" ? call.args : [];
	return entries.some(({ label }) => label !== null) ? entries : [argument];
}

// src/readers/gradle/local-library.ts
function localLibrary(at, { script, block }) {
	return setting(script, block, "android.localLibraries", script.source.text.slice(at.start, at.end), at);
}

// src/readers/gradle/map-notation.ts
function mapNotation(args, entry) {
	const named = args.some(({ label }) => label !== null);
	const part = (label, index) => named ? args.find((one) => one.label === label) : args[index];
	const [group, name, version] = [
		part("group", 0),
		part("name", 1),
		part("version", 2)
	];
	if (name === void 0) return [];
	const span = {
		start: args[0]?.start ?? 0,
		end: args.at(-1)?.end ?? 0
	};
	if (group === void 0) return [localLibrary(span, entry)];
	const parts = [
		group,
		name,
		...version ? [version] : []
	].map(({ items }) => chunksOf(items, entry.script.variables));
	const coordinate = coordinateOf(joined(parts), entry.script.source.text);
	return coordinate === null ? [] : [dependency(entry, {
		...coordinate,
		nameAt: null
	}, span)];
}
function joined(parts) {
	return parts.flatMap((chunks, index) => index === 0 ? chunks : [{
		kind: "resolved",
		text: ":"
	}, ...chunks]);
}

// src/readers/gradle/references.ts
const notLibraries = /* @__PURE__ */ new Set(["versions", "plugins"]);
function referenceOf(items, entry) {
	const call = items[0]?.kind === "word" ? asCall(items) : null;
	if (call === null && items.length > 0 && items[0]?.kind !== "word") return null;
	const path = items[0]?.kind === "word" ? items[0].path : [];
	if (call !== null && path.at(-1) === "project") return module(projectPath(call, entry), items, entry);
	if (path[0] === "projects" && path.length > 1) return module(path.slice(1).join(":"), items, entry);
	if (!isCatalog(path[0] ?? "") || path.length < 2 || isVariable(items, entry)) return null;
	const name = aliasOf(path, call);
	return name === null ? [] : [reference("catalog", name, items, entry)];
}
function isCatalog(name) {
	return name === "libs" || name.endsWith("Libs");
}
function isVariable(items, { script }) {
	const name = variableName(items);
	return name !== null && script.variables.resolve(name) !== null;
}
function aliasOf(path, call) {
	const catalog = path[0] === "libs" ? [] : path.slice(0, 1);
	const found = call === null ? null : literal(call.args[0]?.items ?? []);
	if (path.at(-1) === "findLibrary" || path.at(-1) === "findBundle") {
		const kind = path.at(-1) === "findBundle" ? ["bundles"] : [];
		return found === null ? null : [
			...catalog,
			...kind,
			found.replaceAll(/[-_]/g, ".")
		].join(".");
	}
	const isCalled = call !== null && path.at(-1) === "get" && call.args.length === 0;
	const own = path.slice(1, isCalled ? -1 : void 0);
	return notLibraries.has(own[0] ?? "") ? null : [...catalog, ...own].join(".");
}
function projectPath({ args }, { script }) {
	const path = args.find(({ label }) => label === "path") ?? args.find(({ label }) => label === null);
	return path === void 0 ? null : valueOf(path.items, script.variables);
}
function module(path, items, entry) {
	return path === null ? [] : [reference("module", `:${path.replace(/^:/, "")}`, items, entry)];
}
function reference(to, name, items, { script, block, role, marker, excludes }) {
	return {
		kind: "reference",
		to,
		name,
		role,
		marker,
		excludes,
		block,
		...placeOf(script, spanOf(items))
	};
}

// src/readers/gradle/dependencies.ts
const others = /* @__PURE__ */ new Set([
	"println",
	"print",
	"exclude",
	"because",
	"if",
	"else",
	"apply",
	"require",
	"check",
	"error",
	"registerTransform",
	"listOf",
	"setOf",
	"mapOf"
]);
const platforms = /* @__PURE__ */ new Set(["platform", "enforcedPlatform"]);
const wrappers = /* @__PURE__ */ new Set([
	"create",
	"testFixtures",
	"variantOf",
	"dependencyProvider"
]);
const localFiles = /* @__PURE__ */ new Set(["files", "fileTree"]);
const readDependencies = (statements, scope, script) => {
	const isConstraint = scope.path.at(-1) === "constraints" && scope.path.at(-2) === "dependencies";
	if (scope.path.at(-1) !== "dependencies" && !isConstraint) return [];
	return statements.flatMap(({ items }) => {
		const call = asCall(items);
		if (call === null || call.path.length > 1) return [];
		const { name, args } = configured(call);
		if (name === "" || others.has(name)) return [];
		return readArguments(args, entryOf(name, call, scope, script, isConstraint));
	});
};
function configured(call) {
	const name = call.path[0] ?? "";
	if (name !== "add") return {
		name,
		args: call.args
	};
	return {
		name: literal(call.args[0]?.items ?? []) ?? "",
		args: call.args.slice(1)
	};
}
function entryOf(name, call, scope, script, isConstraint) {
	const { role, marker } = configurationOf(name);
	const details = call.block ?? lastBlock(call.args);
	const surrounding = surroundingRole(scope) ?? (isConstraint ? { kind: "constraint" } : role);
	const variant = marker ?? variantOf(scope);
	return {
		script,
		block: scope.block === "" ? variant ?? "" : scope.block,
		role: surrounding,
		marker: variant,
		excludes: excludesOf(details, script.variables),
		details
	};
}
function lastBlock(args) {
	const last = args.at(-1)?.items.at(-1);
	return isGroup(last, "{") ? last : null;
}
function surroundingRole({ path, block }) {
	if (block === "buildscript") return { kind: "build" };
	return sourceSet(path) !== null && isTest(block) ? { kind: "test" } : null;
}
function variantOf(scope) {
	if (isConditional(scope)) return scope.block;
	return sourceSet(scope.path) === null || scope.block === "commonMain" || scope.block === "main" ? null : scope.block;
}
function sourceSet(path) {
	const at = path.lastIndexOf("sourceSets");
	return at < 0 ? null : path[at + 1] ?? null;
}
function readArguments(args, entry) {
	const unwrapped = args.flatMap(unwrapMap);
	if (unwrapped.some(({ label }) => label !== null) || isPositional(unwrapped)) return mapNotation(unwrapped, entry);
	return args.flatMap(({ items }) => readNotation(items, entry));
}
function isPositional(args) {
	const words = args.map(({ items }) => literal(items));
	return words.length > 1 && words.every((word) => word !== null && !word.includes(":"));
}
function readNotation(items, entry) {
	const [first] = items;
	if (isGroup(first, "[") && items.length === 1) return argumentsOf(first.statements).flatMap((one) => readNotation(one.items, entry));
	const call = first?.kind === "word" && isGroup(items[1], "(") ? asCall(items) : null;
	const called = call?.path.at(-1) ?? "";
	if (call !== null && platforms.has(called)) return readArguments(call.args, {
		...entry,
		role: { kind: "build" }
	});
	if (call !== null && wrappers.has(called)) return readArguments(call.args.slice(0, 1), entry);
	if (localFiles.has(called)) return [localLibrary(spanOf(items), entry)];
	return referenceOf(items, entry) ?? readCoordinate(items, entry);
}
function readCoordinate(items, entry) {
	const chunks = chunksOf(items, entry.script.variables);
	const coordinate = coordinateOf(chunks, entry.script.source.text);
	if (coordinate !== null) return [dependency(entry, coordinate, spanOf(items))];
	return chunks[0]?.kind === "written" && chunks[0].text.startsWith(":") ? [localLibrary(spanOf(items), entry)] : [];
}

// src/readers/gradle/plugins.ts
const readPlugins = (statements, scope, script) => {
	const named = scope.path.at(-1) === "plugins" ? declared : applied;
	return statements.flatMap((statement) => {
		const found = named(statement);
		if (found === null) return [];
		return [{
			kind: "plugin",
			...identity(found),
			applied: isApplied(statement, scope),
			block: scope.block,
			...placeOf(script, spanOf(found.items))
		}];
	});
};
function declared({ items }) {
	const [head, ...more] = items;
	const call = asCall(items);
	if (more.length === 0 && (head?.kind === "text" || head?.kind === "word")) return {
		items,
		prefix: ""
	};
	if (call === null || ![
		"id",
		"alias",
		"kotlin"
	].includes(call.path.join("."))) return null;
	return firstWords(call.args, call.path[0] === "kotlin" ? "org.jetbrains.kotlin." : "");
}
function applied({ items }) {
	const call = asCall(items);
	if (call?.path.at(-1) !== "apply") return null;
	const owner = call.path.at(-2) ?? "";
	if (owner === "plugins" || owner === "pluginManager") return firstWords(call.args, "");
	return owner === "" || owner === "project" ? ofApply(call) : null;
}
function ofApply(call) {
	const plugin = call.args.find(({ label }) => label === "plugin");
	if (plugin !== void 0) return firstWords([plugin], "");
	const inner = (call.block?.statements ?? []).map(({ items }) => asCall(items)).find((one) => one?.path.join(".") === "plugin");
	return inner ? firstWords(inner.args, "") : null;
}
function firstWords(args, prefix) {
	const items = args[0]?.items ?? [];
	const end = items.findIndex((item, index) => index > 0 && item.kind === "word" && items[index - 1]?.kind !== "operator");
	const words = end < 0 ? items : items.slice(0, end);
	return words.length === 0 ? null : {
		items: words,
		prefix
	};
}
function identity({ items, prefix }) {
	const [head] = items;
	if (head?.kind !== "word") return {
		id: prefixed(prefix, literal(items)),
		alias: null
	};
	const plugins = head.path.indexOf("plugins");
	if (plugins < 0) return {
		id: head.path.length === 1 && items.length === 1 ? head.path[0] ?? null : null,
		alias: null
	};
	return {
		id: null,
		alias: head.path.slice(plugins + 1).filter((name, index, all) => index < all.length - 1 || name !== "get").join(".")
	};
}
function prefixed(prefix, id) {
	return id === null ? null : prefix + id;
}
function isApplied({ items }, { block }) {
	if (block === "subprojects" || block.startsWith(":")) return false;
	return !items.some((item, index) => item.kind === "word" && item.path.at(-1) === "apply" && isFalse(items[index + 1]));
}
function isFalse(item) {
	if (item?.kind === "group") return item.statements.length === 1 && isFalse(item.statements[0]?.items[0]);
	return item?.kind === "word" && item.path[0] === "false";
}

// src/readers/gradle/resolution.ts
const strategies = /* @__PURE__ */ new Set([
	"force",
	"forcedModules",
	"eachDependency",
	"substitute",
	"failOnVersionConflict"
]);
const every = /* @__PURE__ */ new Set([
	"configurations",
	"all",
	"configureEach",
	"each",
	"exclude"
]);
const readResolution = (statements, scope, script) => statements.flatMap((statement) => {
	const [head] = statement.items;
	const path = head?.kind === "word" ? [...scope.path, ...head.path] : [];
	if (isRule(path)) return readStrategy(path.at(-1) ?? "", statement.items, scope, script);
	const at = path.indexOf("configurations");
	if (at < 0) return [];
	if (path.at(-1) === "exclude") return readExclude(statement.items, configurationBlock(path[at + 1] ?? "", scope), script);
	return path.includes("resolutionStrategy") && strategies.has(path.at(-1) ?? "") ? readStrategy(path.at(-1) ?? "", statement.items, scope, script) : [];
});
function isRule(path) {
	const [last, block] = [path.at(-1), path.includes("modules") ? "modules" : path.includes("components") ? "components" : null];
	return last === "replacedBy" && block === "modules" || last === "addCapability" && block === "components";
}
function readExclude(items, block, script) {
	const call = asCall(items);
	if (call === null || block === null) return [];
	const module = excludedModule(call, script.variables);
	return module === null ? [] : [setting(script, block, "gradle.exclude", module, {
		start: call.head.start,
		end: items.at(-1)?.end ?? 0
	})];
}
function configurationBlock(name, { block }) {
	if (every.has(name)) return block;
	const { role, marker } = configurationOf(name.replace(/Classpath$/, ""));
	if (role.kind === "runtime") return marker ?? block;
	return role.kind === "group" ? name : null;
}
function readStrategy(name, items, scope, script) {
	const [first, last] = [items[0], items.at(-1)];
	const at = {
		start: first?.start ?? 0,
		end: last?.end ?? 0
	};
	return [setting(script, scope.block, "android.resolutionStrategy", script.source.text.slice(at.start, at.end), at), ...name.startsWith("force") ? forced(items).map((words) => forcedVersion(words, scope, script)) : []];
}
function forcedVersion(words, scope, script) {
	return setting(script, scope.block, "gradle.force", valueOf(words, script.variables), spanOf(words));
}
function forced(items) {
	const call = asCall(items);
	const args = call?.args ?? [];
	if (call !== null) return args.map((argument) => argument.items);
	return items.flatMap((item) => item.kind === "group" ? item.statements.map((one) => one.items) : []);
}

// src/readers/gradle/variables.ts
const extensions = /* @__PURE__ */ new Set(["ext", "extra"]);
const mapMakers = /* @__PURE__ */ new Set([
	"mapOf",
	"mutableMapOf",
	"hashMapOf",
	"linkedMapOf"
]);
const longestChain = 20;
var Variables = class {
	definitions;
	byName = /* @__PURE__ */ new Map();
	values = /* @__PURE__ */ new Map();
	chain = 0;
	constructor(statements, text) {
		this.definitions = allDefinitions(statements, text);
		for (const definition of this.definitions) {
			const known = this.byName.get(definition.name);
			if (known) known.push(definition);
			else this.byName.set(definition.name, [definition]);
		}
	}
	resolve(name) {
		const known = this.values.get(name);
		if (known !== void 0) return known;
		this.values.set(name, null);
		const value = this.chain < longestChain ? this.only(this.byName.get(name) ?? []) : null;
		this.values.set(name, value);
		return value;
	}
	only(definitions) {
		this.chain += 1;
		const values = definitions.map(({ value, scope }) => isConditional(scope) ? null : valueOf(value, this));
		this.chain -= 1;
		const [first = null, ...others] = values;
		return others.every((other) => other === first) ? first : null;
	}
};
function allDefinitions(statements, text) {
	const found = [];
	const visit = (block, scope) => {
		for (const { items } of block) for (const definition of definitionsOf(items, scope)) found.push(definition);
	};
	walk(statements, {
		path: [],
		block: ""
	}, visit, text);
	return found;
}
function definitionsOf(items, scope) {
	return assigned(items, scope) ?? delegated(items, scope) ?? setByCall(items, scope) ?? [];
}
function assigned(items, scope) {
	const sign = items.findIndex((item) => item.kind === "operator" && item.text === "=");
	if (sign < 1) return null;
	const annotation = items.findIndex((item) => item.kind === "operator" && item.text === ":");
	const target = targetOf(items.slice(0, annotation > 0 && annotation < sign ? annotation : sign), scope);
	return target === null ? [] : define(target.name, items.slice(sign + 1), scope, target.declared);
}
function targetOf(left, scope) {
	const last = left.at(-1);
	if (isGroup(last, "[")) return indexed(left.at(-2), literal(last.statements.flatMap(({ items }) => items)));
	if (last?.kind !== "word") return null;
	const own = last.path.findLastIndex((name) => extensions.has(name));
	const name = last.path.slice(own + 1).join(".");
	if (left.length > 1) return left.every(({ kind }) => kind === "word") ? {
		name,
		declared: true
	} : null;
	const declared = own >= 0 || extensions.has(scope.path.at(-1) ?? "");
	return name !== "" && (declared || scope.path.length === 0) ? {
		name,
		declared
	} : null;
}
function indexed(owner, key) {
	if (owner?.kind !== "word" || key === null) return null;
	return extensions.has(owner.path.at(-1) ?? "") ? {
		name: key,
		declared: true
	} : {
		name: [...owner.path, key].join("."),
		declared: false
	};
}
function delegated(items, scope) {
	const by = items.findIndex((item) => isWord(item, "by"));
	const [name, by1, extra, value] = by > 0 ? items.slice(by - 1) : [];
	if (name?.kind !== "word" || by1 === void 0 || !isWord(extra, "extra") || value?.kind !== "group") return null;
	return define(name.path.join("."), value.statements.flatMap((statement) => statement.items), scope, true);
}
function setByCall(items, scope) {
	const call = asCall(items);
	if (call?.path.at(-1) !== "set") return null;
	const owner = call.path.at(-2) ?? scope.path.at(-1) ?? "";
	const [key, value] = call.args;
	const name = key ? literal(key.items) : null;
	return extensions.has(owner) && name !== null && value ? define(name, value.items, scope, true) : [];
}
function define(name, value, scope, declared) {
	const entries = mapEntries(value);
	if (entries === null) return [{
		name,
		value,
		scope,
		declared
	}];
	return entries.flatMap(({ label, items }) => label === null ? [] : define(`${name}.${label}`, items, scope, declared));
}
function mapEntries(value) {
	const [first, ...more] = value;
	if (isGroup(first, "[") && more.length === 0) return argumentsOf(first.statements);
	const call = first?.kind === "word" ? asCall(value) : null;
	return call !== null && mapMakers.has(call.path.at(-1) ?? "") ? call.args : null;
}

// src/readers/gradle/exported.ts
function readVariables({ definitions }, script) {
	return definitions.filter(isShared).flatMap((definition) => {
		const value = valueOf(definition.value, script.variables);
		return value === null ? [] : [setting(script, blockOf(definition), `gradle.ext.${definition.name}`, value, spanOf(definition.value))];
	});
}
function isShared({ declared, scope }) {
	return declared && scope.path.every((name) => name === "ext" || name === "extra");
}
function blockOf({ scope }) {
	return scope.block === "buildscript" || scope.block === "allprojects" ? "" : scope.block;
}

// src/readers/gradle-build.ts
const parts = [
	readPlugins,
	readDependencies,
	readAndroid,
	readChaquopy,
	readResolution
];
const read = (source) => {
	const { text, path } = source;
	const statements = parseGradle(text, path.endsWith(".kts") ? "kotlin" : "groovy");
	const variables = new Variables(statements, text);
	const script = {
		source,
		variables
	};
	const facts = [...readVariables(variables, script)];
	const visit = (block, scope) => {
		for (const part of parts) for (const fact of part(block, scope, script)) facts.push(fact);
	};
	walk(statements, {
		path: [],
		block: ""
	}, visit, text);
	return {
		facts: inOrder(facts),
		problems: []
	};
};

export { read };