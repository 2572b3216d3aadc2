import { it as literalWord } from "./shared-formats.js";
import { r as shellError } from "./shared-formats-unbash.js";
import { Ot as inOrder, _ as builtApart, jt as unreadable } from "./shared-readers.js";
import { i as readCommands, u as parseArguments } from "./shared-readers-unbash.js";

// src/readers/shell-script/slurm.ts
const resources = [
	"--constraint",
	"--cpus-per-gpu",
	"--cpus-per-task",
	"--gpus",
	"--gpus-per-node",
	"--gpus-per-socket",
	"--gpus-per-task",
	"--gres",
	"--mem",
	"--mem-per-cpu",
	"--mem-per-gpu",
	"--nodes",
	"--ntasks",
	"--ntasks-per-gpu",
	"--ntasks-per-node",
	"--partition",
	"--time"
];
const grammar = {
	aliases: {
		"-C": "--constraint",
		"-c": "--cpus-per-task",
		"-G": "--gpus",
		"-J": "--job-name",
		"-N": "--nodes",
		"-n": "--ntasks",
		"-p": "--partition",
		"-t": "--time"
	},
	values: [
		...resources,
		"--job-name",
		"-A",
		"-a",
		"-b",
		"-D",
		"-d",
		"-e",
		"-F",
		"-i",
		"-L",
		"-M",
		"-m",
		"-o",
		"-q",
		"-S",
		"-w",
		"-x"
	]
};
function readSlurm(source) {
	const lines = headerOf(source.text);
	const [first] = lines;
	if (first === void 0) return [];
	const directives = lines.flatMap((line) => directivesIn(line.text, line.start));
	return [jobFact(source, directives, first), ...directives.flatMap((directive) => resourceFact(source, directive))];
}
function headerOf(text) {
	const lines = [];
	for (const { index, 0: line } of text.matchAll(/[^\n]*(?:\n|$)/g)) {
		if (!/^\s*(?:#|$)/.test(line)) break;
		if (/^#SBATCH\s/.test(line)) lines.push({
			text: line.slice(7).trimEnd(),
			start: index + 7
		});
		if (index >= text.length) break;
	}
	return lines;
}
function directivesIn(text, offset) {
	const words = Array.from(text.replace(/\s#.*$/, "").matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g), ({ index, 0: word }) => literalWord(word, offset + index));
	return parseArguments(words, grammar).flatMap((option) => {
		if (option.kind !== "option" || option.value === null) return [];
		const { end } = option.value;
		const word = words.findLast(({ start, text: written }) => start < end && written.startsWith("-"));
		return word === void 0 ? [] : [{
			option,
			start: word.start,
			end
		}];
	});
}
function jobFact(source, directives, first) {
	const named = directives.findLast(({ option }) => option.name === "--job-name");
	const place = named ? source.place(named.start, named.end) : source.place(first.start - 7, first.start + first.text.length);
	const base = source.path.slice(source.path.lastIndexOf("/") + 1);
	return {
		kind: "workload",
		...place,
		block: "",
		platform: "slurm",
		type: "job",
		name: named ? valueOf(named) : base
	};
}
function resourceFact(source, directive) {
	const { name } = directive.option;
	if (!resources.includes(name)) return [];
	return [{
		kind: "resource",
		...source.place(directive.start, directive.end),
		block: "",
		name: name.slice(2),
		field: "asked",
		value: valueOf(directive)
	}];
}
function valueOf({ option }) {
	return (option.value?.text ?? "").replaceAll(/["']/g, "");
}

// src/readers/shell-script.ts
const read = (source) => {
	const error = shellError(source.text);
	const commands = readCommands(source.text, {
		block: "",
		directory: source.path.includes("/") ? "${PWD}" : "",
		script: source.path,
		variables: /* @__PURE__ */ new Map(),
		commandPrefix: source.path,
		place: (start, end) => source.place(start, end)
	});
	return {
		facts: inOrder([...readSlurm(source), ...builtApart(commands)]),
		problems: error === null ? [] : [unreadable(source, "shell", error)]
	};
};

export { read };