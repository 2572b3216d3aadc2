import type { Group } from '../../formats/gradle.ts';
import type { DependencyFact, Role } from '../../model.ts';
import type { Coordinate } from './coordinate.ts';
import { constrainedBy } from './version-block.ts';
import { type Script, placeOf } from './script.ts';
import type { Span } from '../../formats/span.ts';

/** What one entry of a `dependencies` block says of everything that it names. */
export interface Entry {
  readonly script: Script;
  readonly block: string;
  readonly role: Role;
  readonly marker: string | null;
  readonly excludes: readonly string[];
  /** The block of the entry: `{ exclude …; version { … } }`. */
  readonly details: Group | null;
}

/** The fact of a coordinate, at the version that its block demands when there is one. */
export function dependency({ script, block, role, marker, excludes, details }: Entry, coordinate: Coordinate, at: Span): DependencyFact {
  const { constraint, constraintAt } = constrainedBy(details, script) ?? coordinate;
  const { name, nameAt } = coordinate;
  return {
    kind: 'dependency',
    ...placeOf(script, at),
    block,
    ecosystem: 'maven',
    name,
    constraint,
    role,
    extras: [],
    marker,
    origin: { kind: 'registry' },
    command: null,
    nameAt: nameAt && placeOf(script, nameAt),
    constraintAt: constraintAt && placeOf(script, constraintAt),
    excludes,
  };
}
