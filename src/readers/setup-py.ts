import { posix } from 'node:path';
import { parsePython } from '../formats/python.ts';
import type { Source } from '../formats/source.ts';
import type { Fact, Problem } from '../model.ts';
import { inOrder } from './manifest/places.ts';
import type { Read } from './reader.ts';
import { readSetup } from './setup-py/facts.ts';
import { type SetupCall, setupCalls } from './setup-py/walk.ts';

/** Reads what `setup.py` gives to setuptools, as far as it is written down: nothing is run. */
export const read: Read = (source) => {
  const { statements, errors } = parsePython(source.text);
  const calls = setupCalls(statements, { text: source.text, file: posix.basename(source.path) });
  const readings = calls.map((call) => readSetup(source, call, statements));
  return {
    facts: inOrder(once(readings.flatMap(({ facts }) => facts))),
    problems: [...unreadable(source, errors, calls), ...readings.flatMap(({ problems }) => problems)],
  };
};

/** What is no Python matters where the packages should stand; elsewhere the parser may only not know it. */
function unreadable(source: Source, errors: readonly number[], calls: readonly SetupCall[]): Problem[] {
  if (!/\bsetup\s*\(/.test(source.text)) return [];
  const error = errors.find((offset) => calls.length === 0 || calls.some(({ call }) => offset >= call.start && offset <= call.end));
  return error === undefined ? [] : [{ message: 'This is not valid Python', location: source.place(error, error).location }];
}

/** Calls in branches say much the same. */
function once(facts: readonly Fact[]): Fact[] {
  return [...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values()];
}
