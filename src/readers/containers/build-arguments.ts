import type { BuildFact } from '../../model.ts';

type Argument = readonly [name: string, value: string | null];

/** Stands for every name: what is given is written with a variable, so that any argument may be given. */
const any: Argument = ['*', null];

/** A build argument; without a value it is taken from where the build runs. */
export function namedArgument(name: string | null, value: string | null): Argument {
  return name === null || name === '' ? any : [name, value];
}

/**
 * A build argument from `NAME=value`.
 * @param known what a part of the text stands for; null where that cannot be known
 */
export function buildArgument(written: string, known: (text: string) => string | null): Argument {
  const equals = written.indexOf('=');
  return equals < 0
    ? namedArgument(known(written), null)
    : namedArgument(known(written.slice(0, equals)), known(written.slice(equals + 1)));
}

/** What a build is given; of two values for one name the last one counts. `null` is a list that cannot be known. */
export function buildArguments(given: readonly Argument[] | null): BuildFact['args'] {
  return Object.fromEntries(given ?? [any]);
}
