import type { CmakeCommand } from '../../formats/cmake.ts';

/** A command, and the conditions of the `if` around it, outermost first; null when it stands in none. */
export interface Guarded {
  readonly command: CmakeCommand;
  readonly marker: string | null;
}

/** The part of the file that a command stands in: `if:USE_CUDA`, '' when it is run in any case. */
export function blockOf({ marker }: Guarded): string {
  return marker === null ? '' : `if:${marker}`;
}

/** A longer condition says no more to whoever reads it; what stands outside is kept. */
const longest = 300;

/** Each command with the conditions under which it is run. */
export function guarded(commands: readonly CmakeCommand[]): Guarded[] {
  const found: Guarded[] = [];
  const markers: (string | null)[] = [];
  for (const command of commands) {
    const outer = markers.at(-2) ?? null;
    if (command.name === 'if') markers.push(joined(markers.at(-1) ?? null, conditionOf(command)));
    else if (command.name === 'endif') markers.pop();
    else if (markers.length > 0 && command.name === 'elseif') markers[markers.length - 1] = joined(outer, conditionOf(command));
    else if (markers.length > 0 && command.name === 'else')
      markers[markers.length - 1] = joined(outer, negated(markers.at(-1) ?? null, outer));
    else found.push({ command, marker: markers.at(-1) ?? null });
  }
  return found;
}

function conditionOf({ args }: CmakeCommand): string {
  const words = args.slice(0, longest).map(({ text, kind }) => (kind === 'quoted' ? `"${text}"` : text));
  return words.join(' ').replaceAll(/\( | (?=\))/g, (match) => match.trim());
}

/** `else` behind `elseif` holds where neither did; only what stood last is named. */
function negated(marker: string | null, outer: string | null): string {
  const own = outer !== null && marker?.startsWith(`${outer} AND `) ? marker.slice(outer.length + ' AND '.length) : (marker ?? '');
  return `NOT (${own})`;
}

function joined(outer: string | null, own: string): string {
  const both = outer === null ? own : `${outer} AND ${own}`;
  return both.length > longest ? (outer ?? `${own.slice(0, longest)}…`) : both;
}
