import { normalise } from '../formats/requirement.ts';
import { skimJson } from '../formats/skim/json.ts';
import { LockFacts } from './locks/lock-facts.ts';
import { eachRecord, type LockRecord } from './locks/records.ts';
import type { Read } from './reader.ts';

/** Every key but `_meta` is a category of packages. */
const packages = { isUnder: (key: unknown) => key !== '_meta', depth: 2, fields: ['version', 'index', 'markers'] };

/** Reads `Pipfile.lock`: https://pipenv.pypa.io/en/latest/pipfile.html */
export const read: Read = (source, interest) => {
  const facts = new LockFacts(source, interest);
  const sources: { name?: string; url?: string }[] = [];
  const records: LockRecord[] = [];
  const error = eachRecord(
    source.text,
    skimJson,
    packages,
    (record) => {
      if (facts.knows('pypi', nameOf(record))) records.push(record);
    },
    ({ keys: [, table, position, field] }, start, end) => {
      if (table !== 'sources' || typeof position !== 'number') return;
      const text = source.text.slice(start, end);
      if (field === 'name') sources[position] = { ...sources[position], name: text };
      if (field !== 'url') return;
      sources[position] = { ...sources[position], url: text };
      facts.index({ ecosystem: 'pypi', role: position === 0 ? 'primary' : 'extra', url: text }, { start, end });
    },
  );
  const urls = new Map(sources.flatMap(({ name, url }) => (name === undefined || url === undefined ? [] : [[name, url] as const])));
  for (const record of records) readPackage(record, urls, facts);
  return facts.reading('JSON', error);
};

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
