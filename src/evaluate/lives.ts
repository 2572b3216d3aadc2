import type { Citation, Ecosystem, Life, Technology } from '../model.ts';
import { matchesAny } from '../lists.ts';

/** Whether a rule speaks of a package because of its life. */
export function isAdvised(rule: string, technology: Technology | null, ecosystem: Ecosystem, name: string): boolean {
  return technology !== null && livesOf(technology, ecosystem, name).some((life) => life.rule === rule);
}

/** What the catalog says of the life of a package: of some of its releases first, then of itself, or else of its whole technology. */
export function livesOf(technology: Technology, ecosystem: Ecosystem, name: string): readonly Life[] {
  const own = technology.lives.filter(({ packages }) =>
    packages.some((one) => one.ecosystem === ecosystem && matchesAny([one.name], name)),
  );
  return own.some(({ partly }) => !partly) ? own.toSorted((a, b) => Number(b.partly) - Number(a.partly)) : [...own, technology.life];
}

/** The life that a rule speaks of; the one that always holds when no rule is named. */
export function lifeFor(rule: string | null, technology: Technology | null, ecosystem: Ecosystem, name: string): Life | null {
  if (technology === null) return null;
  const lives = livesOf(technology, ecosystem, name);
  return lives.find((life) => rule !== null && life.rule === rule) ?? lives.at(-1) ?? null;
}

/** Where the life that a rule speaks of is read: its own sources, or else those of its technology. */
export function sourcesOf(life: Life | null, technology: Technology | null): readonly Citation[] {
  return life !== null && life.sources.length > 0 ? life.sources : (technology?.sources ?? []);
}
