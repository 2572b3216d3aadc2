import { c as items } from "./formats-yaml.js";
import { t as placesIn } from "./readers-containers-script.js";
import { n as readExecCommand, t as readCommands } from "./readers-installs-index.js";
import { u as makeWord } from "./formats-shell.js";

// src/readers/deployment/shell.ts
function shell(directory) {
	return (part, { value }) => (value.kind === "list" ? items(value) : [value]).flatMap((node) => readScript(part, node, directory));
}
function readScript(part, node, directory, known = /* @__PURE__ */ new Map()) {
	if (node?.kind !== "scalar" || node.type === "null") return [];
	return readCommands(node.value, {
		...contextOf(part, node, directory),
		variables: known,
		place: placesIn(part.source, node)
	});
}
function readWords(part, nodes, directory, program = null) {
	const scalars = nodes.flatMap((node) => node.kind === "scalar" ? [node] : []);
	const [first] = scalars;
	if (first === void 0) return [];
	const written = scalars.map((node) => wordOf(part, node));
	const words = program === null ? written : [unwritten(program, first), ...written];
	const { source } = part;
	return readExecCommand(words, source.text, {
		...contextOf(part, first, directory),
		variables: /* @__PURE__ */ new Map(),
		place: (start, end) => source.place(start, end)
	});
}
function contextOf({ source, block }, node, directory) {
	const { line, column } = source.place(node.start, node.start).location;
	return {
		block,
		directory,
		commandPrefix: `${source.path}:${line}:${column}`
	};
}
function wordOf({ know }, node) {
	const known = know(node) ?? {
		kind: "unknown",
		text: node.value,
		variable: null
	};
	const { start, end } = node.inner ?? node;
	if (known.kind === "unknown") return makeWord(node, [{
		origin: "unknown",
		text: known.text,
		variable: known.variable,
		start,
		end
	}]);
	const origin = known.kind === "written" && node.inner !== null && end - start === known.value.length ? "literal" : known.kind === "default" ? "default" : "variable";
	const variable = known.kind === "default" ? known.variable : null;
	return makeWord(node, known.value === "" ? [] : [{
		origin,
		text: known.value,
		variable,
		start,
		end
	}]);
}
function unwritten(program, { start }) {
	return makeWord({
		start,
		end: start
	}, [{
		origin: "variable",
		text: program,
		variable: null,
		start,
		end: start
	}]);
}

export { readWords as n, shell as r, readScript as t };