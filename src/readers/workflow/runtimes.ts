import type { Source } from '../../formats/source.ts';
import { get, items, locateIn, text, type YamlNode } from '../../formats/yaml.ts';
import type { Constraint, RuntimeFact } from '../../model.ts';
import { nodeVersion, pythonVersion } from '../runtime-files/versions.ts';
import { actionOf, stepsOf } from './actions.ts';
import { hasExpression } from './expressions.ts';
import { inEnvironment } from './variables.ts';
import { type Choice, choicesOf } from './matrix.ts';

interface Setup {
  readonly name: RuntimeFact['name'];
  readonly input: string;
  readonly toConstraint: (text: string) => Constraint;
}

const python: Setup = { name: 'python', input: 'python-version', toConstraint: pythonConstraint };

/** The actions that install an interpreter, and the input that says which. */
const setups: ReadonlyMap<string, Setup> = new Map([
  ['actions/setup-python', python],
  ['astral-sh/setup-uv', python],
  ['conda-incubator/setup-miniconda', python],
  ['actions/setup-node', { name: 'node', input: 'node-version', toConstraint: nodeConstraint }],
  // https://github.com/Jimver/cuda-toolkit#inputs
  ['jimver/cuda-toolkit', { name: 'cuda', input: 'cuda', toConstraint: (written) => pythonVersion(written) ?? unknown(written) }],
]);

/** A step that installs an interpreter. */
interface Installation {
  readonly setup: Setup;
  readonly version: YamlNode;
  readonly conditional: boolean;
}

/** The interpreters that the steps of a job install. Where there are several, none is sure to meet another. */
export function readRuntimes(source: Source, workflow: YamlNode, job: YamlNode, block: string): RuntimeFact[] {
  const installations = stepsOf(job).flatMap((step) => toInstallation(step, [step, job, workflow]));
  // Steps that take their version from one matrix say the same.
  const distinct = [...new Map(installations.map((each) => [`${each.setup.name} ${identity(each.version)}`, each])).values()];
  return distinct.flatMap(({ setup, version, conditional }) => {
    const uncertain = conditional || distinct.filter((other) => other.setup.name === setup.name).length > 1;
    return versionsOf(source, version, setup.input, get(job, 'strategy', 'matrix')).map(({ value, at, alternative }) => {
      const place = source.place(at.start, at.end);
      const group = alternative ?? (uncertain ? `steps:${setup.name}` : null);
      return {
        kind: 'runtime',
        ...place,
        block,
        name: setup.name,
        constraint: setup.toConstraint(value),
        use: 'selects',
        alternative: group,
      };
    });
  });
}

function toInstallation(step: YamlNode, around: readonly YamlNode[]): Installation[] {
  const setup = setups.get(actionOf(step));
  const version = setup === undefined ? undefined : get(step, 'with', setup.input);
  if (setup === undefined || version === undefined) return [];
  return [{ setup, version: inEnvironment(version, around), conditional: get(step, 'if') !== undefined }];
}

function identity(version: YamlNode): string {
  const written = text(version);
  return written !== null && hasExpression(written) ? written : String(version.start);
}

/** One version, the values of a matrix, or one version on each line. */
function versionsOf(source: Source, node: YamlNode | undefined, input: string, matrix: YamlNode | undefined): Choice[] {
  const written = text(node);
  if (node?.kind !== 'scalar' || written === null) return items(node).flatMap((item) => versionsOf(source, item, input, matrix));
  const known = choicesOf(node, matrix);
  if (known === null) return [{ value: written, at: node.inner ?? node, alternative: null }];
  const lines = [...written.matchAll(/[^\s](?:[^\n]*[^\s])?/g)];
  if (lines.length < 2) return known.map((choice) => ({ ...choice, value: choice.value.trim() }));
  const locate = locateIn(source.text, node);
  return lines.map((line) => ({ value: line[0], at: locate(line.index, line.index + line[0].length), alternative: `list:${input}` }));
}

/** https://github.com/actions/setup-python/blob/main/docs/advanced-usage.md#using-the-python-version-input */
function pythonConstraint(written: string): Constraint {
  if (/^(?:3\.)?[xX*]$/.test(written)) return { kind: 'any' };
  const ranges = written.replaceAll(/(?<=\d)\s+(?=[<>=])/g, ',').replaceAll(/(?<=[<>=])\s+/g, '');
  // npm's ranges, which PEP 440 has no word for.
  if (/^(?:\^|~(?!=))| - |\|\|/.test(written)) return unknown(written);
  const spelled = /^[<>=!][<>=!\d.,*]*$/.test(ranges) ? ranges : written.replace(/\.[xX*]$/, '.x');
  return pythonVersion(spelled) ?? unknown(written);
}

/** https://github.com/actions/setup-node#supported-version-syntax */
function nodeConstraint(written: string): Constraint {
  const version = nodeVersion(written);
  return version.kind === 'unknown' && /^[<>=^~][<>=^~\d.\sx*|]*$/.test(written) ? { kind: 'range', text: written } : version;
}

function unknown(written: string): Constraint {
  const variable = /^\$\{\{\s*([\w.-]+)\s*\}\}$/.exec(written)?.[1] ?? null;
  return { kind: 'unknown', text: written, variable };
}
