import { type Argument, type Item, type Text, asCall, literal } from '../../formats/gradle.ts';
import { literalWord } from '../../formats/shell.ts';
import type { Fact, IncludeFact, IndexFact, RuntimeFact } from '../../model.ts';
import { readRequested } from '../installs/dependency.ts';
import { fromRoot } from '../manifest/members.ts';
import { pythonVersion } from '../runtime-files/versions.ts';
import type { Scope } from './scope.ts';
import { type BlockReader, type Script, placeOf } from './script.ts';
import { spanOf, valueOf } from './values.ts';

/** A string without templates, with its words. */
interface Literal {
  readonly text: Text;
  readonly value: string;
}

/** The Python that Chaquopy packs into an Android app, and what pip installs there: https://chaquo.com/chaquopy/doc/current/android.html */
export const readChaquopy: BlockReader = (statements, scope, script) => {
  if (!isChaquopy(scope.path)) return [];
  return statements.flatMap(({ items }) => {
    const name = items[0]?.kind === 'word' ? items[0].path.join('.') : '';
    if (name === 'version') return readVersion(items, scope, script);
    const call = name === 'install' || name === 'options' ? asCall(items) : null;
    return call === null || scope.path.at(-1) !== 'pip' ? [] : readArguments(call.args, scope, script);
  });
};

/** `chaquopy { … }`, and in older builds `python { … }` in `android { defaultConfig { … } }`. */
function isChaquopy(path: readonly string[]): boolean {
  return path.includes('chaquopy') || (path.includes('android') && path.includes('python'));
}

function readVersion(items: readonly Item[], { block }: Scope, script: Script): readonly RuntimeFact[] {
  const isAssigned = items[1]?.kind === 'operator';
  const value = isAssigned ? items.slice(2) : (asCall(items)?.args[0]?.items ?? []);
  if (value.length === 0) return [];
  const version = valueOf(value, script.variables);
  const place = placeOf(script, spanOf(value));
  const constraint = (version === null ? null : pythonVersion(version)) ?? { kind: 'unknown', text: place.text, variable: null };
  return [{ kind: 'runtime', name: 'python', constraint, use: 'selects', alternative: null, block, ...place }];
}

/** `install "torch==1.8.1"`, `install("-r", "requirements.txt")`, `options("--extra-index-url", "https://…")`. */
function readArguments(args: readonly Argument[], { block }: Scope, script: Script): readonly Fact[] {
  const literals = args.map(literalOf);
  return literals.flatMap((one, index): readonly Fact[] => {
    const option = literals[index - 1]?.value ?? '';
    if (one === null || one.value.startsWith('-')) return [];
    if (option.startsWith('-')) return readOption(option, one, block, script);
    const frame = {
      block,
      command: null,
      role: { kind: 'runtime' },
      place: (start: number, end: number) => script.source.place(start, end),
    } as const;
    const requested = readRequested(literalWord(one.value, one.text.inner.start), frame);
    return requested?.kind === 'package' ? [requested.fact] : [];
  });
}

function literalOf({ items }: Argument): Literal | null {
  const [text] = items;
  const value = literal(items);
  return text?.kind === 'text' && value !== null ? { text, value } : null;
}

function readOption(option: string, { text, value }: Literal, block: string, script: Script): readonly Fact[] {
  const place = placeOf(script, text.inner);
  const target = fromRoot(script.source.path, value);
  if ((option === '-r' || option === '--requirement') && target !== null)
    return [{ kind: 'include', role: 'requirements', target, block, ...place } satisfies IncludeFact];
  const role = indexRoles.get(option);
  if (role === undefined) return [];
  return [{ kind: 'index', ecosystem: 'pypi', role, url: value, resolved: 'written', command: null, only: null, block, ...place }];
}

const indexRoles = new Map<string, IndexFact['role']>([
  ['-i', 'primary'],
  ['--index-url', 'primary'],
  ['--extra-index-url', 'extra'],
  ['-f', 'find-links'],
  ['--find-links', 'find-links'],
]);
