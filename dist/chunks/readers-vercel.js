import "./shared-formats-yaml.js";
import { Et as text, St as entry, Tt as items, wt as get, xt as entries } from "./shared-formats.js";
import { n as readDocuments } from "./shared-readers-jsonc-parser-yaml.js";
import { f as asWritten, l as readTable } from "./shared-readers-yaml.js";
import { St as inTree, kt as keySpan, xt as folderOf } from "./shared-readers.js";
import { D as setting, T as resource, k as workload, v as code } from "./shared-readers-unbash-yaml.js";

// src/readers/vercel.ts
const ofFunction = {
	memory: resource("memory", "MB"),
	maxDuration: resource("timeout", "s"),
	runtime: setting("vercel.runtime"),
	includeFiles: setting("vercel.includeFiles"),
	excludeFiles: setting("vercel.excludeFiles")
};
const ofBuild = {
	use: setting("vercel.builder"),
	"config.maxLambdaSize": setting("vercel.maxLambdaSize"),
	"config.runtime": setting("vercel.runtime")
};
const read = (source) => readDocuments(source, (config) => {
	const part = {
		source,
		block: "",
		know: asWritten
	};
	return [
		...readTable(part, config, { framework: setting("vercel.framework") }),
		...entries(get(config, "functions")).flatMap((each) => readFunction(part, each)),
		...items(get(config, "builds")).flatMap((each) => readBuild(part, each))
	];
});
function readFunction({ source, know }, at) {
	const part = {
		source,
		know,
		block: `function:${at.key}`
	};
	const path = inTree(folderOf(source.path), codeIn(at.key));
	const place = source.place(at.keyStart, at.keyEnd);
	return [
		workload(part, keySpan(at), "vercel", "function", at.key),
		{
			kind: "code",
			...place,
			block: part.block,
			holds: "code",
			path
		},
		...readTable(part, at.value, ofFunction)
	];
}
function codeIn(written) {
	const [start = ""] = written.split(/[*?{[(]/);
	return start === written || !written.endsWith(".py") ? written : start.slice(0, start.lastIndexOf("/") + 1) || ".";
}
function readBuild({ source, know }, build) {
	const at = entry(build, "src");
	const name = text(at?.value);
	if (at === void 0 || name === null) return [];
	const part = {
		source,
		know,
		block: `build:${name}`
	};
	return [
		workload(part, {
			start: at.keyStart,
			end: at.value.end
		}, "vercel", "build", name),
		...code("code", codeIn)(part, at),
		...readTable(part, build, ofBuild)
	];
}

export { read };