import { a as items, o as text } from "./formats-yaml.js";
import { t as readCommands } from "./readers-installs-index.js";
import { r as placesIn } from "./readers-containers-image.js";

// src/readers/containers/command.ts
function readCommand(source, started) {
	const script = scriptOf(started.parts);
	if (script !== null) return readScript(source, script, started);
	const [first = "", ...rest] = started.parts.flatMap(wordsOf);
	const at = started.parts.find((part) => wordsOf(part).length > 0);
	if (at === void 0) return [];
	return [{
		kind: "command",
		...source.place(at.start, at.end),
		block: started.block,
		words: [baseName(first), ...rest]
	}];
}
function wordsOf(node) {
	if (node?.kind === "list") return items(node).flatMap((item) => text(item) ?? []);
	return splitWords(text(node) ?? "");
}
function scriptOf(parts) {
	const written = parts.flatMap((part) => part !== void 0 && wordsOf(part).length > 0 ? [part] : []);
	const [only, ...more] = written;
	if (only?.kind === "scalar") return more.length === 0 && startsShell(splitWords(only.value)) ? only : null;
	const nodes = written.flatMap(items);
	const at = startsShell(nodes.map((node) => text(node) ?? "")) ? nodes.findIndex((node) => isScriptOption(text(node) ?? "")) : -1;
	const script = at < 0 ? void 0 : nodes[at + 1];
	return script?.kind === "scalar" ? script : null;
}
function startsShell([program = "", ...args]) {
	return /^(?:ba|da|a|z|k)?sh$/.test(baseName(program)) && args.some(isScriptOption);
}
function isScriptOption(word) {
	return /^-[a-z]*c$/.test(word);
}
function readScript(source, script, { block, directory, environment }) {
	return readCommands(script.value, {
		block,
		directory: directory ?? "/",
		variables: new Map(environment.flatMap(({ name, value }) => value === null ? [] : [[name, {
			value,
			weak: false
		}]])),
		commandPrefix: `${source.path}:${block}:${script.start}`,
		place: placesIn(source, script)
	});
}
function baseName(program) {
	return program.slice(program.lastIndexOf("/") + 1);
}
function splitWords(line) {
	return (line.match(/(?:[^\s"'\\]|\\[^]|'[^']*'|"(?:[^"\\]|\\[^])*")+/g) ?? []).map((word) => word.replaceAll(/\\\n|\\([^])|'([^']*)'|"((?:[^"\\]|\\[^])*)"/g, unquoted)).filter((word) => word !== "");
}
function unquoted(_, escaped, single, double) {
	return escaped ?? single ?? double?.replaceAll(/\\\n/g, "").replaceAll(/\\(["\\$`])/g, "$1") ?? "";
}

export { readCommand as t };