import { uniqueBy } from '../lists.ts';
import type { Problem } from '../model.ts';
import type { Followed, Pinned } from './followed.ts';
import type { Config, Layer } from './model.ts';
import { presets } from './presets.ts';

/**
 * Puts layers together. Lists add up, in order, so that what matches last decides; of single values the strongest layer's
 * counts; of units of one name the strongest layer's too.
 * @param layers the weakest first; `recommended` lies under them
 */
export function merge(
  origin: string | null,
  layers: readonly Layer[],
  warnings: readonly Problem[],
  remotes: readonly string[] = [],
): Config {
  const all = [presets.recommended, ...layers.filter((layer) => layer !== presets.recommended)];
  const listed = <T>(of: (layer: Layer) => readonly T[]) => all.flatMap(of);
  return {
    origin,
    layers: all,
    rules: listed(({ rules }) => rules),
    paths: listed(({ paths }) => paths),
    ignore: listed(({ ignore }) => ignore),
    units: uniqueBy(listed(({ units }) => units).toReversed(), ({ name }) => name).toReversed(),
    policy: listed(({ policy }) => policy),
    suppressions: listed(({ suppressions }) => suppressions),
    customRules: listed(({ customRules }) => customRules),
    minSeverity: strongest(all, ({ minSeverity }) => minSeverity) ?? { value: 'notice', from: null },
    failOn: strongest(all, ({ failOn }) => failOn) ?? { value: 'never', from: null },
    remotes,
    warnings,
  };
}

/** What was followed, put together. @param pinned what the base of the change follows */
export function merged(origin: string | null, followed: Followed, pinned: Pinned | null): Config {
  const { layers, warnings, remotes } = withPinned(followed, pinned);
  return merge(origin, layers, warnings, remotes);
}

/** A change that no longer names a layer of another repository is still judged by it: the weakest of all, so that its own word counts more. */
function withPinned(followed: Followed, pinned: Pinned | null): Followed {
  const gone = (pinned?.layers ?? []).filter(({ address }) => !followed.layers.some((layer) => layer.address === address));
  if (gone.length === 0) return followed;
  const notes = gone.map(({ address }) => ({
    message: `\`${address}\` is no longer named in this change, and still counts until the change is merged`,
    location: null,
  }));
  return { ...followed, layers: [...gone, ...followed.layers], warnings: [...followed.warnings, ...notes] };
}

function strongest<T>(layers: readonly Layer[], of: (layer: Layer) => T | null): T | null {
  return layers.map(of).findLast((value) => value !== null) ?? null;
}
