import { xt as folderOf } from "./shared-readers.js";
import { i as readCommands } from "./shared-readers-unbash.js";

// src/readers/procfile.ts
const read = (source) => ({
	facts: [...source.text.matchAll(/^[ \t]*([A-Za-z0-9_-]+):[ \t]*(\S[^\n]*)$/gm)].flatMap((line) => readProcess(source, line)),
	problems: []
});
function readProcess(source, line) {
	const [whole, name = "", command = ""] = line;
	const start = line.index + whole.indexOf(name);
	const base = line.index + whole.length - command.length;
	const block = `process:${name}`;
	const commands = readCommands(command, {
		block,
		directory: folderOf(source.path),
		variables: /* @__PURE__ */ new Map(),
		commandPrefix: `${source.path}:${block}`,
		place: (from, to) => source.place(base + from, base + to)
	});
	return [{
		kind: "workload",
		...source.place(start, start + name.length),
		block,
		platform: "procfile",
		type: "process",
		name
	}, ...commands];
}

export { read };