import type { Accelerator, Constraint, Fact, FactOf, Host, Interpreter, Member, Target, TargetName, UsedImage } from '../../model.ts';
import { groupBy } from '../../lists.ts';
import { overlap } from '../../versions/index.ts';
import type { Draft } from '../draft.ts';
import { workloadPlace } from '../places.ts';
import { baseImage } from './base-images.ts';
import type { Catalog } from './catalog.ts';
import { catalogName, taggedImage } from './image-tags.ts';

function isKind<K extends Member['fact']['kind']>(one: Member, kind: K): one is Member<FactOf<K>> {
  return one.fact.kind === kind;
}

/** Images with their technology, and the build that the tag names. */
export function imagesOf({ members }: Draft, catalog: Catalog): UsedImage[] {
  return members.flatMap((one) => {
    if (!isKind(one, 'image')) return [];
    const known = catalog.find('docker', catalogName(one.fact.name));
    const tag = one.fact.tag ?? '';
    const details = known?.package.details;
    const build = details?.tags.find(({ contains }) => tag.includes(contains))?.build ?? details?.build ?? 'unknown';
    return [
      {
        ...one,
        technology: known?.technology ?? null,
        own: known?.own ?? false,
        build: build === 'by-index' || one.fact.resolved === 'unknown' ? 'unknown' : build,
        ...taggedImage(one.fact, known?.technology ?? null),
      },
    ];
  });
}

/** Interpreters: what files and steps select or bound, and what an official base image brings. */
export function runtimesOf(draft: Draft, images: readonly UsedImage[]): Interpreter[] {
  const stated = draft.members.flatMap((one): Interpreter[] =>
    isKind(one, 'runtime') ? [{ ...one, name: one.fact.name, constraint: one.fact.constraint, use: one.fact.use }] : [],
  );
  const inConda = draft.members.flatMap((one): Interpreter[] =>
    isKind(one, 'dependency') && one.fact.ecosystem === 'conda' && one.fact.name === 'python'
      ? [{ ...one, name: 'python', constraint: condaPython(one.fact.constraint), use: 'selects' }]
      : [],
  );
  const other = inConda.length > 0 || bringsOwnPython(draft);
  const named = pythonsOf(draft);
  const certain = stated.filter(
    (one) => one.name !== 'python' || one.use === 'admits' || !(draft.kind === 'ci' && (other || isOneOfSteps(one))),
  );
  const lastNode = images.findLast(({ fact }) => fact.use === 'base' && baseImage(fact).runtime?.name === 'node');
  const fromImages = images.flatMap((one): Interpreter[] => {
    const { runtime } = baseImage(one.fact);
    if (one.fact.use !== 'base' || runtime === null) return [];
    if (runtime.name === 'python' && (other || named.some((version) => !runtime.version.startsWith(version)))) return [];
    if (runtime.name === 'node' && isBefore(one, lastNode)) return [];
    return [{ ...one, name: runtime.name, constraint: minor(runtime.name, runtime.version), use: 'selects' }];
  });
  return [...certain, ...inConda, ...fromImages].map((one, _index, all) => doubted(one, all));
}

/**
 * Whether another stage of the same Dockerfile comes last, in which the packages run that this one builds. Those of Python belong
 * to the one that installs them.
 */
function isBefore({ fact }: UsedImage, last: UsedImage | undefined): boolean {
  return last !== undefined && fact.location.path === last.fact.location.path && fact.block !== last.fact.block;
}

/** A version that the project itself rules out is a leftover as likely as a choice. */
function doubted(one: Interpreter, all: readonly Interpreter[]): Interpreter {
  const bounds = all.filter(({ name, use }) => name === one.name && use === 'admits');
  const ruledOut =
    one.use === 'selects' &&
    one.name === 'python' &&
    bounds.some(({ constraint }) => constraint.kind === 'range' && overlap('pypi', one.constraint, constraint.text) === 'no');
  return ruledOut ? { ...one, weak: [...one.weak, 'the project itself rules that version out'] } : one;
}

/** `python:3` floats; `3.11` and `3.11.4` are both Python 3.11 as far as wheels go. */
function minor(name: 'python' | 'node', version: string): Constraint {
  if (name === 'node') return { kind: 'range', text: version.split('.')[0] ?? version };
  const found = /^(\d+\.\d+)/.exec(version)?.[1];
  return found === undefined ? { kind: 'any' } : { kind: 'range', text: `==${found}.*` };
}

function condaPython(constraint: Constraint): Constraint {
  if (constraint.kind === 'any' || constraint.kind === 'unknown') return { kind: 'any' };
  const found = /^={0,2}(\d+\.\d+)(\.|=|$)/.exec(constraint.text)?.[1];
  return found === undefined ? { kind: 'any' } : { ...constraint, text: `==${found}.*` };
}

/** Several steps of a job set Python up: which one counts for an install depends on their order. */
function isOneOfSteps({ fact }: Interpreter): boolean {
  return fact.kind === 'runtime' && fact.alternative?.startsWith('steps:') === true;
}

/** Commands that put another Python beside the image's own: then nobody can say here which one installs. */
function bringsOwnPython({ members }: Draft): boolean {
  const another = /python3?\.\d|--python|pyenv|deadsnakes|uv python|conda|mamba|UV_PYTHON|PYENV|virtualenv -p|PYTHON_VERSION/i;
  return members.some(
    ({ fact }) =>
      ((fact.kind === 'install' || fact.kind === 'command' || fact.kind === 'env') && another.test(fact.text)) ||
      (fact.kind === 'install' && (fact.installer === 'conda' || (fact.installer === 'uv' && !fact.options.includes('--system')))),
  );
}

/** The Pythons that commands name beside the image's own: `apt-get install python3.9`, `pip3.10 install`. */
function pythonsOf({ members }: Draft): string[] {
  return members.flatMap(({ fact }) => {
    const name = fact.kind === 'dependency' && fact.ecosystem === 'deb' ? fact.name : fact.kind === 'install' ? fact.text : '';
    return /^(?:python|pip)(3\.\d+)(?=$|[\s-])/.exec(name)?.[1] ?? [];
  });
}

/** The systems that the unit's packages meet: labels of runners, platforms of images, the libc of a base image's own Python. */
export function hostsOf(draft: Draft, images: readonly UsedImage[]): Host[] {
  const { members } = draft;
  const own = bringsOwnPython(draft);
  const stated = members.flatMap((one): Host[] =>
    isKind(one, 'platform') ? [{ ...one, os: one.fact.os, arch: one.fact.arch, libc: null }] : [],
  );
  const fromImages = images.flatMap((one): Host[] => {
    if (one.fact.use !== 'base') return [];
    const { os, libc } = baseImage(one.fact);
    return [{ ...one, os, arch: archOf(one.fact.platform), libc: own ? null : libc }];
  });
  return [...stated, ...fromImages];
}

function archOf(platform: string | null): Host['arch'] {
  if (platform === null) return null;
  if (platform.startsWith('linux/amd64')) return 'x86_64';
  if (platform.startsWith('linux/arm64')) return 'aarch64';
  return platform.startsWith('linux/arm/v7') ? 'armv7' : null;
}

function isCertain(found: readonly Accelerator[]): boolean {
  return found.some(({ weak }) => weak.length === 0);
}

/** Targets that the members prove, beside what the draft already knows. */
export function targetsOf({ members, targets }: Draft, found: readonly Accelerator[]): Target[] {
  const deployed = members.flatMap((one) =>
    isKind(one, 'workload') ? workloadPlace(one.fact).targets.map((name) => ({ name, one })) : [],
  );
  const known = new Set(targets.map(({ name }) => name));
  const based = [...deployed, ...imagesOfPlaces(members)];
  const places = [...groupBy(based, ({ name }) => name)].filter(([name]) => !known.has(name));
  return together([
    ...targets,
    ...places.map(([name, list]): Target => ({ name, strength: 'proved', because: list.map(({ one }) => one) })),
    ...[...groupBy(found, ({ kind }) => targetOf[kind])].map(([name, list]): Target => ({
      name,
      strength: isCertain(list) ? 'proved' : 'supported',
      because: list,
    })),
  ]);
}

/** Each target once, as sure as the surest that says so. */
function together(targets: readonly Target[]): Target[] {
  const order = ['proved', 'supported', 'suggested'] as const;
  return [...groupBy(targets, ({ name }) => name)].map(([name, same]) => ({
    name,
    strength: order.find((strength) => same.some((one) => one.strength === strength)) ?? 'suggested',
    because: same.flatMap(({ because }) => because),
  }));
}

/** Where what asks for an accelerator runs. Gaudi has no name of its own among targets. */
const targetOf: Readonly<Record<Accelerator['kind'], TargetName>> = {
  gpu: 'gpu',
  'nvidia-gpu': 'gpu',
  'amd-gpu': 'gpu',
  'intel-gpu': 'gpu',
  gaudi: 'gpu',
  tpu: 'tpu',
  neuron: 'neuron',
};

/**
 * Images that run in one place alone. Those of AWS start what Lambda hands to them:
 * https://docs.aws.amazon.com/lambda/latest/dg/images-create.html
 */
const imagePlaces: readonly (readonly [name: RegExp, target: TargetName])[] = [
  [/^(?:public\.ecr\.aws\/lambda\/|(?:docker\.io\/)?amazon\/aws-lambda-)/, 'lambda'],
  [/^(?:nvcr\.io\/nvidia\/l4t-|(?:docker\.io\/)?dustynv\/)/, 'jetson'],
  [/^(?:docker\.io\/)?(?:raspbian\/|(?:balenalib|resin)\/(?:raspberry-?pi|rpi-))/, 'raspberry-pi'],
];

/** The base of the last stage, where its name tells the place. */
function imagesOfPlaces(members: readonly Member[]): { readonly name: TargetName; readonly one: Member }[] {
  const last = members.findLast(({ fact, choices }) => choices[`${fact.location.path}#base`] !== undefined);
  if (last === undefined) return [];
  const group = `${last.fact.location.path}#base`;
  return members.flatMap((one) => {
    const name = one.choices[group] === last.choices[group] ? placeOf(one.fact) : undefined;
    return name === undefined ? [] : [{ name, one }];
  });
}

function placeOf(fact: Fact): TargetName | undefined {
  if (fact.kind !== 'image' || fact.use !== 'base' || fact.resolved !== 'written') return undefined;
  return imagePlaces.find(([name]) => name.test(fact.name))?.[1];
}
