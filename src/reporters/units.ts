import type { Problem, Report, ReportedUnit } from '../model.ts';
import { oneLine } from './neutral.ts';
import { place } from './terminal/finding.ts';
import { pageOf, pageText, paragraph } from './terminal/page.ts';
import type { Page } from './terminal/page.ts';
import { inOrder, kindsText } from './units/kinds.ts';
import { overview } from './units/overview.ts';
import { heading, unitTree } from './units/tree.ts';
import { count } from './words.ts';

/** What a look at a repository shows. */
export type Look = Pick<Report, 'units' | 'problems' | 'skipped'>;

export interface LookOptions {
  readonly color: boolean;
  readonly width: number;
  /** Also what holds nothing known, and every link. */
  readonly all: boolean;
}

/** More trees than this nobody reads. */
const MOST_TREES = 25;
const MOST_LINES = 10;
const LONGEST = 300;

/** Gives the units for a person at a terminal: what ships first, what holds nothing known as a number, what was left out at the end. */
export function unitsText(look: Look, { color, width, all }: LookOptions): string {
  const page = pageOf(width, color);
  const known = inOrder(look.units.filter(isKnown));
  const rest = inOrder(look.units.filter((unit) => !isKnown(unit)));
  const trees = all || known.length <= MOST_TREES ? known.map((unit) => unitTree(unit, page, all)) : overview(known, page);
  const bare = all ? [rest.flatMap((unit) => heading(unit, page))] : [];
  return pageText([...trees, ...bare, [...summary(known, rest, all, page), ...leftOut(look, page, all)]]);
}

/** Whether there is more to say of a unit than that it is there. */
function isKnown({ technologies, accelerators }: ReportedUnit): boolean {
  return technologies.length > 0 || accelerators.length > 0;
}

function summary(known: readonly ReportedUnit[], rest: readonly ReportedUnit[], all: boolean, page: Page): readonly string[] {
  const total = count(known.length + rest.length, 'unit');
  const lines =
    known.length + rest.length === 0
      ? ['Nothing that ships, and no manifest, was found.']
      : known.length === 0
        ? [`${total}, and nothing in them that framework-fit knows: ${kindsText(rest)}.`]
        : rest.length === 0
          ? [`${total}: ${kindsText(known)}.`]
          : [
              `${total}. ${known.length} with something that framework-fit knows: ${kindsText(known)}. ${rest.length} without: ${kindsText(rest)}.`,
            ];
  const cut =
    known.length > MOST_TREES ? ['`framework-fit units FOLDER` shows one part in full, `--all` everything.'] : ['`--all` lists them.'];
  const hint = all || (rest.length === 0 && known.length <= MOST_TREES) ? [] : cut;
  return paragraph([...lines, ...hint].join(' '), '', page);
}

/** What was left out on purpose and what could not be read, a line each. */
export function leftOut({ skipped, problems }: Pick<Look, 'skipped' | 'problems'>, { colors }: Page, all: boolean): readonly string[] {
  const globs = skipped.filter(({ files }) => files > 0).toSorted((a, b) => b.files - a.files);
  return [
    ...limited(
      globs.map(({ glob, files }) => colors.dim(`left out  ${count(files, 'file')} in ${oneLine(glob, LONGEST)}`)),
      all,
    ),
    ...limited(
      problems.map((one) => `${colors.yellow('problem')}  ${problemText(one)}`),
      all,
    ),
  ];
}

function problemText({ message, location }: Problem): string {
  return `${location === null ? '' : `${place(location)}  `}${oneLine(message, LONGEST)}`;
}

function limited(lines: readonly string[], all: boolean): readonly string[] {
  if (all || lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES), `          and ${lines.length - MOST_LINES} more (\`--all\`)`];
}
