import { groupBy } from '../lists.ts';
import type { Report, ReportedUnit, UnitKind } from '../model.ts';
import { oneLine } from './neutral.ts';

/** More boxes than this nobody reads, and GitHub draws them too small. */
const mostUnits = 30;
const mostTechnologies = 4;

const plural: Readonly<Record<UnitKind, string>> = {
  image: 'images',
  app: 'apps',
  function: 'functions',
  firmware: 'firmware',
  site: 'sites',
  environment: 'environments',
  library: 'libraries',
  job: 'jobs',
  ci: 'jobs of CI',
  notebook: 'notebooks',
};

/** A drawing of a report's units for GitHub's Markdown: https://mermaid.js.org/syntax/flowchart.html */
export function mermaid({ units }: Report): string {
  return drawing(units);
}

/**
 * Units by kind, with what they hold and arrows to where they run: solid when that is proved, dashed when not. Units that
 * run somewhere or hold a technology come first; of the others, and beyond thirty, only the number is drawn.
 */
export function drawing(units: readonly ReportedUnit[]): string {
  const telling = units.filter(({ targets, technologies }) => targets.length > 0 || technologies.length > 0);
  const shown = telling.toSorted((a, b) => Number(b.targets.length > 0) - Number(a.targets.length > 0)).slice(0, mostUnits);
  const left = groupBy(
    units.filter((unit) => !shown.includes(unit)),
    ({ kind }) => kind,
  );
  const ids = new Map(shown.map((unit, index) => [unit, `u${index + 1}`]));
  const idOf = (unit: ReportedUnit) => ids.get(unit) ?? 'u0';
  const kinds = [...groupBy([...shown, ...[...left.values()].flat()], ({ kind }) => kind).keys()];
  const boxes = kinds.flatMap((kind) => [
    `  subgraph ${kind}s["${plural[kind]}"]`,
    ...shown.filter((unit) => unit.kind === kind).map((unit) => `    ${idOf(unit)}["${label(unit)}"]`),
    ...restBox(
      kind,
      left.get(kind) ?? [],
      shown.some((unit) => unit.kind === kind),
    ),
    '  end',
  ]);
  const targets = [...new Set(shown.flatMap((unit) => unit.targets.map(({ name }) => name)))];
  const targetId = (name: ReportedUnit['targets'][number]['name']) => `t${targets.indexOf(name) + 1}`;
  return [
    'flowchart LR',
    ...boxes,
    ...targets.map((name) => `  ${targetId(name)}(["${escaped(name)}"])`),
    ...shown.flatMap((unit) =>
      unit.targets.map(({ name, strength }) => `  ${idOf(unit)} ${strength === 'proved' ? '-->' : '-.->'} ${targetId(name)}`),
    ),
    '',
  ].join('\n');
}

function restBox(kind: UnitKind, rest: readonly ReportedUnit[], after: boolean): string[] {
  return rest.length === 0 ? [] : [`    rest_${kind}["${after ? `${rest.length} more` : `${rest.length} without a framework`}"]`];
}

/** The unit's name and the technologies that it holds, one a line. */
function label({ id, technologies }: ReportedUnit): string {
  const held = technologies.slice(0, mostTechnologies).map(({ name, version }) => (version === null ? name : `${name} ${version}`));
  const more = technologies.length > mostTechnologies ? [`and ${technologies.length - mostTechnologies} more`] : [];
  return [id.slice(id.indexOf(':') + 1), ...held, ...more].map(escaped).join('<br/>');
}

/** Everything that Markdown, HTML or Mermaid could take for its own becomes an entity code of Mermaid. */
function escaped(text: string): string {
  return oneLine(text, 60).replace(/[^\p{L}\p{N} ./_,+:=()-]/gu, (character) => `#${character.codePointAt(0) ?? 32};`);
}
