import type { Completed } from '../containers/image.ts';

/**
 * Puts in the default of each variable that has one: https://docs.docker.com/reference/compose-file/interpolation/
 * What has none stays as written, and makes the whole unknown.
 */
export function interpolate(text: string): Completed {
  let resolved: Completed['resolved'] = 'written';
  const value = text.replaceAll(/\$\$|\$\{\w{1,200}:?-([^{}]*)\}|\$\{[^}]{0,500}\}|\$\w+/g, (written: string, fallback?: string) => {
    if (written === '$$') return '$';
    if (fallback === undefined) resolved = 'unknown';
    else if (resolved === 'written') resolved = 'default';
    return fallback ?? written;
  });
  return { value, resolved };
}

/** The text when nothing in it can be set from outside, else null. */
export function literal(text: string): string | null {
  const { value, resolved } = interpolate(text);
  return resolved === 'written' ? value : null;
}
