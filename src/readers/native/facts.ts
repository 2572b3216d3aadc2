import type { Constraint, DependencyFact, Place, SettingFact } from '../../model.ts';

/** What must be said of a package that is asked for, and what is usually as in `usual`. */
type Asked = Pick<DependencyFact, 'ecosystem' | 'name' | 'constraint'> & Partial<DependencyFact>;

const usual = {
  kind: 'dependency',
  block: '',
  role: { kind: 'runtime' },
  extras: [],
  marker: null,
  origin: { kind: 'registry' },
  command: null,
  nameAt: null,
  constraintAt: null,
  excludes: [],
} as const satisfies Partial<DependencyFact>;

/** A dependency at its place. */
export function dependency({ location, text }: Place, asked: Asked): DependencyFact {
  return { ...usual, ...asked, location, text };
}

/** A setting at its place. */
export function setting({ location, text }: Place, key: string, value: string | null, block = ''): SettingFact {
  return { kind: 'setting', location, text, block, key, value };
}

/** A version that nobody can see: what is written in its stead. */
export function unknown(text: string, variable: string | null = null): Constraint {
  return { kind: 'unknown', text, variable };
}
