import type { Condition, Constraint, Member, Unit } from '../../model.ts';
import { relate } from '../../versions/index.ts';
import { membersOf, type Binding, type Match, type Scene } from '../scene.ts';
import { rangeOf } from '../text.ts';
import { matchesAny } from '../../lists.ts';

/** Words about where a unit runs: target, unit, platform, accelerator, installer, runtime. */

function binding(unit: Unit, members: readonly Member[], fields: Record<string, string>): Binding {
  const { fact } = members[0] ?? {};
  return { unit, members, versions: null, relation: null, fields: { text: fact?.text ?? '', file: fact?.location.path ?? '', ...fields } };
}

/** `target`: where the unit runs, as the repository proves, supports or only suggests it. */
export function target(words: Extract<Condition, { word: 'target' }>, scene: Scene): Binding[] {
  return scene.units.flatMap((unit) =>
    unit.targets
      .filter(({ name, strength }) => words.name.includes(name) && words.strength.includes(strength))
      .map(({ name, because }) => binding(unit, because, { name, unit: unit.name })),
  );
}

/** `unit`: only units of these kinds are meant. Binds nothing. */
export function unitKind(words: Extract<Condition, { word: 'unit' }>, scene: Scene, match: Match): Binding[] {
  const bound = Object.values(match.named).find(({ unit }) => unit !== null)?.unit;
  const meant = bound === undefined || bound === null ? scene.units : [bound];
  return meant
    .filter(({ kind }) => words.kind.includes(kind))
    .map((unit) => ({ unit, members: [], versions: null, relation: null, fields: {} }));
}

/** `platform`: operating system, processor and C library that the unit's packages meet. */
export function platform(words: Extract<Condition, { word: 'platform' }>, scene: Scene): Binding[] {
  return scene.units.flatMap((unit) =>
    unit.hosts
      .filter(
        (host) =>
          (words.os === null || host.os === words.os) &&
          (words.arch === null || host.arch === words.arch) &&
          (words.libc === null || host.libc === words.libc),
      )
      .map((host) => binding(unit, [host], { os: host.os ?? '', arch: host.arch ?? '', libc: host.libc ?? '' })),
  );
}

type AcceleratorWords = Extract<Condition, { word: 'accelerator' }>;

/** `accelerator`: one that a deployment of the unit asks for, in the same container as what is bound, or in another; or the proof that there is none. */
export function accelerator(words: AcceleratorWords, scene: Scene, match: Match): Binding[] {
  const arch = words.arch === null ? null : rangeOf(words.arch, match.named);
  if (words.arch !== null && arch === null) return [];
  const containers = new Set(membersOf(match).map(({ fact }) => `${fact.location.path}#${fact.block}`));
  return scene.units.flatMap((unit) => [
    ...unit.accelerators
      .filter(
        (item) =>
          matchesAny(words.kind, item.kind) &&
          words.by.includes(item.by) &&
          (words.container === null || containers.has(item.container) === (words.container === 'same')) &&
          (arch === null || isWithin(item.arch, arch)),
      )
      .map((item) =>
        binding(unit, [item, ...item.because], { kind: item.kind, by: item.by, model: item.model ?? '', arch: item.arch ?? '' }),
      ),
    ...(matchesAny(words.kind, 'none') ? none(words, unit) : []),
  ]);
}

function isWithin(arch: string | null, range: string): boolean {
  return arch !== null && relate('pypi', { kind: 'range', text: `==${arch}` }, range, null) === 'always';
}

function none(words: AcceleratorWords, unit: Unit): Binding[] {
  return unit.withoutAccelerator
    .filter(({ strength }) => words.strength.includes(strength))
    .map(({ strength, text, because }) => binding(unit, because, { kind: 'none', by: '', model: '', arch: '', strength, reason: text }));
}

/** `installer`: the one tool that installs something bound. Binds nothing. */
export function installer(words: Extract<Condition, { word: 'installer' }>, _scene: Scene, match: Match): Binding[] {
  const bound = match.named[words.of];
  const tool = bound?.fields['installer'];
  return bound !== undefined && words.name.some((name) => name === tool) ? [{ ...bound, members: [] }] : [];
}

/** `runtime`: an interpreter that the unit selects, or a bound that it states. */
export function runtime(words: Extract<Condition, { word: 'runtime' }>, scene: Scene, match: Match): Binding[] {
  const ecosystem = words.name === 'node' ? 'npm' : 'pypi';
  const version = words.version === null ? null : rangeOf(words.version, match.named);
  if (words.version !== null && version === null) return [];
  return scene.units.flatMap((unit) =>
    unit.runtimes
      .filter((item) => item.name === words.name && item.use === (words.use ?? 'selects'))
      .map((item) => ({ item, relation: version === null ? null : relate(ecosystem, item.constraint, version, null) }))
      .filter(({ relation }) => relation === null || (words.relation ?? ['always']).includes(relation))
      .map(({ item, relation }) => ({
        ...binding(unit, [item], { use: item.use, ...versionIn(item.fact.text, item.constraint) }),
        versions: { ecosystem, constraint: item.constraint } as const,
        relation,
      })),
  );
}

/** The version as people say it, and the words around it where it stands. */
function versionIn(text: string, constraint: Constraint): Record<'version' | 'before' | 'after', string> {
  if (constraint.kind === 'any') return { version: 'any version', before: text, after: '' };
  const version = constraint.text.replace(/^==/, '').replace(/\.\*$/, '');
  const [, before = text, after = ''] = /^([^]*?)v?\d[\w.]*([^]*)$/.exec(text) ?? [];
  return { version, before, after };
}
