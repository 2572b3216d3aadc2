import type { Role } from '../../model.ts';

/** The part of a manifest that a table stands in: the whole, or a feature. */
export interface Part {
  readonly block: string;
  readonly role: Role;
}
