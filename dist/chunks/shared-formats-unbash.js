import { B as isTest, F as teeOf, G as withoutWrappers, H as readsScript, I as Functions, J as expandValue, K as assignmentsOf, L as asWritten, P as isOutput, Q as Scope, R as both, U as scriptIn, V as obey, X as cleanShell, Y as expandWord, Z as Around, et as Code, q as heredocOf, z as givesUp } from "./shared-formats.js";
import { t as parse } from "./unbash-dist-parser.js";

// src/formats/shell/walk.ts
const deepest = 3;
const mostHeredocs = 2e3;
function walkScript(code, scope, condition) {
	return new Walk(code, code.text, 0).run(scope, condition);
}
function firstError(text, counts) {
	if (hasTooManyHeredocs(text)) return null;
	return parse(cleanShell(text)).errors?.find(({ message }) => counts(message)) ?? null;
}
function hasTooManyHeredocs(text) {
	return text.split("<<").length > mostHeredocs;
}
function walkWords(words, scope, root) {
	return new Walk(Code.whole(root), root, 0).start(words, scope);
}
var Walk = class Walk {
	code;
	root;
	depth;
	commands = [];
	functions = new Functions();
	around;
	constructor(code, root, depth, isTried = false) {
		this.code = code;
		this.root = root;
		this.depth = depth;
		this.around = new Around(isTried);
	}
	run(scope, condition) {
		if (hasTooManyHeredocs(this.code.text)) return [];
		this.list(parse(cleanShell(this.code.text, this.code.hasBraceHoles)), scope, condition);
		for (let found = this.functions.uncalled(); found.length > 0; found = this.functions.uncalled()) for (const { body, condition: own } of found) this.branch(body, scope, own);
		return this.commands.flat();
	}
	list(list, scope, condition) {
		for (const { command } of list.commands) if (command.type === "AndOr") this.andOr(command, scope, condition);
		else this.pipeline(command, scope, condition);
	}
	andOr(node, scope, outer) {
		let test = null;
		for (const [index, command] of node.commands.entries()) {
			const before = node.operators[index - 1] === "||" ? node.commands[index - 1] : void 0;
			const own = before ? `! ${this.source(before)}` : test;
			const rescue = node.commands.find((_each, at) => at > index && node.operators[at - 1] === "||");
			this.around.trying(rescue !== void 0 && !givesUp(this.source(rescue)), () => {
				if (own === null) this.pipeline(command, scope, outer);
				else this.maybe(command, scope, both(outer, own));
			});
			if (before) test = null;
			if (isTest(command)) test = this.source(command);
		}
	}
	maybe(node, scope, condition) {
		const inner = scope.inner();
		this.pipeline(node, inner, condition);
		scope.forget(inner);
		scope.directory = inner.directory;
	}
	pipeline(node, scope, condition) {
		if (node.type !== "Pipeline") return this.node(node, scope, condition);
		const files = teeOf(node).flatMap((word) => expandWord(word, this.code, scope));
		for (const command of node.commands) this.around.writing(files, () => this.node(command, node.commands.length > 1 ? scope.inner() : scope, condition));
	}
	node(node, scope, condition) {
		switch (node.type) {
			case "Command": return this.command(node, scope, condition);
			case "CompoundList": return this.list(node, scope, condition);
			case "BraceGroup": return this.list(node.body, scope, condition);
			case "Subshell": return this.list(node.body, scope.inner(), condition);
			case "Redirected": return this.redirected(node, scope, condition);
			case "If": return this.if(node, scope, condition);
			case "Case": return this.case(node, scope, condition);
			case "While": return this.while(node, scope, condition);
			case "For":
			case "Select": return this.branch(node.body, scope, condition, node.name.value);
			case "ArithmeticFor": return this.branch(node.body, scope, condition);
			case "Function": return this.functions.define(node, condition);
			case "Coproc": return this.node(node.body, scope.inner(), condition);
		}
	}
	if(node, scope, outer) {
		this.around.trying(!givesUp(this.code.text.slice(node.pos, node.end)), () => this.list(node.clause, scope, outer));
		let condition = this.source(node.clause);
		this.branch(node.then, scope, both(outer, condition));
		for (const { clause, then } of node.elif) {
			this.list(clause, scope, both(outer, `! ${condition}`));
			condition = this.source(clause);
			this.branch(then, scope, both(outer, condition));
		}
		if (node.else) this.branch(node.else, scope, both(outer, `! ${condition}`));
	}
	case({ word, items }, scope, outer) {
		for (const { pattern, body } of items) {
			const condition = `${this.source(word)} in ${pattern.map((each) => this.source(each)).join(" | ")}`;
			this.branch(body, scope, both(outer, condition));
		}
	}
	while({ kind, clause, body }, scope, outer) {
		this.list(clause, scope, outer);
		this.branch(body, scope, both(outer, `${kind} ${this.source(clause)}`));
	}
	redirected({ command, redirects }, scope, condition) {
		this.around.writing(this.files(redirects, scope), () => this.node(command, scope, condition));
	}
	branch(body, scope, condition, variable = null) {
		const inner = scope.inner();
		if (variable !== null) inner.set(variable, null);
		this.node(body, inner, condition);
		scope.forget(inner);
	}
	start(written, scope) {
		const span = {
			start: written[0]?.start ?? 0,
			end: written.at(-1)?.end ?? 0
		};
		const { directory } = scope;
		const bare = {
			condition: null,
			isTried: false,
			besideScript: null,
			outputs: [],
			heredoc: null
		};
		this.simple({
			...span,
			...withoutWrappers(written),
			directory,
			...bare
		}, [], scope);
		return this.commands.flat();
	}
	command(node, scope, condition) {
		const written = [...node.name ? [node.name] : [], ...node.suffix.filter((part) => part.type === "Word")];
		const { words, assignments, wrappers } = withoutWrappers(written.flatMap((word) => expandWord(word, this.code, scope)));
		const heredoc = node.redirects.find((redirect) => redirect.type === "HereDoc");
		const command = {
			start: this.code.start(node.name?.pos ?? node.pos),
			end: this.code.end(written.at(-1)?.end ?? node.end),
			words,
			wrappers,
			assignments: [...assignmentsOf(node, this.code, scope), ...assignments],
			directory: scope.directory,
			besideScript: this.besideScript(written, scope),
			condition,
			isTried: this.around.isTried,
			outputs: [...this.around.outputs, ...this.files(node.redirects, scope)],
			heredoc: heredoc ? heredocOf(heredoc, this.code, scope) : null
		};
		this.simple(command, node.redirects, scope);
		for (const { body, condition: own } of this.functions.call(words[0], condition)) this.branch(body, scope, own);
	}
	besideScript(words, scope) {
		const named = words.map(({ pos, end }) => this.code.text.slice(pos, end)).find((word) => word.includes("$") && /\.(?:ba)?sh"?$/.test(word));
		return named === void 0 ? null : scope.folderIn(named);
	}
	files(redirects, scope) {
		return redirects.flatMap((redirect) => {
			const target = isOutput(redirect) ? redirect.target : void 0;
			return target ? [expandValue(target, this.code, scope)] : [];
		});
	}
	simple(command, redirects, scope) {
		this.commands.push([command]);
		this.scripts(command, redirects, scope);
		obey(command, scope, this.root);
	}
	scripts(command, redirects, scope) {
		if (this.depth >= deepest) return;
		const script = scriptIn(command.words);
		if (script) this.nested(Code.ofWord(script, this.root, this.code.hasBraceHoles), scope, command.condition);
		if (!readsScript(command)) return;
		for (const redirect of redirects) if (redirect.type === "HereDoc") this.nested(this.code.part(redirect.body.pos, redirect.body.end), scope, command.condition);
	}
	nested(code, scope, condition) {
		this.commands.push(new Walk(code, this.root, this.depth + 1, this.around.isTried).run(scope.inner(), condition));
	}
	source({ pos, end }) {
		return asWritten(this.code.text, pos, end);
	}
};

// src/formats/shell.ts
function readShell(text, context) {
	return safely(() => walkScript(Code.whole(text, context.hasBraceHoles), scopeOf(context), context.condition ?? null), []);
}
function shellError(text) {
	const conflict = text.search(/^<{7} /m);
	if (conflict >= 0 && /^>{7} /m.test(text.slice(conflict))) return {
		message: "a merge is not resolved",
		offset: conflict
	};
	const error = safely(() => firstError(text, (message) => message !== "expected redirect target"), null);
	return error && {
		message: error.message,
		offset: error.pos
	};
}
function readExec(words, text, context) {
	return safely(() => walkWords(words, scopeOf(context), text), []);
}
function scopeOf({ directory, variables, script }) {
	return Scope.outermost(directory, variables, script ?? null);
}
function safely(read, otherwise) {
	try {
		return read();
	} catch (error) {
		if (error instanceof RangeError) return otherwise;
		throw error;
	}
}

export { readShell as n, shellError as r, readExec as t };