// src/reporters/words.ts
const SEVERITIES = [
	"error",
	"warning",
	"notice"
];
const TARGETS = {
	android: "Android",
	ios: "iOS",
	browser: "browser",
	node: "Node.js",
	linux: "Linux",
	windows: "Windows",
	macos: "macOS",
	server: "server",
	kubernetes: "Kubernetes",
	gpu: "GPU"
};
function count(number, word) {
	return `${number} ${word}${number === 1 ? "" : "s"}`;
}
function joined(words) {
	const last = words.at(-1) ?? "";
	return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
function capitalised(words) {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
function counted(findings, state = "") {
	return joined(SEVERITIES.flatMap((severity) => {
		const number = findings.filter((finding) => finding.severity === severity).length;
		return number === 0 ? [] : [count(number, `${state}${severity}`)];
	}));
}
function unitName(id, code) {
	const [, kind = "unit", name = id] = /^([a-z]+):(.*)$/s.exec(id) ?? [];
	if (name === "" || name === ".") return `${kind} at the root`;
	return name === kind ? code(name) : `${kind} ${code(name)}`;
}
function targetName(target) {
	const name = TARGETS[target.name] ?? target.name;
	return target.strength === "suggested" ? `possibly ${name}` : name;
}
function technologyName(technology) {
	return technology.version === null ? technology.name : `${technology.name} ${technology.version}`;
}
function knowledgeAge(report) {
	const days = Math.round((Date.parse(report.today) - Date.parse(report.tool.knowledge)) / 864e5);
	if (!Number.isFinite(days) || days < 0) return `knowledge of ${report.tool.knowledge}`;
	if (days === 0) return "knowledge of today";
	const age = `knowledge of ${report.tool.knowledge}, ${count(days, "day")} old`;
	return days > 180 ? `${age}: a newer release of the tool may know more` : age;
}
function effort({ stats }) {
	return `Read ${stats.read} of ${count(stats.files, "file")} in ${(stats.milliseconds / 1e3).toFixed(1)} s`;
}
function skippedFiles(report, code) {
	const skipped = report.skipped.filter((entry) => entry.files > 0).toSorted((a, b) => b.files - a.files);
	if (skipped.length === 0) return null;
	const total = skipped.reduce((sum, entry) => sum + entry.files, 0);
	const named = skipped.slice(0, 5).map((entry) => `${entry.files} in ${code(entry.glob)}`);
	const rest = skipped.length > 5 ? [`${skipped.slice(5).reduce((sum, entry) => sum + entry.files, 0)} elsewhere`] : [];
	return `Skipped ${count(total, "file")}: ${joined([...named, ...rest])}.`;
}

// src/reporters/findings.ts
function split(report) {
	const findings = report.findings.toSorted(byWeight);
	return {
		compared: report.change !== null || report.repository.base !== null || findings.some((finding) => finding.status !== null),
		open: findings.filter((finding) => finding.status === "new" || finding.status === null),
		unchanged: findings.filter((finding) => finding.status === "unchanged"),
		fixed: findings.filter((finding) => finding.status === "fixed")
	};
}
function grouped(findings, units) {
	const byId = /* @__PURE__ */ new Map();
	for (const finding of findings.toSorted(byWeight)) {
		const id = finding.units[0] ?? null;
		byId.set(id, [...byId.get(id) ?? [], finding]);
	}
	const known = new Map(units.map((unit) => [unit.id, unit]));
	return [...byId].map(([id, members]) => ({
		id,
		unit: known.get(id ?? "") ?? null,
		findings: members
	}));
}
function byWeight(a, b) {
	return Number(b.status === "new") - Number(a.status === "new") || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || compare(a.location.path, b.location.path) || a.location.line - b.location.line || a.location.column - b.location.column || compare(a.rule, b.rule);
}
function lastLine({ line, endLine, endColumn }) {
	return Math.max(line, endColumn <= 1 ? endLine - 1 : endLine);
}
function hasNoTechnology(report) {
	return report.findings.length === 0 && report.units.every((unit) => unit.technologies.length === 0);
}
function compare(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

export { split as a, counted as c, knowledgeAge as d, skippedFiles as f, unitName as h, lastLine as i, effort as l, technologyName as m, grouped as n, capitalised as o, targetName as p, hasNoTechnology as r, count as s, byWeight as t, joined as u };