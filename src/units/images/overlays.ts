import { groupBy } from '../../lists.ts';
import type { Fact, FactOf, Location, Member } from '../../model.ts';
import { link, member } from '../draft.ts';
import { join, type Library } from '../library.ts';
import { patchesOf, type Container } from './containers.ts';

const names = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** Overlays that build on each other deeper than this are made to take long. */
const deepest = 20;

/**
 * Says what overlays of Kustomize add to a container: other images for its name, and patches of its object
 * (https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/).
 */
export function overlaysOf(library: Library): (container: Container) => Member[] {
  const overlays = [...library.facts.keys()].filter((path) => names.some((name) => path === name || path.endsWith(`/${name}`)));
  if (overlays.length === 0) return () => [];
  const patches = groupBy(
    patchesOf(library).filter(({ workload }) => workload.platform === 'kubernetes'),
    ({ workload }) => workload.location.path,
  );
  const changing = overlays.filter((path) => changes(library, path)).map((path) => overlayAt(library, path, patches));
  const reached = changing.flatMap((overlay) => [...filesOf(library, overlay.path)].map((file) => ({ file, overlay })));
  const byFile = groupBy(reached, ({ file }) => file);
  return (container) =>
    container.workload.platform === 'kubernetes'
      ? (byFile.get(container.workload.location.path) ?? []).flatMap(({ overlay }) => added(overlay, container))
      : [];
}

/** What an overlay changes: images by the names that they stand in for, and objects by their parts. */
interface Overlay {
  readonly path: string;
  readonly images: ReadonlyMap<string, readonly FactOf<'image'>[]>;
  readonly patches: ReadonlyMap<string, readonly Container[]>;
}

function overlayAt(library: Library, path: string, patches: ReadonlyMap<string, readonly Container[]>): Overlay {
  const named = library
    .kind(path, 'setting')
    .flatMap(({ key, value }) => (key === 'kustomize.patch' && value !== null ? (patches.get(value) ?? []) : []));
  return {
    path,
    images: groupBy(library.kind(path, 'image'), ({ block }) => block),
    patches: groupBy(named, ({ block, workload }) => partKey(block, workload)),
  };
}

/** A part of an object: one container of it, or what holds for all of them. */
function partKey(block: string, { name }: FactOf<'workload'>): string {
  return `${name} ${block}`;
}

function changes(library: Library, overlay: string): boolean {
  return library.of(overlay).some((fact) => fact.kind === 'image' || (fact.kind === 'setting' && fact.key === 'kustomize.patch'));
}

/** The manifests that an overlay builds on, through others. A circle is a problem. */
function filesOf(library: Library, overlay: string): ReadonlySet<string> {
  const files = new Set<string>();
  const waiting = [[overlay]];
  for (let trail = waiting.pop(); trail !== undefined; trail = waiting.pop()) {
    const last = trail.at(-1) ?? '';
    for (const setting of library.kind(last, 'setting')) {
      if ((setting.key !== 'kustomize.resource' && setting.key !== 'kustomize.component') || setting.value === null) continue;
      const next = library.has(setting.value) ? setting.value : overlayIn(library, setting.value);
      if (next !== null && trail.includes(next))
        library.problems.push({ message: `overlays build on each other: ${[...trail, next].join(' → ')}`, location: setting.location });
      if (next === null || files.has(next) || trail.includes(next) || trail.length > deepest || !library.hasRoom(1)) continue;
      files.add(next);
      waiting.push([...trail, next]);
    }
  }
  return files;
}

function overlayIn(library: Library, folder: string): string | null {
  return names.map((name) => join(folder, name)).find((path) => library.facts.has(path)) ?? null;
}

function added({ path, images: replaced, patches }: Overlay, { workload, image, block }: Container): Member[] {
  const more = { weak: [`only \`${path}\` says so`], choices: { [`${workload.location.path}#overlay`]: path } };
  const uncertain = (fact: Fact, text: string, at: Location) => member(fact, [link(text, at)], more);
  const images = image === null ? [] : (replaced.get(`image:${image.name}`) ?? []);
  const parts = [...new Set([block, workload.block])];
  const patched = parts.flatMap((part) => patches.get(partKey(part, workload)) ?? []);
  return [
    ...images.map((fact) => uncertain(fact, `image \`${image?.name ?? ''}\` is replaced`, fact.location)),
    ...patched.flatMap(({ facts, workload: patch }) =>
      facts.filter(isAdded).map((fact) => uncertain(fact, `${workload.type} \`${workload.name}\` is patched`, patch.location)),
    ),
  ];
}

/** What a patch requests belongs to limits that may stand in what it patches, so nothing is said of it alone. */
function isAdded(fact: Fact): boolean {
  return fact.kind !== 'workload' && !(fact.kind === 'resource' && fact.field === 'requests');
}
