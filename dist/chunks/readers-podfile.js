import { c as parseRuby, d as asCall, u as asAssignment } from "./shared-formats.js";
import { D as labelled, F as walk, M as setting, N as textOf, O as literal, Ot as inOrder, P as version, Y as fromRoot, f as deploymentTarget, j as placeOf, k as named, t as Variables } from "./shared-readers.js";
import { t as readPod } from "./shared-readers-unbash.js";

// src/readers/podfile/statement.ts
const helpers = {
	"use_react_native!": "cocoapods.reactNative",
	"use_expo_modules!": "cocoapods.expoModules",
	flutter_install_all_ios_pods: "cocoapods.flutter",
	flutter_install_all_macos_pods: "cocoapods.flutter"
};
const newArchitecture = "reactNative.newArchEnabled";
function readStatement(statement, call, around) {
	const assignment = asAssignment(statement);
	if (assignment !== null) return readEnvironment(statement, assignment, around);
	if (call === null) return [];
	const name = call.path.join(".");
	switch (name) {
		case "pod": return [readPod(call.args, around)].filter((fact) => fact !== null);
		case "platform": return readPlatform(statement, call, around);
		case "source": return readSource(call, around);
		case "project":
		case "xcodeproj": return readProject(call, around);
		case "use_frameworks!": return readFrameworks(statement, call, around);
		default: return Object.hasOwn(helpers, name) ? readHelper(statement, call, name, around) : [];
	}
}
function readPlatform(statement, { args }, { source, block, condition }) {
	const platform = named(args[0]?.items ?? []) ?? "";
	const place = placeOf(statement.items, source);
	const key = deploymentTarget(platform);
	if (key === null) return [];
	if (args.length === 1) return [setting(place, block, "cocoapods.platform", platform, condition)];
	return [setting(place, block, key, version(args[1]?.items ?? []), condition)];
}
function readSource({ args }, { source, block }) {
	const [text] = args[0]?.items ?? [];
	if (text?.kind !== "text" || text.value === null) return [];
	const place = source.place(text.inner.start, text.inner.end);
	return [{
		kind: "index",
		ecosystem: "cocoapods",
		role: "extra",
		url: text.value,
		resolved: "written",
		command: null,
		only: null,
		block,
		...place
	}];
}
function readProject({ args }, { source, block, condition }) {
	const [text] = args[0]?.items ?? [];
	const path = text?.kind === "text" && text.value !== null ? fromRoot(source.path, withEnding(text.value)) : null;
	return text === void 0 || path === null ? [] : [setting(placeOf([text], source), block, "cocoapods.project", path, condition)];
}
function withEnding(path) {
	return path.endsWith(".xcodeproj") ? path : `${path}.xcodeproj`;
}
function readFrameworks(statement, call, { source, block, condition }) {
	const linkage = labelled(call, "linkage");
	const value = linkage === null ? call.args.length === 0 ? "dynamic" : null : named(linkage.items);
	return [setting(placeOf(statement.items, source), block, "cocoapods.useFrameworks", value, condition)];
}
function readHelper({ items }, call, name, { source, block, condition }) {
	const key = helpers[name];
	if (key === void 0) return [];
	const flag = labelled(call, "new_arch_enabled") ?? labelled(call, "fabric_enabled");
	const told = setting(placeOf(items.slice(0, 1), source), block, key, "true", condition);
	return flag === null ? [told] : [told, setting(source.place(flag.start, flag.end), block, newArchitecture, switchOf(flag), condition)];
}
function switchOf({ items: [only, ...more] }) {
	const word = only?.kind === "word" && more.length === 0 ? only.path.join(".") : "";
	return word === "true" || word === "false" ? word : null;
}
function readEnvironment({ items }, { left, right }, around) {
	const [owner, index] = left;
	const key = index?.kind === "group" && index.bracket === "[" ? literal(index.statements[0]?.items ?? []) : null;
	if (owner?.kind !== "word" || owner.path.join(".") !== "ENV" || key !== "RCT_NEW_ARCH_ENABLED") return [];
	const value = literal(right);
	const known = value === "1" || value === "0" ? String(value === "1") : null;
	return [setting(placeOf(items, around.source), around.block, newArchitecture, known, around.condition)];
}

// src/readers/podfile/targets.ts
const deepest = 10;
const mostFacts = 2e4;
const hooks = /^(?:pre|post)_(?:install|integrate)$/;
function readStatements(statements, source) {
	const file = {
		source,
		methods: methodsOf(statements),
		variables: new Variables(statements, source),
		facts: []
	};
	visitAll(statements, {
		blocks: [""],
		role: { kind: "runtime" },
		condition: null,
		depth: 0
	}, file);
	return file.facts;
}
function methodsOf(statements) {
	return new Map(statements.flatMap(({ items, body }) => {
		const name = items[1];
		return body?.kind === "def" && items.length === 2 && name?.kind === "word" ? [[name.path.join("."), body.statements]] : [];
	}));
}
function visitAll(statements, scope, file) {
	const visit = (statement, condition) => visitOne(statement, {
		...scope,
		condition
	}, file);
	walk(statements, file.source, visit, scope.condition);
}
function visitOne(statement, scope, file) {
	const { body } = statement;
	if (file.facts.length > mostFacts || scope.depth > deepest || body?.kind === "def") return;
	const call = asCall(statement);
	const name = call?.path.join(".") ?? "";
	if (body !== null) {
		const inner = hooks.test(name) ? null : enter(statement, scope, file.source);
		if (inner !== null) visitAll(body.statements, inner, file);
		return;
	}
	const method = call?.args.length === 0 ? file.methods.get(name) : void 0;
	if (method !== void 0) return visitAll(method, {
		...scope,
		depth: scope.depth + 1
	}, file);
	for (const block of scope.blocks) for (const fact of readStatement(statement, call, {
		...scope,
		...file,
		block
	})) file.facts.push(fact);
}
function enter(statement, scope, source) {
	const target = targetOf(statement);
	if (target === null) return {
		...scope,
		condition: textOf(statement.items, source),
		depth: scope.depth + 1
	};
	const inside = target.isAbstract ? heirsOf(statement) : [];
	const blocks = inside.length > 0 ? inside : [`target:${target.name}`];
	return {
		...scope,
		blocks,
		role: roleOf(target.name),
		depth: scope.depth + 1
	};
}
function targetOf(statement) {
	const call = asCall(statement);
	const word = call?.path.join(".") ?? "";
	const name = call === null ? null : named(call.args[0]?.items ?? []);
	return name !== null && (word === "target" || word === "abstract_target") ? {
		name,
		isAbstract: word === "abstract_target"
	} : null;
}
function heirsOf({ body }, depth = 0) {
	if (depth > deepest) return [];
	return (body?.statements ?? []).flatMap((statement) => {
		const target = targetOf(statement);
		if (target === null || refuses(statement)) return [];
		return target.isAbstract ? heirsOf(statement, depth + 1) : [`target:${target.name}`];
	});
}
function refuses({ body }) {
	return (body?.statements ?? []).some((inner) => {
		const call = asCall(inner);
		return call?.path.join(".") === "inherit!" && /^(?:none|search_paths)$/.test(named(call.args[0]?.items ?? []) ?? "");
	});
}
function roleOf(target) {
	return { kind: /tests?$/i.test(target) ? "test" : "runtime" };
}

// src/readers/podfile.ts
const read = (source) => ({
	facts: inOrder(readStatements(parseRuby(source.text), source)),
	problems: []
});

export { read };