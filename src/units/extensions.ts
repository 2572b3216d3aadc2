import type { Member } from '../model.ts';
import { link, member } from './draft.ts';
import { join, parentOf, type Library } from './library.ts';

/** Folders that bundlers take the manifest of a browser extension from. */
const folders = ['', 'src', 'public', 'static', 'app', 'extension'];

/** What the manifest of a browser extension says, whose scripts a `package.json` beside or above it brings. */
export function extensionMembers(library: Library, path: string): Member[] {
  if (!/(^|\/)package\.json$/.test(path)) return [];
  const [first] = library.of(path);
  if (first === undefined) return [];
  const because = link(`\`${path}\` brings the packages of the extension`, first.location);
  return folders
    .map((folder) => join(join(parentOf(path), folder), 'manifest.json'))
    .filter((manifest) => library.kind(manifest, 'setting').some(({ key }) => key === 'webExtension.manifestVersion'))
    .flatMap((manifest) => library.of(manifest).map((fact) => member(fact, [because])));
}
