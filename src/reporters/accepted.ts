import { groupBy } from '../lists.ts';
import type { Report, Suppressed } from '../model.ts';
import { count, joined } from './words.ts';

const SOON = 30;

const SOURCES = {
  configuration: 'by the configuration',
  comment: 'by comments',
  baseline: 'by the baseline',
} as const satisfies Record<Suppressed['source'], string>;

/** Gives in a line how many findings are accepted, and by what; null when none is. */
export function acceptedLine({ suppressed }: Report): string | null {
  if (suppressed.length === 0) return null;
  const sources = (['configuration', 'comment', 'baseline'] as const).flatMap((source) => {
    const number = suppressed.filter((one) => one.source === source).length;
    return number === 0 ? [] : [{ number, words: SOURCES[source] }];
  });
  const said = `${count(suppressed.length, 'finding')} ${suppressed.length === 1 ? 'is' : 'are'} accepted`;
  const [only, ...more] = sources;
  if (only !== undefined && more.length === 0) return `${said} ${only.words}.`;
  return `${said}, ${joined(sources.map(({ number, words }) => `${number} ${words}`))}.`;
}

/** Gives in a line how much of the baseline is gone, and what to do; null when nothing is. */
export function goneLine({ baseline }: Report, codeOf: (text: string) => string): string | null {
  if (baseline === undefined) return null;
  const { path, gone } = baseline;
  const is = gone === 1 ? 'is' : 'are';
  return `${count(gone, 'accepted finding')} ${is} gone: run ${codeOf('framework-fit baseline')} to prune ${codeOf(path)}.`;
}

/** Says that a change silences findings itself, without a full stop; null when it silences none. */
export function silencedWords({ silenced }: Report): string | null {
  if (silenced.length === 0) return null;
  const what = silenced.every(({ now }) => now === null) ? 'silences' : 'silences or lowers';
  return `This change ${what} ${count(silenced.length, 'finding')} itself`;
}

/** An accepted finding whose acceptance ends soon. */
interface Ending extends Suppressed {
  readonly until: string;
  /** How many others the same entry or comment accepts. */
  readonly others: number;
}

/** The accepted findings whose acceptance ends soon, the next first; what one entry or comment accepts counts once. */
export function endingSoon({ suppressed, today }: Report): readonly Ending[] {
  const last = dayAfter(today, SOON);
  const ending = suppressed.flatMap((one) =>
    one.until === null || last === null || one.until > last ? [] : [{ ...one, until: one.until }],
  );
  const together = groupBy(ending, ({ rule, from, location, until }) =>
    from === null ? `${rule} ${location.path}:${location.line}` : `${from.path}:${from.line}:${until}`,
  );
  const single = [...together.values()].flatMap((some) => some.slice(0, 1).map((one) => ({ ...one, others: some.length - 1 })));
  return single.toSorted((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
}

/** Where it stands, and of how many others the same is true. */
export function withOthers(where: string, { others }: Ending): string {
  return others === 0 ? where : `${where} and ${others} more`;
}

/** The day some days later, YYYY-MM-DD; null when it starts from none. */
export function dayAfter(today: string, days: number): string | null {
  const time = Date.parse(`${today}T00:00:00Z`);
  return Number.isNaN(time) ? null : new Date(time + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
