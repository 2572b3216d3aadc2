import { O as Cursor } from "./shared-formats.js";
import { Ot as inOrder, Y as fromRoot, c as identityOf, f as deploymentTarget, l as packageName, s as requirementOf } from "./shared-readers.js";
import { l as dependencyFact } from "./shared-readers-unbash.js";

// src/formats/swift/tokens.ts
const blank = /[ \t\f\r\v]+/y;
const word = /[@#]?[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*|`[A-Za-z_]\w*`|\$\w+/y;
const number = /\d[\d_]*(?:\.\d+)*/y;
const operator = /\.\.[.<]|->|&&|\|\||\?\?|[=!<>+*/%&|^-]=|===?|[-+*/%&|^~!<>=?:,;.@#\\]/y;
const deepestComment = 100;
var Lexer = class extends Cursor {
	unended = false;
	next() {
		while (this.at < this.text.length) {
			const token = this.read();
			if (token !== null) return token;
		}
		return null;
	}
	read() {
		const start = this.at;
		const character = this.text[start] ?? "";
		if (character === "\n") return this.token("newline", start + 1);
		if (this.skip(blank)) return null;
		if (this.text.startsWith("//", start)) return this.jump(this.lineEnd(start));
		if (this.text.startsWith("/*", start)) return this.jump(this.commentEnd(start));
		if (character === "\"" || character === "#" && /["#]/.test(this.text[start + 1] ?? "")) return this.string(start);
		if ("([{".includes(character)) return this.token("open", start + 1);
		if (")]}".includes(character)) return this.token("close", start + 1);
		if (this.skip(word)) return this.token(/^#(?:if|elseif|else|endif)$/.test(this.text.slice(start, this.at)) ? "directive" : "word", this.at, start);
		if (this.skip(number)) return this.token("number", this.at, start);
		if (!this.skip(operator)) this.at += 1;
		return this.token("operator", this.at, start);
	}
	jump(end) {
		this.at = end;
		return null;
	}
	string(start) {
		let quote = start;
		while (this.text[quote] === "#" && quote - start < 100) quote += 1;
		if (this.text[quote] !== "\"") return this.token("operator", quote, start);
		const signs = this.text.slice(start, quote);
		if (this.text.startsWith("\"\"\"", quote)) return this.longString(start, quote + 3, `"""${signs}`);
		const end = signs === "" ? closingQuote(this.text, quote + 1) : this.inLine(`"${signs}`, quote + 1);
		if (end < 0) return this.token("broken", this.lineEnd(start), start);
		const inner = {
			start: quote + 1,
			end
		};
		const value = this.text.slice(inner.start, end);
		this.at = end + 1 + signs.length;
		return {
			kind: "text",
			value: value.includes("\\") ? null : value,
			inner,
			start,
			end: this.at
		};
	}
	longString(start, from, close) {
		const end = this.unended ? -1 : this.text.indexOf(close, from);
		if (end < 0) this.unended = true;
		if (end < 0) return this.token("broken", this.lineEnd(start), start);
		this.at = end + close.length;
		return {
			kind: "text",
			value: null,
			inner: {
				start: from,
				end
			},
			start,
			end: this.at
		};
	}
	inLine(words, from) {
		const end = this.text.slice(from, this.lineEnd(from)).indexOf(words);
		return end < 0 ? -1 : from + end;
	}
	commentEnd(start) {
		const marks = /\/\*|\*\//g;
		marks.lastIndex = start;
		let depth = 0;
		for (let found = marks.exec(this.text); found !== null; found = marks.exec(this.text)) {
			depth += found[0] === "/*" ? 1 : -1;
			if (depth === 0 || depth > deepestComment) return marks.lastIndex;
		}
		return this.text.length;
	}
};
function closingQuote(text, from) {
	let depth = 0;
	let quoted = false;
	for (let at = from; at < text.length; at++) {
		const character = text[at] ?? "";
		if (character === "\n") return -1;
		if (depth === 0) {
			if (character === "\"") return at;
			if (character === "\\") depth = text[++at] === "(" ? 1 : 0;
		} else if (character === "\"") quoted = !quoted;
		else if (!quoted && character === "(") depth += 1;
		else if (!quoted && character === ")") depth -= 1;
	}
	return -1;
}

// src/formats/swift/tree.ts
const deepest = 150;
const unfinished = /* @__PURE__ */ new Set([
	"=",
	"+=",
	"+",
	":",
	"?",
	"??",
	"->",
	",",
	".",
	"&&",
	"||"
]);
var TreeBuilder = class {
	root = frame("", 0);
	stack = [this.root];
	joined = null;
	word = null;
	finish(end) {
		while (this.stack.length > 1) this.closeTop(end);
		endStatement(this.root);
		return this.root.statements;
	}
	add(token) {
		const top = this.top;
		if (token.kind === "newline") endLine(top);
		else if (token.kind === "directive") this.addDirective(top, token);
		else if (token.kind === "broken") this.forget();
		else if (token.kind === "open") this.stack.push(frame(bracketOf(token.text), token.start));
		else if (token.kind === "close") this.closeBracket(token.text, token.end);
		else if (token.kind === "word") this.addWord(top, token.text.replaceAll("`", ""), token);
		else if (token.kind === "operator") this.addOperator(top, token.text, token);
		else top.items.push(token);
	}
	get top() {
		return this.stack.at(-1) ?? this.root;
	}
	addWord(top, text, { start, end }) {
		const joined = this.joined?.at === start ? this.joined.word : null;
		this.joined = null;
		if (joined !== null) {
			joined.path.push(text);
			joined.end = end;
			return;
		}
		this.word = {
			kind: "word",
			path: [text],
			start,
			end
		};
		top.items.push(this.word);
	}
	addOperator(top, text, { start, end }) {
		if (text === ";" || text === "," && !isBlock(top)) return endStatement(top);
		if (text === ".") return this.addDot(top, start, end);
		top.items.push({
			kind: "operator",
			text,
			start,
			end
		});
	}
	addDot(top, start, end) {
		if (top.items.at(-1) === void 0 && isBlock(top)) reopen(top);
		const before = top.items.at(-1);
		if (before !== void 0 && before === this.word && this.word.end === start) this.joined = {
			word: this.word,
			at: end
		};
		else if (before === void 0 || before.kind === "operator") {
			const word = {
				kind: "word",
				path: [""],
				start,
				end
			};
			top.items.push(word);
			this.word = word;
			this.joined = {
				word,
				at: end
			};
		} else top.items.push({
			kind: "operator",
			text: ".",
			start,
			end
		});
	}
	addDirective(top, { text, start, end }) {
		endStatement(top);
		top.kind = "directive";
		top.items.push({
			kind: "word",
			path: [text],
			start,
			end
		});
	}
	forget() {
		while (!isBlock(this.top)) this.stack.pop();
		this.top.items = [];
	}
	closeBracket(text, end) {
		const bracket = text === ")" ? "(" : text === "]" ? "[" : "{";
		if (bracket === "{") while (!isBlock(this.top)) this.closeTop(end - 1);
		if (this.top.bracket === bracket) this.closeTop(end);
	}
	closeTop(end) {
		const closed = this.stack.pop();
		if (closed === void 0 || closed.bracket === "") return;
		endStatement(closed);
		const { bracket, statements, start } = closed;
		if (this.stack.length < deepest) this.top.items.push({
			kind: "group",
			bracket,
			statements,
			start,
			end
		});
	}
};
function frame(bracket, start) {
	return {
		bracket,
		start,
		statements: [],
		items: [],
		kind: "statement"
	};
}
function bracketOf(text) {
	return text === "(" || text === "[" ? text : "{";
}
function isBlock({ bracket }) {
	return bracket === "{" || bracket === "";
}
function endLine(of) {
	const last = of.items.at(-1);
	const goesOn = last?.kind === "operator" && unfinished.has(last.text);
	if (of.kind === "directive" || isBlock(of) && !goesOn) endStatement(of);
}
function endStatement(of) {
	const [first, last] = [of.items[0], of.items.at(-1)];
	if (first !== void 0 && last !== void 0) of.statements.push({
		kind: of.kind,
		items: of.items,
		start: first.start,
		end: last.end
	});
	of.items = [];
	of.kind = "statement";
}
function reopen(of) {
	const last = of.statements.at(-1);
	if (last === void 0 || last.kind === "directive") return;
	of.statements.pop();
	of.items = last.items;
}

// src/formats/swift/call.ts
function callsIn(items) {
	return items.flatMap((item, index) => {
		if (item.kind !== "group") return [];
		const head = items[index - 1];
		const inner = item.statements.flatMap((statement) => callsIn(statement.items));
		return isCall(head, item) ? [{
			head,
			args: argumentsOf(item.statements),
			start: head.start,
			end: item.end
		}, ...inner] : inner;
	});
}
function asCall(items) {
	const [head, group, ...more] = items;
	if (group?.kind !== "group" || !isCall(head, group) || more.length > 0) return null;
	return {
		head,
		args: argumentsOf(group.statements),
		start: head.start,
		end: group.end
	};
}
function argument({ args }, label) {
	return args.find((each) => each.label === label)?.items ?? null;
}
function elementsOf(items) {
	const [only, ...more] = items ?? [];
	return only?.kind === "group" && only.bracket === "[" && more.length === 0 ? only.statements.map((one) => one.items) : [];
}
function literal(items) {
	const [only, ...more] = items ?? [];
	return only?.kind === "text" && more.length === 0 ? only.value : null;
}
function isCall(head, group) {
	return head?.kind === "word" && group.bracket === "(" && head.end === group.start;
}
function argumentsOf(statements) {
	return statements.map(({ items, start, end }) => {
		const [name, sign] = items;
		return name?.kind === "word" && name.path.length === 1 && sign?.kind === "operator" && sign.text === ":" ? {
			label: name.path[0] ?? null,
			items: items.slice(2),
			start,
			end
		} : {
			label: null,
			items,
			start,
			end
		};
	});
}

// src/formats/swift.ts
function parseSwift(text) {
	const lexer = new Lexer(text);
	const builder = new TreeBuilder();
	for (let token = lexer.next(); token !== null; token = lexer.next()) builder.add(token);
	return builder.finish(text.length);
}

// src/readers/package-swift/dependency.ts
function readDependency(call, uses, condition, source) {
	const [text] = argument(call, "url") ?? argument(call, "id") ?? [];
	const path = argument(call, "path");
	if (path !== null) return readLocal(path, source);
	if (text?.kind !== "text" || text.value === null) return [];
	const isUrl = argument(call, "url") !== null;
	const name = isUrl ? packageName(text.value) : text.value.toLowerCase();
	if (name === null || name === "") return [];
	const required = requirement(call, source);
	const use = uses.get(isUrl ? identityOf(text.value) : name) ?? uses.get((literal(argument(call, "name")) ?? "").toLowerCase());
	const place = (start, end) => source.place(start, end);
	const oneLine = !source.text.slice(call.start, call.end).includes("\n");
	return [dependencyFact({
		block: "",
		command: null,
		role: use?.role ?? { kind: "runtime" },
		place
	}, oneLine ? call : text.inner, {
		ecosystem: "swift",
		name,
		constraint: required.constraint,
		extras: use?.products ?? [],
		marker: condition,
		origin: originOf(required, text.value),
		constraintAt: required.at === null ? null : place(required.at.inner.start, required.at.inner.end)
	})];
}
function originOf({ reference }, url) {
	return reference === null ? { kind: "registry" } : {
		kind: "git",
		reference: `${url}@${reference}`
	};
}
function readLocal(items, source) {
	const [text] = items;
	const directory = text?.kind === "text" && text.value !== null ? fromRoot(source.path, text.value) : null;
	if (text?.kind !== "text" || text.value === null || directory === null) return [];
	const inTree = directory === "." ? "" : directory;
	return [{
		kind: "module",
		ecosystem: "swift",
		name: text.value,
		directory: inTree,
		block: "",
		...source.place(text.inner.start, text.inner.end)
	}];
}
function requirement(call, source) {
	const named = [
		"from",
		"exact",
		"branch",
		"revision"
	].find((label) => argument(call, label) !== null);
	if (named !== void 0) return version(named, argument(call, named) ?? [], source);
	const own = call.args.find(({ label }) => label === null)?.items ?? [];
	const inner = asCall(own);
	const kind = inner?.head.path.join(".");
	if (kind === ".upToNextMajor" || kind === ".upToNextMinor") return version(kind.slice(1), inner?.args[0]?.items ?? [], source);
	if (kind === ".exact" || kind === ".branch" || kind === ".revision") return version(kind.slice(1), inner?.args[0]?.items ?? [], source);
	return range(own, source);
}
function version(kind, items, source) {
	const [text] = items;
	const value = literal(items);
	if (value === null || text?.kind !== "text") return unknown(items, source);
	if (kind === "branch" || kind === "revision") return {
		constraint: {
			kind: "unknown",
			text: value,
			variable: null
		},
		at: null,
		reference: value
	};
	const constraint = requirementOf(kind === "exact" || kind === "upToNextMinor" ? kind : "upToNextMajor", value);
	return {
		constraint,
		at: constraint.kind === "range" ? text : null,
		reference: null
	};
}
function range(items, source) {
	const [from, sign, to, ...more] = items;
	const [low, high] = [literal(from === void 0 ? [] : [from]), literal(to === void 0 ? [] : [to])];
	if (low === null || high === null || sign?.kind !== "operator" || more.length > 0) return unknown(items, source);
	const kind = sign.text === "..<" ? "range" : sign.text === "..." ? "closedRange" : null;
	return kind === null ? unknown(items, source) : {
		constraint: requirementOf(kind, low, high),
		at: null,
		reference: null
	};
}
function unknown(items, source) {
	const [first, last] = [items[0], items.at(-1)];
	return {
		constraint: {
			kind: "unknown",
			text: source.text.slice(first?.start ?? 0, last?.end ?? 0),
			variable: first?.kind === "word" && first === last ? first.path.join(".") : null
		},
		at: null,
		reference: null
	};
}

// src/readers/package-swift/manifest.ts
function readPackage(call, source) {
	const [name] = argument(call, "name") ?? [];
	const platforms = elementsOf(argument(call, "platforms")).flatMap((items) => readPlatform(items, source));
	if (name?.kind !== "text") return platforms;
	const { start, end } = name.inner;
	return [{
		kind: "project",
		ecosystem: "swift",
		name: name.value,
		published: isPublished(call),
		block: "",
		...source.place(start, end)
	}, ...platforms];
}
function isPublished(call) {
	const products = argument(call, "products") ?? [];
	const listed = elementsOf(products).map((items) => asCall(items)?.head.path.join("."));
	return listed.length > 0 ? listed.includes(".library") : products.some((item) => item.kind === "word");
}
function readPlatform(items, source) {
	const call = asCall(items);
	const [, platform = ""] = call?.head.path ?? [];
	const key = deploymentTarget(platform);
	if (call === null || key === null) return [];
	return [{
		kind: "setting",
		key,
		value: versionOf(call.args[0]?.items ?? []),
		block: "",
		...source.place(call.start, call.end)
	}];
}
function versionOf(items) {
	const [only, ...more] = items;
	const [, named] = only?.kind === "word" && more.length === 0 ? /^\.v(\d+(?:_\d+)*)$/.exec(only.path.join(".")) ?? [] : [];
	return named?.replaceAll("_", ".") ?? literal(items);
}

// src/readers/package-swift/uses.ts
const roles = {
	".target": { kind: "runtime" },
	".executableTarget": { kind: "runtime" },
	".systemLibrary": { kind: "runtime" },
	".testTarget": { kind: "test" },
	".plugin": { kind: "build" },
	".macro": { kind: "build" }
};
function usesOf(calls) {
	const uses = /* @__PURE__ */ new Map();
	for (const call of calls) {
		const name = call.head.path.join(".");
		const role = Object.hasOwn(roles, name) ? roles[name] : void 0;
		if (role === void 0) continue;
		for (const { product, packageName } of productsOf(call)) {
			const known = uses.get(packageName);
			const products = [.../* @__PURE__ */ new Set([...known?.products ?? [], product])];
			uses.set(packageName, {
				products,
				role: known === void 0 || known.role.kind !== "runtime" ? role : known.role
			});
		}
	}
	return uses;
}
function productsOf(target) {
	return [...elementsOf(argument(target, "dependencies")), ...elementsOf(argument(target, "plugins"))].flatMap(callsIn).flatMap((call) => {
		const product = literal(argument(call, "name"));
		const packageName = literal(argument(call, "package"));
		return product === null || packageName === null ? [] : [{
			product,
			packageName: packageName.toLowerCase()
		}];
	});
}

// src/readers/package-swift.ts
const unsafe = ".unsafeFlags";
const read = (source) => {
	const found = allCalls(parseSwift(source.text), source);
	const calls = found.map(({ call }) => call);
	const uses = usesOf(calls);
	const facts = [
		...readTools(source),
		...calls.filter((call) => nameOf(call) === "Package").flatMap((call) => readPackage(call, source)),
		...found.filter(({ call }) => nameOf(call) === ".package").flatMap(({ call, condition }) => readDependency(call, uses, condition, source)),
		...calls.filter((call) => nameOf(call) === unsafe).map((call) => {
			return {
				kind: "setting",
				key: "swift.unsafeFlags",
				value: "true",
				block: "",
				...source.place(call.head.start, call.head.end)
			};
		})
	];
	return {
		facts: inOrder(facts),
		problems: []
	};
};
function nameOf({ head }) {
	return head.path.join(".");
}
function allCalls(statements, source) {
	const found = [];
	const conditions = [];
	for (const { kind, items, start, end } of statements) if (kind === "statement") for (const call of callsIn(items)) found.push({
		call,
		condition: conditions.at(-1) ?? null
	});
	else follow(conditions, source.text.slice(start, Math.min(end, start + 200)));
	return found;
}
function follow(conditions, directive) {
	if (!directive.startsWith("#if")) conditions.pop();
	if (!directive.startsWith("#endif")) conditions.push(directive);
}
function readTools(source) {
	const line = /^[ \t]*\/\/[ \t]*swift-tools-version:[ \t]*(\d+(?:\.\d+){0,2})(?![\w.])/im.exec(source.text.slice(0, 2e3));
	const version = line?.[1];
	if (!line || version === void 0) return [];
	const start = line.index + line[0].length - version.length;
	const place = source.place(start, start + version.length);
	return [{
		kind: "runtime",
		name: "swift",
		constraint: {
			kind: "range",
			text: `>=${version}`
		},
		use: "admits",
		alternative: null,
		block: "",
		...place
	}];
}

export { read };