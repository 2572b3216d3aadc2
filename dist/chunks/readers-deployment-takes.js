import { c as items, i as entries, l as text, s as get } from "./formats-yaml.js";
import { r as readImage, t as readIndexes } from "./readers-containers-indexes.js";
import { t as imagePlatform } from "./readers-containers-platform.js";
import { n as inTree, t as folderOf } from "./readers-containers-paths.js";
import { r as keySpan, t as entryPlace } from "./readers-manifest-places.js";
import { n as certain, r as constraintOf } from "./readers-deployment-known.js";

// src/readers/deployment/part.ts
function readTable(part, node, table) {
	return Object.entries(table).flatMap(([path, take]) => entriesAt(node, path.split(".")).flatMap((at) => take(part, at)));
}
function entriesAt(node, path) {
	const [key, ...rest] = path;
	if (node?.kind === "list") return items(node).flatMap((item) => entriesAt(item, path));
	const found = entries(node).findLast((each) => each.key === key);
	if (found === void 0) return [];
	return rest.length === 0 ? [found] : entriesAt(found.value, rest);
}
function valuesOf({ source, know }, at) {
	const known = know(at.value);
	if (known !== null) return [{
		place: entryPlace(source, keySpan(at), at.value),
		node: at.value,
		known
	}];
	return items(at.value).flatMap((node) => {
		const one = know(node);
		return one === null ? [] : [{
			place: source.place(node.start, node.end),
			node,
			known: one
		}];
	});
}
function named(nameKey, table) {
	return (part, { value }) => (value.kind === "list" ? value.items : [value]).flatMap((node, index) => {
		const name = text(get(node, nameKey)) ?? String(index);
		return readTable({
			...part,
			block: `${part.block}/${name}`
		}, node, table);
	});
}

// src/readers/deployment/takes.ts
function workload({ source, block }, at, platform, type, name) {
	return {
		kind: "workload",
		...source.place(at.start, at.end),
		block,
		platform,
		type,
		name
	};
}
function setting(key) {
	return (part, at) => valuesOf(part, at).map(({ place, known }) => ({
		kind: "setting",
		...place,
		block: part.block,
		key,
		value: certain(known)
	}));
}
function resource(name, unit = "", field = "asked") {
	return (part, at) => valuesOf(part, at).flatMap(({ place, known }) => {
		const value = certain(known);
		if (value === null) return [];
		return [{
			kind: "resource",
			...place,
			block: part.block,
			name,
			field,
			value: /^[\d.]+$/.test(value) ? value + unit : value
		}];
	});
}
const limits = (part, { value }) => entries(value).flatMap((each) => resource(each.key, "", "limits")(part, each));
function runtime(name, toConstraint) {
	return (part, at) => valuesOf(part, at).map(({ place, known }) => ({
		kind: "runtime",
		...place,
		block: part.block,
		name,
		constraint: constraintOf(known, toConstraint),
		use: "selects",
		alternative: null
	}));
}
function image(use = "run") {
	return (part, at) => valuesOf(part, at).flatMap(({ node, known }) => readImage(part.source, inOneText(node, known), part.block, (written) => completed(known, written)).map((fact) => ({
		...fact,
		use
	})));
}
function inOneText(node, known) {
	if (node.kind === "scalar") return node;
	return {
		kind: "scalar",
		value: known.kind === "unknown" ? known.text : known.value,
		type: "string",
		style: "plain",
		inner: null,
		start: node.start,
		end: node.end
	};
}
function completed(known, written) {
	return known.kind === "unknown" ? {
		value: written,
		resolved: "unknown"
	} : {
		value: known.value,
		resolved: known.kind
	};
}
function pythonIndex(role) {
	return (part, at) => scalarsOf(part, at).map(({ node, known }) => {
		const { start, end } = node.inner ?? node;
		const resolved = known.kind === "unknown" ? "unknown" : known.kind;
		return {
			kind: "index",
			block: part.block,
			ecosystem: "pypi",
			role,
			resolved,
			command: null,
			only: null,
			...part.source.place(start, end),
			url: known.kind === "unknown" ? known.text : known.value
		};
	});
}
function code(holds = "code", toPath = (written) => written) {
	return (part, at) => valuesOf(part, at).map(({ place, known }) => {
		const value = certain(known);
		const written = value === null ? null : toPath(value);
		const path = written === null || /^\w{2,}:/.test(written) ? null : inTree(folderOf(part.source.path), written);
		return {
			kind: "code",
			...place,
			block: part.block,
			holds,
			path
		};
	});
}
const architecture = (part, at) => valuesOf(part, at).flatMap(({ node, known }) => {
	const value = certain(known);
	return value === null ? [] : [imagePlatform(part.source, node, `linux/${value}`, part.block, null)];
});
const environment = (part, { value }) => entries(value).flatMap((each) => variable(part, each.key, each));
const environmentList = (part, at) => valuesOf(part, at).flatMap(({ place, node, known }) => {
	const [, name] = /^(\w+)=/.exec(text(node) ?? "") ?? [];
	if (name === void 0) return [];
	const value = certain(known)?.slice(name.length + 1) ?? null;
	return [{
		kind: "env",
		...place,
		block: part.block,
		name,
		value
	}, ...readIndexes(part.source, part.block, {
		name,
		value: node,
		from: name.length + 1
	})];
});
function variables(nameKey, valueKey) {
	return (part, { value: list }) => (list.kind === "list" ? list.items : [list]).flatMap((item) => {
		const name = entries(item).find(({ key }) => key === nameKey);
		const value = entries(item).find(({ key }) => key === valueKey);
		const written = text(name?.value);
		return written === null || value === void 0 ? [] : variable(part, written, value);
	});
}
function variable({ source, block, know }, name, at) {
	const known = know(at.value);
	if (at.value.kind === "list") return [];
	return [{
		kind: "env",
		...entryPlace(source, keySpan(at), at.value),
		block,
		name,
		value: certain(known)
	}, ...readIndexes(source, block, {
		name,
		value: at.value
	})];
}
function scalarsOf(part, at) {
	return valuesOf(part, at).flatMap(({ node, known }) => node.kind === "scalar" ? [{
		node,
		known
	}] : []);
}
function dockerfileBeside({ source, block }, at) {
	const context = folderOf(source.path);
	const dockerfile = context === "" ? "Dockerfile" : `${context}/Dockerfile`;
	return {
		kind: "build",
		...entryPlace(source, keySpan(at), at.value),
		block,
		context,
		dockerfile,
		target: null,
		args: {},
		tags: []
	};
}

export { valuesOf as _, environmentList as a, pythonIndex as c, setting as d, variables as f, readTable as g, named as h, environment as i, resource as l, entriesAt as m, code as n, image as o, workload as p, dockerfileBeside as r, limits as s, architecture as t, runtime as u };