import { At as capitalised, Dt as commentStyles, It as uniqueBy, Lt as visible, Mt as groupBy, Ot as isAddress, kt as isElsewhere } from "./check.js";
import { n as shortened, r as withoutCommands, t as oneLine } from "./reporters-neutral.js";
import { t as annotations } from "./reporters-annotations.js";
import { t as drawing } from "./reporters-mermaid.js";
import { t as summary } from "./reporters-summary.js";

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
function abridged(names) {
	return names.length > 5 ? [...names.slice(0, 4), `${names.length - 4} more`] : names;
}
function joined(words) {
	const last = words.at(-1) ?? "";
	return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
function counted$1(findings, state = "") {
	return joined(SEVERITIES.flatMap((severity) => {
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
	return `${partOf(/\.tf(\.json)?$/.test(path) && kind === "image" ? "resource" : kind, part, code)} of ${code(path)}`;
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
function namedTechnologies({ technologies }) {
	const ownLast = technologies.toReversed().toSorted((a, b) => Number(a.name === bareName(a)) - Number(b.name === bareName(b)));
	const named = new Map(ownLast.map((one) => [bareName(one), one.package.name]));
	return uniqueBy(technologies.filter((one) => named.get(bareName(one)) === one.package.name), technologyName);
}
function bareName({ name, package: { name: bringing } }) {
	return name.replace(` (${bringing})`, "");
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
function repeats(findings) {
	const first = /* @__PURE__ */ new Map();
	const found = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const words = JSON.stringify([
			finding.rule,
			finding.severity,
			finding.title,
			finding.why,
			finding.advice,
			finding.loweredBy
		]);
		const earlier = first.get(words);
		if (earlier === void 0) first.set(words, finding);
		else if (finding.related.length === 0) found.set(finding, earlier);
	}
	return found;
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
function command(name, properties, data) {
	return `::${name} ${Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`).join(",")}::${escaped$1(data)}`;
}
function escaped$1(data) {
	return data.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(value) {
	return escaped$1(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
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
	return `${said}, ${joined(sources.map(({ number, words }) => `${number} ${words}`))}.`;
}
function goneLine({ baseline }, codeOf) {
	if (baseline === void 0) return null;
	const { path, gone } = baseline;
	const is = gone === 1 ? "is" : "are";
	return `${count(gone, "accepted finding")} ${is} gone: run ${codeOf("framework-fit baseline")} to prune ${codeOf(path)}.`;
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
	if (within(texts, limit, [...head, ...kept]).length === texts.length) return join([
		...head,
		...texts,
		...kept
	]);
	const shown = within(texts, limit, [
		...head,
		cut(total),
		...kept
	]);
	const left = sections.slice(shown.length).reduce((sum, section) => sum + section.findings, 0);
	return join([
		...head,
		...shown,
		cut(left),
		...kept
	]);
}
function within(texts, limit, beside) {
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
function join(texts) {
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
	const shown = lines.map((line) => withoutComments(visible(shortened(line.replaceAll("	", "  "), max))));
	const fence = fenceFor(shown.join("\n"), 3);
	return [
		`${fence}${language}`,
		...shown,
		fence
	].join("\n");
}
function address(url) {
	const parsed = URL.canParse(url) ? new URL(url) : null;
	if (parsed === null || !/^https?:$/.test(parsed.protocol) || parsed.username !== "" || parsed.password !== "") return null;
	return parsed.href.replace(/[()<>[\]\\`|"'*~\s]/g, percent).replaceAll("&", "&amp;");
}
function percentEncoded(part) {
	return encodeURIComponent(part.replace(/\p{Cs}/gu, "�")).replace(/[!'()*~]/g, percent);
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
function percent(character) {
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
			if (isElsewhere(named.path)) return placeElsewhere(named, serverUrl);
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
	const target = url.length > LONGEST_LINKED ? null : address(withoutBackLink(url));
	if (target === null) return words ?? prose(url, LONGEST_PATH);
	return `[${words ?? prose(addressWords(url), 80)}](${target})`;
}
function placeElsewhere(location, serverUrl) {
	const words = code(`${oneLine(location.path, LONGEST_PATH)}:${location.line}`);
	const [, name = "", path = "", sha] = /^([^/]+\/[^/]+)\/\/([^@]+)@([0-9a-f]{40})$/.exec(location.path) ?? [];
	const home = homeOf(name, serverUrl);
	return home === null || sha === void 0 ? words : `[${words}](${home}/blob/${sha}/${fileAddress({
		...location,
		path
	})})`;
}
function homeOf(name, serverUrl) {
	const server = address(serverUrl)?.replace(/\/+$/, "");
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
function inOrder(units) {
	return units.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
function manyOf(kind) {
	return KINDS[kind][1];
}
function kindsText(units) {
	const kinds = groupBy(inOrder(units), ({ kind }) => kind);
	return joined([...kinds].map(([kind, list]) => `${list.length} ${KINDS[kind][list.length === 1 ? 0 : 1]}`));
}

// src/reporters/markdown/accept.ts
const USUAL_FILE = ".github/framework-fit.yml";
const DAYS = 90;
const COMMENTED = /\.(?:txt|in|toml|gradle|kts|swift|dockerfile)$|(?:^|\/)(?:Dockerfile|Containerfile|Podfile)(?:\.[\w-]+)?$/i;
function acceptance(finding, report) {
	const file = code(ownFile(report));
	const { rule, location } = finding;
	const [style] = commentStyles(location.path);
	const name = oneLine(rule, 200);
	if (style === void 0 || style.close !== "" || !COMMENTED.test(location.path) || !/^[\w/*.-]+$/.test(name)) return `**To accept it**, write into ${file}, with a reason:\n\n${codeBlock("yaml", [...extendsLine(report), ...entryOf(finding, report)], 300)}`;
	const beside = extendsLine(report).map((line) => `, with ${code(line)}`).join("");
	const comment = [`${style.open} framework-fit: ignore ${name} -- <why this is fine here>`];
	return `**To accept it**, write above the line, with a reason (or as an entry of \`suppressions\` into ${file}${beside}):\n\n${codeBlock("", comment, 300)}`;
}
function ownFile({ config: { origin } }) {
	return origin === null || isAddress(origin) ? USUAL_FILE : origin;
}
function extendsLine({ config: { origin } }) {
	return origin !== null && isAddress(origin) ? [`extends: ${origin}`] : [];
}
function entryOf({ rule, location }, { today }) {
	const until = dayAfter(today, DAYS);
	return [
		"suppressions:",
		`  - rule: ${scalar(oneLine(rule, 200))}`,
		...pathLine(location.path),
		"    reason: # why this is fine here",
		...until === null ? [] : [`    until: ${until} # leave it out if it has no end`]
	];
}
function pathLine(path) {
	return path.length > 200 || /[*?[\]{}()!\\\p{Cc}]/u.test(path) ? [] : [`    path: ${scalar(path)}`];
}
function scalar(text) {
	return /^[a-z][\w-]*[/.][\w./-]*$/i.test(text) ? text : JSON.stringify(text);
}

// src/reporters/patch.ts
const LONGEST_LINE = 200;
function patch(finding) {
	const edits = finding.fix?.edits ?? [];
	const own = lineOf(finding);
	const known = [own, ...[...finding.evidence, ...finding.related].map(({ text, location }) => ({
		...location,
		text
	}))];
	return [...groupBy(edits, (edit) => known.find((text) => holds(text, edit)) ?? null)].toSorted(([a], [b]) => Number(b === own) - Number(a === own)).flatMap(([text, some]) => text === null ? some.map(spanHunk) : [textHunk(text, some)]);
}
function lineOf({ location }) {
	const text = location.snippet.length <= LONGEST_LINE ? location.snippet : "";
	return {
		path: location.path,
		line: location.line,
		column: 1,
		endLine: location.line,
		endColumn: text.length + 1,
		text
	};
}
function holds({ path, line, column, text }, { range, old, ...edit }) {
	return path === edit.path && range.line === line && range.endLine === line && range.column >= column && text.slice(range.column - column, range.endColumn - column) === old;
}
function textHunk({ path, line, column, text }, edits) {
	const after = edits.toSorted((a, b) => b.range.column - a.range.column).reduce((before, edit) => before.slice(0, edit.range.column - column) + edit.new + before.slice(edit.range.endColumn - column), text);
	return {
		path,
		line,
		removed: lines(text),
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
		heading(finding),
		[prose(finding.why, LONGEST_TEXT), ...alsoIn(finding)].join(" "),
		because(finding, links),
		`**Next step:** ${prose(finding.advice, LONGEST_TEXT)}`,
		...patch(finding).map((hunk) => change(hunk, finding)),
		folded(`${finding.whenToIgnore === null ? "How" : "When to ignore it, how"} to accept it, sources`, details(finding, report, links))
	].join("\n\n");
}
function repeatedSection(finding, told, links) {
	return [
		heading(finding),
		...alsoIn(finding),
		because(finding, links),
		`**Why, next step, and how to accept it:** the same as for ${links.place(told.location, told.side)} above.`,
		...patch(finding).map((hunk) => change(hunk, finding))
	].join("\n\n");
}
function heading({ severity, title }) {
	return `#### ${SYMBOL[severity]} ${capitalised(severity)}: ${prose(title, LONGEST_TITLE$1)}`;
}
function because(finding, links) {
	return `**Because:**\n\n${list([...anchor(finding, links), ...pieces(finding.evidence, finding, links)], 10)}`;
}
function overviewLine(title, severity, findings, links) {
	const places = findings.map(({ location, side }) => links.place(location, side));
	return `${SYMBOL[severity]} ${joined(abridged(places))}: ${prose(title, LONGEST_TITLE$1)}`;
}
function findingLine(finding, links) {
	return `${links.place(finding.location, finding.side)}: ${prose(finding.title, LONGEST_TITLE$1)} (${rulePage(finding, links)})`;
}
function alsoIn({ units }) {
	const others = units.slice(1).map((id) => unitName(id, (name) => code(name)));
	if (others.length === 0) return [];
	return [`The same goes for ${joined(abridged(others))}.`];
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
	return /^https?:/.test(docs) ? outside(docs, code(rule)) : links.file(docs, code(rule));
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
	return namedTechnologies(unit).map((technology) => `${prose(technologyName(technology), LONGEST_NAME)} (${links.place(technology.location)})`);
}
function sentence(verb, words) {
	if (words.length === 0) return "";
	return `${verb} ${joined(words.length > MOST$1 ? [...words.slice(0, 5), `${words.length - MOST$1 + 1} more`] : words)}.`;
}

// src/reporters/markdown/sections.ts
const SEEN_AT_ONCE = 4;
const LONGEST_OVERVIEW = 20;
const LONGEST_PROBLEM = 500;
function overviewSection(findings, links) {
	if (findings.length <= SEEN_AT_ONCE) return [];
	const lines = [...groupBy(findings, ({ severity, title }) => `${severity} ${title}`).values()].flatMap(([first, ...more]) => first === void 0 ? [] : [overviewLine(first.title, first.severity, [first, ...more], links)]);
	return [{
		text: list(lines, LONGEST_OVERVIEW),
		findings: 0
	}];
}
function findingSections(findings, report, links) {
	const groups = grouped(findings, report.units);
	const told = repeats(groups.flatMap((group) => group.findings));
	return groups.flatMap((group) => group.findings.map((finding, index) => {
		const earlier = told.get(finding);
		const text = earlier === void 0 ? findingSection(finding, report, links) : repeatedSection(finding, earlier, links);
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
function pictureSection(findings, report) {
	const touched = new Set(findings.flatMap((finding) => finding.units));
	const shown = report.units.filter(({ id, targets, technologies }) => touched.has(id) && targets.length + technologies.length > 0);
	if (shown.length === 0) return [];
	const correction = `Not right? \`units:\` in ${code(ownFile(report))} says what ships and where to.`;
	return [folded("What runs where, as it was understood", [codeBlock("mermaid", drawing(shown).trimEnd().split("\n")), correction])];
}
function fixedSection(fixed, links, max) {
	if (fixed.length === 0) return [];
	const items = fixed.map((finding) => findingLine(finding, links));
	return [folded(`${count(fixed.length, "finding")} resolved`, [list(items, max)])];
}
function problemSection({ problems }, links, max) {
	if (problems.length === 0) return [];
	const items = problems.map(({ message, location }) => `${location === null ? "" : `${links.place(location)}: `}${prose(message, LONGEST_PROBLEM)}`);
	return [folded(`${count(problems.length, "problem")}: not everything is taken into account`, [list(items, max)])];
}
function quietedSection(report, links, max) {
	const words = silencedWords(report);
	if (words === null) return [];
	const items = report.silenced.map(({ severity, title, location, rule, now }) => `${links.place(location)}: ${severity}${now === null ? "" : `, now ${now}`}: ${prose(title, 300)} (${code(rule)})`);
	return [folded(words, [list(items, max)])];
}
function acceptedSection(report, links, max) {
	const line = acceptedLine(report);
	const gone = goneLine(report, code);
	const pruning = gone === null ? [] : [gone];
	if (line === null) return pruning;
	const items = report.suppressed.map(({ rule, location, title, reason, until, owner }) => {
		const terms = [...until === null ? [] : [`until ${prose(until, 20)}`], ...owner === null ? [] : [`by ${prose(owner, 60)}`]];
		const why = `${prose(reason, 300)}${terms.length === 0 ? "" : ` (${terms.join(", ")})`}`;
		return `${links.place(location)}: ${code(rule)}: ${prose(title, 300)}: ${why}`;
	});
	return [
		...endingSection(report, links, max),
		folded(line.replace(/\.$/, ""), [list(items, max)]),
		...pruning
	];
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
		title: shortened(verdict(report, parts), LONGEST_TITLE),
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
		message: shortened(`${oneLine(message, LONGEST_MESSAGE)}\n${oneLine(advice, LONGEST_MESSAGE)}\n${oneLine(docs, LONGEST_TITLE)}`, LONGEST_MESSAGE)
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
			cells: fit.cells.filter((cell) => isForTask(cell, useCase))
		},
		left: null
	};
	if (!isOfRepository(fit)) return {
		fit,
		left: null
	};
	const targets = all ? fit.targets : placesOf(fit);
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
		left: all || left.length === 0 ? null : joined(left)
	};
}
function isForTask({ state, technology, target }, { uses }) {
	if (state === "unknown") return false;
	const meant = uses.find((use) => use.technology === technology)?.targets ?? [];
	return state !== "native" || meant.length === 0 || meant.includes(target) || !devices.has(target);
}
const devices = /* @__PURE__ */ new Set([
	"android",
	"ios",
	"watchos",
	"tvos",
	"browser",
	"mcu"
]);
function isOfRepository({ technologies }) {
	return technologies.some(({ units }) => units.length > 0);
}
function isOneAsked(fit) {
	return fit.technologies.length === 1 && !isOfRepository(fit);
}
function placesOf({ targets }) {
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
	const heads = fit.targets.map(({ name }) => text(targetWords(name)));
	const rows = fit.technologies.map((technology) => row$1([text(heldName(technology)), ...fit.targets.map(({ name }) => stateIn(fit, technology, name, cited))]));
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
	return `${SYMBOLS[cell.state]} ${text(said)} ${cited?.mark(cell.sources.slice(0, 1)) ?? ""}`.trimEnd();
}
function bestWay({ routes }) {
	const [best, ...others] = routes.filter(({ state }) => state !== "ended");
	if (best === void 0) return STATES.route;
	const beta = best.state === "beta" ? " (beta)" : "";
	return `by ${runtimeName(best)}${beta}${others.length === 0 ? "" : ` or ${others.length} more`}`;
}
function waysByTarget(fit, cited) {
	return fit.targets.flatMap(({ name }) => {
		const ways = cellsOf(fit, name).filter(({ cell }) => (cell.state !== "native" || isOneAsked(fit)) && cell.routes.length > 0).map(({ technology, cell }) => {
			const list = cell.routes.map((route, index) => `${index + 1}. ${way(route, cited)}`);
			return `**${text(heldName(technology))}**: ${text(stateText(cell, technology))}\n\n${list.join("\n")}`;
		});
		return ways.length === 0 ? [] : [{
			target: text(targetWords(name)),
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
function text(words) {
	return prose(words, LONGEST);
}
function way(route, cited) {
	const said = caveats(route);
	const sources = uniqueBy([...route.steps.flatMap((step) => step.sources.slice(0, 1)), ...route.sources.slice(0, 1)], ({ url }) => url);
	return `**${text(runtimeName(route))}**: ${text(stepsText(route))}${said.length === 0 ? "" : ` (${text(said.join("; "))})`} ${cited.mark(sources)}`;
}
function link(url) {
	const to = address(url);
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
		...filesOf(findings),
		...units.flatMap(filesOfUnit)
	])];
}
function filesOf(findings) {
	return findings.flatMap(({ location, evidence, related }) => [location, ...[...evidence, ...related].map((piece) => piece.location)]).map(({ path }) => path);
}
function filesOfUnit({ targets, technologies, links }) {
	return [
		...targets.flatMap(({ because }) => because),
		...technologies,
		...links
	].map(({ location }) => location.path);
}
const LONGEST_WARNING = 600;
function warningOf([first, ...others]) {
	if (first === void 0) return null;
	const { message, location } = first;
	const where = location === null ? "" : `${location.path}:${location.line}: `;
	const more = others.length === 0 ? "" : ` (the summary has ${others.length} more)`;
	return `${oneLine(`${where}${message}`, LONGEST_WARNING)}${more}`;
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
function frame({ snippet, ...location }, width) {
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

export { hasNoTechnology as $, verdict as A, kindsText as B, stateText as C, isThere as D, isOneAsked as E, overviewSection as F, acceptedLine as G, linksFor as H, problemSection as I, silencedWords as J, endingSoon as K, quietedSection as L, commitSentence as M, findingSections as N, viewOf as O, fixedSection as P, grouped as Q, patch as R, runtimeName as S, isOfRepository as T, code as U, manyOf as V, fitted as W, command as X, withOthers as Y, ranked as Z, STATES as _, feedback as a, effort as at, condition as b, filesShown as c, namedTechnologies as ct, fitSections as d, targetName as dt, lastLine as et, matrix as f, targetWords as ft, waysByTarget as g, text as h, commentOn as i, count as it, acceptedSection as j, Citations as k, warningOf as l, placeWords as lt, sourceList as m, unitName as mt, wrap as n, split as nt, figures as o, joined as ot, row$1 as p, technologyName as pt, goneLine as q, columns as r, abridged as rt, filesOf as s, knowledgeAge as st, frame as t, repeats as tt, unitTable as u, skippedFiles as ut, caveats as v, stepsText as w, heldName as x, cellsOf as y, inOrder as z };