import { Ot as inOrder, _ as builtApart, g as MappedText, xt as folderOf } from "./shared-readers.js";
import { i as readCommands } from "./shared-readers-unbash.js";

// src/readers/makefile/lines.ts
const rule = /^([^\s:=#][^:=#]*?)\s*::?(?!=)(?![^#]*[:?+]?=)/;
const assignment = /^(?:(?:export|override)\s+)*[\w.-]+\s*(?:::?:?|[?+!])?=/;
function makeLines(text) {
	const assignments = [];
	const recipes = [];
	const conditions = [];
	let target = null;
	let isDefining = false;
	let isOneShell = false;
	for (let index = 0, next = 0; index < text.length; index = next) {
		next = continuedEnd(text, index);
		const line = text.slice(index, next);
		const trimmed = line.trim();
		const found = {
			text: line.trimEnd(),
			start: index,
			end: index + line.trimEnd().length,
			condition: conditions.join(" && ") || null
		};
		if (isDefining) isDefining = !/^endef\b/.test(trimmed);
		else if (line.startsWith("	") && target !== null) recipes.push({
			...found,
			target
		});
		else if (/^define\b/.test(trimmed)) isDefining = true;
		else if (/^(?:if(?:n?eq|n?def)|else|endif)\b/.test(trimmed)) follow(conditions, trimmed);
		else if (assignment.test(trimmed)) assignments.push({
			...found,
			start: index + line.indexOf(trimmed),
			text: trimmed
		});
		else if (/^\.ONESHELL\s*:/.test(trimmed)) isOneShell = true;
		else if (trimmed !== "" && !trimmed.startsWith("#")) target = rule.exec(trimmed)?.[1] ?? null;
	}
	return {
		assignments,
		recipes,
		isOneShell
	};
}
function continuedEnd(text, from) {
	let end = from;
	do {
		const found = text.indexOf("\n", end);
		end = found < 0 ? text.length : found + 1;
	} while (end < text.length && /(?:^|[^\\])(?:\\\\)*\\[ \r]?\n$/.test(text.slice(Math.max(from, end - 20), end)));
	return end;
}
function follow(conditions, line) {
	const [, word = "", rest = ""] = /^(\w+)\s*([^#]*)/.exec(line) ?? [];
	if (word !== "else" && word !== "endif") conditions.push(line);
	else if (word === "endif") conditions.pop();
	else conditions.push(`! (${conditions.pop() ?? ""})${rest.trim() === "" ? "" : ` && ${rest.trim()}`}`);
}

// src/readers/makefile/recipe-text.ts
const reference = /\$(?:\$|[({]|[^\s])/g;
function recipeText(file, { start, end }) {
	const text = new MappedText(file);
	let done = start + (/^\t[ \t]*[@+-]*[ \t]*/.exec(file.slice(start, end))?.[0].length ?? 0);
	for (const { index, 0: found } of file.slice(start, end).matchAll(reference)) {
		const at = start + index;
		if (at < done) continue;
		text.written(done, at);
		done = reach(file, at, end, found);
		text.meant(meaning(file.slice(at, done)), at, done);
	}
	text.written(done, end);
	return text;
}
function reach(file, start, end, found) {
	const open = found.charAt(1);
	if (open !== "(" && open !== "{") return start + 2;
	const close = open === "(" ? ")" : "}";
	let depth = 0;
	for (let at = start + 1; at < end; at++) if (file[at] === open) depth++;
	else if (file[at] === close && --depth === 0) return at + 1;
	return end;
}
function meaning(written) {
	if (written === "$$") return "$";
	const name = /^\$[({](\w+)[)}]$/.exec(written)?.[1];
	return name === void 0 ? "${_}" : `\${${name}}`;
}

// src/readers/makefile/variables.ts
const deepest = 5;
const longest = 1e3;
const parts = /^(?:(export|override)\s+)*([\w.-]+)\s*((?:::?:?|[?+!])?=)\s*([^]*)$/;
function makeVariables(assignments) {
	const written = /* @__PURE__ */ new Map();
	for (const { text, condition } of assignments) {
		const [, , name = "", operator = "", value = ""] = parts.exec(text) ?? [];
		if (operator === "?=" && written.has(name)) continue;
		const isPlain = condition === null && (operator === "?=" || operator === "=" || /^:+=$/.test(operator));
		written.set(name, isPlain ? {
			value: value.replace(/\s*(?:^|\s)#[^]*$/, "").trimEnd(),
			weak: operator === "?="
		} : null);
	}
	return new Map([...written.keys()].flatMap((name) => (resolve(written, name, 0) ?? []).map((held) => [name, held])));
}
function resolve(written, name, depth) {
	const held = written.get(name);
	if (!held || depth > deepest) return null;
	let weak = held.weak;
	let isKnown = true;
	const value = held.value.replaceAll(/\$(?:\((\w[\w.-]*)\)|\{(\w[\w.-]*)\}|([^]))/g, (_found, round, curly, other) => {
		const inner = other === void 0 ? resolve(written, round ?? curly ?? "", depth + 1)?.[0] : void 0;
		isKnown &&= inner !== void 0;
		weak ||= inner?.weak === true;
		return inner?.value ?? "";
	});
	return isKnown && value.length <= longest && !value.includes("\n") ? [{
		value,
		weak
	}] : null;
}

// src/readers/makefile.ts
const maximumLines = 5e3;
const read = (source) => {
	const { assignments, recipes, isOneShell } = makeLines(source.text);
	const context = {
		block: "",
		directory: folderOf(source.path),
		variables: makeVariables(assignments)
	};
	const facts = (isOneShell ? [] : recipes.slice(0, maximumLines)).flatMap((line) => {
		const text = recipeText(source.text, line);
		const place = (start, end) => {
			const span = text.locate(start, end);
			return source.place(span.start, span.end);
		};
		const commandPrefix = `${source.path}:${line.target}:${line.start}`;
		return readCommands(text.text, {
			...context,
			condition: line.condition,
			commandPrefix,
			place
		});
	});
	return {
		facts: inOrder(builtApart(facts)),
		problems: []
	};
};

export { read };