import { groupBy } from '../lists.ts';
import { normalise } from '../formats/requirement.ts';
import type { SkimPath } from '../formats/skim.ts';
import { skimJson } from '../formats/skim/json.ts';
import { LockFacts } from './locks/lock-facts.ts';
import { eachRecord, type LockRecord } from './locks/records.ts';
import type { Read } from './reader.ts';
import type { Span } from '../formats/span.ts';

/** Every key but `_meta` is a category of packages. */
const packages = { isUnder: (key: unknown) => key !== '_meta', depth: 2, fields: ['version', 'index', 'markers'] };

/** An entry of `_meta.sources`. */
interface PipSource {
  name: string | null;
  url: Span | null;
}

/** Reads `Pipfile.lock`: https://pipenv.pypa.io/en/latest/pipfile.html */
export const read: Read = (source, interest) => {
  const facts = new LockFacts(source, interest);
  const sources = new Map<number, PipSource>();
  const records: LockRecord[] = [];
  const error = eachRecord(
    source.text,
    skimJson,
    packages,
    (record) => records.push(record),
    (path, start, end) => readSource(path, { start, end }, source.text, sources),
  );
  const urls = readIndexes(sources, records, facts);
  for (const record of records) readPackage(record, urls, facts);
  return facts.reading('JSON', error);
};

function readSource({ keys: [, table, position, field] }: SkimPath, at: Span, text: string, sources: Map<number, PipSource>): void {
  if (table !== 'sources' || typeof position !== 'number') return;
  const known = sources.get(position) ?? { name: null, url: null };
  if (field === 'name') known.name = text.slice(at.start, at.end);
  if (field === 'url') known.url = at;
  sources.set(position, known);
}

/** The first source serves all packages that do not name another. */
function readIndexes(
  sources: ReadonlyMap<number, PipSource>,
  records: readonly LockRecord[],
  facts: LockFacts,
): ReadonlyMap<string, string> {
  const users = groupBy(records, (record) => record.text('index'));
  const urls = new Map<string, string>();
  for (const [position, { name, url: at }] of sources) {
    if (at === null) continue;
    const url = facts.source.text.slice(at.start, at.end);
    if (name !== null) urls.set(name, url);
    const only = position === 0 ? null : [...new Set((users.get(name) ?? []).map(nameOf))];
    facts.index({ ecosystem: 'pypi', role: position === 0 ? 'primary' : 'extra', url, only }, at);
  }
  return urls;
}

/** What is installed from a repository or a folder has no version here. */
function readPackage(record: LockRecord, urls: ReadonlyMap<string, string>, facts: LockFacts): void {
  const at = record.span('version');
  const pin = record.text('version') ?? '';
  if (at === null || !pin.startsWith('==')) return;
  const index = record.text('index');
  const told = { ecosystem: 'pypi', name: nameOf(record), version: pin.slice(2), marker: record.text('markers') } as const;
  facts.lock({ ...told, index: index === null ? null : (urls.get(index) ?? index) }, { start: at.start + 2, end: at.end });
}

function nameOf(record: LockRecord): string {
  return normalise(String(record.keys.at(-1)));
}
