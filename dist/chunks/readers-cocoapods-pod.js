import { t as dependencyFact } from "./readers-installs-frame.js";
import { f as asAssignment, i as namesOf, l as walk, n as literal, r as named, s as textOf } from "./readers-cocoapods-walk.js";

// src/readers/cocoapods/variables.ts
const longest = 100;
var Variables = class {
	values = /* @__PURE__ */ new Map();
	source;
	constructor(statements, source) {
		this.source = source;
		this.collect(statements, null);
	}
	resolve(items) {
		const [only, ...more] = items;
		if (only === void 0 || more.length > 0) return null;
		if (only.kind === "word") return this.values.get(only.path.join(".")) ?? null;
		if (only.kind !== "text") return null;
		return only.value ?? this.fill(this.source.text.slice(only.start, only.end));
	}
	fill(quoted) {
		if (!quoted.startsWith("\"") || quoted.includes("\\") || quoted.length > longest) return null;
		let known = true;
		const text = quoted.slice(1, -1).replaceAll(/#\{\s*([\w.]+)\s*\}/g, (_, name) => {
			const value = this.values.get(name) ?? null;
			if (value === null) known = false;
			return value ?? "";
		});
		return known && !text.includes("#{") && text.length <= longest ? text : null;
	}
	collect(statements, around) {
		const visit = (statement, condition) => {
			const assignment = asAssignment(statement);
			const [name, ...others] = assignment?.left ?? [];
			if (assignment !== null && name?.kind === "word" && others.length === 0) this.define(name.path.join("."), condition === null ? assignment.right : []);
			const inner = statement.body?.kind === "do" ? condition : "def";
			if (statement.body !== null) this.collect(statement.body.statements, inner);
		};
		walk(statements, this.source, visit, around);
	}
	define(name, value) {
		this.values.set(name, this.values.has(name) ? null : this.resolve(value));
	}
};

// src/readers/cocoapods/pod.ts
function readPod(args, around) {
	const { source, block, role, condition } = around;
	const [first, ...versions] = args.filter(({ label }) => label === null);
	const name = first?.items[0];
	if (name?.kind !== "text" || name.value === null || first?.items.length !== 1) return null;
	const [root = "", ...subspec] = name.value.split("/");
	if (!/^[^\s/]+$/.test(root)) return null;
	const origin = originOf(args);
	const place = (start, end) => source.place(start, end);
	const span = {
		start: name.start,
		end: endOf(name, versions, source)
	};
	const only = versions.length === 1 ? textIn(versions[0]?.items ?? []) : null;
	const constraint = origin.kind === "registry" ? constraintOf(versions, around) : unknown(origin.reference);
	return dependencyFact({
		block,
		command: null,
		role,
		place
	}, span, {
		ecosystem: "cocoapods",
		name: root,
		constraint,
		extras: [...subspec.length > 0 ? [subspec.join("/")] : [], ...namesOf(valueOf(args, "subspecs")) ?? []],
		marker: markerOf(args, condition),
		origin,
		nameAt: place(name.inner.start, name.inner.start + root.length),
		constraintAt: only === null || constraint.kind !== "range" ? null : place(only.inner.start, only.inner.end)
	});
}
function endOf(name, versions, source) {
	const end = versions.at(-1)?.end ?? name.end;
	return source.text.slice(name.start, end).includes("\n") ? name.end : end;
}
function constraintOf(versions, { source, variables }) {
	const words = versions.map(({ items }) => variables.resolve(items));
	if (words.length === 0) return { kind: "any" };
	if (words.every((word) => word !== null)) return {
		kind: "range",
		text: words.map((word) => word.trim()).join(", ")
	};
	return {
		kind: "unknown",
		text: versions.map(({ items }) => textOf(items, source)).join(", "),
		variable: versions.length === 1 ? variableIn(versions[0]?.items ?? []) : null
	};
}
function variableIn([only, ...more]) {
	return only?.kind === "word" && more.length === 0 ? only.path.join(".") : null;
}
function unknown(text) {
	return {
		kind: "unknown",
		text,
		variable: null
	};
}
function originOf(args) {
	const word = (label) => literal(valueOf(args, label));
	const git = word("git");
	const revision = word("tag") ?? word("commit") ?? word("branch");
	if (git !== null) return {
		kind: "git",
		reference: revision === null ? git : `${git}@${revision}`
	};
	const path = word("path");
	if (path !== null) return {
		kind: "path",
		reference: path
	};
	const spec = word("podspec") ?? word("http");
	if (spec !== null) return {
		kind: /^https?:/.test(spec) ? "url" : "path",
		reference: spec
	};
	const elsewhere = [
		"git",
		"path",
		"podspec",
		"http"
	].find((label) => valueOf(args, label).length > 0);
	return elsewhere === void 0 ? { kind: "registry" } : {
		kind: elsewhere === "git" ? "git" : "path",
		reference: ""
	};
}
function valueOf(args, label) {
	return args.find((argument) => argument.label === label)?.items ?? [];
}
function markerOf(args, condition) {
	const written = args.find(({ label }) => label === "configurations" || label === "configuration")?.items ?? [];
	const names = written.length === 0 ? [] : namesOf(written) ?? [named(written) ?? "?"];
	const configurations = names.length === 0 ? null : `configurations ${names.join(", ")}`;
	return configurations === null || condition === null ? configurations ?? condition : `${configurations}, ${condition}`;
}
function textIn([only]) {
	return only?.kind === "text" && only.value !== null ? only : null;
}

export { Variables as n, readPod as t };