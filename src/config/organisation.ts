import { addressText, parseRemote, type RemoteAddress } from './address.ts';
import { ConfigError } from './error.ts';
import type { Following } from './followed.ts';
import { merged } from './merge.ts';
import { emptyLayer, type Config } from './model.ts';

/**
 * Where an organisation keeps what counts for its repositories that say nothing themselves.
 * @param word `true` for the usual places, `false` or null for none, or an address
 * @param owner whose places are the usual ones; null when nobody knows
 * @throws ConfigError when the word is something else, or leads nowhere
 */
export function organisationPlaces(word: string | null, owner: string | null): readonly RemoteAddress[] {
  if (word === null || word === 'false') return [];
  if (word === 'true') return usualPlaces(owner);
  const remote = parseRemote(word);
  if (remote === null)
    throw new ConfigError([`organisation-config "${word.slice(0, 200)}": it is \`true\`, \`false\` or \`owner/repo//path.yml@ref\``]);
  return [remote];
}

function usualPlaces(owner: string | null): readonly RemoteAddress[] {
  if (owner === null)
    throw new ConfigError([
      'organisation-config: whose organisation is not known here; write its address, `owner/repo//path.yml@ref`, or name the repository (--repository OWNER/NAME, GITHUB_REPOSITORY)',
    ]);
  return ['framework-fit.yml', '.github/framework-fit.yml'].map((path) => ({ owner, repo: '.github', path, ref: null }));
}

/**
 * The configuration of an organisation, for a repository that has none.
 * @param places the first that there is counts
 * @throws ConfigError when what it builds on goes in a circle
 */
export async function loadOrganisation(places: readonly RemoteAddress[], following: Following): Promise<Config> {
  const found = await firstOf(places, following);
  const { follow } = await import('./follow.ts');
  // It was asked for by the one who runs this, and not by what is judged.
  const trusting = { ...following, pinned: null };
  const root = { ...emptyLayer(''), extends: found === null ? [] : [{ value: addressText(found), from: null }] };
  const followed = await follow(root, '', trusting);
  if (followed.mistakes.length > 0) throw new ConfigError(followed.mistakes);
  const layers = followed.layers.filter((layer) => layer !== root);
  return merged(layers.length === 0 || found === null ? null : addressText(found), { ...followed, layers }, following.pinned);
}

/** Where there is something; when there is nothing, the first place, so that it is said. */
async function firstOf(places: readonly RemoteAddress[], { readRemote }: Following): Promise<RemoteAddress | null> {
  for (const place of places) {
    // The second is asked for only where the first is missing.
    // oxlint-disable-next-line no-await-in-loop
    const file = await readRemote?.(place);
    if (file !== undefined && file.kind !== 'missing') return place;
  }
  return places[0] ?? null;
}
