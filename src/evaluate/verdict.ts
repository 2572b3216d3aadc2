import type { Case, Citation, Member, Names, Rule, Severity, Unit } from '../model.ts';
import { pinned } from '../versions/index.ts';
import { holds } from './conditions.ts';
import { matchesAny } from '../lists.ts';
import { mayFail } from '../words.ts';
import { bindings, membersOf, type Binding, type Match, type Scene } from './scene.ts';

/** How a rule speaks of one match: the case that holds decides severity and words. */
export interface Verdict {
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly advice: string;
  /** Why the severity is one step lower than the rule says. */
  readonly loweredBy: readonly string[];
  /** The sources that decide it. */
  readonly sources: readonly Citation[];
  /** Whether the rule's fix is exact for this match. */
  readonly fixable: boolean;
}

/**
 * Decides severity and words of a match; null when the case that holds says `off`.
 * Weak evidence lowers the severity by one step in all, never below `notice`; what a notebook or a script run by hand
 * says is never more than a notice, and neither is what only a look over the whole repository shows.
 */
export function judge(rule: Rule, match: Match, scene: Scene): Verdict | null {
  const found = rule.cases.find((one) => caseHolds(one, match, scene));
  const stated = found?.severity ?? rule.severity;
  if (stated === 'off') return null;
  // Below a notice there is nothing, so none is said to have been lowered.
  const loweredBy = stated === 'notice' ? [] : reasons(match, found);
  const lowered = loweredBy.length > 0 ? lower(stated) : stated;
  return {
    severity: isNoticeAtMost(rule, match) ? 'notice' : lowered,
    title: found?.title ?? rule.title,
    why: found?.why ?? rule.why,
    advice: found?.advice ?? rule.advice,
    loweredBy,
    sources: cited(rule, match),
    fixable: found?.fix ?? true,
  };
}

function caseHolds({ if: test }: Case, match: Match, scene: Scene): boolean {
  return (
    Object.entries(test.relation).every(([name, relations]) => relations.includes(match.named[name]?.relation ?? 'unknown')) &&
    test.pinned.every((name) => isPinned(match.named[name])) &&
    installedTogether(test.together.flatMap((name) => match.named[name]?.members[0] ?? [])) &&
    standFor(test.fields, match) &&
    (test.holds === null || holds(test.holds, scene, match).length > 0)
  );
}

/**
 * The sources that speak of what the placeholders stand for; where none does, those of the life that the rule speaks of,
 * or else all, so that no finding is without.
 */
function cited({ sources }: Rule, match: Match): Citation[] {
  const lives = bindings(match).flatMap((binding) => binding.sources ?? []);
  const fitting = sources.filter(({ where = {} }) => standFor(where, match));
  return ([fitting, lives].find((some) => some.length > 0) ?? sources).map(({ url, checked }) => ({ url, checked }));
}

/** Whether each placeholder stands for one of its texts. */
function standFor(fields: Readonly<Record<string, Names>>, match: Match): boolean {
  return Object.entries(fields).every(([key, texts]) => matchesAny(texts, fieldOf(match, key)));
}

function fieldOf(match: Match, key: string): string {
  const [name = '', field = ''] = key.split('.');
  return match.named[name]?.fields[field] ?? '';
}

function isPinned(binding: Binding | undefined): boolean {
  return binding?.versions ? pinned(binding.versions.ecosystem, binding.versions.constraint) !== null : false;
}

/**
 * Whether one manifest or one command installs all of them, so that the installer weighs them against each other. What a file
 * includes is installed with it, and so are the files of one command.
 */
function installedTogether(members: readonly Member[]): boolean {
  const [first = new Set<string>(), ...others] = members.map(installations);
  return members.length === 0 || [...first].some((one) => others.every((other) => other.has(one)));
}

/** What installs a package: its command or file, the files that include that one, and the command that installs those. */
function installations({ fact, links }: Member): Set<string> {
  const { path } = fact.location;
  if (fact.kind === 'dependency' && fact.command !== null) return new Set([`${path}#${fact.command}`]);
  const ways = links.flatMap(({ text, location }) => {
    if (text.endsWith(' is included')) return [`${location.path}#`];
    return text.endsWith(' is installed') ? [`${location.path}:${location.line}:${location.column}`] : [];
  });
  return new Set([`${path}#`, ...ways]);
}

function reasons(match: Match, found: Case | undefined): string[] {
  const weak = membersOf(match).flatMap((member) => member.weak);
  const open = bindings(match).some(({ relation }) => relation === 'may') && Object.keys(found?.if.relation ?? {}).length === 0;
  return [...new Set([...weak, ...(open ? ['the versions allowed include ones without the problem'] : [])])];
}

function lower(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : 'notice';
}

function isNoticeAtMost(rule: Rule, match: Match): boolean {
  return (
    rule.scope === 'repository' ||
    membersOf(match).some(({ weak }) => weak.includes(mayFail)) ||
    bindings(match).some(({ unit }) => unit !== null && unit !== undefined && isTried(unit))
  );
}

/** A notebook, or a script that nothing in the repository runs: somebody starts parts of it, in an order and on a machine of their own. */
function isTried({ kind, name }: Unit): boolean {
  return kind === 'notebook' || (kind === 'environment' && /\.(?:ba)?sh$/.test(name));
}
