import { groupBy } from '../lists.ts';
import type { Report, ReportedUnit, Target } from '../model.ts';
import { oneLine } from './neutral.ts';
import { inOrder, kindsText, manyOf } from './units/kinds.ts';
import { namedTechnologies, targetName, technologyName, unitName } from './words.ts';

/** More boxes than this nobody reads, and GitHub draws them too small. */
const mostBoxes = 30;
const mostTechnologies = 4;
const mostNames = 2;
const longestName = 42;
const boxesInRow = 3;

/** Solid when it is proved; else dashed, with the word that says how sure it is. */
const arrows: Readonly<Record<Target['strength'], string>> = {
  proved: '-->',
  supported: '-. likely .->',
  suggested: '-. possibly .->',
};

/** A drawing of a report's units for GitHub's Markdown: https://mermaid.js.org/syntax/flowchart.html */
export function mermaid({ units }: Report): string {
  return drawing(units);
}

/** Units of one kind that hold the same and run in the same places: one box. */
type Box = readonly [ReportedUnit, ...ReportedUnit[]];

/**
 * Units by kind and place, with what they hold, and an arrow from each group to where it runs. Those that hold a technology
 * come first; of those that neither hold one nor run somewhere, and beyond thirty boxes, only the number is drawn.
 */
export function drawing(units: readonly ReportedUnit[]): string {
  const all = boxesOf(inOrder(units.filter(({ targets, technologies }) => targets.length > 0 || technologies.length > 0)));
  const shown = all.toSorted((a, b) => Number(b[0].technologies.length > 0) - Number(a[0].technologies.length > 0)).slice(0, mostBoxes);
  const drawn = new Set(shown.flat());
  const rest = groupBy(inOrder(units.filter((unit) => !drawn.has(unit))), ({ kind }) => kind);
  const groups = [
    ...groupBy(
      all.filter((box) => shown.includes(box)),
      ([unit]) => JSON.stringify([unit.kind, placesOf(unit)]),
    ).values(),
  ];
  const resting = groups.flatMap(([box], index) => (box?.[0].targets.length === 0 ? [`g${index + 1}`] : []));
  return [
    'flowchart LR',
    ...groups.flatMap((boxes, index) => frame(boxes, index + 1)),
    ...[...rest].map(
      ([kind, list]) =>
        `  rest_${kind}["${restOf(
          list,
          shown.some(([unit]) => unit.kind === kind),
        )}"]`,
    ),
    ...row([...resting, ...[...rest.keys()].map((kind) => `rest_${kind}`)]),
    ...arrowsOf(groups),
    '',
  ].join('\n');
}

function boxesOf(units: readonly ReportedUnit[]): readonly Box[] {
  const alike = groupBy(units, (unit) =>
    JSON.stringify([unit.kind, namedTechnologies(unit).map(technologyName).toSorted(), placesOf(unit)]),
  );
  return [...alike.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [[first, ...others] as const]));
}

function placesOf({ targets }: ReportedUnit): readonly (readonly [name: string, strength: Target['strength']])[] {
  return targets.map(({ name, strength }) => [name, strength]);
}

/** A frame around the boxes of one kind that run in the same places. */
function frame(boxes: readonly Box[], number: number): readonly string[] {
  const kind = boxes[0]?.[0].kind ?? 'image';
  const ids = boxes.map((_, index) => `u${number}_${index + 1}`);
  return [
    `  subgraph g${number}["${manyOf(kind)}"]`,
    ...boxes.map((box, index) => `    ${ids[index] ?? ''}["${label(box)}"]`),
    ...row(ids).map((line) => `  ${line}`),
    '  end',
  ];
}

/** Boxes that no arrow joins stand side by side, a few in a row: links that are not drawn hold them there. */
function row(ids: readonly string[]): readonly string[] {
  return ids.flatMap((id, index) => (index % boxesInRow === 0 || index === 0 ? [] : [`  ${ids[index - 1] ?? ''} ~~~ ${id}`]));
}

function restOf(list: readonly ReportedUnit[], isKindShown: boolean): string {
  return `${isKindShown ? 'and ' : ''}${kindsText(list)} ${list.some(({ technologies }) => technologies.length > 0) ? 'more' : 'without a framework'}`;
}

function arrowsOf(groups: readonly (readonly Box[])[]): readonly string[] {
  const targets = new Map<string, string>();
  const lines = groups.flatMap(([box], index) =>
    (box?.[0].targets ?? []).map((target) => {
      const name = targetName({ ...target, strength: 'proved' });
      const to = targets.get(name) ?? `t${targets.size + 1}`;
      targets.set(name, to);
      return `  g${index + 1} ${arrows[target.strength]} ${to}`;
    }),
  );
  return [...[...targets].map(([name, id]) => `  ${id}(["${escaped(name)}"])`), ...lines];
}

/** The names of the units, and the technologies that each holds, one a line. */
function label(box: Box): string {
  const names = box.slice(0, mostNames).map(shortName);
  const others = box.length > mostNames ? [`and ${box.length - mostNames} more`] : [];
  const held = namedTechnologies(box[0]).map(technologyName);
  const more = held.length > mostTechnologies ? [`and ${held.length - mostTechnologies} more`] : [];
  return [
    ...[...names, ...others].map((text) => `<b>${escaped(text)}</b>`),
    ...[...held.slice(0, mostTechnologies), ...more].map(escaped),
  ].join('<br/>');
}

/** Without the kind, which stands on the frame; of a long path the end, which tells it from others. */
function shortName({ id, kind }: ReportedUnit): string {
  const name = unitName(id, (text) => text).replace(kind === 'ci' ? /^CI job / : `${kind} `, '');
  if (name.length <= longestName) return name;
  const part = name.split(' of ')[0] ?? name;
  return part.length < name.length ? part : `…${part.slice(1 - longestName).replace(/^[^/]*(?=\/)/, '')}`;
}

/** Everything that Markdown, HTML or Mermaid could take for its own becomes an entity code of Mermaid. */
function escaped(text: string): string {
  return oneLine(text, 60)
    .replace(/[^\p{L}\p{N} ./_,+:=()…-]/gu, (character) => `#${character.codePointAt(0) ?? 32};`)
    .replace(/^(\d+)\./, '$1#46;')
    .replace(/^[-+=]/, (character) => `#${character.codePointAt(0) ?? 32};`);
}
