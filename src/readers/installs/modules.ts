import type { Fact, RuntimeFact } from '../../model.ts';
import { pythonVersion } from '../runtime-files/versions.ts';
import { operandsOf, parseArguments } from './arguments.ts';
import { placeOf, type Run } from './run.ts';

/** `python/3.11.5`, `CUDA/12.4.0`, `cudatoolkit/12.2`, `nvidia/cuda/11.8-x`: centres name them as they like. */
const versioned = /(?:^|\/)(python|cuda|cudatoolkit)\/v?(\d+\.\d+(?:\.\d+)?)(?:$|[-_+/])/i;

/** `module load`, and `ml`: the software that a cluster offers. https://modules.readthedocs.io/en/latest/module.html */
export function modules(name: 'module' | 'ml'): (run: Run) => Fact[] {
  return (run) => {
    const words = operandsOf(parseArguments(run.args, { values: [] }));
    const verb = words[0]?.text ?? '';
    const loads = ['load', 'add', 'try-load', 'switch', 'swap'].includes(verb);
    if (!loads && (name === 'module' || ['unload', 'purge', 'list', 'avail', 'spider', 'show'].includes(verb))) return [];
    const { condition } = run.command;
    return words.slice(loads ? 1 : 0).flatMap((word): RuntimeFact[] => {
      const [, software = '', version = ''] = (word.known && versioned.exec(word.text)) || [];
      const constraint = pythonVersion(version);
      if (constraint === null) return [];
      return [
        {
          kind: 'runtime',
          ...placeOf(run, word),
          block: run.context.block,
          name: software.toLowerCase() === 'python' ? 'python' : 'cuda',
          constraint,
          use: 'selects',
          alternative: condition === null ? null : `branch:${software.toLowerCase()}`,
        },
      ];
    });
  };
}
