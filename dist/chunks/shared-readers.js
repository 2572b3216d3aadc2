import { c as modelNames, et as normalise } from "./check.js";
import { C as unescape, d as asCall, f as valuesOf, u as asAssignment } from "./shared-formats.js";
import { posix } from "node:path";
import path$1 from "node:path/posix";

// src/readers/manifest/places.ts
function keySpan({ keyStart, keyEnd }) {
	return {
		start: keyStart,
		end: keyEnd
	};
}
function placeOf$2(source, span) {
	return span === null ? null : source.place(span.start, span.end);
}
function entryPlace(source, key, value) {
	const together = value.start >= key.end && !source.text.slice(key.start, value.end).includes("\n");
	return source.place(key.start, together ? value.end : key.end);
}
function within(same, span) {
	if (same === null || span === null || same.start + span.end > same.end) return null;
	return {
		start: same.start + span.start,
		end: same.start + span.end
	};
}
function unreadable(source, format, error) {
	return {
		message: `This is not valid ${format}: ${error.message}`,
		location: source.place(error.offset, error.offset).location
	};
}
function inOrder(facts) {
	return facts.toSorted(({ location: a }, { location: b }) => a.line - b.line || a.column - b.column);
}

// src/readers/containers/image.ts
function readImage(source, node, block, complete = asWritten) {
	if (node?.kind !== "scalar" || node.value.trim() === "") return [];
	const { start, end } = node.inner ?? node;
	return [imageFact(source.place(start, end), block, complete(node.value.trim()))];
}
function imageFact(place, block, { value, resolved }) {
	const { name, tag, digest, complete } = parseImage(value);
	return {
		kind: "image",
		...place,
		block,
		name,
		tag,
		digest,
		platform: null,
		use: "run",
		resolved: complete ? resolved : "unknown"
	};
}
function asWritten(value) {
	return {
		value,
		resolved: "written"
	};
}
function parseImage(reference) {
	const [named = "", ...digests] = reference.split("@");
	const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
	const name = colon < 0 ? named : named.slice(0, colon);
	const tag = colon < 0 ? null : named.slice(colon + 1);
	const digest = digests.length === 1 ? digests[0] ?? null : null;
	if (!isName$1(name) || digests.length > 1) return {
		name: reference,
		tag: null,
		digest: null,
		complete: false
	};
	const complete = (tag === null || isTag(tag)) && (digest === null || isDigest(digest));
	return {
		name,
		tag: tag !== null && isTag(tag) ? tag : null,
		digest: digest !== null && isDigest(digest) ? digest : null,
		complete
	};
}
function isName$1(name) {
	const [first = "", ...rest] = name.split("/");
	const hosted = rest.length > 0 && (/[.:]/.test(first) || first === "localhost");
	const path = hosted ? rest : [first, ...rest];
	return (!hosted || /^[a-zA-Z0-9.-]+(?::\d+)?$/.test(first)) && path.every((part) => /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/.test(part));
}
function isTag(tag) {
	return /^\w[\w.-]{0,127}$/.test(tag) && !/^[A-Z][A-Z_]+$/.test(tag);
}
function isDigest(digest) {
	return /^[a-z0-9+._-]+:[0-9a-fA-F]{32,}$/.test(digest);
}

// src/readers/python/address.ts
function resolutionOf(url) {
	return /\$[{(\w]|\{\{|%\(/.test(url.replace(/\/\/[^/@]*@/, "//")) ? "unknown" : "written";
}

// src/readers/containers/platform.ts
const architectures$1 = /* @__PURE__ */ new Map([
	["amd64", "x86_64"],
	["x86_64", "x86_64"],
	["arm64", "aarch64"],
	["aarch64", "aarch64"],
	["arm/v7", "armv7"]
]);
function imagePlatform(source, at, label, block, alternative) {
	const [os = "", arch = "", variant] = label.toLowerCase().split("/");
	const known = architectures$1.get(arch) ?? architectures$1.get(`${arch}/${variant ?? "v7"}`) ?? null;
	const name = os === "linux" || os === "windows" ? os : null;
	return {
		kind: "platform",
		...source.place(at.start, at.end),
		block,
		label,
		os: name,
		arch: known,
		alternative
	};
}

// src/readers/containers/paths.ts
function inTree(folder, written) {
	if (written === "" || /^[/~\\]|^[A-Za-z]:[\\/]|:\/\/|^git@|^github\.com\/|[$*]/.test(written)) return null;
	const joined = path$1.normalize(path$1.join(folder, written)).replace(/\/$/, "");
	if (joined === ".." || joined.startsWith("../")) return null;
	return joined === "." ? "" : joined;
}
function folderOf(file) {
	return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}

// src/readers/runtime-files/versions.ts
const nodeLines = {
	argon: "4",
	boron: "6",
	carbon: "8",
	dubnium: "10",
	erbium: "12",
	fermium: "14",
	gallium: "16",
	hydrogen: "18",
	iron: "20",
	jod: "22",
	krypton: "24"
};
function pythonVersion(text) {
	if (/^(?:(?:===?|[!~<>]=|[<>])\d[\d.*]*,?)+$/.exec(text)) return {
		kind: "range",
		text
	};
	const [, version, pre = ""] = /^(?:python-|cpython[-@])?(\d+(?:\.\d+){0,2})(?:\.x|((?:a|b|rc)\d+))?$/.exec(text) ?? [];
	if (version === void 0) return null;
	return {
		kind: "range",
		text: pre !== "" || version.split(".").length === 3 ? `==${version}${pre}` : `==${version}.*`
	};
}
function nodeVersion(text) {
	const version = /^v?(\d+(?:\.(?:\d+|x|\*)){0,2})$/.exec(text)?.[1];
	const line = /^lts[/-](\w+)$/i.exec(text)?.[1]?.toLowerCase() ?? "";
	const known = version ?? (Object.hasOwn(nodeLines, line) ? nodeLines[line] : void 0);
	return known === void 0 ? {
		kind: "unknown",
		text,
		variable: null
	} : {
		kind: "range",
		text: known
	};
}
function javaVersion(text) {
	const feature = /java(\d+)/.exec(text)?.[1] ?? /^(?:[a-z][a-z\d]*-){0,3}(?:1\.)?(\d+)(?![a-z\d])/.exec(text)?.[1];
	return feature === void 0 ? {
		kind: "unknown",
		text,
		variable: null
	} : {
		kind: "range",
		text: feature
	};
}
function releaseVersion(text) {
	const version = /^v?(\d+(?:\.\d+){0,2})(?:-stable|-release)?$/.exec(text)?.[1];
	return version === void 0 ? {
		kind: "unknown",
		text,
		variable: null
	} : {
		kind: "range",
		text: version
	};
}

// src/readers/installs/run.ts
function placeOf$1(run, span) {
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
		...run.command.isTried ? { tried: true } : {},
		block: run.context.block,
		command: run.id,
		directory: run.command.directory,
		manifests: [],
		removes: [],
		options: [],
		...rest,
		...placeOf$1(run, {
			start: run.start,
			end: subcommand.end
		})
	};
}

// src/readers/containers/build-arguments.ts
const any = ["*", null];
function namedArgument(name, value) {
	return name === null || name === "" ? any : [name, value];
}
function buildArgument(written, known) {
	const equals = written.indexOf("=");
	return equals < 0 ? namedArgument(known(written), null) : namedArgument(known(written.slice(0, equals)), known(written.slice(equals + 1)));
}
function buildArguments(given) {
	return Object.fromEntries(given ?? [any]);
}

// src/readers/installs/project.ts
function projectManifests(run, verb, folder, lock) {
	const head = {
		start: run.program.start,
		end: verb.end
	};
	const place = placeOf$1(run, folder ?? head);
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

// src/readers/installs/archive.ts
function archiveOf(reference) {
	const file = reference.replace(/[?#].*$/s, "").split("/").at(-1)?.replaceAll(/%2B/gi, "+") ?? "";
	return file.endsWith(".whl") ? wheelOf(file.slice(0, -4).split("-")) : sourceOf(file);
}
function wheelOf([name, version, ...tags]) {
	if (version === void 0 || !isName(name)) return null;
	const shortened = /\*/.test(`${version}${tags.join("")}`);
	return tags.length >= 3 || shortened ? {
		name,
		version: version.includes("*") ? null : version
	} : null;
}
function sourceOf(file) {
	const [, name, version] = /^([\w.-]+)-(v?\d[\w.+!]*)\.(?:tar\.(?:gz|bz2|xz)|tgz|zip)$/.exec(file) ?? [];
	return version !== void 0 && isName(name) ? {
		name,
		version
	} : null;
}
function isName(text) {
	return text !== void 0 && /^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/.test(text);
}

// src/readers/installs/pip-options.ts
const aliases = {
	"-r": "--requirement",
	"--requirements": "--requirement",
	"-c": "--constraint",
	"--constraints": "--constraint",
	"-e": "--editable",
	"-i": "--index-url",
	"--pypi-url": "--index-url",
	"-f": "--find-links",
	"-t": "--target",
	"-U": "--upgrade",
	"-I": "--ignore-installed",
	"-C": "--config-settings"
};
const common = [
	"--requirement",
	"--constraint",
	"--editable",
	"--index-url",
	"--extra-index-url",
	"--find-links",
	"--target",
	"--prefix",
	"--no-binary",
	"--only-binary",
	"--python-version",
	"--config-settings",
	"--cache-dir",
	"--trusted-host",
	"--keyring-provider",
	"--group"
];
const pipGrammar = {
	aliases,
	values: [
		...common,
		"--abi",
		"--build",
		"-b",
		"--build-constraint",
		"--build-dir",
		"--build-directory",
		"--cert",
		"--client-cert",
		"--default-timeout",
		"--dest",
		"-d",
		"--download",
		"--exists-action",
		"--global-option",
		"--implementation",
		"--install-option",
		"--log",
		"--log-file",
		"--platform",
		"--progress-bar",
		"--proxy",
		"--python",
		"--report",
		"--requirements-from-script",
		"--resume-retries",
		"--retries",
		"--root",
		"--root-user-action",
		"--src",
		"--timeout",
		"--upgrade-strategy",
		"--uploaded-prior-to",
		"--use-deprecated",
		"--use-feature"
	]
};
const uvValues = [
	...common,
	"--allow-insecure-host",
	"--branch",
	"--bounds",
	"-b",
	"--build-constraints",
	"--color",
	"--config-file",
	"--config-setting",
	"--default-index",
	"--directory",
	"--exclude-newer",
	"--excludes",
	"--extra",
	"--env-file",
	"--from",
	"--fork-strategy",
	"--index",
	"--index-strategy",
	"--link-mode",
	"--marker",
	"-m",
	"--no-build-isolation-package",
	"--no-build-package",
	"--no-binary-package",
	"--no-extra",
	"--no-group",
	"--no-install-package",
	"--no-sources-package",
	"--only-group",
	"--optional",
	"-o",
	"--output-format",
	"--override",
	"--overrides",
	"--package",
	"--prerelease",
	"--project",
	"--python",
	"-p",
	"--python-platform",
	"--refresh-package",
	"--reinstall-package",
	"--resolution",
	"--rev",
	"--script",
	"--tag",
	"--torch-backend",
	"--upgrade-package",
	"-P",
	"--with",
	"--with-editable",
	"--with-requirements"
];
const uvPipGrammar = {
	aliases,
	values: uvValues
};
const uvGrammar = {
	aliases: {
		...aliases,
		"-w": "--with"
	},
	values: uvValues.filter((option) => option !== "--editable")
};
const pipenvGrammar = {
	aliases: {
		...aliases,
		"-d": "--dev"
	},
	values: [
		"--requirement",
		"--editable",
		"--index-url",
		"--extra-index-url",
		"--index",
		"--pypi-mirror",
		"--python",
		"--categories",
		"--extra-pip-args"
	]
};
const pipOptions = [
	"--abi",
	"--all-extras",
	"--all-groups",
	"--break-system-packages",
	"--dev",
	"--dry-run",
	"--exclude-newer",
	"--extra",
	"--force-reinstall",
	"--frozen",
	"--group",
	"--ignore-installed",
	"--implementation",
	"--locked",
	"--no-binary",
	"--no-build-isolation",
	"--no-default-groups",
	"--no-deps",
	"--no-dev",
	"--no-group",
	"--no-index",
	"--only-binary",
	"--only-dev",
	"--only-group",
	"--platform",
	"--pre",
	"--prefix",
	"--prerelease",
	"--python",
	"--python-platform",
	"--python-version",
	"--resolution",
	"--root",
	"--system",
	"--target",
	"--torch-backend",
	"--upgrade",
	"--user"
];

// src/readers/installs/isolated.ts
function isolated(facts, environment = null) {
	return facts.map((fact) => {
		if (fact.kind !== "dependency" || fact.role.kind === "optional") return fact;
		return {
			...fact,
			role: {
				kind: "group",
				name: `tool:${environment ?? fact.name}`
			}
		};
	});
}

// src/readers/installs/started.ts
const byPurpose = {
	"run a script, a module or a web application": [
		"fastapi",
		"flask",
		"gradio",
		"gunicorn",
		"hypercorn",
		"litserve",
		"python",
		"streamlit",
		"uvicorn"
	],
	"serve models": [
		"bentoml",
		"llama-server",
		"lmdeploy",
		"mlserver",
		"ollama",
		"ovms",
		"serve",
		"sglang",
		"tensorflow_model_server",
		"text-embeddings-router",
		"text-generation-launcher",
		"torch-model-archiver",
		"torch-workflow-archiver",
		"torchserve",
		"tritonserver",
		"vllm"
	],
	"train and evaluate": [
		"accelerate",
		"composer",
		"deepspeed",
		"horovodrun",
		"lightning",
		"mlflow",
		"mpirun",
		"ray",
		"tensorboard",
		"torchrun",
		"tune"
	],
	"convert and compile models": [
		"coremlc",
		"coremlcompiler",
		"edgetpu_compiler",
		"iree-compile",
		"mlc_llm",
		"mo",
		"neuron-cc",
		"neuronx-cc",
		"olive",
		"onnx2tf",
		"optimum-cli",
		"ovc",
		"pnnx",
		"qnn-onnx-converter",
		"saved_model_cli",
		"snpe-onnx-to-dlc",
		"stedgeai",
		"tensorflowjs_converter",
		"tensorflowjs_wizard",
		"tflite_convert",
		"toco",
		"trtexec",
		"trtllm-build",
		"tvmc",
		"vela",
		"xcrun"
	],
	"take models and data sets from a hub": [
		"hf",
		"huggingface-cli",
		"kaggle",
		"modelscope"
	],
	"deploy to clouds": [
		"amplify",
		"aws",
		"az",
		"azd",
		"cdk",
		"chalice",
		"cog",
		"copilot",
		"eb",
		"eas",
		"fastlane",
		"firebase",
		"fly",
		"flyctl",
		"func",
		"gcloud",
		"heroku",
		"modal",
		"netlify",
		"pulumi",
		"railway",
		"sam",
		"serverless",
		"sky",
		"sls",
		"terraform",
		"tofu",
		"vercel",
		"wrangler",
		"zappa"
	],
	"run containers and jobs on clusters": [
		"apptainer",
		"docker",
		"docker-compose",
		"helm",
		"helmfile",
		"kubectl",
		"kustomize",
		"nerdctl",
		"oc",
		"podman",
		"qsub",
		"sbatch",
		"singularity",
		"skaffold",
		"srun",
		"salloc",
		"enroot",
		"xm"
	],
	"build and flash for devices": [
		"adb",
		"arduino-cli",
		"esptool",
		"esptool.py",
		"gradle",
		"gradlew",
		"idf.py",
		"pio",
		"platformio",
		"west"
	]
};
const started = new Set(Object.values(byPurpose).flat());

// src/readers/installs/unknown-sources.ts
const clone = /\bgit\s+clone\b[^\n;&|]{0,300}?[/:](?:pytorch\/(?:vision|audio|text)|(?:[\w.-]+\/)(?:pytorch|tensorflow|onnxruntime|jax))(?:\.git)?(?=[\s;&|"']|$)/i;
const wheels = /(?:^|[\s"'=]|(?<!\bdist)\/)(?:(?:torch|tensorflow|tflite|onnxruntime|jax)\w*)?\*?\.whl(?=[\s;&|"')]|$)|\binstall\s[^\n;&|]{0,300}?wheels?\/\*(?=[\s;&|"']|$)/;
const config = /\bpip\.(?:conf|ini)\b/;
const edited = [/\bsed\s[^\n]{0,60}?-\w{0,9}i[^\n]{0,300}?(?:torch|tensorflow|onnx|jax|\+cu)[^\n]{0,300}?\.(?:txt|in)\b/i, /\bgrep\s[^\n]{0,60}?-\w{0,9}v[^\n]{0,300}?(?:torch|tensorflow|onnx|jax|\+cu)[^\n]{0,300}?\b(?:mv|cp)\s[^\n]{0,100}?\.(?:txt|in)\b/i];
function unknownSource(script, { block, place }) {
	const text = script.replaceAll(/[\\`][ \t]*\n|^[ \t]*#[^\n]*/gm, (found) => " ".repeat(found.length));
	const found = [clone, ...edited].map((each) => each.exec(text)).find((each) => each !== null) ?? wheelsIn(text) ?? configIn(text);
	if (found === null) return [];
	return [unknownIndex({
		block,
		...place(found.index + (found[0].length - found[0].trimStart().length), found.index + found[0].length)
	})];
}
function unknownIndex(at) {
	return {
		kind: "index",
		resolved: "unknown",
		ecosystem: "pypi",
		role: "extra",
		url: "${}",
		command: null,
		only: null,
		...at
	};
}
function wheelsIn(text) {
	return /\bpip[\d.]*\s+(?:-\S+\s+)*install\b/.test(text) ? wheels.exec(text) : null;
}
function configIn(text) {
	return /index-url|find-links|\b(?:curl|wget|cp|mv|ln|envsubst)\s[^\n;&|]{0,300}?pip\.(?:conf|ini)/.test(text) ? config.exec(text) : null;
}

// src/readers/native/facts.ts
const usual = {
	kind: "dependency",
	block: "",
	role: { kind: "runtime" },
	extras: [],
	marker: null,
	origin: { kind: "registry" },
	command: null,
	nameAt: null,
	constraintAt: null,
	excludes: []
};
function dependency({ location, text }, asked) {
	return {
		...usual,
		...asked,
		location,
		text
	};
}
function setting$1({ location, text }, key, value, block = "") {
	return {
		kind: "setting",
		location,
		text,
		block,
		key,
		value
	};
}
function unknown$1(text, variable = null) {
	return {
		kind: "unknown",
		text,
		variable
	};
}

// src/readers/manifest/members.ts
function fromRoot(manifest, path) {
	const joined = posix.join(posix.dirname(manifest), path);
	return joined === ".." || joined.startsWith("../") || path.startsWith("/") || path.startsWith("!") ? null : joined.replace(/\/$/, "");
}
function memberFrom(manifest, glob) {
	const kept = glob.replace(/^!/, "");
	const directory = fromRoot(manifest, kept);
	return directory === null || kept === glob ? directory : `!${directory}`;
}

// src/readers/gradle/coordinate.ts
const hole = "\0";
function coordinateOf(chunks, text) {
	const joined = chunks.map((chunk) => chunk.kind === "unknown" ? hole : chunk.text).join("");
	const [, name, version = ""] = /^([\w.-]+:[\w.-]+)(?::([^:@]*))?(?::[^:@]*)?(?:@[\w.-]*)?$/.exec(joined) ?? [];
	if (name === void 0) return null;
	const from = name.length + 1;
	return {
		name,
		constraint: constraintOf$2(chunks, from, version, text),
		nameAt: writtenSpan(chunks, 0, name.length),
		constraintAt: version === "" ? null : writtenSpan(chunks, from, from + version.length)
	};
}
function constraintOf$2(chunks, from, version, text) {
	if (version.trim() === "") return { kind: "any" };
	if (!version.includes(hole)) return {
		kind: "range",
		text: version.trim()
	};
	return unknownConstraint(piecesBetween(chunks, from, from + version.length), text);
}
function unknownConstraint(chunks, text) {
	const [only] = chunks;
	return {
		kind: "unknown",
		text: chunks.map((chunk) => chunk.kind === "unknown" ? text.slice(chunk.start, chunk.end) : chunk.text).join(""),
		variable: chunks.length === 1 && only?.kind === "unknown" ? only.variable : null
	};
}
function piecesBetween(chunks, from, to) {
	let at = 0;
	return chunks.flatMap((chunk) => {
		const start = at;
		at += lengthOf(chunk);
		if (at <= from || start >= to) return [];
		return [chunk.kind === "written" ? {
			...chunk,
			text: chunk.text.slice(Math.max(0, from - start), to - start)
		} : chunk];
	});
}
function lengthOf(chunk) {
	return chunk.kind === "unknown" ? 1 : chunk.text.length;
}
function writtenSpan(chunks, from, to) {
	let at = 0;
	for (const chunk of chunks) {
		const end = at + lengthOf(chunk);
		if (chunk.kind === "written" && at <= from && to <= end) return {
			start: chunk.start + from - at,
			end: chunk.start + to - at
		};
		at = end;
	}
	return null;
}

// src/readers/locks/lock-facts.ts
var LockFacts = class {
	source;
	interest;
	facts = [];
	seen = /* @__PURE__ */ new Set();
	constructor(source, interest) {
		this.source = source;
		this.interest = interest;
	}
	knows(ecosystem, name) {
		return this.interest.knows(`${ecosystem}/${name}`);
	}
	lock({ index = null, marker = null, ...told }, at) {
		const { ecosystem, name, version } = told;
		const key = `${ecosystem}/${name} ${version} ${marker}`;
		if (version === "" || !this.knows(ecosystem, name) || this.seen.has(key)) return;
		this.seen.add(key);
		this.facts.push({
			kind: "lock",
			block: "",
			...told,
			index,
			marker,
			...this.place(at)
		});
	}
	member(ecosystem, name, folder, at) {
		const directory = fromRoot(this.source.path, folder);
		if (directory === null || folder === "" || /^\.\/?$/.test(folder)) return;
		this.facts.push({
			kind: "module",
			block: "",
			ecosystem,
			name,
			directory,
			...this.place(at)
		});
	}
	index({ only = null, ...told }, at) {
		if (this.seen.has(told.url)) return;
		this.seen.add(told.url);
		const resolved = told.url.includes("$") ? "unknown" : "written";
		this.facts.push({
			kind: "index",
			block: "",
			...told,
			resolved,
			command: null,
			only,
			...this.place(at)
		});
	}
	reading(format, error) {
		const problem = mergeProblem(this.source) ?? (error === null ? null : this.problem(format, error));
		return {
			facts: this.facts,
			problems: problem === null ? [] : [problem]
		};
	}
	problem(format, error) {
		if (format !== null) return unreadable(this.source, format, error);
		return {
			message: `This lock is broken here: ${error.message}`,
			location: this.place({
				start: error.offset,
				end: error.offset
			}).location
		};
	}
	place({ start, end }) {
		return this.source.place(start, end);
	}
};
function mergeProblem(source) {
	const opening = /^ ?<<<<<<< /.test(source.text) ? source.text.indexOf("<") : source.text.indexOf("\n<<<<<<< ");
	if (opening < 0) return null;
	const start = source.text.indexOf("<", opening);
	return {
		message: "This lock holds a merge that is not finished",
		location: source.place(start, start + 7).location
	};
}

// src/readers/locks/records.ts
function under(key) {
	return (first) => first === key;
}
function eachRecord(text, skim, table, each, rest = () => void 0) {
	let current = null;
	const fields = new Set(table.fields);
	const error = skim(text, (path, start, end) => {
		if (!table.isUnder(path.keys[0]) || path.keys.length < table.depth) {
			rest(path, start, end);
			return;
		}
		if (current === null || !current.holds(path)) {
			if (current !== null) each(current);
			current = new Collected(text, path, table.depth);
		}
		const field = path.keys[table.depth];
		if (fields.has(typeof field === "number" ? String(field) : field)) current.add(path, {
			start,
			end
		});
	});
	if (current !== null) each(current);
	return error;
}
var Collected = class {
	keys;
	keyAt;
	source;
	spans = /* @__PURE__ */ new Map();
	constructor(source, { keys, keyStarts }, depth) {
		this.source = source;
		this.keys = keys.slice(0, depth);
		const start = keyStarts[depth - 1] ?? -1;
		this.keyAt = start < 0 ? null : {
			start,
			end: start + String(this.keys.at(-1)).length
		};
	}
	holds({ keys }) {
		for (let at = this.keys.length - 1; at >= 0; at--) if (keys[at] !== this.keys[at]) return false;
		return true;
	}
	add({ keys }, span) {
		const field = keys.length - this.keys.length === 1 ? String(keys.at(-1)) : keys.slice(this.keys.length).join(".");
		const isSame = !this.spans.has(field) || this.text(field) === this.value(span);
		this.spans.set(field, isSame ? span : null);
	}
	text(field) {
		const span = this.span(field);
		return span === null ? null : this.value(span);
	}
	span(field) {
		return this.spans.get(field) ?? null;
	}
	value({ start, end }) {
		return unescape(this.source.slice(start, end));
	}
	list(field) {
		const texts = [];
		for (let text = this.text(`${field}.0`); text !== null; text = this.text(`${field}.${texts.length}`)) texts.push(text);
		return texts;
	}
};

// src/readers/conan/reference.ts
const pattern$1 = /^([\w+.-]{2,100})\/(\[[^[\]]*\]|(?!\[)[^@#%\s]+|)/;
const roles = /* @__PURE__ */ new Map([
	["requires", { kind: "runtime" }],
	["tool_requires", { kind: "build" }],
	["build_requires", { kind: "build" }],
	["python_requires", { kind: "build" }],
	["test_requires", { kind: "test" }]
]);
function readReference(source, text, at, role, { hole = null, marker = null } = {}) {
	const [, name, version = ""] = pattern$1.exec(text) ?? [];
	if (name === void 0 || version === "" && hole === null) return [];
	const known = hole === null && !/[{}%$]|^</.test(version);
	const constraint = known ? {
		kind: "range",
		text: version
	} : unknown$1(text, hole === "" ? null : hole);
	const from = at.start + name.length + 1;
	return [dependency(source.place(at.start, at.end), {
		ecosystem: "conan",
		name,
		constraint,
		role,
		marker,
		nameAt: source.place(at.start, from - 1),
		constraintAt: known ? constraintAt(source, from, version) : null
	})];
}
function constraintAt(source, start, version) {
	return source.place(start, start + version.length);
}

// src/readers/requirements/lines.ts
function logicalLines(text) {
	const lines = [];
	let start = 0;
	let offset = 0;
	let open = [];
	for (const line of text.split("\n")) {
		offset += line.length + 1;
		const continued = continuation(line);
		open.push(continued ?? line.replace(/(?:^|[ \t])#.*$/, ""));
		if (continued !== null && offset <= text.length) continue;
		const content = open.join(" ").trimEnd();
		if (content.trim() !== "") lines.push({
			start,
			text: content
		});
		start = offset;
		open = [];
	}
	return lines;
}
function continuation(line) {
	const [end] = /\\ ?$/.exec(line) ?? [];
	return end === void 0 || /^[ \t]*#/.test(line) ? null : line.slice(0, -end.length) + " ".repeat(end.length);
}

// src/readers/requirements/reading.ts
const longestPath = 4096;
const nothing = {
	facts: [],
	problems: []
};
function readingOf(line, frame) {
	switch (line.kind) {
		case "dependency": return {
			facts: [line.fact],
			problems: []
		};
		case "options": return joined([{
			facts: line.indexes,
			problems: []
		}, ...line.includes.map((inclusion) => include(inclusion, frame))]);
		case "unreadable": return {
			facts: [],
			problems: [problem(frame, line.word, "This is not a requirement as pip reads it")]
		};
	}
	return nothing;
}
function include({ role, path }, frame) {
	if (/^[a-z+]+:|\$\{|\{\{/i.test(path.text) || path.text.length > longestPath) return nothing;
	const target = posix.join(posix.dirname(frame.path), path.text);
	if (path.text.startsWith("/") || target === ".." || target.startsWith("../")) return {
		facts: [],
		problems: [problem(frame, path, "This file is outside of the repository")]
	};
	return {
		facts: [{
			kind: "include",
			block: frame.block,
			role,
			target,
			...frame.place(path.start, path.end)
		}],
		problems: []
	};
}
function joined(readings) {
	return {
		facts: readings.flatMap((reading) => reading.facts),
		problems: readings.flatMap((reading) => reading.problems)
	};
}
function problem({ place }, { start, end }, message) {
	return {
		message,
		location: place(start, end).location
	};
}

// src/readers/conda/platform.ts
const systems$1 = {
	linux: "linux",
	osx: "macos",
	win: "windows"
};
const architectures = {
	"64": "x86_64",
	aarch64: "aarch64",
	arm64: "aarch64",
	armv7l: "armv7"
};
function machineOf(label) {
	const [, system = "", architecture = ""] = /^([a-z]+)-(\w+)$/.exec(label) ?? [];
	return {
		os: Object.hasOwn(systems$1, system) ? systems$1[system] ?? null : null,
		arch: Object.hasOwn(architectures, architecture) ? architectures[architecture] ?? null : null
	};
}

// src/readers/locks/conda-url.ts
function condaPackage(address) {
	const url = address.split("#", 1)[0] ?? "";
	const file = url.lastIndexOf("/") + 1;
	const folder = url.lastIndexOf("/", file - 2) + 1;
	const end = Math.max(url.lastIndexOf(".conda"), url.lastIndexOf(".tar.bz2"));
	const build = url.lastIndexOf("-", end);
	const version = url.lastIndexOf("-", build - 1);
	if (folder <= 0 || end < 0 || version <= file) return null;
	const platform = url.slice(folder, file - 1);
	return {
		channel: /^(?:noarch|[a-z]+-\w+)$/.test(platform) ? url.slice(0, folder - 1) : null,
		platform: /^[a-z]+-\w+$/.test(platform) ? platform : null,
		name: url.slice(file, version).toLowerCase(),
		version: url.slice(version + 1, build),
		at: {
			start: version + 1,
			end: build
		}
	};
}

// src/readers/locks/lines.ts
function eachLine(text, each) {
	for (let at = 0; at < text.length;) {
		const newline = text.indexOf("\n", at);
		const end = newline < 0 ? text.length : newline;
		each(text.slice(at, end).trimEnd(), at);
		at = end + 1;
	}
}

// src/readers/cocoapods/walk.ts
const longestCondition = 200;
function walk(statements, source, visit, condition = null) {
	let inside = condition;
	for (const statement of statements) {
		const { items, body } = statement;
		const part = branchPart(items);
		if (body?.kind === "branch") walk(body.statements, source, visit, textOf(items, source));
		else if (part !== null) inside = textOf(items, source);
		else visit(statement, modifierOf(statement, source) ?? inside);
	}
}
function branchPart([head]) {
	const word = head?.kind === "word" && head.path.length === 1 ? head.path[0] ?? "" : "";
	return /^(?:else|elsif|when|in|rescue|ensure)$/.test(word) ? word : null;
}
function modifierOf(statement, source) {
	const modifier = asCall(statement)?.modifier ?? null;
	return modifier && shortened(source.text.slice(modifier.start, modifier.end));
}
function textOf(items, source) {
	const [first, last] = [items[0], items.at(-1)];
	return shortened(source.text.slice(first?.start ?? 0, Math.min(last?.end ?? 0, (first?.start ?? 0) + 400)));
}
function shortened(text) {
	return text.replaceAll(/\s+/g, " ").trim().slice(0, longestCondition);
}
function literal(items) {
	const [only, ...more] = items;
	return only?.kind === "text" && more.length === 0 ? only.value : null;
}
function version(items) {
	const [only, ...more] = items;
	return only?.kind === "number" && more.length === 0 ? only.text : literal(items);
}
function named(items) {
	const [only, ...more] = items;
	return only?.kind === "symbol" && more.length === 0 ? only.text : literal(items);
}
function namesOf(items) {
	const names = valuesOf(items).map(named);
	return names.every((name) => name !== null) ? names : null;
}
function labelled({ args }, label) {
	return args.find((argument) => argument.label === label) ?? null;
}
function placeOf(items, source) {
	const [first, last] = [items[0], items.at(-1)];
	if (first?.kind === "text" && first === last) return source.place(first.inner.start, first.inner.end);
	return source.place(first?.start ?? 0, last?.end ?? 0);
}
function setting(place, block, key, value, condition) {
	return {
		kind: "setting",
		key,
		value: condition === null ? value : null,
		block,
		...place
	};
}

// src/readers/gradle/rich-version.ts
function richConstraint({ strictly, require, prefer }) {
	const text = strictly === null ? require ?? prefer : `${strictly}!!${prefer ?? ""}`;
	return text === null ? { kind: "any" } : {
		kind: "range",
		text
	};
}

// src/readers/package-json/specifier.ts
const registry = { kind: "registry" };
const variable = /\$\{?(\w+)|\{\{|<%/;
const path$2 = /^(?:workspace:|file:|link:|portal:|patch:|\.{0,2}\/|~\/)/;
const git = /^(?:git[+:@]|ssh:|github:|gitlab:|bitbucket:|gist:|[\w-][\w.-]*\/[\w.-]+(?:#|$)|https?:[^#]*\.git(?:#|$))/;
function parseSpecifier(text) {
	const written = variable.exec(text);
	if (written) return elsewhere({
		kind: "unknown",
		text,
		variable: written[1] ?? null
	}, registry);
	if (text.startsWith("npm:")) return parseAlias(text);
	if (path$2.test(text)) return elsewhere(unknown(text), {
		kind: "path",
		reference: text
	});
	if (git.test(text)) return elsewhere(unknown(text), {
		kind: "git",
		reference: text
	});
	if (/^https?:/.test(text)) return elsewhere(unknown(text), {
		kind: "url",
		reference: text
	});
	return inRegistry(null, text, {
		start: 0,
		end: text.length
	});
}
function npmConstraint(text) {
	const range = text.trim();
	if (range === "" || range === "*" || range === "x") return { kind: "any" };
	return /^[\d<>=~^*|]|^v\d/.test(range) ? {
		kind: "range",
		text: range
	} : unknown(text);
}
function parseAlias(text) {
	const start = 4;
	if (/^(?:[~^<>=*]|v?\d)/.test(text.slice(start)) && !text.includes("@")) return inRegistry(null, text.slice(start), {
		start,
		end: text.length
	});
	const at = text.indexOf("@", 5);
	const end = at < 0 ? text.length : at;
	return inRegistry({
		name: text.slice(start, end),
		span: {
			start,
			end
		}
	}, text.slice(end + 1), at < 0 ? null : {
		start: end + 1,
		end: text.length
	});
}
function inRegistry(alias, range, span) {
	const constraint = npmConstraint(range);
	return {
		alias,
		constraint,
		span: constraint.kind === "unknown" ? null : span,
		origin: registry
	};
}
function elsewhere(constraint, origin) {
	return {
		alias: null,
		constraint,
		span: null,
		origin
	};
}
function unknown(text) {
	return {
		kind: "unknown",
		text,
		variable: null
	};
}

// src/readers/esp-idf/names.ts
function componentName(written) {
	return written.includes("/") ? written : `espressif/${written}`;
}

// src/readers/platformio/package.ts
const address = /^(?:([\w.-]+)\s*=\s*)?((?:git\+|hg\+)?[a-z]+:\/\/\S+|git@\S+|\.{0,2}\/\S*)$/i;
const packed = /\.(?:zip|tar|tgz|gz|bz2|xz)$/i;
function parseSpecification(text) {
	return parseAddress(text) ?? parseName(text);
}
function parseAddress(text) {
	const [, named, written] = address.exec(text) ?? [];
	if (written === void 0) return null;
	const path = written.replace(/[#?].*$/, "");
	const name = named ?? nameIn(path);
	if (name === void 0) return null;
	const variable = /\$\{([^{}]*)/.exec(written)?.[1] ?? null;
	return {
		name: name.toLowerCase(),
		nameSpan: named === void 0 ? null : {
			start: 0,
			end: named.length
		},
		constraint: unknown$1(written, variable),
		constraintSpan: null,
		origin: originOf(written, path)
	};
}
function nameIn(path) {
	return /\/([^/]+)\/(?:archive|releases|zipball|tarball)\//.exec(path)?.[1] ?? /([^/:]+?)(?:\.git)?\/*$/.exec(path)?.[1]?.replace(packed, "");
}
function originOf(reference, path) {
	if (/^(?:file|symlink):|^\.{0,2}\//.test(reference)) return {
		kind: "path",
		reference
	};
	const archive = packed.test(path) || /\/archive\/|\/releases\//.test(path);
	return {
		kind: /^(?:git|hg)[+@:]|\.git$|^https?:\/\/(?:www\.)?(?:github|gitlab|bitbucket|codeberg)\./.test(path) && !archive ? "git" : "url",
		reference
	};
}
function parseName(text) {
	const at = text.indexOf("@");
	const written = (at < 0 ? text : text.slice(0, at)).trimEnd();
	if (!/^(?:[\w.-]+\/)?[A-Za-z0-9][\w .()+-]*$/.test(written) || /^\d+$/.test(written)) return null;
	const version = at < 0 ? "" : text.slice(at + 1).trim();
	const start = text.length - text.slice(at + 1).trimStart().length;
	const elsewhere = parseAddress(version);
	const constraint = elsewhere?.constraint ?? constraintOf$1(version);
	return {
		name: written.toLowerCase(),
		nameSpan: {
			start: 0,
			end: written.length
		},
		constraint,
		constraintSpan: constraint.kind === "range" ? {
			start,
			end: start + version.length
		} : null,
		origin: elsewhere?.origin ?? { kind: "registry" }
	};
}
function constraintOf$1(version) {
	if (version === "" || version === "*") return { kind: "any" };
	const variable = /\$\{([^{}]*)/.exec(version)?.[1];
	return variable === void 0 ? {
		kind: "range",
		text: version
	} : unknown$1(version, variable);
}
function placesOf(source, start, { nameSpan, constraintSpan }) {
	const place = (span) => span === null ? null : source.place(start + span.start, start + span.end);
	return {
		nameAt: place(nameSpan),
		constraintAt: place(constraintSpan)
	};
}

// src/readers/arduino/library.ts
const pattern = /^([A-Za-z0-9_](?:[\w .'+-]*[\w.'+-])?)(?:\s*\(([^()]*)\))?$/;
function dependenciesIn(source, text, start) {
	return [...text.matchAll(/[^,()\s][^,()]*(?:\([^()]*\))?/g)].flatMap((match) => libraryAt(source, match[0].trimEnd(), start + match.index) ?? []);
}
function libraryAt(source, text, start, block = "") {
	const [, name, inParentheses = ""] = pattern.exec(text) ?? [];
	if (name === void 0) return null;
	const version = inParentheses.trim();
	const from = start + text.indexOf(version, text.indexOf("("));
	return dependency(source.place(start, start + text.length), {
		ecosystem: "arduino",
		name,
		constraint: version === "" ? { kind: "any" } : {
			kind: "range",
			text: version
		},
		block,
		nameAt: source.place(start, start + name.length),
		constraintAt: version === "" ? null : source.place(from, from + version.length)
	});
}

// src/readers/installs/built-apart.ts
function builtApart(facts) {
	let builds = 0;
	return facts.map((fact) => fact.kind === "build" ? {
		...fact,
		block: `build:${builds++}`
	} : fact);
}

// src/readers/installs/mapped-text.ts
var MappedText = class {
	file;
	parts = [];
	runs = [];
	length = 0;
	constructor(file) {
		this.file = file;
	}
	get text() {
		if (this.parts.length > 1) this.parts = [this.parts.join("")];
		return this.parts[0] ?? "";
	}
	written(start, end) {
		this.add(this.file.slice(start, end), start, end, true);
	}
	meant(text, start, end) {
		this.add(text, start, end, false);
	}
	locate(start, end) {
		const from = this.startOf(start);
		return {
			start: from,
			end: end <= start ? from : Math.max(from, this.endOf(end - 1))
		};
	}
	add(text, start, end, isWritten) {
		if (text === "") return;
		this.runs.push({
			at: this.length,
			start,
			end,
			isWritten
		});
		this.parts.push(text);
		this.length += text.length;
	}
	startOf(offset) {
		const run = this.runAt(offset);
		if (run === void 0) return 0;
		return run.isWritten ? Math.min(run.start + offset - run.at, run.end) : run.start;
	}
	endOf(offset) {
		const run = this.runAt(offset);
		if (run === void 0) return 0;
		return run.isWritten ? Math.min(run.start + offset - run.at + 1, run.end) : run.end;
	}
	runAt(offset) {
		let low = 0;
		let high = this.runs.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.runs[middle]?.at ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return this.runs[low];
	}
};

// src/readers/runtime-files/tools.ts
const tools = {
	python: {
		name: "python",
		toConstraint: pythonVersion
	},
	node: {
		name: "node",
		toConstraint: nodeVersion
	},
	nodejs: {
		name: "node",
		toConstraint: nodeVersion
	},
	java: {
		name: "java",
		toConstraint: javaVersion
	},
	flutter: {
		name: "flutter",
		toConstraint: releaseVersion
	},
	dart: {
		name: "dart",
		toConstraint: releaseVersion
	},
	go: {
		name: "go",
		toConstraint: releaseVersion
	},
	golang: {
		name: "go",
		toConstraint: releaseVersion
	},
	rust: {
		name: "rust",
		toConstraint: releaseVersion
	},
	swift: {
		name: "swift",
		toConstraint: releaseVersion
	},
	dotnet: {
		name: "dotnet",
		toConstraint: releaseVersion
	},
	"dotnet-core": {
		name: "dotnet",
		toConstraint: releaseVersion
	}
};
function toolOf(name) {
	const plain = name.replace(/^(?:core|asdf|vfox):/, "");
	return Object.hasOwn(tools, plain) ? tools[plain] ?? null : null;
}

// src/readers/xml/properties.ts
const longest$3 = 300;
const longestChain = 20;
var Properties = class {
	hole;
	normalise;
	definitions;
	values = /* @__PURE__ */ new Map();
	chain = 0;
	constructor(hole, definitions, normalise = (name) => name) {
		this.hole = hole;
		this.normalise = normalise;
		this.definitions = definitions;
	}
	resolve(text) {
		const holes = [...text.matchAll(this.hole)];
		if (holes.length === 0) return {
			kind: "written",
			text
		};
		const values = holes.map(({ 1: name = "" }) => ({
			name,
			value: this.valueOf(this.normalise(name))
		}));
		const unknown = values.find(({ value }) => value.kind === "unknown");
		const joined = unknown === void 0 ? this.fill(text, values) : text;
		if (unknown !== void 0 || joined.length > longest$3) return {
			kind: "unknown",
			text,
			variable: holes.length === 1 && holes[0]?.[0] === text ? holes[0][1] || null : null
		};
		const open = values.find(({ value }) => value.kind === "default");
		return open === void 0 ? {
			kind: "resolved",
			text: joined
		} : {
			kind: "default",
			text: joined,
			variable: open.name
		};
	}
	fill(text, values) {
		let next = 0;
		return text.replaceAll(this.hole, () => values[next++]?.value.text ?? "");
	}
	valueOf(name) {
		const known = this.values.get(name);
		if (known !== void 0) return known;
		const unknown = {
			kind: "unknown",
			text: name,
			variable: name
		};
		this.values.set(name, unknown);
		this.chain += 1;
		const value = this.chain > longestChain ? unknown : this.decide(name, this.definitions.get(name) ?? []) ?? unknown;
		this.chain -= 1;
		this.values.set(name, value);
		return value;
	}
	decide(name, definitions) {
		const last = definitions.findLast(({ when }) => when === "always") ?? definitions.findLast(({ when }) => when === "default");
		if (last === void 0) return null;
		const value = this.resolve(last.value);
		return (definitions.some(({ when }) => when === "conditional") || last.when === "default") && value.kind !== "unknown" ? {
			kind: "default",
			text: value.text,
			variable: name
		} : value;
	}
};
function constraintOf(resolved) {
	switch (resolved.kind) {
		case "written":
		case "resolved": return {
			kind: "range",
			text: resolved.text
		};
		default: return resolved;
	}
}

// src/readers/apple/platforms.ts
const platforms = {
	ios: "ios",
	osx: "macos",
	macos: "macos",
	maccatalyst: "maccatalyst",
	tvos: "tvos",
	watchos: "watchos",
	visionos: "visionos",
	driverkit: "driverkit"
};
function deploymentTarget(platform) {
	const name = platform.toLowerCase();
	return Object.hasOwn(platforms, name) ? `${platforms[name]}.deploymentTarget` : null;
}

// src/readers/locks/registry.ts
function registryOf(tarball, name) {
	const end = tarball === null || !/^https?:/.test(tarball) ? -1 : tarball.indexOf(`/${name}/-/`);
	return tarball === null || end < 0 ? null : tarball.slice(0, end);
}

// src/readers/locks/swift-name.ts
const longest$2 = 1e3;
function swiftName(location) {
	return location.slice(0, longest$2).replace(/^[a-z+]+:\/\//i, "").replace(/^[^/@]+@/, "").replace(/^([^/:]+):(?:\d+(?=\/))?\/?/, "$1/").replace(/(?:\.git)?\/*$/, "").toLowerCase();
}

// src/readers/swift/package.ts
const longest$1 = 1e3;
function packageName(url) {
	const name = url.length > longest$1 ? "" : swiftName(url);
	return /^\w[\w-]*(?:\.[\w-]+)+(?:\/[\w.~-]+)+$/.test(name) ? name : null;
}
function identityOf(location) {
	return (location.slice(0, longest$1).replace(/\/$/, "").split(/[/:]/).at(-1) ?? "").replace(/\.git$/i, "").toLowerCase();
}

// src/readers/swift/requirement.ts
function requirementOf(kind, from, to = "") {
	const [major, minor] = numbersOf(from);
	const upper = kind === "upToNextMajor" ? `<${major + 1}.0.0` : kind === "upToNextMinor" ? `<${major}.${minor + 1}.0` : "";
	if (!isVersion(from) || to !== "" && !isVersion(to)) return {
		kind: "unknown",
		text: to === "" ? from : `${from} ${to}`,
		variable: null
	};
	if (kind === "exact") return {
		kind: "range",
		text: from
	};
	if (kind === "range") return {
		kind: "range",
		text: `>=${from},<${to}`
	};
	if (kind === "closedRange") return {
		kind: "range",
		text: `>=${from},<=${to}`
	};
	return {
		kind: "range",
		text: `>=${from},${upper}`
	};
}
function isVersion(text) {
	return /^\d{1,9}(?:\.\d{1,9}){0,2}(?:[-+][\w.+-]+)?$/.test(text);
}
function numbersOf(version) {
	const [major = "0", minor = "0"] = version.split(/[-+]/)[0]?.split(".") ?? [];
	return [Number(major), Number(minor)];
}

// src/readers/mobile/models.ts
const endings = modelNames.map((name) => name.replace(/^\*|\/.*$/g, ""));
function isModel(path) {
	return endings.some((ending) => path.endsWith(ending));
}

// src/readers/locks/python.ts
function pythonPackage(record) {
	return {
		ecosystem: "pypi",
		name: normalise(record.text("name") ?? ""),
		version: record.text("version") ?? ""
	};
}

// src/readers/python/marker.ts
function allMarkers(...markers) {
	const given = markers.filter((marker) => marker !== null);
	if (given.length < 2) return given[0] ?? null;
	return given.map((marker) => /\bor\b/.test(marker) ? `(${marker})` : marker).join(" and ");
}

// src/readers/python/name.ts
function isPackageName(text) {
	return /^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/.test(text);
}

// src/readers/pixi/target.ts
const systems = {
	linux: "sys_platform == 'linux'",
	osx: "sys_platform == 'darwin'",
	win: "sys_platform == 'win32'",
	unix: "os_name == 'posix'"
};
const machines = {
	"linux-64": "x86_64",
	"linux-aarch64": "aarch64",
	"linux-armv7l": "armv7l",
	"linux-ppc64le": "ppc64le",
	"osx-64": "x86_64",
	"osx-arm64": "arm64",
	"win-64": "AMD64",
	"win-arm64": "ARM64"
};
function targetMarker(target) {
	const system = target.split("-")[0] ?? "";
	const first = Object.hasOwn(systems, system) ? systems[system] : void 0;
	const machine = Object.hasOwn(machines, target) ? machines[target] : void 0;
	if (first === void 0 || machine === void 0 && system !== target) return target;
	return machine === void 0 ? first : `${first} and platform_machine == '${machine}'`;
}

// src/readers/cocoapods/variables.ts
const longest = 100;
var Variables = class {
	values = /* @__PURE__ */ new Map();
	source;
	constructor(statements, source) {
		this.source = source;
		this.collect(statements, null);
	}
	resolve(items) {
		const [only, ...more] = items;
		if (only === void 0 || more.length > 0) return null;
		if (only.kind === "word") return this.values.get(only.path.join(".")) ?? null;
		if (only.kind !== "text") return null;
		return only.value ?? this.fill(this.source.text.slice(only.start, only.end));
	}
	fill(quoted) {
		if (!quoted.startsWith("\"") || quoted.includes("\\") || quoted.length > longest) return null;
		let known = true;
		const text = quoted.slice(1, -1).replaceAll(/#\{\s*([\w.]+)\s*\}/g, (_, name) => {
			const value = this.values.get(name) ?? null;
			if (value === null) known = false;
			return value ?? "";
		});
		return known && !text.includes("#{") && text.length <= longest ? text : null;
	}
	collect(statements, around) {
		const visit = (statement, condition) => {
			const assignment = asAssignment(statement);
			const [name, ...others] = assignment?.left ?? [];
			if (assignment !== null && name?.kind === "word" && others.length === 0) this.define(name.path.join("."), condition === null ? assignment.right : []);
			const inner = statement.body?.kind === "do" ? condition : "def";
			if (statement.body !== null) this.collect(statement.body.statements, inner);
		};
		walk(statements, this.source, visit, around);
	}
	define(name, value) {
		this.values.set(name, this.values.has(name) ? null : this.resolve(value));
	}
};

export { unknown$1 as $, namesOf as A, placeOf$2 as At, problem as B, componentName as C, imagePlatform as Ct, labelled as D, entryPlace as Dt, richConstraint as E, readImage as Et, walk as F, eachRecord as G, logicalLines as H, eachLine as I, coordinateOf as J, under as K, condaPackage as L, setting as M, within as Mt, textOf as N, literal as O, inOrder as Ot, version as P, setting$1 as Q, machineOf as R, placesOf as S, inTree as St, parseSpecifier as T, imageFact as Tt, readReference as U, readingOf as V, roles as W, memberFrom as X, fromRoot as Y, dependency as Z, builtApart as _, javaVersion as _t, pythonPackage as a, pipOptions as at, constraintOf$1 as b, releaseVersion as bt, identityOf as c, uvPipGrammar as ct, registryOf as d, buildArgument as dt, unknownIndex as et, deploymentTarget as f, buildArguments as ft, MappedText as g, placeOf$1 as gt, toolOf as h, installFact as ht, allMarkers as i, pipGrammar as it, placeOf as j, unreadable as jt, named as k, keySpan as kt, packageName as l, archiveOf as lt, constraintOf as m, frameOf as mt, targetMarker as n, started as nt, isModel as o, pipenvGrammar as ot, Properties as p, namedArgument as pt, LockFacts as q, isPackageName as r, isolated as rt, requirementOf as s, uvGrammar as st, Variables as t, unknownSource as tt, swiftName as u, projectManifests as ut, dependenciesIn as v, nodeVersion as vt, npmConstraint as w, resolutionOf as wt, parseSpecification as x, folderOf as xt, libraryAt as y, pythonVersion as yt, joined as z };