import type { Statement } from '../../formats/gradle.ts';
import type { Source } from '../../formats/source.ts';
import type { Fact, Place } from '../../model.ts';
import type { Scope } from './scope.ts';
import type { Lookup } from './values.ts';
import type { Span } from '../../formats/span.ts';

/** A build file while it is read. */
export interface Script {
  readonly source: Source;
  readonly variables: Lookup;
}

/** Takes from the statements of one block what it knows. */
export type BlockReader = (statements: readonly Statement[], scope: Scope, script: Script) => readonly Fact[];

/** Where a span of the script stands in its file. */
export function placeOf({ source }: Script, { start, end }: Span): Place {
  return source.place(start, end);
}

/** A value that decides how the app is built; null when it is not written out. */
export function setting(script: Script, block: string, key: string, value: string | null, at: Span): Fact {
  return { kind: 'setting', key, value, block, ...placeOf(script, at) };
}
