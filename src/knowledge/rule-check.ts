import type { Mistake } from '../formats/declared-yaml.ts';
import type { Condition, Ecosystem, Rule } from '../model.ts';
import { matchesAny } from '../lists.ts';
import { ecosystems } from '../words.ts';
import type { Located } from './compile.ts';
import type { Statements } from './cross-check.ts';
import { missing, mistake, suggested } from './mistakes.ts';
import { namesUsed } from './names-used.ts';
import { unreadable } from './table-check.ts';

/** A condition, and the keys under which a rule holds it. */
export interface Placed {
  readonly condition: Condition;
  readonly keys: readonly PropertyKey[];
}

/** What one rule says of others and of itself: names that nothing has, ranges that nobody can read, examples of other files. */
export function checkRule(rule: Located<Rule>, all: Statements): Mistake[] {
  const conditions = conditionsOf(rule.value);
  return [
    ...checkBindings(rule, conditions),
    ...checkBefore(rule, conditions),
    ...conditions.flatMap((one) => [...unknownIds(rule, one, all), ...unknownPackages(rule, one), ...unreadableRanges(rule, one, all)]),
    ...checkExamples(rule),
  ];
}

/** Every condition of a rule with its place, those inside others too. */
export function conditionsOf({ when, unless, cases }: Rule): Placed[] {
  return [
    ...placed(when, ['when']),
    ...unless.flatMap((one, index) => placed(one, ['unless', index])),
    ...cases.flatMap(({ if: { holds } }, index) => (holds === null ? [] : placed(holds, ['cases', index, 'if', 'holds']))),
  ];
}

/** A condition with all inside it. */
function placed(condition: Condition, keys: readonly PropertyKey[]): Placed[] {
  const { word } = condition;
  if (word === 'all' || word === 'any')
    return [{ condition, keys }, ...condition.of.flatMap((one, index) => placed(one, [...keys, word, index]))];
  if (word === 'not' || word === 'lacks' || word === 'was') return [{ condition, keys }, ...placed(condition.of, [...keys, word])];
  return [{ condition, keys }];
}

function nameOf(condition: Condition): string[] {
  return 'as' in condition && condition.as !== null ? [condition.as] : [];
}

function checkBindings(rule: Located<Rule>, conditions: readonly Placed[]): Mistake[] {
  const bound = [...new Set(conditions.flatMap(({ condition }) => nameOf(condition)))];
  return namesUsed(rule.value, conditions)
    .filter(({ name }) => !bound.includes(name))
    .map(({ name, keys }) =>
      mistake(rule, keys, `nothing is named "${name}" with \`as\`; there is ${bound.join(', ')}${suggested(name, ['unit'])}`),
    );
}

/** What only the base had has no place in the head, and no rule has the sources of the base read. */
function checkBefore(rule: Located<Rule>, conditions: readonly Placed[]): Mistake[] {
  const inner = conditions.flatMap(({ condition, keys }) => (condition.word === 'was' ? placed(condition.of, [...keys, 'was']) : []));
  const { anchor } = rule.value;
  return [
    ...inner
      .filter(({ condition }) => nameOf(condition).includes(anchor))
      .map(({ keys }) =>
        mistake(rule, [...keys, 'as'], `"${anchor}" is what the base had: anchor the finding at something that is there now`),
      ),
    ...inner
      .filter(({ condition }) => condition.word === 'source')
      .map(({ keys }) => mistake(rule, keys, '`was` cannot ask what sources of the base said')),
  ];
}

function unknownIds(rule: Located<Rule>, { condition, keys }: Placed, all: Statements): Mistake[] {
  if (condition.word === 'dependency' || condition.word === 'image') {
    const known = all.technologies.map(({ value }) => value.id);
    const named = (condition.technology ?? []).filter((id) => !id.includes('*') && !all.broken.has(`technologies/${id}.yml`));
    return [
      ...named.flatMap((id) => missing(rule, [...keys, condition.word, 'technology'], 'technology', id, known)),
      ...unspoken(rule, [...keys, condition.word, 'advised-by'], condition.advisedBy, all),
    ];
  }
  if (condition.word !== 'pair' || all.broken.has(`compatibility/${condition.table}.yml`)) return [];
  const table = all.tables.find(({ value }) => value.id === condition.table)?.value;
  const at = [...keys, 'pair'];
  const tables = all.tables.map(({ value }) => value.id);
  if (table === undefined) return missing(rule, [...at, 'table'], 'compatibility table', condition.table, tables);
  const columns = Object.keys(table.columns);
  return Object.keys(condition.columns)
    .filter((name) => !columns.includes(name))
    .map((name) =>
      mistake(rule, [...at, 'columns', name], `table "${table.id}" has no column "${name}"; the columns are ${columns.join(', ')}`),
    );
}

/** `advised-by` means technologies whose life names the rule; without one it would never hold. */
function unspoken(rule: Located<Rule>, keys: readonly PropertyKey[], id: string | null, all: Statements): Mistake[] {
  if (id === null || [...all.broken].some((path) => path.startsWith('technologies/'))) return [];
  const named = all.technologies.flatMap(({ value }) => [value.life, ...value.lives].flatMap((life) => life.rule ?? []));
  return named.includes(id) ? [] : [mistake(rule, keys, `no technology's life names the rule "${id}"`)];
}

function unknownPackages(rule: Located<Rule>, { condition, keys }: Placed): Mistake[] {
  if (condition.word !== 'dependency') return [];
  return (condition.package ?? []).flatMap((name, index) => {
    const at = [...keys, 'dependency', 'package', index];
    const [type = '', ...rest] = name.split('/');
    if (name === '*') return [];
    if (rest.length === 0) return [mistake(rule, at, `"${name}" is a package without its type, as in pypi/${name}`)];
    return type === '*' ? [] : missing(rule, at, 'type of packages', type, ecosystems);
  });
}

function unreadableRanges(rule: Located<Rule>, { condition, keys }: Placed, all: Statements): Mistake[] {
  const check = (key: string, range: string | null, of: readonly Ecosystem[]) =>
    range === null || range.includes('{') ? [] : unreadable(rule, [...keys, condition.word, key], range, of);
  switch (condition.word) {
    case 'dependency':
      return [...check('version', condition.version, ecosystemsOf(condition, all)), ...check('cuda', condition.cuda, ['pypi'])];
    case 'image':
      return check('version', condition.version, ['pypi']);
    case 'accelerator':
      return check('arch', condition.arch, ['pypi']);
    case 'runtime':
      return check('version', condition.version, [condition.name === 'node' ? 'npm' : 'pypi']);
    default:
      return [];
  }
}

/** The ecosystems of the packages that a dependency may be; none when anything may be meant. */
function ecosystemsOf({ package: packages, technology }: Extract<Condition, { word: 'dependency' }>, all: Statements): Ecosystem[] {
  if (packages !== null) return ecosystems.filter((type) => packages.some((name) => name.startsWith(`${type}/`)));
  const meant = all.technologies.filter(({ value }) => matchesAny(technology ?? [], value.id));
  return [...new Set(meant.flatMap(({ value }) => value.packages.map(({ ecosystem }) => ecosystem)))];
}

/** A finding stands in a line of a file of the example, and a fix changes files that are there. */
function checkExamples(rule: Located<Rule>): Mistake[] {
  return rule.value.examples.flatMap(({ at, files, fixed }, index) => {
    const [, path = '', line = ''] = /^(.*):(\d+)$/.exec(at ?? '') ?? [];
    const lines = files[path]?.replace(/\n$/, '').split('\n').length;
    const there = Object.keys(files).join(', ') || 'none';
    const changed = Object.keys(fixed ?? {}).filter((name) => !Object.hasOwn(files, name));
    return [
      ...(at !== null && lines === undefined
        ? [mistake(rule, ['examples', index, 'at'], `the example has no file "${path}"; its files are ${there}`)]
        : []),
      ...(lines !== undefined && (line === '0' || Number(line) > lines)
        ? [mistake(rule, ['examples', index, 'at'], `${path} has no line ${line}; its last one is ${lines}`)]
        : []),
      ...changed.map((name) =>
        mistake(rule, ['examples', index, 'fixed', name], `the example has no file "${name}"; its files are ${there}`),
      ),
    ];
  });
}
