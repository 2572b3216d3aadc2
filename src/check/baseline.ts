import { ConfigError, type Config } from '../config/index.ts';
import type { Suppressed } from '../model.ts';
import { changeableText, textOf } from '../tree/index.ts';
import type { Known } from './accept.ts';
import { wholeTree, type Place } from './configuration.ts';

const usual = '.github/framework-fit-baseline.json';

/** Where the baseline lies, relative to the root: beside the configuration of the inspected folder, else that of the repository. */
export function baselinePath(config: Config, within: string): string {
  const isOfFolder = within !== '' && config.origin?.startsWith(`${within}/`) === true;
  return isOfFolder ? `${within}/${usual}` : usual;
}

/**
 * What the baseline of a state of the repository accepts.
 * @throws ConfigError when it cannot be understood
 */
export async function openBaseline(place: Place, config: Config): Promise<Known> {
  const path = baselinePath(config, place.within);
  const text = await baselineText(place, path);
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

async function baselineText(place: Place, path: string): Promise<string | null> {
  if (place.commit === null) return changeableText(place.root, path);
  const tree = place.within === '' || path.startsWith(`${place.within}/`) ? place.tree : await wholeTree(place);
  return tree.has(path) ? textOf(tree, path) : null;
}
