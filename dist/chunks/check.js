import { r as __toESM } from "./rolldown-runtime.js";
import { n as require_parse, r as require_range, t as parse$3 } from "./renovatebot-pep440-index.js";
import path, { basename, isAbsolute, posix, relative, resolve } from "node:path";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { closeSync, constants, existsSync, fstatSync, lstatSync, mkdirSync, openSync, readFileSync, readSync, readlinkSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { execFile, execFileSync } from "node:child_process";
import { setFlagsFromString } from "node:v8";

// src/lists.ts
function groupBy(list, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of list) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}
function uniqueBy(list, keyOf) {
	return [...groupBy(list, keyOf).values()].flatMap(([first]) => first === void 0 ? [] : [first]);
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function lineEnd(text, from) {
	const end = text.indexOf("\n", from);
	return end < 0 ? text.length : end;
}
function capitalised(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
function uncapitalised(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
function matchesAny(patterns, text) {
	return patterns.some((pattern) => matches$1(pattern, text));
}
function matches$1(pattern, text) {
	const [first = "", ...rest] = pattern.split("*");
	const last = rest.pop();
	if (last === void 0) return text === pattern;
	if (!text.startsWith(first)) return false;
	let from = first.length;
	for (const piece of rest) {
		const at = text.indexOf(piece, from);
		if (at < 0) return false;
		from = at + piece.length;
	}
	return text.length - last.length >= from && text.endsWith(last);
}
const STEERING = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function visible(text) {
	return text.replace(STEERING, picture);
}
function picture(character) {
	const code = character.codePointAt(0) ?? 0;
	if (code < 32) return String.fromCodePoint(9216 + code);
	return code === 127 ? "␡" : "�";
}

// src/elsewhere.ts
function isAddress(path) {
	return path.includes("//");
}
function isElsewhere(path) {
	return isAddress(path) || /^(?:\.\.?\/|\/|[a-z]:\/)/i.test(path);
}

// src/formats/comments.ts
const hash = {
	open: "#",
	close: ""
};
const slashes = {
	open: "//",
	close: ""
};
const stars = {
	open: "/*",
	close: "*/"
};
const markup = {
	open: "<!--",
	close: "-->"
};
const semicolon = {
	open: ";",
	close: ""
};
const dashes = {
	open: "--",
	close: ""
};
const brackets$2 = {
	open: "#[[",
	close: "]]"
};
const template = ["{{/*", "{{- /*"].map((open) => ({
	open,
	close: "*/"
}));
const byEnding$1 = new Map([
	{
		styles: [],
		endings: [
			"json",
			"ipynb",
			"lock",
			"resolved",
			"csv",
			"whl"
		]
	},
	{
		styles: [markup],
		endings: [
			"xml",
			"plist",
			"csproj",
			"vbproj",
			"fsproj",
			"vcxproj",
			"props",
			"targets",
			"config"
		]
	},
	{
		styles: [
			markup,
			slashes,
			stars
		],
		endings: ["html", "htm"]
	},
	{
		styles: [hash, markup],
		endings: ["md"]
	},
	{
		styles: [slashes, stars],
		endings: [
			"gradle",
			"kts",
			"kt",
			"java",
			"groovy",
			"swift",
			"js",
			"mjs",
			"cjs",
			"ts",
			"mts",
			"cts",
			"tsx",
			"jsx",
			"go",
			"mod",
			"rs",
			"dart"
		]
	},
	{
		styles: [slashes, stars],
		endings: [
			"c",
			"cc",
			"cpp",
			"cxx",
			"h",
			"hpp",
			"ino",
			"m",
			"mm",
			"cs",
			"jsonc",
			"json5",
			"pbxproj",
			"proto"
		]
	},
	{
		styles: [
			hash,
			slashes,
			stars
		],
		endings: [
			"tf",
			"tofu",
			"hcl",
			"tfvars"
		]
	},
	{
		styles: [semicolon, hash],
		endings: [
			"ini",
			"cfg",
			"conf"
		]
	},
	{
		styles: [dashes],
		endings: ["sql", "lua"]
	}
].flatMap(({ styles, endings }) => endings.map((ending) => [ending, styles])));
function hasNoComments(path) {
	return /\.(?:json|ipynb)$/i.test(path) && commentStyles(path).length === 0;
}
function isMarked(text) {
	return text.includes("framework-fit");
}
function commentStyles(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (/^(?:uv|poetry|pdm|Cargo|pixi)\.lock$/.test(name)) return [hash];
	if (/^\.?devcontainer\.json$/.test(name)) return [slashes, stars];
	if (/^CMakeLists\.txt$|\.cmake$/.test(name)) return [hash, brackets$2];
	if (/(?:^|\/)templates\/.*\.(?:ya?ml|tpl)$/.test(path)) return [hash, ...template];
	const dot = name.lastIndexOf(".");
	return (dot < 0 ? void 0 : byEnding$1.get(name.slice(dot + 1).toLowerCase())) ?? [hash];
}

// src/check/version.ts
const version = "0.1.0";
const docs = "https://github.com/framework-fit/framework-fit/blob/main/docs";
const docsOf = (rule) => `${docs}/rules/${rule}.md`;
const technologiesPage = `${docs}/technologies/README.md`;

// src/formats/decode.ts
const told = 8e3;
function decode$1(bytes) {
	const marked = markedText(bytes);
	if (marked !== null) return marked;
	const start = bytes.subarray(0, told);
	if (!start.includes(0)) return {
		kind: "text",
		text: bytes.toString("utf8")
	};
	return {
		kind: "unreadable",
		why: isUnmarked(start) ? `it is UTF-16 without a byte-order mark; ${step}` : "it is binary"
	};
}
const step = "save it as UTF-8";
function markedText(bytes) {
	const [one, two, three, four] = bytes;
	if (one === 239 && two === 187 && three === 191) return decode$1(bytes.subarray(3));
	if (one === 255 && two === 254 && three === 0 && four === 0 || one === 0 && two === 0 && three === 254 && four === 255) return {
		kind: "unreadable",
		why: `it is UTF-32; ${step}`
	};
	if (one === 255 && two === 254) return {
		kind: "text",
		text: bytes.toString("utf16le", 2)
	};
	if (one === 254 && two === 255) return {
		kind: "text",
		text: swapped(bytes.subarray(2, bytes.length - bytes.length % 2))
	};
	return null;
}
function swapped(bytes) {
	return Buffer.from(bytes).swap16().toString("utf16le");
}
function isUnmarked(start) {
	const pairs = Math.floor(start.length / 2);
	const high = Array.from({ length: pairs }, (_, index) => start[index * 2] ?? 0);
	const low = Array.from({ length: pairs }, (_, index) => start[index * 2 + 1] ?? 0);
	return isText(high, low) || isText(low, high);
}
function isText(letters, others) {
	return letters.length > 1 && letters.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13) && others.every((byte) => byte === 0);
}

// src/config/error.ts
var ConfigError = class extends Error {
	remotes;
	constructor(lines, remotes = []) {
		super(lines.map(visible).join("\n"));
		this.name = "ConfigError";
		this.remotes = remotes;
	}
};

// src/config/followed.ts
const nothingFollowed = {
	layers: [],
	warnings: [],
	mistakes: [],
	remotes: []
};

// src/config/model.ts
const emptyLayer = (address) => ({
	address,
	extends: [],
	rules: [],
	paths: [],
	ignore: [],
	units: [],
	policy: [],
	suppressions: [],
	customRules: [],
	minSeverity: null,
	failOn: null
});

// src/config/presets.ts
const recommended = {
	...emptyLayer("recommended"),
	minSeverity: {
		value: "notice",
		from: null
	},
	failOn: {
		value: "never",
		from: null
	}
};
const strict = {
	...emptyLayer("strict"),
	failOn: {
		value: "warning",
		from: null
	}
};
const presets = {
	recommended,
	strict
};

// src/config/merge.ts
function merge(origin, layers, warnings, remotes = []) {
	const all = [presets.recommended, ...layers.filter((layer) => layer !== presets.recommended)];
	const listed = (of) => all.flatMap(of);
	return {
		origin,
		layers: all,
		rules: listed(({ rules }) => rules),
		paths: listed(({ paths }) => paths),
		ignore: listed(({ ignore }) => ignore),
		units: uniqueBy(listed(({ units }) => units).toReversed(), ({ name }) => name).toReversed(),
		policy: listed(({ policy }) => policy),
		suppressions: listed(({ suppressions }) => suppressions),
		customRules: listed(({ customRules }) => customRules),
		minSeverity: strongest(all, ({ minSeverity }) => minSeverity) ?? {
			value: "notice",
			from: null
		},
		failOn: strongest(all, ({ failOn }) => failOn) ?? {
			value: "never",
			from: null
		},
		remotes,
		warnings
	};
}
function merged$1(origin, followed, pinned) {
	const { layers, warnings, remotes } = withPinned(followed, pinned);
	return merge(origin, layers, warnings, remotes);
}
function withPinned(followed, pinned) {
	const gone = (pinned?.layers ?? []).filter(({ address }) => !followed.layers.some((layer) => layer.address === address));
	if (gone.length === 0) return followed;
	const notes = gone.map(({ address }) => ({
		message: `\`${address}\` is no longer named in this change, and still counts until the change is merged`,
		location: null
	}));
	return {
		...followed,
		layers: [...gone, ...followed.layers],
		warnings: [...followed.warnings, ...notes]
	};
}
function strongest(layers, of) {
	return layers.map(of).findLast((value) => value !== null) ?? null;
}

// src/config/open-layer.ts
async function openLayer(address, text) {
	if (text.split("\n").every((line) => /^\s*#|^(?:---|\.\.\.)?(?:\s+#|\s*$)/.test(line))) return {
		ok: true,
		layer: emptyLayer(address)
	};
	const { readLayer } = await import("./config-read.js");
	return readLayer(address, text);
}

// src/config/index.ts
const places = [
	".github/framework-fit.yml",
	".github/framework-fit.yaml",
	"framework-fit.yml",
	"framework-fit.yaml"
];
async function loadConfig(loading) {
	const { has, linked, read, named } = loading;
	const all = uniqueBy(places.flatMap((file) => has(file) ? file : linked?.(file) ?? []), (file) => file);
	const [found] = all;
	if (named === null && found === void 0) return merged$1(null, nothingFollowed, loading.pinned);
	const origin = named?.path ?? found ?? "";
	const text = named?.text ?? read(origin);
	if (text === null) throw new ConfigError([unread(origin, loading.whyUnread?.(origin) ?? "it is no plain text file")]);
	const own = await openLayer(origin, text);
	if (!own.ok) throw new ConfigError(own.mistakes);
	const { follow } = await import("./config-follow.js");
	const followed = await follow(own.layer, origin, loading);
	if (followed.mistakes.length > 0) throw new ConfigError(followed.mistakes, followed.remotes);
	const config = merged$1(origin, followed, loading.pinned);
	const others = named === null ? all.filter((file) => file !== origin) : [];
	return {
		...config,
		warnings: [...config.warnings, ...others.map((file) => notCounted(file, origin))]
	};
}
function unread(origin, why) {
	return `${origin}: the configuration cannot be read: ${why}${stepFor(why)}`;
}
function stepFor(why) {
	if (why.includes("link")) return ", and links are not followed; put the file itself there, or one that builds on it with `extends: ./FILE`";
	return why.includes("save it") ? "" : "; write it as a plain text file, or take it out";
}
function notCounted(file, origin) {
	return {
		message: `\`${file}\` does not count, because there is \`${origin}\`; put all into one of them`,
		location: null
	};
}
function readNamed$1(root, file) {
	const content = decode$1(bytesOf(file));
	if (content.kind === "unreadable") throw new ConfigError([unread(file, content.why)]);
	return {
		path: path.relative(root, path.resolve(file)).replaceAll("\\", "/"),
		text: content.text
	};
}
function bytesOf(file) {
	try {
		return readFileSync(file);
	} catch {
		throw new ConfigError([`${file}: there is no such configuration file; name one that exists with --config, or leave the option out`]);
	}
}

// src/knowledge/any-of.ts
function anyOf(patterns) {
	if (patterns.some((pieces) => pieces.length === 0)) return "";
	const branches = [...groupBy(patterns, ([first = ""]) => first)].map(([first, those]) => first + anyOf(those.map((pieces) => pieces.slice(1))));
	const [only = ""] = branches;
	return branches.length === 1 ? only : `(?:${branches.join("|")})`;
}

// src/knowledge/interest.ts
const telling = 14;
function knownNames(patterns) {
	const exact = new Set(patterns.exact);
	const open = new RegExp(patterns.open);
	const inText = new RegExp(patterns.inText, "i");
	return {
		mentions: (text) => inText.test(text),
		knows: (name) => exact.has(name) || open.test(name)
	};
}
function patternsOf(knowledge, more) {
	const names = [.../* @__PURE__ */ new Set([...namesIn$2(knowledge), ...more])];
	const open = names.filter((name) => name.includes("*")).map(asPattern);
	return {
		exact: names.filter((name) => !name.includes("*")),
		open: `^(?:${open.join("|")})$`,
		inText: inTextOf(names)
	};
}
function namesIn$2({ technologies, rules }) {
	return [...technologies.flatMap(({ packages }) => packages.map(({ ecosystem, name }) => `${ecosystem}/${name}`)), ...rules.flatMap(conditionsOf).flatMap(packagesIn)];
}
function inTextOf(names) {
	const patterns = names.map((name) => written(name).slice(0, telling)).filter((pieces) => pieces.length > 0);
	return `(?<![a-z0-9])${anyOf(patterns)}`;
}
function conditionsOf({ when, unless, cases }) {
	return [
		when,
		...unless,
		...cases.flatMap((one) => one.if.holds ?? [])
	];
}
function packagesIn(condition) {
	if (condition.word === "all" || condition.word === "any") return condition.of.flatMap(packagesIn);
	if (condition.word === "not" || condition.word === "lacks" || condition.word === "was") return packagesIn(condition.of);
	return condition.word === "dependency" ? (condition.package ?? []).filter((name) => !/^(?:\w+\/)?\*$/.test(name)) : [];
}
function written(name) {
	const [group = "", artifact = ""] = name.slice(name.indexOf("/") + 1).split(":");
	return ((artifact === "" || artifact === "*" ? group : artifact).split("*").reduce((longest, part) => part.length > longest.length ? part : longest, "").replace(/^[-_.]+|[-_.]+$/g, "").match(/[-_.]+|[^]/g) ?? []).map((piece) => /^[-_.]/.test(piece) ? "[-_.]+" : escape(piece));
}
function asPattern(name) {
	return name.split("*").map(escape).join(".*");
}
function escape(text) {
	return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// src/knowledge/load.ts
const rules = new URL("../../rules", import.meta.url);
async function loadKnowledge() {
	const file = built$2("knowledge.json");
	if (file !== null) return JSON.parse(file);
	const { compileKnowledge } = await import("./knowledge-compile.late.js");
	return compileKnowledge(fileURLToPath(rules));
}
function loadInterest(knowledge, more) {
	const file = built$2("interest.json");
	return knownNames(file === null ? patternsOf(knowledge, more) : JSON.parse(file));
}
async function loadGuide({ technologies }) {
	const file = built$2("guide.json");
	if (file !== null) return JSON.parse(file);
	const { compileGuide } = await import("./knowledge-guide.js");
	return compileGuide(fileURLToPath(rules), technologies);
}
function loadExamples({ rules: all }, rule) {
	const file = built$2("examples.json");
	if (file === null) return all.find(({ id }) => id === rule)?.examples ?? [];
	return JSON.parse(file)[rule] ?? [];
}
function built$2(name) {
	const file = [`./${name}`, `../${name}`].map((path) => new URL(path, import.meta.url)).find((candidate) => existsSync(candidate));
	return file === void 0 ? null : readFileSync(file, "utf8");
}

// src/words.ts
const targetNames = [
	"android",
	"ios",
	"watchos",
	"tvos",
	"browser",
	"node",
	"linux",
	"windows",
	"macos",
	"mcu",
	"jetson",
	"raspberry-pi",
	"server",
	"kubernetes",
	"lambda",
	"cloud-functions",
	"cloud-run",
	"app-engine",
	"ecs",
	"vertex-ai",
	"sagemaker",
	"azure-ml",
	"hf-space",
	"replicate",
	"vercel",
	"fly",
	"heroku",
	"slurm",
	"gpu",
	"tpu",
	"neuron"
];
const ecosystems = [
	"pypi",
	"conda",
	"npm",
	"maven",
	"docker",
	"pub",
	"cocoapods",
	"swift",
	"nuget",
	"cargo",
	"golang",
	"conan",
	"vcpkg",
	"cmake",
	"unity",
	"platformio",
	"arduino",
	"espressif",
	"west",
	"github",
	"deb",
	"brew",
	"huggingface"
];
const runtimeNames = [
	"python",
	"node",
	"java",
	"flutter",
	"dart",
	"cuda",
	"dotnet",
	"go",
	"rust",
	"swift",
	"unity",
	"esp-idf"
];
const unitKinds = [
	"image",
	"app",
	"function",
	"firmware",
	"site",
	"environment",
	"library",
	"job",
	"ci",
	"notebook"
];
const installers$1 = [
	"pip",
	"uv",
	"conda",
	"poetry",
	"pixi",
	"pdm",
	"npm",
	"apt",
	"apk",
	"yum",
	"brew"
];
const signNames = ["play-publishing"];
const technologyKinds = [
	"training-framework",
	"layer",
	"runtime",
	"converter",
	"server",
	"platform",
	"pipeline",
	"accelerator",
	"library",
	"web-framework"
];
const mayFail = "something else is done where the command fails";

// src/units/derive/branches.ts
function doubtBranches(installed) {
	const branches = groupBy(installed.filter(isOfBranch), nameOf$2);
	return installed.map((one) => {
		const builds = isOfBranch(one) ? new Set(branches.get(nameOf$2(one))?.map(({ build }) => build)) : null;
		return builds !== null && builds.size > 1 ? {
			...one,
			build: "unknown"
		} : one;
	});
}
function isOfBranch({ fact }) {
	return fact.command !== null && fact.role.kind === "optional";
}
function nameOf$2({ fact }) {
	return `${fact.ecosystem}/${fact.name}`;
}
function withBranches(members) {
	const doubts = new Map(members.flatMap(({ fact }) => fact.kind === "install" ? [[keyOf(fact, fact.command), doubtOf(fact)]] : []));
	return members.map((one) => {
		const { fact } = one;
		const command = fact.kind === "dependency" || fact.kind === "index" ? fact.command : null;
		const doubt = command === null ? null : doubts.get(keyOf(fact, command)) ?? null;
		return doubt === null ? one : {
			...one,
			weak: [...one.weak, doubt]
		};
	});
}
function doubtOf({ tried, condition, location }) {
	if (tried === true) return mayFail;
	return condition === null ? null : `only a branch of \`${location.path}\` installs it`;
}
function keyOf({ location }, command) {
	return `${location.path}#${command}`;
}

// src/formats/requirement.ts
const SPACE = /[ \t]*/y;
const NAME = /[A-Za-z0-9][A-Za-z0-9._-]*/y;
const EXTRAS = /\[([^[\]]*)\]/y;
const OPERATOR = /===|==|~=|!=|<=|>=|<|>/y;
const VERSION = /(?:[A-Za-z0-9_.*+!-]+|\$\{[^{}\n]*\}|\{\{[^{}\n]*\}\})+/y;
const NOT_SPACE = /[^\s]+/y;
const URL_BEFORE_MARKER = /[^\s;]+(?=;\s)/y;
const EXTRA_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
function normalise(name) {
	return name.toLowerCase().replace(/[-_.]+/g, "-");
}
function parseRequirement(text) {
	const cursor = new Cursor(text);
	cursor.read(SPACE);
	const name = cursor.read(NAME);
	if (name === null || !/[A-Za-z0-9]$/.test(cursor.text(name))) return null;
	cursor.read(SPACE);
	const extras = readExtras(cursor);
	if (extras === null) return null;
	cursor.read(SPACE);
	const head = {
		name,
		normalised: normalise(cursor.text(name)),
		extras
	};
	return cursor.skip("@") ? withUrl(cursor, head) : withVersions(cursor, head);
}
function withUrl(cursor, head) {
	cursor.read(SPACE);
	const url = cursor.read(URL_BEFORE_MARKER) ?? cursor.read(NOT_SPACE);
	if (url === null) return null;
	const marker = readMarker(cursor);
	return marker === void 0 ? null : {
		...head,
		constraint: null,
		marker,
		url
	};
}
function withVersions(cursor, head) {
	const bracketed = cursor.skip("(");
	cursor.read(SPACE);
	const constraint = readVersions(cursor);
	if (constraint === void 0 || bracketed && !cursor.skip(")")) return null;
	const marker = readMarker(cursor);
	return marker === void 0 ? null : {
		...head,
		constraint,
		marker,
		url: null
	};
}
function readVersions(cursor) {
	const first = readVersion(cursor);
	if (!first) return first;
	let end = first.end;
	while (cursor.skip(",")) {
		cursor.read(SPACE);
		const next = readVersion(cursor);
		if (next === void 0) return void 0;
		if (next === null) break;
		end = next.end;
	}
	return {
		start: first.start,
		end
	};
}
function readVersion(cursor) {
	const operator = cursor.read(OPERATOR);
	if (operator === null) return null;
	cursor.read(SPACE);
	const version = cursor.read(VERSION);
	cursor.read(SPACE);
	return version === null ? void 0 : {
		start: operator.start,
		end: version.end
	};
}
function readExtras(cursor) {
	const span = cursor.read(EXTRAS);
	if (span === null) return [];
	const names = cursor.text({
		start: span.start + 1,
		end: span.end - 1
	}).trim();
	if (names === "") return [];
	const extras = names.split(",").map((extra) => extra.trim());
	return extras.every((extra) => EXTRA_NAME.test(extra)) ? extras : null;
}
function readMarker(cursor) {
	cursor.read(SPACE);
	if (cursor.done()) return null;
	if (!cursor.skip(";")) return void 0;
	cursor.read(SPACE);
	return cursor.rest();
}
var Cursor = class {
	source;
	at = 0;
	constructor(source) {
		this.source = source;
	}
	read(pattern) {
		pattern.lastIndex = this.at;
		if (!pattern.test(this.source)) return null;
		const span = {
			start: this.at,
			end: pattern.lastIndex
		};
		this.at = span.end;
		return span;
	}
	skip(character) {
		if (this.source[this.at] !== character) return false;
		this.at++;
		return true;
	}
	done() {
		return this.at >= this.source.length;
	}
	rest() {
		const end = this.source.trimEnd().length;
		return end > this.at ? {
			start: this.at,
			end
		} : null;
	}
	text(span) {
		return this.source.slice(span.start, span.end);
	}
};

// src/units/names.ts
function packageOf$2({ ecosystem, name }) {
	return `${ecosystem}/${ecosystem === "pypi" ? normalise(name ?? "") : name}`;
}
const mobileFrameworks = [
	"react-native",
	"expo",
	"flutter",
	"@capacitor/core",
	"cordova",
	"nativescript",
	"@nativescript/core"
];
const publishing = ["maven/com.google.android.play:*", "maven/com.android.billingclient:billing"];
const commands = [
	"bundleRelease",
	"appbundle",
	"npm ci",
	"npm install",
	"pnpm install",
	"yarn install"
];
const joinedBy = [
	"conda/python",
	"deb/python3.*",
	"pypi/nvidia-*",
	"pypi/cuda*",
	"conda/cuda*",
	"conda/cudnn*",
	"docker/*.dkr.ecr.*",
	...publishing,
	...commands.map((words) => `command/${words}`),
	...mobileFrameworks.flatMap((name) => [`npm/${name}`, `pub/${name}`])
];

// src/units/derive/catalog.ts
var Catalog = class {
	packages = /* @__PURE__ */ new Map();
	groups = [];
	constructor(technologies, projects) {
		const published = [...new Set(projects.map(packageOf$2))];
		const isPublished = (name) => name.endsWith("*") ? published.some((one) => one.startsWith(name.slice(0, -1))) : published.includes(name);
		for (const technology of technologies) {
			const own = technology.packages.some(({ ecosystem, name }) => isPublished(`${ecosystem}/${name}`));
			for (const one of technology.packages) this.add({
				technology,
				package: one,
				own
			});
		}
	}
	find(ecosystem, name) {
		const key = `${ecosystem}/${name}`;
		return this.packages.get(key) ?? this.groups.find(({ prefix }) => key.startsWith(prefix))?.known ?? null;
	}
	add(known) {
		const one = known.package;
		if (one.name.endsWith("*")) this.groups.push({
			prefix: `${one.ecosystem}/${one.name.slice(0, -1)}`,
			known
		});
		else this.packages.set(`${one.ecosystem}/${one.name}`, known);
	}
};

// src/units/draft.ts
function member(fact, links = [], more = {}) {
	return {
		fact,
		links,
		weak: [...more.weak ?? [], ...doubtsOf(fact)],
		choices: {
			...more.choices,
			...choicesOf(fact)
		}
	};
}
function through(because, one) {
	return {
		...one,
		links: [because, ...one.links]
	};
}
function isDependency(one) {
	return one.fact.kind === "dependency";
}
function asConstraint(one) {
	return isDependency(one) ? {
		...one,
		fact: {
			...one.fact,
			role: { kind: "constraint" }
		}
	} : one;
}
function link(text, location) {
	return {
		text,
		location
	};
}
function unknownIndex({ location, text, block }) {
	return {
		kind: "index",
		resolved: "unknown",
		ecosystem: "pypi",
		role: "extra",
		url: "${}",
		command: null,
		only: null,
		location,
		text,
		block
	};
}
function doubtsOf(fact) {
	const decided = decidedByDefault(fact);
	if (decided === null) return [];
	return [`the ${decided} is the default of a ${fact.block.startsWith("stage:") ? "build argument" : "variable"}`];
}
function decidedByDefault(fact) {
	switch (fact.kind) {
		case "image":
		case "index": return fact.resolved === "default" ? fact.kind : null;
		case "dependency":
		case "runtime": return fact.constraint.kind === "default" ? "version" : null;
		default: return null;
	}
}
const ofVariant = /^android\.(?:min|target)Sdk$/;
const ofAll = /* @__PURE__ */ new Set([
	"subprojects",
	"allprojects",
	"buildscript"
]);
function choicesOf(fact) {
	if ((fact.kind === "runtime" || fact.kind === "platform") && fact.alternative !== null) return { [`${fact.location.path}#${fact.alternative}`]: `${fact.location.line}:${fact.location.column}` };
	if (fact.kind === "setting" && ofVariant.test(fact.key) && /^\w+$/.test(fact.block) && !ofAll.has(fact.block)) return { [`${fact.location.path}#variant`]: fact.block };
	if (fact.kind !== "dependency") return {};
	if (fact.role.kind === "optional") return { [`${fact.location.path}#${fact.command === null ? "extra" : "branch"}`]: fact.role.name };
	if (fact.role.kind === "group") return { [`${fact.location.path}#group`]: fact.role.name };
	if ((fact.ecosystem === "maven" || fact.ecosystem === "nuget") && fact.marker !== null) return { [`${fact.location.path}#variant`]: fact.marker };
	return {};
}

// src/units/library.ts
const mostLinks$1 = 3e5;
var Library = class {
	facts;
	technologies;
	problems = [];
	known;
	folders = /* @__PURE__ */ new Map();
	files;
	installs = /* @__PURE__ */ new Map();
	parts = /* @__PURE__ */ new Map();
	indexes = /* @__PURE__ */ new Map();
	room = mostLinks$1;
	constructor({ facts, paths, technologies }) {
		this.facts = facts;
		this.technologies = technologies;
		this.known = new Set(paths);
		for (const path of paths) this.addToFolders(path);
		this.files = [...this.all("file"), ...this.all("model")].toSorted((a, b) => compareText(a.location.path, b.location.path));
		for (const install of this.all("install")) this.addToInstalls(install);
	}
	has(path) {
		return this.known.has(path);
	}
	hasFolder(path) {
		return path === "" || this.folders.has(path);
	}
	filesIn(folder) {
		return this.folders.get(folder) ?? [];
	}
	of(path) {
		return this.facts.get(path) ?? [];
	}
	kind(path, kind) {
		return this.of(path).filter((fact) => fact.kind === kind);
	}
	part(path, block) {
		const known = this.parts.get(path) ?? partsOf$1(this.of(path));
		this.parts.set(path, known);
		return known.get(block) ?? [];
	}
	indexesFor({ location, command, block }) {
		const { path } = location;
		const known = this.indexes.get(path) ?? groupBy(this.kind(path, "index"), indexKey);
		this.indexes.set(path, known);
		return [...known.get(`command ${command}`) ?? [], ...known.get(`block ${block}`) ?? []];
	}
	all(kind) {
		return [...this.facts.values()].flatMap((facts) => facts.filter((fact) => fact.kind === kind));
	}
	nearest(folder, names) {
		for (let at = folder;; at = parentOf(at)) {
			const found = names.map((name) => join(at, name)).find((path) => this.known.has(path));
			if (found !== void 0) return found;
			if (at === "") return null;
		}
	}
	filesBelow(folder) {
		if (folder === "") return this.files;
		return this.files.slice(this.firstFile(`${folder}/`), this.firstFile(`${folder}0`));
	}
	firstFile(text) {
		let [low, high] = [0, this.files.length];
		while (low < high) {
			const middle = low + high >>> 1;
			if ((this.files[middle]?.location.path ?? "") < text) low = middle + 1;
			else high = middle;
		}
		return low;
	}
	hasRoom(facts) {
		this.room -= facts + 1;
		return this.room > 0;
	}
	installsOf(path) {
		const name = posix.basename(path);
		const certain = this.installs.get(path) ?? [];
		return {
			certain,
			likely: foldersUp(parentOf(path)).flatMap((folder) => this.installs.get(`${folder}|${name}`) ?? []).filter((install) => !certain.includes(install))
		};
	}
	addToInstalls(install) {
		const folder = parentOf(install.location.path);
		const keys = install.manifests.flatMap(({ path }) => [join(install.directory, path), `${folder}|${posix.basename(path)}`]);
		for (const key of new Set(keys)) {
			const list = this.installs.get(key) ?? [];
			list.push(install);
			this.installs.set(key, list);
		}
	}
	addToFolders(path) {
		const folder = parentOf(path);
		const files = this.folders.get(folder);
		if (files !== void 0) {
			files.push(path);
			return;
		}
		this.folders.set(folder, [path]);
		for (let at = folder; at !== "" && !this.folders.has(parentOf(at)); at = parentOf(at)) this.folders.set(parentOf(at), []);
	}
};
const deepestPart = 8;
function partsOf$1(facts) {
	const parts = /* @__PURE__ */ new Map();
	for (const fact of facts) {
		const names = fact.block.split("/");
		const outer = names.slice(1, deepestPart).map((_name, index) => names.slice(0, index + 1).join("/"));
		for (const part of /* @__PURE__ */ new Set([...outer, fact.block])) {
			const list = parts.get(part);
			if (list === void 0) parts.set(part, [fact]);
			else list.push(fact);
		}
	}
	return parts;
}
function indexKey({ command, block }) {
	return command === null ? `block ${block}` : `command ${command}`;
}
function parentOf(path) {
	const folder = posix.dirname(path);
	return folder === "." ? "" : folder;
}
function foldersUp(folder) {
	return folder === "" ? [""] : [folder, ...foldersUp(parentOf(folder))];
}
function join(folder, path) {
	const joined = posix.normalize(posix.join(folder === "" ? "." : folder, path)).replace(/\/$/, "");
	return joined === "." ? "" : joined;
}

// src/versions/intervals.ts
const lowest = [];
const highest = [Number.POSITIVE_INFINITY];
const everything = [{
	from: lowest,
	to: highest
}];
const nothing$3 = [];
function after(key) {
	return [...key, Number.POSITIVE_INFINITY];
}
function compareKeys(a, b) {
	for (let index = 0;; index++) {
		const left = a[index];
		const right = b[index];
		if (left === void 0 || right === void 0) return a.length - b.length;
		if (left !== right) return comparePart(left, right);
	}
}
function between$1(from, to) {
	return compareKeys(from, to) < 0 ? [{
		from,
		to
	}] : nothing$3;
}
function startingWith(key) {
	return between$1(key, after(key));
}
function intersect(a, b) {
	const common = [];
	let left = 0;
	let right = 0;
	for (let x = a[left], y = b[right]; x && y; x = a[left], y = b[right]) {
		common.push(...between$1(later(x.from, y.from), earlier(x.to, y.to)));
		if (compareKeys(x.to, y.to) < 0) left++;
		else right++;
	}
	return common;
}
function complement(set) {
	const gaps = [];
	let from = lowest;
	for (const interval of set) {
		gaps.push(...between$1(from, interval.from));
		from = interval.to;
	}
	gaps.push(...between$1(from, highest));
	return gaps;
}
function union(a, b) {
	if (a.length === 0) return b;
	return complement(intersect(complement(a), complement(b)));
}
function isWithin$2(inner, outer) {
	return intersect(inner, complement(outer)).length === 0;
}
function isOpen$2(set) {
	const last = set.at(-1);
	return last !== void 0 && compareKeys(last.to, highest) === 0;
}
function comparePart(left, right) {
	if (typeof left !== typeof right) return typeof left === "number" ? -1 : 1;
	return left < right ? -1 : 1;
}
function later(a, b) {
	return compareKeys(a, b) > 0 ? a : b;
}
function earlier(a, b) {
	return compareKeys(a, b) < 0 ? a : b;
}

// src/versions/scheme.ts
const longestVersion = 200;
const longestRange = 1e3;
const mostRemembered = 5e3;
function hasHugeNumber(text) {
	return /\d{16}/.test(text);
}
function defineScheme(notation) {
	const key = (version) => {
		const text = version.trim();
		return text === "" || text.length > longestVersion ? null : notation.key(text);
	};
	const parse = remember((range) => {
		const text = range.trim();
		if (text === "" || text === "*") return everything;
		return text.length > longestRange ? null : notation.range(text);
	});
	return {
		compare: (a, b) => compare(key(a), key(b)),
		parse,
		exactly: (version) => exactly$1(key(version)),
		onlyPrereleases: (set) => set.every(({ from, to }) => from.length > lowest.length && compareKeys(to, notation.finalOf(from)) <= 0),
		pinned: (range) => parse(range)?.length === 1 ? notation.pin(range.trim()) : null
	};
}
function compare(a, b) {
	if (!a || !b) return null;
	const order = compareKeys(a, b);
	return order < 0 ? -1 : order > 0 ? 1 : 0;
}
function exactly$1(key) {
	return key && between$1(key, after(key));
}
function remember(make) {
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		const found = known.get(text);
		if (found) return found.value;
		const value = make(text);
		if (known.size >= mostRemembered) known.clear();
		if (text.length <= longestRange) known.set(text, { value });
		return value;
	};
}

// src/versions/release.ts
const end$2 = -1;
const prerelease$1 = 0;
const final$1 = 1;
const pattern = /^v?(\d+(?:\.\d+)*)(?:-([\da-z.-]+))?(?:\+[\da-z.-]+)?$/i;
function parseRelease(text) {
	const [, numbers, labels] = pattern.exec(text) ?? [];
	return numbers === void 0 || hasHugeNumber(text) ? null : release(numbers, labels?.split(".") ?? []);
}
function release(numbers, labels) {
	return {
		numbers: numbers.split(".").map(Number),
		labels: labels.map((label) => /^\d+$/.test(label) ? Number(label) : label)
	};
}
function releaseKey$1({ numbers, labels }) {
	const before = beforePrereleases$1(numbers);
	return labels.length === 0 ? [...before, final$1] : [
		...before,
		prerelease$1,
		...labels,
		end$2
	];
}
function beforePrereleases$1(numbers) {
	return [...numbers.slice(0, numbers.findLastIndex((number) => number !== 0) + 1), end$2];
}
function finalOf$2(place) {
	return [...place.slice(0, place.indexOf(end$2) + 1), final$1];
}
function only(version) {
	return startingWith(releaseKey$1(version));
}
function compared$1(operator, version, beside) {
	const key = releaseKey$1(version);
	if (operator === "=" || operator === "==") return only(version);
	if (operator === ">=") return between$1(key, highest);
	if (operator === ">") return between$1(after(key), highest);
	if (operator === "<=") return between$1(lowest, after(key));
	return operator === "<" ? between$1(lowest, below$3(version, beside)) : null;
}
function untilNext$1(version, index) {
	return intersect(between$1(releaseKey$1(version), highest), between$1(lowest, beforePrereleases$1(raised(version.numbers, index))));
}
function raised(numbers, index) {
	return numbers.slice(0, index + 1).map((number, at) => at === index ? number + 1 : number);
}
function below$3(version, beside) {
	const before = beforePrereleases$1(version.numbers);
	return [version, ...beside].some(({ numbers, labels }) => labels.length > 0 && isSame$1(beforePrereleases$1(numbers), before)) ? releaseKey$1(version) : before;
}
function isSame$1(a, b) {
	return a.length === b.length && a.every((part, index) => part === b[index]);
}

// src/versions/comparators.ts
function comparatorSet$1(text, words) {
	let set = nothing$3;
	for (const alternative of text.split("||")) {
		const clauses = clausesOf$1(alternative.trim(), words);
		const admitted = clauses && allOf(clauses, words);
		if (!admitted) return null;
		set = union(set, admitted);
	}
	return set;
}
function onlyVersion(text) {
	return /^(?:==?\s*)?v?(\d[^\s,|&*]*)$/.exec(text)?.[1] ?? null;
}
function allOf(clauses, words) {
	const versions = clauses.map(({ version }) => version);
	let set = everything;
	for (const clause of clauses) {
		const admitted = clauseSet$1(clause, words, versions);
		if (!admitted) return null;
		set = intersect(set, admitted);
	}
	return set;
}
function clauseSet$1({ operator, version }, { operators }, beside) {
	if (operator === "") return only(version);
	if (operator === "!=") return complement(only(version));
	const own = Object.hasOwn(operators, operator) ? operators[operator] : void 0;
	return own === void 0 ? compared$1(operator, version, beside) : own(version);
}
const clausePattern$3 = /([<>=!~^]*)\s*([^\s,<>=!~^&]+)\s*(?:(?:,|&&)\s*(?=\S)|(?=[<>=!~^])|$)/y;
function clausesOf$1(text, { parse }) {
	const found = [];
	clausePattern$3.lastIndex = 0;
	while (clausePattern$3.lastIndex < text.length || found.length === 0) {
		const [, operator, written = ""] = clausePattern$3.exec(text) ?? [];
		const version = parse(written);
		if (operator === void 0 || !version) return null;
		found.push({
			operator,
			version
		});
	}
	return found;
}

// src/versions/dotted.ts
const rising = {
	"^": caret,
	"~": tilde
};
function dottedNotation(bare, operators = {}) {
	return {
		key: (version) => {
			const parsed = parseRelease(bare(version) ?? "");
			return parsed && releaseKey$1(parsed);
		},
		finalOf: finalOf$2,
		range: (written) => {
			const text = bare(written);
			if (text === null) return null;
			return text === "" || text === "*" ? everything : comparatorSet$1(text, {
				parse: parseRelease,
				operators
			});
		},
		pin: (written) => onlyVersion(bare(written) ?? "")
	};
}
function caret(version) {
	const first = version.numbers.findIndex((number) => number !== 0);
	return untilNext$1(version, first < 0 ? version.numbers.length - 1 : first);
}
function tilde(version) {
	return untilNext$1(version, Math.min(1, version.numbers.length - 1));
}

// src/versions/arduino.ts
const arduino = defineScheme(dottedNotation((text) => text.replace(/^\(([^()]*)\)$/, "$1").trim(), rising));

// src/versions/npm.ts
var import_range = /* @__PURE__ */ __toESM(require_range(), 1);
var import_parse = /* @__PURE__ */ __toESM(require_parse(), 1);
const npmNotation = {
	key: (version) => {
		const parsed = (0, import_parse.default)(version);
		return parsed && fullKey$1(parsed);
	},
	range: (text) => {
		const range = parseRange(text);
		return range && range.set.map(alternativeSet).reduce(union, nothing$3);
	},
	finalOf: (place) => [...place.slice(0, 3), final],
	pin: (text) => {
		const [first, ...others] = parseRange(text)?.set.flat() ?? [];
		return first?.operator === "" && first.value !== "" && others.length === 0 ? first.value : null;
	}
};
const npm = defineScheme(npmNotation);
const prerelease = 0;
const final = 1;
const end$1 = -1;
function parseRange(text) {
	try {
		return new import_range.default(text);
	} catch {
		return null;
	}
}
function alternativeSet(comparators) {
	return comparators.map((each) => comparatorSet(each, comparators)).reduce(intersect, everything);
}
function comparatorSet({ operator, semver, value }, beside) {
	if (value === "") return everything;
	if (operator === ">=") return between$1(before$1(semver), highest);
	if (operator === ">") return between$1(after(fullKey$1(semver)), highest);
	if (operator === "<=") return between$1(lowest, after(fullKey$1(semver)));
	if (operator === "<") return between$1(lowest, below$2(semver, beside));
	return startingWith(fullKey$1(semver));
}
function fullKey$1(version) {
	const release = [
		version.major,
		version.minor,
		version.patch
	];
	return version.prerelease.length === 0 ? [...release, final] : [
		...release,
		prerelease,
		...version.prerelease,
		end$1
	];
}
function before$1(version) {
	return isFirst(version) ? beforePrereleases(version) : fullKey$1(version);
}
function below$2(version, beside) {
	if (version.prerelease.length > 0) return before$1(version);
	return beside.some(({ semver, value }) => value !== "" && semver.prerelease.length > 0 && semver.compareMain(version) === 0) ? fullKey$1(version) : beforePrereleases(version);
}
function isFirst(version) {
	return version.prerelease.length === 1 && version.prerelease[0] === 0;
}
function beforePrereleases({ major, minor, patch }) {
	return major + minor + patch === 0 ? lowest : [
		major,
		minor,
		patch
	];
}

// src/versions/semantic.ts
function semanticNotation(toNpm = (clause) => clause) {
	return {
		...npmNotation,
		range: (text) => {
			const { range, excluded } = clausesOf(text, toNpm);
			if (/,\s*(?:,|$)/.test(text)) return null;
			return [npmNotation.range(range), ...excluded.map(without)].reduce(both$2);
		},
		pin: (text) => npmNotation.pin(clausesOf(text, toNpm).range)
	};
}
const semantic = defineScheme(semanticNotation());
const between = /\s*,\s*|(?<![\s^~=!<>])\s+/;
function clausesOf(text, toNpm) {
	const clauses = text.split(between);
	return {
		range: clauses.filter((clause) => !clause.startsWith("!=")).map((clause) => toNpm(clause.replace(/^==(?!=)\s*/, "="))).join(" "),
		excluded: clauses.filter((clause) => clause.startsWith("!=")).map((clause) => clause.slice(2).trim())
	};
}
function without(version) {
	const set = npmNotation.range(version);
	return version !== "" && set ? complement(set) : null;
}
function both$2(a, b) {
	return a && b && intersect(a, b);
}

// src/versions/cargo.ts
const cargo = defineScheme(semanticNotation((clause) => /^\d[\d.]*(?:[-+]\S*)?$/.test(clause) ? `^${clause}` : clause));

// src/versions/cmake.ts
const cmake = defineScheme(dottedNotation((text) => text));

// src/versions/conan.ts
const conan = defineScheme(dottedNotation(inBrackets, rising));
function inBrackets(text) {
	if (!text.startsWith("[")) return text;
	const [, range] = /^\[([^[\]]*?)(?:,\s*(?:include_prerelease|loose)[\w=\s]*)*\]$/.exec(text) ?? [];
	return range?.trim() ?? null;
}

// src/versions/pep440-version.ts
const end = -1;
const none$2 = -1;
const finalParts = [
	Number.POSITIVE_INFINITY,
	0,
	none$2,
	Number.POSITIVE_INFINITY
];
function parsePythonVersion(text) {
	const parsed = hasHugeNumber(text) ? null : parse$3(text);
	if (!parsed) return null;
	const plus = text.indexOf("+");
	return {
		...parsed,
		label: plus < 0 ? null : text.slice(plus + 1).toLowerCase()
	};
}
function fullKey(version) {
	return [
		...publicKey(version),
		...labelParts(version.label),
		end
	];
}
function publicKey(version) {
	return [
		...preKey(version),
		numberOf(version.post, none$2),
		numberOf(version.dev, Number.POSITIVE_INFINITY)
	];
}
function releaseKey(epoch, release) {
	return [
		epoch,
		...release.slice(0, release.findLastIndex((part) => part !== 0) + 1),
		end
	];
}
function finalOf$1(place) {
	return [...place.slice(0, place.indexOf(end) + 1), ...finalParts];
}
function before(version) {
	return !version.pre && !version.post && version.dev && numberOf(version.dev, none$2) === 0 ? releaseKey(version.epoch, version.release) : publicKey(version);
}
function below$1(version) {
	if (version.pre || version.dev) return before(version);
	if (version.post) return [...preKey(version), numberOf(version.post, none$2)];
	return releaseKey(version.epoch, version.release);
}
function above$1(version) {
	return after(version.post || version.dev ? publicKey(version) : preKey(version));
}
function preKey(version) {
	return [
		...releaseKey(version.epoch, version.release),
		preRank(version),
		numberOf(version.pre, 0)
	];
}
function preRank({ pre, post, dev }) {
	if (pre) return [
		"a",
		"b",
		"rc"
	].indexOf(String(pre[0]));
	return dev && !post ? none$2 : Number.POSITIVE_INFINITY;
}
function labelParts(label) {
	if (label === null) return [];
	return label.split(/[._-]/).flatMap((part) => /^\d+$/.test(part) ? [1, Number(part)] : [0, part]);
}
function numberOf(suffix, otherwise) {
	return suffix ? Number(suffix[1]) : otherwise;
}

// src/versions/poetry.ts
const longest$8 = 1e3;
function poetryToPep440(text) {
	if (text.length > longest$8) return null;
	const trimmed = text.trim();
	if (trimmed === "" || trimmed === "*") return "";
	const translated = clauses$1(trimmed).map(translate);
	return translated.includes(null) ? null : translated.join(",");
}
function clauses$1(text) {
	return text.split(/\s*,\s*|(?<![\s^~=!<>])\s+/);
}
const clausePattern$2 = /^(\^|~|===|~=|==|=|!=|<=|>=|<|>|)\s*v?(\d[\w.+!-]*?)(\.\*)?$/i;
function translate(clause) {
	const [, operator, version, star = ""] = clausePattern$2.exec(clause) ?? [];
	if (operator === void 0 || version === void 0) return null;
	if (operator === "^" || operator === "~") return star ? null : untilNext(version, operator);
	return `${operator === "" || operator === "=" ? "==" : operator}${version}${star}`;
}
function untilNext(version, operator) {
	const release = /^\d+(?:\.\d+)*/.exec(version)?.[0].split(".").map(Number);
	if (!release || version.includes("!")) return null;
	const rising = operator === "^" ? caretPosition(release) : Math.min(1, release.length - 1);
	return `>=${version},<${release.slice(0, rising + 1).map((part, index) => index === rising ? part + 1 : part).join(".")}`;
}
function caretPosition(release) {
	const first = release.findIndex((part) => part !== 0);
	return first < 0 ? release.length - 1 : first;
}

// src/versions/pep440.ts
const pep440 = defineScheme({
	key: (version) => {
		const parsed = parsePythonVersion(version);
		return parsed && fullKey(parsed);
	},
	finalOf: finalOf$1,
	range: (text) => specifierSet(text) ?? specifierSet(poetryToPep440(text)),
	pin: (text) => pinnedIn(text) ?? pinnedIn(poetryToPep440(text))
});
const clausePattern$1 = /^(===|[~=!<>]=|[<>])\s*(\S+)$/;
function specifierSet(text) {
	if (text === null) return null;
	let set = everything;
	for (const each of clauses(text)) {
		const admitted = clauseSet(each);
		if (!admitted) return null;
		set = intersect(set, admitted);
	}
	return set;
}
function pinnedIn(text) {
	if (text === null) return null;
	return clauses(text).map((each) => /^={2,3}\s*v?(\S*[^*\s])$/i.exec(each)?.[1]).find((version) => version !== void 0) ?? null;
}
function clauses(text) {
	return (text.startsWith("(") && text.endsWith(")") ? text.slice(1, -1) : text).split(",").map((clause) => clause.trim()).filter((clause) => clause !== "");
}
function clauseSet(clause) {
	const [, operator = "", operand = ""] = clausePattern$1.exec(clause) ?? [];
	if (operand.endsWith(".*")) return prefixClause(operator, operand.slice(0, -2));
	const version = parsePythonVersion(operand);
	return version && comparison$1(operator, version);
}
function prefixClause(operator, operand) {
	const version = parsePythonVersion(operand);
	if (!version || version.pre || version.post || version.dev || version.label !== null) return null;
	if (operator === "==") return samePrefix(version.epoch, version.release);
	return operator === "!=" ? complement(samePrefix(version.epoch, version.release)) : null;
}
function comparison$1(operator, version) {
	if (operator === "==") return equal(version);
	if (operator === "!=") return complement(equal(version));
	if (operator === "===") return startingWith(fullKey(version));
	return version.label === null ? orderedComparison(operator, version) : null;
}
function orderedComparison(operator, version) {
	if (operator === ">=") return between$1(before(version), highest);
	if (operator === "<=") return between$1(lowest, after(publicKey(version)));
	if (operator === ">") return between$1(above$1(version), highest);
	if (operator === "<") return between$1(lowest, below$1(version));
	return operator === "~=" ? compatible$1(version) : null;
}
function equal(version) {
	return version.label === null ? between$1(before(version), after(publicKey(version))) : startingWith(fullKey(version));
}
function compatible$1(version) {
	if (version.release.length < 2) return null;
	return intersect(between$1(before(version), highest), samePrefix(version.epoch, version.release.slice(0, -1)));
}
function samePrefix(epoch, release) {
	const last = release.at(-1);
	if (last === void 0) return nothing$3;
	return between$1(releaseKey(epoch, release), releaseKey(epoch, [...release.slice(0, -1), last + 1]));
}

// src/versions/conda.ts
const conda = defineScheme({
	key: (version) => {
		const parsed = parsePythonVersion(version);
		return parsed && fullKey(parsed);
	},
	finalOf: finalOf$1,
	range: (text) => unionOf(alternatives(text)),
	pin: (text) => {
		const [first = null, ...others] = alternatives(text);
		return others.length === 0 ? pinnedIn(first) : null;
	}
});
function unionOf(specifiers) {
	let set = nothing$3;
	for (const each of specifiers) {
		const admitted = specifierSet(each);
		if (!admitted) return null;
		set = union(set, admitted);
	}
	return set;
}
function alternatives(text) {
	const { version, build } = split(text);
	return version.split("|").map((alternative) => {
		const specifiers = alternative.split(",").map((clause) => specifier(clause, build !== null));
		return specifiers.includes(null) ? null : specifiers.join(",");
	});
}
function split(text) {
	const tight = text.replaceAll(/\s*([,|=!<>~]+)\s*/g, "$1");
	const [, version = tight, build = null] = /^(\S*?[\w*.])[ =]([\w*.]+)$/.exec(tight) ?? [];
	return {
		version,
		build
	};
}
const clausePattern = /^([=!~<>]=|[=<>]|)(\d[\w.!+]*?)(\.?\*)?$/;
function specifier(clause, hasBuild) {
	if (clause === "*") return "";
	const [, operator, version, star] = clausePattern.exec(clause) ?? [];
	if (operator === void 0 || version === void 0) return null;
	const prefix = star !== void 0 || operator === "=" && !hasBuild;
	if (operator === "" || operator === "=" || operator === "==") return `==${version}${prefix ? ".*" : ""}`;
	if (operator === "!=") return `!=${version}${prefix ? ".*" : ""}`;
	return `${operator}${version}`;
}

// src/versions/gem.ts
const gem = defineScheme({
	key: (version) => {
		const parsed = parse$1(version);
		return parsed && releaseKey$1(parsed);
	},
	finalOf: finalOf$2,
	range: (text) => comparatorSet$1(text, {
		parse: parse$1,
		operators: { "~>": pessimistic }
	}),
	pin: onlyVersion
});
function parse$1(text) {
	const [, numbers, labels = ""] = /^v?(\d+(?:\.\d+)*)(?:[.-]?([a-z][\da-z.-]*))?$/i.exec(text) ?? [];
	return numbers === void 0 || hasHugeNumber(text) ? null : release(numbers, labels.match(/\d+|[a-z]+/gi) ?? []);
}
function pessimistic(version) {
	return untilNext$1(version, Math.max(0, version.numbers.length - 2));
}

// src/versions/golang.ts
const { key: key$1, range: range$1, ...others$1 } = semanticNotation();
const isCommit = (text) => /\d{14}-[\da-f]{12}/.test(text);
const golang = defineScheme({
	...others$1,
	key: (version) => isCommit(version) ? null : key$1(version),
	range: (text) => isCommit(text) ? null : range$1(text)
});

// src/versions/maven-version.ts
const rank$3 = {
	alpha: 0,
	beta: 1,
	milestone: 2,
	rc: 3,
	snapshot: 4,
	end: 5,
	release: 6,
	sp: 7,
	otherQualifier: 8,
	hyphenNumber: 9,
	dotNumber: 10
};
const qualifierRanks = /* @__PURE__ */ new Map([
	["alpha", rank$3.alpha],
	["beta", rank$3.beta],
	["milestone", rank$3.milestone],
	["rc", rank$3.rc],
	["cr", rank$3.rc],
	["snapshot", rank$3.snapshot],
	["release", rank$3.release],
	["final", rank$3.release],
	["ga", rank$3.release],
	["sp", rank$3.sp]
]);
const shorthands = /* @__PURE__ */ new Map([
	["a", "alpha"],
	["b", "beta"],
	["m", "milestone"]
]);
function versionKey$1(version) {
	const key = prefixKey(version);
	return key && [...key, rank$3.end];
}
function prefixKey(version) {
	return isVersion(version) ? trim(tokens(version)).flatMap(({ parts }) => parts) : null;
}
function finalOf(place) {
	let length = 0;
	for (let next = place[length]; typeof next === "number" && next > rank$3.end && next <= rank$3.dotNumber; next = place[length]) length += next < rank$3.otherQualifier ? 1 : 2;
	return [...place.slice(0, length), rank$3.end];
}
function isVersion(text) {
	return /^[0-9a-z][\w.+-]*$/i.test(text) && /\d/.test(text) && !text.endsWith("+") && !hasHugeNumber(text);
}
function tokens(version) {
	const marked = version.toLowerCase().replaceAll(/(?<![^\d.-])[abm](?=\d)/g, (letter) => shorthands.get(letter) ?? letter).replaceAll(/(?<=\d)(?=[^\d.-])|(?<=[^\d.-])(?=\d)/g, "-");
	return Array.from(`.${marked}`.matchAll(/([.-])([^.-]*)/g), ([, separator, word = ""]) => token(word || "0", separator === "-"));
}
function token(word, hyphen) {
	if (/^\d/.test(word)) return {
		parts: [hyphen ? rank$3.hyphenNumber : rank$3.dotNumber, Number(word)],
		empty: Number(word) === 0,
		hyphen
	};
	const known = qualifierRanks.get(word);
	return {
		parts: known === void 0 ? [rank$3.otherQualifier, word] : [known],
		empty: known === rank$3.release,
		hyphen: true
	};
}
function trim(all) {
	const kept = [];
	for (const each of all) {
		if (each.hyphen) dropEmpty(kept);
		kept.push(each);
	}
	dropEmpty(kept);
	return kept;
}
function dropEmpty(kept) {
	while (kept.at(-1)?.empty) kept.pop();
}

// src/versions/maven.ts
const maven = defineScheme({
	key: versionKey$1,
	finalOf,
	range: (text) => rangeSet(required(text)),
	pin: (text) => {
		const [, version = required(text)] = /^\[\s*([^\s,[\]()]+)\s*\]$/.exec(required(text)) ?? [];
		return isVersion(version) ? version : null;
	}
});
function required(text) {
	const marks = text.indexOf("!!");
	return marks < 0 ? text : text.slice(0, marks).trim();
}
function rangeSet(text) {
	if (text === "+" || /^(?:latest\.\w+|LATEST|RELEASE)$/.test(text)) return everything;
	if (/^[[(\]]/.test(text)) return brackets$1(text);
	if (text.endsWith(".+")) return dynamic(text.slice(0, -2));
	const key = versionKey$1(text);
	return key && startingWith(key);
}
function dynamic(prefix) {
	const [, head = "", last] = /^(.*?)(\d+)$/.exec(prefix) ?? [];
	if (last === void 0) return null;
	const from = prefixKey(prefix);
	const to = prefixKey(`${head}${Number(last) + 1}`);
	return from && to && between$1(from, to);
}
const bracketPattern = /\s*([[(\]])([^,[\]()]*)(?:(,)([^,[\]()]*))?([\])[])\s*(,|$)/y;
function brackets$1(text) {
	let set = nothing$3;
	bracketPattern.lastIndex = 0;
	while (bracketPattern.lastIndex < text.length) {
		const [, open, first = "", comma, second = "", close] = bracketPattern.exec(text) ?? [];
		if (open === void 0) return null;
		const admitted = comma ? bounded$1(open, first.trim(), second.trim(), close ?? "") : single$1(open, first.trim(), close ?? "");
		if (!admitted) return null;
		set = union(set, admitted);
	}
	return set;
}
function single$1(open, version, close) {
	const key = versionKey$1(version);
	return key && open === "[" && close === "]" ? startingWith(key) : null;
}
function bounded$1(open, low, high, close) {
	const from = low === "" ? lowest : lowerEnd(low, open === "[");
	const to = high === "" ? highest : upperEnd(high, close === "]");
	return from && to && between$1(from, to);
}
function lowerEnd(version, included) {
	const key = versionKey$1(version);
	return key && (included ? key : after(key));
}
function upperEnd(version, included) {
	const key = included ? versionKey$1(version) : prefixKey(version);
	return key && (included ? after(key) : key);
}

// src/versions/nuget.ts
const nuget = defineScheme({
	key: (version) => {
		const parsed = parse(version);
		return parsed && releaseKey$1(parsed);
	},
	finalOf: finalOf$2,
	range: (text) => {
		if (/^[[(]/.test(text)) return brackets(text);
		return text.includes("*") ? floating(text) : comparatorSet$1(text, {
			parse,
			operators: {}
		});
	},
	pin: (text) => onlyVersion(text.replace(/^\[\s*([^,\]]*?)\s*\]$/, "$1"))
});
function parse(text) {
	const parsed = parseRelease(text.toLowerCase());
	return parsed && parsed.numbers.length <= 4 ? parsed : null;
}
function brackets(text) {
	const [, open, low = "", comma, high = "", close] = /^([[(])\s*([^\s,]*)\s*(?:(,)\s*([^\s,]*)\s*)?([\])])$/.exec(text) ?? [];
	if (open === void 0) return null;
	if (comma === void 0) return open === "[" && close === "]" ? exact$1(low) : null;
	const from = low === "" ? everything : bound$1(open === "[" ? ">=" : ">", low.replace(/\.\*$/, ""));
	const to = high === "" ? everything : bound$1(close === "]" ? "<=" : "<", high);
	return from && to && intersect(from, to);
}
function exact$1(text) {
	const version = parse(text);
	return version && only(version);
}
function bound$1(operator, text) {
	const version = parse(text);
	return version && compared$1(operator, version, []);
}
function floating(text) {
	if (/^\*(?:-\*)?$/.test(text)) return everything;
	const [, version = "", star, labels] = /^([\d.]*\d)(\.\*)?(-\*)?$/.exec(text) ?? [];
	const parsed = parse(version);
	if (!parsed || star === void 0 && labels === void 0) return null;
	const from = labels === void 0 ? releaseKey$1(parsed) : beforePrereleases$1(parsed.numbers);
	return between$1(from, star === void 0 ? after(releaseKey$1(parsed)) : next(parsed));
}
function next({ numbers }) {
	return beforePrereleases$1(raised(numbers, numbers.length - 1));
}

// src/versions/pub.ts
const pub = defineScheme({
	...npmNotation,
	range: (text) => npmNotation.range(toNpm(text)),
	pin: (text) => npmNotation.pin(toNpm(text))
});
function toNpm(text) {
	if (text === "any") return "*";
	return text.replace(/^\^(0\.0\.\d.*)$/, ">=$1 <0.1.0-0");
}

// src/versions/simple-spec.ts
const { range, pin, ...others } = semanticNotation(compatible);
const simpleSpec = defineScheme({
	...others,
	key: versionKey,
	range: (text) => {
		const repacked = exactRepacked(text);
		const place = repacked === null ? null : versionKey(repacked);
		return place ? startingWith(place) : range(text);
	},
	pin: (text) => exactRepacked(text) ?? pin(text)
});
function compatible(clause) {
	const [, version = "", major, patch] = /^~=\s*((\d+)(?:\.\d+)?(\.\d+\S*)?)$/.exec(clause) ?? [];
	if (major === void 0) return clause;
	return patch === void 0 ? `>=${version} <${Number(major) + 1}.0.0-0` : `~${version}`;
}
function exactRepacked(text) {
	return /^(?:==?)?\s*(\d+\.\d+\.\d+~\d+)$/.exec(text)?.[1] ?? null;
}
function versionKey(version) {
	const [, base = version, pack] = /^(.*\d)~(\d{1,9})$/.exec(version) ?? [];
	const key = npmNotation.key(base);
	return key && pack !== void 0 ? [...key, Number(pack)] : key;
}

// src/versions/swift.ts
const swift = semantic;

// src/versions/vcpkg.ts
const vcpkg = defineScheme(dottedNotation((text) => /\d{4}-\d\d-\d\d/.test(text) ? null : text.replaceAll(/#\d+/g, "")));

// src/versions/index.ts
const schemes = {
	pypi: pep440,
	conda,
	npm,
	maven,
	pub,
	docker: null,
	cocoapods: gem,
	swift,
	nuget,
	cargo,
	golang,
	conan,
	vcpkg,
	cmake,
	unity: semantic,
	platformio: simpleSpec,
	arduino,
	espressif: simpleSpec,
	west: null,
	github: null,
	deb: null,
	brew: null,
	huggingface: null
};
function schemeOf(ecosystem) {
	return schemes[ecosystem];
}
function relate(ecosystem, constraint, wanted, newest) {
	const scheme = schemeOf(ecosystem);
	if (!scheme) return "unknown";
	const meant = scheme.parse(wanted);
	if (!meant) throw new Error(`"${wanted.slice(0, 100)}" is not a range of ${ecosystem} versions`);
	const admitted = admittedBy(scheme, constraint);
	return admitted ? relation(scheme, admitted, meant, newest === null ? null : scheme.exactly(newest)) : "unknown";
}
function pinned(ecosystem, constraint) {
	return constraint.kind === "range" || constraint.kind === "default" ? schemeOf(ecosystem)?.pinned(constraint.text) ?? null : null;
}
function overlap(ecosystem, a, b) {
	const scheme = schemeOf(ecosystem);
	const left = scheme && admittedBy(scheme, a);
	const right = scheme && scheme.parse(b);
	if (!left || !right) return "unknown";
	return intersect(left, right).length > 0 ? "yes" : "no";
}
function admittedBy(scheme, constraint) {
	if (constraint.kind === "any") return everything;
	return constraint.kind === "unknown" ? null : scheme.parse(constraint.text);
}
function relation(scheme, admitted, meant, newest) {
	const common = intersect(admitted, meant);
	if (common.length === 0) return "never";
	const others = intersect(admitted, complement(meant));
	if (others.length === 0 || scheme.onlyPrereleases(others) && !scheme.onlyPrereleases(admitted)) return "always";
	return newest && isOpen$2(admitted) && isWithin$2(newest, common) ? "newest" : "may";
}

// src/units/derive/bounds.ts
const forcing = /* @__PURE__ */ new Set([
	"npm",
	"pub",
	"vcpkg"
]);
const narrowing = /* @__PURE__ */ new Set(["pypi", "conda"]);
function bounded(ecosystem, asked, bound) {
	if (forcing.has(ecosystem)) return bound;
	if (asked.kind === "unknown" || bound.kind === "unknown") return asked.kind === "unknown" ? asked : bound;
	if (asked.kind === "any" || bound.kind === "any") return asked.kind === "any" ? bound : asked;
	if (asked.text === bound.text) return asked;
	const text = `${asked.text},${bound.text}`;
	if (narrowing.has(ecosystem) && overlap(ecosystem, asked, bound.text) === "no" || !narrowing.has(ecosystem)) return {
		kind: "unknown",
		text,
		variable: null
	};
	return asked.kind === "default" || bound.kind === "default" ? {
		kind: "default",
		text,
		variable: null
	} : {
		kind: "range",
		text
	};
}
function asForced(fact, bounds) {
	const own = forcing.has(fact.ecosystem) ? bounds.findLast(({ origin }) => origin.kind !== "registry") : void 0;
	return own === void 0 ? fact : {
		...fact,
		origin: own.origin
	};
}

// src/units/derive/build.ts
function buildOf(known, fact, constraint, around) {
	const label = pinned(fact.ecosystem, constraint)?.split("+")[1];
	const byLabel = label === void 0 ? null : ofName(label);
	const { build: own = null, extras = {} } = known.package.details ?? {};
	const byExtra = fact.extras.map((extra) => extras[extra]).find((build) => build !== void 0);
	if (byLabel !== null) return byLabel;
	if (byExtra !== void 0) return byExtra;
	if (own === "by-index") return byIndex(around);
	if (own === "cpu") return extras["and-cuda"] === void 0 ? "cpu" : withoutOwnCuda(around);
	return own ?? "unknown";
}
function withoutOwnCuda({ cuda }) {
	if (cuda === "unknown") return "unknown";
	return cuda ? "cuda" : "cpu";
}
function byIndex({ indexes, linux }) {
	if (indexes.some(({ resolved }) => resolved === "unknown")) return "unknown";
	const known = indexes.map(({ url }) => ofName(/\/whl\/(?:nightly\/|test\/)?(cpu|cu\d+|rocm[\d.]*)\/?$/.exec(url)?.[1] ?? "")).find((build) => build !== null);
	if (known !== void 0 && known !== null) return known;
	return indexes.length === 0 && linux ? "cuda" : "unknown";
}
function ofName(label) {
	if (label.startsWith("cpu")) return "cpu";
	if (/^cu(da)?\d/.test(label)) return "cuda";
	return label.startsWith("rocm") ? "rocm" : null;
}

// src/units/derive/image-families.ts
const glibc = /(?:^|[-_.])(?:ubuntu|ubi|rockylinux|centos|debian|amazonlinux|bookworm|bullseye|buster|trixie|noble|jammy|focal)/;
const families = [
	{
		name: /^(?:docker\.io\/|nvcr\.io\/)?nvidia\/(?:cuda|cudagl|opengl|l4t-[\w-]+)$/,
		tag: glibc
	},
	{ name: /^nvcr\.io\/nvidia\/(?:pytorch|tensorflow|tritonserver|tensorrt|cuda-dl-base|jax|nemo|pytorch-[\w-]+|l4t-[\w-]+)$/ },
	{ name: /^(?:docker\.io\/)?(?:pytorch\/pytorch|pytorch\/torchserve|tensorflow\/(?:tensorflow|serving)|jupyter\/[\w-]+)$/ },
	{ name: /^(?:docker\.io\/)?(?:rocm\/(?:pytorch|tensorflow|dev-ubuntu[\w.-]*)|intel\/intel-extension-for-pytorch|vllm\/vllm-openai)$/ },
	{ name: /^quay\.io\/jupyter\/[\w-]+$/ },
	{ name: /^(?:registry\.(?:access\.)?redhat\.(?:com|io)\/|docker\.io\/)?(?:redhat\/)?ubi\d+(?:\/ubi(?:-minimal|-micro)?|-minimal|-micro|-init)?$/ },
	{ name: /^(?:registry\.(?:access\.)?redhat\.(?:com|io)\/)ubi\d+\/python-\d+$/ },
	{
		name: /\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:pytorch|tensorflow|huggingface-pytorch)-[\w-]+$/,
		python: /-py(3)(\d{1,2})-/
	},
	{
		name: /^(?:gcr\.io|[\w-]+-docker\.pkg\.dev)\/deeplearning-platform-release\//,
		python: /[.-]py(3)(\d{2})(?::|$)/
	},
	{
		name: /^mcr\.microsoft\.com\/(?:vscode\/)?devcontainers\/(?:python|base|anaconda|miniconda)$/,
		tag: glibc
	}
];
function familyOf(name, tag) {
	const family = families.find((one) => one.name.test(name));
	if (family === void 0) return null;
	const [, major, minor] = family.python?.exec(`${name}:${tag}`) ?? [];
	const python = major === void 0 || minor === void 0 ? null : `${major}.${minor}`;
	return {
		libc: family.tag === void 0 || family.tag.test(tag) ? "glibc" : null,
		python
	};
}

// src/units/derive/base-images.ts
const plain$2 = /* @__PURE__ */ new Set([
	"python",
	"node",
	"debian",
	"ubuntu",
	"alpine",
	"amazonlinux",
	"fedora",
	"centos",
	"rockylinux",
	"almalinux",
	"busybox",
	"buildpack-deps",
	"openjdk",
	"eclipse-temurin",
	"golang",
	"rust",
	"nginx"
]);
const lambda = /^(public\.ecr\.aws\/lambda|amazon\/aws-lambda|public\.ecr\.aws\/docker\/library)[/-](python|nodejs|node)$/;
function baseImage(image) {
	const { name, tag, resolved } = image;
	if (/^(?:ghcr\.io\/astral-sh|(?:docker\.io\/)?astral)\/uv$/.test(name) && resolved !== "unknown") return uvImage(image);
	if (name.startsWith("nvcr.io/nvidia/l4t-") && resolved !== "unknown") return jetsonImage(image);
	const official = officialName(name);
	const version = /^v?(\d+(?:\.\d+)*)/.exec(tag ?? "")?.[1] ?? null;
	const known = resolved === "unknown" ? null : official;
	const family = resolved === "unknown" ? null : familyOf(name, tag ?? "");
	const runtime = known === null || version === null ? null : runtimeOf(known, version);
	const python = family?.python ?? null;
	const os = isWindows(image) ? "windows" : "linux";
	return {
		cuda: resolved === "written" ? hasCuda(name, tag ?? "", official) : "unknown",
		os,
		libc: os === "windows" ? null : known === null ? family?.libc ?? null : libcOf(known, tag ?? ""),
		runtime: python === null ? runtime : {
			name: "python",
			version: python
		}
	};
}
function isWindows({ name, tag, resolved }) {
	return resolved !== "unknown" && (/^mcr\.microsoft\.com\/windows(?:\/|$)/.test(name) || /windowsservercore|nanoserver/.test(tag ?? ""));
}
function uvImage({ tag, resolved }) {
	const version = /(?:^|-)python(\d+\.\d+)(?:-|$)/.exec(tag ?? "")?.[1];
	const system = /(?:^|-)(alpine|debian|bookworm|bullseye|trixie)/.exec(tag ?? "")?.[1];
	return {
		cuda: resolved === "written" ? false : "unknown",
		os: "linux",
		libc: system === void 0 ? null : libcOf(system, system),
		runtime: version === void 0 ? null : {
			name: "python",
			version
		}
	};
}
const pythonOfL4t = [
	[/^r32\./, "3.6"],
	[/^r3[45]\./, "3.8"],
	[/^r36\./, "3.10"]
];
function jetsonImage({ tag, resolved }) {
	const version = pythonOfL4t.find(([line]) => line.test(tag ?? ""))?.[1];
	return {
		cuda: resolved === "written" ? true : "unknown",
		os: "linux",
		libc: "glibc",
		runtime: version === void 0 ? null : {
			name: "python",
			version
		}
	};
}
function officialName(name) {
	const short = name.replace(/^(docker\.io\/library\/|library\/|docker\.io\/|mirror\.gcr\.io\/library\/)/, "");
	const ofLambda = lambda.exec(short)?.[2];
	if (ofLambda !== void 0) return ofLambda === "nodejs" ? "node" : ofLambda;
	return plain$2.has(short) ? short : null;
}
function runtimeOf(official, version) {
	return official === "python" || official === "node" ? {
		name: official,
		version
	} : null;
}
function libcOf(official, tag) {
	return official === "alpine" || /(^|-)alpine/.test(tag) || official === "busybox" ? "musl" : "glibc";
}
function hasCuda(name, tag, official) {
	if (/(^|\/)nvidia\/|^nvcr\.io\//.test(name) || /cuda|gpu/.test(tag)) return true;
	return official === null ? "unknown" : false;
}

// src/units/derive/idf-rules.ts
function isLeftOut({ ecosystem, marker }, runtimes) {
	if (ecosystem !== "espressif" || marker === null) return false;
	const asked = marker.split(" and ").flatMap((rule) => /^\s*idf_version\s*([<>=!~^][^]*)$/.exec(rule)?.[1] ?? []);
	return runtimes.filter(({ name, use }) => name === "esp-idf" && use === "selects").some(({ constraint }) => asked.some((range) => overlap("espressif", constraint, range) === "no"));
}

// src/units/derive/linux.ts
const services = [
	"kubernetes",
	"lambda",
	"cloud-functions",
	"cloud-run",
	"app-engine",
	"ecs",
	"vertex-ai",
	"sagemaker",
	"hf-space",
	"replicate",
	"vercel",
	"fly",
	"heroku",
	"slurm"
];
const platforms = [
	"skypilot",
	"slurm",
	"cog",
	"bentoml",
	"sagemaker",
	"vertex-ai"
];
function isLinux({ kind, targets, members }, place) {
	if (place.os !== null) return place.os === "linux";
	return kind === "image" || targets.some(({ name, strength }) => strength === "proved" && services.includes(name)) || members.some(({ fact }) => fact.kind === "workload" && platforms.includes(fact.platform));
}

// src/units/derive/markers.ts
const systems$2 = {
	sys_platform: {
		linux: ["linux", "linux2"],
		windows: [
			"win32",
			"windows",
			"cygwin"
		],
		macos: ["darwin"]
	},
	platform_system: {
		linux: ["linux"],
		windows: ["windows", "win32"],
		macos: ["darwin"]
	},
	os_name: {
		linux: ["posix"],
		windows: ["nt"],
		macos: ["posix"]
	}
};
const machines = {
	x86_64: ["x86_64", "amd64"],
	aarch64: ["aarch64", "arm64"],
	armv7: ["armv7l", "armv7"]
};
function markerHolds(marker, place) {
	const reading = {
		words: (marker.match(/[()]|\b(?:and|or)\b|(?:"[^"]*"|'[^']*'|(?!\b(?:and|or)\b)[^()"'])+/g) ?? []).map((word) => word.trim()).filter((word) => word !== ""),
		at: 0
	};
	const truth = either$1(reading, place, 0);
	return reading.at === reading.words.length ? truth : "unknown";
}
const deepest$4 = 20;
function either$1(reading, place, depth) {
	const parts = [both$1(reading, place, depth)];
	while (reading.words[reading.at] === "or") {
		reading.at++;
		parts.push(both$1(reading, place, depth));
	}
	if (parts.includes("yes")) return "yes";
	return parts.every((part) => part === "no") ? "no" : "unknown";
}
function both$1(reading, place, depth) {
	const parts = [single(reading, place, depth)];
	while (reading.words[reading.at] === "and") {
		reading.at++;
		parts.push(single(reading, place, depth));
	}
	if (parts.includes("no")) return "no";
	return parts.includes("unknown") ? "unknown" : "yes";
}
function single(reading, place, depth) {
	const word = reading.words[reading.at++] ?? "";
	if (word !== "(") return comparison(word, place);
	const truth = depth < deepest$4 ? either$1(reading, place, depth + 1) : "unknown";
	return reading.words[reading.at++] === ")" ? truth : "unknown";
}
function comparison(text, place) {
	const { variable, operator, value } = parseComparison(text) ?? {};
	if (variable === void 0 || operator === void 0 || value === void 0) return "unknown";
	if (variable === "python_version" || variable === "python_full_version") return pythonHolds(operator, value, place.python);
	const actual = writtenAs(variable, place);
	return actual === null ? "unknown" : systemHolds(operator, value.toLowerCase(), actual);
}
function writtenAs(variable, { os, arch }) {
	if (variable === "platform_machine") return arch === null ? null : machines[arch];
	return os === null ? null : systems$2[variable]?.[os] ?? null;
}
function systemHolds(operator, value, actual) {
	switch (operator) {
		case "==": return actual.includes(value) ? "yes" : "no";
		case "!=": return actual.includes(value) ? "no" : "yes";
		case "in": return actual.some((one) => value.includes(one)) ? "yes" : "no";
		case "not in": return actual.some((one) => value.includes(one)) ? "no" : "yes";
		default: return "unknown";
	}
}
function pythonHolds(operator, value, python) {
	if (python === null || !/^(==|!=|<=?|>=?|~=)$/.test(operator)) return "unknown";
	const range = operator === "==" && /^\d+\.\d+$/.test(value) ? `==${value}.*` : `${operator}${value}`;
	return overlap("pypi", {
		kind: "range",
		text: python
	}, range);
}
function parseComparison(text) {
	const found = /^\s*([a-z_]+)\s*(==|!=|<=|>=|<|>|~=|not in|in)\s*["']([^"']*)["']\s*$/.exec(text);
	return found === null ? null : {
		variable: found[1] ?? "",
		operator: found[2] ?? "",
		value: found[3] ?? ""
	};
}
function markerChoices(marker) {
	if (/[()]|\bor\b/.test(marker)) {
		const variables = marker.match(/\b[a-z]+(?:_[a-z]+)+\b(?=\s*(?:[<>=!~]|(?:not\s+)?in\b))/g) ?? [];
		return Object.fromEntries([["marker", marker], ...variables.map((variable) => [`marker:${variable}`, marker])]);
	}
	return Object.fromEntries(marker.split(/\s+and\s+/).flatMap((part) => {
		const found = parseComparison(part);
		return found === null ? [] : [[`marker:${found.variable}`, `${found.operator}${found.value}`]];
	}));
}

// src/units/derive/survivors.ts
function survivors(draft, dependencies) {
	const order = new Map(draft.members.map((one, index) => [one.fact, index]));
	const at = (fact) => order.get(fact) ?? 0;
	const removals = draft.members.flatMap((one) => one.fact.kind === "install" && one.fact.removes.length > 0 ? [one.fact] : []);
	const excluded = new Set(draft.members.flatMap((one) => one.fact.kind === "setting" && one.fact.key === "gradle.exclude" && one.fact.value !== null ? [one.fact.value] : []));
	const again = dependencies.filter(({ fact }) => fact.command !== null && fact.constraint.kind !== "any");
	const later = new Map(again.flatMap((one) => isChoice(one) ? [] : [[placeOf$2(one), at(one.fact)]]));
	const inBranch = new Map(again.flatMap((one) => isChoice(one) ? [[placeOf$2(one), at(one.fact)]] : []));
	const elsewhere = dependencies.filter((one) => one.fact.origin.kind !== "registry" && one.fact.command !== null && !isChoice(one));
	const brought = groupBy(elsewhere, placeOf$2);
	const inOrder = draft.kind === "image" || draft.kind === "ci";
	return dependencies.filter((one) => {
		const { fact } = one;
		const removed = removals.some((install) => install.removes.includes(fact.name) && at(install) > at(fact));
		const replaced = (inOrder || fact.command !== null) && (later.get(placeOf$2(one)) ?? -1) > at(fact);
		const isExcluded = excluded.has(fact.name) || excluded.has(`${fact.name.split(":")[0]}:*`);
		return !removed && !replaced && !isExcluded && !(inOrder && isSatisfied(one, brought.get(placeOf$2(one)) ?? [], at));
	}).map((one) => {
		return inOrder && !isChoice(one) && (inBranch.get(placeOf$2(one)) ?? -1) > at(one.fact) ? {
			...one,
			weak: [...one.weak, "a branch of a later command may replace it"]
		} : one;
	});
}
function isSatisfied({ fact }, brought, at) {
	if (fact.ecosystem !== "pypi" || fact.origin.kind !== "registry") return false;
	return brought.some((other) => at(other.fact) < at(fact) && (fact.constraint.kind === "any" || isSameVersion(other.fact, fact)));
}
function isChoice({ choices }) {
	return Object.keys(choices).some((group) => !/#(?:base|conda)$/.test(group));
}
function placeOf$2({ fact, choices }) {
	const environment = Object.entries(choices).find(([group]) => group.endsWith("#conda"))?.[1] ?? "";
	return `${key(fact)} ${environment}`;
}
function key(fact) {
	return `${fact.ecosystem}/${fact.name}`;
}
function isSameVersion({ constraint: there }, { constraint: asked }) {
	if (there.kind !== "range" || asked.kind !== "range") return false;
	return publicVersion$1(there.text) === publicVersion$1(asked.text);
}
function publicVersion$1(text) {
	return text.replace(/\+[\w.]+$/, "").trim();
}

// src/units/derive/installed.ts
function installedOf(draft, catalog, around) {
	const dependencies = draft.members.filter(isDependency).filter(({ fact }) => fact.role.kind !== "constraint");
	const known = markerPlace(around);
	const place = isLinux(draft, known) ? {
		...known,
		os: "linux"
	} : known;
	const isElsewhere = forElsewhere(draft);
	const kept = survivors(draft, dependencies).filter((one) => !isElsewhere(one) && !isLeftOut(one.fact, around.runtimes)).flatMap((one) => withMarker(one, place));
	const context = contextOf(draft, catalog, around, dependencies, place);
	return kept.map((one) => installed$1(one, context));
}
function contextOf(draft, catalog, around, dependencies, place) {
	const facts = draft.members.map(({ fact }) => fact);
	const installs = facts.filter((fact) => fact.kind === "install");
	const bounds = draft.members.filter(isDependency).filter(({ fact }) => fact.role.kind === "constraint");
	const order = new Map(facts.map((fact, index) => [fact, index]));
	const commanded = dependencies.flatMap((one) => one.fact.command === null || isChoice(one) ? [] : [[one, order.get(one.fact) ?? 0]]);
	return {
		draft,
		catalog,
		order,
		commanded: groupBy(commanded, ([one]) => placeOf$2(one)),
		cuda: systemCuda(around, dependencies, installs),
		linux: isLinux(draft, place),
		indexes: draft.members.filter(isIndex),
		installs: new Set(installs.map(({ location }) => location)),
		named: new Set(installs.flatMap(({ directory, manifests }) => manifests.map(({ path }) => join(directory, path)))),
		bounds: groupBy(bounds.map(({ fact }) => fact), key),
		forced: new Map(facts.flatMap((fact) => fact.kind === "setting" && fact.key === "gradle.force" && fact.value !== null ? [splitForced(fact.value)] : []))
	};
}
function splitForced(coordinate) {
	const at = coordinate.lastIndexOf(":");
	return [coordinate.slice(0, at), coordinate.slice(at + 1)];
}
function installed$1(one, context) {
	const { fact } = one;
	const { draft, linux, cuda } = context;
	const known = context.catalog.find(fact.ecosystem, fact.name);
	const constraint = boundedConstraint(context, fact);
	const asked = earlierOf(one, context);
	const indexes = known === null ? [] : context.indexes.filter((index) => asked.some((each) => serves(index, each, draft)));
	const around = {
		indexes: indexes.map((index) => index.fact),
		linux,
		cuda
	};
	return {
		...one,
		fact: asForced(fact, context.bounds.get(key(fact)) ?? []),
		technology: known?.technology ?? null,
		own: known?.own ?? false,
		constraint,
		build: known === null ? "unknown" : buildOf(known, fact, constraint, around),
		indexes,
		installRead: known !== null && isInstallRead(one, context)
	};
}
function earlierOf(one, { draft, order, commanded }) {
	if (draft.kind !== "image" && draft.kind !== "ci") return [one];
	const at = order.get(one.fact) ?? 0;
	return [one, ...(commanded.get(placeOf$2(one)) ?? []).filter(([other, position]) => position < at && isSameVersion(other.fact, one.fact)).map(([other]) => other)];
}
function boundedConstraint({ bounds, forced }, fact) {
	const version = forced.get(fact.name);
	if (version !== void 0) return {
		kind: "range",
		text: version
	};
	return (bounds.get(key(fact)) ?? []).reduce((asked, bound) => bounded(fact.ecosystem, asked, bound.constraint), fact.constraint);
}
function forElsewhere({ members }) {
	const facts = members.map(({ fact }) => fact);
	const foreign = new Set(facts.flatMap((fact) => fact.kind === "install" && fact.options.some((option) => option.startsWith("--platform")) ? [commandKey(fact, fact.command)] : []));
	const own = new Set(facts.flatMap((fact) => fact.kind === "project" ? [packageOf$2(fact)] : []));
	return ({ fact }) => own.has(key(fact)) || fact.command !== null && foreign.has(commandKey(fact, fact.command));
}
function commandKey({ location }, command) {
	return `${location.path}#${command}`;
}
function withMarker(one, place) {
	const { marker, ecosystem } = one.fact;
	if (marker === null || ecosystem !== "pypi" || one.fact.command !== null) return [one];
	const truth = markerHolds(marker, place);
	if (truth === "no" || truth === "unknown" && /[()].*python_|python_.*[()]/.test(marker)) return [];
	const weak = truth === "yes" ? one.weak : [...one.weak, `it is installed only when ${marker}`];
	return [{
		...one,
		weak,
		choices: {
			...one.choices,
			...markerChoices(marker)
		}
	}];
}
function markerPlace({ hosts, runtimes }) {
	const systems = new Set(hosts.map(({ os }) => os));
	const pythons = runtimes.filter(({ name, use }) => name === "python" && use === "selects");
	const [python] = pythons;
	return {
		os: systems.size === 1 ? hosts[0]?.os ?? null : null,
		arch: hosts.length === 1 ? hosts[0]?.arch ?? null : null,
		python: pythons.length === 1 && python?.constraint.kind === "range" ? python.constraint.text : null
	};
}
function isDefault$1(url) {
	return /^https?:\/\/pypi\.(?:org|python\.org)\/simple\/?$/.test(url);
}
function isIndex(one) {
	return one.fact.kind === "index" && one.fact.role !== "channel" && !isDefault$1(one.fact.url);
}
function serves({ fact: index, links }, { fact, links: way }, draft) {
	if (index.ecosystem !== fact.ecosystem || index.only !== null && !index.only.includes(fact.name)) return false;
	if (index.command === null) return true;
	if (fact.command !== null) return index.command === fact.command && index.location.path === fact.location.path;
	if (draft.kind !== "image" && draft.kind !== "ci") return links.length > 0;
	return links.some((one) => way.some((other) => other.location === one.location));
}
function isInstallRead({ fact, links }, { installs, named }) {
	if (fact.command !== null || named.has(fact.location.path)) return true;
	return links.some(({ location }) => named.has(location.path) || installs.has(location));
}
const cudaPackages = /^(nvidia-|cuda|cudatoolkit|cudnn|nvidia\/)/;
function systemCuda({ images }, dependencies, installs) {
	if (installs.some(({ installer }) => installer === "apt") || dependencies.some(({ fact }) => cudaPackages.test(fact.name))) return "unknown";
	const bases = images.filter(({ fact }) => fact.use === "base").map(({ fact }) => baseImage(fact).cuda);
	if (bases.length === 0) return "unknown";
	if (bases.includes(true)) return true;
	return bases.includes("unknown") ? "unknown" : false;
}

// src/units/derive/lock-choice.ts
const exact = {
	pypi: (version) => `==${version}`,
	conda: (version) => `==${version}`,
	npm: (version) => version,
	maven: (version) => `[${version}]`,
	pub: (version) => version,
	cocoapods: (version) => `= ${version}`,
	swift: (version) => version,
	nuget: (version) => `[${version}]`,
	cargo: (version) => `=${version}`,
	docker: bare$1,
	golang: bare$1,
	conan: bare$1,
	vcpkg: bare$1,
	cmake: bare$1,
	unity: bare$1,
	platformio: bare$1,
	arduino: bare$1,
	espressif: bare$1,
	west: bare$1,
	github: bare$1,
	deb: bare$1,
	brew: bare$1,
	huggingface: bare$1
};
function bare$1(version) {
	return version;
}
function exactly(ecosystem, version) {
	const constraint = {
		kind: "range",
		text: exact[ecosystem](version)
	};
	return pinned(ecosystem, constraint) === version ? constraint : null;
}
function choose(locks, fact, place) {
	const admitted = byMarker(locks, fact, place).filter((lock) => isAdmitted(fact, lock.version));
	const [first] = admitted;
	if (first === void 0) return "stale";
	if (new Set(admitted.map(({ version }) => version)).size === 1) return {
		version: first.version,
		lock: first,
		isOneBuild: true
	};
	return new Set(admitted.map(({ version }) => publicVersion(fact.ecosystem, version))).size === 1 ? {
		version: publicVersion(fact.ecosystem, first.version),
		lock: first,
		isOneBuild: false
	} : null;
}
function publicVersion(ecosystem, version) {
	return ecosystem === "pypi" ? version.replace(/\+.*$/, "") : version;
}
function isAdmitted({ ecosystem, constraint }, version) {
	if (ecosystem === "maven" || ecosystem === "nuget") return true;
	return overlap(ecosystem, constraint, exact[ecosystem](version)) !== "no";
}
function byMarker(locks, fact, place) {
	switch (fact.ecosystem) {
		case "npm": return ofFolder(locks, fact);
		case "maven": return locks.filter(({ marker }) => marker !== null && marker.split(",").some(isShipped$1));
		case "pypi":
		case "conda": return locks.filter(({ marker }) => marker === null || isPossible(marker, place));
		default: return locks;
	}
}
function isShipped$1(configuration) {
	return /(?:^r|R)untimeClasspath$/.test(configuration) && !/test/i.test(configuration);
}
function isPossible(marker, place) {
	const [, system] = /^(linux|osx|win)-\w+$/.exec(marker) ?? [];
	if (system === void 0) return markerHolds(marker, place) !== "no";
	return place.os === null || {
		linux: "linux",
		osx: "macos",
		win: "windows"
	}[system] === place.os;
}
function ofFolder(locks, { location, constraint }) {
	const [path = ""] = locks.map((lock) => lock.location.path);
	if (path.endsWith("yarn.lock")) {
		const written = constraint.kind === "any" ? "*" : constraint.text;
		const answering = locks.filter(({ marker }) => marker?.split(", ").includes(written));
		return answering.length > 0 ? answering : locks;
	}
	const root = parentOf(path);
	const folder = parentOf(location.path).slice(root === "" ? 0 : root.length + 1);
	const own = locks.filter(({ marker }) => marker === folder);
	if (own.length > 0 || path.endsWith("pnpm-lock.yaml") && folder !== "") return own;
	return locks.filter(({ marker }) => marker === null);
}

// src/units/derive/lock-installs.ts
const readers$1 = [
	[/\buv\b(?!.*\bpip\b).*\bsync$/, ["uv.lock"]],
	[/\bpoetry\b.*\b(install|sync)$/, ["poetry.lock"]],
	[/\bpdm\b.*\b(install|sync)$/, ["pdm.lock", "pylock.toml"]],
	[/\bpipenv\b.*\b(install|sync)$/, ["Pipfile.lock"]],
	[/\bpixi\b.*\binstall$/, ["pixi.lock"]],
	[/\bnpm\b/, ["npm-shrinkwrap.json", "package-lock.json"]],
	[/\bpnpm\b/, ["pnpm-lock.yaml"]],
	[/\byarn\b/, ["yarn.lock"]],
	[/\bbun\b/, ["bun.lock"]]
];
function locksRead(draft, one, locks) {
	const position = draft.members.findIndex(({ fact }) => fact.kind === "install" && one.links.some((link) => link.location === fact.location));
	const install = draft.members[position]?.fact;
	if (install?.kind !== "install" || install.options.includes("--upgrade")) return [];
	const names = readers$1.find(([command]) => command.test(install.text))?.[1] ?? [];
	const read = locks.filter((lock) => names.includes(posix.basename(lock)));
	return draft.kind !== "image" || install.manifests.some(({ role }) => role === "lock") ? read : read.filter((lock) => isCopied(draft.members.slice(0, position), lock));
}
function isCopied(before, lock) {
	return before.some(({ fact }) => fact.kind === "copy" && fact.from.kind === "context" && brings(fact, lock));
}
function brings({ sources }, lock) {
	return sources.some((source) => {
		const path = posix.normalize(source.replace(/^\/+/, "")).replace(/\/$/, "");
		if (path === "." || path === "*") return true;
		return matchesAny([`*/${path}`, `*/${path}/*`], `/${lock}`);
	});
}

// src/units/derive/locked.ts
const isPyPI = /^https:\/\/pypi\.(org|python\.org)\//;
const byCommands = [
	"image",
	"ci",
	"job",
	"notebook"
];
function withLocks(draft, locks, place) {
	if (!locks.exist || draft.kind === "library") return draft;
	const indexes = [];
	const members = draft.members.map((one) => {
		const choice = isFromRegistry(one) ? choiceOf(draft, one, locks, place) : null;
		const constraint = choice && exactly(choice.lock.ecosystem, choice.version);
		if (!isFromRegistry(one) || choice === null || constraint === null) return one;
		const because = lockLink(choice);
		indexes.push(...indexOf$1(choice, because));
		return {
			...one,
			fact: {
				...one.fact,
				constraint
			},
			links: [...one.links, because]
		};
	});
	return {
		...draft,
		members: [...members, ...indexes]
	};
}
function isFromRegistry(one) {
	const { fact } = one;
	return fact.kind === "dependency" && fact.command === null && fact.origin.kind === "registry" && fact.role.kind !== "constraint";
}
function choiceOf(draft, one, locks, place) {
	const { ecosystem, name } = one.fact;
	const valid = locksOf(draft, one, locks).flatMap((path) => {
		const found = locks.of(path, ecosystem, name);
		return found.length === 0 ? [] : [choose(found, one.fact, place)];
	}).filter((choice) => choice !== "stale");
	const [first = null] = valid;
	return valid.every((choice) => choice !== null && choice.version === first?.version) ? first : null;
}
function locksOf(draft, one, locks) {
	if (one.fact.ecosystem === "maven") return draft.kind === "app" ? [join(draft.root, "gradle.lockfile")] : [];
	const beside = locks.for(one.fact.location.path);
	return beside.length > 0 && byCommands.includes(draft.kind) ? locksRead(draft, one, beside) : beside;
}
function lockLink({ lock, version }) {
	return link(`\`${lock.location.path}\` locks ${lock.name} to ${version}`, lock.location);
}
function isLockLink({ text }) {
	return / locks \S+ to \S+$/.test(text);
}
function indexOf$1({ lock, isOneBuild }, because) {
	const { ecosystem, version, location, text, block, name } = lock;
	const index = isOneBuild ? lock.index : null;
	const isDefault = isOneBuild && !version.includes("+") && (index === null || isPyPI.test(index));
	if (ecosystem !== "pypi" || isDefault) return [];
	return [{
		fact: {
			kind: "index",
			ecosystem,
			role: "extra",
			url: index ?? "${}",
			resolved: index === null ? "unknown" : "written",
			command: null,
			only: [name],
			location,
			text,
			block
		},
		links: [because],
		weak: [],
		choices: {}
	}];
}

// src/units/derive/slurm-gpus.ts
function slurmGpus({ name, value }) {
	if (/^gpus(?:-per-(?:node|socket|task))?$/.test(name)) return parted(value);
	const gres = name === "gres" ? value.split(",").flatMap((each) => /^(?:gres[:/])?gpu(?::(.*))?$/.exec(each)?.[1] ?? (/^(?:gres[:/])?gpu$/.test(each) ? "1" : []))[0] : void 0;
	return gres === void 0 ? null : parted(gres);
}
function parted(written) {
	const [, type = null, count = "1"] = /^(?:([a-z][\w.-]*)(?=$|[:(,]):?)?(\d+)?(?:[(,].*)?$/i.exec(written) ?? [
		null,
		void 0,
		null
	];
	return count === null ? null : {
		type,
		count: Number(count)
	};
}

// src/units/derive/accelerators.ts
const devices$2 = [
	[/^nvidia\.com\/(gpu|mig-)/, "nvidia-gpu"],
	[/^NVIDIA[-_]GPU$/, "nvidia-gpu"],
	[/^amd\.com\/gpu/, "amd-gpu"],
	[/^gpu\.intel\.com\//, "intel-gpu"],
	[/^google\.com\/tpu/, "tpu"],
	[/^aws\.amazon\.com\/neuron/, "neuron"],
	[/^habana\.ai\/gaudi/, "gaudi"]
];
const withoutMachines = [
	"kubernetes",
	"compose",
	"hf-space",
	"notebook",
	"workflow",
	"gitlab-ci"
];
function acceleratorsOf(draft, hardware) {
	const asked = draft.members.filter((one) => one.fact.kind === "resource");
	const byFile = groupBy(asked, ({ fact }) => fact.location.path);
	const around = (one) => ({
		resources: byFile.get(one.fact.location.path) ?? [],
		hardware
	});
	const found = asked.flatMap((one) => device(one, around(one)));
	const promised = found.length > 0 ? [] : asked.flatMap((one) => machine(one, around(one), draft));
	return [...found, ...uniqueBy(promised, ({ fact }) => fact)];
}
function device(one, around) {
	const kind = kindOfDevice(one.fact, around.hardware);
	if (kind === null) return [];
	const own = slurmGpus(one.fact)?.type ?? null;
	const named = own === null && (kind === "nvidia-gpu" || kind === "gpu") ? namedAround(one, around) : null;
	const gpu = own === null ? named?.gpu ?? null : around.hardware.gpuNamed(own);
	return [{
		...one,
		kind,
		container: containerOf(one),
		by: "device",
		model: gpu?.model ?? null,
		arch: gpu?.arch ?? null,
		because: named === null ? [] : [named.one]
	}];
}
function kindOfDevice(fact, hardware) {
	if (fact.field === "requests") return null;
	const known = devices$2.find(([name]) => name.test(fact.name))?.[1];
	if (known !== void 0) return /^([1-9]\d*|all)$/.test(fact.value) ? known : null;
	if (fact.name === "gpu" && fact.field === "asked") return Number(fact.value) > 0 ? "gpu" : null;
	const gpus = slurmGpus(fact);
	if (gpus === null || gpus.count === 0) return null;
	return gpus.type === null ? "gpu" : hardware.kindNamed(gpus.type) ?? "gpu";
}
function machine(one, around, draft) {
	const kind = kindOf(one, around.hardware);
	if (kind === null || !isPromised(one, draft)) return [];
	const inPart = around.resources.filter((other) => isAround(other, one));
	if (inPart.some(({ fact }) => fact.name === "accelerator-count" && fact.value === "0") && one.fact.name === "accelerator" || inPart.some((other) => (kindOf(other, around.hardware) ?? kind) !== kind)) return [];
	const gpu = namedAround(one, around)?.gpu ?? null;
	return [{
		...one,
		kind,
		container: containerOf(one),
		by: "machine",
		model: gpu?.model ?? null,
		arch: gpu?.arch ?? null,
		because: []
	}];
}
function containerOf({ fact }) {
	return `${fact.location.path}#${fact.block}`;
}
function namedAround(one, { resources, hardware }) {
	const named = resources.filter((other) => isAround(other, one)).flatMap((other) => {
		const gpu = gpuOf(other, hardware);
		return gpu === null ? [] : [{
			gpu,
			one: other
		}];
	});
	const [first] = named;
	return first !== void 0 && named.every(({ gpu }) => gpu.arch === first.gpu.arch) ? first : null;
}
function isAround({ fact: outer }, { fact: inner }) {
	return holds$3(outer.block, inner.block);
}
function holds$3(outer, inner) {
	return inner === outer || outer === "" || inner.startsWith(`${outer}/`);
}
function gpuOf({ fact }, hardware) {
	if (fact.name === "accelerator") return hardware.gpuNamed(fact.value);
	return fact.name === "instance-type" ? hardware.gpuOfMachine(fact.value) : null;
}
function kindOf({ fact }, hardware) {
	if (fact.name === "accelerator") return hardware.kindNamed(fact.value);
	return fact.name === "instance-type" ? hardware.kindOfMachine(fact.value) : null;
}
function isPromised({ fact }, { members }) {
	const around = members.flatMap((one) => one.fact.kind === "workload" && one.fact.location.path === fact.location.path && holds$3(one.fact.block, fact.block) ? [one.fact] : []);
	return around.length > 0 && around.every(({ platform }) => !withoutMachines.includes(platform));
}

// src/units/derive/builds.ts
function cudaOfLabel(label) {
	const [, major, minor] = /^cu(\d{1,2})(\d)$/.exec(label) ?? [];
	return major === void 0 || minor === void 0 ? null : `${major}.${minor}`;
}
function cudaOfIndex(builds, { url, resolved }) {
	const [before = "", after = ""] = builds.index.replace("cu*", "*").split("*");
	if (resolved === "unknown" || !url.startsWith(before)) return null;
	const label = /^(cu\d+)(?:\/(?:torch_stable\.html)?)?$/.exec(url.slice(before.length))?.[1] ?? "";
	const cuda = after === "" ? cudaOfLabel(label) : null;
	return cuda === null || builds.irregular.includes(cuda) ? null : cuda;
}
function rowsFor({ rows }, { constraint, python }) {
	const interpreter = python === null ? null : {
		kind: "range",
		text: python
	};
	return rows.filter((row) => overlap("pypi", released(constraint), row.version) === "yes" && (interpreter === null || isFor$1(interpreter, row)));
}
function isFor$1(interpreter, { python }) {
	return overlap("pypi", interpreter, python) !== "no";
}
function released(constraint) {
	const version = pinned("pypi", constraint);
	return version === null ? constraint : {
		kind: "range",
		text: `==${version.replace(/\+.*$/, "")}`
	};
}
function releaseOf({ version }) {
	return version.replace(/^==/, "").replace(/\.\*$/, "");
}
function frozenAt({ rows }, cuda) {
	const at = rows.findLastIndex(({ gpus }) => gpus[cuda] !== void 0);
	const [last, next, newest] = [
		rows[at],
		rows[at + 1],
		rows.at(-1)
	];
	if (last === void 0 || next === void 0 || newest === void 0) return null;
	const [from = ""] = next.python.split(",");
	const [, to = ""] = newest.python.split(",");
	return {
		last: releaseOf(last),
		next: releaseOf(next),
		python: `${from},${to}`
	};
}
function withBuilds(technologies) {
	return technologies.filter((one) => one.builds !== null);
}

// src/units/derive/installer.ts
function installsOf$1({ fact, links }, draft) {
	const installs = draft.members.flatMap((one) => one.fact.kind === "install" ? [one.fact] : []);
	if (fact.command !== null) return installs.filter(({ command, location }) => command === fact.command && location.path === fact.location.path);
	return installs.filter((install) => links.some(({ location }) => location === install.location));
}
function installerOf(item, draft) {
	const tools = new Set(installsOf$1(item, draft).map(({ installer }) => installer));
	const [tool] = tools;
	return tools.size === 1 && tool !== void 0 ? tool : null;
}

// src/units/derive/indexes.ts
function packageIndexesOf(draft, packages, technologies) {
	const indexes = draft.members.filter((one) => one.fact.kind === "index" && one.fact.role !== "channel");
	return uniqueBy(indexes, ({ fact }) => fact).map((index) => {
		const serves = packages.filter((item) => isGiven(index.fact, item, draft));
		const [first] = serves;
		return {
			...index,
			...toldByAddress(index.fact, technologies),
			serves,
			reach: first === void 0 ? null : reachOf$1(index.fact, first, draft)
		};
	});
}
function toldByAddress(fact, technologies) {
	for (const { builds } of withBuilds(technologies)) {
		const cuda = cudaOfIndex(builds, fact);
		if (cuda !== null) return {
			cuda,
			frozen: frozenAt(builds, cuda)
		};
	}
	return {
		cuda: null,
		frozen: null
	};
}
function isGiven(index, item, draft) {
	if (!item.indexes.some(({ fact }) => fact === index)) return false;
	const { command, location } = item.fact;
	if (command !== null) return index.command === command || index.command === null && index.location.path === location.path;
	if (index.command === null) return index.location.path === location.path || draft.kind === "image";
	return installsOf$1(item, draft).some((install) => install.command === index.command && install.location.path === index.location.path);
}
const ofOthers = /^https:\/\/(pypi\.(ngc\.)?nvidia\.com|data\.pyg\.org)(\/|$)/;
const isDefault = /^https:\/\/pypi\.(org|python\.org)(\/|$)/;
function reachOf$1(index, item, draft) {
	const others = uniqueBy(item.indexes, ({ fact }) => fact).filter(({ fact }) => fact !== index && !ofOthers.test(fact.url));
	if (others.filter(({ fact }) => !isDefault.test(fact.url)).length > 0) return null;
	if (index.only !== null) return "alone";
	if (index.role === "primary" && namesDefault(draft)) return pips.has(item.installer ?? "") ? "beside" : null;
	if (index.role === "primary" && others.length === 0) return isByPipOrUv(index, item) ? "alone" : null;
	if (item.installer === "uv") return isBestMatch(item, draft) ? "beside" : index.role === "primary" ? null : "alone";
	if (item.installer !== null) return pips.has(item.installer) ? "beside" : null;
	return ofRequirements.test(index.location.path) ? "by-tool" : null;
}
function namesDefault({ members }) {
	return members.some(({ fact }) => fact.kind === "index" && fact.role === "extra" && isDefault.test(fact.url));
}
const pips = /* @__PURE__ */ new Set(["pip", "conda"]);
const ofRequirements = /\.(txt|in)$/;
function isByPipOrUv(index, { installer }) {
	return installer === null ? ofRequirements.test(index.location.path) : installer === "uv" || pips.has(installer);
}
function isBestMatch(item, draft) {
	return installsOf$1(item, draft).some(({ options }) => options.some((option) => /^--index-strategy=?(unsafe-best-match)?$/.test(option))) || draft.members.some(({ fact }) => fact.kind === "env" && fact.name === "UV_INDEX_STRATEGY");
}

// src/units/derive/cuda.ts
function cudaOf(item, draft, place, linux) {
	const builds = item.technology?.builds ?? null;
	if (builds === null || item.build !== "cuda") return null;
	const pin = pinned(item.fact.ecosystem, item.constraint);
	const chosen = chooseBuild(item, draft, rowsFor(builds, {
		constraint: item.constraint,
		python: place.python
	}), linux && place.arch !== "aarch64");
	if (chosen === null) return null;
	const { row, cuda, because } = chosen;
	return {
		version: cuda,
		oldestGpu: place.arch === "aarch64" ? null : row?.gpus[cuda] ?? null,
		chosen: pin === null && row !== void 0 ? releaseOf(row) : null,
		because
	};
}
function chooseBuild(item, draft, rows, hasDefault) {
	const label = cudaOfLabel(pinned("pypi", item.constraint)?.split("+")[1] ?? "");
	const newest = rows.at(-1);
	if (label !== null) return {
		row: newest,
		cuda: label,
		because: []
	};
	if (newest === void 0 || item.indexes.some(({ fact }) => fact.resolved === "unknown")) return null;
	const byDefault = hasDefault ? {
		row: newest,
		cuda: newest.default,
		because: []
	} : null;
	const [index, ...others] = uniqueBy(item.indexes, ({ fact }) => fact);
	if (index === void 0) return byDefault;
	const cuda = others.length > 0 ? null : cudaOfIndex(buildsOf(item), index.fact);
	const there = cuda === null ? void 0 : rows.findLast(({ gpus }) => gpus[cuda] !== void 0);
	if (cuda === null || there === void 0) return null;
	const reach = reachOf$1(index.fact, item, draft);
	if (reach === "alone" || reach === "beside" && there === newest) return {
		row: there,
		cuda,
		because: [index]
	};
	return reach === "beside" ? byDefault : null;
}
function buildsOf({ technology }) {
	return technology?.builds ?? {
		index: "",
		irregular: [],
		rows: []
	};
}

// src/units/derive/packages.ts
function builtPackages(draft, packages, catalog, place) {
	const linux = isLinux(draft, place);
	return packages.map((item) => {
		if (item.technology === null) return {
			...item,
			installer: null,
			cuda: null,
			unaligned: null
		};
		const unaligned = unalignedOf(item, catalog.find(item.fact.ecosystem, item.fact.name)?.package.details?.unaligned ?? [], packages);
		const found = {
			...item,
			installer: installerOf(item, draft),
			unaligned
		};
		return {
			...found,
			cuda: cudaOf(found, draft, place, linux)
		};
	});
}
function unalignedOf({ fact, constraint }, known, packages) {
	if (known.length === 0) return null;
	return (fact.ecosystem === "maven" ? packages.filter((other) => other.fact.name === fact.name && isShipped(other)) : []).some((other) => known.every(({ versions }) => overlap("maven", other.constraint, versions) === "no")) ? null : known.find(({ versions }) => overlap(fact.ecosystem, constraint, versions) === "yes") ?? null;
}
function isShipped({ fact }) {
	return fact.role.kind === "runtime" && fact.marker === null;
}

// src/units/derive/packaging.ts
const keys$1 = [
	"android.abiFilters",
	"android.splits.abi",
	"reactNative.architectures"
];
function packagingOf({ members }) {
	const settings = members.filter((one) => one.fact.kind === "setting" && one.fact.block !== "debug");
	const chosen = keys$1.map((key) => settings.filter(({ fact }) => fact.key === key)).find((found) => found.length > 0) ?? [];
	const abis = chosen.flatMap(({ fact }) => (fact.block === "" || fact.block === "release") && fact.value !== null ? [fact.value] : []);
	return chosen.length === 0 || abis.length < chosen.length ? null : {
		abis,
		because: chosen
	};
}

// src/units/folders.ts
const example = /(^|\/)(examples?|samples?|demos?|codelabs?|tutorials?|playground|benchmarks?|templates?|tests?|notebooks?|archived?|legacy|docs?)(\/|$)/i;
const judged = /* @__PURE__ */ new Map();
function isExample(path) {
	const folder = path.slice(0, path.lastIndexOf("/") + 1);
	const known = judged.get(folder) ?? example.test(folder);
	judged.set(folder, known);
	return known;
}
const skippedByDefault = [
	"**/node_modules/**",
	"**/third_party/**",
	"**/third-party/**",
	"**/thirdparty/**",
	"**/3rd_party/**",
	"**/3rdparty/**",
	"**/vendor/**",
	"**/vendored/**",
	"**/_vendor/**",
	"**/external/**",
	"**/tensorflow_src/**",
	"**/Pods/**",
	"**/site-packages/**",
	"**/testdata/**",
	"**/test-data/**",
	"**/test_data/**",
	"**/fixtures/**",
	"**/__fixtures__/**",
	"**/.venv/**",
	"**/venv/**"
];

// src/units/derive/signs.ts
const uploads = /^(upload_to_play_store|supply)$/;
const publisher = "com.github.triplet.play";
const ofPlay = /^com\.google\.android\.play:(app-update|review|asset-delivery|feature-delivery|ai-delivery|integrity)|^com\.android\.billingclient:billing/;
function signsOf(drafts, library) {
	const apps = drafts.filter(isAndroidApp);
	const owners = ownersOf(apps);
	const all = [...apps.length === 0 ? [] : library.all("command").flatMap((fact) => commandSign(fact, owners)), ...apps.flatMap(ownSigns)];
	return new Map([...groupBy(all, ({ app }) => app)].map(([app, signs]) => [app, signs.map(({ sign }) => sign)]));
}
function isAndroidApp({ kind, targets }) {
	return kind === "app" && targets.some(({ name, strength }) => name === "android" && strength === "proved");
}
function ownSigns({ id, members }) {
	return members.flatMap((one) => {
		const strength = strengthOf$1(one.fact);
		return strength === null ? [] : [found$3(id, strength, one)];
	});
}
function strengthOf$1(fact) {
	if (fact.kind === "plugin") return fact.applied && fact.id === publisher ? "proved" : null;
	return fact.kind === "dependency" && fact.ecosystem === "maven" && fact.role.kind === "runtime" && ofPlay.test(fact.name) ? "supported" : null;
}
function found$3(app, strength, one) {
	return {
		app,
		sign: {
			name: "play-publishing",
			strength,
			because: [one]
		}
	};
}
function commandSign(fact, ownerOf) {
	const strength = uploads.test(fact.words[0] ?? "") ? "proved" : isBundle(fact.words) ? "supported" : null;
	const app = strength === null ? null : ownerOf(parentOf(fact.location.path));
	return strength === null || app === null ? [] : [found$3(app, strength, member(fact))];
}
function isBundle([program = "", ...rest]) {
	if (program === "flutter") return rest[0] === "build" && rest.includes("appbundle");
	return /^gradlew?(\.bat)?$/.test(program) && rest.some((word) => /^(task:)?(:[\w:-]+:)?bundle(\w*Release)?$/.test(word));
}
function ownersOf(apps) {
	const shipped = apps.filter(({ root }) => !isExample(`${root}/`));
	return (folder) => {
		for (const at of foldersUp(folder)) {
			const below = shipped.filter(({ root }) => at === "" || root === at || root.startsWith(`${at}/`));
			if (below.length > 0) return below.length === 1 ? below[0]?.id ?? null : null;
		}
		return null;
	};
}

// src/units/places.ts
const byPlatform = {
	kubernetes: {
		kind: "image",
		targets: ["kubernetes"]
	},
	compose: {
		kind: "image",
		targets: []
	},
	workflow: {
		kind: "ci",
		targets: []
	},
	"gitlab-ci": {
		kind: "ci",
		targets: []
	},
	"cloud-build": {
		kind: "ci",
		targets: []
	},
	terraform: {
		kind: "image",
		targets: ["server"]
	},
	cloudformation: {
		kind: "image",
		targets: ["server"]
	},
	serverless: {
		kind: "function",
		targets: ["lambda"]
	},
	"app-engine": {
		kind: "image",
		targets: ["app-engine"]
	},
	"cloud-run": {
		kind: "image",
		targets: ["cloud-run"]
	},
	"vertex-ai": {
		kind: "job",
		targets: ["vertex-ai"]
	},
	sagemaker: {
		kind: "job",
		targets: ["sagemaker"]
	},
	"azure-ml": {
		kind: "job",
		targets: ["azure-ml"]
	},
	fly: {
		kind: "image",
		targets: ["fly"]
	},
	vercel: {
		kind: "function",
		targets: ["vercel"]
	},
	procfile: {
		kind: "image",
		targets: ["heroku"]
	},
	cog: {
		kind: "image",
		targets: ["server"]
	},
	bentoml: {
		kind: "image",
		targets: ["server"]
	},
	mlflow: {
		kind: "job",
		targets: []
	},
	triton: {
		kind: "image",
		targets: ["server"]
	},
	torchserve: {
		kind: "image",
		targets: ["server"]
	},
	mlserver: {
		kind: "image",
		targets: ["server"]
	},
	"hf-space": {
		kind: "image",
		targets: ["hf-space"]
	},
	slurm: {
		kind: "job",
		targets: ["slurm"]
	},
	skypilot: {
		kind: "job",
		targets: ["server"]
	},
	ray: {
		kind: "image",
		targets: ["server"]
	},
	devcontainer: {
		kind: "environment",
		targets: []
	},
	buildozer: {
		kind: "app",
		targets: ["android"]
	},
	fastlane: {
		kind: "app",
		targets: []
	},
	xcode: {
		kind: "app",
		targets: []
	},
	android: {
		kind: "app",
		targets: ["android"]
	},
	expo: {
		kind: "app",
		targets: []
	},
	unity: {
		kind: "app",
		targets: []
	},
	dotnet: {
		kind: "app",
		targets: []
	},
	platformio: {
		kind: "firmware",
		targets: ["mcu"]
	},
	"esp-idf": {
		kind: "firmware",
		targets: ["mcu"]
	},
	arduino: {
		kind: "firmware",
		targets: ["mcu"]
	},
	zephyr: {
		kind: "firmware",
		targets: ["mcu"]
	},
	notebook: {
		kind: "notebook",
		targets: []
	}
};
const byType = [
	[/^(aws_lambda_function|AWS::(Lambda|Serverless)::Function)$/, {
		kind: "function",
		targets: ["lambda"]
	}],
	[/^google_cloudfunctions/, {
		kind: "function",
		targets: ["cloud-functions"]
	}],
	[/^google_cloud_run/, {
		kind: "image",
		targets: ["cloud-run"]
	}],
	[/^google_vertex_ai|^google_ml_engine/, {
		kind: "image",
		targets: ["vertex-ai"]
	}],
	[/^google_container|^azurerm_kubernetes/, {
		kind: "image",
		targets: ["kubernetes"]
	}],
	[/^(aws_sagemaker|AWS::SageMaker)/, {
		kind: "image",
		targets: ["sagemaker"]
	}],
	[/^(aws_ecs|AWS::ECS|aws_batch|AWS::Batch)/, {
		kind: "image",
		targets: ["ecs"]
	}],
	[/^azurerm_machine_learning/, {
		kind: "image",
		targets: ["azure-ml"]
	}]
];
const served = /* @__PURE__ */ new Set([
	"azure-ml",
	"vertex-ai",
	"sagemaker"
]);
const serving$1 = /deployment|endpoint|model/i;
function workloadPlace({ platform, type }) {
	if (served.has(platform)) {
		if (serving$1.test(type)) return {
			...byPlatform[platform],
			kind: "image"
		};
		if (type === "environment") return {
			kind: "environment",
			targets: []
		};
	}
	return (platform === "terraform" || platform === "cloudformation" ? byType.find(([pattern]) => pattern.test(type))?.[1] : void 0) ?? byPlatform[platform];
}

// src/units/derive/image-tags.ts
const accounts = [
	"763104351884",
	"217643126080",
	"364406365360",
	"626614931356",
	"692866216735",
	"727897471807",
	"780543022126",
	"871362719292",
	"907027046896",
	"914824155844"
];
const ofAws = /^(\d{12})\.dkr\.ecr\.[^/]+\.amazonaws\.com(?:\.cn)?\/([^/]+)$/;
function catalogName(name) {
	const [, account = "", repository = ""] = ofAws.exec(name) ?? [];
	return accounts.includes(account) ? `public.ecr.aws/deep-learning-containers/${repository}` : name.replace(/^docker\.io\//, "");
}
function taggedImage({ tag }, technology) {
	if (tag === null || tag.includes("$")) return {
		version: null,
		cuda: null,
		ends: null
	};
	const version = /^v?(\d+(?:\.\d+)+)/.exec(tag)?.[1] ?? null;
	return {
		version,
		ends: version === null ? null : technology?.releases.find((release) => isOf(version, release.version))?.ends ?? null,
		cuda: cudaIn(tag, version, technology)
	};
}
function isOf(version, releases) {
	return relate("pypi", {
		kind: "range",
		text: `==${version}`
	}, releases, null) === "always";
}
function cudaIn(tag, version, technology) {
	const label = /(?:^|-)(cu\d{2,3})(?=-|$)/.exec(tag)?.[1];
	const cuda = label === void 0 ? /(?:^|-)cuda(\d+\.\d+)/.exec(tag)?.[1] : cudaOfLabel(label);
	if (cuda === void 0 || cuda === null) return null;
	return {
		version: cuda,
		oldestGpu: (version === null ? void 0 : technology?.builds?.rows.find((one) => isOf(version, one.version)))?.gpus[cuda] ?? oldestOf(cuda),
		chosen: null,
		because: []
	};
}
function oldestOf(cuda) {
	return Number(cuda.split(".")[0]) >= 13 ? "7.5" : null;
}

// src/units/derive/surroundings.ts
function isKind$1(one, kind) {
	return one.fact.kind === kind;
}
function imagesOf({ members }, catalog) {
	return members.flatMap((one) => {
		if (!isKind$1(one, "image")) return [];
		const known = catalog.find("docker", catalogName(one.fact.name));
		const tag = one.fact.tag ?? "";
		const details = known?.package.details;
		const build = details?.tags.find(({ contains }) => tag.includes(contains))?.build ?? details?.build ?? "unknown";
		return [{
			...one,
			technology: known?.technology ?? null,
			own: known?.own ?? false,
			build: build === "by-index" || one.fact.resolved === "unknown" ? "unknown" : build,
			...taggedImage(one.fact, known?.technology ?? null)
		}];
	});
}
function runtimesOf(draft, images) {
	const stated = draft.members.flatMap((one) => isKind$1(one, "runtime") ? [{
		...one,
		name: one.fact.name,
		constraint: one.fact.constraint,
		use: one.fact.use
	}] : []);
	const inConda = draft.members.flatMap((one) => isKind$1(one, "dependency") && one.fact.ecosystem === "conda" && one.fact.name === "python" ? [{
		...one,
		name: "python",
		constraint: condaPython(one.fact.constraint),
		use: "selects"
	}] : []);
	const other = inConda.length > 0 || bringsOwnPython(draft);
	const named = pythonsOf(draft);
	const certain = stated.filter((one) => one.name !== "python" || one.use === "admits" || !(draft.kind === "ci" && (other || isOneOfSteps(one))));
	const lastNode = images.findLast(({ fact }) => fact.use === "base" && baseImage(fact).runtime?.name === "node");
	const fromImages = images.flatMap((one) => {
		const { runtime } = baseImage(one.fact);
		if (one.fact.use !== "base" || runtime === null) return [];
		if (runtime.name === "python" && (other || named.some((version) => !runtime.version.startsWith(version)))) return [];
		if (runtime.name === "node" && isBefore(one, lastNode)) return [];
		return [{
			...one,
			name: runtime.name,
			constraint: minor(runtime.name, runtime.version),
			use: "selects"
		}];
	});
	return [
		...certain,
		...inConda,
		...fromImages
	].map((one, _index, all) => doubted(one, all));
}
function isBefore({ fact }, last) {
	return last !== void 0 && fact.location.path === last.fact.location.path && fact.block !== last.fact.block;
}
function doubted(one, all) {
	const bounds = all.filter(({ name, use }) => name === one.name && use === "admits");
	return one.use === "selects" && one.name === "python" && bounds.some(({ constraint }) => constraint.kind === "range" && overlap("pypi", one.constraint, constraint.text) === "no") ? {
		...one,
		weak: [...one.weak, "the project itself rules that version out"]
	} : one;
}
function minor(name, version) {
	if (name === "node") return {
		kind: "range",
		text: version.split(".")[0] ?? version
	};
	const found = /^(\d+\.\d+)/.exec(version)?.[1];
	return found === void 0 ? { kind: "any" } : {
		kind: "range",
		text: `==${found}.*`
	};
}
function condaPython(constraint) {
	if (constraint.kind === "any" || constraint.kind === "unknown") return { kind: "any" };
	const found = /^={0,2}(\d+\.\d+)(\.|=|$)/.exec(constraint.text)?.[1];
	return found === void 0 ? { kind: "any" } : {
		...constraint,
		text: `==${found}.*`
	};
}
function isOneOfSteps({ fact }) {
	return fact.kind === "runtime" && fact.alternative?.startsWith("steps:") === true;
}
function bringsOwnPython({ members }) {
	const another = /python3?\.\d|--python|pyenv|deadsnakes|uv python|conda|mamba|UV_PYTHON|PYENV|virtualenv -p|PYTHON_VERSION/i;
	return members.some(({ fact }) => (fact.kind === "install" || fact.kind === "command" || fact.kind === "env") && another.test(fact.text) || fact.kind === "install" && (fact.installer === "conda" || fact.installer === "uv" && !fact.options.includes("--system")));
}
function pythonsOf({ members }) {
	return members.flatMap(({ fact }) => {
		const name = fact.kind === "dependency" && fact.ecosystem === "deb" ? fact.name : fact.kind === "install" ? fact.text : "";
		return /^(?:python|pip)(3\.\d+)(?=$|[\s-])/.exec(name)?.[1] ?? [];
	});
}
function hostsOf(draft, images) {
	const { members } = draft;
	const own = bringsOwnPython(draft);
	const stated = members.flatMap((one) => isKind$1(one, "platform") ? [{
		...one,
		os: one.fact.os,
		arch: one.fact.arch,
		libc: null
	}] : []);
	const fromImages = images.flatMap((one) => {
		if (one.fact.use !== "base") return [];
		const { os, libc } = baseImage(one.fact);
		return [{
			...one,
			os,
			arch: archOf(one.fact.platform),
			libc: own ? null : libc
		}];
	});
	return [...stated, ...fromImages];
}
function archOf(platform) {
	if (platform === null) return null;
	if (platform.startsWith("linux/amd64")) return "x86_64";
	if (platform.startsWith("linux/arm64")) return "aarch64";
	return platform.startsWith("linux/arm/v7") ? "armv7" : null;
}
function isCertain(found) {
	return found.some(({ weak }) => weak.length === 0);
}
function targetsOf$1({ members, targets }, found) {
	const deployed = members.flatMap((one) => isKind$1(one, "workload") ? workloadPlace(one.fact).targets.map((name) => ({
		name,
		one
	})) : []);
	const known = new Set(targets.map(({ name }) => name));
	const based = [...deployed, ...imagesOfPlaces(members)];
	const places = [...groupBy(based, ({ name }) => name)].filter(([name]) => !known.has(name));
	return together$1([
		...targets,
		...places.map(([name, list]) => ({
			name,
			strength: "proved",
			because: list.map(({ one }) => one)
		})),
		...[...groupBy(found, ({ kind }) => targetOf[kind])].map(([name, list]) => ({
			name,
			strength: isCertain(list) ? "proved" : "supported",
			because: list
		}))
	]);
}
function together$1(targets) {
	const order = [
		"proved",
		"supported",
		"suggested"
	];
	return [...groupBy(targets, ({ name }) => name)].map(([name, same]) => ({
		name,
		strength: order.find((strength) => same.some((one) => one.strength === strength)) ?? "suggested",
		because: same.flatMap(({ because }) => because)
	}));
}
const targetOf = {
	gpu: "gpu",
	"nvidia-gpu": "gpu",
	"amd-gpu": "gpu",
	"intel-gpu": "gpu",
	gaudi: "gpu",
	tpu: "tpu",
	neuron: "neuron"
};
const imagePlaces = [
	[/^(?:public\.ecr\.aws\/lambda\/|(?:docker\.io\/)?amazon\/aws-lambda-)/, "lambda"],
	[/^(?:nvcr\.io\/nvidia\/l4t-|(?:docker\.io\/)?dustynv\/)/, "jetson"],
	[/^(?:docker\.io\/)?(?:raspbian\/|(?:balenalib|resin)\/(?:raspberry-?pi|rpi-))/, "raspberry-pi"]
];
function imagesOfPlaces(members) {
	const last = members.findLast(({ fact, choices }) => choices[`${fact.location.path}#base`] !== void 0);
	if (last === void 0) return [];
	const group = `${last.fact.location.path}#base`;
	return members.flatMap((one) => {
		const name = one.choices[group] === last.choices[group] ? placeOf$1(one.fact) : void 0;
		return name === void 0 ? [] : [{
			name,
			one
		}];
	});
}
function placeOf$1(fact) {
	if (fact.kind !== "image" || fact.use !== "base" || fact.resolved !== "written") return void 0;
	return imagePlaces.find(([name]) => name.test(fact.name))?.[1];
}

// src/units/derive/hardware.ts
var Hardware = class {
	models = /* @__PURE__ */ new Map();
	gpus;
	makers;
	machines;
	plain;
	labels = /* @__PURE__ */ new Map();
	constructor({ gpus, makers, machines, plain }) {
		for (const gpu of gpus) this.models.set(gpu.model, gpu);
		this.gpus = gpus.map((gpu) => ({
			value: gpu,
			names: gpu.names.map(wordIn)
		}));
		this.makers = makers.map(({ accelerator, names }) => ({
			value: accelerator,
			names: names.map(wordIn)
		}));
		this.machines = machines.map((machine) => ({
			value: machine,
			names: machine.types.map(wholeType)
		}));
		this.plain = plain.map(wholeType);
	}
	gpuNamed(label) {
		const known = this.labels.get(label);
		if (known !== void 0) return known;
		const found = named$5(this.gpus, spelt(label));
		this.labels.set(label, found);
		return found;
	}
	kindNamed(label) {
		return this.gpuNamed(label) === null ? named$5(this.makers, spelt(label)) : "nvidia-gpu";
	}
	kindOfMachine(type) {
		return named$5(this.machines, machineType(type))?.accelerator ?? null;
	}
	gpuOfMachine(type) {
		const model = named$5(this.machines, machineType(type))?.gpu ?? null;
		return model === null ? null : this.models.get(model) ?? null;
	}
	isPlainMachine(type) {
		return this.plain.some((pattern) => pattern.test(machineType(type)));
	}
};
function named$5(all, text) {
	return all.find(({ names }) => names.some((name) => name.test(text)))?.value ?? null;
}
function spelt(label) {
	return label.toLowerCase().replaceAll(/[_ ]/g, "-").replace(/^nvidiatesla/, "tesla-");
}
function machineType(type) {
	return type.toLowerCase().replace(/^ml\./, "");
}
function wordIn(name) {
	return new RegExp(`(?<![a-z0-9])${escaped(name).replaceAll("-", "-?").replaceAll(star, "[a-z0-9]*")}(?![a-z0-9])`);
}
function wholeType(type) {
	return new RegExp(`^${escaped(type).replaceAll(star, "[a-z0-9]*")}$`);
}
const star = String.raw`\*`;
function escaped(text) {
	return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

// src/units/derive/without-accelerator.ts
const never = {
	lambda: "AWS Lambda has no GPUs",
	"cloud-functions": "Cloud Functions have no GPUs",
	"app-engine": "App Engine has no GPUs",
	vercel: "functions of Vercel have no GPUs"
};
const onRequest = { "cloud-run": "this Cloud Run service asks for no GPU" };
const hint = /nvidia|gpu|cuda|accelerator/i;
function withoutAcceleratorOf(draft, { targets, accelerators, hardware, asksElsewhere }) {
	if (accelerators.length > 0 || draft.members.some(isHint)) return [];
	const services = targets.flatMap(({ name, strength, because }) => {
		const text = never[name] ?? onRequest[name];
		return text === void 0 ? [] : [{
			strength,
			text,
			because
		}];
	});
	const supported = asksElsewhere ? [] : onRunners(draft);
	return [
		...services,
		...plainMachines(draft, hardware),
		...supported
	];
}
function isHint({ fact }) {
	switch (fact.kind) {
		case "setting": return /^(kubernetes|compose|devcontainer)\./.test(fact.key) && (fact.value === null ? hint.test(fact.text) : hint.test(fact.value));
		case "env": return /^(NVIDIA_|CUDA_VISIBLE_DEVICES$)/.test(fact.name);
		case "resource": return hint.test(fact.name);
		case "command": return fact.words.some((word) => /^--(gpus?|gpu-type|accelerator)\b/.test(word));
		case "platform": return hint.test(fact.label);
		default: return false;
	}
}
function asksForDevices(library) {
	return library.all("resource").some(({ name, value }) => hint.test(name) && value !== "0");
}
function plainMachines({ members }, hardware) {
	const machines = members.filter((one) => one.fact.kind === "resource" && one.fact.name === "instance-type");
	if (machines.length === 0 || !machines.every(({ fact }) => hardware.isPlainMachine(fact.value))) return [];
	return [{
		strength: "proved",
		text: `${machines[0]?.fact.value ?? ""} has no GPU`,
		because: machines
	}];
}
function onRunners({ kind, members }) {
	const runners = members.filter(({ fact }) => fact.kind === "platform");
	const isHosted = runners.every(({ fact }) => fact.kind === "platform" && /^ubuntu-(latest|\d\d\.\d\d)(-arm)?$/.test(fact.label));
	if (kind !== "ci" || runners.length === 0 || !isHosted) return [];
	return [{
		strength: "supported",
		text: "GitHub's runner has no GPU",
		because: runners.slice(0, 1)
	}];
}

// src/units/declared.ts
const kinds$1 = [
	"app",
	"firmware",
	"function",
	"image",
	"site",
	"job",
	"library",
	"environment",
	"notebook",
	"ci"
];
function withDeclared(drafts, declared) {
	return declared.reduce(declare, [...drafts]);
}
function declare(drafts, unit) {
	const isInside = (one) => unit.holds(one.fact.location.path);
	const taken = drafts.filter((draft) => draft.members.some(isInside));
	const whole = new Set(taken.filter(({ members }) => members[0] !== void 0 && isInside(members[0])));
	const members = uniqueBy([...[...whole].flatMap((draft) => draft.members), ...taken.flatMap((draft) => draft.members.filter(isInside))], (one) => one.fact);
	return [...drafts.flatMap((draft) => {
		if (whole.has(draft)) return [];
		const left = draft.members.filter((one) => !isInside(one));
		return left.length === 0 && draft.members.length > 0 ? [] : [{
			...draft,
			members: left
		}];
	}), merged(unit, [...whole], members)];
}
function merged(unit, parts, members) {
	const kind = unit.kind ?? kinds$1.find((one) => parts.some((part) => part.kind === one)) ?? "environment";
	return {
		id: `${kind}:${unit.name}`,
		kind,
		name: unit.name,
		root: commonFolder(members.map(({ fact }) => parentOf(fact.location.path))),
		links: parts.flatMap(({ links }) => links),
		targets: uniqueBy([...unit.targets.map(target$2), ...parts.flatMap(({ targets }) => targets)], ({ name }) => name),
		members: [member(named$4(unit)), ...members]
	};
}
function target$2({ name, location }) {
	return {
		name,
		strength: "proved",
		because: [member(setting$1("units.targets", name, location))]
	};
}
function named$4({ name, location }) {
	return setting$1("units.name", name, location);
}
function setting$1(key, value, location) {
	return {
		kind: "setting",
		key: `framework-fit.${key}`,
		value,
		block: "",
		text: value,
		location
	};
}
function commonFolder(folders) {
	const [first = "", ...others] = folders;
	const parts = first.split("/");
	const shared = parts.findIndex((_part, index) => others.some((other) => !`${other}/`.startsWith(`${parts.slice(0, index + 1).join("/")}/`)));
	return shared < 0 ? first : parts.slice(0, shared).join("/");
}

// src/units/requirements.ts
const deepest$3 = 20;
function requirementMembers(library, path) {
	return membersOf$2(library, path, {
		files: [path],
		read: /* @__PURE__ */ new Set()
	});
}
function includedMembers(library, include) {
	return followed(library, include, {
		files: [include.location.path],
		read: /* @__PURE__ */ new Set()
	});
}
function membersOf$2(library, path, trail) {
	const own = library.of(path).filter((fact) => fact.kind !== "include");
	const included = library.kind(path, "include").flatMap((include) => followed(library, include, trail));
	return [...own.map((fact) => member(fact)), ...included];
}
function followed(library, include, { files, read }) {
	const { target, role, location } = include;
	if (files.includes(target)) {
		library.problems.push({
			message: `requirements files include each other: ${[...files, target].join(" → ")}`,
			location
		});
		return [];
	}
	if (!library.has(target)) {
		library.problems.push({
			message: `\`${target}\` is included here, and there is no such file`,
			location
		});
		return [];
	}
	if (read.has(`${role} ${target}`)) return [];
	if (files.length > deepest$3) {
		library.problems.push({
			message: `\`${target}\` is included through more than ${deepest$3} files, so it is left out`,
			location
		});
		return [];
	}
	read.add(`${role} ${target}`);
	const because = link(`\`${target}\` is included`, location);
	if (!library.facts.has(target) && !isReadByName(target)) return [through(because, member(unknownIndex(include)))];
	return membersOf$2(library, target, {
		files: [...files, target],
		read
	}).map((one) => through(because, role === "constraints" ? asConstraint(one) : one));
}
function isReadByName(path) {
	return /requirements|constraints/i.test(path);
}

// src/units/members.ts
var ListedMembers = class {
	exact;
	globs;
	without;
	constructor(modules) {
		const all = modules.map(({ directory }) => directory);
		const listed = all.filter((directory) => !directory.startsWith("!"));
		this.exact = new Set(listed.filter((directory) => !directory.includes("*")));
		this.globs = listed.filter((directory) => directory.includes("*"));
		this.without = all.filter((directory) => directory.startsWith("!")).map((directory) => directory.slice(1));
	}
	has(folder) {
		return (this.exact.has(folder) || this.globs.some((glob) => isAt(glob, folder))) && !this.without.some((glob) => isAt(glob, folder) || folder.startsWith(`${glob}/`));
	}
};
function isAt(glob, folder) {
	return matchesAny([glob], folder) && (glob.includes("**") || glob.split("/").length === folder.split("/").length);
}

// src/units/workspaces.ts
const kinds = {
	npm: {
		manifest: "package.json",
		roots: [
			"package.json",
			"pnpm-lock.yaml",
			"pnpm-workspace.yaml"
		]
	},
	pypi: {
		manifest: "pyproject.toml",
		roots: ["pyproject.toml"]
	},
	cargo: {
		manifest: "Cargo.toml",
		roots: ["Cargo.toml"]
	}
};
var Workspaces = class {
	library;
	listed = /* @__PURE__ */ new Map();
	rootOf = /* @__PURE__ */ new Map();
	members = /* @__PURE__ */ new Map();
	named = /* @__PURE__ */ new Map();
	shared = /* @__PURE__ */ new Map();
	constructor(library) {
		this.library = library;
		const projects = library.all("project").filter(({ ecosystem, location }) => kinds[ecosystem]?.manifest === posix.basename(location.path));
		for (const [path, modules] of groupBy(library.all("module"), ({ location }) => location.path)) this.listed.set(path, new ListedMembers(modules));
		if (this.listed.size > 0) for (const project of projects) this.add(project);
	}
	root(manifest) {
		return this.rootOf.get(manifest) ?? null;
	}
	membersOf(root) {
		return (this.members.get(root) ?? []).filter((path) => path !== root);
	}
	member(manifest, ecosystem, name) {
		const root = this.rootOf.get(manifest);
		return root === void 0 ? null : this.named.get(`${root} ${ecosystem} ${name}`) ?? null;
	}
	sharedBy(root, key) {
		const known = this.shared.get(root) ?? keyed(this.library.kind(root, "dependency"));
		this.shared.set(root, known);
		return known.get(key) ?? null;
	}
	add({ ecosystem, name, location: { path } }) {
		const root = this.findRoot(ecosystem, path);
		if (root === null) return;
		this.rootOf.set(path, root);
		const members = this.members.get(root);
		if (members === void 0) this.members.set(root, [path]);
		else members.push(path);
		if (name !== null) this.named.set(`${root} ${ecosystem} ${nameOf$1(ecosystem, name)}`, path);
	}
	findRoot(ecosystem, manifest) {
		const kind = kinds[ecosystem];
		const own = parentOf(manifest);
		const folder = foldersUp(own).find((each) => kind?.roots.some((name) => this.names(join(each, name), own, each)));
		return folder === void 0 || kind === void 0 ? null : join(folder, kind.manifest);
	}
	names(file, folder, root) {
		const listed = this.listed.get(file);
		if (listed === void 0) return false;
		return folder === root || listed.has(folder);
	}
};
function keyed(facts) {
	const shared = facts.filter(({ role }) => role.kind === "constraint");
	return new Map(shared.map((fact) => [/^\s*["']?([\w-]+)/.exec(fact.text)?.[1] ?? fact.name, fact]));
}
function nameOf$1(ecosystem, name) {
	return ecosystem === "pypi" ? normalise(name) : name;
}
const made$1 = /* @__PURE__ */ new WeakMap();
function workspacesOf(library) {
	const known = made$1.get(library) ?? new Workspaces(library);
	made$1.set(library, known);
	return known;
}
function workspaceMembers(library, root) {
	return workspacesOf(library).membersOf(root);
}
function forcedByRoot(library, manifest) {
	if (posix.basename(manifest) !== "package.json") return [];
	const root = workspacesOf(library).root(manifest) ?? manifest;
	return [...root === manifest ? [] : [root], join(parentOf(root), "pnpm-workspace.yaml")].flatMap((path) => [...library.kind(path, "dependency").filter(({ role }) => role.kind === "constraint"), ...library.kind(path, "setting").filter(({ key }) => key === "npm.override")]);
}
function meant$1(library, fact) {
	const { ecosystem, constraint, location, name } = fact;
	if (ecosystem === "nuget") return centrally(library, fact);
	const isShared = ecosystem === "cargo" && constraint.kind === "unknown" && constraint.text === "workspace";
	const workspaces = workspacesOf(library);
	const root = isShared ? workspaces.root(location.path) ?? location.path : null;
	const shared = root === null ? null : workspaces.sharedBy(root, name);
	if (shared === null) return member(fact);
	const { role, marker } = fact;
	const extras = [.../* @__PURE__ */ new Set([...shared.extras, ...fact.extras])];
	return member({
		...shared,
		role,
		marker,
		extras
	}, [link(`\`${name}\` of the workspace is used`, location)]);
}
function centrally(library, fact) {
	const path = fact.constraint.kind === "any" || fact.constraint.kind === "unknown" && fact.constraint.text === "" ? library.nearest(parentOf(fact.location.path), ["Directory.Packages.props"]) : null;
	const said = path === null ? void 0 : library.kind(path, "dependency").find(({ name }) => name.toLowerCase() === fact.name.toLowerCase());
	if (said === void 0) return member(fact);
	const { constraint, constraintAt, location } = said;
	return member({
		...fact,
		constraint,
		constraintAt
	}, [link(`\`${fact.name}\` has its version`, location)]);
}
function localManifests(library, fact) {
	const { ecosystem, origin, name, location } = fact;
	if (origin.kind !== "path" && !(origin.kind === "registry" && ecosystem === "npm")) return [];
	const reference = origin.kind === "path" ? origin.reference : "";
	if (origin.kind === "registry" || /^workspace(:|$)/.test(reference)) {
		const found = workspacesOf(library).member(location.path, ecosystem, nameOf$1(ecosystem, name));
		return found === null || found === location.path ? [] : [found];
	}
	if (/^(sdk|\/|~|[a-z]:)|node_modules|\$/.test(reference)) return [];
	return manifestsIn(library, ecosystem, join(parentOf(location.path), reference.replace(/^(file|link|portal):/, "")), name).filter((path) => path !== location.path);
}
const inFolder$1 = {
	npm: ["package.json"],
	pypi: [
		"pyproject.toml",
		"setup.cfg",
		"setup.py",
		"settings.ini"
	],
	cargo: ["Cargo.toml"],
	pub: ["pubspec.yaml"],
	swift: ["Package.swift"],
	espressif: ["idf_component.yml", "idf_component.yaml"]
};
function manifestsIn(library, ecosystem, folder, name) {
	return (ecosystem === "cocoapods" ? [`${name}.podspec`] : inFolder$1[ecosystem] ?? []).map((each) => join(folder, each)).filter((path) => library.facts.has(path));
}
const longestWay$1 = 30;
function linkedMembers$1(library, start, seen) {
	const found = [];
	const waiting = [start];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		const { fact, links } = next;
		const manifests = links.length > longestWay$1 ? [] : localManifests(library, fact);
		for (const manifest of manifests) {
			if (seen.has(manifest) || !library.hasRoom(library.of(manifest).length)) continue;
			seen.add(manifest);
			const brought = needsOf$1(library, manifest, [...links, link(`\`${manifest}\` is linked`, fact.location)]);
			found.push(...brought);
			waiting.push(...brought.filter(isDependency));
		}
	}
	return found;
}
function needsOf$1(library, manifest, links) {
	return library.of(manifest).flatMap((fact) => {
		if (fact.kind === "index") return [member(fact, links)];
		if (fact.kind !== "dependency" || fact.role.kind !== "runtime") return [];
		const one = meant$1(library, fact);
		return [{
			...one,
			links: [...links, ...one.links]
		}];
	});
}

// src/units/manifests.ts
const isGradle = /\.gradle(\.kts)?$|\.versions\.toml$|(^|\/)gradle\.properties$/;
function isManifest(library, path) {
	if (isGradle.test(path)) return false;
	const facts = library.of(path);
	return facts.some(asksForPackages) && !facts.some(({ kind }) => kind === "workload" || kind === "stage");
}
function asksForPackages(fact) {
	if (fact.kind === "include") return true;
	return fact.kind === "dependency" && fact.command === null && fact.role.kind !== "constraint";
}
function isRequirements$1(library, path) {
	return /\.(txt|in)$/.test(path) && library.of(path).some(asksForPackages);
}
function manifestMembers$1(library, manifest, constraints, isAsked = ({ kind }) => kind === "runtime") {
	if (constraints) return requirementMembers(library, manifest).map(asConstraint);
	if (isRequirements$1(library, manifest)) return requirementMembers(library, manifest);
	const whole = library.of(manifest);
	const asked = withOwnExtras(whole, isAsked);
	return projectMembers$1(library, manifest, whole.filter((fact) => fact.kind !== "dependency" || asked(fact.role) || isForced(fact)).filter(({ kind }) => kind !== "project")).map((one) => one.fact.kind === "dependency" ? {
		...one,
		choices: {}
	} : one);
}
function isForced({ ecosystem, role }) {
	return ecosystem === "npm" && role.kind === "constraint";
}
function withOwnExtras(facts, isAsked) {
	const names = new Set(facts.flatMap((fact) => fact.kind === "project" && fact.name !== null ? [normalise(fact.name)] : []));
	const own = facts.flatMap((fact) => fact.kind === "dependency" && fact.extras.length > 0 && names.has(fact.name) ? [fact] : []);
	if (own.length === 0) return isAsked;
	const extras = /* @__PURE__ */ new Set();
	const asked = (role) => isAsked(role) || role.kind === "optional" && extras.has(normalise(role.name));
	for (let before = -1; before < extras.size;) {
		before = extras.size;
		for (const fact of own) if (asked(fact.role)) for (const extra of fact.extras) extras.add(normalise(extra));
	}
	return asked;
}
function projectMembers$1(library, manifest, facts, seen = /* @__PURE__ */ new Set([manifest])) {
	return [...facts.flatMap((fact) => {
		if (fact.kind === "include") return includedMembers(library, fact);
		if (fact.kind !== "dependency") return [member(fact)];
		const one = meant$1(library, fact);
		return [one, ...linkedMembers$1(library, one, seen)];
	}), ...forcedByRoot(library, manifest).map((fact) => member(fact))];
}

// src/units/apps/outer.ts
const sideNames = {
	android: "Android",
	apple: "Apple"
};
function outerManifests(library) {
	return [...library.facts.keys()].filter((path) => /(^|\/)(pubspec\.yaml|package\.json)$/.test(path) && isOuter(library, path));
}
function outerOf(library, folder) {
	return [folder, parentOf(folder)].filter((each) => each !== "").map(parentOf).flatMap((each) => ["pubspec.yaml", "package.json"].map((name) => join(each, name))).find((path) => library.facts.has(path) && isOuter(library, path)) ?? null;
}
function isOuter(library, path) {
	return !library.kind(path, "setting").some(({ key }) => key === "flutter.plugin.platform") && library.kind(path, "dependency").some(({ name, role }) => role.kind === "runtime" && mobileFrameworks.includes(name));
}
function outerMembers(library, path, native, side, claimed) {
	const [first] = library.of(path);
	if (first === void 0) return [];
	claimed.add(path);
	const seen = /* @__PURE__ */ new Set([path]);
	const versions = library.kind(path, "runtime").filter(({ name }) => name !== "node");
	const own = projectMembers$1(library, path, [...library.kind(path, "dependency"), ...versions], seen);
	const plugins = [...seen].filter((each) => each !== path).flatMap((plugin) => nativeMembers(library, plugin, side, native));
	if (native === null) return [...own, ...plugins];
	const because = link(`\`${native}\` is the ${sideNames[side]} side of \`${path}\``, first.location);
	return [...own, ...plugins].map((one) => through(because, one));
}
function nativeMembers(library, plugin, side, native) {
	const [first] = library.of(plugin);
	if (first === void 0) return [];
	return nativeManifests(library, parentOf(plugin), side, native).flatMap((path) => needsOf$1(library, path, [link(`\`${path}\` is linked`, first.location)]).filter(({ fact }) => fact.kind === "dependency"));
}
function nativeManifests(library, folder, side, native) {
	if (side === "android") return ["build.gradle", "build.gradle.kts"].map((name) => join(folder, `android/${name}`)).filter((path) => library.facts.has(path));
	const own = native !== null && /(^|\/)macos$/.test(native) ? "macos" : "ios";
	return [
		folder,
		join(folder, own),
		join(folder, "darwin")
	].flatMap((each) => library.filesIn(each)).filter((path) => path.endsWith(".podspec") && library.facts.has(path));
}

// src/units/gradle/modules.ts
const settingsFiles = ["settings.gradle", "settings.gradle.kts"];
const buildFiles = ["build.gradle", "build.gradle.kts"];
function gradleModules(library) {
	const paths = [...library.facts.keys()].filter((path) => buildFiles.some((name) => path === name || path.endsWith(`/${name}`)));
	const folders = new Set(paths.map(parentOf));
	return paths.filter((path) => !isAmongSources(path, folders)).map((path) => moduleAt(library, path));
}
function isAmongSources(path, folders) {
	const inside = /^(.*?)\/?src\/(?:main|debug|release)\//.exec(path)?.[1];
	return inside !== void 0 && folders.has(inside);
}
function moduleAt(library, path) {
	const folder = parentOf(path);
	const settings = library.nearest(folder, settingsFiles);
	const root = settings === null ? folder : parentOf(settings);
	return {
		path,
		folder,
		root,
		rootBuild: root === folder ? null : buildFiles.map((name) => root === "" ? name : `${root}/${name}`).find((file) => library.has(file)) ?? null,
		catalog: catalogOf(library, root)
	};
}
function catalogOf(library, root) {
	const path = root === "" ? "gradle/libs.versions.toml" : `${root}/gradle/libs.versions.toml`;
	return library.kind(path, "catalog");
}
function moduleNamed(library, modules, from, name) {
	const declared = directoriesOf(library, from.root);
	const directory = declared.get(name) ?? declared.get(bare(name)) ?? [from.root, ...name.split(":")].filter((part) => part !== "").join("/");
	return modules.get(directory) ?? null;
}
const directories = /* @__PURE__ */ new WeakMap();
function directoriesOf(library, root) {
	const ofLibrary = directories.get(library) ?? /* @__PURE__ */ new Map();
	directories.set(library, ofLibrary);
	const known = ofLibrary.get(root) ?? readDirectories(library, root);
	ofLibrary.set(root, known);
	return known;
}
function readDirectories(library, root) {
	const settings = settingsFiles.map((file) => root === "" ? file : `${root}/${file}`).find((file) => library.has(file));
	const declared = settings === void 0 ? [] : library.kind(settings, "module").toReversed();
	return new Map([...declared.map(({ name, directory }) => [bare(name), directory]), ...declared.map(({ name, directory }) => [name, directory])]);
}
function bare(name) {
	return name.replace(/[-_]/g, "").toLowerCase();
}
function pluginIds(library, module) {
	return library.kind(module.path, "plugin").filter(({ applied }) => applied).map((plugin) => {
		const named = plugin.alias === null ? void 0 : module.catalog.find(({ entry, alias }) => entry === "plugin" && alias === plugin.alias);
		return named === void 0 ? plugin : {
			...plugin,
			id: named.name
		};
	});
}

// src/units/gradle/settings.ts
const shared$1 = /^android\.(?:min|target|compile)Sdk$/;
function settingMember(library, module, fact) {
	const name = fact.value === null && shared$1.test(fact.key) ? nameIn(fact.text) : null;
	const found = name === null ? void 0 : sharedSetting(library, module, name);
	if (found === void 0) return member(fact);
	return member({
		...fact,
		value: found.value
	}, [link(`\`${name}\` is ${found.value}`, found.location)]);
}
function nameIn(text) {
	const inner = text.trim().replace(/^Integer\.parseInt\(\s*(.*)\)$/s, "$1");
	return (/^([A-Za-z_][\w.-]*?)(?:\.(?:get|toInt|toInteger)\(\))*(?:\s+as\s+int)?$/.exec(inner.trim())?.[1])?.replace(/^(?:rootProject\.)?(?:ext\.|extra\.)?/, "") ?? null;
}
function sharedSetting(library, module, name) {
	const at = (file) => module.root === "" ? file : `${module.root}/${file}`;
	const settings = [
		module.path,
		module.rootBuild,
		at("gradle.properties"),
		at("gradle/libs.versions.toml")
	].flatMap((file) => file === null ? [] : library.kind(file, "setting"));
	const keys = [
		`gradle.ext.${name}`,
		`gradle.property.${name}`,
		`gradle.property.android.${name}`
	];
	return settings.find(({ key, value }) => value !== null && keys.includes(key));
}

// src/units/gradle/dependencies.ts
const longestWay = 100;
function moduleMembers(library, modules, module, seen) {
	return [...ownMembers(library, module), ...linkedMembers(library, modules, module, seen)];
}
function ownMembers(library, module) {
	const own = library.of(module.path).filter(({ kind }) => kind !== "dependency").flatMap((fact) => {
		if (fact.kind === "include") return includedMembers(library, fact);
		return [fact.kind === "setting" ? settingMember(library, module, fact) : member(fact)];
	});
	const dependencies = library.kind(module.path, "dependency").filter(isOwn).map((fact) => member(resolved(library, module, fact)));
	const aliases = library.kind(module.path, "reference").filter(({ to }) => to === "catalog");
	return [
		...own,
		...dependencies,
		...aliases.flatMap((alias) => fromCatalog(library, module, alias)),
		...inherited(library, module)
	];
}
function linkedMembers(library, modules, start, seen) {
	const found = [];
	const waiting = stepsFrom(library, start, [], []);
	for (const { from, reference, links, excludes } of waiting) {
		const module = moduleNamed(library, modules, from, reference.name);
		if (module === null || seen.has(module.path) || links.length >= longestWay) continue;
		if (!library.hasRoom(library.of(module.path).length)) break;
		seen.add(module.path);
		const way = [...links, link(`module \`${reference.name}\` is linked`, reference.location)];
		const without = [...excludes, ...reference.excludes];
		const brought = ownMembers(library, module).filter(isBrought);
		for (const one of brought.flatMap((each) => kept(without, each))) found.push([module.path, {
			...one,
			links: [...way, ...one.links]
		}]);
		waiting.push(...stepsFrom(library, module, way, without));
	}
	const variants = variantsOf(library, modules, start, seen);
	return found.map(([path, one]) => ({
		...one,
		choices: {
			...variants.get(path),
			...one.choices
		}
	}));
}
function variantsOf(library, modules, start, linked) {
	const known = /* @__PURE__ */ new Map([[start.path, {}]]);
	const waiting = [start];
	for (let from = waiting.pop(); from !== void 0; from = waiting.pop()) {
		const way = known.get(from.path) ?? {};
		for (const { reference } of stepsFrom(library, from, [], [])) {
			const module = moduleNamed(library, modules, from, reference.name);
			if (module === null || !linked.has(module.path)) continue;
			const choices = reference.marker !== null && Object.keys(way).length === 0 ? { [`${from.path}#variant`]: reference.marker } : way;
			const before = known.get(module.path);
			const both = before === void 0 || isSame(before, choices) ? choices : {};
			if (before !== void 0 && isSame(before, both)) continue;
			known.set(module.path, both);
			waiting.push(module);
		}
	}
	return known;
}
function isSame(a, b) {
	const keys = Object.keys(a);
	return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
function stepsFrom(library, from, links, excludes) {
	return library.kind(from.path, "reference").filter(({ to, role }) => to === "module" && role.kind === "runtime").map((reference) => ({
		from,
		reference,
		links,
		excludes
	}));
}
function isOwn({ block }) {
	return block !== "subprojects" && block !== "buildscript" && !block.startsWith(":");
}
function resolved(library, module, fact) {
	if (fact.constraint.kind !== "unknown" || fact.constraint.variable === null) return fact;
	const name = fact.constraint.variable.replace(/^(rootProject\.)?(ext\.|extra\.)?/, "");
	const value = [module.rootBuild, ...["gradle.properties", "gradle/libs.versions.toml"].map((file) => module.root === "" ? file : `${module.root}/${file}`)].flatMap((file) => file === null ? [] : library.kind(file, "setting")).find(({ key }) => key === `gradle.ext.${name}` || key === `gradle.property.${name}`)?.value;
	const constraint = value === void 0 || value === null ? fact.constraint : {
		kind: "range",
		text: value
	};
	return {
		...fact,
		constraint
	};
}
function fromCatalog(library, module, reference) {
	const entries = module.catalog.filter(({ entry }) => entry !== "plugin");
	const named = entries.find(({ alias, entry }) => (entry === "bundle" ? `bundles.${alias}` : alias) === reference.name);
	const libraries = named?.entry === "bundle" ? entries.filter(({ entry, alias }) => entry === "library" && named.members.includes(alias)) : named === void 0 ? [] : [named];
	const because = link(`\`libs.${reference.name}\` is used`, reference.location);
	return libraries.map((entry) => through(because, member(resolved(library, module, asDependency(entry, reference)))));
}
function asDependency(entry, reference) {
	const { location, text, block, name, constraint, nameAt, constraintAt } = entry;
	const { role, marker, excludes } = reference;
	return {
		kind: "dependency",
		ecosystem: "maven",
		location,
		text,
		block,
		name,
		constraint,
		nameAt,
		constraintAt,
		role,
		marker,
		excludes,
		extras: [],
		origin: { kind: "registry" },
		command: null
	};
}
function kept(excludes, one) {
	const { fact } = one;
	if (excludes.length === 0 || fact.kind !== "dependency") return [one];
	if (matchesAny(excludes, fact.name)) return [];
	return [{
		...one,
		fact: {
			...fact,
			excludes: [...fact.excludes, ...excludes]
		}
	}];
}
function isBrought({ fact }) {
	return fact.kind === "dependency" ? fact.role.kind === "runtime" : fact.kind === "setting" && (fact.key === "android.localLibraries" || fact.key === "android.externalNativeBuild");
}
function inherited(library, module) {
	if (module.rootBuild === null) return [];
	const shared = library.kind(module.rootBuild, "dependency").filter(({ block }) => block === "subprojects" || block === "allprojects").map((fact) => member(resolved(library, module, fact)));
	const settings = library.kind(module.rootBuild, "setting").filter(({ key }) => key === "gradle.exclude" || key === "gradle.force" || key === "android.resolutionStrategy").map((fact) => member(fact));
	return [...shared, ...settings];
}

// src/units/gradle/index.ts
function gradleDrafts(library, claimed) {
	const all = gradleModules(library);
	const byFolder = new Map(all.map((module) => [module.folder, module]));
	const found = all.flatMap((module) => moduleDraft(library, byFolder, module, claimed));
	const linked = new Set(found.filter(({ draft }) => draft.kind === "app").flatMap((app) => app.linked));
	return found.filter(({ draft, path }) => draft.kind === "app" || !linked.has(path)).map(({ draft }) => draft);
}
function moduleDraft(library, modules, module, claimed) {
	const plugins = pluginIds(library, module);
	const app = plugins.find(({ id }) => id === "com.android.application");
	const isAndroidLibrary = plugins.some(({ id }) => id === "com.android.library" || id === "com.android.kotlin.multiplatform.library");
	const seen = /* @__PURE__ */ new Set([module.path]);
	const members = moduleMembers(library, modules, module, seen);
	if (app === void 0 && members.every(({ fact }) => fact.kind !== "dependency")) return [];
	const kind = app === void 0 ? "library" : "app";
	const manifests = manifestMembers(library, module);
	const files = app === void 0 ? [] : library.filesBelow(module.folder).filter(isPacked).map((fact) => member(fact));
	const targets = app === void 0 ? isAndroidLibrary ? [{
		name: "android",
		strength: "suggested",
		because: []
	}] : [] : [{
		name: "android",
		strength: "proved",
		because: [member(app)]
	}];
	const outer = app === void 0 ? null : outerOf(library, module.folder);
	const brought = outer === null ? [] : outerMembers(library, outer, module.folder, "android", claimed);
	return [{
		draft: {
			id: `${kind}:${module.folder === "" ? "." : module.folder}`,
			kind,
			name: module.folder === "" ? module.path : module.folder,
			root: module.folder,
			links: [],
			targets,
			members: [
				...members,
				...plugins.filter(({ id }) => id === "com.chaquo.python").map((plugin) => member(unknownIndex(plugin))),
				...manifests,
				...brought,
				...outer === null ? [] : reactNativeMembers(library, module),
				...files
			]
		},
		path: module.path,
		linked: [...seen].filter((path) => path !== module.path)
	}];
}
function isPacked({ location }) {
	return !/(?:^|\/)src\/(?:test|androidTest)(?:[A-Z]\w*)?\//.test(location.path);
}
function manifestMembers(library, { folder }) {
	const path = [
		"src/main/AndroidManifest.xml",
		"src/androidMain/AndroidManifest.xml",
		"AndroidManifest.xml"
	].map((name) => join(folder, name)).find((one) => library.facts.has(one));
	return path === void 0 ? [] : library.of(path).map((fact) => member(fact));
}
function reactNativeMembers(library, { root }) {
	return library.kind(join(root, "gradle.properties"), "setting").filter(({ key }) => key.startsWith("reactNative.")).map((fact) => member(fact));
}

// src/units/apps/apple-targets.ts
const systems$1 = [
	[/^(iphoneos|ios)$/, "ios"],
	[/^(watchos)$/, "watchos"],
	[/^(appletvos|tvos)$/, "tvos"],
	[/^(macosx|macos|osx)$/, "macos"]
];
const keys = [
	"xcode.supportedPlatforms",
	"xcode.sdk",
	"cocoapods.platform"
];
function appleTargets(facts, workload) {
	if (workload !== null && /watch/.test(workload.type)) return [{
		name: "watchos",
		strength: "proved",
		because: [member(workload)]
	}];
	const settings = facts.filter((fact) => fact.kind === "setting");
	const said = keys.map((key) => settings.filter((fact) => fact.key === key).flatMap(named$3)).find((list) => list.length > 0);
	const least = settings.filter(({ key }) => key.endsWith(".deploymentTarget")).flatMap(bound);
	const found = said ?? least;
	if (found.length > 0) return unique$1(found);
	const [first] = facts;
	const because = workload ?? first;
	const name = workload?.type.endsWith(".tool") === true ? "macos" : "ios";
	return because === void 0 ? [] : [{
		name,
		strength: "suggested",
		because: [member(because)]
	}];
}
function named$3(fact) {
	return (fact.value ?? "").split(/\s+/).flatMap((word) => proved(word.toLowerCase(), fact));
}
function bound(fact) {
	return proved(fact.key.replace(".deploymentTarget", ""), fact);
}
function proved(word, fact) {
	const name = systems$1.find(([pattern]) => pattern.test(word))?.[1];
	return name === void 0 ? [] : [{
		name,
		strength: "proved",
		because: [member(fact)]
	}];
}
function unique$1(targets) {
	return [...new Map(targets.map((target) => [target.name, target])).values()];
}

// src/units/apps/apple.ts
function appleDrafts(library, claimed) {
	const podfiles = [...library.facts.keys()].filter((path) => /(^|\/)Podfile$/.test(path));
	const pods = groupBy(podfiles, (path) => parentOf(path));
	const taken = /* @__PURE__ */ new Set();
	return [...library.all("workload").filter(({ platform }) => platform === "xcode").map((workload) => xcodeDraft(library, workload, podfileOf(library, workload, pods), taken, claimed)), ...podfiles.flatMap((path) => podDrafts(library, path, taken, claimed))];
}
function podfileOf(library, { location }, pods) {
	const project = parentOf(location.path);
	const beside = pods.get(parentOf(project))?.[0];
	if (beside === void 0) return null;
	const named = library.kind(beside, "setting").find(({ key }) => key === "cocoapods.project")?.value;
	return named === void 0 || named === null || named === project ? beside : null;
}
function xcodeDraft(library, workload, podfile, taken, claimed) {
	const { block, name, location } = workload;
	const project = parentOf(location.path);
	const own = ofTarget(library.of(location.path), block);
	const members = own.flatMap((fact) => [member(fact, [], { weak: unsaid(fact) }), ...packed(library, fact)]);
	if (podfile !== null) taken.add(`${podfile} ${block}`);
	const folder = parentOf(project);
	return appDraft(library, {
		id: `app:${project}#${name}`,
		name: `${name} of ${project}`,
		folder,
		members: [...members, ...podfile === null ? [] : podMembers(library, podfile, block, claimed)],
		targets: appleTargets(own, workload),
		claimed: claimed.add(location.path),
		isOuter: workload.type === "com.apple.product-type.application"
	});
}
function appDraft(library, { id, name, folder, members, targets, claimed, isOuter }) {
	const outer = isOuter && /(^|\/)(ios|macos|tvos|apple|darwin)$/.test(folder) ? outerOf(library, folder) : null;
	const brought = outer === null ? [] : outerMembers(library, outer, folder, "apple", claimed);
	return {
		id,
		kind: "app",
		name,
		root: folder,
		links: [],
		targets,
		members: uniqueBy([...members, ...brought], (one) => one.fact)
	};
}
function ofTarget(facts, block) {
	const own = facts.filter((fact) => fact.block === block);
	const keys = new Set(own.flatMap((fact) => fact.kind === "setting" ? [fact.key] : []));
	return facts.filter((fact) => fact.block === block || fact.block === "" && !(fact.kind === "setting" && keys.has(fact.key)));
}
function unsaid({ kind, block }) {
	return kind === "dependency" && block === "" ? ["no target is said to use it"] : [];
}
function packed(library, fact) {
	if (fact.kind === "module") {
		const manifest = join(fact.directory, "Package.swift");
		return needsOf$1(library, manifest, [link(`\`${manifest}\` is linked`, fact.location)]);
	}
	if (fact.kind !== "code" || fact.path === null) return [];
	return (library.hasFolder(fact.path) ? library.filesBelow(fact.path) : library.kind(fact.path, "model")).map((one) => through(link(`\`${one.location.path}\` is packed`, fact.location), member(one)));
}
function podMembers(library, podfile, block, claimed) {
	claimed.add(podfile);
	return ofTarget(library.of(podfile), block).map((fact) => member(fact));
}
const helpers = /^cocoapods\.(reactNative|expoModules|flutter)$/;
function podDrafts(library, podfile, taken, claimed) {
	const facts = library.of(podfile);
	const blocks = [...new Set(facts.map(({ block }) => block))].filter((block) => block !== "" && !taken.has(`${podfile} ${block}`));
	const folder = parentOf(podfile);
	const helped = new Set(facts.flatMap((fact) => fact.kind === "setting" && helpers.test(fact.key) ? [fact.block] : []));
	return blocks.flatMap((block) => {
		const own = ofTarget(facts, block);
		if (own.some((fact) => fact.kind === "dependency" && fact.block === block && fact.role.kind === "test") || /Tests?$/.test(block)) return [];
		const name = block.replace(/^target:/, "");
		const targets = appleTargets(own, null);
		const members = podMembers(library, podfile, block, claimed);
		const isOuter = helped.size === 0 || helped.has(block);
		return [appDraft(library, {
			id: `app:${podfile}#${name}`,
			name: `${name} of ${podfile}`,
			folder,
			members,
			targets,
			claimed,
			isOuter
		})];
	});
}

// src/units/apps/crossplatform.ts
function crossPlatformDrafts(library, { claimed }) {
	const taken = new Set(claimed);
	return outerManifests(library).filter((path) => !taken.has(path)).flatMap((path) => crossPlatformDraft(library, path, claimed));
}
function crossPlatformDraft(library, path, claimed) {
	const folder = parentOf(path);
	const config = expoConfig(library, folder);
	const targets = config === null ? fromFolders(library, path, folder) : fromConfig(library, config);
	if (targets.length === 0) return [];
	const facts = config === null ? [] : library.of(config.location.path).map((fact) => member(fact));
	const brought = [...new Set(targets.map(({ name }) => name === "android" ? "android" : "apple"))].flatMap((side) => outerMembers(library, path, null, side, claimed));
	const unique = new Map(brought.map((one) => [one.fact, one]));
	return [{
		id: `app:${folder === "" ? "." : folder}`,
		kind: "app",
		name: folder === "" ? path : folder,
		root: folder,
		links: [],
		targets,
		members: [...facts, ...unique.values()]
	}];
}
function expoConfig(library, folder) {
	return ["app.json", "app.config.json"].map((name) => join(folder, name)).flatMap((path) => library.kind(path, "workload")).find(({ platform }) => platform === "expo") ?? null;
}
function fromConfig(library, config) {
	const told = library.kind(config.location.path, "setting").filter(({ key }) => key === "expo.platform");
	return ["android", "ios"].flatMap((name) => {
		const because = told.find(({ value }) => value === name);
		return told.length > 0 && because === void 0 ? [] : [{
			name,
			strength: "proved",
			because: [member(because ?? config)]
		}];
	});
}
function fromFolders(library, path, folder) {
	const because = library.kind(path, "dependency").filter(({ name }) => /^(flutter|react-native|expo)$/.test(name)).map((fact) => member(fact));
	return because.length === 0 ? [] : ["android", "ios"].filter((name) => library.hasFolder(join(folder, name))).map((name) => ({
		name,
		strength: "supported",
		because
	}));
}

// src/units/apps/dotnet.ts
const systems = [
	[/-android/, "android"],
	[/-ios/, "ios"],
	[/-tvos/, "tvos"],
	[/-mac(os|catalyst)/, "macos"],
	[/-windows|^uap/, "windows"]
];
function dotnetDrafts(library, claimed) {
	const workloads = library.all("workload").filter(({ platform }) => platform === "dotnet");
	return uniqueBy(workloads, ({ location }) => location.path).map((workload) => dotnetDraft(library, workload, claimed));
}
function dotnetDraft(library, { location }, claimed) {
	const { path } = location;
	const members = projectMembers(library, path, /* @__PURE__ */ new Set([path]), claimed);
	const folder = library.nearest(parentOf(path), ["Directory.Build.props"]);
	const shared = folder === null ? [] : library.kind(folder, "setting").map((fact) => member(fact));
	const own = new Set(library.kind(path, "setting").map(({ key }) => key));
	const all = [...members, ...shared.filter(({ fact }) => !own.has(fact.key))];
	const targets = targetsOf(all);
	const kind = targets.length > 0 ? "app" : "environment";
	return {
		id: `${kind}:${path}`,
		kind,
		name: path,
		root: parentOf(path),
		links: [],
		targets,
		members: all
	};
}
function projectMembers(library, path, seen, claimed) {
	claimed.add(path);
	return library.of(path).flatMap((fact) => {
		if (fact.kind === "dependency") return [meant$1(library, fact)];
		if (fact.kind !== "reference" || fact.to !== "module") return [member(fact)];
		if (seen.has(fact.name) || !library.facts.has(fact.name) || seen.size > 500) return [];
		seen.add(fact.name);
		const because = link(`\`${fact.name}\` is referred to`, fact.location);
		return projectMembers(library, fact.name, seen, /* @__PURE__ */ new Set()).filter((one) => one.fact.kind === "dependency" && one.fact.role.kind === "runtime").map((one) => through(because, one));
	});
}
function targetsOf(members) {
	const found = members.flatMap((one) => {
		const { fact } = one;
		if (fact.kind !== "setting" || fact.value === null) return [];
		if (/^dotnet\.use(Wpf|WindowsForms|WinUI)$/i.test(fact.key) && fact.value === "true") return [target$1("windows", one)];
		if (!/^dotnet\.target(Framework|Platform)$/.test(fact.key)) return [];
		const word = fact.value.toLowerCase();
		return systems.flatMap(([pattern, name]) => pattern.test(word) ? [target$1(name, one)] : []);
	});
	return uniqueBy(found, ({ name }) => name);
}
function target$1(name, because) {
	return {
		name,
		strength: "proved",
		because: [because]
	};
}

// src/units/apps/index.ts
function appDrafts(library, claimed) {
	return [...[
		...gradleDrafts(library, claimed),
		...appleDrafts(library, claimed),
		...dotnetDrafts(library, claimed)
	], ...crossPlatformDrafts(library, { claimed })];
}

// src/units/extensions.ts
const folders = [
	"",
	"src",
	"public",
	"static",
	"app",
	"extension"
];
function extensionMembers(library, path) {
	if (!/(^|\/)package\.json$/.test(path)) return [];
	const [first] = library.of(path);
	if (first === void 0) return [];
	const because = link(`\`${path}\` brings the packages of the extension`, first.location);
	return folders.map((folder) => join(join(parentOf(path), folder), "manifest.json")).filter((manifest) => library.kind(manifest, "setting").some(({ key }) => key === "webExtension.manifestVersion")).flatMap((manifest) => library.of(manifest).map((fact) => member(fact, [because])));
}

// src/units/sites.ts
const both = ["browser", "node"];
const pageFolders = [
	"",
	"public",
	"src",
	"app",
	"static",
	"client",
	"www"
];
function madeBy(library, path) {
	if (/\.html?$/.test(path)) return made("site", ["browser"], library.kind(path, "dependency").slice(0, 1));
	const tool = library.kind(path, "setting").find(({ key }) => key === "npm.makes");
	switch (tool?.value) {
		case "electron": return made("app", both, [tool]);
		case "pages-and-server": return made("site", both, [tool]);
		case "pages": return made("site", ["browser"], [tool]);
		case "bundle": return hasPage(library, parentOf(path)) ? made("site", ["browser"], [tool]) : null;
		default: return null;
	}
}
const servers = /^(?:express|fastify|koa|hono|@hapi\/hapi|@nestjs\/core|restify|polka|connect|h3|elysia|ws|socket\.io|@trpc\/server|apollo-server|@apollo\/server)$/;
function handedOut(library, path, copy) {
	return isServer$1(library, path) ? null : made("site", ["browser"], [copy]);
}
function isServer$1(library, path) {
	return library.kind(path, "dependency").some(({ name }) => servers.test(name));
}
function runsAtUsers(library, path) {
	const found = madeBy(library, path);
	if (found === null || found.kind === "app") return found !== null;
	return found.targets.every(({ name }) => name === "browser") && !isServer$1(library, path);
}
function made(kind, names, facts) {
	const because = facts.map((fact) => member(fact));
	return {
		kind,
		targets: names.map((name) => ({
			name,
			strength: "supported",
			because
		}))
	};
}
function hasPage(library, folder) {
	return pageFolders.some((name) => library.has(join(join(folder, name), "index.html")));
}

// src/units/environments.ts
const runtimeFiles = [{
	names: [
		".python-version",
		"runtime.txt",
		".tool-versions",
		"mise.toml",
		".mise.toml"
	],
	runs: /^(pypi|conda)$/
}, {
	names: [
		".nvmrc",
		".node-version",
		".tool-versions",
		"mise.toml",
		".mise.toml"
	],
	runs: /^npm$/
}];
function environmentDrafts(library, { claimed, served }) {
	return [...library.facts.keys()].flatMap((path) => isJudgedElsewhere(library, path, claimed) || isListOfConda(library, path) || !(isManifest(library, path) || isProject(path)) ? [] : [environmentDraft(library, path, served.get(path) ?? null)]);
}
function isJudgedElsewhere(library, path, claimed) {
	return claimed.has(path) && !runsAtUsers(library, path);
}
function isListOfConda(library, path) {
	if (!/\.(txt|in)$/.test(path)) return false;
	const { certain, likely } = library.installsOf(path);
	const installs = [...certain, ...likely];
	return installs.length > 0 && installs.every(({ installer }) => installer === "conda");
}
function isProject(path) {
	return /(^|\/)(pyproject\.toml|package\.json|pubspec\.yaml)$/.test(path);
}
function environmentDraft(library, path, copy) {
	const published = library.kind(path, "project")[0]?.published === true;
	const made = madeBy(library, path) ?? (copy === null || published ? null : handedOut(library, path, copy));
	const kind = made?.kind ?? (published ? "library" : "environment");
	const facts = library.of(path).filter((fact) => !isDefinition(fact));
	const all = isRequirements$1(library, path) ? requirementMembers(library, path) : projectMembers$1(library, path, facts);
	const own = kind === "library" ? all.map((one) => ({
		...one,
		weak: [...one.weak, ...chosen(one.fact)]
	})) : all;
	const root = parentOf(path);
	const runtimes = kind === "library" ? [] : runtimeMembers(library, root, own);
	return {
		id: `${kind}:${path}`,
		kind,
		name: path,
		root,
		links: [],
		targets: made?.targets ?? [],
		members: [
			...own,
			...runtimes,
			...installers(library, path),
			...extensionMembers(library, path)
		]
	};
}
function isDefinition(fact) {
	return fact.kind === "dependency" && fact.ecosystem === "cargo" && fact.role.kind === "constraint" && fact.constraint.kind !== "unknown";
}
function chosen(fact) {
	return fact.kind === "dependency" && fact.role.kind === "optional" ? [`only the extra \`${fact.role.name}\` installs it`] : [];
}
function runtimeMembers(library, folder, own) {
	const ecosystems = new Set(own.flatMap(({ fact }) => fact.kind === "dependency" ? [fact.ecosystem] : []));
	const files = runtimeFiles.flatMap(({ names, runs }) => {
		const path = ecosystems.size === 0 || [...ecosystems].some((name) => runs.test(name)) ? library.nearest(folder, names) : null;
		return path === null ? [] : [path];
	});
	return [...new Set(files)].flatMap((path) => {
		const weak = parentOf(path) === folder ? [] : ["the version is set in a folder above"];
		return library.kind(path, "runtime").map((fact) => member(fact, [], { weak }));
	});
}
function installers(library, path) {
	const { certain, likely } = library.installsOf(path);
	const hidden = likely.flatMap((install) => library.indexesFor(install)).slice(0, 1);
	return [...certain.flatMap((install) => {
		const because = link(`\`${path}\` is installed`, install.location);
		return [member(install, [because]), ...library.indexesFor(install).map((fact) => member(fact, [because]))];
	}), ...hidden.map((fact) => member(unknownIndex(fact)))];
}

// src/units/installs/asked.ts
function askedBy(library, install, manifest, isProduction) {
	switch (install.installer) {
		case "npm": return ofNpm(install, isProduction);
		case "poetry": return ofPoetry(library, install, manifest);
		case "pdm": return ofPdm(install);
		case "pixi": return ofPixi(library, install, manifest);
		case "uv": return /\bsync$/.test(install.text) && !/\bpip\b/.test(install.text) ? ofUvSync(library, install, manifest) : ofPip(install);
		case "pip": return /\bpipenv\b/.test(install.text) ? either(isRuntime, ofKind$1("development", has(install, "--dev"))) : ofPip(install);
		default: return isRuntime;
	}
}
function ofNpm(install, isProduction) {
	const omits = new Set(valuesOf$1(install, "--omit"));
	const saysProduction = has(install, "--production", "--prod", "--production=true", "--prod=true");
	const keeps = has(install, "--production=false", "--prod=false") || valuesOf$1(install, "--include").includes("dev");
	return either(isRuntime, ofKind$1("development", !omits.has("dev") && !saysProduction && (keeps || !isProduction)), ofKind$1("optional", !omits.has("optional")));
}
function ofPip(install) {
	return either(isRuntime, ofExtras(install, "--extra"), named$2("group", valuesOf$1(install, "--group").map(lastOf)));
}
function ofUvSync(library, install, manifest) {
	const only = [...valuesOf$1(install, "--only-group"), ...has(install, "--only-dev") ? ["dev"] : []];
	if (only.length > 0) return named$2("group", only);
	const unasked = has(install, "--no-default-groups") ? [] : defaultGroups(library, manifest);
	const left = /* @__PURE__ */ new Set([...valuesOf$1(install, "--no-group"), ...has(install, "--no-dev") ? ["dev"] : []]);
	const groups = [
		...unasked,
		...has(install, "--dev") ? ["dev"] : [],
		...valuesOf$1(install, "--group")
	].filter((name) => !left.has(name));
	return either(isRuntime, ofExtras(install, "--extra"), ofKind$1("development", groups.includes("dev")), has(install, "--all-groups") ? ofKind$1("group", true) : named$2("group", groups));
}
function defaultGroups(library, manifest) {
	const said = library.kind(manifest, "setting").find(({ key }) => key === "uv.default-groups");
	return said === void 0 ? ["dev"] : words([said.value ?? ""]);
}
function ofPoetry(library, install, manifest) {
	const only = valuesOf$1(install, "--only");
	if (only.length > 0 && !only.includes("main")) return named$2("group", only);
	const left = valuesOf$1(install, "--without");
	const takesAll = only.length === 0 && !has(install, "--no-dev");
	return either(isRuntime, ofExtras(install, "--extras"), ofKind$1("development", takesAll && !left.includes("dev")), takesAll ? except("group", [...left, ...optionalGroups(library, manifest)]) : () => false, named$2("group", [...only, ...valuesOf$1(install, "--with")]));
}
function optionalGroups(library, manifest) {
	return library.kind(manifest, "setting").flatMap(({ key, value }) => key === "poetry.optionalGroup" && value !== null ? [value] : []);
}
function ofPdm(install) {
	const groups = valuesOf$1(install, "--group");
	const all = groups.includes(":all");
	return either(has(install, "--no-default") ? () => false : isRuntime, all ? ofKind$1("optional", true) : named$2("optional", groups), all ? ofKind$1("group", true) : named$2("group", groups));
}
function ofPixi(library, install, manifest) {
	const environment = valuesOf$1(install, "--environment")[0] ?? "default";
	const said = library.kind(manifest, "setting").find(({ key }) => key === `pixi.environments.${environment}`)?.value;
	return either(isRuntime, named$2("group", words([said ?? ""])));
}
function isRuntime(role) {
	return role.kind === "runtime";
}
function either(...some) {
	return (role) => some.some((asked) => asked(role));
}
function ofKind$1(kind, holds) {
	return (role) => holds && role.kind === kind;
}
function ofExtras(install, option) {
	return has(install, "--all-extras") ? ofKind$1("optional", true) : named$2("optional", valuesOf$1(install, option));
}
function named$2(kind, names) {
	const wanted = new Set(names.map(normalise));
	return (role) => role.kind === kind && wanted.has(normalise(role.name));
}
function except(kind, names) {
	const left = new Set(names.map(normalise));
	return (role) => role.kind === kind && !left.has(normalise(role.name));
}
function has({ options }, ...names) {
	return names.some((name) => options.includes(name));
}
function valuesOf$1({ options }, name) {
	return words(options.flatMap((option) => option.startsWith(`${name}=`) ? [option.slice(name.length + 1)] : []));
}
function words(texts) {
	return texts.flatMap((text) => text.split(/[\s,]+/).filter((word) => word !== ""));
}
function lastOf(group) {
	return group.slice(group.lastIndexOf(":") + 1);
}

// src/units/installs/projects.ts
const manifestName = /(^|\/)(pyproject\.toml|pixi\.toml|package\.json|setup\.py|setup\.cfg|Pipfile)$/;
function projectsAt(library, install, path, fileAt) {
	const read = (name) => {
		const file = fileAt(manifestName.test(path) ? path : posix.join(path, name));
		return file !== null && library.facts.has(file) ? [{
			manifest: file,
			choices: {}
		}] : [];
	};
	if (install.installer === "npm") return read("package.json").flatMap((one) => [one, ...membersOf$1(library, one, path, fileAt)]);
	if (install.installer === "pixi") return [...read("pixi.toml"), ...read("pyproject.toml")].slice(0, 1);
	if (/\bpipenv\b/.test(install.text)) return read("Pipfile");
	const own = read("pyproject.toml");
	if (own.some(({ manifest }) => namesPackages(library, manifest)) || /^(poetry|pdm)$/.test(install.installer)) return own;
	return [
		...own,
		...read("setup.cfg"),
		...read("setup.py"),
		...read("settings.ini")
	];
}
function namesPackages(library, manifest) {
	return library.of(manifest).some((fact) => fact.kind === "include" || fact.kind === "dependency" && fact.role.kind === "runtime");
}
function membersOf$1(library, { manifest }, path, fileAt) {
	const root = posix.dirname(manifest);
	return workspaceMembers(library, manifest).flatMap((member) => {
		return fileAt(posix.join(path, posix.relative(root, member))) === member ? [{
			manifest: member,
			choices: { [`${manifest}#workspace`]: member }
		}] : [];
	});
}

// src/units/installs/index.ts
function installedManifests(library, install, { fileAt: fileIn, isProduction }) {
	const fileAt = (path) => fileIn(posix.isAbsolute(path) ? path : posix.join(install.directory, path));
	const found = install.manifests.flatMap(({ role, path, place }) => {
		if (role === "lock" || role === "project" && install.options.includes("--no-deps")) return [];
		const weak = place.text.includes("$") ? ["what is installed is the default of a variable"] : [];
		if (role === "project") return projectsAt(library, install, path, fileAt).map((project) => ({
			role,
			weak,
			...project
		}));
		const manifest = fileAt(path);
		return manifest === null || !library.facts.has(manifest) ? [] : [{
			role,
			weak,
			manifest,
			choices: {}
		}];
	});
	const indexes = library.indexesFor(install).map((fact) => member(fact));
	return {
		paths: found.map(({ manifest }) => manifest),
		members: found.flatMap(({ role, manifest, choices, weak }) => {
			const because = link(`\`${manifest}\` is installed`, install.location);
			const asked = askedBy(library, install, manifest, isProduction);
			return [...manifestMembers$1(library, manifest, role === "constraints", asked).filter((one) => !isMisread(one, manifest, install)), ...indexes].map((one) => ({
				...through(because, one),
				weak: [
					...one.weak,
					...weak,
					...install.tried === true ? [mayFail] : []
				],
				choices: {
					...one.choices,
					...choices
				}
			}));
		})
	};
}
function isMisread({ fact }, manifest, { installer }) {
	return installer === "conda" && !/\.ya?ml$/.test(manifest) && fact.kind === "dependency" && fact.ecosystem === "pypi";
}
function installedHere(library, install) {
	return install.directory.startsWith("/") ? [] : installedManifests(library, install, here(library)).members;
}
function here(library) {
	const fileAt = (path) => {
		const file = posix.normalize(path);
		return library.has(file) ? file : null;
	};
	return {
		fileAt,
		isProduction: false
	};
}

// src/units/installs/scripts.ts
const deepest$2 = 10;
function scriptMembers(library, command, around, trail) {
	const found = command.script === void 0 ? null : scriptAt(library, command, around, trail);
	if (found === null || !library.hasRoom(library.of(found.file).length)) return nothing$2;
	const { file, path, directory } = found;
	const because = link(`\`${file}\` is run`, command.location);
	const paths = [];
	return {
		members: library.of(file).flatMap((fact) => {
			if (fact.kind === "workload") return [];
			const here = folderOf$1(fact, directory, path, file);
			if (fact.kind === "command") {
				const inner = scriptMembers(library, {
					...fact,
					...inFolder(fact, here)
				}, around, [...trail, file]);
				paths.push(...inner.paths);
				return [member(fact), ...inner.members];
			}
			if (fact.kind !== "install" || fact.condition !== null) return [member(fact)];
			const installed = installedManifests(library, {
				...fact,
				directory: here
			}, around);
			paths.push(...installed.paths);
			return [member(fact), ...installed.members];
		}).map((one) => through(because, one)),
		paths
	};
}
const nothing$2 = {
	members: [],
	paths: []
};
function scriptAt(library, { script, location }, { fileAt }, trail) {
	if (script === void 0 || trail.length > deepest$2) return null;
	const path = posix.join(script.directory, script.path);
	const file = script.from === "root" ? script.path : fileAt(posix.isAbsolute(script.path) ? script.path : path);
	if (file === null || !library.facts.has(file) || !/\.(?:ba)?sh$/.test(file)) return null;
	if (trail.includes(file)) {
		const circle = [...trail.slice(trail.indexOf(file)), file].join(" → ");
		library.problems.push({
			message: `scripts run each other: ${circle}`,
			location
		});
		return null;
	}
	return {
		file,
		path: script.from === "root" ? file : path,
		directory: script.directory
	};
}
function folderOf$1(fact, directory, path, file) {
	const own = fact.kind === "install" ? fact.directory : fact.kind === "command" ? fact.script?.directory ?? "" : "";
	const inPlace = /^\$\{PWD\}(?:\/(.*))?$/s.exec(own);
	if (inPlace !== null) return posix.join(directory, inPlace[1] ?? "");
	if (/^[/~]|\$/.test(own)) return own;
	if (own === "" && !file.includes("/")) return directory;
	return posix.normalize(posix.join(posix.dirname(path), posix.relative(parentOf(file), own)));
}
function inFolder({ script }, directory) {
	return script === void 0 ? {} : { script: {
		...script,
		directory
	} };
}

// src/units/images/builders.ts
function buildersOf(ways) {
	const all = ways.flatMap((building) => building.builds.map((build) => ({
		building,
		build
	})));
	const tagged = all.flatMap((way) => way.build.tags.map((tag) => ({
		...way,
		tag
	})));
	const byTag = groupBy(tagged, ({ tag }) => isTagged(tag) ? tag : `${tag}:latest`);
	const byName = groupBy(tagged, ({ tag }) => nameOf(tag));
	const byBlock = groupBy(all, ({ build }) => `${build.location.path}#${build.block}`);
	const open = groupBy(tagged.filter(({ tag }) => /\$|\{\{/.test(tag)), ({ tag }) => nameOf(tag));
	const exact = ({ name, tag }) => onlyOf(byTag.get(`${name}:${tag ?? "latest"}`) ?? []);
	return {
		runOf: (image) => exact(image) ?? onlyOf(byName.get(image.name) ?? []),
		baseOf: ({ builds }, image) => {
			const given = new Set(builds.map(({ contexts = {} }) => Object.hasOwn(contexts, image.name) ? contexts[image.name] : null));
			const [meant = null] = given;
			if (given.size > 1) return null;
			const path = builds[0]?.location.path ?? "";
			return meant === null ? exact(image) ?? onlyOf(open.get(image.name) ?? []) : onlyOf(byBlock.get(`${path}#${meant}`) ?? []);
		}
	};
}
function deployedBy(ways, buildOf) {
	const byBuild = new Map(ways.flatMap((building) => building.builds.map((build) => [build, {
		building,
		build
	}])));
	return (container, added) => {
		const { build, image } = container;
		const own = build === null ? image && buildOf(image) : byBuild.get(build) ?? null;
		if (own !== null) return {
			container,
			building: own.building,
			because: [isBuilt$1(own)],
			added
		};
		const replaced = added.flatMap(({ fact }) => fact.kind === "image" ? [fact] : []);
		const way = build === null && image !== null && isPlaceholder(image) ? onlyOf(replaced.map(buildOf)) : null;
		if (way === null) return {
			container,
			building: null,
			because: [],
			added
		};
		const links = replaced.slice(0, 1).map(({ location }) => link(`image \`${image?.name ?? ""}\` is replaced`, location));
		return {
			container,
			building: way.building,
			because: [isBuilt$1(way), ...links],
			added
		};
	};
}
function isPlaceholder({ name }) {
	return !name.includes("/");
}
function isBuilt$1({ building, build }) {
	return link(`\`${building.dockerfile}\` is built`, build.location);
}
function onlyOf(found) {
	const [first = null, ...others] = found;
	return others.every((way) => way?.building === first?.building) ? first : null;
}
function nameOf(reference) {
	return reference.replace(/@.*$/, "").replace(/:[^/:]*$/, "");
}
function isTagged(reference) {
	return /[:@][^/]*$/.test(reference);
}

// src/units/images/conda.ts
function condaChoices(dockerfile, facts) {
	const created = new Set(facts.flatMap((fact) => creates(fact) ? [fact.command] : []));
	if (created.size === 0) return () => ({});
	const before = new Set(facts.slice(0, facts.findIndex(creates)));
	const group = `${dockerfile}#conda`;
	return (fact) => {
		const command = fact.kind === "install" || fact.kind === "dependency" ? fact.command : null;
		if (command === null) return {};
		if (created.has(command)) return { [group]: command };
		return before.has(fact) ? { [group]: "base" } : {};
	};
}
function creates(fact) {
	return fact.kind === "install" && fact.installer === "conda" && /\bcreate$/.test(fact.text);
}

// src/units/images/wildcards.ts
function wildcard(pattern) {
	if (!/[*?[\\]/.test(pattern)) return (name) => name === pattern;
	const tokens = tokensOf(pattern);
	return (name) => tokens !== null && matches(tokens, name);
}
function matches(tokens, name) {
	let at = 0;
	let token = 0;
	let star = -1;
	let from = 0;
	while (at < name.length) {
		const test = tokens[token];
		if (test === null) {
			star = token++;
			from = at;
		} else if (test?.(name[at] ?? "") === true) {
			at++;
			token++;
		} else if (star >= 0) {
			token = star + 1;
			at = ++from;
		} else return false;
	}
	return tokens.slice(token).every((rest) => rest === null);
}
function tokensOf(pattern) {
	const tokens = [];
	for (let at = 0; at < pattern.length; at++) {
		const character = pattern[at] ?? "";
		if (character === "*") {
			if (tokens.at(-1) !== null || tokens.length === 0) tokens.push(null);
		} else if (character === "?") tokens.push(() => true);
		else if (character === "[") {
			const end = classEnd(pattern, at);
			if (end < 0) return null;
			tokens.push(classOf(pattern.slice(at + 1, end)));
			at = end;
		} else {
			const literal = character === "\\" ? pattern[++at] ?? "" : character;
			tokens.push((each) => each === literal);
		}
	}
	return tokens;
}
function classEnd(pattern, open) {
	const first = pattern[open + 1] === "^" ? open + 3 : open + 2;
	return pattern.indexOf("]", first);
}
function classOf(text) {
	const negated = text.startsWith("^");
	const ranges = Array.from((negated ? text.slice(1) : text).matchAll(/(\\?[^])(?:-(\\?[^]))?/g), ([, first = "", last = first]) => [first.at(-1) ?? "", last.at(-1) ?? ""]);
	return (each) => ranges.some(([first = "", last = ""]) => first <= each && each <= last) !== negated;
}

// src/units/images/copies.ts
const mostCopies = 200;
const mostLookups = 5e3;
var ImageFiles = class {
	library;
	context;
	below;
	stages = /* @__PURE__ */ new Map();
	copies;
	room = mostLookups;
	constructor(library, facts, context, below = () => null) {
		this.library = library;
		this.context = context;
		this.below = below;
		for (const fact of facts) if (fact.kind === "stage") this.stages.set(fact.block, fact);
		this.copies = groupBy(facts.filter((fact) => fact.kind === "copy"), ({ block }) => block);
	}
	sourceOf(block, path, before = Infinity) {
		if (this.room-- < 0) return null;
		const stage = this.stages.get(block);
		for (const copy of this.copiesIn(block, before)) {
			const found = copy.from.kind === "context" ? this.fromContext(copy, path) : this.fromElsewhere(copy, path);
			if (found !== void 0) return found;
		}
		if (stage === void 0) return null;
		return stage.from === null ? this.below(block, path) : this.sourceOf(`stage:${stage.from}`, path);
	}
	copiesIn(block, before) {
		const copies = this.copies.get(block) ?? [];
		const end = Math.min(before, copies.length);
		return copies.slice(Math.max(0, end - mostCopies), end).toReversed();
	}
	fromContext(copy, path) {
		return copy.sources.toReversed().flatMap((source) => this.candidates(copy, source, path)).find((candidate) => (this.library.has(candidate) || this.library.hasFolder(candidate)) && !this.context.isIgnored(candidate));
	}
	fromElsewhere(copy, path) {
		const target = withoutSlash(copy.target);
		for (const source of copy.sources.toReversed()) {
			const inside = relativeTo(target, path);
			const name = posix.basename(source);
			const isFile = path === posix.join(target, name) || inside === "" && !copy.target.endsWith("/");
			const found = this.inStage(copy, isFile ? [source] : inside === null ? [] : [posix.join(source, inside)]);
			if (found !== null || isFile) return found;
		}
	}
	inStage({ block, from }, [path]) {
		if (from.kind !== "stage" || path === void 0 || from.index >= Number(/\d+/.exec(block)?.[0] ?? 0)) return null;
		return this.sourceOf(`stage:${from.index}`, posix.resolve("/", path));
	}
	candidates(copy, source, path) {
		const origin = join(this.context.folder, source.replace(/^\/+/, ""));
		if (origin.startsWith("..") || source.includes("://")) return [];
		const target = withoutSlash(copy.target);
		if (/[*?[]/.test(source)) return this.matching(copy, origin, path);
		if (this.library.has(origin)) return isCopyOf(copy, origin, path) ? [origin] : [];
		const inside = relativeTo(target, path);
		return inside === null ? [] : [join(origin, inside)];
	}
	matching(copy, pattern, path) {
		const folder = posix.dirname(pattern) === "." ? "" : posix.dirname(pattern);
		const isMeant = wildcard(posix.basename(pattern));
		const found = this.library.filesIn(folder).filter((file) => isMeant(posix.basename(file)) && !this.context.isIgnored(file));
		return found.filter((file) => path === posix.join(copy.target, posix.basename(file)) || found.length === 1 && isCopyOf(copy, file, path));
	}
};
function isCopyOf(copy, origin, path) {
	return path === posix.join(copy.target, posix.basename(origin)) || path === copy.target && copy.sources.length === 1;
}
function withoutSlash(target) {
	return target.replace(/\/+$/, "") || "/";
}
function relativeTo(folder, path) {
	if (path === folder) return "";
	const prefix = folder === "/" ? "/" : `${folder}/`;
	return path.startsWith(prefix) ? path.slice(prefix.length) : null;
}

// src/units/images/given.ts
function givenBy(builds) {
	const names = new Set(builds.flatMap(({ args }) => Object.keys(args)));
	return new Map([...names].map((name) => [name, gift(name, builds)]));
}
function giftTo(name, given) {
	return given.get(name) ?? given.get("*");
}
function gift(name, builds) {
	const values = new Set(builds.map(({ args }) => Object.hasOwn(args, name) ? args[name] ?? null : null));
	const [first = null] = values;
	const value = values.size === 1 ? first : null;
	const giver = builds.find(({ args }) => Object.hasOwn(args, name)) ?? builds[0];
	const said = name === "*" ? "arguments are given" : `\`${name}${value === null ? "" : `=${value}`}\` is given`;
	return {
		value,
		because: link(said, placeIn(giver, name) ?? giver?.location ?? {
			path: "",
			line: 1,
			column: 1,
			endLine: 1,
			endColumn: 1
		})
	};
}
function placeIn(build, name) {
	const places = build?.argsAt ?? {};
	return Object.hasOwn(places, name) ? places[name] : void 0;
}

// src/units/images/ignored.ts
function ignoredBy(library, dockerfile, context) {
	const own = `${dockerfile}.dockerignore`;
	const file = library.has(own) ? own : `${context === "" ? "" : `${context}/`}.dockerignore`;
	const patterns = library.kind(file, "setting").flatMap(({ key, value }) => key === "dockerignore" && value !== null ? [patternOf(value)] : []);
	if (patterns.length === 0) return () => false;
	return (path) => {
		const names = path.slice(context === "" ? 0 : context.length + 1).split("/");
		return patterns.findLast((pattern) => means(pattern, names))?.isException === false;
	};
}
function patternOf(text) {
	const isException = text.startsWith("!");
	return {
		isException,
		parts: (isException ? text.slice(1) : text).split("/").map((part) => part === "**" ? null : wildcard(part))
	};
}
function means({ parts }, names) {
	let places = [0];
	for (const part of parts) {
		if (places.length === 0) return false;
		const [first = 0] = places;
		places = part === null ? Array.from({ length: names.length - first + 1 }, (_, index) => first + index) : places.flatMap((place) => place < names.length && part(names[place] ?? "") ? [place + 1] : []);
	}
	return places.some((place) => place > 0);
}

// src/formats/dockerfile/reference.ts
function splitReference(reference) {
	const [tagged = "", digest = null] = reference.split("@");
	const colon = tagged.lastIndexOf(":");
	const hasTag = colon > tagged.lastIndexOf("/");
	return {
		name: hasTag ? tagged.slice(0, colon) : tagged,
		tag: hasTag ? tagged.slice(colon + 1) : null,
		digest
	};
}
function isReference(text) {
	return /^\w[\w./:@-]*$/.test(text);
}

// src/units/images/refill.ts
function dependencyWith(fact, scope) {
	if (!isOpen$1(fact.constraint.kind)) return unchanged$1(fact);
	const filled = scope.fill(fact.text);
	if (!isTouched(filled, fact.constraint.kind === "default")) return unchanged$1(fact);
	const said = fact.ecosystem === "pypi" && filled.known ? requirementOf(filled) : null;
	const told = said ?? { constraint: {
		kind: "unknown",
		text: fact.text,
		variable: null
	} };
	const weak = said === null && fact.nameAt === null ? ["the package is the default of a build argument"] : [];
	return {
		fact: {
			...fact,
			nameAt: null,
			constraintAt: null,
			...told
		},
		gifts: filled.gifts,
		weak
	};
}
function indexWith(fact, scope) {
	if (!isOpen$1(fact.resolved)) return unchanged$1(fact);
	const filled = scope.fill(fact.text);
	if (!isTouched(filled, fact.resolved === "default")) return unchanged$1(fact);
	return {
		fact: pointedTo(fact, filled),
		gifts: filled.gifts
	};
}
function pointedTo(fact, { text, known, weak }) {
	const url = text.replace(/^[\w.-]+=(?=[a-z+]+:|[/.])/, "");
	if (!known || /\s/.test(url) || !/:\/\/|^[/.]/.test(url)) return {
		...fact,
		url: fact.text,
		resolved: "unknown"
	};
	return {
		...fact,
		url,
		resolved: weak ? "default" : "written"
	};
}
function copyWith(fact, scope) {
	if (!fact.text.includes("$") || /^["-]/.test(fact.text)) return unchanged$1(fact);
	const filled = fact.text.replaceAll("\\\n", "  ").split(/\s+/).slice(0, fact.sources.length).map((word) => scope.fill(word));
	const gifts = new Set(filled.flatMap((one) => [...one.gifts]));
	return gifts.size === 0 ? unchanged$1(fact) : {
		fact: {
			...fact,
			sources: filled.map(({ text }) => text)
		},
		gifts
	};
}
function installWith(fact, scope) {
	const filled = fact.manifests.map((manifest) => ({
		manifest,
		...scope.fill(manifest.place.text)
	}));
	const gifts = new Set(filled.flatMap((one) => [...one.gifts]));
	if (gifts.size === 0) return unchanged$1(fact);
	const manifests = filled.map((one) => one.gifts.size === 0 ? one.manifest : {
		...one.manifest,
		path: one.text
	});
	return {
		fact: {
			...fact,
			manifests
		},
		gifts
	};
}
function unchanged$1(fact) {
	return {
		fact,
		gifts: /* @__PURE__ */ new Set()
	};
}
function isOpen$1(kind) {
	return kind === "default" || kind === "unknown";
}
function isTouched({ gifts, known }, isDefault) {
	return gifts.size > 0 || isDefault && !known;
}
function requirementOf({ text, weak }) {
	const plain = text.replace(/\s*;.*$/s, "");
	const requirement = parseRequirement(plain);
	if (requirement === null || requirement.url !== null) return null;
	const { normalised: name, extras, constraint: span } = requirement;
	const range = span === null ? "" : plain.slice(span.start, span.end);
	return {
		name,
		extras,
		constraint: weak ? {
			kind: "default",
			text: range,
			variable: null
		} : range === "" ? { kind: "any" } : {
			kind: "range",
			text: range
		}
	};
}

// src/formats/dockerfile/variables.ts
const longest$7 = 1e4;
const variable = /\$(?:(\w+)|\{(\w+)(?:(:?[-+?])([^{}]*(?:\$\{[^{}]*\}[^{}]*)*))?\}|(\{(?:[^{}]*\})?))/y;
function substitute(text, lookup, escape = "\\") {
	return /["'$\\`]/.test(text) ? new Word(text, lookup, escape).read() : {
		text,
		known: true,
		weak: false
	};
}
var Word = class {
	text;
	lookup;
	escape;
	parts = [];
	known = true;
	weak = false;
	room = longest$7;
	at = 0;
	constructor(text, lookup, escape) {
		this.text = text;
		this.lookup = lookup;
		this.escape = escape;
	}
	read() {
		let inQuotes = false;
		while (this.at < this.text.length) {
			const character = this.text[this.at] ?? "";
			if (character === "\"") {
				inQuotes = !inQuotes;
				this.at++;
			} else if (character === "'" && !inQuotes) this.verbatim();
			else if (character === this.escape) this.escaped(inQuotes);
			else if (character === "$") this.variable();
			else this.plain(character);
		}
		return {
			text: this.parts.join(""),
			known: this.known,
			weak: this.weak
		};
	}
	plain(character) {
		const end = this.text.slice(this.at + 1).search(/["'$\\`]/);
		const stop = end < 0 ? this.text.length : this.at + 1 + end;
		this.parts.push(character, this.text.slice(this.at + 1, stop));
		this.at = stop;
	}
	verbatim() {
		const close = this.text.indexOf("'", this.at + 1);
		const end = close < 0 ? this.text.length : close;
		this.parts.push(this.text.slice(this.at + 1, end));
		this.at = end + 1;
	}
	escaped(inQuotes) {
		const next = this.text[this.at + 1] ?? "";
		this.parts.push(inQuotes && ![
			"\"",
			"$",
			this.escape
		].includes(next) ? this.escape + next : next);
		this.at += 2;
	}
	variable() {
		variable.lastIndex = this.at;
		const found = variable.exec(this.text);
		if (found === null) return this.plain("$");
		this.at = variable.lastIndex;
		const [, bare, name = bare ?? "", operator = "", word = "", other] = found;
		this.parts.push(other === void 0 ? this.value(name, operator, word) : this.unknown(""));
	}
	value(name, operator, word) {
		const held = this.lookup(name);
		if (held === null) return this.unknown(name);
		const isSet = held !== void 0 && (held.value !== "" || !operator.startsWith(":"));
		if (operator.endsWith("+")) return isSet && !word.includes("$") ? word : this.unknown(name);
		if (isSet) return this.put(held, name);
		if (!operator.endsWith("-")) return held === void 0 || operator !== "" ? this.unknown(name) : this.put(held, name);
		const other = substitute(word, this.lookup, this.escape);
		return other.known ? this.put({
			value: other.text,
			weak: true
		}, name) : this.unknown(name);
	}
	put({ value, weak }, name) {
		this.weak ||= weak;
		this.room -= value.length;
		return this.room < 0 ? this.unknown(name) : value;
	}
	unknown(name) {
		this.known = false;
		return `\${${name}}`;
	}
};

// src/units/images/scope.ts
const nothingGiven = /* @__PURE__ */ new Set();
var Scope = class {
	env;
	args = /* @__PURE__ */ new Map();
	constructor(parent = null) {
		this.env = new Map(parent?.env);
	}
	setEnv(name, held) {
		this.env.set(name, held);
	}
	setArg(name, held) {
		this.args.set(name, held);
	}
	get(name) {
		return this.env.get(name) ?? this.args.get(name);
	}
	fill(written) {
		if (!written.includes("$")) return {
			text: written,
			known: true,
			weak: false,
			gifts: nothingGiven
		};
		const gifts = /* @__PURE__ */ new Set();
		const { text, known, weak } = substitute(written, (name) => {
			const held = this.get(name);
			for (const gift of held?.gifts ?? []) gifts.add(gift);
			return held?.known;
		});
		return {
			text,
			known,
			weak,
			gifts
		};
	}
	hold(written, value) {
		const behind = written.replace(/^[^=\s]*[=\s]\s*/, "");
		const { text, known, weak, gifts } = this.fill(behind);
		if (gifts.size === 0 && !weak) return {
			known: value === null ? null : {
				value,
				weak
			},
			gifts
		};
		return {
			known: known ? {
				value: text,
				weak
			} : null,
			gifts
		};
	}
};

// src/units/images/rebuild.ts
function builtWith(facts, given) {
	const rebuild = new Rebuild(facts, given);
	return {
		facts: facts.flatMap((fact) => rebuild.read(fact)),
		open: rebuild.open
	};
}
var Rebuild = class {
	open = /* @__PURE__ */ new Set();
	facts;
	given;
	globals = new Scope();
	scopes = /* @__PURE__ */ new Map();
	stages = [];
	moved = /* @__PURE__ */ new Set();
	last = null;
	constructor(facts, given) {
		this.facts = facts;
		this.given = given;
	}
	read(fact) {
		switch (fact.kind) {
			case "setting": return [built$1(this.argument(fact))];
			case "env": return [built$1(this.environment(fact))];
			case "stage": return this.stage(fact);
			case "image": return this.moved.has(fact.block) && fact.use === "base" ? [] : [unchanged(fact)];
			case "index": return [built$1(this.ofVariable(fact) ?? indexWith(fact, this.scopeOf(fact)))];
			case "dependency": return [built$1(dependencyWith(fact, this.scopeOf(fact)))];
			case "copy": return [built$1(copyWith(fact, this.scopeOf(fact)))];
			case "install": return [built$1(installWith(fact, this.scopeOf(fact)))];
			default: return [unchanged(fact)];
		}
	}
	scopeOf({ block }) {
		return this.scopes.get(block) ?? this.globals;
	}
	argument(fact) {
		const name = /^dockerfile\.arg\.(.*)$/s.exec(fact.key)?.[1];
		if (name === void 0) return {
			fact,
			gifts: nothingGiven
		};
		const scope = this.scopeOf(fact);
		const gift = giftTo(name, this.given);
		const held = gift === void 0 ? this.defaultOf(name, fact, scope) : received(gift);
		if (held !== void 0) scope.setArg(name, held);
		this.last = {
			name,
			fact
		};
		return withValue(fact, held);
	}
	defaultOf(name, fact, scope) {
		if (!fact.text.includes("=")) return this.globals.get(name);
		const { known, gifts } = scope.hold(fact.text, fact.value);
		return {
			known: known && {
				...known,
				weak: true
			},
			gifts
		};
	}
	environment(fact) {
		const scope = this.scopeOf(fact);
		const isArgument = this.last?.fact.kind === "setting" && holds$2(this.last.fact, fact);
		const held = isArgument ? scope.get(fact.name) : scope.hold(fact.text, fact.value);
		if (!isArgument && held !== void 0) scope.setEnv(fact.name, held);
		this.last = {
			name: fact.name,
			fact
		};
		return withValue(fact, held);
	}
	ofVariable(fact) {
		if (fact.command !== null || this.last === null || !holds$2(this.last.fact, fact)) return null;
		const held = this.scopeOf(fact).get(this.last.name);
		if (held === void 0 || held.gifts.size === 0) return null;
		const { value, weak } = held.known ?? {
			value: "",
			weak: false
		};
		return {
			fact: pointedTo(fact, {
				text: value,
				known: held.known !== null,
				weak
			}),
			gifts: held.gifts
		};
	}
	stage(fact) {
		const filled = this.globals.fill(baseOf(fact));
		const isMoved = filled.gifts.size > 0;
		const parent = isMoved ? this.named(filled) : this.stages[fact.from ?? -1];
		const stage = isMoved ? {
			...fact,
			from: parent?.index ?? null
		} : fact;
		this.stages.push(stage);
		this.scopes.set(fact.block, new Scope(parent && this.scopes.get(parent.block)));
		if (parent !== void 0 && filled.weak) this.open.add(fact.block);
		if (!isMoved) return [unchanged(fact)];
		this.moved.add(fact.block);
		return [stage, ...parent === void 0 && filled.text !== "scratch" ? [this.image(stage, filled)] : []].map((one) => built$1({
			fact: one,
			gifts: filled.gifts
		}));
	}
	named({ text, known }) {
		if (!known) return void 0;
		return this.stages.findLast(({ name, index }) => name?.toLowerCase() === text.toLowerCase() || String(index) === text);
	}
	image(stage, { text, known, weak }) {
		const read = this.facts.find((fact) => fact.kind === "image" && fact.use === "base" && fact.block === stage.block);
		const platform = read?.kind === "image" ? read.platform : null;
		const { block, location, text: words } = read ?? stage;
		const resolved = weak ? "default" : "written";
		const isKnown = known && isReference(text);
		return {
			kind: "image",
			use: "base",
			...splitReference(text),
			platform,
			resolved: isKnown ? resolved : "unknown",
			block,
			location,
			text: words
		};
	}
};
function baseOf({ text }) {
	return /^\w+\s+(?:--\S+\s+)*(\S+)/.exec(text.replaceAll(/\\[ \t]*\n/g, "  "))?.[1] ?? "";
}
function received(gift) {
	return {
		known: gift.value === null ? null : {
			value: gift.value,
			weak: false
		},
		gifts: /* @__PURE__ */ new Set([gift])
	};
}
function withValue(fact, held) {
	if (held === void 0 || held.gifts.size === 0) return {
		fact,
		gifts: nothingGiven
	};
	return {
		fact: {
			...fact,
			value: held.known?.value ?? null
		},
		gifts: held.gifts
	};
}
function built$1({ fact, gifts, weak = [] }) {
	return {
		fact,
		links: [...gifts].map(({ because }) => because),
		weak
	};
}
function unchanged(fact) {
	return {
		fact,
		links: [],
		weak: []
	};
}
function holds$2({ location: outer }, { location: inner }) {
	const begins = outer.line < inner.line || outer.line === inner.line && outer.column <= inner.column;
	const ends = outer.endLine > inner.endLine || outer.endLine === inner.endLine && outer.endColumn >= inner.endColumn;
	return begins && ends;
}

// src/units/images/stages.ts
const packageFolders = /(site-packages|dist-packages|virtualenv|(?:\b|_)v?env\b|\/opt(\/|$)|\/usr\/local(\/lib[^/]*)?\/?$|\/\.local|conda|wheels?|\/install|node_modules|\/app\/?$|\/usr\/?$|^\/\*?$)/;
function reachedStages(facts, target, open = /* @__PURE__ */ new Set()) {
	const stages = ofKind(facts, "stage");
	const copies = groupBy(ofKind(facts, "copy").filter(bringsPackages), ({ block }) => block);
	const last = target === null ? stages.at(-1) : stages.find((stage) => isNamed(stage, target));
	const reached = /* @__PURE__ */ new Set();
	const certain = /* @__PURE__ */ new Set();
	const waiting = last === void 0 ? [] : [{
		index: last.index,
		byDefault: false
	}];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		const { index, byDefault } = next;
		if ((byDefault ? reached : certain).has(index)) continue;
		reached.add(index);
		if (!byDefault) certain.add(index);
		const stage = stages[index];
		if (stage === void 0) continue;
		if (stage.from !== null) waiting.push({
			index: stage.from,
			byDefault: byDefault || open.has(stage.block)
		});
		for (const { from } of copies.get(stage.block) ?? []) if (from.kind === "stage") waiting.push({
			index: from.index,
			byDefault
		});
	}
	return {
		stages: [...reached].toSorted((a, b) => a - b),
		open: new Set([...reached].filter((index) => !certain.has(index)))
	};
}
function isNamed({ name, index }, target) {
	return name?.toLowerCase() === target.toLowerCase() || String(index) === target;
}
function bringsPackages(copy) {
	return copy.from.kind === "stage" && copy.sources.some((source) => packageFolders.test(source));
}
function rootStages(facts) {
	const roots = /* @__PURE__ */ new Map();
	for (const { block, index, from } of ofKind(facts, "stage")) roots.set(block, from === null ? index : roots.get(`stage:${from}`) ?? index);
	return roots;
}
function ofKind(facts, kind) {
	return facts.filter((fact) => fact.kind === kind);
}

// src/units/images/built.ts
function builtMembers(workshop, building) {
	return builtImage(workshop, building, [building]).members;
}
function builtImage(workshop, building, trail) {
	const { library } = workshop;
	const { dockerfile, context, target, builds } = building;
	const rebuilt = builtWith(library.of(dockerfile), givenBy(builds));
	const facts = rebuilt.facts.map(({ fact }) => fact);
	const { stages, open } = reachedStages(facts, target, rebuilt.open);
	const indexes = new Map(stages.map((index) => [`stage:${index}`, index]));
	const bases = /* @__PURE__ */ new Map();
	const folder = {
		folder: context,
		isIgnored: ignoredBy(library, dockerfile, context)
	};
	const files = new ImageFiles(library, facts, folder, (block, path) => bases.get(block)?.sourceOf(path) ?? null);
	const copied = /* @__PURE__ */ new Map();
	const roots = rootStages(facts);
	const isProduction = facts.some((fact) => fact.kind === "env" && fact.name === "NODE_ENV" && fact.value === "production");
	const environmentOf = condaChoices(dockerfile, facts);
	const members = rebuilt.facts.flatMap((one) => {
		const { block } = one.fact;
		const index = indexes.get(block);
		if (index === void 0) return [];
		const before = copied.get(block) ?? 0;
		if (one.fact.kind === "copy") copied.set(block, before + 1);
		const weak = open.has(index) ? ["the stage is the default of a build argument"] : [];
		const choices = {
			[`${dockerfile}#base`]: String(roots.get(block) ?? 0),
			...branchOf(one.fact),
			...environmentOf(one.fact)
		};
		const sourceOf = (path) => files.sourceOf(block, path, before);
		const base = ownBase(workshop, building, one, trail);
		if (base !== null) bases.set(block, base);
		return (base?.members ?? stageMembers(workshop, one, {
			sourceOf,
			isProduction
		})).map((each) => ({
			...each,
			weak: [...each.weak, ...weak],
			choices: {
				...each.choices,
				...choices
			}
		}));
	});
	const last = target === null ? `stage:${Math.max(...stages)}` : facts.find((fact) => isStage(fact, target))?.block ?? "";
	return {
		members,
		sourceOf: (path) => files.sourceOf(last, path)
	};
}
function isStage(fact, target) {
	return fact.kind === "stage" && (fact.name?.toLowerCase() === target.toLowerCase() || String(fact.index) === target);
}
const deepest$1 = 20;
function ownBase(workshop, from, { fact, links, weak }, trail) {
	if (fact.kind !== "image" || fact.use !== "base" || fact.resolved === "unknown") return null;
	const { library } = workshop;
	const way = workshop.baseOf(from, fact);
	if (way === null) return null;
	const { building } = way;
	if (trail.length > deepest$1 || !library.hasRoom(library.of(building.dockerfile).length)) return null;
	const { location } = fact;
	if (trail.includes(building)) {
		const circle = [...trail.slice(trail.indexOf(building)), building].map(({ dockerfile }) => dockerfile);
		if (circle.length > 2) library.problems.push({
			message: `images start from each other: ${circle.join(" → ")}`,
			location
		});
		return null;
	}
	const { members, sourceOf } = builtImage(workshop, building, [...trail, building]);
	const ways = [
		...links,
		link(`\`${building.dockerfile}\` is taken as base image`, location),
		isBuilt$1(way)
	];
	const doubts = member(fact, [], { weak }).weak;
	return {
		members: members.map((one) => onPlatform({
			...one,
			links: [...ways, ...one.links],
			weak: [...one.weak, ...doubts]
		}, fact.platform)),
		sourceOf
	};
}
function onPlatform(one, platform) {
	const { fact } = one;
	return platform === null || fact.kind !== "image" || fact.platform !== null ? one : {
		...one,
		fact: {
			...fact,
			platform
		}
	};
}
function stageMembers({ library, claimed }, { fact, links, weak }, { sourceOf, isProduction }) {
	const own = member(fact, links, { weak });
	if (fact.kind !== "install" && fact.kind !== "command") return [own, ...hiddenIndexes(fact).map((one) => member(one))];
	const around = {
		fileAt: (path) => sourceOf(posix.resolve("/", path)),
		isProduction
	};
	const { members, paths } = fact.kind === "install" ? installedManifests(library, fact, around) : scriptMembers(library, fact, around, [fact.location.path]);
	for (const path of paths) claimed.add(path);
	return [own, ...members];
}
function hiddenIndexes(fact) {
	if (fact.kind === "image" && fact.use === "base" && fact.resolved === "unknown") return [{
		...unknownIndex(fact),
		role: "primary"
	}];
	if (fact.kind !== "copy" || !fact.sources.some((source) => /(^|\/)(pip\.(conf|ini)|uv\.toml|\.?pip\/?)$/.test(source))) return [];
	return [unknownIndex(fact)];
}
function branchOf(fact) {
	return fact.kind === "install" && fact.condition !== null ? { [`${fact.location.path}#branch`]: fact.condition } : {};
}

// src/units/images/contexts.ts
function buildings(library) {
	const dockerfiles = [...library.facts.keys()].filter((path) => library.kind(path, "stage").length > 0);
	const named = groupBy(library.all("build"), (build) => dockerfileOf(library, build));
	for (const build of library.all("build")) reportMissing(library, build);
	return dockerfiles.flatMap((dockerfile) => {
		const builds = named.get(dockerfile) ?? [];
		if (builds.length === 0) return [{
			dockerfile,
			context: likeliestContext(library, dockerfile),
			target: null,
			shared: false,
			builds
		}];
		return [...groupBy(builds, ({ target }) => target).values()].flatMap((same) => {
			const contexts = groupBy(same, ({ context }) => context ?? parentOf(dockerfile));
			const target = same[0]?.target ?? null;
			return [...contexts].map(([context, ways]) => ({
				dockerfile,
				context,
				target,
				shared: contexts.size > 1,
				builds: ways
			}));
		});
	});
}
const composeFile = /(^|\/)(?:docker-)?compose[^/]*\.ya?ml$/;
function reportMissing(library, build) {
	const { location, context, text } = build;
	if (!composeFile.test(location.path)) return;
	const dockerfile = dockerfileOf(library, build);
	if (context === null && /(^|[\s:"'])\.\.\//.test(text)) library.problems.push({
		message: "the folder that is built here lies outside of the repository",
		location
	});
	else if (dockerfile !== "" && !library.has(dockerfile)) library.problems.push({
		message: `\`${dockerfile}\` is built here, and there is no such file`,
		location
	});
}
function dockerfileOf(library, { dockerfile }) {
	if (dockerfile === null || library.has(dockerfile) || posix.basename(dockerfile) !== "Dockerfile") return dockerfile ?? "";
	return ["Containerfile", "dockerfile"].map((name) => join(parentOf(dockerfile), name)).find((path) => library.has(path)) ?? dockerfile;
}
function likeliestContext(library, dockerfile) {
	const own = parentOf(dockerfile);
	const sources = library.kind(dockerfile, "copy").flatMap((copy) => copy.from.kind === "context" ? copy.sources : []).filter((source) => !/[*?$]/.test(source) && !/^\.?\/?$/.test(source));
	const present = (folder) => sources.filter((source) => exists(library, join(folder, source.replace(/^\/+/, "")))).length;
	return foldersUp(own).reduce((best, folder) => present(folder) > present(best) ? folder : best, own);
}
function exists(library, path) {
	return library.has(path) || library.hasFolder(path);
}

// src/units/images/containers.ts
const containerPlatforms = /* @__PURE__ */ new Set(["kubernetes", "compose"]);
const mixedPlatforms = /* @__PURE__ */ new Set([
	"terraform",
	"cloudformation",
	"serverless",
	"app-engine",
	"cloud-run",
	"vertex-ai",
	"sagemaker",
	"azure-ml",
	"fly",
	"skypilot",
	"ray",
	"hf-space"
]);
function isContainer(library, workload) {
	if (containerPlatforms.has(workload.platform)) return true;
	return mixedPlatforms.has(workload.platform) && library.part(workload.location.path, workload.block).some(({ kind }) => kind === "image" || kind === "build");
}
function containersOf(library) {
	return allContainers(library).filter(({ image, build }) => image !== null || build !== null);
}
function patchesOf(library) {
	return allContainers(library).filter(({ image, build }) => image === null && build === null);
}
const known = /* @__PURE__ */ new WeakMap();
function allContainers(library) {
	const found = known.get(library) ?? readContainers(library);
	known.set(library, found);
	return found;
}
function readContainers(library) {
	return [...library.facts.keys()].flatMap((path) => {
		return library.kind(path, "workload").filter((workload) => isContainer(library, workload)).flatMap((workload) => inWorkload(library.part(path, workload.block), workload));
	});
}
function inWorkload(own, workload) {
	const blocks = groupBy(own, ({ block }) => block);
	const pod = blocks.get(workload.block) ?? [];
	const inner = [...blocks].filter(([block]) => block !== workload.block);
	if (inner.length === 0) return [container(workload.block, workload, own)];
	return inner.map(([block, facts]) => container(block, workload, [...pod, ...facts]));
}
function container(block, workload, facts) {
	return {
		block,
		workload,
		facts,
		image: facts.find((fact) => fact.kind === "image") ?? null,
		build: facts.find((fact) => fact.kind === "build") ?? null
	};
}

// src/units/images/charts.ts
function isChartValue({ platform, type }) {
	return platform === "kubernetes" && type === "values";
}
function isInChart(library, container) {
	return valuesOf(library, container) !== null;
}
function chartsOf(library) {
	const templates = groupBy(containersOf(library), (container) => valuesOf(library, container));
	const others = groupBy([...library.facts.keys()].filter(isOtherValues), parentOf);
	return (container) => {
		if (!isChartValue(container.workload)) return [];
		const { path } = container.workload.location;
		if (posix.basename(path) !== "values.yaml") return [];
		return [...(templates.get(`${path}#${container.block}`) ?? []).flatMap(fromTemplate), ...otherValues(library, path, others.get(parentOf(path)) ?? [], container)];
	};
}
function fromTemplate({ workload, facts }) {
	const because = link(`${workload.type} \`${workload.name}\` takes it from the values`, workload.location);
	return facts.filter(({ kind }) => kind !== "image").map((fact) => through(because, member(fact)));
}
function valuesOf(library, { workload, image }) {
	const chart = /^(.*?)\/?templates\//.exec(workload.location.path)?.[1];
	const keys = /\{\{-?\s*\$?\.Values\.([\w.]+)/.exec(image?.text ?? "")?.[1];
	if (chart === void 0 || keys === void 0 || isChartValue(workload)) return null;
	const path = join(chart, "values.yaml");
	const blocks = new Set(library.kind(path, "workload").map(({ block }) => block));
	const found = blocksOf(keys.split(".")).find((block) => blocks.has(block));
	return found === void 0 ? null : `${path}#${found}`;
}
function blocksOf(keys) {
	return keys.map((_key, index) => ["values", ...keys.slice(0, keys.length - index)].join(".")).concat("values");
}
function otherValues(library, path, others, { block }) {
	return others.flatMap((file) => {
		const name = posix.basename(file);
		const facts = library.part(file, block).filter((fact) => fact.block === block);
		if (facts.some(({ kind }) => kind === "image")) return [];
		const more = {
			weak: [`only \`${name}\` asks for it`],
			choices: { [`${path}#values`]: file }
		};
		return facts.map((fact) => member(fact, [link(`\`${name}\` is given to the chart`, fact.location)], more));
	});
}
function isOtherValues(path) {
	return /(^|\/)[^/]*values[^/]*\.ya?ml$/.test(path) && posix.basename(path) !== "values.yaml";
}

// src/units/images/overlays.ts
const names$1 = [
	"kustomization.yaml",
	"kustomization.yml",
	"Kustomization"
];
const deepest = 20;
function overlaysOf(library) {
	const overlays = [...library.facts.keys()].filter((path) => names$1.some((name) => path === name || path.endsWith(`/${name}`)));
	if (overlays.length === 0) return () => [];
	const patches = groupBy(patchesOf(library).filter(({ workload }) => workload.platform === "kubernetes"), ({ workload }) => workload.location.path);
	const reached = overlays.filter((path) => changes(library, path)).map((path) => overlayAt(library, path, patches)).flatMap((overlay) => [...filesOf$1(library, overlay.path)].map((file) => ({
		file,
		overlay
	})));
	const byFile = groupBy(reached, ({ file }) => file);
	return (container) => container.workload.platform === "kubernetes" ? (byFile.get(container.workload.location.path) ?? []).flatMap(({ overlay }) => added$1(overlay, container)) : [];
}
function overlayAt(library, path, patches) {
	const named = library.kind(path, "setting").flatMap(({ key, value }) => key === "kustomize.patch" && value !== null ? patches.get(value) ?? [] : []);
	return {
		path,
		images: groupBy(library.kind(path, "image"), ({ block }) => block),
		patches: groupBy(named, ({ block, workload }) => partKey(block, workload))
	};
}
function partKey(block, { name }) {
	return `${name} ${block}`;
}
function changes(library, overlay) {
	return library.of(overlay).some((fact) => fact.kind === "image" || fact.kind === "setting" && fact.key === "kustomize.patch");
}
function filesOf$1(library, overlay) {
	const files = /* @__PURE__ */ new Set();
	const waiting = [[overlay]];
	for (let trail = waiting.pop(); trail !== void 0; trail = waiting.pop()) {
		const last = trail.at(-1) ?? "";
		for (const setting of library.kind(last, "setting")) {
			if (setting.key !== "kustomize.resource" && setting.key !== "kustomize.component" || setting.value === null) continue;
			const next = library.has(setting.value) ? setting.value : overlayIn(library, setting.value);
			if (next !== null && trail.includes(next)) library.problems.push({
				message: `overlays build on each other: ${[...trail, next].join(" → ")}`,
				location: setting.location
			});
			if (next === null || files.has(next) || trail.includes(next) || trail.length > deepest || !library.hasRoom(1)) continue;
			files.add(next);
			waiting.push([...trail, next]);
		}
	}
	return files;
}
function overlayIn(library, folder) {
	return names$1.map((name) => join(folder, name)).find((path) => library.facts.has(path)) ?? null;
}
function added$1({ path, images: replaced, patches }, { workload, image, block }) {
	const more = {
		weak: [`only \`${path}\` says so`],
		choices: { [`${workload.location.path}#overlay`]: path }
	};
	const uncertain = (fact, text, at) => member(fact, [link(text, at)], more);
	const images = image === null ? [] : replaced.get(`image:${image.name}`) ?? [];
	const patched = [.../* @__PURE__ */ new Set([block, workload.block])].flatMap((part) => patches.get(partKey(part, workload)) ?? []);
	return [...images.map((fact) => uncertain(fact, `image \`${image?.name ?? ""}\` is replaced`, fact.location)), ...patched.flatMap(({ facts, workload: patch }) => facts.filter(isAdded).map((fact) => uncertain(fact, `${workload.type} \`${workload.name}\` is patched`, patch.location)))];
}
function isAdded(fact) {
	return fact.kind !== "workload" && !(fact.kind === "resource" && fact.field === "requests");
}

// src/units/images/overrides.ts
function additionsTo(library) {
	const ways = [
		overridesOf(library),
		chartsOf(library),
		overlaysOf(library)
	];
	return (container) => ways.flatMap((addedTo) => addedTo(container));
}
function serviceKey({ workload }) {
	return `${parentOf(workload.location.path)}#${workload.name}`;
}
const projectFile = /^(?:docker-)?compose\.ya?ml$/;
const overrideFile = /^(?:docker-)?compose[.-].+\.ya?ml$/;
function overridesOf(library) {
	const patches = groupBy(patchesOf(library).filter(isOverride), serviceKey);
	return (container) => isService(container) ? (patches.get(serviceKey(container)) ?? []).flatMap((patch) => added(patch, container)) : [];
}
function isOverride({ workload }) {
	const name = posix.basename(workload.location.path);
	return workload.platform === "compose" && overrideFile.test(name) && !projectFile.test(name);
}
function isService({ workload }) {
	return workload.platform === "compose" && projectFile.test(posix.basename(workload.location.path));
}
function added({ workload, facts }, { workload: service }) {
	const { path } = workload.location;
	const name = posix.basename(path);
	const because = link(`\`${name}\` adds to service \`${service.name}\``, workload.location);
	const more = {
		weak: [`only \`${name}\` asks for it`],
		choices: { [`${service.location.path}#override`]: path }
	};
	return facts.filter(({ kind }) => kind !== "workload").map((fact) => member(fact, [because], more));
}

// src/units/images/served.ts
const handsOut = /^(?:(?:docker\.io\/)?(?:library\/)?(?:nginx|caddy|httpd)|(?:docker\.io\/)?nginxinc\/nginx-unprivileged)$/;
function servedManifests(library, ways) {
	return new Map(ways.flatMap((building) => servedBy(library, building)));
}
function servedBy(library, { dockerfile, context, target }) {
	const facts = library.of(dockerfile);
	const stages = facts.filter((fact) => fact.kind === "stage");
	const last = target === null ? stages.at(-1) : stages.find(({ name }) => name?.toLowerCase() === target.toLowerCase());
	if (last === void 0 || !facts.some((fact) => fact.block === last.block && isServer(fact))) return [];
	const files = new ImageFiles(library, facts, {
		folder: context,
		isIgnored: ignoredBy(library, dockerfile, context)
	});
	return facts.flatMap((fact) => {
		if (fact.kind !== "copy" || fact.block !== last.block || fact.from.kind !== "stage") return [];
		return installedIn(library, facts, files, lineage(stages, fact.from.index)).map((path) => [path, fact]);
	});
}
function isServer(fact) {
	return fact.kind === "image" && fact.use === "base" && fact.resolved !== "unknown" && handsOut.test(fact.name);
}
function lineage(stages, index) {
	const blocks = /* @__PURE__ */ new Set();
	for (let stage = stages[index]; stage !== void 0 && !blocks.has(stage.block);) {
		blocks.add(stage.block);
		stage = stage.from === null ? void 0 : stages[stage.from];
	}
	return blocks;
}
function installedIn(library, facts, files, blocks) {
	return facts.flatMap((fact) => {
		if (fact.kind !== "install" || fact.installer !== "npm" || !blocks.has(fact.block)) return [];
		const fileAt = (path) => files.sourceOf(fact.block, posix.resolve("/", path));
		return installedManifests(library, fact, {
			fileAt,
			isProduction: false
		}).paths;
	});
}

// src/units/images/index.ts
function imageDrafts(library) {
	const claimed = /* @__PURE__ */ new Set();
	const ways = buildings(library);
	const addedTo = additionsTo(library);
	const { runOf, baseOf } = buildersOf(ways);
	const deploy = deployedBy(ways, runOf);
	const deployed = groupBy(containersOf(library).flatMap((container) => isInChart(library, container) ? [] : [deploy(container, addedTo(container))]), ({ building }) => building);
	return {
		drafts: [...ways.map((building) => {
			const run = deployed.get(building) ?? [];
			return draft(building, [...builtMembers({
				library,
				claimed,
				baseOf
			}, building), ...run.flatMap((one) => deployedMembers(one, building))]);
		}), ...(deployed.get(null) ?? []).map((one) => foreign(library, one))],
		claimed,
		served: servedManifests(library, ways)
	};
}
function draft(building, members) {
	const { dockerfile, target, builds, context, shared } = building;
	const links = builds.map((build) => link(`\`${dockerfile}\` is built`, build.location));
	const suffix = `${target === null ? "" : `#${target}`}${shared ? `@${context || "."}` : ""}`;
	return {
		id: `image:${dockerfile}${suffix}`,
		kind: "image",
		name: dockerfile + suffix,
		root: parentOf(dockerfile),
		links,
		targets: [],
		members
	};
}
function deployedMembers({ container, because, added }, { dockerfile }) {
	const { workload } = container;
	const run = link(`\`${dockerfile}\` is run as ${workload.type} \`${workload.name}\``, workload.location);
	return [...container.facts.filter(({ kind }) => kind !== "image").map((fact) => ownMember(container, fact, added)), ...added].map((one) => [...because, run].reduceRight((each, way) => through(way, each), one));
}
function foreign(library, { container, added }) {
	const { workload, facts } = container;
	const { path } = workload.location;
	const place = workloadPlace(workload).kind;
	const kind = place === "job" || place === "environment" ? place : "image";
	const installed = facts.flatMap((fact) => fact.kind === "install" && fact.condition === null ? installedHere(library, fact) : []);
	return {
		id: `${kind}:${path}#${container.block}`,
		kind,
		name: `${workload.type} ${container.block.split("/").slice(1).join("/") || workload.name}`,
		root: parentOf(path),
		links: [],
		targets: [],
		members: [
			...facts.map((fact) => ownMember(container, fact, added)),
			...installed,
			...added
		]
	};
}
function ownMember({ workload }, fact, added) {
	const weak = isChartValue(workload) && fact.kind !== "image" ? ["it is a default of the chart"] : [];
	const other = fact.kind === "image" ? added.find((one) => one.fact.kind === "image") : void 0;
	const choices = Object.fromEntries(Object.keys(other?.choices ?? {}).map((group) => [group, ""]));
	return member(fact, [], {
		weak,
		choices
	});
}

// src/units/locks.ts
const tools = [
	{
		manifest: /^pyproject\.toml$/,
		locks: named$1("uv.lock", "poetry.lock", "pdm.lock", "pylock.toml", "pixi.lock"),
		ofWorkspace: true
	},
	{
		manifest: /^package\.json$/,
		locks: named$1("npm-shrinkwrap.json", "package-lock.json", "pnpm-lock.yaml", "yarn.lock", "bun.lock"),
		ofWorkspace: true
	},
	{
		manifest: /^Cargo\.toml$/,
		locks: named$1("Cargo.lock"),
		ofWorkspace: true
	},
	{
		manifest: /^pubspec\.yaml$/,
		locks: named$1("pubspec.lock"),
		ofWorkspace: true
	},
	{
		manifest: /^Pipfile$/,
		locks: named$1("Pipfile.lock"),
		ofWorkspace: false
	},
	{
		manifest: /^Podfile$/,
		locks: named$1("Podfile.lock"),
		ofWorkspace: false
	},
	{
		manifest: /^pixi\.toml$/,
		locks: named$1("pixi.lock"),
		ofWorkspace: false
	},
	{
		manifest: /^environment\.ya?ml$/,
		locks: named$1("conda-lock.yml", "conda-lock.yaml"),
		ofWorkspace: false
	},
	{
		manifest: /^Package\.swift$/,
		locks: named$1("Package.resolved"),
		ofWorkspace: false
	},
	{
		manifest: /^project\.pbxproj$/,
		locks: ofXcode,
		ofWorkspace: false
	},
	{
		manifest: /\.(cs|fs|vb)proj$/,
		locks: named$1("packages.lock.json"),
		ofWorkspace: false
	},
	{
		manifest: /\.py$/,
		locks: (path) => [`${path}.lock`],
		ofWorkspace: false
	}
];
function named$1(...names) {
	return (path) => names.map((name) => join(parentOf(path), name));
}
function ofXcode(path) {
	const project = parentOf(path);
	const beside = project.replace(/\.xcodeproj$/, ".xcworkspace");
	return [join(project, "project.xcworkspace"), beside].map((folder) => join(folder, "xcshareddata/swiftpm/Package.resolved"));
}
var Locks = class {
	library;
	chosen = /* @__PURE__ */ new Map();
	constructor(library) {
		this.library = library;
		for (const [path, locks] of groupBy(library.all("lock"), ({ location }) => location.path)) this.chosen.set(path, groupBy(locks, ({ ecosystem, name }) => `${ecosystem}/${name}`));
	}
	get exist() {
		return this.chosen.size > 0;
	}
	of(lock, ecosystem, name) {
		return this.chosen.get(lock)?.get(`${ecosystem}/${name}`) ?? [];
	}
	for(manifest) {
		const name = posix.basename(manifest);
		const tool = tools.find((one) => one.manifest.test(name));
		if (tool === void 0) return [];
		const [own = "", ...above] = foldersUp(parentOf(manifest));
		const beside = this.present(tool, join(own, name));
		if (beside.length > 0 || !tool.ofWorkspace) return beside;
		const root = above.find((folder) => this.present(tool, join(folder, name)).length > 0);
		if (root === void 0) return [];
		return this.present(tool, join(root, name)).filter((lock) => this.isMember(own, lock, join(root, name)));
	}
	present({ locks }, manifest) {
		const found = locks(manifest).filter((path) => this.library.has(path));
		const shrinkwrap = found.some((path) => path.endsWith("npm-shrinkwrap.json"));
		return found.filter((path) => !(shrinkwrap && path.endsWith("package-lock.json")));
	}
	isMember(folder, lock, manifest) {
		const members = this.library.kind(lock, "module");
		if (members.length > 0) return members.some(({ directory }) => directory === folder);
		return new ListedMembers(this.library.kind(manifest, "module")).has(folder);
	}
};

// src/units/beside.ts
function withPaths(gathered) {
	if (![...gathered.facts.values()].some((facts) => facts.some(isOpen))) return gathered;
	const known = new Set(gathered.paths);
	const folders = new Set(gathered.paths.flatMap((path) => parentOf(path)).flatMap(foldersUp));
	const begin = (fact) => foldersUp(parentOf(fact.location.path)).find((folder) => known.has(join(folder, fact.beside)));
	const inFolder = (fact, path) => {
		const folder = begin(fact);
		const joined = folder === void 0 || path === null ? null : join(folder, path);
		return joined !== null && (known.has(joined) || folders.has(joined)) ? joined : null;
	};
	const closed = (fact) => {
		if (!isOpen(fact)) return fact;
		if (fact.kind === "code") return {
			...fact,
			path: inFolder(fact, fact.path)
		};
		const context = inFolder(fact, fact.context);
		return {
			...fact,
			context,
			dockerfile: context === null ? null : inFolder(fact, fact.dockerfile)
		};
	};
	const facts = [...gathered.facts].map(([path, list]) => [path, list.some(isOpen) ? list.map(closed) : list]);
	return {
		...gathered,
		facts: new Map(facts)
	};
}
function isOpen(fact) {
	return (fact.kind === "code" || fact.kind === "build") && fact.beside !== void 0;
}

// src/units/scripts.ts
const byHand = "nothing in the repository runs the script";
function scriptDrafts(library, others, isKnown) {
	const run = new Set(others.flatMap(({ members }) => members.map(({ fact }) => fact.location.path)));
	return [...library.facts].flatMap(([path, facts]) => {
		if (!/\.(?:ba)?sh$/.test(path) || run.has(path) || !facts.some((fact) => isInstalled(fact) && isKnown(fact))) return [];
		return [scriptDraft(path, facts)];
	});
}
function isInstalled(fact) {
	return fact.kind === "dependency" && fact.command !== null;
}
function scriptDraft(path, facts) {
	const members = facts.map((fact) => member(fact, [], { weak: [byHand] }));
	return {
		id: `environment:${path}`,
		kind: "environment",
		name: path,
		root: parentOf(path),
		links: [],
		targets: [],
		members
	};
}

// src/units/apps/devices.ts
const built = [
	"src",
	"main",
	"lib",
	"include",
	"components",
	"data",
	"model",
	"models"
];
const devices$1 = /* @__PURE__ */ new Set([
	"platformio",
	"esp-idf",
	"arduino",
	"zephyr"
]);
function besideApps(library, claimed) {
	const folders = new Set(library.all("workload").flatMap(({ platform, location }) => platform === "esp-idf" ? [parentOf(location.path)] : []));
	const manifests = [...library.facts.keys()].filter((path) => /(^|\/)idf_component\.ya?ml$/.test(path));
	const components = groupBy(manifests, (path) => [1, 2].map((up) => foldersUp(parentOf(path))[up]).find((folder, index) => folder !== void 0 && folders.has(folder) && isComponent(path, folder, index)) ?? null);
	return (workload) => {
		const folder = parentOf(workload.location.path);
		const files = filesFor(library, workload, components.get(folder) ?? []);
		for (const { path } of files) claimed.add(path);
		return [...files.flatMap(({ path, facts }) => facts.map((fact) => through(link(`\`${path}\` is built with it`, workload.location), member(fact)))), ...models(library, workload)];
	};
}
function isComponent(path, folder, depth) {
	return (folder === "" ? path : path.slice(folder.length + 1)).startsWith(depth === 0 ? "main/" : "components/");
}
function filesFor(library, { platform, location }, components) {
	const folder = parentOf(location.path);
	switch (platform) {
		case "esp-idf": return [...[...components, ...first(library, folder, ["sdkconfig", "sdkconfig.defaults"])].map((path) => whole(library, path)), ...first(library, folder, ["dependencies.lock"]).map((path) => ({
			path,
			facts: library.kind(path, "runtime")
		}))];
		case "zephyr": {
			const west = library.nearest(folder, ["west.yml", "west.yaml"]);
			return [...first(library, folder, ["prj.conf"]), ...west === null ? [] : [west]].map((path) => whole(library, path));
		}
		case "unity": return ["Packages/manifest.json", "Packages/packages-lock.json"].flatMap((name) => first(library, parentOf(folder), [name]).map((path) => whole(library, path)));
		default: return [];
	}
}
function first(library, folder, names) {
	return names.map((name) => join(folder, name)).filter((path) => library.facts.has(path)).slice(0, 1);
}
function whole(library, path) {
	return {
		path,
		facts: library.of(path).filter(({ kind }) => kind !== "project")
	};
}
function models(library, { platform, location }) {
	const folder = parentOf(location.path);
	return (devices$1.has(platform) ? built.map((name) => join(folder, name)) : platform === "unity" ? [join(parentOf(folder), "Assets")] : []).flatMap((each) => library.filesBelow(each)).map((fact) => member(fact));
}

// src/units/shipped.ts
const besides$1 = {
	serverless: {
		where: "code",
		names: [["requirements.txt", "pyproject.toml"], ["package.json"]]
	},
	cloudformation: {
		where: "code",
		names: [["requirements.txt", "pyproject.toml"], ["package.json"]]
	},
	terraform: {
		where: "code",
		names: [["requirements.txt", "pyproject.toml"], ["package.json"]]
	},
	vercel: {
		where: "code",
		names: [[
			"requirements.txt",
			"pyproject.toml",
			"Pipfile"
		], ["package.json"]]
	},
	"app-engine": {
		where: "file",
		names: [["requirements.txt"], ["package.json"]]
	},
	procfile: {
		where: "file",
		names: [[
			"requirements.txt",
			"Pipfile",
			"pyproject.toml",
			"package.json"
		]]
	},
	"hf-space": {
		where: "file",
		names: [["pre-requirements.txt"], ["requirements.txt"]]
	}
};
function shippedMembers(library, workload, own) {
	const beside = besides$1[workload.platform];
	if (beside === void 0 || own.some(({ fact }) => fact.kind === "install" && fact.manifests.length > 0)) return [];
	const { path } = workload.location;
	const starts = beside.where === "file" ? [{
		fact: workload,
		folder: parentOf(path)
	}] : codeOf$1(library, own);
	const spoken = languages(workload, own);
	const names = beside.names.filter(([first]) => spoken.length === 0 || spoken.includes(first === "package.json" ? "node" : "python"));
	return starts.flatMap(({ fact, folder }) => names.flatMap((some) => {
		const manifest = found$2(library, workload, folder, some);
		if (manifest === null) return [];
		const because = link(`\`${manifest}\` is shipped`, fact.location);
		return manifestMembers$1(library, manifest, false).map((one) => through(because, one));
	}));
}
function codeOf$1(library, own) {
	return own.flatMap(({ fact }) => {
		if (fact.kind !== "code" || fact.holds !== "code" || fact.path === null) return [];
		return [{
			fact,
			folder: library.hasFolder(fact.path) ? fact.path : parentOf(fact.path)
		}];
	});
}
function languages({ platform, name }, own) {
	if (platform === "vercel" && (name ?? "").endsWith(".py")) return ["python"];
	if (platform === "vercel" && /\.[cm]?[jt]sx?$/.test(name ?? "")) return ["node"];
	return own.flatMap(({ fact }) => fact.kind === "runtime" && fact.use === "selects" ? [fact.name] : []);
}
function found$2(library, { platform, location }, folder, names) {
	const top = parentOf(location.path);
	const path = platform === "vercel" ? library.nearest(folder, names) : names.map((name) => join(folder, name)).find((each) => library.has(each));
	if (path === null || path === void 0 || !library.facts.has(path)) return null;
	return platform !== "vercel" || top === "" || path.startsWith(`${top}/`) ? path : null;
}
const shells = /^(bash|sh|zsh|sbatch|srun)$/;
function startedScripts(library, command) {
	const named = command.words.find((word) => !shells.test(word) && !word.startsWith("-"));
	if (named === void 0 || !/\.(sh|bash|sbatch|slurm)$/.test(named)) return [];
	const path = [.../* @__PURE__ */ new Set([parentOf(command.location.path), ""])].map((folder) => join(folder, posix.normalize(named))).find((each) => library.facts.has(each));
	return path === void 0 || path === command.location.path ? [] : [path];
}

// src/units/workloads.ts
const elsewhere = /* @__PURE__ */ new Set([
	"android",
	"xcode",
	"expo",
	"dotnet"
]);
function workloadDrafts(library, claimed) {
	const workloads = library.all("workload").filter((workload) => !elsewhere.has(workload.platform) && !isContainer(library, workload) && !isTold(library, workload));
	const beside = besideApps(library, claimed);
	return workloads.map((workload) => workloadDraft(library, workload, beside(workload)));
}
const sketchFiles = [
	"platformio.ini",
	"sketch.yaml",
	"sketch.yml",
	"library.properties",
	"library.json"
];
function isTold(library, { platform, type, location }) {
	return platform === "arduino" && type === "sketch" && library.nearest(parentOf(location.path), sketchFiles) !== null;
}
const byHeader = "only a header names the library";
function workloadDraft(library, workload, beside) {
	const { path } = workload.location;
	const { kind, targets } = workloadPlace(workload);
	const certain = [...shared(library, workload), ...library.part(path, workload.block)].filter((fact) => fact.kind !== "dependency" || fact.command === null || fact.marker === null).map((fact) => member(fact, [], { weak: workload.type === "sketch" && fact.kind === "dependency" ? [byHeader] : [] }));
	const members = [
		...certain.flatMap((one) => [one, ...brought(library, workload, one.fact)]),
		...shippedMembers(library, workload, certain),
		...beside,
		...workload.platform === "buildozer" ? [member(unknownIndex(workload))] : []
	];
	const label = workload.name === "" ? workload.type : `${workload.type} ${workload.name}`;
	return {
		id: `${kind}:${path}#${workload.name || workload.type}`,
		kind,
		name: kind === "notebook" ? path : `${label} of ${path}`,
		root: rootOf(workload, kind),
		links: [],
		targets: targets.map((name) => ({
			name,
			strength: strengthOf(library, workload),
			because: [member(workload)]
		})),
		members: uniqueBy(members, (one) => one.fact)
	};
}
function rootOf({ platform, location }, kind) {
	if (kind === "ci") return "";
	const folder = parentOf(location.path);
	return platform === "unity" ? parentOf(folder) : folder;
}
const ofHeroku = [
	"app.json",
	"heroku.yml",
	"runtime.txt",
	".python-version",
	"Aptfile",
	".slugignore"
];
function strengthOf(library, { platform, location }) {
	const folder = parentOf(location.path);
	return platform !== "procfile" || ofHeroku.some((name) => library.has(join(folder, name))) ? "proved" : "suggested";
}
function shared(library, { platform, location }) {
	return platform === "serverless" ? library.part(location.path, "") : [];
}
function brought(library, workload, fact) {
	if (fact.kind === "install") return fact.condition === null ? installedHere(library, fact) : [];
	if (fact.kind !== "command") return [];
	if (clusters.has(workload.platform)) return started(library, fact);
	return runners.has(workload.platform) ? [...scriptMembers(library, fact, here(library), [fact.location.path]).members] : [];
}
const clusters = /* @__PURE__ */ new Set(["slurm", "skypilot"]);
const runners = /* @__PURE__ */ new Set([
	"workflow",
	"gitlab-ci",
	"cloud-build"
]);
function started(library, command) {
	return startedScripts(library, command).flatMap((script) => {
		const because = link(`\`${script}\` is started`, command.location);
		return library.of(script).filter(({ kind }) => kind !== "workload").flatMap((fact) => [member(fact), ...fact.kind === "install" && fact.condition === null ? installedHere(library, fact) : []]).map((one) => through(because, one));
	});
}

// src/units/index.ts
function buildUnits(facts, paths, { technologies, accelerators }, within = "", declared = []) {
	const library = new Library(withPaths({
		facts,
		paths,
		technologies
	}));
	const catalog = new Catalog(technologies, library.all("project"));
	const locks = new Locks(library);
	const { drafts: images, claimed, served } = imageDrafts(library);
	const apps = appDrafts(library, claimed);
	const workloads = workloadDrafts(library, claimed);
	const joined = [
		...images,
		...apps,
		...environmentDrafts(library, {
			claimed,
			served
		}),
		...workloads
	];
	const drafts = [...joined, ...scriptDrafts(library, joined, ({ ecosystem, name }) => catalog.find(ecosystem, name) !== null)];
	const whole = withDeclared(uniqueBy(drafts, ({ id }) => id), declared);
	const around = {
		catalog,
		locks,
		within,
		technologies,
		hardware: new Hardware(accelerators),
		signs: signsOf(whole, library),
		asksForDevices: asksForDevices(library)
	};
	return {
		units: whole.map((draft) => unit(draft, around)),
		problems: uniqueBy(library.problems, ({ message, location }) => `${message}${location?.path}:${location?.line}`)
	};
}
function unit(bare, around) {
	const { catalog, locks, within, technologies, hardware, signs, asksForDevices: elsewhere } = around;
	const draft = {
		...bare,
		members: withBranches(bare.members).map((one) => weighed(one, within)),
		targets: bare.targets.map((target) => ({
			...target,
			because: target.because.map((one) => weighed(one, within))
		}))
	};
	const images = imagesOf(draft, catalog);
	const hosts = hostsOf(draft, images);
	const runtimes = runtimesOf(draft, images);
	const place = markerPlace({
		hosts,
		runtimes
	});
	const accelerators = acceleratorsOf(draft, hardware);
	const targets = targetsOf$1(draft, accelerators);
	const locked = withLocks(draft, locks, place);
	const installed = builtPackages(locked, doubtBranches(installedOf(locked, catalog, {
		images,
		hosts,
		runtimes
	})), catalog, place);
	return {
		...draft,
		images,
		hosts,
		runtimes,
		accelerators,
		targets,
		installed,
		withoutAccelerator: withoutAcceleratorOf(draft, {
			targets,
			accelerators,
			hardware,
			asksElsewhere: elsewhere
		}),
		indexes: packageIndexesOf(locked, installed, technologies),
		signs: (signs.get(draft.id) ?? []).map((sign) => ({
			...sign,
			because: sign.because.map((one) => weighed(one, within))
		})),
		packaging: packagingOf(draft)
	};
}
function weighed(one, within) {
	const { path } = one.fact.location;
	const inner = within !== "" && path.startsWith(`${within}/`) ? path.slice(within.length + 1) : path;
	return isExample(inner) ? {
		...one,
		weak: [...one.weak, "it stands in an example folder"]
	} : one;
}

// src/config/address.ts
const presetNames = ["recommended", "strict"];
const remotePattern = /^([\w.-]{1,100})\/([\w.-]{1,100})\/\/([^@?#\\\s]{1,300}?)(?:@([\w./-]{1,200}))?$/;
function parseAddress(text) {
	const name = presetNames.find((preset) => preset === text);
	if (name !== void 0) return {
		kind: "preset",
		name
	};
	if (/^\.\.?\//.test(text)) return {
		kind: "file",
		path: text
	};
	const remote = parseRemote(text);
	return remote === null ? null : {
		kind: "remote",
		remote
	};
}
function parseRemote(text) {
	const [, owner = "", repo = "", path = "", ref = null] = remotePattern.exec(text) ?? [];
	return path !== "" && !path.startsWith("/") && path.split("/").every((part) => part !== ".." && part !== "." && part !== "") && !/^\.+$/.test(owner) && !/^\.+$/.test(repo) ? {
		owner,
		repo,
		path,
		ref
	} : null;
}
function addressText({ owner, repo, path, ref }) {
	return `${owner}/${repo}//${path}${ref === null ? "" : `@${ref}`}`;
}

// src/tree/git.ts
var GitError = class extends Error {
	constructor(message) {
		super(message);
		this.name = "GitError";
	}
};
const seconds = 1e3;
const largest = 536870912;
function git(folder, args, input) {
	try {
		return execFileSync("git", args, {
			cwd: folder,
			env: neutral(),
			input: input ?? "",
			maxBuffer: largest,
			timeout: 60 * seconds,
			stdio: [
				"pipe",
				"pipe",
				"pipe"
			]
		});
	} catch (error) {
		throw new GitError(firstLine$1(error));
	}
}
function gitMeanwhile(folder, args) {
	return new Promise((resume, fail) => {
		execFile("git", args, {
			cwd: folder,
			env: neutral(),
			maxBuffer: largest,
			timeout: 60 * seconds
		}, (error, output, stderr) => {
			if (error === null) resume(output);
			else fail(new GitError(firstLine$1(Object.assign(error, { stderr }))));
		});
	});
}
function gitGrep(folder, texts, endings, where) {
	const args = [
		"grep",
		"-l",
		"-z",
		"-I",
		"-F",
		...texts.flatMap((text) => ["-e", text]),
		where,
		"--",
		...endings.map((ending) => `*.${ending}`)
	];
	return new Promise((resume) => {
		execFile("git", args, {
			cwd: folder,
			env: neutral(),
			maxBuffer: largest,
			timeout: 60 * seconds
		}, (_error, output) => {
			resume(output.split("\0").filter((name) => name !== ""));
		});
	});
}
function neutral() {
	const settings = {
		"safe.directory": "*",
		"core.fsmonitor": "false",
		"core.hooksPath": "/dev/null",
		"core.quotePath": "false"
	};
	const pairs = Object.entries(settings).flatMap(([key, value], index) => [[`GIT_CONFIG_KEY_${index}`, key], [`GIT_CONFIG_VALUE_${index}`, value]]);
	return {
		PATH: process.env["PATH"],
		HOME: process.env["HOME"],
		LC_ALL: "C",
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: "/dev/null",
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_NO_LAZY_FETCH: "1",
		GIT_CONFIG_COUNT: String(Object.keys(settings).length),
		...Object.fromEntries(pairs)
	};
}
function firstLine$1(error) {
	const stderr = typeof error === "object" && error !== null && "stderr" in error ? String(error.stderr) : "";
	return (stderr.trim() === "" && error instanceof Error ? error.message : stderr).trim().split("\n")[0]?.replace(/^(fatal|error): /, "") ?? "git failed";
}

// src/tree/changes.ts
function changedPaths(root, base, head) {
	const tracked = git(root, [
		"diff",
		"--name-only",
		"-z",
		"--no-renames",
		"--no-ext-diff",
		...head === null ? [base] : [base, head],
		"--"
	]).toString().split("\0");
	const added = head === null ? git(root, [
		"ls-files",
		"-z",
		"-o",
		"--exclude-standard",
		"--full-name"
	]).toString().split("\0") : [];
	return [.../* @__PURE__ */ new Set([...tracked, ...added])].filter((name) => name !== "");
}
function commitId(root, revision) {
	return git(root, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${revision}^{commit}`
	]).toString().trim();
}
function mergeBase(root, one, other) {
	return git(root, [
		"merge-base",
		one,
		other
	]).toString().trim();
}

// src/tree/tree.ts
const peekBytes = 1024;
function breathe() {
	return new Promise((resume) => {
		setImmediate(resume);
	});
}
function textOf(tree, path) {
	const content = tree.read(path);
	return content.kind === "text" ? content.text : null;
}
const maxBytes = 5242880;
function decode(bytes) {
	return bytes.length > 5242880 ? {
		kind: "unreadable",
		why: tooLarge(bytes.length)
	} : decode$1(bytes);
}
function tooLarge(bytes) {
	return `it has ${(bytes / 1024 / 1024).toFixed(1)} MB, and files above ${maxBytes / 1024 / 1024} MB are not read`;
}

// src/tree/commit.ts
const missing = {
	kind: "unreadable",
	why: "it does not exist"
};
const linked$1 = {
	kind: "unreadable",
	why: "it is a symbolic link"
};
function commitTree(root, revision, within = "") {
	const entries = listTree(root, revision).filter(({ name }) => within === "" || name.startsWith(`${within}/`));
	const blobs = new Map(entries.flatMap(({ name, blob, isLink }) => isLink ? [] : [[name, blob]]));
	const links = new Map(entries.flatMap(({ name, blob, isLink }) => isLink ? [[name, blob]] : []));
	const texts = /* @__PURE__ */ new Map();
	const fetch = (names) => {
		const wanted = names.filter((name) => blobs.has(name) && !texts.has(name));
		const ids = wanted.map((name) => blobs.get(name) ?? "");
		for (const [index, text] of readBlobs(root, ids).entries()) texts.set(wanted[index] ?? "", text);
	};
	return {
		paths: [...blobs.keys()].toSorted(),
		has: (name) => blobs.has(name) || links.has(name),
		linkAt: (name) => {
			const link = links.get(name);
			return link === void 0 ? null : git(root, [
				"cat-file",
				"blob",
				link
			]).toString();
		},
		read: (name) => {
			if (!texts.has(name)) fetch([name]);
			return texts.get(name) ?? (links.has(name) ? linked$1 : missing);
		},
		holding: async (words, endings) => {
			return (await gitGrep(root, words, endings, revision)).map((name) => name.slice(revision.length + 1)).filter((name) => blobs.has(name));
		},
		peek: (names) => peekBlobs(root, blobs, names),
		prefetch: (names) => {
			fetch(names);
			return breathe();
		}
	};
}
function listTree(root, revision) {
	return git(root, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		`${revision}^{tree}`
	]).toString().split("\0").flatMap((line) => {
		const [, mode, blob = "", name = ""] = /^(100\d+|120000) blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
		return mode === void 0 ? [] : [{
			name,
			blob,
			isLink: mode === "120000"
		}];
	});
}
function peekBlobs(root, blobs, names) {
	const known = names.flatMap((name) => {
		const id = blobs.get(name);
		return id === void 0 ? [] : [{
			name,
			id
		}];
	});
	if (known.length === 0) return /* @__PURE__ */ new Map();
	const lines = git(root, ["cat-file", "--batch-check=%(objectsize)"], `${known.map(({ id }) => id).join("\n")}\n`).toString().split("\n");
	return new Map(known.flatMap(({ name, id }, index) => {
		const line = lines[index] ?? "";
		if (!/^\d+$/.test(line)) return [];
		const bytes = Number(line);
		return [[name, {
			bytes,
			head: bytes <= 1024 ? git(root, [
				"cat-file",
				"blob",
				id
			]) : null
		}]];
	}));
}
function readBlobs(root, ids) {
	if (ids.length === 0) return [];
	const output = git(root, ["cat-file", "--batch"], `${ids.join("\n")}\n`);
	let at = 0;
	return ids.map((id) => {
		const end = output.indexOf(10, at);
		const [, type, size] = output.subarray(at, end).toString().split(" ");
		at = end + 1;
		if (type !== "blob") return {
			kind: "unreadable",
			why: `git has no object ${id.slice(0, 12)}`
		};
		const bytes = output.subarray(at, at + Number(size));
		at += Number(size) + 1;
		return decode(bytes);
	});
}

// src/tree/disk.ts
async function diskTree(folder) {
	const start = path.resolve(folder);
	const root = gitRoot(start);
	if (root === null) return tree(start, false, await walk(start), /* @__PURE__ */ new Set());
	try {
		const [tracked, others] = await Promise.all([gitMeanwhile(start, [
			"ls-files",
			"-z",
			"-t",
			"-c",
			"-d",
			"--full-name"
		]), gitMeanwhile(start, [
			"ls-files",
			"-z",
			"-t",
			"-o",
			"--exclude-standard",
			"--full-name"
		])]);
		const { present, absent } = listed$1(tracked + others);
		return tree(root, true, present, absent);
	} catch (error) {
		if (error instanceof GitError) return tree(start, false, await walk(start), /* @__PURE__ */ new Set());
		throw error;
	}
}
function gitRoot(folder) {
	if (existsSync(path.join(folder, ".git"))) return folder;
	const parent = path.dirname(folder);
	return parent === folder ? null : gitRoot(parent);
}
function listed$1(output) {
	const absent = /* @__PURE__ */ new Set();
	const all = /* @__PURE__ */ new Set();
	const removed = /* @__PURE__ */ new Set();
	for (const entry of output.split("\0")) {
		const name = entry.slice(2);
		if (name === "") continue;
		if (entry.startsWith("R")) removed.add(name);
		else all.add(name);
		if (entry.startsWith("S")) absent.add(name);
	}
	return {
		present: [...all].filter((name) => !removed.has(name)),
		absent
	};
}
async function walk(start) {
	const { default: glob } = await import("./fast-glob-out-index.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	return glob("**/*", {
		cwd: start,
		dot: true,
		followSymbolicLinks: false,
		suppressErrors: true,
		ignore: [
			"**/node_modules/**",
			"**/.git/**",
			"**/.hg/**",
			"**/.svn/**"
		]
	});
}
function tree(root, isGit, listedPaths, inIndex) {
	const paths = listedPaths.toSorted();
	const known = new Set(paths);
	const read = (name) => inIndex.has(name) ? readFromIndex(root, name) : readFile$1(path.join(root, name));
	const grep = async (texts, endings) => (await gitGrep(root, texts, endings, "--untracked")).filter((name) => known.has(name)).toSorted();
	const scan = async (texts, endings) => paths.filter((name) => {
		const content = endings.some((ending) => name.endsWith(`.${ending}`)) ? read(name) : null;
		return content?.kind === "text" && texts.some((text) => content.text.includes(text));
	});
	return {
		root,
		git: isGit,
		paths,
		has: (name) => known.has(name),
		linkAt: (name) => linkAt(path.join(root, name)),
		read,
		holding: isGit ? grep : scan,
		peek: (names) => new Map(names.filter((name) => !inIndex.has(name)).flatMap((name) => peekAt(root, name))),
		prefetch: breathe
	};
}
function linkAt(file) {
	try {
		return readlinkSync(file).replaceAll(path.sep, "/");
	} catch {
		return null;
	}
}
function readFromIndex(root, name) {
	try {
		return decode(git(root, [
			"cat-file",
			"blob",
			`:${name}`
		]));
	} catch (error) {
		return {
			kind: "unreadable",
			why: error instanceof Error ? error.message : "it is not in the index"
		};
	}
}
function peekAt(root, name) {
	let handle = null;
	try {
		handle = open(path.join(root, name));
		const head = Buffer.alloc(peekBytes);
		const length = readSync(handle, head, 0, peekBytes, 0);
		return [[name, {
			bytes: fstatSync(handle).size,
			head: head.subarray(0, length)
		}]];
	} catch {
		return [];
	} finally {
		if (handle !== null) closeSync(handle);
	}
}
function open(file) {
	return openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
}
function readFile$1(file) {
	let handle = null;
	try {
		handle = open(file);
		const { size } = fstatSync(handle);
		return size > 5242880 ? {
			kind: "unreadable",
			why: tooLarge(size)
		} : decode(readFileSync(handle));
	} catch (error) {
		return {
			kind: "unreadable",
			why: reason(error)
		};
	} finally {
		if (handle !== null) closeSync(handle);
	}
}
function reason(error) {
	const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
	if (code === "ELOOP" || code === "EMLINK") return "it is a symbolic link";
	if (code === "EISDIR") return "it is a folder";
	if (code === "ENOENT") return "it does not exist";
	if (code === "EACCES") return "it may not be read";
	return error instanceof Error ? error.message : "it could not be read";
}

// src/tree/folder.ts
function kindOfPath(name) {
	const found = statSync(name, { throwIfNoEntry: false });
	if (found === void 0) return "nothing";
	return found.isDirectory() ? "folder" : "file";
}
function aroundGitFolder(folder) {
	const parts = folder.split(path.sep);
	const at = parts.indexOf(".git");
	const repository = parts.slice(0, at).join(path.sep);
	return at > 0 && isGitFolder(path.join(repository, ".git")) ? repository : null;
}
function isBare(folder) {
	return !existsSync(path.join(folder, ".git")) && isGitFolder(folder);
}
function isGitFolder(folder) {
	return kindOfPath(path.join(folder, "HEAD")) === "file" && ["objects", "refs"].every((name) => kindOfPath(path.join(folder, name)) === "folder");
}

// src/tree/through-links.ts
const mostLinks = 40;
function throughLinks(tree, path) {
	let name = path;
	for (let count = 0; count < mostLinks && name !== null; count++) {
		const next = tree.has(name) ? name : oneLinkLess(tree, name);
		if (next === name) return name;
		name = next;
	}
	return null;
}
function oneLinkLess(tree, path) {
	const parts = path.split("/");
	const folders = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
	for (const folder of folders) {
		const target = tree.linkAt(folder);
		if (target === null) continue;
		const to = posix.normalize(posix.join(posix.dirname(folder), target, path.slice(folder.length + 1)));
		return target.startsWith("/") || to.startsWith("../") ? null : to;
	}
	return path;
}

// src/tree/write.ts
function changeableText(root, name) {
	if (!isPlain$1(root, name)) return null;
	const file = path.join(root, name);
	if (statSync(file).size > 5242880) return null;
	const bytes = readFileSync(file);
	const text = bytes.toString("utf8");
	return Buffer.from(text, "utf8").equals(bytes) && !bytes.includes(0) ? text : null;
}
function replaceText(root, name, before, after) {
	if (changeableText(root, name) !== before) return false;
	const file = path.join(root, name);
	const beside = `${file}.framework-fit-${process.pid}`;
	try {
		writeFileSync(beside, after, {
			mode: statSync(file).mode,
			flag: "wx"
		});
		renameSync(beside, file);
	} finally {
		rmSync(beside, { force: true });
	}
	return true;
}
function createText(root, name, text) {
	const file = path.join(root, name);
	try {
		mkdirSync(path.dirname(file), { recursive: true });
		if (realpathSync(path.dirname(file)) !== path.join(realpathSync(root), path.dirname(name))) return false;
		writeFileSync(file, text, { flag: "wx" });
		return true;
	} catch {
		return false;
	}
}
function isPlain$1(root, name) {
	const file = path.join(root, name);
	try {
		const inside = path.relative(root, file);
		if (inside === "" || inside.startsWith("..") || path.isAbsolute(inside)) return false;
		return lstatSync(file).isFile() && realpathSync(path.dirname(file)) === path.join(realpathSync(root), path.dirname(inside));
	} catch {
		return false;
	}
}

// src/check/configuration.ts
async function configurationOf(request, head, base) {
	const reach = {
		readRemote: request.readRemote ?? null,
		pinned: null,
		organisation: request.organisation ?? []
	};
	const named = request.config === null ? null : readNamed$1(head.root, request.config);
	if (base === null) return alone(await openConfig(head, named, reach), head);
	const namedBefore = named === null ? null : asInBase(named, base);
	if (request.isForeign === true) return alone(await openConfig(base, namedBefore ?? named, reach), base);
	const before = named !== null && namedBefore === null ? null : await openConfig(base, namedBefore, reach).catch(asBroken);
	const isUsable = before !== null && !(before instanceof ConfigError);
	const pinned = {
		addresses: new Set(before?.remotes),
		layers: isUsable ? before.layers.filter(({ address }) => parseRemote(address) !== null) : []
	};
	const config = await openConfig(head, named, {
		...reach,
		pinned
	});
	if (!isUsable) return alone(config, head);
	return {
		...alone(config, head),
		before: {
			config: before,
			place: base
		},
		failOn: before.failOn.value
	};
}
function asInBase(named, { tree }) {
	if (named.path.startsWith("../") || isAbsolute(named.path)) return named;
	const text = tree.has(named.path) ? textOf(tree, named.path) : null;
	return text === null ? null : {
		path: named.path,
		text
	};
}
function alone(config, place) {
	const { tree, within } = place;
	const isOfFolder = within === "" || config.origin === null || config.origin.startsWith(`${within}/`);
	return {
		config,
		before: null,
		failOn: config.failOn.value,
		files: isOfFolder ? tree.paths : null,
		place
	};
}
function asBroken(error) {
	if (error instanceof ConfigError) return error;
	throw error;
}
async function openConfig(place, named, reach) {
	const { within } = place;
	const own = await configIn(place, within, named, reach);
	if (own.origin !== null) return own;
	if (within === "") return ofOrganisation(own, reach);
	const around = await configIn({
		...place,
		tree: await wholeTree(place)
	}, "", null, reach);
	if (around.origin === null) return ofOrganisation(around, reach);
	const { globBelow } = await import("./check-below.js");
	const ignore = around.ignore.flatMap(({ value, from }) => {
		const glob = globBelow(value, within);
		return glob === null ? [] : [{
			value: glob,
			from
		}];
	});
	return {
		...around,
		ignore
	};
}
async function ofOrganisation(none, { organisation, ...reach }) {
	if (organisation.length === 0) return none;
	const { loadOrganisation } = await import("./config-organisation.late.js");
	return loadOrganisation(organisation, {
		...reach,
		read: () => null
	});
}
async function wholeTree({ root, commit, within, tree }) {
	if (within === "") return tree;
	return commit === null ? diskTree(root) : commitTree(root, commit);
}
async function configIn({ tree }, folder, named, reach) {
	const at = (file) => folder === "" ? file : `${folder}/${file}`;
	const config = await loadConfig({
		named,
		has: (file) => tree.has(at(file)),
		linked: (file) => {
			const found = throughLinks(tree, at(file));
			return found?.startsWith(at("")) === true && tree.has(found) ? found.slice(at("").length) : null;
		},
		read: (file) => textOf(tree, at(file)),
		whyUnread: (file) => whyUnread(tree, at(file)),
		...reach
	});
	if (config.origin === null || folder === "") return config;
	const { inFolder } = await import("./config-in-folder.js");
	return inFolder(config, folder, named === null);
}
function whyUnread(tree, path) {
	const content = tree.has(path) ? tree.read(path) : null;
	return content?.kind === "unreadable" ? content.why : null;
}

// src/check/knowing.ts
async function openKnowledge() {
	const knowledge = await loadKnowledge();
	return {
		knowledge,
		interest: loadInterest(knowledge, joinedBy)
	};
}
async function withCustom(known, { config, place }, { readRemote, serverUrl }) {
	if (config.customRules.length === 0) return {
		...known,
		docs: docsOf,
		warnings: []
	};
	const { openCustom, joined, withCustomNames } = await import("./check-custom-rules.late.js");
	const { custom, warnings } = await openCustom(config, known.knowledge, {
		tree: await wholeTree(place),
		readRemote: readRemote ?? null
	});
	const { knowledge, docs } = joined(known.knowledge, custom, serverUrl);
	return {
		knowledge,
		interest: withCustomNames(known.interest, custom),
		docs,
		warnings
	};
}

// src/check/before.ts
async function judgingBefore({ config, before }, now, compiled, request) {
	if (before === null) return null;
	const known = await withCustom(compiled, before, request).catch(orNothing);
	if (known === null) return null;
	return isAlike$1(config.layers, before.config.layers) && isAlike$1(ownOf(now, compiled), ownOf(known, compiled)) ? null : {
		config: before.config,
		knowledge: known.knowledge,
		interest: known.interest
	};
}
function orNothing(error) {
	if (error instanceof ConfigError) return null;
	throw error;
}
function ownOf({ knowledge }, { knowledge: compiled }) {
	return [
		knowledge.rules.slice(compiled.rules.length),
		knowledge.technologies.slice(compiled.technologies.length),
		knowledge.tables.slice(compiled.tables.length)
	];
}
function isAlike$1(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}

// src/check/baseline.ts
const usual = ".github/framework-fit-baseline.json";
function baselinePath(config, within, tree) {
	const path = usually(config, within);
	return throughLinks(tree, path) ?? path;
}
function usually(config, within) {
	return within !== "" && config.origin?.startsWith(`${within}/`) === true ? `${within}/${usual}` : usual;
}
async function openBaseline(place, config) {
	const tree = await treeWith(place, usually(config, place.within));
	const path = baselinePath(config, place.within, tree);
	const text = place.commit === null ? changeableText(place.root, path) : tree.has(path) ? textOf(tree, path) : null;
	if (text === null && !place.tree.has(path)) return /* @__PURE__ */ new Map();
	const { acceptedBy, readBaseline } = await import("./config-baseline.late.js");
	if (text === null) throw new ConfigError([`${path}: the baseline cannot be read: it has to be a plain text file, and no link; put the file itself there`]);
	return acceptedBy(readBaseline(path, text));
}
function goneFrom(baseline, suppressed) {
	const used = suppressed.filter(({ source }) => source === "baseline").length;
	return [...baseline.values()].reduce((sum, all) => sum + all.length, 0) - used;
}
async function treeWith(place, path) {
	const { tree, within, commit } = place;
	return commit === null || within === "" || path.startsWith(`${within}/`) ? tree : wholeTree(place);
}

// src/config/remote.ts
const largestRemote = 256e3;
function askingOnce(read) {
	const known = /* @__PURE__ */ new Map();
	return (address) => {
		const name = addressText(address);
		const file = known.get(name) ?? read(address);
		known.set(name, file);
		return file;
	};
}

// src/nearest.ts
function nearest$1(word, known) {
	return known.map((candidate) => ({
		candidate,
		distance: distanceOf(word, candidate)
	})).toSorted((a, b) => a.distance - b.distance)[0]?.candidate ?? "";
}
function meant(word, known) {
	const found = nearest$1(word, known);
	const isLike = found.startsWith(word) || word.startsWith(found) || lettersOf(word.toLowerCase()) === lettersOf(found.toLowerCase());
	const distance = distanceOf(word, found);
	const shorter = distance <= 2 ? found.length : Math.min(word.length, found.length);
	return found !== "" && (isLike || distance * 2 <= shorter) ? found : null;
}
function lettersOf(word) {
	return word.split("").toSorted().join("");
}
function distanceOf(word, candidate) {
	return word === candidate ? -1 : editsBetween(word.slice(0, 100).toLowerCase(), candidate.toLowerCase());
}
function editsBetween(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
function strangeIn(word) {
	const letter = /[^\x20-\x7e]/u.exec(word)?.[0];
	return letter === void 0 ? "" : unseenIn(word) || ` (\`${letter}\` in it is ${codeOf(letter)}, which is no plain letter)`;
}
function unseenIn(text) {
	const found = /[\p{Cc}\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/u.exec(text)?.[0];
	if (found === void 0) return "";
	return ` (${/[\n\r]/.test(found) ? "a line break" : found === "	" ? "a tab" : codeOf(found)} in it cannot be seen, and does not belong there)`;
}
function codeOf(letter) {
	return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

// src/check/open.ts
var UsageError = class extends Error {
	constructor(message) {
		super(message);
		this.name = "UsageError";
	}
};
var MissingFolderError = class extends UsageError {
	path;
	constructor(path) {
		super(`there is no folder ${path}`);
		this.name = "MissingFolderError";
		this.path = path;
	}
};
async function openRun({ readRemote, ...others }) {
	const request = readRemote === void 0 ? others : {
		...others,
		readRemote: askingOnce(readRemote)
	};
	const folder = existingFolder(request.root);
	refuseGitsOwn(request, folder);
	const root = gitRoot(folder) ?? folder;
	const revisions = {
		head: revision(root, request.head, "--head"),
		base: revision(root, request.base, "--base")
	};
	const [tree, compiled] = await Promise.all([revisions.head === null ? diskTree(folder) : commitTree(root, revisions.head, within(root, folder)), openKnowledge()]);
	const base = revisions.base === null ? null : commitTree(root, revisions.base, within(root, folder));
	const place = {
		root,
		within: within(root, folder)
	};
	const basePlace = base === null ? null : {
		...place,
		tree: base,
		commit: revisions.base
	};
	const configuration = await configurationOf(request, {
		...place,
		tree,
		commit: revisions.head
	}, basePlace);
	const { knowledge, interest, docs, warnings } = await withCustom(compiled, configuration, request);
	const before = await judgingBefore(configuration, {
		knowledge,
		interest
	}, compiled, request);
	refuseUnmatched(request.rules, knowledge.rules);
	const baseline = request.withoutBaseline === true ? /* @__PURE__ */ new Map() : await openBaseline(configuration.place, configuration.config);
	return {
		...place,
		tree,
		base,
		...configuration,
		before,
		baseline,
		baselineBefore: basePlace === null || baseline.size === 0 ? /* @__PURE__ */ new Map() : await openBaseline(basePlace, configuration.config).catch(() => /* @__PURE__ */ new Map()),
		warnings: [...await checkedNames(configuration, knowledge), ...warnings],
		knowledge,
		interest,
		docsOf: docs,
		ignore: ignoring(configuration.config),
		repository: {
			root: within(root, folder) || ".",
			name: basename(root),
			head: revisions.head,
			base: revisions.base
		},
		linesOf
	};
}
async function openRules(request) {
	const folder = existingFolder(request.root);
	const root = gitRoot(folder) ?? folder;
	const place = {
		root,
		within: within(root, folder),
		tree: await diskTree(folder),
		commit: null
	};
	return withCustom(await openKnowledge(), await configurationOf({
		...request,
		base: null,
		head: null
	}, place, null), request);
}
function ignoring({ ignore }) {
	return [...skippedByDefault, ...ignore.map(({ value }) => value)];
}
async function checkedNames({ config, files }, { rules, technologies }) {
	if (config.origin === null && config.remotes.length === 0) return config.warnings;
	const { checkNames } = await import("./config-names.js");
	const known = {
		rules: rules.map(({ id }) => id),
		technologies: technologies.map(({ id }) => id),
		technologiesPage,
		paths: files
	};
	return [...config.warnings, ...checkNames(config, known)];
}
function changesOf(run, request) {
	const { base, head } = run.repository;
	return new Set(base === null ? [] : changedPaths(run.root, base, request.head === null ? null : head));
}
function existingFolder(path) {
	const folder = resolve(path);
	const kind = kindOfPath(folder);
	if (kind === "nothing") throw new MissingFolderError(path);
	if (kind === "file") throw new UsageError(`${path} is a file; name the folder of the repository`);
	return folder;
}
function refuseGitsOwn({ root, head }, folder) {
	const around = aroundGitFolder(folder);
	if (around !== null) throw new UsageError(`${root} holds what git keeps of the repository; name the folder that it lies in: ${around}`);
	if (head === null && isBare(folder)) throw new UsageError(`${root} is a bare repository, which has no files of its own; name a commit: --head HEAD`);
}
function revision(root, name, option) {
	if (name === null) return null;
	try {
		return commitId(root, name);
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		if (gitRoot(root) === null && !isBare(root)) throw new UsageError(`${option} ${name} needs a git repository; there is none here`);
		const [, from, to] = /^([^.]+)\.{2,3}([^.]+)$/.exec(name) ?? [];
		const step = from === void 0 ? "fetch it first, or name another" : `two are written as --base ${from} --head ${to}`;
		throw new UsageError(`${option} ${name}: git knows no such commit here; ${step}`);
	}
}
function refuseUnmatched(patterns, rules) {
	const ids = rules.map(({ id }) => id);
	const lost = patterns.find((pattern) => !ids.some((id) => matchesAny([pattern], id)));
	if (lost === void 0) return;
	const known = lost.includes("*") || /^[^/]*\/?$/.test(lost) ? ids.map((id) => id.replace(/\/.*/, "/*")) : ids;
	const near = meant(lost, known);
	throw new UsageError(`--rule ${lost}: no rule matches; ${near === null ? "`framework-fit rules` lists them" : `did you mean ${near}?`}`);
}
function within(root, folder) {
	return relative(root, folder).replaceAll("\\", "/");
}
function linesOf(tree) {
	const texts = /* @__PURE__ */ new Map();
	return ({ path, line }) => {
		const lines = texts.get(path) ?? (textOf(tree, path) ?? "").split(/\r?\n/);
		texts.set(path, lines);
		return lines[line - 1] ?? "";
	};
}

// src/compare/moved.ts
function movedFiles(base, head) {
	let known = null;
	return (from, to) => {
		known ??= {
			before: new Set(base),
			after: new Set(head)
		};
		return !known.after.has(from) && !known.before.has(to);
	};
}

// src/compare/index.ts
function compareFindings(head, base, isMoved) {
	const left = counts(base, head.suppressed);
	const judged = head.findings.map((finding) => ({
		...finding,
		status: takeOne(left, finding.fingerprint) ? "unchanged" : "new"
	}));
	const remaining = counts(head, base.suppressed);
	return withoutMoved(withoutTwins(judged, base.findings.filter(({ fingerprint }) => !takeOne(remaining, fingerprint)).map((finding) => ({
		...finding,
		status: "fixed",
		side: "base"
	}))), isMoved);
}
function withoutTwins(judged, fixed) {
	const left = counted(fixed.map((finding) => ({ fingerprint: wordsOf$1(finding) })));
	const told = judged.map((finding) => {
		return finding.status === "new" && takeOne(left, wordsOf$1(finding)) ? {
			...finding,
			status: "unchanged"
		} : finding;
	});
	const twins = counted(told.flatMap((finding, index) => finding === judged[index] ? [] : [{ fingerprint: wordsOf$1(finding) }]));
	return [...told, ...fixed.filter((finding) => !takeOne(twins, wordsOf$1(finding)))];
}
function withoutMoved(compared, isMoved) {
	const left = groupBy(compared.filter(({ status }) => status === "fixed"), adviceOf);
	const told = compared.map((finding) => {
		const candidates = finding.status === "new" ? left.get(adviceOf(finding)) ?? [] : [];
		const index = candidates.findIndex((one) => isAlike(one.location, finding.location) && isMoved(one.location.path, finding.location.path));
		if (index < 0) return finding;
		candidates.splice(index, 1);
		return {
			...finding,
			status: "unchanged"
		};
	});
	const fixed = new Set([...left.values()].flat());
	return told.filter((finding) => finding.status !== "fixed" || fixed.has(finding));
}
function isAlike(one, other) {
	const nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
	return nameOf(one.path) === nameOf(other.path) || one.snippet.trim() === other.snippet.trim();
}
function adviceOf({ rule, severity, title }) {
	return JSON.stringify([
		rule,
		severity,
		title
	]);
}
function wordsOf$1({ rule, severity, location, title }) {
	return JSON.stringify([
		rule,
		severity,
		location.path,
		title
	]);
}
function counts({ findings, suppressed }, other) {
	const both = counted(other);
	const own = suppressed.filter(({ fingerprint }) => !takeOne(both, fingerprint));
	return counted([...findings, ...own]);
}
function counted(list) {
	const found = /* @__PURE__ */ new Map();
	for (const { fingerprint } of list) found.set(fingerprint, (found.get(fingerprint) ?? 0) + 1);
	return found;
}
function takeOne(left, fingerprint) {
	const count = left.get(fingerprint) ?? 0;
	left.set(fingerprint, count - 1);
	return count > 0;
}

// src/config/settings.ts
const rank$2 = {
	error: 2,
	warning: 1,
	notice: 0
};
function reaches(severity, least) {
	return rank$2[severity] >= rank$2[least];
}
function settingOf(entries, rule) {
	return entries.findLast(({ pattern, setting }) => setting !== null && matchesAny([pattern], rule))?.setting ?? null;
}
function activeRules(rules, { rules: entries, paths }, wanted) {
	const isOn = (id) => settingOf(entries, id) !== "off" || paths.some((entry) => !["off", null].includes(settingOf(entry.rules, id)));
	return rules.filter(({ id }) => (wanted.length === 0 || matchesAny(wanted, id)) && isOn(id));
}
async function applySettings(findings, config, least) {
	const isPlain = config.paths.length === 0 && config.rules.every(({ ignore }) => ignore.length === 0);
	const everywhere = {
		rules: config.rules,
		isSilent: false,
		minSeverity: config.minSeverity.value
	};
	const settingsFor = isPlain ? () => everywhere : (await import("./config-by-path.js")).settingsByPath(config);
	return findings.flatMap((finding) => {
		const { rules, isSilent, minSeverity } = settingsFor(finding);
		const setting = settingOf(rules, finding.rule);
		if (isSilent || setting === "off") return [];
		const given = setting === null ? finding : {
			...finding,
			severity: setting,
			loweredBy: []
		};
		return reaches(given.severity, least ?? minSeverity) ? [given] : [];
	});
}
function failing(findings, failOn) {
	if (failOn === "never") return [];
	return findings.filter(({ severity, status }) => (status === "new" || status === null) && reaches(severity, failOn));
}

// src/evaluate/before.ts
function unitsBefore(units) {
	return new Map((units ?? []).map((unit) => [unit.id, unit]));
}
function looksBack({ when, unless, cases }) {
	return [
		when,
		...unless,
		...cases.flatMap((one) => one.if.holds ?? [])
	].some(asksBefore);
}
function asksBefore(condition) {
	switch (condition.word) {
		case "was": return true;
		case "policy": return condition.says === "not-preferred";
		case "all":
		case "any": return condition.of.some(asksBefore);
		case "not":
		case "lacks": return asksBefore(condition.of);
		default: return false;
	}
}
function sceneBefore(scene) {
	return {
		...scene,
		units: scene.units.flatMap(({ id }) => scene.before.get(id) ?? []),
		before: /* @__PURE__ */ new Map()
	};
}
function matchBefore({ named, unnamed }, { before }) {
	const moved = (binding) => ({
		...binding,
		unit: binding.unit === null ? null : before.get(binding.unit.id) ?? null
	});
	return {
		named: Object.fromEntries(Object.entries(named).map(([name, binding]) => [name, moved(binding)])),
		unnamed: unnamed.map(moved)
	};
}
function withBefore(match, found, { units }) {
	const lent = Object.entries(found.named).filter(([name]) => !(name in match.named));
	const now = (binding) => ({
		...binding,
		unit: units.find(({ id }) => id === binding.unit?.id) ?? null,
		members: []
	});
	return {
		...match,
		named: {
			...match.named,
			...Object.fromEntries(lent.map(([name, binding]) => [name, now(binding)]))
		}
	};
}

// src/evaluate/scene.ts
const nothing$1 = {
	named: {},
	unnamed: []
};
function bind(match, name, binding) {
	if (name === null) return {
		...match,
		unnamed: [...match.unnamed, binding]
	};
	return {
		...match,
		named: {
			...match.named,
			[name]: binding
		}
	};
}
function unitsIn(name, scene, match) {
	if (name === null) return scene.units;
	const unit = match.named[name]?.unit ?? null;
	return unit === null ? [] : [unit];
}
function bindings(match) {
	return [...Object.values(match.named), ...match.unnamed];
}
function membersOf(match) {
	return bindings(match).flatMap(({ members }) => members);
}
function together(a, b) {
	return Object.entries(a.choices).every(([group, choice]) => (b.choices[group] ?? choice) === choice);
}

// src/evaluate/text.ts
const placeholder = /\{([a-z][a-z0-9-]*)(?:\.([a-z-]+))?\}/g;
function fill(template, named, unitName, shown = (value) => value) {
	return template.replace(placeholder, (whole, name, field) => {
		if (name === "unit") return unitName;
		const value = named[name]?.fields[field ?? "text"];
		if (value === void 0) throw new Error(`the placeholder ${whole} stands for nothing; "${name}" has ${Object.keys(named[name]?.fields ?? {}).join(", ") || "no fields"}`);
		return shown(value);
	});
}
function placeholdersIn(text) {
	return [...(text ?? "").matchAll(placeholder)].map(([, name = ""]) => name);
}
function rangeOf(template, named) {
	return [...template.matchAll(placeholder)].every(([, name = "", field = "text"]) => (named[name]?.fields[field] ?? "") !== "") ? fill(template, named, "") : null;
}
function isFillable(template, named) {
	return [...template.matchAll(placeholder)].every(([, name = "", field = "text"]) => named[name]?.fields[field] !== void 0);
}
function spoken$1(range) {
	const text = range.replaceAll(" ", "");
	const bounded = /^>=(\d+)\.(\d+),<(\d+)\.(\d+)$/.exec(text);
	if (bounded !== null && bounded[1] === bounded[3]) {
		const last = `${bounded[3]}.${Number(bounded[4]) - 1}`;
		const first = `${bounded[1]}.${bounded[2]}`;
		return first === last ? first : `${first} to ${last}`;
	}
	return text.replace(/^={2,3}/, "").replace(/\.\*$/, "").replaceAll(",", ", ");
}

// src/evaluate/lives.ts
function isAdvised(rule, technology, ecosystem, name) {
	return technology !== null && livesOf(technology, ecosystem, name).some((life) => life.rule === rule);
}
function livesOf(technology, ecosystem, name) {
	const own = technology.lives.filter(({ packages }) => packages.some((one) => one.ecosystem === ecosystem && matchesAny([one.name], name)));
	return own.some(({ partly }) => !partly) ? own.toSorted((a, b) => Number(b.partly) - Number(a.partly)) : [...own, technology.life];
}
function lifeFor(rule, technology, ecosystem, name) {
	if (technology === null) return null;
	const lives = livesOf(technology, ecosystem, name);
	return lives.find((life) => rule !== null && life.rule === rule) ?? lives.at(-1) ?? null;
}
function sourcesOf$1(life, technology) {
	return life !== null && life.sources.length > 0 ? life.sources : technology?.sources ?? [];
}

// src/evaluate/shelf.ts
const shelves = /* @__PURE__ */ new WeakMap();
function shelfOf(unit) {
	const made = shelves.get(unit);
	if (made !== void 0) return made;
	const shelf = {
		byPackage: groupBy(unit.installed, ({ fact }) => `${fact.ecosystem}/${fact.name}`),
		known: unit.installed.filter(({ technology }) => technology !== null),
		byAdvice: advised(unit.installed),
		byKind: groupBy(unit.members, ({ fact }) => fact.kind)
	};
	shelves.set(unit, shelf);
	return shelf;
}
function installsOf(unit, patterns) {
	const { byPackage } = shelfOf(unit);
	const exact = patterns.flatMap((pattern) => byPackage.get(pattern) ?? []);
	if (patterns.filter((pattern) => pattern.includes("*")).length === 0) return exact;
	return [...byPackage].flatMap(([name, items]) => matchesAny(patterns, name) ? items : []);
}
function knownInstalls(unit) {
	return shelfOf(unit).known;
}
function advisedInstalls(unit, rule) {
	return shelfOf(unit).byAdvice.get(rule) ?? [];
}
function advised(installed) {
	const pairs = installed.flatMap((item) => {
		const { technology, fact, own } = item;
		return (technology === null || own ? [] : livesOf(technology, fact.ecosystem, fact.name)).flatMap(({ rule }) => rule === null ? [] : [{
			rule,
			item
		}]);
	});
	return new Map([...groupBy(pairs, ({ rule }) => rule)].map(([rule, found]) => [rule, found.map(({ item }) => item)]));
}
function membersOfKind(unit, kind) {
	return shelfOf(unit).byKind.get(kind) ?? [];
}

// src/evaluate/words/dependency.ts
const present = [
	"runtime",
	"optional",
	"group"
];
const presentInMaven = ["runtime"];
function dependency(words, scene, match) {
	const version = words.version === null ? null : rangeOf(words.version, match.named);
	if (words.version !== null && version === null) return [];
	return unitsIn(words.in, scene, match).flatMap((unit) => candidates(words, unit).filter((item) => isMeant$3(words, item) && isBuilt(words, item, unit, match)).flatMap((item) => byVersion(words, words.unaligned === null ? version : item.unaligned?.versions ?? null, item, unit)));
}
function isBuilt(words, item, unit, match) {
	const cuda = words.cuda === null ? null : rangeOf(words.cuda, match.named);
	return (words.cuda === null || cuda !== null && isMadeFor(cuda, item)) && (words.index === null || comesThrough(words.index, item, unit, match));
}
function comesThrough(name, item, unit, { named }) {
	const fact = named[name]?.members[0]?.fact;
	return unit.indexes.some((index) => index.fact === fact && index.serves.includes(item));
}
function candidates(words, unit) {
	if (words.package !== null) return installsOf(unit, words.package);
	if (words.advisedBy !== null) return advisedInstalls(unit, words.advisedBy);
	return words.technology !== null || words.kind !== null ? knownInstalls(unit) : unit.installed;
}
function isMeant$3(words, item) {
	const { fact, technology } = item;
	return (words.role ?? (fact.ecosystem === "maven" ? presentInMaven : present)).includes(fact.role.kind) && (words.technology === null || technology !== null && matchesAny(words.technology, technology.id)) && (words.kind === null || technology !== null && words.kind.includes(technology.kind)) && (words.build === null || words.build.includes(item.build)) && (words.origin ?? ["registry"]).includes(fact.origin.kind) && hasTraits(words, item);
}
function hasTraits(words, item) {
	const pin = words.pinned === null && words.local === null ? null : pinned(item.fact.ecosystem, item.constraint);
	return (words.pinned === null || pin !== null === words.pinned) && (words.local === null || (pin?.includes("+") ?? false) === words.local) && (words.own === null || item.own === words.own) && (words.indexed === null || item.indexes.length > 0 === words.indexed) && (words.installRead === null || item.installRead === words.installRead) && (words.unaligned === null || item.unaligned !== null) && (words.excludes === null || item.fact.excludes.some((pattern) => matchesAny([pattern], words.excludes ?? "")));
}
function isMadeFor(range, { cuda }) {
	return cuda !== null && relate("pypi", {
		kind: "range",
		text: `==${cuda.version}`
	}, range, null) === "always";
}
function byVersion(words, version, item, unit) {
	if (version === null) return [bindingOf$3(words, item, unit, null)];
	const { ecosystem } = item.fact;
	const relation = relate(ecosystem, item.constraint, version, item.technology?.newest[ecosystem] ?? null);
	return (words.relation ?? ["always"]).includes(relation) ? [bindingOf$3(words, item, unit, relation)] : [];
}
function bindingOf$3(words, item, unit, relation) {
	const { fact, technology, constraint } = item;
	const life = lifeFor(words.advisedBy, technology, fact.ecosystem, fact.name);
	const pin = pinned(fact.ecosystem, constraint);
	return {
		unit,
		members: asksOfBuild(words) ? [item, ...item.indexes] : [item],
		versions: {
			ecosystem: fact.ecosystem,
			constraint
		},
		relation,
		...words.advisedBy === null ? {} : { sources: sourcesOf$1(life, technology) },
		fields: {
			text: fact.text,
			technology: technology?.id ?? "",
			name: technology?.name ?? fact.name,
			package: packageOf$1(fact),
			version: pin ?? (constraint.kind === "any" || constraint.text === "" ? "any version" : constraint.text),
			label: pin?.split("+")[1] ?? "",
			local: pin?.includes("+") === true ? `+${pin.split("+")[1]}` : "",
			build: item.build,
			install: item.installRead ? "read" : "unknown",
			installer: item.installer ?? "unknown",
			release: pin ?? item.cuda?.chosen ?? "",
			cuda: item.cuda?.version ?? "",
			"oldest-gpu": item.cuda?.oldestGpu ?? "",
			fitting: fittingOf(item),
			sure: item.unaligned === null ? "" : item.unaligned.sure ? "yes" : "no",
			successor: life?.successor ?? "",
			since: life?.since ?? "",
			...life?.newName ? { "new-name": life.newName } : {},
			file: fact.location.path,
			...item.unaligned?.first === void 0 || item.unaligned.first === null ? {} : { aligned: item.unaligned.first },
			...technology?.notes
		}
	};
}
function asksOfBuild({ build, cuda, index, indexed, local }) {
	return [
		build,
		cuda,
		index,
		indexed,
		local
	].some((asked) => asked !== null);
}
function packageOf$1({ ecosystem, name, nameAt }) {
	return ecosystem === "platformio" && nameAt?.text.toLowerCase() === name ? nameAt.text : name;
}
function fittingOf({ fact, unaligned }) {
	if (unaligned === null) return "";
	return unaligned.first === null ? unaligned.instead ?? "" : `\`${fact.name}\` ${unaligned.first} or newer`;
}

// src/evaluate/words/image.ts
function image$1(words, scene) {
	return scene.units.flatMap((unit) => unit.images.filter((item) => isMeant$2(words, item)).map((item) => bindingOf$2(words, item, unit)));
}
function isMeant$2(words, { fact, technology, build, own, version }) {
	return (words.technology === null || technology !== null && matchesAny(words.technology, technology.id)) && (words.name === null || matchesAny(words.name, fact.name)) && (words.except === null || fact.resolved !== "unknown" && !matchesAny(words.except, fact.name)) && (words.tag === null || fact.tag !== null && matchesAny(words.tag, fact.tag)) && (words.version === null || version !== null && isWithin$1(version, words.version)) && (words.kind === null || technology !== null && words.kind.includes(technology.kind)) && (words.build === null || words.build.includes(build)) && (words.use === null || fact.use === words.use) && (words.advisedBy === null || !own && isAdvised(words.advisedBy, technology, "docker", fact.name));
}
function isWithin$1(version, range) {
	return relate("pypi", {
		kind: "range",
		text: `==${version}`
	}, range, null) === "always";
}
function bindingOf$2(words, item, unit) {
	const { fact, technology } = item;
	const life = lifeFor(words.advisedBy, technology, "docker", fact.name);
	return {
		unit,
		members: [item],
		versions: null,
		relation: null,
		...words.advisedBy === null ? {} : { sources: sourcesOf$1(life, technology) },
		fields: {
			text: fact.text,
			technology: technology?.id ?? "",
			name: technology?.name ?? fact.name,
			package: fact.name,
			tag: fact.tag ?? "",
			version: fact.tag ?? "",
			label: "",
			release: item.version ?? "",
			cuda: item.cuda?.version ?? "",
			"oldest-gpu": item.cuda?.oldestGpu ?? "",
			ends: item.ends ?? "",
			successor: life?.successor ?? "",
			since: life?.since ?? "",
			...life?.newName ? { "new-name": life.newName } : {},
			file: fact.location.path,
			...technology?.notes
		}
	};
}

// src/evaluate/words/app.ts
function evidence(words, scene, match) {
	return unitsIn(words.in, scene, match).flatMap((unit) => unit.signs.filter(({ name, strength }) => words.of.includes(name) && words.strength.includes(strength)).map(({ name, strength, because }) => ({
		unit,
		members: because,
		versions: null,
		relation: null,
		fields: {
			text: because[0]?.fact.text ?? "",
			name,
			strength
		}
	})));
}
function packaging(words, scene, match) {
	return unitsIn(words.in, scene, match).flatMap((unit) => {
		const { abis, because } = unit.packaging ?? {
			abis: [],
			because: []
		};
		const isMeant = (abi) => matchesAny(words.abi, abi);
		if (abis.length === 0 || !(words.only ? abis.every(isMeant) : abis.some(isMeant))) return [];
		return [{
			unit,
			members: because.filter(({ fact }) => fact.kind === "setting" && isMeant(fact.value ?? "")),
			versions: null,
			relation: null,
			fields: {
				text: abis.join(", "),
				abis: abis.join(", "),
				meant: [...new Set(abis.filter(isMeant))].join(", ")
			}
		}];
	});
}

// src/routes.ts
const mostExports = 3;
const rank$1 = {
	supported: 0,
	beta: 1,
	ended: 2
};
function routesBetween(from, target, known) {
	const technologies = byId(known.technologies);
	const ways = waysFrom(from, known.routes);
	return known.routes.runs.filter((run) => reachOf(run.targets, technologies.get(run.runtime) ?? null, target, known.routes.hosts) !== null).flatMap((run) => (ways.get(run.reads) ?? []).map((exports) => {
		const runtime = technologies.get(run.runtime);
		const ended = endOf(exports, run, runtime);
		return {
			from,
			target,
			exports,
			run,
			state: ended === null ? weakest([...exports, run]) : "ended",
			active: runtime?.life.state === "active",
			dead: ended
		};
	})).toSorted((a, b) => worth(a) - worth(b));
}
function reachOf(targets, technology, target, hosts) {
	if (targets.includes(target)) return {
		by: target,
		host: null
	};
	const host = hosts.find((one) => one.targets.includes(target));
	if (host === void 0 || technology?.needsGpu && host.gpu !== true) return null;
	if (technology?.kind === "server" && host.starts !== "containers") return null;
	if (targets.includes("linux")) return {
		by: "linux",
		host
	};
	return technology?.kind === "server" && targets.includes("server") ? {
		by: "server",
		host
	} : null;
}
function bestOfEach(routes) {
	const seen = /* @__PURE__ */ new Set();
	return routes.filter(({ run }) => !seen.has(run.runtime) && seen.add(run.runtime));
}
const catalogs = /* @__PURE__ */ new WeakMap();
function byId(technologies) {
	const made = catalogs.get(technologies) ?? new Map(technologies.map((technology) => [technology.id, technology]));
	catalogs.set(technologies, made);
	return made;
}
const found$1 = /* @__PURE__ */ new WeakMap();
function waysFrom(from, routes) {
	const known = found$1.get(routes) ?? /* @__PURE__ */ new Map();
	found$1.set(routes, known);
	const ways = known.get(from) ?? findWays(from, routes);
	known.set(from, ways);
	return ways;
}
function findWays(from, { formats, layers, exports }) {
	const files = new Set(formats.map(({ id }) => id));
	const starts = [from, ...layers.filter(({ layer }) => layer === from).flatMap(({ on }) => on)].filter((id) => !files.has(id));
	const ways = /* @__PURE__ */ new Map();
	let last = starts.flatMap((start) => exports.filter((step) => step.from === start).map((step) => [step]));
	for (let length = 1; length <= mostExports && last.length > 0; length++) {
		for (const way of last) {
			const format = way.at(-1)?.to ?? "";
			ways.set(format, [...ways.get(format) ?? [], way]);
		}
		last = last.flatMap((way) => exports.filter((step) => step.from === way.at(-1)?.to && isNew(step, way)).map((step) => [...way, step]));
	}
	return ways;
}
function isNew(step, way) {
	return !way.some(({ from, to }) => step.to === from || step.to === to);
}
function weakest(steps) {
	return steps.map(({ state }) => state).reduce((worst, state) => rank$1[state] > rank$1[worst] ? state : worst, "supported");
}
function endOf(exports, run, runtime) {
	const step = exports.find(({ state }) => state === "ended");
	if (step !== void 0) return step.tool;
	return runtime?.life.state === "ended" || runtime?.life.state === "removed" || run.state === "ended" ? runtime?.name ?? run.runtime : null;
}
function worth({ state, active, exports, run, target }) {
	return rank$1[state] * 1e3 + (active ? 0 : 100) + exports.length * 10 + (run.targets.includes(target) ? 0 : 5);
}

// src/evaluate/words/member.ts
function found(scene, kind, isMeant, fields) {
	return scene.units.flatMap((unit) => membersOfKind(unit, kind).flatMap((member) => {
		if (!isKind(member, kind) || !isMeant(member.fact, unit)) return [];
		const { fact } = member;
		return [{
			unit,
			members: [member],
			versions: null,
			relation: null,
			fields: {
				text: fact.text,
				file: fact.location.path,
				...fields(fact, unit)
			}
		}];
	}));
}
function isKind(member, kind) {
	return member.fact.kind === kind;
}
function setting(words, scene, match) {
	return found({
		...scene,
		units: unitsIn(words.in, scene, match)
	}, "setting", ({ key, value }) => key === words.key && (words.known ? value !== null && holds$1(words, value) : value === null), ({ key, value }) => ({
		key,
		value: value ?? ""
	}));
}
function holds$1(words, value) {
	const number = Number(value);
	return (words.is === null || matchesAny(words.is, value)) && (words.atLeast === null || number >= words.atLeast) && (words.below === null || number < words.below);
}
function resource(words, scene) {
	return found(scene, "resource", (fact, unit) => matchesAny(words.name, fact.name) && (words.field === null || words.field.includes(fact.field)) && isWhole$1(words, fact.value) && standsBeside(words, fact, unit), ({ name, value, field }) => ({
		name,
		value,
		field,
		twin: words.beside?.is ?? "any",
		whole: amountOf(value) === null ? "unknown" : Number.isInteger(amountOf(value)) ? "yes" : "no"
	}));
}
function amountOf(value) {
	const [, number, unit] = /^(\d+(?:\.\d+)?)(m?)$/.exec(value) ?? [];
	return number === void 0 ? null : Number(number) / (unit === "m" ? 1e3 : 1);
}
function isWhole$1({ whole }, value) {
	const amount = amountOf(value);
	return whole === null || amount !== null && Number.isInteger(amount) === whole;
}
function standsBeside(words, fact, unit) {
	if (words.beside === null) return true;
	const { field, is } = words.beside;
	const twin = unit.members.map((member) => member.fact).find((other) => isTwin(other, fact) && other.field === field);
	if (is === "absent" || twin === void 0) return is === "absent" && twin === void 0;
	const [own, others] = [amountOf(fact.value), amountOf(twin.value)];
	return own !== null && others !== null && own !== others;
}
function isTwin(other, fact) {
	return other.kind === "resource" && other.name === fact.name && other.block === fact.block && other.location.path === fact.location.path;
}
function command(words, scene) {
	return found(scene, "command", ({ words: [program = "", ...rest] }) => matchesAny(words.program, program) && (words.argument === null || rest.some((argument) => matchesAny(words.argument ?? [], argument))), ({ words: all }) => ({ program: all[0] ?? "" }));
}
function install(words, scene) {
	const has = (options, patterns) => options.some((option) => matchesAny(patterns, option));
	return found(scene, "install", ({ installer, options }) => words.installer.includes(installer) && (words.option === null || has(options, words.option)) && (words.without === null || !has(options, words.without)), ({ installer }) => ({ installer }));
}
function env(words, scene) {
	return found(scene, "env", ({ name, value }) => name === words.name && (words.value === null || value !== null && matchesAny(words.value, value)), ({ name, value }) => ({
		name,
		value: value ?? ""
	}));
}
function model(words, scene, match) {
	return found({
		...scene,
		units: unitsIn(words.in, scene, match)
	}, "model", ({ format, pointer, bytes }, unit) => matchesAny(words.format, format) && (words.pointer === null || pointer === words.pointer) && (words.bytes === null || bytes !== null && bytes >= words.bytes) && (words.runBy === null || runBy(format, unit, scene) === words.runBy), ({ format, bytes, location }, unit) => ({
		format,
		name: location.path.slice(location.path.lastIndexOf("/") + 1),
		bytes: bytes === null ? "unknown" : String(bytes),
		runtimes: runtimesFor(format, unit, scene)
	}));
}
function runBy(format, unit, scene) {
	const runs = runsOf(format, scene);
	const held = new Set(unit.installed.map(({ technology }) => technology?.id));
	if (runs.some(({ runtime }) => held.has(runtime))) return "here";
	if (unit.targets.length === 0 || runs.length === 0) return null;
	return runs.some((step) => isFor(unit, step, scene)) ? "missing" : "nothing";
}
function runsOf(format, { knowledge: { routes } }) {
	const ids = new Set(routes.formats.filter(({ files }) => files.includes(format)).map(({ id }) => id));
	return routes.runs.filter(({ reads }) => ids.has(reads));
}
function isFor(unit, { runtime, targets }, { knowledge: { technologies, routes } }) {
	const technology = technologies.find(({ id }) => id === runtime) ?? null;
	return unit.targets.some(({ name }) => reachOf(targets, technology, name, routes.hosts) !== null);
}
function runtimesFor(format, unit, scene) {
	const ids = runsOf(format, scene).flatMap((step) => isFor(unit, step, scene) ? [step.runtime] : []);
	return scene.knowledge.technologies.filter(({ id }) => ids.includes(id)).map(({ name }) => name).join(" or ");
}
function source(words, scene, match) {
	return found({
		...scene,
		units: unitsIn(words.in, scene, match)
	}, "source", ({ how, name }) => how === words.how && matchesAny(words.name, name) && !matchesAny(words.except ?? [], name), ({ name }) => ({ name }));
}
function plugin(words, scene, match) {
	return found({
		...scene,
		units: unitsIn(words.in, scene, match)
	}, "plugin", ({ id, applied }) => applied && id !== null && matchesAny(words.id, id), ({ id }) => ({ id: id ?? "" }));
}
function file(words, scene, match) {
	return found({
		...scene,
		units: unitsIn(words.in, scene, match)
	}, "file", ({ format }) => matchesAny(words.format, format), ({ format }) => ({ format }));
}

// src/evaluate/words/package-index.ts
function index(words, scene) {
	return scene.units.flatMap((unit) => membersOfKind(unit, "index").filter((one) => one.fact.kind === "index").map((one) => ({
		one,
		known: unit.indexes.find(({ fact }) => fact === one.fact) ?? null
	})).filter(({ one, known }) => isMeant$1(words, scene, one.fact, known)).map(({ one, known }) => bindingOf$1(unit, one, known)));
}
function isMeant$1(words, { doubt }, fact, known) {
	return (words.url === null || matchesAny(words.url, fact.url) || doubt && fact.resolved === "unknown") && (words.except === null || fact.resolved !== "unknown" && !matchesAny(words.except, fact.url)) && (words.role === null || words.role.includes(fact.role)) && (words.frozen === null || known?.cuda !== null && known?.cuda !== void 0 && known.frozen !== null === words.frozen);
}
function bindingOf$1(unit, one, known) {
	const { fact } = one;
	return {
		unit,
		members: [one],
		versions: null,
		relation: null,
		fields: {
			text: fact.text,
			file: fact.location.path,
			url: fact.url,
			role: fact.role,
			cuda: known?.cuda ?? "",
			last: known?.frozen?.last ?? "",
			next: known?.frozen?.next ?? "",
			python: known?.frozen?.python ?? "",
			reach: known?.reach ?? "unknown"
		}
	};
}

// src/evaluate/policy-units.ts
const mostGlobs = 500;
function isForUnit(word, { folder }, { name, id, root }) {
	return [name, id].some((one) => matchesAny([word], below(one, folder))) || isInFolder(plainFolder(word), below(root, folder));
}
function unknownUnits(policy, units, paths) {
	const lost = policy.flatMap((entry) => entry.units.map(({ value, from }) => ({
		value,
		from,
		entry
	}))).filter(({ value, entry }) => !units.some((unit) => isForUnit(value, entry, unit)));
	if (lost.length === 0) return [];
	const places = new Set(paths.flatMap((path) => [path, ...foldersAbove(path)]));
	const globs = new Set(lost.filter(({ value }) => value.includes("*")).slice(0, mostGlobs));
	return lost.flatMap((one) => {
		const { value, from, entry } = one;
		const word = joined(entry.folder, plainFolder(value));
		const isThere = value.includes("*") ? !globs.has(one) || paths.some((path) => isInFolder(word, path)) : places.has(word);
		const isOfOthers = from === null || isAddress(from.path);
		return isThere || isOfOthers ? [] : [{
			text: value,
			instead: likely(value, entry, units),
			from
		}];
	});
}
function likely(word, { folder }, units) {
	const names = units.flatMap(({ name, root }) => [below(name, folder), below(root, folder)]).filter((name) => name !== "");
	return meant(word, uniqueBy(names, (name) => name).toSorted(compareText)) ?? "";
}
function isInFolder(folder, path) {
	return folder === "" || matchesAny([folder, `${folder}/*`], path);
}
function plainFolder(word) {
	const plain = word.replace(/^(?:\.\/)+/, "").replace(/\/$/, "");
	return plain === "." ? "" : plain;
}
function joined(folder, word) {
	return [folder, word].filter((part) => part !== "").join("/");
}
function below(path, folder) {
	if (path === folder) return "";
	return folder !== "" && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}
function foldersAbove(path) {
	const parts = path.split("/");
	return parts.map((_, index) => parts.slice(0, index).join("/"));
}

// src/evaluate/words/policy.ts
function policy({ says }, scene) {
	if (says === "unknown-unit") return scene.unknownUnits.map(unknown);
	return scene.policy.flatMap((entry) => scene.units.filter((unit) => isMeant(entry, unit)).flatMap((unit) => readings[says](entry, unit, scene)));
}
function unknown({ text, instead, from }) {
	const hint = instead === "" ? "" : `; did you mean \`${instead}\`?`;
	return {
		unit: null,
		members: [memberOf$1("units", text, from)],
		versions: null,
		relation: null,
		fields: {
			text,
			hint
		}
	};
}
const readings = {
	denied: (entry, unit) => usesOf(unit).flatMap((use) => broken(entry, unit, use, entry.denied.find(({ value }) => matchesAny([value], use.technology.id)))),
	"not-allowed": (entry, unit, { knowledge }) => besides(entry, entry.allowed, unit, usesOf(unit), knowledge),
	"not-preferred": (entry, unit, { knowledge, before }) => {
		if (entry.preferred.length === 0) return [];
		const were = new Set([...before.values()].flatMap(usesOf).map(({ technology }) => technology.id));
		return besides(entry, entry.preferred, unit, usesOf(unit).filter(({ technology }) => !were.has(technology.id)), knowledge);
	},
	"second-explained": ({ secondFramework }, unit) => secondFramework === null ? [] : [{
		unit,
		members: [],
		versions: null,
		relation: null,
		fields: { text: secondFramework.value }
	}]
};
function isMeant(entry, unit) {
	const { units, targets } = entry;
	return (units.length === 0 || units.some(({ value }) => isForUnit(value, entry, unit))) && (targets.length === 0 || unit.targets.some(({ name, strength }) => strength !== "suggested" && targets.includes(name)));
}
function besides(entry, list, unit, uses, { technologies }) {
	const [first] = list;
	const named = list.map(({ value }) => value);
	const kinds = new Set(technologies.filter(({ id }) => matchesAny(named, id)).map(({ kind }) => kind));
	return uses.filter(({ technology }) => kinds.has(technology.kind) && !matchesAny(named, technology.id)).flatMap((use) => broken(entry, unit, use, first, listed(technologies, named)));
}
function listed(technologies, patterns) {
	const names = technologies.filter(({ id }) => matchesAny(patterns, id)).map(({ name }) => name);
	return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
function broken(entry, unit, { member, technology, name }, statement, instead = "") {
	if (statement === void 0) return [];
	const { from } = statement;
	return [{
		unit,
		members: [entry.severity === null ? member : {
			...member,
			weak: []
		}, ...from === null || isElsewhere(from.path) ? [] : [memberOf$1(listOf(entry, statement), statement.value, from)]],
		versions: null,
		relation: null,
		fields: {
			text: member.fact.text,
			technology: technology.id,
			name: technology.name,
			package: name,
			instead,
			where: from === null ? "the configuration" : `${from.path}:${from.line}`,
			reason: entry.reason ?? "No reason is written there.",
			severity: entry.severity ?? ""
		}
	}];
}
function listOf({ denied, allowed }, statement) {
	if (denied.includes(statement)) return "denied";
	return allowed.includes(statement) ? "allowed" : "preferred";
}
function memberOf$1(list, value, location) {
	return {
		fact: {
			kind: "setting",
			block: "",
			key: `policy.${list}`,
			value,
			text: value,
			location
		},
		links: [],
		weak: [],
		choices: {}
	};
}
function usesOf({ installed, images }) {
	const all = [...installed, ...images].flatMap((member) => member.technology === null ? [] : [{
		member,
		technology: member.technology,
		name: member.fact.name
	}]);
	return uniqueBy(all, ({ member: { fact } }) => `${fact.location.path}:${fact.location.line}:${fact.location.column}`);
}

// src/evaluate/words/suppression.ts
function suppression({ is }, { suppressions }) {
	return suppressions.filter((one) => one.is === is).map(bindingOf);
}
function bindingOf(state) {
	const { rule, until, problem, text } = state;
	const fields = {
		text,
		rule,
		until: until ?? "",
		problem
	};
	return {
		unit: null,
		members: [memberOf(state)],
		versions: null,
		relation: null,
		fields
	};
}
function memberOf({ rule, source, from, text }) {
	return {
		fact: {
			kind: "setting",
			block: "",
			key: source === "comment" ? "framework-fit" : "suppressions.rule",
			value: rule,
			text,
			location: from
		},
		links: [],
		weak: [],
		choices: {}
	};
}

// src/evaluate/words/place.ts
function binding(unit, members, fields) {
	const { fact } = members[0] ?? {};
	return {
		unit,
		members,
		versions: null,
		relation: null,
		fields: {
			text: fact?.text ?? "",
			file: fact?.location.path ?? "",
			...fields
		}
	};
}
function target(words, scene) {
	return scene.units.flatMap((unit) => unit.targets.filter(({ name, strength }) => words.name.includes(name) && words.strength.includes(strength)).map(({ name, because }) => binding(unit, because, {
		name,
		unit: unit.name
	})));
}
function unitKind(words, scene, match) {
	const bound = Object.values(match.named).find(({ unit }) => unit !== null)?.unit;
	return (bound === void 0 || bound === null ? scene.units : [bound]).filter(({ kind }) => words.kind.includes(kind)).map((unit) => ({
		unit,
		members: [],
		versions: null,
		relation: null,
		fields: {}
	}));
}
function platform(words, scene) {
	return scene.units.flatMap((unit) => unit.hosts.filter((host) => (words.os === null || host.os === words.os) && (words.arch === null || host.arch === words.arch) && (words.libc === null || host.libc === words.libc)).map((host) => binding(unit, [host], {
		os: host.os ?? "",
		arch: host.arch ?? "",
		libc: host.libc ?? ""
	})));
}
function accelerator(words, scene, match) {
	const arch = words.arch === null ? null : rangeOf(words.arch, match.named);
	if (words.arch !== null && arch === null) return [];
	const containers = new Set(membersOf(match).map(({ fact }) => `${fact.location.path}#${fact.block}`));
	return scene.units.flatMap((unit) => [...unit.accelerators.filter((item) => matchesAny(words.kind, item.kind) && words.by.includes(item.by) && (words.container === null || containers.has(item.container) === (words.container === "same")) && (arch === null || isWithin(item.arch, arch))).map((item) => binding(unit, [item, ...item.because], {
		kind: item.kind,
		by: item.by,
		model: item.model ?? "",
		arch: item.arch ?? ""
	})), ...matchesAny(words.kind, "none") ? none$1(words, unit) : []]);
}
function isWithin(arch, range) {
	return arch !== null && relate("pypi", {
		kind: "range",
		text: `==${arch}`
	}, range, null) === "always";
}
function none$1(words, unit) {
	return unit.withoutAccelerator.filter(({ strength }) => words.strength.includes(strength)).map(({ strength, text, because }) => binding(unit, because, {
		kind: "none",
		by: "",
		model: "",
		arch: "",
		strength,
		reason: text
	}));
}
function installer(words, _scene, match) {
	const bound = match.named[words.of];
	const tool = bound?.fields["installer"];
	return bound !== void 0 && words.name.some((name) => name === tool) ? [{
		...bound,
		members: []
	}] : [];
}
function runtime(words, scene, match) {
	const ecosystem = words.name === "node" ? "npm" : "pypi";
	const version = words.version === null ? null : rangeOf(words.version, match.named);
	if (words.version !== null && version === null) return [];
	return scene.units.flatMap((unit) => unit.runtimes.filter((item) => item.name === words.name && item.use === (words.use ?? "selects")).map((item) => ({
		item,
		relation: version === null ? null : relate(ecosystem, item.constraint, version, null)
	})).filter(({ relation }) => relation === null || (words.relation ?? ["always"]).includes(relation)).map(({ item, relation }) => ({
		...binding(unit, [item], {
			use: item.use,
			...versionIn(item.fact.text, item.constraint)
		}),
		versions: {
			ecosystem,
			constraint: item.constraint
		},
		relation
	})));
}
function versionIn(text, constraint) {
	if (constraint.kind === "any") return {
		version: "any version",
		before: text,
		after: ""
	};
	const version = constraint.text.replace(/^==/, "").replace(/\.\*$/, "");
	const [, before = text, after = ""] = /^([^]*?)v?\d[\w.]*([^]*)$/.exec(text) ?? [];
	return {
		version,
		before,
		after
	};
}

// src/evaluate/words/table.ts
function pair(words, scene, match) {
	const table = scene.knowledge.tables.find(({ id }) => id === words.table);
	const [key, ...others] = Object.entries(words.columns).map(([column, name]) => ({
		column,
		binding: match.named[name]
	}));
	const versions = key?.binding?.versions;
	if (table === void 0 || key === void 0 || !versions) return [];
	const rows = rowsOf(table, key.column, versions);
	if (rows === null) return [];
	const verdictsOf = (row) => others.map(({ column, binding }) => fits$1(row.cells[column], binding?.versions ?? null));
	const verdicts = rows.map(verdictsOf);
	const incompatible = verdicts.every((row) => row.includes("no"));
	const takes = (verdict) => verdict === "yes";
	const compatible = verdicts.some((row) => row.every(takes));
	const holds = words.is === "incompatible" ? incompatible : compatible;
	const near = () => nearest(table.rows, rows, (row) => row.cells[key.column] !== void 0 && verdictsOf(row).every(takes));
	return holds ? [rowBinding(table, rows, near()?.cells[key.column] ?? null)] : [];
}
function nearest(all, rows, takes) {
	const [first, last] = [rows[0], rows.at(-1)].map((row) => row === void 0 ? -1 : all.indexOf(row));
	return all.slice((last ?? -1) + 1).find(takes) ?? all.slice(0, first ?? 0).findLast(takes) ?? null;
}
function rowsOf(table, column, { ecosystem, constraint }) {
	const stated = table.rows.filter(({ cells }) => cells[column] !== void 0);
	const touched = stated.filter(({ cells }) => overlap(ecosystem, constraint, cells[column] ?? "") !== "no");
	if (touched.length === 0) return null;
	return touched.some(({ cells }) => relate(ecosystem, constraint, cells[column] ?? "", null) === "always") || isBetween(ecosystem, constraint, stated[0]?.cells[column], stated.at(-1)?.cells[column]) ? touched : null;
}
function isBetween(ecosystem, constraint, first, newest) {
	const [from, to] = [first, newest].map((cell) => /^==([^*,]+)$/.exec(cell ?? "")?.[1]);
	return from !== void 0 && to !== void 0 && relate(ecosystem, constraint, `>=${from},<${to}`, null) === "always";
}
function fits$1(cell, versions) {
	if (cell === void 0 || versions === null) return "unknown";
	return overlap(versions.ecosystem, versions.constraint, cell);
}
function rowBinding(table, rows, near) {
	const fields = near === null ? {} : { nearest: spoken$1(near) };
	for (const column of Object.keys(table.columns)) {
		const stated = rows.flatMap((row) => row.cells[column] ?? []);
		const pins = new Set(stated.map((range) => /^==([^*,]+)$/.exec(range)?.[1] ?? ""));
		const [pin = ""] = pins;
		if (pins.size === 1 && pin !== "") fields[`${column}-pin`] = pin;
		fields[column] = stated.length > 0 ? [...new Set(stated.map(spoken$1))].join(" or ") : "not stated";
	}
	return {
		unit: null,
		members: [],
		versions: null,
		relation: null,
		fields
	};
}
const mostRoutes$1 = 5;
function route(words, scene, match) {
	const from = match.named[words.from]?.fields["technology"];
	const app = match.named[words.to]?.unit;
	const target = targetNames.find((name) => name === match.named[words.to]?.fields["name"]);
	if (from === void 0 || !app || target === void 0) return [];
	if (words.is === "impossible") return impossible(from, match.named[words.from]?.fields["package"] ?? "", target, scene);
	const leading = bestOfEach(routesBetween(from, target, scene.knowledge));
	const held = new Set(app.installed.map((item) => item.technology?.id));
	const taken = leading.filter(({ run }) => held.has(run.runtime));
	const living = leading.filter(({ state, active }) => state !== "ended" && active);
	if (words.is === "living") return taken.some(({ state }) => state !== "ended") ? [routesBinding(scene, taken)] : [];
	return taken.length === 0 && living.length > 0 ? [routesBinding(scene, living)] : [];
}
function impossible(id, name, target, scene) {
	const { technologies, routes } = scene.knowledge;
	const row = technologies.find((technology) => technology.id === id)?.cannot.find(({ targets, packages }) => targets.includes(target) && (packages.length === 0 || packages.some((one) => one.name === name)));
	if (row === void 0) return [];
	const living = bestOfEach(routesBetween(id, target, scene.knowledge)).filter(({ state, active }) => state !== "ended" && active);
	const reads = new Set(routes.runs.filter(({ runtime }) => runtime === id).map((run) => run.reads));
	const inPlace = routes.runs.filter(({ reads: format, targets, state }) => reads.has(format) && targets.includes(target) && state === "supported").map(({ runtime, through }) => through ?? technologies.find((technology) => technology.id === runtime)?.name ?? runtime);
	const { fields } = routesBinding(scene, living);
	const others = [...new Set(inPlace)].slice(0, mostRoutes$1).join(", ");
	return [{
		unit: null,
		members: [],
		versions: null,
		relation: null,
		fields: {
			...fields,
			text: row.instead ?? (fields["text"] || others),
			why: row.why
		}
	}];
}
function routesBinding({ knowledge }, routes) {
	const nameOf = (id) => knowledge.technologies.find((technology) => technology.id === id)?.name ?? id;
	const formatOf = (id) => knowledge.routes.formats.find((format) => format.id === id)?.name ?? id;
	const texts = routes.slice(0, mostRoutes$1).map(({ exports, run, state }) => {
		const steps = exports.map(({ tool, to }) => `${tool}, ${formatOf(to)}`).join(", then ");
		return `${nameOf(run.runtime)} (${steps}${state === "beta" ? ", beta" : ""})`;
	});
	return {
		unit: null,
		members: [],
		versions: null,
		relation: null,
		fields: {
			text: texts.join("; "),
			list: texts.join("; ")
		}
	};
}
function path$1(words, _scene, match) {
	const binding = match.named[words.of];
	const file = binding?.fields["file"];
	const folder = words.below === null ? "" : folderOf(match.named[words.below]?.fields["file"]);
	if (binding === void 0 || file === void 0 || folder === null || !file.startsWith(folder)) return [];
	return matchesAny(words.matches, file.slice(folder.length)) ? [{
		...binding,
		members: []
	}] : [];
}
function folderOf(file) {
	return file === void 0 ? null : file.slice(0, file.lastIndexOf("/") + 1);
}
function date(words, scene, match) {
	const spans = (words.before === null || scene.today < words.before) && (words.from === null || scene.today >= words.from);
	if (words.end === null) return spans ? [{
		unit: null,
		members: [],
		versions: null,
		relation: null,
		fields: {}
	}] : [];
	const [name = "", field = ""] = words.end.of.split(".");
	const bound = match.named[name];
	const day = bound?.fields[field] ?? "";
	const left = daysBetween(scene.today, day);
	if (bound === void 0 || !spans || left === null || left > words.end.daysLeft) return [];
	return [{
		...bound,
		members: []
	}];
}
function daysBetween(from, to) {
	const days = (Date.parse(to) - Date.parse(from)) / 864e5;
	return Number.isNaN(days) ? null : Math.round(days);
}

// src/evaluate/conditions.ts
function holds(condition, scene, match) {
	switch (condition.word) {
		case "all": return condition.of.reduce((matches, part) => matches.flatMap((one) => holds(part, scene, one)), [match]);
		case "any": return condition.of.flatMap((part) => holds(part, scene, match));
		case "not": return holds(condition.of, doubting(scene), match).length === 0 ? [match] : [];
		case "lacks": return holds(condition.of, doubting(scene), {
			named: {},
			unnamed: []
		}).length === 0 ? [match] : [];
		case "was": return holds(condition.of, sceneBefore(scene), matchBefore(match, scene)).map((found) => withBefore(match, found, scene));
		default: return leaf(condition, scene, match);
	}
}
function doubting(scene) {
	return {
		...scene,
		doubt: !scene.doubt
	};
}
function leaf(condition, scene, match) {
	const found = seen(look(condition, scene, match), scene);
	if (found.length === 0) return [];
	const before = membersOf(match);
	return found.filter((binding) => binding.members.every((member) => before.every((other) => together(member, other)))).map((binding) => bind(match, "as" in condition ? condition.as : null, binding));
}
function seen(bindings, { overview }) {
	if (!overview) return bindings;
	const certain = bindings.filter(({ members }) => members.every(({ weak }) => weak.length === 0));
	return uniqueBy(certain, ({ fields, unit, members }) => fields["technology"] || (unit ?? members[0]));
}
function refers(condition) {
	switch (condition.word) {
		case "all":
		case "any": return condition.of.some(refers);
		case "not":
		case "lacks":
		case "was": return refers(condition.of);
		case "pair":
		case "route":
		case "path":
		case "unit":
		case "installer": return true;
		case "date": return condition.end !== null;
		case "accelerator": return condition.container !== null || placeholdersIn(condition.arch).length > 0;
		case "runtime": return placeholdersIn(condition.version).length > 0;
		case "dependency": return condition.in !== null || condition.index !== null || [condition.version, condition.cuda].flatMap(placeholdersIn).length > 0;
		default: return "in" in condition && condition.in !== null;
	}
}
function look(condition, scene, match) {
	switch (condition.word) {
		case "dependency": return dependency(condition, scene, match);
		case "image": return image$1(condition, scene);
		case "target": return target(condition, scene);
		case "unit": return unitKind(condition, scene, match);
		case "platform": return platform(condition, scene);
		case "accelerator": return accelerator(condition, scene, match);
		case "runtime": return runtime(condition, scene, match);
		case "index": return index(condition, scene);
		case "setting": return setting(condition, scene, match);
		case "resource": return resource(condition, scene);
		case "command": return command(condition, scene);
		case "install": return install(condition, scene);
		case "env": return env(condition, scene);
		case "model": return model(condition, scene, match);
		case "source": return source(condition, scene, match);
		case "plugin": return plugin(condition, scene, match);
		case "file": return file(condition, scene, match);
		case "pair": return pair(condition, scene, match);
		case "route": return route(condition, scene, match);
		case "path": return path$1(condition, scene, match);
		case "date": return date(condition, scene, match);
		case "installer": return installer(condition, scene, match);
		case "evidence": return evidence(condition, scene, match);
		case "policy": return policy(condition, scene);
		case "suppression": return suppression(condition, scene);
		case "packaging": return packaging(condition, scene, match);
	}
}

// src/evaluate/evidence.ts
function factsOf(match, anchor) {
	return uniquePlaces([anchor, ...membersOf(match)].map(fromFact));
}
function chainOf(match, anchor, quote) {
	const others = membersOf(match).filter(({ fact }) => fact !== anchor.fact);
	const fact = (member) => ({
		...fromFact(member),
		text: quote(fromFact(member).text)
	});
	const link = (one) => linked(one, quote);
	return uniquePlaces([
		fact(anchor),
		...anchor.links.toReversed().map(link),
		...others.flatMap((one) => [...one.links.map(link), fact(one)])
	]);
}
function linked({ text, location }, quote) {
	return {
		text: `${quotedNames(text, quote)} here`,
		location
	};
}
function quotedNames(text, quote) {
	return text.replace(/`([^`]*)`/g, (_, name) => `\`${quote(name)}\``);
}
function quotedReasons(reasons, match, quote) {
	const markers = membersOf(match).flatMap(({ fact }) => fact.kind === "dependency" && fact.marker !== null ? [fact.marker] : []);
	return reasons.map((reason) => {
		const marker = markers.find((one) => reason.endsWith(` ${one}`));
		const [ours, theirs] = marker === void 0 ? [reason, ""] : [reason.slice(0, -marker.length), quote(marker)];
		return `${quotedNames(ours, quote)}${theirs}`;
	});
}
function fromFact({ fact }) {
	return {
		text: wordsOf(fact),
		location: fact.location
	};
}
function wordsOf(fact) {
	const name = fact.kind === "setting" ? fact.key.split(".").at(-1) ?? "" : "";
	return fact.text.includes(name) ? fact.text : `${name} ${fact.text}`;
}
function relatedTo(anchor, others, quote) {
	return uniquePlaces(others.map(fromFact).map((piece) => ({
		...piece,
		text: quote(piece.text)
	}))).filter(({ location }) => comparePlaces(location, anchor.fact.location) !== 0);
}
function messageOf(title, because) {
	const first = because.slice(0, 3).map(({ text, location }) => `${oneLine(text)} (${location.path}:${location.line})`);
	return first.length === 0 ? title : `${title}, because of ${first.join(", ")}`;
}
function oneLine(text) {
	const flat = text.replace(/\s+/g, " ").trim();
	return flat.length > 100 ? `${flat.slice(0, 99)}…` : flat;
}
function uniquePlaces(list) {
	return uniqueBy(list, ({ location: l, text }) => `${l.path}:${l.line}:${l.column}:${text}`);
}
function comparePlaces(a, b) {
	return compareText(a.path, b.path) || a.line - b.line || a.column - b.column;
}

// src/evaluate/fingerprint.ts
const recipe = "1";
function fingerprint(rule, anchor) {
	const hash = createHash("sha256").update([rule, ...anchor === null ? [] : placeOf(anchor)].join("\0"));
	return `${recipe}:${hash.digest("hex").slice(0, 20)}`;
}
function placeOf({ location, block, text }) {
	return [
		location.path,
		blockName(block),
		text.replace(/\s+/g, " ").trim()
	];
}
function blockName(block) {
	return block.replace(/^stage:\d+$/, "stage");
}

// src/evaluate/fix.ts
function fixOf(fix, match, unitName) {
	const member = fix === null ? void 0 : match.named[fix.of]?.members[0];
	if (fix === null || member === void 0) return null;
	const edits = fix.kind === "replace" ? replace(fix, member, isFillable(fix.with, match.named) ? fill(fix.with, match.named, unitName) : null) : coordinate(fix, member);
	return edits.length > 0 ? { edits } : null;
}
function replace(fix, member, text) {
	const place = part(fix.part, member);
	if (place === null || text === null) return [];
	return [edit(place, fix.part === "constraint" ? `${openness(place.text, text)}${text}` : text)];
}
function openness(old, version) {
	const [, operator = ""] = /^(\^|~>? ?)\d[\w.+-]*$/.exec(old) ?? [];
	return /^\d/.test(version) ? operator : "";
}
function part(name, { fact }) {
	if (name === "text") return fact;
	if (fact.kind !== "dependency") return null;
	return name === "name" ? fact.nameAt : fact.constraintAt;
}
function coordinate(fix, { fact }) {
	if (fact.kind !== "dependency" || !isLiteral(fact)) return [];
	const name = fix.names[fact.name];
	if (name === void 0) return [];
	return [edit(fact.nameAt, name), edit(fact.constraintAt, fix.version)];
}
function isLiteral(fact) {
	return fact.nameAt !== null && fact.constraintAt !== null;
}
function edit(place, text) {
	return {
		path: place.location.path,
		range: place.location,
		old: place.text,
		new: text
	};
}

// src/evaluate/finding.ts
const rank = {
	error: 0,
	warning: 1,
	notice: 2
};
function worstFirst(group) {
	return group.toSorted((a, b) => rank[a.verdict.severity] - rank[b.verdict.severity] || Math.sign(a.verdict.loweredBy.length) - Math.sign(b.verdict.loweredBy.length) || comparePlaces(a.anchor.fact.location, b.anchor.fact.location));
}
function findingOf(group, telling) {
	const [worst, ...others] = worstFirst(group);
	if (worst === void 0) throw new Error("a finding needs something that is broken");
	const { rule, match, verdict, anchor } = worst;
	const { location } = anchor.fact;
	const unitName = worst.units[0]?.name ?? "";
	const quote = quoting(telling);
	const texts = membersOf(match).map(({ fact }) => fact.text);
	const isTheirs = (value) => texts.some((text) => text.includes(value) || value.includes(text));
	const say = (template) => fill(template, match.named, unitName, (value) => isTheirs(value) ? quote(value) : value);
	const title = say(verdict.title);
	const facts = factsOf(match, anchor).map((piece) => ({
		...piece,
		text: quote(piece.text)
	}));
	return {
		rule: rule.id,
		severity: verdict.severity,
		status: null,
		title,
		message: messageOf(title, facts.slice(1)),
		why: say(verdict.why),
		advice: say(verdict.advice),
		whenToIgnore: rule.whenToIgnore,
		loweredBy: quotedReasons(verdict.loweredBy, match, quote),
		units: [...new Set([worst, ...others].flatMap(({ units }) => units.map(({ id }) => id)))],
		location: {
			...location,
			snippet: quote(telling.lineOf(location))
		},
		side: "head",
		evidence: chainOf(match, anchor, quote),
		related: relatedTo(anchor, others.map((other) => other.anchor), quote),
		sources: verdict.sources,
		fix: quotedFix(fixOfAll(rule.once ? group : [worst]), quote),
		fingerprint: fingerprint(rule.id, rule.once === "repository" ? null : anchor.fact),
		docs: telling.docsOf(rule.id)
	};
}
function fixOfAll(group) {
	const fixes = group.map(({ rule, match, verdict, units }) => verdict.fixable ? fixOf(rule.fix, match, units[0]?.name ?? "") : null);
	const edits = fixes.flatMap((fix) => fix?.edits ?? []);
	return fixes.includes(null) ? null : { edits: uniqueBy(edits, ({ path, range }) => `${path}:${range.line}:${range.column}`) };
}
function quoting({ isQuotable = () => true }) {
	return (text) => isQuotable(text) ? text : "…";
}
function quotedFix(fix, quote) {
	return fix?.edits.every((edit) => quote(edit.old) === edit.old && quote(edit.new) === edit.new) === true ? fix : null;
}

// src/evaluate/reach.ts
function unitsByRule(rules, units) {
	const needs = rules.map((rule) => ({
		rule,
		needs: needsOf(rule.when)
	}));
	const always = needs.flatMap((one) => one.needs === null ? one.rule : []);
	const asking = needs.flatMap(({ rule, needs: own }) => (own ?? []).map((need) => ({
		rule,
		need
	})));
	const ofPackage = remembered(({ fact, technology }) => `${fact.ecosystem}/${fact.name} ${technology?.id}`, (item) => asking.flatMap(({ rule, need }) => need.word === "dependency" && mayMeanPackage(need.words, item) ? rule : []));
	const ofImage = remembered(({ fact, technology }) => `${fact.name} ${technology?.id}`, (item) => asking.flatMap(({ rule, need }) => need.word === "image" && mayMeanImage(need.words, item) ? rule : []));
	const found = new Map(rules.map((rule) => [rule, []]));
	for (const unit of units) for (const rule of /* @__PURE__ */ new Set([
		...always,
		...unit.installed.flatMap(ofPackage),
		...unit.images.flatMap(ofImage)
	])) found.get(rule)?.push(unit);
	return found;
}
function needsOf(condition) {
	switch (condition.word) {
		case "dependency": return condition.in === null ? [{
			word: "dependency",
			words: condition
		}] : null;
		case "image": return [{
			word: "image",
			words: condition
		}];
		case "all": return condition.of.reduce((needs, part) => needs ?? needsOf(part), null);
		case "any": {
			const parts = condition.of.map(needsOf);
			return parts.every((part) => part !== null) ? parts.flat() : null;
		}
		default: return null;
	}
}
function mayMeanPackage({ package: names, technology, kind, advisedBy }, item) {
	const { ecosystem, name } = item.fact;
	return (names === null || matchesAny(names, `${ecosystem}/${name}`)) && (technology === null || item.technology !== null && matchesAny(technology, item.technology.id)) && (kind === null || item.technology !== null && kind.includes(item.technology.kind)) && (advisedBy === null || isAdvised(advisedBy, item.technology, ecosystem, name));
}
function mayMeanImage({ name, technology, kind, advisedBy }, item) {
	return (name === null || matchesAny(name, item.fact.name)) && (technology === null || item.technology !== null && matchesAny(technology, item.technology.id)) && (kind === null || item.technology !== null && kind.includes(item.technology.kind)) && (advisedBy === null || isAdvised(advisedBy, item.technology, "docker", item.fact.name));
}
function remembered(keyOf, work) {
	const known = /* @__PURE__ */ new Map();
	return (item) => {
		const key = keyOf(item);
		const found = known.get(key) ?? work(item);
		known.set(key, found);
		return found;
	};
}

// src/evaluate/rule-error.ts
var RuleError = class extends Error {
	rule;
	constructor(rule, cause) {
		super(cause instanceof Error ? cause.message : String(cause), { cause });
		this.name = "RuleError";
		this.rule = rule;
	}
};
function naming({ id }, judge) {
	try {
		return judge();
	} catch (error) {
		throw new RuleError(id, error);
	}
}

// src/evaluate/verdict.ts
function judge$1(rule, match, scene) {
	const found = rule.cases.find((one) => caseHolds(one, match, scene));
	const stated = found?.severity ?? rule.severity;
	if (stated === "off") return null;
	const loweredBy = stated === "notice" ? [] : reasons(match, found);
	const lowered = loweredBy.length > 0 ? lower(stated) : stated;
	return {
		severity: isNoticeAtMost(rule, match) ? "notice" : lowered,
		title: found?.title ?? rule.title,
		why: found?.why ?? rule.why,
		advice: found?.advice ?? rule.advice,
		loweredBy,
		sources: cited(rule, match),
		fixable: found?.fix ?? true
	};
}
function caseHolds({ if: test }, match, scene) {
	return Object.entries(test.relation).every(([name, relations]) => relations.includes(match.named[name]?.relation ?? "unknown")) && test.pinned.every((name) => isPinned(match.named[name])) && installedTogether(test.together.flatMap((name) => match.named[name]?.members[0] ?? [])) && standFor(test.fields, match) && (test.holds === null || holds(test.holds, scene, match).length > 0);
}
function cited({ sources }, match) {
	const lives = bindings(match).flatMap((binding) => binding.sources ?? []);
	return ([sources.filter(({ where = {} }) => standFor(where, match)), lives].find((some) => some.length > 0) ?? sources).map(({ url, checked }) => ({
		url,
		checked
	}));
}
function standFor(fields, match) {
	return Object.entries(fields).every(([key, texts]) => matchesAny(texts, fieldOf(match, key)));
}
function fieldOf(match, key) {
	const [name = "", field = ""] = key.split(".");
	return match.named[name]?.fields[field] ?? "";
}
function isPinned(binding) {
	return binding?.versions ? pinned(binding.versions.ecosystem, binding.versions.constraint) !== null : false;
}
function installedTogether(members) {
	const [first = /* @__PURE__ */ new Set(), ...others] = members.map(installations);
	return members.length === 0 || [...first].some((one) => others.every((other) => other.has(one)));
}
function installations({ fact, links }) {
	const { path } = fact.location;
	if (fact.kind === "dependency" && fact.command !== null) return /* @__PURE__ */ new Set([`${path}#${fact.command}`]);
	const ways = links.flatMap(({ text, location }) => {
		if (text.endsWith(" is included")) return [`${location.path}#`];
		return text.endsWith(" is installed") ? [`${location.path}:${location.line}:${location.column}`] : [];
	});
	return /* @__PURE__ */ new Set([`${path}#`, ...ways]);
}
function reasons(match, found) {
	const weak = membersOf(match).flatMap((member) => member.weak);
	const open = bindings(match).some(({ relation }) => relation === "may") && Object.keys(found?.if.relation ?? {}).length === 0;
	return [.../* @__PURE__ */ new Set([...weak, ...open ? ["the versions allowed include ones without the problem"] : []])];
}
function lower(severity) {
	return severity === "error" ? "warning" : "notice";
}
function isNoticeAtMost(rule, match) {
	return rule.scope === "repository" || membersOf(match).some(({ weak }) => weak.includes("something else is done where the command fails")) || bindings(match).some(({ unit }) => unit !== null && unit !== void 0 && isTried(unit));
}
function isTried({ kind, name }) {
	return kind === "notebook" || kind === "environment" && /\.(?:ba)?sh$/.test(name);
}

// src/evaluate/index.ts
function evaluate(units, judging) {
	const { before = null } = judging;
	const rules = judging.knowledge.rules.filter((rule) => before !== null || !looksBack(rule));
	const known = unitsBefore(before);
	const shown = unitsByRule(rules, units);
	const found = rules.map((rule) => ({
		rule,
		findings: naming(rule, () => findings(rule, scenesOf(rule, units, shown), judging, known))
	}));
	const spoken = new Set(found.flatMap(({ rule, findings: all }) => rule.yields ? [] : all.map(({ location }) => placeKey(location))));
	return found.flatMap(({ rule, findings: all }) => rule.yields ? all.filter(({ location }) => !spoken.has(placeKey(location))) : all).toSorted((a, b) => rank[a.severity] - rank[b.severity] || comparePlaces(a.location, b.location) || compareText(a.rule, b.rule));
}
function scenesOf(rule, units, shown) {
	return rule.scope === "repository" ? [units] : (shown.get(rule) ?? []).map((unit) => [unit]);
}
function findings(rule, scenes, judging, before) {
	return groupsOf(rule, scenes.flatMap((units) => brokenIn(rule, {
		units,
		before,
		knowledge: judging.knowledge,
		policy: judging.policy ?? [],
		unknownUnits: judging.unknownUnits ?? [],
		suppressions: judging.suppressions ?? [],
		today: judging.today,
		overview: rule.scope === "repository",
		doubt: false
	}))).map((group) => findingOf(group, judging));
}
function brokenIn(rule, scene) {
	const matches = holds(rule.when, scene, nothing$1);
	if (matches.length === 0) return [];
	const doubtful = {
		...scene,
		doubt: true
	};
	if (isSilencedWholly(rule, doubtful)) return [];
	return matches.filter((match) => !rule.unless.some((condition) => holds(condition, doubtful, match).length > 0)).flatMap((match) => {
		const anchor = match.named[rule.anchor]?.members[0];
		const verdict = anchor === void 0 ? null : judge$1(rule, match, scene);
		if (anchor === void 0 || verdict === null) return [];
		return [{
			rule,
			match,
			verdict,
			anchor,
			units: unitsOf(rule, match)
		}];
	});
}
function isSilencedWholly(rule, scene) {
	return scene.overview && rule.unless.some((condition) => !refers(condition) && holds(condition, scene, nothing$1).length > 0);
}
function unitsOf(rule, match) {
	const own = match.named[rule.anchor]?.unit ?? null;
	if (rule.scope === "repository") return own === null ? [] : [own];
	const others = Object.values(match.named).flatMap(({ unit }) => unit ?? []);
	return [.../* @__PURE__ */ new Set([...own === null ? [] : [own], ...others])];
}
function groupsOf(rule, broken) {
	const causes = [...groupBy(broken, causeOf).values()];
	if (rule.once !== true || rule.scope === "repository") return causes;
	return [...groupBy(causes, worstPlace).values()].map((same) => same.flat());
}
function worstPlace(group) {
	const [worst] = worstFirst(group);
	return worst === void 0 ? "" : placeKey(worst.anchor.fact.location);
}
function placeKey({ path, line, column }) {
	return `${path}:${line}:${column}`;
}
function causeOf({ rule, match, anchor, units }) {
	if (rule.once === "repository") return "";
	if (rule.once) return rule.scope === "repository" ? match.named[rule.anchor]?.fields["technology"] ?? "" : units[0]?.id ?? "";
	return placeKey(anchor.fact.location);
}

// src/evaluate/quotable.ts
const plain$1 = /^[\w@*^~][\w@.+:/~^*-]*(?:\[[\w,.-]*\])?(?:(?: ?[=!<>~^|]{1,3} ?|, ?)(?:[=!<>~^]{1,3} ?)?[\w.*+][\w.*+-]*)*$/;
function isPlain(text) {
	return text.length <= 120 && plain$1.test(text);
}

// src/formats/source.ts
var Source = class {
	path;
	text;
	original;
	lineStarts = [0];
	constructor(path, original) {
		this.path = path;
		this.original = original.replace(/^\uFEFF/, "");
		this.text = this.original.replaceAll("\r\n", " \n");
		for (let at = this.text.indexOf("\n"); at >= 0; at = this.text.indexOf("\n", at + 1)) this.lineStarts.push(at + 1);
	}
	place(start, end) {
		const from = clamp(start, this.text.length);
		const to = Math.max(from, clamp(end, this.text.length));
		return {
			location: this.location(from, to),
			text: this.original.slice(from, to)
		};
	}
	offset(line, column) {
		return clamp((this.lineStarts[line - 1] ?? this.text.length) + column - 1, this.text.length);
	}
	location(start, end) {
		const [line, column] = this.position(start);
		const [endLine, endColumn] = this.position(end);
		return {
			path: this.path,
			line,
			column,
			endLine,
			endColumn
		};
	}
	position(offset) {
		let low = 0;
		let high = this.lineStarts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return [low + 1, offset - (this.lineStarts[low] ?? 0) + 1];
	}
};
function clamp(offset, length) {
	return Math.min(Math.max(offset, 0), length);
}

// src/readers/list/apple.ts
const apple = [
	{
		id: "podfile",
		reads: "pods of each target with their subspecs and sources, platforms, linkage, helpers of React Native, Expo and Flutter",
		example: {
			path: "ios/Podfile",
			text: "platform :ios, '15.0'\ntarget 'App' do\n  pod 'TensorFlowLiteSwift', '~> 2.14'\nend\n"
		},
		files: { names: ["Podfile"] },
		beyond: null,
		longest: 5e5,
		load: () => import("./readers-podfile.js")
	},
	{
		id: "podspec",
		reads: "name, platforms and dependencies of a pod and of its subspecs",
		example: {
			path: "ios/Tagger.podspec",
			text: "Pod::Spec.new do |s|\n  s.name = 'Tagger'\n  s.ios.deployment_target = '15.0'\n  s.dependency 'TensorFlowLiteSwift', '~> 2.14'\nend\n"
		},
		files: { endings: ["podspec"] },
		beyond: null,
		longest: 5e5,
		load: () => import("./readers-podspec.js")
	},
	{
		id: "fastlane",
		reads: "lanes, what they build and to whom they give it, identifiers of apps",
		example: {
			path: "fastlane/Fastfile",
			text: "lane :internal do\n  upload_to_play_store(track: \"internal\")\nend\n"
		},
		files: { names: ["Fastfile", "Appfile"] },
		beyond: null,
		longest: 5e5,
		load: () => import("./readers-fastlane.js")
	},
	{
		id: "package-swift",
		reads: "packages with the products that are used of them, platforms, the version of Swift",
		example: {
			path: "Package.swift",
			text: [
				"// swift-tools-version:5.9",
				"import PackageDescription",
				"let package = Package(",
				"    name: \"Tagger\",",
				"    dependencies: [.package(url: \"https://github.com/microsoft/onnxruntime-swift-package-manager\", from: \"1.20.0\")]",
				")",
				""
			].join("\n")
		},
		files: {
			names: ["Package.swift"],
			stems: ["Package@swift"]
		},
		beyond: null,
		longest: 5e5,
		load: () => import("./readers-package-swift.js")
	},
	{
		id: "pbxproj",
		reads: "targets of an Xcode project, deployment targets, linker flags, Swift packages with their products, models that are packed",
		example: {
			path: "App.xcodeproj/project.pbxproj",
			text: [
				"{ objects = {",
				"  01 = {isa = PBXProject; targets = (02); };",
				"  02 = {isa = PBXNativeTarget; name = App; productType = \"com.apple.product-type.application\"; };",
				"}; rootObject = 01; }",
				""
			].join("\n")
		},
		files: { names: ["project.pbxproj"] },
		beyond: null,
		longest: 3e6,
		load: () => import("./readers-pbxproj.js")
	},
	{
		id: "podfile-properties",
		reads: "the deployment target, linkage and architecture that an Expo app gives to its Podfile",
		example: {
			path: "ios/Podfile.properties.json",
			text: "{ \"ios.deploymentTarget\": \"17.0\", \"newArchEnabled\": \"true\" }\n"
		},
		files: { names: ["Podfile.properties.json"] },
		beyond: null,
		load: () => import("./readers-podfile-properties.js")
	},
	{
		id: "expo",
		reads: "platforms, architecture, plugins, SDK levels and deployment targets of an Expo app",
		example: {
			path: "app.json",
			text: "{ \"expo\": { \"name\": \"Lens\", \"plugins\": [[\"expo-build-properties\", { \"ios\": { \"deploymentTarget\": \"17.0\" } }]] } }\n"
		},
		files: { names: ["app.json", "app.config.json"] },
		holds: /"(?:expo|slug)"\s*:/,
		beyond: null,
		load: () => import("./readers-expo.js")
	}
];

// src/readers/list/words.ts
const fromFiles = /requirements|constraints|pyproject|environment\.ya?ml|\s-r\s|--requirement|install\s+(?:-e\s+|--editable\s+)?["']?\.|\b(?:poetry|pipenv|uv\s+sync|conda\s+env)\b|\b(?:npm|pnpm|bun)\s+(?:ci\b|i\b|install|clean-install)|\byarn\b|\.(?:ba)?sh\b/;
const fromFilesOrImages = new RegExp(`${fromFiles.source}|\\bdocker\\b|\\bcontainer|\\bimage`);
const nothing = /(?!)/;
const yaml = ["yaml", "yml"];

// src/readers/list/ci.ts
const longest$6 = 4e5;
const ci = [{
	id: "workflow",
	reads: "jobs, runners, matrices, containers, set-up steps, installs and builds in run steps",
	example: {
		path: ".github/workflows/test.yml",
		text: "on: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: pip install torch==2.8.0\n"
	},
	files: {
		endings: yaml,
		where: (path) => /(^|\/)\.github\/workflows\/[^/]+$/.test(path)
	},
	beyond: fromFilesOrImages,
	longest: longest$6,
	load: () => import("./readers-workflow.js")
}, {
	id: "gitlab-ci",
	reads: "jobs with what they extend, runners, images, services, variables, installs and builds in scripts",
	example: {
		path: ".gitlab-ci.yml",
		text: "test:\n  image: python:3.12\n  tags: [saas-linux-small-amd64]\n  script:\n    - pip install torch==2.8.0\n"
	},
	files: {
		endings: yaml,
		where: (path) => /(?:^|[/.])\.?gitlab-ci\.ya?ml$|(?:^|\/)\.gitlab(?:-ci)?\//.test(path)
	},
	beyond: fromFilesOrImages,
	longest: longest$6,
	load: () => import("./readers-gitlab-ci.js")
}];

// src/readers/list/cloud.ts
const longest$5 = 1e5;
const cloud = [
	{
		id: "terraform",
		reads: "functions, containers, machines, accelerators and charts of AWS, Google Cloud and Azure in Terraform and OpenTofu",
		example: {
			path: "main.tf",
			text: "resource \"aws_lambda_function\" \"api\" {\n  runtime     = \"python3.12\"\n  memory_size = 1024\n}\n"
		},
		files: { endings: ["tf", "tofu"] },
		holds: /"(?:aws_(?:lambda_function|instance|spot_instance_request|launch_|eks_node_group|ecs_task_definition|batch_|sagemaker_)|google_(?:cloud_run|cloudfunctions|compute_instance|container_|vertex_ai_|notebooks_|workbench_|ml_engine_)|azurerm_(?:container_|kubernetes_cluster|machine_learning_)|helm_release")/,
		beyond: null,
		longest: 25e4,
		load: () => import("./readers-terraform.js")
	},
	{
		id: "serverless",
		reads: "functions, images, packaging of Python and what the provider says for all, of the Serverless Framework",
		example: {
			path: "serverless.yml",
			text: "provider:\n  name: aws\n  runtime: python3.12\nfunctions:\n  api:\n    handler: app.handler\n"
		},
		files: {
			stems: ["serverless"],
			where: (_path, base) => /^serverless([.-][\w-]+)*\.(ya?ml|json)$/.test(base)
		},
		holds: /^[ \t{]*["']?provider["']?[ \t]*:/m,
		beyond: null,
		longest: longest$5,
		load: () => import("./readers-serverless.js")
	},
	{
		id: "app-engine",
		reads: "runtime, entry point, machine and environment of an App Engine service",
		example: {
			path: "app.yaml",
			text: "runtime: python312\ninstance_class: F4\nentrypoint: gunicorn main:app\n"
		},
		files: {
			stems: ["app"],
			where: (_path, base) => /^app([._-][\w-]+)*\.ya?ml$/.test(base)
		},
		holds: /^runtime[ \t]*:[ \t]*["']?(?:python|nodejs|java|go|php|ruby|dotnet|aspnetcore|custom)/m,
		beyond: null,
		longest: longest$5,
		load: () => import("./readers-app-engine.js")
	},
	{
		id: "cloud-build",
		reads: "images that Cloud Build builds, and what else its steps install and start",
		example: {
			path: "cloudbuild.yaml",
			text: "steps:\n  - name: gcr.io/cloud-builders/docker\n    args: [build, -t, 'gcr.io/acme/api', .]\n"
		},
		files: {
			endings: [
				"yaml",
				"yml",
				"json"
			],
			where: (_path, base) => /cloud-?build/i.test(base)
		},
		holds: /^[ \t{]*["']?steps["']?[ \t]*:/m,
		beyond: fromFilesOrImages,
		longest: longest$5,
		load: () => import("./readers-cloud-build.js")
	},
	{
		id: "fly",
		reads: "build, machines, GPUs and processes of a Fly app",
		example: {
			path: "fly.toml",
			text: "app = \"api\"\n\n[[vm]]\nsize = \"performance-2x\"\nmemory = \"4gb\"\n"
		},
		files: {
			endings: ["toml"],
			where: (_path, base) => /^fly([.-][\w-]+)*\.toml$/.test(base)
		},
		beyond: null,
		longest: longest$5,
		load: () => import("./readers-fly.js")
	},
	{
		id: "vercel",
		reads: "functions with memory, duration and runtime, and builders of a Vercel project",
		example: {
			path: "vercel.json",
			text: "{ \"functions\": { \"api/predict.py\": { \"maxDuration\": 60 } } }\n"
		},
		files: { names: ["vercel.json", "now.json"] },
		beyond: null,
		longest: longest$5,
		load: () => import("./readers-vercel.js")
	},
	{
		id: "netlify",
		reads: "functions, their bundler, and the build of a Netlify site",
		example: {
			path: "netlify.toml",
			text: "[build]\ncommand = \"npm ci\"\n\n[functions]\nnode_bundler = \"esbuild\"\n"
		},
		files: { names: ["netlify.toml"] },
		beyond: null,
		longest: longest$5,
		load: () => import("./readers-netlify.js")
	},
	{
		id: "procfile",
		reads: "the processes that are started",
		example: {
			path: "Procfile",
			text: "web: gunicorn app:app\n"
		},
		files: { names: ["Procfile"] },
		beyond: null,
		longest: longest$5,
		load: () => import("./readers-procfile.js")
	},
	{
		id: "cloudformation",
		reads: "functions, images, containers and machines of CloudFormation and SAM templates",
		example: {
			path: "template.yaml",
			text: "Transform: AWS::Serverless-2016-10-31\nResources:\n  Api:\n    Type: AWS::Serverless::Function\n    Properties:\n      CodeUri: src/\n      Runtime: python3.12\n"
		},
		files: {
			endings: [...yaml, "template"],
			marked: {
				endings: ["json"],
				texts: ["AWS::"]
			}
		},
		words: ["AWS::"],
		holds: /["']?Type["']?[ \t]*:[ \t]*["']?AWS::(?:Lambda::Function|Serverless::Function|SageMaker::(?:Model|EndpointConfig|NotebookInstance)|ECS::TaskDefinition|EC2::(?:Instance|LaunchTemplate)|AutoScaling::LaunchConfiguration|EKS::Nodegroup|Batch::(?:JobDefinition|ComputeEnvironment))\b/,
		beyond: null,
		longest: 35e4,
		load: () => import("./readers-cloudformation.js")
	},
	{
		id: "cdk",
		reads: "functions, their code and images, and images of containers in apps of the AWS CDK in TypeScript and Python, where paths are written out",
		example: {
			path: "lib/api-stack.ts",
			text: "import * as lambda from 'aws-cdk-lib/aws-lambda';\nnew lambda.DockerImageFunction(this, 'Api', { code: lambda.DockerImageCode.fromImageAsset('api') });\n"
		},
		files: {
			marked: {
				endings: ["ts", "py"],
				texts: [
					"aws-cdk-lib",
					"aws_cdk",
					"@aws-cdk/"
				]
			},
			where: (path, base) => !/(?:^|\/)(?:tests?|__tests__|cdk\.out)\//i.test(path) && !/\.(?:test|spec|d)\.ts$|^test_|_test\.py$|^conftest\.py$/.test(base)
		},
		words: [
			"aws-cdk-lib",
			"aws_cdk",
			"@aws-cdk/"
		],
		holds: /\b(?:Docker(?:ImageFunction|ImageAsset)|PythonFunction|Function)[ \t]*\(|\bContainerImage[ \t]*\./,
		beyond: null,
		longest: longest$5,
		load: () => import("./readers-cdk.js")
	},
	{
		id: "azure-ml",
		reads: "jobs, components, deployments, environments and computes of Azure ML",
		example: {
			path: "job.yml",
			text: "$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json\ncommand: python train.py\nenvironment: azureml:acpt-pytorch-2.8-cuda12.6@latest\n"
		},
		files: { endings: yaml },
		words: ["/azureml"],
		holds: /^["']?\$schema["']?[ \t]*:[ \t]*["']?https?:\/\/azureml/m,
		beyond: null,
		longest: longest$5,
		load: () => import("./readers-azure-ml.js")
	},
	{
		id: "vertex-job",
		reads: "machines, accelerators and images of jobs of Vertex AI",
		example: {
			path: "job.yaml",
			text: "workerPoolSpecs:\n  - machineSpec: { machineType: n1-standard-8, acceleratorType: NVIDIA_TESLA_T4, acceleratorCount: 1 }\n"
		},
		files: {
			endings: yaml,
			marked: {
				endings: ["json"],
				texts: ["workerPoolSpecs"]
			}
		},
		words: ["workerPoolSpecs"],
		holds: /^(?![^]*?(?:pipelineInfo|pipelineSpec|deploymentSpec|apiVersion)["']?[ \t]*:)(?=[^]*?(?:^|\n|[{,] ?) {0,8}["']?workerPoolSpecs["']?[ \t]*:)/,
		beyond: null,
		longest: longest$5,
		load: () => import("./readers-vertex-job.js")
	},
	{
		id: "ai-platform",
		reads: "machines, images and versions of jobs and models of AI Platform",
		example: {
			path: "config.yaml",
			text: "trainingInput:\n  scaleTier: CUSTOM\n  masterType: n1-standard-8\n  runtimeVersion: \"2.11\"\n"
		},
		files: { endings: yaml },
		words: ["trainingInput", "deploymentUri"],
		holds: /^(?:trainingInput[ \t]*:[ \t]*(?:#[^\n]*)?\r?$|deploymentUri[ \t]*:)/m,
		beyond: null,
		longest: longest$5,
		load: () => import("./readers-ai-platform.js")
	},
	{
		id: "sagemaker",
		reads: "machines and images of jobs, models and endpoints that SageMaker is asked for",
		example: {
			path: "endpoint-config.json",
			text: "{ \"EndpointConfigName\": \"api\", \"ProductionVariants\": [{ \"VariantName\": \"a\", \"InstanceType\": \"ml.g5.xlarge\" }] }\n"
		},
		files: {
			endings: yaml,
			marked: {
				endings: ["json"],
				texts: [
					"JobName",
					"ModelName",
					"EndpointConfigName"
				]
			}
		},
		words: [
			"AlgorithmSpecification",
			"AppSpecification",
			"TransformResources",
			"PrimaryContainer",
			"ProductionVariants"
		],
		holds: /^(?=[^]*?\b(?:TrainingJob|ProcessingJob|TransformJob|Model|EndpointConfig)Name["']?[ \t]*:)(?=[^]*?\b(?:AlgorithmSpecification|AppSpecification|TransformResources|PrimaryContainer|ProductionVariants)["']?[ \t]*:)/,
		beyond: null,
		longest: longest$5,
		load: () => import("./readers-sagemaker.js")
	}
];

// src/readers/kubernetes/kinds.ts
const kserve = ["serving.kserve.io", "serving.kubeflow.org"];
const argo = ["argoproj.io"];
const seldon = ["mlops.seldon.io"];
const any = [];
const workloads = {
	Pod: any,
	Deployment: any,
	StatefulSet: any,
	DaemonSet: any,
	ReplicaSet: any,
	ReplicationController: any,
	Job: any,
	CronJob: any,
	DeploymentConfig: any,
	Rollout: argo,
	Service: ["serving.knative.dev"],
	Configuration: ["serving.knative.dev"],
	InferenceService: any,
	LLMInferenceService: kserve,
	KFService: kserve,
	TrainedModel: kserve,
	Predictor: kserve,
	SeldonDeployment: ["machinelearning.seldon.io"],
	Model: seldon,
	Server: seldon,
	PyTorchJob: any,
	TFJob: any,
	MPIJob: any,
	XGBoostJob: any,
	MXJob: any,
	PaddleJob: any,
	JAXJob: any,
	TrainJob: any,
	Notebook: ["kubeflow.org"],
	Experiment: ["kubeflow.org"],
	RayCluster: any,
	RayService: any,
	RayJob: any,
	JobSet: any,
	LeaderWorkerSet: any,
	Workflow: argo,
	CronWorkflow: argo,
	WorkflowTemplate: argo,
	ClusterWorkflowTemplate: argo
};
const definitions = {
	ServingRuntime: kserve,
	ClusterServingRuntime: kserve,
	LLMInferenceServiceConfig: kserve,
	TrainingRuntime: ["trainer.kubeflow.org"],
	ClusterTrainingRuntime: ["trainer.kubeflow.org"],
	ServerConfig: seldon
};
const collections = {
	List: "items",
	Template: "objects"
};
const names = Object.keys({
	...workloads,
	...definitions
});
function roleOf(kind, apiVersion) {
	const group = apiVersion.split("/")[0] ?? "";
	const isOf = (kinds) => {
		const groups = Object.hasOwn(kinds, kind) ? kinds[kind] : void 0;
		return groups !== void 0 && apiVersion !== "" && (groups.length === 0 || groups.includes(group) || apiVersion.includes("{{"));
	};
	if (isOf(workloads)) return "workload";
	return isOf(definitions) ? "definition" : null;
}
const namesKind = new RegExp(`kind(?<=^(?:\\uFEFF?[ \\t]?["']?|[ \\t]{1,8}"|\\{[^\\n]{0,200}[{,"' \\t])kind)["']?[ \\t]*:[ \\t]*["']?(?:${[...names, ...Object.keys(collections)].join("|")})\\b`, "m");
const matters$1 = /gpu|tpu|nvidia|neuron|gaudi|habana|kubernetes\.io\/(?:arch|os|instance-type)|\/accelerator|\b(?:pip3?|conda|mamba|uv)\s+(?:pip\s+)?install\b/i;

// src/readers/spoken.ts
function imageName(reference) {
	return `image ${reference.replace(/@.*$/, "").replace(/:[^/:]*$/, "")}`;
}
function objectName(name) {
	return `object ${name}`;
}
function chartName(folder) {
	return `chart ${folder}`;
}
function fileName(path) {
	return `file ${path}`;
}
function chartOf(path) {
	return (/^(.*?)\/?templates\//.exec(path) ?? /^(.*?)\/?[^/]*values[^/]*\.ya?ml$/.exec(path))?.[1] ?? null;
}
function spokenOf(facts) {
	return new Set([...facts].flatMap(([path, list]) => list.flatMap((fact) => spoken(path, fact, facts))));
}
function spoken(path, fact, facts) {
	switch (fact.kind) {
		case "build": return fact.tags.map(imageName);
		case "image": return fact.block.startsWith(replaced) ? [imageName(fact.block.slice(replaced.length))] : [];
		case "workload": return fact.platform === "kubernetes" ? ofChart(path) : [];
		case "setting": return fact.key === "kustomize.patch" && fact.value !== null ? [fileName(fact.value), ...patched(facts.get(fact.value) ?? [])] : [];
		default: return [];
	}
}
const replaced = "image:";
function ofChart(path) {
	const chart = chartOf(path);
	return chart === null ? [] : [chartName(chart)];
}
function patched(patch) {
	return patch.filter((fact) => fact.kind === "workload").map(({ name }) => objectName(name));
}

// src/readers/kubernetes/names.ts
const named = /\b(image|name)["']?[ \t]*:[ \t]*["']?([^\s"',}#]+)/g;
function namesIn$1(path, text) {
	const chart = chartOf(path);
	const inside = [...text.matchAll(named)].map(([, key, name = ""]) => key === "image" ? imageName(name) : objectName(name));
	return [
		fileName(path),
		...chart === null ? [] : [chartName(chart)],
		...new Set(inside)
	];
}

// src/readers/list/containers.ts
const longest$4 = 4e5;
const isTemplate = /\.(md|j2|jinja2?|tmpl|tpl|mustache|erb|dockerignore|sh|py)$/;
const containers = [
	{
		id: "dockerfile",
		reads: "stages, base images with ARG, COPY, installs inside RUN, ENV, start commands",
		example: {
			path: "Dockerfile",
			text: "FROM python:3.12-slim\nRUN pip install torch==2.8.0\n"
		},
		files: {
			stems: [
				"Dockerfile",
				"dockerfile",
				"Containerfile"
			],
			endings: [
				"dockerfile",
				"Dockerfile",
				"containerfile"
			],
			where: (_path, base) => !isTemplate.test(base)
		},
		beyond: fromFiles,
		longest: longest$4,
		load: () => import("./readers-dockerfile.js")
	},
	{
		id: "dockerignore",
		reads: "what is kept out of a build",
		example: {
			path: ".dockerignore",
			text: "data\n!data/labels.txt\n"
		},
		files: { endings: ["dockerignore"] },
		beyond: null,
		load: () => import("./readers-dockerignore.js")
	},
	{
		id: "compose",
		reads: "services, images, builds, GPU reservations, platforms, environment",
		example: {
			path: "compose.yaml",
			text: "services:\n  api:\n    image: pytorch/torchserve:0.12.0-gpu\n"
		},
		files: {
			endings: yaml,
			where: (_path, base) => /^(docker-)?compose([.-].*)?\.ya?ml$/.test(base)
		},
		beyond: null,
		longest: longest$4,
		load: () => import("./readers-compose.js")
	},
	{
		id: "bake",
		reads: "images that Buildx bakes, with Dockerfile, context, target, arguments, tags and platforms, and what they inherit",
		example: {
			path: "docker-bake.hcl",
			text: "target \"api\" {\n  context = \"api\"\n  tags = [\"example/api:1\"]\n}\n"
		},
		files: {
			endings: ["hcl", "json"],
			where: (_path, base) => /^(?:[\w-]+[.-])?bake(?:[.-][\w-]+)*\.(?:hcl|json)$/.test(base)
		},
		beyond: null,
		longest: longest$4,
		load: () => import("./readers-bake.js")
	},
	{
		id: "helm-chart",
		reads: "name, type and versions of a chart, and the charts that it depends on",
		example: {
			path: "charts/api/Chart.yaml",
			text: "apiVersion: v2\nname: api\nversion: 0.1.0\ndependencies:\n  - { name: kuberay-operator, version: 1.4.2 }\n"
		},
		files: { names: [
			"Chart.yaml",
			"Chart.yml",
			"requirements.yaml"
		] },
		holds: /^\uFEFF?(?:apiVersion[ \t]*:[ \t]*["']?v[12]\b|dependencies[ \t]*:)/m,
		beyond: null,
		longest: longest$4,
		load: () => import("./readers-helm-chart.js")
	},
	{
		id: "helm-values",
		reads: "images, resources, nodes, environment and arguments that a chart has by default",
		example: {
			path: "charts/api/values.yaml",
			text: "image:\n  repository: pytorch/torchserve\n  tag: 0.12.0-gpu\nresources: { limits: { nvidia.com/gpu: 1 } }\n"
		},
		files: {
			endings: yaml,
			where: (_path, base) => /^values([._-].*)?\.ya?ml$|[._-]values\.ya?ml$/.test(base)
		},
		holds: /^[ \t]*(?:-[ \t]+)?["']?(?:\w*[iI]mages?|repository|imageName|resources|nodeSelector|tolerations)["']?[ \t]*:/m,
		beyond: matters$1,
		names: namesIn$1,
		longest: longest$4,
		load: () => import("./readers-helm-values.js")
	},
	{
		id: "kustomization",
		reads: "images that are set, resources, components, patches and charts of a kustomization",
		example: {
			path: "k8s/kustomization.yaml",
			text: "resources: [deployment.yaml]\nimages:\n  - name: api\n    newName: pytorch/torchserve\n    newTag: 0.12.0-gpu\n"
		},
		files: { names: [
			"kustomization.yaml",
			"kustomization.yml",
			"Kustomization"
		] },
		beyond: null,
		longest: longest$4,
		load: () => import("./readers-kustomization.js")
	},
	{
		id: "skaffold",
		reads: "images that Skaffold builds, with Dockerfile, context, target, arguments and platforms",
		example: {
			path: "skaffold.yaml",
			text: "apiVersion: skaffold/v4beta11\nkind: Config\nbuild:\n  artifacts:\n    - image: api\n      context: api\n"
		},
		files: {
			endings: yaml,
			where: (_path, base) => base.includes("skaffold")
		},
		holds: /^\uFEFF?apiVersion[ \t]*:[ \t]*["']?skaffold\//m,
		beyond: null,
		longest: longest$4,
		load: () => import("./readers-skaffold.js")
	},
	{
		id: "devcontainer",
		reads: "image, build, features with their versions, hardware, environment and commands of a development container",
		example: {
			path: ".devcontainer/devcontainer.json",
			text: "{ \"image\": \"mcr.microsoft.com/devcontainers/python:3.12\", \"hostRequirements\": { \"gpu\": true } }\n"
		},
		files: { names: ["devcontainer.json", ".devcontainer.json"] },
		beyond: null,
		longest: longest$4,
		load: () => import("./readers-devcontainer.js")
	},
	{
		id: "kubeflow-pipeline",
		reads: "images, commands with what they install, and resources of components and compiled pipelines of Kubeflow",
		example: {
			path: "component.yaml",
			text: "name: train\nimplementation:\n  container:\n    image: pytorch/pytorch:2.8.0-cuda12.6-cudnn9-runtime\n    command: [python, train.py]\n"
		},
		files: { endings: yaml },
		words: ["deploymentSpec", "implementation"],
		holds: /^(?:deploymentSpec[ \t]*:\s{1,40}executors|implementation[ \t]*:\s{1,40}container)[ \t]*:/m,
		beyond: matters$1,
		names: namesIn$1,
		longest: 7e5,
		load: () => import("./readers-kubeflow-pipeline.js")
	},
	{
		id: "kubernetes",
		reads: "workloads of Kubernetes, KServe, Seldon, Kubeflow, Ray, Argo and Knative: containers, images, resources, nodes, models; templates of charts",
		example: {
			path: "k8s/deployment.yaml",
			text: [
				"apiVersion: v1",
				"kind: Pod",
				"metadata: { name: api }",
				"spec:",
				"  containers:",
				"    - name: api",
				"      image: registry.example/api:1",
				"      resources: { limits: { nvidia.com/gpu: 1 } }",
				""
			].join("\n")
		},
		files: {
			endings: yaml,
			where: (path) => !path.includes(".github/") && !/(^|\/)crds?\//.test(path)
		},
		holds: namesKind,
		beyond: matters$1,
		names: namesIn$1,
		longest: 4e6,
		load: () => import("./readers-kubernetes.js")
	}
];

// src/readers/list/devices.ts
const devices = [
	{
		id: "platformio",
		reads: "environments with board, platform, frameworks and libraries, also where one extends or names another section",
		example: {
			path: "platformio.ini",
			text: "[env:esp32]\nplatform = espressif32@6.9.0\nboard = esp32dev\nframework = arduino\nlib_deps = tanakamasayuki/TensorFlowLite_ESP32@^1.0.0\n"
		},
		files: { names: ["platformio.ini"] },
		beyond: null,
		load: () => import("./readers-platformio.js")
	},
	{
		id: "idf-component",
		reads: "components of ESP-IDF with versions, rules and origins, the version of the framework, chips",
		example: {
			path: "main/idf_component.yml",
			text: "dependencies:\n  idf: \">=5.1\"\n  espressif/esp-tflite-micro: \"^1.3.1\"\n"
		},
		files: { names: ["idf_component.yml", "idf_component.yaml"] },
		beyond: /^\s+["']?idf\b/m,
		longest: 3e5,
		load: () => import("./readers-idf-component.js")
	},
	{
		id: "idf-lock",
		reads: "the components and the version of ESP-IDF that were chosen",
		example: {
			path: "dependencies.lock",
			text: "dependencies:\n  idf:\n    source: { type: idf }\n    version: 5.4.1\ntarget: esp32s3\n"
		},
		files: { names: ["dependencies.lock"] },
		holds: /^dependencies:/m,
		beyond: null,
		longest: 3e5,
		load: () => import("./readers-idf-lock.js")
	},
	{
		id: "sdkconfig",
		reads: "chip, external memory, flash and partitions of an ESP-IDF project",
		example: {
			path: "sdkconfig.defaults",
			text: "CONFIG_IDF_TARGET=\"esp32s3\"\nCONFIG_SPIRAM=y\n"
		},
		files: {
			stems: ["sdkconfig"],
			where: (_path, base) => /^sdkconfig(?:\.[\w.-]+)?$/.test(base) && !base.endsWith(".old")
		},
		beyond: null,
		load: () => import("./readers-sdkconfig.js")
	},
	{
		id: "zephyr-conf",
		reads: "inference runtimes and kernels that a Zephyr application turns on",
		example: {
			path: "prj.conf",
			text: "CONFIG_CPP=y\nCONFIG_TENSORFLOW_LITE_MICRO=y\n"
		},
		files: {
			stems: ["prj"],
			endings: ["conf"],
			where: (_path, base) => /^prj(?:[._-][\w.-]+)?\.conf$/.test(base)
		},
		beyond: null,
		load: () => import("./readers-zephyr-conf.js")
	},
	{
		id: "west",
		reads: "the projects of a Zephyr workspace with their repositories and revisions",
		example: {
			path: "west.yml",
			text: "manifest:\n  projects:\n    - name: tflite-micro\n      url: https://github.com/zephyrproject-rtos/tflite-micro\n      revision: 48613f7\n"
		},
		files: { names: ["west.yml", "west.yaml"] },
		beyond: nothing,
		longest: 3e5,
		load: () => import("./readers-west.js")
	},
	{
		id: "library-properties",
		reads: "name, dependencies and architectures of an Arduino library",
		example: {
			path: "library.properties",
			text: "name=Gestures\nversion=1.0.0\ndepends=Chirale_TensorFlowLite (>=2.0.0)\n"
		},
		files: { names: ["library.properties"] },
		beyond: nothing,
		load: () => import("./readers-library-properties.js")
	},
	{
		id: "library-json",
		reads: "name and dependencies of a PlatformIO library",
		example: {
			path: "library.json",
			text: "{ \"name\": \"gestures\", \"dependencies\": { \"eloquentarduino/EloquentTinyML\": \"^3.0.1\" } }\n"
		},
		files: { names: ["library.json"] },
		holds: /"(?:dependencies|frameworks|platforms|headers)"\s*:/,
		beyond: nothing,
		load: () => import("./readers-library-json.js")
	},
	{
		id: "sketch",
		reads: "boards and libraries of the profiles of an Arduino sketch",
		example: {
			path: "gesture/sketch.yaml",
			text: "profiles:\n  nano:\n    fqbn: arduino:mbed_nano:nano33ble\n    libraries:\n      - Arduino_TensorFlowLite (2.4.0-ALPHA)\n"
		},
		files: { names: ["sketch.yaml", "sketch.yml"] },
		beyond: null,
		longest: 3e5,
		load: () => import("./readers-sketch.js")
	},
	{
		id: "arduino-sketch",
		reads: "libraries of TensorFlow Lite Micro that an Arduino sketch includes",
		example: {
			path: "gesture/gesture.ino",
			text: "#include <TensorFlowLite.h>\n\nvoid setup() {}\n"
		},
		files: { endings: ["ino"] },
		holds: /TensorFlowLite|TFLite|TinyML|tinyml|tflm_/,
		beyond: nothing,
		longest: 3e5,
		load: () => import("./readers-arduino-sketch.js")
	},
	{
		id: "buildozer",
		reads: "Python packages and Gradle dependencies of an Android app, SDK levels, NDK, ABIs",
		example: {
			path: "buildozer.spec",
			text: "[app]\npackage.name = detector\nrequirements = python3,kivy==2.3.0,tflite-runtime\nandroid.api = 35\nandroid.archs = arm64-v8a\n"
		},
		files: { names: ["buildozer.spec"] },
		beyond: null,
		load: () => import("./readers-buildozer.js")
	}
];

// src/readers/list/dotnet.ts
const dotnet = [
	{
		id: "msbuild",
		reads: "packages with their conditions, central versions, target frameworks, runtime identifiers, MAUI, WPF and UWP, projects that are referred to",
		example: {
			path: "App/App.csproj",
			text: [
				"<Project Sdk=\"Microsoft.NET.Sdk\">",
				"  <PropertyGroup><TargetFramework>net9.0</TargetFramework></PropertyGroup>",
				"  <ItemGroup><PackageReference Include=\"Microsoft.ML.OnnxRuntime\" Version=\"1.20.1\" /></ItemGroup>",
				"</Project>",
				""
			].join("\n")
		},
		files: {
			names: [
				"Directory.Packages.props",
				"Directory.Build.props",
				"Directory.Build.targets"
			],
			endings: [
				"csproj",
				"fsproj",
				"vbproj"
			]
		},
		beyond: null,
		load: () => import("./readers-msbuild.js")
	},
	{
		id: "packages-config",
		reads: "packages of older .NET projects",
		example: {
			path: "App/packages.config",
			text: "<packages><package id=\"TensorFlow.NET\" version=\"0.150.0\" /></packages>\n"
		},
		files: { names: ["packages.config"] },
		beyond: nothing,
		load: () => import("./readers-packages-config.js")
	},
	{
		id: "unity-manifest",
		reads: "packages of a Unity project, and the registries they come from",
		example: {
			path: "Packages/manifest.json",
			text: "{ \"dependencies\": { \"com.unity.ai.inference\": \"2.2.1\" } }\n"
		},
		files: {
			names: ["manifest.json"],
			where: (path) => /(^|\/)Packages\/manifest\.json$/.test(path)
		},
		beyond: nothing,
		load: () => import("./readers-unity-manifest.late.js")
	},
	{
		id: "unity-lock",
		reads: "packages that come with other packages of a Unity project",
		example: {
			path: "Packages/packages-lock.json",
			text: "{ \"dependencies\": { \"com.unity.sentis\": { \"version\": \"2.1.2\", \"depth\": 1, \"source\": \"registry\" } } }\n"
		},
		files: {
			names: ["packages-lock.json"],
			where: (path) => /(^|\/)Packages\/packages-lock\.json$/.test(path)
		},
		beyond: nothing,
		load: () => import("./readers-unity-lock.js")
	},
	{
		id: "unity-version",
		reads: "the version of Unity that a project is opened with",
		example: {
			path: "ProjectSettings/ProjectVersion.txt",
			text: "m_EditorVersion: 2022.3.10f1\n"
		},
		files: {
			names: ["ProjectVersion.txt"],
			where: (path) => /(^|\/)ProjectSettings\/ProjectVersion\.txt$/.test(path)
		},
		beyond: null,
		load: () => import("./readers-unity-version.js")
	}
];

// src/readers/list/flutter.ts
const flutter = [{
	id: "pubspec",
	reads: "Dart and Flutter dependencies, the versions of both, platforms of plugins, models among the assets",
	example: {
		path: "pubspec.yaml",
		text: "name: app\ndependencies:\n  tflite_flutter: ^0.11.0\n"
	},
	files: { names: ["pubspec.yaml"] },
	beyond: /^[ \t]+path[ \t]*:/m,
	longest: 3e5,
	load: () => import("./readers-pubspec.js")
}];

// src/readers/list/javascript.ts
const javascript = [
	{
		id: "package-json",
		reads: "dependencies of every group, overrides and resolutions, engines, workspaces, package manager",
		example: {
			path: "package.json",
			text: "{ \"dependencies\": { \"@tensorflow/tfjs\": \"^4.22.0\" }, \"engines\": { \"node\": \">=20\" } }\n"
		},
		files: { names: ["package.json"] },
		beyond: /"workspaces"|"(?:workspace|file|link|portal):/,
		load: () => import("./readers-package-json.js")
	},
	{
		id: "pnpm-workspace",
		reads: "the folders whose packages are members of a pnpm workspace, and those that are kept out",
		example: {
			path: "pnpm-workspace.yaml",
			text: "packages:\n  - 'packages/*'\n  - '!packages/legacy'\n"
		},
		files: { names: ["pnpm-workspace.yaml"] },
		beyond: null,
		load: () => import("./readers-pnpm-workspace.js")
	},
	{
		id: "web-extension",
		reads: "the version of the manifest of a browser extension, its content security policy and sandboxed pages",
		example: {
			path: "src/manifest.json",
			text: `{ "manifest_version": 3, "content_security_policy": { "extension_pages": "script-src 'self'" } }\n`
		},
		files: {
			names: ["manifest.json"],
			where: (path) => !/(^|\/)Packages\/manifest\.json$/.test(path)
		},
		beyond: /"manifest_version"/,
		longest: 2e5,
		load: () => import("./readers-web-extension.js")
	}
];

// src/readers/list/jvm.ts
const isSettings = (base) => base === "settings.gradle" || base === "settings.gradle.kts";
const jvm = [
	{
		id: "gradle-settings",
		reads: "the modules of a build",
		example: {
			path: "settings.gradle.kts",
			text: "include(\":app\")\n"
		},
		files: { names: ["settings.gradle", "settings.gradle.kts"] },
		beyond: null,
		longest: 5e5,
		load: () => import("./readers-gradle-settings.js")
	},
	{
		id: "gradle-build",
		reads: "plugins, dependencies of every configuration, catalog and module references, SDK levels, ABIs, packaging, what Chaquopy installs (Groovy and Kotlin)",
		example: {
			path: "app/build.gradle.kts",
			text: "dependencies {\n    implementation(\"com.google.ai.edge.litert:litert:1.4.2\")\n}\n"
		},
		files: {
			endings: ["gradle", "gradle.kts"],
			where: (_path, base) => !isSettings(base)
		},
		beyond: null,
		longest: 5e5,
		load: () => import("./readers-gradle-build.js")
	},
	{
		id: "version-catalog",
		reads: "libraries, plugins and bundles of a Gradle version catalog",
		example: {
			path: "gradle/libs.versions.toml",
			text: "[libraries]\nlitert = { module = \"com.google.ai.edge.litert:litert\", version = \"1.4.2\" }\n"
		},
		files: {
			endings: ["versions.toml"],
			where: (path) => /(^|\/)gradle\/[^/]+$/.test(path)
		},
		beyond: /com\.android/,
		load: () => import("./readers-version-catalog.js")
	},
	{
		id: "gradle-properties",
		reads: "properties that builds use as variables",
		example: {
			path: "gradle.properties",
			text: "litertVersion=1.4.2\n"
		},
		files: { names: ["gradle.properties"] },
		beyond: null,
		load: () => import("./readers-gradle-properties.js")
	},
	{
		id: "android-manifest",
		reads: "SDK levels, features and native libraries that an app uses, packed native libraries, whether an app can be started",
		example: {
			path: "app/src/main/AndroidManifest.xml",
			text: "<manifest xmlns:android=\"http://schemas.android.com/apk/res/android\">\n    <uses-sdk android:minSdkVersion=\"24\" />\n</manifest>\n"
		},
		files: { names: ["AndroidManifest.xml"] },
		beyond: null,
		load: () => import("./readers-android-manifest.js")
	},
	{
		id: "pom",
		reads: "dependencies, managed versions, plugins, profiles, parent, modules, Java, repositories of Maven projects",
		example: {
			path: "pom.xml",
			text: [
				"<project>",
				"  <dependencies>",
				"    <dependency>",
				"      <groupId>com.microsoft.onnxruntime</groupId>",
				"      <artifactId>onnxruntime</artifactId>",
				"      <version>1.20.0</version>",
				"    </dependency>",
				"  </dependencies>",
				"</project>",
				""
			].join("\n")
		},
		files: { names: ["pom.xml"] },
		beyond: /<modules>/,
		load: () => import("./readers-pom.js")
	}
];

// src/readers/list/locks.ts
const longest$3 = 5e6;
const isExplicit = /explicit|spec|conda|(linux|osx|win)-(32|64|arm64|aarch64|ppc64le)/i;
const locks = [
	{
		id: "uv-lock",
		reads: "versions, indexes and markers that uv locked; members of the workspace",
		example: {
			path: "uv.lock",
			text: "[[package]]\nname = \"torch\"\nversion = \"2.8.0+cu128\"\nsource = { registry = \"https://download.pytorch.org/whl/cu128\" }\n"
		},
		files: {
			names: ["uv.lock"],
			endings: ["py.lock"]
		},
		beyond: nothing,
		longest: longest$3,
		load: () => import("./readers-uv-lock.js")
	},
	{
		id: "poetry-lock",
		reads: "versions, indexes and markers that Poetry locked",
		example: {
			path: "poetry.lock",
			text: "[[package]]\nname = \"torch\"\nversion = \"2.8.0\"\ndescription = \"Tensors\"\n"
		},
		files: { names: ["poetry.lock"] },
		beyond: nothing,
		longest: longest$3,
		load: () => import("./readers-poetry-lock.js")
	},
	{
		id: "pdm-lock",
		reads: "versions and markers that PDM locked",
		example: {
			path: "pdm.lock",
			text: "[[package]]\nname = \"torch\"\nversion = \"2.8.0\"\nsummary = \"Tensors\"\n"
		},
		files: { names: ["pdm.lock"] },
		beyond: nothing,
		longest: longest$3,
		load: () => import("./readers-pdm-lock.js")
	},
	{
		id: "pylock",
		reads: "versions, indexes and markers of the standard lock for Python",
		example: {
			path: "pylock.toml",
			text: "lock-version = \"1.0\"\n\n[[packages]]\nname = \"torch\"\nversion = \"2.8.0\"\nindex = \"https://pypi.org/simple\"\n"
		},
		files: {
			stems: ["pylock"],
			where: (_path, base) => /^pylock(\.[^.]+)?\.toml$/.test(base)
		},
		beyond: nothing,
		longest: longest$3,
		load: () => import("./readers-pylock.js")
	},
	{
		id: "pipfile-lock",
		reads: "versions, indexes and markers that Pipenv locked; the sources",
		example: {
			path: "Pipfile.lock",
			text: "{ \"default\": { \"torch\": { \"index\": \"pypi\", \"version\": \"==2.8.0\" } } }\n"
		},
		files: { names: ["Pipfile.lock"] },
		beyond: nothing,
		longest: longest$3,
		load: () => import("./readers-pipfile-lock.js")
	},
	{
		id: "npm-lock",
		reads: "versions that npm locked for each folder of the workspace",
		example: {
			path: "package-lock.json",
			text: "{ \"lockfileVersion\": 3, \"packages\": { \"node_modules/@tensorflow/tfjs\": { \"version\": \"4.22.0\" } } }\n"
		},
		files: { names: ["package-lock.json", "npm-shrinkwrap.json"] },
		beyond: nothing,
		longest: longest$3,
		load: () => import("./readers-npm-lock.js")
	},
	{
		id: "pnpm-lock",
		reads: "versions that pnpm locked for each folder of the workspace",
		example: {
			path: "pnpm-lock.yaml",
			text: "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      '@tensorflow/tfjs':\n        specifier: ^4.0.0\n        version: 4.22.0\n"
		},
		files: { names: ["pnpm-lock.yaml"] },
		beyond: nothing,
		longest: longest$3,
		load: () => import("./readers-pnpm-lock.js")
	},
	{
		id: "yarn-lock",
		reads: "versions that Yarn locked (1 and since); members of the workspace",
		example: {
			path: "yarn.lock",
			text: "# yarn lockfile v1\n\n\"@tensorflow/tfjs@^4.0.0\":\n  version \"4.22.0\"\n"
		},
		files: { names: ["yarn.lock"] },
		beyond: nothing,
		longest: longest$3,
		load: () => import("./readers-yarn-lock.js")
	},
	{
		id: "bun-lock",
		reads: "versions that Bun locked for each folder of the workspace",
		example: {
			path: "bun.lock",
			text: "{ \"packages\": { \"@tensorflow/tfjs\": [\"@tensorflow/tfjs@4.22.0\", \"\", {}, \"sha512-x\"], } }\n"
		},
		files: { names: ["bun.lock"] },
		beyond: nothing,
		longest: longest$3,
		load: () => import("./readers-bun-lock.js")
	},
	{
		id: "conda-lock",
		reads: "versions of conda and pip packages for each platform, channels",
		example: {
			path: "conda-lock.yml",
			text: "version: 1\npackage:\n- name: pytorch\n  version: 2.8.0\n  manager: conda\n  platform: linux-64\n  url: https://conda.anaconda.org/conda-forge/linux-64/pytorch-2.8.0-cpu_0.conda\n"
		},
		files: {
			names: ["conda-lock.yml", "conda-lock.yaml"],
			endings: ["conda-lock.yml", "conda-lock.yaml"]
		},
		beyond: nothing,
		longest: longest$3,
		load: () => import("./readers-conda-lock.js")
	},
	{
		id: "conda-explicit",
		reads: "versions in lists of addresses of conda packages",
		example: {
			path: "conda-linux-64.lock",
			text: "@EXPLICIT\nhttps://conda.anaconda.org/conda-forge/linux-64/pytorch-2.8.0-cpu_0.conda#0123456789abcdef\n"
		},
		files: {
			endings: ["lock", "txt"],
			where: (_path, base) => isExplicit.test(base)
		},
		holds: /^@EXPLICIT\s*$/m,
		beyond: nothing,
		longest: longest$3,
		load: () => import("./readers-conda-explicit.js")
	},
	{
		id: "pixi-lock",
		reads: "versions of conda and PyPI packages that pixi locked, channels and indexes",
		example: {
			path: "pixi.lock",
			text: "version: 6\npackages:\n- conda: https://conda.anaconda.org/conda-forge/linux-64/pytorch-2.8.0-cpu_0.conda\n"
		},
		files: { names: ["pixi.lock"] },
		beyond: nothing,
		longest: longest$3,
		load: () => import("./readers-pixi-lock.js")
	},
	{
		id: "cargo-lock",
		reads: "versions that Cargo locked",
		example: {
			path: "Cargo.lock",
			text: "[[package]]\nname = \"ort\"\nversion = \"2.0.0-rc.10\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\n"
		},
		files: { names: ["Cargo.lock"] },
		beyond: nothing,
		longest: longest$3,
		load: () => import("./readers-cargo-lock.js")
	},
	{
		id: "podfile-lock",
		reads: "versions of pods and subspecs, the repositories they come from",
		example: {
			path: "Podfile.lock",
			text: "PODS:\n  - TensorFlowLiteSwift (2.14.0)\n"
		},
		files: { names: ["Podfile.lock"] },
		beyond: nothing,
		longest: longest$3,
		load: () => import("./readers-podfile-lock.js")
	},
	{
		id: "swift-lock",
		reads: "versions of Swift packages, in packages and in Xcode projects",
		example: {
			path: "Package.resolved",
			text: "{ \"pins\": [{ \"identity\": \"executorch\", \"location\": \"https://github.com/pytorch/executorch\", \"state\": { \"version\": \"1.0.0\" } }], \"version\": 2 }\n"
		},
		files: { names: ["Package.resolved"] },
		beyond: nothing,
		longest: longest$3,
		load: () => import("./readers-swift-lock.js")
	},
	{
		id: "pub-lock",
		reads: "versions that pub locked",
		example: {
			path: "pubspec.lock",
			text: "packages:\n  tflite_flutter:\n    source: hosted\n    version: \"0.11.0\"\n"
		},
		files: { names: ["pubspec.lock"] },
		beyond: nothing,
		longest: longest$3,
		load: () => import("./readers-pub-lock.js")
	},
	{
		id: "nuget-lock",
		reads: "versions that NuGet locked for each framework",
		example: {
			path: "packages.lock.json",
			text: "{ \"version\": 1, \"dependencies\": { \"net8.0\": { \"Microsoft.ML.OnnxRuntime\": { \"type\": \"Direct\", \"resolved\": \"1.22.0\" } } } }\n"
		},
		files: { names: ["packages.lock.json"] },
		beyond: nothing,
		longest: longest$3,
		load: () => import("./readers-nuget-lock.js")
	},
	{
		id: "gradle-lock",
		reads: "versions that Gradle locked, and for which configurations",
		example: {
			path: "app/gradle.lockfile",
			text: "com.google.ai.edge.litert:litert:1.4.2=debugRuntimeClasspath,releaseRuntimeClasspath\n"
		},
		files: { names: ["gradle.lockfile", "buildscript-gradle.lockfile"] },
		beyond: nothing,
		longest: longest$3,
		load: () => import("./readers-gradle-lock.js")
	}
];

// src/readers/list/native.ts
const native$1 = [
	{
		id: "cargo",
		reads: "crates of every table with features, targets, workspace inheritance and patches; rust-version, members of workspaces",
		example: {
			path: "Cargo.toml",
			text: "[package]\nname = \"app\"\nrust-version = \"1.85\"\n\n[dependencies]\nort = { version = \"=2.0.0-rc.10\", features = [\"cuda\"] }\n"
		},
		files: { names: ["Cargo.toml"] },
		beyond: /^\s*\[workspace/m,
		load: () => import("./readers-cargo.js")
	},
	{
		id: "go-mod",
		reads: "modules that are required, directly or not, replacements, the version of Go and of its toolchain",
		example: {
			path: "go.mod",
			text: "module example.com/api\n\ngo 1.25.0\n\nrequire github.com/yalue/onnxruntime_go v1.21.0\n"
		},
		files: { names: ["go.mod"] },
		beyond: nothing,
		load: () => import("./readers-go-mod.js")
	},
	{
		id: "cmake",
		reads: "packages that are found or fetched, projects, languages, GPU architectures and systems that are built for; nothing is evaluated",
		example: {
			path: "CMakeLists.txt",
			text: "project(app LANGUAGES CXX CUDA)\nset(CMAKE_CUDA_ARCHITECTURES 75 86)\nfind_package(Torch 2.8 REQUIRED)\n"
		},
		files: {
			names: ["CMakeLists.txt"],
			endings: ["cmake"]
		},
		beyond: /CUDA|\$ENV\{IDF_PATH\}|Zephyr|add_subdirectory/i,
		load: () => import("./readers-cmake.js")
	},
	{
		id: "gitmodules",
		reads: "repositories of GitHub that are submodules, by owner and name; which commit is taken does not stand there",
		example: {
			path: ".gitmodules",
			text: "[submodule \"whisper.cpp\"]\n	path = third_party/whisper.cpp\n	url = https://github.com/ggml-org/whisper.cpp.git\n"
		},
		files: { names: [".gitmodules"] },
		beyond: nothing,
		longest: 3e5,
		load: () => import("./readers-gitmodules.js")
	},
	{
		id: "vcpkg",
		reads: "ports with least versions, features and platforms, ports of features, overrides",
		example: {
			path: "vcpkg.json",
			text: "{ \"dependencies\": [{ \"name\": \"onnxruntime-gpu\", \"version>=\": \"1.20.1\", \"features\": [\"cuda\"] }] }\n"
		},
		files: { names: ["vcpkg.json"] },
		beyond: nothing,
		load: () => import("./readers-vcpkg.js")
	},
	{
		id: "conanfile-txt",
		reads: "packages that are required, with versions and ranges, tools and tests apart",
		example: {
			path: "conanfile.txt",
			text: "[requires]\nonnxruntime/1.18.1\nopencv/[>=4.9 <5]\n"
		},
		files: { names: ["conanfile.txt"] },
		beyond: nothing,
		load: () => import("./readers-conanfile-txt.js")
	},
	{
		id: "conanfile-py",
		reads: "packages that attributes and methods of a recipe name as texts, with the conditions around them",
		example: {
			path: "conanfile.py",
			text: "class App(ConanFile):\n    requires = \"onnxruntime/1.18.1\"\n\n    def requirements(self):\n        self.requires(\"opencv/[>=4.9 <5]\")\n"
		},
		files: { names: ["conanfile.py"] },
		beyond: nothing,
		load: () => import("./readers-conanfile-py.js")
	}
];

// src/readers/list/python.ts
const isDocumentation = (path) => /(^|\/)docs?\/|(^|[-_./])(docs?|readthedocs|rtd)\.(txt|in)$/.test(path);
const isForConda = (path) => /(^|\/)conda\/[^/]+$|conda[^/]*$/i.test(path);
const isRequirements = (path, base) => !isForConda(path) && /\.(?:txt|in|lock|pip)$|^[^.]+$/.test(base) && (/requirements|constraints|(?:^|[-_.])(?:require?ments?|reqs?)(?=[-_.\d])/i.test(base) || /(?:^|\/)requirements\/[^/]+$/.test(path));
const condaEnvironment = /^\uFEFF?(?:channels[ \t]*:.*\r?\n(?:(?:[ \t#-].*|(?:name|prefix)[ \t]*:.*)?\r?\n)*dependencies[ \t]*:|dependencies[ \t]*:[ \t]*(?:#.*)?\r?\n(?:(?:[ \t#-].*)?\r?\n)*?[ \t]*-[ \t]+["']?(?:python(?:[ \t"'<>=!].*)?\r?$|pip[ \t]*:|[\w.-]+=\d|[\w./-]+::\w))/m;
const python = [
	{
		id: "requirements",
		reads: "packages, -r and -c, indexes, markers, extras of requirements and constraints files",
		example: {
			path: "requirements.txt",
			text: "--extra-index-url https://download.pytorch.org/whl/cpu\ntorch==2.8.0 ; python_version >= \"3.10\"\n"
		},
		files: {
			stems: ["requirements"],
			endings: [
				"txt",
				"in",
				"lock",
				"pip"
			],
			where: (path, base) => !isDocumentation(path) && isRequirements(path, base)
		},
		beyond: /^\s*(-r|-c|-i|-f|--requirement|--constraint|--index-url|--extra-index-url|--find-links)/m,
		load: () => import("./readers-requirements.js")
	},
	{
		id: "pyproject",
		reads: "dependencies, extras and groups (PEP 621, PEP 735, Poetry, uv, PDM, Hatch, Rye, Flit, pixi), requires-python, indexes",
		example: {
			path: "pyproject.toml",
			text: "[project]\nname = \"app\"\nrequires-python = \">=3.10\"\ndependencies = [\"torch>=2.8\"]\n"
		},
		files: { names: ["pyproject.toml"] },
		beyond: /requirements|tool\.uv|constraints/,
		load: () => import("./readers-pyproject.js")
	},
	{
		id: "setup-py",
		reads: "packages of install_requires, extras, setup and tests, python_requires, as far as they are written down",
		example: {
			path: "setup.py",
			text: "from setuptools import setup\n\nsetup(name='app', python_requires='>=3.10', install_requires=['torch>=2.8'])\n"
		},
		files: { names: ["setup.py"] },
		beyond: /require|\.txt/,
		longest: 15e4,
		load: () => import("./readers-setup-py.js")
	},
	{
		id: "setup-cfg",
		reads: "install_requires, extras, setup and test requirements, python_requires",
		example: {
			path: "setup.cfg",
			text: "[options]\npython_requires = >=3.10\ninstall_requires =\n    torch>=2.8\n"
		},
		files: { names: ["setup.cfg"] },
		beyond: /file:/,
		load: () => import("./readers-setup-cfg.js")
	},
	{
		id: "nbdev",
		reads: "packages of requirements, pip_requirements and dev_requirements of a project of nbdev, min_python",
		example: {
			path: "settings.ini",
			text: "[DEFAULT]\nlib_name = fit\nnbs_path = nbs\nmin_python = 3.10\nrequirements = torch>=2.8 fastcore\n"
		},
		files: { names: ["settings.ini"] },
		holds: /^nbs_path[ \t]*=/m,
		words: ["nbs_path"],
		beyond: nothing,
		load: () => import("./readers-nbdev.js")
	},
	{
		id: "pipfile",
		reads: "packages of every category, sources, the version of Python",
		example: {
			path: "Pipfile",
			text: "[packages]\ntorch = \"==2.8.0\"\n\n[requires]\npython_version = \"3.12\"\n"
		},
		files: { names: ["Pipfile"] },
		beyond: nothing,
		load: () => import("./readers-pipfile.js")
	},
	{
		id: "pixi",
		reads: "packages of conda and PyPI of the workspace, its features and targets, channels, platforms, the CUDA it needs",
		example: {
			path: "pixi.toml",
			text: "[workspace]\nchannels = [\"conda-forge\"]\n\n[dependencies]\npytorch = \">=2.5\"\n"
		},
		files: { names: ["pixi.toml"] },
		beyond: nothing,
		load: () => import("./readers-pixi.js")
	},
	{
		id: "pip-config",
		reads: "the indexes that pip is configured with",
		example: {
			path: "pip.conf",
			text: "[global]\nextra-index-url = https://download.pytorch.org/whl/cpu\n"
		},
		files: { names: ["pip.conf", "pip.ini"] },
		beyond: null,
		load: () => import("./readers-pip-config.js")
	},
	{
		id: "uv-config",
		reads: "the indexes, constraints and overrides that uv is configured with",
		example: {
			path: "uv.toml",
			text: "[[index]]\nurl = \"https://download.pytorch.org/whl/cpu\"\n"
		},
		files: { names: ["uv.toml"] },
		beyond: null,
		load: () => import("./readers-uv-config.js")
	},
	{
		id: "conda-environment",
		reads: "packages, channels and platforms of conda environments, and what they install with pip",
		example: {
			path: "environment.yml",
			text: "channels: [pytorch]\ndependencies:\n  - python=3.11\n  - pytorch::pytorch=2.5\n"
		},
		files: {
			endings: yaml,
			where: (path, base) => !isDocumentation(path) && base !== "python_env.yaml" && base !== "meta.yaml"
		},
		words: ["dependencies"],
		holds: condaEnvironment,
		beyond: /^[ \t]*-[ \t]*(?:pip[ \t]*:|-[a-z-])/m,
		load: () => import("./readers-conda-environment.js")
	},
	{
		id: "runtime-files",
		reads: "the version of Python, Node, Java, Flutter, … that a folder is run with",
		example: {
			path: ".python-version",
			text: "3.12\n"
		},
		files: { names: [
			".python-version",
			"runtime.txt",
			".tool-versions",
			".nvmrc",
			".node-version",
			".java-version"
		] },
		beyond: null,
		load: () => import("./readers-runtime-files.js")
	},
	{
		id: "mise",
		reads: "the versions of Python, Node, Java, Flutter, … that mise selects",
		example: {
			path: "mise.toml",
			text: "[tools]\npython = \"3.12\"\n"
		},
		files: {
			endings: ["toml"],
			where: (path) => /(?:^|\/)(?:\.?(?:mise|rtx)(?:\.[\w-]+){0,2}|\.?mise\/config(?:\.[\w-]+){0,2})\.toml$/.test(path)
		},
		beyond: null,
		load: () => import("./readers-mise.js")
	},
	{
		id: "script-metadata",
		reads: "packages, indexes and requires-python that a single Python file states (PEP 723)",
		example: {
			path: "caption.py",
			text: "# /// script\n# requires-python = \">=3.11\"\n# dependencies = [\"torch==2.8.0\"]\n# ///\n"
		},
		files: { marked: {
			endings: ["py"],
			texts: ["# /// script"]
		} },
		holds: /^\uFEFF?# \/\/\/ script[ \t]*\r?$/m,
		beyond: nothing,
		load: () => import("./readers-script-metadata.js")
	}
];

// src/readers/list/scripts.ts
const scripted = new RegExp(`${fromFilesOrImages.source}|^#SBATCH|\\b(?:PIP|UV)_\\w*(?:INDEX|CONSTRAINT|LINKS|BACKEND)|\\bpip\\.(?:conf|ini)\\b|[\\w.*]\\.whl|wheels?\\/\\*|\\bmodule\\s+load|\\b(?:gcloud|aws|az|kubectl|helm|sam|sls|serverless|cdk|terraform|fastlane|modal|torchrun|deepspeed|sbatch|srun)\\s`, "m");
const scripts = [
	{
		id: "shell-script",
		reads: "installs, indexes, builds of images, commands of clouds and clusters, variables; what jobs of Slurm ask for",
		example: {
			path: "train.sbatch",
			text: "#!/bin/bash\n#SBATCH --gres=gpu:a100:2\npip install torch==2.8.0\nsrun python train.py\n"
		},
		files: { endings: [
			"sh",
			"bash",
			"sbatch",
			"slurm"
		] },
		beyond: scripted,
		load: () => import("./readers-shell-script.js")
	},
	{
		id: "makefile",
		reads: "installs, builds of images and commands in recipes, with the variables of the file",
		example: {
			path: "Makefile",
			text: "PIP ?= pip\ninstall:\n	$(PIP) install torch==2.8.0\n"
		},
		files: { names: [
			"Makefile",
			"makefile",
			"GNUmakefile"
		] },
		beyond: scripted,
		load: () => import("./readers-makefile.js")
	},
	{
		id: "notebook",
		reads: "installs and commands of code cells (!pip, %pip, %conda, %%bash), variables, the accelerator of Colab and Kaggle",
		example: {
			path: "train.ipynb",
			text: "{\"cells\": [{\"cell_type\": \"code\", \"source\": [\"!pip install torch==2.8.0\\n\", \"import torch\"]}], \"nbformat\": 4}\n"
		},
		files: { endings: ["ipynb"] },
		beyond: /requirements|environment\.ya?ml|install\s+(?:-\S+\s+)*["'\\]*\.|"accelerator"|\b(?:docker|gcloud|sagemaker)\s/,
		longest: 5e6,
		load: () => import("./readers-notebook.js")
	},
	{
		id: "html",
		reads: "packages that a page loads from CDNs: script and link tags, import maps, imports in inline scripts",
		example: {
			path: "index.html",
			text: "<script src=\"https://cdn.jsdelivr.net/npm/@tensorflow/tfjs@4.22.0/dist/tf.min.js\"><\/script>\n"
		},
		files: { endings: ["html", "htm"] },
		holds: /jsdelivr\.net|unpkg\.com|esm\.(?:sh|run)\/|skypack\.dev|jspm\.(?:io|dev)|cdnjs\.cloudflare\.com/,
		beyond: nothing,
		longest: 5e6,
		load: () => import("./readers-html.js")
	}
];

// src/readers/list/serving.ts
const longest$2 = 1e5;
const serving = [
	{
		id: "cog",
		reads: "Python, CUDA, GPU, packages, commands and entry points of a Cog model",
		example: {
			path: "cog.yaml",
			text: "build:\n  gpu: true\n  python_version: \"3.12\"\npredict: predict.py:Predictor\n"
		},
		files: { names: ["cog.yaml", "cog.yml"] },
		beyond: null,
		longest: longest$2,
		load: () => import("./readers-cog.js")
	},
	{
		id: "bentofile",
		reads: "service, packages, indexes, Python, CUDA, base image and distribution of a BentoML build",
		example: {
			path: "bentofile.yaml",
			text: "service: service:svc\npython:\n  packages: [torch==2.8.0]\n"
		},
		files: { names: ["bentofile.yaml", "bentofile.yml"] },
		beyond: null,
		longest: longest$2,
		load: () => import("./readers-bentofile.js")
	},
	{
		id: "mlproject",
		reads: "environment, image and entry points of an MLflow project",
		example: {
			path: "MLproject",
			text: "name: train\nconda_env: conda.yaml\nentry_points:\n  main:\n    command: python train.py\n"
		},
		files: { names: ["MLproject"] },
		beyond: null,
		longest: longest$2,
		load: () => import("./readers-mlproject.js")
	},
	{
		id: "mlmodel",
		reads: "flavors with their versions, Python and environment of an MLflow model",
		example: {
			path: "model/MLmodel",
			text: "flavors:\n  pytorch:\n    pytorch_version: 2.8.0\n"
		},
		files: { names: ["MLmodel"] },
		beyond: null,
		longest: 25e4,
		load: () => import("./readers-mlmodel.js")
	},
	{
		id: "python-env",
		reads: "Python and packages of an environment of MLflow",
		example: {
			path: "model/python_env.yaml",
			text: "python: 3.12.4\ndependencies:\n- torch==2.8.0\n"
		},
		files: { names: ["python_env.yaml", "python_env.yml"] },
		beyond: null,
		longest: longest$2,
		load: () => import("./readers-python-env.js")
	},
	{
		id: "triton",
		reads: "platform or backend, batch size, instances on GPU or CPU and accelerators of a Triton model",
		example: {
			path: "models/detector/config.pbtxt",
			text: "name: \"detector\"\nplatform: \"onnxruntime_onnx\"\nmax_batch_size: 8\n"
		},
		files: {
			endings: ["pbtxt"],
			where: (_path, base) => /(^|[_-])config\.pbtxt$/.test(base)
		},
		holds: /^[ \t]*(?:platform|backend|max_batch_size|instance_group|dynamic_batching|ensemble_scheduling|default_model_filename)[ \t]*[:{[<]/m,
		beyond: null,
		longest: longest$2,
		load: () => import("./readers-triton.js")
	},
	{
		id: "torchserve",
		reads: "addresses, models and GPUs of a TorchServe",
		example: {
			path: "config.properties",
			text: "inference_address=http://0.0.0.0:8080\nload_models=all\n"
		},
		files: {
			endings: ["properties"],
			where: (_path, base) => /config[^/]*$/.test(base)
		},
		holds: /^[ \t]*(?:inference_address|management_address|load_models|model_store|model_snapshot|install_py_dep_per_model|enable_envvars_config)[ \t]*[=: ]/m,
		beyond: null,
		longest: longest$2,
		load: () => import("./readers-torchserve.js")
	},
	{
		id: "mlserver",
		reads: "implementation, model and workers of an MLServer",
		example: {
			path: "model-settings.json",
			text: "{ \"name\": \"iris\", \"implementation\": \"mlserver_sklearn.SKLearnModel\" }\n"
		},
		files: { names: ["model-settings.json", "settings.json"] },
		holds: /"(?:implementation|parallel_workers|load_models_at_startup|model_repository_root)"\s*:/,
		beyond: null,
		longest: longest$2,
		load: () => import("./readers-mlserver.js")
	},
	{
		id: "hf-space",
		reads: "SDK, Python, hardware and models in the front matter of a Hugging Face Space",
		example: {
			path: "README.md",
			text: "---\ntitle: Demo\nsdk: gradio\nsdk_version: 5.9.1\n---\n"
		},
		files: { names: ["README.md"] },
		holds: /^\uFEFF?---[ \t]*\r?\n(?:(?!---)[^\n]*\n){0,200}?sdk[ \t]*:[ \t]*["']?(?:gradio|streamlit|docker|static)\b/,
		beyond: null,
		load: () => import("./readers-hf-space.js")
	},
	{
		id: "ray-serve",
		reads: "applications, their packages, images and environment, GPUs of their deployments in a config of Ray Serve",
		example: {
			path: "serve/config.yaml",
			text: "applications:\n  - name: chat\n    import_path: chat:app\n    runtime_env:\n      pip: [vllm==0.6.3]\n"
		},
		files: { endings: yaml },
		words: ["import_path"],
		holds: /^(?!(?:[^]*\n)?apiVersion[ \t]*:)(?=[^]*?import_path["']?[ \t]*:[ \t]*["']?[\w.]+:\w)/,
		beyond: null,
		longest: longest$2,
		load: () => import("./readers-ray-serve.js")
	},
	{
		id: "skypilot",
		reads: "accelerators, machine, image, environment, set-up and run scripts of a SkyPilot task",
		example: {
			path: "sky.yaml",
			text: "resources:\n  accelerators: A100:8\nrun: torchrun train.py\n"
		},
		files: { endings: yaml },
		words: [
			"accelerators",
			"cloud",
			"infra",
			"instance_type",
			"use_spot",
			"image_id"
		],
		holds: /^(?!(?:[^]*\n)?apiVersion[ \t]*:)(?=(?:[^]*\n)?resources[ \t]*:)(?=(?:[^]*\n)?(?:setup|run)[ \t]*:)(?=[^]*\n[ \t]+(?:- )?(?:accelerators|cloud|infra|instance_type|use_spot|image_id)[ \t]*:)/,
		beyond: null,
		longest: longest$2,
		load: () => import("./readers-skypilot.js")
	}
];

// src/readers/index.ts
const readers = [
	...python,
	...locks,
	...javascript,
	...jvm,
	...apple,
	...dotnet,
	...flutter,
	...native$1,
	...devices,
	...scripts,
	...ci,
	...serving,
	...cloud,
	...containers
];

// src/readers/assign.ts
const none = [];
const byName = indexOf(({ names }) => names);
const byStem = indexOf(({ stems }) => stems);
const byEnding = indexOf(({ endings }) => endings);
function readersOf(path) {
	const base = path.slice(path.lastIndexOf("/") + 1);
	const named = byName.get(base) ?? none;
	const others = byParts(base);
	if (named.length + others.length === 0) return [];
	return [.../* @__PURE__ */ new Set([...named, ...others.toSorted((a, b) => a - b)])].flatMap((place) => readers[place] ?? []).filter(({ files }) => files.where === void 0 || files.where(path, base));
}
function readerOf(path, text) {
	return [...readersOf(path), ...markedReadersOf(path, text)].find((reader) => fits(reader, text));
}
function fits({ words, holds }, text) {
	if (words !== void 0 && !words.some((word) => text.includes(word))) return false;
	return holds === void 0 || holds.test(text);
}
function markedReadersOf(path, text) {
	return readers.filter(({ files: { marked, where } }) => marked !== void 0 && marked.endings.some((ending) => path.endsWith(`.${ending}`)) && marked.texts.some((mark) => text.includes(mark)) && (where === void 0 || where(path, path.slice(path.lastIndexOf("/") + 1))));
}
async function assign(paths, ignore, within = "") {
	const inside = within === "" ? 0 : within.length + 1;
	const hiding = await hidingOf(ignore);
	return {
		files: paths.flatMap((path) => {
			const own = readersOf(path);
			if (own.length === 0) return [];
			const glob = hiderOf(path.slice(inside), hiding);
			if (glob === null) return [{
				path,
				readers: own
			}];
			glob.files++;
			return [];
		}),
		skipped: hiding.all.filter((one) => one.files > 0).map(({ glob, files: count }) => ({
			glob,
			files: count
		}))
	};
}
const marks$1 = readers.flatMap(({ files: { marked } }) => marked ?? []);
async function assignMarked(paths, holding, ignore, within) {
	const known = new Set(paths.map((path) => path.slice(path.lastIndexOf(".") + 1)));
	const endings = [...new Set(marks$1.flatMap((mark) => mark.endings))].filter((ending) => known.has(ending));
	if (endings.length === 0) return [];
	return assignable((await holding([...new Set(marks$1.flatMap(({ texts }) => texts))], endings)).filter((path) => readersOf(path).length === 0), ignore, within);
}
function hiderOf(path, { all, others, folders }) {
	const last = (folders.test(path) ? all : others).findLast(({ hides }) => hides(path));
	return last === void 0 || last.takesBack ? null : last;
}
async function assignable(paths, ignore, within) {
	const inside = within === "" ? 0 : within.length + 1;
	const hiding = await hidingOf(ignore);
	return paths.filter((path) => hiderOf(path.slice(inside), hiding) === null);
}
function indexOf(keys) {
	const index = /* @__PURE__ */ new Map();
	for (const [place, { files }] of readers.entries()) for (const key of keys(files) ?? []) index.set(key, [...index.get(key) ?? [], place]);
	return index;
}
function stemOf(base) {
	const end = base.search(/[._-]/);
	return end < 0 ? base : base.slice(0, end);
}
function byParts(base) {
	const last = base.lastIndexOf(".");
	const before = last < 1 ? -1 : base.lastIndexOf(".", last - 1);
	const stem = byStem.get(stemOf(base));
	const short = last < 0 ? void 0 : byEnding.get(base.slice(last + 1));
	const long = before < 0 ? void 0 : byEnding.get(base.slice(before + 1));
	if (stem === void 0 && short === void 0 && long === void 0) return none;
	return [
		stem,
		long,
		short
	].flatMap((some) => some ?? none).toSorted((a, b) => a - b);
}
async function hidingOf(globs) {
	const all = await Promise.all(globs.map(hiddenBy));
	const names = all.flatMap(({ folder }) => folder?.replaceAll(".", String.raw`\.`) ?? []);
	const folders = names.length === 0 ? /(?!)/ : new RegExp(`(?:^|/)(?:${names.join("|")})/`);
	return {
		all,
		others: all.filter(({ folder }) => folder === null),
		folders
	};
}
async function hiddenBy(written) {
	const takesBack = written.startsWith("!");
	const glob = written.replace(/^!/, "").replace(/^\.\//, "").replace(/\/$/, "");
	const folder = /^\*\*\/([\w.-]+)\/\*\*$/.exec(glob)?.[1] ?? null;
	const hide = {
		glob: written,
		folder,
		takesBack,
		files: 0
	};
	if (folder !== null) return {
		...hide,
		hides: (path) => path.startsWith(`${folder}/`) || path.includes(`/${folder}/`)
	};
	const { globMatcher } = await import("./formats-glob.late.js");
	return {
		...hide,
		hides: globMatcher([glob, `${glob}/**`])
	};
}

// src/readers/files.ts
function fileFacts(paths) {
	return paths.flatMap((path) => {
		const format = path.endsWith(".so") ? "so" : path.endsWith(".aar") ? "aar" : null;
		if (format === null) return [];
		return [{
			kind: "file",
			format,
			block: "",
			text: "",
			location: {
				path,
				line: 1,
				column: 1,
				endLine: 1,
				endColumn: 1
			}
		}];
	});
}

// src/readers/models.ts
const formats = [
	{
		format: "edgetpu-tflite",
		endings: ["_edgetpu.tflite"],
		signature: {
			at: 4,
			text: "TFL3"
		}
	},
	{
		format: "tflite",
		endings: [".tflite"],
		signature: {
			at: 4,
			text: "TFL3"
		}
	},
	{
		format: "mediapipe-task",
		endings: [".task"]
	},
	{
		format: "litertlm",
		endings: [".litertlm"]
	},
	{
		format: "pte",
		endings: [".pte"],
		signature: {
			at: 4,
			text: "ET"
		}
	},
	{
		format: "ptl",
		endings: [".ptl"],
		signature: {
			at: 0,
			text: "PK"
		}
	},
	{
		format: "onnx",
		endings: [".onnx"]
	},
	{
		format: "ort",
		endings: [".ort"],
		signature: {
			at: 4,
			text: "ORTM"
		}
	},
	{
		format: "coreml",
		endings: [
			".mlmodel",
			".mlpackage/Manifest.json",
			".mlmodelc/coremldata.bin"
		]
	},
	{
		format: "gguf",
		endings: [".gguf"],
		signature: {
			at: 0,
			text: "GGUF"
		}
	},
	{
		format: "safetensors",
		endings: [".safetensors"]
	},
	{
		format: "torch",
		endings: [".pt", ".pth"]
	},
	{
		format: "keras",
		endings: [".keras"],
		signature: {
			at: 0,
			text: "PK"
		}
	},
	{
		format: "hdf5",
		endings: [".h5", ".hdf5"],
		signature: {
			at: 1,
			text: "HDF"
		}
	},
	{
		format: "saved-model",
		endings: ["saved_model.pb"]
	},
	{
		format: "tensorrt",
		endings: [
			".engine",
			".plan",
			".trt"
		]
	},
	{
		format: "torch-archive",
		endings: [".mar"],
		signature: {
			at: 0,
			text: "PK"
		}
	},
	{
		format: "sentis",
		endings: [".sentis"]
	},
	{
		format: "ncnn",
		endings: [".ncnn.param"]
	},
	{
		format: "mnn",
		endings: [".mnn"]
	},
	{
		format: "paddle",
		endings: [".pdmodel"]
	},
	{
		format: "hailo",
		endings: [".hef"]
	},
	{
		format: "rknn",
		endings: [".rknn"]
	},
	{
		format: "tflite-c-array",
		endings: [
			"model_data.cc",
			"model_data.cpp",
			"model_data.c"
		]
	}
];
const modelNames = formats.flatMap(({ endings }) => endings.map((ending) => `*${ending}`));
const extensions = new Set(modelNames.map(extensionOf));
function modelFacts(paths, peek) {
	const named = paths.flatMap((path) => {
		const format = formatOf(path);
		return format === null ? [] : [{
			path,
			format
		}];
	});
	if (named.length === 0) return [];
	const peeks = peek(named.map(({ path }) => path));
	return named.flatMap(({ path, format }) => modelFact(path, format, peeks.get(path)) ?? []);
}
function formatOf(path) {
	if (!extensions.has(extensionOf(path))) return null;
	return formats.find(({ endings }) => endings.some((ending) => path.endsWith(ending))) ?? null;
}
function extensionOf(path) {
	return path.slice(path.lastIndexOf(".") + 1);
}
function modelFact(path, { format, signature }, peek) {
	const told = {
		kind: "model",
		format,
		block: "",
		text: "",
		location: {
			path,
			line: 1,
			column: 1,
			endLine: 1,
			endColumn: 1
		}
	};
	const head = peek?.head?.toString("latin1") ?? null;
	const pointer = head === null ? null : pointerSize(head);
	if (pointer !== null) return {
		...told,
		bytes: pointer,
		pointer: true
	};
	if (head !== null && head !== "" && signature !== void 0 && !head.startsWith(signature.text, signature.at)) return null;
	return {
		...told,
		bytes: peek?.bytes ?? null,
		pointer: false
	};
}
function pointerSize(head) {
	const size = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?size (\d+)/.exec(head)?.[1];
	return size === void 0 ? null : Number(size);
}

// src/readers/named.ts
const requirements = readers.filter(({ id }) => id === "requirements");
function namedRequirements(facts) {
	const named = /* @__PURE__ */ new Set();
	for (const own of facts) for (const fact of own) for (const path of namedBy(fact)) named.add(path);
	return named;
}
function namedBy(fact) {
	if (fact.kind === "include") return [fact.target];
	if (fact.kind !== "install" || fact.installer !== "pip" && fact.installer !== "uv") return [];
	const folders = fact.directory.startsWith("/") ? ["", posix.dirname(fact.location.path)] : [fact.directory];
	return fact.manifests.filter(({ role, path }) => (role === "requirements" || role === "constraints") && !path.startsWith("/")).flatMap(({ path }) => folders.map((folder) => posix.join(folder, path)));
}

// src/readers/gather.ts
const batch = 500;
const usualLongest = 1e6;
const nothingAround = {
	facts: /* @__PURE__ */ new Map(),
	unspoken: /* @__PURE__ */ new Map()
};
async function gather(files, ignore, interest, within = "", around = nothingAround) {
	const marked = assignMarked(files.paths, (texts, endings) => files.holding(texts, endings), ignore, within);
	const { files: assigned, skipped } = await assign(files.paths, ignore, within);
	const unread = [...fileFacts(files.paths), ...modelFacts(files.paths, (paths) => files.peek(paths))];
	const found = {
		facts: new Map(unread.map((fact) => [fact.location.path, [fact]])),
		problems: [],
		unspoken: /* @__PURE__ */ new Map(),
		marked: /* @__PURE__ */ new Set()
	};
	await readAll(files, assigned.map(({ path }) => path), (_path, index) => assigned[index]?.readers ?? [], interest, found);
	const late = await marked;
	await readAll(files, late, byContent, interest, found);
	const unspoken = await readSpoken(files, interest, around, found);
	const named = await readNamed(files, ignore, within, interest, around, found);
	for (const [path, list] of found.facts) if (list.length === 0) found.facts.delete(path);
	const problems = uniqueBy(found.problems, ({ message, location }) => `${message} ${location?.path}:${location?.line}`);
	return {
		facts: found.facts,
		problems,
		skipped,
		read: assigned.length + late.length + named,
		unspoken,
		marked: found.marked
	};
}
function byContent(path, _index, text) {
	const reader = readerOf(path, text);
	return reader === void 0 ? [] : [reader];
}
async function readAll(files, paths, readersFor, interest, found) {
	for (const [index, path] of paths.entries()) {
		if (index % batch === 0) await files.prefetch(paths.slice(index, index + batch));
		const { facts, problems, names, isRemarked } = await readFile(files, path, (text) => readersFor(path, index, text), interest);
		if (facts.length > 0 || names !== null) found.facts.set(path, facts);
		if (names !== null) found.unspoken.set(path, names);
		found.problems.push(...problems);
		if (isRemarked) found.marked.add(path);
	}
}
async function readSpoken(files, interest, around, found) {
	const spoken = spokenOf(new Map([...around.facts, ...found.facts]));
	const waiting = [...around.unspoken, ...found.unspoken];
	const isSpoken = (names) => names.some((name) => spoken.has(name));
	await readAll(files, waiting.flatMap(([path, names]) => isSpoken(names) ? [path] : []), byContent, {
		mentions: () => true,
		knows: (name) => interest.knows(name)
	}, found);
	return new Map(waiting.filter(([, names]) => !isSpoken(names)));
}
async function readNamed(files, ignore, within, interest, around, found) {
	const read = /* @__PURE__ */ new Set();
	for (let facts = [...around.facts.values(), ...found.facts.values()];;) {
		const named = namedRequirements(facts);
		const fresh = files.paths.filter((path) => named.has(path) && !read.has(path) && readersOf(path).length === 0);
		if (fresh.length === 0) return read.size;
		for (const path of fresh) read.add(path);
		const paths = await assignable(fresh, ignore, within);
		await readAll(files, paths, () => requirements, interest, found);
		facts = paths.map((path) => found.facts.get(path) ?? []);
	}
}
const nothingRead = {
	facts: [],
	problems: [],
	names: null,
	isRemarked: false
};
async function readFile(files, path, readersFor, interest) {
	const content = files.read(path);
	if (content.kind === "unreadable") return {
		...nothingRead,
		problems: unreadable(path, content.why)
	};
	const { text } = content;
	const isRemarked = isMarked(text);
	const reader = readersFor(text).find((each) => fits(each, text));
	if (reader === void 0) return {
		...nothingRead,
		isRemarked
	};
	const names = () => reader.names?.(path, text) ?? null;
	if (!matters(reader, text, interest)) return {
		...nothingRead,
		names: names(),
		isRemarked
	};
	if (text.length > (reader.longest ?? usualLongest)) return {
		...nothingRead,
		problems: unreadable(path, tooLong(text.length, reader))
	};
	const { facts, problems, isPartial = false } = readOne(await loaded(reader), path, text, interest);
	return {
		facts: facts.filter((fact) => isOfInterest(fact, interest)),
		problems,
		names: isPartial ? names() : null,
		isRemarked
	};
}
function isOfInterest(fact, interest) {
	if (fact.kind === "dependency" && fact.origin.kind !== "registry") return true;
	return fact.kind !== "dependency" && fact.kind !== "lock" || interest.knows(`${fact.ecosystem}/${fact.name}`);
}
const loadedBefore = /* @__PURE__ */ new Map();
async function loaded(reader) {
	const read = loadedBefore.get(reader) ?? (await reader.load()).read;
	loadedBefore.set(reader, read);
	return read;
}
function matters({ beyond }, text, interest) {
	return beyond === null || interest.mentions(text) || beyond.test(text);
}
function readOne(read, path, text, interest) {
	try {
		return read(new Source(path, text), interest);
	} catch (error) {
		throw new Error(`while reading ${path}`, { cause: error });
	}
}
function tooLong(length, { id, longest = usualLongest }) {
	return `it has ${length} characters, and files of the format ${id} above ${longest} are not read`;
}
function unreadable(path, why) {
	if (/symbolic link|does not exist|a folder/.test(why)) return [];
	return [{
		message: `${path} was not read: ${why}`,
		location: {
			path,
			line: 1,
			column: 1,
			endLine: 1,
			endColumn: 1
		}
	}];
}

// src/units/report.ts
function reportUnit(unit) {
	const { id, kind, root, runtimes, hosts, accelerators, withoutAccelerator, indexes, signs, packaging } = unit;
	const installs = unit.installed.filter(isReported);
	const images = unit.images.filter(isReported);
	return {
		id,
		kind,
		root,
		targets: unit.targets.map(({ name, strength, because }) => ({
			name,
			strength,
			because: because.map(said)
		})),
		technologies: uniqueBy([...installs.map(installed), ...images.map(image)], packageOf),
		links: linksOf(unit, [...installs, ...images]),
		runtimes: runtimes.map((one) => ({
			name: one.name,
			use: one.use,
			...stated(one),
			...said(one)
		})),
		hosts: hosts.map((one) => ({
			os: one.os,
			arch: one.arch,
			libc: one.libc,
			...said(one)
		})),
		accelerated: accelerators.length > 0 ? "yes" : withoutAccelerator.length > 0 ? "no" : "unknown",
		accelerators: accelerators.map((one) => ({
			kind: one.kind,
			by: one.by,
			model: one.model,
			arch: one.arch,
			...said(one)
		})),
		withoutAccelerator: withoutAccelerator.map(({ text, strength, because }) => ({
			reason: text,
			strength,
			because: because.map(said)
		})),
		indexes: uniqueBy(indexes.filter(({ fact }) => fact.resolved !== "unknown"), ({ fact }) => fact.location).map((one) => ({
			url: one.fact.url,
			role: one.fact.role,
			cuda: one.cuda,
			...said(one)
		})),
		signs: signs.map(({ name, strength, because }) => ({
			name,
			strength,
			because: because.map(said)
		})),
		abis: packaging === null ? null : {
			names: packaging.abis,
			because: packaging.because.map(said)
		}
	};
}
function inWords({ text, location }) {
	return {
		text: `${text} ${done.test(text) ? "by" : "at"} \`${location.path}:${location.line}\``,
		location
	};
}
const done = / (is|are) (run as .*|(built|included|installed|linked|used|shipped|started|given|replaced|patched|packed|referred to)( to the chart)?)$/;
function linksOf(unit, held) {
	const { links, targets, accelerators } = unit;
	const shown = [
		...targets.flatMap(({ because }) => because),
		...held,
		...accelerators
	];
	const ways = [...links, ...shown.flatMap((one) => one.links)];
	return uniqueBy(ways, ({ text, location }) => `${location.path}:${location.line}:${text}`).map(inWords);
}
function packageOf({ id, version, package: { ecosystem, name } }) {
	return `${id} ${version} ${ecosystem}/${name}`;
}
function isReported(item) {
	return item.technology !== null && item.technology.kind !== "web-framework";
}
function installed(item) {
	const { fact, constraint, technology, build, cuda, weak, links } = item;
	return {
		id: technology.id,
		name: nameBy(technology, fact),
		version: pinned(fact.ecosystem, constraint) ?? (constraint.kind === "range" || constraint.kind === "default" ? constraint.text : null),
		location: fact.location,
		kind: technology.kind,
		package: {
			ecosystem: fact.ecosystem,
			name: fact.name
		},
		build,
		cuda: cuda?.version ?? null,
		role: fact.role.kind,
		choice: "name" in fact.role ? fact.role.name : null,
		versionFrom: sourceOf(item),
		weak,
		links: links.map(inWords)
	};
}
function nameBy({ name, packages }, fact) {
	if (fact.ecosystem !== "pypi" && fact.ecosystem !== "conda") return name;
	const own = packages.filter(({ ecosystem }) => ecosystem === fact.ecosystem);
	return own.some((one) => one.name === fact.name && one.details !== null) || own[0]?.name === fact.name ? name : `${name} (${fact.name})`;
}
function image(item) {
	const { fact, technology, build, cuda, weak, links } = item;
	return {
		id: technology.id,
		name: technology.name,
		version: fact.tag,
		location: fact.location,
		kind: technology.kind,
		package: {
			ecosystem: "docker",
			name: fact.name
		},
		build,
		cuda: cuda?.version ?? null,
		role: "image",
		choice: null,
		versionFrom: fact.resolved === "written" ? "tag" : fact.resolved,
		weak,
		links: links.map(inWords)
	};
}
function sourceOf({ fact, constraint, links }) {
	if (links.some(isLockLink)) return "lock";
	if (fact.origin.kind === "url" && pinned(fact.ecosystem, constraint) !== null) return "pin";
	if (fact.origin.kind !== "registry" || constraint.kind === "unknown") return "unknown";
	if (constraint.kind === "any") return "newest";
	if (constraint.kind === "default") return "default";
	return pinned(fact.ecosystem, constraint) === null ? "range" : "pin";
}
function stated({ constraint }) {
	return {
		constraint: constraint.kind,
		version: "text" in constraint ? constraint.text : null
	};
}
function said({ fact: { text, location } }) {
	return {
		text,
		location
	};
}

// src/formats/block-comment.ts
const longest$1 = 50;
function blockAround(lines, index, styles) {
	const first = Math.max(0, index - longest$1);
	for (const style of styles.filter(({ close }) => close !== "")) {
		const opened = lines.slice(first, index).findLastIndex((line) => line.includes(style.open) || line.includes(style.close));
		const line = opened < 0 ? "" : lines[first + opened] ?? "";
		if (line.lastIndexOf(style.open) > line.lastIndexOf(style.close)) return {
			style,
			end: blockEnd(lines, index, style)
		};
	}
	return null;
}
function blockEnd(lines, index, { close }) {
	const found = lines.slice(index, index + longest$1).findIndex((line) => line.includes(close));
	const behind = lines[index + found]?.split(close, 2)[1] ?? "";
	return found < 0 || !isNothing(behind) ? null : index + found;
}
function isNothing(behind) {
	return /^\s*(?:-?\}\}\s*)?$/.test(behind);
}

// src/formats/misplaced-comment.ts
const above = "put it on a line of its own above";
function misplaced(commented) {
	const { path, before, open } = commented;
	const name = path.slice(path.lastIndexOf("/") + 1);
	const isAlone = before.trim() === open;
	if (isDockerfile(name)) return isAlone ? null : inDockerfile(commented);
	if (isXml(name)) return commented.after.replace(/-->[^]*$/, "").includes("--") ? "XML allows no `--` in a comment; write `because` for it" : null;
	if (isAlone) return /\.(?:sh|bash|sbatch|slurm|ya?ml)$|akefile$/.test(name) ? inCommand(commented) : null;
	if (wholeLines.test(name) || open === ";" && name === "setup.cfg") return `behind a value \`${open}\` begins no comment here; ${above}`;
	return open === "#" && !/\s#$/.test(before) && spaced.test(name) ? `without a space before it \`#\` begins no comment here; write one, or ${above}` : null;
}
const wholeLines = /\.properties$|^(?:pip\.(?:conf|ini)|settings\.ini|buildozer\.spec|prj[\w.-]*\.conf|sdkconfig[\w.-]*)$|^\.(?:dockerignore|python-version|nvmrc|node-version)$/;
const spaced = /\.(?:txt|in|pip|ya?ml|sh|bash|sbatch|slurm|cfg)$|^(?:MLproject|MLmodel|Procfile|Kustomization)$/;
function isDockerfile(name) {
	return /^(?:Dockerfile|Containerfile)(?:\.|$)|\.(?:dockerfile|containerfile)$/i.test(name);
}
function isXml(name) {
	return /\.(?:xml|plist|\w+proj|props|targets|config)$/.test(name);
}
const noShell = /^\s*(?:ONBUILD\s+)?(FROM|COPY|ADD|ENV|ARG|LABEL|EXPOSE|USER|WORKDIR|VOLUME|STOPSIGNAL|MAINTAINER)\s/i;
function inDockerfile({ lines, index, before, after }) {
	const first = firstLine(lines, index);
	const line = first === index ? before : lines[first] ?? "";
	const word = /^\s*from\s+\S+\s+import\s/.test(line) ? void 0 : noShell.exec(line)?.[1];
	if (word !== void 0) return `behind \`${word.toUpperCase()}\` \`#\` begins no comment; ${above}`;
	if (goesOn(after, escapeOf(lines))) return `in the middle of a command it takes the rest of the command with it; ${above}`;
	return /\s#$/.test(before) ? null : `without a space before it \`#\` begins no comment here; ${above}`;
}
function firstLine(lines, index) {
	const escape = escapeOf(lines);
	let at = index;
	while (at > 0 && index - at < 500 && (goesOn(lines[at - 1] ?? "", escape) || /^\s*#/.test(lines[at - 1] ?? ""))) at--;
	while (at < index && /^\s*#/.test(lines[at] ?? "")) at++;
	return at;
}
function goesOn(line, escape) {
	return line.trimEnd().endsWith(escape);
}
function escapeOf(lines) {
	return lines.slice(0, 5).some((line) => /^#\s*escape\s*=\s*`/i.test(line)) ? "`" : "\\";
}
function inCommand({ lines, index }) {
	return /(?:^|[^\\])\\$/.test(lines[index - 1] ?? "") && !/^\s*#/.test(lines[index - 1] ?? "") ? "in the middle of a command it ends the command; put it above the whole command" : null;
}

// src/config/inline.ts
const marks = ["framework-fit: ignore", "framework-fit:ignore"];
const nearlyMarked = /framework-fit(?:: *| +)(?:ignore|disable|allow|accept|skip|suppress) +[\w*-]+\/[\w*-]/i;
const longest = 1500;
const mostNames = 20;
const mostRemarks = 500;
function readInline(path, text, rules) {
	const remarks = isMarked(text) ? remarksIn(path, text) : [];
	const problemOf = namesChecked(rules);
	const read = remarks.slice(0, mostRemarks).map((remark) => understood(path, remark, problemOf));
	return {
		suppressions: read.flatMap((one) => one.suppressions),
		malformed: read.flatMap((one) => one.malformed)
	};
}
function remarksIn(path, text) {
	const styles = commentStyles(path);
	if (styles.length === 0) return hasNoComments(path) ? textsIn(path, text) : [];
	const lines = text.split(/\r?\n/);
	return lines.flatMap((line, index) => {
		const marked = Math.max(...marks.map((mark) => line.lastIndexOf(mark)));
		const at = marked < 0 && line.length <= longest ? line.search(nearlyMarked) : marked;
		const before = at < 0 ? "" : line.slice(0, at).trimEnd();
		const begun = at < 0 ? void 0 : styles.find(({ open }) => before.endsWith(open));
		const block = at >= 0 && begun === void 0 && /^\s*\*?$/.test(before) ? blockAround(lines, index, styles) : null;
		const style = begun ?? block?.style;
		if (style === void 0) return [];
		const rest = line.slice(at, at + longest);
		const end = style.close === "" ? -1 : rest.indexOf(style.close);
		const words = (end < 0 ? rest : rest.slice(0, end)).trimEnd();
		const isAlone = block !== null || before.trim() === style.open;
		const last = style.close === "" ? index : blockEnd(lines, index, style);
		const about = isAlone && last !== null ? nextAfter(lines, last, styles) : index + 1;
		const problem = misplaced({
			path,
			lines,
			index,
			before,
			after: rest,
			open: style.open
		});
		return [{
			text: words,
			line: index + 1,
			column: at + 1,
			misplaced: problem,
			about
		}];
	});
}
function textsIn(path, text) {
	const what = path.endsWith(".ipynb") ? "comments of a notebook are not read" : "JSON has no comments";
	return text.split(/\r?\n/).flatMap((line, index) => {
		const at = line.length <= longest ? line.search(nearlyMarked) : -1;
		const [words = ""] = at < 0 ? [""] : line.slice(at).split(/\\|"|\*\//);
		const remark = {
			text: words.trimEnd(),
			line: index + 1,
			column: at + 1,
			about: index + 1
		};
		return at < 0 ? [] : [{
			...remark,
			misplaced: `${what}; write it as an entry of \`suppressions\` into the configuration`
		}];
	});
}
function nextAfter(lines, index, styles) {
	const found = lines.slice(index + 1, index + 50).findIndex((line) => !styles.some(({ open }) => line.trimStart().startsWith(open)));
	return found < 0 ? index + 1 : index + 2 + found;
}
function understood(path, { text, line, column, about, misplaced: nowhere }, problemOf) {
	const from = {
		path,
		line,
		column,
		endLine: line,
		endColumn: column + text.length
	};
	const isMarkedSo = marks.some((mark) => text.startsWith(mark));
	const { names, until, reason } = partsOf(text.replace(/^framework-fit: ?ignore/, ""));
	const missing = nowhere ?? (isMarkedSo ? missingText(names, until, reason) : "it does not begin with `framework-fit: ignore`");
	const known = missing === null ? names.filter((name) => problemOf(name) === null) : [];
	const problem = missing ?? names.map(problemOf).find((one) => one !== null) ?? null;
	const source = "comment";
	return {
		suppressions: known.map((rule) => ({
			rule,
			path,
			line: about,
			reason,
			until,
			owner: null,
			from,
			text,
			source
		})),
		malformed: problem === null ? [] : [{
			is: "malformed",
			rule: names.join(", "),
			until,
			problem,
			source,
			from,
			text
		}]
	};
}
function partsOf(words) {
	const parts = /(?:^|\s)(?:-{2,}|[—–]|because)(?=\s|$)/.exec(words);
	const reason = parts === null ? "" : words.slice(parts.index + parts[0].length).trim();
	const [named = "", day] = (parts === null ? words : words.slice(0, parts.index)).split(/\suntil(?=\s|$)/);
	return {
		names: named.split(/[\s,]+/).filter((name) => name !== ""),
		until: day?.trim() ?? null,
		reason: /^<[^<>]*>$/.test(reason) ? "" : reason
	};
}
function missingText(names, until, reason) {
	if (names.length === 0) return "it names no rule";
	if (names.length > mostNames) return `it names more than ${mostNames} rules`;
	if (until !== null && !isDay(until)) return "after `until` stands no day such as 2027-03-31";
	return reason === "" ? "it gives no reason" : null;
}
function namesChecked(rules) {
	const known = new Map(rules.map((id) => [id, null]));
	return (name) => {
		const before = known.get(name);
		if (before !== void 0) return before;
		const isPattern = name.includes("*") && rules.some((id) => matchesAny([name], id));
		const word = name.slice(0, 100);
		const near = meant(word, rules);
		const step = near === null ? "`framework-fit rules` lists them" : `did you mean \`${near}\`?`;
		const problem = isPattern ? null : `no rule is named \`${word}\`; ${step}`;
		known.set(name, problem);
		return problem;
	};
}
function isDay(text) {
	const day = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
	return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

// src/check/about-config.ts
async function aboutConfig(found, comments, judging, acceptance) {
	const { written, units, tree, isWhole } = acceptance;
	const about = judging.knowledge.rules.filter(({ when }) => isAboutConfig(when));
	if (about.length === 0) return [];
	const suppressions = await statesIn(found, comments, judging, acceptance);
	const unknown = isWhole ? unknownUnits(written.policy, units, tree.paths) : [];
	if (suppressions.length + unknown.length === 0) return [];
	return evaluate([], {
		...judging,
		knowledge: {
			...judging.knowledge,
			rules: about
		},
		suppressions,
		unknownUnits: unknown
	});
}
function isAboutConfig(when) {
	return when.word === "suppression" || when.word === "policy" && when.says === "unknown-unit";
}
async function statesIn(found, comments, { knowledge, today }, { written, rules, isForeign, isWhole }) {
	const { statesOf } = await import("./config-states.js");
	const active = new Set(knowledge.rules);
	const own = isForeign ? written.suppressions : [...comments.suppressions, ...written.suppressions];
	const wasRun = (pattern) => rules.every((rule) => !matchesAny([pattern], rule.id) || active.has(rule) && !looksBack(rule));
	return [...statesOf(own, found, {
		today,
		isWhole,
		wasRun
	}), ...isForeign ? [] : comments.malformed];
}

// src/check/accept.ts
async function accept(found, judging, acceptance) {
	const { config, written, marked, known, minSeverity } = acceptance;
	const comments = marked === null ? noComments : commentsIn(/* @__PURE__ */ new Set([...marked, ...found.map(({ location }) => location.path)]), acceptance);
	const suppressions = [...comments.suppressions, ...config.suppressions];
	if (suppressions.length + comments.malformed.length === 0 && known.every(({ size }) => size === 0) && !hasMoreToTell(written)) return {
		findings: await applySettings(found, config, minSeverity),
		suppressed: []
	};
	const { isInForce, suppress, suppressKnown } = await import("./config-suppress.late.js");
	const said = [...found, ...await aboutConfig(found, comments, judging, acceptance)];
	const inForce = suppressions.filter((one) => isInForce(one, judging.today));
	let sorted = suppress(await applySettings(said, config, minSeverity), inForce);
	for (const one of known) {
		const { left, suppressed } = suppressKnown(sorted.left, one);
		sorted = {
			left,
			suppressed: [...sorted.suppressed, ...suppressed]
		};
	}
	return {
		findings: sorted.left,
		suppressed: sorted.suppressed
	};
}
function hasMoreToTell({ suppressions, policy }) {
	return suppressions.length > 0 || policy.some(({ units }) => units.length > 0);
}
const noComments = {
	suppressions: [],
	malformed: []
};
function commentsIn(paths, { tree, rules }) {
	const ids = rules.map(({ id }) => id);
	const read = [...paths].toSorted().map((path) => {
		const content = tree.read(path);
		return content.kind === "text" ? readInline(path, content.text, ids) : noComments;
	});
	return {
		suppressions: read.flatMap((one) => one.suppressions),
		malformed: read.flatMap((one) => one.malformed)
	};
}
function carriedFrom(suppressed) {
	const all = suppressed.filter(({ source }) => source === "comment").map(({ fingerprint, rule, location, reason, until, owner, from, source }) => ({
		fingerprint,
		by: {
			rule,
			path: location.path,
			line: null,
			reason,
			until,
			owner,
			from,
			text: "",
			source
		}
	}));
	return new Map([...groupBy(all, ({ fingerprint }) => fingerprint)].map(([name, some]) => [name, some.map(({ by }) => by)]));
}

// src/check/fit-state.ts
const over = /* @__PURE__ */ new Set([
	"ended",
	"removed",
	"misnamed"
]);
function standingOf(technology, target, routes, known) {
	const { life, sources } = technology;
	const [best] = routes;
	if (over.has(life.state)) return {
		...plain("ended"),
		sources
	};
	const impossible = whyNot(technology, target, known);
	const reach = impossible === null ? reachOf(technology.targets, technology, target, known.routes.hosts) : null;
	if (reach !== null) return native(technology, target, reach, known);
	if (best !== void 0) return {
		...plain(best.state === "ended" ? "ended" : "route"),
		sources: sourcesOf(best)
	};
	return impossible ?? {
		...plain("unknown"),
		sources: []
	};
}
function plain(state) {
	return {
		state,
		as: null,
		note: null
	};
}
function native(technology, target, { by, host }, known) {
	const own = technology.runs.find(({ targets }) => targets.includes(by));
	const step = known.routes.runs.find(({ runtime, targets }) => runtime === technology.id && targets.includes(by));
	const said = own?.sources ?? step?.sources ?? technology.sources;
	const notes = host === null ? [own?.note ?? null] : [host.note];
	return {
		state: "native",
		as: by === target ? null : by,
		note: notes.find((note) => note !== null) ?? null,
		sources: unique([...said.slice(0, host === null ? void 0 : 1), ...host?.sources ?? []])
	};
}
function whyNot({ cannot, needsGpu, targets }, target, { routes }) {
	const stated = cannot.find((one) => one.packages.length === 0 && one.targets.includes(target));
	if (stated !== void 0) return {
		state: "none",
		as: null,
		note: stated.why,
		sources: stated.sources
	};
	const host = routes.hosts.find((one) => one.targets.includes(target));
	if (needsGpu === null || targets.includes(target) || host?.gpu !== false) return null;
	return {
		state: "none",
		as: null,
		note: needsGpu.why,
		sources: unique([...needsGpu.sources, ...host.sources])
	};
}
function sourcesOf({ steps, sources }) {
	return unique([...steps.flatMap((step) => step.sources), ...sources]);
}
function unique(sources) {
	return uniqueBy(sources, ({ url }) => url);
}

// src/check/fit.ts
const compared = /* @__PURE__ */ new Set([
	"training-framework",
	"layer",
	"runtime",
	"server"
]);
const mostRoutes = 5;
function fitOf(units, known, asked = []) {
	const targets = groupBy(units.flatMap(({ id, targets: all }) => all.filter(({ strength }) => strength !== "suggested").map(({ name }) => ({
		name,
		id
	}))), ({ name }) => name);
	const found = groupBy(units.flatMap(({ id, technologies }) => technologies.map((one) => ({
		...one,
		unit: id
	}))), ({ id }) => id);
	return table(known.technologies.flatMap((technology) => {
		const places = found.get(technology.id) ?? [];
		if (places.length === 0 || !compared.has(technology.kind)) return [];
		const holders = [...new Set(places.map(({ unit }) => unit))];
		const cpuOnly = new Set(holders.filter((holder) => places.every(({ unit, build }) => unit !== holder || build === "cpu")));
		return [{
			technology,
			version: places[0]?.version ?? null,
			units: holders,
			cpuOnly
		}];
	}), targetNames.flatMap((name) => {
		const there = targets.get(name) ?? [];
		return (asked.length === 0 ? there.length > 0 : asked.includes(name)) ? [{
			name,
			units: [...new Set(there.map(({ id }) => id))]
		}] : [];
	}), known);
}
function fitBetween(technologies, targets, known) {
	return table(technologies.map((technology) => ({
		technology,
		version: null,
		units: [],
		cpuOnly: /* @__PURE__ */ new Set()
	})), targets.map((name) => ({
		name,
		units: []
	})), known);
}
function table(held, aims, known) {
	const byId = new Map(known.technologies.map((technology) => [technology.id, technology]));
	return {
		technologies: held.map(({ technology: { id, name, kind, life }, version, units }) => {
			const { state, since, successor, rule } = life;
			return {
				id,
				name,
				kind,
				version,
				life: {
					state,
					since,
					successor,
					rule
				},
				units
			};
		}),
		targets: aims,
		cells: held.flatMap((one) => aims.map((aim) => cell(one, aim, held, byId, known)))
	};
}
function cell(one, aim, held, byId, known) {
	const { technology } = one;
	const there = new Set(held.filter(({ units }) => units.some((unit) => aim.units.includes(unit))).map(({ technology: { id } }) => id));
	const routes = bestOfEach(routesBetween(technology.id, aim.name, known)).map((route) => routeOf(route, there, byId, known));
	const sorted = routes.toSorted((a, b) => Number(b.held && b.state !== "ended") - Number(a.held && a.state !== "ended"));
	const shown = [...sorted.filter(({ state }) => state !== "ended").slice(0, mostRoutes), ...sorted.filter(({ state }) => state === "ended")];
	const standing = standingOf(technology, aim.name, sorted, known);
	const told = standing.state === "ended" && routes.length === 0 && technology.targets.length > 0 && reachOf(technology.targets, technology, aim.name, known.routes.hosts) === null && one.units.length > 0 ? {
		...standing,
		state: "unknown",
		sources: []
	} : asBuilt(standing, one, aim);
	const isLeftIdle = told.state === "none" && standing.state === "native";
	return {
		technology: technology.id,
		target: aim.name,
		...told,
		routes: isLeftIdle ? [] : shown
	};
}
function asBuilt(standing, { units, cpuOnly }, aim) {
	const meeting = aim.name === "gpu" ? units.filter((unit) => aim.units.includes(unit)) : [];
	return standing.state === "native" && meeting.length > 0 && meeting.every((unit) => cpuOnly.has(unit)) ? {
		...standing,
		state: "none",
		note: "the build that is installed there is for the CPU alone"
	} : standing;
}
function routeOf({ exports, run, state, dead }, there, byId, known) {
	const runtime = byId.get(run.runtime);
	const nameOf = (format) => known.routes.formats.find(({ id }) => id === format)?.name ?? format;
	return {
		steps: exports.map(({ tool, to, state: own, note, sources }) => ({
			tool,
			format: nameOf(to),
			state: own,
			note,
			sources
		})),
		runtime: {
			id: run.runtime,
			name: runtime?.name ?? run.runtime,
			kind: runtime?.kind ?? "runtime",
			life: runtime?.life.state ?? "active"
		},
		through: run.through,
		held: there.has(run.runtime),
		state,
		dead,
		note: run.note,
		sources: run.sources
	};
}

// src/tree/heap.ts
const LARGE = 2e4;
function collectEarly(files) {
	if (files > LARGE) setFlagsFromString("--semi-space-growth-factor=1");
}

// src/check/rule-mistake.ts
function ruleMistake(error, run) {
	if (!(error instanceof RuleError)) return error;
	const file = run.docsOf(error.rule);
	return file === docsOf(error.rule) ? error : new ConfigError([`${file}: the rule ${error.rule} cannot be judged: ${error.message}`]);
}

// src/evaluate/asks.ts
function askedSources(units, knowledge, today) {
	const asking = new Map(knowledge.rules.flatMap((rule) => {
		const names = namesIn(rule);
		return names.length === 0 ? [] : [[{
			...rule,
			when: withoutSources(rule.when)
		}, names]];
	}));
	const reached = unitsByRule([...asking.keys()], units);
	const asked = /* @__PURE__ */ new Map();
	for (const [rule, names] of asking) for (const unit of naming(rule, () => holdingUnits(rule, units, reached.get(rule) ?? [], {
		knowledge,
		today
	}))) asked.set(unit, [...asked.get(unit) ?? [], ...names]);
	return units.flatMap((unit) => {
		const names = asked.get(unit);
		return names === void 0 ? [] : [{
			unit,
			names: [...new Set(names)]
		}];
	});
}
function holdingUnits(rule, all, reached, known) {
	const overview = rule.scope === "repository";
	const isHeld = (units) => holds(rule.when, {
		...known,
		units,
		before: /* @__PURE__ */ new Map(),
		policy: [],
		unknownUnits: [],
		suppressions: [],
		overview,
		doubt: false
	}, nothing$1).length > 0;
	if (overview) return isHeld(all) ? all : [];
	return reached.filter((unit) => isHeld([unit]));
}
function namesIn({ when, unless, cases }) {
	return [
		when,
		...unless,
		...cases.flatMap((one) => one.if.holds ?? [])
	].flatMap(namesOf);
}
function namesOf(condition) {
	switch (condition.word) {
		case "all":
		case "any": return condition.of.flatMap(namesOf);
		case "not":
		case "lacks": return namesOf(condition.of);
		case "source": return condition.name;
		default: return [];
	}
}
function withoutSources(condition) {
	const bound = new Set(bindingsOf(condition));
	const answered = (one) => {
		switch (one.word) {
			case "all":
			case "any": return {
				...one,
				of: one.of.map(answered)
			};
			case "not":
			case "lacks": return namesOf(one).length > 0 || answered(one.of) === yes ? yes : one;
			case "source":
			case "was": return yes;
			case "path": return bound.has(one.of) ? yes : one;
			default: return one;
		}
	};
	return answered(condition);
}
function bindingsOf(condition) {
	switch (condition.word) {
		case "all":
		case "any": return condition.of.flatMap(bindingsOf);
		case "source": return condition.as === null ? [] : [condition.as];
		default: return [];
	}
}
const yes = {
	word: "all",
	of: []
};

// src/units/sources.ts
function filesOf(unit, paths) {
	return paths.get(unit.root) ?? [];
}
function byOwner(units, paths) {
	const roots = new Set(units.map(({ root }) => root));
	const owners = /* @__PURE__ */ new Map();
	const ownerOf = (folder) => {
		const known = owners.get(folder);
		if (known !== void 0) return known;
		const owner = foldersUp(folder).find((one) => roots.has(one)) ?? null;
		owners.set(folder, owner);
		return owner;
	};
	return groupBy(paths, (path) => ownerOf(parentOf(path)));
}
function withSources(unit, facts) {
	return facts.length === 0 ? unit : {
		...unit,
		members: [...unit.members, ...facts.map((fact) => member(fact))]
	};
}

// src/check/sources.ts
async function readAskedSources(units, files, { knowledge, today, ignore, within }) {
	const asked = askedSources(units, knowledge, today);
	if (asked.length === 0) return {
		units,
		problems: []
	};
	const owned = byOwner(units, await assignable(files.paths, ignore, within));
	const wanted = /* @__PURE__ */ new Map();
	for (const { unit, names } of asked) for (const path of filesOf(unit, owned)) wanted.set(path, [.../* @__PURE__ */ new Set([...wanted.get(path) ?? [], ...names])]);
	const { gatherSources } = await import("./readers-gather-sources.js");
	const { facts, problems } = await gatherSources(files, wanted);
	const ids = new Set(asked.map(({ unit }) => unit.id));
	return {
		units: units.map((unit) => ids.has(unit.id) ? withSources(unit, filesOf(unit, owned).flatMap((path) => facts.get(path) ?? [])) : unit),
		problems
	};
}

// src/check.ts
async function check(request) {
	const started = performance.now();
	const run = await openRun(request);
	collectEarly(run.tree.paths.length);
	const gathered = await gather(run.tree, run.ignore, run.interest, run.within);
	const base = run.base === null ? null : await judgeBase(run, request, run.base, gathered);
	const head = await judge(run, request, run.tree, gathered, base);
	const findings = base === null ? head.findings : compareFindings(head, base, movedFiles(run.base?.paths ?? [], run.tree.paths));
	const { config, repository } = run;
	const stats = {
		files: run.tree.paths.length,
		read: gathered.read,
		milliseconds: Math.round(performance.now() - started)
	};
	const units = head.units.map(reportUnit);
	return {
		report: {
			schema: "framework-fit/report@1",
			tool: {
				version,
				knowledge: run.knowledge.checked
			},
			today: request.today,
			config: { origin: config.origin },
			repository,
			change: request.change,
			findings,
			units,
			fit: fitOf(units, run.knowledge),
			problems: [...run.warnings, ...problemsOf(request, [...gathered.problems, ...head.problems])],
			suppressed: head.suppressed,
			...goneOf(run, request, head),
			silenced: await silencedBy(run, request, gathered, base, head),
			skipped: gathered.skipped,
			stats
		},
		warnings: run.warnings,
		failOn: run.failOn
	};
}
function isWhole({ within, config }, { rules }) {
	return rules.length === 0 && (within === "" || config.origin?.startsWith(`${within}/`) === true);
}
function goneOf(run, request, { suppressed }) {
	if (run.base !== null || request.minSeverity !== null || !isWhole(run, request)) return {};
	const gone = goneFrom(run.baseline, suppressed);
	return gone === 0 ? {} : { baseline: {
		path: baselinePath(run.config, run.within, run.tree),
		gone
	} };
}
function problemsOf({ isForeign }, problems) {
	return isForeign === true ? problems.map(({ location }) => ({
		message: "it could not be read whole",
		location
	})) : problems;
}
async function judge(run, request, tree, contents, base, written = run.config) {
	return judgeAll(run, request, tree, contents, base, written).catch((error) => {
		throw ruleMistake(error, run);
	});
}
async function judgeAll(run, request, tree, { facts, marked }, base, written) {
	const { ignore, within } = run;
	const { today } = request;
	const knowledge = {
		...run.knowledge,
		rules: activeRules(run.knowledge.rules, run.config, request.rules)
	};
	const built = buildUnits(facts, tree.paths, knowledge, within, run.config.units);
	const { units, problems } = await readAskedSources(built.units, tree, {
		knowledge,
		today,
		ignore,
		within
	});
	const isStrange = request.isForeign === true && tree === run.tree;
	const isQuotable = request.isForeign === true ? isPlain : void 0;
	const judging = {
		knowledge,
		today,
		before: base?.units ?? null,
		policy: run.config.policy,
		lineOf: run.linesOf(tree),
		docsOf: run.docsOf,
		...isQuotable && { isQuotable }
	};
	return {
		units,
		problems: [...built.problems, ...problems],
		...await accept(evaluate(units, judging), judging, {
			config: run.config,
			written,
			units,
			rules: run.knowledge.rules,
			tree,
			marked: isStrange ? null : marked,
			isForeign: request.isForeign === true,
			isWhole: isWhole(run, request),
			minSeverity: request.minSeverity,
			known: [...isStrange ? [carriedFrom(base?.suppressed ?? [])] : [], run.baseline]
		})
	};
}
async function silencedBy(run, request, gathered, base, head) {
	const accepted = newlyAccepted(run, request, base, head);
	if (run.before === null) return accepted;
	const before = {
		...run,
		...run.before,
		ignore: ignoring(run.before.config)
	};
	const contents = before.knowledge === run.knowledge && before.ignore.join("\n") === run.ignore.join("\n") ? gathered : await gather(run.tree, before.ignore, before.interest, run.within);
	const { findings } = await judge(before, request, run.tree, contents, base);
	const shown = new Map(head.findings.map((finding) => [finding.fingerprint, finding.severity]));
	return [...findings.flatMap(({ rule, severity, title, location, fingerprint }) => {
		const now = shown.get(fingerprint) ?? null;
		return rule.startsWith("config/") || now !== null && reaches(now, severity) ? [] : [{
			rule,
			severity,
			title,
			location,
			now
		}];
	}), ...accepted];
}
function newlyAccepted({ baselineBefore }, { isForeign }, base, head) {
	if (base === null || isForeign === true) return [];
	const known = base.suppressed.filter(({ source, fingerprint }) => source !== "baseline" || baselineBefore.has(fingerprint));
	const before = new Set(known.map(({ fingerprint }) => fingerprint));
	return head.suppressed.filter(({ fingerprint, source }) => source !== "configuration" && !before.has(fingerprint)).map(({ rule, severity, title, location }) => ({
		rule,
		severity,
		title,
		location,
		now: null
	}));
}
async function judgeBase(run, request, base, head) {
	const changed = changesOf(run, request);
	if (changed.size === 0) return judge(run, request, request.isForeign === true ? base : run.tree, head, null);
	const isKept = ([path]) => !changed.has(path);
	const kept = {
		facts: new Map([...head.facts].filter(isKept)),
		unspoken: new Map([...head.unspoken].filter(isKept))
	};
	const files = {
		...base,
		paths: base.paths.filter((path) => changed.has(path))
	};
	const before = await gather(files, run.ignore, run.interest, run.within, kept);
	return judge(run, request, base, {
		facts: new Map([...kept.facts, ...before.facts]),
		marked: /* @__PURE__ */ new Set([...[...head.marked].filter((path) => !changed.has(path)), ...before.marked])
	}, null, run.before?.config ?? run.config);
}

export { joinedBy as $, largestRemote as A, capitalised as At, commitId as B, ignoring as C, ConfigError as Ct, nearest$1 as D, commentStyles as Dt, meant as E, version as Et, createText as F, uncapitalised as Ft, parseRemote as G, GitError as H, replaceText as I, uniqueBy as It, substitute as J, presetNames as K, diskTree as L, visible as Lt, configurationOf as M, groupBy as Mt, wholeTree as N, lineEnd as Nt, strangeIn as O, isAddress as Ot, changeableText as P, matchesAny as Pt, poetryToPep440 as Q, gitRoot as R, UsageError as S, nothingFollowed as St, openRun as T, technologiesPage as Tt, addressText as U, mergeBase as V, parseAddress as W, splitReference as X, isReference as Y, schemeOf as Z, routesBetween as _, loadConfig as _t, accept as a, signNames as at, failing as b, presets as bt, modelNames as c, unitKinds as ct, namesKind as d, loadInterest as dt, normalise as et, roleOf as f, loadKnowledge as ft, bestOfEach as g, written as gt, RuleError as h, namesIn$2 as ht, fitOf as i, runtimeNames as it, baselinePath as j, compareText as jt, unseenIn as k, isElsewhere as kt, collections as l, loadExamples as lt, evaluate as m, inTextOf as mt, readAskedSources as n, ecosystems as nt, reportUnit as o, targetNames as ot, Source as p, conditionsOf as pt, buildUnits as q, fitBetween as r, installers$1 as rt, gather as s, technologyKinds as st, check as t, parseRequirement as tt, matters$1 as u, loadGuide as ut, spoken$1 as v, openLayer as vt, openRules as w, docsOf as wt, MissingFolderError as x, emptyLayer as xt, activeRules as y, merged$1 as yt, peekBytes as z };