import { posix } from 'node:path';
import type { FactOf, Member, WorkloadPlatform } from '../model.ts';
import { link, through } from './draft.ts';
import { join, parentOf, type Library } from './library.ts';
import { manifestMembers } from './manifests.ts';

type Workload = FactOf<'workload'>;

/** Where the packages are named that a service installs by itself: beside the code, or beside the file that deploys it. */
type Beside = 'code' | 'file';

/** Services that install without a command; all others are told what to install. */
const besides: Partial<Record<WorkloadPlatform, { readonly where: Beside; readonly names: readonly (readonly string[])[] }>> = {
  serverless: { where: 'code', names: [['requirements.txt', 'pyproject.toml'], ['package.json']] },
  cloudformation: { where: 'code', names: [['requirements.txt', 'pyproject.toml'], ['package.json']] },
  terraform: { where: 'code', names: [['requirements.txt', 'pyproject.toml'], ['package.json']] },
  vercel: { where: 'code', names: [['requirements.txt', 'pyproject.toml', 'Pipfile'], ['package.json']] },
  'app-engine': { where: 'file', names: [['requirements.txt'], ['package.json']] },
  procfile: { where: 'file', names: [['requirements.txt', 'Pipfile', 'pyproject.toml', 'package.json']] },
  'hf-space': { where: 'file', names: [['pre-requirements.txt'], ['requirements.txt']] },
};

/**
 * What a function or service installs by itself with the code that it ships; of files that its service takes in turn,
 * the first.
 * @param own the facts of the workload
 */
export function shippedMembers(library: Library, workload: Workload, own: readonly Member[]): Member[] {
  const beside = besides[workload.platform];
  if (beside === undefined || own.some(({ fact }) => fact.kind === 'install' && fact.manifests.length > 0)) return [];
  const { path } = workload.location;
  const starts = beside.where === 'file' ? [{ fact: workload, folder: parentOf(path) }] : codeOf(library, own);
  const spoken = languages(workload, own);
  const names = beside.names.filter(([first]) => spoken.length === 0 || spoken.includes(first === 'package.json' ? 'node' : 'python'));
  return starts.flatMap(({ fact, folder }) =>
    names.flatMap((some) => {
      const manifest = found(library, workload, folder, some);
      if (manifest === null) return [];
      const because = link(`\`${manifest}\` is shipped`, fact.location);
      return manifestMembers(library, manifest, false).map((one) => through(because, one));
    }),
  );
}

function codeOf(library: Library, own: readonly Member[]): { readonly fact: FactOf<'code'>; readonly folder: string }[] {
  return own.flatMap(({ fact }) => {
    if (fact.kind !== 'code' || fact.holds !== 'code' || fact.path === null) return [];
    return [{ fact, folder: library.hasFolder(fact.path) ? fact.path : parentOf(fact.path) }];
  });
}

/** The languages that a function runs; none when nothing says so. Vercel goes by the ending of its file. */
function languages({ platform, name }: Workload, own: readonly Member[]): readonly string[] {
  if (platform === 'vercel' && (name ?? '').endsWith('.py')) return ['python'];
  if (platform === 'vercel' && /\.[cm]?[jt]sx?$/.test(name ?? '')) return ['node'];
  return own.flatMap(({ fact }) => (fact.kind === 'runtime' && fact.use === 'selects' ? [fact.name] : []));
}

/** Vercel also takes what stands above the code, up to the folder of its own file. */
function found(library: Library, { platform, location }: Workload, folder: string, names: readonly string[]): string | null {
  const top = parentOf(location.path);
  const path =
    platform === 'vercel' ? library.nearest(folder, names) : names.map((name) => join(folder, name)).find((each) => library.has(each));
  if (path === null || path === undefined || !library.facts.has(path)) return null;
  return platform !== 'vercel' || top === '' || path.startsWith(`${top}/`) ? path : null;
}

const shells = /^(bash|sh|zsh|sbatch|srun)$/;

/**
 * The scripts of the repository that the commands of a job start, each with the place that says so. Commands name them from
 * the root of the repository, or from the folder of the file.
 */
export function startedScripts(library: Library, command: FactOf<'command'>): string[] {
  const named = command.words.find((word) => !shells.test(word) && !word.startsWith('-'));
  if (named === undefined || !/\.(sh|bash|sbatch|slurm)$/.test(named)) return [];
  const folders = [...new Set([parentOf(command.location.path), ''])];
  const path = folders.map((folder) => join(folder, posix.normalize(named))).find((each) => library.facts.has(each));
  return path === undefined || path === command.location.path ? [] : [path];
}
