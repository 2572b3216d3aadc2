import type { FactOf, Member, Target, TargetName, UnitKind } from '../model.ts';
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

/** They answer requests, so that an image may run what it installs. */
const servers =
  /^(?:express|fastify|koa|hono|@hapi\/hapi|@nestjs\/core|restify|polka|connect|h3|elysia|ws|socket\.io|@trpc\/server|apollo-server|@apollo\/server)$/;

/** Pages that an image hands out and that a tool makes which nobody knows here; null where the project may be a server, too. */
export function handedOut(library: Library, path: string, copy: FactOf<'copy'>): Made | null {
  return isServer(library, path) ? null : made('site', ['browser'], [copy]);
}

function isServer(library: Library, path: string): boolean {
  return library.kind(path, 'dependency').some(({ name }) => servers.test(name));
}

/** Whether nothing but what its users run is made of a project: a program of Electron, or pages that a server only hands out. */
export function runsAtUsers(library: Library, path: string): boolean {
  const found = madeBy(library, path);
  if (found === null || found.kind === 'app') return found !== null;
  return found.targets.every(({ name }) => name === 'browser') && !isServer(library, path);
}

function made(kind: UnitKind, names: readonly TargetName[], facts: readonly Member['fact'][]): Made {
  const because = facts.map((fact) => member(fact));
  return { kind, targets: names.map((name) => ({ name, strength: 'supported', because })) };
}

function hasPage(library: Library, folder: string): boolean {
  return pageFolders.some((name) => library.has(join(join(folder, name), 'index.html')));
}
