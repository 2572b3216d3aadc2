import type { Source } from '../../formats/source.ts';
import type { YamlNode } from '../../formats/yaml.ts';
import type { DependencyFact, Fact, Role } from '../../model.ts';
import { type Choice, listOf } from './matrix.ts';

/**
 * Puts the versions of a matrix in for `torch==${{ matrix.torch }}`: one fact for each, an alternative to the others, at
 * the version in the matrix. Only where every version of the list meets all else that the matrix tries.
 * @param environment variables that hold an expression: `TORCH` with `${{ matrix.torch }}`
 */
export function withVersions(
  source: Source,
  matrix: YamlNode | undefined,
  environment: ReadonlyMap<string, string>,
  facts: readonly Fact[],
): Fact[] {
  return facts.flatMap((fact) => {
    if (fact.kind !== 'dependency' || fact.constraint.kind !== 'unknown' || fact.constraint.variable === null) return [fact];
    const { variable } = fact.constraint;
    const dimension = /^(?:\$\{\{\s*)?matrix\.([\w-]+)(?:\s*\}\})?$/.exec(environment.get(variable.replace(/^env\./, '')) ?? variable)?.[1];
    const choices = dimension === undefined ? null : listOf(matrix, dimension);
    if (dimension === undefined || choices === null) return [fact];
    const chosen = choices.flatMap((choice) => chosenOf(source, fact, variable, dimension, choice));
    return chosen.length < choices.length ? [fact] : chosen;
  });
}

/** Nothing where more than that variable is open. */
function chosenOf(source: Source, fact: DependencyFact, variable: string, dimension: string, { value, at }: Choice): DependencyFact[] {
  const text = fact.constraint.kind === 'unknown' ? fact.constraint.text.replaceAll(`\${${variable}}`, value) : '';
  if (text === '' || text.includes('$')) return [];
  const role = alternative(fact.role, `matrix.${dimension} ${value}`);
  return [{ ...fact, ...source.place(at.start, at.end), constraint: { kind: 'range', text }, role, constraintAt: null }];
}

function alternative(role: Role, choice: string): Role {
  return { kind: 'optional', name: role.kind === 'optional' ? `${role.name} && ${choice}` : choice };
}
