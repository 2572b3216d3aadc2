import { o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as globMatcher } from "./formats-glob.js";
import { r as loadConfig, t as nearest } from "./config-nearest.js";
import { i as uniqueBy, n as groupBy, r as matchesAny, t as compareText } from "./lists.js";
import { t as poetryToPep440 } from "./versions-poetry.js";
import path, { basename, posix, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { closeSync, constants, existsSync, fstatSync, openSync, readFileSync, statSync } from "node:fs";
import { execFileSync } from "node:child_process";

// src/check/below.ts
function globsBelow(globs, inner) {
	return globs.flatMap((glob) => below$2(glob.split("/"), inner.split("/")) ?? []);
}
function below$2(glob, folders) {
	const [first = "", ...rest] = glob;
	const [folder, ...deeper] = folders;
	if (folder === void 0 || first === "**") return glob.join("/");
	return rest.length > 0 && globMatcher([first])(folder) ? below$2(rest, deeper) : null;
}

// src/knowledge/interest.ts
function interestOf(knowledge, more = []) {
	const names = [.../* @__PURE__ */ new Set([
		...knowledge.technologies.flatMap(({ packages }) => packages.map(({ ecosystem, name }) => `${ecosystem}/${name}`)),
		...knowledge.rules.flatMap(({ when, unless }) => [when, ...unless].flatMap(packagesIn)),
		...more
	])];
	const exact = new Set(names.filter((name) => !name.includes("*")));
	const open = new RegExp(`^(?:${names.filter((name) => name.includes("*")).map(asPattern).join("|")})$`);
	const inText = new RegExp(`(?<![a-z0-9])(?:${shortest(names.map(written)).join("|")})`, "i");
	return {
		mentions: (text) => inText.test(text),
		knows: (name) => exact.has(name) || open.test(name)
	};
}
function packagesIn(condition) {
	if (condition.word === "all" || condition.word === "any") return condition.of.flatMap(packagesIn);
	if (condition.word === "not" || condition.word === "lacks") return packagesIn(condition.of);
	return condition.word === "dependency" ? (condition.package ?? []).filter((name) => !/^\w+\/\*$/.test(name)) : [];
}
function written(name) {
	const [group = "", artifact = ""] = name.slice(name.indexOf("/") + 1).split(":");
	return (artifact === "" || artifact === "*" ? group : artifact).split("*").reduce((longest, part) => part.length > longest.length ? part : longest, "").replace(/^[-_.]+|[-_.]+$/g, "").split(/[-_.]+/).map(escape).join("[-_.]+");
}
function shortest(patterns) {
	const sorted = [...new Set(patterns)].filter((pattern) => pattern !== "").toSorted((a, b) => a.length - b.length);
	return sorted.filter((pattern, index) => !sorted.slice(0, index).some((shorter) => pattern.startsWith(shorter)));
}
function asPattern(name) {
	return name.split("*").map(escape).join(".*");
}
function escape(text) {
	return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// src/knowledge/load.ts
const built = ["./knowledge.json", "../knowledge.json"].map((name) => new URL(name, import.meta.url));
async function loadKnowledge() {
	const file = built.find((candidate) => existsSync(candidate));
	if (file !== void 0) return JSON.parse(readFileSync(file, "utf8"));
	const { compileKnowledge } = await import("./knowledge-compile.js");
	return compileKnowledge(fileURLToPath(new URL("../../rules", import.meta.url)));
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
		throw new GitError(firstLine(error));
	}
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
function firstLine(error) {
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

// src/tree/tree.ts
function breathe() {
	return new Promise((resume) => {
		setImmediate(resume);
	});
}
const maxBytes = 5242880;
function decode(bytes) {
	if (bytes.length > 5242880) return {
		kind: "unreadable",
		why: tooLarge(bytes.length)
	};
	if (bytes[0] === 255 && bytes[1] === 254) return {
		kind: "text",
		text: bytes.toString("utf16le")
	};
	if (bytes.subarray(0, 8e3).includes(0)) return {
		kind: "unreadable",
		why: "it is binary"
	};
	return {
		kind: "text",
		text: bytes.toString("utf8")
	};
}
function tooLarge(bytes) {
	return `it has ${(bytes / 1024 / 1024).toFixed(1)} MB, and files above ${maxBytes / 1024 / 1024} MB are not read`;
}

// src/tree/commit.ts
const missing = {
	kind: "unreadable",
	why: "it does not exist"
};
function commitTree(root, revision, within = "") {
	const entries = listTree(root, revision).filter(([name]) => within === "" || name.startsWith(`${within}/`));
	const blobs = new Map(entries);
	const texts = /* @__PURE__ */ new Map();
	const fetch = (names) => {
		const wanted = names.filter((name) => blobs.has(name) && !texts.has(name));
		const ids = wanted.map((name) => blobs.get(name) ?? "");
		for (const [index, text] of readBlobs(root, ids).entries()) texts.set(wanted[index] ?? "", text);
	};
	return {
		paths: [...blobs.keys()].toSorted(),
		has: (name) => blobs.has(name),
		read: (name) => {
			if (!texts.has(name)) fetch([name]);
			return texts.get(name) ?? missing;
		},
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
		const found = /^100\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line);
		return found === null ? [] : [[found[2] ?? "", found[1] ?? ""]];
	});
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
		const { present, absent } = listed(git(start, [
			"ls-files",
			"-z",
			"-t",
			"-c",
			"-o",
			"-d",
			"--exclude-standard",
			"--full-name"
		]).toString());
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
function listed(output) {
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
	return {
		root,
		git: isGit,
		paths,
		has: (name) => known.has(name),
		read: (name) => inIndex.has(name) ? readFromIndex(root, name) : readFile(path.join(root, name)),
		prefetch: breathe
	};
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
function readFile(file) {
	let handle = null;
	try {
		handle = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
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
function kindOfPath(path) {
	const found = statSync(path, { throwIfNoEntry: false });
	if (found === void 0) return "nothing";
	return found.isDirectory() ? "folder" : "file";
}

// src/units/derive/catalog.ts
var Catalog = class {
	packages = /* @__PURE__ */ new Map();
	groups = [];
	constructor(technologies) {
		for (const technology of technologies) for (const one of technology.packages) this.add(technology, one);
	}
	find(ecosystem, name) {
		const key = `${ecosystem}/${name}`;
		return this.packages.get(key) ?? this.groups.find(({ prefix }) => key.startsWith(prefix))?.known ?? null;
	}
	add(technology, one) {
		const known = {
			technology,
			package: one
		};
		if (one.name.endsWith("*")) this.groups.push({
			prefix: `${one.ecosystem}/${one.name.slice(0, -1)}`,
			known
		});
		else this.packages.set(`${one.ecosystem}/${one.name}`, known);
	}
};

// src/versions/intervals.ts
const lowest = [];
const highest = [Number.POSITIVE_INFINITY];
const everything = [{
	from: lowest,
	to: highest
}];
const nothing = [];
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
function between(from, to) {
	return compareKeys(from, to) < 0 ? [{
		from,
		to
	}] : nothing;
}
function startingWith(key) {
	return between(key, after(key));
}
function intersect(a, b) {
	const common = [];
	let left = 0;
	let right = 0;
	for (let x = a[left], y = b[right]; x && y; x = a[left], y = b[right]) {
		common.push(...between(later(x.from, y.from), earlier(x.to, y.to)));
		if (compareKeys(x.to, y.to) < 0) left++;
		else right++;
	}
	return common;
}
function complement(set) {
	const gaps = [];
	let from = lowest;
	for (const interval of set) {
		gaps.push(...between(from, interval.from));
		from = interval.to;
	}
	gaps.push(...between(from, highest));
	return gaps;
}
function union(a, b) {
	if (a.length === 0) return b;
	return complement(intersect(complement(a), complement(b)));
}
function isWithin(inner, outer) {
	return intersect(inner, complement(outer)).length === 0;
}
function isOpen(set) {
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

// node_modules/@renovatebot/pep440/lib/version.js
const VERSION_PATTERN = [
	"v?",
	"(?:",
	"(?:(?<epoch>[0-9]+)!)?",
	"(?<release>[0-9]+(?:\\.[0-9]+)*)",
	"(?<pre>",
	"[-_\\.]?",
	"(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))",
	"[-_\\.]?",
	"(?<pre_n>[0-9]+)?",
	")?",
	"(?<post>",
	"(?:-(?<post_n1>[0-9]+))",
	"|",
	"(?:",
	"[-_\\.]?",
	"(?<post_l>post|rev|r)",
	"[-_\\.]?",
	"(?<post_n2>[0-9]+)?",
	")",
	")?",
	"(?<dev>",
	"[-_\\.]?",
	"(?<dev_l>dev)",
	"[-_\\.]?",
	"(?<dev_n>[0-9]+)?",
	")?",
	")",
	"(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?"
].join("");
const validRegex = new RegExp("^" + VERSION_PATTERN + "$", "i");
const cleanRegex = new RegExp("^\\s*" + VERSION_PATTERN + "\\s*$", "i");
function parse$1(version, regex) {
	const { groups } = (regex || validRegex).exec(version) || {};
	if (!groups) return null;
	return {
		epoch: Number(groups.epoch ? groups.epoch : 0),
		release: groups.release.split(".").map(Number),
		pre: normalize_letter_version(groups.pre_l, groups.pre_n),
		post: normalize_letter_version(groups.post_l, groups.post_n1 || groups.post_n2),
		dev: normalize_letter_version(groups.dev_l, groups.dev_n),
		local: parse_local_version(groups.local)
	};
}
function normalize_letter_version(letterIn, numberIn) {
	let letter = letterIn;
	let number = numberIn;
	if (letter) {
		if (!number) number = 0;
		letter = letter.toLowerCase();
		if (letter === "alpha") letter = "a";
		else if (letter === "beta") letter = "b";
		else if ([
			"c",
			"pre",
			"preview"
		].includes(letter)) letter = "rc";
		else if (["rev", "r"].includes(letter)) letter = "post";
		return [letter, Number(number)];
	}
	if (!letter && number) {
		letter = "post";
		return [letter, Number(number)];
	}
	return null;
}
function parse_local_version(local) {
	if (local) return local.split(/[._-]/).map((part) => Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part));
	return null;
}

// node_modules/@renovatebot/pep440/lib/specifier.js
const RANGE_PATTERN = [
	"(?<operator>(===|~=|==|!=|<=|>=|<|>))",
	"\\s*",
	"(",
	"(?<version>(?:" + VERSION_PATTERN.replace(/\?<\w+>/g, "?:") + "))",
	"(?<prefix>\\.\\*)?",
	"|",
	"(?<legacy>[^,;\\s)]+)",
	")"
].join("");
const rangeRegex = new RegExp("^" + RANGE_PATTERN + "$", "i");

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
		exactly: (version) => exactly(key(version)),
		onlyPrereleases: (set) => set.every(({ from, to }) => from.length > lowest.length && compareKeys(to, notation.finalOf(from)) <= 0),
		pinned: (range) => parse(range)?.length === 1 ? notation.pin(range.trim()) : null
	};
}
function compare(a, b) {
	if (!a || !b) return null;
	const order = compareKeys(a, b);
	return order < 0 ? -1 : order > 0 ? 1 : 0;
}
function exactly(key) {
	return key && between(key, after(key));
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

// src/versions/pep440-version.ts
const end$1 = -1;
const none = -1;
const finalParts = [
	Number.POSITIVE_INFINITY,
	0,
	none,
	Number.POSITIVE_INFINITY
];
function parsePythonVersion(text) {
	const parsed = hasHugeNumber(text) ? null : parse$1(text);
	if (!parsed) return null;
	const plus = text.indexOf("+");
	return {
		...parsed,
		label: plus < 0 ? null : text.slice(plus + 1).toLowerCase()
	};
}
function fullKey$1(version) {
	return [
		...publicKey(version),
		...labelParts(version.label),
		end$1
	];
}
function publicKey(version) {
	return [
		...preKey(version),
		numberOf(version.post, none),
		numberOf(version.dev, Number.POSITIVE_INFINITY)
	];
}
function releaseKey(epoch, release) {
	return [
		epoch,
		...release.slice(0, release.findLastIndex((part) => part !== 0) + 1),
		end$1
	];
}
function finalOf$1(place) {
	return [...place.slice(0, place.indexOf(end$1) + 1), ...finalParts];
}
function before$1(version) {
	return !version.pre && !version.post && version.dev && numberOf(version.dev, none) === 0 ? releaseKey(version.epoch, version.release) : publicKey(version);
}
function below$1(version) {
	if (version.pre || version.dev) return before$1(version);
	if (version.post) return [...preKey(version), numberOf(version.post, none)];
	return releaseKey(version.epoch, version.release);
}
function above(version) {
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
	return dev && !post ? none : Number.POSITIVE_INFINITY;
}
function labelParts(label) {
	if (label === null) return [];
	return label.split(/[._-]/).flatMap((part) => /^\d+$/.test(part) ? [1, Number(part)] : [0, part]);
}
function numberOf(suffix, otherwise) {
	return suffix ? Number(suffix[1]) : otherwise;
}

// src/versions/pep440.ts
const pep440 = defineScheme({
	key: (version) => {
		const parsed = parsePythonVersion(version);
		return parsed && fullKey$1(parsed);
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
	if (operator === "===") return startingWith(fullKey$1(version));
	return version.label === null ? orderedComparison(operator, version) : null;
}
function orderedComparison(operator, version) {
	if (operator === ">=") return between(before$1(version), highest);
	if (operator === "<=") return between(lowest, after(publicKey(version)));
	if (operator === ">") return between(above(version), highest);
	if (operator === "<") return between(lowest, below$1(version));
	return operator === "~=" ? compatible(version) : null;
}
function equal(version) {
	return version.label === null ? between(before$1(version), after(publicKey(version))) : startingWith(fullKey$1(version));
}
function compatible(version) {
	if (version.release.length < 2) return null;
	return intersect(between(before$1(version), highest), samePrefix(version.epoch, version.release.slice(0, -1)));
}
function samePrefix(epoch, release) {
	const last = release.at(-1);
	if (last === void 0) return nothing;
	return between(releaseKey(epoch, release), releaseKey(epoch, [...release.slice(0, -1), last + 1]));
}

// src/versions/conda.ts
const conda = defineScheme({
	key: (version) => {
		const parsed = parsePythonVersion(version);
		return parsed && fullKey$1(parsed);
	},
	finalOf: finalOf$1,
	range: (text) => unionOf(alternatives(text)),
	pin: (text) => {
		const [first = null, ...others] = alternatives(text);
		return others.length === 0 ? pinnedIn(first) : null;
	}
});
function unionOf(specifiers) {
	let set = nothing;
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

// src/versions/maven-version.ts
const rank = {
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
	["alpha", rank.alpha],
	["beta", rank.beta],
	["milestone", rank.milestone],
	["rc", rank.rc],
	["cr", rank.rc],
	["snapshot", rank.snapshot],
	["release", rank.release],
	["final", rank.release],
	["ga", rank.release],
	["sp", rank.sp]
]);
const shorthands = /* @__PURE__ */ new Map([
	["a", "alpha"],
	["b", "beta"],
	["m", "milestone"]
]);
function versionKey(version) {
	const key = prefixKey(version);
	return key && [...key, rank.end];
}
function prefixKey(version) {
	return isVersion(version) ? trim(tokens(version)).flatMap(({ parts }) => parts) : null;
}
function finalOf(place) {
	let length = 0;
	for (let next = place[length]; typeof next === "number" && next > rank.end && next <= rank.dotNumber; next = place[length]) length += next < rank.otherQualifier ? 1 : 2;
	return [...place.slice(0, length), rank.end];
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
		parts: [hyphen ? rank.hyphenNumber : rank.dotNumber, Number(word)],
		empty: Number(word) === 0,
		hyphen
	};
	const known = qualifierRanks.get(word);
	return {
		parts: known === void 0 ? [rank.otherQualifier, word] : [known],
		empty: known === rank.release,
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
	key: versionKey,
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
	if (/^[[(\]]/.test(text)) return brackets(text);
	if (text.endsWith(".+")) return dynamic(text.slice(0, -2));
	const key = versionKey(text);
	return key && startingWith(key);
}
function dynamic(prefix) {
	const [, head = "", last] = /^(.*?)(\d+)$/.exec(prefix) ?? [];
	if (last === void 0) return null;
	const from = prefixKey(prefix);
	const to = prefixKey(`${head}${Number(last) + 1}`);
	return from && to && between(from, to);
}
const bracketPattern = /\s*([[(\]])([^,[\]()]*)(?:(,)([^,[\]()]*))?([\])[])\s*(,|$)/y;
function brackets(text) {
	let set = nothing;
	bracketPattern.lastIndex = 0;
	while (bracketPattern.lastIndex < text.length) {
		const [, open, first = "", comma, second = "", close] = bracketPattern.exec(text) ?? [];
		if (open === void 0) return null;
		const admitted = comma ? bounded$1(open, first.trim(), second.trim(), close ?? "") : single(open, first.trim(), close ?? "");
		if (!admitted) return null;
		set = union(set, admitted);
	}
	return set;
}
function single(open, version, close) {
	const key = versionKey(version);
	return key && open === "[" && close === "]" ? startingWith(key) : null;
}
function bounded$1(open, low, high, close) {
	const from = low === "" ? lowest : lowerEnd(low, open === "[");
	const to = high === "" ? highest : upperEnd(high, close === "]");
	return from && to && between(from, to);
}
function lowerEnd(version, included) {
	const key = versionKey(version);
	return key && (included ? key : after(key));
}
function upperEnd(version, included) {
	const key = included ? versionKey(version) : prefixKey(version);
	return key && (included ? after(key) : key);
}

// node_modules/semver/internal/lrucache.js
var require_lrucache = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var LRUCache = class {
		constructor() {
			this.max = 1e3;
			this.map = /* @__PURE__ */ new Map();
		}
		get(key) {
			const value = this.map.get(key);
			if (value === void 0) return;
			else {
				this.map.delete(key);
				this.map.set(key, value);
				return value;
			}
		}
		delete(key) {
			return this.map.delete(key);
		}
		set(key, value) {
			if (!this.delete(key) && value !== void 0) {
				if (this.map.size >= this.max) {
					const firstKey = this.map.keys().next().value;
					this.delete(firstKey);
				}
				this.map.set(key, value);
			}
			return this;
		}
	};
	module.exports = LRUCache;
}));

// node_modules/semver/internal/parse-options.js
var require_parse_options = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const looseOption = Object.freeze({ loose: true });
	const emptyOpts = Object.freeze({});
	const parseOptions = (options) => {
		if (!options) return emptyOpts;
		if (typeof options !== "object") return looseOption;
		return options;
	};
	module.exports = parseOptions;
}));

// node_modules/semver/internal/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SEMVER_SPEC_VERSION = "2.0.0";
	const MAX_LENGTH = 256;
	const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || 
	/* istanbul ignore next */ 9007199254740991;
	const MAX_SAFE_COMPONENT_LENGTH = 16;
	const MAX_SAFE_BUILD_LENGTH = 250;
	const WHITESPACE_CHARACTERS = [
		"	",
		"\n",
		"\v",
		"\f",
		"\r",
		" ",
		"\xA0",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		"\u2028",
		"\u2029",
		" ",
		" ",
		"　",
		"﻿"
	];
	const RELEASE_TYPES = [
		"major",
		"premajor",
		"minor",
		"preminor",
		"patch",
		"prepatch",
		"prerelease"
	];
	module.exports = {
		MAX_LENGTH,
		MAX_SAFE_COMPONENT_LENGTH,
		MAX_SAFE_BUILD_LENGTH,
		MAX_SAFE_INTEGER,
		WHITESPACE_CHARACTERS,
		RELEASE_TYPES,
		SEMVER_SPEC_VERSION,
		FLAG_INCLUDE_PRERELEASE: 1,
		FLAG_LOOSE: 2
	};
}));

// node_modules/semver/internal/debug.js
var require_debug = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
	module.exports = debug;
}));

// node_modules/semver/internal/re.js
var require_re = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = require_constants();
	const debug = require_debug();
	exports = module.exports = {};
	const re = exports.re = [];
	const safeRe = exports.safeRe = [];
	const src = exports.src = [];
	const safeSrc = exports.safeSrc = [];
	const t = exports.t = {};
	let R = 0;
	const LETTERDASHNUMBER = "[a-zA-Z0-9-]";
	const safeRegexReplacements = [
		["\\s", 1],
		["\\d", MAX_LENGTH],
		[LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
	];
	const makeSafeRegex = (value) => {
		for (const [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
		return value;
	};
	const createToken = (name, value, isGlobal) => {
		const safe = makeSafeRegex(value);
		const index = R++;
		debug(name, index, value);
		t[name] = index;
		src[index] = value;
		safeSrc[index] = safe;
		re[index] = new RegExp(value, isGlobal ? "g" : void 0);
		safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
	};
	createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
	createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
	createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
	createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
	createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
	createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
	createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
	createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
	createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
	createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
	createToken("FULL", `^${src[t.FULLPLAIN]}$`);
	createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
	createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
	createToken("GTLT", "((?:<|>)?=?)");
	createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
	createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
	createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
	createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
	createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
	createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
	createToken("COERCERTL", src[t.COERCE], true);
	createToken("COERCERTLFULL", src[t.COERCEFULL], true);
	createToken("LONETILDE", "(?:~>?)");
	createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
	exports.tildeTrimReplace = "$1~";
	createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
	createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("LONECARET", "(?:\\^)");
	createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
	exports.caretTrimReplace = "$1^";
	createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
	createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
	createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
	createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
	exports.comparatorTrimReplace = "$1$2$3";
	createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
	createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
	createToken("STAR", "(<|>)?=?\\s*\\*");
	createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
	createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
}));

// node_modules/semver/internal/identifiers.js
var require_identifiers = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const numeric = /^[0-9]+$/;
	const compareIdentifiers = (a, b) => {
		if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a < b ? -1 : 1;
		const anum = numeric.test(a);
		const bnum = numeric.test(b);
		if (anum && bnum) {
			a = +a;
			b = +b;
		}
		return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
	};
	const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
	module.exports = {
		compareIdentifiers,
		rcompareIdentifiers
	};
}));

// node_modules/semver/classes/semver.js
var require_semver = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const debug = require_debug();
	const { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants();
	const { safeRe: re, t } = require_re();
	const parseOptions = require_parse_options();
	const { compareIdentifiers } = require_identifiers();
	const isPrereleaseIdentifier = (prerelease, identifier) => {
		const identifiers = identifier.split(".");
		if (identifiers.length > prerelease.length) return false;
		for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return false;
		return true;
	};
	var SemVer = class SemVer {
		constructor(version, options) {
			options = parseOptions(options);
			if (version instanceof SemVer) {
				if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version;
				else version = version.version;
			} else if (typeof version !== "string") throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
			if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
			debug("SemVer", version, options);
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
			if (!m) throw new TypeError(`Invalid Version: ${version}`);
			this.raw = version;
			this.major = +m[1];
			this.minor = +m[2];
			this.patch = +m[3];
			if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError("Invalid major version");
			if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError("Invalid minor version");
			if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError("Invalid patch version");
			if (!m[4]) this.prerelease = [];
			else this.prerelease = m[4].split(".").map((id) => {
				if (/^[0-9]+$/.test(id)) {
					const num = +id;
					if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
				}
				return id;
			});
			this.build = m[5] ? m[5].split(".") : [];
			this.format();
		}
		format() {
			this.version = `${this.major}.${this.minor}.${this.patch}`;
			if (this.prerelease.length) this.version += `-${this.prerelease.join(".")}`;
			return this.version;
		}
		toString() {
			return this.version;
		}
		compare(other) {
			debug("SemVer.compare", this.version, this.options, other);
			if (!(other instanceof SemVer)) {
				if (typeof other === "string" && other === this.version) return 0;
				other = new SemVer(other, this.options);
			}
			if (other.version === this.version) return 0;
			return this.compareMain(other) || this.comparePre(other);
		}
		compareMain(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.major < other.major) return -1;
			if (this.major > other.major) return 1;
			if (this.minor < other.minor) return -1;
			if (this.minor > other.minor) return 1;
			if (this.patch < other.patch) return -1;
			if (this.patch > other.patch) return 1;
			return 0;
		}
		comparePre(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.prerelease.length && !other.prerelease.length) return -1;
			else if (!this.prerelease.length && other.prerelease.length) return 1;
			else if (!this.prerelease.length && !other.prerelease.length) return 0;
			let i = 0;
			do {
				const a = this.prerelease[i];
				const b = other.prerelease[i];
				debug("prerelease compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		compareBuild(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			let i = 0;
			do {
				const a = this.build[i];
				const b = other.build[i];
				debug("build compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		inc(release, identifier, identifierBase) {
			if (release.startsWith("pre")) {
				if (!identifier && identifierBase === false) throw new Error("invalid increment argument: identifier is empty");
				if (identifier) {
					const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
					if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
				}
			}
			switch (release) {
				case "premajor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor = 0;
					this.major++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "preminor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "prepatch":
					this.prerelease.length = 0;
					this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "prerelease":
					if (this.prerelease.length === 0) this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "release":
					if (this.prerelease.length === 0) throw new Error(`version ${this.raw} is not a prerelease`);
					this.prerelease.length = 0;
					break;
				case "major":
					if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) this.major++;
					this.minor = 0;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "minor":
					if (this.patch !== 0 || this.prerelease.length === 0) this.minor++;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "patch":
					if (this.prerelease.length === 0) this.patch++;
					this.prerelease = [];
					break;
				case "pre": {
					const base = Number(identifierBase) ? 1 : 0;
					if (this.prerelease.length === 0) this.prerelease = [base];
					else {
						let i = this.prerelease.length;
						while (--i >= 0) if (typeof this.prerelease[i] === "number") {
							this.prerelease[i]++;
							i = -2;
						}
						if (i === -1) {
							if (identifier === this.prerelease.join(".") && identifierBase === false) throw new Error("invalid increment argument: identifier already exists");
							this.prerelease.push(base);
						}
					}
					if (identifier) {
						let prerelease = [identifier, base];
						if (identifierBase === false) prerelease = [identifier];
						if (isPrereleaseIdentifier(this.prerelease, identifier)) {
							const prereleaseBase = this.prerelease[identifier.split(".").length];
							if (isNaN(prereleaseBase)) this.prerelease = prerelease;
						} else this.prerelease = prerelease;
					}
					break;
				}
				default: throw new Error(`invalid increment argument: ${release}`);
			}
			this.raw = this.format();
			if (this.build.length) this.raw += `+${this.build.join(".")}`;
			return this;
		}
	};
	module.exports = SemVer;
}));

// node_modules/semver/functions/compare.js
var require_compare = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver();
	const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
	module.exports = compare;
}));

// node_modules/semver/functions/eq.js
var require_eq = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const eq = (a, b, loose) => compare(a, b, loose) === 0;
	module.exports = eq;
}));

// node_modules/semver/functions/neq.js
var require_neq = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const neq = (a, b, loose) => compare(a, b, loose) !== 0;
	module.exports = neq;
}));

// node_modules/semver/functions/gt.js
var require_gt = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const gt = (a, b, loose) => compare(a, b, loose) > 0;
	module.exports = gt;
}));

// node_modules/semver/functions/gte.js
var require_gte = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const gte = (a, b, loose) => compare(a, b, loose) >= 0;
	module.exports = gte;
}));

// node_modules/semver/functions/lt.js
var require_lt = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const lt = (a, b, loose) => compare(a, b, loose) < 0;
	module.exports = lt;
}));

// node_modules/semver/functions/lte.js
var require_lte = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const lte = (a, b, loose) => compare(a, b, loose) <= 0;
	module.exports = lte;
}));

// node_modules/semver/functions/cmp.js
var require_cmp = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const eq = require_eq();
	const neq = require_neq();
	const gt = require_gt();
	const gte = require_gte();
	const lt = require_lt();
	const lte = require_lte();
	const cmp = (a, op, b, loose) => {
		switch (op) {
			case "===":
				if (typeof a === "object") a = a.version;
				if (typeof b === "object") b = b.version;
				return a === b;
			case "!==":
				if (typeof a === "object") a = a.version;
				if (typeof b === "object") b = b.version;
				return a !== b;
			case "":
			case "=":
			case "==": return eq(a, b, loose);
			case "!=": return neq(a, b, loose);
			case ">": return gt(a, b, loose);
			case ">=": return gte(a, b, loose);
			case "<": return lt(a, b, loose);
			case "<=": return lte(a, b, loose);
			default: throw new TypeError(`Invalid operator: ${op}`);
		}
	};
	module.exports = cmp;
}));

// node_modules/semver/classes/comparator.js
var require_comparator = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const ANY = Symbol("SemVer ANY");
	var Comparator = class Comparator {
		static get ANY() {
			return ANY;
		}
		constructor(comp, options) {
			options = parseOptions(options);
			if (comp instanceof Comparator) {
				if (comp.loose === !!options.loose) return comp;
				else comp = comp.value;
			}
			comp = comp.trim().split(/\s+/).join(" ");
			debug("comparator", comp, options);
			this.options = options;
			this.loose = !!options.loose;
			this.parse(comp);
			if (this.semver === ANY) this.value = "";
			else this.value = this.operator + this.semver.version;
			debug("comp", this);
		}
		parse(comp) {
			const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
			const m = comp.match(r);
			if (!m) throw new TypeError(`Invalid comparator: ${comp}`);
			this.operator = m[1] !== void 0 ? m[1] : "";
			if (this.operator === "=") this.operator = "";
			if (!m[2]) this.semver = ANY;
			else this.semver = new SemVer(m[2], this.options.loose);
		}
		toString() {
			return this.value;
		}
		test(version) {
			debug("Comparator.test", version, this.options.loose);
			if (this.semver === ANY || version === ANY) return true;
			if (typeof version === "string") try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			return cmp(version, this.operator, this.semver, this.options);
		}
		intersects(comp, options) {
			if (!(comp instanceof Comparator)) throw new TypeError("a Comparator is required");
			if (this.operator === "") {
				if (this.value === "") return true;
				return new Range(comp.value, options).test(this.value);
			} else if (comp.operator === "") {
				if (comp.value === "") return true;
				return new Range(this.value, options).test(comp.semver);
			}
			options = parseOptions(options);
			if (options.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0")) return false;
			if (!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) return false;
			if (this.operator.startsWith(">") && comp.operator.startsWith(">")) return true;
			if (this.operator.startsWith("<") && comp.operator.startsWith("<")) return true;
			if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) return true;
			if (cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) return true;
			if (cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")) return true;
			return false;
		}
	};
	module.exports = Comparator;
	const parseOptions = require_parse_options();
	const { safeRe: re, t } = require_re();
	const cmp = require_cmp();
	const debug = require_debug();
	const SemVer = require_semver();
	const Range = require_range();
}));

// node_modules/semver/internal/trim-comparator-whitespace.js
var require_trim_comparator_whitespace = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS } = require_constants();
	const whitespace = /* @__PURE__ */ new Uint8Array(65536);
	for (const char of WHITESPACE_CHARACTERS) whitespace[char.charCodeAt(0)] = 1;
	const isWhitespace = (char) => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
	const isVersionPrefix = (char) => char === "v" || char === "=" || isWhitespace(char);
	const isDigit = (char) => char !== void 0 && char >= "0" && char <= "9";
	const isLetter = (char) => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
	const isIdentifierCharacter = (char) => isDigit(char) || isLetter(char) || char === "-";
	const isVersionStart = (char) => isDigit(char) || char === "x" || char === "X" || char === "*";
	const findDigitsEndIndex = (range, start, limit, digitRuns) => {
		if (!isDigit(range[start])) return start;
		if (start >= digitRuns.start && start < digitRuns.end) return Math.min(start + limit, digitRuns.end);
		if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) return Math.min(start + limit, digitRuns.previousEnd);
		let end = start + 1;
		while (isDigit(range[end])) end++;
		digitRuns.previousStart = digitRuns.start;
		digitRuns.previousEnd = digitRuns.end;
		digitRuns.start = start;
		digitRuns.end = end;
		return Math.min(start + limit, end);
	};
	const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
		if (!loose && range[start] === "0") return start + 1;
		return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
	};
	const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
		const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
		if (isLetter(range[digitsEnd]) || range[digitsEnd] === "-") {
			let end = digitsEnd + 1;
			const limit = end + MAX_SAFE_BUILD_LENGTH;
			while (end < limit && isIdentifierCharacter(range[end])) end++;
			return end;
		}
		return findVersionNumberEndIndex(range, start, loose, digitRuns);
	};
	const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
		const hyphen = range[start] === "-";
		if (!loose && !hyphen) return start;
		const identifierStart = start + (hyphen ? 1 : 0);
		let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
		if (end === identifierStart) {
			if (!loose || !hyphen) return start;
			end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
		}
		while (range[end] === ".") {
			const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	const findBuildIdentifierEndIndex = (range, start) => {
		let end = start;
		while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) end++;
		return end;
	};
	const findBuildEndIndex = (range, start) => {
		if (range[start] !== "+") return start;
		let end = findBuildIdentifierEndIndex(range, start + 1);
		if (end === start + 1) return start;
		while (range[end] === ".") {
			const next = findBuildIdentifierEndIndex(range, end + 1);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
		let end = start;
		for (let component = 0; component < 3; component++) {
			const next = findVersionNumberEndIndex(range, end, true, digitRuns);
			if (next === end) return start;
			end = next;
			if (component < 2) {
				if (range[end] !== ".") return start;
				end++;
			}
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
		if (isDigit(range[start])) return findVersionNumberEndIndex(range, start, false, digitRuns);
		return isVersionStart(range[start]) ? start + 1 : start;
	};
	const findPartialVersionEndIndex = (range, start, digitRuns) => {
		let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
		for (let component = 0; component < 2; component++) {
			if (range[end] !== ".") return end;
			const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
			if (next === end + 1) return end;
			end = next;
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	const findVersionEndIndex = (range, start, digitRuns) => {
		const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
		return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
	};
	const findRemovableWhitespaceIndex = (range, matchStart) => {
		let position = matchStart;
		if (isWhitespace(range[position])) position++;
		if (range[position] === "<" || range[position] === ">") position++;
		if (range[position] === "=") position++;
		return isWhitespace(range[position]) ? position : -1;
	};
	const trimComparatorWhitespace = (range) => {
		let result = "";
		let copyFrom = 0;
		let cursor = 0;
		const digitRuns = {
			start: -1,
			end: -1,
			previousStart: -1,
			previousEnd: -1
		};
		while (cursor < range.length) {
			const matchStart = cursor;
			if (range[cursor] === "<" || range[cursor] === ">") cursor++;
			else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
				cursor++;
				continue;
			}
			while (cursor < range.length && isVersionPrefix(range[cursor])) cursor++;
			if (!isVersionStart(range[cursor])) continue;
			const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
			if (whitespacePosition !== -1) {
				result += range.slice(copyFrom, whitespacePosition);
				copyFrom = whitespacePosition + 1;
			}
			cursor = findVersionEndIndex(range, cursor, digitRuns);
		}
		return result + range.slice(copyFrom);
	};
	module.exports = trimComparatorWhitespace;
}));

// node_modules/semver/classes/range.js
var require_range = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SPACE_CHARACTERS = /\s+/g;
	var Range = class Range {
		constructor(range, options) {
			options = parseOptions(options);
			if (range instanceof Range) {
				if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) return range;
				else return new Range(range.raw, options);
			}
			if (range instanceof Comparator) {
				this.raw = range.value;
				this.set = [[range]];
				this.formatted = void 0;
				return this;
			}
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			this.raw = range.trim().replace(SPACE_CHARACTERS, " ");
			this.set = this.raw.split("||").map((r) => this.parseRange(r.trim())).filter((c) => c.length);
			if (!this.set.length) throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
			if (this.set.length > 1) {
				const first = this.set[0];
				this.set = this.set.filter((c) => !isNullSet(c[0]));
				if (this.set.length === 0) this.set = [first];
				else if (this.set.length > 1) {
					for (const c of this.set) if (c.length === 1 && isAny(c[0])) {
						this.set = [c];
						break;
					}
				}
			}
			this.formatted = void 0;
		}
		get range() {
			if (this.formatted === void 0) {
				this.formatted = "";
				for (let i = 0; i < this.set.length; i++) {
					if (i > 0) this.formatted += "||";
					const comps = this.set[i];
					for (let k = 0; k < comps.length; k++) {
						if (k > 0) this.formatted += " ";
						this.formatted += comps[k].toString().trim();
					}
				}
			}
			return this.formatted;
		}
		format() {
			return this.range;
		}
		toString() {
			return this.range;
		}
		parseRange(range) {
			range = range.replace(BUILDSTRIPRE, "");
			const memoKey = ((this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE)) + ":" + range;
			const cached = cache.get(memoKey);
			if (cached) return cached;
			const loose = this.options.loose;
			const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
			range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
			debug("hyphen replace", range);
			range = trimComparatorWhitespace(range);
			debug("comparator trim", range);
			range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
			debug("tilde trim", range);
			range = range.replace(re[t.CARETTRIM], caretTrimReplace);
			debug("caret trim", range);
			let rangeList = range.split(" ").map((comp) => parseComparator(comp, this.options)).join(" ").split(/\s+/).map((comp) => replaceGTE0(comp, this.options));
			if (loose) rangeList = rangeList.filter((comp) => {
				debug("loose invalid filter", comp, this.options);
				return !!comp.match(re[t.COMPARATORLOOSE]);
			});
			debug("range list", rangeList);
			const rangeMap = /* @__PURE__ */ new Map();
			const comparators = rangeList.map((comp) => new Comparator(comp, this.options));
			for (const comp of comparators) {
				if (isNullSet(comp)) return [comp];
				rangeMap.set(comp.value, comp);
			}
			if (rangeMap.size > 1 && rangeMap.has("")) rangeMap.delete("");
			const result = [...rangeMap.values()];
			cache.set(memoKey, result);
			return result;
		}
		intersects(range, options) {
			if (!(range instanceof Range)) throw new TypeError("a Range is required");
			return this.set.some((thisComparators) => {
				return isSatisfiable(thisComparators, options) && range.set.some((rangeComparators) => {
					return isSatisfiable(rangeComparators, options) && thisComparators.every((thisComparator) => {
						return rangeComparators.every((rangeComparator) => {
							return thisComparator.intersects(rangeComparator, options);
						});
					});
				});
			});
		}
		test(version) {
			if (!version) return false;
			if (typeof version === "string") try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			for (let i = 0; i < this.set.length; i++) if (testSet(this.set[i], version, this.options)) return true;
			return false;
		}
	};
	module.exports = Range;
	const cache = new (require_lrucache())();
	const parseOptions = require_parse_options();
	const Comparator = require_comparator();
	const debug = require_debug();
	const SemVer = require_semver();
	const trimComparatorWhitespace = require_trim_comparator_whitespace();
	const { safeRe: re, src, t, tildeTrimReplace, caretTrimReplace } = require_re();
	const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = require_constants();
	const BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
	const isNullSet = (c) => c.value === "<0.0.0-0";
	const isAny = (c) => c.value === "";
	const isSatisfiable = (comparators, options) => {
		let result = true;
		const remainingComparators = comparators.slice();
		let testComparator = remainingComparators.pop();
		while (result && remainingComparators.length) {
			result = remainingComparators.every((otherComparator) => {
				return testComparator.intersects(otherComparator, options);
			});
			testComparator = remainingComparators.pop();
		}
		return result;
	};
	const parseComparator = (comp, options) => {
		comp = comp.replace(re[t.BUILD], "");
		debug("comp", comp, options);
		comp = replaceCarets(comp, options);
		debug("caret", comp);
		comp = replaceTildes(comp, options);
		debug("tildes", comp);
		comp = replaceXRanges(comp, options);
		debug("xrange", comp);
		comp = replaceStars(comp, options);
		debug("stars", comp);
		return comp;
	};
	const isX = (id) => !id || id.toLowerCase() === "x" || id === "*";
	const invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
	const replaceTildes = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceTilde(c, options)).join(" ");
	};
	const replaceTilde = (comp, options) => {
		const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
		const z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("tilde", comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = "";
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
			else if (pr) {
				debug("replaceTilde pr", pr);
				ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
			} else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
			debug("tilde return", ret);
			return ret;
		});
	};
	const replaceCarets = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceCaret(c, options)).join(" ");
	};
	const replaceCaret = (comp, options) => {
		debug("caret", comp, options);
		const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
		const z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("caret", comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = "";
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) {
				if (M === "0") ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
				else ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`;
			} else if (pr) {
				debug("replaceCaret pr", pr);
				if (M === "0") {
					if (m === "0") ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
			} else {
				debug("no pr");
				if (M === "0") {
					if (m === "0") ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
			}
			debug("caret return", ret);
			return ret;
		});
	};
	const replaceXRanges = (comp, options) => {
		debug("replaceXRanges", comp, options);
		return comp.split(/\s+/).map((c) => replaceXRange(c, options)).join(" ");
	};
	const replaceXRange = (comp, options) => {
		comp = comp.trim();
		const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
		return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
			debug("xRange", comp, ret, gtlt, M, m, p, pr);
			if (invalidXRangeOrder(M, m, p)) return comp;
			const xM = isX(M);
			const xm = xM || isX(m);
			const xp = xm || isX(p);
			const anyX = xp;
			if (gtlt === "=" && anyX) gtlt = "";
			pr = options.includePrerelease ? "-0" : "";
			if (xM) {
				if (gtlt === ">" || gtlt === "<") ret = "<0.0.0-0";
				else ret = "*";
			} else if (gtlt && anyX) {
				if (xm) m = 0;
				p = 0;
				if (gtlt === ">") {
					gtlt = ">=";
					if (xm) {
						M = +M + 1;
						m = 0;
						p = 0;
					} else {
						m = +m + 1;
						p = 0;
					}
				} else if (gtlt === "<=") {
					gtlt = "<";
					if (xm) M = +M + 1;
					else m = +m + 1;
				}
				if (gtlt === "<") pr = "-0";
				ret = `${gtlt + M}.${m}.${p}${pr}`;
			} else if (xm) ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`;
			else if (xp) ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
			debug("xRange return", ret);
			return ret;
		});
	};
	const replaceStars = (comp, options) => {
		debug("replaceStars", comp, options);
		return comp.trim().replace(re[t.STAR], "");
	};
	const replaceGTE0 = (comp, options) => {
		debug("replaceGTE0", comp, options);
		return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
	};
	const hyphenReplace = (incPr) => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
		if (isX(fM)) from = "";
		else if (isX(fm)) from = `>=${fM}.0.0${incPr ? "-0" : ""}`;
		else if (isX(fp)) from = `>=${fM}.${fm}.0${incPr ? "-0" : ""}`;
		else if (fpr) from = `>=${from}`;
		else from = `>=${from}${incPr ? "-0" : ""}`;
		if (isX(tM)) to = "";
		else if (isX(tm)) to = `<${+tM + 1}.0.0-0`;
		else if (isX(tp)) to = `<${tM}.${+tm + 1}.0-0`;
		else if (tpr) to = `<=${tM}.${tm}.${tp}-${tpr}`;
		else if (incPr) to = `<${tM}.${tm}.${+tp + 1}-0`;
		else to = `<=${to}`;
		return `${from} ${to}`.trim();
	};
	const testSet = (set, version, options) => {
		for (let i = 0; i < set.length; i++) if (!set[i].test(version)) return false;
		if (version.prerelease.length && !options.includePrerelease) {
			for (let i = 0; i < set.length; i++) {
				debug(set[i].semver);
				if (set[i].semver === Comparator.ANY) continue;
				if (set[i].semver.prerelease.length > 0) {
					const allowed = set[i].semver;
					if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) return true;
				}
			}
			return false;
		}
		return true;
	};
}));

// node_modules/semver/functions/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver();
	const parse = (version, options, throwErrors = false) => {
		if (version instanceof SemVer) return version;
		try {
			return new SemVer(version, options);
		} catch (er) {
			if (!throwErrors) return null;
			throw er;
		}
	};
	module.exports = parse;
}));

// src/versions/npm.ts
var import_range = /* @__PURE__ */ __toESM(require_range(), 1);
var import_parse = /* @__PURE__ */ __toESM(require_parse(), 1);
const npmNotation = {
	key: (version) => {
		const parsed = (0, import_parse.default)(version);
		return parsed && fullKey(parsed);
	},
	range: (text) => {
		const range = parseRange(text);
		return range && range.set.map(alternativeSet).reduce(union, nothing);
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
const end = -1;
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
	if (operator === ">=") return between(before(semver), highest);
	if (operator === ">") return between(after(fullKey(semver)), highest);
	if (operator === "<=") return between(lowest, after(fullKey(semver)));
	if (operator === "<") return between(lowest, below(semver, beside));
	return startingWith(fullKey(semver));
}
function fullKey(version) {
	const release = [
		version.major,
		version.minor,
		version.patch
	];
	return version.prerelease.length === 0 ? [...release, final] : [
		...release,
		prerelease,
		...version.prerelease,
		end
	];
}
function before(version) {
	return isFirst(version) ? beforePrereleases(version) : fullKey(version);
}
function below(version, beside) {
	if (version.prerelease.length > 0) return before(version);
	return beside.some(({ semver, value }) => value !== "" && semver.prerelease.length > 0 && semver.compareMain(version) === 0) ? fullKey(version) : beforePrereleases(version);
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

// src/versions/index.ts
const schemes = {
	pypi: pep440,
	conda,
	npm,
	maven,
	pub,
	docker: null
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
	return constraint.kind === "range" ? schemeOf(ecosystem)?.pinned(constraint.text) ?? null : null;
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
	return constraint.kind === "range" ? scheme.parse(constraint.text) : null;
}
function relation(scheme, admitted, meant, newest) {
	const common = intersect(admitted, meant);
	if (common.length === 0) return "never";
	const others = intersect(admitted, complement(meant));
	if (others.length === 0 || scheme.onlyPrereleases(others) && !scheme.onlyPrereleases(admitted)) return "always";
	return newest && isOpen(admitted) && isWithin(newest, common) ? "newest" : "may";
}

// src/units/derive/build.ts
function buildOf(known, fact, constraint, around) {
	const label = pinned(fact.ecosystem, constraint)?.split("+")[1];
	const byLabel = label === void 0 ? null : ofName(label);
	const byExtra = fact.extras.map((extra) => known.package.extras[extra]).find((build) => build !== void 0);
	if (byLabel !== null) return byLabel;
	if (byExtra !== void 0) return byExtra;
	if (known.package.build === "by-index") return byIndex(around);
	if (known.package.build === "cpu") return known.package.extras["and-cuda"] === void 0 ? "cpu" : withoutOwnCuda(around);
	return known.package.build ?? "unknown";
}
function withoutOwnCuda({ cuda }) {
	if (cuda === "unknown") return "unknown";
	return cuda ? "cuda" : "cpu";
}
function byIndex({ indexes, linux }) {
	if (indexes.some(({ text }) => text.includes("$"))) return "unknown";
	const known = indexes.map(({ url }) => ofName(/\/whl\/(?:nightly\/|test\/)?(cpu|cu\d+|rocm[\d.]*)\/?$/.exec(url)?.[1] ?? "")).find((build) => build !== null);
	if (known !== void 0 && known !== null) return known;
	return indexes.length === 0 && linux ? "cuda" : "unknown";
}
function ofName(label) {
	if (label.startsWith("cpu")) return "cpu";
	if (/^cu(da)?\d/.test(label)) return "cuda";
	return label.startsWith("rocm") ? "rocm" : null;
}

// src/units/derive/base-images.ts
const plain = /* @__PURE__ */ new Set([
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
function baseImage({ name, tag, resolved }) {
	const official = officialName(name);
	const version = /^v?(\d+(?:\.\d+)*)/.exec(tag ?? "")?.[1] ?? null;
	const known = resolved === "unknown" ? null : official;
	const runtime = known === null || version === null ? null : runtimeOf(known, version);
	return {
		cuda: resolved === "written" ? hasCuda(name, tag ?? "", official) : "unknown",
		libc: known === null ? null : libcOf(known, tag ?? ""),
		runtime
	};
}
function officialName(name) {
	const short = name.replace(/^(docker\.io\/library\/|library\/|docker\.io\/|mirror\.gcr\.io\/library\/)/, "");
	const ofLambda = lambda.exec(short)?.[2];
	if (ofLambda !== void 0) return ofLambda === "nodejs" ? "node" : ofLambda;
	return plain.has(short) ? short : null;
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

// src/units/derive/markers.ts
const systems = {
	linux: "linux",
	linux2: "linux",
	win32: "windows",
	windows: "windows",
	nt: "windows",
	darwin: "macos",
	posix: "posix",
	cygwin: "windows"
};
const machines = {
	x86_64: "x86_64",
	amd64: "x86_64",
	aarch64: "aarch64",
	arm64: "aarch64",
	armv7l: "armv7"
};
function markerHolds(marker, place) {
	if (/[()]/.test(marker)) return "unknown";
	const parts = marker.split(/\s+or\s+/).map((part) => all(part.split(/\s+and\s+/).map((one) => comparison(one, place))));
	if (parts.includes("yes")) return "yes";
	return parts.every((part) => part === "no") ? "no" : "unknown";
}
function all(truths) {
	if (truths.includes("no")) return "no";
	return truths.includes("unknown") ? "unknown" : "yes";
}
function comparison(text, place) {
	const { variable, operator, value } = parseComparison(text) ?? {};
	if (variable === void 0 || operator === void 0 || value === void 0) return "unknown";
	if (variable === "python_version" || variable === "python_full_version") return pythonHolds(operator, value, place.python);
	const actual = variable === "platform_machine" ? place.arch : [
		"sys_platform",
		"platform_system",
		"os_name"
	].includes(variable) ? place.os : null;
	const wanted = variable === "platform_machine" ? machines[value.toLowerCase()] : systems[value.toLowerCase()];
	if (actual === null || wanted === void 0 || wanted === "posix") return "unknown";
	if (operator === "==") return actual === wanted ? "yes" : "no";
	return operator === "!=" ? actual === wanted ? "no" : "yes" : "unknown";
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
	if (/[()]|\bor\b/.test(marker)) return { marker };
	return Object.fromEntries(marker.split(/\s+and\s+/).flatMap((part) => {
		const found = parseComparison(part);
		return found === null ? [] : [[`marker:${found.variable}`, `${found.operator}${found.value}`]];
	}));
}

// src/units/derive/installed.ts
function installedOf(draft, catalog, around) {
	const dependencies = draft.members.filter(isDependency).filter(({ fact }) => fact.role.kind !== "constraint");
	const place = markerPlace(around);
	const kept = survivors(draft, dependencies).filter((one) => !isForElsewhere(one, draft)).flatMap((one) => withMarker(one, place));
	const context = contextOf(draft, catalog, around, dependencies, place);
	return kept.map((one) => installed$1(one, context));
}
function isDependency(one) {
	return one.fact.kind === "dependency";
}
function contextOf(draft, catalog, around, dependencies, place) {
	const facts = draft.members.map(({ fact }) => fact);
	const installs = facts.filter((fact) => fact.kind === "install");
	const bounds = draft.members.filter(isDependency).filter(({ fact }) => fact.role.kind === "constraint");
	return {
		draft,
		catalog,
		cuda: systemCuda(around, dependencies, installs),
		linux: draft.kind === "image" || place.os === "linux",
		indexes: draft.members.filter(isIndex),
		installs,
		bounds: new Map([...groupBy(bounds, ({ fact }) => key(fact))].map(([name, list]) => [name, list.map(({ fact }) => fact.constraint)])),
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
	const indexes = known === null ? [] : context.indexes.filter((index) => serves(index, one, draft));
	const around = {
		indexes: indexes.map((index) => index.fact),
		linux,
		cuda
	};
	return {
		...one,
		technology: known?.technology ?? null,
		constraint,
		build: known === null ? "unknown" : buildOf(known, fact, constraint, around),
		indexes,
		installRead: known !== null && isInstallRead(one, context.installs)
	};
}
function boundedConstraint({ bounds, forced }, fact) {
	const version = forced.get(fact.name);
	if (version !== void 0) return {
		kind: "range",
		text: version
	};
	return (bounds.get(key(fact)) ?? []).reduce(both, fact.constraint);
}
function both(a, b) {
	if (a.kind === "unknown" || b.kind === "unknown") return a.kind === "unknown" ? a : b;
	if (a.kind === "any" || b.kind === "any") return a.kind === "any" ? b : a;
	return {
		kind: "range",
		text: `${a.text},${b.text}`
	};
}
function survivors(draft, dependencies) {
	const order = new Map(draft.members.map((one, index) => [one.fact, index]));
	const at = (fact) => order.get(fact) ?? 0;
	const removals = draft.members.flatMap((one) => one.fact.kind === "install" && one.fact.removes.length > 0 ? [one.fact] : []);
	const excluded = new Set(draft.members.flatMap((one) => one.fact.kind === "setting" && one.fact.key === "gradle.exclude" && one.fact.value !== null ? [one.fact.value] : []));
	const later = /* @__PURE__ */ new Map();
	for (const { fact, choices } of dependencies) if (fact.command !== null && fact.constraint.kind === "range" && Object.keys(choices).length <= 1) later.set(key(fact), at(fact));
	return dependencies.filter(({ fact }) => {
		const removed = removals.some((install) => install.removes.includes(fact.name) && at(install) > at(fact));
		const replaced = fact.command !== null && (later.get(key(fact)) ?? -1) > at(fact);
		const kept = excluded.has(fact.name) || excluded.has(`${fact.name.split(":")[0]}:*`);
		return !removed && !replaced && !kept;
	});
}
function key(fact) {
	return `${fact.ecosystem}/${fact.name}`;
}
function isForElsewhere({ fact }, { members }) {
	return members.some(({ fact: other }) => other.kind === "install" && other.command === fact.command && other.options.some((option) => option.startsWith("--platform")) || other.kind === "project" && other.ecosystem === fact.ecosystem && other.name === fact.name);
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
function isIndex(one) {
	return one.fact.kind === "index" && one.fact.role !== "channel";
}
function serves({ fact: index, links }, { fact, links: way }, draft) {
	if (index.ecosystem !== fact.ecosystem || index.only !== null && !index.only.includes(fact.name)) return false;
	if (index.command === null) return true;
	if (fact.command !== null) return index.command === fact.command && index.location.path === fact.location.path;
	if (draft.kind !== "image" && draft.kind !== "ci") return links.length > 0;
	return links.some((one) => way.some((other) => other.location === one.location));
}
function isInstallRead({ fact, links }, installs) {
	if (fact.command !== null) return true;
	const name = fact.location.path.split("/").at(-1) ?? "";
	return installs.some((install) => links.some(({ location }) => location === install.location) || install.manifests.some(({ path }) => path.endsWith(name)));
}
const cudaPackages = /^(nvidia-|cuda|cudatoolkit|cudnn|nvidia\/)/;
function systemCuda({ images }, dependencies, installs) {
	if (installs.some(({ installer }) => installer === "apt") || dependencies.some(({ fact }) => cudaPackages.test(fact.name))) return "unknown";
	const bases = images.filter(({ fact }) => fact.use === "base").map(({ fact }) => baseImage(fact).cuda);
	if (bases.length === 0) return "unknown";
	if (bases.includes(true)) return true;
	return bases.includes("unknown") ? "unknown" : false;
}

// src/units/derive/surroundings.ts
function isKind(one, kind) {
	return one.fact.kind === kind;
}
function imagesOf({ members }, catalog) {
	return members.flatMap((one) => {
		if (!isKind(one, "image")) return [];
		const known = catalog.find("docker", one.fact.name.replace(/^docker\.io\//, ""));
		const tag = one.fact.tag ?? "";
		const build = known?.package.tags.find(({ contains }) => tag.includes(contains))?.build ?? known?.package.build ?? "unknown";
		return [{
			...one,
			technology: known?.technology ?? null,
			build: build === "by-index" || one.fact.resolved === "unknown" ? "unknown" : build
		}];
	});
}
function runtimesOf(draft, images) {
	const stated = draft.members.flatMap((one) => isKind(one, "runtime") ? [{
		...one,
		name: one.fact.name,
		constraint: one.fact.constraint,
		use: one.fact.use
	}] : []);
	const inConda = draft.members.flatMap((one) => isKind(one, "dependency") && one.fact.ecosystem === "conda" && one.fact.name === "python" ? [{
		...one,
		name: "python",
		constraint: condaPython(one.fact.constraint),
		use: "selects"
	}] : []);
	const other = inConda.length > 0 || bringsOwnPython(draft);
	const certain = stated.filter((one) => one.name !== "python" || one.use === "admits" || !(draft.kind === "ci" && (other || isOneOfSteps(one))));
	const fromImages = images.flatMap((one) => {
		const { runtime } = baseImage(one.fact);
		if (one.fact.use !== "base" || runtime === null || runtime.name === "python" && other) return [];
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
	const found = constraint.kind === "range" ? /^={0,2}(\d+\.\d+)(\.|=|$)/.exec(constraint.text)?.[1] : void 0;
	return found === void 0 ? { kind: "any" } : {
		kind: "range",
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
function hostsOf(draft, images) {
	const { members } = draft;
	const own = bringsOwnPython(draft);
	const stated = members.flatMap((one) => isKind(one, "platform") ? [{
		...one,
		os: one.fact.os,
		arch: one.fact.arch,
		libc: null
	}] : []);
	const fromImages = images.flatMap((one) => one.fact.use === "base" ? [{
		...one,
		os: "linux",
		arch: archOf(one.fact.platform),
		libc: own ? null : baseImage(one.fact).libc
	}] : []);
	return [...stated, ...fromImages];
}
function archOf(platform) {
	if (platform === null) return null;
	if (platform.startsWith("linux/amd64")) return "x86_64";
	if (platform.startsWith("linux/arm64")) return "aarch64";
	return platform.startsWith("linux/arm/v7") ? "armv7" : null;
}
const accelerators = [
	[/^nvidia\.com\/(gpu|mig-)/, "nvidia-gpu"],
	[/^amd\.com\/gpu/, "amd-gpu"],
	[/^gpu\.intel\.com\//, "intel-gpu"],
	[/^google\.com\/tpu/, "tpu"],
	[/^aws\.amazon\.com\/neuron/, "neuron"],
	[/^habana\.ai\/gaudi/, "gaudi"]
];
function acceleratorsOf({ members }) {
	return members.flatMap((one) => {
		if (!isKind(one, "resource") || one.fact.field === "requests" || !/^([1-9]\d*|all)$/.test(one.fact.value)) return [];
		const kind = accelerators.find(([pattern]) => pattern.test(one.fact.name))?.[1];
		return kind === void 0 ? [] : [{
			...one,
			kind,
			container: `${one.fact.location.path}#${one.fact.block}`
		}];
	});
}
function targetsOf({ members, targets }, found) {
	const workloads = members.filter(({ fact }) => fact.kind === "workload" && fact.platform === "kubernetes");
	return [
		...targets,
		...workloads.length > 0 ? [{
			name: "kubernetes",
			strength: "proved",
			because: workloads
		}] : [],
		...found.length > 0 ? [{
			name: "gpu",
			strength: "proved",
			because: found
		}] : []
	];
}

// src/units/draft.ts
function member(fact, links = [], more = {}) {
	return {
		fact,
		links,
		weak: more.weak ?? [],
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
function link(text, location) {
	return {
		text,
		location
	};
}
function unknownIndex({ location, text, block }) {
	return {
		kind: "index",
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
function choicesOf(fact) {
	if ((fact.kind === "runtime" || fact.kind === "platform") && fact.alternative !== null) return { [`${fact.location.path}#${fact.alternative}`]: `${fact.location.line}:${fact.location.column}` };
	if (fact.kind !== "dependency") return {};
	if (fact.role.kind === "optional") return { [`${fact.location.path}#extra`]: fact.role.name };
	if (fact.ecosystem === "maven" && fact.marker !== null) return { [`${fact.location.path}#variant`]: fact.marker };
	return {};
}

// src/units/library.ts
var Library = class {
	facts;
	technologies;
	problems = [];
	known;
	folders = /* @__PURE__ */ new Map();
	files;
	installs = /* @__PURE__ */ new Map();
	constructor({ facts, paths, technologies }) {
		this.facts = facts;
		this.technologies = technologies;
		this.known = new Set(paths);
		for (const path of paths) this.addToFolders(path);
		this.files = this.all("file").toSorted((a, b) => compareText(a.location.path, b.location.path));
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
		const prefix = folder === "" ? "" : `${folder}/`;
		const start = this.files.findIndex(({ location }) => location.path.startsWith(prefix));
		if (start < 0) return [];
		const length = this.files.slice(start).findIndex(({ location }) => !location.path.startsWith(prefix));
		return this.files.slice(start, length < 0 ? void 0 : start + length);
	}
	installsOf(path) {
		const name = posix.basename(path);
		const near = foldersUp(parentOf(path)).flatMap((folder) => this.installs.get(`${folder}|${name}`) ?? []);
		return [.../* @__PURE__ */ new Set([...this.installs.get(path) ?? [], ...near])];
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

// src/units/requirements.ts
function requirementMembers(library, path, trail = []) {
	const own = library.of(path).filter((fact) => fact.kind !== "include");
	const included = library.kind(path, "include").flatMap((include) => includedMembers(library, include, [...trail, path]));
	return [...own.map((fact) => member(fact)), ...included];
}
function includedMembers(library, include, trail) {
	const { target, location } = include;
	if (trail.includes(target)) {
		library.problems.push({
			message: `requirements files include each other: ${[...trail, target].join(" → ")}`,
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
	const because = link(`\`${target}\` is included`, location);
	if (!library.facts.has(target) && !isReadByName(target)) return [through(because, member(unknownIndex(include)))];
	return requirementMembers(library, target, trail).map((one) => through(because, include.role === "constraints" ? asConstraint(one) : one));
}
function isReadByName(path) {
	return /requirements|constraints/i.test(path);
}
function asConstraint(one) {
	return one.fact.kind === "dependency" ? {
		...one,
		fact: {
			...one.fact,
			role: { kind: "constraint" }
		}
	} : one;
}

// src/units/environments.ts
const runtimeFiles = [
	".python-version",
	"runtime.txt",
	".tool-versions"
];
function environmentDrafts(library, claimed) {
	return [...library.facts.keys()].filter((path) => !claimed.has(path)).flatMap((path) => {
		if (path.endsWith("pyproject.toml")) return [projectDraft(library, path)];
		return isRequirements(library, path) ? [requirementsDraft(library, path)] : [];
	});
}
function isRequirements(library, path) {
	if (!/\.(txt|in)$/.test(path)) return false;
	return library.of(path).some((fact) => fact.kind === "include" || fact.kind === "dependency" && fact.ecosystem === "pypi" && fact.role.kind !== "constraint");
}
function requirementsDraft(library, path) {
	return environment(library, path, "environment", requirementMembers(library, path));
}
function projectDraft(library, path) {
	return environment(library, path, library.kind(path, "project")[0]?.published === true ? "library" : "environment", library.of(path).map((fact) => member(fact)));
}
function environment(library, path, kind, members) {
	const root = parentOf(path);
	const runtimes = kind === "library" ? [] : runtimeMembers(library, root);
	return {
		id: `${kind}:${path}`,
		kind,
		name: path,
		root,
		links: [],
		targets: [],
		members: [
			...members,
			...runtimes,
			...installerIndexes(library, path)
		]
	};
}
function runtimeMembers(library, folder) {
	const path = library.nearest(folder, runtimeFiles);
	if (path === null) return [];
	const weak = parentOf(path) === folder ? [] : ["the Python version is set in a folder above"];
	return library.kind(path, "runtime").map((fact) => member(fact, [], { weak }));
}
function installerIndexes(library, path) {
	return library.installsOf(path).flatMap((install) => {
		const because = link(`\`${path}\` is installed`, install.location);
		return [member(install, [because]), ...indexesOf(library, install).map((fact) => member(fact, [because]))];
	});
}
function indexesOf(library, install) {
	return library.kind(install.location.path, "index").filter((fact) => fact.command === install.command || fact.command === null && fact.block === install.block);
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

// src/units/names.ts
const mobileFrameworks = [
	"react-native",
	"expo",
	"flutter",
	"@capacitor/core",
	"cordova",
	"nativescript",
	"@nativescript/core"
];
const joinedBy = [
	"conda/python",
	"pypi/nvidia-*",
	"pypi/cuda*",
	"conda/cuda*",
	"conda/cudnn*",
	...mobileFrameworks.flatMap((name) => [`npm/${name}`, `pub/${name}`])
];

// src/units/gradle/modules.ts
const settingsFiles = ["settings.gradle", "settings.gradle.kts"];
const buildFiles = ["build.gradle", "build.gradle.kts"];
function gradleModules(library) {
	return [...library.facts.keys()].filter((path) => buildFiles.some((name) => path === name || path.endsWith(`/${name}`))).map((path) => moduleAt(library, path));
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
	const settings = settingsFiles.map((file) => from.root === "" ? file : `${from.root}/${file}`).find((file) => library.has(file));
	const directory = (settings === void 0 ? [] : library.kind(settings, "module")).find((module) => sameModule(module.name, name))?.directory ?? [from.root, ...name.split(":")].filter((part) => part !== "").join("/");
	return modules.get(directory) ?? null;
}
function sameModule(declared, named) {
	return declared === named || bare(declared) === bare(named);
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

// src/units/gradle/dependencies.ts
function moduleMembers(library, modules, module, trail = []) {
	const own = library.of(module.path).filter(({ kind }) => kind !== "dependency").map((fact) => member(fact));
	const dependencies = library.kind(module.path, "dependency").filter(isOwn).map((fact) => member(resolved(library, module, fact)));
	const references = library.kind(module.path, "reference").flatMap((reference) => reference.to === "catalog" ? fromCatalog(library, module, reference) : linkedModule(library, modules, module, reference, [...trail, module.path]));
	return [
		...own,
		...dependencies,
		...references,
		...inherited(library, module)
	];
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
function linkedModule(library, modules, from, reference, trail) {
	const module = moduleNamed(library, modules, from, reference.name);
	if (module === null || trail.includes(module.path) || reference.role.kind !== "runtime") return [];
	const because = link(`module \`${reference.name}\` is linked`, reference.location);
	return moduleMembers(library, modules, module, trail).filter(isBrought).map((one) => through(because, one));
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
function gradleDrafts(library) {
	const all = gradleModules(library);
	const byFolder = new Map(all.map((module) => [module.folder, module]));
	const drafts = all.flatMap((module) => moduleDraft(library, byFolder, module));
	const linked = new Set(drafts.filter(({ kind }) => kind === "app").flatMap(({ root, members }) => members.map(({ fact }) => parentOf(fact.location.path)).filter((folder) => folder !== root)));
	return drafts.filter(({ kind, root }) => kind === "app" || !linked.has(root));
}
function moduleDraft(library, modules, module) {
	const plugins = pluginIds(library, module);
	const app = plugins.find(({ id }) => id === "com.android.application");
	const isAndroidLibrary = plugins.some(({ id }) => id === "com.android.library" || id === "com.android.kotlin.multiplatform.library");
	const members = moduleMembers(library, modules, module);
	if (app === void 0 && members.every(({ fact }) => fact.kind !== "dependency")) return [];
	const kind = app === void 0 ? "library" : "app";
	const files = app === void 0 ? [] : library.filesBelow(module.folder).map((fact) => member(fact));
	const targets = app === void 0 ? isAndroidLibrary ? [{
		name: "android",
		strength: "suggested",
		because: []
	}] : [] : [{
		name: "android",
		strength: "proved",
		because: [member(app)]
	}];
	const outer = app === void 0 ? [] : outerManifest(library, module);
	return [{
		id: `${kind}:${module.folder === "" ? "." : module.folder}`,
		kind,
		name: module.folder === "" ? module.path : module.folder,
		root: module.folder,
		links: [],
		targets,
		members: [
			...members,
			...outer,
			...files
		]
	}];
}
function outerManifest(library, module) {
	return ["..", "../.."].flatMap((up) => ["pubspec.yaml", "package.json"].map((name) => join(module.folder, `${up}/${name}`))).filter((path) => !path.startsWith("..")).filter((path) => library.has(path) && isMobile(library, path)).flatMap((path) => {
		const first = library.of(path)[0];
		if (first === void 0) return [];
		const because = link(`\`${module.folder}\` is the Android side of \`${path}\``, first.location);
		return library.of(path).filter(({ kind }) => kind === "dependency").map((fact) => through(because, member(fact)));
	});
}
function isMobile(library, path) {
	return library.kind(path, "dependency").some(({ name }) => mobileFrameworks.includes(name));
}

// src/units/images/contexts.ts
function buildings(library) {
	const dockerfiles = [...library.facts.keys()].filter((path) => library.kind(path, "stage").length > 0);
	const named = groupBy(library.all("build"), (build) => dockerfileOf(library, build));
	return dockerfiles.flatMap((dockerfile) => {
		const builds = named.get(dockerfile) ?? [];
		const ways = groupBy(builds, ({ target }) => target ?? "");
		if (ways.size === 0) return [{
			dockerfile,
			context: likeliestContext(library, dockerfile),
			target: null,
			builds: []
		}];
		return [...ways.values()].map((same) => ({
			dockerfile,
			context: same[0]?.context ?? parentOf(dockerfile),
			target: same[0]?.target ?? null,
			builds: same
		}));
	});
}
function dockerfileOf(library, build) {
	if (build.dockerfile !== null) return build.dockerfile;
	if (build.context === null) return "";
	return [
		"Dockerfile",
		"Containerfile",
		"dockerfile"
	].map((name) => join(build.context ?? "", name)).find((path) => library.has(path)) ?? "";
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

// src/units/images/copies.ts
function sourceOf(library, copies, context, path) {
	for (const copy of copies.toReversed()) {
		if (copy.from.kind !== "context") continue;
		const found = copy.sources.flatMap((source) => candidates(library, copy, context, source, path)).find((candidate) => library.has(candidate) || library.hasFolder(candidate));
		if (found !== void 0) return found;
	}
	return null;
}
function candidates(library, copy, context, source, path) {
	const origin = join(context, source.replace(/^\/+/, ""));
	if (origin.startsWith("..")) return [];
	const target = copy.target.replace(/\/+$/, "") || "/";
	if (source.includes("*")) return fromGlob(library, origin, target, path);
	if (library.has(origin)) return isCopyOf(copy, origin, target, path) ? [origin] : [];
	const inside = relativeTo(target, path);
	return inside === null ? [] : [join(origin, inside)];
}
function isCopyOf(copy, origin, target, path) {
	return path === posix.join(target, posix.basename(origin)) || path === target && !copy.target.endsWith("/") && copy.sources.length === 1;
}
function fromGlob(library, origin, target, path) {
	const folder = posix.dirname(origin) === "." ? "" : posix.dirname(origin);
	const [before = "", ...after] = posix.basename(origin).split("*");
	const end = after.at(-1) ?? "";
	return library.filesIn(folder).filter((file) => {
		const name = posix.basename(file);
		return name.startsWith(before) && name.endsWith(end) && path === posix.join(target, name);
	});
}
function relativeTo(folder, path) {
	if (path === folder) return "";
	const prefix = folder === "/" ? "/" : `${folder}/`;
	return path.startsWith(prefix) ? path.slice(prefix.length) : null;
}

// src/units/images/installs.ts
function installedManifests(library, install, copies, context) {
	const found = install.manifests.flatMap(({ role, path }) => {
		const inImage = posix.resolve("/", install.directory, path);
		const file = role === "project" ? posix.join(inImage, "pyproject.toml") : inImage;
		const manifest = manifestAt(library, role, sourceOf(library, copies, context, file) ?? sourceOf(library, copies, context, inImage));
		return manifest === null ? [] : [{
			role,
			manifest
		}];
	});
	return {
		paths: found.map(({ manifest }) => manifest),
		members: found.flatMap(({ role, manifest }) => {
			const because = link(`\`${manifest}\` is installed`, install.location);
			return manifestMembers(library, manifest, role === "constraints", because, install);
		})
	};
}
function manifestAt(library, role, source) {
	if (source === null) return null;
	if (role !== "project") return library.facts.has(source) ? source : null;
	const project = source.endsWith(".toml") ? source : posix.join(source, "pyproject.toml");
	return library.facts.has(project) ? project : null;
}
function manifestMembers(library, manifest, constraints, because, install) {
	const own = isRequirements(library, manifest) || constraints ? requirementMembers(library, manifest) : projectMembers(library, manifest);
	const indexes = indexesOf(library, install).map((fact) => member(fact));
	return [...own, ...indexes].map((one) => through(because, constraints ? bounded(one) : one));
}
function projectMembers(library, manifest) {
	return library.of(manifest).filter((fact) => fact.kind !== "dependency" || fact.role.kind === "runtime").filter(({ kind }) => kind !== "project").map((fact) => member(fact));
}
function bounded(one) {
	return one.fact.kind === "dependency" ? {
		...one,
		fact: {
			...one.fact,
			role: { kind: "constraint" }
		}
	} : one;
}

// src/units/images/stages.ts
const packageFolders = /(site-packages|dist-packages|virtualenv|\bv?env\b|\/opt(\/|$)|\/usr\/local(\/lib[^/]*)?\/?$|\/\.local|conda|wheels?|\/install|node_modules|\/app\/?$|\/usr\/?$|^\/\*?$)/;
function reachedStages(library, dockerfile, target) {
	const stages = library.kind(dockerfile, "stage");
	const last = target === null ? stages.at(-1) : stages.find(({ name, index }) => name === target || String(index) === target);
	if (last === void 0) return [];
	const reached = /* @__PURE__ */ new Set();
	visit(last.index);
	return [...reached].toSorted((a, b) => a - b);
	function visit(index) {
		if (reached.has(index)) return;
		reached.add(index);
		const next = [stages.find((one) => one.index === index)?.from ?? null, ...copiedStages(library, dockerfile, index)];
		for (const one of next) if (one !== null) visit(one);
	}
}
function copiedStages(library, dockerfile, index) {
	return library.kind(dockerfile, "copy").flatMap((copy) => copy.block === `stage:${index}` && copy.from.kind === "stage" && bringsPackages(copy) ? [copy.from.index] : []);
}
function bringsPackages(copy) {
	return copy.sources.some((source) => packageFolders.test(source));
}
function rootStage(library, dockerfile, block) {
	const stages = new Map(library.kind(dockerfile, "stage").map((stage) => [`stage:${stage.index}`, stage]));
	let stage = stages.get(block);
	for (let steps = stages.size; steps > 0 && stage !== void 0 && stage.from !== null; steps--) stage = stages.get(`stage:${stage.from}`);
	return stage?.index ?? 0;
}

// src/units/images/containers.ts
function containersOf(library) {
	return [...library.facts.keys()].flatMap((path) => {
		return library.kind(path, "workload").filter(({ platform }) => platform !== "workflow").flatMap((workload) => inWorkload(library.of(path), workload)).filter(({ image, build }) => image !== null || build !== null);
	});
}
function inWorkload(facts, workload) {
	const own = facts.filter(({ block }) => block === workload.block || block.startsWith(`${workload.block}/`));
	const pod = own.filter(({ block }) => block === workload.block);
	const inner = new Set(own.flatMap(({ block }) => block === workload.block ? [] : [block]));
	if (inner.size === 0) return [container(workload.block, workload, own)];
	return [...inner].map((block) => container(block, workload, [...pod, ...own.filter((fact) => fact.block === block)]));
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

// src/units/images/index.ts
function imageDrafts(library) {
	const claimed = /* @__PURE__ */ new Set();
	const ways = buildings(library);
	const builderOf = builders(ways);
	const deployed = groupBy(containersOf(library), builderOf);
	return {
		drafts: [...ways.map((building) => {
			const run = deployed.get(building) ?? [];
			return draft(building, [...builtMembers(library, building, claimed), ...run.flatMap((container) => deployedMembers(container, building))]);
		}), ...(deployed.get(null) ?? []).map(foreign)],
		claimed
	};
}
function builders(ways) {
	const byBuild = new Map(ways.flatMap((building) => building.builds.map((build) => [build, building])));
	const byName = new Map(ways.flatMap((building) => building.builds.flatMap(({ tags }) => tags.map((tag) => [nameOf(tag), building]))));
	return ({ build, image }) => (build === null ? image && byName.get(image.name) : byBuild.get(build)) ?? null;
}
function draft(building, members) {
	const { dockerfile, target, builds } = building;
	const links = builds.map((build) => link(`\`${dockerfile}\` is built`, build.location));
	const suffix = target === null ? "" : `#${target}`;
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
function builtMembers(library, building, claimed) {
	const { dockerfile, context, target } = building;
	const blocks = reachedStages(library, dockerfile, target).map((index) => `stage:${index}`);
	const facts = library.of(dockerfile).filter(({ block }) => blocks.includes(block));
	const before = [];
	return facts.flatMap((fact) => {
		if (fact.kind === "copy") before.push(fact);
		const choices = {
			[`${dockerfile}#base`]: String(rootStage(library, dockerfile, fact.block)),
			...branchOf(fact)
		};
		if (fact.kind !== "install") return [member(fact, [], {
			...weakness(fact),
			choices
		}), ...hiddenIndexes(fact).map((one) => member(one, [], { choices }))];
		const { members, paths } = installedManifests(library, fact, before, context);
		for (const path of paths) claimed.add(path);
		return [member(fact, [], { choices }), ...members.map((one) => ({
			...one,
			choices: {
				...one.choices,
				...choices
			}
		}))];
	});
}
function hiddenIndexes(fact) {
	if (fact.kind !== "copy" || !fact.sources.some((source) => /(^|\/)(pip\.(conf|ini)|uv\.toml|\.?pip\/?)$/.test(source))) return [];
	return [unknownIndex(fact)];
}
function branchOf(fact) {
	return fact.kind === "install" && fact.condition !== null ? { [`${fact.location.path}#branch`]: fact.condition } : {};
}
function weakness(fact) {
	return { weak: fact.kind === "image" && fact.resolved === "default" ? ["the image is the default of a build argument"] : [] };
}
function nameOf(reference) {
	return reference.replace(/@.*$/, "").replace(/:[^/:]*$/, "");
}
function deployedMembers(container, { dockerfile }) {
	const { workload } = container;
	const because = link(`\`${dockerfile}\` runs as ${workload.type} \`${workload.name}\``, workload.location);
	return container.facts.filter(({ kind }) => kind !== "image").map((fact) => through(because, member(fact)));
}
function foreign(container) {
	const { workload, facts } = container;
	const { path } = workload.location;
	return {
		id: `image:${path}#${container.block}`,
		kind: "image",
		name: `${workload.type} ${container.block.split("/").slice(1).join("/") || workload.name}`,
		root: parentOf(path),
		links: [],
		targets: [],
		members: facts.map((fact) => member(fact, [], weakness(fact)))
	};
}

// src/units/jobs.ts
function jobDrafts(library) {
	return library.all("workload").filter(({ platform }) => platform === "workflow").map((job) => jobDraft(library, job));
}
function jobDraft(library, job) {
	const { path } = job.location;
	const members = library.of(path).filter(({ block }) => block === job.block || block.startsWith(`${job.block}/`)).filter((fact) => fact.kind !== "dependency" || fact.marker === null).flatMap((fact) => fact.kind === "install" ? [member(fact), ...installed(library, fact)] : [member(fact)]);
	return {
		id: `ci:${path}#${job.name}`,
		kind: "ci",
		name: `job ${job.name} of ${path}`,
		root: "",
		links: [],
		targets: [],
		members
	};
}
function installed(library, install) {
	if (install.condition !== null) return [];
	return install.manifests.flatMap(({ role, path }) => {
		const manifest = join(install.directory, path);
		if (role !== "requirements" || !library.facts.has(manifest)) return [];
		const because = link(`\`${manifest}\` is installed`, install.location);
		const indexes = indexesOf(library, install).map((fact) => member(fact));
		return [...requirementMembers(library, manifest), ...indexes].map((one) => through(because, one));
	});
}

// src/units/packages.ts
function packageDrafts(library) {
	return [...library.facts.keys()].flatMap((path) => {
		return path === "package.json" || path.endsWith("/package.json") || path === "pubspec.yaml" || path.endsWith("/pubspec.yaml") ? [packageDraft(library, path)] : [];
	});
}
function packageDraft(library, path) {
	const kind = library.kind(path, "project")[0]?.published === true ? "library" : "environment";
	return {
		id: `${kind}:${path}`,
		kind,
		name: path,
		root: parentOf(path),
		links: [],
		targets: [],
		members: library.of(path).map((fact) => member(fact))
	};
}

// src/units/index.ts
function buildUnits(facts, paths, technologies, within = "") {
	const library = new Library({
		facts,
		paths,
		technologies
	});
	const catalog = new Catalog(technologies);
	const { drafts: images, claimed } = imageDrafts(library);
	const drafts = [
		...images,
		...gradleDrafts(library),
		...packageDrafts(library),
		...environmentDrafts(library, claimed),
		...jobDrafts(library)
	];
	return {
		units: uniqueBy(drafts, ({ id }) => id).map((draft) => unit(draft, catalog, within)),
		problems: uniqueBy(library.problems, ({ message, location }) => `${message}${location?.path}:${location?.line}`)
	};
}
function unit(bare, catalog, within) {
	const draft = {
		...bare,
		members: bare.members.map((one) => weighed(one, within)),
		targets: bare.targets.map((target) => ({
			...target,
			because: target.because.map((one) => weighed(one, within))
		}))
	};
	const images = imagesOf(draft, catalog);
	const hosts = hostsOf(draft, images);
	const runtimes = runtimesOf(draft, images);
	const accelerators = acceleratorsOf(draft);
	return {
		...draft,
		images,
		hosts,
		runtimes,
		accelerators,
		targets: targetsOf(draft, accelerators),
		installed: installedOf(draft, catalog, {
			images,
			hosts,
			runtimes
		})
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

// src/check/open.ts
var UsageError = class extends Error {
	constructor(message) {
		super(message);
		this.name = "UsageError";
	}
};
async function openRun(request) {
	const folder = existingFolder(request.root);
	const root = gitRoot(folder) ?? folder;
	const revisions = {
		head: revision(root, request.head, "--head"),
		base: revision(root, request.base, "--base")
	};
	const tree = revisions.head === null ? await diskTree(folder) : commitTree(root, revisions.head, within(root, folder));
	const base = revisions.base === null ? null : commitTree(root, revisions.base, within(root, folder));
	const knowledge = await loadKnowledge();
	refuseUnmatched(request.rules, knowledge.rules);
	const ids = knowledge.rules.map(({ id }) => id);
	const config = await openConfig({
		request,
		root,
		folder,
		tree,
		head: revisions.head,
		rules: ids
	});
	return {
		root,
		within: within(root, folder),
		tree,
		base,
		config,
		knowledge,
		interest: interestOf(knowledge, joinedBy),
		ignore: [...skippedByDefault, ...config.ignore],
		repository: {
			root: within(root, folder) || ".",
			name: basename(root),
			head: revisions.head,
			base: revisions.base
		},
		linesOf
	};
}
function changesOf(run, request) {
	const { base, head } = run.repository;
	return new Set(base === null ? [] : changedPaths(run.root, base, request.head === null ? null : head));
}
function existingFolder(path) {
	const folder = resolve(path);
	const kind = kindOfPath(folder);
	if (kind === "nothing") throw new UsageError(`there is no folder ${path}`);
	if (kind === "file") throw new UsageError(`${path} is a file; name the folder of the repository`);
	return folder;
}
function revision(root, name, option) {
	if (name === null) return null;
	try {
		return commitId(root, name);
	} catch (error) {
		if (error instanceof GitError) throw new UsageError(`${option} ${name}: git knows no such commit here; fetch it first, or name another`);
		throw error;
	}
}
function refuseUnmatched(patterns, rules) {
	const ids = rules.map(({ id }) => id);
	const lost = patterns.find((pattern) => !ids.some((id) => matchesAny([pattern], id)));
	if (lost !== void 0) throw new UsageError(`--rule ${lost}: no rule matches; did you mean ${nearest(lost, ids)}?`);
}
function within(root, folder) {
	return relative(root, folder).replaceAll("\\", "/");
}
async function openConfig(opening) {
	const { request, root, folder, tree, head } = opening;
	const inner = within(root, folder);
	const own = await configOf(opening, tree, inner, request.config);
	if (own.origin !== null || inner === "") return own;
	const around = await configOf(opening, head === null ? await diskTree(root) : commitTree(root, head), "", null);
	return {
		...around,
		ignore: globsBelow(around.ignore, inner)
	};
}
async function configOf({ root, rules }, tree, folder, named) {
	const at = (file) => folder === "" ? file : `${folder}/${file}`;
	const config = await loadConfig(root, (file) => tree.has(at(file)), (file) => textOf(tree, at(file)), named, rules);
	return config.origin === null || named !== null ? config : {
		...config,
		origin: at(config.origin)
	};
}
function textOf(tree, path) {
	const content = tree.read(path);
	return content.kind === "text" ? content.text : null;
}
function linesOf(tree) {
	const texts = /* @__PURE__ */ new Map();
	return ({ path, line }) => {
		const lines = texts.get(path) ?? (textOf(tree, path) ?? "").split(/\r?\n/);
		texts.set(path, lines);
		return lines[line - 1] ?? "";
	};
}

export { overlap as a, loadKnowledge as c, buildUnits as i, changesOf as n, pinned as o, openRun as r, relate as s, UsageError as t };