import { type Argument, type Group, asCall } from '../../formats/gradle.ts';
import type { Constraint } from '../../model.ts';
import type { Coordinate } from './coordinate.ts';
import { richConstraint } from './rich-version.ts';
import type { Script } from './script.ts';
import { spanOf, valueOf } from './values.ts';
import type { Span } from '../../formats/span.ts';

/** What `version { strictly("1.2") }` in the block of a dependency says; null when there is none. */
export function constrainedBy(details: Group | null, script: Script): Pick<Coordinate, 'constraint' | 'constraintAt'> | null {
  const block = innerBlock(details, 'version');
  if (block === null) return null;
  const words = new Map(block.statements.flatMap(({ items }) => namedArgument(items) ?? []));
  const values = [...words].map(([name, { items }]) => [name, valueOf(items, script.variables)] as const);
  if (values.some(([, value]) => value === null)) return { constraint: unknown(block, script), constraintAt: null };
  const version = Object.fromEntries(values);
  const [only, ...more] = [...words.values()];
  const constraint = richConstraint({
    strictly: version['strictly'] ?? null,
    require: version['require'] ?? null,
    prefer: version['prefer'] ?? null,
  });
  return { constraint, constraintAt: only !== undefined && more.length === 0 ? literalSpan(only) : null };
}

function innerBlock(details: Group | null, name: string): Group | null {
  const calls = (details?.statements ?? []).map(({ items }) => asCall(items));
  return calls.find((call) => call?.path.at(-1) === name && call.block !== null)?.block ?? null;
}

function namedArgument(items: Parameters<typeof asCall>[0]): readonly (readonly [string, Argument])[] | null {
  const call = asCall(items);
  const name = call?.path.at(-1) ?? '';
  const first = call?.args[0];
  return first !== undefined && ['strictly', 'require', 'prefer'].includes(name) ? [[name, first]] : null;
}

function unknown({ start, end }: Span, { source }: Script): Constraint {
  return { kind: 'unknown', text: source.text.slice(start, end), variable: null };
}

function literalSpan({ items }: Argument): Span | null {
  const [text] = items;
  return text?.kind === 'text' && items.length === 1 && text.parts.every(({ kind }) => kind === 'literal') ? spanOf(items) : null;
}
