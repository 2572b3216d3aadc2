import { uniqueBy } from '../lists.ts';
import type {
  Evidence,
  Installed,
  Link,
  Member,
  ReportedTechnology,
  ReportedUnit,
  Technology,
  Unit,
  UsedImage,
  VersionSource,
} from '../model.ts';
import { pinned } from '../versions/index.ts';
import { isLockLink } from './derive/locked.ts';

/** A unit as the report shows it: where it runs and why, what it holds, and what was derived. */
export function reportUnit(unit: Unit): ReportedUnit {
  const { id, kind, root, runtimes, hosts, accelerators, withoutAccelerator, indexes, signs, packaging } = unit;
  const installs = unit.installed.filter(isReported);
  const images = unit.images.filter(isReported);
  return {
    id,
    kind,
    root,
    targets: unit.targets.map(({ name, strength, because }) => ({ name, strength, because: because.map(said) })),
    technologies: uniqueBy([...installs.map(installed), ...images.map(image)], packageOf),
    links: linksOf(unit, [...installs, ...images]),
    runtimes: runtimes.map((one) => ({ name: one.name, use: one.use, ...stated(one), ...said(one) })),
    hosts: hosts.map((one) => ({ os: one.os, arch: one.arch, libc: one.libc, ...said(one) })),
    accelerated: accelerators.length > 0 ? 'yes' : withoutAccelerator.length > 0 ? 'no' : 'unknown',
    accelerators: accelerators.map((one) => ({ kind: one.kind, by: one.by, model: one.model, arch: one.arch, ...said(one) })),
    withoutAccelerator: withoutAccelerator.map(({ text, strength, because }) => ({ reason: text, strength, because: because.map(said) })),
    indexes: uniqueBy(
      indexes.filter(({ fact }) => fact.resolved !== 'unknown'),
      ({ fact }) => fact.location,
    ).map((one) => ({ url: one.fact.url, role: one.fact.role, cuda: one.cuda, ...said(one) })),
    signs: signs.map(({ name, strength, because }) => ({ name, strength, because: because.map(said) })),
    abis: packaging === null ? null : { names: packaging.abis, because: packaging.because.map(said) },
  };
}

/** "`requirements.txt` is installed by `Dockerfile:7`"; what is not done by a line is said at it. */
export function inWords({ text, location }: Link): Link {
  const word = done.test(text) ? 'by' : 'at';
  return { text: `${text} ${word} \`${location.path}:${location.line}\``, location };
}

const done =
  / (is|are) (run as .*|(built|included|installed|linked|used|shipped|started|given|replaced|patched|packed|referred to)( to the chart)?)$/;

/** The ways to all that is reported, each link once. */
function linksOf(unit: Unit, held: readonly Member[]): Link[] {
  const { links, targets, accelerators } = unit;
  const shown = [...targets.flatMap(({ because }) => because), ...held, ...accelerators];
  const ways = [...links, ...shown.flatMap((one) => one.links)];
  return uniqueBy(ways, ({ text, location }) => `${location.path}:${location.line}:${text}`).map(inWords);
}

function packageOf({ id, version, package: { ecosystem, name } }: ReportedTechnology): string {
  return `${id} ${version} ${ecosystem}/${name}`;
}

/** Web frameworks are known so that a server is recognised; they are no machine learning. */
function isReported<T extends { readonly technology: Technology | null }>(item: T): item is T & { readonly technology: Technology } {
  return item.technology !== null && item.technology.kind !== 'web-framework';
}

function installed(item: Installed & { readonly technology: Technology }): ReportedTechnology {
  const { fact, constraint, technology, build, cuda, weak, links } = item;
  return {
    id: technology.id,
    name: nameBy(technology, fact),
    version: pinned(fact.ecosystem, constraint) ?? (constraint.kind === 'range' || constraint.kind === 'default' ? constraint.text : null),
    location: fact.location,
    kind: technology.kind,
    package: { ecosystem: fact.ecosystem, name: fact.name },
    build,
    cuda: cuda?.version ?? null,
    role: fact.role.kind,
    choice: 'name' in fact.role ? fact.role.name : null,
    versionFrom: sourceOf(item),
    weak,
    links: links.map(inWords),
  };
}

/** With the package, where its releases are counted apart from those of what it belongs to: KerasTuner 1.4 is no Keras 1.4. */
function nameBy({ name, packages }: Technology, fact: Installed['fact']): string {
  if (fact.ecosystem !== 'pypi' && fact.ecosystem !== 'conda') return name;
  const own = packages.filter(({ ecosystem }) => ecosystem === fact.ecosystem);
  const isBuild = own.some((one) => one.name === fact.name && one.details !== null);
  return isBuild || own[0]?.name === fact.name ? name : `${name} (${fact.name})`;
}

function image(item: UsedImage & { readonly technology: Technology }): ReportedTechnology {
  const { fact, technology, build, cuda, weak, links } = item;
  return {
    id: technology.id,
    name: technology.name,
    version: fact.tag,
    location: fact.location,
    kind: technology.kind,
    package: { ecosystem: 'docker', name: fact.name },
    build,
    cuda: cuda?.version ?? null,
    role: 'image',
    choice: null,
    versionFrom: fact.resolved === 'written' ? 'tag' : fact.resolved,
    weak,
    links: links.map(inWords),
  };
}

/** What decides which version is installed. */
function sourceOf({ fact, constraint, links }: Installed): VersionSource {
  if (links.some(isLockLink)) return 'lock';
  if (fact.origin.kind === 'url' && pinned(fact.ecosystem, constraint) !== null) return 'pin';
  if (fact.origin.kind !== 'registry' || constraint.kind === 'unknown') return 'unknown';
  if (constraint.kind === 'any') return 'newest';
  if (constraint.kind === 'default') return 'default';
  return pinned(fact.ecosystem, constraint) === null ? 'range' : 'pin';
}

function stated({ constraint }: Unit['runtimes'][number]): Pick<ReportedUnit['runtimes'][number], 'constraint' | 'version'> {
  return { constraint: constraint.kind, version: 'text' in constraint ? constraint.text : null };
}

function said({ fact: { text, location } }: Member): Evidence {
  return { text, location };
}
