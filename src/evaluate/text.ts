import type { Binding } from './scene.ts';

/** `{name}` or `{name.field}`. */
const placeholder = /\{([a-z][a-z0-9-]*)(?:\.([a-z-]+))?\}/g;

/**
 * Replaces `{name}` and `{name.field}` by what was bound.
 * @param shown gives what stands for a value
 * @throws Error when a name or field does not exist: the rule's own examples show it before any user does
 */
export function fill(
  template: string,
  named: Readonly<Record<string, Binding>>,
  unitName: string,
  shown: (value: string) => string = (value) => value,
): string {
  return template.replace(placeholder, (whole, name: string, field: string | undefined) => {
    if (name === 'unit') return unitName;
    const value = named[name]?.fields[field ?? 'text'];
    if (value === undefined)
      throw new Error(
        `the placeholder ${whole} stands for nothing; "${name}" has ${Object.keys(named[name]?.fields ?? {}).join(', ') || 'no fields'}`,
      );
    return shown(value);
  });
}

/** The names of bindings that a text quotes. */
export function placeholdersIn(text: string | null): string[] {
  return [...(text ?? '').matchAll(placeholder)].map(([, name = '']) => name);
}

/** A range with the fields that it names; null when one of them is not known, for then nothing can be compared with it. */
export function rangeOf(template: string, named: Readonly<Record<string, Binding>>): string | null {
  const places = [...template.matchAll(placeholder)];
  const isKnown = places.every(([, name = '', field = 'text']) => (named[name]?.fields[field] ?? '') !== '');
  return isKnown ? fill(template, named, '') : null;
}

/** Whether everything that a template names was bound: a row that does not state one version offers no exact edit. */
export function isFillable(template: string, named: Readonly<Record<string, Binding>>): boolean {
  return [...template.matchAll(placeholder)].every(([, name = '', field = 'text']) => named[name]?.fields[field] !== undefined);
}

/** A range as people say it: `==2.6.0` → 2.6.0, `0.21.*` → 0.21, `>=3.9,<3.14` → 3.9 to 3.13. */
export function spoken(range: string): string {
  const text = range.replaceAll(' ', '');
  const bounded = /^>=(\d+)\.(\d+),<(\d+)\.(\d+)$/.exec(text);
  if (bounded !== null && bounded[1] === bounded[3]) {
    const last = `${bounded[3]}.${Number(bounded[4]) - 1}`;
    const first = `${bounded[1]}.${bounded[2]}`;
    return first === last ? first : `${first} to ${last}`;
  }
  return text
    .replace(/^={2,3}/, '')
    .replace(/\.\*$/, '')
    .replaceAll(',', ', ');
}
