import type { FactOf, Installed, Installer } from '../../model.ts';
import type { Draft } from '../draft.ts';
import { join } from '../library.ts';

type Install = FactOf<'install'>;
type Package = Pick<Installed, 'fact' | 'links'>;

/** The commands that install a package for certain: its own, or those that name its file, through the links that say so. */
export function installsOf({ fact, links }: Package, draft: Draft): Install[] {
  const installs = draft.members.flatMap((one) => (one.fact.kind === 'install' ? [one.fact] : []));
  if (fact.command !== null)
    return installs.filter(({ command, location }) => command === fact.command && location.path === fact.location.path);
  const files = new Set([fact.location.path, ownFile(draft)]);
  return installs.filter(
    (install) =>
      links.some(({ location }) => location === install.location) &&
      (isExact(draft) || install.manifests.some(({ path }) => files.has(join(install.directory, path)))),
  );
}

/** Where links rest on the files that a command meets, and not on their likeness. */
function isExact({ kind }: Draft): boolean {
  return kind === 'image' || kind === 'ci' || kind === 'function';
}

/** The manifest that makes an environment, which may include others. */
function ownFile({ id }: Draft): string {
  return id.slice(id.indexOf(':') + 1);
}

/** The tool that installs a package; null when nothing says which, or several do. */
export function installerOf(item: Package, draft: Draft): Installer | null {
  const tools = new Set(installsOf(item, draft).map(({ installer }) => installer));
  const [tool] = tools;
  return tools.size === 1 && tool !== undefined ? tool : null;
}
