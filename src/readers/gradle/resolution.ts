import { type Argument, type Call, type Item, asCall } from '../../formats/gradle.ts';
import type { Fact } from '../../model.ts';
import { configurationOf } from './configuration.ts';
import { excludedModule } from './excludes.ts';
import type { Scope } from './scope.ts';
import { type BlockReader, type Script, setting } from './script.ts';
import { spanOf, valueOf } from './values.ts';

/** What changes the versions that a configuration resolves to. */
const strategies = new Set(['force', 'forcedModules', 'eachDependency', 'substitute', 'failOnVersionConflict']);
/** Names that stand for every configuration. */
const every = new Set(['configurations', 'all', 'configureEach', 'each', 'exclude']);

/** What `configurations { … }` keeps out, forces or replaces. */
export const readResolution: BlockReader = (statements, scope, script) =>
  statements.flatMap((statement) => {
    const [head] = statement.items;
    const path = head?.kind === 'word' ? [...scope.path, ...head.path] : [];
    if (isRule(path)) return readStrategy(path.at(-1) ?? '', statement.items, scope, script);
    const at = path.indexOf('configurations');
    if (at < 0) return [];
    if (path.at(-1) === 'exclude') return readExclude(statement.items, configurationBlock(path[at + 1] ?? '', scope), script);
    const inStrategy = path.includes('resolutionStrategy') && strategies.has(path.at(-1) ?? '');
    return inStrategy ? readStrategy(path.at(-1) ?? '', statement.items, scope, script) : [];
  });

/** What a rule on modules says: that one takes the place of another, or offers what another does. */
function isRule(path: readonly string[]): boolean {
  const [last, block] = [path.at(-1), path.includes('modules') ? 'modules' : path.includes('components') ? 'components' : null];
  return (last === 'replacedBy' && block === 'modules') || (last === 'addCapability' && block === 'components');
}

function readExclude(items: readonly Item[], block: string | null, script: Script): readonly Fact[] {
  const call = asCall(items);
  if (call === null || block === null) return [];
  const module = excludedModule(call, script.variables);
  return module === null ? [] : [setting(script, block, 'gradle.exclude', module, { start: call.head.start, end: items.at(-1)?.end ?? 0 })];
}

/** The part of the module that a configuration is; null for one that is not in what ships. */
function configurationBlock(name: string, { block }: Scope): string | null {
  if (every.has(name)) return block;
  const { role, marker } = configurationOf(name.replace(/Classpath$/, ''));
  if (role.kind === 'runtime') return marker ?? block;
  return role.kind === 'group' ? name : null;
}

function readStrategy(name: string, items: readonly Item[], scope: Scope, script: Script): readonly Fact[] {
  const [first, last] = [items[0], items.at(-1)];
  const at = { start: first?.start ?? 0, end: last?.end ?? 0 };
  const strategy = setting(script, scope.block, 'android.resolutionStrategy', script.source.text.slice(at.start, at.end), at);
  return [strategy, ...(name.startsWith('force') ? forced(items).map((words) => forcedVersion(words, scope, script)) : [])];
}

function forcedVersion(words: readonly Item[], scope: Scope, script: Script): Fact {
  return setting(script, scope.block, 'gradle.force', valueOf(words, script.variables), spanOf(words));
}

/** The coordinates of `force 'g:a:1', 'g:b:1'`, `force("g:a:1")`, `forcedModules = ['g:a:1']`. */
function forced(items: readonly Item[]): readonly (readonly Item[])[] {
  const call: Call | null = asCall(items);
  const args: readonly Argument[] = call?.args ?? [];
  if (call !== null) return args.map((argument) => argument.items);
  return items.flatMap((item) => (item.kind === 'group' ? item.statements.map((one) => one.items) : []));
}
