import { A as unknownVariable, E as coveredSpan, T as join, _ as indexesIn, a as uvPipGrammar, b as readExec, c as literalPlace, d as parseArguments, f as splitSubcommand, g as indexOptions, h as indexFact, i as uvGrammar, j as valueOf, k as sliceWord, l as has, m as written, n as pipOptions, o as readRequested, p as valuesOf, r as pipenvGrammar, s as dependencyFact, t as pipGrammar, u as operandsOf, v as indexesOf, w as programName, x as readShell, y as namesIndex } from "./readers-installs-pip-options.js";
import { n as parseRequirement, t as normalise } from "./formats-requirement.js";
import { t as poetryToPep440 } from "./versions-poetry.js";

// src/readers/installs/run.ts
function placeOf(run, span) {
	return run.context.place(span.start, span.end);
}
function frameOf({ context, command, id }, role = { kind: "runtime" }) {
	const { block, place } = context;
	const { condition } = command;
	return {
		block,
		place,
		command: id,
		role: condition === null ? role : {
			kind: "optional",
			name: condition
		}
	};
}
function installFact(run, subcommand, rest) {
	return {
		kind: "install",
		condition: run.command.condition,
		block: run.context.block,
		command: run.id,
		directory: run.command.directory,
		manifests: [],
		removes: [],
		options: [],
		...rest,
		...placeOf(run, {
			start: run.command.words[0]?.start ?? run.program.start,
			end: subcommand.end
		})
	};
}

// src/readers/installs/system.ts
const aptGrammar = {
	aliases: { "-t": "--target-release" },
	values: [
		"--target-release",
		"--option",
		"-o",
		"--config-file",
		"-c",
		"-a",
		"--host-architecture"
	]
};
const apkGrammar = {
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
};
function apt(run) {
	const { subcommand, rest } = splitSubcommand(parseArguments(run.args, aptGrammar));
	const [verb] = subcommand;
	return verb?.text === "install" ? [installFact(run, verb, {
		installer: "apt",
		options: written(rest, ["--target-release"])
	})] : [];
}
function apk(run) {
	const { subcommand, rest } = splitSubcommand(parseArguments(run.args, apkGrammar));
	const [verb] = subcommand;
	return verb?.text === "add" ? [installFact(run, verb, {
		installer: "apk",
		options: written(rest, ["--virtual", "--repository"])
	})] : [];
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
		constraint: constraintOf$2(word, constraintAt),
		nameAt: literalPlace(frame, word, nameAt),
		constraintAt: constraintAt.end > constraintAt.start ? literalPlace(frame, word, constraintAt) : null
	});
	return channel === void 0 ? [dependency] : [indexFact(frame, channelOf(word, channel), "channel", "conda", [normalised]), dependency];
}
function channelOf(word, channel) {
	const start = word.text.indexOf(channel);
	return sliceWord(word, start, start + channel.length);
}
function constraintOf$2(word, { start, end }) {
	const text = word.text.slice(start, end);
	if (text === "") return { kind: "any" };
	return word.known && !text.startsWith("[") ? {
		kind: "range",
		text
	} : {
		kind: "unknown",
		text,
		variable: unknownVariable(word)
	};
}

// src/readers/installs/conda.ts
const grammar$3 = {
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
	...grammar$3,
	aliases: {
		...grammar$3.aliases,
		"-f": "--file"
	}
};
const options$2 = [
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
	const args = parseArguments(run.args, run.program.text.endsWith("mamba") || run.args.some(({ text }) => text === "env") ? fileGrammar : grammar$3);
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
			options: written(rest, options$2)
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
			options: written(args, options$2)
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
		options: written(rest, options$2)
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

// src/readers/installs/docker.ts
const grammar$2 = {
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
	const args = parseArguments(run.args, grammar$2);
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
	return {
		kind: "build",
		block: run.context.block,
		context,
		dockerfile: dockerfile ?? (context === null ? null : join(context, "Dockerfile")),
		target: target ? valueOf(target) : null,
		tags: valuesOf(rest, "--tag").map(({ text }) => text),
		...placeOf(run, {
			start: run.program.start,
			end: operandsOf(rest)[0]?.end ?? verb.end
		})
	};
}
function inTree({ command }, word) {
	const written = word ? valueOf(word) : null;
	if (written === null || written === "-" || /^[a-z]+:\/\/|^git@|^github\.com\//.test(written)) return null;
	const path = join(command.directory, written);
	return /^(?:[~/]|\.\.(?:\/|$))|\$/.test(path) ? null : path;
}

// src/readers/installs/project.ts
function projectManifests(run, verb, folder, lock) {
	const head = {
		start: run.program.start,
		end: verb.end
	};
	const place = placeOf(run, folder ?? head);
	const path = folder?.text.replace(/(?<=.)\/$/, "") ?? ".";
	const project = {
		role: "project",
		path,
		place
	};
	return lock === null ? [project] : [project, {
		role: "lock",
		path: path === "." ? lock : `${path}/${lock}`,
		place
	}];
}

// src/readers/installs/node.ts
const grammar$1 = {
	aliases: {
		"-C": "--prefix",
		"--dir": "--prefix",
		"--cwd": "--prefix",
		"-D": "--save-dev",
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
	...grammar$1,
	aliases: {
		...grammar$1.aliases,
		"-w": "--workspace-root",
		"-W": "--workspace-root"
	}
};
const options$1 = [
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
const locks = {
	npm: "package-lock.json",
	yarn: "yarn.lock",
	pnpm: "pnpm-lock.yaml"
};
const installs = /* @__PURE__ */ new Set([
	"install",
	"i",
	"ci",
	"add",
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
		const { subcommand, rest } = splitSubcommand(parseArguments(run.args, tool === "npm" ? grammar$1 : workspaceRootGrammar));
		const [verb] = subcommand;
		if (verb === void 0) return tool === "yarn" && !has(rest, "--version", "--help", "-v") ? all(run, run.program, rest, tool) : [];
		if (verb.text === "global" && tool === "yarn") {
			const global = splitSubcommand(rest);
			return global.subcommand[0]?.text === "add" ? named(run, global.subcommand[0], global.rest) : [];
		}
		if (removals.has(verb.text)) return [installFact(run, verb, {
			installer: "npm",
			removes: operandsOf(rest).map(({ text }) => text)
		})];
		if (!installs.has(verb.text)) return [];
		return operandsOf(rest).length > 0 ? named(run, verb, rest) : all(run, verb, rest, tool);
	};
}
function named(run, verb, args) {
	const role = { kind: has(args, "--save-dev") ? "development" : "runtime" };
	const packages = operandsOf(args).flatMap((word) => readPackage(word, frameOf(run, role)) ?? []);
	return [installFact(run, verb, {
		installer: "npm",
		options: written(args, options$1)
	}), ...packages];
}
function all(run, verb, args, tool) {
	const locked = verb.text === "ci" || verb.text === "clean-install" || has(args, "--frozen-lockfile", "--immutable");
	const manifests = projectManifests(run, verb, valuesOf(args, "--prefix")[0], locked ? locks[tool] ?? null : null);
	return [installFact(run, verb, {
		installer: "npm",
		manifests,
		options: written(args, options$1)
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
	const origin = originOf(range ?? "");
	return dependencyFact(frame, coveredSpan(word, {
		start: 0,
		end: word.text.length
	}), {
		ecosystem: "npm",
		name,
		constraint: constraintOf$1(word, range ?? "", origin),
		origin,
		nameAt: literalPlace(frame, word, nameAt),
		constraintAt: range === void 0 ? null : literalPlace(frame, word, constraintAt)
	});
}
function originOf(range) {
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
function constraintOf$1(word, range, origin) {
	if (range === "" || range === "latest") return { kind: "any" };
	return word.known && origin.kind === "registry" && /[\d*xX]/.test(range) && !/^[a-z]/i.test(range.replace(/^v(?=\d)/, "")) ? {
		kind: "range",
		text: range
	} : {
		kind: "unknown",
		text: range,
		variable: unknownVariable(word)
	};
}

// src/readers/installs/pip.ts
const manifestOptions = {
	"--requirement": "requirements",
	"--constraint": "constraints"
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
		constraint: constraintOf(sliceWord(word, start, start + constraint.length)),
		extras: head.extras,
		nameAt: literalPlace(frame, word, head.name),
		constraintAt: literalPlace(frame, word, {
			start,
			end: start + constraint.length
		})
	});
}
function constraintOf(word) {
	if (word.text === "latest" || word.text === "*") return { kind: "any" };
	const text = word.known ? poetryToPep440(word.text) : null;
	return text === null ? {
		kind: "unknown",
		text: word.text,
		variable: null
	} : {
		kind: "range",
		text
	};
}
function addedRole$1(args) {
	const [group] = valuesOf(args, "--group");
	if (group && !["dev", "main"].includes(group.text)) return {
		kind: "group",
		name: group.text
	};
	return { kind: has(args, "--dev") || group?.text === "dev" ? "development" : "runtime" };
}

// src/readers/installs/uv.ts
function uv(run) {
	const { subcommand, rest } = splitSubcommand(parseArguments(run.args, uvGrammar));
	const [verb] = subcommand;
	if (verb === void 0) return [];
	switch (verb.text) {
		case "pip": return uvPip(run);
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
	uv,
	poetry,
	pipenv,
	conda,
	mamba: conda,
	micromamba: conda,
	npm: node("npm"),
	yarn: node("yarn"),
	pnpm: node("pnpm"),
	apt,
	"apt-get": apt,
	apk
};
const started = /* @__PURE__ */ new Set([
	"accelerate",
	"aws",
	"az",
	"bentoml",
	"cog",
	"deepspeed",
	"docker",
	"fastapi",
	"flask",
	"fly",
	"flyctl",
	"gcloud",
	"gradio",
	"gunicorn",
	"helm",
	"heroku",
	"horovodrun",
	"hypercorn",
	"kubectl",
	"litserve",
	"mlflow",
	"mlserver",
	"modal",
	"mpirun",
	"ollama",
	"optimum-cli",
	"podman",
	"python",
	"ray",
	"sam",
	"saved_model_cli",
	"serve",
	"serverless",
	"sglang",
	"sky",
	"streamlit",
	"tensorboard",
	"tensorflow_model_server",
	"tensorflowjs_converter",
	"text-embeddings-router",
	"text-generation-launcher",
	"tflite_convert",
	"torch-model-archiver",
	"torch-workflow-archiver",
	"torchrun",
	"torchserve",
	"trtexec",
	"tritonserver",
	"uvicorn",
	"vercel",
	"vllm",
	"zappa"
]);
function readProgram(name, run) {
	const family = familyOf(name);
	const install = Object.hasOwn(installers, family) ? installers[family] : void 0;
	if (install) return install(run);
	if (!started.has(family)) return [];
	if (family === "docker" || family === "podman") return [dockerBuild(run) ?? commandFact(name, run)];
	return family === "python" && !startsSomething(run) ? [] : [commandFact(name, run)];
}
function familyOf(name) {
	return name.replace(/^(pip|python)[\d.]+$/, "$1");
}
function startsSomething({ args }) {
	const first = args.find(({ text }) => !/^-[^cm]/.test(text));
	return first !== void 0 && first.text !== "-" && !first.text.startsWith("-c");
}
function commandFact(name, run) {
	return {
		kind: "command",
		block: run.context.block,
		words: [name, ...run.args.map((word) => valueOf(word) ?? word.text)],
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
	"conda"
]);
function readCommands(shellText, context) {
	return factsOf(readShell(shellText, context), context);
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
			for (const assignment of command.assignments) if (namesIndex(assignment.name)) exported.set(assignment.name, assignment);
			facts.push(command.assignments.flatMap((assignment) => envFact(assignment, context)));
		}
		const run = runOf(command, context, `${context.commandPrefix}#${installs + 1}`);
		const own = run === null ? [] : readRun(run, [...exported.values()]);
		if (own.some(({ kind }) => kind === "install")) installs++;
		facts.push(own);
	}
	return facts.flat();
}
function readRun({ name, run }, exported) {
	const [first, ...rest] = readProgram(name, run);
	if (first === void 0) return [];
	const { command, context, id } = run;
	const env = command.assignments.flatMap((assignment) => envFact(assignment, context));
	if (first.kind !== "install" || !["pip", "uv"].includes(first.installer)) return [
		...env,
		first,
		...rest
	];
	const frame = {
		block: context.block,
		place: context.place,
		command: id
	};
	const indexes = [...exported, ...command.assignments].flatMap((assignment) => indexesOf(frame, assignment));
	return [
		...env,
		first,
		...indexes,
		...rest
	];
}
function runOf(command, context, id) {
	const [program, ...args] = command.words;
	if (program === void 0) return null;
	const name = programName(program);
	const module = name === null || /^(?:py|python[\d.]*|pypy[\d.]*)$/.test(name) ? moduleIn(args) : null;
	if (module) return {
		name: module.word.text,
		run: {
			context,
			command,
			id,
			program: module.word,
			args: args.slice(module.index + 1)
		}
	};
	return name === null ? null : {
		name,
		run: {
			context,
			command,
			id,
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
		value: value && valueOf(value),
		...place(start, end)
	}];
}

export { readExecCommand as n, readCommands as t };