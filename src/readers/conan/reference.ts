import type { Source } from '../../formats/source.ts';
import type { Constraint, DependencyFact, Place, Role } from '../../model.ts';
import { dependency, unknown } from '../native/facts.ts';
import type { Span } from '../../formats/span.ts';

const pattern = /^([\w+.-]{2,100})\/(\[[^[\]]*\]|(?!\[)[^@#%\s]+|)/;

/** The words that ask for packages, in sections, attributes and calls. */
export const roles: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['requires', { kind: 'runtime' }],
  ['tool_requires', { kind: 'build' }],
  ['build_requires', { kind: 'build' }],
  ['python_requires', { kind: 'build' }],
  ['test_requires', { kind: 'test' }],
]);

/**
 * Reads `name/version@user/channel#revision`, in which the version may be a range in brackets.
 * https://docs.conan.io/2/reference/conanfile_txt.html
 * @param at where `text` stands character by character
 * @param hole what of the version is not written here: a variable, or '' when it has no name
 */
export function readReference(
  source: Source,
  text: string,
  at: Span,
  role: Role,
  { hole = null, marker = null }: { readonly hole?: string | null; readonly marker?: string | null } = {},
): DependencyFact[] {
  const [, name, version = ''] = pattern.exec(text) ?? [];
  if (name === undefined || (version === '' && hole === null)) return [];
  const known = hole === null && !/[{}%$]|^</.test(version);
  const constraint: Constraint = known ? { kind: 'range', text: version } : unknown(text, hole === '' ? null : hole);
  const from = at.start + name.length + 1;
  return [
    dependency(source.place(at.start, at.end), {
      ecosystem: 'conan',
      name,
      constraint,
      role,
      marker,
      nameAt: source.place(at.start, from - 1),
      constraintAt: known ? constraintAt(source, from, version) : null,
    }),
  ];
}

function constraintAt(source: Source, start: number, version: string): Place {
  return source.place(start, start + version.length);
}
