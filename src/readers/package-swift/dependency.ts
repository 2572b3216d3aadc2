import { argument, asCall, type Call, type Item, literal, type Text } from '../../formats/swift.ts';
import type { Source } from '../../formats/source.ts';
import type { Constraint, DependencyFact, ModuleFact, Origin, Place } from '../../model.ts';
import { dependencyFact } from '../installs/frame.ts';
import { fromRoot } from '../manifest/members.ts';
import { identityOf, packageName } from '../swift/package.ts';
import { requirementOf } from '../swift/requirement.ts';
import type { Use } from './uses.ts';

/** Which versions are admitted, and where they are written when that is one literal. */
interface Required {
  readonly constraint: Constraint;
  readonly at: Text | null;
  /** The branch or revision that is taken instead. */
  readonly reference: string | null;
}

/** `.package(url: "https://…", from: "1.0.0")`, `.package(path: "../Tagger")`. */
export function readDependency(
  call: Call,
  uses: ReadonlyMap<string, Use>,
  condition: string | null,
  source: Source,
): (DependencyFact | ModuleFact)[] {
  const [text] = argument(call, 'url') ?? argument(call, 'id') ?? [];
  const path = argument(call, 'path');
  if (path !== null) return readLocal(path, source);
  if (text?.kind !== 'text' || text.value === null) return [];
  const isUrl = argument(call, 'url') !== null;
  const name = isUrl ? packageName(text.value) : text.value.toLowerCase();
  if (name === null || name === '') return [];
  const required = requirement(call, source);
  const use = uses.get(isUrl ? identityOf(text.value) : name) ?? uses.get((literal(argument(call, 'name')) ?? '').toLowerCase());
  const place = (start: number, end: number): Place => source.place(start, end);
  const oneLine = !source.text.slice(call.start, call.end).includes('\n');
  return [
    dependencyFact({ block: '', command: null, role: use?.role ?? { kind: 'runtime' }, place }, oneLine ? call : text.inner, {
      ecosystem: 'swift',
      name,
      constraint: required.constraint,
      extras: use?.products ?? [],
      marker: condition,
      origin: originOf(required, text.value),
      constraintAt: required.at === null ? null : place(required.at.inner.start, required.at.inner.end),
    }),
  ];
}

function originOf({ reference }: Required, url: string): Origin {
  return reference === null ? { kind: 'registry' } : { kind: 'git', reference: `${url}@${reference}` };
}

/** A package in the same repository. */
function readLocal(items: readonly Item[], source: Source): ModuleFact[] {
  const [text] = items;
  const directory = text?.kind === 'text' && text.value !== null ? fromRoot(source.path, text.value) : null;
  if (text?.kind !== 'text' || text.value === null || directory === null) return [];
  const inTree = directory === '.' ? '' : directory;
  return [
    {
      kind: 'module',
      ecosystem: 'swift',
      name: text.value,
      directory: inTree,
      block: '',
      ...source.place(text.inner.start, text.inner.end),
    },
  ];
}

/** `from: "1.0.0"`, `exact: "1.0.0"`, `branch: "main"`, `"1.0.0"..<"2.0.0"`, `.upToNextMinor(from: "1.0.0")`. */
function requirement(call: Call, source: Source): Required {
  const named = (['from', 'exact', 'branch', 'revision'] as const).find((label) => argument(call, label) !== null);
  if (named !== undefined) return version(named, argument(call, named) ?? [], source);
  const own = call.args.find(({ label }) => label === null)?.items ?? [];
  const inner = asCall(own);
  const kind = inner?.head.path.join('.');
  if (kind === '.upToNextMajor' || kind === '.upToNextMinor') return version(kind.slice(1), inner?.args[0]?.items ?? [], source);
  if (kind === '.exact' || kind === '.branch' || kind === '.revision') return version(kind.slice(1), inner?.args[0]?.items ?? [], source);
  return range(own, source);
}

function version(kind: string, items: readonly Item[], source: Source): Required {
  const [text] = items;
  const value = literal(items);
  if (value === null || text?.kind !== 'text') return unknown(items, source);
  if (kind === 'branch' || kind === 'revision')
    return { constraint: { kind: 'unknown', text: value, variable: null }, at: null, reference: value };
  const as = kind === 'exact' || kind === 'upToNextMinor' ? kind : 'upToNextMajor';
  const constraint = requirementOf(as, value);
  return { constraint, at: constraint.kind === 'range' ? text : null, reference: null };
}

function range(items: readonly Item[], source: Source): Required {
  const [from, sign, to, ...more] = items;
  const [low, high] = [literal(from === undefined ? [] : [from]), literal(to === undefined ? [] : [to])];
  if (low === null || high === null || sign?.kind !== 'operator' || more.length > 0) return unknown(items, source);
  const kind = sign.text === '..<' ? 'range' : sign.text === '...' ? 'closedRange' : null;
  return kind === null ? unknown(items, source) : { constraint: requirementOf(kind, low, high), at: null, reference: null };
}

function unknown(items: readonly Item[], source: Source): Required {
  const [first, last] = [items[0], items.at(-1)];
  const text = source.text.slice(first?.start ?? 0, last?.end ?? 0);
  const variable = first?.kind === 'word' && first === last ? first.path.join('.') : null;
  return { constraint: { kind: 'unknown', text, variable }, at: null, reference: null };
}
