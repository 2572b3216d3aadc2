import { aboutTechnology, standing, type About } from '../../../src/check/about.ts';
import { spoken } from '../../../src/evaluate/text.ts';
import { groupBy, uniqueBy } from '../../../src/lists.ts';
import type { Citation, FitRoute, Knowledge, Technology } from '../../../src/model.ts';
import { caveats, runtimeName, stepsText } from '../../../src/reporters/fit/words.ts';
import { targetWords } from '../../../src/reporters/words.ts';
import { bestOfEach, routesBetween } from '../../../src/routes.ts';
import { code, details, escape, page, prose, table } from './markdown.ts';
import type { Page } from './rules.ts';

const kinds: Readonly<Record<Technology['kind'], string>> = {
  'training-framework': 'Training frameworks',
  layer: 'On top of them',
  runtime: 'Runtimes',
  converter: 'Converters',
  server: 'Servers',
  platform: 'Platforms',
  pipeline: 'Pipelines',
  accelerator: 'Accelerators',
  library: 'Libraries',
  'web-framework': 'Web frameworks, by which a server is recognised',
};

/** The targets of the table of routes. */
const shown = ['android', 'ios', 'browser', 'mcu', 'server'] as const;

/** A page for each technology, and the list of them. */
export function technologyPages(knowledge: Knowledge): Page[] {
  const pages = knowledge.technologies.map((technology) => ({
    file: `technologies/${technology.id}.md`,
    text: technologyPage(aboutTechnology(technology, knowledge)),
  }));
  return [{ file: 'technologies/README.md', text: index(knowledge) }, ...pages];
}

function technologyPage({ technology, rules, ways, reads, tables }: About): string {
  const { id, name, kind, targets, runs, needsGpu, packages, lives, cannot, releases } = technology;
  const byEcosystem = groupBy(packages, ({ ecosystem }) => ecosystem);
  return page(`rules/technologies/${id}.yml`, [
    `# ${escape(name)}`,
    `${code(id)} · ${kind.replace('-', ' ')} · **${lifeText(technology)}** · [all technologies](README.md)`,
    targets.length === 0 ? '' : `**Runs on** ${targets.map((target) => escape(targetWords(target))).join(', ')}.`,
    ...runs.flatMap(({ targets: where, note }) => (note === null ? [] : [`On ${where.map(targetWords).join(', ')}: ${prose(note)}.`])),
    needsGpu === null ? '' : `**Needs a GPU**: ${prose(needsGpu.why)}.`,
    ...cannot.map(({ targets: where, packages: some, why }) => {
      const which = some.length === 0 ? '' : ` (${some.map((one) => code(one.name)).join(', ')})`;
      return `**Cannot run on** ${where.map(targetWords).join(', ')}${which}: ${prose(why)}.`;
    }),
    packages.length === 0
      ? ''
      : `## Packages\n\n${table(
          ['ecosystem', 'names'],
          [...byEcosystem].map(([ecosystem, all]) => [ecosystem, all.map((one) => code(one.name)).join(', ')]),
        )}`,
    lives.length === 0
      ? ''
      : `Some of them live apart from the rest:\n\n${table(
          ['packages', 'state', 'instead'],
          lives.map((life) => [
            life.packages.map((one) => code(one.name)).join(', '),
            `${life.state}${life.since === null ? '' : ` (${life.since})`}`,
            prose(life.successor ?? ''),
          ]),
        )}`,
    ways.length === 0 ? '' : `## Ways to a target`,
    ...ways.map(({ target, routes }) => `### ${escape(targetWords(target))}\n\n${routes.map(way).join('\n')}`),
    reads.length === 0
      ? ''
      : `## What it runs\n\n${table(
          ['format', 'on', 'made from'],
          reads.map(({ format, targets: where, from }) => [code(format), where.map(targetWords).join(', '), from.map(escape).join(', ')]),
        )}`,
    releases.length === 0
      ? ''
      : `## Releases\n\n${table(
          ['release', 'gets fixes until'],
          releases.map(({ version, ends }) => [code(version), ends]),
        )}`,
    ...(tables.length === 0 ? [] : ['## Versions that go together']),
    ...tables.map(({ title, columns, rows }) => {
      const names = Object.keys(columns);
      return details(
        title,
        table(
          names,
          rows.toReversed().map((row) => names.map((column) => escape(spoken(row.cells[column] ?? '')))),
        ),
      );
    }),
    rules.length === 0
      ? ''
      : `## Rules that speak of it\n\n${rules.map((rule) => `- [${code(rule.id)}](../rules/${rule.id}.md)`).join('\n')}`,
    sourcesOf(technology),
  ]);
}

/** Of what is said of it as a whole, of single places, and of what it cannot. */
function sourcesOf({ sources, runs, needsGpu, cannot }: Technology): string {
  const all = [...sources, ...runs.flatMap((run) => run.sources), ...(needsGpu?.sources ?? []), ...cannot.flatMap((one) => one.sources)];
  return all.length === 0
    ? ''
    : `## Sources\n\n${uniqueBy(all, ({ url }) => url)
        .map(source)
        .join('\n')}`;
}

function lifeText(technology: Technology): string {
  const { successor } = technology.life;
  return `${standing(technology)}${successor === null ? '' : `; instead: ${prose(successor)}`}`;
}

function way(route: FitRoute, index: number): string {
  const said = caveats(route);
  const sources = [...route.steps.flatMap((step) => step.sources), ...route.sources].filter(({ url }) => url.startsWith('https:'));
  const links = [...new Set(sources.map(({ url }) => url))].map((url, number) => `[${number + 1}](${url})`).join(' ');
  return `${index + 1}. **${escape(runtimeName(route))}**: ${escape(stepsText(route))}${said.length === 0 ? '' : ` (${escape(said.join('; '))})`} ${links}`;
}

function source({ url, checked }: Citation): string {
  return `- ${url.startsWith('pkg:') ? code(url) : `<${url}>`} (read ${checked})`;
}

function index(knowledge: Knowledge): string {
  const groups = groupBy(knowledge.technologies, ({ kind }) => kind);
  const lists = Object.entries(kinds).map(([kind, title]) => {
    const all = [...groups].find(([one]) => one === kind)?.[1] ?? [];
    if (all.length === 0) return '';
    const rows = all.map((technology) => [link(technology), lifeText(technology), technology.targets.map(targetWords).join(', ')]);
    return `## ${title}\n\n${table(['technology', 'life', 'runs on'], rows)}`;
  });
  return page('rules/technologies/', [
    '# Technologies',
    `${knowledge.technologies.length} technologies; statements about them were last checked on ${knowledge.checked}. ${code('framework-fit explain ID')} shows one, ${code('framework-fit fit')} sets them against targets. *active*: nothing else is known of it.`,
    `## Best ways\n\nThe first living way from each framework to a target; its page has the others.\n\n${ways(knowledge)}`,
    ...lists,
  ]);
}

function ways(knowledge: Knowledge): string {
  const formats = new Set(knowledge.routes.formats.map(({ id }) => id));
  const from = knowledge.technologies.filter(({ id }) => !formats.has(id) && knowledge.routes.exports.some((step) => step.from === id));
  const rows = from.map((technology) => [
    link(technology),
    ...shown.map((target) => {
      const living = bestOfEach(routesBetween(technology.id, target, knowledge)).find(({ state, active }) => state !== 'ended' && active);
      const runtime = knowledge.technologies.find(({ id }) => id === living?.run.runtime);
      return living === undefined || runtime === undefined ? '–' : `${link(runtime)}${living.state === 'beta' ? ' (beta)' : ''}`;
    }),
  ]);
  return table(['', ...shown.map(targetWords)], rows);
}

function link({ id, name }: Technology): string {
  return `[${escape(name)}](${id}.md)`;
}
