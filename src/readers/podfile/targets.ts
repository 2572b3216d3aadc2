import { asCall, type Statement } from '../../formats/ruby.ts';
import type { Source } from '../../formats/source.ts';
import type { Fact, Role } from '../../model.ts';
import { Variables } from '../cocoapods/variables.ts';
import { named, textOf, walk } from '../cocoapods/walk.ts';
import { readStatement } from './statement.ts';

/** Methods that call each other in a circle, or very many targets, are not followed without end. */
const deepest = 10;
const mostFacts = 20_000;

/** Blocks in which nothing is asked for: what is done to the projects that were made. */
const hooks = /^(?:pre|post)_(?:install|integrate)$/;

/** Where in a Podfile a statement stands. */
interface Scope {
  /** The targets that it holds for, `target:App`; `''` for all of the file. */
  readonly blocks: readonly string[];
  readonly role: Role;
  readonly condition: string | null;
  readonly depth: number;
}

/** A Podfile while it is read. */
interface File {
  readonly source: Source;
  /** What a method of the file does where it is called. */
  readonly methods: ReadonlyMap<string, readonly Statement[]>;
  readonly variables: Variables;
  readonly facts: Fact[];
}

/** The facts of a Podfile: those of a target carry `target:<name>` as their block. */
export function readStatements(statements: readonly Statement[], source: Source): Fact[] {
  const file = { source, methods: methodsOf(statements), variables: new Variables(statements, source), facts: [] };
  visitAll(statements, { blocks: [''], role: { kind: 'runtime' }, condition: null, depth: 0 }, file);
  return file.facts;
}

/** Methods without parameters: `def shared_pods`. */
function methodsOf(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  return new Map(
    statements.flatMap(({ items, body }) => {
      const name = items[1];
      return body?.kind === 'def' && items.length === 2 && name?.kind === 'word' ? [[name.path.join('.'), body.statements]] : [];
    }),
  );
}

function visitAll(statements: readonly Statement[], scope: Scope, file: File): void {
  const visit = (statement: Statement, condition: string | null) => visitOne(statement, { ...scope, condition }, file);
  walk(statements, file.source, visit, scope.condition);
}

function visitOne(statement: Statement, scope: Scope, file: File): void {
  const { body } = statement;
  if (file.facts.length > mostFacts || scope.depth > deepest || body?.kind === 'def') return;
  const call = asCall(statement);
  const name = call?.path.join('.') ?? '';
  if (body !== null) {
    const inner = hooks.test(name) ? null : enter(statement, scope, file.source);
    if (inner !== null) visitAll(body.statements, inner, file);
    return;
  }
  const method = call?.args.length === 0 ? file.methods.get(name) : undefined;
  if (method !== undefined) return visitAll(method, { ...scope, depth: scope.depth + 1 }, file);
  for (const block of scope.blocks) for (const fact of readStatement(statement, call, { ...scope, ...file, block })) file.facts.push(fact);
}

/** The scope between `do` and `end`: of a target, or of a loop, whose pods may be others than are written. */
function enter(statement: Statement, scope: Scope, source: Source): Scope {
  const target = targetOf(statement);
  if (target === null) return { ...scope, condition: textOf(statement.items, source), depth: scope.depth + 1 };
  const inside = target.isAbstract ? heirsOf(statement) : [];
  const blocks = inside.length > 0 ? inside : [`target:${target.name}`];
  return { ...scope, blocks, role: roleOf(target.name), depth: scope.depth + 1 };
}

function targetOf(statement: Statement): { readonly name: string; readonly isAbstract: boolean } | null {
  const call = asCall(statement);
  const word = call?.path.join('.') ?? '';
  const name = call === null ? null : named(call.args[0]?.items ?? []);
  return name !== null && (word === 'target' || word === 'abstract_target') ? { name, isAbstract: word === 'abstract_target' } : null;
}

/** The targets that get the pods of an abstract one. */
function heirsOf({ body }: Statement, depth = 0): string[] {
  if (depth > deepest) return [];
  return (body?.statements ?? []).flatMap((statement) => {
    const target = targetOf(statement);
    if (target === null || refuses(statement)) return [];
    return target.isAbstract ? heirsOf(statement, depth + 1) : [`target:${target.name}`];
  });
}

/** `inherit! :none`, `inherit! :search_paths`: the pods of the parent are not linked. */
function refuses({ body }: Statement): boolean {
  return (body?.statements ?? []).some((inner) => {
    const call = asCall(inner);
    return call?.path.join('.') === 'inherit!' && /^(?:none|search_paths)$/.test(named(call.args[0]?.items ?? []) ?? '');
  });
}

function roleOf(target: string): Role {
  return { kind: /tests?$/i.test(target) ? 'test' : 'runtime' };
}
