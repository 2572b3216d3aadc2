import { normalise } from '../formats/requirement.ts';
import type { SkimPath } from '../formats/skim.ts';
import { skimYaml } from '../formats/skim/yaml.ts';
import { condaPackage } from './locks/conda-url.ts';
import { LockFacts } from './locks/lock-facts.ts';
import { eachRecord, type LockRecord } from './locks/records.ts';
import type { Read } from './reader.ts';

/** `packages` since version 4, `package` before. */
const packages = {
  isUnder: (key: unknown) => key === 'packages' || key === 'package',
  depth: 2,
  fields: ['conda', 'pypi', 'kind', 'manager', 'name', 'version', 'subdir', 'platform', 'url', 'path'],
};

/**
 * Reads `pixi.lock` of every version: https://pixi.prefix.dev/latest/workspace/lockfile/
 * It holds the packages of all environments; which of them are together is not told of a package.
 */
export const read: Read = (source, interest) => {
  const facts = new LockFacts(source, interest);
  const error = eachRecord(
    source.text,
    skimYaml,
    packages,
    (record) => readPackage(record, facts),
    (path, start, end) => readIndex(path, { start, end }, facts),
  );
  return facts.reading('YAML', error);
};

/** `environments.default.channels.0.url`, `environments.default.indexes.0` */
function readIndex({ keys: [table, , list, position, field] }: SkimPath, at: { start: number; end: number }, facts: LockFacts): void {
  const url = facts.source.text.slice(at.start, at.end);
  if (table !== 'environments') return;
  if (list === 'channels' && field === 'url') facts.index({ ecosystem: 'conda', role: 'channel', url }, at);
  if (list === 'indexes' && field === undefined) facts.index({ ecosystem: 'pypi', role: position === 0 ? 'primary' : 'extra', url }, at);
}

function readPackage(record: LockRecord, facts: LockFacts): void {
  const kind = record.text('kind') ?? record.text('manager') ?? (record.text('pypi') === null ? 'conda' : 'pypi');
  if (kind === 'conda') readConda(record, facts);
  else readPypi(record, facts);
}

/** The address tells all that no line of its own does. */
function readConda(record: LockRecord, facts: LockFacts): void {
  const field = ['conda', 'url'].find((one) => record.text(one) !== null) ?? '';
  const address = record.span(field);
  const found = condaPackage(record.text(field) ?? '');
  const own = record.span('version');
  const name = record.text('name') ?? found?.name;
  const inAddress =
    address === null || found === null ? null : { start: address.start + found.at.start, end: address.start + found.at.end };
  const at = own ?? inAddress;
  if (name === undefined || at === null) return;
  const version = facts.source.text.slice(at.start, at.end);
  const marker = record.text('platform') ?? record.text('subdir') ?? found?.platform ?? null;
  const told = { ecosystem: 'conda', name: name.toLowerCase(), version, index: found?.channel ?? null } as const;
  facts.lock({ ...told, marker: marker === 'noarch' ? null : marker }, at);
}

/** A path is a folder of the repository. */
function readPypi(record: LockRecord, facts: LockFacts): void {
  const at = record.span('version');
  const address = record.text('pypi') ?? record.text('path') ?? record.text('url') ?? '';
  if (at === null || !address.includes('://')) return;
  const told = { ecosystem: 'pypi', name: normalise(record.text('name') ?? ''), version: record.text('version') ?? '' } as const;
  facts.lock({ ...told, marker: record.text('platform') }, at);
}
