import { t as annotations } from "./reporters-annotations.js";
import { Ct as groupBy, Tt as uniqueBy, at as normalise, c as modelNames, dt as conditionsOf, ft as inTextOf, j as meant, mt as written, pt as namesIn, wt as matchesAny, xt as commentStyles } from "./check.js";
import { t as drawing } from "./reporters-mermaid.js";
import { t as summary } from "./reporters-summary.js";
import { posix } from "node:path";
import path$1 from "node:path/posix";

// src/reporters/words.ts
const SEVERITIES = [
	"error",
	"warning",
	"notice"
];
const TARGETS = {
	android: "Android",
	ios: "iOS",
	watchos: "watchOS",
	tvos: "tvOS",
	browser: "browser",
	node: "Node.js",
	linux: "Linux",
	windows: "Windows",
	macos: "macOS",
	mcu: "microcontroller",
	jetson: "Jetson",
	"raspberry-pi": "Raspberry Pi",
	server: "server",
	kubernetes: "Kubernetes",
	lambda: "AWS Lambda",
	"cloud-functions": "Cloud Functions",
	"cloud-run": "Cloud Run",
	"app-engine": "App Engine",
	ecs: "Amazon ECS",
	"vertex-ai": "Vertex AI",
	sagemaker: "SageMaker",
	"azure-ml": "Azure ML",
	"hf-space": "Hugging Face Space",
	replicate: "Replicate",
	vercel: "Vercel",
	fly: "Fly.io",
	heroku: "Heroku",
	slurm: "Slurm",
	gpu: "GPU",
	tpu: "TPU",
	neuron: "AWS Neuron"
};
function count(number, word) {
	return `${number} ${word}${number === 1 ? "" : "s"}`;
}
function joined$1(words) {
	const last = words.at(-1) ?? "";
	return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
function capitalised(words) {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
function counted$1(findings, state = "") {
	return joined$1(SEVERITIES.flatMap((severity) => {
		const number = findings.filter((finding) => finding.severity === severity).length;
		return number === 0 ? [] : [count(number, `${state}${severity}`)];
	}));
}
function unitName(id, code) {
	const [, kind = "unit", name = id] = /^([a-z]+):(.*)$/s.exec(id) ?? [];
	const [, path = name, part = ""] = /^([^#]*)#(.*)$/s.exec(name) ?? [];
	if (name === "" || name === ".") return `${kind} at the root`;
	const stem = path.split("/").at(-1)?.replace(/\.[^.]*$/, "");
	if (part === "" || part === stem && (kind === "notebook" || kind === "app")) return called(kindOf(kind, path), path, code);
	if (/ockerfile[^/]*$/.test(path) && kind === "image") return `${called("image", path, code)}, stage ${code(part)}`;
	return `${partOf(kind, part, code)} of ${code(path)}`;
}
function called(word, name, code) {
	return name === word ? code(name) : `${word} ${code(name)}`;
}
function partOf(kind, part, code) {
	const [, type = "", name = ""] = /^([A-Za-z]+)[/:](.+)$/s.exec(part) ?? [];
	if (type === "") return `${kindOf(kind, "")} ${code(part)}`;
	const [object = name, ...inner] = name.split("/");
	return `${type} ${code(inner.every((one) => one === object) ? object : name)}`;
}
const PROJECTS = [
	[/(^|\/)go\.mod$/, "Go module"],
	[/(^|\/)(CMakeLists\.txt|conanfile\.(txt|py)|vcpkg\.json)$|\.cmake$/, "C++ project"],
	[/(^|\/)package\.json$/, "npm project"],
	[/\.(ba)?sh$/, "script"],
	[/(^|\/)pom\.xml$|\.gradle(\.kts)?$/, "Java project"],
	[/(^|\/)Cargo\.toml$/, "Rust project"],
	[/(^|\/)(Package\.swift|Podfile)$|\.(xcodeproj|podspec)$/, "Swift project"],
	[/(^|\/)pubspec\.yaml$/, "Dart project"],
	[/\.(cs|fs|vb)proj$|(^|\/)packages\.config$/, ".NET project"]
];
function kindOf(kind, path) {
	if (kind === "ci") return "CI job";
	if (kind === "site" && /\.html?$/.test(path)) return "web page";
	return (kind === "environment" ? PROJECTS.find(([file]) => file.test(path))?.[1] : void 0) ?? kind;
}
function targetWords(name) {
	return TARGETS[name] ?? name;
}
function targetName(target) {
	const name = targetWords(target.name);
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
	return `Skipped ${count(total, "file")}: ${joined$1([...named, ...rest])}.`;
}
const PLACES = {
	browser: "in the browser",
	mcu: "on a microcontroller",
	server: "on a server",
	"hf-space": "in a Hugging Face Space",
	gpu: "on a GPU",
	tpu: "on a TPU"
};
function placeWords(target) {
	return PLACES[target] ?? `on ${targetWords(target)}`;
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
function grouped$1(findings, units) {
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

// src/reporters/annotations/ranked.ts
function ranked(findings, changed, inHead) {
	const first = /* @__PURE__ */ new Map();
	for (const finding of findings.filter(({ status, side }) => status !== "fixed" && side === "head").toSorted(byWeight)) {
		const judged = changed === null ? finding.location : changedPlace(finding, changed);
		const location = judged === null ? null : inHead(judged);
		if (location === null) continue;
		const key = JSON.stringify([finding.rule, location.path]);
		const known = first.get(key);
		first.set(key, known === void 0 ? {
			finding,
			location,
			alike: []
		} : {
			...known,
			alike: [...known.alike, location]
		});
	}
	return [...first.values()];
}
function changedPlace({ location, evidence }, changed) {
	return [location, ...evidence.map((piece) => piece.location)].find((place) => touches(place, changed)) ?? null;
}
function touches(location, changed) {
	const lines = changed.get(location.path);
	if (lines === void 0) return false;
	const last = lastLine(location);
	return [...lines].some((line) => line >= location.line && line <= last);
}

// src/reporters/annotations/command.ts
function command$1(name, properties, data) {
	return `::${name} ${Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`).join(",")}::${escaped$1(data)}`;
}
function escaped$1(data) {
	return data.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(value) {
	return escaped$1(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/reporters/neutral.ts
const STEERING = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const LONGER = 4;
function visible(text) {
	return text.replace(STEERING, picture);
}
function oneLine(text, max) {
	const start = text.trim().slice(0, max * LONGER);
	const line = start.replace(/\s+/g, " ");
	return visible(shortened$1(start.length === text.trim().length ? line : `${line}…`, max));
}
function shortened$1(text, max) {
	if (text.length <= max) return text;
	return `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
function withoutCommands(output) {
	return output.replace(/^([^\S\n]*):(?=:)/gm, "$1: ").replaceAll("##[", "## [");
}
function picture(character) {
	const code = character.codePointAt(0) ?? 0;
	if (code < 32) return String.fromCodePoint(9216 + code);
	return code === 127 ? "␡" : "�";
}

// src/reporters/accepted.ts
const SOON = 30;
const SOURCES = {
	configuration: "by the configuration",
	comment: "by comments",
	baseline: "by the baseline"
};
function acceptedLine({ suppressed }) {
	if (suppressed.length === 0) return null;
	const sources = [
		"configuration",
		"comment",
		"baseline"
	].flatMap((source) => {
		const number = suppressed.filter((one) => one.source === source).length;
		return number === 0 ? [] : [{
			number,
			words: SOURCES[source]
		}];
	});
	const said = `${count(suppressed.length, "finding")} ${suppressed.length === 1 ? "is" : "are"} accepted`;
	const [only, ...more] = sources;
	if (only !== void 0 && more.length === 0) return `${said} ${only.words}.`;
	return `${said}, ${joined$1(sources.map(({ number, words }) => `${number} ${words}`))}.`;
}
function silencedWords({ silenced }) {
	if (silenced.length === 0) return null;
	return `This change ${silenced.every(({ now }) => now === null) ? "silences" : "silences or lowers"} ${count(silenced.length, "finding")} itself`;
}
function endingSoon({ suppressed, today }) {
	const last = dayAfter(today, SOON);
	const ending = suppressed.flatMap((one) => one.until === null || last === null || one.until > last ? [] : [{
		...one,
		until: one.until
	}]);
	return [...groupBy(ending, ({ rule, from, location, until }) => from === null ? `${rule} ${location.path}:${location.line}` : `${from.path}:${from.line}:${until}`).values()].flatMap((some) => some.slice(0, 1).map((one) => ({
		...one,
		others: some.length - 1
	}))).toSorted((a, b) => a.until < b.until ? -1 : a.until > b.until ? 1 : 0);
}
function withOthers(where, { others }) {
	return others === 0 ? where : `${where} and ${others} more`;
}
function dayAfter(today, days) {
	const time = Date.parse(`${today}T00:00:00Z`);
	return Number.isNaN(time) ? null : new Date(time + days * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10);
}

// src/reporters/markdown/budget.ts
function fitted({ head, sections, cut, tail }, limit) {
	const kept = apart(whatFits(tail, {
		characters: limit.characters / 2,
		bytes: limit.bytes / 2
	}, head), sections.length > 0);
	const total = sections.reduce((sum, section) => sum + section.findings, 0);
	const texts = sections.map((section) => section.text);
	if (within$1(texts, limit, [...head, ...kept]).length === texts.length) return join$1([
		...head,
		...texts,
		...kept
	]);
	const shown = within$1(texts, limit, [
		...head,
		cut(total),
		...kept
	]);
	const left = sections.slice(shown.length).reduce((sum, section) => sum + section.findings, 0);
	return join$1([
		...head,
		...shown,
		cut(left),
		...kept
	]);
}
function within$1(texts, limit, beside) {
	const end = texts.findIndex(overflowing(limit, beside));
	return end < 0 ? texts : texts.slice(0, end);
}
function whatFits(texts, limit, beside) {
	const overflows = overflowing(limit, beside);
	return texts.filter((text) => !overflows(text));
}
function overflowing(limit, beside) {
	const size = (text) => ({
		characters: text.length + 2,
		bytes: Buffer.byteLength(text) + 2
	});
	const left = { ...limit };
	const take = ({ characters, bytes }) => {
		left.characters -= characters;
		left.bytes -= bytes;
	};
	for (const text of beside) take(size(text));
	return (text) => {
		const needed = size(text);
		const isTooMuch = needed.characters > left.characters || needed.bytes > left.bytes;
		if (!isTooMuch) take(needed);
		return isTooMuch;
	};
}
function apart(tail, needed) {
	const [first, ...rest] = tail;
	return first === void 0 || !needed ? tail : [`---\n\n${first}`, ...rest];
}
function join$1(texts) {
	return `${texts.join("\n\n")}\n`;
}

// src/reporters/markdown/escape.ts
const APART = "​";
function prose(text, max) {
	const parts = oneLine(text, max).split("`");
	return startEscaped(parts.map((part, index) => {
		if (index % 2 === 0) return escaped(part);
		if (index === parts.length - 1) return escaped(`\`${part}`);
		return part.trim() === "" ? "" : code(part, max);
	}).join("").trim());
}
function code(text, max = 250) {
	const line = withoutComments(oneLine(text, max));
	if (line === "" || line.includes("|")) return startEscaped(escaped(line));
	const fence = fenceFor(line, 1);
	return /^`|`$/.test(line) ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}
function codeBlock(language, lines, max = 200) {
	const shown = lines.map((line) => withoutComments(visible(shortened$1(line.replaceAll("	", "  "), max))));
	const fence = fenceFor(shown.join("\n"), 3);
	return [
		`${fence}${language}`,
		...shown,
		fence
	].join("\n");
}
function address$1(url) {
	const parsed = URL.canParse(url) ? new URL(url) : null;
	if (parsed === null || !/^https?:$/.test(parsed.protocol) || parsed.username !== "" || parsed.password !== "") return null;
	return parsed.href.replace(/[()<>[\]\\`|"'*~\s]/g, percent$1).replaceAll("&", "&amp;");
}
function percentEncoded(part) {
	return encodeURIComponent(part.replace(/\p{Cs}/gu, "�")).replace(/[!'()*~]/g, percent$1);
}
function withoutComments(text) {
	return text.replaceAll("<!", `<${APART}!`);
}
function escaped(text) {
	return text.replace(/[\\`*_[\]~$#]/g, String.raw`\$&`).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("|", "&#124;").replace(/(@|\\#|:(?=\/\/|[\w+-]+:)|www(?=\.)|GH(?=-\d))/gi, `$1${APART}`);
}
function startEscaped(line) {
	return line.replace(/^[-+=:]/, String.raw`\$&`).replace(/^\d+(?=[.)])/, `$&${APART}`);
}
function fenceFor(text, least) {
	const longest = (text.match(/`+/g) ?? []).reduce((max, run) => Math.max(max, run.length), least - 1);
	return "`".repeat(longest + 1);
}
function percent$1(character) {
	return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

// src/reporters/markdown/links.ts
const LONGEST_PATH = 200;
const LONGEST_LINKED = 4096;
function linksFor({ repository, change }, { serverUrl, inHead = (location) => location }) {
	const home = homeOf(repository.name, serverUrl);
	const shas = {
		head: change?.headSha ?? repository.head,
		base: change?.baseSha ?? repository.base
	};
	return {
		place: (named, side = "head") => {
			const location = side === "head" ? inHead(named) : named;
			if (location === null) return code(oneLine(named.path, LONGEST_PATH));
			const words = code(`${oneLine(location.path, LONGEST_PATH)}:${location.line}`);
			const sha = shas[side];
			if (home === null || sha === null || location.path.length > LONGEST_LINKED) return words;
			return `[${words}](${home}/blob/${percentEncoded(sha)}/${fileAddress(location)})`;
		},
		file: (path, words) => {
			if (home === null || shas.head === null || path.length > LONGEST_LINKED) return words;
			return `[${words}](${home}/blob/${percentEncoded(shas.head)}/${path.split("/").map(percentEncoded).join("/")})`;
		},
		commit: (sha) => {
			const words = code(sha.slice(0, 7));
			return home === null ? words : `[${words}](${home}/commit/${percentEncoded(sha)})`;
		}
	};
}
function outside(url, words) {
	const target = url.length > LONGEST_LINKED ? null : address$1(withoutBackLink(url));
	if (target === null) return words ?? prose(url, LONGEST_PATH);
	return `[${words ?? prose(addressWords(url), 80)}](${target})`;
}
function homeOf(name, serverUrl) {
	const server = address$1(serverUrl)?.replace(/\/+$/, "");
	return name !== null && server !== void 0 && /^[\w.-]+\/[\w.-]+$/.test(name) ? `${server}/${name}` : null;
}
function fileAddress(location) {
	const path = location.path.split("/").map(percentEncoded).join("/");
	const plain = /\.(?:md|markdown|ipynb|rst)$/i.test(location.path) ? "?plain=1" : "";
	const last = lastLine(location);
	return `${path}${plain}#L${location.line}${last > location.line ? `-L${last}` : ""}`;
}
function withoutBackLink(url) {
	return url.replace(/^https:\/\/(?:www\.)?github\.com\/(?=[^/]+\/[^/]+\/(?:issues|pull|discussions|commit)\/)/i, "https://redirect.github.com/");
}
function addressWords(url) {
	return url.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, "");
}

// src/reporters/units/kinds.ts
const KINDS = {
	app: ["app", "apps"],
	image: ["image", "images"],
	function: ["function", "functions"],
	firmware: ["firmware", "firmware"],
	site: ["site", "sites"],
	job: ["job", "jobs"],
	library: ["library", "libraries"],
	environment: ["environment", "environments"],
	notebook: ["notebook", "notebooks"],
	ci: ["CI job", "CI jobs"]
};
const ORDER = Object.keys(KINDS);
function inOrder$1(units) {
	return units.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
function manyOf(kind) {
	return KINDS[kind][1];
}
function kindsText(units) {
	const kinds = groupBy(inOrder$1(units), ({ kind }) => kind);
	return joined$1([...kinds].map(([kind, list]) => `${list.length} ${KINDS[kind][list.length === 1 ? 0 : 1]}`));
}

// src/reporters/markdown/accept.ts
const USUAL_FILE = ".github/framework-fit.yml";
const DAYS = 90;
const COMMENTED = /\.(?:txt|in|toml|gradle|kts|swift|dockerfile)$|(?:^|\/)(?:Dockerfile|Containerfile|Podfile)(?:\.[\w-]+)?$/i;
function acceptance(finding, report) {
	const file = code(report.config.origin ?? ".github/framework-fit.yml");
	const { rule, location } = finding;
	const [style] = commentStyles(location.path);
	const name = oneLine(rule, 200);
	if (style === void 0 || style.close !== "" || !COMMENTED.test(location.path) || !/^[\w/*.-]+$/.test(name)) return `**To accept it**, write into ${file}, with a reason:\n\n${codeBlock("yaml", entryOf$1(finding, report), 300)}`;
	const comment = [`${style.open} framework-fit: ignore ${name} -- <why this is fine here>`];
	return `**To accept it**, write above the line, with a reason (or as an entry of \`suppressions\` into ${file}):\n\n${codeBlock("", comment, 300)}`;
}
function entryOf$1({ rule, location }, { today }) {
	const until = dayAfter(today, DAYS);
	return [
		"suppressions:",
		`  - rule: ${scalar$1(oneLine(rule, 200))}`,
		...pathLine(location.path),
		"    reason: # why this is fine here",
		...until === null ? [] : [`    until: ${until} # leave it out if it has no end`]
	];
}
function pathLine(path) {
	return path.length > 200 || /[*?[\]{}()!\\\p{Cc}]/u.test(path) ? [] : [`    path: ${scalar$1(path)}`];
}
function scalar$1(text) {
	return /^[a-z][\w-]*[/.][\w./-]*$/i.test(text) ? text : JSON.stringify(text);
}

// src/reporters/patch.ts
const LONGEST_LINE = 200;
function patch(finding) {
	const edits = finding.fix?.edits ?? [];
	const onAnchor = edits.filter((edit) => isOnAnchor(finding, edit));
	const elsewhere = edits.filter((edit) => !onAnchor.includes(edit)).map(spanHunk);
	return onAnchor.length === 0 ? elsewhere : [anchorHunk(finding, onAnchor), ...elsewhere];
}
function isOnAnchor({ location }, { path, range, old }) {
	return range.line === range.endLine && range.line === location.line && path === location.path && location.snippet.length <= LONGEST_LINE && location.snippet.slice(range.column - 1, range.endColumn - 1) === old;
}
function anchorHunk({ location }, edits) {
	const after = edits.toSorted((a, b) => b.range.column - a.range.column).reduce((line, edit) => line.slice(0, edit.range.column - 1) + edit.new + line.slice(edit.range.endColumn - 1), location.snippet);
	return {
		path: location.path,
		line: location.line,
		removed: lines(location.snippet),
		added: lines(after)
	};
}
function spanHunk({ path, range, old, new: replacement }) {
	return {
		path,
		line: range.line,
		removed: lines(old),
		added: lines(replacement)
	};
}
function lines(text) {
	return text.trim() === "" ? [] : text.replace(/\r?\n$/, "").split(/\r?\n/);
}

// src/reporters/markdown/folded.ts
function folded(summary, body) {
	return [
		"<details>",
		`<summary>${summary}</summary>`,
		"",
		body.join("\n\n"),
		"",
		"</details>"
	].join("\n");
}
function list(items, max) {
	const shown = items.slice(0, max).map((item) => `- ${item}`);
	const rest = items.length - shown.length;
	return [...shown, ...rest > 0 ? [`- and ${rest} more`] : []].join("\n");
}

// src/reporters/markdown/finding.ts
const SYMBOL = {
	error: "❌",
	warning: "⚠️",
	notice: "ℹ️"
};
const LONGEST_TITLE$1 = 300;
const LONGEST_TEXT = 1500;
function findingSection(finding, report, links) {
	return [
		`#### ${SYMBOL[finding.severity]} ${capitalised(finding.severity)}: ${prose(finding.title, LONGEST_TITLE$1)}`,
		[prose(finding.why, LONGEST_TEXT), ...alsoIn(finding)].join(" "),
		`**Because:**\n\n${list([...anchor(finding, links), ...pieces(finding.evidence, finding, links)], 10)}`,
		`**Next step:** ${prose(finding.advice, LONGEST_TEXT)}`,
		...patch(finding).map((hunk) => change(hunk, finding)),
		folded(`${finding.whenToIgnore === null ? "How" : "When to ignore it, how"} to accept it, sources`, details(finding, report, links))
	].join("\n\n");
}
function overviewLine({ severity, location, side, title }, links) {
	return `${SYMBOL[severity]} ${links.place(location, side)}: ${prose(title, LONGEST_TITLE$1)}`;
}
function findingLine(finding, links) {
	return `${links.place(finding.location, finding.side)}: ${prose(finding.title, LONGEST_TITLE$1)} (${rulePage(finding, links)})`;
}
function alsoIn({ units }) {
	const others = units.slice(1).map((id) => unitName(id, (name) => code(name)));
	if (others.length === 0) return [];
	return [`The same goes for ${joined$1(others.length > 5 ? [...others.slice(0, 4), `${others.length - 4} more`] : others)}.`];
}
function anchor({ location, evidence, side }, links) {
	return evidence.some((piece) => piece.location.path === location.path && piece.location.line === location.line) ? [] : [`${links.place(location, side)}: ${code(location.snippet)}`];
}
function pieces(evidence, { side }, links) {
	return evidence.map(({ text, location }) => `${links.place(location, side)}: ${isSentence(text) ? prose(text, LONGEST_TEXT) : code(text)}`);
}
function isSentence(text) {
	return text.includes("`") || text.endsWith(" here") || text === "…";
}
function change({ path, line, removed, added }, { location }) {
	const diff = codeBlock("diff", [...removed.map((text) => `- ${text}`), ...added.map((text) => `+ ${text}`)]);
	return path === location.path && line === location.line ? diff : `${code(`${path}:${line}`)}:\n\n${diff}`;
}
function details(finding, report, links) {
	const sources = finding.sources.map(({ url, checked }) => `${outside(url)} (checked ${prose(checked, 20)})`);
	return [
		...finding.whenToIgnore === null ? [] : [`**Ignore it when:** ${prose(finding.whenToIgnore, LONGEST_TEXT)}`],
		...finding.loweredBy.length === 0 ? [] : [`**Less sure, because:** ${finding.loweredBy.map((text) => prose(text, LONGEST_TEXT)).join("; ")}`],
		acceptance(finding, report),
		...finding.related.length === 0 ? [] : [`**See also:**\n\n${list(pieces(finding.related, finding, links), 10)}`],
		sources.length === 0 ? `**Rule:** ${rulePage(finding, links)}, of this repository's own` : `**Sources:** ${[...sources, `rule ${rulePage(finding, links)}`].join(" · ")}`
	];
}
function rulePage({ rule, docs }, links) {
	return docs.startsWith("https:") ? outside(docs, code(rule)) : links.file(docs, code(rule));
}

// src/reporters/markdown/unit.ts
const MOST$1 = 6;
const LONGEST_NAME = 100;
function unitHeading({ id, unit }, links) {
	const name = id === null ? "the whole repository" : unitName(id, (text) => code(text));
	const told = unit === null ? [] : [sentence("Runs on", targets(unit, links)), sentence("Uses", technologies(unit, links))];
	return [`### ${capitalised(name)}`, told.filter((part) => part !== "").join(" ")].filter((part) => part !== "").join("\n\n");
}
function targets(unit, links) {
	return unit.targets.map((target) => {
		const [first] = target.because;
		return `${prose(targetName(target), LONGEST_NAME)}${first === void 0 ? "" : ` (${links.place(first.location)})`}`;
	});
}
function technologies(unit, links) {
	return unit.technologies.map((technology) => `${prose(technologyName(technology), LONGEST_NAME)} (${links.place(technology.location)})`);
}
function sentence(verb, words) {
	if (words.length === 0) return "";
	return `${verb} ${joined$1(words.length > MOST$1 ? [...words.slice(0, 5), `${words.length - MOST$1 + 1} more`] : words)}.`;
}

// src/reporters/markdown/sections.ts
const SEEN_AT_ONCE = 4;
const LONGEST_OVERVIEW = 20;
function overviewSection(findings, links) {
	if (findings.length <= SEEN_AT_ONCE) return [];
	const lines = findings.map((finding) => overviewLine(finding, links));
	return [{
		text: list(lines, LONGEST_OVERVIEW),
		findings: 0
	}];
}
function findingSections(findings, report, links) {
	return grouped$1(findings, report.units).flatMap((group) => group.findings.map((finding, index) => {
		const text = findingSection(finding, report, links);
		return {
			text: index === 0 ? `${unitHeading(group, links)}\n\n${text}` : text,
			findings: 1
		};
	}));
}
function commitSentence({ change, repository }, links) {
	const head = change?.headSha ?? repository.head;
	const base = change?.baseSha ?? repository.base;
	if (head === null) return [];
	return [base === null ? `At ${links.commit(head)}.` : `At ${links.commit(head)}, compared with ${links.commit(base)}.`];
}
function pictureSection(findings, { units, config }) {
	const touched = new Set(findings.flatMap((finding) => finding.units));
	const shown = units.filter(({ id, targets, technologies }) => touched.has(id) && targets.length + technologies.length > 0);
	if (shown.length === 0) return [];
	const correction = `Not right? \`units:\` in ${code(config.origin ?? ".github/framework-fit.yml")} says what ships and where to.`;
	return [folded("What runs where, as it was understood", [codeBlock("mermaid", drawing(shown).trimEnd().split("\n")), correction])];
}
function fixedSection(fixed, links, max) {
	if (fixed.length === 0) return [];
	const items = fixed.map((finding) => findingLine(finding, links));
	return [folded(`${count(fixed.length, "finding")} resolved`, [list(items, max)])];
}
function problemSection({ problems }, links, max) {
	if (problems.length === 0) return [];
	const items = problems.map(({ message, location }) => `${location === null ? "" : `${links.place(location)}: `}${prose(message, 300)}`);
	return [folded(`${count(problems.length, "problem")}: not everything could be read`, [list(items, max)])];
}
function quietedSection(report, links, max) {
	const words = silencedWords(report);
	if (words === null) return [];
	const items = report.silenced.map(({ severity, title, location, rule, now }) => `${links.place(location)}: ${severity}${now === null ? "" : `, now ${now}`}: ${prose(title, 300)} (${code(rule)})`);
	return [folded(words, [list(items, max)])];
}
function acceptedSection(report, links, max) {
	const line = acceptedLine(report);
	if (line === null) return [];
	const items = report.suppressed.map(({ rule, location, title, reason, until, owner }) => {
		const terms = [...until === null ? [] : [`until ${prose(until, 20)}`], ...owner === null ? [] : [`by ${prose(owner, 60)}`]];
		const why = `${prose(reason, 300)}${terms.length === 0 ? "" : ` (${terms.join(", ")})`}`;
		return `${links.place(location)}: ${code(rule)}: ${prose(title, 300)}: ${why}`;
	});
	return [...endingSection(report, links, max), folded(line.replace(/\.$/, ""), [list(items, max)])];
}
function endingSection(report, links, max) {
	const ending = endingSoon(report);
	if (ending.length === 0) return [];
	const items = ending.map((one) => {
		const who = one.owner === null ? "" : `, by ${prose(one.owner, 60)}`;
		return `${prose(one.until, 20)}: ${code(one.rule)} at ${withOthers(links.place(one.location), one)}${who}`;
	});
	return [`**Accepted for 30 days more at most:**\n\n${list(items, max)}`];
}

// src/reporters/verdict.ts
function verdict(report, parts) {
	return parts.compared ? comparedVerdict(parts) : fullVerdict(report, parts.open);
}
function comparedVerdict({ open, fixed, unchanged }) {
	const words = [open.length === 0 ? "nothing new" : counted$1(open, "new ")];
	if (fixed.length > 0) words.push(`${fixed.length} resolved`);
	if (unchanged.length > 0) words.push(`${unchanged.length} unchanged`);
	return words.join(", ");
}
function fullVerdict(report, open) {
	const total = report.units.length;
	if (open.length === 0) return total === 0 ? "nothing to report" : `nothing to report in ${count(total, "unit")}`;
	const touched = new Set(open.flatMap((finding) => finding.units)).size;
	if (touched === 0) return counted$1(open);
	return `${counted$1(open)} in ${touched < total ? `${touched} of ${count(total, "unit")}` : count(touched, "unit")}`;
}

// src/reporters/comment.ts
const MOST_BYTES = 65e3;
const LONGEST_LIST = 20;
function comment(report, options) {
	const { maxLength = 5e4, key, runUrl } = options;
	const links = linksFor(report, options);
	const parts = split(report);
	const isOver = options.resolved === true && parts.open.length === 0;
	const opening = isOver ? [over(report, links)] : [`## Framework fit: ${verdict(report, parts)}`, ...commitSentence(report, links)];
	const text = fitted({
		head: [commentMarker(key), ...opening],
		sections: [...overviewSection(parts.open, links), ...findingSections(parts.open, report, links)],
		cut: (left) => `${count(left, "more finding")} ${left === 1 ? "is" : "are"} left out here to keep this short${seeSummary(runUrl)}`,
		tail: [
			...pictureSection(parts.open, report),
			...fixedSection(parts.fixed, links, LONGEST_LIST),
			...quietedSection(report, links, LONGEST_LIST),
			...problemSection(report, links, LONGEST_LIST),
			...isOver ? [] : [...unchanged(parts.unchanged.length, runUrl), ...accepted(report, runUrl)]
		]
	}, {
		characters: maxLength,
		bytes: Math.min(MOST_BYTES, maxLength * 1.3)
	});
	return withoutCommands(text);
}
function commentMarker(key) {
	return `<!-- framework-fit:${key.replace(/[^\w.]+/g, "-").slice(0, 100)} -->`;
}
function over({ change }, links) {
	return `**Framework fit: resolved${change === null ? "" : ` in ${links.commit(change.headSha)}`}.** Nothing that this change brings is left to report.`;
}
function unchanged(findings, runUrl) {
	if (findings === 0) return [];
	const words = findings === 1 ? ["was", "is"] : ["were", "are"];
	return [`${count(findings, "finding")} ${words[0]} there before this change and ${words[1]} not repeated here${seeSummary(runUrl)}`];
}
function accepted(report, runUrl) {
	const line = acceptedLine(report);
	return line === null ? [] : [runUrl === null ? line : `${line.replace(/\.$/, "")}${seeSummary(runUrl).replace("everything", "the reasons")}`];
}
function seeSummary(runUrl) {
	return runUrl === null ? "." : `: ${outside(runUrl, "the summary of the run")} has everything.`;
}

// src/reporters/check-run.ts
const LEVEL = {
	error: "failure",
	warning: "warning",
	notice: "notice"
};
const LONGEST_TITLE = 255;
const LONGEST_MESSAGE = 1e4;
function checkRun(report, options) {
	const parts = split(report);
	const { inHead = (location) => location } = options;
	return {
		title: shortened$1(verdict(report, parts), LONGEST_TITLE),
		summary: comment(report, options),
		isClean: parts.open.length === 0,
		annotations: parts.open.toSorted(byWeight).flatMap((finding) => {
			const location = inHead(finding.location);
			return location === null ? [] : [annotation(finding, location)];
		})
	};
}
function annotation({ severity, title, message, advice, docs }, location) {
	const { path, line, column, endColumn } = location;
	const endLine = lastLine(location);
	return {
		path,
		startLine: line,
		endLine,
		columns: endLine === line && location.endLine === line ? [column, Math.max(column, endColumn - 1)] : null,
		level: LEVEL[severity],
		title: oneLine(title, LONGEST_TITLE),
		message: shortened$1(`${oneLine(message, LONGEST_MESSAGE)}\n${oneLine(advice, LONGEST_MESSAGE)}\n${oneLine(docs, LONGEST_TITLE)}`, LONGEST_MESSAGE)
	};
}

// src/reporters/suggestions.ts
const MOST = 10;
function suggestions({ findings }, options) {
	const byLine = /* @__PURE__ */ new Map();
	for (const finding of findings.filter(({ status }) => status === "new").toSorted(byWeight)) {
		const suggestion = suggestionFor(finding, options);
		const place = suggestion === null ? "" : `${suggestion.line} ${suggestion.path}`;
		if (suggestion !== null && !byLine.has(place)) byLine.set(place, suggestion);
	}
	return [...byLine.values()].slice(0, MOST);
}
function suggestionFor(finding, { changed, inHead, key }) {
	const { path, line, snippet } = finding.location;
	const [hunk, ...others] = patch(finding);
	const place = inHead(finding.location);
	if (!(hunk !== void 0 && others.length === 0 && hunk.path === path && hunk.line === line && hunk.removed[0] === snippet) || place === null || changed.get(path)?.has(line) !== true) return null;
	if (hunk.added.length !== 1 || hunk.added.some((text) => isHidden(text.replaceAll("	", " ")))) return null;
	const marker = `<!-- framework-fit:${key}:${finding.fingerprint} -->`;
	return {
		marker,
		path,
		line: place.line,
		body: body(finding, marker, hunk.added.join("\n"))
	};
}
function isHidden(text) {
	return visible(text) !== text;
}
function body({ title, advice }, marker, replacement) {
	const longest = (replacement.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
	const fence = "`".repeat(longest + 1);
	return [
		marker,
		`**${prose(title, 300)}**`,
		prose(advice, 1500),
		`${fence}suggestion\n${replacement}\n${fence}`
	].join("\n\n");
}

// src/reporters/fit/citations.ts
var Citations = class {
	numbers = /* @__PURE__ */ new Map();
	mark(sources) {
		return sources.map((source) => `[${this.numberOf(source)}]`).join("");
	}
	list() {
		return [...this.numbers].map(([url, { number, checked }]) => ({
			url,
			checked,
			number
		}));
	}
	numberOf({ url, checked }) {
		const known = this.numbers.get(url);
		if (known !== void 0) return known.number;
		const number = this.numbers.size + 1;
		this.numbers.set(url, {
			number,
			checked
		});
		return number;
	}
};

// src/reporters/fit/view.ts
const first = /* @__PURE__ */ new Set([
	"training-framework",
	"runtime",
	"server"
]);
const shipping = /* @__PURE__ */ new Set([
	"image",
	"app",
	"function",
	"firmware",
	"site"
]);
function viewOf({ fit, useCase }, all) {
	if (useCase !== null) return {
		fit: {
			...fit,
			cells: fit.cells.filter(({ state }) => state !== "unknown")
		},
		left: null
	};
	if (!isOfRepository(fit)) return {
		fit,
		left: null
	};
	const targets = all ? fit.targets : placesOf$1(fit);
	const technologies = all ? fit.technologies : technologiesOf(fit);
	const names = new Set(targets.map(({ name }) => name));
	const byId = new Map(technologies.map((technology) => [technology.id, technology]));
	const cells = fit.cells.filter((cell) => names.has(cell.target) && isTelling(cell, byId.get(cell.technology), fit));
	const told = new Set(cells.map(({ technology }) => technology));
	const shown = technologies.filter(({ id }) => told.has(id));
	const left = [...counted(fit.technologies.length - shown.length, "technology", "technologies"), ...counted(fit.targets.length - targets.length, "target", "targets")];
	return {
		fit: {
			technologies: shown,
			targets,
			cells
		},
		left: all || left.length === 0 ? null : joined$1(left)
	};
}
function isOfRepository({ technologies }) {
	return technologies.some(({ units }) => units.length > 0);
}
function placesOf$1({ targets }) {
	const places = targets.filter(({ units }) => units.length === 0 || units.some((id) => shipping.has(id.split(":")[0] ?? "")));
	return places.length === 0 ? targets : places;
}
function technologiesOf({ technologies }) {
	const hasFramework = technologies.some(({ kind }) => kind === "training-framework");
	return technologies.filter(({ kind }) => first.has(kind) || kind === "layer" && !hasFramework);
}
function isThere({ units }, target, { targets }) {
	const there = targets.find(({ name }) => name === target)?.units ?? [];
	return there.length === 0 || units.some((unit) => there.includes(unit));
}
function isTelling({ state, target }, technology, fit) {
	if (technology === void 0) return false;
	return isThere(technology, target, fit) || state === "native" || state === "route" && technology.kind !== "runtime";
}
function counted(number, one, many) {
	if (number === 0) return [];
	return [number === 1 ? count(1, one) : `${number} ${many}`];
}

// src/reporters/fit/words.ts
const STATES = {
	native: "runs there",
	route: "by a route",
	ended: "ended",
	none: "cannot",
	unknown: "not stated"
};
function runtimeName({ runtime, through }) {
	return through === null ? runtime.name : `${runtime.name} (${through})`;
}
function stepsText({ steps }) {
	return steps.map(({ tool, format }) => `${tool} → ${format}`).join(" → ");
}
function caveats({ state, dead, runtime, held, steps, note }) {
	return [
		...dead === null ? [] : [dead === runtime.name ? "ended" : `ended: ${dead}`],
		...state === "beta" ? ["beta"] : [],
		...runtime.life === "maintenance" ? ["in maintenance"] : [],
		...runtime.life === "renamed" ? ["renamed"] : [],
		...held ? ["already there"] : [],
		...[...steps.map((step) => step.note), note].flatMap((text) => text === null ? [] : [text])
	];
}
function heldName({ name, version }) {
	return version === null ? name : `${name} ${version}`;
}
function stateText(cell, { life }) {
	const { state, as, note } = cell;
	if (state === "native") return `${STATES.native}${condition(cell)}`;
	if (state === "ended" && life.state !== "active") return `${life.state}${life.since === null ? "" : ` since ${life.since}`}${life.successor === null ? "" : `; instead: ${life.successor}`}`;
	return as === null && note !== null ? `${STATES[state]}: ${note}` : STATES[state];
}
function condition({ as, note }) {
	return `${as === null ? "" : `, as on ${as === "server" ? "a server" : targetWords(as)}`}${note === null ? "" : ` (${note})`}`;
}
function cellsOf(fit, target) {
	return fit.technologies.flatMap((technology) => fit.cells.filter((cell) => cell.target === target && cell.technology === technology.id).map((cell) => ({
		technology,
		cell
	})));
}

// src/reporters/fit/table.ts
const LONGEST = 500;
const SYMBOLS = {
	native: "✔",
	route: "→",
	ended: "✖",
	none: "✖",
	unknown: "?"
};
function matrix(fit, cited) {
	if (fit.cells.length === 0) return [];
	const heads = fit.targets.map(({ name }) => text$2(targetWords(name)));
	const rows = fit.technologies.map((technology) => row$1([text$2(heldName(technology)), ...fit.targets.map(({ name }) => stateIn(fit, technology, name, cited))]));
	return [[
		row$1(["", ...heads]),
		row$1(["---", ...heads.map(() => "---")]),
		...rows
	].join("\n")];
}
function stateIn(fit, technology, target, cited) {
	const cell = fit.cells.find((one) => one.technology === technology.id && one.target === target);
	if (cell === void 0) return "–";
	if (isOfRepository(fit) && cell.state === "native" && !isThere(technology, target, fit)) return "would run there";
	const said = cell.state === "route" ? bestWay(cell) : stateText(cell, technology);
	return `${SYMBOLS[cell.state]} ${text$2(said)} ${cited?.mark(cell.sources.slice(0, 1)) ?? ""}`.trimEnd();
}
function bestWay({ routes }) {
	const [best, ...others] = routes.filter(({ state }) => state !== "ended");
	if (best === void 0) return STATES.route;
	const beta = best.state === "beta" ? " (beta)" : "";
	return `by ${runtimeName(best)}${beta}${others.length === 0 ? "" : ` or ${others.length} more`}`;
}
function waysByTarget(fit, cited) {
	return fit.targets.flatMap(({ name }) => {
		const ways = cellsOf(fit, name).filter(({ cell }) => cell.state !== "native" && cell.routes.length > 0).map(({ technology, cell }) => {
			const list = cell.routes.map((route, index) => `${index + 1}. ${way(route, cited)}`);
			return `**${text$2(heldName(technology))}**: ${text$2(stateText(cell, technology))}\n\n${list.join("\n")}`;
		});
		return ways.length === 0 ? [] : [{
			target: text$2(targetWords(name)),
			ways
		}];
	});
}
function sourceList(cited) {
	const items = cited.list().map(({ number, url, checked }) => `${number}. ${link(url)} (read ${checked})`);
	return items.length === 0 ? [] : [items.join("\n")];
}
function row$1(cells) {
	return `| ${cells.join(" | ")} |`;
}
function text$2(words) {
	return prose(words, LONGEST);
}
function way(route, cited) {
	const said = caveats(route);
	const sources = uniqueBy([...route.steps.flatMap((step) => step.sources.slice(0, 1)), ...route.sources.slice(0, 1)], ({ url }) => url);
	return `**${text$2(runtimeName(route))}**: ${text$2(stepsText(route))}${said.length === 0 ? "" : ` (${text$2(said.join("; "))})`} ${cited.mark(sources)}`;
}
function link(url) {
	const to = address$1(url);
	return to === null ? code(url) : `<${to}>`;
}

// src/reporters/markdown/fit.ts
function fitSections(report) {
	const { fit } = viewOf({
		fit: report.fit,
		useCase: null
	}, false);
	const cited = new Citations();
	const ways = waysByTarget(fit, cited).flatMap(({ target, ways: lists }) => [`**${target}**`, ...lists]);
	const sources = sourceList(cited).map((list) => `**Sources**\n\n${list}`);
	return [...matrix(fit, null).map((table) => `## What fits where\n\n${table}`), ...ways.length === 0 ? [] : [folded("The ways there, with sources", [...ways, ...sources])]];
}

// src/reporters/markdown/table.ts
const MOST_ROWS = 200;
const MOST_IN_A_CELL = 12;
function unitTable({ units }, links) {
	const telling = units.filter((unit) => unit.technologies.length > 0);
	const rest = units.length - telling.length;
	const hidden = telling.length - Math.min(telling.length, MOST_ROWS);
	const notes = [...hidden > 0 ? [`${count(hidden, "more unit")} ${hidden === 1 ? "uses" : "use"} machine-learning frameworks.`] : [], ...rest > 0 ? [`${count(rest, telling.length > 0 ? "other unit" : "unit")} ${rest === 1 ? "uses" : "use"} no machine-learning framework.`] : []];
	if (telling.length === 0) return notes;
	return [
		"## What runs where",
		[
			"| Unit | Runs on | Uses |",
			"| --- | --- | --- |",
			...telling.slice(0, MOST_ROWS).map((unit) => row(unit, links))
		].join("\n"),
		...notes
	];
}
function row(unit, links) {
	return `| ${[
		capitalised(unitName(unit.id, (name) => code(name))),
		cell(targets(unit, links)),
		cell(technologies(unit, links))
	].join(" | ")} |`;
}
function cell(words) {
	const shown = words.slice(0, MOST_IN_A_CELL);
	return [...shown, ...words.length > shown.length ? [`${words.length - shown.length} more`] : []].join("<br>");
}

// src/reporters/feedback.ts
function feedback(report, showing) {
	const { inHead } = showing;
	const changed = showing.annotations === "changed-lines" ? showing.changed : null;
	return {
		annotations: showing.annotations === "none" ? "" : annotations(report, {
			changed,
			inHead
		}),
		summary: summary(report, showing),
		comment: report.change === null || showing.comment === "never" ? null : commentOn(report, showing),
		suggestions: report.change === null || !showing.suggestions ? null : suggestionsOn(report, showing),
		checkRun: showing.checkRun ? checkRunOf(report, showing) : null
	};
}
function commentOn(report, { comment: mode, commentKey: key, serverUrl, runUrl, inHead }) {
	const create = mode === "always" || report.silenced.length > 0 || report.findings.some(({ status }) => status === "new" || status === "fixed");
	return {
		marker: commentMarker(key),
		body: comment(report, {
			key,
			serverUrl,
			inHead,
			runUrl,
			resolved: !create
		}),
		create
	};
}
function suggestionsOn(report, { changed, inHead, commentKey: key }) {
	return changed === null ? [] : suggestions(report, {
		changed,
		inHead,
		key
	});
}
function checkRunOf(report, { commentKey: key, serverUrl, runUrl, inHead }) {
	return {
		...checkRun(report, {
			key,
			serverUrl,
			runUrl,
			inHead
		}),
		name: key === "default" ? "Framework fit" : `Framework fit (${key})`
	};
}
function filesShown({ findings, silenced, units, problems }) {
	return [.../* @__PURE__ */ new Set([
		...silenced.map(({ location }) => location.path),
		...problems.flatMap(({ location }) => location?.path ?? []),
		...filesOf$1(findings),
		...units.flatMap(filesOfUnit)
	])];
}
function filesOf$1(findings) {
	return findings.flatMap(({ location, evidence, related }) => [location, ...[...evidence, ...related].map((piece) => piece.location)]).map(({ path }) => path);
}
function filesOfUnit({ targets, technologies, links }) {
	return [
		...targets.flatMap(({ because }) => because),
		...technologies,
		...links
	].map(({ location }) => location.path);
}
function figures({ findings }) {
	const present = findings.filter(({ status }) => status !== "fixed");
	const count = (severity) => present.filter((finding) => finding.severity === severity).length;
	return {
		findings: present.length,
		new: present.filter(({ status }) => status === "new").length,
		fixed: findings.length - present.length,
		errors: count("error"),
		warnings: count("warning"),
		notices: count("notice")
	};
}

// src/knowledge/mistakes.ts
function mistake(of, keys, message) {
	return {
		path: of.path,
		...of.place(keys),
		keys,
		message
	};
}
function missing(of, keys, what, name, known) {
	if (known.includes(name)) return [];
	return [mistake(of, keys, `there is no ${what} "${name}"${suggested(name, known)}`)];
}
function suggested(name, known) {
	const found = meant(name, known);
	return found === null ? "" : `; did you mean \`${found}\`?`;
}

// src/knowledge/accelerators.ts
function joinAccelerators(files) {
	return {
		gpus: files.flatMap(({ gpus }) => gpus),
		makers: files.flatMap(({ makers }) => makers),
		machines: files.flatMap(({ machines }) => machines),
		plain: files.flatMap(({ plain }) => plain),
		sources: files.flatMap(({ sources }) => sources)
	};
}
function checkAccelerators(files, broken) {
	const models = ![...broken].some((path) => path.startsWith("accelerators/")) ? files.flatMap(({ value }) => value.gpus.map(({ model }) => model)) : null;
	const seen = /* @__PURE__ */ new Map();
	return files.flatMap((file) => [...unknownModels(file, models), ...repeated(file, seen)]);
}
function unknownModels(file, models) {
	if (models === null) return [];
	return file.value.machines.flatMap(({ gpu }, index) => gpu === null ? [] : missing(file, [
		"machines",
		index,
		"gpu"
	], "GPU", gpu, models));
}
function repeated(file, seen) {
	const { gpus, machines, plain } = file.value;
	return [
		...gpus.flatMap(({ model, names }) => [`the GPU "${model}"`, ...names.map((name) => `the name "${name}"`)].map((what) => ({
			what,
			keys: ["gpus"]
		}))),
		...machines.flatMap(({ types }, index) => types.map((type, at) => ({
			what: `the machine "${type}"`,
			keys: [
				"machines",
				index,
				"types",
				at
			]
		}))),
		...plain.map((type) => ({
			what: `the machine "${type}"`,
			keys: ["plain"]
		}))
	].flatMap(({ what, keys }) => {
		const before = seen.get(what);
		seen.set(what, file.path);
		return before === void 0 ? [] : [mistake(file, keys, `a second row for ${what}; the first is in ${before}`)];
	});
}

// src/knowledge/names-used.ts
function namesUsed(rule, conditions) {
	const all = [
		...inTexts(rule, []),
		...conditions.flatMap(inCondition),
		...rule.cases.flatMap((one, index) => [...inTexts(one, ["cases", index]), ...inCase(one, [
			"cases",
			index,
			"if"
		])]),
		...inFix(rule),
		{
			name: rule.anchor,
			keys: ["anchor"]
		}
	];
	return [...new Map(all.toReversed().map((used) => [used.name, used])).values()].toReversed();
}
function inTexts(of, keys) {
	return [
		"title",
		"why",
		"advice"
	].flatMap((key) => quoted(of[key]).filter((name) => name !== "unit").map((name) => ({
		name,
		keys: [...keys, key]
	})));
}
function inCondition({ condition, keys }) {
	const at = (key, names) => names.map((name) => ({
		name,
		keys: [
			...keys,
			condition.word,
			key
		]
	}));
	switch (condition.word) {
		case "pair": return Object.entries(condition.columns).map(([column, name]) => ({
			name,
			keys: [
				...keys,
				"pair",
				"columns",
				column
			]
		}));
		case "route": return [...at("from", [condition.from]), ...at("to", [condition.to])];
		case "path":
		case "installer": return at("of", [condition.of]);
		case "date": return condition.end === null ? [] : at("of", [nameIn$1(condition.end.of)]);
		default: return [..."in" in condition && condition.in !== null ? at("in", [condition.in]) : [], ...inRanges(condition, at)];
	}
}
function inRanges(condition, at) {
	if (condition.word === "accelerator") return at("arch", quoted(condition.arch));
	if (condition.word === "runtime") return at("version", quoted(condition.version));
	if (condition.word !== "dependency") return [];
	return [
		...at("version", quoted(condition.version)),
		...at("cuda", quoted(condition.cuda)),
		...at("index", condition.index === null ? [] : [condition.index])
	];
}
function inCase({ if: test }, keys) {
	return [
		...Object.keys(test.relation).map((name) => ({
			name,
			keys: [
				...keys,
				"relation",
				name
			]
		})),
		...test.pinned.map((name, index) => ({
			name,
			keys: [
				...keys,
				"pinned",
				index
			]
		})),
		...test.together.map((name, index) => ({
			name,
			keys: [
				...keys,
				"together",
				index
			]
		})),
		...Object.keys(test.fields).map((key) => ({
			name: nameIn$1(key),
			keys: [
				...keys,
				"fields",
				key
			]
		}))
	];
}
function inFix({ fix }) {
	if (fix === null) return [];
	const keys = ["fix", fix.kind];
	const filled = fix.kind === "replace" ? quoted(fix.with).map((name) => ({
		name,
		keys: [...keys, "with"]
	})) : [];
	return [{
		name: fix.of,
		keys: [...keys, "of"]
	}, ...filled];
}
function nameIn$1(field) {
	return field.split(".")[0] ?? "";
}
function quoted(text) {
	return [...(text ?? "").matchAll(/\{([a-z][a-z0-9-]*)(?:\.[a-z-]+)?\}/g)].map((match) => match[1] ?? "");
}

// src/knowledge/examples.ts
const manifests = {
	pypi: {
		path: "requirements.txt",
		before: "numpy\n",
		line: (name) => name,
		after: "",
		comment: "# "
	},
	conda: {
		path: "environment.yml",
		before: "channels: [conda-forge]\ndependencies:\n  - python=3.12\n",
		line: (name) => `  - ${name}`,
		after: "",
		comment: "# "
	},
	npm: {
		path: "package.json",
		before: "{\n  \"private\": true,\n  \"dependencies\": {\n",
		line: (name) => `    "${name}": "*"`,
		after: "  }\n}\n",
		comment: null
	},
	maven: {
		path: "app/build.gradle",
		before: "plugins { id 'com.android.application' }\ndependencies {\n",
		line: (name) => `    implementation '${name}:1.0.0'`,
		after: "}\n",
		comment: "// "
	},
	docker: {
		path: "Dockerfile",
		before: "",
		line: (name) => `FROM ${name}:1.0`,
		after: "",
		comment: "# "
	},
	pub: {
		path: "pubspec.yaml",
		before: "name: app\ndependencies:\n  flutter:\n    sdk: flutter\n",
		line: (name) => `  ${name}: any`,
		after: "",
		comment: "# "
	},
	cocoapods: {
		path: "ios/Podfile",
		before: "platform :ios, '15.0'\ntarget 'App' do\n",
		line: (name) => `  pod '${name}'`,
		after: "end\n",
		comment: "# "
	},
	nuget: {
		path: "App/App.csproj",
		before: "<Project Sdk=\"Microsoft.NET.Sdk\">\n  <PropertyGroup><TargetFramework>net9.0</TargetFramework></PropertyGroup>\n  <ItemGroup>\n",
		line: (name) => `    <PackageReference Include="${name}" Version="1.0.0" />`,
		after: "  </ItemGroup>\n</Project>\n",
		comment: null
	},
	cargo: {
		path: "Cargo.toml",
		before: "[package]\nname = \"app\"\nversion = \"0.1.0\"\n\n[dependencies]\n",
		line: (name) => `${name} = "*"`,
		after: "",
		comment: "# "
	},
	unity: {
		path: "Packages/manifest.json",
		before: "{\n  \"dependencies\": {\n",
		line: (name) => `    "${name}": "1.0.0"`,
		after: "  }\n}\n",
		comment: null,
		beside: { "ProjectSettings/ProjectVersion.txt": "m_EditorVersion: 6000.0.23f1\n" }
	},
	platformio: {
		path: "platformio.ini",
		before: "[env:board]\nplatform = espressif32\nboard = esp32dev\nframework = arduino\nlib_deps =\n",
		line: (name) => `    ${name}`,
		after: "",
		comment: "; "
	},
	arduino: {
		path: "sketch.yaml",
		before: "profiles:\n  board:\n    fqbn: esp32:esp32:esp32\n    libraries:\n",
		line: (name) => `      - ${name} (1.0.0)`,
		after: "",
		comment: "# "
	},
	espressif: {
		path: "main/idf_component.yml",
		before: "dependencies:\n",
		line: (name) => `  ${name}: "*"`,
		after: "",
		comment: "# "
	}
};
function examplesOf(packages, { rename }, severity) {
	const shown = uniqueBy(packages.filter(({ name }) => !name.includes("*")), ({ ecosystem }) => ecosystem).flatMap(({ ecosystem, name }) => {
		const manifest = manifests[ecosystem];
		return manifest === void 0 ? [] : [{
			name,
			manifest,
			severity,
			to: rename?.to ?? null,
			isExact: ecosystem !== "maven"
		}];
	});
	const [first] = shown.toSorted((a, b) => Number(a.manifest.comment === null) - Number(b.manifest.comment === null));
	return [...shown.map(speaking), ...first === void 0 ? [] : [silent(first)]];
}
function speaking({ name, manifest, severity, to }) {
	const lineNumber = manifest.before.split("\n").length;
	return {
		...nothing$1,
		fires: severity,
		at: `${manifest.path}:${lineNumber}`,
		files: filesOf(manifest, manifest.line(name)),
		fixed: to === null ? null : { [manifest.path]: textOf$2(manifest, manifest.line(to)) }
	};
}
function silent({ name, manifest }) {
	const { comment } = manifest;
	const line = comment === null ? manifest.line(`not-${name}`) : `${comment}${manifest.line(name).trimStart()}`;
	return {
		...nothing$1,
		because: comment === null ? "it is another package" : "it is only named in a comment",
		files: filesOf(manifest, line)
	};
}
const nothing$1 = {
	fires: null,
	at: null,
	message: null,
	today: null,
	because: null,
	base: null,
	fixed: null
};
function filesOf(manifest, line) {
	return {
		[manifest.path]: textOf$2(manifest, line),
		...manifest.beside
	};
}
function textOf$2({ before, after }, line) {
	return `${before}${line}\n${after}`;
}

// src/formats/declared-yaml/places.ts
function offsetOf(document, keys, which) {
	for (let length = keys.length; length > 0; length--) {
		const path = keys.slice(0, length).map((key) => typeof key === "symbol" ? String(key) : key);
		const start = rangeStart(which === "key" || document.getIn(path) === void 0 ? keyNode(document, path) : document.getIn(path, true));
		if (start !== null) return start;
	}
	return rangeStart(document.contents) ?? 0;
}
function keyNode(document, path) {
	const last = path.at(-1);
	const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
	if (typeof parent !== "object" || parent === null || !("items" in parent) || !Array.isArray(parent.items)) return null;
	const pair = parent.items.find((item) => isPair(item) && item.key !== null && "value" in item.key && item.key.value === last);
	return isPair(pair) ? pair.key : null;
}
function isPair(value) {
	return typeof value === "object" && value !== null && "key" in value;
}
function rangeStart(node) {
	if (typeof node !== "object" || node === null || !("range" in node)) return null;
	const { range } = node;
	return Array.isArray(range) && typeof range[0] === "number" ? range[0] : null;
}

// src/knowledge/custom-names.ts
const anywhere = /* @__PURE__ */ new Set([
	"image",
	"index",
	"setting",
	"resource",
	"command",
	"env",
	"plugin"
]);
function withCustomNames(known, { technologies, rules }) {
	const own = {
		technologies: technologies.map(({ value }) => value),
		rules: rules.map(({ value }) => value)
	};
	const leaves = own.rules.flatMap(conditionsOf).flatMap(leavesOf);
	const readsAll = leaves.some((one) => one.word === "dependency" && isNameless(one));
	const readsWidely = readsAll || leaves.some(({ word }) => anywhere.has(word));
	const names = namesIn(own);
	const exact = new Set(names.filter((name) => !name.includes("*")));
	const open = names.filter((name) => name.includes("*"));
	const inText = names.length === 0 ? null : new RegExp(inTextOf(names), "i");
	return {
		mentions: readsWidely ? () => true : (text) => known.mentions(text) || (inText?.test(text) ?? false),
		knows: readsAll ? () => true : (name) => known.knows(name) || exact.has(name) || matchesAny(open, name)
	};
}
function leavesOf(condition) {
	if (condition.word === "all" || condition.word === "any") return condition.of.flatMap(leavesOf);
	if (condition.word === "not" || condition.word === "lacks" || condition.word === "was") return leavesOf(condition.of);
	return [condition];
}
function isNameless({ technology, kind, package: names, advisedBy }) {
	if (technology !== null || kind !== null || advisedBy !== null) return false;
	return names === null || names.some((name) => written(name) === "");
}

// src/check/edits.ts
function chooseFixes(findings, textOf) {
	const taken = [];
	return {
		fixed: findings.flatMap((finding) => {
			const edits = finding.fix?.edits ?? [];
			if (edits.length === 0) return [];
			const fresh = edits.filter((edit) => !taken.some((other) => isSame(edit, other)));
			const refused = whyNot(fresh, taken, textOf);
			if (refused === null) taken.push(...fresh);
			return [{
				finding,
				refused
			}];
		}),
		files: [...groupBy(taken, ({ path }) => path)].map(([path, edits]) => changed(path, edits, textOf(path) ?? ""))
	};
}
function whyNot(edits, taken, textOf) {
	for (const edit of edits) {
		const text = textOf(edit.path);
		if (text === null) return `${edit.path} cannot be changed: it is no plain file of the repository in UTF-8`;
		if (spanOf$1(text, edit) === null) return `${edit.path}:${edit.range.line} no longer holds the words that it replaces`;
		if ([...taken, ...edits].some((other) => other !== edit && overlaps(edit, other))) return `it overlaps another fix at ${edit.path}:${edit.range.line}; run \`fix\` once more`;
	}
	return null;
}
function changed(path, edits, before) {
	const inOrder = edits.flatMap((edit) => {
		const span = spanOf$1(before, edit);
		return span === null ? [] : [{
			edit,
			span
		}];
	}).toSorted((a, b) => a.span.start - b.span.start);
	return {
		path,
		before,
		after: inOrder.toReversed().reduce((text, { edit, span }) => text.slice(0, span.start) + withBreaks(edit.new, before) + text.slice(span.end), before),
		edits: inOrder.map(({ edit }) => edit)
	};
}
function withBreaks(text, file) {
	return file.includes("\r\n") ? text.replace(/\r?\n/g, "\r\n") : text;
}
function spanOf$1(text, { range, old }) {
	const line = startOfLine(text, range.line);
	if (line === null) return null;
	const marks = range.line === 1 && text.startsWith("﻿") ? [1, 0] : [0];
	for (const mark of marks) {
		const start = line + mark + range.column - 1;
		const found = [old.length, old.replace(/\r?\n/g, "\r\n").length].find((length) => text.slice(start, start + length).replaceAll("\r\n", "\n") === old.replaceAll("\r\n", "\n"));
		if (found !== void 0) return {
			start,
			end: start + found
		};
	}
	return null;
}
function startOfLine(text, line) {
	let start = 0;
	for (let at = 1; at < line; at++) {
		const end = text.indexOf("\n", start);
		if (end < 0) return null;
		start = end + 1;
	}
	return start;
}
function isSame(a, b) {
	return a.path === b.path && a.new === b.new && compareStarts(a, b) === 0 && a.range.endLine === b.range.endLine && a.range.endColumn === b.range.endColumn;
}
function overlaps(a, b) {
	if (a.path !== b.path) return false;
	const [first, second] = compareStarts(a, b) <= 0 ? [a, b] : [b, a];
	return (first.range.endLine - second.range.line || first.range.endColumn - second.range.column) > 0 || compareStarts(a, b) === 0;
}
function compareStarts(a, b) {
	return a.range.line - b.range.line || a.range.column - b.range.column;
}

// src/reporters/terminal/width.ts
const WIDE = /^[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]|\uFE0F/u;
const INVISIBLE = /^[\p{M}\p{Cf}]+$/u;
let segmenter = null;
function characters(text) {
	return isAscii(text) ? text.split("") : Array.from(segmented(text), ({ segment }) => segment);
}
function segmented(text) {
	segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
	return segmenter.segment(text);
}
function columns(text) {
	return isAscii(text) ? text.length : characters(text).reduce((sum, character) => sum + characterWidth(character), 0);
}
function characterWidth(character) {
	if (WIDE.test(character)) return 2;
	return INVISIBLE.test(character) ? 0 : 1;
}
function isAscii(text) {
	return /^[ -~]*$/.test(text);
}

// src/reporters/terminal/wrap.ts
function wrap(text, width, taken = 0) {
	const lines = [];
	let line = [];
	let used = taken;
	for (const word of text.split(" ")) {
		const needed = columns(word) + (line.length === 0 ? 0 : 1);
		if (used > 0 && used + needed > width) {
			lines.push(line.join(" "));
			line = [word];
			used = columns(word);
		} else {
			line.push(word);
			used += needed;
		}
	}
	return [...lines, line.join(" ")];
}

// src/reporters/terminal/frame.ts
const REACH = 400;
const LEAD = 12;
const TRAIL = 6;
function frame$1({ snippet, ...location }, width) {
	const start = Math.min(location.column - 1, snippet.length);
	const end = lastLine(location) > location.line ? snippet.length : Math.min(Math.max(location.endColumn - 1, start), snippet.length);
	const [from, until, to] = [
		Math.max(0, start - REACH),
		Math.min(end, start + REACH),
		end + REACH
	];
	const rest = shown(snippet.slice(end, to)).trimEnd();
	const words = shown(snippet.slice(start, until));
	const room = Math.max(LEAD, width - columns(words) - Math.min(columns(rest), TRAIL));
	const before = cutStart(shown(snippet.slice(from, start)).trimStart(), from > 0, room);
	const marked = cutEnd(words, end > until, width - columns(before));
	return {
		before,
		marked,
		after: cutEnd(rest, to < snippet.length, width - columns(before) - columns(marked)),
		underline: [" ".repeat(columns(before)), "^".repeat(Math.max(1, columns(marked)))]
	};
}
function shown(text) {
	return visible(text.replaceAll("	", "  "));
}
function cutStart(text, cut, room) {
	if (!cut && columns(text) <= room) return text;
	return `…${takeColumns(characters(text).toReversed(), room - 1).toReversed().join("")}`;
}
function cutEnd(text, cut, room) {
	if (!cut && columns(text) <= room) return text;
	return room < 1 ? "" : `${takeColumns(characters(text), room - 1).join("")}…`;
}
function takeColumns(text, room) {
	let used = 0;
	const end = text.findIndex((character) => (used += characterWidth(character)) > room);
	return end < 0 ? text : text.slice(0, end);
}

// src/formats/yaml/nodes.ts
function entry$1(node, key) {
	return node?.kind === "map" ? node.entries.findLast((each) => each.key === key) : void 0;
}
function get$1(node, ...path) {
	return path.reduce((at, step) => typeof step === "string" ? entry$1(at, step)?.value : items$1(at)[step], node);
}
function text$1(node) {
	return node?.kind === "scalar" && node.type !== "null" ? node.value : null;
}
function entries$1(node) {
	return node?.kind === "map" ? node.entries : [];
}
function items$1(node) {
	return node?.kind === "list" ? node.items : [];
}
function entrySpan({ keyStart, keyEnd, value }) {
	return {
		start: keyStart,
		end: value.start >= keyEnd ? value.end : keyEnd
	};
}

// src/formats/yaml/depth.ts
const maximumDepth$5 = 1e3;
const maximumBrackets = 5e4;
function excessOf(text) {
	let opened = 0;
	let brackets = 0;
	let indicators = 0;
	for (let at = 0; at < text.length; at++) {
		const character = text.charAt(at);
		if (character === "[" || character === "{") {
			brackets++;
			opened++;
		}
		if ((character === "]" || character === "}") && brackets > 0) brackets--;
		if ((character === "-" || character === "?") && text.charAt(at + 1) === " ") indicators++;
		else if (character !== " ") indicators = 0;
		if (brackets > maximumDepth$5 || indicators > maximumDepth$5) return "nested too deeply";
		if (opened > maximumBrackets) return "too many brackets";
	}
	return null;
}

// src/formats/yaml/offsets.ts
function locateIn(text, scalar) {
	const { inner } = scalar;
	if (inner !== null) return (start, end) => ({
		start: inner.start + start,
		end: inner.start + end
	});
	const { starts, ends } = align(text, scalar);
	return (start, end) => {
		const from = starts[start] ?? scalar.end;
		return {
			start: from,
			end: end > start ? ends[end - 1] ?? scalar.end : from
		};
	};
}
function align(text, scalar) {
	const { value, style, end } = scalar;
	const starts = new Uint32Array(value.length);
	const ends = new Uint32Array(value.length);
	let at = contentStart(text, scalar);
	for (let index = 0; index < value.length; index++) {
		if (style === "double") at = skipContinuation(text, at, end);
		if (!isSpace(value.charAt(index))) at = skipSpace(text, at, end, style);
		const next = Math.min(end, at + widthAt(text, at, style));
		starts[index] = at;
		ends[index] = next;
		if (!isSpace(value.charAt(index)) || isSpace(text.charAt(at)) || text.charAt(at) === "\\") at = next;
	}
	return {
		starts,
		ends
	};
}
function contentStart(text, { style, start, end }) {
	if (style === "plain") return start;
	if (style === "single" || style === "double") return start + 1;
	const header = text.indexOf("\n", start);
	return header < 0 ? end : Math.min(header + 1, end);
}
function skipSpace(text, from, end, style) {
	const escapes = style === "double";
	for (let at = from; at < end; at++) if (!isSpace(text.charAt(at)) && !(escapes && text.startsWith("\\\n", at))) return at;
	return end;
}
function skipContinuation(text, from, end) {
	let at = from;
	while (text.startsWith("\\\n", at)) for (at += 2; at < end && /[ \t\n]/.test(text.charAt(at));) at++;
	return at;
}
function widthAt(text, at, style) {
	if (style === "single") return text.startsWith("''", at) ? 2 : 1;
	if (style !== "double" || text.charAt(at) !== "\\") return 1;
	return {
		x: 4,
		u: 6,
		U: 10
	}[text.charAt(at + 1)] ?? 2;
}
function isSpace(character) {
	return character === " " || character === "\n" || character === "	" || character === "\r";
}

// src/formats/yaml/embedded.ts
function relocated(text, scalar, node) {
	return move(node, locateIn(text, scalar));
}
function move(node, locate) {
	const span = locate(node.start, node.end);
	if (node.kind === "list") return {
		...node,
		...span,
		items: node.items.map((item) => move(item, locate))
	};
	if (node.kind === "scalar") return {
		...node,
		...span,
		inner: movedInner(node, locate)
	};
	const entries = node.entries.map((each) => {
		const { start, end } = locate(each.keyStart, each.keyEnd);
		return {
			key: each.key,
			keyStart: start,
			keyEnd: end,
			value: move(each.value, locate)
		};
	});
	return {
		...node,
		...span,
		entries
	};
}
function movedInner({ value, inner }, locate) {
	const moved = inner === null ? null : locate(inner.start, inner.end);
	return moved !== null && moved.end - moved.start === value.length ? moved : null;
}

// src/formats/as-yaml.ts
function jsonAsYaml(node) {
	const { start, end } = node;
	switch (node.kind) {
		case "object": return {
			kind: "map",
			entries: node.entries.map(({ key, value }) => entryOf(key.value, key, jsonAsYaml(value))),
			start,
			end
		};
		case "array": return {
			kind: "list",
			items: node.items.map(jsonAsYaml),
			start,
			end
		};
		case "string": return {
			kind: "scalar",
			value: node.value,
			type: "string",
			style: "double",
			inner: node.inner,
			start,
			end
		};
		case "null": return bare("", "null", node);
		default: return bare(String(node.value), node.kind, node);
	}
}
function tomlAsYaml(value) {
	const { start, end } = value;
	switch (value.kind) {
		case "table": return {
			kind: "map",
			entries: value.entries.map(({ key, keyStart, keyEnd, value: inner }) => ({
				key,
				keyStart,
				keyEnd,
				value: tomlAsYaml(inner)
			})),
			start,
			end
		};
		case "array": return {
			kind: "list",
			items: value.items.map(tomlAsYaml),
			start,
			end
		};
		case "string": return {
			kind: "scalar",
			value: value.value,
			type: "string",
			style: "double",
			inner: value.inner,
			start,
			end
		};
		default: return bare(value.value, value.kind === "date" ? "string" : value.kind, value);
	}
}
function entryOf(key, { start, end }, value) {
	return {
		key,
		keyStart: start,
		keyEnd: end,
		value
	};
}
function bare(value, type, { start, end }) {
	return {
		kind: "scalar",
		value,
		type,
		style: "plain",
		inner: end - start === value.length ? {
			start,
			end
		} : null,
		start,
		end
	};
}

// src/formats/json/tree.ts
var TooDeep$1 = class extends Error {};
const maximumDepth$4 = 500;
const tooDeep = "NestedTooDeeply";
var JsonTree = class {
	root = null;
	error = null;
	text;
	frames = [];
	broken = -1;
	constructor(text) {
		this.text = text;
	}
	open(kind, start) {
		if (this.frames.length >= maximumDepth$4) {
			this.fail(tooDeep, start);
			throw new TooDeep$1();
		}
		this.frames.push(kind === "object" ? objectFrame(start) : arrayFrame(start));
	}
	close(end) {
		const frame = this.frames.pop();
		if (frame !== void 0) this.add(frame.close(end));
	}
	name(value, start, length) {
		this.frames.at(-1)?.name(start === this.broken ? null : this.string(value, start, length));
	}
	literal(value, start, length) {
		if (start === this.broken) return;
		const end = start + length;
		if (typeof value === "string") this.add(this.string(value, start, length));
		else if (typeof value === "number") this.add({
			kind: "number",
			value,
			start,
			end
		});
		else if (typeof value === "boolean") this.add({
			kind: "boolean",
			value,
			start,
			end
		});
		else this.add({
			kind: "null",
			start,
			end
		});
	}
	fail(code, offset) {
		if (code === "UnexpectedEndOfString") this.broken = offset;
		this.error ??= {
			message: code.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase(),
			offset
		};
	}
	abandon() {
		this.fail(tooDeep, this.text.length);
		while (this.frames.length > 0) this.close(this.text.length);
	}
	add(value) {
		const frame = this.frames.at(-1);
		if (frame === void 0) this.root = value;
		else frame.add(value);
	}
	string(value, start, length) {
		const end = start + length;
		return {
			kind: "string",
			value,
			start,
			end,
			inner: length === value.length + 2 && this.text.startsWith(value, start + 1) ? {
				start: start + 1,
				end: end - 1
			} : null
		};
	}
};
function arrayFrame(start) {
	const items = [];
	return {
		name: () => void 0,
		add: (value) => {
			items.push(value);
		},
		close: (end) => ({
			kind: "array",
			items,
			start,
			end
		})
	};
}
function objectFrame(start) {
	const entries = [];
	let key = null;
	return {
		name: (name) => {
			key = name;
		},
		add: (value) => {
			if (key !== null) entries.push({
				key,
				value
			});
			key = null;
		},
		close: (end) => ({
			kind: "object",
			entries,
			start,
			end
		})
	};
}

// src/formats/json/nodes.ts
function entry(node, key) {
	return entries(node).findLast((each) => each.key.value === key) ?? null;
}
function get(node, ...path) {
	return path.reduce((at, key) => entry(at, key)?.value ?? null, node);
}
function entries(node) {
	return node?.kind === "object" ? node.entries : [];
}
function items(node) {
	return node?.kind === "array" ? node.items : [];
}
function text(node) {
	return node?.kind === "string" ? node.value : null;
}

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
function readImage(source, node, block, complete = asWritten$1) {
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
function asWritten$1(value) {
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

// src/formats/shell/word.ts
function makeWord(span, pieces) {
	return {
		start: span.start,
		end: span.end,
		pieces,
		text: pieces.map((piece) => piece.text).join(""),
		known: pieces.every((piece) => piece.origin !== "unknown")
	};
}
function literalWord(text, start) {
	const end = start + text.length;
	return {
		start,
		end,
		pieces: text === "" ? [] : [{
			origin: "literal",
			variable: null,
			text,
			start,
			end
		}],
		text,
		known: true
	};
}
function valueOf(word) {
	return word.known ? word.text : null;
}
function unknownVariable(word) {
	return word.pieces.find((piece) => piece.origin === "unknown")?.variable ?? null;
}
function isDefault(word) {
	return word.pieces.some(({ origin }) => origin === "default");
}
function sliceWord(word, from, to = word.text.length) {
	const pieces = piecesWithin(word, from, to);
	return makeWord(spanOf(pieces) ?? {
		start: word.end,
		end: word.end
	}, pieces);
}
function literalSpan(word, part) {
	const pieces = piecesWithin(word, part.start, part.end);
	return pieces.every((piece, index) => piece.origin === "literal" && (index === 0 || pieces[index - 1]?.end === piece.start)) ? spanOf(pieces) : null;
}
function coveredSpan(word, part) {
	return spanOf(piecesWithin(word, part.start, part.end)) ?? {
		start: word.end,
		end: word.end
	};
}
function spanOf(pieces) {
	const first = pieces[0];
	const last = pieces.at(-1);
	return first && last ? {
		start: first.start,
		end: last.end
	} : null;
}
function piecesWithin(word, from, to) {
	const cut = [];
	let at = 0;
	for (const piece of word.pieces) {
		const start = Math.max(from - at, 0);
		const end = Math.min(to - at, piece.text.length);
		if (start < end) cut.push(cutPiece(piece, start, end));
		at += piece.text.length;
	}
	return cut;
}
function cutPiece(piece, start, end) {
	if (start === 0 && end === piece.text.length) return piece;
	const { origin, variable } = piece;
	const text = piece.text.slice(start, end);
	if (origin !== "literal") return {
		origin,
		variable,
		text,
		start: piece.start,
		end: piece.end
	};
	return {
		origin,
		variable,
		text,
		start: piece.start + start,
		end: piece.start + end
	};
}

// src/formats/shell/code.ts
var Code = class Code {
	text;
	hasBraceHoles;
	base;
	origins;
	constructor(text, hasBraceHoles, base, origins) {
		this.text = text;
		this.hasBraceHoles = hasBraceHoles;
		this.base = base;
		this.origins = origins;
	}
	static whole(text, hasBraceHoles = false) {
		return new Code(text, hasBraceHoles, 0, null);
	}
	static ofWord(word, root, hasBraceHoles) {
		const starts = [];
		const ends = [];
		let text = "";
		let weak = "";
		for (const piece of word.pieces) {
			const written = piece.origin === "unknown" ? root.slice(piece.start, piece.end) : piece.text;
			const exact = (piece.origin === "literal" || piece.origin === "unknown") && written.length === piece.end - piece.start;
			for (let index = 0; index < written.length; index++) {
				starts.push(exact ? piece.start + index : piece.start);
				ends.push(exact ? piece.start + index + 1 : piece.end);
			}
			text += written;
			weak += (piece.origin === "default" ? "1" : "0").repeat(written.length);
		}
		return new Code(text, hasBraceHoles, 0, {
			starts,
			ends,
			weak
		});
	}
	part(start, end) {
		const text = this.text.slice(start, end);
		if (this.origins === null) return new Code(text, this.hasBraceHoles, this.base + start, null);
		const [starts, ends, weak] = [
			this.origins.starts.slice(start, end),
			this.origins.ends.slice(start, end),
			this.origins.weak.slice(start, end)
		];
		return new Code(text, this.hasBraceHoles, 0, {
			starts,
			ends,
			weak
		});
	}
	start(offset) {
		return this.origins === null ? this.base + this.within(offset) : this.origins.starts[offset] ?? this.origins.ends.at(-1) ?? 0;
	}
	end(offset) {
		return this.origins === null ? this.base + this.within(offset) : this.origins.ends[offset - 1] ?? this.origins.starts[0] ?? 0;
	}
	within(offset) {
		return Math.min(offset, this.text.length);
	}
	map(word) {
		if (this.origins === null && this.base === 0 && word.end <= this.text.length) return word;
		const pieces = word.pieces.map((piece) => this.mapPiece(piece));
		return makeWord({
			start: this.start(word.start),
			end: Math.max(this.start(word.start), this.end(word.end))
		}, pieces);
	}
	mapPiece(piece) {
		const start = this.start(piece.start);
		const end = Math.max(start, this.end(piece.end));
		const literal = piece.origin === "literal" && end - start === piece.text.length && this.start(piece.end - 1) === end - 1;
		if (piece.origin !== "literal" || literal) return {
			...piece,
			start,
			end
		};
		const weak = this.origins?.weak.slice(piece.start, piece.end).includes("1") === true;
		return {
			...piece,
			start,
			end,
			origin: weak ? "default" : "variable"
		};
	}
};

// src/formats/shell/folder.ts
const longest$5 = 300;
function folderIn(written, place) {
	if (place.script === null || written.length > longest$5) return null;
	const text = written.replaceAll("\"", "").replaceAll(/\s+/g, " ").trim();
	return resolve$1(/^`[^`]*`/.test(text) ? text.replace(/^`([^`]*)`/, "$($1)") : text, place);
}
function resolve$1(text, place) {
	const end = text.startsWith("$(") ? closing$1(text) : /^\$(?:\w+|\{[^{}]*\})/.exec(text)?.[0].length ?? -1;
	const rest = text.slice(Math.max(end, 0));
	if (end < 0 || !/^(?:\/[\w.@/+-]*)?$/.test(rest)) return null;
	const head = text.startsWith("$(") ? ofCommand(text.slice(2, end - 1).trim(), place) : ofVariable(text.slice(1, end), place);
	return head === null ? null : inTree$1(posix.join(head, `.${rest}`));
}
function closing$1(text) {
	let open = 0;
	for (let at = 0; at < text.length; at++) if (text[at] === "(") open++;
	else if (text[at] === ")" && --open === 0) return at + 1;
	return -1;
}
function ofVariable(written, { script, directory, folder }) {
	const name = written.replace(/^\{(.*)\}$/, "$1");
	if (script !== null && /^(?:0|BASH_SOURCE(?:\[0\])?)$/.test(name)) return script;
	if (script !== null && /^(?:0|BASH_SOURCE(?:\[0\])?)%\/\*$/.test(name)) return folderOf$1(script);
	return name === "PWD" ? known$1(directory) : folder(name);
}
function ofCommand(command, place) {
	if (/^git rev-parse --show-toplevel(?: 2> ?\/dev\/null)?$/.test(command)) return "";
	if (/^pwd(?: -P)?$/.test(command)) return known$1(place.directory);
	const [, program, argument = ""] = /^(dirname|realpath|readlink -[fe])(?: --)? (.*)$/.exec(command) ?? [];
	if (program !== void 0) {
		const path = resolve$1(argument, place);
		return path === null || program !== "dirname" ? path : folderOf$1(path);
	}
	const [, target = ""] = /^(?:CDPATH= ?)?cd (?:-P )?(?:-- )?(.*?) ?(?:&?> ?\/dev\/null(?: 2>&1)?)? ?(?:&&|;) ?pwd(?: -P)?$/.exec(command) ?? [];
	return target === "" ? null : resolve$1(target.trim(), place);
}
function folderOf$1(path) {
	if (path === "") return null;
	return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
function known$1(directory) {
	return /^[/~]|\$/.test(directory) ? null : directory;
}
function inTree$1(path) {
	const trimmed = path.replace(/\/\.?$/, "");
	if (trimmed.startsWith("..")) return null;
	return trimmed === "." ? "" : trimmed;
}

// src/formats/shell/scope.ts
const longestValue = 1e3;
const longestDirectory = 256;
const longestPath$1 = 4096;
const longestExpansion = 1e5;
var Scope = class Scope {
	parent;
	given;
	budget;
	own = /* @__PURE__ */ new Map();
	folders = /* @__PURE__ */ new Map();
	script;
	pushed = [];
	previous;
	directory;
	constructor(parent, directory, given, script) {
		this.parent = parent;
		this.given = given;
		this.script = script;
		this.budget = parent?.budget ?? { left: longestExpansion };
		this.directory = directory;
		this.previous = directory;
	}
	static outermost(directory, given, script) {
		return new Scope(null, directory, given, script);
	}
	inner() {
		return new Scope(this, this.directory, this.given, this.script);
	}
	get(name) {
		const value = this.own.get(name);
		if (value !== void 0) return value;
		return this.parent ? this.parent.get(name) : this.given.get(name);
	}
	spend(name) {
		const held = this.get(name) ?? null;
		this.budget.left -= held?.value.length ?? 0;
		return this.budget.left < 0 ? null : held;
	}
	set(name, held, written = "") {
		this.own.set(name, held === null || held.value.length > longestValue ? null : held);
		if (this.script !== null) this.folders.set(name, this.folderIn(written));
	}
	folderIn(written) {
		return folderIn(written, {
			script: this.script,
			directory: this.directory,
			folder: (name) => this.folderOf(name)
		});
	}
	folderOf(variable) {
		const folder = this.folders.get(variable);
		return folder === void 0 ? this.parent?.folderOf(variable) ?? null : folder;
	}
	forget(branch) {
		for (const name of branch.own.keys()) this.set(name, null);
	}
	changeDirectory(to, written = "") {
		const target = to === "-" ? this.previous : this.folderIn(written) ?? join(this.directory, to);
		this.previous = this.directory;
		this.directory = target.length > longestDirectory ? "${}" : target;
	}
	pushDirectory(to, written = "") {
		this.pushed.push(this.directory);
		this.changeDirectory(to, written);
	}
	popDirectory() {
		this.changeDirectory(this.pushed.pop() ?? this.directory);
	}
};
function join(folder, path) {
	if (path.length > longestPath$1) return "${}";
	if (/^[~/]/.test(path) || path.startsWith("${")) return path.startsWith("/") ? trim(posix.normalize(path)) : path;
	const joined = trim(posix.join(folder, path));
	if (folder.includes("$") && !joined.includes("$")) return "${}";
	return joined === "." ? "" : joined;
}
function trim(path) {
	return path.length > 1 ? path.replace(/\/$/, "") : path;
}

// src/formats/shell/wrappers.ts
const runInEnvironment = { values: [
	"-n",
	"--name",
	"-p",
	"--prefix",
	"--cwd",
	"-r",
	"--root-prefix",
	"-a",
	"--attach",
	"-e",
	"--env"
] };
const uvOptions = [
	"--with",
	"-w",
	"--with-requirements",
	"--with-editable",
	"--from",
	"--extra",
	"--no-extra",
	"--group",
	"--no-group",
	"--only-group",
	"--package",
	"--project",
	"--directory",
	"--env-file",
	"-p",
	"--python",
	"--python-platform",
	"--index",
	"--default-index",
	"--index-url",
	"-i",
	"--extra-index-url",
	"--find-links",
	"-f",
	"--index-strategy",
	"--exclude-newer",
	"--prerelease",
	"--torch-backend",
	"-P",
	"--upgrade-package",
	"-C",
	"--config-setting",
	"--config-file",
	"--color"
];
const nodeOptions = [
	"-p",
	"--package",
	"-w",
	"--workspace",
	"--prefix",
	"-C",
	"--dir",
	"--filter"
];
const known = {
	sudo: { values: [
		"-u",
		"--user",
		"-g",
		"--group",
		"-h",
		"--host",
		"-C",
		"-D",
		"--chdir",
		"-p",
		"--prompt",
		"-r",
		"-t",
		"-T",
		"-R"
	] },
	doas: { values: ["-u", "-C"] },
	env: { values: [
		"-u",
		"--unset",
		"-C",
		"--chdir",
		"-S",
		"--split-string"
	] },
	exec: { values: ["-a"] },
	command: { values: [] },
	builtin: { values: [] },
	nohup: { values: [] },
	time: { values: [
		"-f",
		"--format",
		"-o",
		"--output"
	] },
	nice: { values: ["-n", "--adjustment"] },
	ionice: { values: [
		"-c",
		"--class",
		"-n",
		"--classdata"
	] },
	stdbuf: { values: [
		"-i",
		"-o",
		"-e",
		"--input",
		"--output",
		"--error"
	] },
	timeout: {
		values: [
			"-k",
			"--kill-after",
			"-s",
			"--signal"
		],
		operands: 1
	},
	gosu: {
		values: [],
		operands: 1
	},
	"su-exec": {
		values: [],
		operands: 1
	},
	tini: { values: ["-p", "-e"] },
	"dumb-init": { values: ["-r", "--rewrite"] },
	"xvfb-run": { values: [
		"-e",
		"-f",
		"-n",
		"-p",
		"-s",
		"-w"
	] },
	xargs: { values: [
		"-a",
		"-d",
		"-E",
		"-I",
		"-L",
		"-n",
		"-P",
		"-s"
	] },
	"conda run": runInEnvironment,
	"mamba run": runInEnvironment,
	"micromamba run": runInEnvironment,
	"poetry run": { values: [] },
	"pipenv run": { values: [] },
	"pdm run": { values: [
		"-p",
		"--project",
		"--venv"
	] },
	"pixi run": { values: [
		"-e",
		"--environment",
		"--manifest-path",
		"--color"
	] },
	"uv run": { values: uvOptions },
	uvx: { values: uvOptions },
	"uv tool run": { values: uvOptions },
	"pipx run": { values: [
		"--spec",
		"--python",
		"--pip-args",
		"--index-url",
		"-i"
	] },
	npx: { values: nodeOptions },
	bunx: { values: nodeOptions },
	"bun x": { values: nodeOptions },
	"npm exec": { values: nodeOptions },
	"pnpm dlx": { values: nodeOptions },
	"pnpm exec": { values: nodeOptions },
	"yarn dlx": { values: nodeOptions }
};
const firstWords = new Set(Object.keys(known).map((name) => name.split(" ")[0]));
const longestName = 3;
function programName(word) {
	const path = word && valueOf(word);
	return path === null || path === void 0 ? null : (path.split(/[/\\]/).at(-1) ?? path).replace(/\.exe$/i, "");
}
function unwrap(words) {
	const assignments = [];
	const wrappers = [];
	let at = 0;
	for (;;) {
		const wrapper = wrapperAt(words, at);
		if (wrapper === null) return {
			words: words.slice(at),
			assignments,
			wrappers
		};
		const start = at;
		at = skipOptions(words, at + wrapper.length, wrapper.values) + (wrapper.operands ?? 0);
		wrappers.push(words.slice(start, at));
		for (; isAssignment(words[at]); at++) assignments.push(...words.slice(at, at + 1));
	}
}
function wrapperAt(words, at) {
	const name = programName(words[at]);
	if (name === null || !firstWords.has(name)) return null;
	for (let length = 1; length <= longestName; length++) {
		const spelled = [name, ...words.slice(at + 1, at + length).map(({ text }) => text)].join(" ");
		const wrapper = Object.hasOwn(known, spelled) ? known[spelled] : void 0;
		if (wrapper) return {
			...wrapper,
			length
		};
	}
	return null;
}
function skipOptions(words, from, values) {
	let at = from;
	while (words[at]?.text.startsWith("-") === true) {
		const option = words[at]?.text ?? "";
		at += values.includes(option) ? 2 : 1;
		if (option === "--") break;
	}
	return at;
}
function isAssignment(word) {
	return word !== void 0 && /^[A-Za-z_]\w*=/.test(word.text);
}
function splitAssignment(word) {
	const at = word.text.indexOf("=");
	return {
		name: word.text.slice(0, at),
		value: sliceWord(word, at + 1)
	};
}

// src/formats/shell/builtins.ts
const declarations = /* @__PURE__ */ new Set([
	"export",
	"declare",
	"typeset",
	"local",
	"readonly"
]);
const shells = /* @__PURE__ */ new Set([
	"sh",
	"bash",
	"dash",
	"ash",
	"zsh",
	"ksh"
]);
function obey({ words, assignments }, scope, root) {
	const [program, ...args] = words;
	const written = (word) => word ? root.slice(word.start, word.end) : "";
	if (program === void 0 || declarations.has(program.text)) for (const { name, value } of assignments) scope.set(name, value && heldBy(value), written(value));
	const operands = args.filter(({ text }) => text === "-" || !text.startsWith("-"));
	const [first] = operands;
	switch (program?.text ?? "") {
		case "cd":
		case "chdir": return scope.changeDirectory(first?.text ?? "~", written(first));
		case "pushd": return scope.pushDirectory(first?.text ?? "-", written(first));
		case "popd": return scope.popDirectory();
		case "read":
		case "unset":
		case "getopts": for (const { text } of operands) scope.set(text, null);
	}
}
function heldBy(word) {
	const value = valueOf(word);
	return value === null ? null : {
		value,
		weak: isDefault(word)
	};
}
function scriptIn(words) {
	const program = programName(words[0]);
	if (program === "eval") return words.length === 2 ? words[1] ?? null : null;
	if (program === null || !(shells.has(program) || program === "su")) return null;
	const at = words.findIndex((word, index) => index > 0 && /^-\w*c$/.test(word.text));
	return at < 0 ? null : words.slice(at + 1).find((word) => !word.text.startsWith("-")) ?? null;
}
function readsScript({ words }) {
	const [program, ...args] = words;
	if (program === void 0) return true;
	return shells.has(programName(program) ?? "") && args.every((word) => word.text.startsWith("-") && !/^-\w*c$/.test(word.text));
}
function isTest(node) {
	if (node.type === "Pipeline") return node.commands.length === 1 && node.commands.every(isTest);
	if (node.type === "TestCommand" || node.type === "ArithmeticCommand") return true;
	if (node.type !== "Command") return false;
	const name = node.name?.value ?? "";
	return [
		"[",
		"test",
		"which",
		"type",
		"hash"
	].includes(name) || name === "command" && node.suffix.some((part) => "text" in part && part.text === "-v");
}

// src/formats/shell/clean.ts
function cleanShell(text, hasBraceHoles = false) {
	const filled = maskGaps(maskTemplates(joinBlanks(text.replace(/^\uFEFF/, " ").replaceAll("\r", " "))));
	return closeHeredocs(hasBraceHoles ? maskBraces(filled) : filled);
}
const expressionHole = /\$\{\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}\}/g;
const braceHole = /(?<!\$)\{[A-Za-z_][\w.,:'"()[\] +*/%-]*\}/g;
function maskBraces(text) {
	return text.replaceAll(braceHole, (found) => found.length > 3 ? hole$1(found) : "$__");
}
function joinBlanks(text) {
	return text.replace(/\\(?:[ \t]+\n|[^ \t])/g, (found) => /^\\[ \t]/.test(found) ? `${" ".repeat(found.length - 2)}\\\n` : found);
}
function closeHeredocs(text) {
	if (!text.includes("<<") || !text.includes(" \n")) return text;
	const words = new Set(Array.from(text.matchAll(/<<-?[ \t]*["']?(\w+)/g), ([, word]) => word));
	return text.replace(/^(\t*)(\w+) $/gm, (line, tabs, word) => words.has(word) ? `${tabs}${word}\n` : line);
}
const holePattern = /^_+$/;
const gap = /(?<![<&\d])<[A-Za-z][\w ./|-]{1,60}>(?=[\s"'/,:;)]|$)/g;
function maskGaps(text) {
	return text.replace(gap, hole$1);
}
function maskTemplates(text) {
	let masked = "";
	let done = 0;
	for (let open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", done)) {
		const close = text.indexOf("}}", open + 2);
		if (close < 0) break;
		const start = text[open - 1] === "$" ? open - 1 : open;
		masked += text.slice(done, start) + hole$1(text.slice(start, close + 2));
		done = close + 2;
	}
	return masked + text.slice(done);
}
function hole$1(template) {
	return template.includes("\n") ? template : `\${${"_".repeat(template.length - 3)}}`;
}

// src/formats/shell/condition.ts
const longest$4 = 200;
const longestPart = 100;
function asWritten(text, start, end) {
	const shown = text.slice(start, Math.min(end, start + 200)).replaceAll(/\\?\s+/g, " ").trim();
	return end - start <= longestPart || shown.length <= longestPart ? shown : `${shown.slice(0, 99)}…`;
}
function both(outer, inner) {
	const text = outer === null ? inner : `${outer} && ${inner}`;
	return text.length <= longest$4 ? text : `…${text.slice(text.length - longest$4 + 1)}`;
}

// src/formats/shell/expand.ts
const deepest$2 = 3;
const longestWord = 5e4;
function expandWord(written, code, scope) {
	if (isPlain$1(written)) return [code.map(literalWord(written.text, written.pos))];
	const drafts = new Expansion(code, scope).word(written, false, 0);
	const span = {
		start: written.pos,
		end: written.end
	};
	const fields = splitFields(drafts).map((pieces) => code.map(makeWord(span, pieces)));
	return drafts.length > 0 && drafts.every(({ piece, splits }) => splits && piece.text.trim() === "") ? [] : fields;
}
function isPlain$1({ text, pos, end }) {
	return text !== "" && text.length === end - pos && text.length <= longestWord && !/[\\'"$`{*?[~]/.test(text);
}
function expandValue(written, code, scope) {
	const drafts = new Expansion(code, scope).word(written, true, 0);
	return code.map(makeWord({
		start: written.pos,
		end: written.end
	}, drafts.map(({ piece }) => piece)));
}
function expandText(body, code, scope) {
	const expansion = new Expansion(code, scope);
	const drafts = body.end - body.pos > longestWord ? [] : (body.parts ?? []).flatMap((part) => expansion.part(part, true, 0));
	return code.map(makeWord({
		start: body.pos,
		end: body.end
	}, drafts.map(({ piece }) => piece)));
}
var Expansion = class {
	code;
	scope;
	constructor(code, scope) {
		this.code = code;
		this.scope = scope;
	}
	word(written, quoted, depth) {
		if (written.end - written.pos > longestWord) return [this.unknown(written, null)];
		const { parts } = written;
		if (parts === void 0) return this.literal(written.pos, written.end, /\\(\n)?/g);
		return parts.flatMap((part) => this.part(part, quoted, depth));
	}
	part(part, quoted, depth) {
		switch (part.type) {
			case "Literal": return this.literal(part.pos, part.end, quoted ? /\\(?:(\n)|(?=[$`"\\]))/g : /\\(\n)?/g);
			case "SingleQuoted": return this.verbatim(part.pos + 1, part.pos + 1 + part.value.length);
			case "DoubleQuoted":
			case "LocaleString": return part.parts.flatMap((child) => this.part(child, true, depth));
			case "AnsiCQuoted": return [this.draft(part, "variable", part.value, null)];
			case "Glob": return part.kind === "bracket" && part.text.includes("$") ? this.bracket(part, quoted, depth) : this.literal(part.pos, part.end, /\\(\n)?/g);
			case "SimpleExpansion": return [holePattern.test(part.text.slice(1)) ? this.hole(part, this.holeName(part), quoted) : this.variable(part, part.text.slice(1), quoted)];
			case "ParameterExpansion": return this.parameter(part, quoted, depth);
		}
		return [this.unknown(part, null)];
	}
	bracket(part, quoted, depth) {
		const open = {
			pos: part.pos,
			end: part.pos + 1
		};
		const close = {
			pos: part.end - 1,
			end: part.end
		};
		const inner = part.parts.flatMap((child) => this.part(child, quoted, depth));
		return [
			this.draft(open, "literal", "[", null),
			...inner,
			this.draft(close, "literal", "]", null)
		];
	}
	parameter(part, quoted, depth) {
		const { parameter, prefix, index, operation } = part;
		if (holePattern.test(parameter)) return [this.hole(part, this.holeName(part), quoted)];
		if (prefix !== void 0 || index !== void 0) return [this.unknown(part, parameter)];
		if (operation === void 0) return [this.variable(part, parameter, quoted)];
		if (operation.type !== "Default" || depth >= deepest$2) return [this.unknown(part, parameter)];
		const value = this.scope.get(parameter);
		const usesDefault = value === void 0 || value?.value === "" && operation.operator.startsWith(":");
		if (value !== null && usesDefault && /^:?[-=]$/.test(operation.operator)) return this.substitute(part, this.word(operation.operand, quoted, depth + 1), quoted, value?.weak === false);
		if (value === void 0 || /^:?\+$/.test(operation.operator)) return [this.unknown(part, parameter)];
		return [this.variable(part, parameter, quoted)];
	}
	substitute(part, drafts, quoted, certain) {
		const unknown = drafts.find(({ piece }) => piece.origin === "unknown");
		if (unknown !== void 0) return [this.unknown(part, unknown.piece.variable)];
		const text = drafts.map(({ piece }) => piece.text).join("");
		const weak = !certain || drafts.some(({ piece }) => piece.origin === "default");
		return [this.draft(part, weak ? "default" : "variable", text, part.parameter, !quoted)];
	}
	variable(part, name, quoted) {
		const drafted = this.hole(part, name, quoted);
		return drafted.piece.origin === "unknown" ? this.unknown(part, /^\w+$/.test(name) ? name : null) : drafted;
	}
	hole(part, name, quoted) {
		const held = this.scope.spend(name);
		return held === null ? this.unknown(part, name) : this.draft(part, held.weak ? "default" : "variable", held.value, name, !quoted);
	}
	holeName(part) {
		return this.code.text.slice(part.pos, part.end).replace(/^(?:\$?\{\{?\s*|<)|(?:\s*\}?\}|>)$/g, "");
	}
	unknown(part, name) {
		return this.draft(part, "unknown", `\${${name ?? ""}}`, name);
	}
	literal(start, end, escape) {
		const drafts = [];
		let at = start;
		for (const found of this.code.text.slice(start, end).matchAll(escape)) {
			const backslash = start + found.index;
			if (backslash < at) continue;
			drafts.push(this.verbatim(at, backslash));
			at = backslash + found[0].length;
			if (found[1] === void 0 && at < end) drafts.push(this.verbatim(at, ++at));
		}
		drafts.push(this.verbatim(at, end));
		return drafts.flat();
	}
	verbatim(start, end) {
		const text = this.code.text.slice(start, end);
		const drafts = [];
		let done = 0;
		for (const { index: open, 0: found } of text.matchAll(this.code.hasBraceHoles ? braceHole : expressionHole)) {
			if (open > done) drafts.push(this.draft({
				pos: start + done,
				end: start + open
			}, "literal", text.slice(done, open), null));
			done = open + found.length;
			const span = {
				pos: start + open,
				end: start + done
			};
			drafts.push(this.hole(span, this.holeName(span), true));
		}
		if (done < text.length) drafts.push(this.draft({
			pos: start + done,
			end
		}, "literal", text.slice(done), null));
		return drafts;
	}
	draft(span, origin, text, variable, splits = false) {
		return {
			piece: {
				start: span.pos,
				end: span.end,
				origin,
				text,
				variable
			},
			splits
		};
	}
};
function splitFields(drafts) {
	const fields = [[]];
	for (const { piece, splits } of drafts) {
		if (!splits || !/\s/.test(piece.text)) {
			fields.at(-1)?.push(piece);
			continue;
		}
		for (const [index, text] of piece.text.split(/\s+/).entries()) {
			if (index > 0) fields.push([]);
			if (text !== "") fields.at(-1)?.push({
				...piece,
				text
			});
		}
	}
	return fields.length === 1 ? fields : fields.filter((field) => field.length > 0);
}

// src/formats/shell/functions.ts
var Functions = class {
	waiting = /* @__PURE__ */ new Map();
	define({ name, body }, condition) {
		const others = (this.waiting.get(name.text) ?? []).filter((other) => other.condition !== condition);
		this.waiting.set(name.text, [...others, {
			body,
			condition
		}].slice(-20));
	}
	call(program, condition) {
		const name = (program && valueOf(program)) ?? "";
		const defined = this.waiting.get(name) ?? [];
		this.waiting.delete(name);
		return defined.map(({ body, condition: own }) => ({
			body,
			condition: own === null ? condition : both(condition, own)
		}));
	}
	uncalled() {
		for (const [name, defined] of this.waiting) {
			this.waiting.delete(name);
			return defined.map(({ body, condition }) => ({
				body,
				condition: both(condition, `${name}()`)
			}));
		}
		return [];
	}
};

// src/formats/shell/outputs.ts
function isOutput(redirect) {
	if (redirect.type !== "Redirect" || !/^(?:&?>>?|>\|)$/.test(redirect.operator)) return false;
	return redirect.descriptor === void 0 || redirect.descriptor.type === "FileDescriptor" && redirect.descriptor.value === 1;
}
function teeOf({ commands }) {
	const last = commands.at(-1);
	if (commands.length < 2 || last?.type !== "Command") return [];
	const words = [...last.name ? [last.name] : [], ...last.suffix.filter((part) => part.type === "Word")];
	const at = words[0]?.text === "sudo" ? 1 : 0;
	return words[at]?.text === "tee" ? words.slice(at + 1).filter(({ text }) => !text.startsWith("-")) : [];
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

// src/formats/xml/tree.ts
var TooDeep = class extends Error {};
const maximumDepth$3 = 200;
const validName = /^[A-Za-z_:\u0080-\uffff][\w:.\u0080-\uffff-]*$/;
var XmlTree = class {
	root = null;
	error = null;
	text;
	frames = [];
	open = [];
	constructor(text) {
		this.text = text;
	}
	openElement(name, from) {
		const start = Math.max(from, this.text.indexOf("<", from));
		if (this.open.length >= maximumDepth$3) {
			this.fail("nested too deeply", start);
			throw new TooDeep();
		}
		const frame = validName.test(name) ? {
			name,
			opening: {
				start,
				end: start
			},
			attributes: [],
			children: [],
			pieces: []
		} : null;
		if (frame === null) this.fail("a tag without a name", start);
		else this.frames.push(frame);
		this.open.push(frame);
	}
	endOpening(end) {
		const frame = this.open.at(-1);
		if (frame) frame.opening.end = Math.min(end, this.text.length);
	}
	attribute(name, value, quote, { start, end }) {
		const frame = this.open.at(-1);
		if (!frame) return;
		if (!quote) return this.fail(`the value of ${name.slice(0, 100)} has no quotes`, start);
		const inner = {
			start: end - 1 - value.length,
			end: end - 1
		};
		const plain = this.text.slice(inner.start, inner.end) === value;
		frame.attributes.push({
			name,
			value,
			inner: plain ? inner : null,
			start,
			end
		});
	}
	addText(value, start, end) {
		this.frames.at(-1)?.pieces.push({
			value,
			start,
			end: Math.min(end, this.text.length)
		});
	}
	closeElement(at, closed) {
		const frame = this.open.pop();
		if (!frame) return;
		const end = Math.min(at, this.text.length);
		this.frames.pop();
		const { name, opening, attributes, children } = frame;
		const isEmpty = end === opening.end && this.text[end - 2] === "/";
		if (!closed && !isEmpty) this.fail(`<${name.slice(0, 100)}> is not closed`, opening.start);
		const made = {
			name,
			opening,
			attributes,
			children,
			text: textOf$1(frame.pieces),
			start: opening.start,
			end
		};
		const parent = this.frames.at(-1);
		if (parent !== void 0) parent.children.push(made);
		else this.root ??= made;
	}
	fail(message, offset) {
		this.error ??= {
			message,
			offset
		};
	}
	finish() {
		while (this.open.length > 0) this.closeElement(this.text.length, false);
		if (this.root === null) this.fail("there is no element", 0);
	}
};
function textOf$1(pieces) {
	const trimmed = pieces.map((piece) => piece.value).join("").trim();
	if (trimmed === "") return null;
	const written = pieces.filter((piece) => piece.value.trim() !== "");
	const [first, last] = [written[0], written.at(-1)];
	if (first === void 0 || last === void 0) return null;
	const start = first.start + blanksBefore(first);
	const end = last.end - (isPlain(last) ? last.value.length - last.value.trimEnd().length : 0);
	return {
		value: trimmed,
		start,
		end,
		inner: end - start === trimmed.length && written.every(isPlain) ? {
			start,
			end
		} : null
	};
}
function blanksBefore(piece) {
	return isPlain(piece) ? piece.value.length - piece.value.trimStart().length : 0;
}
function isPlain({ value, start, end }) {
	return value.length === end - start;
}

// src/formats/xml/nodes.ts
function elements(parent, name) {
	return parent?.children.filter((each) => each.name === name) ?? [];
}
function element(parent, ...path) {
	return path.reduce((at, name) => at?.children.find((each) => each.name === name) ?? null, parent);
}
function attribute(of, name) {
	return of?.attributes.find((each) => each.name === name) ?? null;
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

// src/formats/grouped.ts
function grouped(fields) {
	const byKey = /* @__PURE__ */ new Map();
	for (const field of fields) {
		const known = byKey.get(field.key);
		if (known === void 0) byKey.set(field.key, [field]);
		else known.push(field);
	}
	return [...byKey.values()].flatMap(together);
}
function together(fields) {
	const [first] = fields;
	if (first === void 0) return [];
	if (fields.length === 1) return [first];
	const items = fields.flatMap(({ value }) => value.kind === "list" ? value.items : [value]);
	return [{
		...first,
		value: {
			kind: "list",
			items,
			start: first.value.start,
			end: first.value.end
		}
	}];
}

// src/formats/hcl/scan.ts
function skipBlank(text, at, lines) {
	for (;;) {
		const character = text[at];
		if (character === " " || character === "	" || character === "\r" || lines && character === "\n") at++;
		else if (character === "#" || text.startsWith("//", at)) at = endOfLine(text, at);
		else if (text.startsWith("/*", at)) at = behind(text, "*/", at + 2);
		else return at;
	}
}
function endOfLine(text, at) {
	const end = text.indexOf("\n", at);
	return end < 0 ? text.length : end;
}
function behind(text, sign, from) {
	const found = text.indexOf(sign, from);
	return found < 0 ? text.length : found + sign.length;
}
function endOfString(text, start) {
	const open = ["\""];
	for (let at = start + 1; at < text.length; at++) {
		const character = text[at];
		if (open.at(-1) === "{") {
			if (character === "}") open.pop();
			else if (character === "{" || character === "\"") open.push(character);
			continue;
		}
		if (character === "\n") return null;
		if (character === "\\") at++;
		else if (character === "\"") open.pop();
		else if (text.startsWith("$${", at) || text.startsWith("%%{", at)) at += 2;
		else if (text.startsWith("${", at) || text.startsWith("%{", at)) {
			open.push("{");
			at++;
		}
		if (open.length === 0) return at + 1;
	}
	return text.length;
}
const heredocStart = /<<-?([A-Za-z_][\w-]*)[ \t]*\n/y;
function heredocAt(text, at) {
	heredocStart.lastIndex = at;
	const word = heredocStart.exec(text)?.[1];
	if (word === void 0) return null;
	const start = heredocStart.lastIndex;
	for (let line = start; line < text.length; line = endOfLine(text, line) + 1) {
		const end = endOfLine(text, line);
		if (text.slice(line, end).trim() === word) return {
			start,
			end: Math.max(start, line - 1),
			next: end
		};
	}
	return {
		start,
		end: text.length,
		next: text.length
	};
}
const brackets = /* @__PURE__ */ new Map([
	["(", ")"],
	["[", "]"],
	["{", "}"]
]);
function skipExpression(text, start) {
	const open = [];
	let end = start;
	for (let at = start; at < text.length;) {
		const character = text[at] ?? "";
		if (open.length === 0 && (character === "\n" || character === ",")) return end;
		if (")]}".includes(character) && open.pop() !== character) return end;
		const closing = brackets.get(character);
		if (closing !== void 0) open.push(closing);
		const blank = skipBlank(text, at, open.length > 0);
		at = blank > at ? blank : nextToken(text, at);
		if (blank < at) end = at;
	}
	return end;
}
function nextToken(text, at) {
	if (text[at] === "\"") return endOfString(text, at) ?? endOfLine(text, at);
	if (text.startsWith("<<", at)) return heredocAt(text, at)?.next ?? at + 2;
	return at + 1;
}

// src/formats/hcl/parser.ts
const maximumDepth$2 = 60;
const name$1 = /[A-Za-z_][\w-]*/y;
const number$2 = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
var HclParser = class {
	error = null;
	text;
	at = 0;
	constructor(text) {
		this.text = text;
	}
	file() {
		const blocks = [];
		const fields = [];
		for (;;) {
			const item = this.item(0);
			if (item === null && this.at >= this.text.length) return {
				blocks,
				fields
			};
			if (item === null) this.recover("unexpected \"}\"");
			else if (item.kind === "block") blocks.push(item);
			else fields.push(item.field);
		}
	}
	item(depth) {
		for (;;) {
			this.at = skipBlank(this.text, this.at, true);
			if (this.at >= this.text.length || this.text[this.at] === "}") return null;
			const start = this.at;
			const key = this.word();
			const read = key === null ? null : this.attribute(key, start, depth) ?? this.block(key, start, depth);
			if (read !== null) return read;
			this.recover("expected an attribute or a block");
		}
	}
	attribute(key, keyStart, depth) {
		const keyEnd = this.at;
		this.skipSpace();
		if (this.text[this.at] !== "=" || this.text[this.at + 1] === "=") return null;
		this.at++;
		return {
			kind: "attribute",
			field: {
				key,
				keyStart,
				keyEnd,
				value: this.value(depth)
			}
		};
	}
	block(type, start, depth) {
		const labels = [];
		for (;;) {
			const end = this.at;
			this.skipSpace();
			if (this.text[this.at] === "{") return {
				kind: "block",
				type,
				labels,
				start,
				end: trimmedEnd(this.text, start, end),
				body: this.body(depth + 1)
			};
			const label = this.word();
			if (label === null) return null;
			labels.push(label);
		}
	}
	body(depth) {
		const start = this.at++;
		if (depth > maximumDepth$2) return this.skipped(start);
		const attributes = [];
		const blocks = [];
		for (let item = this.item(depth); item !== null; item = this.item(depth)) if (item.kind === "attribute") attributes.push(item.field);
		else blocks.push(asField(item));
		if (this.text[this.at] === "}") this.at++;
		else this.fail("a block is not closed", start);
		return {
			kind: "map",
			entries: [...attributes, ...grouped(blocks)],
			start,
			end: this.at
		};
	}
	value(depth) {
		this.skipSpace();
		const start = this.at;
		const literal = depth > maximumDepth$2 ? null : this.literal(depth);
		this.skipSpace();
		if (literal !== null && (this.at >= this.text.length || "\n,)]}".includes(this.text[this.at] ?? ""))) return literal;
		this.at = skipExpression(this.text, start);
		return scalar(this.text, start, this.at, "null");
	}
	literal(depth) {
		const character = this.text[this.at];
		if (character === "\"") return this.quoted();
		if (character === "[") return this.list(depth + 1);
		if (character === "{") return this.object(depth + 1);
		if (character === "<") return this.heredoc();
		const start = this.at;
		if (this.matches(number$2) !== null) return scalar(this.text, start, this.at, "number");
		const word = this.matches(name$1);
		if (word === "true" || word === "false") return scalar(this.text, start, this.at, "boolean");
		if (word === "jsonencode" && this.text[this.at] === "(") return this.argument(depth + 1);
		return null;
	}
	argument(depth) {
		this.at = skipBlank(this.text, this.at + 1, true);
		const value = this.value(depth);
		this.at = skipBlank(this.text, this.at, true);
		if (this.text[this.at] !== ")") return null;
		this.at++;
		return value;
	}
	list(depth) {
		const start = this.at++;
		const items = [];
		for (;;) {
			this.at = skipBlank(this.text, this.at, true);
			const character = this.text[this.at];
			if (character === void 0 || character === ")" || character === "}" || /^for\b/.test(this.text.slice(this.at, this.at + 4))) return null;
			if (character === "," || character === "]") this.at++;
			else items.push(this.value(depth));
			if (character === "]") return {
				kind: "list",
				items,
				start,
				end: this.at
			};
		}
	}
	object(depth) {
		const start = this.at++;
		const fields = [];
		for (;;) {
			this.at = skipBlank(this.text, this.at, true);
			if (this.text[this.at] === ",") this.at++;
			else if (this.text[this.at] === "}") break;
			else if (!this.objectField(fields, depth)) return null;
		}
		this.at++;
		return {
			kind: "map",
			entries: fields,
			start,
			end: this.at
		};
	}
	objectField(fields, depth) {
		const keyStart = this.at;
		const key = this.word();
		const keyEnd = this.at;
		this.skipSpace();
		if (key === null || key === "for" || !/[=:]/.test(this.text[this.at] ?? "")) return false;
		this.at++;
		fields.push({
			key,
			keyStart,
			keyEnd,
			value: this.value(depth)
		});
		return true;
	}
	quoted() {
		const start = this.at;
		const end = endOfString(this.text, start);
		this.at = end ?? endOfLine(this.text, start);
		if (end !== null && this.text[end - 1] === "\"" && end - start > 1) return string(this.text, start, end);
		this.fail("a string is not closed", start);
		return null;
	}
	heredoc() {
		const { at: start } = this;
		const found = heredocAt(this.text, start);
		if (found === null) return null;
		this.at = found.next;
		if (found.end >= this.text.length) this.fail("a text is not closed", start);
		const { start: from, end } = found;
		return {
			kind: "scalar",
			value: this.text.slice(from, end),
			type: "string",
			style: "literal",
			inner: {
				start: from,
				end
			},
			start,
			end: this.at
		};
	}
	word() {
		if (this.text[this.at] === "\"") return this.quoted()?.value ?? null;
		return this.matches(name$1);
	}
	matches(pattern) {
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.text)?.[0] ?? null;
		this.at += found?.length ?? 0;
		return found;
	}
	skipSpace() {
		this.at = skipBlank(this.text, this.at, false);
	}
	skipped(start) {
		this.fail("nested too deeply", start);
		this.at = this.text.length;
		return {
			kind: "map",
			entries: [],
			start,
			end: this.at
		};
	}
	recover(message) {
		this.fail(message, this.at);
		this.at = Math.min(this.text.length, endOfLine(this.text, this.at) + 1);
	}
	fail(message, offset) {
		this.error ??= {
			message,
			offset
		};
	}
};
function asField({ type, labels, start, body }) {
	const [label] = labels;
	const content = body.kind === "map" ? body.entries.find(({ key }) => key === "content") : void 0;
	if (type === "dynamic" && label !== void 0 && content !== void 0) return {
		...content,
		key: label
	};
	return {
		key: type,
		keyStart: start,
		keyEnd: start + type.length,
		value: body
	};
}
const escapes = {
	n: "\n",
	r: "\r",
	t: "	"
};
function string(text, start, end) {
	const written = text.slice(start + 1, end - 1);
	const value = written.includes("\\") ? written.replaceAll(/\\(.)/g, (_, character) => escapes[character] ?? character) : written;
	return {
		kind: "scalar",
		value,
		type: "string",
		style: "double",
		inner: value === written ? {
			start: start + 1,
			end: end - 1
		} : null,
		start,
		end
	};
}
function scalar(text, start, end, type) {
	return {
		kind: "scalar",
		value: text.slice(start, end),
		type,
		style: "plain",
		inner: {
			start,
			end
		},
		start,
		end
	};
}
function trimmedEnd(text, start, end) {
	return start + text.slice(start, Math.max(start, end)).trimEnd().length;
}

// src/formats/hcl.ts
function parseHcl(text) {
	const parser = new HclParser(text);
	const { blocks, fields } = parser.file();
	return {
		blocks,
		root: {
			kind: "map",
			entries: fields,
			start: 0,
			end: text.length
		},
		error: parser.error
	};
}

// src/formats/ini.ts
function parseIni(text) {
	const state = {
		sections: [],
		stray: [],
		indent: 0
	};
	let start = 0;
	for (const line of text.split("\n")) {
		const part = trimmed(line, start);
		if (part.text !== "" && !/^[#;]/.test(part.text)) readLine(state, part, part.start - start);
		start += line.length + 1;
	}
	return state;
}
function readLine(state, part, indent) {
	const section = state.sections.at(-1);
	const entry = section?.entries.at(-1);
	if (entry !== void 0 && indent > state.indent) {
		entry.lines.push(part);
		return;
	}
	const name = /^\[([^\]]+)\]/.exec(part.text)?.[1];
	const separator = part.text.search(/[=:]/);
	if (name !== void 0) state.sections.push({
		name: {
			text: name,
			start: part.start + 1
		},
		entries: []
	});
	else if (section === void 0 || separator < 1) state.stray.push(part);
	else {
		const value = trimmed(part.text.slice(separator + 1), part.start + separator + 1);
		section.entries.push({
			key: trimmed(part.text.slice(0, separator), part.start),
			lines: value.text === "" ? [] : [value]
		});
		state.indent = indent;
	}
}
function trimmed(text, start) {
	return {
		text: text.trim(),
		start: start + text.length - text.trimStart().length
	};
}
function iniEntry({ sections }, section, ...keys) {
	return sections.filter(({ name }) => name.text === section).flatMap((one) => one.entries).findLast(({ key }) => keys.includes(key.text.toLowerCase())) ?? null;
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

// src/formats/skim.ts
function unescape(written) {
	if (!written.includes("\\")) return written;
	try {
		return String(JSON.parse(`"${written}"`));
	} catch {
		return written;
	}
}
var SkimStack = class {
	keys = [];
	keyStarts = [];
	push(key, start = -1) {
		this.keys.push(key);
		this.keyStarts.push(start);
	}
	pop() {
		this.keys.pop();
		this.keyStarts.pop();
	}
	step(key, start = -1) {
		this.keys[this.keys.length - 1] = key;
		this.keyStarts[this.keyStarts.length - 1] = start;
	}
	truncate(length) {
		this.keys.length = length;
		this.keyStarts.length = length;
	}
};
function closingQuote$1(text, start, limit) {
	const quote = text.charAt(start);
	for (let at = text.indexOf(quote, start + 1); at >= 0 && at < limit; at = text.indexOf(quote, at + 1)) if (quote === "'" || !isEscaped(text, start, at)) return at;
	return -1;
}
function isEscaped(text, start, at) {
	let before = at - 1;
	while (before > start && text.charAt(before) === "\\") before--;
	return (at - before) % 2 === 0;
}

// src/formats/skim/json.ts
const maximumDepth$1 = 200;
const literal$2 = /[-+.\w]+/y;
const skimJson = (text, visit) => new JsonScan(text, visit).run();
var JsonScan = class {
	text;
	visit;
	stack = new SkimStack();
	areLists = [];
	at = 0;
	lineEnd = -1;
	error = null;
	constructor(text, visit) {
		this.text = text;
		this.visit = visit;
	}
	run() {
		while (this.at < this.text.length && this.areLists.length <= maximumDepth$1) this.token();
		if (this.areLists.length > 0) this.fail("it ends too early", this.at);
		return this.error;
	}
	token() {
		const character = this.text.charAt(this.at);
		if (character === " " || character === "\n" || character === "	" || character === "\r") this.at++;
		else if (character === "\"") this.string();
		else if (character === "{" || character === "[") this.open(character === "[");
		else if (character === "}" || character === "]") this.close(character === "]");
		else if (character === ",") this.comma();
		else if (character === ":") this.at++;
		else if (this.text.startsWith("//", this.at)) this.at = this.endOfLine(this.at);
		else if (this.text.startsWith("/*", this.at)) this.comment();
		else this.other();
	}
	string() {
		const start = this.at;
		const limit = this.endOfLine(start);
		const end = closingQuote$1(this.text, start, limit);
		this.at = end < 0 ? limit : this.nextToken(end + 1);
		if (end < 0) this.fail("a string has no end", start);
		else if (this.text.charAt(this.at) === ":") this.key(start + 1, end);
		else this.visit(this.stack, start + 1, end);
	}
	key(start, end) {
		if (this.areLists.at(-1) === false) this.stack.step(unescape(this.text.slice(start, end)), start);
		this.at++;
	}
	open(isList) {
		if (this.areLists.length === maximumDepth$1) this.fail("it is nested too deeply", this.at);
		this.areLists.push(isList);
		this.stack.push(isList ? 0 : "");
		this.at++;
	}
	close(isList) {
		const expected = this.areLists.pop();
		if (expected === void 0 || expected !== isList) this.fail("a bracket closes nothing", this.at);
		if (expected !== void 0) this.stack.pop();
		this.at++;
	}
	comma() {
		const last = this.stack.keys.at(-1);
		if (typeof last === "number") this.stack.step(last + 1);
		this.at++;
	}
	comment() {
		const end = this.text.indexOf("*/", this.at + 2);
		this.at = end < 0 ? this.text.length : end + 2;
	}
	other() {
		literal$2.lastIndex = this.at;
		if (!literal$2.test(this.text)) this.fail("a character has no place here", this.at);
		this.at = Math.max(literal$2.lastIndex, this.at + 1);
	}
	nextToken(from) {
		let at = from;
		while (at < this.text.length && " \n	\r".includes(this.text.charAt(at))) at++;
		return at;
	}
	endOfLine(from) {
		if (this.lineEnd < from) this.lineEnd = this.text.indexOf("\n", from);
		if (this.lineEnd < 0) this.lineEnd = this.text.length;
		return this.lineEnd;
	}
	fail(message, offset) {
		this.error ??= {
			message,
			offset
		};
	}
};

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

// src/formats/skim/toml.ts
const skimToml = (text, visit) => new TomlScan(text, visit).run();
const header = /^(\[{1,2})\s*([^\s[\]]+(?: *\. *[^\s[\]]+)*)\s*\]{1,2}\s*(?:#.*)?$/;
const key = /("[^"\n]*"|'[^'\n]*'|[\w.-]+)[ \t]*=[ \t]*/y;
const inlineEntry = /([\w-]+)\s*=\s*("[^"\\]*(?:\\.[^"\\]*)*"|'[^']*')/g;
const longestInline = 2e3;
var TomlScan = class {
	text;
	visit;
	stack = new SkimStack();
	counts = /* @__PURE__ */ new Map();
	error = null;
	open = null;
	depth = 0;
	item = 0;
	indent = 0;
	constructor(text, visit) {
		this.text = text;
		this.visit = visit;
	}
	run() {
		for (let at = 0; at < this.text.length;) {
			const newline = this.text.indexOf("\n", at);
			const end = newline < 0 ? this.text.length : newline;
			this.line(at, end);
			at = end + 1;
		}
		this.abandon();
		return this.error;
	}
	line(start, end) {
		const at = skipSpaces$1(this.text, start, end);
		const character = at === end ? "#" : this.text.charAt(at);
		this.indent = at - start;
		if (this.open !== null && this.goesOn(at, end, character)) return;
		if (character === "[") this.table(at, end);
		else if (character !== "#") this.entry(at, end);
	}
	goesOn(at, end, character) {
		if (this.open?.end !== "]") {
			if (this.text.slice(at, end).includes(this.open?.end ?? "")) this.open = null;
			return true;
		}
		if (character === "[" && this.indent === 0) {
			this.abandon();
			return false;
		}
		if (character === "]" && this.indent === this.open.indent) this.open = null;
		else if (character === "\"" || character === "'") this.inArray(at, end);
		return true;
	}
	abandon() {
		if (this.open !== null) this.fail("what opens here is not closed", this.open.start);
		this.open = null;
	}
	inArray(at, end) {
		const close = closingQuote$1(this.text, at, end);
		if (close < 0) return;
		this.stack.push(this.item++);
		this.visit(this.stack, at + 1, close);
		this.stack.pop();
	}
	table(start, end) {
		const [, brackets, name] = header.exec(this.text.slice(start, Math.min(end, start + 500))) ?? [];
		this.stack.truncate(0);
		this.depth = 0;
		if (name === void 0) return this.fail("a header is not closed", start);
		const parts = name.split(".").map((part) => unquoted(part.trim()));
		for (const [index, part] of parts.entries()) {
			this.stack.push(part);
			const path = parts.slice(0, index + 1).join(".");
			if (index === parts.length - 1 && brackets === "[[") this.counts.set(path, (this.counts.get(path) ?? -1) + 1);
			const count = this.counts.get(path);
			if (count !== void 0) this.stack.push(count);
		}
		this.depth = this.stack.keys.length;
	}
	entry(start, end) {
		key.lastIndex = start;
		const [whole, name] = key.exec(this.text) ?? [];
		if (whole === void 0 || name === void 0 || start + whole.length > end) return this.fail("a line is neither a table nor a key", start);
		this.stack.truncate(this.depth);
		this.stack.push(unquoted(name), start);
		this.value(start + whole.length, end);
	}
	value(start, end) {
		const character = this.text.charAt(start);
		const block = ["\"\"\"", "'''"].find((quotes) => this.text.startsWith(quotes, start));
		if (block === "\"\"\"" || block === "'''") this.block(start, end, block);
		else if (character === "\"" || character === "'") this.string(start, end);
		else if (character === "{") this.inlineTable(start, end);
		else if (character === "[") this.array(start, end);
		else if (start < end) this.visit(this.stack, start, end);
		else this.fail("a key has no value", start);
	}
	block(start, end, quotes) {
		if (!this.text.slice(start + 3, end).includes(quotes)) this.open = {
			start,
			indent: this.indent,
			end: quotes
		};
	}
	string(start, end) {
		const close = closingQuote$1(this.text, start, end);
		if (close < 0) this.fail("a text has no end", start);
		else this.visit(this.stack, start + 1, close);
	}
	inlineTable(start, end) {
		for (const found of this.text.slice(start, Math.min(end, start + longestInline)).matchAll(inlineEntry)) {
			const [whole, name = "", value = ""] = found;
			const from = start + found.index + whole.length - value.length;
			this.stack.push(name, start + found.index);
			this.visit(this.stack, from + 1, from + value.length - 1);
			this.stack.pop();
		}
	}
	array(start, end) {
		this.item = 0;
		const last = this.text.slice(start, end).trimEnd();
		if (!last.endsWith("]") && !/\]\s*#[^\]]*$/.test(last.slice(-200))) this.open = {
			start,
			indent: this.indent,
			end: "]"
		};
	}
	fail(message, offset) {
		this.error ??= {
			message,
			offset
		};
	}
};
function unquoted(name) {
	return /^["']/.test(name) ? name.slice(1, -1) : name;
}
function skipSpaces$1(text, start, end) {
	let at = start;
	while (at < end && (text.charAt(at) === " " || text.charAt(at) === "	" || text.charAt(at) === "\r")) at++;
	return at;
}

// src/formats/code/languages.ts
const plain$1 = (quote) => ({
	open: quote,
	close: quote,
	escapes: true,
	lines: false,
	expression: null
});
const block$1 = (quote) => ({
	open: quote,
	close: quote,
	escapes: true,
	lines: true,
	expression: null
});
const slashes = {
	lineComments: ["//"],
	blockComments: [["/*", "*/"]]
};
const python = {
	lineComments: ["#"],
	blockComments: [],
	nests: false,
	quotes: [
		block$1("\"\"\""),
		block$1("'''"),
		plain$1("\""),
		plain$1("'")
	],
	expressions: false,
	backticks: false
};
const javascript = {
	...slashes,
	nests: false,
	quotes: [
		plain$1("\""),
		plain$1("'"),
		{
			open: "`",
			close: "`",
			escapes: true,
			lines: true,
			expression: "${"
		}
	],
	expressions: true,
	backticks: false
};
const java = {
	...slashes,
	nests: false,
	quotes: [
		block$1("\"\"\""),
		plain$1("\""),
		plain$1("'")
	],
	expressions: false,
	backticks: false
};
const kotlin = {
	...slashes,
	nests: true,
	quotes: [
		{
			open: "\"\"\"",
			close: "\"\"\"",
			escapes: false,
			lines: true,
			expression: "${"
		},
		{
			open: "\"",
			close: "\"",
			escapes: true,
			lines: false,
			expression: "${"
		},
		plain$1("'")
	],
	expressions: false,
	backticks: true
};
const csharp = {
	...slashes,
	nests: false,
	quotes: [
		{
			open: "\"\"\"",
			close: "\"\"\"",
			escapes: false,
			lines: true,
			expression: null
		},
		{
			open: "@\"",
			close: "\"",
			escapes: false,
			lines: true,
			expression: null
		},
		{
			open: "$@\"",
			close: "\"",
			escapes: false,
			lines: true,
			expression: "{"
		},
		{
			open: "$\"",
			close: "\"",
			escapes: true,
			lines: false,
			expression: "{"
		},
		plain$1("\""),
		plain$1("'")
	],
	expressions: false,
	backticks: false
};
const swift = {
	...slashes,
	nests: true,
	quotes: [
		{
			open: "\"\"\"",
			close: "\"\"\"",
			escapes: true,
			lines: true,
			expression: "\\("
		},
		{
			open: "#\"",
			close: "\"#",
			escapes: false,
			lines: false,
			expression: null
		},
		{
			open: "\"",
			close: "\"",
			escapes: true,
			lines: false,
			expression: "\\("
		}
	],
	expressions: false,
	backticks: true
};

// src/formats/code/lexer.ts
const word = /[\p{ID_Start}_$@][\p{ID_Continue}$\u200c\u200d]*/uy;
const number$1 = /\d[\w.]*/y;
function lex(text, language) {
	const tokens = [];
	for (let at = 0; at < text.length;) {
		const next = tokenAt(text, at, language, tokens.at(-1));
		if (next.kind !== "nothing") tokens.push({
			kind: next.kind,
			text: next.text,
			start: at,
			end: next.end
		});
		at = next.end;
	}
	return tokens;
}
function tokenAt(text, at, language, before) {
	const first = text[at] ?? "";
	if (first === "\n") return {
		kind: "line",
		text: first,
		end: at + 1
	};
	if (first === " " || first === "	" || first === "\r" || first === "\f") return {
		kind: "nothing",
		text: "",
		end: at + 1
	};
	const comment = commentEnd(text, at, language);
	if (comment !== null) return {
		kind: "nothing",
		text: "",
		end: comment
	};
	const literal = literalAt(text, at, language, before);
	if (literal !== null) return literal;
	return nameAt(text, at, language) ?? {
		kind: "mark",
		text: first,
		end: at + 1
	};
}
function nameAt(text, at, language) {
	const quoted = language.backticks && text[at] === "`" ? text.indexOf("`", at + 1) : -1;
	if (quoted > at && !text.slice(at, quoted).includes("\n")) return {
		kind: "word",
		text: text.slice(at + 1, quoted),
		end: quoted + 1
	};
	const name = matchAt(word, text, at);
	if (name !== null) return {
		kind: "word",
		text: name,
		end: at + name.length
	};
	const digits = matchAt(number$1, text, at);
	return digits === null ? null : {
		kind: "mark",
		text: "0",
		end: at + digits.length
	};
}
function matchAt(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? null;
}
function commentEnd(text, at, { lineComments, blockComments, nests }) {
	if (lineComments.some((open) => text.startsWith(open, at))) return lineEnd(text, at);
	const pair = blockComments.find(([open]) => text.startsWith(open, at));
	return pair === void 0 ? null : blockEnd(text, at, pair, nests);
}
function blockEnd(text, at, [open, close], nests) {
	if (!nests) {
		const end = text.indexOf(close, at + open.length);
		return end < 0 ? text.length : end + close.length;
	}
	let depth = 1;
	for (let from = at + open.length; from < text.length; from++) if (text.startsWith(open, from)) {
		depth++;
		from += open.length - 1;
	} else if (text.startsWith(close, from)) {
		if (--depth === 0) return from + close.length;
		from += close.length - 1;
	}
	return text.length;
}
function lineEnd(text, at) {
	const end = text.indexOf("\n", at);
	return end < 0 ? text.length : end;
}
function literalAt(text, at, language, before) {
	const quotes = language.quotes.find(({ open }) => text.startsWith(open, at));
	if (quotes !== void 0) {
		const inner = at + quotes.open.length;
		const { close, end } = literalEnd(text, inner, quotes);
		return {
			kind: "text",
			text: text.slice(inner, close),
			end
		};
	}
	if (!language.expressions || text[at] !== "/" || !mayOpenExpression(before)) return null;
	const end = expressionEnd(text, at);
	return end === null ? null : {
		kind: "mark",
		text: "/",
		end
	};
}
function literalEnd(text, from, quotes) {
	for (let at = from; at < text.length; at++) if (quotes.expression !== null && text.startsWith(quotes.expression, at)) at = bracketsEnd(text, at + quotes.expression.length, quotes) - 1;
	else if (quotes.escapes && text[at] === "\\") at++;
	else if (text.startsWith(quotes.close, at)) return {
		close: at,
		end: at + quotes.close.length
	};
	else if (text[at] === "\n" && !quotes.lines) return {
		close: at,
		end: at
	};
	return {
		close: text.length,
		end: text.length
	};
}
function bracketsEnd(text, from, { expression, lines }) {
	const [open, close] = expression === "\\(" ? "()" : "{}";
	let depth = 1;
	for (let at = from; at < text.length; at++) {
		if (text[at] === "\n" && !lines) return at;
		if (text[at] === open) depth++;
		if (text[at] === close && --depth === 0) return at + 1;
	}
	return text.length;
}
const keywords = /* @__PURE__ */ new Set([
	"return",
	"typeof",
	"case",
	"in",
	"of",
	"delete",
	"void",
	"throw",
	"new",
	"else",
	"do",
	"await",
	"yield"
]);
function mayOpenExpression(before) {
	if (before === void 0 || before.kind === "line") return true;
	if (before.kind === "word") return keywords.has(before.text);
	return before.kind === "mark" && !/[)\]}0]/.test(before.text);
}
function expressionEnd(text, from) {
	let inClass = false;
	for (let at = from + 1; at < text.length && text[at] !== "\n"; at++) if (text[at] === "\\") at++;
	else if (text[at] === "[") inClass = true;
	else if (text[at] === "]") inClass = false;
	else if (text[at] === "/" && !inClass) return at + 1;
	return null;
}

// src/readers/conan/reference.ts
const pattern$2 = /^([\w+.-]{2,100})\/(\[[^[\]]*\]|(?!\[)[^@#%\s]+|)/;
const roles = /* @__PURE__ */ new Map([
	["requires", { kind: "runtime" }],
	["tool_requires", { kind: "build" }],
	["build_requires", { kind: "build" }],
	["python_requires", { kind: "build" }],
	["test_requires", { kind: "test" }]
]);
function readReference(source, text, at, role, { hole = null, marker = null } = {}) {
	const [, name, version = ""] = pattern$2.exec(text) ?? [];
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

// src/formats/skim/yaml.ts
const maximumDepth = 100;
const skimYaml = (text, visit) => new YamlScan(text, visit).run();
var YamlScan = class {
	text;
	visit;
	stack = new SkimStack();
	levels = [];
	rootItems = 0;
	error = null;
	unclosed = -1;
	constructor(text, visit) {
		this.text = text;
		this.visit = visit;
	}
	run() {
		for (let at = 0; at < this.text.length;) {
			const newline = this.text.indexOf("\n", at);
			const end = newline < 0 ? this.text.length : newline;
			this.line(at, lastWord(this.text, at, end));
			at = end + 1;
		}
		if (this.unclosed >= 0) this.fail("a text has no end", this.unclosed);
		return this.error;
	}
	line(start, end) {
		let at = skipSpaces(this.text, start, end);
		if (at === end || this.text.charAt(at) === "#") return;
		this.unclosed = -1;
		let isItem = false;
		while (this.isDash(at, end) && this.levels.length < maximumDepth) {
			this.item(at - start);
			isItem = true;
			at = skipSpaces(this.text, at + 1, end);
		}
		if (at < end) this.content(at, end, at - start, isItem);
	}
	isDash(at, end) {
		return this.text.charAt(at) === "-" && (at + 1 === end || this.text.charAt(at + 1) === " ");
	}
	item(indent) {
		this.leave(({ indent: other, isItem }) => other > indent || other === indent && isItem);
		const parent = this.levels.at(-1);
		const position = parent?.items ?? this.rootItems;
		if (parent === void 0) this.rootItems++;
		else parent.items++;
		this.levels.push({
			indent,
			isItem: true,
			items: 0
		});
		this.stack.push(position);
	}
	content(start, end, indent, isItem) {
		const mark = this.text.charAt(start);
		const isMark = (mark === "?" || mark === ":") && (start + 1 === end || this.text.charAt(start + 1) === " ");
		const at = isMark ? skipSpaces(this.text, start + 1, end) : start;
		if (at === end) return;
		const colon = isMark && mark === "?" ? end : this.keyEnd(at, end);
		if (colon < 0) this.scalar(at, end, indent, isItem || isMark);
		else this.entry(at, colon, end, mark === ":" ? indent + at - start : indent);
	}
	scalar(start, end, indent, isItem) {
		if (isItem) this.value(start, end);
		else if (indent === 0 && !/^(?:---|\.\.\.|%)/.test(this.text.slice(start, start + 3))) this.fail("a line has no key", start);
	}
	entry(start, colon, end, indent) {
		this.leave((level) => level.indent >= indent);
		if (this.levels.length >= maximumDepth) return;
		const quoted = colon > start + 1 && isQuote(this.text.charAt(start)) && this.text.charAt(colon - 1) === this.text.charAt(start);
		const from = quoted ? start + 1 : start;
		this.levels.push({
			indent,
			isItem: false,
			items: 0
		});
		this.stack.push(this.text.slice(from, quoted ? colon - 1 : colon), from);
		const at = skipSpaces(this.text, colon + 1, end);
		if (at < end) this.value(at, end);
	}
	value(start, end) {
		if (!isQuote(this.text.charAt(start))) this.visit(this.stack, start, end);
		else {
			const close = closingQuote$1(this.text, start, end);
			if (close < 0) this.unclosed = start;
			else this.visit(this.stack, start + 1, close);
		}
	}
	keyEnd(start, end) {
		const quote = isQuote(this.text.charAt(start)) ? closingQuote$1(this.text, start, end) : -1;
		const line = this.text.slice(start, end);
		const from = quote < 0 ? 0 : quote + 1 - start;
		for (let at = line.indexOf(":", from); at >= 0; at = line.indexOf(":", at + 1)) if (at + 1 === line.length || line.charAt(at + 1) === " ") return start + at;
		return -1;
	}
	leave(isLeft) {
		for (let last = this.levels.at(-1); last !== void 0 && isLeft(last); last = this.levels.at(-1)) {
			this.levels.pop();
			this.stack.pop();
		}
	}
	fail(message, offset) {
		this.error ??= {
			message,
			offset
		};
	}
};
function isQuote(character) {
	return character === "\"" || character === "'";
}
function skipSpaces(text, start, end) {
	let at = start;
	while (at < end && text.charAt(at) === " ") at++;
	return at;
}
function lastWord(text, start, end) {
	let last = end;
	while (last > start && " 	\r".includes(text.charAt(last - 1))) last--;
	return last;
}

// src/formats/ruby/strings.ts
function closingQuote(text, from, quote) {
	let depth = 0;
	let inner = "";
	for (let at = from; at < text.length; at++) {
		const character = text[at] ?? "";
		if (character === "\n") return -1;
		if (character === "\\") at += 1;
		else if (depth > 0) {
			if (inner !== "") inner = character === inner ? "" : inner;
			else if (character === "\"" || character === "'") inner = character;
			else if (character === "{") depth += 1;
			else if (character === "}") depth -= 1;
		} else if (character === quote) return at;
		else if (character === "#" && text[at + 1] === "{" && quote !== "'") {
			depth = 1;
			at += 1;
		}
	}
	return -1;
}
function plain(inner, quote) {
	return inner.includes("\\") || quote !== "'" && inner.includes("#{") ? null : inner;
}
function wordsOf(inner, from) {
	return [...inner.matchAll(/\S+/g)].map(({ 0: value, index }) => {
		const span = {
			start: from + index,
			end: from + index + value.length
		};
		return {
			kind: "text",
			value: plain(value, "\""),
			inner: span,
			...span
		};
	});
}

// src/formats/ruby/tokens.ts
const blank = /(?:[ \t\f\r\v]|\\\n)+/y;
const name = /[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*/y;
const suffix = /[?!](?![=\w:"'])|[?!](?==[=~>])/y;
const variable$1 = /@{1,2}[A-Za-z_]\w*|\$[A-Za-z_]\w*/y;
const number = /\d[\d_]*(?:\.\d+)*/y;
const heredoc = /<<(?:[-~]?(?:"[^"\n]+"|'[^'\n]+'|`[^`\n]+`)|[-~][A-Z_]\w*|[A-Z_]{2}\w*)/y;
const operator = /\*\*=?|<=>|=>|=~|={1,3}|!=|!~|&\.|&&=?|\|\|=?|<<=?|>>=?|<=|>=|[-+*/%&|^]=|::|->|\.{1,3}|[-+*/%&|^~!<>=?:,;.]/y;
const percent = /%([wWiIqQ]?)([([{<|!/])/y;
const closing = {
	"(": ")",
	"[": "]",
	"{": "}",
	"<": ">"
};
const mostUnended = 20;
var Lexer = class {
	text;
	at = 0;
	documents = [];
	unended = 0;
	missing = /* @__PURE__ */ new Set();
	slashes = 0;
	afterValue = false;
	constructor(text) {
		this.text = text;
	}
	next() {
		while (this.at < this.text.length) {
			const token = this.read();
			if (token === null) continue;
			this.afterValue = endsValue(token);
			return token;
		}
		return null;
	}
	read() {
		const start = this.at;
		const character = this.text[start] ?? "";
		if (character === "\n") return this.newline();
		if (this.skip(blank)) return null;
		if (character === "#") return this.comment();
		if (character === "\"" || character === "'" || character === "`") return this.quoted(character);
		if (character === "%" && this.startsValue() && this.skip(percent)) return this.percentLiteral(start);
		if (character === "/" && this.at >= this.slashes && this.startsValue()) return this.pattern(start);
		if (character === ":" && /["A-Za-z_]/.test(this.text[start + 1] ?? "")) return this.symbol(start);
		if ("([{".includes(character)) return this.token("open", start + 1);
		if (")]}".includes(character)) return this.token("close", start + 1);
		return this.wordOrOperator();
	}
	wordOrOperator() {
		const start = this.at;
		if (this.skip(heredoc)) return this.heredoc(start);
		if (this.skip(name)) {
			this.skip(suffix);
			return this.wordOrLabel(start);
		}
		if (this.skip(variable$1)) return this.token("word", this.at, start);
		if (this.skip(number)) return this.token("number", this.at, start);
		if (!this.skip(operator)) this.at += 1;
		return this.token("operator", this.at, start);
	}
	token(kind, end, start = this.at) {
		this.at = end;
		return {
			kind,
			text: this.text.slice(start, end),
			start,
			end
		};
	}
	wordOrLabel(start) {
		const end = this.at;
		return this.isColon(end) ? {
			kind: "label",
			text: this.text.slice(start, end),
			start,
			end: ++this.at
		} : this.token("word", end, start);
	}
	symbol(start) {
		this.at += 1;
		if (this.text[this.at] === "\"") {
			const quoted = this.quoted("\"");
			return quoted.kind === "text" ? {
				kind: "symbol",
				text: quoted.value ?? "",
				start,
				end: quoted.end
			} : quoted;
		}
		const from = this.at;
		if (this.skip(name)) this.skip(suffix);
		return {
			kind: "symbol",
			text: this.text.slice(from, this.at),
			start,
			end: this.at
		};
	}
	comment() {
		this.at = this.lineEnd(this.at);
		return null;
	}
	newline() {
		const start = this.at;
		this.at += 1;
		for (const document of this.documents.splice(0)) this.skipDocument(document);
		if (this.text.startsWith("=begin", this.at)) this.at = this.lineEnd(this.after("\n=end", this.at));
		if (this.text.startsWith("__END__\n", this.at)) this.at = this.text.length;
		return {
			kind: "newline",
			text: "\n",
			start,
			end: start + 1
		};
	}
	heredoc(start) {
		this.documents.push(this.text.slice(start, this.at).replaceAll(/^<<[-~]?["'`]?|["'`]$/g, ""));
		return {
			kind: "text",
			value: null,
			inner: {
				start,
				end: this.at
			},
			start,
			end: this.at
		};
	}
	skipDocument(document) {
		const begin = this.at;
		if (this.unended >= mostUnended) return;
		while (this.at < this.text.length) {
			const end = this.lineEnd(this.at);
			const isLast = end - this.at < 1e3 && this.text.slice(this.at, end).trim() === document;
			this.at = Math.min(end + 1, this.text.length);
			if (isLast) return;
		}
		this.at = begin;
		this.unended += 1;
	}
	quoted(quote) {
		const start = this.at;
		const end = closingQuote(this.text, start + 1, quote);
		if (end < 0) {
			this.at = this.lineEnd(start);
			return {
				kind: "broken",
				text: "",
				start,
				end: this.at
			};
		}
		this.at = end + 1;
		const inner = {
			start: start + 1,
			end
		};
		if (this.isColon(this.at)) return {
			kind: "label",
			text: this.text.slice(start + 1, end),
			start,
			end: ++this.at
		};
		return {
			kind: "text",
			value: quote === "`" ? null : plain(this.text.slice(start + 1, end), quote),
			inner,
			start,
			end: this.at
		};
	}
	isColon(at) {
		return this.text[at] === ":" && this.text[at + 1] !== ":";
	}
	percentLiteral(start) {
		const [, type = "", open = ""] = /^%(\w?)(.)/.exec(this.text.slice(start, this.at)) ?? [];
		const from = this.at;
		const close = closing[open] ?? open;
		const end = this.missing.has(close) ? -1 : this.text.indexOf(close, from);
		if (end < 0) this.missing.add(close);
		if (end < 0) return {
			kind: "broken",
			text: "",
			start,
			end: this.at = this.lineEnd(start)
		};
		this.at = end + 1;
		if (/[wWiI]/.test(type)) return {
			kind: "list",
			texts: wordsOf(this.text.slice(from, end), from),
			start,
			end: this.at
		};
		return {
			kind: "text",
			value: plain(this.text.slice(from, end), type === "q" ? "'" : "\""),
			inner: {
				start: from,
				end
			},
			start,
			end: this.at
		};
	}
	startsValue() {
		const next = this.text[this.at + 1] ?? "";
		return !this.afterValue || this.text[this.at - 1] === " " && next !== " " && next !== "=";
	}
	pattern(start) {
		const end = closingQuote(this.text, start + 1, "/");
		if (end < 0) this.slashes = this.lineEnd(start);
		if (end < 0) return this.token("operator", start + 1);
		this.at = end + 1;
		return {
			kind: "text",
			value: null,
			inner: {
				start: start + 1,
				end
			},
			start,
			end: this.at
		};
	}
	skip(pattern) {
		pattern.lastIndex = this.at;
		const found = pattern.test(this.text);
		if (found) this.at = pattern.lastIndex;
		return found;
	}
	lineEnd(from) {
		const end = this.text.indexOf("\n", from);
		return end < 0 ? this.text.length : end;
	}
	after(words, from) {
		const found = this.text.indexOf(words, from);
		return found < 0 ? this.text.length : found + words.length;
	}
};
function endsValue(token) {
	if (token.kind === "word") return !/^(?:if|unless|and|or|not|when|return|puts|elsif|while|until)$/.test(token.text);
	return token.kind === "text" || token.kind === "number" || token.kind === "symbol" || token.kind === "list" || token.kind === "close";
}

// src/formats/ruby/tree.ts
const deepest$1 = 150;
const openers = /* @__PURE__ */ new Set([
	"if",
	"unless",
	"case",
	"while",
	"until",
	"for",
	"begin",
	"class",
	"module",
	"def"
]);
const loops = /* @__PURE__ */ new Set([
	"while",
	"until",
	"for"
]);
const parts = /* @__PURE__ */ new Set([
	"else",
	"elsif",
	"ensure"
]);
const unfinished$1 = /* @__PURE__ */ new Set([
	",",
	".",
	"&.",
	"::",
	"=",
	"=>",
	"+",
	"||",
	"&&",
	"|",
	"?",
	"||=",
	"+=",
	"<<",
	"->"
]);
const joins$1 = /* @__PURE__ */ new Set([
	".",
	"&.",
	"::"
]);
var TreeBuilder$1 = class {
	root = frame("file", "", 0);
	stack = [this.root];
	word = null;
	joined = -1;
	finish(end) {
		while (this.stack.length > 1) this.closeTop(end);
		endStatement$1(this.root);
		return this.root.statements;
	}
	add(token) {
		const top = this.top;
		if (this.takesParameter(top, token)) return;
		if (token.kind === "newline") this.endLine(top, token.end);
		else if (token.kind === "broken") this.forget();
		else if (token.kind === "open") this.stack.push(frame("group", token.text, token.start));
		else if (token.kind === "close") this.closeBracket(token.text, token.end);
		else if (token.kind === "word") this.addWord(top, token);
		else if (token.kind === "operator") this.addOperator(top, token);
		else top.items.push(token);
	}
	get top() {
		return this.stack.at(-1) ?? this.root;
	}
	takesParameter(top, token) {
		const isBar = token.kind === "operator" && token.text === "|";
		if (top.bars === "possible" && isBar) top.bars = "open";
		else if (top.bars === "open" && isBar) top.bars = "over";
		else if (top.bars === "open" && token.kind !== "newline") {
			if (token.kind === "word") top.params.push(token.text);
		} else {
			top.bars = "over";
			return false;
		}
		return true;
	}
	addWord(top, token) {
		const { text, start, end } = token;
		if (this.word !== null && this.joined === start) {
			this.word.path.push(text);
			this.word.end = end;
			this.joined = -1;
			return;
		}
		if (!(top.items.at(-1)?.kind === "operator" && joins$1.has(operatorAt(top.items, -1))) && this.readKeyword(top, text, start, end)) return;
		this.word = {
			kind: "word",
			path: [text],
			start,
			end
		};
		top.items.push(this.word);
	}
	readKeyword(top, text, start, end) {
		if (text === "end") this.closeBody(end);
		else if (text === "do") this.openDo(top, start);
		else if (text === "then" && top.header !== null) this.openBranch(top, top.header, start);
		else if (openers.has(text) && startsValue(top.items)) top.header = text;
		else {
			if (parts.has(text)) endStatement$1(top);
			return false;
		}
		return text === "end" || text === "do" || text === "then";
	}
	openDo(top, start) {
		if (top.header !== null && loops.has(top.header)) this.openBranch(top, top.header, start);
		else this.stack.push(frame("do", "do", start));
	}
	openBranch(top, header, start) {
		top.header = null;
		this.stack.push(frame(header === "def" ? "def" : "branch", "do", start));
	}
	addOperator(top, token) {
		const { text, start, end } = token;
		if (text === ";") return this.endLine(top, end);
		if (text === "," && top.kind === "group") return endStatement$1(top);
		if (joins$1.has(text)) {
			const last = top.items.at(-1);
			if (last === void 0 && text !== "::") reopen$1(top);
			else if (last === this.word && this.word?.end === start) {
				this.joined = end;
				return;
			}
		}
		top.items.push({
			kind: "operator",
			text,
			start,
			end
		});
	}
	endLine(top, end) {
		this.joined = -1;
		if (top.header !== null) this.openBranch(top, top.header, end);
		else if (!unfinished$1.has(operatorAt(top.items, -1)) || top.items.length === 0) endStatement$1(top);
	}
	forget() {
		while (this.top.kind === "group" && this.top.bracket !== "{") this.stack.pop();
		this.top.items = [];
	}
	closeBracket(bracket, end) {
		const open = bracket === ")" ? "(" : bracket === "]" ? "[" : "{";
		if (this.top.kind === "group" && this.top.bracket === open) this.closeTop(end);
	}
	closeBody(end) {
		const at = this.stack.findLastIndex(({ kind }) => kind !== "group");
		if (this.top.header !== null) this.openBranch(this.top, this.top.header, end);
		else if (at <= 0) return;
		while (this.top.kind === "group" && this.stack.length > 1) this.closeTop(end);
		this.closeTop(end);
	}
	closeTop(end) {
		if (this.top.header !== null) this.openBranch(this.top, this.top.header, end);
		const closed = this.stack.pop();
		if (closed === void 0 || closed === this.root) return;
		endStatement$1(closed);
		const parent = this.top;
		if (this.stack.length >= deepest$1) return;
		if (closed.kind === "group") parent.items.push(groupOf(closed, end));
		else if (closed.kind !== "file") endStatement$1(parent, {
			kind: closed.kind,
			params: closed.params,
			statements: closed.statements
		}, end);
	}
};
function frame(kind, bracket, start) {
	return {
		kind,
		bracket,
		start,
		statements: [],
		params: [],
		items: [],
		bars: kind === "do" || bracket === "{" ? "possible" : "over",
		header: null
	};
}
function groupOf({ bracket, statements, start }, end) {
	return {
		kind: "group",
		bracket: bracket === "(" || bracket === "[" ? bracket : "{",
		statements,
		start,
		end
	};
}
function operatorAt(items, index) {
	const item = items.at(index);
	return item?.kind === "operator" ? item.text : "";
}
function startsValue(items) {
	return items.length === 0 || /^(?:\|\||[+*/-]|&&)?=$|^<<$/.test(operatorAt(items, -1));
}
function endStatement$1(of, body = null, bodyEnd = 0) {
	const [first, last] = [of.items[0], of.items.at(-1)];
	if (first !== void 0 && last !== void 0) of.statements.push({
		items: of.items,
		body,
		start: first.start,
		end: Math.max(last.end, bodyEnd)
	});
	of.items = [];
}
function reopen$1(of) {
	const last = of.statements.at(-1);
	if (last === void 0 || last.body !== null) return;
	of.statements.pop();
	of.items = last.items;
}

// src/formats/ruby/call.ts
const modifiers = /* @__PURE__ */ new Set([
	"if",
	"unless",
	"while",
	"until",
	"rescue"
]);
function asCall$1({ items }) {
	const [head, ...rest] = items;
	if (head?.kind !== "word") return null;
	const at = rest.findIndex((item) => item.kind === "word" && item.path.length === 1 && modifiers.has(item.path[0] ?? ""));
	const behind = at < 0 ? rest : rest.slice(0, at);
	const [first, last] = [rest[at], rest.at(-1)];
	const modifier = at < 0 || first === void 0 || last === void 0 ? null : {
		start: first.start,
		end: last.end
	};
	const [group, ...more] = behind;
	if (group?.kind === "group" && group.bracket === "(" && group.start === head.end && more.every(isBlock)) return {
		path: head.path,
		args: group.statements.map(({ items: own }) => argument$1(own)),
		modifier
	};
	if (group?.kind === "operator" && group.text !== "->" && group.text !== "*" && group.text !== "&") return null;
	return {
		path: head.path,
		args: splitAtCommas$1(behind).map(argument$1),
		modifier
	};
}
function asAssignment({ items }) {
	const sign = items.findIndex((item) => item.kind === "operator" && (item.text === "=" || item.text === "||="));
	return sign < 1 || sign === items.length - 1 ? null : {
		left: items.slice(0, sign),
		right: items.slice(sign + 1)
	};
}
function valuesOf(items) {
	const [only, ...more] = items;
	if (only?.kind === "group" && only.bracket === "[" && more.length === 0) return only.statements.map((one) => one.items);
	if (only?.kind === "list" && more.length === 0) return only.texts.map((text) => [text]);
	return splitAtCommas$1(items);
}
function argumentsOf$1(items) {
	const [only, ...more] = items;
	return only?.kind === "group" && more.length === 0 ? only.statements.map((one) => argument$1(one.items)) : splitAtCommas$1(items).map(argument$1);
}
function isBlock(item) {
	return item.kind === "group" && item.bracket === "{";
}
function splitAtCommas$1(items) {
	const parts = [[]];
	for (const item of items) if (item.kind === "operator" && item.text === ",") parts.push([]);
	else parts.at(-1)?.push(item);
	return parts.filter((part) => part.length > 0);
}
function argument$1(items) {
	const [key, sign] = items;
	const span = {
		start: key?.start ?? 0,
		end: items.at(-1)?.end ?? 0
	};
	if (key?.kind === "label") return {
		label: key.text,
		items: items.slice(1),
		...span
	};
	const label = !(sign?.kind === "operator" && sign.text === "=>") ? null : key?.kind === "symbol" ? key.text : key?.kind === "text" ? key.value : null;
	return {
		label,
		items: label === null ? items : items.slice(2),
		...span
	};
}

// src/formats/ruby.ts
function parseRuby(text) {
	const lexer = new Lexer(text);
	const builder = new TreeBuilder$1();
	for (let token = lexer.next(); token !== null; token = lexer.next()) builder.add(token);
	return builder.finish(text.length);
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
	const modifier = asCall$1(statement)?.modifier ?? null;
	return modifier && shortened(source.text.slice(modifier.start, modifier.end));
}
function textOf(items, source) {
	const [first, last] = [items[0], items.at(-1)];
	return shortened(source.text.slice(first?.start ?? 0, Math.min(last?.end ?? 0, (first?.start ?? 0) + 400)));
}
function shortened(text) {
	return text.replaceAll(/\s+/g, " ").trim().slice(0, longestCondition);
}
function literal$1(items) {
	const [only, ...more] = items;
	return only?.kind === "text" && more.length === 0 ? only.value : null;
}
function version(items) {
	const [only, ...more] = items;
	return only?.kind === "number" && more.length === 0 ? only.text : literal$1(items);
}
function named(items) {
	const [only, ...more] = items;
	return only?.kind === "symbol" && more.length === 0 ? only.text : literal$1(items);
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

// src/formats/gradle/tree.ts
const deepest = 150;
const unfinished = /* @__PURE__ */ new Set([
	",",
	".",
	"?.",
	"=",
	"+",
	":",
	"?",
	"?:",
	"&&",
	"||",
	"==",
	"+=",
	"<<"
]);
const joins = /* @__PURE__ */ new Set([
	".",
	"?.",
	"*."
]);
var TreeBuilder = class {
	root = block("", 0);
	stack = [this.root];
	texts = [];
	word = null;
	finish(end) {
		this.forgetText(end);
		while (this.stack.length > 1) this.closeBlock(end);
		endStatement(this.root);
		return this.root.statements;
	}
	add(token) {
		if (token.kind === "broken") this.forgetStatement(token.start);
		else this.addTo(this.stack.at(-1) ?? this.root, token);
	}
	addTo(frame, token) {
		const end = token.start + token.value.length;
		if (frame.kind === "text") this.addToText(frame, token, end);
		else if (token.kind === "template-end") this.closeTemplate(end);
		else if (token.kind === "string-start") this.openText(token.start, end);
		else if (token.kind === "open") this.stack.push(block(bracketOf(token.value), token.start));
		else if (token.kind === "close") this.closeBracket(frame, token.value, end);
		else if (token.kind === "newline") endLine(frame);
		else this.addItem(frame, token, end);
	}
	addItem(frame, token, end) {
		if (token.kind === "symbol") this.addWord(frame, token, end);
		else if (token.kind === "number") frame.items.push({
			kind: "number",
			text: token.value,
			start: token.start,
			end
		});
		else if (token.kind === "operator") addOperator(frame, {
			kind: "operator",
			text: token.value,
			start: token.start,
			end
		});
	}
	addWord(frame, token, end) {
		const [before, dot] = [frame.items.at(-2), frame.items.at(-1)];
		if (this.word !== null && before === this.word && dot?.kind === "operator" && joins.has(dot.text)) {
			frame.items.pop();
			this.word.path.push(token.value);
			this.word.end = end;
			return;
		}
		this.word = {
			kind: "word",
			path: [token.value],
			start: token.start,
			end
		};
		frame.items.push(this.word);
	}
	addToText(frame, token, end) {
		if (token.kind === "string-value") addLiteral(frame.parts, token, end);
		else if (token.kind === "template-start") this.stack.push(block("${", token.start));
		else if (token.kind === "string-end") this.closeText(frame, token.start, end);
	}
	openText(start, innerStart) {
		this.texts.push(this.stack.length);
		this.stack.push({
			kind: "text",
			parts: [],
			start,
			innerStart
		});
	}
	closeText(frame, innerEnd, end) {
		this.texts.pop();
		this.stack.pop();
		this.attach({
			kind: "text",
			parts: frame.parts,
			inner: {
				start: frame.innerStart,
				end: innerEnd
			},
			start: frame.start,
			end
		});
	}
	forgetText(end) {
		const outermost = this.texts[0];
		if (outermost === void 0) return;
		this.stack.length = outermost;
		this.texts.length = 0;
		this.closeOpenParentheses(end);
	}
	forgetStatement(end) {
		this.forgetText(end);
		const frame = this.stack.at(-1);
		if (frame?.kind === "block") frame.items = [];
	}
	closeTemplate(end) {
		while (!this.topIs("${") && this.stack.length > 1) this.closeBlock(end);
		if (this.stack.length === 1) return;
		const frame = this.stack.pop();
		const text = this.stack.at(-1);
		if (frame?.kind !== "block" || text?.kind !== "text") return;
		endStatement(frame);
		const [only, ...more] = frame.statements;
		const items = more.length === 0 ? only?.items ?? [] : [];
		if (this.stack.length < deepest) text.parts.push({
			kind: "template",
			items,
			start: frame.start,
			end
		});
	}
	closeBracket(frame, bracket, end) {
		if (bracket === "}") {
			this.closeOpenParentheses(end - 1);
			if (this.topIs("{")) this.closeBlock(end);
		} else if (frame.bracket === (bracket === ")" ? "(" : "[")) this.closeBlock(end);
	}
	closeOpenParentheses(end) {
		while (this.topIs("(") || this.topIs("[")) this.closeBlock(end);
	}
	closeBlock(end) {
		const frame = this.stack.pop();
		if (frame?.kind !== "block") return;
		endStatement(frame);
		if (frame.bracket === "(" || frame.bracket === "[" || frame.bracket === "{") this.attach({
			kind: "group",
			bracket: frame.bracket,
			statements: frame.statements,
			start: frame.start,
			end
		});
	}
	attach(item) {
		const parent = this.stack.at(-1);
		if (parent?.kind !== "block" || this.stack.length >= deepest) return;
		if (item.kind === "group" && item.bracket === "{") continueWithBlock(parent);
		parent.items.push(item);
	}
	topIs(bracket) {
		const frame = this.stack.at(-1);
		return frame?.kind === "block" && frame.bracket === bracket;
	}
};
function block(bracket, start) {
	return {
		kind: "block",
		bracket,
		statements: [],
		items: [],
		start
	};
}
function bracketOf(value) {
	return value === "(" || value === "[" ? value : "{";
}
function separatesByLines(frame) {
	return frame.bracket === "{" || frame.bracket === "";
}
function endLine(frame) {
	const last = frame.items.at(-1);
	if (!separatesByLines(frame) || last?.kind === "operator" && unfinished.has(last.text)) return;
	endStatement(frame);
}
function endStatement(frame) {
	const [first, last] = [frame.items[0], frame.items.at(-1)];
	if (first !== void 0 && last !== void 0) frame.statements.push({
		items: frame.items,
		start: first.start,
		end: last.end
	});
	frame.items = [];
}
function addOperator(frame, operator) {
	const { text } = operator;
	if (text === ";" || text === "," && !separatesByLines(frame) && frame.bracket !== "${") return endStatement(frame);
	if (text === "->" && frame.bracket === "{") {
		frame.items = [];
		return;
	}
	if (frame.items.length === 0 && (text === "." || text === "?.")) reopen(frame);
	frame.items.push(operator);
}
function continueWithBlock(frame) {
	if (frame.items.length === 0 && separatesByLines(frame)) reopen(frame);
}
function reopen(frame) {
	const last = frame.statements.pop();
	if (last !== void 0) frame.items = last.items;
}
function addLiteral(parts, token, end) {
	const last = parts.at(-1);
	if (last?.kind === "literal" && last.end === token.start) parts.pop();
	const before = last?.kind === "literal" && last.end === token.start ? last : {
		value: "",
		start: token.start
	};
	parts.push({
		kind: "literal",
		value: before.value + token.value,
		start: before.start,
		end
	});
}

// src/formats/gradle/call.ts
function asCall(items) {
	const head = items[0];
	const path = head === void 0 ? null : callee(head, items[1]);
	if (path === null || head === void 0 || head.kind !== "word" && head.kind !== "text") return null;
	const next = items[1];
	if (isGroup(next, "(")) {
		const block = isGroup(items[2], "{") ? items[2] : null;
		return {
			path,
			head,
			args: argumentsOf(next.statements),
			block,
			rest: items.slice(block ? 3 : 2)
		};
	}
	if (isGroup(next, "{")) return {
		path,
		head,
		args: [],
		block: next,
		rest: items.slice(2)
	};
	if (next?.kind === "operator") return null;
	return command(path, head, items.slice(1));
}
function callee(head, next) {
	if (head.kind === "word") return head.path;
	const name = isGroup(next, "(") ? literal([head]) : null;
	return name === null ? null : [name];
}
function command(path, head, items) {
	const last = items.at(-1);
	const block = isGroup(last, "{") ? last : null;
	return {
		path,
		head,
		args: splitAtCommas(block ? items.slice(0, -1) : items).filter((part) => part.length > 0).map(argument),
		block,
		rest: []
	};
}
function splitAtCommas(items) {
	const parts = [];
	let part = [];
	for (const item of items) if (item.kind === "operator" && item.text === ",") {
		parts.push(part);
		part = [];
	} else part.push(item);
	return [...parts, part];
}
function argumentsOf(statements) {
	return statements.map(({ items }) => argument(items));
}
function argument(items) {
	const [key, sign] = items;
	const label = items.length > 2 && (sign?.kind === "operator" && (sign.text === ":" || sign.text === "=") || isWord(sign, "to")) && key !== void 0 ? labelOf(key) : null;
	const span = {
		start: key?.start ?? 0,
		end: items.at(-1)?.end ?? 0
	};
	return {
		label,
		items: label === null ? items : items.slice(2),
		...span
	};
}
function labelOf(key) {
	if (key.kind === "word") return key.path.length === 1 ? key.path[0] ?? null : null;
	return literal([key]);
}
function isGroup(item, bracket) {
	return item?.kind === "group" && item.bracket === bracket;
}
function isWord(item, text) {
	return item?.kind === "word" && item.path.length === 1 && item.path[0] === text;
}
function literal(items) {
	const [text, ...more] = items;
	if (text?.kind !== "text" || more.length > 0) return null;
	const [part, ...parts] = text.parts;
	if (part === void 0) return "";
	return part.kind === "literal" && parts.length === 0 ? part.value : null;
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
const path$2 = /^(?:workspace:|file:|link:|portal:|\.{0,2}\/|~\/)/;
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
const pattern$1 = /^([A-Za-z0-9_](?:[\w .'+-]*[\w.'+-])?)(?:\s*\(([^()]*)\))?$/;
function dependenciesIn(source, text, start) {
	return [...text.matchAll(/[^,()\s][^,()]*(?:\([^()]*\))?/g)].flatMap((match) => libraryAt(source, match[0].trimEnd(), start + match.index) ?? []);
}
function libraryAt(source, text, start, block = "") {
	const [, name, inParentheses = ""] = pattern$1.exec(text) ?? [];
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

// src/formats/kconfig.ts
const pattern = /^[ \t]*(?:# )?(CONFIG_\w+)(?:[ \t]*=[ \t]*(?:"([^"\n]*)"|([^\n#"]*))(?=[ \t]*(?:#|$))| is not set)/;
function parseKconfig(text) {
	const found = /* @__PURE__ */ new Map();
	let start = 0;
	for (const line of text.split("\n")) {
		const [whole, name, quoted, plain] = pattern.exec(line) ?? [];
		const isComment = line.trimStart().startsWith("#");
		if (whole !== void 0 && name !== void 0 && isComment === (quoted === void 0 && plain === void 0)) {
			const from = start + line.indexOf("CONFIG_");
			const end = start + whole.trimEnd().length;
			found.delete(name);
			found.set(name, {
				name,
				value: quoted ?? plain?.trim() ?? "n",
				start: from,
				end
			});
		}
		start += line.length + 1;
	}
	return [...found.values()];
}

export { problem as $, text$1 as $n, endingSoon as $r, imagePlatform as $t, isGroup as A, entryPlace as An, runtimeName as Ar, pipOptions as At, textOf as B, text as Bn, findingSections as Br, installFact as Bt, placesOf as C, literalWord as Cn, text$2 as Cr, grouped as Ct, richConstraint as D, valueOf as Dn, cellsOf as Dr, started as Dt, parseSpecifier as E, unknownVariable as En, caveats as Er, unknown$1 as Et, literal$1 as F, within as Fn, viewOf as Fr, projectManifests as Ft, asAssignment as G, relocated as Gn, patch as Gr, TooDeep as Gt, walk as H, TooDeep$1 as Hn, overviewSection as Hr, attribute as Ht, named as I, entries as In, Citations as Ir, buildArgument as It, skimYaml as J, entries$1 as Jn, manyOf as Jr, nodeVersion as Jt, asCall$1 as K, locateIn as Kn, inOrder$1 as Kr, XmlTree as Kt, namesOf as L, entry as Ln, verdict as Lr, buildArguments as Lt, literal as M, keySpan as Mn, stepsText as Mr, uvGrammar as Mt, TreeBuilder as N, placeOf$2 as Nn, isOfRepository as Nr, uvPipGrammar as Nt, argumentsOf as O, imageFact as On, condition as Or, isolated as Ot, labelled as P, unreadable as Pn, isThere as Pr, archiveOf as Pt, joined as Q, items$1 as Qn, acceptedLine as Qr, inTree as Qt, placeOf as R, get as Rn, acceptedSection as Rr, namedArgument as Rt, parseSpecification as S, unitName as Si, literalSpan as Sn, sourceList as Sr, parseHcl as St, npmConstraint as T, sliceWord as Tn, STATES as Tr, setting$1 as Tt, parseRuby as U, jsonAsYaml as Un, problemSection as Ur, element as Ut, version as V, JsonTree as Vn, fixedSection as Vr, placeOf$1 as Vt, argumentsOf$1 as W, tomlAsYaml as Wn, quietedSection as Wr, elements as Wt, condaPackage as X, entrySpan as Xn, code as Xr, releaseVersion as Xt, eachLine as Y, entry$1 as Yn, linksFor as Yr, pythonVersion as Yt, machineOf as Z, get$1 as Zn, fitted as Zr, folderOf as Zt, MappedText as _, placeWords as _i, Scope as _n, filesShown as _r, coordinateOf as _t, allMarkers as a, withoutCommands as ai, expandValue as an, offsetOf as ar, csharp as at, libraryAt as b, targetWords as bi, coveredSpan as bn, matrix as br, iniEntry as bt, requirementOf as c, grouped$1 as ci, both as cn, checkAccelerators as cr, kotlin as ct, swiftName as d, split as di, obey as dn, mistake as dr, skimToml as dt, silencedWords as ei, resolutionOf as en, frame$1 as er, readingOf as et, registryOf as f, capitalised as fi, readsScript as fn, suggested as fr, eachRecord as ft, toolOf as g, knowledgeAge as gi, unwrap as gn, filesOf$1 as gr, unescape as gt, constraintOf as h, joined$1 as hi, splitAssignment as hn, figures as hr, skimJson as ht, isPackageName as i, visible as ii, expandText as in, withCustomNames as ir, lex as it, isWord as j, inOrder as jn, stateText as jr, pipenvGrammar as jt, asCall as k, readImage as kn, heldName as kr, pipGrammar as kt, identityOf as l, hasNoTechnology as li, cleanShell as ln, joinAccelerators as lr, python as lt, Properties as m, effort as mi, programName as mn, feedback as mr, LockFacts as mt, Variables as n, oneLine as ni, teeOf as nn, columns as nr, readReference as nt, pythonPackage as o, command$1 as oi, expandWord as on, examplesOf as or, java as ot, deploymentTarget as p, count as pi, scriptIn as pn, commentOn as pr, under as pt, valuesOf as q, excessOf as qn, kindsText as qr, javaVersion as qt, targetMarker as r, shortened$1 as ri, Functions as rn, chooseFixes as rr, roles as rt, isModel as s, ranked as si, asWritten as sn, namesUsed as sr, javascript as st, parseKconfig as t, withOthers as ti, isOutput as tn, wrap as tr, logicalLines as tt, packageName as u, lastLine as ui, isTest as un, missing as ur, swift as ut, builtApart as v, skippedFiles as vi, join as vn, unitTable as vr, fromRoot as vt, componentName as w, makeWord as wn, waysByTarget as wr, dependency as wt, constraintOf$1 as x, technologyName as xi, isDefault as xn, row$1 as xr, parseIni as xt, dependenciesIn as y, targetName as yi, Code as yn, fitSections as yr, memberFrom as yt, setting as z, items as zn, commitSentence as zr, frameOf as zt };