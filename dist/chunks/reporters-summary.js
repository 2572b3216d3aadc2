import { a as split, d as knowledgeAge, f as skippedFiles, h as unitName, i as lastLine, l as effort, m as technologyName, n as grouped, o as capitalised, p as targetName, r as hasNoTechnology, s as count, u as joined } from "./reporters-findings.js";
import { i as withoutCommands, n as shortened, r as visible, t as oneLine } from "./reporters-neutral.js";
import { n as patch, t as verdict } from "./reporters-verdict.js";

// src/reporters/markdown/budget.ts
function fitted({ head, sections, cut, tail }, limit) {
	const kept = apart(within(tail, {
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
	let characters = 0;
	let bytes = 0;
	const add = (text) => {
		characters += text.length + 2;
		bytes += Buffer.byteLength(text) + 2;
		return characters > limit.characters || bytes > limit.bytes;
	};
	beside.forEach(add);
	const end = texts.findIndex(add);
	return end < 0 ? texts : texts.slice(0, end);
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
function linksFor({ repository, change }, serverUrl) {
	const home = homeOf(repository.name, serverUrl);
	const shas = {
		head: change?.headSha ?? repository.head,
		base: change?.baseSha ?? repository.base
	};
	return {
		place: (location, side = "head") => {
			const words = code(`${oneLine(location.path, LONGEST_PATH)}:${location.line}`);
			const sha = shas[side];
			if (home === null || sha === null || location.path.length > LONGEST_LINKED) return words;
			return `[${words}](${home}/blob/${percentEncoded(sha)}/${fileAddress(location)})`;
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

// src/reporters/markdown/accept.ts
const USUAL_FILE = ".github/framework-fit.yml";
function acceptance({ rule }, { config }) {
	const name = oneLine(rule, 200);
	const lines = [
		"rules:",
		"  # the reason why this is fine here",
		`  ${/^[a-z][a-z0-9/-]*$/i.test(name) ? name : JSON.stringify(name)}: off`
	];
	return `**To accept it**, write into ${code(config.origin ?? USUAL_FILE)}:\n\n${codeBlock("yaml", lines, 300)}`;
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
const SEVERITY = {
	error: "❌ Error",
	warning: "⚠️ Warning",
	notice: "ℹ️ Notice"
};
const LONGEST_TITLE = 300;
const LONGEST_TEXT = 1500;
function findingSection(finding, report, links) {
	return [
		`#### ${SEVERITY[finding.severity]}: ${prose(finding.title, LONGEST_TITLE)}`,
		[prose(finding.why, LONGEST_TEXT), ...alsoIn(finding)].join(" "),
		`**Because:**\n\n${list([...anchor(finding, links), ...pieces(finding.evidence, finding, links)], 10)}`,
		`**Next step:** ${prose(finding.advice, LONGEST_TEXT)}`,
		...patch(finding).map((hunk) => change(hunk, finding)),
		folded("When to ignore it, how to accept it, sources", details(finding, report, links))
	].join("\n\n");
}
function findingLine(finding, links) {
	return `${links.place(finding.location, finding.side)}: ${prose(finding.title, LONGEST_TITLE)} (${rulePage(finding)})`;
}
function alsoIn({ units }) {
	const others = units.slice(1).map((id) => unitName(id, (name) => code(name)));
	if (others.length === 0) return [];
	return [`The same goes for ${joined(others.length > 5 ? [...others.slice(0, 4), `${others.length - 4} more`] : others)}.`];
}
function anchor({ location, evidence, side }, links) {
	return evidence.some((piece) => piece.location.path === location.path && piece.location.line === location.line) ? [] : [`${links.place(location, side)}: ${code(location.snippet)}`];
}
function pieces(evidence, { side }, links) {
	return evidence.map(({ text, location }) => `${links.place(location, side)}: ${prose(text, LONGEST_TEXT)}`);
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
		`**Sources:** ${[...sources, `rule ${rulePage(finding)}`].join(" · ")}`
	];
}
function rulePage({ rule, docs }) {
	return outside(docs, code(rule));
}

// src/reporters/markdown/unit.ts
const MOST = 6;
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
	return `${verb} ${joined(words.length > MOST ? [...words.slice(0, 5), `${words.length - MOST + 1} more`] : words)}.`;
}

// src/reporters/markdown/sections.ts
function findingSections(findings, report, links) {
	return grouped(findings, report.units).flatMap((group) => group.findings.map((finding, index) => {
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
function silencedSection({ suppressed }, links, max) {
	if (suppressed.length === 0) return [];
	const items = suppressed.map(({ rule, location, reason, until, owner }) => {
		const terms = [...until === null ? [] : [`until ${prose(until, 20)}`], ...owner === null ? [] : [`by ${prose(owner, 60)}`]];
		return `${links.place(location)}: ${code(rule)}: ${prose(reason, 300)}${terms.length === 0 ? "" : ` (${terms.join(", ")})`}`;
	});
	return [folded(`${count(suppressed.length, "finding")} silenced by the configuration`, [list(items, max)])];
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

// src/reporters/summary.ts
const LONGEST_LIST = 200;
function summary(report, { serverUrl, maxBytes = 9e5 }) {
	const links = linksFor(report, serverUrl);
	const parts = split(report);
	const heading = hasNoTechnology(report) ? "no machine-learning framework found" : verdict(report, parts);
	const text = fitted({
		head: [`## Framework fit: ${heading}`, ...commitSentence(report, links)],
		sections: [...findingSections(parts.open, report, links), ...unchanged(parts.unchanged, report, links)],
		cut: (left) => `${count(left, "more finding")} ${left === 1 ? "is" : "are"} left out here; the JSON report has everything.`,
		tail: [
			...fixedSection(parts.fixed, links, LONGEST_LIST),
			...silencedSection(report, links, LONGEST_LIST),
			...problemSection(report, links, LONGEST_LIST),
			...unitTable(report, links),
			footnote(report)
		]
	}, {
		characters: maxBytes,
		bytes: maxBytes
	});
	return withoutCommands(text);
}
function unchanged(findings, report, links) {
	const [first, ...rest] = findingSections(findings, report, links);
	return first === void 0 ? [] : [{
		...first,
		text: `## Unchanged since the base\n\n${first.text}`
	}, ...rest];
}
function footnote(report) {
	const skipped = skippedFiles(report, (glob) => code(glob));
	return `${skipped === null ? "" : `${skipped} `}${effort(report)}; ${knowledgeAge(report)}.`;
}

export { problemSection as a, fitted as c, fixedSection as i, commitSentence as n, linksFor as o, findingSections as r, outside as s, summary as t };