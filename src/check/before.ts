import type { CheckRequest } from '../check.ts';
import { ConfigError, type Config } from '../config/index.ts';
import type { Configuration } from './configuration.ts';
import { withCustom, type Knowing } from './knowing.ts';

/** What the base of a change would judge it by. */
export interface Before extends Knowing {
  readonly config: Config;
}

/**
 * How the base would judge a change: by its configuration and the rules of its own. Null where that is the same, or where the base's
 * are broken and the change may be what mends them.
 * @param now what the head is judged by @param compiled what is known without rules of the repository's own
 */
export async function judgingBefore(
  { config, before }: Configuration,
  now: Knowing,
  compiled: Knowing,
  request: CheckRequest,
): Promise<Before | null> {
  if (before === null) return null;
  const known = await withCustom(compiled, before, request).catch(orNothing);
  if (known === null) return null;
  const isSame = isAlike(config.layers, before.config.layers) && isAlike(ownOf(now, compiled), ownOf(known, compiled));
  return isSame ? null : { config: before.config, knowledge: known.knowledge, interest: known.interest };
}

function orNothing(error: unknown): null {
  if (error instanceof ConfigError) return null;
  throw error;
}

/** What a repository's own files add, which stands behind what is compiled in. */
function ownOf({ knowledge }: Knowing, { knowledge: compiled }: Knowing): readonly unknown[] {
  return [
    knowledge.rules.slice(compiled.rules.length),
    knowledge.technologies.slice(compiled.technologies.length),
    knowledge.tables.slice(compiled.tables.length),
  ];
}

function isAlike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
