import type { Word } from '../../formats/shell.ts';
import type { InstallFact } from '../../model.ts';
import { placeOf, type Run } from './run.ts';
import type { Span } from '../../formats/span.ts';

type Manifests = InstallFact['manifests'];

/**
 * What a command installs that takes no packages by name: the project of a folder (the one it runs in, or one that
 * an option names) and its lock, when it must be used as it is. The place of what is not written is the command.
 */
export function projectManifests(run: Run, verb: Word, folder: Word | undefined, lock: string | null): Manifests {
  const head: Span = { start: run.program.start, end: verb.end };
  const place = placeOf(run, folder ?? head);
  const path = folder?.text.replace(/(?<=.)\/$/, '') ?? '.';
  const project = { role: 'project', path, place } as const;
  return lock === null ? [project] : [project, { role: 'lock', path: path === '.' ? lock : `${path}/${lock}`, place }];
}
