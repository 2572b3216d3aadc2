import { groupBy } from '../lists.ts';
import type { Source } from '../formats/source.ts';
import type { SkimError } from '../formats/skim.ts';
import { eachLine } from './locks/lines.ts';
import { LockFacts } from './locks/lock-facts.ts';
import { registryOf } from './locks/registry.ts';
import type { Read } from './reader.ts';
import type { Span } from '../formats/span.ts';

/** One entry: the requests that it answers, and the answer. */
interface Entry {
  readonly name: string;
  /** The ranges that were asked for. */
  readonly ranges: readonly string[];
  readonly start: number;
  version: Span | null;
  /** `resolved` of version 1, `resolution` since then. */
  resolved: Span | null;
}

/**
 * Reads `yarn.lock`, of Yarn 1 and since: https://classic.yarnpkg.com/en/docs/yarn-lock, https://yarnpkg.com/configuration/yarnrc
 * A lock does not tell who asked: where a name has several versions, the ranges that each answers are its marker.
 */
export const read: Read = (source, interest) => {
  const facts = new LockFacts(source, interest);
  const { entries, error } = entriesOf(source);
  for (const entry of entries) readMember(source, entry, facts);
  const known = entries.filter(({ name }) => name !== '' && facts.knows('npm', name));
  for (const same of groupBy(known, ({ name }) => name).values()) {
    const versions = new Set(same.map(({ version }) => textOf(source, version)));
    for (const entry of same) readEntry(source, entry, versions.size > 1, facts);
  }
  return facts.reading(null, error);
};

function readEntry(source: Source, { name, ranges, version, resolved }: Entry, isOneOfSeveral: boolean, facts: LockFacts): void {
  const text = textOf(source, version);
  if (version === null || text === null || text.endsWith('-use.local')) return;
  const index = registryOf(textOf(source, resolved), name);
  facts.lock({ ecosystem: 'npm', name, version: text, index, marker: isOneOfSeveral ? ranges.join(', ') : null }, version);
}

/** `resolution: "app@workspace:packages/app"` */
function readMember(source: Source, { name, resolved }: Entry, facts: LockFacts): void {
  const folder = /@workspace:(.+)$/.exec(textOf(source, resolved) ?? '')?.[1];
  if (resolved !== null && folder !== undefined) facts.member('npm', name, folder, resolved);
}

function textOf(source: Source, span: Span | null): string | null {
  return span === null ? null : source.text.slice(span.start, span.end);
}

function entriesOf(source: Source): { readonly entries: readonly Entry[]; readonly error: SkimError | null } {
  const entries: Entry[] = [];
  let error: SkimError | null = null;
  eachLine(source.text, (line, start) => {
    if (line === '' || line.startsWith('#') || (start === 0 && line.trimStart().startsWith('#'))) return;
    if (line.startsWith(' ')) return readField(line, start, entries.at(-1));
    const entry = line.endsWith(':') ? entryOf(line.slice(0, -1), start) : null;
    if (entry === null) error ??= { message: 'a line is neither an entry nor a part of one', offset: start };
    else entries.push(entry);
  });
  const last = entries.at(-1);
  if (last !== undefined && last.version === null) error ??= { message: 'it ends within an entry', offset: last.start };
  return { entries, error };
}

const field = /^ {2}(version|resolved|resolution):? "?([^"\s]+)"?$/;

function readField(line: string, start: number, entry: Entry | undefined): void {
  const [, name, value] = (line.startsWith('   ') ? null : field.exec(line)) ?? [];
  if (name === undefined || value === undefined || entry === undefined) return;
  const from = start + line.lastIndexOf(value);
  if (name === 'version') entry.version = { start: from, end: from + value.length };
  else entry.resolved = { start: from, end: from + value.length };
}

/** `"name@^1.0.0", name@~1.2.0` or `"name@npm:^1.0.0, name@npm:~1.2.0"`; an alias stands for another name. */
function entryOf(header: string, start: number): Entry {
  const requests = header
    .replaceAll('"', '')
    .split(', ')
    .map((request) => {
      const [, name = '', range = ''] = /^((?:@[^/]+\/)?[^@]+)@(.*)$/s.exec(request) ?? [];
      const [, alias, aliased] = /^npm:((?:@[^/]+\/)?[^@]+)@(.+)$/s.exec(range) ?? [];
      return { name: alias ?? name, range: aliased ?? range.replace(/^npm:/, '') };
    });
  return { name: requests[0]?.name ?? '', ranges: requests.map(({ range }) => range), start, version: null, resolved: null };
}
