import { a as isWord, i as isGroup, o as literal } from "./shared-formats.js";
import "./shared-formats--renovatebot-good-enough-parser--thi-ng-api--thi-ng-arrays--thi-ng-checks--thi-ng-compare--thi-ng-equiv--thi-ng-errors--thi-ng-hex--thi-ng-random--thi-ng-zipper-klona-moo.js";

// src/readers/gradle/scope.ts
const wrappers = new Set("if else for while try catch finally when switch each forEach configureEach with run let also apply configure afterEvaluate beforeEvaluate withId withPlugin hasPlugin pluginManagement rootProject this it".split(" "));
const elements = /* @__PURE__ */ new Set([
	"create",
	"register",
	"named",
	"getByName",
	"maybeCreate",
	"findByName"
]);
const projects = /* @__PURE__ */ new Set([
	"allprojects",
	"subprojects",
	"project"
]);
const declarations = /* @__PURE__ */ new Set(["dependencies", "constraints"]);
const variants = /* @__PURE__ */ new Set(["productFlavors", "buildTypes"]);
const nearby = 12;
const mostBranches = 8;
function isConditional({ block }) {
	return /^(?:if|else)\b/.test(block);
}
function walk(statements, scope, visit, text, branches = 0) {
	visit(statements, scope);
	for (const { items } of statements) {
		const bare = branches < mostBranches ? bareBranch(items) : null;
		if (bare !== null) walk([statementOf(bare.items)], {
			...scope,
			block: condition(bare.words, text)
		}, visit, text, branches + 1);
		else for (const [index, item] of items.entries()) if (isGroup(item, "{")) walk(item.statements, enter(scope, before(items, index), text), visit, text);
	}
}
function before(items, index) {
	return items.slice(Math.max(0, index - nearby), index);
}
function statementOf(items) {
	return {
		items,
		start: items[0]?.start ?? 0,
		end: items.at(-1)?.end ?? 0
	};
}
function bareBranch(items) {
	const [head, next] = items;
	const count = isWord(head, "if") && isGroup(next, "(") ? 2 : isWord(head, "else") ? 1 : 0;
	if (count === 0 || items.length <= count || isGroup(items[count], "{")) return null;
	return {
		items: items.slice(count),
		words: items.slice(0, count)
	};
}
function enter(scope, words, text) {
	const name = blockName(words);
	const last = name.path.at(-1);
	if (last === "if" || last === "else") return {
		...scope,
		block: condition(words, text)
	};
	return name.path.slice(-12).reduce((inner, segment, index) => enterSegment(inner, segment, index, name), scope);
}
function enterSegment(scope, segment, index, name) {
	const { path, block } = scope;
	const container = path.at(-1) ?? "";
	const outside = path.slice(0, -1);
	if (variants.has(container)) return {
		path: outside,
		block: wrappers.has(segment) || segment === "all" ? block : segment
	};
	if (container === "sourceSets") return {
		path: [...path, segment],
		block: wrappers.has(segment) || segment === "all" ? block : segment
	};
	if (declarations.has(container) && segment !== "constraints" && !wrappers.has(segment)) return {
		path: [...path, segment],
		block
	};
	if (segment === "buildscript") return {
		path,
		block: segment
	};
	if (projects.has(segment)) return {
		path,
		block: index === Math.min(name.path.length, nearby) - 1 ? name.argument ?? segment : block
	};
	if (wrappers.has(segment)) return {
		path: container === "plugins" || container === "pluginManager" ? outside : path,
		block
	};
	return {
		path: [...path, segment],
		block
	};
}
function blockName(words) {
	const last = words.at(-1);
	const called = words.at(-2);
	if (last?.kind === "word") return {
		path: delegated(words) ?? last.path,
		argument: null
	};
	if (last?.kind === "text") return {
		path: wordBefore(words)?.path ?? [literal([last]) ?? ""],
		argument: literal([last])
	};
	if (isGroup(last, "(")) return calledName(called, last, words);
	return {
		path: wordBefore(words)?.path ?? [],
		argument: null
	};
}
function calledName(called, group, words) {
	const argument = literal(group.statements.flatMap(({ items }) => items));
	if (called?.kind === "text") return {
		path: [literal([called]) ?? ""],
		argument
	};
	const path = (called?.kind === "word" ? called : wordBefore(words))?.path ?? [];
	return {
		path: elements.has(path.at(-1) ?? "") && argument !== null ? [...path.slice(0, -1), argument] : path,
		argument
	};
}
function delegated(words) {
	const name = words.at(-3);
	return isWord(words.at(-2), "by") && name?.kind === "word" ? name.path : null;
}
function wordBefore(words) {
	const angle = words.findLastIndex((item) => item.kind === "operator" && item.text === "<");
	const word = words.slice(0, angle < 0 ? void 0 : angle).findLast((item) => item.kind === "word");
	return word?.kind === "word" ? word : null;
}
function condition(items, text) {
	const at = items.findLastIndex((item) => isWord(item, "if") || isWord(item, "else"));
	const first = items[Math.max(at, 0)];
	return text.slice(first?.start ?? 0, Math.min(items.at(-1)?.end ?? 0, (first?.start ?? 0) + 200)).replaceAll(/\s+/g, " ");
}

export { walk as n, isConditional as t };