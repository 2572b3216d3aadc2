import { c as items, l as text } from "./formats-yaml.js";
import { t as readCommands } from "./readers-installs-index.js";
import { t as placesIn } from "./readers-containers-script.js";

// src/readers/containers/command.ts
function readCommand(source, started) {
	const script = scriptOf(started.parts);
	if (script !== null) return readScript(source, script, started);
	const [first, ...rest] = started.parts.flatMap(wordsOf).map((word) => word.text);
	const at = started.parts.find((part) => wordsOf(part).length > 0);
	if (at === void 0 || first === void 0 || first.startsWith("{{")) return [];
	return [{
		kind: "command",
		...source.place(at.start, at.end),
		block: started.block,
		words: [baseName(first), ...rest]
	}];
}
function wordsOf(node) {
	if (node?.kind === "list") return items(node).flatMap((item) => {
		const word = text(item);
		return item.kind === "scalar" && word !== null ? [{
			text: word,
			alone: item
		}] : [];
	});
	return splitWords(text(node) ?? "").map((word) => ({
		text: word,
		alone: null
	}));
}
function scriptOf(parts) {
	const words = parts.flatMap(wordsOf);
	if (!startsShell(words)) return null;
	const script = words[words.findIndex(isScriptOption) + 1];
	if (script === void 0 || script.alone !== null) return script?.alone ?? null;
	const [only, ...more] = parts.filter((part) => wordsOf(part).length > 0);
	return more.length === 0 && only?.kind === "scalar" ? only : null;
}
function startsShell([program, ...args]) {
	return program !== void 0 && /^(?:ba|da|a|z|k)?sh$/.test(baseName(program.text)) && args.some(isScriptOption);
}
function isScriptOption({ text: word }) {
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
	return program.startsWith("-") ? program : program.slice(program.lastIndexOf("/") + 1);
}
function splitWords(line) {
	return (line.match(/(?:[^\s"'\\]|\\[^]|'[^']*'|"(?:[^"\\]|\\[^])*")+/g) ?? []).map((word) => word.replaceAll(/\\\n|\\([^])|'([^']*)'|"((?:[^"\\]|\\[^])*)"/g, unquoted)).filter((word) => word !== "");
}
function unquoted(_, escaped, single, double) {
	return escaped ?? single ?? double?.replaceAll(/\\\n/g, "").replaceAll(/\\(["\\$`])/g, "$1") ?? "";
}

export { readCommand as t };