import { skimJson } from '../formats/skim/json.ts';
import { LockFacts } from './locks/lock-facts.ts';
import { registryOf } from './locks/registry.ts';
import { eachRecord, type LockRecord } from './locks/records.ts';
import type { Read } from './reader.ts';
import type { Span } from '../formats/span.ts';

/** `packages` by path since npm 7; `dependencies` by name before, and beside it for older versions of npm to read. */
const packages = {
  isUnder: (key: unknown) => key === 'packages' || key === 'dependencies',
  depth: 2,
  fields: ['name', 'version', 'resolved'],
};

/**
 * Reads `package-lock.json` and `npm-shrinkwrap.json`: https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json
 * Only the copies that a folder of the repository resolves to matter: those of the root, and with the folder as their
 * marker those of a member of the workspace. What is nested in a package is that package's own.
 */
export const read: Read = (source, interest) => {
  const facts = new LockFacts(source, interest);
  const older: (() => void)[] = [];
  let isNew = false;
  const error = eachRecord(source.text, skimJson, packages, (record) => {
    const key = String(record.keys[1]);
    if (record.keys[0] === 'dependencies') older.push(() => readCopy(record, { name: key, folder: null }, facts));
    else {
      isNew = true;
      readPath(record, key, facts);
    }
  });
  if (!isNew) for (const add of older) add();
  return facts.reading('JSON', error);
};

function readPath(record: LockRecord, path: string, facts: LockFacts): void {
  const [folder = '', name, ...nested] = path.split(/(?:^|\/)node_modules\//);
  if (name === undefined && record.keyAt !== null) facts.member('npm', record.text('name') ?? path, path, record.keyAt);
  if (name !== undefined && nested.length === 0) readCopy(record, { name, folder: folder === '' ? null : folder }, facts);
}

function readCopy(record: LockRecord, { name, folder }: { name: string; folder: string | null }, facts: LockFacts): void {
  const at = record.span('version');
  if (at === null) return;
  const { alias, version, start } = resolved(record.text('version') ?? '');
  const told = { ecosystem: 'npm', name: record.text('name') ?? alias ?? name, version } as const;
  const span: Span = { start: at.start + start, end: at.end };
  facts.lock({ ...told, index: registryOf(record.text('resolved'), told.name), marker: folder }, span);
}

/** `npm:other@1.0.0` of an alias in an old lock. Where a git address or a file stands there is no version. */
function resolved(written: string): { readonly alias: string | null; readonly version: string; readonly start: number } {
  const [before, alias] = /^npm:(.+)@/.exec(written) ?? [];
  if (before !== undefined && alias !== undefined) return { alias, version: written.slice(before.length), start: before.length };
  return { alias: null, version: /^\d/.test(written) ? written : '', start: 0 };
}
