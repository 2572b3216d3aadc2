import { B as nearest, C as UsageError, G as uniqueBy, R as loadGuide, T as buildUnits, a as reportUnit, b as routesBetween, i as fitOf, n as version, o as gather, r as fitBetween, w as openRun, y as bestOfEach, z as loadKnowledge } from "./check.js";
import { $r as targetWords, cr as STATES, fr as runtimeName, lr as caveats, mr as stepsText } from "./shared.js";
import { n as technologyNamed, t as targetNamed } from "./shared--renovatebot-pep440-picomatch-semver.js";

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
		...fit.targets.map(({ name }) => row(`on ${targetWords(name)}`, ({ id }) => ways(fit.cells.find((cell) => cell.technology === id && cell.target === name)))),
		row("servers", (technology) => servers(technology, known)),
		...guide.questions.map(({ title, answers }) => row(title, ({ id }) => answers.filter(({ technology }) => technology === id).map(toPoint)))
	].filter(({ answers }) => answers.some((points) => points.length > 0));
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
function ways(cell) {
	if (cell === void 0) return [];
	const living = cell.routes.filter(({ state }) => state !== "ended");
	const ended = cell.routes.filter(({ state }) => state === "ended");
	const also = living.slice(mostWays).map((route) => `${runtimeName(route)}${route.state === "beta" ? " (beta)" : ""}`);
	return [
		...cell.state === "route" ? [] : [{
			text: STATES[cell.state],
			sources: cell.sources.slice(0, 1)
		}],
		...living.slice(0, mostWays).map((route) => ({
			text: wayText(route),
			sources: stepSources(route)
		})),
		...also.length === 0 ? [] : [{
			text: `also ${also.join(", ")}`,
			sources: []
		}],
		...ended.length === 0 ? [] : [{
			text: `ended: ${ended.map(({ runtime }) => runtime.name).join(", ")}`,
			sources: ended.flatMap(stepSources)
		}]
	];
}
function stepSources({ steps }) {
	return uniqueBy(steps.flatMap(({ sources }) => sources.slice(0, 1)), ({ url }) => url);
}
function wayText(route) {
	const said = caveats(route);
	return `${runtimeName(route)}: ${stepsText(route)}${said.length === 0 ? "" : ` (${said.join("; ")})`}`;
}
function servers({ id }, known) {
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
	const named = [...question.from.map((word) => technologyNamed(word, knowledge.technologies, "--from")), ...question.compare.map((word) => technologyNamed(word, knowledge.technologies, "--compare"))];
	const asked = named.length > 0 || question.useCase !== null;
	const guide = question.compare.length > 0 || question.useCase !== null ? await loadGuide(knowledge) : null;
	const useCase = question.useCase === null || guide === null ? null : useCaseNamed(question.useCase, guide, knowledge, named);
	const own = asked && !question.folder ? null : await fitOfRepository(request);
	const aims = targets.length > 0 ? targets : own?.targets.map(({ name }) => name) ?? usual;
	const technologies = named.length > 0 || useCase === null ? named : useCase.technologies;
	const table = asked || own === null ? fitBetween(technologies, aims, knowledge) : only(own, aims);
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
async function fitOfRepository(request) {
	const run = await openRun(request);
	const gathered = await gather(run.tree, run.ignore, run.interest, run.within);
	const { units } = buildUnits(gathered.facts, run.tree.paths, run.knowledge, run.within, run.config.units);
	return fitOf(units.map(reportUnit), run.knowledge);
}
function only({ technologies, targets, cells }, aims) {
	return {
		technologies,
		targets: targets.filter(({ name }) => aims.includes(name)),
		cells: cells.filter(({ target }) => aims.includes(target))
	};
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