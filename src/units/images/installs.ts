import { posix } from 'node:path';
import type { FactOf, Member } from '../../model.ts';
import { link, member, through } from '../draft.ts';
import { indexesOf } from '../environments.ts';
import type { Library } from '../library.ts';
import { manifestMembers } from '../manifests.ts';

/**
 * What the manifests that a RUN installs bring into the image, each through the link that says so.
 * @param sourceOf the file of the repository that stands at a path of the image when it runs
 */
export function installedManifests(
  library: Library,
  install: FactOf<'install'>,
  sourceOf: (path: string) => string | null,
): { readonly members: Member[]; readonly paths: string[] } {
  const found = install.manifests.flatMap(({ role, path }) => {
    const inImage = posix.resolve('/', install.directory, path);
    const file = role === 'project' ? posix.join(inImage, 'pyproject.toml') : inImage;
    const manifest = manifestAt(library, role, sourceOf(file) ?? sourceOf(inImage));
    return manifest === null ? [] : [{ role, manifest }];
  });
  return {
    paths: found.map(({ manifest }) => manifest),
    members: found.flatMap(({ role, manifest }) => {
      const because = link(`\`${manifest}\` is installed`, install.location);
      const indexes = indexesOf(library, install).map((fact) => member(fact));
      return [...manifestMembers(library, manifest, role === 'constraints'), ...indexes].map((one) => through(because, one));
    }),
  };
}

function manifestAt(library: Library, role: string, source: string | null): string | null {
  if (source === null) return null;
  if (role !== 'project') return library.facts.has(source) ? source : null;
  const project = source.endsWith('.toml') ? source : posix.join(source, 'pyproject.toml');
  return library.facts.has(project) ? project : null;
}
