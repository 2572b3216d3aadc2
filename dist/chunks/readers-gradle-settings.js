import { i as isGroup, o as literal, r as asCall } from "./shared-formats.js";
import { t as parseGradle } from "./shared-formats--renovatebot-good-enough-parser--thi-ng-api--thi-ng-arrays--thi-ng-checks--thi-ng-compare--thi-ng-equiv--thi-ng-errors--thi-ng-hex--thi-ng-random--thi-ng-zipper-klona-moo.js";
import { n as walk } from "./shared-readers--renovatebot-good-enough-parser--thi-ng-api--thi-ng-arrays--thi-ng-checks--thi-ng-compare--thi-ng-equiv--thi-ng-errors--thi-ng-hex--thi-ng-random--thi-ng-zipper-klona-moo.js";
import { Y as fromRoot } from "./shared-readers.js";

// src/readers/gradle-settings.ts
const read = (source) => {
	const included = [];
	const moved = /* @__PURE__ */ new Map();
	const visit = (statements, scope) => {
		for (const { items } of statements) {
			for (const one of includedBy(items, scope)) included.push(one);
			const move = movedBy(items);
			if (move !== null) moved.set(move.name, move.directory);
		}
	};
	walk(parseGradle(source.text, source.path.endsWith(".kts") ? "kotlin" : "groovy"), {
		path: [],
		block: ""
	}, visit, source.text);
	return {
		facts: included.flatMap((one) => moduleFact(one, moved, source)),
		problems: []
	};
};
function includedBy(items, { path, block }) {
	const call = asCall(items);
	if (call?.path.join(".") !== "include" || path.length > 0) return [];
	return call.args.flatMap((argument) => textsOf(argument.items)).flatMap((text) => {
		const name = literal([text]);
		return name === null || !/[^:]/.test(name) ? [] : [{
			name: absolute(name),
			block,
			...text.inner
		}];
	});
}
function textsOf(items) {
	return items.flatMap((item) => {
		if (item.kind === "text") return [item];
		return item.kind === "group" && item.bracket !== "{" ? item.statements.flatMap((one) => textsOf(one.items)) : [];
	});
}
function absolute(name) {
	return name.startsWith(":") ? name : `:${name}`;
}
function movedBy(items) {
	const sign = items.findIndex((item) => item.kind === "operator" && item.text === "=");
	const [project, group, , property] = items;
	const call = project?.kind === "word" && isGroup(group, "(") && project.path.at(-1) === "project" ? asCall(items.slice(0, 2)) : null;
	const name = literal(call?.args[0]?.items ?? []);
	if (sign !== 4 || name === null || property?.kind !== "word" || property.path.at(-1) !== "projectDir") return null;
	return {
		name: absolute(name),
		directory: directoryOf(items.slice(sign + 1))
	};
}
function directoryOf(items) {
	const words = items.flatMap((item) => item.kind === "group" ? item.statements.flatMap((one) => one.items) : [item]).filter((item) => item.kind === "word").map(({ path }) => path.join("."));
	const [text, ...more] = textsOf(items);
	if (text === void 0 || more.length > 0 || words.some((word) => !isRoot(word) && word !== "file" && word !== "File" && word !== "new")) return null;
	const parts = text.parts.map((part) => {
		if (part.kind === "literal") return part.value;
		const [only, ...others] = part.items;
		return only?.kind === "word" && others.length === 0 && isRoot(only.path.join(".")) ? "." : null;
	});
	const path = parts.includes(null) ? null : parts.join("");
	return path === null || path.startsWith("/") ? null : path;
}
function isRoot(word) {
	return /^(?:settings\.)?(?:rootDir|settingsDir|rootProject\.projectDir)$/.test(word);
}
function moduleFact({ name, block, start, end }, moved, source) {
	const written = moved.get(name);
	const directory = written === null ? null : fromRoot(source.path, written ?? name.slice(1).replaceAll(":", "/"));
	if (directory === null) return [];
	return [{
		kind: "module",
		ecosystem: "maven",
		name,
		directory: directory === "." ? "" : directory,
		block,
		...source.place(start, end)
	}];
}

export { read };