import "./shared-formats-yaml.js";
import { Et as text, St as entry, Tt as items, wt as get, xt as entries } from "./shared-formats.js";
import { St as inTree, kt as keySpan, xt as folderOf } from "./shared-readers.js";
import { l as readTable, p as certain } from "./shared-readers-yaml.js";
import { S as image, h as readWords, k as workload, m as readScript, x as environmentList } from "./shared-readers-unbash-yaml.js";
import { n as readDocuments } from "./shared-readers-jsonc-parser-yaml.js";

// src/readers/cloud-build/start.ts
function startOf({ path, text }) {
	const folder = folderOf(path);
	if (folder === "") return "";
	for (let at = text.indexOf(folder); at >= 0; at = text.indexOf(folder, at + 1)) if (isPath(text, at, at + folder.length)) return "";
	return folder;
}
function isPath(text, start, end) {
	return /(?:^|[\s'"=[,]|\.\/)$/.test(text.slice(Math.max(0, start - 2), start)) && /^(?:$|[/\s'",\]])/.test(text.slice(end, end + 1));
}

// src/readers/cloud-build/steps.ts
function readStep(part, step, build) {
	const builder = text(get(step, "name")) ?? "";
	const image$1 = readKaniko(part, step, builder, build);
	return [
		...isBuilder(builder) ? [] : readTable(part, step, { name: image() }),
		...readTable(part, step, { env: environmentList }),
		...image$1 === null ? readStart(part, step, builder, build) : [image$1]
	];
}
function isBuilder(builder) {
	return /(?:^|\/)cloud-builders\/|cloudsdktool\/|kaniko-project\/|k8s-skaffold\//.test(builder);
}
function readStart(part, step, builder, build) {
	const directory = directoryOf(part, step, build.start);
	const script = get(step, "script") ?? scriptOf(step);
	if (script !== void 0) return readScript(part, script, directory, variablesOf(build.substitutions));
	const entryPoint = get(step, "entrypoint");
	const words = [...entryPoint === void 0 ? [] : [entryPoint], ...items(get(step, "args"))];
	return readWords(part, words, directory, entryPoint === void 0 ? programOf(builder) : null);
}
function programOf(builder) {
	return /cloud-builders\/([\w-]+)/.exec(builder)?.[1] ?? null;
}
function scriptOf(step) {
	if (!/^(?:\/bin\/)?(?:ba|da)?sh$/.test(text(get(step, "entrypoint")) ?? "")) return void 0;
	const words = items(get(step, "args"));
	const option = words.findIndex((word) => /^-[a-z]*c$/.test(text(word) ?? ""));
	const script = option < 0 ? void 0 : words[option + 1];
	return script?.kind === "scalar" ? script : void 0;
}
function directoryOf({ know }, step, start) {
	const written = get(step, "dir");
	const known = written === void 0 ? null : know(written);
	if (known === null) return start;
	const directory = certain(known);
	return directory === null ? `\${${known.kind === "written" ? "" : known.variable ?? "dir"}}` : inTree(start, directory) ?? directory;
}
function variablesOf(substitutions) {
	return new Map([...substitutions].map(([name, value]) => [name, {
		value,
		weak: true
	}]));
}
function readKaniko({ source, block, know }, step, builder, { start }) {
	const args = entry(step, "args");
	if (!builder.includes("kaniko-project/executor") || args === void 0) return null;
	const options = items(args.value).flatMap((node) => {
		const known = know(node);
		const [, name, value] = /^--([\w-]+)=(.*)$/.exec(text(node) ?? "") ?? [];
		return name === void 0 || value === void 0 ? [] : [{
			name,
			value: known?.kind === "written" ? value : null,
			written: value
		}];
	});
	const option = (name) => options.find((each) => each.name === name);
	const pathOf = (base, given, usual) => given === void 0 ? inTree(base, usual) : given.value === null ? null : inTree(base, given.value.replace(/^dir:\/\/\/workspace\/?|^\/workspace\/?/, "") || ".");
	const context = pathOf(start, option("context"), ".");
	return {
		kind: "build",
		...source.place(args.keyStart, args.keyEnd),
		block,
		context,
		dockerfile: context === null ? null : pathOf(context, option("dockerfile"), "Dockerfile"),
		target: option("target")?.value ?? null,
		args: {},
		tags: options.flatMap(({ name, written }) => name === "destination" ? written : [])
	};
}

// src/readers/cloud-build/substitutions.ts
function substitutionsOf(build) {
	const written = entries(get(build, "substitutions")).flatMap(({ key, value }) => {
		const known = text(value);
		return known === null || known.includes("$") ? [] : [[key, known]];
	});
	return new Map(written);
}
function knowing(substitutions) {
	return (node) => {
		const value = text(node);
		return value === null ? null : substituted(value, substitutions);
	};
}
function substituted(written, substitutions) {
	let unknown = null;
	let byDefault = null;
	const value = written.replaceAll(/\$\$|\$\{(\w+)[^{}]*\}|\$(\w+)/g, (hole, braced, bare) => {
		const name = braced ?? bare;
		if (name === void 0) return "$";
		const known = substitutions.get(name);
		if (known === void 0) unknown ??= name;
		else byDefault ??= name;
		return known ?? hole;
	});
	if (unknown !== null) return {
		kind: "unknown",
		text: value,
		variable: unknown
	};
	return byDefault === null ? {
		kind: "written",
		value
	} : {
		kind: "default",
		value,
		variable: byDefault
	};
}

// src/readers/cloud-build.ts
const block = "build";
const read = (source) => readDocuments(source, (build) => {
	const steps = entry(build, "steps");
	if (steps === void 0) return [];
	const shared = {
		substitutions: substitutionsOf(build),
		start: startOf(source)
	};
	const part = {
		source,
		block,
		know: knowing(shared.substitutions)
	};
	return [workload(part, keySpan(steps), "cloud-build", "build", ""), ...items(steps.value).flatMap((step, index) => readStep({
		...part,
		block: `${block}/step:${index}`
	}, step, shared))];
});

export { read };