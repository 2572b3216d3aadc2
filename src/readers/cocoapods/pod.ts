import type { Argument, Item, Text } from '../../formats/ruby.ts';
import type { Source } from '../../formats/source.ts';
import type { Constraint, DependencyFact, Origin, Role } from '../../model.ts';
import { dependencyFact } from '../installs/frame.ts';
import type { Variables } from './variables.ts';
import { literal, named, namesOf, textOf } from './walk.ts';

/** What surrounds a pod where it is asked for. */
export interface Around {
  readonly source: Source;
  readonly block: string;
  readonly role: Role;
  readonly condition: string | null;
  readonly variables: Variables;
}

/**
 * Reads the arguments of `pod 'Name/Subspec', '~> 1.0', :option => value` and of a podspec's `dependency`:
 * https://guides.cocoapods.org/syntax/podfile.html#pod. The name is that of the pod, subspecs are extras.
 */
export function readPod(args: readonly Argument[], around: Around): DependencyFact | null {
  const { source, block, role, condition } = around;
  const [first, ...versions] = args.filter(({ label }) => label === null);
  const name = first?.items[0];
  if (name?.kind !== 'text' || name.value === null || first?.items.length !== 1) return null;
  const [root = '', ...subspec] = name.value.split('/');
  if (!/^[^\s/]+$/.test(root)) return null;
  const origin = originOf(args);
  const place = (start: number, end: number) => source.place(start, end);
  const span = { start: name.start, end: endOf(name, versions, source) };
  const only = versions.length === 1 ? textIn(versions[0]?.items ?? []) : null;
  const constraint = origin.kind === 'registry' ? constraintOf(versions, around) : unknown(origin.reference);
  return dependencyFact({ block, command: null, role, place }, span, {
    ecosystem: 'cocoapods',
    name: root,
    constraint,
    extras: [...(subspec.length > 0 ? [subspec.join('/')] : []), ...(namesOf(valueOf(args, 'subspecs')) ?? [])],
    marker: markerOf(args, condition),
    origin,
    nameAt: place(name.inner.start, name.inner.start + root.length),
    constraintAt: only === null || constraint.kind !== 'range' ? null : place(only.inner.start, only.inner.end),
  });
}

/** The name and the versions behind it, where all stand in one line. */
function endOf(name: Text, versions: readonly Argument[], source: Source): number {
  const end = versions.at(-1)?.end ?? name.end;
  return source.text.slice(name.start, end).includes('\n') ? name.end : end;
}

/** `'~> 1.0', '< 1.3'`: all of them hold. */
function constraintOf(versions: readonly Argument[], { source, variables }: Around): Constraint {
  const words = versions.map(({ items }) => variables.resolve(items));
  if (words.length === 0) return { kind: 'any' };
  if (words.every((word) => word !== null)) return { kind: 'range', text: words.map((word) => word.trim()).join(', ') };
  const written = versions.map(({ items }) => textOf(items, source)).join(', ');
  return { kind: 'unknown', text: written, variable: versions.length === 1 ? variableIn(versions[0]?.items ?? []) : null };
}

function variableIn([only, ...more]: readonly Item[]): string | null {
  return only?.kind === 'word' && more.length === 0 ? only.path.join('.') : null;
}

function unknown(text: string): Constraint {
  return { kind: 'unknown', text, variable: null };
}

function originOf(args: readonly Argument[]): Origin {
  const word = (label: string) => literal(valueOf(args, label));
  const git = word('git');
  const revision = word('tag') ?? word('commit') ?? word('branch');
  if (git !== null) return { kind: 'git', reference: revision === null ? git : `${git}@${revision}` };
  const path = word('path');
  if (path !== null) return { kind: 'path', reference: path };
  const spec = word('podspec') ?? word('http');
  if (spec !== null) return { kind: /^https?:/.test(spec) ? 'url' : 'path', reference: spec };
  const elsewhere = ['git', 'path', 'podspec', 'http'].find((label) => valueOf(args, label).length > 0);
  return elsewhere === undefined ? { kind: 'registry' } : { kind: elsewhere === 'git' ? 'git' : 'path', reference: '' };
}

function valueOf(args: readonly Argument[], label: string): readonly Item[] {
  return args.find((argument) => argument.label === label)?.items ?? [];
}

/** The configurations that it is for, and the condition that it stands under. */
function markerOf(args: readonly Argument[], condition: string | null): string | null {
  const written = args.find(({ label }) => label === 'configurations' || label === 'configuration')?.items ?? [];
  const names = written.length === 0 ? [] : (namesOf(written) ?? [named(written) ?? '?']);
  const configurations = names.length === 0 ? null : `configurations ${names.join(', ')}`;
  return configurations === null || condition === null ? (configurations ?? condition) : `${configurations}, ${condition}`;
}

function textIn([only]: readonly Item[]): Text | null {
  return only?.kind === 'text' && only.value !== null ? only : null;
}
