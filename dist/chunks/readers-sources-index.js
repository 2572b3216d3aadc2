import { _ as javascript, b as swift, g as java, h as csharp, m as lex, v as kotlin, y as python } from "./shared-formats.js";

// src/readers/sources/conditional.ts
function conditionalIn(text) {
	const spans = [];
	let depth = 0;
	let start = 0;
	for (const { 1: directive, index } of text.matchAll(/^[ \t\uFEFF]*#[ \t]*(if|endif)\b/gm)) {
		if (directive === "if" && depth++ === 0) start = index;
		if (directive === "endif" && depth > 0 && --depth === 0) spans.push({
			start,
			end: index
		});
	}
	return spans;
}

// src/readers/sources/imports.ts
function takeImports(tokens, read) {
	const imports = [];
	const rest = [];
	for (let at = 0; at < tokens.length;) {
		const found = read(tokens, at);
		const token = tokens[at];
		if (found !== null && found.end > at) {
			imports.push(...found.imports);
			at = found.end;
		} else {
			if (token !== void 0) rest.push(token);
			at++;
		}
	}
	return {
		imports,
		rest
	};
}
function dottedAt(tokens, at) {
	const first = tokens[at];
	if (first?.kind !== "word") return null;
	let end = first.end;
	let next = at + 1;
	const parts = [first.text];
	for (;;) {
		const [dot, word] = [tokens[next], tokens[next + 1]];
		if (dot?.text !== "." || dot.kind !== "mark" || word?.kind !== "word") return {
			name: parts.join("."),
			start: first.start,
			end,
			next
		};
		parts.push(word.text);
		end = word.end;
		next += 2;
	}
}
function beginsStatement(tokens, at) {
	const before = tokens[at - 1];
	return before === void 0 || before.kind === "line" || before.text === ";" || before.text === "}" || before.text === "{";
}
function lastPart(name) {
	return name.slice(name.lastIndexOf(".") + 1);
}

// src/readers/sources/compiled.ts
const swiftKinds = /* @__PURE__ */ new Set([
	"class",
	"struct",
	"enum",
	"protocol",
	"func",
	"let",
	"var",
	"typealias"
]);
const jvmImport = (tokens, at) => {
	if (tokens[at]?.text !== "import" || tokens[at]?.kind !== "word" || !beginsStatement(tokens, at)) return null;
	const from = tokens[at + 1]?.text === "static" ? at + 2 : at + 1;
	const module = dottedAt(tokens, from);
	if (module === null) return null;
	const { name, start, end, next } = module;
	const all = tokens[next]?.text === "." && tokens[next + 1]?.text === "*";
	const renamed = tokens[next]?.text === "as" ? tokens[next + 1] : void 0;
	return {
		imports: [{
			name,
			alias: all ? null : renamed?.text ?? lastPart(name),
			start,
			end
		}],
		end: next + (all || renamed !== void 0 ? 2 : 0)
	};
};
const csharpImport = (tokens, at) => {
	if (tokens[at]?.text !== "using" || tokens[at]?.kind !== "word") return null;
	const from = tokens[at + 1]?.text === "static" ? at + 2 : at + 1;
	const first = dottedAt(tokens, from);
	if (first === null) return null;
	const named = tokens[first.next]?.text === "=" ? dottedAt(tokens, first.next + 1) : null;
	const { name, start, end, next } = named ?? first;
	if (tokens[next]?.text !== ";" || first.name === "var") return null;
	return {
		imports: [{
			name,
			alias: named === null ? null : first.name,
			start,
			end
		}],
		end: next
	};
};
const swiftImport = (tokens, at) => {
	if (tokens[at]?.text !== "import" || tokens[at]?.kind !== "word") return null;
	const kind = tokens[at + 1]?.text ?? "";
	const module = dottedAt(tokens, swiftKinds.has(kind) ? at + 2 : at + 1);
	if (module === null) return null;
	const { name, start, end, next } = module;
	return {
		imports: [{
			name,
			alias: name.includes(".") ? lastPart(name) : null,
			start,
			end
		}],
		end: next
	};
};

// src/readers/sources/javascript.ts
const javascriptImport = (tokens, at) => {
	const token = tokens[at];
	if (token?.kind !== "word" || tokens[at - 1]?.text === ".") return null;
	if (token.text === "const" || token.text === "let" || token.text === "var") return declared(tokens, at);
	const called = callAt(tokens, at);
	if (called !== null) return {
		imports: [moduleImport(called.module, null)],
		end: called.end
	};
	return token.text === "import" || token.text === "export" ? statement(tokens, at) : null;
};
function statement(tokens, at) {
	const isBare = tokens[at + 1]?.kind === "text" && tokens[at]?.text === "import";
	const from = isBare ? at : indexAfter(tokens, at, 500, ends);
	const module = tokens[from + 1];
	if (from < 0 || module?.kind !== "text" || !isBare && tokens[from]?.text !== "from") return null;
	const clause = tokens.slice(at + 1, from);
	if (isOfTypes(clause)) return {
		imports: [],
		end: from + 2
	};
	const imports = tokens[at]?.text === "import" && !isBare ? clauseImports(clause, module.text) : [];
	return {
		imports: [moduleImport(module, null), ...imports],
		end: from + 2
	};
}
function isOfTypes([first, second]) {
	return first?.kind === "word" && first.text === "type" && (second?.kind === "word" || second?.text === "{" || second?.text === "*");
}
function ends({ kind, text }) {
	return kind === "word" && (text === "from" || text === "function" || text === "class" || text === "const") || text === ";" || text === "=" || text === "(";
}
function clauseImports(clause, module) {
	const tokens = clause.filter(({ kind, text }) => kind !== "line" && !(kind === "word" && text === "type"));
	const open = tokens.findIndex(({ text }) => text === "{");
	const outside = open < 0 ? tokens : tokens.slice(0, open);
	const names = open < 0 ? [] : namedImports(tokens.slice(open + 1), module, "as");
	return [...outside.flatMap((token) => token.kind === "word" && token.text !== "as" ? [{
		...spanOf(token),
		name: module,
		alias: token.text
	}] : []), ...names];
}
function namedImports(tokens, module, separator) {
	const imports = [];
	for (let at = 0; at < tokens.length && tokens[at]?.text !== "}"; at++) {
		const token = tokens[at];
		if (token?.kind !== "word") continue;
		const renamed = tokens[at + 1]?.text === separator ? tokens[at + 2] : void 0;
		const name = token.text === "default" ? module : `${module}.${token.text}`;
		imports.push({
			...spanOf(token),
			name,
			alias: renamed?.text ?? token.text
		});
		if (renamed !== void 0) at += 2;
	}
	return imports;
}
function declared(tokens, at) {
	const equals = indexAfter(tokens, at, 200, ({ text }) => text === "=" || text === ";");
	if (equals < 0 || tokens[equals]?.text !== "=") return null;
	const called = callAt(tokens, tokens[equals + 1]?.text === "await" ? equals + 2 : equals + 1);
	if (called === null) return null;
	const target = tokens.slice(at + 1, equals).filter(({ kind }) => kind !== "line");
	const [first] = target;
	const module = called.module.text;
	const names = first?.kind === "word" ? [{
		...spanOf(first),
		name: module,
		alias: first.text
	}] : namedImports(target.slice(1), module, ":");
	return {
		imports: [moduleImport(called.module, null), ...names],
		end: called.end
	};
}
function indexAfter(tokens, at, limit, isMeant) {
	const found = tokens.slice(at + 1, at + 1 + limit).findIndex(isMeant);
	return found < 0 ? -1 : at + 1 + found;
}
function callAt(tokens, at) {
	const [name, open, module, close] = tokens.slice(at, at + 4);
	return (name?.text === "require" || name?.text === "import") && name.kind === "word" && open?.text === "(" && module?.kind === "text" && close?.text === ")" ? {
		module,
		end: at + 4
	} : null;
}
function moduleImport({ text, start }, alias) {
	return {
		name: text,
		alias,
		start: start + 1,
		end: start + 1 + text.length
	};
}
function spanOf({ start, end }) {
	return {
		start,
		end
	};
}

// src/readers/sources/python.ts
const pythonImport = (tokens, at) => {
	const keyword = tokens[at]?.kind === "word" ? tokens[at]?.text : void 0;
	if (keyword !== "import" && keyword !== "from" || !(beginsStatement(tokens, at) || tokens[at - 1]?.text === ":")) return null;
	return keyword === "import" ? modules(tokens, at + 1) : names(tokens, at + 1);
};
function modules(tokens, from) {
	const imports = [];
	for (let at = from;; at++) {
		const module = dottedAt(tokens, at);
		if (module === null) return {
			imports,
			end: at
		};
		const { alias, next } = aliasAt(tokens, module.next);
		imports.push({
			name: module.name,
			alias,
			start: module.start,
			end: module.end
		});
		at = next;
		if (tokens[at]?.text !== ",") return {
			imports,
			end: at
		};
	}
}
function names(tokens, from) {
	const module = moduleAt(tokens, from);
	if (module === null || tokens[module.next]?.text !== "import") return null;
	const imports = [{
		name: module.name,
		alias: null,
		start: module.start,
		end: module.end
	}];
	const open = tokens[module.next + 1]?.text === "(";
	for (let at = module.next + (open ? 2 : 1); at < tokens.length; at++) {
		const token = tokens[at];
		if (token?.kind === "word") {
			const { alias, next } = aliasAt(tokens, at + 1);
			imports.push({
				name: `${module.name}.${token.text}`,
				alias: alias ?? token.text,
				start: token.start,
				end: token.end
			});
			at = next - 1;
		} else if (!(token?.text === "," || open && token?.kind === "line")) return {
			imports,
			end: open && token?.text === ")" ? at + 1 : at
		};
	}
	return {
		imports,
		end: tokens.length
	};
}
function moduleAt(tokens, from) {
	let at = from;
	while (tokens[at]?.text === ".") at++;
	const dots = ".".repeat(at - from);
	const first = tokens[from];
	const named = tokens[at]?.text === "import" ? null : dottedAt(tokens, at);
	if (named !== null) return {
		...named,
		name: dots + named.name,
		start: first?.start ?? named.start
	};
	return dots === "" || first === void 0 ? null : {
		name: dots,
		start: first.start,
		end: tokens[at - 1]?.end ?? first.end,
		next: at
	};
}
function aliasAt(tokens, at) {
	const [keyword, name] = [tokens[at], tokens[at + 1]];
	return keyword?.text === "as" && name?.kind === "word" ? {
		alias: name.text,
		next: at + 2
	} : {
		alias: null,
		next: at
	};
}

// src/readers/sources/tried.ts
const notThere = /* @__PURE__ */ new Set([
	"ImportError",
	"ModuleNotFoundError",
	"AttributeError"
]);
function triedIn(tokens) {
	const around = [];
	const found = [];
	tokens.forEach(({ text, start, end }, at) => {
		const column = columnAt(tokens, at);
		if (column === null) return;
		while ((around.at(-1)?.column ?? -1) >= column + (text === "try" ? 0 : 1)) around.pop();
		if (text === "try") around.push({
			column,
			start: end,
			end: null
		});
		const own = around.at(-1);
		if (text === "try" || own?.column !== column) return;
		own.end ??= start;
		if (caught(tokens, at + 1).some((name) => notThere.has(name))) found.push({
			start: own.start,
			end: own.end
		});
	});
	return found;
}
function columnAt(tokens, at) {
	const [line, token] = [tokens[at - 1], tokens[at]];
	if (token?.kind !== "word" || token.text !== "try" && token.text !== "except") return null;
	if (line !== void 0 && line.kind !== "line") return null;
	return token.start - (line?.end ?? 0);
}
function caught(tokens, from) {
	const names = [];
	for (let at = from; at < tokens.length && tokens[at]?.kind !== "line" && tokens[at]?.text !== ":"; at++) names.push(tokens[at]?.text ?? "");
	return names;
}

// src/readers/sources/index.ts
const ecmascript = {
	language: javascript,
	readImport: javascriptImport
};
const languages = new Map([
	["py", {
		language: python,
		readImport: pythonImport
	}],
	...[
		"js",
		"mjs",
		"cjs",
		"jsx",
		"ts",
		"mts",
		"cts",
		"tsx"
	].map((ending) => [ending, ecmascript]),
	["java", {
		language: java,
		readImport: jvmImport
	}],
	["kt", {
		language: kotlin,
		readImport: jvmImport
	}],
	["cs", {
		language: csharp,
		readImport: csharpImport
	}],
	["swift", {
		language: swift,
		readImport: swiftImport
	}]
]);
const sourceEndings = [...languages.keys()];
function readSources(source, asked) {
	const known = languages.get(source.path.slice(source.path.lastIndexOf(".") + 1));
	if (known === void 0) return [];
	const tokens = lex(source.text, known.language);
	const { imports, rest } = takeImports(tokens, known.readImport);
	const certain = known.language === csharp ? outside(imports, conditionalIn(source.text)) : imports;
	const loose = known === ecmascript ? looseMembers(rest) : [];
	const found = [
		...certain.map((one) => ({
			...one,
			how: "import"
		})),
		...uses(rest, imports),
		...loose
	];
	const tries = known.language === python ? tried(found, triedIn(tokens)) : [];
	return [...found, ...tries].filter(({ name }) => asked(name)).map(({ how, name, start, end }) => ({
		kind: "source",
		how,
		name,
		block: "",
		...source.place(start, end)
	})).toSorted(({ location: a }, { location: b }) => a.line - b.line || a.column - b.column);
}
function outside(imports, spans) {
	let next = 0;
	return imports.filter(({ start }) => {
		while ((spans[next]?.end ?? Infinity) <= start) next++;
		return (spans[next]?.start ?? Infinity) > start;
	});
}
function uses(tokens, imports) {
	const aliases = new Map(imports.flatMap(({ name, alias }) => alias === null ? [] : [[alias, name]]));
	const found = [];
	const joined = withoutBreaks(tokens);
	for (let at = 0; at < joined.length;) {
		const dotted = joined[at - 1]?.text === "." ? null : dottedAt(joined, at);
		if (dotted === null) {
			at++;
			continue;
		}
		const how = joined[dotted.next]?.text === "(" ? "call" : "mention";
		found.push({
			how,
			name: resolved(dotted.name, aliases),
			start: dotted.start,
			end: dotted.end
		});
		found.push(...askedFor(joined, dotted.next, dotted, aliases));
		at = dotted.next;
	}
	return found;
}
function askedFor(tokens, open, { name, start, end }, aliases) {
	const object = name === "hasattr" && tokens[open]?.text === "(" ? dottedAt(tokens, open + 1) : null;
	const member = object === null || tokens[object.next]?.text !== "," ? void 0 : tokens[object.next + 1];
	if (object === null || member?.kind !== "text") return [];
	const attribute = member.text.replaceAll(/^\w*["']+|["']+$/g, "");
	return [{
		how: "call",
		name: `hasattr.${resolved(object.name, aliases)}.${attribute}`,
		start,
		end
	}];
}
const closing = /^[)\]]$/;
function looseMembers(tokens) {
	return tokens.flatMap((token, at) => {
		const [owner, sign] = [tokens[at - 2], tokens[at - 1]?.text];
		const isOwned = owner?.kind === "word" || owner?.kind === "mark" && closing.test(owner.text);
		const isDotted = token.kind === "word" && sign === "." && owner?.kind === "mark" && closing.test(owner.text);
		const isIndexed = token.kind === "text" && sign === "[" && tokens[at + 1]?.text === "]" && isOwned;
		const isDefined = token.kind === "text" && sign === "," && tokens[at - 3]?.text === "(" && tokens[at - 4]?.text === "defineProperty";
		if (!isDotted && !isIndexed && !isDefined) return [];
		return [{
			how: "mention",
			name: `?.${token.text}`,
			start: token.start,
			end: token.end
		}];
	});
}
function tried(found, bodies) {
	const ahead = bodies.toSorted((a, b) => b.start - a.start);
	let reach = 0;
	return found.toSorted((a, b) => a.start - b.start).flatMap(({ name, start, end }) => {
		for (let body = ahead.at(-1); body !== void 0 && body.start <= start; body = ahead.at(-1)) {
			reach = Math.max(reach, body.end);
			ahead.pop();
		}
		return end <= reach ? [{
			how: "call",
			name: `try.${name}`,
			start,
			end
		}] : [];
	});
}
function withoutBreaks(tokens) {
	const solid = tokens.filter(({ kind }, index) => kind !== "line" || tokens[index + 1]?.text !== ".");
	return solid.filter(({ text }, index) => !((text === "?" || text === "!") && [".", "!"].includes(solid[index + 1]?.text ?? "")));
}
function resolved(name, aliases) {
	const dot = name.indexOf(".");
	const root = dot < 0 ? name : name.slice(0, dot);
	const meant = aliases.get(root);
	return meant === void 0 ? name : meant + name.slice(root.length);
}

export { readSources, sourceEndings };