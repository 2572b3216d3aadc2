import { posix } from 'node:path';
import type { FactOf, Member } from '../../model.ts';
import { link, member, through } from '../draft.ts';
import type { Library } from '../library.ts';
import { manifestMembers } from '../manifests.ts';
import { mayFail } from '../../words.ts';
import { askedBy } from './asked.ts';
import { type Project, projectsAt } from './projects.ts';

type Install = FactOf<'install'>;

/** What stands around a command. */
export interface Surroundings {
  /** The file of the repository that a path means, from the root of the image or of the repository on; null when there is none. */
  readonly fileAt: (path: string) => string | null;
  /** Whether `NODE_ENV=production` is set, so that packages for development are left out. */
  readonly isProduction: boolean;
}

/** A manifest, and how sure it is that the command installs it. */
interface Found extends Project {
  readonly role: string;
  readonly weak: readonly string[];
}

/** What the manifests that a command installs bring, each through the link that says so. */
export function installedManifests(
  library: Library,
  install: Install,
  { fileAt: fileIn, isProduction }: Surroundings,
): { readonly members: Member[]; readonly paths: string[] } {
  const fileAt = (path: string) => fileIn(posix.isAbsolute(path) ? path : posix.join(install.directory, path));
  const found = install.manifests.flatMap(({ role, path, place }): Found[] => {
    if (role === 'lock' || (role === 'project' && install.options.includes('--no-deps'))) return [];
    const weak = place.text.includes('$') ? ['what is installed is the default of a variable'] : [];
    if (role === 'project') return projectsAt(library, install, path, fileAt).map((project) => ({ role, weak, ...project }));
    const manifest = fileAt(path);
    return manifest === null || !library.facts.has(manifest) ? [] : [{ role, weak, manifest, choices: {} }];
  });
  const indexes = library.indexesFor(install).map((fact) => member(fact));
  return {
    paths: found.map(({ manifest }) => manifest),
    members: found.flatMap(({ role, manifest, choices, weak }) => {
      const because = link(`\`${manifest}\` is installed`, install.location);
      const asked = askedBy(library, install, manifest, isProduction);
      const members = manifestMembers(library, manifest, role === 'constraints', asked).filter((one) => !isMisread(one, manifest, install));
      return [...members, ...indexes].map((one) => ({
        ...through(because, one),
        weak: [...one.weak, ...weak, ...(install.tried === true ? [mayFail] : [])],
        choices: { ...one.choices, ...choices },
      }));
    }),
  };
}

/** What stands in a list of packages is conda's own where conda installs it, and not what PyPI has under these names. */
function isMisread({ fact }: Member, manifest: string, { installer }: Install): boolean {
  return installer === 'conda' && !/\.ya?ml$/.test(manifest) && fact.kind === 'dependency' && fact.ecosystem === 'pypi';
}

/** The same of a command that runs in the repository itself: of a job, or of a script. */
export function installedHere(library: Library, install: Install): Member[] {
  return install.directory.startsWith('/') ? [] : installedManifests(library, install, here(library)).members;
}

/** Where paths are those of the repository. */
export function here(library: Library): Surroundings {
  const fileAt = (path: string) => {
    const file = posix.normalize(path);
    return library.has(file) ? file : null;
  };
  return { fileAt, isProduction: false };
}
