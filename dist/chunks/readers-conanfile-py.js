import { m as lex, y as python } from "./shared-formats.js";
import { U as readReference, W as roles } from "./shared-readers.js";

// src/readers/conan/lines.ts
const longest = 300;
function linesOf(text, tokens) {
	const found = [];
	const blocks = [{
		indent: -1,
		owner: "module",
		marker: null,
		condition: null
	}];
	for (const statement of statementsOf(tokens)) {
		const [first] = statement;
		if (first === void 0) continue;
		const indent = first.start - (text.lastIndexOf("\n", first.start - 1) + 1);
		const before = close(blocks, indent);
		const block = blockOf(text, statement, indent, blocks.at(-1), before);
		found.push({
			tokens: statement,
			owner: block?.owner ?? "module",
			marker: block?.marker ?? null
		});
		if (block !== null && block.indent === indent) blocks.push(block);
	}
	return found;
}
function variableOf({ tokens }, index) {
	const inside = isPrefix(tokens, index - 1) ? /\{([^{}]*)\}/.exec(tokens[index]?.text ?? "")?.[1] : void 0;
	if (inside !== void 0) return inside;
	const next = tokens[index + 1];
	if (next === void 0 || /^[,)\]}]$/.test(next.text)) return null;
	const operand = tokens[index + 2];
	return operand?.kind === "word" && next.text !== "." ? operand.text : "";
}
function isPrefix(tokens, index) {
	const [prefix, text] = tokens.slice(Math.max(0, index), index + 2);
	return prefix?.kind === "word" && text?.kind === "text" && prefix.end === text.start;
}
function statementsOf(tokens) {
	const statements = [[]];
	let depth = 0;
	for (const token of tokens) {
		if (token.kind === "mark" && /^[([{]$/.test(token.text)) depth++;
		if (token.kind === "mark" && /^[)\]}]$/.test(token.text)) depth = Math.max(0, depth - 1);
		if (token.kind !== "line") statements.at(-1)?.push(token);
		else if (depth === 0) statements.push([]);
	}
	return statements;
}
function close(blocks, indent) {
	let last = null;
	while ((blocks.at(-1)?.indent ?? -1) >= indent) last = blocks.pop() ?? null;
	return last;
}
function blockOf(text, tokens, indent, outer, before) {
	const head = tokens[0]?.text ?? "";
	if (outer === void 0) return null;
	if (head === "class" || head === "def") return {
		...outer,
		indent,
		owner: head === "class" ? "class" : "function",
		condition: null
	};
	const condition = conditionOf(text, tokens, before);
	if (condition === null) return outer;
	const marker = outer.marker === null ? condition : `${outer.marker} and ${condition}`;
	return {
		indent,
		owner: outer.owner,
		marker: marker.length > longest ? outer.marker ?? "…" : marker,
		condition
	};
}
function conditionOf(text, tokens, before) {
	const [head, first] = tokens;
	const earlier = before?.condition ?? null;
	if (head?.text === "else") return earlier === null ? null : `not (${earlier})`;
	const colon = tokens.findLast((each) => each.text === ":" && each.kind === "mark");
	if (head?.text !== "if" && head?.text !== "elif" || first === void 0 || colon === void 0) return null;
	return text.slice(first.start, Math.min(colon.start, first.start + longest)).trim().replaceAll(/\s+/g, " ");
}

// src/readers/conanfile-py.ts
const read = (source) => {
	const lines = linesOf(source.text, lex(source.text, python));
	return {
		facts: lines.flatMap((line) => [...readProject(source, line, lines), ...readRequirements(source, line)]),
		problems: []
	};
};
function readProject(source, { tokens, owner }, lines) {
	const [word, mark, value, more] = tokens;
	if (owner !== "class" || word?.text !== "name" || mark?.text !== "=" || value?.kind !== "text" || more !== void 0) return [];
	const published = lines.some(({ tokens: [first, second] }) => first?.text === "def" && second?.text === "package");
	return [{
		kind: "project",
		...source.place(word.start, value.end),
		block: "",
		ecosystem: "conan",
		name: value.text,
		published
	}];
}
function readRequirements(source, line) {
	return line.tokens.flatMap((token, index) => {
		const role = token.kind === "text" ? roleOf(line, index) : null;
		if (role === null) return [];
		const written = source.text.slice(token.start, token.end);
		const quotes = written.startsWith("\"\"\"") || written.startsWith("'''") ? 3 : 1;
		const at = {
			start: token.start + quotes,
			end: token.start + quotes + token.text.length
		};
		return readReference(source, token.text, at, role, {
			hole: variableOf(line, index),
			marker: line.marker
		});
	});
}
function roleOf({ tokens, owner }, index) {
	const [name, mark, next] = tokens;
	if (owner === "class" && mark?.text === "=" && next?.text !== "=") return roles.get(name?.text ?? "") ?? null;
	const before = isPrefix(tokens, index - 1) ? index - 1 : index;
	const [self, dot, call, open] = tokens.slice(Math.max(0, before - 4), before);
	return self?.text === "self" && dot?.text === "." && open?.text === "(" ? roles.get(call?.text ?? "") ?? null : null;
}

export { read };