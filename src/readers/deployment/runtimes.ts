import type { Constraint, Fact, RuntimeName } from '../../model.ts';
import { nodeVersion, pythonVersion } from '../runtime-files/versions.ts';
import { type Take, valuesOf } from './part.ts';
import { runtime, setting } from './takes.ts';

type ToConstraint = (version: string) => Constraint | null;

const plain: ToConstraint = (version) => ({ kind: 'range', text: version });

/** Interpreters by the word that a cloud names them with. */
const interpreters: Readonly<Record<string, readonly [RuntimeName, ToConstraint]>> = {
  python: ['python', pythonVersion],
  nodejs: ['node', nodeVersion],
  java: ['java', plain],
  dotnet: ['dotnet', plain],
};

/**
 * A runtime of functions: `python3.12` and `nodejs20.x` of AWS (https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html),
 * `python312` and `nodejs20` of Google (https://cloud.google.com/functions/docs/runtime-support). Any other is a setting.
 */
export function namedRuntime(key: string): Take {
  return (part, at) =>
    valuesOf(part, at).flatMap(({ known }): readonly Fact[] => {
      const value = known.kind === 'unknown' ? null : interpreterOf(known.value);
      const [name, toConstraint] = (value === null ? undefined : interpreters[value.name]) ?? [];
      return name === undefined || toConstraint === undefined
        ? setting(key)(part, at)
        : runtime(name, (written) => toConstraint(interpreterOf(written)?.version ?? ''))(part, at);
    });
}

function interpreterOf(written: string): { name: string; version: string } | null {
  const [, name, version] = /^(python|nodejs|java|dotnet)(\d[\d.]*)(?:\.x|\.al2(?:023)?)?$/.exec(written) ?? [];
  return name === undefined || version === undefined ? null : { name, version: dotted(name, version.replace(/\.$/, '')) };
}

/** Google writes `python312` for 3.12. */
function dotted(name: string, version: string): string {
  return name === 'python' ? version.replace(/^([23])(\d+)$/, '$1.$2') : version;
}
