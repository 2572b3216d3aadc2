import { uniqueBy } from '../../lists.ts';
import type { FitReport, FitRoute } from '../../model.ts';
import { oneLine } from '../neutral.ts';
import { targetWords } from '../words.ts';
import { isOfRepository, isThere, viewOf } from './view.ts';
import { runtimeName } from './words.ts';

/** More ways to one target make a drawing that nobody reads. */
const mostWays = 4;

/** An arrow, solid where the step is supported, dashed where it is beta. */
interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly beta: boolean;
}

/** A drawing of the living ways from the technologies to the targets: https://mermaid.js.org/syntax/flowchart.html */
export function fitMermaid(report: FitReport, all: boolean): string {
  const { fit } = viewOf(report, all);
  const arrows = fit.cells.flatMap((cell) => {
    const name = fit.technologies.find(({ id }) => id === cell.technology)?.name ?? cell.technology;
    const target = targetWords(cell.target);
    if (cell.state === 'native') {
      const technology = fit.technologies.find(({ id }) => id === cell.technology);
      // Of a repository the drawing shows what is there and how things get there, not all that would run.
      const isDrawn = !isOfRepository(fit) || (technology !== undefined && isThere(technology, cell.target, fit));
      return isDrawn ? [{ from: name, to: target, label: '', beta: false }] : [];
    }
    return cell.routes
      .filter(({ state }) => state !== 'ended')
      .slice(0, mostWays)
      .flatMap((route) => arrowsOf(name, route, target));
  });
  const boxes = [...new Set(arrows.flatMap(({ from, to }) => [from, to]))];
  const idOf = (box: string) => `n${boxes.indexOf(box) + 1}`;
  const targets = new Set(fit.targets.map(({ name }) => targetWords(name)));
  return [
    'flowchart LR',
    ...boxes.map((box) => `  ${idOf(box)}${targets.has(box) ? `(["${escaped(box)}"])` : `["${escaped(box)}"]`}`),
    ...uniqueBy(arrows, ({ from, to, label }) => `${from}|${to}|${label}`).map(
      ({ from, to, label, beta }) => `  ${idOf(from)} ${beta ? '-.->' : '-->'}${label === '' ? '' : `|"${escaped(label)}"|`} ${idOf(to)}`,
    ),
    '',
  ].join('\n');
}

function arrowsOf(technology: string, route: FitRoute, target: string): readonly Arrow[] {
  const runtime = runtimeName(route);
  const stops = [technology, ...route.steps.map(({ format }) => format)];
  const made = route.steps.map(({ tool, state }, index) => ({
    from: stops[index] ?? technology,
    to: stops[index + 1] ?? runtime,
    label: tool,
    beta: state === 'beta',
  }));
  const last = stops.at(-1) ?? technology;
  return [...made, { from: last, to: runtime, label: '', beta: false }, { from: runtime, to: target, label: '', beta: false }];
}

/** Everything that Markdown, HTML or Mermaid could take for its own becomes an entity code of Mermaid. */
function escaped(text: string): string {
  return oneLine(text, 60).replace(/[^\p{L}\p{N} ./_,+:=()-]/gu, (character) => `#${character.codePointAt(0) ?? 32};`);
}
