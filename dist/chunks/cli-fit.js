import { D as nearest, Et as version, It as uniqueBy, S as UsageError, T as openRun, _ as routesBetween, ft as loadKnowledge, g as bestOfEach, i as fitOf, o as reportUnit, q as buildUnits, r as fitBetween, s as gather, ut as loadGuide } from "./check.js";
import { C as stateText, S as runtimeName, ft as targetWords, lt as placeWords, v as caveats, w as stepsText } from "./shared-reporters.js";
import { r as technologyNamed, t as targetNamed } from "./shared-cli--renovatebot-pep440-semver.js";

// src/check/compare-frameworks.ts
const mostWays = 3;
function compareFrameworks(technologies, fit, guide, known) {
	const row = (title, answer) => ({
		title,
		answers: technologies.map(answer)
	});
	return [
		row("life", (technology) => [life(technology)]),
		row("runs on", ({ targets, sources }) => targets.length === 0 ? [] : [{
			text: targets.map(targetWords).join(", "),
			sources: sources.slice(0, 1)
		}]),
		...fit.targets.map(({ name }) => row(placeWords(name), (technology) => ways(technology, fit.cells.find((cell) => cell.technology === technology.id && cell.target === name)))),
		row("runs models", (technology) => models(technology, known)),
		row("servers", (technology) => servers(technology, known)),
		...guide.questions.map(({ title, answers }) => row(title, ({ id }) => answers.filter(({ technology }) => technology === id).map(toPoint)))
	].filter(({ answers }) => answers.some((points) => points.length > 0));
}
const making = /* @__PURE__ */ new Set(["training-framework", "layer"]);
const running = /* @__PURE__ */ new Set(["runtime", "server"]);
function incomparable(technologies, { routes }) {
	const isMaking = ({ id, kind }) => making.has(kind) || kind === "library" && routes.exports.some(({ from }) => from === id) && !routes.formats.some((format) => format.id === id);
	const other = technologies.find((technology) => !isMaking(technology) && !running.has(technology.kind));
	if (other !== void 0) return `${other.name} is ${kindText(other)}; frameworks stand beside frameworks, and what runs models beside what runs models`;
	const maker = technologies.find(isMaking);
	const runner = technologies.find(({ kind }) => running.has(kind));
	if (maker === void 0 || runner === void 0) return null;
	return `${maker.name} makes models, and ${runner.name} runs them: \`fit --from ${maker.id} --target android\` shows the ways from one to the other`;
}
function kindText({ kind }) {
	return `${kind === "accelerator" ? "an" : "a"} ${kind.replace("-", " ")}`;
}
function toPoint({ text, sources }) {
	return {
		text,
		sources
	};
}
function life({ life: { state, since, successor }, newest, sources }) {
	const version = newest.pypi ?? Object.values(newest)[0];
	const over = `${since === null ? "" : ` since ${since}`}${successor === null ? "" : `; instead: ${successor}`}`;
	return {
		text: state === "active" ? `active${version === void 0 ? "" : `; newest release known: ${version}`}` : `${state}${over}`,
		sources: sources.slice(0, 1)
	};
}
function ways(technology, cell) {
	if (cell === void 0) return [];
	const living = cell.routes.filter(({ state }) => state !== "ended");
	const ended = technology.life.state === "ended" ? [] : cell.routes.filter(({ state }) => state === "ended");
	const told = cell.state === "native" ? [] : living.slice(0, mostWays);
	const also = living.slice(told.length).map((route) => `${runtimeName(route)}${route.state === "beta" ? " (beta)" : ""}`);
	return [
		...cell.state === "route" ? [] : [{
			text: stateText(cell, technology),
			sources: cell.sources.slice(0, 2)
		}],
		...told.map((route) => ({
			text: wayText(route),
			sources: stepSources(route)
		})),
		...also.length === 0 ? [] : [{
			text: `${cell.state === "native" ? "by an export also on" : "also"} ${also.join(", ")}`,
			sources: []
		}],
		...ended.length === 0 ? [] : [{
			text: `ended: ${ended.map(endedText).join(", ")}`,
			sources: cited(ended.flatMap(({ steps }) => steps))
		}]
	];
}
function endedText({ runtime, dead }) {
	return runtime.life === "ended" || dead === null ? runtime.name : `${dead}, for ${runtime.name}`;
}
function stepSources({ steps }) {
	return cited(steps);
}
function cited(steps) {
	return uniqueBy(steps.flatMap(({ sources }) => sources.slice(0, 1)), ({ url }) => url);
}
function wayText(route) {
	const said = caveats(route);
	return `${runtimeName(route)}: ${stepsText(route)}${said.length === 0 ? "" : ` (${said.join("; ")})`}`;
}
function models({ id }, { routes, technologies }) {
	const formats = new Set(routes.formats.map((format) => format.id));
	const runs = routes.runs.filter((run) => run.runtime === id && run.state !== "ended");
	return uniqueBy(runs, ({ reads }) => reads).map(({ reads, sources }) => {
		const makers = technologies.filter((maker) => !formats.has(maker.id) && routes.exports.some(({ from, to, state }) => from === maker.id && to === reads && state !== "ended"));
		const from = makers.length === 0 ? "" : ` from ${makers.map(({ name }) => name).join(", ")}`;
		return {
			text: `${routes.formats.find((format) => format.id === reads)?.name ?? reads}${from}`,
			sources: sources.slice(0, 1)
		};
	});
}
function servers({ id, life: { state: own } }, known) {
	if (own === "ended") return [];
	const byId = new Map(known.technologies.map((technology) => [technology.id, technology]));
	const sorted = bestOfEach([...routesBetween(id, "server", known), ...routesBetween(id, "kubernetes", known)]).filter(({ run }) => byId.get(run.runtime)?.kind === "server").toSorted((a, b) => Number(a.state === "ended") - Number(b.state === "ended"));
	const texts = sorted.map(({ run, state }) => {
		const server = byId.get(run.runtime);
		const note = state === "ended" ? " (ended)" : server?.life.state === "maintenance" ? " (in maintenance)" : "";
		return `${server?.name ?? run.runtime}${note}`;
	});
	const sources = uniqueBy(sorted.flatMap(({ run }) => run.sources.slice(0, 1)), ({ url }) => url);
	return texts.length === 0 ? [] : [{
		text: texts.join(", "),
		sources
	}];
}

// src/cli/fit.ts
const usual = [
	"android",
	"ios",
	"browser",
	"server"
];
async function fit(question, request) {
	const knowledge = await loadKnowledge();
	const targets = question.targets.map(targetNamed);
	const from = question.from.map((word) => technologyNamed(word, knowledge.technologies, "--from"));
	const compared = question.compare.map((word) => technologyNamed(word, knowledge.technologies, "--compare"));
	const refusal = incomparable(compared, knowledge);
	if (refusal !== null) throw new UsageError(`--compare ${question.compare.join(",")}: ${refusal}`);
	const named = [.../* @__PURE__ */ new Set([...from, ...compared])];
	const asked = named.length > 0 || question.useCase !== null;
	const guide = question.compare.length > 0 || question.useCase !== null ? await loadGuide(knowledge) : null;
	const useCase = question.useCase === null || guide === null ? null : useCaseNamed(question.useCase, guide, knowledge, named);
	const own = asked && !question.folder ? null : await fitOfRepository(request, targets);
	const aims = targets.length > 0 ? targets : own?.targets.map(({ name }) => name) ?? usual;
	const technologies = named.length > 0 || useCase === null ? named : useCase.technologies;
	const table = asked || own === null ? fitBetween(technologies, aims, knowledge) : own;
	return {
		schema: "framework-fit/fit@1",
		tool: {
			version,
			knowledge: knowledge.checked
		},
		fit: table,
		compared: question.compare.length > 0 && guide !== null ? compareFrameworks(technologies, table, guide, knowledge) : [],
		useCase: useCase?.told ?? null
	};
}
async function fitOfRepository(request, targets) {
	const run = await openRun(request);
	const gathered = await gather(run.tree, run.ignore, run.interest, run.within);
	const { units } = buildUnits(gathered.facts, run.tree.paths, run.knowledge, run.within, run.config.units);
	return fitOf(units.map(reportUnit), run.knowledge, targets);
}
function useCaseNamed(word, { useCases }, { technologies }, named) {
	const found = useCases.find(({ id }) => id === word.toLowerCase());
	if (found === void 0) {
		const ids = useCases.map(({ id }) => id);
		throw new UsageError(`--use-case ${word}: there is no such use case; did you mean ${nearest(word, ids)}? There is ${ids.join(", ")}`);
	}
	const all = found.uses.flatMap((use) => {
		const technology = technologies.find(({ id }) => id === use.technology);
		return technology === void 0 || named.length > 0 && !named.includes(technology) ? [] : [{
			technology,
			use
		}];
	});
	return {
		technologies: all.map(({ technology }) => technology),
		told: {
			id: found.id,
			name: found.name,
			uses: all.map(({ technology: { name }, use }) => ({
				...use,
				name
			}))
		}
	};
}

export { fit };