import { t as oneLine } from "./reporters-neutral.js";
import { c as paragraph, o as pageOf, s as pageText } from "./shared-reporters-picocolors.js";
import { C as stateText, D as isThere, E as isOneAsked, O as viewOf, S as runtimeName, T as isOfRepository, _ as STATES, b as condition, ft as targetWords, k as Citations, mt as unitName, n as wrap, ot as joined, r as columns, v as caveats, w as stepsText, x as heldName, y as cellsOf } from "./shared-reporters.js";
import { It as uniqueBy, Mt as groupBy } from "./check.js";

// src/reporters/fit/terminal/lines.ts
function hanging(lead, indent, text, { width }) {
	const [first = "", ...rest] = wrapPainted(text.trimEnd(), width - indent);
	return [`${lead}${first}`, ...rest.map((line) => `${" ".repeat(indent)}${line}`)];
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
function flowing(texts, width) {
	const lines = [];
	for (const text of texts) {
		const last = lines.at(-1);
		if (last === void 0 || columns(last) + 2 + columns(text) > width) lines.push(text);
		else lines[lines.length - 1] = `${last}  ${text}`;
	}
	return lines;
}
function padded(text, width) {
	return text + " ".repeat(Math.max(0, width - visibleColumns(text)));
}
function visibleColumns(text) {
	return columns(text.replace(/\u001b\[\d+m/g, ""));
}

// src/reporters/fit/terminal/side-by-side.ts
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
		return wrap(broken(said, width - bullet.length), width - bullet.length).map((line, index) => `${index === 0 ? bullet : " ".repeat(bullet.length)}${line}`);
	});
}
function broken(text, width) {
	return text.split(" ").flatMap((word) => columns(word) <= width ? [word] : word.match(new RegExp(`.{1,${Math.max(width, 1)}}`, "gu")) ?? []).join(" ");
}

// src/reporters/fit/terminal/target.ts
const LONGEST = 500;
const MOST_WAYS = 3;
const MANY_CELLS = 24;
function depthOf(fit, all) {
	const { technologies, cells } = fit;
	const several = cells.length > MANY_CELLS && !all ? 1 : MOST_WAYS;
	return {
		ways: technologies.length === 1 ? Infinity : several,
		ended: all || !isOfRepository(fit)
	};
}
function targetBlocks(fit, depth, page, cited) {
	const told = fit.targets.flatMap((target) => {
		const lines = targetLines(fit, target.name, depth, page, cited);
		return lines.length === 0 ? [] : [{
			target,
			lines
		}];
	});
	return [...groupBy(told, ({ lines }) => lines.join("\n")).values()].map((same) => [heading(same.map(({ target: { name } }) => targetWords(name)).join(", "), [...new Set(same.flatMap(({ target: { units } }) => units))], page), ...same[0]?.lines ?? []]);
}
function targetLines(fit, target, depth, page, cited) {
	const cells = cellsOf(fit, target);
	const isBeside = ({ technology, cell }) => isOfRepository(fit) && cell.state === "native" && !isThere(technology, target, fit);
	const natives = groupBy(cells.filter((entry) => entry.cell.state === "native" && !isBeside(entry)), ({ cell }) => condition(cell));
	const others = cells.filter(({ cell }) => cell.state !== "native");
	return [
		...[...natives.values()].flatMap((entries) => [...nativeLines(entries, page, cited), ...exported(fit, entries, page, cited)]),
		...others.flatMap(({ technology, cell }) => technologyLines(technology, cell, depth, page, cited)),
		...besideLines(cells.filter(isBeside), natives.size + others.length === 0, page)
	];
}
function heading(target, units, { colors, width }) {
	const names = units.map((id) => oneLine(unitName(id, (name) => name), 80));
	const room = width - columns(target) - 2;
	const moreThan = (number) => number < names.length ? `, ${names.length - number} more` : "";
	const fitting = [3, 2].find((number) => columns(names.slice(0, number).join(", ") + moreThan(number)) <= room) ?? 1;
	const text = oneLine(names.slice(0, fitting).join(", "), Math.max(room - columns(moreThan(fitting)), 1)) + moreThan(fitting);
	const title = colors.bold(colors.underline(target));
	return names.length === 0 ? title : `${title}  ${colors.dim(text)}`;
}
function nativeLines(entries, page, cited) {
	const [one] = entries;
	if (one === void 0) return [];
	const { colors } = page;
	const names = entries.map(({ technology, cell }) => `${colors.bold(oneLine(heldName(technology), 80))}${entries.length === 1 ? "" : ` ${mark(cell, cited)}`}`.trimEnd());
	const said = `${entries.length === 1 ? STATES.native : "run there"}${condition(one.cell)}`;
	const end = entries.length === 1 ? ` ${mark(one.cell, cited)}` : "";
	return hanging(`  ${colors.green("✔")} `, 4, `${names.join(", ")}  ${oneLine(said, LONGEST)}${end}`, page);
}
function exported(fit, entries, page, cited) {
	const routes = isOneAsked(fit) ? entries.flatMap(({ cell }) => cell.routes.filter(({ state }) => state !== "ended")) : [];
	return routes.length === 0 ? [] : [...hanging("    ", 6, page.colors.dim("and what it exports:"), page), ...routes.flatMap((route) => wayLines(route, page, cited))];
}
function mark({ sources }, cited) {
	return cited.mark(sources.slice(0, 1));
}
function besideLines(entries, alone, page) {
	if (entries.length === 0) return [];
	const names = entries.map(({ technology }) => oneLine(technology.name, 80)).join(", ");
	const said = alone ? `none of them is part of it; ${names} would run there` : `would run there, too: ${names}`;
	return hanging("    ", 6, page.colors.dim(said), page);
}
function technologyLines(technology, cell, depth, page, cited) {
	const { colors } = page;
	const symbol = {
		native: colors.green("✔"),
		route: colors.cyan("→"),
		ended: colors.red("✖"),
		none: colors.red("✖"),
		unknown: colors.dim("?")
	};
	const living = cell.routes.filter(({ state }) => state !== "ended");
	const ended = depth.ended ? cell.routes.filter(({ state }) => state === "ended") : [];
	const source = cell.routes.length === 0 && cell.sources.length > 0 ? ` ${mark(cell, cited)}` : "";
	const said = `${colors.bold(oneLine(heldName(technology), 80))}  ${oneLine(stateText(cell, technology), LONGEST)}${source}`;
	const others = living.slice(depth.ways).map((route) => `${runtimeName(route)}${route.state === "beta" ? " (beta)" : ""}`);
	return [
		...hanging(`  ${symbol[cell.state]} `, 4, said, page),
		...living.slice(0, depth.ways).flatMap((route) => wayLines(route, page, cited)),
		...others.length === 0 ? [] : hanging("      ", 8, colors.dim(`also ${others.join(", ")}`), page),
		...ended.flatMap((route) => hanging("      ", 8, colors.dim(`${runtimeName(route)}: ${caveats(route).join("; ")} ${sourcesOf(route, cited)}`), page))
	];
}
function wayLines(route, page, cited) {
	const said = caveats(route);
	const words = `${stepsText(route)}${said.length === 0 ? "" : ` (${said.join("; ")})`} ${sourcesOf(route, cited)}`;
	return hanging("      ", 8, `${page.colors.bold(runtimeName(route))}: ${words}`, page);
}
function sourcesOf({ steps, sources }, cited) {
	return cited.mark(uniqueBy([...steps.flatMap((step) => step.sources.slice(0, 1)), ...sources.slice(0, 1)], ({ url }) => url));
}

// src/reporters/fit/terminal.ts
function fitTerminal(report, { color, width, all }) {
	const page = pageOf(width, color);
	const cited = new Citations();
	const blocks = [useCaseBlock(report, page, cited), ...tableBlocks(report, all, page, cited)].filter((block) => block.length > 0);
	if (blocks.length === 0) return pageText([nothing(report, page)]);
	return pageText([
		...blocks,
		sourceBlock(cited, page),
		paragraph(`Knowledge of ${report.tool.knowledge}. No score: the rows say what the makers say.`, "", page).map(page.colors.dim)
	]);
}
function tableBlocks(report, all, page, cited) {
	if (report.compared.length > 0) return [sideBySide(report, page, cited)];
	const { fit, left } = viewOf(report, all);
	const blocks = targetBlocks(fit, depthOf(fit, all), page, cited);
	return [...blocks, ...left === null || blocks.length === 0 ? [] : [paragraph(`Not shown: ${left}. \`--all\` shows them.`, "", page)]];
}
function nothing({ fit }, page) {
	const names = fit.technologies.map(({ name }) => oneLine(name, 80));
	const asking = "`fit --from pytorch --target android` asks without a repository.";
	if (names.length === 0) return paragraph(`No machine-learning framework was found, so there is nothing to compare. ${asking}`, "", page);
	const some = joined(names.length > 6 ? [...names.slice(0, 5), `${names.length - 5} more`] : names);
	return paragraph(`There is ${some}, and nothing says where that runs. \`fit FOLDER --target server,android\` asks for places by name; \`units\` in the configuration says where parts run.`, "", page);
}
function useCaseBlock({ useCase }, page, cited) {
	if (useCase === null) return [];
	const { colors } = page;
	return [colors.bold(colors.underline(`${useCase.id}: ${useCase.name}`)), ...useCase.uses.flatMap(({ name, what, targets, sources }) => {
		const where = targets.length === 0 ? "" : ` On ${targets.map(targetWords).join(", ")}.`;
		return [`  ${colors.bold(name)}`, ...paragraph(`${what}.${where} ${cited.mark(sources)}`, "    ", page)];
	})];
}
function sourceBlock(cited, { colors, width }) {
	const texts = cited.list().map(({ number, url }) => `[${number}] ${oneLine(url, 250)}`);
	if (texts.length === 0) return [];
	return ["Sources", ...flowing(texts, width)].map((line) => colors.dim(line));
}

export { fitTerminal };