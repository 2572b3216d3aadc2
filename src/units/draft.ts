import type { Fact, FactOf, Link, Location, Member, Unit } from '../model.ts';

/** A unit before anything is derived from its members. */
export type Draft = Pick<Unit, 'id' | 'kind' | 'name' | 'root' | 'links' | 'members' | 'targets'>;

/** A fact as a member. */
export function member<F extends Fact>(
  fact: F,
  links: readonly Link[] = [],
  more: { weak?: readonly string[]; choices?: Readonly<Record<string, string>> } = {},
): Member<F> {
  return { fact, links, weak: [...(more.weak ?? []), ...doubtsOf(fact)], choices: { ...more.choices, ...choicesOf(fact) } };
}

/** The same member, reached through one more link. */
export function through<F extends Fact>(because: Link, one: Member<F>): Member<F> {
  return { ...one, links: [because, ...one.links] };
}

/** Whether a member is a package. */
export function isDependency(one: Member): one is Member<FactOf<'dependency'>> {
  return one.fact.kind === 'dependency';
}

/** A package that is not installed for its own sake: it only bounds versions, as what `-c` names. */
export function asConstraint(one: Member): Member {
  return isDependency(one) ? { ...one, fact: { ...one.fact, role: { kind: 'constraint' } } } : one;
}

/** "`requirements.txt` is installed", at the place that says so. */
export function link(text: string, location: Location): Link {
  return { text, location };
}

/** An index that something names out of sight: it can only silence. */
export function unknownIndex({ location, text, block }: Fact): FactOf<'index'> {
  return {
    kind: 'index',
    resolved: 'unknown',
    ecosystem: 'pypi',
    role: 'extra',
    url: '${}',
    command: null,
    only: null,
    location,
    text,
    block,
  };
}

/** What only a default decides: whoever builds or runs it may decide otherwise. */
function doubtsOf(fact: Fact): string[] {
  const decided = decidedByDefault(fact);
  if (decided === null) return [];
  return [`the ${decided} is the default of a ${fact.block.startsWith('stage:') ? 'build argument' : 'variable'}`];
}

function decidedByDefault(fact: Fact): string | null {
  switch (fact.kind) {
    case 'image':
    case 'index':
      return fact.resolved === 'default' ? fact.kind : null;
    case 'dependency':
    case 'runtime':
      return fact.constraint.kind === 'default' ? 'version' : null;
    default:
      return null;
  }
}

/** Levels of the SDK that a flavour or a build type has for itself. */
const ofVariant = /^android\.(?:min|target)Sdk$/;
const ofAll = new Set(['subprojects', 'allprojects', 'buildscript']);

/** Alternatives that the fact itself names: entries of a matrix, extras, groups, build variants. */
function choicesOf(fact: Fact): Record<string, string> {
  if ((fact.kind === 'runtime' || fact.kind === 'platform') && fact.alternative !== null)
    return { [`${fact.location.path}#${fact.alternative}`]: `${fact.location.line}:${fact.location.column}` };
  if (fact.kind === 'setting' && ofVariant.test(fact.key) && /^\w+$/.test(fact.block) && !ofAll.has(fact.block))
    return { [`${fact.location.path}#variant`]: fact.block };
  if (fact.kind !== 'dependency') return {};
  if (fact.role.kind === 'optional') return { [`${fact.location.path}#${fact.command === null ? 'extra' : 'branch'}`]: fact.role.name };
  if (fact.role.kind === 'group') return { [`${fact.location.path}#group`]: fact.role.name };
  if ((fact.ecosystem === 'maven' || fact.ecosystem === 'nuget') && fact.marker !== null)
    return { [`${fact.location.path}#variant`]: fact.marker };
  return {};
}
