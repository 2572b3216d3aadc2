import { skimJson } from '../formats/skim/json.ts';
import { LockFacts } from './locks/lock-facts.ts';
import { eachRecord, type LockRecord } from './locks/records.ts';
import type { Read } from './reader.ts';

/** `workspaces` by folder; `packages` by name, or by the path of packages that one is nested in: `["name@1.0.0", "", …]`. */
const tables = { isUnder: (key: unknown) => key === 'workspaces' || key === 'packages', depth: 2, fields: ['name', '0', '1'] };

/**
 * Reads `bun.lock`: https://bun.com/docs/pm/lockfile
 * As of npm, only the copies that a folder of the repository resolves to matter.
 */
export const read: Read = (source, interest) => {
  const facts = new LockFacts(source, interest);
  const folders = new Map<string, string>();
  const error = eachRecord(source.text, skimJson, tables, (record) => {
    if (record.keys[0] === 'packages') readPackage(record, folders, facts);
    else readWorkspace(record, folders, facts);
  });
  return facts.reading('JSON', error);
};

function readWorkspace(record: LockRecord, folders: Map<string, string>, facts: LockFacts): void {
  const folder = String(record.keys[1]);
  const name = record.text('name') ?? folder;
  folders.set(name, folder);
  if (record.keyAt !== null) facts.member('npm', name, folder, record.keyAt);
}

function readPackage(record: LockRecord, folders: ReadonlyMap<string, string>, facts: LockFacts): void {
  const at = record.span('0');
  const [before, name] = /^(.+)@(?=\d)/.exec(record.text('0') ?? '') ?? [];
  const owners =
    String(record.keys[1])
      .match(/(?:@[^/]+\/)?[^/]+/g)
      ?.slice(0, -1) ?? [];
  const folder = owners.length === 1 ? folders.get(owners[0] ?? '') : undefined;
  if (at === null || before === undefined || name === undefined || (owners.length > 0 && folder === undefined)) return;
  const start = at.start + before.length;
  const told = { ecosystem: 'npm', name, version: (record.text('0') ?? '').slice(before.length) } as const;
  facts.lock({ ...told, index: record.text('1') || null, marker: folder ?? null }, { start, end: at.end });
}
