import { type Item, type Statement, type Text, asCall, isGroup, literal, parseGradle } from '../formats/gradle.ts';
import type { Source } from '../formats/source.ts';
import type { ModuleFact } from '../model.ts';
import { type Scope, walk } from './gradle/scope.ts';
import { fromRoot } from './manifest/members.ts';
import type { Read } from './reader.ts';
import type { Span } from '../formats/span.ts';

/** One project of the build where `include` names it. */
interface Included extends Span {
  readonly name: string;
  readonly block: string;
}

/** Reads the modules of `settings.gradle` and `settings.gradle.kts`: https://docs.gradle.org/current/dsl/org.gradle.api.initialization.Settings.html */
export const read: Read = (source) => {
  const included: Included[] = [];
  const moved = new Map<string, string | null>();
  const visit = (statements: readonly Statement[], scope: Scope): void => {
    for (const { items } of statements) {
      for (const one of includedBy(items, scope)) included.push(one);
      const move = movedBy(items);
      if (move !== null) moved.set(move.name, move.directory);
    }
  };
  walk(parseGradle(source.text, source.path.endsWith('.kts') ? 'kotlin' : 'groovy'), { path: [], block: '' }, visit, source.text);
  return { facts: included.flatMap((one) => moduleFact(one, moved, source)), problems: [] };
};

/** `include ':app', ':ml'`, `include(":app")`. */
function includedBy(items: readonly Item[], { path, block }: Scope): readonly Included[] {
  const call = asCall(items);
  if (call?.path.join('.') !== 'include' || path.length > 0) return [];
  return call.args
    .flatMap((argument) => textsOf(argument.items))
    .flatMap((text) => {
      const name = literal([text]);
      return name === null || !/[^:]/.test(name) ? [] : [{ name: absolute(name), block, ...text.inner }];
    });
}

/** The strings of an argument, those of a list too. */
function textsOf(items: readonly Item[]): readonly Text[] {
  return items.flatMap((item) => {
    if (item.kind === 'text') return [item];
    return item.kind === 'group' && item.bracket !== '{' ? item.statements.flatMap((one) => textsOf(one.items)) : [];
  });
}

function absolute(name: string): string {
  return name.startsWith(':') ? name : `:${name}`;
}

/** `project(':app').projectDir = file('client')`; a directory of null cannot be known. */
function movedBy(items: readonly Item[]): { readonly name: string; readonly directory: string | null } | null {
  const sign = items.findIndex((item) => item.kind === 'operator' && item.text === '=');
  const [project, group, , property] = items;
  const call = project?.kind === 'word' && isGroup(group, '(') && project.path.at(-1) === 'project' ? asCall(items.slice(0, 2)) : null;
  const name = literal(call?.args[0]?.items ?? []);
  if (sign !== 4 || name === null || property?.kind !== 'word' || property.path.at(-1) !== 'projectDir') return null;
  return { name: absolute(name), directory: directoryOf(items.slice(sign + 1)) };
}

/** The folder in `file('x')`, `new File(rootDir, 'x')`, `file("$rootDir/x")`, relative to the settings file. */
function directoryOf(items: readonly Item[]): string | null {
  const own = items.flatMap((item) => (item.kind === 'group' ? item.statements.flatMap((one) => one.items) : [item]));
  const words = own.filter((item) => item.kind === 'word').map(({ path }) => path.join('.'));
  const [text, ...more] = textsOf(items);
  if (text === undefined || more.length > 0 || words.some((word) => !isRoot(word) && word !== 'file' && word !== 'File' && word !== 'new'))
    return null;
  const parts = text.parts.map((part) => {
    if (part.kind === 'literal') return part.value;
    const [only, ...others] = part.items;
    return only?.kind === 'word' && others.length === 0 && isRoot(only.path.join('.')) ? '.' : null;
  });
  const path = parts.includes(null) ? null : parts.join('');
  return path === null || path.startsWith('/') ? null : path;
}

function isRoot(word: string): boolean {
  return /^(?:settings\.)?(?:rootDir|settingsDir|rootProject\.projectDir)$/.test(word);
}

function moduleFact(
  { name, block, start, end }: Included,
  moved: ReadonlyMap<string, string | null>,
  source: Source,
): readonly ModuleFact[] {
  const written = moved.get(name);
  const directory = written === null ? null : fromRoot(source.path, written ?? name.slice(1).replaceAll(':', '/'));
  if (directory === null) return [];
  return [{ kind: 'module', ecosystem: 'maven', name, directory: directory === '.' ? '' : directory, block, ...source.place(start, end) }];
}
