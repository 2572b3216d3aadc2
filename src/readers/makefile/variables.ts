import type { MakeLine } from './lines.ts';

interface Held {
  readonly value: string;
  readonly weak: boolean;
}

/** Variables in variables in variables; nobody goes deeper. */
const deepest = 5;
const longest = 1000;

const parts = /^(?:(export|override)\s+)*([\w.-]+)\s*((?:::?:?|[?+!])?=)\s*([^]*)$/;

/**
 * What the variables of a Makefile hold, by name; without those that cannot be known. What `?=` sets is a default.
 * A value is put together when it is used: https://www.gnu.org/software/make/manual/html_node/Flavors.html
 */
export function makeVariables(assignments: readonly MakeLine[]): Map<string, Held> {
  const written = new Map<string, Held | null>();
  for (const { text, condition } of assignments) {
    const [, , name = '', operator = '', value = ''] = parts.exec(text) ?? [];
    if (operator === '?=' && written.has(name)) continue;
    const isPlain = condition === null && (operator === '?=' || operator === '=' || /^:+=$/.test(operator));
    written.set(name, isPlain ? { value: value.replace(/\s*(?:^|\s)#[^]*$/, '').trimEnd(), weak: operator === '?=' } : null);
  }
  return new Map([...written.keys()].flatMap((name) => (resolve(written, name, 0) ?? []).map((held) => [name, held] as const)));
}

function resolve(written: ReadonlyMap<string, Held | null>, name: string, depth: number): [Held] | null {
  const held = written.get(name);
  if (!held || depth > deepest) return null;
  let weak = held.weak;
  let isKnown = true;
  const value = held.value.replaceAll(
    /\$(?:\((\w[\w.-]*)\)|\{(\w[\w.-]*)\}|([^]))/g,
    (_found, round?: string, curly?: string, other?: string) => {
      const inner = other === undefined ? resolve(written, round ?? curly ?? '', depth + 1)?.[0] : undefined;
      isKnown &&= inner !== undefined;
      weak ||= inner?.weak === true;
      return inner?.value ?? '';
    },
  );
  return isKnown && value.length <= longest && !value.includes('\n') ? [{ value, weak }] : null;
}
