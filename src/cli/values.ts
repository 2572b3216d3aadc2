import { UsageError } from '../check/open.ts';
import { meant } from '../nearest.ts';

/** The words of an option that may be given several times, or once with commas: `--target android,browser`. */
export function listed(values: readonly string[] | undefined): readonly string[] {
  return (values ?? []).flatMap((value) => value.split(',')).flatMap((word) => (word.trim() === '' ? [] : [word.trim()]));
}

/**
 * The allowed word that an option was given.
 * @throws UsageError that names the nearest one, and all
 */
export function oneOf<const T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === value);
  if (found === undefined) {
    const near = meant(value, allowed);
    throw new UsageError(`${option} ${value}: ${near === null ? 'it' : `did you mean ${near}? It`} is one of ${allowed.join(', ')}`);
  }
  return found;
}

/**
 * The value of `--repository`; null when it was not given.
 * @throws UsageError when it is not OWNER/NAME
 */
export function repositoryOf(name: string | undefined): string | null {
  if (name !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(name)) throw new UsageError(`--repository ${name}: write it as OWNER/NAME`);
  return name ?? null;
}

/**
 * The value of `--today`.
 * @throws UsageError when it is no day of the calendar, written as YYYY-MM-DD
 */
export function dayOf(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text)
    throw new UsageError(`--today ${text}: write a day as YYYY-MM-DD`);
  return text;
}
