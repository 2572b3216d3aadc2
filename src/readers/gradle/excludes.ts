import { type Argument, type Call, type Group, argumentsOf, asCall, isGroup } from '../../formats/gradle.ts';
import { type Lookup, valueOf } from './values.ts';

/** The modules that the block of a dependency keeps out, `group:artifact` with `*` for any. */
export function excludesOf(block: Group | null, lookup: Lookup): readonly string[] {
  return (block?.statements ?? []).flatMap(({ items }) => {
    const [target, sign, value] = items;
    const isSwitch = target?.kind === 'word' && /^(?:isT|t)ransitive$/.test(target.path.at(-1) ?? '');
    if (isSwitch && sign?.kind === 'operator' && value?.kind === 'word' && value.path[0] === 'false') return ['*:*'];
    const call = asCall(items);
    return call?.path.at(-1) === 'exclude' ? (excludedModule(call, lookup) ?? []) : [];
  });
}

/** `exclude group: 'g', module: 'a'`, `exclude("g", "a")`; null when its words are not known. */
export function excludedModule(call: Call, lookup: Lookup): string | null {
  const args = call.args.flatMap(unwrapMap);
  const group = args.find(({ label }) => label === 'group') ?? positional(args, 0);
  const module = args.find(({ label }) => label === 'module') ?? positional(args, 1);
  if (group === undefined && module === undefined) return null;
  const names = [group, module].map((part) => (part === undefined ? '*' : valueOf(part.items, lookup)));
  return names.includes(null) ? null : names.join(':');
}

function positional(args: readonly Argument[], index: number): Argument | undefined {
  return args.every(({ label }) => label === null) ? args[index] : undefined;
}

/** `mapOf("group" to "g")` and `[group: 'g']` stand for their entries. */
export function unwrapMap(argument: Argument): readonly Argument[] {
  const [first] = argument.items;
  if (argument.label !== null || argument.items.length > 2) return [argument];
  const call = first?.kind === 'word' ? asCall(argument.items) : null;
  const entries = isGroup(first, '[') ? argumentsOf(first.statements) : call?.path.at(-1) === 'mapOf' ? call.args : [];
  return entries.some(({ label }) => label !== null) ? entries : [argument];
}
