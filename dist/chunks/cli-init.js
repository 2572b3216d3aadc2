import { F as createText, It as uniqueBy, Mt as groupBy, S as UsageError, T as openRun, o as reportUnit, q as buildUnits, s as gather } from "./check.js";
import { t as yamlLines } from "./shared-config-yaml.js";

// src/cli/starters.ts
const workflow = `name: framework-fit
on: pull_request
permissions: { contents: read, pull-requests: write }
concurrency: { group: "framework-fit-\${{ github.ref }}", cancel-in-progress: true }
jobs:
  framework-fit:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
      # OWNER is the account that holds framework-fit. Pin it to the commit of a release, as above.
      - uses: OWNER/framework-fit@v1
`;
const home = "https://raw.githubusercontent.com/framework-fit/framework-fit/main/schema/config.schema.json";
const mostUnits = 12;
const ships = /* @__PURE__ */ new Set([
	"image",
	"app",
	"function",
	"firmware",
	"site"
]);
function starter(units, has) {
	const own = units.filter(({ kind, technologies }) => technologies.length > 0 && kind !== "ci" && kind !== "notebook");
	const shown = uniqueBy(tellable(own), nameOf).slice(0, mostUnits);
	const listed = shown.map((unit) => ({
		unit,
		path: pathOf(unit, shown, units, has)
	})).toSorted((a, b) => depth(a.path) - depth(b.path)).map(({ unit, path }) => declared(unit, path));
	return [
		`# yaml-language-server: $schema=${home}`,
		"# Nothing is decided here yet: take the `# ` away before what is to count. `framework-fit config print` shows what does.",
		"",
		"# The run fails on warnings, too, and on a pull request on new ones alone. Others: ./file.yml, owner/repo//path.yml@ref",
		"# extends: strict",
		"",
		"# Rules by id, group or glob: off, notice, warning, error",
		"# rules:",
		"#   \"life/*\": notice",
		"",
		"# Files and folders that are not read",
		"# ignore: [experiments]",
		"",
		...listed.length === 0 ? ["# No unit with a machine-learning framework was found; `framework-fit units --all` shows all."] : unitLines(listed),
		...own.length > shown.length ? [`# … and ${own.length - shown.length} more, which \`framework-fit units\` shows`] : [],
		""
	].join("\n");
}
function unitLines(listed) {
	return ["# What ships together, as it was understood. Only what is not right needs to be written down.", ...yamlLines({
		kind: "map",
		entries: [["units", {
			kind: "list",
			items: listed
		}]]
	}).map(({ text }) => `# ${text}`)];
}
function tellable(units) {
	return [...groupBy(units, fileOf).values()].flatMap((same) => same.length === 1 ? same : []).toSorted((a, b) => Number(ships.has(b.kind)) - Number(ships.has(a.kind)) || depth(a.root || ".") - depth(b.root || "."));
}
function pathOf(unit, listed, all, has) {
	const { root } = unit;
	const isBelow = (other) => root === "" || other.root === root || other.root.startsWith(`${root}/`);
	const isShared = all.some((other) => other !== unit && isBelow(other) && (other.root === root || !listed.includes(other)));
	const file = fileOf(unit);
	return isShared && has(file) ? file : root || ".";
}
function fileOf({ id }) {
	return id.replace(/^[a-z]+:/, "").replace(/#.*$/, "");
}
function depth(path) {
	return path === "." ? 0 : path.split("/").length;
}
function declared(unit, path) {
	const { kind, targets } = unit;
	const value = (text) => ({
		kind: "value",
		value: text,
		from: null
	});
	const list = (items) => ({
		kind: "list",
		items: items.map(value)
	});
	return {
		kind: "map",
		entries: [
			["name", value(nameOf(unit))],
			["paths", list([path])],
			["kind", value(kind)],
			...targets.length === 0 ? [] : [["targets", list(targets.map(({ name }) => name))]]
		]
	};
}
function nameOf(unit) {
	return fileOf(unit).replaceAll(/[^\w./ -]+/g, "-").slice(-80);
}

// src/cli/init.ts
const places = {
	workflow: [".github/workflows/framework-fit.yml", ".github/workflows/framework-fit.yaml"],
	config: [
		".github/framework-fit.yml",
		".github/framework-fit.yaml",
		"framework-fit.yml",
		"framework-fit.yaml"
	]
};
async function init(request, dryRun) {
	if (request.head !== null || request.base !== null) throw new UsageError("`init` writes into the files as they lie there, so it takes neither --head nor --base");
	const run = await openRun(request);
	if (run.within !== "") throw new UsageError(`GitHub reads workflows at the root of a repository; write \`framework-fit init ${run.root}\``);
	const gathered = await gather(run.tree, run.ignore, run.interest, run.within);
	const { units } = buildUnits(gathered.facts, run.tree.paths, run.knowledge, run.within, run.config.units);
	const put = (where, text) => {
		const there = where.find((name) => run.tree.has(name));
		if (there !== void 0) return told(`${there} is there already, and stays as it is. This would have been written:`, text);
		if (dryRun) return told(`would write ${where[0]}:`, text);
		return createText(run.root, where[0], text) ? told(`wrote ${where[0]}:`, text) : told(`${where[0]} was not written, because something is in its place. This would stand there:`, text);
	};
	return `${put(places.workflow, workflow)}\n${put(places.config, starter(units.map(reportUnit), (name) => run.tree.has(name)))}`;
}
function told(what, text) {
	return `${what}\n\n${text.trimEnd().split("\n").map((line) => line === "" ? "" : `  ${line}`).join("\n")}\n`;
}

export { init };