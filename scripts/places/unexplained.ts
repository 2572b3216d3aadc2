import type { Constraint, DependencyFact, Fact, Location, Problem } from '../../src/model.ts';
import type { Tree } from '../../src/tree/index.ts';

/** A line for each place whose words are not those of the file, or do not say what the fact says. */
export function unexplained(tree: Pick<Tree, 'read'>, facts: readonly Fact[], problems: readonly Problem[]): string[] {
  const lines = new Map<string, readonly string[]>();
  const held = (location: Location): string | null => {
    const known = lines.get(location.path) ?? linesOf(tree, location.path);
    lines.set(location.path, known);
    return sliced(known, location);
  };
  return [
    ...facts.flatMap((fact) => [...placeMismatches(fact, held), ...(fact.kind === 'dependency' ? meaningMismatches(fact) : [])]),
    ...problems.flatMap(({ location }) =>
      location !== null && held(location) === null ? [`${at(location)} a problem outside of the file`] : [],
    ),
  ];
}

function linesOf(tree: Pick<Tree, 'read'>, path: string): readonly string[] {
  const content = tree.read(path);
  return content.kind === 'text' ? content.text.split('\n') : [''];
}

function placeMismatches(fact: Fact, held: (location: Location) => string | null): string[] {
  // What is known by its name alone has the start of the file for a place.
  if (fact.kind === 'file' || fact.kind === 'model') return [];
  const parts = fact.kind === 'dependency' || fact.kind === 'catalog' ? [fact, fact.nameAt, fact.constraintAt] : [fact];
  return parts.flatMap((place) => {
    if (place === null) return [];
    const found = held(place.location);
    return found === place.text
      ? []
      : [`${at(place.location)} ${fact.kind} claims ${JSON.stringify(place.text)}, the file holds ${JSON.stringify(found)}`];
  });
}

/** What a fact says has to stand in its words, unless a variable or an alias stands there. */
function meaningMismatches(fact: DependencyFact): string[] {
  const { nameAt, constraintAt, name, constraint, location } = fact;
  const told: string[] = [];
  // What Python's index does not tell apart: https://packaging.python.org/en/latest/specifications/name-normalization/
  const [meant, written] = [name, nameAt?.text ?? name].map((text) => plain(text).replaceAll('.', ''));
  if (nameAt !== null && !meant?.includes(written ?? '') && !written?.includes(meant ?? ''))
    told.push(`${at(location)} is called ${name}, and its name reads ${JSON.stringify(nameAt.text)}`);
  if (constraintAt !== null && !agrees(constraint, constraintAt.text))
    told.push(`${at(location)} has the constraint ${JSON.stringify(constraint)}, which reads ${JSON.stringify(constraintAt.text)}`);
  return told;
}

function agrees(constraint: Constraint, written: string): boolean {
  return constraint.kind === 'any' || plain(constraint.text).includes(plain(written)) || plain(written).includes(plain(constraint.text));
}

/** Without what writing may vary in: capitals, dashes, quotes, brackets, space and the signs of a comparison. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}.*+]/gu, '');
}

function sliced(lines: readonly string[], { line, column, endLine, endColumn }: Location): string | null {
  const [first, last] = [lines[line - 1], lines[endLine - 1]];
  if (first === undefined || last === undefined || column > first.length + 1 || endColumn > last.length + 1) return null;
  if (line === endLine) return first.slice(column - 1, endColumn - 1);
  return [first.slice(column - 1), ...lines.slice(line, endLine - 1), last.slice(0, endColumn - 1)].join('\n');
}

function at({ path, line, column }: Location): string {
  return `${path}:${line}:${column}`;
}
