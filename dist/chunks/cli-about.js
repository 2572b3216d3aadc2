import { n as standing } from "./shared-check.js";
import { It as uniqueBy, Mt as groupBy, v as spoken } from "./check.js";
import { S as runtimeName, ft as targetWords, v as caveats, w as stepsText } from "./shared-reporters.js";

// src/cli/about.ts
const newestRows = 8;
function technologyPage({ technology, rules, ways, reads, tables }) {
	const { id, name, kind, life, lives, targets, runs, needsGpu, cannot, releases, sources, newest } = technology;
	return [
		`${name} (${id}, ${kind.replace("-", " ")})`,
		lifeText(technology),
		...lives.filter(({ state, since }) => state !== life.state || since !== life.since).map(apart),
		"",
		...line("Runs on", targets.map(targetWords)),
		...runs.flatMap(({ targets: where, note }) => note === null ? [] : [`  ${where.map(targetWords).join(", ")}: ${note}`]),
		...needsGpu === null ? [] : [`Needs a GPU: ${needsGpu.why}`],
		...cannot.map(({ targets: where, packages: some, why }) => `Cannot run on ${where.map(targetWords).join(", ")}${some.length === 0 ? "" : ` (${some.map((one) => one.name).join(", ")})`}: ${why}`),
		...line("Newest release known", Object.entries(newest).map(([ecosystem, version]) => `${version} (${ecosystem})`)),
		...packages(technology),
		...ways.flatMap(({ target, routes }) => [
			"",
			`To ${targetWords(target)}:`,
			...routes.map(way)
		]),
		...reads.length === 0 ? [] : ["", "Runs models:"],
		...reads.map(({ format, targets: where, from }) => `  ${format} on ${where.map(targetWords).join(", ")}${from.length === 0 ? "" : `, made from ${from.join(", ")}`}`),
		...releases.length === 0 ? [] : ["", "Releases get fixes until:"],
		...releases.map(({ version, ends }) => `  ${version}  ${ends}`),
		...tables.flatMap(versions),
		...rules.length === 0 ? [] : ["", "Rules that speak of it:"],
		...rules.map((rule) => `  ${rule.id}`),
		"",
		"Sources:",
		...uniqueBy([sources, ...[
			...lives,
			...runs,
			...needsGpu === null ? [] : [needsGpu],
			...cannot
		].map((one) => one.sources)].flat(), ({ url }) => url).map(({ url, checked }) => `  ${url} (read ${checked})`),
		""
	].join("\n");
}
function lifeText(technology) {
	const { successor } = technology.life;
	return `Life: ${standing(technology)}${successor === null ? "" : `; instead: ${successor}`}`;
}
function apart({ packages: some, partly, state, since, successor }) {
	return `  ${some.map(({ name }) => name).join(", ")}${partly ? " (in part)" : ""}: ${state}${since === null ? "" : ` since ${since}`}${successor === null ? "" : `; instead: ${successor}`}`;
}
function line(title, words) {
	return words.length === 0 ? [] : [`${title}: ${words.join(", ")}`];
}
function packages({ packages: all }) {
	if (all.length === 0) return [];
	return [
		"",
		"Packages:",
		...[...groupBy(all, ({ ecosystem }) => ecosystem)].map(([ecosystem, some]) => `  ${ecosystem.padEnd(10)} ${some.map(({ name }) => name).join(", ")}`)
	];
}
function way(route, index) {
	const said = caveats(route).map((text) => text === `ended: ${route.steps[0]?.tool ?? ""}` ? "ended" : text);
	return `  ${index + 1}. ${runtimeName(route)}: ${stepsText(route)}${said.length === 0 ? "" : ` (${said.join("; ")})`}`;
}
function versions({ title, columns, rows }) {
	const names = Object.keys(columns);
	const cells = rows.toReversed().slice(0, newestRows).map((row) => names.map((column) => spoken(row.cells[column] ?? "")));
	const widths = names.map((heading, index) => Math.max(heading.length, ...cells.map((row) => row[index]?.length ?? 0)));
	const text = (row) => `  ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  ")}`.trimEnd();
	return [
		"",
		`${title}, the newest rows:`,
		text(names),
		...cells.map(text)
	];
}

export { technologyPage };