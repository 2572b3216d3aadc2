import type { Condition, Member, Unit } from '../../model.ts';
import { relate } from '../../versions/index.ts';
import { membersOf, type Binding, type Match, type Scene } from '../scene.ts';
import { matchesAny } from '../../lists.ts';

/** Words about where a unit runs: target, unit, platform, accelerator, runtime. */

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

/** `accelerator`: one that a deployment of the unit asks for, in the same container as what is bound, or in another. */
export function accelerator(words: Extract<Condition, { word: 'accelerator' }>, scene: Scene, match: Match): Binding[] {
  const containers = new Set(membersOf(match).map(({ fact }) => `${fact.location.path}#${fact.block}`));
  return scene.units.flatMap((unit) =>
    unit.accelerators
      .filter(
        (item) =>
          matchesAny(words.kind, item.kind) &&
          (words.container === null || containers.has(item.container) === (words.container === 'same')),
      )
      .map((item) => binding(unit, [item], { kind: item.kind })),
  );
}

/** `runtime`: an interpreter that the unit selects, or a bound that it states. */
export function runtime(words: Extract<Condition, { word: 'runtime' }>, scene: Scene): Binding[] {
  const ecosystem = words.name === 'node' ? 'npm' : 'pypi';
  return scene.units.flatMap((unit) =>
    unit.runtimes
      .filter((item) => item.name === words.name && item.use === (words.use ?? 'selects'))
      .filter((item) => words.version === null || relate(ecosystem, item.constraint, words.version, null) === 'always')
      .map((item) => ({
        ...binding(unit, [item], {
          version: item.constraint.kind === 'any' ? 'any version' : item.constraint.text.replace(/^==/, '').replace(/\.\*$/, ''),
        }),
        versions: { ecosystem, constraint: item.constraint } as const,
      })),
  );
}
