import { a as entry, c as items, l as text, s as get } from "./formats-yaml.js";
import { n as certain } from "./readers-deployment-known.js";
import { _ as valuesOf, f as variables, g as readTable, l as resource, m as entriesAt, o as image } from "./readers-deployment-takes.js";
import { n as readWords } from "./readers-deployment-shell.js";

// src/readers/deployment/ecs.ts
function readContainers(part, containers, spell) {
	return items(containers).flatMap((container, index) => {
		const name = text(get(container, spell("name"))) ?? String(index);
		return readContainer({
			...part,
			block: `${part.block}/${name}`
		}, container, spell);
	});
}
function readContainer(part, container, spell) {
	const table = {
		[spell("image")]: image(),
		[spell("vcpus")]: resource("cpu"),
		[spell("memory")]: resource("memory", "MB"),
		[spell("memoryReservation")]: resource("memory", "MB", "requests"),
		[spell("instanceType")]: resource("instance-type"),
		[spell("environment")]: variables(spell("name"), spell("value"))
	};
	return [
		...readTable(part, container, table),
		...readRequirements(part, container, spell),
		...readStart(part, container, spell)
	];
}
function readRequirements(part, container, spell) {
	return entriesAt(container, [spell("resourceRequirements")]).flatMap(({ value }) => items(value)).flatMap((requirement) => {
		const type = text(get(requirement, spell("type"))) ?? "";
		const at = entry(requirement, spell("value"));
		const take = Object.hasOwn(requirements, type) ? requirements[type] : void 0;
		return at === void 0 || take === void 0 ? [] : take(part, at);
	});
}
const requirements = {
	GPU: resource("nvidia.com/gpu"),
	VCPU: resource("cpu"),
	MEMORY: resource("memory", "MB"),
	InferenceAccelerator: resource("accelerator")
};
function readStart(part, container, spell) {
	const words = [...items(get(container, spell("entryPoint"))), ...items(get(container, spell("command")))];
	return readWords(part, words, text(get(container, spell("workingDirectory"))) ?? "/");
}
const cpuArchitecture = (part, at) => valuesOf(part, at).flatMap(({ place, known }) => {
	const label = certain(known);
	const arch = label === "ARM64" ? "aarch64" : label === "X86_64" ? "x86_64" : null;
	return label === null || arch === null ? [] : [{
		kind: "platform",
		...place,
		block: part.block,
		label,
		os: null,
		arch,
		alternative: null
	}];
});

export { readContainer as n, readContainers as r, cpuArchitecture as t };