import type { Condition, Rule } from '../model.ts';
import type { Placed } from './rule-check.ts';

/** A name of something bound, where a rule uses it. */
interface Used {
  readonly name: string;
  readonly keys: readonly PropertyKey[];
}

/** Every name that a rule uses, in conditions, cases, sources, fix and placeholders; each once. */
export function namesUsed(rule: Rule, conditions: readonly Placed[]): Used[] {
  const all = [
    ...inTexts(rule, []),
    ...conditions.flatMap(inCondition),
    ...rule.cases.flatMap((one, index) => [...inTexts(one, ['cases', index]), ...inCase(one, ['cases', index, 'if'])]),
    ...rule.sources.flatMap(({ where = {} }, index) => inFields(where, ['sources', index, 'where'])),
    ...inFix(rule),
    { name: rule.anchor, keys: ['anchor'] },
  ];
  return [...new Map(all.toReversed().map((used) => [used.name, used])).values()].toReversed();
}

function inTexts(of: Readonly<Record<'title' | 'why' | 'advice', string | null>>, keys: readonly PropertyKey[]): Used[] {
  return (['title', 'why', 'advice'] as const).flatMap((key) =>
    quoted(of[key])
      .filter((name) => name !== 'unit')
      .map((name) => ({ name, keys: [...keys, key] })),
  );
}

function inCondition({ condition, keys }: Placed): Used[] {
  const at = (key: string, names: readonly string[]) => names.map((name) => ({ name, keys: [...keys, condition.word, key] }));
  switch (condition.word) {
    case 'pair':
      return Object.entries(condition.columns).map(([column, name]) => ({ name, keys: [...keys, 'pair', 'columns', column] }));
    case 'route':
      return [...at('from', [condition.from]), ...at('to', [condition.to])];
    case 'path':
      return [...at('of', [condition.of]), ...at('below', condition.below === null ? [] : [condition.below])];
    case 'installer':
      return at('of', [condition.of]);
    case 'date':
      return condition.end === null ? [] : at('of', [nameIn(condition.end.of)]);
    default:
      return [...('in' in condition && condition.in !== null ? at('in', [condition.in]) : []), ...inRanges(condition, at)];
  }
}

/** The names that a range quotes, and the index that a dependency comes through. */
function inRanges(condition: Condition, at: (key: string, names: readonly string[]) => Used[]): Used[] {
  if (condition.word === 'accelerator') return at('arch', quoted(condition.arch));
  if (condition.word === 'runtime') return at('version', quoted(condition.version));
  if (condition.word !== 'dependency') return [];
  return [
    ...at('version', quoted(condition.version)),
    ...at('cuda', quoted(condition.cuda)),
    ...at('index', condition.index === null ? [] : [condition.index]),
  ];
}

function inCase({ if: test }: Rule['cases'][number], keys: readonly PropertyKey[]): Used[] {
  return [
    ...Object.keys(test.relation).map((name) => ({ name, keys: [...keys, 'relation', name] })),
    ...test.pinned.map((name, index) => ({ name, keys: [...keys, 'pinned', index] })),
    ...test.together.map((name, index) => ({ name, keys: [...keys, 'together', index] })),
    ...inFields(test.fields, [...keys, 'fields']),
  ];
}

function inFields(fields: Readonly<Record<string, unknown>>, keys: readonly PropertyKey[]): Used[] {
  return Object.keys(fields).map((key) => ({ name: nameIn(key), keys: [...keys, key] }));
}

function inFix({ fix }: Rule): Used[] {
  if (fix === null) return [];
  const keys = ['fix', fix.kind];
  const filled = fix.kind === 'replace' ? quoted(fix.with).map((name) => ({ name, keys: [...keys, 'with'] })) : [];
  return [{ name: fix.of, keys: [...keys, 'of'] }, ...filled];
}

function nameIn(field: string): string {
  return field.split('.')[0] ?? '';
}

function quoted(text: string | null): string[] {
  return [...(text ?? '').matchAll(/\{([a-z][a-z0-9-]*)(?:\.[a-z-]+)?\}/g)].map((match) => match[1] ?? '');
}
