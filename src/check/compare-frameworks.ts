import { uniqueBy } from '../lists.ts';
import type { ComparedRow, Fit, FitCell, FitRoute, Guide, Point, Technology } from '../model.ts';
import { caveats, runtimeName, stateText, stepsText } from '../reporters/fit/words.ts';
import { placeWords, targetWords } from '../reporters/words.ts';
import { bestOfEach, routesBetween, type RouteKnowledge } from '../routes.ts';

/** More ways to one target than these are listed by `--from`. */
const mostWays = 3;

/** Frameworks side by side: what is known of each, with its sources, and no score. */
export function compareFrameworks(
  technologies: readonly Technology[],
  fit: Fit,
  guide: Guide,
  known: RouteKnowledge,
): readonly ComparedRow[] {
  const row = (title: string, answer: (technology: Technology) => readonly Point[]): ComparedRow => ({
    title,
    answers: technologies.map(answer),
  });
  const rows = [
    row('life', (technology) => [life(technology)]),
    row('runs on', ({ targets, sources }) =>
      targets.length === 0 ? [] : [{ text: targets.map(targetWords).join(', '), sources: sources.slice(0, 1) }],
    ),
    ...fit.targets.map(({ name }) =>
      row(placeWords(name), (technology) =>
        ways(
          technology,
          fit.cells.find((cell) => cell.technology === technology.id && cell.target === name),
        ),
      ),
    ),
    row('runs models', (technology) => models(technology, known)),
    row('servers', (technology) => servers(technology, known)),
    ...guide.questions.map(({ title, answers }) =>
      row(title, ({ id }) => answers.filter(({ technology }) => technology === id).map(toPoint)),
    ),
  ];
  return rows.filter(({ answers }) => answers.some((points) => points.length > 0));
}

const making: ReadonlySet<Technology['kind']> = new Set(['training-framework', 'layer']);
const running: ReadonlySet<Technology['kind']> = new Set(['runtime', 'server']);

/** Why technologies cannot stand side by side, for people; null when they can: all of them make models, or all of them run models. */
export function incomparable(technologies: readonly Technology[], { routes }: RouteKnowledge): string | null {
  const isMaking = ({ id, kind }: Technology) =>
    making.has(kind) ||
    (kind === 'library' && routes.exports.some(({ from }) => from === id) && !routes.formats.some((format) => format.id === id));
  const other = technologies.find((technology) => !isMaking(technology) && !running.has(technology.kind));
  if (other !== undefined)
    return `${other.name} is ${kindText(other)}; frameworks stand beside frameworks, and what runs models beside what runs models`;
  const maker = technologies.find(isMaking);
  const runner = technologies.find(({ kind }) => running.has(kind));
  if (maker === undefined || runner === undefined) return null;
  return `${maker.name} makes models, and ${runner.name} runs them: \`fit --from ${maker.id} --target android\` shows the ways from one to the other`;
}

function kindText({ kind }: Technology): string {
  return `${kind === 'accelerator' ? 'an' : 'a'} ${kind.replace('-', ' ')}`;
}

function toPoint({ text, sources }: Point): Point {
  return { text, sources };
}

function life({ life: { state, since, successor }, newest, sources }: Technology): Point {
  const version = newest.pypi ?? Object.values(newest)[0];
  const over = `${since === null ? '' : ` since ${since}`}${successor === null ? '' : `; instead: ${successor}`}`;
  const text = state === 'active' ? `active${version === undefined ? '' : `; newest release known: ${version}`}` : `${state}${over}`;
  return { text, sources: sources.slice(0, 1) };
}

/** What runs there itself, and the other ways by name; otherwise the best ways to the target, a point each. */
function ways(technology: Technology, cell: FitCell | undefined): readonly Point[] {
  if (cell === undefined) return [];
  const living = cell.routes.filter(({ state }) => state !== 'ended');
  // Of what has ended itself no way is worth a word.
  const ended = technology.life.state === 'ended' ? [] : cell.routes.filter(({ state }) => state === 'ended');
  const told = cell.state === 'native' ? [] : living.slice(0, mostWays);
  const also = living.slice(told.length).map((route) => `${runtimeName(route)}${route.state === 'beta' ? ' (beta)' : ''}`);
  return [
    ...(cell.state === 'route' ? [] : [{ text: stateText(cell, technology), sources: cell.sources.slice(0, 2) }]),
    ...told.map((route) => ({ text: wayText(route), sources: stepSources(route) })),
    ...(also.length === 0
      ? []
      : [{ text: `${cell.state === 'native' ? 'by an export also on' : 'also'} ${also.join(', ')}`, sources: [] }]),
    ...(ended.length === 0
      ? []
      : [{ text: `ended: ${ended.map(endedText).join(', ')}`, sources: cited(ended.flatMap(({ steps }) => steps)) }]),
  ];
}

/** What has ended may be an export to what lives on. */
function endedText({ runtime, dead }: FitRoute): string {
  return runtime.life === 'ended' || dead === null ? runtime.name : `${dead}, for ${runtime.name}`;
}

function stepSources({ steps }: FitRoute): Point['sources'] {
  return cited(steps);
}

function cited(steps: FitRoute['steps']): Point['sources'] {
  return uniqueBy(
    steps.flatMap(({ sources }) => sources.slice(0, 1)),
    ({ url }) => url,
  );
}

function wayText(route: FitRoute): string {
  const said = caveats(route);
  return `${runtimeName(route)}: ${stepsText(route)}${said.length === 0 ? '' : ` (${said.join('; ')})`}`;
}

/** The formats that a runtime or server runs, and whose models become one of them in one step. */
function models({ id }: Technology, { routes, technologies }: RouteKnowledge): readonly Point[] {
  const formats = new Set(routes.formats.map((format) => format.id));
  const runs = routes.runs.filter((run) => run.runtime === id && run.state !== 'ended');
  return uniqueBy(runs, ({ reads }) => reads).map(({ reads, sources }) => {
    const makers = technologies.filter(
      (maker) =>
        !formats.has(maker.id) && routes.exports.some(({ from, to, state }) => from === maker.id && to === reads && state !== 'ended'),
    );
    const from = makers.length === 0 ? '' : ` from ${makers.map(({ name }) => name).join(', ')}`;
    return { text: `${routes.formats.find((format) => format.id === reads)?.name ?? reads}${from}`, sources: sources.slice(0, 1) };
  });
}

/** What serves its models over a network; those that have ended last, and called so. */
function servers({ id, life: { state: own } }: Technology, known: RouteKnowledge): readonly Point[] {
  if (own === 'ended') return [];
  const byId = new Map(known.technologies.map((technology) => [technology.id, technology]));
  const routes = bestOfEach([...routesBetween(id, 'server', known), ...routesBetween(id, 'kubernetes', known)]).filter(
    ({ run }) => byId.get(run.runtime)?.kind === 'server',
  );
  const sorted = routes.toSorted((a, b) => Number(a.state === 'ended') - Number(b.state === 'ended'));
  const texts = sorted.map(({ run, state }) => {
    const server = byId.get(run.runtime);
    const note = state === 'ended' ? ' (ended)' : server?.life.state === 'maintenance' ? ' (in maintenance)' : '';
    return `${server?.name ?? run.runtime}${note}`;
  });
  const sources = uniqueBy(
    sorted.flatMap(({ run }) => run.sources.slice(0, 1)),
    ({ url }) => url,
  );
  return texts.length === 0 ? [] : [{ text: texts.join(', '), sources }];
}
