import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_picocolors } from "./picocolors-picocolors.js";
import { $r as targetWords, Ir as oneLine, dr as heldName, fr as runtimeName, lr as caveats, mr as stepsText, or as wrap, pr as stateText, sr as columns, t as Citations, ti as unitName, ur as cellsOf } from "./shared.js";
import { o as pageText, s as paragraph } from "./shared-picocolors.js";

// src/reporters/fit/terminal.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
const NARROWEST = 40;
const LONGEST = 500;
const MOST_WAYS = 3;
function fitTerminal(report, { color, width }) {
	const page = {
		width: Math.max(width, NARROWEST),
		colors: import_picocolors.default.createColors(color)
	};
	const cited = new Citations();
	const found = [useCaseBlock(report, page, cited), ...report.compared.length > 0 ? [sideBySide(report, page, cited)] : report.fit.targets.flatMap(({ name, units }) => targetBlocks(report, name, units, page, cited))].filter((block) => block.length > 0);
	if (found.length === 0) return pageText([nothing(report)]);
	return pageText([
		...found,
		sourceBlock(cited, page),
		[page.colors.dim(`Knowledge of ${report.tool.knowledge}. No score: the rows say what the makers say.`)]
	]);
}
function nothing({ fit }) {
	return [`${fit.technologies.length === 0 ? "No machine-learning framework was found" : "No target was found"}, so there is nothing to compare. \`fit --from pytorch --target android\` asks without a repository.`];
}
function useCaseBlock({ useCase }, page, cited) {
	if (useCase === null) return [];
	const { colors } = page;
	return [colors.bold(colors.underline(`${useCase.id}: ${useCase.name}`)), ...useCase.uses.flatMap(({ name, what, targets, sources }) => {
		const where = targets.length === 0 ? "" : ` On ${targets.map(targetWords).join(", ")}.`;
		return [`  ${colors.bold(name)}`, ...paragraph(`${what}.${where} ${cited.mark(sources)}`, "    ", page)];
	})];
}
function targetBlocks(report, target, units, page, cited) {
	const { colors } = page;
	const cells = cellsOf(report, target).filter(({ cell, technology }) => isTelling(cell, technology, report));
	if (cells.length === 0) return [];
	const where = units.slice(0, 3).map((id) => oneLine(unitName(id, (name) => name), 80));
	const more = units.length > where.length ? [`${units.length - where.length} more`] : [];
	const names = units.length === 0 ? "" : `  ${colors.dim([...where, ...more].join(", "))}`;
	return [[`${colors.bold(colors.underline(targetWords(target)))}${names}`, ...cells.flatMap(({ technology, cell }) => technologyLines(technology, cell, report.fit.technologies.length === 1 ? Infinity : MOST_WAYS, page, cited))]];
}
function isTelling({ state }, { units }, { useCase }) {
	return state !== "unknown" || units.length === 0 && useCase === null;
}
function technologyLines(technology, cell, most, page, cited) {
	const { colors } = page;
	const symbol = {
		native: colors.green("✔"),
		route: colors.cyan("→"),
		ended: colors.red("✖"),
		none: colors.red("✖"),
		unknown: colors.dim("?")
	}[cell.state];
	const ways = cell.state === "native" ? [] : cell.routes;
	const living = ways.filter(({ state }) => state !== "ended");
	const ended = ways.filter(({ state }) => state === "ended");
	const mark = ways.length === 0 && cell.sources.length > 0 ? ` ${cited.mark(cell.sources.slice(0, 1))}` : "";
	return [
		...hanging(`  ${symbol} `, 4, `${colors.bold(oneLine(heldName(technology), 80))}  ${oneLine(stateText(cell, technology), LONGEST)}${mark}`, page),
		...living.slice(0, most).flatMap((route) => wayLines(route, page, cited)),
		...living.length > most ? [`      ${colors.dim(`also ${living.slice(most).map(runtimeName).join(", ")}`)}`] : [],
		...ended.flatMap((route) => hanging("      ", 8, colors.dim(`${runtimeName(route)}: ${caveats(route).join("; ")} ${sourcesOf(route, cited)}`), page))
	];
}
function wayLines(route, page, cited) {
	const said = caveats(route);
	const words = `${stepsText(route)}${said.length === 0 ? "" : ` (${said.join("; ")})`} ${sourcesOf(route, cited)}`;
	return hanging("      ", 8, `${page.colors.bold(runtimeName(route))}: ${words}`, page);
}
function sourcesOf({ steps, sources }, cited) {
	return cited.mark([...steps.flatMap((step) => step.sources.slice(0, 1)), ...sources.slice(0, 1)].filter(isFirst));
}
function isFirst(source, index, all) {
	return all.findIndex(({ url }) => url === source.url) === index;
}
function hanging(lead, indent, text, { width }) {
	const [first = "", ...rest] = wrapPainted(text, width - indent);
	return [`${lead}${first}`, ...rest.map((line) => `${" ".repeat(indent)}${line}`)];
}
function sideBySide({ fit, compared }, page, cited) {
	const { colors, width } = page;
	const label = Math.min(Math.max(...compared.map(({ title }) => columns(title))), Math.floor(width / 5));
	const gap = 2;
	const cell = Math.floor((width - label) / fit.technologies.length) - gap;
	const line = (title, texts) => `${padded(title, label)}${texts.map((text) => `${" ".repeat(gap)}${padded(text, cell)}`).join("")}`.trimEnd();
	return [line("", fit.technologies.map(({ name }) => colors.bold(colors.underline(name)))), ...compared.flatMap(({ title, answers }) => {
		const heads = wrap(title, label);
		const cells = answers.map((answer) => cellLines(answer, cell, cited));
		const height = Math.max(heads.length, ...cells.map((lines) => lines.length));
		return Array.from({ length: height }, (_, index) => line(colors.cyan(heads[index] ?? ""), cells.map((lines) => lines[index] ?? "")));
	})];
}
function cellLines(points, width, cited) {
	if (points.length === 0) return ["–"];
	const bullet = points.length > 1 ? "· " : "";
	return points.flatMap(({ text, sources }) => {
		const said = `${text}${sources.length === 0 ? "" : ` ${cited.mark(sources)}`}`.replaceAll("`", "");
		return wrap(said, width - bullet.length).map((line, index) => `${index === 0 ? bullet : " ".repeat(bullet.length)}${line}`);
	});
}
function sourceBlock(cited, page) {
	const texts = cited.list().map(({ number, url }) => `[${number}] ${oneLine(url, 250)}`);
	if (texts.length === 0) return [];
	const { colors, width } = page;
	return ["Sources", ...flowing(texts, width)].map((line) => colors.dim(line));
}
function flowing(texts, width) {
	const lines = [];
	for (const text of texts) {
		const last = lines.at(-1);
		if (last === void 0 || columns(last) + 2 + columns(text) > width) lines.push(text);
		else lines[lines.length - 1] = `${last}  ${text}`;
	}
	return lines;
}
function wrapPainted(text, width) {
	const lines = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		if (last === void 0 || visibleColumns(last) + 1 + visibleColumns(word) > width) lines.push(word);
		else lines[lines.length - 1] = `${last} ${word}`;
	}
	return lines;
}
function padded(text, width) {
	return text + " ".repeat(Math.max(0, width - visibleColumns(text)));
}
function visibleColumns(text) {
	return columns(text.replace(/\u001b\[\d+m/g, ""));
}

export { fitTerminal };