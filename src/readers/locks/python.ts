import { normalise } from '../../formats/requirement.ts';
import type { LockFact } from '../../model.ts';
import type { LockRecord } from './records.ts';

/** The package of a record that has a `name` and a `version`. */
export function pythonPackage(record: LockRecord): Pick<LockFact, 'name' | 'version'> & { readonly ecosystem: 'pypi' } {
  return { ecosystem: 'pypi', name: normalise(record.text('name') ?? ''), version: record.text('version') ?? '' };
}
