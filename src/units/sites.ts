import type { Member, Target, TargetName, UnitKind } from '../model.ts';
import { member } from './draft.ts';
import { join, parentOf, type Library } from './library.ts';

/** What a project of npm, or a page by itself, is where its users are. */
export interface Made {
  readonly kind: UnitKind;
  readonly targets: readonly Target[];
}

/** Electron brings a browser and Node with it. */
const both: readonly TargetName[] = ['browser', 'node'];

/** Folders that a bundler takes the page from. */
const pageFolders = ['', 'public', 'src', 'app', 'static', 'client', 'www'];

/** What is made of a `package.json` or of a page that runs where its users are; null for packages, scripts and servers. */
export function madeBy(library: Library, path: string): Made | null {
  if (/\.html?$/.test(path)) return made('site', ['browser'], library.kind(path, 'dependency').slice(0, 1));
  const tool = library.kind(path, 'setting').find(({ key }) => key === 'npm.makes');
  switch (tool?.value) {
    case 'electron':
      return made('app', both, [tool]);
    case 'pages-and-server':
      return made('site', both, [tool]);
    case 'pages':
      return made('site', ['browser'], [tool]);
    case 'bundle':
      return hasPage(library, parentOf(path)) ? made('site', ['browser'], [tool]) : null;
    default:
      return null;
  }
}

function made(kind: UnitKind, names: readonly TargetName[], facts: readonly Member['fact'][]): Made {
  const because = facts.map((fact) => member(fact));
  return { kind, targets: names.map((name) => ({ name, strength: 'supported', because })) };
}

function hasPage(library: Library, folder: string): boolean {
  return pageFolders.some((name) => library.has(join(join(folder, name), 'index.html')));
}
