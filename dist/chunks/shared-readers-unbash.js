import { Q as poetryToPep440, et as normalise, tt as parseRequirement } from "./check.js";
import { $ as join, W as programName, at as makeWord, ct as valueOf$1, it as literalWord, nt as isDefault, ot as sliceWord, rt as literalSpan, st as unknownVariable, tt as coveredSpan } from "./shared-formats.js";
import { A as namesOf, N as textOf$1, O as literal, at as pipOptions, ct as uvPipGrammar, ft as buildArguments, gt as placeOf, ht as installFact, it as pipGrammar, k as named$2, lt as archiveOf, mt as frameOf, nt as started, ot as pipenvGrammar, pt as namedArgument, rt as isolated, st as uvGrammar, tt as unknownSource, ut as projectManifests, wt as resolutionOf, yt as pythonVersion } from "./shared-readers.js";
import { n as readShell, t as readExec } from "./shared-formats-unbash.js";

// src/readers/installs/indexes.ts
const indexOptions = {
	"--index-url": "primary",
	"--default-index": "primary",
	"--pypi-mirror": "primary",
	"--extra-index-url": "extra",
	"--index": "extra",
	"--find-links": "find-links"
};
const indexVariables = {
	PIP_INDEX_URL: "primary",
	PIP_EXTRA_INDEX_URL: "extra",
	PIP_FIND_LINKS: "find-links",
	UV_INDEX_URL: "primary",
	UV_DEFAULT_INDEX: "primary",
	UV_EXTRA_INDEX_URL: "extra",
	UV_INDEX: "extra",
	UV_FIND_LINKS: "find-links"
};
const most = 20;
function indexFact(frame, word, role, ecosystem = "pypi", only = null) {
	const name = /^[\w.-]+=(?=[a-z+]+:|[/.])/.exec(word.text)?.[0] ?? "";
	const address = sliceWord(word, name.length);
	return indexAt(frame, address, {
		url: address.text,
		role,
		ecosystem,
		only
	});
}
function indexesOf(frame, { name, value }) {
	const role = Object.hasOwn(indexVariables, name) ? indexVariables[name] : void 0;
	if (role === void 0 || value === null) return [];
	return Array.from(value.text.matchAll(/\S+/g), ({ index, 0: text }) => sliceWord(value, index, index + text.length)).slice(0, most).map((word) => indexFact(frame, word, role));
}
function indexesIn(args, frame) {
	return args.flatMap((each) => {
		if (each.kind !== "option" || each.value === null) return [];
		if (each.name === "--torch-backend") return [backendIndex(each.value, frame)];
		const role = Object.hasOwn(indexOptions, each.name) ? indexOptions[each.name] : void 0;
		return role ? [indexFact(frame, each.value, role)] : [];
	});
}
const ofPyTorch = [
	"torch",
	"torchvision",
	"torchaudio",
	"torchao",
	"torchdata",
	"torchtext",
	"torchserve",
	"torch-tensorrt",
	"pytorch-triton",
	"pytorch-triton-rocm",
	"triton"
];
function backendIndex(word, frame) {
	return indexAt(frame, word, {
		url: `https://download.pytorch.org/whl/${word.text}`,
		role: "extra",
		ecosystem: "pypi",
		only: ofPyTorch
	});
}
function indexAt(frame, word, told) {
	return {
		kind: "index",
		resolved: resolutionOf(told.url) === "written" && isDefault(word) ? "default" : resolutionOf(told.url),
		block: frame.block,
		command: frame.command,
		...told,
		...frame.place(word.start, word.end)
	};
}

// src/readers/installs/environment.ts
const pip$1 = {
	PIP_CONSTRAINT: { constraints: true },
	PIP_NO_INDEX: { flag: "--no-index" },
	PIP_PRE: { flag: "--pre" },
	PIP_NO_DEPS: { flag: "--no-deps" },
	PIP_NO_DEPENDENCIES: { flag: "--no-deps" },
	PIP_USER: { flag: "--user" },
	PIP_TARGET: { value: "--target" },
	PIP_PREFIX: { value: "--prefix" },
	PIP_ONLY_BINARY: { value: "--only-binary" },
	PIP_NO_BINARY: { value: "--no-binary" }
};
const uv$1 = {
	UV_CONSTRAINT: {
		of: "pip",
		constraints: true
	},
	UV_OVERRIDE: {
		of: "pip",
		constraints: true
	},
	UV_TORCH_BACKEND: {
		of: "pip",
		value: "--torch-backend"
	},
	UV_PRERELEASE: { value: "--prerelease" },
	UV_RESOLUTION: { value: "--resolution" },
	UV_EXCLUDE_NEWER: { value: "--exclude-newer" },
	UV_SYSTEM_PYTHON: {
		of: "pip",
		flag: "--system"
	},
	UV_FROZEN: {
		of: "project",
		flag: "--frozen"
	},
	UV_LOCKED: {
		of: "project",
		flag: "--locked"
	},
	UV_NO_DEV: {
		of: "project",
		flag: "--no-dev"
	}
};
function isInstallerVariable(name) {
	return /^(?:PIP|UV)_/.test(name);
}
function inEnvironment(run, install, set) {
	const own = set.filter(({ name }) => name.startsWith(install.installer === "uv" ? "UV_" : "PIP_"));
	const frame = {
		block: run.context.block,
		place: run.context.place,
		command: run.id
	};
	const told = meant(run, install, own);
	const backends = told.flatMap(({ meaning, word }) => meaning.value === "--torch-backend" ? indexesIn([{
		kind: "option",
		name: meaning.value,
		value: word
	}], frame) : []);
	return [
		{
			...install,
			manifests: [...install.manifests, ...told.flatMap((each) => constraints(run, each))],
			options: [...install.options, ...told.flatMap(option).filter((text) => !install.options.includes(text))]
		},
		...own.flatMap((assignment) => indexesOf(frame, assignment)),
		...backends
	];
}
function meant(run, { installer }, own) {
	const part = run.args.some(({ text }) => text === "pip") ? "pip" : "project";
	return Object.entries(installer === "uv" ? uv$1 : pip$1).flatMap(([name, meaning]) => {
		if (meaning.of !== void 0 && meaning.of !== part) return [];
		const assignment = own.findLast((each) => each.name === name);
		const around = run.context.variables.get(name);
		if (assignment) return toldBy(meaning, assignment.value);
		return around === void 0 ? [] : toldBy(meaning, elsewhere(run, name, around));
	});
}
function elsewhere({ program: { start, end } }, variable, { value, weak }) {
	return makeWord({
		start,
		end
	}, [{
		start,
		end,
		origin: weak ? "default" : "variable",
		text: value,
		variable
	}]);
}
function toldBy(meaning, word) {
	const value = word && valueOf$1(word);
	return word === null || value === null || value === "" ? [] : [{
		meaning,
		value,
		word
	}];
}
function constraints(run, { meaning, value, word }) {
	if (meaning.constraints !== true) return [];
	return value.split(/\s+/).flatMap((path) => path === "" ? [] : {
		role: "constraints",
		path,
		place: placeOf(run, word)
	});
}
function option({ meaning, value }) {
	if (meaning.value !== void 0) return [`${meaning.value}=${value}`];
	return meaning.flag !== void 0 && /^(?:1|true|yes|on|y|t)$/i.test(value) ? [meaning.flag] : [];
}

// src/readers/installs/arguments.ts
function parseArguments(words, grammar) {
	const values = new Set(grammar.values);
	const nameOf = (spelling) => (grammar.aliases && Object.hasOwn(grammar.aliases, spelling) ? grammar.aliases[spelling] : null) ?? spelling;
	const parsed = [];
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (word === void 0) break;
		if (word.text === "--") return [...parsed, ...words.slice(at + 1).map(operand)];
		if (!/^-./.test(word.text)) parsed.push(operand(word));
		else {
			const options = word.text.startsWith("--") ? [longOption(word, nameOf)] : shortOptions(word, nameOf, values);
			const last = options.at(-1);
			const takesNext = last !== void 0 && last.value === null && values.has(last.name);
			for (const option of options.slice(0, -1)) parsed.push(option);
			if (last) parsed.push(takesNext ? {
				...last,
				value: words[++at] ?? null
			} : last);
		}
	}
	return parsed;
}
function operandsOf(args) {
	return args.flatMap((each) => each.kind === "operand" ? [each.word] : []);
}
function valuesOf(args, ...names) {
	return args.flatMap((each) => each.kind === "option" && each.value && names.includes(each.name) ? [each.value] : []);
}
function has(args, ...names) {
	return args.some((each) => each.kind === "option" && names.includes(each.name));
}
function written(args, names) {
	return args.flatMap((each) => {
		if (each.kind !== "option" || !names.includes(each.name)) return [];
		return [each.value ? `${each.name}=${each.value.text}` : each.name];
	});
}
function splitSubcommand(args, count = 1) {
	const subcommand = [];
	return {
		subcommand,
		rest: args.filter((each) => {
			if (each.kind !== "operand" || subcommand.length >= count) return true;
			subcommand.push(each.word);
			return false;
		})
	};
}
function operand(word) {
	return {
		kind: "operand",
		word
	};
}
function longOption(word, nameOf) {
	const equals = word.text.indexOf("=");
	if (equals < 0) return {
		kind: "option",
		name: nameOf(word.text),
		value: null
	};
	return {
		kind: "option",
		name: nameOf(word.text.slice(0, equals)),
		value: sliceWord(word, equals + 1)
	};
}
function shortOptions(word, nameOf, values) {
	const options = [];
	for (let at = 1; at < word.text.length; at++) {
		const name = nameOf(`-${word.text[at] ?? ""}`);
		const takesValue = values.has(name);
		const attached = word.text[at + 1] === "=" ? at + 2 : at + 1;
		options.push({
			kind: "option",
			name,
			value: takesValue && attached < word.text.length ? sliceWord(word, attached) : null
		});
		if (takesValue) break;
	}
	return options;
}

// src/readers/installs/constraint.ts
function rangeOf(word, text = word.text) {
	if (!word.known) return {
		kind: "unknown",
		text,
		variable: unknownVariable(word)
	};
	const variable = word.pieces.find(({ origin }) => origin === "default")?.variable ?? null;
	return isDefault(word) ? {
		kind: "default",
		text,
		variable
	} : {
		kind: "range",
		text
	};
}

// src/readers/installs/frame.ts
function dependencyFact(frame, span, told) {
	return {
		kind: "dependency",
		block: frame.block,
		command: frame.command,
		role: frame.role,
		extras: [],
		marker: null,
		origin: { kind: "registry" },
		nameAt: null,
		constraintAt: null,
		excludes: [],
		...told,
		...frame.place(span.start, span.end)
	};
}
function literalPlace(frame, word, part) {
	const span = literalSpan(word, part);
	return span && frame.place(span.start, span.end);
}

// src/readers/installs/conda-spec.ts
const pattern = /^\s*(?:([\w./:-]+)::)?([A-Za-z0-9_][\w.-]*)(?=[\s=<>!~[]|$)\s*(.*)$/s;
function readMatchSpec(word, frame) {
	const [whole, channel, name, rest] = pattern.exec(word.text) ?? [];
	if (whole === void 0 || name === void 0 || rest === void 0 || /\.(?:conda|tar\.bz2)$/.test(whole)) return [];
	const start = channel === void 0 ? word.text.indexOf(name) : word.text.indexOf("::") + 2;
	const nameAt = {
		start,
		end: start + name.length
	};
	const constraintAt = {
		start: word.text.length - rest.length,
		end: word.text.trimEnd().length
	};
	const normalised = name.toLowerCase();
	const dependency = dependencyFact(frame, coveredSpan(word, {
		start: nameAt.start,
		end: word.text.trimEnd().length
	}), {
		ecosystem: "conda",
		name: normalised,
		constraint: constraintOf$4(word, constraintAt),
		nameAt: literalPlace(frame, word, nameAt),
		constraintAt: constraintAt.end > constraintAt.start ? literalPlace(frame, word, constraintAt) : null
	});
	return channel === void 0 ? [dependency] : [indexFact(frame, channelOf(word, channel), "channel", "conda", [normalised]), dependency];
}
function channelOf(word, channel) {
	const start = word.text.indexOf(channel);
	return sliceWord(word, start, start + channel.length);
}
function constraintOf$4(word, { start, end }) {
	const text = word.text.slice(start, end);
	if (text === "") return { kind: "any" };
	return text.startsWith("[") ? {
		kind: "unknown",
		text,
		variable: unknownVariable(word)
	} : rangeOf(sliceWord(word, start, end));
}

// src/readers/installs/conda.ts
const grammar$6 = {
	aliases: {
		"-n": "--name",
		"-p": "--prefix",
		"-c": "--channel",
		"-r": "--root-prefix"
	},
	values: [
		"--name",
		"--prefix",
		"--channel",
		"--file",
		"--platform",
		"--subdir",
		"--solver",
		"--experimental",
		"--repodata-fn",
		"--root-prefix",
		"--rc-file",
		"--clone",
		"--revision",
		"--dev"
	]
};
const fileGrammar = {
	...grammar$6,
	aliases: {
		...grammar$6.aliases,
		"-f": "--file"
	}
};
const options$4 = [
	"--name",
	"--prefix",
	"--platform",
	"--subdir",
	"--override-channels",
	"--no-deps",
	"--only-deps",
	"--no-pin",
	"--strict-channel-priority",
	"--prune"
];
function conda(run) {
	const args = parseArguments(run.args, run.program.text.endsWith("mamba") || run.args.some(({ text }) => text === "env") ? fileGrammar : grammar$6);
	const { subcommand, rest } = splitSubcommand(args);
	const [verb] = subcommand;
	if (verb === void 0) return [];
	switch (verb.text) {
		case "install":
		case "create":
		case "update":
		case "upgrade": return installed$1(run, verb, rest);
		case "env": return environment(run, rest);
		case "remove":
		case "uninstall": return [installFact(run, verb, {
			installer: "conda",
			removes: operandsOf(rest).map((word) => word.text),
			options: written(rest, options$4)
		})];
		case "config": return valuesOfPair(run).map((word) => indexFact({
			...run.context,
			command: null
		}, word, "channel", "conda"));
		default: return [];
	}
}
function installed$1(run, verb, args) {
	const frame = frameOf(run);
	const channels = valuesOf(args, "--channel").map((word) => indexFact(frame, word, "channel", "conda"));
	const packages = operandsOf(args).flatMap((word) => readMatchSpec(word, frame));
	return [
		installFact(run, verb, {
			installer: "conda",
			manifests: files(run, args),
			options: written(args, options$4)
		}),
		...channels,
		...packages
	];
}
function environment(run, args) {
	const { subcommand, rest } = splitSubcommand(args);
	const [verb] = subcommand;
	if (verb?.text !== "create" && verb?.text !== "update") return [];
	const named = [...files(run, rest), ...operandsOf(rest).filter(({ text }) => /\.ya?ml$/.test(text)).map((word) => file(run, word))];
	const head = {
		start: run.program.start,
		end: verb.end
	};
	const manifests = named.length > 0 ? named : [{
		role: "requirements",
		path: "environment.yml",
		place: placeOf(run, head)
	}];
	return [installFact(run, verb, {
		installer: "conda",
		manifests,
		options: written(rest, options$4)
	})];
}
function files(run, args) {
	return valuesOf(args, "--file").map((word) => file(run, word));
}
function file(run, word) {
	return {
		role: /lock/i.test(word.text) ? "lock" : "requirements",
		path: word.text,
		place: placeOf(run, word)
	};
}
function valuesOfPair({ args }) {
	return args.filter((_, index) => args[index - 1]?.text === "channels" && /^--(?:add|append|prepend)$/.test(args[index - 2]?.text ?? ""));
}
function condaLock(run) {
	const { subcommand, rest } = splitSubcommand(parseArguments(run.args, {
		...grammar$6,
		values: [
			...grammar$6.values,
			"--extras",
			"-E"
		]
	}));
	const [verb] = subcommand;
	if (verb?.text !== "install") return [];
	const [lock] = operandsOf(rest);
	const path = lock?.text ?? "conda-lock.yml";
	const place = placeOf(run, lock ?? {
		start: run.program.start,
		end: verb.end
	});
	return [installFact(run, verb, {
		installer: "conda",
		manifests: [{
			role: "lock",
			path,
			place
		}],
		options: written(rest, options$4)
	})];
}

// src/readers/installs/docker.ts
const grammar$5 = {
	aliases: {
		"-f": "--file",
		"-t": "--tag"
	},
	values: [
		"--file",
		"--tag",
		"--target",
		"--add-host",
		"--allow",
		"--annotation",
		"--attest",
		"--build-arg",
		"--build-context",
		"--builder",
		"--cache-from",
		"--cache-to",
		"--cgroup-parent",
		"--config",
		"--context",
		"--cpu-period",
		"--cpu-quota",
		"--cpuset-cpus",
		"--format",
		"--host",
		"-H",
		"--iidfile",
		"--isolation",
		"--label",
		"--memory",
		"-m",
		"--metadata-file",
		"--network",
		"--no-cache-filter",
		"--output",
		"-o",
		"--platform",
		"--progress",
		"--secret",
		"--security-opt",
		"--shm-size",
		"--ssh",
		"--ulimit"
	]
};
function dockerBuild(run) {
	const args = parseArguments(run.args, grammar$5);
	const [first] = splitSubcommand(args).subcommand;
	const depth = [
		"buildx",
		"image",
		"builder"
	].includes(first?.text ?? "") ? 2 : 1;
	const { subcommand, rest } = splitSubcommand(args, depth);
	const verb = subcommand[depth - 1];
	if (verb?.text !== "build" && verb?.text !== "b") return null;
	const [file] = valuesOf(rest, "--file");
	const dockerfile = file && inTree(run, file);
	const context = dockerfile === null ? null : inTree(run, operandsOf(rest)[0]);
	const [target] = valuesOf(rest, "--target");
	const stage = target ? valueOf$1(target) : null;
	const isOpen = target !== void 0 && stage === null;
	return {
		kind: "build",
		block: run.context.block,
		context,
		dockerfile: isOpen ? null : dockerfile ?? (context === null ? null : join(context, "Dockerfile")),
		target: stage,
		args: buildArguments(valuesOf(rest, "--build-arg").map(argumentOf)),
		argsAt: Object.fromEntries(valuesOf(rest, "--build-arg").map((word) => [word.text.split("=")[0] ?? "", placeOf(run, word).location])),
		tags: valuesOf(rest, "--tag").map(({ text }) => text),
		...placeOf(run, {
			start: run.program.start,
			end: operandsOf(rest)[0]?.end ?? verb.end
		})
	};
}
function argumentOf(word) {
	const equals = word.text.indexOf("=");
	if (equals < 0) return namedArgument(literalOf(word), null);
	return namedArgument(literalOf(sliceWord(word, 0, equals)), literalOf(sliceWord(word, equals + 1)));
}
function literalOf(word) {
	return isDefault(word) ? null : valueOf$1(word);
}
function inTree({ command }, word) {
	const written = word ? valueOf$1(word) : null;
	if (written === null || written === "-" || /^[a-z]+:\/\/|^git@|^github\.com\//.test(written)) return null;
	const path = join(command.directory, written);
	return /^(?:[~/]|\.\.(?:\/|$))|\$/.test(path) ? null : path;
}

// src/readers/installs/modules.ts
const versioned = /(?:^|\/)(python|cuda|cudatoolkit)\/v?(\d+\.\d+(?:\.\d+)?)(?:$|[-_+/])/i;
function modules$1(name) {
	return (run) => {
		const words = operandsOf(parseArguments(run.args, { values: [] }));
		const verb = words[0]?.text ?? "";
		const loads = [
			"load",
			"add",
			"try-load",
			"switch",
			"swap"
		].includes(verb);
		if (!loads && (name === "module" || [
			"unload",
			"purge",
			"list",
			"avail",
			"spider",
			"show"
		].includes(verb))) return [];
		const { condition } = run.command;
		return words.slice(loads ? 1 : 0).flatMap((word) => {
			const [, software = "", version = ""] = word.known && versioned.exec(word.text) || [];
			const constraint = pythonVersion(version);
			if (constraint === null) return [];
			return [{
				kind: "runtime",
				...placeOf(run, word),
				block: run.context.block,
				name: software.toLowerCase() === "python" ? "python" : "cuda",
				constraint,
				use: "selects",
				alternative: condition === null ? null : `branch:${software.toLowerCase()}`
			}];
		});
	};
}

// src/readers/installs/node.ts
const grammar$4 = {
	aliases: {
		"-C": "--prefix",
		"--dir": "--prefix",
		"--cwd": "--prefix",
		"-D": "--save-dev",
		"-O": "--save-optional",
		"--optional": "--save-optional",
		"--dev": "--save-dev",
		"-g": "--global",
		"-F": "--filter",
		"-w": "--workspace"
	},
	values: [
		"--prefix",
		"--registry",
		"--omit",
		"--include",
		"--tag",
		"--save-prefix",
		"--cache",
		"--loglevel",
		"--install-strategy",
		"--before",
		"--userconfig",
		"--location",
		"--cpu",
		"--os",
		"--libc",
		"--audit-level",
		"--modules-folder",
		"--cache-folder",
		"--network-timeout",
		"--mutex",
		"--filter",
		"--store-dir",
		"--reporter",
		"--workspace"
	]
};
const workspaceRootGrammar = {
	...grammar$4,
	aliases: {
		...grammar$4.aliases,
		"-w": "--workspace-root",
		"-W": "--workspace-root"
	}
};
const options$3 = [
	"--global",
	"--omit",
	"--include",
	"--production",
	"--prod",
	"--save-dev",
	"--force",
	"--legacy-peer-deps",
	"--ignore-scripts",
	"--cpu",
	"--os",
	"--libc",
	"--registry"
];
const grammars = {
	npm: grammar$4,
	yarn: workspaceRootGrammar,
	pnpm: workspaceRootGrammar,
	bun: {
		...grammar$4,
		aliases: {
			...grammar$4.aliases,
			"-d": "--save-dev"
		}
	}
};
const locks = {
	npm: "package-lock.json",
	yarn: "yarn.lock",
	pnpm: "pnpm-lock.yaml",
	bun: "bun.lock"
};
const installs = /* @__PURE__ */ new Set([
	"install",
	"i",
	"ci",
	"add",
	"a",
	"clean-install"
]);
const removals = /* @__PURE__ */ new Set([
	"uninstall",
	"remove",
	"rm",
	"un"
]);
function node(tool) {
	return (run) => {
		const { subcommand, rest } = splitSubcommand(parseArguments(run.args, grammars[tool]));
		const [verb] = subcommand;
		if (verb === void 0) return tool === "yarn" && !has(rest, "--version", "--help", "-v") ? all(run, run.program, rest, tool) : [];
		if (verb.text === "global" && tool === "yarn") {
			const global = splitSubcommand(rest);
			return global.subcommand[0]?.text === "add" ? named$1(run, global.subcommand[0], global.rest) : [];
		}
		if (removals.has(verb.text)) return [installFact(run, verb, {
			installer: "npm",
			removes: operandsOf(rest).map(({ text }) => text)
		})];
		if (verb.text === "rebuild" || verb.text === "rb") return [rebuild(run, tool, verb, rest)];
		if (runsInstallScript(run, subcommand, rest)) return [rebuild(run, tool, verb, [])];
		if (!installs.has(verb.text)) return [];
		return operandsOf(rest).length > 0 ? named$1(run, verb, rest) : all(run, verb, rest, tool);
	};
}
function rebuild(run, tool, verb, args) {
	const words = [
		tool,
		"rebuild",
		...operandsOf(args).map(({ text }) => text)
	];
	return {
		kind: "command",
		block: run.context.block,
		words,
		...placeOf(run, {
			start: run.start,
			end: verb.end
		})
	};
}
function runsInstallScript({ command }, [verb], rest) {
	return (verb?.text === "run" || verb?.text === "run-script") && /(?:^|\/)node_modules\/./.test(command.directory) && /^(?:pre|post)?install$/.test(operandsOf(rest)[0]?.text ?? "");
}
function named$1(run, verb, args) {
	const packages = operandsOf(args).flatMap((word) => readPackage(word, frameOf(run, roleOf(args))) ?? []);
	return [installFact(run, verb, {
		installer: "npm",
		options: written(args, options$3)
	}), ...packages];
}
function roleOf(args) {
	if (has(args, "--save-dev")) return { kind: "development" };
	if (has(args, "--save-optional")) return {
		kind: "optional",
		name: ""
	};
	return { kind: has(args, "--save-peer") ? "peer" : "runtime" };
}
function all(run, verb, args, tool) {
	const locked = verb.text === "ci" || verb.text === "clean-install" || has(args, "--frozen-lockfile", "--immutable");
	const manifests = projectManifests(run, verb, valuesOf(args, "--prefix")[0], locked ? locks[tool] : null);
	return [installFact(run, verb, {
		installer: "npm",
		manifests,
		options: written(args, options$3)
	})];
}
function readPackage(word, frame) {
	const alias = /^(?:@[\w.-]+\/)?[\w.-]+@npm:/.exec(word.text)?.[0].length ?? 0;
	const [, name, range] = /^((?:@[\w.-]+\/)?[\w.-]+)(?:@(.*))?$/s.exec(word.text.slice(alias)) ?? [];
	if (name === void 0 || /^\.|\.tgz$/.test(name)) return null;
	const nameAt = {
		start: alias,
		end: alias + name.length
	};
	const constraintAt = {
		start: nameAt.end + 1,
		end: word.text.length
	};
	const origin = originOf$1(range ?? "");
	return dependencyFact(frame, coveredSpan(word, {
		start: 0,
		end: word.text.length
	}), {
		ecosystem: "npm",
		name,
		constraint: constraintOf$3(word, range ?? "", origin),
		origin,
		nameAt: literalPlace(frame, word, nameAt),
		constraintAt: range === void 0 ? null : literalPlace(frame, word, constraintAt)
	});
}
function originOf$1(range) {
	if (/^(?:git[+:@]|github:|gitlab:|bitbucket:)|^[\w.-]+\/[\w.-]+(?:#|$)/.test(range)) return {
		kind: "git",
		reference: range
	};
	if (/^https?:/.test(range)) return {
		kind: "url",
		reference: range
	};
	return /^(?:file:|link:|\.{0,2}\/)/.test(range) ? {
		kind: "path",
		reference: range
	} : { kind: "registry" };
}
function constraintOf$3(word, range, origin) {
	if (range === "" || range === "latest") return { kind: "any" };
	return origin.kind === "registry" && /[\d*xX]/.test(range) && !/^[a-z]/i.test(range.replace(/^v(?=\d)/, "")) ? rangeOf(word, range) : {
		kind: "unknown",
		text: range,
		variable: unknownVariable(word)
	};
}

// src/readers/installs/dependency.ts
function readRequested(word, frame) {
	const [, written = "", marker = null] = /^\s*(.*?)(?:\s;\s*(.*))?$/s.exec(word.text.trimEnd()) ?? [];
	const reference = referenceOf(written.trimEnd());
	if (reference) return byReference(word, reference, marker, frame);
	const requirement = parseRequirement(word.text);
	return requirement && {
		kind: "package",
		fact: fromRequirement(word, requirement, frame)
	};
}
function fromRequirement(word, requirement, frame) {
	const { name, normalised, extras, constraint, marker } = requirement;
	const url = requirement.url && textOf(word, requirement.url);
	return dependencyFact(frame, coveredSpan(word, {
		start: name.start,
		end: word.text.trimEnd().length
	}), {
		ecosystem: "pypi",
		name: normalised,
		constraint: url === null ? constraintOf$2(word, name, constraint) : referencedConstraint(word, url),
		extras,
		marker: marker && textOf(word, marker),
		origin: url === null ? { kind: "registry" } : referenceOf(url) ?? {
			kind: "url",
			reference: url
		},
		nameAt: literalPlace(frame, word, name),
		constraintAt: constraint && literalPlace(frame, word, constraint)
	});
}
function byReference(word, origin, marker, frame) {
	const [, reference = "", listed = ""] = /^(.*?)(?:\[([^[\]]*)\])?$/s.exec(origin.reference) ?? [];
	const extras = listed.split(",").flatMap((extra) => extra.trim() || []);
	const name = /[#&]egg=([A-Za-z0-9][\w.-]*)/.exec(reference)?.[1] ?? archiveOf(reference)?.name;
	if (name !== void 0) {
		const told = {
			ecosystem: "pypi",
			name: normalise(name),
			constraint: referencedConstraint(word, reference),
			extras,
			marker,
			origin
		};
		return {
			kind: "package",
			fact: dependencyFact(frame, coveredSpan(word, {
				start: 0,
				end: word.text.length
			}), told)
		};
	}
	if (origin.kind !== "path" || /\.(?:whl|zip|tar\.\w+|tgz)$/.test(reference)) return { kind: "unnamed" };
	return {
		kind: "project",
		path: reference,
		extras
	};
}
function referenceOf(reference) {
	if (!/[/:]|^\.|\.whl/.test(reference)) return null;
	if (/^(?:git|hg|svn|bzr)\+/.test(reference)) return {
		kind: "git",
		reference
	};
	if (/^(?:https?|ftp|s3|gs):/.test(reference)) return {
		kind: "url",
		reference
	};
	if (reference.startsWith("file:")) return {
		kind: "path",
		reference: reference.replace(/^file:(?:\/\/)?/, "")
	};
	return /^\.|^~?\/|^[\w.${}-]+\/|^[^\s@]+\.whl(?:\[[^[\]]*\])?$/.test(reference) ? {
		kind: "path",
		reference
	} : null;
}
function referencedConstraint(word, reference) {
	const version = archiveOf(reference)?.version ?? null;
	if (version === null || version.includes("$")) return {
		kind: "unknown",
		text: reference,
		variable: variableIn$1(reference)
	};
	const text = `==${version}`;
	return isDefault(word) ? rangeOf(word, text) : {
		kind: "range",
		text
	};
}
function constraintOf$2(word, name, span) {
	const text = span === null ? "" : textOf(word, span);
	if (/[${]/.test(text)) return {
		kind: "unknown",
		text,
		variable: variableIn$1(text) ?? unknownVariable(word)
	};
	const whole = sliceWord(word, name.start, span?.end ?? name.end);
	return span === null && !isDefault(whole) ? { kind: "any" } : rangeOf(whole, text);
}
function variableIn$1(text) {
	const name = /\{\{?([^{}]*)\}/.exec(text)?.[1]?.trim() ?? "";
	return name === "" ? null : name;
}
function textOf(word, { start, end }) {
	return word.text.slice(start, end);
}

// src/readers/installs/pip.ts
const manifestOptions = {
	"--requirement": "requirements",
	"--constraint": "constraints",
	"--override": "constraints"
};
function pip(run) {
	const { subcommand, rest } = splitSubcommand(parseArguments(run.args, pipGrammar));
	const verb = subcommand[0];
	if (verb?.text === "install") return installed(run, verb, rest, "pip");
	if (verb?.text === "uninstall") return [uninstalled(run, verb, rest, "pip")];
	if (verb?.text === "config") return configured(run, operandsOf(rest));
	return [];
}
function installed(run, verb, args, installer, role) {
	const manifests = [];
	const options = written(args, pipOptions);
	const facts = [];
	const frame = frameOf(run, role);
	for (const each of args) {
		const word = each.kind === "operand" ? each.word : each.value;
		if (word === null) continue;
		if (each.kind === "option" && each.name !== "--editable") {
			const manifest = Object.hasOwn(manifestOptions, each.name) ? manifestOptions[each.name] : void 0;
			facts.push(...indexesIn([each], frame));
			if (manifest) manifests.push({
				role: manifest,
				path: word.text,
				place: placeOf(run, word)
			});
			continue;
		}
		const requested = readRequested(word, frame);
		if (requested?.kind === "package") facts.push(requested.fact);
		if (requested?.kind !== "project") continue;
		manifests.push({
			role: "project",
			path: requested.path,
			place: placeOf(run, word)
		});
		for (const extra of requested.extras) options.push(`--extra=${extra}`);
	}
	return [installFact(run, verb, {
		installer,
		manifests,
		options
	}), ...facts];
}
function uninstalled(run, verb, args, installer) {
	const frame = frameOf(run);
	const requested = operandsOf(args).map((word) => readRequested(word, frame));
	return installFact(run, verb, {
		installer,
		removes: requested.flatMap((each) => each?.kind === "package" ? [each.fact.name] : [])
	});
}
function configured(run, [verb, key, value]) {
	const option = /^\w+\.([\w-]+)$/.exec(key?.text ?? "")?.[1] ?? "";
	const role = Object.hasOwn(indexOptions, `--${option}`) ? indexOptions[`--${option}`] : void 0;
	return verb?.text === "set" && role && value ? [indexFact({
		...run.context,
		command: null
	}, value, role)] : [];
}

// src/readers/installs/pdm.ts
const grammar$3 = {
	aliases: {
		"-G": "--group",
		"-d": "--dev",
		"-p": "--project",
		"-L": "--lockfile",
		"-e": "--editable",
		"--with": "--group"
	},
	values: [
		"--group",
		"--project",
		"--lockfile",
		"--editable",
		"--without",
		"--venv",
		"--python",
		"--platform",
		"--implementation",
		"--override",
		"--skip",
		"-k",
		"-c",
		"--config"
	]
};
const options$2 = [
	"--group",
	"--without",
	"--dev",
	"--prod",
	"--no-default",
	"--no-self",
	"--no-lock",
	"--frozen-lockfile",
	"--python"
];
function pdm(run) {
	const { subcommand, rest } = splitSubcommand(parseArguments(run.args, grammar$3));
	const [verb] = subcommand;
	if (verb === void 0) return [];
	switch (verb.text) {
		case "add": return installed(run, verb, rest, "pdm", addedRole$3(rest));
		case "remove": return [uninstalled(run, verb, rest, "pdm")];
		case "install":
		case "sync": return [installFact(run, verb, {
			installer: "pdm",
			manifests: project$1(run, verb, rest),
			options: written(rest, options$2)
		})];
		default: return [];
	}
}
function project$1(run, verb, args) {
	const lock = has(args, "--no-lock") ? null : valuesOf(args, "--lockfile")[0]?.text ?? "pdm.lock";
	return projectManifests(run, verb, valuesOf(args, "--project")[0], lock);
}
function addedRole$3(args) {
	const [group] = valuesOf(args, "--group");
	if (group) return {
		kind: "group",
		name: group.text
	};
	return { kind: has(args, "--dev") ? "development" : "runtime" };
}

// src/readers/installs/pipenv.ts
function pipenv(run) {
	const { subcommand, rest } = splitSubcommand(parseArguments(run.args, pipenvGrammar));
	const [verb] = subcommand;
	if (verb?.text === "uninstall") return [uninstalled(run, verb, rest, "pip")];
	if (verb?.text !== "install" && verb?.text !== "sync") return [];
	if (operandsOf(rest).length > 0 || valuesOf(rest, "--requirement", "--editable").length > 0) return installed(run, verb, rest, "pip", { kind: has(rest, "--dev") ? "development" : "runtime" });
	const locked = verb.text === "sync" || has(rest, "--deploy", "--ignore-pipfile");
	const manifests = projectManifests(run, verb, void 0, locked ? "Pipfile.lock" : null);
	return [installFact(run, verb, {
		installer: "pip",
		manifests,
		options: written(rest, pipOptions)
	})];
}

// src/readers/installs/pipx.ts
const grammar$2 = {
	aliases: {
		"-i": "--index-url",
		"-r": "--requirement"
	},
	values: [
		"--spec",
		"--python",
		"--pip-args",
		"--index-url",
		"--suffix",
		"--preinstall",
		"--backend",
		"--requirement"
	]
};
function pipx(run) {
	const { subcommand, rest } = splitSubcommand(parseArguments(run.args, grammar$2));
	const [verb] = subcommand;
	switch (verb?.text) {
		case "install": return isolated(installed(run, verb, rest, "pip"));
		case "inject": return injected(run, verb, rest);
		case "uninstall": return [uninstalled(run, verb, rest, "pip")];
		default: return [];
	}
}
function injected(run, verb, args) {
	const { subcommand, rest } = splitSubcommand(args);
	return isolated(installed(run, verb, rest, "pip"), subcommand[0]?.text);
}

// src/readers/installs/pixi.ts
const grammar$1 = {
	aliases: {
		"-f": "--feature",
		"-e": "--environment",
		"-p": "--platform",
		"-c": "--channel",
		"-w": "--with"
	},
	values: [
		"--feature",
		"--environment",
		"--platform",
		"--channel",
		"--manifest-path",
		"--with",
		"--expose",
		"--git",
		"--branch",
		"--tag",
		"--rev",
		"--subdir",
		"--color",
		"--pypi-keyring-provider",
		"--auth-file"
	]
};
const options$1 = [
	"--feature",
	"--environment",
	"--platform",
	"--frozen",
	"--locked",
	"--all"
];
function pixi(run) {
	const { subcommand, rest } = splitSubcommand(parseArguments(run.args, grammar$1));
	const [verb] = subcommand;
	if (verb === void 0) return [];
	switch (verb.text) {
		case "add": return named(run, verb, rest);
		case "remove":
		case "rm": return [installFact(run, verb, {
			installer: "pixi",
			removes: operandsOf(rest).map(({ text }) => text),
			options: written(rest, options$1)
		})];
		case "install":
		case "i": return [installFact(run, verb, {
			installer: "pixi",
			manifests: project(run, verb, rest),
			options: written(rest, options$1)
		})];
		case "global": return globally(run, rest);
		default: return [];
	}
}
function named(run, verb, args) {
	const frame = frameOf(run, addedRole$2(args));
	const packages = operandsOf(args).flatMap((word) => {
		if (!has(args, "--pypi")) return readMatchSpec(word, frame);
		const requested = readRequested(word, frame);
		return requested?.kind === "package" ? [requested.fact] : [];
	});
	return [installFact(run, verb, {
		installer: "pixi",
		options: written(args, options$1)
	}), ...packages];
}
function addedRole$2(args) {
	const [feature] = valuesOf(args, "--feature");
	if (feature && feature.text !== "default") return {
		kind: "group",
		name: feature.text
	};
	return { kind: has(args, "--build", "--host") ? "build" : "runtime" };
}
function project(run, verb, args) {
	const [manifest] = valuesOf(args, "--manifest-path");
	return projectManifests(run, verb, manifest, manifest === void 0 && has(args, "--frozen", "--locked") ? "pixi.lock" : null);
}
function globally(run, args) {
	const { subcommand, rest } = splitSubcommand(args);
	const [verb] = subcommand;
	if (verb?.text !== "install" && verb?.text !== "i") return [];
	const [environment] = valuesOf(rest, "--environment");
	const frame = frameOf(run);
	const channels = valuesOf(rest, "--channel").map((word) => indexFact(frame, word, "channel", "conda"));
	const packages = [...operandsOf(rest), ...valuesOf(rest, "--with")].flatMap((word) => readMatchSpec(word, frame));
	return [
		installFact(run, verb, {
			installer: "pixi",
			options: written(rest, options$1)
		}),
		...channels,
		...isolated(packages, environment?.text)
	];
}

// src/readers/installs/poetry.ts
const grammar = {
	aliases: {
		"-G": "--group",
		"-D": "--dev",
		"-E": "--extras",
		"-C": "--directory",
		"-P": "--project"
	},
	values: [
		"--group",
		"--extras",
		"--directory",
		"--project",
		"--python",
		"--platform",
		"--source",
		"--markers",
		"--optional-group",
		"--with",
		"--without",
		"--only"
	]
};
const options = [
	"--group",
	"--extras",
	"--with",
	"--without",
	"--only",
	"--no-dev",
	"--no-root",
	"--all-extras",
	"--all-groups",
	"--only-root",
	"--sync"
];
function poetry(run) {
	const { subcommand, rest } = splitSubcommand(parseArguments(run.args, grammar));
	const [verb] = subcommand;
	if (verb === void 0) return [];
	switch (verb.text) {
		case "install":
		case "sync": {
			const manifests = projectManifests(run, verb, valuesOf(rest, "--directory", "--project")[0], "poetry.lock");
			return [installFact(run, verb, {
				installer: "poetry",
				manifests,
				options: written(rest, options)
			})];
		}
		case "add": {
			const packages = operandsOf(rest).flatMap((word) => added(word, { ...frameOf(run, addedRole$1(rest)) }) ?? []);
			return [installFact(run, verb, {
				installer: "poetry",
				options: written(rest, options)
			}), ...packages];
		}
		case "remove": return [installFact(run, verb, {
			installer: "poetry",
			removes: operandsOf(rest).map((word) => normalise(word.text))
		})];
		default: return [];
	}
}
function added(word, frame) {
	const at = word.text.indexOf("@");
	const constraint = at > 0 ? word.text.slice(at + 1).trim() : "";
	if (constraint === "" || /[:/]/.test(constraint)) {
		const requested = readRequested(word, frame);
		return requested?.kind === "package" ? requested.fact : null;
	}
	const head = parseRequirement(word.text.slice(0, at));
	if (head === null || head.constraint) return null;
	const start = word.text.indexOf(constraint, at + 1);
	return dependencyFact(frame, coveredSpan(word, {
		start: head.name.start,
		end: start + constraint.length
	}), {
		ecosystem: "pypi",
		name: head.normalised,
		constraint: constraintOf$1(sliceWord(word, start, start + constraint.length)),
		extras: head.extras,
		nameAt: literalPlace(frame, word, head.name),
		constraintAt: literalPlace(frame, word, {
			start,
			end: start + constraint.length
		})
	});
}
function constraintOf$1(word) {
	if (word.text === "latest" || word.text === "*") return { kind: "any" };
	const text = word.known ? poetryToPep440(word.text) : null;
	return text === null ? {
		kind: "unknown",
		text: word.text,
		variable: unknownVariable(word)
	} : rangeOf(word, text);
}
function addedRole$1(args) {
	const [group] = valuesOf(args, "--group");
	if (group && !["dev", "main"].includes(group.text)) return {
		kind: "group",
		name: group.text
	};
	return { kind: has(args, "--dev") || group?.text === "dev" ? "development" : "runtime" };
}

// src/readers/installs/system.ts
const apt = readSystem({
	installer: "apt",
	grammar: {
		aliases: {
			"-t": "--target-release",
			"--default-release": "--target-release"
		},
		values: [
			"--target-release",
			"--option",
			"-o",
			"--config-file",
			"-c",
			"-a",
			"--host-architecture",
			"--solver"
		]
	},
	options: [
		"--target-release",
		"--download-only",
		"-d"
	],
	installs: [
		"install",
		"satisfy",
		"reinstall"
	],
	removes: [
		"remove",
		"purge",
		"autoremove",
		"autopurge"
	],
	packages: debianPackage
});
const apk = readSystem({
	installer: "apk",
	grammar: {
		aliases: {
			"-t": "--virtual",
			"-X": "--repository",
			"-p": "--root"
		},
		values: [
			"--virtual",
			"--repository",
			"--root",
			"--arch",
			"--keys-dir"
		]
	},
	options: ["--virtual", "--repository"],
	installs: ["add"],
	removes: ["del"]
});
const yum = readSystem({
	installer: "yum",
	grammar: {
		aliases: { "-c": "--config" },
		values: [
			"--enablerepo",
			"--disablerepo",
			"--repo",
			"--setopt",
			"--releasever",
			"--installroot",
			"--exclude",
			"--config"
		]
	},
	options: ["--enablerepo", "--releasever"],
	installs: [
		"install",
		"localinstall",
		"groupinstall",
		"reinstall"
	],
	removes: ["remove", "erase"]
});
const brew = readSystem({
	installer: "brew",
	grammar: { values: [
		"--appdir",
		"--env",
		"--cc",
		"--bottle-arch"
	] },
	options: ["--cask", "--HEAD"],
	installs: ["install", "reinstall"],
	removes: [
		"uninstall",
		"remove",
		"rm"
	],
	packages: formula
});
function readSystem(system) {
	return (run) => {
		const { subcommand, rest } = splitSubcommand(parseArguments(run.args, system.grammar));
		const [verb] = subcommand;
		if (verb === void 0) return [];
		const words = operandsOf(rest);
		if (system.removes.includes(verb.text)) return [changed(run, verb, system, { removes: words.map(({ text }) => text) })];
		if (!system.installs.includes(verb.text)) return [];
		const frame = frameOf(run);
		return [changed(run, verb, system, {
			options: written(rest, system.options),
			removes: words.flatMap(removedByName)
		}), ...words.flatMap((word) => system.packages?.(word, frame) ?? [])];
	};
}
function changed(run, verb, { installer }, told) {
	return installFact(run, verb, {
		installer,
		...told
	});
}
function removedByName({ text }) {
	return /^[a-z0-9][a-z0-9+.-]*-$/.test(text) ? [text.slice(0, -1)] : [];
}
const debian = /^([a-z0-9][a-z0-9+.-]*[a-z0-9+.])(?::[a-z0-9-]+)?(=[^\s=]+|\/[\w.-]+)?$/;
function debianPackage(word, frame) {
	const [whole, name, version = ""] = debian.exec(word.text) ?? [];
	if (whole === void 0 || name === void 0 || whole.endsWith(".deb") || isDefault(sliceWord(word, 0, name.length))) return [];
	const constraintAt = {
		start: whole.length - version.length,
		end: whole.length
	};
	return [dependencyFact(frame, coveredSpan(word, {
		start: 0,
		end: whole.length
	}), {
		ecosystem: "deb",
		name,
		constraint: debianConstraint(sliceWord(word, constraintAt.start)),
		nameAt: literalPlace(frame, word, {
			start: 0,
			end: name.length
		}),
		constraintAt: version.startsWith("=") ? literalPlace(frame, word, constraintAt) : null
	})];
}
function debianConstraint(version) {
	if (version.text === "") return { kind: "any" };
	return version.text.startsWith("/") ? {
		kind: "unknown",
		text: version.text,
		variable: null
	} : rangeOf(version);
}
function formula(word, frame) {
	if (!word.known || isDefault(word) || !/^(?:[\w-]+\/[\w-]+\/)?[a-z0-9][\w.+-]*(?:@[\w.]+)?$/i.test(word.text)) return [];
	const span = {
		start: 0,
		end: word.text.length
	};
	return [dependencyFact(frame, coveredSpan(word, span), {
		ecosystem: "brew",
		name: word.text.toLowerCase(),
		constraint: { kind: "any" },
		nameAt: literalPlace(frame, word, span)
	})];
}

// src/readers/installs/uv-tool.ts
function uvTool(run, verb, args) {
	if (verb.text === "uninstall") return [uninstalled(run, verb, args, "uv")];
	if (verb.text !== "install") return [];
	const [tool] = operandsOf(args);
	const others = args.filter((each) => each.kind !== "operand" || each.word !== tool);
	return tool === void 0 ? [] : inOwnEnvironment(run, verb, others, tool);
}
function uvToolRun(run) {
	const [tool] = run.command.words;
	const verb = run.args.find(({ text }) => text === "run") ?? run.program;
	const args = parseArguments(run.args, uvGrammar).filter(({ kind }) => kind === "option");
	return tool === void 0 ? [] : inOwnEnvironment(run, verb, args, tool);
}
function inOwnEnvironment(run, verb, args, tool) {
	const [install, ...beside] = installed(run, verb, args.map(asOperand), "uv");
	if (install === void 0) return [];
	const main = toolPackage(valuesOf(args, "--from")[0] ?? tool, frameOf(run));
	return isolated([
		install,
		...main === null ? [] : [main],
		...beside
	], main?.name ?? normalise(tool.text));
}
function asOperand(each) {
	if (each.kind === "operand" || each.value === null) return each;
	if (each.name === "--with") return {
		kind: "operand",
		word: each.value
	};
	return {
		...each,
		name: {
			"--with-requirements": "--requirement",
			"--with-editable": "--editable"
		}[each.name] ?? each.name
	};
}
function toolPackage(word, frame) {
	const [, name, version] = /^([A-Za-z0-9][\w.-]*)@([\w.!+-]+)$/.exec(word.text) ?? [];
	if (name === void 0 || version === void 0) {
		const requested = readRequested(word, frame);
		return requested?.kind === "package" ? requested.fact : null;
	}
	const versionAt = {
		start: name.length + 1,
		end: word.text.length
	};
	return dependencyFact(frame, coveredSpan(word, {
		start: 0,
		end: word.text.length
	}), {
		ecosystem: "pypi",
		name: normalise(name),
		constraint: versionConstraint(sliceWord(word, versionAt.start)),
		nameAt: literalPlace(frame, word, {
			start: 0,
			end: name.length
		}),
		constraintAt: literalPlace(frame, word, versionAt)
	});
}
function versionConstraint(version) {
	return version.text === "latest" ? { kind: "any" } : rangeOf(version, `==${version.text}`);
}

// src/readers/installs/uv.ts
function uv(run) {
	const { subcommand, rest } = splitSubcommand(parseArguments(run.args, uvGrammar));
	const [verb] = subcommand;
	if (verb === void 0) return [];
	switch (verb.text) {
		case "pip": return uvPip(run);
		case "tool": return uvTools(run);
		case "add": return installed(run, verb, rest, "uv", addedRole(rest));
		case "remove": return [uninstalled(run, verb, rest, "uv")];
		case "sync": return synced(run, verb, rest);
		default: return [];
	}
}
function uvPip(run) {
	const { subcommand, rest } = splitSubcommand(parseArguments(run.args, uvPipGrammar), 2);
	const verb = subcommand[1];
	if (verb?.text === "install") return installed(run, verb, rest, "uv");
	if (verb?.text === "uninstall") return [uninstalled(run, verb, rest, "uv")];
	return verb?.text === "sync" ? installed(run, verb, rest.map(asRequirements), "uv") : [];
}
function uvTools(run) {
	const { subcommand, rest } = splitSubcommand(parseArguments(run.args, uvGrammar), 2);
	const verb = subcommand[1];
	return verb === void 0 ? [] : uvTool(run, verb, rest);
}
function uvRun(run) {
	const { subcommand, rest } = splitSubcommand(parseArguments(run.args, uvGrammar));
	const [verb] = subcommand;
	if (verb?.text !== "run" || !has(rest, "--with", "--with-requirements", "--with-editable")) return [];
	return installed(run, verb, rest.map(asOperand), "uv");
}
function asRequirements(each) {
	return each.kind === "operand" ? {
		kind: "option",
		name: "--requirement",
		value: each.word
	} : each;
}
function synced(run, verb, args) {
	const lock = has(args, "--frozen", "--locked") ? "uv.lock" : null;
	const manifests = projectManifests(run, verb, valuesOf(args, "--project", "--directory")[0], lock);
	return [installFact(run, verb, {
		installer: "uv",
		manifests,
		options: written(args, pipOptions)
	}), ...indexesIn(args, frameOf(run))];
}
function addedRole(args) {
	const [group] = valuesOf(args, "--group");
	const [extra] = valuesOf(args, "--optional");
	if (group) return {
		kind: "group",
		name: group.text
	};
	if (extra) return {
		kind: "optional",
		name: extra.text
	};
	return { kind: has(args, "--dev") ? "development" : "runtime" };
}

// src/readers/installs/programs.ts
const installers = {
	pip,
	pipx,
	uv,
	poetry,
	pipenv,
	pdm,
	conda,
	mamba: conda,
	micromamba: conda,
	"conda-lock": condaLock,
	pixi,
	npm: node("npm"),
	yarn: node("yarn"),
	pnpm: node("pnpm"),
	bun: node("bun"),
	apt,
	"apt-get": apt,
	aptitude: apt,
	apk,
	yum,
	dnf: yum,
	microdnf: yum,
	tdnf: yum,
	brew,
	module: modules$1("module"),
	ml: modules$1("ml")
};
const wrappers = {
	"uv run": uvRun,
	uvx: uvToolRun,
	"uv tool": uvToolRun
};
const builtins = [
	"export",
	"declare",
	"typeset"
];
const anyProgram = new RegExp(`(?<![\\w-])(?:${[
	...Object.keys(installers),
	...started,
	...builtins
].map((name) => name.replaceAll(".", "\\.")).join("|")})`);
function namesProgram(text) {
	return anyProgram.test(text) || text.includes(".sh") || text.includes(".bash");
}
function readProgram(name, run) {
	const family = familyOf(name);
	const install = Object.hasOwn(installers, family) ? installers[family] : void 0;
	if (install) return install(run);
	const script = scriptOf(name, run);
	if (script !== null) return [{
		...commandFact(name, run),
		script
	}];
	if (!started.has(family)) return [];
	if (family === "docker" || family === "podman") return [dockerBuild(run) ?? commandFact(name, run)];
	return family === "python" && !startsSomething(run) ? [] : [commandFact(name, run)];
}
function readWrapper(name, run) {
	const spelled = [name, `${name} ${run.args[0]?.text ?? ""}`].find((each) => Object.hasOwn(wrappers, each));
	return spelled === void 0 ? [] : wrappers[spelled]?.(run) ?? [];
}
function familyOf(name) {
	return name.replace(/^(pip|python)[\d.]+$/, "$1").replace(/(?<=.)@[\w.^~-]+$/, "");
}
function startsSomething({ args }) {
	const first = args.find(({ text }) => !/^-[^cm]/.test(text));
	return first !== void 0 && first.text !== "-" && !first.text.startsWith("-c");
}
const shells = /* @__PURE__ */ new Set([
	"sh",
	"bash",
	"dash",
	"ash",
	"zsh",
	"ksh",
	"source",
	"."
]);
function scriptOf(name, { program, args, command }) {
	if (command.condition !== null) return null;
	const word = shells.has(name) ? args.find(({ text }) => !text.startsWith("-") || /^-\w*c$/.test(text)) : program;
	const { directory, besideScript } = command;
	if (word === void 0 || !/\.(?:ba)?sh$/.test(word.text)) return null;
	const path = word.text.replace(/^\$\{PWD\}\//, "");
	if (word.known || !path.includes("$")) return {
		path,
		from: "directory",
		directory
	};
	return besideScript === null ? null : {
		path: besideScript,
		from: "root",
		directory
	};
}
function commandFact(name, run) {
	return {
		kind: "command",
		block: run.context.block,
		words: [name, ...run.args.map((word) => valueOf$1(word) ?? word.text)],
		...placeOf(run, {
			start: run.program.start,
			end: run.args.at(-1)?.end ?? run.program.end
		})
	};
}

// src/readers/installs/index.ts
const modules = /* @__PURE__ */ new Set([
	"pip",
	"uv",
	"poetry",
	"pipenv",
	"pipx",
	"pdm",
	"conda"
]);
function readCommands(shellText, context) {
	return [...mayStart(shellText, context) ? factsOf(readShell(shellText, context), context) : [], ...unknownSource(shellText, context)];
}
function mayStart(text, { variables }) {
	return namesProgram(text) || text.includes("$") && [...variables.values()].some(({ value }) => namesProgram(value));
}
function readExecCommand(words, text, context) {
	return factsOf(readExec(words, text, context), context);
}
function factsOf(commands, context) {
	const exported = /* @__PURE__ */ new Map();
	const facts = [];
	let installs = 0;
	for (const command of commands) {
		if (exports(command)) {
			for (const assignment of command.assignments) if (isInstallerVariable(assignment.name)) exported.set(assignment.name, assignment);
			facts.push(command.assignments.flatMap((assignment) => envFact(assignment, context)));
		}
		for (const start of startsOf(command, context)) {
			const own = start(`${context.commandPrefix}#${installs + 1}`, [...exported.values()]);
			if (own.some(({ kind }) => kind === "install")) installs++;
			facts.push(own);
		}
	}
	return facts.flat();
}
function startsOf(command, context) {
	const wrappers = command.wrappers.map((words) => (id, exported) => {
		const named = runOf(command, words, context, id);
		return named === null ? [] : around(readWrapper(named.name, named.run), named.run, exported);
	});
	const program = (id, exported) => {
		const named = runOf(command, command.words, context, id);
		if (named === null) return [];
		const own = readProgram(named.name, named.run);
		return [...own.length === 0 ? [] : command.assignments.flatMap((assignment) => envFact(assignment, context)), ...around(own, named.run, exported)];
	};
	return [...wrappers, program];
}
function around([first, ...rest], run, exported) {
	if (first === void 0) return [];
	if (first.kind !== "install" || !["pip", "uv"].includes(first.installer)) return [first, ...rest];
	return [...inEnvironment(run, first, [...exported, ...run.command.assignments]), ...rest];
}
function runOf(command, [program, ...args], context, id) {
	if (program === void 0) return null;
	const name = programName(program);
	const module = name === null || /^(?:py|python[\d.]*|pypy[\d.]*)$/.test(name) ? moduleIn(args) : null;
	const common = {
		context,
		command,
		id,
		start: program.start
	};
	if (module) return {
		name: module.word.text,
		run: {
			...common,
			program: module.word,
			args: args.slice(module.index + 1)
		}
	};
	return name === null ? null : {
		name,
		run: {
			...common,
			program,
			args
		}
	};
}
function moduleIn(args) {
	const flag = args.findIndex(({ text }) => text === "-m" || !text.startsWith("-"));
	const word = args[flag + 1];
	return args[flag]?.text === "-m" && word && modules.has(word.text) ? {
		word,
		index: flag + 1
	} : null;
}
function exports({ words }) {
	const [program, option] = words.map(({ text }) => text);
	return program === "export" || (program === "declare" || program === "typeset") && option === "-x";
}
function envFact({ name, value, start, end }, { block, place }) {
	if (!/^[A-Z][A-Z0-9_]*$/.test(name)) return [];
	return [{
		kind: "env",
		block,
		name,
		value: value && !isDefault(value) ? valueOf$1(value) : null,
		...place(start, end)
	}];
}
function settingFacts(assignments, context) {
	const frame = {
		block: context.block,
		place: context.place,
		command: null
	};
	return assignments.flatMap((assignment) => [...envFact(assignment, context), ...indexesOf(frame, assignment)]);
}

// src/readers/requirements/line.ts
const optionBehind = /\s(?:--[a-z]|-[rcifeC][\s=])/i;
function readLine({ start, text }, { block, role, place }) {
	const indent = text.length - text.trimStart().length;
	const frame = {
		block,
		command: null,
		role,
		place
	};
	if (text.startsWith("-", indent)) {
		const args = parseArguments(words(text, start), pipGrammar);
		const editable = valuesOf(args, "--editable")[0];
		return editable ? requirement(editable, frame) : {
			kind: "options",
			indexes: indexes(args, frame),
			includes: inclusions(args)
		};
	}
	const end = optionBehind.exec(text.slice(indent))?.index ?? text.length;
	const line = requirement(literalWord(text.slice(indent, indent + end).trimEnd(), start + indent), frame);
	return text.includes("--hash") ? withHashes(line) : line;
}
function withHashes(line) {
	return line.kind === "dependency" ? {
		...line,
		fact: {
			...line.fact,
			nameAt: null,
			constraintAt: null
		}
	} : line;
}
function requirement(word, frame) {
	const requested = readRequested(word, frame);
	if (requested?.kind === "package") return {
		kind: "dependency",
		fact: requested.fact
	};
	const hole = /\$\{|\{\{/.test(word.text);
	return requested || hole ? { kind: "nothing" } : {
		kind: "unreadable",
		word
	};
}
function indexes(args, frame) {
	return indexesIn(args, frame).map((index) => ({
		...index,
		resolved: resolutionOf(index.url)
	}));
}
function inclusions(args) {
	return [...valuesOf(args, "--requirement").map((path) => ({
		role: "requirements",
		path
	})), ...valuesOf(args, "--constraint").map((path) => ({
		role: "constraints",
		path
	}))];
}
function words(text, start) {
	return Array.from(text.matchAll(/"([^"]*)"|'([^']*)'|(?:\{\{[^{}]*\}\}|\S)+/g), ({ index, 0: whole, 1: double, 2: single }) => {
		const quoted = double ?? single;
		return quoted === void 0 ? literalWord(whole, start + index) : literalWord(quoted, start + index + 1);
	});
}

// src/readers/python/requirement-texts.ts
function readRequirementTexts(source, { role, texts }) {
	const readings = texts.map(({ text, start }) => {
		const written = text.replace(/(?:^|\s)#.*$/, "").trimEnd();
		const frame = {
			block: "",
			command: null,
			role,
			place: (from, to) => source.place(from, to)
		};
		const requested = readRequested(literalWord(written, start), frame);
		if (requested?.kind === "package") return {
			facts: [requested.fact],
			problems: []
		};
		if (requested !== null || written === "" || /[{}$]|%\(/.test(written)) return {
			facts: [],
			problems: []
		};
		const { location } = source.place(start, start + written.length);
		return {
			facts: [],
			problems: [{
				message: "This is not a PEP 508 requirement",
				location
			}]
		};
	});
	return {
		facts: readings.flatMap(({ facts }) => facts),
		problems: readings.flatMap(({ problems }) => problems)
	};
}

// src/readers/cocoapods/pod.ts
function readPod(args, around) {
	const { source, block, role, condition } = around;
	const [first, ...versions] = args.filter(({ label }) => label === null);
	const name = first?.items[0];
	if (name?.kind !== "text" || name.value === null || first?.items.length !== 1) return null;
	const [root = "", ...subspec] = name.value.split("/");
	if (!/^[^\s/]+$/.test(root)) return null;
	const origin = originOf(args);
	const place = (start, end) => source.place(start, end);
	const span = {
		start: name.start,
		end: endOf(name, versions, source)
	};
	const only = versions.length === 1 ? textIn(versions[0]?.items ?? []) : null;
	const constraint = origin.kind === "registry" ? constraintOf(versions, around) : unknown(origin.reference);
	return dependencyFact({
		block,
		command: null,
		role,
		place
	}, span, {
		ecosystem: "cocoapods",
		name: root,
		constraint,
		extras: [...subspec.length > 0 ? [subspec.join("/")] : [], ...namesOf(valueOf(args, "subspecs")) ?? []],
		marker: markerOf(args, condition),
		origin,
		nameAt: place(name.inner.start, name.inner.start + root.length),
		constraintAt: only === null || constraint.kind !== "range" ? null : place(only.inner.start, only.inner.end)
	});
}
function endOf(name, versions, source) {
	const end = versions.at(-1)?.end ?? name.end;
	return source.text.slice(name.start, end).includes("\n") ? name.end : end;
}
function constraintOf(versions, { source, variables }) {
	const words = versions.map(({ items }) => variables.resolve(items));
	if (words.length === 0) return { kind: "any" };
	if (words.every((word) => word !== null)) return {
		kind: "range",
		text: words.map((word) => word.trim()).join(", ")
	};
	return {
		kind: "unknown",
		text: versions.map(({ items }) => textOf$1(items, source)).join(", "),
		variable: versions.length === 1 ? variableIn(versions[0]?.items ?? []) : null
	};
}
function variableIn([only, ...more]) {
	return only?.kind === "word" && more.length === 0 ? only.path.join(".") : null;
}
function unknown(text) {
	return {
		kind: "unknown",
		text,
		variable: null
	};
}
function originOf(args) {
	const word = (label) => literal(valueOf(args, label));
	const git = word("git");
	const revision = word("tag") ?? word("commit") ?? word("branch");
	if (git !== null) return {
		kind: "git",
		reference: revision === null ? git : `${git}@${revision}`
	};
	const path = word("path");
	if (path !== null) return {
		kind: "path",
		reference: path
	};
	const spec = word("podspec") ?? word("http");
	if (spec !== null) return {
		kind: /^https?:/.test(spec) ? "url" : "path",
		reference: spec
	};
	const elsewhere = [
		"git",
		"path",
		"podspec",
		"http"
	].find((label) => valueOf(args, label).length > 0);
	return elsewhere === void 0 ? { kind: "registry" } : {
		kind: elsewhere === "git" ? "git" : "path",
		reference: ""
	};
}
function valueOf(args, label) {
	return args.find((argument) => argument.label === label)?.items ?? [];
}
function markerOf(args, condition) {
	const written = args.find(({ label }) => label === "configurations" || label === "configuration")?.items ?? [];
	const names = written.length === 0 ? [] : namesOf(written) ?? [named$2(written) ?? "?"];
	const configurations = names.length === 0 ? null : `configurations ${names.join(", ")}`;
	return configurations === null || condition === null ? configurations ?? condition : `${configurations}, ${condition}`;
}
function textIn([only]) {
	return only?.kind === "text" && only.value !== null ? only : null;
}

export { readExecCommand as a, readMatchSpec as c, indexFact as d, indexesOf as f, readCommands as i, dependencyFact as l, readRequirementTexts as n, settingFacts as o, readLine as r, readRequested as s, readPod as t, parseArguments as u };