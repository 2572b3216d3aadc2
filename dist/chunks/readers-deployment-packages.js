import { l as literalWord } from "./formats-shell.js";
import { n as inTree, t as folderOf } from "./readers-containers-paths.js";
import { t as placesIn } from "./readers-containers-script.js";
import { t as readMatchSpec } from "./readers-installs-conda-spec.js";
import { t as dependencyFact } from "./readers-installs-frame.js";
import { t as readLine } from "./readers-requirements-line.js";
import { n as certain } from "./readers-deployment-known.js";
import { _ as valuesOf } from "./readers-deployment-takes.js";

// src/readers/deployment/packages.ts
function requirements(role = { kind: "runtime" }) {
	return (part, at) => scalarsOf(part, at).flatMap((node) => readRequirement(part, node, role));
}
function readRequirement(part, node, role) {
	const options = /\s(?=--?[a-z])/i.exec(node.value)?.index ?? node.value.length;
	return [{
		start: 0,
		text: node.value.slice(0, options)
	}, {
		start: options,
		text: node.value.slice(options)
	}].flatMap((line) => line.text.trim() === "" ? [] : readRequirementLine(part, node, role, line));
}
function readRequirementLine({ source, block }, node, role, text) {
	const place = placesIn(source, node);
	const line = readLine(text, {
		role,
		place,
		block
	});
	if (line.kind === "dependency") return [line.fact];
	if (line.kind !== "options") return [];
	const includes = line.includes.flatMap(({ role: purpose, path }) => {
		const target = inTree(folderOf(source.path), path.text);
		return target === null ? [] : [{
			kind: "include",
			...place(path.start, path.end),
			block,
			role: purpose,
			target
		}];
	});
	return [...line.indexes, ...includes];
}
const condaPackages = (part, at) => scalarsOf(part, at).flatMap((node) => readMatchSpec(literalWord(node.value, 0), frameOf(part, node)));
const condaChannels = (part, at) => scalarsOf(part, at).map((node) => {
	const { start, end } = node.inner ?? node;
	return {
		kind: "index",
		block: part.block,
		ecosystem: "conda",
		role: "channel",
		resolved: "written",
		command: null,
		...part.source.place(start, end),
		url: node.value,
		only: null
	};
});
const debianPackages = (part, at) => scalarsOf(part, at).flatMap((node) => {
	const [, name, version] = /^([a-z0-9][a-z0-9+.-]*)(?:=(\S+))?$/.exec(node.value) ?? [];
	if (name === void 0) return [];
	const constraint = version === void 0 ? { kind: "any" } : {
		kind: "range",
		text: `=${version}`
	};
	return [dependencyFact(frameOf(part, node), {
		start: 0,
		end: node.value.length
	}, {
		ecosystem: "deb",
		name,
		constraint
	})];
});
const hubModels = (part, at) => scalarsOf(part, at).flatMap((node) => {
	const name = /^[\w.-]+(?:\/[\w.-]+)?/.exec(node.value)?.[0];
	if (name === void 0) return [];
	return [dependencyFact(frameOf(part, node), {
		start: 0,
		end: name.length
	}, {
		ecosystem: "huggingface",
		name,
		constraint: { kind: "any" }
	})];
});
function frameOf({ source, block }, node) {
	return {
		block,
		command: null,
		role: { kind: "runtime" },
		place: placesIn(source, node)
	};
}
function manifest(installer, role = "requirements", condition = null) {
	return (part, at) => valuesOf(part, at).flatMap(({ place, known }) => {
		const path = certain(known);
		if (path === null) return [];
		return [{
			kind: "install",
			...place,
			block: part.block,
			installer,
			command: `${part.source.path}:${place.location.line}:${place.location.column}`,
			manifests: [{
				role,
				path: path.replace(/^file:(?:\/\/)?/, ""),
				place
			}],
			directory: folderOf(part.source.path),
			removes: [],
			condition,
			options: []
		}];
	});
}
function scalarsOf(part, at) {
	return valuesOf(part, at).flatMap(({ node, known }) => isScalar(node) && certain(known) !== null ? [node] : []);
}
function isScalar(node) {
	return node.kind === "scalar";
}

export { manifest as a, hubModels as i, condaPackages as n, requirements as o, debianPackages as r, condaChannels as t };