import { a as entry, c as items, i as entries, l as text, s as get } from "./formats-yaml.js";
import { t as readCommand } from "./readers-containers-command.js";
import { r as readImage, t as readIndexes } from "./readers-containers-indexes.js";
import { t as placeOf } from "./readers-containers-setting.js";
import { n as certain, t as asWritten } from "./readers-deployment-known.js";

// src/readers/kubernetes/container.ts
function readContainer(source, container, block) {
	return [...readImage(source, get(container, "image"), block), ...readSurroundings(source, container, block)];
}
function readSurroundings(source, container, block) {
	const variables = items(get(container, "env"));
	const environment = variables.flatMap((variable) => readVariable(source, variable, block));
	const parts = [get(container, "command"), get(container, "args")];
	return [
		...readResources(source, container, block),
		...environment,
		...variables.flatMap((variable) => readIndexesOf(source, variable, block)),
		...readCommand(source, {
			block,
			parts,
			directory: text(get(container, "workingDir")),
			environment
		})
	];
}
function readResources(source, container, block) {
	const resources = get(container, "resources") ?? get(container, "resourcesPerNode");
	const amounts = ["limits", "requests"].flatMap((field) => entries(get(resources, field)).map((each) => ({
		field,
		each,
		value: text(each.value)
	})));
	const open = new Set(amounts.flatMap(({ each, value }) => value === null || quantity.test(value) ? [] : [each.key]));
	return amounts.flatMap(({ field, each, value }) => {
		if (value === null || open.has(each.key) || !isResource(each.key)) return [];
		return [{
			kind: "resource",
			...placeOf(source, each),
			block,
			name: each.key,
			field,
			value
		}];
	});
}
const quantity = /^[+-]?[\d.]+(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/;
function isResource(name) {
	return name.includes("/") || name === "memory" || name === "cpu";
}
function readVariable(source, variable, block) {
	const name = text(get(variable, "name"));
	const value = entry(variable, "value")?.value;
	if (name === null || value?.kind !== "scalar") return [];
	const known = certain(asWritten(value));
	return [{
		kind: "env",
		...source.place(variable.start, variable.end),
		block,
		name,
		value: known
	}];
}
function readIndexesOf(source, variable, block) {
	const name = text(get(variable, "name"));
	const value = get(variable, "value");
	return name === null || value === void 0 ? [] : readIndexes(source, block, {
		name,
		value
	});
}

export { readSurroundings as n, readContainer as t };