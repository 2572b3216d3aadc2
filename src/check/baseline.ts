import { ConfigError, type Config } from '../config/index.ts';
import type { Suppressed } from '../model.ts';
import { changeableText, textOf, throughLinks, type Tree } from '../tree/index.ts';
import type { Known } from './accept.ts';
import { wholeTree, type Place } from './configuration.ts';

const usual = '.github/framework-fit-baseline.json';

/** Where the baseline lies, relative to the root: beside the configuration of the inspected folder, else that of the repository. */
export function baselinePath(config: Config, within: string, tree: Tree): string {
  const path = usually(config, within);
  return throughLinks(tree, path) ?? path;
}

function usually(config: Config, within: string): string {
  const isOfFolder = within !== '' && config.origin?.startsWith(`${within}/`) === true;
  return isOfFolder ? `${within}/${usual}` : usual;
}

/**
 * What the baseline of a state of the repository accepts.
 * @throws ConfigError when it cannot be understood
 */
export async function openBaseline(place: Place, config: Config): Promise<Known> {
  const tree = await treeWith(place, usually(config, place.within));
  const path = baselinePath(config, place.within, tree);
  const text = place.commit === null ? changeableText(place.root, path) : tree.has(path) ? textOf(tree, path) : null;
  if (text === null && !place.tree.has(path)) return new Map();
  const { acceptedBy, readBaseline } = await import('../config/baseline.ts');
  if (text === null)
    throw new ConfigError([`${path}: the baseline cannot be read: it has to be a plain text file, and no link; put the file itself there`]);
  return acceptedBy(readBaseline(path, text));
}

/** How many findings a baseline accepts that are not found any more; what a comment or an entry accepts is none of its own. */
export function goneFrom(baseline: Known, suppressed: readonly Suppressed[]): number {
  const used = suppressed.filter(({ source }) => source === 'baseline').length;
  return [...baseline.values()].reduce((sum, all) => sum + all.length, 0) - used;
}

/** The files among which a path is looked for. */
async function treeWith(place: Place, path: string): Promise<Tree> {
  const { tree, within, commit } = place;
  return commit === null || within === '' || path.startsWith(`${within}/`) ? tree : wholeTree(place);
}
