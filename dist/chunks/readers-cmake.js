import { O as Cursor } from "./shared-formats.js";
import { $ as unknown, At as placeOf, Ot as inOrder, Q as setting, Y as fromRoot, Z as dependency, jt as unreadable } from "./shared-readers.js";
import { posix } from "node:path";

// src/formats/cmake/scanner.ts
const space = /[ \t\f\v\r\n]+/y;
const identifier = /[A-Za-z_]\w*/y;
const bracketOpen = /\[(=*)\[/y;
const unquoted = /(?:[^\s()#"\\$]|\\[^\n]|\$(?:\([^\s()#"\\$]*\))?|(?<=[^\s()#])"[^\n"]*")+/y;
var Scanner = class extends Cursor {
	error = null;
	command() {
		for (;;) {
			this.skipBlank();
			const start = this.at;
			if (start >= this.text.length) return null;
			const name = this.take(identifier);
			this.take(space);
			if (name === null || this.text[this.at] !== "(") this.forgetLine(start);
			else {
				this.at++;
				const args = this.args();
				if (args !== null) return {
					name: name.toLowerCase(),
					args,
					start,
					end: this.at
				};
				this.fail("A command is not closed", start);
			}
		}
	}
	args() {
		const args = [];
		for (let depth = 0;;) {
			this.skipBlank();
			const start = this.at;
			const first = this.text[start];
			if (first === void 0) return null;
			if (first === ")" && depth === 0) {
				this.at++;
				return args;
			}
			if (first === "(") depth++;
			if (first === ")") depth--;
			args.push(first === "(" || first === ")" ? this.parenthesis(start) : this.argument(start));
		}
	}
	parenthesis(start) {
		this.at++;
		const inner = {
			start,
			end: this.at
		};
		return {
			text: this.text.slice(start, this.at),
			start,
			end: this.at,
			inner,
			kind: "parenthesis"
		};
	}
	argument(start) {
		if (this.text[start] === "\"") return this.quoted(start);
		const bracket = this.bracket();
		if (bracket !== null) return {
			text: this.text.slice(bracket.start, bracket.end),
			start,
			end: this.at,
			inner: bracket,
			kind: "bracket"
		};
		if (this.take(unquoted) === null) this.at++;
		return argumentOf(this.text.slice(start, this.at), start, start, this.at, "plain");
	}
	quoted(start) {
		const close = this.closingQuote(start + 1);
		this.at = close + 1;
		return argumentOf(this.text.slice(start + 1, close), start + 1, start, Math.min(this.at, this.text.length), "quoted");
	}
	closingQuote(from) {
		for (let at = from; at < this.text.length; at++) if (this.text[at] === "\\") at++;
		else if (this.text[at] === "\"") return at;
		this.fail("A quoted argument is not closed", from - 1);
		return this.text.length;
	}
	bracket() {
		const open = this.peek(bracketOpen);
		if (open === null) return null;
		const close = `]${open.slice(1, -1)}]`;
		const start = this.at + open.length;
		const end = this.text.indexOf(close, start);
		this.at = end < 0 ? this.text.length : end + close.length;
		if (end < 0) this.fail("A bracket argument is not closed", start - open.length);
		return {
			start,
			end: end < 0 ? this.text.length : end
		};
	}
	skipBlank() {
		for (;;) {
			this.take(space);
			if (this.text[this.at] !== "#") return;
			this.at++;
			if (this.bracket() === null) this.at = this.lineEnd(this.at);
		}
	}
	forgetLine(start) {
		this.fail("This is no command", start);
		this.at = this.lineEnd(start);
	}
	peek(pattern) {
		pattern.lastIndex = this.at;
		return pattern.exec(this.text)?.[0] ?? null;
	}
	fail(message, offset) {
		this.error ??= {
			message,
			offset
		};
	}
};
function argumentOf(written, innerStart, start, end, kind) {
	if (!written.includes("\\")) return {
		text: written,
		start,
		end,
		inner: {
			start: innerStart,
			end: innerStart + written.length
		},
		kind
	};
	return {
		text: written.replaceAll(/\\(\n|[\s\S])/g, (_, escaped) => escapes.get(escaped) ?? escaped),
		start,
		end,
		inner: null,
		kind
	};
}
const escapes = /* @__PURE__ */ new Map([
	["n", "\n"],
	["t", "	"],
	["r", "\r"],
	["\n", ""]
]);

// src/formats/cmake.ts
function parseCmake(text) {
	const scanner = new Scanner(text);
	const commands = [];
	for (let command = scanner.command(); command !== null; command = scanner.command()) commands.push(command);
	return {
		commands,
		error: scanner.error
	};
}

// src/readers/cmake/conditions.ts
function blockOf({ marker }) {
	return marker === null ? "" : `if:${marker}`;
}
const longest = 300;
function guarded(commands) {
	const found = [];
	const markers = [];
	for (const command of commands) {
		const outer = markers.at(-2) ?? null;
		if (command.name === "if") markers.push(joined(markers.at(-1) ?? null, conditionOf(command)));
		else if (command.name === "endif") markers.pop();
		else if (markers.length > 0 && command.name === "elseif") markers[markers.length - 1] = joined(outer, conditionOf(command));
		else if (markers.length > 0 && command.name === "else") markers[markers.length - 1] = joined(outer, negated(markers.at(-1) ?? null, outer));
		else found.push({
			command,
			marker: markers.at(-1) ?? null
		});
	}
	return found;
}
function conditionOf({ args }) {
	return args.slice(0, longest).map(({ text, kind }) => kind === "quoted" ? `"${text}"` : text).join(" ").replaceAll(/\( | (?=\))/g, (match) => match.trim());
}
function negated(marker, outer) {
	return `NOT (${outer !== null && marker?.startsWith(`${outer} AND `) ? marker.slice(outer.length + 5) : marker ?? ""})`;
}
function joined(outer, own) {
	const both = outer === null ? own : `${outer} AND ${own}`;
	return both.length > longest ? outer ?? `${own.slice(0, longest)}…` : both;
}

// src/readers/cmake/arguments.ts
function variableIn({ text, kind }) {
	if (kind === "bracket") return null;
	const reference = /\$(?:(?:ENV|CACHE)?\{([^{}$]*)|<|\()|@(\w+)@/.exec(text);
	return reference === null ? null : reference[1] ?? reference[2] ?? text;
}
function valuesOf(args, keyword, keywords) {
	const at = args.findIndex((each) => isWord(each, keyword));
	if (at < 0) return [];
	const length = args.slice(at + 1).findIndex((each) => each.kind === "plain" && keywords.has(each.text));
	return args.slice(at + 1, length < 0 ? args.length : at + 1 + length);
}
function hasWord(args, keyword) {
	return args.some((each) => isWord(each, keyword));
}
function commandPlace(source, { command }, argument) {
	const { start, end } = source.text.slice(command.start, command.end).includes("\n") ? argument : command;
	return source.place(start, end);
}
function argumentsPlace(source, first, last) {
	return source.place(first.start, last.end);
}
function isWord({ kind, text }, word) {
	return kind === "plain" && text === word;
}

// src/readers/cmake/fetch.ts
const keywords$1 = new Set(`
    URL URL_HASH URL_MD5 GIT_REPOSITORY GIT_TAG GIT_SHALLOW GIT_PROGRESS GIT_CONFIG GIT_SUBMODULES GIT_SUBMODULES_RECURSE
    GIT_REMOTE_NAME GIT_REMOTE_UPDATE_STRATEGY SVN_REPOSITORY SVN_REVISION HG_REPOSITORY HG_TAG SOURCE_DIR BINARY_DIR
    SUBBUILD_DIR SOURCE_SUBDIR INSTALL_DIR PREFIX STAMP_DIR TMP_DIR DOWNLOAD_DIR DOWNLOAD_NAME DOWNLOAD_COMMAND
    DOWNLOAD_NO_PROGRESS DOWNLOAD_NO_EXTRACT DOWNLOAD_EXTRACT_TIMESTAMP DOWNLOAD_ONLY TIMEOUT UPDATE_COMMAND
    UPDATE_DISCONNECTED PATCH_COMMAND CONFIGURE_COMMAND CMAKE_ARGS CMAKE_CACHE_ARGS CMAKE_GENERATOR BUILD_COMMAND
    BUILD_IN_SOURCE BUILD_ALWAYS BUILD_BYPRODUCTS INSTALL_COMMAND TEST_COMMAND DEPENDS STEP_TARGETS LOG_DOWNLOAD
    LOG_CONFIGURE LOG_BUILD LOG_INSTALL EXCLUDE_FROM_ALL SYSTEM OVERRIDE_FIND_PACKAGE FIND_PACKAGE_ARGS QUIET NAME VERSION
    GITHUB_REPOSITORY GITLAB_REPOSITORY BITBUCKET_REPOSITORY FORCE OPTIONS PATCHES CUSTOM_CACHE_KEY
  `.match(/\S+/g));
function readFetch(source, guard) {
	const [name, ...options] = guard.command.args;
	const fetched = fetchedBy(options);
	return name === void 0 || fetched === null ? [] : factOf(source, guard, name, name.text, fetched);
}
function readCpm(source, guard) {
	const { args } = guard.command;
	const [first] = args;
	if (first !== void 0 && args.length === 1) return readShort(source, guard, first);
	const [name, version] = [valueOf$1(args, "NAME"), valueOf$1(args, "VERSION")];
	if (name === null) return [];
	const fetched = fetchedBy(args) ?? hosted(args);
	if (version === null) return fetched === null ? [] : factOf(source, guard, name, name.text, fetched);
	const variable = variableIn(version);
	const constraint = variable === null ? {
		kind: "range",
		text: version.text
	} : unknown(version.text, variable);
	const origin = fetched?.origin ?? { kind: "registry" };
	return factOf(source, guard, name, name.text, {
		origin,
		constraint,
		constraintAt: variable === null ? version : null
	});
}
const hosts = {
	gh: "https://github.com/",
	gl: "https://gitlab.com/",
	bb: "https://bitbucket.org/"
};
const hostOptions = [
	["GITHUB_REPOSITORY", "https://github.com/"],
	["GITLAB_REPOSITORY", "https://gitlab.com/"],
	["BITBUCKET_REPOSITORY", "https://bitbucket.org/"]
];
function readShort(source, guard, argument) {
	const [, scheme = "", path = "", version, tag] = /^(gh|gl|bb|https?|git):([^@#]+)(?:@([^#]+))?(?:#(.+))?$/.exec(argument.text) ?? [];
	const name = /([^/]+?)(?:\.git)?$/.exec(path)?.[1];
	if (name === void 0 || /[${}]/.test(path)) return [];
	const origin = {
		kind: "git",
		reference: withRevision(hosts[scheme] === void 0 ? `${scheme}:${path}` : `${hosts[scheme]}${path}`, tag ?? version)
	};
	return factOf(source, guard, argument, name, {
		origin,
		constraint: version !== void 0 && /^\d[\w.-]*$/.test(version) ? {
			kind: "range",
			text: version
		} : unknown(origin.reference, variableIn(argument)),
		constraintAt: null
	});
}
function factOf(source, guard, at, name, fetched) {
	if (/[${}<>]/.test(name)) return [];
	const written = at.text === name ? at.inner : null;
	return [dependency(commandPlace(source, guard, at), {
		ecosystem: "cmake",
		name,
		constraint: fetched.constraint,
		marker: guard.marker,
		origin: fetched.origin,
		nameAt: placeOf(source, written),
		constraintAt: placeOf(source, fetched.constraintAt?.inner ?? null)
	})];
}
function fetchedBy(options) {
	const [repository, tag, url, folder] = [
		"GIT_REPOSITORY",
		"GIT_TAG",
		"URL",
		"SOURCE_DIR"
	].map((keyword) => valueOf$1(options, keyword));
	if (repository) return elsewhere("git", repository, tag ?? null);
	if (url) return elsewhere(/^\w+:\/\/|^\$/.test(url.text) ? "url" : "path", url);
	return folder ? elsewhere("path", folder) : null;
}
function valueOf$1(options, keyword) {
	const [value] = valuesOf(options, keyword, keywords$1);
	return value === void 0 || value.text === "" ? null : value;
}
function hosted(args) {
	const tag = valueOf$1(args, "GIT_TAG");
	for (const [keyword, host] of hostOptions) {
		const path = valueOf$1(args, keyword);
		if (path !== null) return elsewhere("git", {
			...path,
			text: `${host}${path.text}`
		}, tag);
	}
	return null;
}
function elsewhere(kind, where, revision = null) {
	const reference = withRevision(where.text, revision?.text);
	const variable = variableIn(where) ?? (revision && variableIn(revision));
	return {
		origin: {
			kind,
			reference
		},
		constraint: unknown(reference, variable),
		constraintAt: null
	};
}
function withRevision(repository, revision) {
	return revision === void 0 ? repository : `${repository}@${revision}`;
}

// src/readers/cmake/find.ts
const keywords = new Set(`
    EXACT QUIET MODULE REQUIRED OPTIONAL COMPONENTS OPTIONAL_COMPONENTS REGISTRY_VIEW GLOBAL NO_POLICY_SCOPE
    BYPASS_PROVIDER UNWIND_INCLUDE CONFIG NO_MODULE NAMES CONFIGS HINTS PATHS PATH_SUFFIXES NO_DEFAULT_PATH
    NO_PACKAGE_ROOT_PATH NO_CMAKE_PATH NO_CMAKE_ENVIRONMENT_PATH NO_SYSTEM_ENVIRONMENT_PATH NO_CMAKE_PACKAGE_REGISTRY
    NO_CMAKE_BUILDS_PATH NO_CMAKE_SYSTEM_PATH NO_CMAKE_INSTALL_PREFIX NO_CMAKE_SYSTEM_PACKAGE_REGISTRY
    CMAKE_FIND_ROOT_PATH_BOTH ONLY_CMAKE_FIND_ROOT_PATH NO_CMAKE_FIND_ROOT_PATH
  `.match(/\S+/g));
function readFindPackage(source, guard) {
	const { args } = guard.command;
	const [name, second] = args;
	if (name === void 0 || variableIn(name) !== null || !/^[\w.+-]+$/.test(name.text)) return [];
	const version = isVersion(second) ? second : null;
	const constraint = constraintOf(version, hasWord(args, "EXACT"));
	const place = commandPlace(source, guard, name);
	return [dependency(place, {
		ecosystem: "cmake",
		name: name.text,
		constraint,
		role: hasWord(args, "REQUIRED") ? { kind: "runtime" } : {
			kind: "optional",
			name: ""
		},
		extras: componentsOf(args),
		marker: guard.marker,
		nameAt: placeOf(source, name.inner),
		constraintAt: constraint.kind === "range" ? placeOf(source, version?.inner ?? null) : null
	}), ...readCuda(place, blockOf(guard), name.text, constraint)];
}
function isVersion(argument) {
	return argument !== void 0 && (/^\d/.test(argument.text) || variableIn(argument) !== null);
}
function constraintOf(version, exact) {
	if (version === null) return { kind: "any" };
	const variable = variableIn(version);
	if (variable !== null) return unknown(version.text, variable);
	const [, from = version.text, sign, to] = /^([\d.]*\d)\.\.\.(<?)([\d.]*\d)$/.exec(version.text) ?? [];
	if (to !== void 0) return {
		kind: "range",
		text: `>=${from},<${sign === "<" ? "" : "="}${to}`
	};
	return {
		kind: "range",
		text: exact ? from : `>=${from}`
	};
}
function componentsOf(args) {
	return [
		"REQUIRED",
		"COMPONENTS",
		"OPTIONAL_COMPONENTS"
	].flatMap((keyword) => valuesOf(args, keyword, keywords)).filter((each) => variableIn(each) === null).flatMap(({ text }) => text.split(";").filter((part) => part !== ""));
}
function readCuda({ location, text }, block, name, found) {
	if (name !== "CUDAToolkit" && name !== "CUDA" || found.kind !== "range") return [];
	return [{
		kind: "runtime",
		location,
		text,
		block,
		name: "cuda",
		constraint: {
			kind: "range",
			text: /^\d/.test(found.text) ? `==${found.text}` : found.text
		},
		use: "admits",
		alternative: null
	}];
}

// src/readers/cmake/projects.ts
const options = /* @__PURE__ */ new Set([
	"VERSION",
	"COMPAT_VERSION",
	"SPDX_LICENSE",
	"DESCRIPTION",
	"HOMEPAGE_URL",
	"LANGUAGES"
]);
function readProject(source, guard) {
	const { args } = guard.command;
	const [name, ...others] = args;
	if (name === void 0) return [];
	const known = variableIn(name) === null ? name.text : null;
	const place = commandPlace(source, guard, name);
	const short = others.every(({ text }) => !options.has(text));
	return [{
		kind: "project",
		...place,
		block: "",
		ecosystem: "cmake",
		name: known,
		published: false
	}, ...readLanguages(source, guard, short ? others : valuesOf(args, "LANGUAGES", options))];
}
function readEnabled(source, guard) {
	return readLanguages(source, guard, guard.command.args.filter(({ text }) => text !== "OPTIONAL"));
}
function readLanguages(source, guard, languages) {
	const [first, last] = [languages[0], languages.at(-1)];
	if (first === void 0 || last === void 0) return [];
	const value = languages.every((each) => variableIn(each) === null) ? languages.map(({ text }) => text).join(";") : null;
	return [setting(argumentsPlace(source, first, last), "cmake.languages", value, blockOf(guard))];
}
function readSubdirectory(source, guard) {
	const [folder] = guard.command.args;
	const directory = folder === void 0 || variableIn(folder) !== null ? null : fromRoot(source.path, folder.text);
	if (folder === void 0 || directory === null) return [];
	return [{
		kind: "module",
		...commandPlace(source, guard, folder),
		block: "",
		ecosystem: "cmake",
		name: folder.text,
		directory
	}];
}
function readFirmware(source, all) {
	const found = all.find((each) => platformOf(each) !== null);
	const [at] = found?.command.args ?? [];
	const platform = found === void 0 ? null : platformOf(found);
	if (found === void 0 || at === void 0 || platform === null) return [];
	const [project] = all.find(({ command }) => command.name === "project")?.command.args ?? [];
	const folder = posix.basename(posix.dirname(source.path));
	const name = project !== void 0 && variableIn(project) === null ? project.text : folder === "." ? "" : folder;
	return [{
		kind: "workload",
		...commandPlace(source, found, at),
		block: "",
		platform,
		type: "firmware",
		name
	}];
}
function platformOf({ command: { name, args } }) {
	const [first] = args;
	if (name === "include" && /^\$ENV\{IDF_PATH\}\/tools\/cmake\/project\.cmake$/.test(first?.text ?? "")) return "esp-idf";
	return name === "find_package" && first?.text === "Zephyr" ? "zephyr" : null;
}

// src/readers/cmake/settings.ts
const telling = /^(?:CMAKE_)?CUDA_(?:ARCHITECTURES|STANDARD|FLAGS|NVCC_FLAGS|ARCH_BIN|ARCH_PTX|ARCH_LIST)$|^TORCH_CUDA_ARCH_LIST$|^CMAKE_CXX_STANDARD$|^CMAKE_SYSTEM_(?:NAME|PROCESSOR)$|^CMAKE_OSX_(?:ARCHITECTURES|DEPLOYMENT_TARGET|SYSROOT)$|^(?:CMAKE_)?ANDROID_(?:ABI|ARCH_ABI|API|PLATFORM|NDK|STL)$/;
function readSet(source, guard) {
	const [name, ...values] = guard.command.args;
	const end = values.findIndex(({ kind, text }) => kind === "plain" && (text === "CACHE" || text === "PARENT_SCOPE"));
	return name === void 0 ? [] : assigned(source, guard, name, values.slice(0, end < 0 ? values.length : end));
}
function readAppend(source, guard) {
	const [action, name, ...values] = guard.command.args;
	return name !== void 0 && (action?.text === "APPEND" || action?.text === "PREPEND") ? assigned(source, guard, name, values) : [];
}
function readProperties(source, guard) {
	const { name, args } = guard.command;
	const single = name === "set_property";
	const values = valuesOf(args, single ? "PROPERTY" : "PROPERTIES", /* @__PURE__ */ new Set());
	if (single) return values[0] === void 0 ? [] : assigned(source, guard, values[0], values.slice(1));
	return values.flatMap((key, index) => {
		const value = values[index + 1];
		return index % 2 === 1 || value === void 0 ? [] : assigned(source, guard, key, [value]);
	});
}
function readMinimum(source, guard) {
	const [version] = valuesOf(guard.command.args, "VERSION", /* @__PURE__ */ new Set(["FATAL_ERROR"]));
	if (version === void 0) return [];
	return [setting(commandPlace(source, guard, version), "cmake.minimum", variableIn(version) === null ? version.text : null)];
}
function assigned(source, guard, name, values) {
	const last = values.at(-1);
	if (last === void 0 || !telling.test(name.text)) return [];
	const place = source.text.slice(name.start, last.end).includes("\n") ? source.place(name.start, name.end) : argumentsPlace(source, name, last);
	return [setting(place, `cmake.${name.text}`, valueOf(name.text, values), blockOf(guard))];
}
function valueOf(name, values) {
	const more = values.map((each) => ({
		...each,
		text: each.text.replaceAll(`\${${name}}`, "").trim()
	}));
	const value = more.map(({ text }) => text).filter((text) => text !== "").join(";");
	return value === "" && values.some(({ text }) => text !== "") || more.some((each) => variableIn(each) !== null) ? null : value;
}

// src/readers/cmake.ts
const commands = /* @__PURE__ */ new Map([
	["find_package", readFindPackage],
	["fetchcontent_declare", readFetch],
	["fetchcontent_populate", readFetch],
	["externalproject_add", readFetch],
	["cpmaddpackage", readCpm],
	["cpmfindpackage", readCpm],
	["cpmdeclarepackage", readCpm],
	["project", readProject],
	["enable_language", readEnabled],
	["add_subdirectory", readSubdirectory],
	["cmake_minimum_required", readMinimum],
	["set", readSet],
	["list", readAppend],
	["string", readAppend],
	["set_target_properties", readProperties],
	["set_property", readProperties]
]);
const read = (source) => {
	const { commands: all, error } = parseCmake(source.text);
	const guards = guarded(all);
	const facts = [...readFirmware(source, guards), ...guards.flatMap((guard) => commands.get(guard.command.name)?.(source, guard) ?? [])];
	return {
		facts: inOrder(facts),
		problems: error === null ? [] : [unreadable(source, "CMake", error)]
	};
};

export { read };