import { c as parseRuby, d as asCall, f as valuesOf, l as argumentsOf, u as asAssignment } from "./shared-formats.js";
import { A as namesOf, F as walk, M as setting, O as literal, Ot as inOrder, P as version, f as deploymentTarget, j as placeOf, k as named, t as Variables } from "./shared-readers.js";
import { t as readPod } from "./shared-readers-unbash.js";

// src/readers/podspec.ts
const read = (source) => {
	const facts = [];
	const statements = parseRuby(source.text);
	const variables = new Variables(statements, source);
	walk(statements, source, (statement, condition) => {
		const call = asCall(statement);
		const [variable] = statement.body?.params ?? [];
		if (statement.body === null || variable === void 0 || !/^Pod\.Spec(?:ification)?\.new$/.test(call?.path.join(".") ?? "")) return;
		const spec = {
			source,
			variable,
			block: "",
			role: { kind: "runtime" },
			condition,
			variables
		};
		for (const fact of readSpec(statement.body.statements, spec)) facts.push(fact);
	});
	const [own] = facts.flatMap((fact) => fact.kind === "project" ? [fact.name] : []);
	return {
		facts: inOrder(facts.filter((fact) => fact.kind !== "dependency" || fact.name !== own)),
		problems: []
	};
};
function readSpec(statements, spec) {
	const facts = [];
	const chosen = defaultsOf(statements, spec);
	const visit = (statement, condition) => {
		const own = {
			...spec,
			condition
		};
		const found = statement.body === null ? readStatement(statement, own) : readPart(statement, own, chosen);
		for (const fact of found) facts.push(fact);
	};
	walk(statements, spec.source, visit, spec.condition);
	return facts;
}
function keyOf([head], { variable }) {
	return head?.kind === "word" && head.path[0] === variable ? head.path.slice(1) : [];
}
function readPart(statement, spec, chosen) {
	const [kind = ""] = keyOf(statement.items, spec);
	const [variable] = statement.body?.params ?? [];
	if (statement.body === null || variable === void 0 || !/^(?:sub|test_|app_)spec$/.test(kind)) return [];
	const name = literal(asCall(statement)?.args[0]?.items ?? []) ?? (kind === "subspec" ? "?" : kind.replace("_spec", ""));
	const path = spec.block === "" ? name : `${spec.block.slice(8)}/${name}`;
	const role = kind === "subspec" ? partRole(path, spec, chosen) : { kind: "test" };
	return readSpec(statement.body.statements, {
		...spec,
		variable,
		block: `subspec:${path}`,
		role
	});
}
function partRole(path, { role }, chosen) {
	const isChosen = chosen === null || chosen.includes(path) || chosen.includes(path.slice(path.lastIndexOf("/") + 1));
	return role.kind === "runtime" && !isChosen ? {
		kind: "optional",
		name: path
	} : role;
}
function defaultsOf(statements, spec) {
	for (const statement of statements) {
		const assignment = asAssignment(statement);
		const [key = ""] = assignment === null ? [] : keyOf(assignment.left, spec);
		if (assignment !== null && /^default_subspecs?$/.test(key)) return namesOf(assignment.right);
	}
	return null;
}
function readStatement(statement, spec) {
	const assignment = asAssignment(statement);
	if (assignment !== null) return readAssignment(statement, assignment, spec);
	const key = keyOf(statement.items, spec);
	const call = asCall(statement);
	if (call === null || key.at(-1) !== "dependency") return [];
	const conditions = [...key.length === 2 ? [key[0] ?? ""] : [], ...spec.condition === null ? [] : [spec.condition]];
	const pod = readPod(call.args, {
		...spec,
		condition: conditions.length === 0 ? null : conditions.join(", ")
	});
	return pod === null ? [] : [pod];
}
function readAssignment(statement, { left, right }, spec) {
	const key = keyOf(left, spec).join(".");
	const place = placeOf(statement.items, spec.source);
	if (key === "name" && spec.block === "") return readName(right, spec.source);
	if (key.endsWith(".deployment_target")) return readPlatform(key.split(".")[0] ?? "", right, place, spec);
	if (key === "platforms") return argumentsOf(right).flatMap(({ label, items, start, end }) => readPlatform(label ?? "", items, spec.source.place(start, end), spec));
	if (key !== "platform") return [];
	const [platform = [], least = []] = valuesOf(right);
	return readPlatform(named(platform) ?? "", least, place, spec);
}
function readPlatform(platform, least, place, { block, condition }) {
	const key = deploymentTarget(platform);
	if (key === null) return [];
	if (least.length === 0) return [setting(place, block, "cocoapods.platform", platform, condition)];
	return [setting(place, block, key, version(least), condition)];
}
function readName(items, source) {
	const name = literal(items);
	return name === null ? [] : [{
		kind: "project",
		ecosystem: "cocoapods",
		name,
		published: true,
		block: "",
		...placeOf(items, source)
	}];
}

export { read };