import { _ as javascript, m as lex, y as python } from "./shared-formats.js";
import { Ct as imagePlatform, Dt as entryPlace, Ot as inOrder, vt as nodeVersion, yt as pythonVersion } from "./shared-readers.js";
import { posix } from "node:path";

// src/readers/cdk/calls.ts
const pairs = {
	"(": ")",
	"[": "]",
	"{": "}"
};
function codeOf(text, all) {
	const tokens = all.filter(({ kind }) => kind !== "line");
	const closes = tokens.map(() => -1);
	const open = [];
	for (const [at, token] of tokens.entries()) {
		if (token.kind !== "mark") continue;
		if (Object.hasOwn(pairs, token.text)) open.push(at);
		else if (token.text === ")" || token.text === "]" || token.text === "}") {
			const begin = open.pop();
			if (begin !== void 0 && pairs[tokens[begin]?.text ?? ""] === token.text) closes[begin] = at;
		}
	}
	return {
		text,
		tokens,
		closes
	};
}
function callsOf(code, isAsked) {
	return code.tokens.flatMap((token, at) => {
		if (token.kind !== "word" || code.tokens[at - 1]?.text === ".") return [];
		const call = callAt(code, at, isAsked);
		return call === null ? [] : [call];
	});
}
function wholeCall(code, { from, to }) {
	const call = callAt(code, code.tokens[from]?.text === "new" ? from + 1 : from, () => true);
	return call?.close === to - 1 ? call : null;
}
function dottedAt({ tokens }, from) {
	if (tokens[from]?.kind !== "word") return null;
	const words = [tokens[from].text];
	let last = from;
	for (; tokens[last + 1]?.text === "." && tokens[last + 2]?.kind === "word"; last += 2) words.push(tokens[last + 2]?.text ?? "");
	return {
		name: words.join("."),
		last
	};
}
function callAt(code, at, isAsked) {
	const dotted = dottedAt(code, at);
	const [first, last] = [code.tokens[at], code.tokens[dotted?.last ?? at]];
	if (dotted === null || first === void 0 || last === void 0 || !isAsked(last.text)) return null;
	const open = dotted.last + 1;
	const close = code.closes[open] ?? -1;
	if (code.tokens[open]?.text !== "(" || close < 0) return null;
	const values = split(code, {
		from: open + 1,
		to: close
	});
	const named = values.flatMap((range) => [...namedAt(code, range, "=") ?? [], ...namedIn(code, range)]);
	const plain = values.filter((range) => namedAt(code, range, "=") === null);
	return {
		name: dotted.name,
		first,
		last,
		close,
		plain,
		named: new Map(named.map((one) => [one.key, one]))
	};
}
function namedIn(code, { from, to }) {
	if (code.tokens[from]?.text !== "{" || code.closes[from] !== to - 1) return [];
	return split(code, {
		from: from + 1,
		to: to - 1
	}).flatMap((range) => {
		const [only] = [code.tokens[range.from]];
		return range.to === range.from + 1 && only?.kind === "word" ? [{
			...range,
			key: only.text,
			keyAt: only
		}] : namedAt(code, range, ":") ?? [];
	});
}
function namedAt({ tokens }, { from, to }, mark) {
	const [keyAt, sign, next] = tokens.slice(from, from + 3);
	const isKey = keyAt?.kind === "word" || mark === ":" && keyAt?.kind === "text";
	if (keyAt === void 0 || !isKey || sign?.kind !== "mark" || sign.text !== mark) return null;
	if (next === void 0 || from + 2 >= to || next.kind === "mark" && next.text === "=") return null;
	const key = keyAt.kind === "text" || /^[^a-z]/.test(keyAt.text) ? keyAt.text : inCamelCase(keyAt.text);
	return [{
		from: from + 2,
		to,
		key,
		keyAt
	}];
}
function inCamelCase(word) {
	return word.replaceAll(/_+([a-z\d])/g, (_all, letter) => letter.toUpperCase());
}
function split({ tokens, closes }, { from, to }) {
	const ranges = [];
	let start = from;
	for (let at = from; at < to; at++) {
		const close = closes[at] ?? -1;
		if (close > at) at = close;
		else if (tokens[at]?.kind === "mark" && tokens[at]?.text === ",") {
			ranges.push({
				from: start,
				to: at
			});
			start = at + 1;
		}
	}
	return [...ranges, {
		from: start,
		to
	}].filter((range) => range.to > range.from);
}

// src/readers/cdk/values.ts
function textOf({ text, tokens }, { from, to }) {
	const token = tokens[from];
	if (token?.kind !== "text" || to !== from + 1 || token.text.includes("\\")) return null;
	return text[token.start] === "`" && token.text.includes("${") || token.end - token.start < token.text.length + 2 ? null : token.text;
}
function dottedOf(code, { from, to }) {
	const dotted = dottedAt(code, from);
	return dotted?.last === to - 1 ? dotted.name : null;
}
function numberOf({ text, tokens }, { from, to }) {
	const token = tokens[from];
	const written = token === void 0 || to !== from + 1 ? "" : text.slice(token.start, token.end).replaceAll("_", "");
	return /^\d{1,9}$/.test(written) ? written : null;
}
const deepest = 8;
function pathOf(code, range, depth = 0) {
	const written = textOf(code, range);
	if (written !== null) return {
		path: written,
		from: "app"
	};
	const name = dottedOf(code, range);
	if (name === "__dirname" || name === "import.meta.dirname") return {
		path: ".",
		from: "file"
	};
	const call = depth > deepest ? null : wholeCall(code, range);
	return call === null ? templateOf(code, range) : calledPath(code, call, depth + 1);
}
function calledPath(code, { name, plain, named }, depth) {
	const [first, ...rest] = plain;
	if (first === void 0 || named.size > 0) return null;
	if (name === "os.path.dirname" || name === "path.dirname" || name === "dirname") {
		if (isFile(code, first, depth)) return {
			path: ".",
			from: "file"
		};
		const inner = pathOf(code, first, depth);
		return inner?.from === "file" ? {
			...inner,
			path: posix.join(inner.path, "..")
		} : null;
	}
	if (same.test(name)) return rest.length === 0 ? pathOf(code, first, depth) : joined(code, first, rest, depth);
	return joins.test(name) ? joined(code, first, rest, depth) : null;
}
const joins = /^(?:(?:os\.)?path\.)?join$/;
const same = /^(?:(?:os\.path\.)?(?:abspath|realpath|normpath)|(?:path\.)?(?:resolve|normalize)|str)$/;
function joined(code, first, rest, depth) {
	const begin = pathOf(code, first, depth);
	const texts = rest.map((range) => textOf(code, range));
	if (begin === null || texts.some((text) => text === null || text.startsWith("/"))) return null;
	return {
		...begin,
		path: posix.join(begin.path, ...texts.filter((text) => text !== null))
	};
}
function isFile(code, range, depth) {
	if (dottedOf(code, range) === "__file__") return true;
	const call = depth > deepest ? null : wholeCall(code, range);
	const [only, more] = call?.plain ?? [];
	return call !== null && only !== void 0 && more === void 0 && same.test(call.name) && isFile(code, only, depth + 1);
}
function templateOf({ text, tokens }, { from, to }) {
	const token = tokens[from];
	if (token?.kind !== "text" || to !== from + 1 || text[token.start] !== "`") return null;
	const [, rest] = /^\$\{__dirname\}(\/[^$\\]*)$/.exec(token.text) ?? [];
	return rest === void 0 ? null : {
		path: posix.join(".", rest),
		from: "file"
	};
}

// src/readers/cdk/constructs.ts
function lastWord(name) {
	return name.slice(name.lastIndexOf(".") + 1);
}
function idOf(code, { plain, named }) {
	const at = plain[1] ?? named.get("id");
	return at === void 0 ? null : textOf(code, at);
}
function workload({ source, block }, { first, last }, type) {
	return {
		kind: "workload",
		...source.place(first.start, last.end),
		block,
		platform: "cloudformation",
		type,
		name: block
	};
}
function readFunction(part, call) {
	const { named } = call;
	const code = named.get(lastWord(call.name) === "PythonFunction" ? "entry" : "code");
	return [
		workload(part, call, "AWS::Lambda::Function"),
		...code === void 0 ? [] : code.key === "entry" ? [shipped(part, code, code)] : readCode(part, code),
		...readRuntime(part, named.get("runtime")),
		...readArchitecture(part, named.get("architecture")),
		...readAmount(part, named.get("memorySize"), "memory", numberOf, "MB"),
		...readAmount(part, named.get("timeout"), "timeout", seconds, "s"),
		...readAmount(part, named.get("ephemeralStorageSize"), "storage", megabytes, "MB"),
		...readEnvironment(part, named.get("environment"))
	];
}
function readCode(part, code) {
	const asset = wholeCall(part.code, code);
	const way = lastWord(asset?.name ?? "");
	if (asset !== null && imageAssets.test(way)) return readImage(part, asset);
	return [shipped(part, code, /^from_?[aA]sset$/.test(way) ? asset?.plain[0] ?? asset?.named.get("path") : void 0)];
}
const imageAssets = /^(?:fromImageAsset|from_image_asset|fromAssetImage|from_asset_image)$/;
function shipped(part, at, range) {
	const path = range === void 0 ? null : pathOf(part.code, range);
	const known = path !== null && !/\.(?:zip|jar)$/.test(path.path) && isInside(path.path) ? path : null;
	const beside = known === null ? {} : { beside: fileOf(part, known.from) };
	return {
		kind: "code",
		...placeOf(part, at),
		block: part.block,
		holds: "code",
		path: known?.path ?? null,
		...beside
	};
}
function readImage(part, call) {
	return [build(part, call, call.plain[0] ?? call.named.get("directory")), ...readPlatform(part, call.named.get("platform"))];
}
function readImageAsset(part, call) {
	return [build(part, call, call.named.get("directory")), ...readPlatform(part, call.named.get("platform"))];
}
function build(part, { first, last, named }, range) {
	const { code, source, block } = part;
	const text = (key, usual) => {
		const at = named.get(key);
		return at === void 0 ? usual : textOf(code, at);
	};
	const folder = range === void 0 ? null : pathOf(code, range);
	const known = folder !== null && isInside(folder.path) ? folder : null;
	const file = text("file", "Dockerfile");
	const args = named.get("buildArgs");
	return {
		kind: "build",
		...range === void 0 ? source.place(first.start, last.end) : spanPlace(part, range),
		block,
		context: known?.path ?? null,
		dockerfile: known === null || file === null ? null : posix.join(known.path, file),
		target: text("target", null),
		args: Object.fromEntries((args === void 0 ? [] : namedIn(code, args)).map((each) => [each.keyAt.text, textOf(code, each)])),
		tags: [],
		...known === null ? {} : { beside: fileOf(part, known.from) }
	};
}
function isInside(path) {
	return path !== "" && !/^[/~\\]|^[A-Za-z]:|[$*]/.test(path);
}
function fileOf({ source }, from) {
	return from === "file" ? posix.basename(source.path) : "cdk.json";
}
function readRuntime(part, at) {
	const [, name, version] = /\bRuntime\.(PYTHON|NODEJS)_(\d+(?:_\d+)?)(?:_X)?$/.exec(at === void 0 ? "" : dottedOf(part.code, at) ?? "") ?? [];
	if (at === void 0 || version === void 0) return [];
	const isPython = name === "PYTHON";
	const constraint = isPython ? pythonVersion(version.replace("_", ".")) : nodeVersion(version);
	if (constraint === null) return [];
	return [{
		kind: "runtime",
		block: part.block,
		use: "selects",
		alternative: null,
		...placeOf(part, at),
		name: isPython ? "python" : "node",
		constraint
	}];
}
function readArchitecture(part, at) {
	const [, arch] = /\bArchitecture\.(ARM_64|X86_64)$/.exec(at === void 0 ? "" : dottedOf(part.code, at) ?? "") ?? [];
	return at === void 0 || arch === void 0 ? [] : [platform(part, at, arch === "ARM_64" ? "arm64" : "x86_64")];
}
function readPlatform(part, at) {
	const [, arch] = /\bPlatform\.LINUX_(ARM64|AMD64)$/.exec(at === void 0 ? "" : dottedOf(part.code, at) ?? "") ?? [];
	return at === void 0 || arch === void 0 ? [] : [platform(part, at, arch.toLowerCase())];
}
function platform(part, at, arch) {
	return imagePlatform(part.source, span(part, at), `linux/${arch}`, part.block, null);
}
function readAmount(part, at, name, amount, unit) {
	const value = at === void 0 ? null : amount(part.code, at);
	if (at === void 0 || value === null) return [];
	return [{
		kind: "resource",
		...placeOf(part, at),
		block: part.block,
		name,
		field: "asked",
		value: value + unit
	}];
}
const seconds = (code, range) => measured(code, range, {
	seconds: 1,
	minutes: 60
});
const megabytes = (code, range) => measured(code, range, {
	mebibytes: 1,
	gibibytes: 1024
});
function measured(code, range, factors) {
	const call = wholeCall(code, range);
	const word = lastWord(call?.name ?? "");
	const [only] = call?.plain ?? [];
	const factor = Object.hasOwn(factors, word) ? factors[word] : void 0;
	const number = only === void 0 ? null : numberOf(code, only);
	return number === null || factor === void 0 ? null : String(Number(number) * factor);
}
function readEnvironment(part, at) {
	return (at === void 0 ? [] : namedIn(part.code, at)).map((each) => ({
		kind: "env",
		...placeOf(part, each),
		block: part.block,
		name: each.keyAt.text,
		value: textOf(part.code, each)
	}));
}
function placeOf(part, at) {
	return entryPlace(part.source, at.keyAt, span(part, at));
}
function spanPlace(part, range) {
	const { start, end } = span(part, range);
	return part.source.place(start, end);
}
function span({ code }, { from, to }) {
	const [first, last] = [code.tokens[from], code.tokens[to - 1]];
	return {
		start: first?.start ?? 0,
		end: last?.end ?? first?.end ?? 0
	};
}

// src/readers/cdk.ts
const read = (source) => {
	const code = codeOf(source.text, lex(source.text, source.path.endsWith(".py") ? python : javascript));
	const names = /* @__PURE__ */ new Map();
	const facts = callsOf(code, (word) => asked.has(word)).flatMap((call) => readCall(source, code, call, names));
	return {
		facts: inOrder(facts),
		problems: []
	};
};
const asked = /* @__PURE__ */ new Set([
	"DockerImageFunction",
	"Function",
	"PythonFunction",
	"DockerImageAsset",
	"fromAsset",
	"from_asset"
]);
function readCall(source, code, call, names) {
	const word = lastWord(call.name);
	const part = () => ({
		source,
		code,
		block: unique(idOf(code, call) ?? word, names)
	});
	switch (word) {
		case "DockerImageFunction":
		case "PythonFunction": return call.named.has("code") || call.named.has("entry") ? readFunction(part(), call) : [];
		case "Function": return call.named.has("code") && call.named.has("runtime") && call.named.has("handler") ? readFunction(part(), call) : [];
		case "DockerImageAsset": return call.named.has("directory") ? readImageAsset(part(), call) : [];
		default: return isContainerImage(source, call) ? readContainer(source, code, call, names) : [];
	}
}
function isContainerImage({ text }, { name }) {
	const owner = /(?:^|([\w.]*)\.)ContainerImage\.\w+$/.exec(name);
	if (owner === null) return false;
	return owner[1] === void 0 ? /aws[-_]ecs\b/.test(text) && !/sagemaker/i.test(text) : /ecs/i.test(owner[1]);
}
function readContainer(source, code, call, names) {
	const part = {
		source,
		code,
		block: unique("ContainerImage", names)
	};
	return [workload(part, call, "AWS::ECS::TaskDefinition"), ...readImage(part, call)];
}
function unique(name, names) {
	const plain = name.replaceAll("/", "-");
	const count = (names.get(plain) ?? 0) + 1;
	names.set(plain, count);
	return count === 1 ? plain : `${plain} ${count}`;
}

export { read };