import type { FactOf, Installed, Installer } from '../../model.ts';
import type { Draft } from '../draft.ts';

type Install = FactOf<'install'>;
type Package = Pick<Installed, 'fact' | 'links'>;

/** The commands that install a package: its own, or those that install its file, through the links that say so. */
export function installsOf({ fact, links }: Package, draft: Draft): Install[] {
  const installs = draft.members.flatMap((one) => (one.fact.kind === 'install' ? [one.fact] : []));
  if (fact.command !== null)
    return installs.filter(({ command, location }) => command === fact.command && location.path === fact.location.path);
  return installs.filter((install) => links.some(({ location }) => location === install.location));
}

/** The tool that installs a package; null when nothing says which, or several do. */
export function installerOf(item: Package, draft: Draft): Installer | null {
  const tools = new Set(installsOf(item, draft).map(({ installer }) => installer));
  const [tool] = tools;
  return tools.size === 1 && tool !== undefined ? tool : null;
}
