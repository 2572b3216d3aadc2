import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as globMatcher } from "./formats-glob.js";
import { r as loadConfig, t as nearest } from "./config-nearest.js";
import { i as uniqueBy, n as groupBy, r as matchesAny, t as compareText } from "./lists.js";
import { t as poetryToPep440 } from "./versions-poetry.js";
import { n as isReference, r as splitReference, t as substitute } from "./formats-dockerfile-variables.js";
import { n as parseRequirement } from "./formats-requirement.js";
import path, { basename, posix, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { closeSync, constants, existsSync, fstatSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { execFile, execFileSync } from "node:child_process";

// src/check/below.ts
function globsBelow(globs, inner) {
	return globs.flatMap((glob) => below$4(glob.split("/"), inner.split("/")) ?? []);
}
function below$4(glob, folders) {
	const [first = "", ...rest] = glob;
	const [folder, ...deeper] = folders;
	if (folder === void 0 || first === "**") return glob.join("/");
	return rest.length > 0 && globMatcher([first])(folder) ? below$4(rest, deeper) : null;
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
const built$2 = ["./knowledge.json", "../knowledge.json"].map((name) => new URL(name, import.meta.url));
async function loadKnowledge() {
	const file = built$2.find((candidate) => existsSync(candidate));
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
const peekBytes = 1024;
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
		const found = /^100\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line);
		return found === null ? [] : [[found[2] ?? "", found[1] ?? ""]];
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
	const read = (name) => inIndex.has(name) ? readFromIndex(root, name) : readFile(path.join(root, name));
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
		read,
		holding: isGit ? grep : scan,
		peek: (names) => new Map(names.filter((name) => !inIndex.has(name)).flatMap((name) => peekAt(root, name))),
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
function readFile(file) {
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
function kindOfPath(path) {
	const found = statSync(path, { throwIfNoEntry: false });
	if (found === void 0) return "nothing";
	return found.isDirectory() ? "folder" : "file";
}

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

// src/units/derive/catalog.ts
var Catalog = class {
	packages = /* @__PURE__ */ new Map();
	groups = [];
	constructor(technologies, projects) {
		const published = new Set(projects.map(({ ecosystem, name }) => `${ecosystem}/${name}`));
		for (const technology of technologies) {
			const own = technology.packages.some(({ ecosystem, name }) => published.has(`${ecosystem}/${name}`));
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
function between$1(from, to) {
	return compareKeys(from, to) < 0 ? [{
		from,
		to
	}] : nothing;
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
function isWithin(inner, outer) {
	return intersect(inner, complement(outer)).length === 0;
}
function isOpen$1(set) {
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
function only$1(version) {
	return startingWith(releaseKey$1(version));
}
function compared(operator, version, beside) {
	const key = releaseKey$1(version);
	if (operator === "=" || operator === "==") return only$1(version);
	if (operator === ">=") return between$1(key, highest);
	if (operator === ">") return between$1(after(key), highest);
	if (operator === "<=") return between$1(lowest, after(key));
	return operator === "<" ? between$1(lowest, below$3(version, beside)) : null;
}
function untilNext(version, index) {
	return intersect(between$1(releaseKey$1(version), highest), between$1(lowest, beforePrereleases$1(raised(version.numbers, index))));
}
function raised(numbers, index) {
	return numbers.slice(0, index + 1).map((number, at) => at === index ? number + 1 : number);
}
function below$3(version, beside) {
	const before = beforePrereleases$1(version.numbers);
	return [version, ...beside].some(({ numbers, labels }) => labels.length > 0 && isSame(beforePrereleases$1(numbers), before)) ? releaseKey$1(version) : before;
}
function isSame(a, b) {
	return a.length === b.length && a.every((part, index) => part === b[index]);
}

// src/versions/comparators.ts
function comparatorSet$1(text, words) {
	let set = nothing;
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
	if (operator === "") return only$1(version);
	if (operator === "!=") return complement(only$1(version));
	const own = Object.hasOwn(operators, operator) ? operators[operator] : void 0;
	return own === void 0 ? compared(operator, version, beside) : own(version);
}
const clausePattern$2 = /([<>=!~^]*)\s*([^\s,<>=!~^&]+)\s*(?:(?:,|&&)\s*(?=\S)|(?=[<>=!~^])|$)/y;
function clausesOf$1(text, { parse }) {
	const found = [];
	clausePattern$2.lastIndex = 0;
	while (clausePattern$2.lastIndex < text.length || found.length === 0) {
		const [, operator, written = ""] = clausePattern$2.exec(text) ?? [];
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
	return untilNext(version, first < 0 ? version.numbers.length - 1 : first);
}
function tilde(version) {
	return untilNext(version, Math.min(1, version.numbers.length - 1));
}

// src/versions/arduino.ts
const arduino = defineScheme(dottedNotation((text) => text.replace(/^\(([^()]*)\)$/, "$1").trim(), rising));

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
		return parsed && fullKey$1(parsed);
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
			return [npmNotation.range(range), ...excluded.map(without$1)].reduce(both$1);
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
function without$1(version) {
	const set = npmNotation.range(version);
	return version !== "" && set ? complement(set) : null;
}
function both$1(a, b) {
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
function parse$2(version, regex) {
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

// src/versions/pep440-version.ts
const end = -1;
const none = -1;
const finalParts = [
	Number.POSITIVE_INFINITY,
	0,
	none,
	Number.POSITIVE_INFINITY
];
function parsePythonVersion(text) {
	const parsed = hasHugeNumber(text) ? null : parse$2(text);
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
		numberOf(version.post, none),
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
	return !version.pre && !version.post && version.dev && numberOf(version.dev, none) === 0 ? releaseKey(version.epoch, version.release) : publicKey(version);
}
function below$1(version) {
	if (version.pre || version.dev) return before(version);
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
	if (operator === ">") return between$1(above(version), highest);
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
	if (last === void 0) return nothing;
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
	return untilNext(version, Math.max(0, version.numbers.length - 2));
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
function versionKey$1(version) {
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
	return version && only$1(version);
}
function bound$1(operator, text) {
	const version = parse(text);
	return version && compared(operator, version, []);
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
	return newest && isOpen$1(admitted) && isWithin(newest, common) ? "newest" : "may";
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

// src/units/derive/base-images.ts
const plain$1 = /* @__PURE__ */ new Set([
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
function uvImage({ tag, resolved }) {
	const version = /(?:^|-)python(\d+\.\d+)(?:-|$)/.exec(tag ?? "")?.[1];
	const system = /(?:^|-)(alpine|debian|bookworm|bullseye|trixie)/.exec(tag ?? "")?.[1];
	return {
		cuda: resolved === "written" ? false : "unknown",
		libc: system === void 0 ? null : libcOf(system, system),
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
	return plain$1.has(short) ? short : null;
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
	linux: "linux",
	linux2: "linux",
	win32: "windows",
	windows: "windows",
	nt: "windows",
	darwin: "macos",
	posix: "posix",
	cygwin: "windows"
};
const machines$1 = {
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
	const wanted = variable === "platform_machine" ? machines$1[value.toLowerCase()] : systems$2[value.toLowerCase()];
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
	const dependencies = draft.members.filter(isDependency$1).filter(({ fact }) => fact.role.kind !== "constraint");
	const place = markerPlace(around);
	const isElsewhere = forElsewhere(draft);
	const kept = survivors(draft, dependencies).filter((one) => !isElsewhere(one)).flatMap((one) => withMarker(one, place));
	const context = contextOf(draft, catalog, around, dependencies, place);
	return kept.map((one) => installed(one, context));
}
function isDependency$1(one) {
	return one.fact.kind === "dependency";
}
function contextOf(draft, catalog, around, dependencies, place) {
	const facts = draft.members.map(({ fact }) => fact);
	const installs = facts.filter((fact) => fact.kind === "install");
	const bounds = draft.members.filter(isDependency$1).filter(({ fact }) => fact.role.kind === "constraint");
	return {
		draft,
		catalog,
		cuda: systemCuda(around, dependencies, installs),
		linux: isLinux(draft, place),
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
function installed(one, context) {
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
		own: known?.own ?? false,
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
	const text = `${a.text},${b.text}`;
	return a.kind === "default" || b.kind === "default" ? {
		kind: "default",
		text,
		variable: null
	} : {
		kind: "range",
		text
	};
}
function survivors(draft, dependencies) {
	const order = new Map(draft.members.map((one, index) => [one.fact, index]));
	const at = (fact) => order.get(fact) ?? 0;
	const removals = draft.members.flatMap((one) => one.fact.kind === "install" && one.fact.removes.length > 0 ? [one.fact] : []);
	const excluded = new Set(draft.members.flatMap((one) => one.fact.kind === "setting" && one.fact.key === "gradle.exclude" && one.fact.value !== null ? [one.fact.value] : []));
	const later = /* @__PURE__ */ new Map();
	for (const one of dependencies) if (one.fact.command !== null && one.fact.constraint.kind !== "any" && !isChoice(one)) later.set(placeOf(one), at(one.fact));
	const inOrder = draft.kind === "image" || draft.kind === "ci";
	return dependencies.filter((one) => {
		const { fact } = one;
		const removed = removals.some((install) => install.removes.includes(fact.name) && at(install) > at(fact));
		const replaced = (inOrder || fact.command !== null) && (later.get(placeOf(one)) ?? -1) > at(fact);
		const kept = excluded.has(fact.name) || excluded.has(`${fact.name.split(":")[0]}:*`);
		return !removed && !replaced && !kept;
	});
}
function isChoice({ choices }) {
	return Object.keys(choices).some((group) => !/#(?:base|conda)$/.test(group));
}
function placeOf({ fact, choices }) {
	const environment = Object.entries(choices).find(([group]) => group.endsWith("#conda"))?.[1] ?? "";
	return `${key(fact)} ${environment}`;
}
function key(fact) {
	return `${fact.ecosystem}/${fact.name}`;
}
function forElsewhere({ members }) {
	const facts = members.map(({ fact }) => fact);
	const foreign = new Set(facts.flatMap((fact) => fact.kind === "install" && fact.options.some((option) => option.startsWith("--platform")) ? [commandKey(fact, fact.command)] : []));
	const own = new Set(facts.flatMap((fact) => fact.kind === "project" ? [`${fact.ecosystem}/${fact.name}`] : []));
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
function isDefault(url) {
	return /^https?:\/\/pypi\.(?:org|python\.org)\/simple\/?$/.test(url);
}
function isIndex(one) {
	return one.fact.kind === "index" && one.fact.role !== "channel" && !isDefault(one.fact.url);
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
function choicesOf(fact) {
	if ((fact.kind === "runtime" || fact.kind === "platform") && fact.alternative !== null) return { [`${fact.location.path}#${fact.alternative}`]: `${fact.location.line}:${fact.location.column}` };
	if (fact.kind !== "dependency") return {};
	if (fact.role.kind === "optional") return { [`${fact.location.path}#${fact.command === null ? "extra" : "branch"}`]: fact.role.name };
	if (fact.role.kind === "group") return { [`${fact.location.path}#group`]: fact.role.name };
	if ((fact.ecosystem === "maven" || fact.ecosystem === "nuget") && fact.marker !== null) return { [`${fact.location.path}#variant`]: fact.marker };
	return {};
}

// src/units/library.ts
const mostLinks = 3e5;
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
	room = mostLinks;
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
		const known = this.parts.get(path) ?? partsOf(this.of(path));
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
const deepestPart = 8;
function partsOf(facts) {
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
		case "maven": return locks.filter(({ marker }) => marker !== null && marker.split(",").some(isShipped));
		case "pypi":
		case "conda": return locks.filter(({ marker }) => marker === null || isPossible(marker, place));
		default: return locks;
	}
}
function isShipped(configuration) {
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
const readers = [
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
	const names = readers.find(([command]) => command.test(install.text))?.[1] ?? [];
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
		indexes.push(...indexOf(choice, because));
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
function indexOf({ lock, isOneBuild }, because) {
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

// src/units/derive/gpus.ts
const models$1 = [
	[
		/\bk80\b/,
		"K80",
		"3.7"
	],
	[
		/\bm60\b/,
		"M60",
		"5.2"
	],
	[
		/\bm40\b/,
		"M40",
		"5.2"
	],
	[
		/\bp100\b/,
		"P100",
		"6.0"
	],
	[
		/\bp40\b/,
		"P40",
		"6.1"
	],
	[
		/\bp4\b/,
		"P4",
		"6.1"
	],
	[
		/\bgtx[ -]?10[5-8]0\b/,
		"GTX 10",
		"6.1"
	],
	[
		/\bv100s?\b/,
		"V100",
		"7.0"
	],
	[
		/\btitan[ -]v\b/,
		"TITAN V",
		"7.0"
	],
	[
		/\bt4\b/,
		"T4",
		"7.5"
	],
	[
		/\brtx[ -]?20[6-8]0\b/,
		"RTX 20",
		"7.5"
	],
	[
		/\ba100\b/,
		"A100",
		"8.0"
	],
	[
		/\ba30\b/,
		"A30",
		"8.0"
	],
	[
		/\ba10g?\b/,
		"A10",
		"8.6"
	],
	[
		/\ba40\b/,
		"A40",
		"8.6"
	],
	[
		/\brtx[ -]?30[5-9]0\b/,
		"RTX 30",
		"8.6"
	],
	[
		/\bl40s?\b/,
		"L40",
		"8.9"
	],
	[
		/\bl4\b/,
		"L4",
		"8.9"
	],
	[
		/\brtx[ -]?40[5-9]0\b/,
		"RTX 40",
		"8.9"
	],
	[
		/\bg?h[12]00\b/,
		"H100",
		"9.0"
	],
	[
		/\bg?b200\b/,
		"B200",
		"10.0"
	],
	[
		/\bg?b300\b/,
		"B300",
		"10.3"
	],
	[
		/\brtx[ -]pro[ -]6000\b/,
		"RTX PRO 6000",
		"12.0"
	]
];
const machines = [
	[/^(ml\.)?p2\.\w+$/, "k80"],
	[/^(ml\.)?p3(dn)?\.\w+$/, "v100"],
	[/^(ml\.)?g3s?\.\w+$/, "m60"],
	[/^(ml\.)?g4dn\.\w+$/, "t4"],
	[/^(ml\.)?g5\.\w+$/, "a10g"],
	[/^(ml\.)?g6\.\w+$/, "l4"],
	[/^(ml\.)?g6e\.\w+$/, "l40s"],
	[/^(ml\.)?p4de?\.\w+$/, "a100"],
	[/^(ml\.)?p5(e|en)?\.\w+$/, "h100"],
	[/^(ml\.)?p6-b200\.\w+$/, "b200"],
	[/^a2-(high|mega|ultra)gpu-\d+g$/, "a100"],
	[/^a3-(high|mega|edge|ultra)gpu-\d+g$/, "h100"],
	[/^g2-standard-\d+$/, "l4"],
	[/^(standard|complex_model_m)_gpu$/, "k80"],
	[/^(standard|complex_model_m)_p100$/, "p100"],
	[/^(standard|complex_model_m)_v100$/, "v100"],
	[/^standard_nc(6|12|24r?)(_promo)?$/, "k80"],
	[/^standard_nc(6|12|24r?)s_v2$/, "p100"],
	[/^standard_nc(6|12|24r?)s_v3$/, "v100"],
	[/^standard_nd(6|12|24r?)s$/, "p40"],
	[/^standard_nd40rs_v2$/, "v100"],
	[/^standard_nc\d+as_t4_v3$/, "t4"],
	[/^standard_nc\d+ads_a100_v4$/, "a100"],
	[/^standard_nd(96|m96)\w*_a100_v4$|^standard_nd96asr_v4$/, "a100"],
	[/^standard_nc\d+ads_h100_v5$|^standard_nd96isr_h[12]00_v5$/, "h100"]
];
const plain = [
	/^(ml\.)?[tmcr]\d[a-z]*\.\w+$/,
	/^(e2|n2|n2d|n4|c2|c2d|c3|c4|t2d|t2a)-(standard|highmem|highcpu|micro|small|medium)(-\d+)?$/,
	/^standard_(?!n)[a-z]+\d/
];
function gpuNamed(label) {
	const spelt = label.toLowerCase().replaceAll("_", "-").replace(/^nvidiatesla/, "tesla-");
	const found = models$1.find(([name]) => name.test(spelt));
	return found === void 0 ? null : {
		model: found[1],
		arch: found[2]
	};
}
function gpuOfMachine(type) {
	const found = machines.find(([name]) => name.test(type.toLowerCase()));
	return found === void 0 ? null : gpuNamed(found[1]);
}
function isPlainMachine(type) {
	return plain.some((name) => name.test(type.toLowerCase()));
}

// src/units/derive/accelerators.ts
const devices$1 = [
	[/^nvidia\.com\/(gpu|mig-)/, "nvidia-gpu"],
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
function acceleratorsOf(draft) {
	const asked = draft.members.filter((one) => one.fact.kind === "resource");
	const found = asked.flatMap((one) => device(one, asked));
	const machines = found.length > 0 ? [] : asked.flatMap((one) => machine(one, asked, draft));
	return [...found, ...uniqueBy(machines, ({ fact }) => fact)];
}
function device(one, asked) {
	const { fact } = one;
	const kind = devices$1.find(([name]) => name.test(fact.name))?.[1];
	if (kind === void 0 || fact.field === "requests" || !/^([1-9]\d*|all)$/.test(fact.value)) return [];
	const named = kind === "nvidia-gpu" ? namedAround(one, asked) : null;
	return [{
		...one,
		kind,
		container: containerOf(one),
		by: "device",
		model: named?.gpu.model ?? null,
		arch: named?.gpu.arch ?? null,
		because: named === null ? [] : [named.one]
	}];
}
function machine(one, asked, draft) {
	const gpu = gpuOf(one);
	if (gpu === null || !isPromised(one, draft) || namedAround(one, asked)?.gpu.arch !== gpu.arch) return [];
	return [{
		...one,
		kind: "nvidia-gpu",
		container: containerOf(one),
		by: "machine",
		...gpu,
		because: []
	}];
}
function containerOf({ fact }) {
	return `${fact.location.path}#${fact.block}`;
}
function namedAround({ fact }, asked) {
	const named = asked.filter(({ fact: other }) => other.location.path === fact.location.path && holds$1(other.block, fact.block)).flatMap((one) => {
		const gpu = gpuOf(one);
		return gpu === null ? [] : [{
			gpu,
			one
		}];
	});
	const [first] = named;
	return first !== void 0 && named.every(({ gpu }) => gpu.arch === first.gpu.arch) ? first : null;
}
function holds$1(outer, inner) {
	return inner === outer || outer === "" || inner.startsWith(`${outer}/`);
}
function gpuOf({ fact }) {
	if (fact.name === "accelerator") return gpuNamed(fact.value);
	return fact.name === "instance-type" ? gpuOfMachine(fact.value) : null;
}
function isPromised({ fact }, { members }) {
	const around = members.flatMap((one) => one.fact.kind === "workload" && one.fact.location.path === fact.location.path && holds$1(one.fact.block, fact.block) ? [one.fact] : []);
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
	return after === "" ? cudaOfLabel(label) : null;
}
function rowsFor({ rows }, { constraint, python }) {
	const interpreter = python === null ? null : {
		kind: "range",
		text: python
	};
	return rows.filter((row) => overlap("pypi", released(constraint), row.version) === "yes" && (interpreter === null || isFor(interpreter, row)));
}
function isFor(interpreter, { python }) {
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
function installsOf({ fact, links }, draft) {
	const installs = draft.members.flatMap((one) => one.fact.kind === "install" ? [one.fact] : []);
	if (fact.command !== null) return installs.filter(({ command, location }) => command === fact.command && location.path === fact.location.path);
	const files = /* @__PURE__ */ new Set([fact.location.path, ownFile(draft)]);
	return installs.filter((install) => links.some(({ location }) => location === install.location) && (isExact(draft) || install.manifests.some(({ path }) => files.has(join(install.directory, path)))));
}
function isExact({ kind }) {
	return kind === "image" || kind === "ci" || kind === "function";
}
function ownFile({ id }) {
	return id.slice(id.indexOf(":") + 1);
}
function installerOf(item, draft) {
	const tools = new Set(installsOf(item, draft).map(({ installer }) => installer));
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
			reach: first === void 0 ? null : reachOf(index.fact, first, draft)
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
	return installsOf(item, draft).some((install) => install.command === index.command && install.location.path === index.location.path);
}
function reachOf(index, item, draft) {
	if (index.only !== null) return "alone";
	const others = item.indexes.filter(({ fact }) => fact !== index);
	if (item.installer === "uv") return reachInUv(index, others, isBestMatch(item, draft));
	if (!(item.installer === null ? /\.(txt|in|ya?ml)$/.test(index.location.path) : pips.has(item.installer))) return null;
	return index.role === "primary" && others.length === 0 ? "alone" : "beside";
}
const pips = /* @__PURE__ */ new Set(["pip", "conda"]);
function reachInUv(index, others, bestMatch) {
	if (bestMatch) return index.role === "primary" && others.length === 0 ? "alone" : "beside";
	return others.length === 0 ? "alone" : null;
}
function isBestMatch(item, draft) {
	return installsOf(item, draft).some(({ options }) => options.some((option) => /^--index-strategy=?(unsafe-best-match)?$/.test(option))) || draft.members.some(({ fact }) => fact.kind === "env" && fact.name === "UV_INDEX_STRATEGY");
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
	const reach = reachOf(index.fact, item, draft);
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
		const known = catalog.find(item.fact.ecosystem, item.fact.name);
		const found = {
			...item,
			installer: installerOf(item, draft),
			unaligned: unalignedOf(item, known?.package.unaligned ?? [])
		};
		return {
			...found,
			cuda: cudaOf(found, draft, place, linux)
		};
	});
}
function unalignedOf({ fact, constraint }, known) {
	return known.find(({ versions }) => overlap(fact.ecosystem, constraint, versions) === "yes") ?? null;
}

// src/units/derive/packaging.ts
function packagingOf({ members }) {
	const settings = members.filter((one) => one.fact.kind === "setting");
	const filters = settings.filter(({ fact }) => fact.key === "android.abiFilters");
	const chosen = filters.length > 0 ? filters : settings.filter(({ fact }) => fact.key === "android.splits.abi");
	const abis = chosen.flatMap(({ fact }) => fact.block === "" && fact.value !== null ? [fact.value] : []);
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
		const strength = strengthOf(one.fact);
		return strength === null ? [] : [found$1(id, strength, one)];
	});
}
function strengthOf(fact) {
	if (fact.kind === "plugin") return fact.applied && fact.id === publisher ? "proved" : null;
	return fact.kind === "dependency" && fact.ecosystem === "maven" && fact.role.kind === "runtime" && ofPlay.test(fact.name) ? "supported" : null;
}
function found$1(app, strength, one) {
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
	return strength === null || app === null ? [] : [found$1(app, strength, member(fact))];
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
const serving = /deployment|endpoint|model/i;
function workloadPlace({ platform, type }) {
	if (served.has(platform)) {
		if (serving.test(type)) return {
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
function isKind(one, kind) {
	return one.fact.kind === kind;
}
function imagesOf({ members }, catalog) {
	return members.flatMap((one) => {
		if (!isKind(one, "image")) return [];
		const known = catalog.find("docker", catalogName(one.fact.name));
		const tag = one.fact.tag ?? "";
		const build = known?.package.tags.find(({ contains }) => tag.includes(contains))?.build ?? known?.package.build ?? "unknown";
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
function isCertain(found) {
	return found.some(({ weak }) => weak.length === 0);
}
function targetsOf$1({ members, targets }, found) {
	const deployed = members.flatMap((one) => isKind(one, "workload") ? workloadPlace(one.fact).targets.map((name) => ({
		name,
		one
	})) : []);
	const known = new Set(targets.map(({ name }) => name));
	const places = [...groupBy(deployed, ({ name }) => name)].filter(([name]) => !known.has(name));
	return [
		...targets,
		...places.map(([name, list]) => ({
			name,
			strength: "proved",
			because: list.map(({ one }) => one)
		})),
		...found.length > 0 ? [{
			name: "gpu",
			strength: isCertain(found) ? "proved" : "supported",
			because: found
		}] : []
	];
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
function withoutAcceleratorOf(draft, { targets, accelerators, images, asksElsewhere }) {
	if (accelerators.length > 0 || draft.members.some(isHint)) return [];
	const services = targets.flatMap(({ name, strength, because }) => {
		const text = never[name] ?? onRequest[name];
		return text === void 0 ? [] : [{
			strength,
			text,
			because
		}];
	});
	const supported = asksElsewhere ? [] : [...givenNone(draft), ...onRunners(draft)];
	return [
		...services,
		...lambdaImages(images),
		...plainMachines(draft),
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
function lambdaImages(images) {
	return images.filter(({ fact }) => fact.use === "base" && /^(public\.ecr\.aws\/lambda\/|amazon\/aws-lambda-)/.test(fact.name)).map((one) => ({
		strength: "proved",
		text: "AWS Lambda has no GPUs",
		because: [one]
	}));
}
function asksForDevices(library) {
	return library.all("resource").some(({ name, value }) => hint.test(name) && value !== "0");
}
function plainMachines({ members }) {
	const machines = members.filter((one) => one.fact.kind === "resource" && one.fact.name === "instance-type");
	if (machines.length === 0 || !machines.every(({ fact }) => isPlainMachine(fact.value))) return [];
	return [{
		strength: "proved",
		text: `${machines[0]?.fact.value ?? ""} has no GPU`,
		because: machines
	}];
}
function givenNone({ members }) {
	const workloads = members.filter(({ fact }) => fact.kind === "workload" && fact.platform === "kubernetes");
	const limits = members.filter((one) => one.fact.kind === "resource" && one.fact.field === "limits");
	const written = workloads.flatMap(({ fact }) => limits.filter((one) => one.fact.location.path === fact.location.path && /^(memory|cpu)$/.test(one.fact.name)).slice(0, 1));
	if (workloads.length === 0 || written.length < workloads.length) return [];
	return [{
		strength: "supported",
		text: "its containers are given no GPU",
		because: [...workloads, ...written]
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
	const whole = taken.filter(({ members }) => members[0] !== void 0 && isInside(members[0]));
	const members = uniqueBy([...whole.flatMap((draft) => draft.members), ...taken.flatMap((draft) => draft.members.filter(isInside))], (one) => one.fact);
	return [...drafts.flatMap((draft) => {
		if (whole.includes(draft)) return [];
		const left = draft.members.filter((one) => !isInside(one));
		return left.length === 0 && draft.members.length > 0 ? [] : [{
			...draft,
			members: left
		}];
	}), merged(unit, whole, members)];
}
function merged(unit, parts, members) {
	const kind = unit.kind ?? kinds$1.find((one) => parts.some((part) => part.kind === one)) ?? "environment";
	return {
		id: `${kind}:${unit.name}`,
		kind,
		name: unit.name,
		root: commonFolder(members.map(({ fact }) => parentOf(fact.location.path))),
		links: parts.flatMap(({ links }) => links),
		targets: uniqueBy([...unit.targets.map(target$1), ...parts.flatMap(({ targets }) => targets)], ({ name }) => name),
		members: [member(named$3(unit)), ...members]
	};
}
function target$1({ name, location }) {
	return {
		name,
		strength: "proved",
		because: [member(setting("units.targets", name, location))]
	};
}
function named$3({ name, location }) {
	return setting("units.name", name, location);
}
function setting(key, value, location) {
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
const deepest$1 = 20;
function requirementMembers(library, path) {
	return membersOf$1(library, path, {
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
function membersOf$1(library, path, trail) {
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
	if (files.length > deepest$1) {
		library.problems.push({
			message: `\`${target}\` is included through more than ${deepest$1} files, so it is left out`,
			location
		});
		return [];
	}
	read.add(`${role} ${target}`);
	const because = link(`\`${target}\` is included`, location);
	if (!library.facts.has(target) && !isReadByName(target)) return [through(because, member(unknownIndex(include)))];
	return membersOf$1(library, target, {
		files: [...files, target],
		read
	}).map((one) => through(because, role === "constraints" ? asConstraint(one) : one));
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

// src/units/workspaces.ts
const kinds = {
	npm: {
		manifest: "package.json",
		roots: ["package.json", "pnpm-lock.yaml"]
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
		for (const [path, modules] of groupBy(library.all("module"), ({ location }) => location.path)) this.listed.set(path, listedBy(modules));
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
		this.members.set(root, [...this.members.get(root) ?? [], path]);
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
		return folder === root || listed.exact.has(folder) || matchesAny(listed.globs, folder);
	}
};
function listedBy(modules) {
	const directories = modules.map(({ directory }) => directory);
	return {
		exact: new Set(directories.filter((directory) => !directory.includes("*"))),
		globs: directories.filter((directory) => directory.includes("*"))
	};
}
function keyed(facts) {
	const shared = facts.filter(({ role }) => role.kind === "constraint");
	return new Map(shared.map((fact) => [/^\s*["']?([\w-]+)/.exec(fact.text)?.[1] ?? fact.name, fact]));
}
function nameOf$1(ecosystem, name) {
	return ecosystem === "pypi" ? name.toLowerCase().replace(/[-_.]+/g, "-") : name;
}
const made = /* @__PURE__ */ new WeakMap();
function workspacesOf(library) {
	const known = made.get(library) ?? new Workspaces(library);
	made.set(library, known);
	return known;
}
function workspaceMembers(library, root) {
	return workspacesOf(library).membersOf(root);
}
function meant(library, fact) {
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
const inFolder = {
	npm: ["package.json"],
	pypi: [
		"pyproject.toml",
		"setup.cfg",
		"setup.py"
	],
	cargo: ["Cargo.toml"],
	pub: ["pubspec.yaml"],
	swift: ["Package.swift"],
	espressif: ["idf_component.yml", "idf_component.yaml"]
};
function manifestsIn(library, ecosystem, folder, name) {
	return (ecosystem === "cocoapods" ? [`${name}.podspec`] : inFolder[ecosystem] ?? []).map((each) => join(folder, each)).filter((path) => library.facts.has(path));
}
const longestWay = 30;
function linkedMembers(library, start, seen) {
	const found = [];
	const waiting = [start];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		const { fact, links } = next;
		const manifests = links.length > longestWay ? [] : localManifests(library, fact);
		for (const manifest of manifests) {
			if (seen.has(manifest) || !library.hasRoom(library.of(manifest).length)) continue;
			seen.add(manifest);
			const brought = needsOf(library, manifest, [...links, link(`\`${manifest}\` is linked`, fact.location)]);
			found.push(...brought);
			waiting.push(...brought.filter(isDependency));
		}
	}
	return found;
}
function needsOf(library, manifest, links) {
	return library.of(manifest).flatMap((fact) => {
		if (fact.kind === "index") return [member(fact, links)];
		if (fact.kind !== "dependency" || fact.role.kind !== "runtime") return [];
		const one = meant(library, fact);
		return [{
			...one,
			links: [...links, ...one.links]
		}];
	});
}
function isDependency(one) {
	return one.fact.kind === "dependency";
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
function isRequirements(library, path) {
	return /\.(txt|in)$/.test(path) && library.of(path).some(asksForPackages);
}
function manifestMembers$1(library, manifest, constraints, isAsked = ({ kind }) => kind === "runtime") {
	if (constraints) return requirementMembers(library, manifest).map(bounded);
	if (isRequirements(library, manifest)) return requirementMembers(library, manifest);
	return projectMembers$1(library, manifest, library.of(manifest).filter((fact) => fact.kind !== "dependency" || isAsked(fact.role)).filter(({ kind }) => kind !== "project")).map((one) => one.fact.kind === "dependency" ? {
		...one,
		choices: {}
	} : one);
}
function projectMembers$1(library, manifest, facts, seen = /* @__PURE__ */ new Set([manifest])) {
	return facts.flatMap((fact) => {
		if (fact.kind === "include") return includedMembers(library, fact);
		if (fact.kind !== "dependency") return [member(fact)];
		const one = meant(library, fact);
		return [one, ...linkedMembers(library, one, seen)];
	});
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
const publishing = [
	"maven/com.google.android.play:*",
	"maven/com.android.billingclient:billing",
	"command/bundleRelease",
	"command/appbundle"
];
const joinedBy = [
	"conda/python",
	"pypi/nvidia-*",
	"pypi/cuda*",
	"conda/cuda*",
	"conda/cudnn*",
	"docker/*.dkr.ecr.*",
	...publishing,
	...mobileFrameworks.flatMap((name) => [`npm/${name}`, `pub/${name}`])
];

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
	const dependencies = library.kind(path, "dependency");
	const own = projectMembers$1(library, path, dependencies, seen);
	const plugins = [...seen].filter((each) => each !== path).flatMap((plugin) => nativeMembers(library, plugin, side));
	if (native === null) return [...own, ...plugins];
	const because = link(`\`${native}\` is the ${sideNames[side]} side of \`${path}\``, first.location);
	return [...own, ...plugins].map((one) => through(because, one));
}
function nativeMembers(library, plugin, side) {
	const [first] = library.of(plugin);
	if (first === void 0) return [];
	return nativeManifests(library, parentOf(plugin), side).flatMap((path) => needsOf(library, path, [link(`\`${path}\` is linked`, first.location)]).filter(({ fact }) => fact.kind === "dependency"));
}
function nativeManifests(library, folder, side) {
	if (side === "android") return ["build.gradle", "build.gradle.kts"].map((name) => join(folder, `android/${name}`)).filter((path) => library.facts.has(path));
	return [
		folder,
		join(folder, "ios"),
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
	return [
		module.path,
		module.rootBuild,
		at("gradle.properties"),
		at("gradle/libs.versions.toml")
	].flatMap((file) => file === null ? [] : library.kind(file, "setting")).find(({ key, value }) => value !== null && (key === `gradle.ext.${name}` || key === `gradle.property.${name}`));
}

// src/units/gradle/dependencies.ts
function moduleMembers(library, modules, module, seen) {
	const own = library.of(module.path).filter(({ kind }) => kind !== "dependency").flatMap((fact) => {
		if (fact.kind === "include") return includedMembers(library, fact);
		return [fact.kind === "setting" ? settingMember(library, module, fact) : member(fact)];
	});
	const dependencies = library.kind(module.path, "dependency").filter(isOwn).map((fact) => member(resolved(library, module, fact)));
	const references = library.kind(module.path, "reference").flatMap((reference) => reference.to === "catalog" ? fromCatalog(library, module, reference) : linkedModule(library, modules, module, reference, seen));
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
function linkedModule(library, modules, from, reference, seen) {
	const module = moduleNamed(library, modules, from, reference.name);
	if (module === null || seen.has(module.path) || reference.role.kind !== "runtime") return [];
	seen.add(module.path);
	const because = link(`module \`${reference.name}\` is linked`, reference.location);
	return moduleMembers(library, modules, module, seen).filter(isBrought).flatMap((one) => without(reference.excludes, one)).map((one) => through(because, one));
}
function without(excludes, one) {
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
				...files
			]
		},
		path: module.path,
		linked: [...seen].filter((path) => path !== module.path)
	}];
}
function manifestMembers(library, { folder }) {
	const path = [
		"src/main/AndroidManifest.xml",
		"src/androidMain/AndroidManifest.xml",
		"AndroidManifest.xml"
	].map((name) => join(folder, name)).find((one) => library.facts.has(one));
	return path === void 0 ? [] : library.of(path).map((fact) => member(fact));
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
	const said = keys.map((key) => settings.filter((fact) => fact.key === key).flatMap(named$2)).find((list) => list.length > 0);
	const least = settings.filter(({ key }) => key.endsWith(".deploymentTarget")).flatMap(bound);
	const found = said ?? least;
	if (found.length > 0) return unique(found);
	const [first] = facts;
	const because = workload ?? first;
	const name = workload?.type.endsWith(".tool") === true ? "macos" : "ios";
	return because === void 0 ? [] : [{
		name,
		strength: "suggested",
		because: [member(because)]
	}];
}
function named$2(fact) {
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
function unique(targets) {
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
		return needsOf(library, manifest, [link(`\`${manifest}\` is linked`, fact.location)]);
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
		if (fact.kind === "dependency") return [meant(library, fact)];
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
		if (/^dotnet\.use(Wpf|WindowsForms|WinUI)$/i.test(fact.key) && fact.value === "true") return [target("windows", one)];
		if (!/^dotnet\.target(Framework|Platform)$/.test(fact.key)) return [];
		const word = fact.value.toLowerCase();
		return systems.flatMap(([pattern, name]) => pattern.test(word) ? [target(name, one)] : []);
	});
	return uniqueBy(found, ({ name }) => name);
}
function target(name, because) {
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
function environmentDrafts(library, claimed) {
	return [...library.facts.keys()].flatMap((path) => claimed.has(path) || !(isManifest(library, path) || isProject(path)) ? [] : [environmentDraft(library, path)]);
}
function isProject(path) {
	return /(^|\/)(pyproject\.toml|package\.json|pubspec\.yaml)$/.test(path);
}
function environmentDraft(library, path) {
	const kind = library.kind(path, "project")[0]?.published === true ? "library" : "environment";
	const facts = library.of(path).filter((fact) => !isDefinition(fact));
	const all = isRequirements(library, path) ? requirementMembers(library, path) : projectMembers$1(library, path, facts);
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
		targets: [],
		members: [
			...own,
			...runtimes,
			...installerIndexes(library, path)
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
function installerIndexes(library, path) {
	return library.installsOf(path).flatMap((install) => {
		const because = link(`\`${path}\` is installed`, install.location);
		return [member(install, [because]), ...library.indexesFor(install).map((fact) => member(fact, [because]))];
	});
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
	stages = /* @__PURE__ */ new Map();
	copies;
	room = mostLookups;
	constructor(library, facts, context) {
		this.library = library;
		this.context = context;
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
		return stage === void 0 || stage.from === null ? null : this.sourceOf(`stage:${stage.from}`, path);
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
		because: link(said, giver?.location ?? {
			path: "",
			line: 1,
			column: 1,
			endLine: 1,
			endColumn: 1
		})
	};
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

// src/units/installs/asked.ts
function askedBy(library, install, manifest, isProduction) {
	switch (install.installer) {
		case "npm": return ofNpm(install, isProduction);
		case "poetry": return ofPoetry(install);
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
	return either(isRuntime, ofExtras(install, "--extra"), named$1("group", valuesOf$1(install, "--group").map(lastOf)));
}
function ofUvSync(library, install, manifest) {
	const only = [...valuesOf$1(install, "--only-group"), ...has(install, "--only-dev") ? ["dev"] : []];
	if (only.length > 0) return named$1("group", only);
	const unasked = has(install, "--no-default-groups") ? [] : defaultGroups(library, manifest);
	const left = /* @__PURE__ */ new Set([...valuesOf$1(install, "--no-group"), ...has(install, "--no-dev") ? ["dev"] : []]);
	const groups = [
		...unasked,
		...has(install, "--dev") ? ["dev"] : [],
		...valuesOf$1(install, "--group")
	].filter((name) => !left.has(name));
	return either(isRuntime, ofExtras(install, "--extra"), ofKind$1("development", groups.includes("dev")), has(install, "--all-groups") ? ofKind$1("group", true) : named$1("group", groups));
}
function defaultGroups(library, manifest) {
	const said = library.kind(manifest, "setting").find(({ key }) => key === "uv.default-groups");
	return said === void 0 ? ["dev"] : words([said.value ?? ""]);
}
function ofPoetry(install) {
	const only = valuesOf$1(install, "--only");
	if (only.length > 0 && !only.includes("main")) return named$1("group", only);
	const left = valuesOf$1(install, "--without");
	const development = only.length === 0 && !has(install, "--no-dev") && !left.includes("dev");
	const groups = [
		...development ? ["dev"] : [],
		...only,
		...valuesOf$1(install, "--with")
	];
	return either(isRuntime, ofExtras(install, "--extras"), ofKind$1("development", development), named$1("group", groups));
}
function ofPdm(install) {
	const groups = valuesOf$1(install, "--group");
	const all = groups.includes(":all");
	return either(has(install, "--no-default") ? () => false : isRuntime, all ? ofKind$1("optional", true) : named$1("optional", groups), all ? ofKind$1("group", true) : named$1("group", groups));
}
function ofPixi(library, install, manifest) {
	const environment = valuesOf$1(install, "--environment")[0] ?? "default";
	const said = library.kind(manifest, "setting").find(({ key }) => key === `pixi.environments.${environment}`)?.value;
	return either(isRuntime, named$1("group", words([said ?? ""])));
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
	return has(install, "--all-extras") ? ofKind$1("optional", true) : named$1("optional", valuesOf$1(install, option));
}
function named$1(kind, names) {
	const wanted = new Set(names.map(normalised));
	return (role) => role.kind === kind && wanted.has(normalised(role.name));
}
function normalised(name) {
	return name.toLowerCase().replace(/[-_.]+/g, "-");
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
	if (install.installer === "npm") return read("package.json").flatMap((one) => [one, ...membersOf(library, one, path, fileAt)]);
	if (install.installer === "pixi") return [...read("pixi.toml"), ...read("pyproject.toml")].slice(0, 1);
	if (/\bpipenv\b/.test(install.text)) return read("Pipfile");
	const own = read("pyproject.toml");
	if (own.some(({ manifest }) => namesPackages(library, manifest)) || /^(poetry|pdm)$/.test(install.installer)) return own;
	return [
		...own,
		...read("setup.cfg"),
		...read("setup.py")
	];
}
function namesPackages(library, manifest) {
	return library.of(manifest).some((fact) => fact.kind === "include" || fact.kind === "dependency" && fact.role.kind === "runtime");
}
function membersOf(library, { manifest }, path, fileAt) {
	const root = posix.dirname(manifest);
	return workspaceMembers(library, manifest).flatMap((member) => {
		return fileAt(posix.join(path, posix.relative(root, member))) === member ? [{
			manifest: member,
			choices: { [`${manifest}#workspace`]: member }
		}] : [];
	});
}

// src/units/installs/index.ts
function installedManifests(library, install, { fileAt, isProduction }) {
	const found = install.manifests.flatMap(({ role, path, place }) => {
		if (role === "lock") return [];
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
			return [...manifestMembers$1(library, manifest, role === "constraints", asked), ...indexes].map((one) => ({
				...through(because, one),
				weak: [...one.weak, ...weak],
				choices: {
					...one.choices,
					...choices
				}
			}));
		})
	};
}
function installedHere(library, install) {
	if (install.directory.startsWith("/")) return [];
	const fileAt = (path) => {
		const file = posix.normalize(posix.join(install.directory, path));
		return library.has(file) ? file : null;
	};
	return installedManifests(library, install, {
		fileAt,
		isProduction: false
	}).members;
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
function allContainers(library) {
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
const names = [
	"kustomization.yaml",
	"kustomization.yml",
	"Kustomization"
];
const deepest = 20;
function overlaysOf(library) {
	const overlays = [...library.facts.keys()].filter((path) => names.some((name) => path === name || path.endsWith(`/${name}`)));
	if (overlays.length === 0) return () => [];
	const patches = groupBy(patchesOf(library).filter(({ workload }) => workload.platform === "kubernetes"), ({ workload }) => workload.location.path);
	const byFile = /* @__PURE__ */ new Map();
	for (const overlay of overlays.filter((path) => changes(library, path))) for (const file of filesOf(library, overlay)) byFile.set(file, [...byFile.get(file) ?? [], overlay]);
	return (container) => container.workload.platform === "kubernetes" ? (byFile.get(container.workload.location.path) ?? []).flatMap((overlay) => added$1(library, overlay, patches, container)) : [];
}
function changes(library, overlay) {
	return library.of(overlay).some((fact) => fact.kind === "image" || fact.kind === "setting" && fact.key === "kustomize.patch");
}
function filesOf(library, overlay) {
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
	return names.map((name) => join(folder, name)).find((path) => library.facts.has(path)) ?? null;
}
function added$1(library, overlay, patches, container) {
	const more = {
		weak: [`only \`${overlay}\` says so`],
		choices: { [`${container.workload.location.path}#overlay`]: overlay }
	};
	const uncertain = (fact, text) => member(fact, [link(text, fact.location)], more);
	const named = container.image === null ? "" : `image:${container.image.name}`;
	const images = library.kind(overlay, "image").filter(({ block }) => block === named);
	const patched = library.kind(overlay, "setting").flatMap(({ key, value }) => key === "kustomize.patch" && value !== null ? patches.get(value) ?? [] : []).filter((patch) => patch.block === container.block && patch.workload.name === container.workload.name).flatMap(({ facts }) => facts.filter(isAdded));
	return [...images.map((fact) => uncertain(fact, `image \`${container.image?.name ?? ""}\` is replaced`)), ...patched.map((fact) => uncertain(fact, `${container.workload.type} \`${container.workload.name}\` is patched`))];
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

// src/units/images/refill.ts
function dependencyWith(fact, scope) {
	if (!isOpen(fact.constraint.kind)) return unchanged$1(fact);
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
	if (!isOpen(fact.resolved)) return unchanged$1(fact);
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
function isOpen(kind) {
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
		const isArgument = this.last?.fact.kind === "setting" && holds(this.last.fact, fact);
		const held = isArgument ? scope.get(fact.name) : scope.hold(fact.text, fact.value);
		if (!isArgument && held !== void 0) scope.setEnv(fact.name, held);
		this.last = {
			name: fact.name,
			fact
		};
		return withValue(fact, held);
	}
	ofVariable(fact) {
		if (fact.command !== null || this.last === null || !holds(this.last.fact, fact)) return null;
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
function holds({ location: outer }, { location: inner }) {
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

// src/units/images/index.ts
function imageDrafts(library) {
	const claimed = /* @__PURE__ */ new Set();
	const ways = buildings(library);
	const builderOf = builders(ways);
	const deployed = groupBy(containersOf(library).filter((container) => !isInChart(library, container)), builderOf);
	const addedTo = additionsTo(library);
	return {
		drafts: [...ways.map((building) => {
			const run = deployed.get(building) ?? [];
			return draft(building, [...builtMembers(library, building, claimed), ...run.flatMap((container) => deployedMembers(container, building, addedTo(container)))]);
		}), ...(deployed.get(null) ?? []).map((container) => foreign(library, container, addedTo(container)))],
		claimed
	};
}
function builders(ways) {
	const byBuild = new Map(ways.flatMap((building) => building.builds.map((build) => [build, building])));
	const tagged = ways.flatMap((building) => building.builds.flatMap(({ tags }) => tags.map((tag) => ({
		tag,
		building
	}))));
	const byTag = groupBy(tagged, ({ tag }) => tag);
	const byName = groupBy(tagged, ({ tag }) => nameOf(tag));
	return ({ build, image }) => {
		if (build !== null) return byBuild.get(build) ?? null;
		if (image === null) return null;
		return only(byTag.get(`${image.name}:${image.tag ?? "latest"}`)) ?? only(byName.get(image.name));
	};
}
function only(found) {
	const ways = new Set(found?.map(({ building }) => building));
	const [first] = ways;
	return ways.size === 1 && first !== void 0 ? first : null;
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
function builtMembers(library, building, claimed) {
	const { dockerfile, context, target, builds } = building;
	const rebuilt = builtWith(library.of(dockerfile), givenBy(builds));
	const facts = rebuilt.facts.map(({ fact }) => fact);
	const { stages, open } = reachedStages(facts, target, rebuilt.open);
	const indexes = new Map(stages.map((index) => [`stage:${index}`, index]));
	const files = new ImageFiles(library, facts, {
		folder: context,
		isIgnored: ignoredBy(library, dockerfile, context)
	});
	const copied = /* @__PURE__ */ new Map();
	const roots = rootStages(facts);
	const isProduction = facts.some((fact) => fact.kind === "env" && fact.name === "NODE_ENV" && fact.value === "production");
	const environmentOf = condaChoices(dockerfile, facts);
	return rebuilt.facts.flatMap((one) => {
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
		return stageMembers(library, one, {
			sourceOf,
			isProduction
		}, claimed).map((each) => ({
			...each,
			weak: [...each.weak, ...weak],
			choices: {
				...each.choices,
				...choices
			}
		}));
	});
}
function stageMembers(library, { fact, links, weak }, { sourceOf, isProduction }, claimed) {
	const own = member(fact, links, { weak });
	if (fact.kind !== "install") return [own, ...hiddenIndexes(fact).map((one) => member(one))];
	const fileAt = (path) => sourceOf(posix.resolve("/", fact.directory, path));
	const { members, paths } = installedManifests(library, fact, {
		fileAt,
		isProduction
	});
	for (const path of paths) claimed.add(path);
	return [own, ...members];
}
function hiddenIndexes(fact) {
	if (fact.kind !== "copy" || !fact.sources.some((source) => /(^|\/)(pip\.(conf|ini)|uv\.toml|\.?pip\/?)$/.test(source))) return [];
	return [unknownIndex(fact)];
}
function branchOf(fact) {
	return fact.kind === "install" && fact.condition !== null ? { [`${fact.location.path}#branch`]: fact.condition } : {};
}
function nameOf(reference) {
	return reference.replace(/@.*$/, "").replace(/:[^/:]*$/, "");
}
function deployedMembers(container, { dockerfile }, added) {
	const { workload } = container;
	const because = link(`\`${dockerfile}\` is run as ${workload.type} \`${workload.name}\``, workload.location);
	return [...container.facts.filter(({ kind }) => kind !== "image").map((fact) => ownMember(container, fact, added)), ...added].map((one) => through(because, one));
}
function foreign(library, container, added) {
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
		locks: named("uv.lock", "poetry.lock", "pdm.lock", "pylock.toml", "pixi.lock"),
		ofWorkspace: true
	},
	{
		manifest: /^package\.json$/,
		locks: named("npm-shrinkwrap.json", "package-lock.json", "pnpm-lock.yaml", "yarn.lock", "bun.lock"),
		ofWorkspace: true
	},
	{
		manifest: /^Cargo\.toml$/,
		locks: named("Cargo.lock"),
		ofWorkspace: true
	},
	{
		manifest: /^pubspec\.yaml$/,
		locks: named("pubspec.lock"),
		ofWorkspace: true
	},
	{
		manifest: /^Pipfile$/,
		locks: named("Pipfile.lock"),
		ofWorkspace: false
	},
	{
		manifest: /^Podfile$/,
		locks: named("Podfile.lock"),
		ofWorkspace: false
	},
	{
		manifest: /^pixi\.toml$/,
		locks: named("pixi.lock"),
		ofWorkspace: false
	},
	{
		manifest: /^environment\.ya?ml$/,
		locks: named("conda-lock.yml", "conda-lock.yaml"),
		ofWorkspace: false
	},
	{
		manifest: /^Package\.swift$/,
		locks: named("Package.resolved"),
		ofWorkspace: false
	},
	{
		manifest: /^project\.pbxproj$/,
		locks: ofXcode,
		ofWorkspace: false
	},
	{
		manifest: /\.(cs|fs|vb)proj$/,
		locks: named("packages.lock.json"),
		ofWorkspace: false
	},
	{
		manifest: /\.py$/,
		locks: (path) => [`${path}.lock`],
		ofWorkspace: false
	}
];
function named(...names) {
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
		return this.library.kind(manifest, "module").some(({ directory }) => matchesAny([directory], folder));
	}
};

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
const devices = /* @__PURE__ */ new Set([
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
		case "esp-idf": return [...components, ...first(library, folder, ["sdkconfig", "sdkconfig.defaults"])].map((path) => whole(library, path));
		case "zephyr": {
			const west = library.nearest(folder, ["west.yml", "west.yaml"]);
			return [...first(library, folder, ["prj.conf"]), ...west === null ? [] : [west]].map((path) => whole(library, path));
		}
		case "unity": return first(library, parentOf(folder), ["Packages/manifest.json"]).map((path) => whole(library, path));
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
	return (devices.has(platform) ? built.map((name) => join(folder, name)) : platform === "unity" ? [join(parentOf(folder), "Assets")] : []).flatMap((each) => library.filesBelow(each)).map((fact) => member(fact));
}

// src/units/shipped.ts
const besides = {
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
	const beside = besides[workload.platform];
	if (beside === void 0 || own.some(({ fact }) => fact.kind === "install" && fact.manifests.length > 0)) return [];
	const { path } = workload.location;
	const starts = beside.where === "file" ? [{
		fact: workload,
		folder: parentOf(path)
	}] : codeOf(library, own);
	const spoken = languages(own);
	const names = beside.names.filter(([first]) => spoken.length === 0 || spoken.includes(first === "package.json" ? "node" : "python"));
	return starts.flatMap(({ fact, folder }) => names.flatMap((some) => {
		const manifest = found(library, workload, folder, some);
		if (manifest === null) return [];
		const because = link(`\`${manifest}\` is shipped`, fact.location);
		return manifestMembers$1(library, manifest, false).map((one) => through(because, one));
	}));
}
function codeOf(library, own) {
	return own.flatMap(({ fact }) => {
		if (fact.kind !== "code" || fact.holds !== "code" || fact.path === null) return [];
		return [{
			fact,
			folder: library.hasFolder(fact.path) ? fact.path : parentOf(fact.path)
		}];
	});
}
function languages(own) {
	return own.flatMap(({ fact }) => fact.kind === "runtime" && fact.use === "selects" ? [fact.name] : []);
}
function found(library, { platform, location }, folder, names) {
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
	const workloads = library.all("workload").filter((workload) => !elsewhere.has(workload.platform) && !isContainer(library, workload));
	const beside = besideApps(library, claimed);
	return workloads.map((workload) => workloadDraft(library, workload, beside(workload)));
}
function workloadDraft(library, workload, beside) {
	const { path } = workload.location;
	const { kind, targets } = workloadPlace(workload);
	const certain = [...shared(library, workload), ...library.part(path, workload.block)].filter((fact) => fact.kind !== "dependency" || fact.command === null || fact.marker === null).map((fact) => member(fact));
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
		root: kind === "ci" ? "" : parentOf(path),
		links: [],
		targets: targets.map((name) => ({
			name,
			strength: "proved",
			because: [member(workload)]
		})),
		members: uniqueBy(members, (one) => one.fact)
	};
}
function shared(library, { platform, location }) {
	return platform === "serverless" ? library.part(location.path, "") : [];
}
function brought(library, workload, fact) {
	if (fact.kind === "install") return fact.condition === null ? installedHere(library, fact) : [];
	return fact.kind === "command" && clusters.has(workload.platform) ? started(library, fact) : [];
}
const clusters = /* @__PURE__ */ new Set(["slurm", "skypilot"]);
function started(library, command) {
	return startedScripts(library, command).flatMap((script) => {
		const because = link(`\`${script}\` is started`, command.location);
		return library.of(script).filter(({ kind }) => kind !== "workload").flatMap((fact) => [member(fact), ...fact.kind === "install" && fact.condition === null ? installedHere(library, fact) : []]).map((one) => through(because, one));
	});
}

// src/units/index.ts
function buildUnits(facts, paths, technologies, within = "", declared = []) {
	const library = new Library({
		facts,
		paths,
		technologies
	});
	const catalog = new Catalog(technologies, library.all("project"));
	const locks = new Locks(library);
	const { drafts: images, claimed } = imageDrafts(library);
	const apps = appDrafts(library, claimed);
	const workloads = workloadDrafts(library, claimed);
	const drafts = [
		...images,
		...apps,
		...environmentDrafts(library, claimed),
		...workloads
	];
	const whole = withDeclared(uniqueBy(drafts, ({ id }) => id), declared);
	const around = {
		catalog,
		locks,
		within,
		technologies,
		signs: signsOf(whole, library),
		asksForDevices: asksForDevices(library)
	};
	return {
		units: whole.map((draft) => unit(draft, around)),
		problems: uniqueBy(library.problems, ({ message, location }) => `${message}${location?.path}:${location?.line}`)
	};
}
function unit(bare, { catalog, locks, within, technologies, signs, asksForDevices: elsewhere }) {
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
	const place = markerPlace({
		hosts,
		runtimes
	});
	const accelerators = acceleratorsOf(draft);
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
			images,
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
	const own = await configOf(opening, tree, inner, request.config, true);
	if (own.origin !== null || inner === "") return own;
	const around = await configOf(opening, head === null ? await diskTree(root) : commitTree(root, head), "", null, false);
	return {
		...around,
		ignore: globsBelow(around.ignore, inner)
	};
}
async function configOf({ root, rules }, tree, folder, named, whole) {
	const at = (file) => folder === "" ? file : `${folder}/${file}`;
	const config = await loadConfig(root, (file) => tree.has(at(file)), (file) => textOf(tree, at(file)), named, {
		rules,
		paths: whole ? tree.paths.map((path) => folder === "" ? path : path.slice(folder.length + 1)) : null
	});
	if (config.origin === null || named !== null || folder === "") return config;
	return {
		...config,
		origin: at(config.origin),
		units: config.units.map((unit) => below(unit, folder))
	};
}
function below(unit, folder) {
	const moved = (location) => ({
		...location,
		path: `${folder}/${location.path}`
	});
	return {
		...unit,
		holds: (path) => path.startsWith(`${folder}/`) && unit.holds(path.slice(folder.length + 1)),
		targets: unit.targets.map((target) => ({
			...target,
			location: moved(target.location)
		})),
		location: moved(unit.location)
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

export { foldersUp as a, overlap as c, loadKnowledge as d, buildUnits as i, pinned as l, changesOf as n, parentOf as o, openRun as r, member as s, UsageError as t, relate as u };