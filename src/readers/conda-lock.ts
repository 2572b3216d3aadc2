import { normalise } from '../formats/requirement.ts';
import { skimYaml } from '../formats/skim/yaml.ts';
import { condaPackage } from './locks/conda-url.ts';
import { LockFacts } from './locks/lock-facts.ts';
import { eachRecord, type LockRecord, under } from './locks/records.ts';
import type { Read } from './reader.ts';

const packages = { isUnder: under('package'), depth: 2, fields: ['name', 'version', 'manager', 'platform', 'url'] };

/** Reads `conda-lock.yml`: https://conda.github.io/conda-lock/output/ */
export const read: Read = (source, interest) => {
  const facts = new LockFacts(source, interest);
  const error = eachRecord(
    source.text,
    skimYaml,
    packages,
    (record) => readPackage(record, facts),
    ({ keys: [table, list, , field] }, start, end) => {
      if (table === 'metadata' && list === 'channels' && field === 'url')
        facts.index({ ecosystem: 'conda', role: 'channel', url: source.text.slice(start, end) }, { start, end });
    },
  );
  return facts.reading('YAML', error);
};

function readPackage(record: LockRecord, facts: LockFacts): void {
  const at = record.span('version');
  const name = record.text('name') ?? '';
  if (at === null) return;
  const told = { version: record.text('version') ?? '', marker: record.text('platform') };
  if (record.text('manager') === 'pip') facts.lock({ ecosystem: 'pypi', name: normalise(name), ...told }, at);
  else {
    const index = condaPackage(record.text('url') ?? '')?.channel ?? null;
    facts.lock({ ecosystem: 'conda', name: name.toLowerCase(), ...told, index }, at);
  }
}
