import { posix } from 'node:path';
import type { FactOf, Member } from '../../model.ts';
import { link, member, through } from '../draft.ts';
import { type Library, parentOf } from '../library.ts';
import { installedManifests, type Surroundings } from './index.ts';

type Command = FactOf<'command'>;

/** Scripts that run each other deeper than this are made to take long. */
const deepest = 10;

/**
 * What the scripts of the repository bring that a command always runs, each through the place that says so. Where a script
 * names folders after itself, those of the image stand around it as those of the repository do.
 * @param around where the command runs; its paths are absolute in an image, relative to the repository's root elsewhere
 * @param trail the files on the way to the command, the last one its own
 */
export function scriptMembers(library: Library, command: Command, around: Surroundings, trail: readonly string[]): Run {
  const found = command.script === undefined ? null : scriptAt(library, command, around, trail);
  if (found === null || !library.hasRoom(library.of(found.file).length)) return nothing;
  const { file, path, directory } = found;
  const because = link(`\`${file}\` is run`, command.location);
  const paths: string[] = [];
  const members = library.of(file).flatMap((fact): Member[] => {
    if (fact.kind === 'workload') return [];
    const here = folderOf(fact, directory, path, file);
    if (fact.kind === 'command') {
      const inner = scriptMembers(library, { ...fact, ...inFolder(fact, here) }, around, [...trail, file]);
      paths.push(...inner.paths);
      return [member(fact), ...inner.members];
    }
    if (fact.kind !== 'install' || fact.condition !== null) return [member(fact)];
    const installed = installedManifests(library, { ...fact, directory: here }, around);
    paths.push(...installed.paths);
    return [member(fact), ...installed.members];
  });
  return { members: members.map((one) => through(because, one)), paths };
}

/** What runs, and the manifests that it installs. */
interface Run {
  readonly members: readonly Member[];
  readonly paths: readonly string[];
}

const nothing: Run = { members: [], paths: [] };

interface Script {
  /** In the repository. */
  readonly file: string;
  /** Where it stands when it runs. */
  readonly path: string;
  readonly directory: string;
}

function scriptAt(library: Library, { script, location }: Command, { fileAt }: Surroundings, trail: readonly string[]): Script | null {
  if (script === undefined || trail.length > deepest) return null;
  const path = posix.join(script.directory, script.path);
  const file = script.from === 'root' ? script.path : fileAt(posix.isAbsolute(script.path) ? script.path : path);
  if (file === null || !library.facts.has(file) || !/\.(?:ba)?sh$/.test(file)) return null;
  if (trail.includes(file)) {
    const circle = [...trail.slice(trail.indexOf(file)), file].join(' → ');
    library.problems.push({ message: `scripts run each other: ${circle}`, location });
    return null;
  }
  return { file, path: script.from === 'root' ? file : path, directory: script.directory };
}

/** The folder of a command in a script: where the script runs, or around the script itself. */
function folderOf(fact: Member['fact'], directory: string, path: string, file: string): string {
  const own = fact.kind === 'install' ? fact.directory : fact.kind === 'command' ? (fact.script?.directory ?? '') : '';
  const inPlace = /^\$\{PWD\}(?:\/(.*))?$/s.exec(own);
  if (inPlace !== null) return posix.join(directory, inPlace[1] ?? '');
  if (/^[/~]|\$/.test(own)) return own;
  // A script at the root is read as if it were run there.
  if (own === '' && !file.includes('/')) return directory;
  return posix.normalize(posix.join(posix.dirname(path), posix.relative(parentOf(file), own)));
}

function inFolder({ script }: Command, directory: string): Pick<Command, 'script'> {
  return script === undefined ? {} : { script: { ...script, directory } };
}
