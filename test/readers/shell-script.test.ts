import { expect, test } from 'vitest';
import { read } from '../../src/readers/shell-script.ts';
import { readAs } from './installs/support.ts';

test.each([
  ['install.sh', 'pip install x', ''],
  ['ci/install.sh', 'pip install x', '${PWD}'],
  ['ci/install.sh', 'cd "$(dirname "$0")/.." && pip install x', ''],
  ['ci/install.sh', 'cd serve; pip install x', '${PWD}/serve'],
  ['ci/install.sh', 'cd /opt; pip install x', '/opt'],
])('the folder in which %s runs %j', (path, text, expected) => {
  expect(readAs(read, path, text).facts.find((fact) => fact.kind === 'install')?.directory).toBe(expected);
});

/** The resources and the name of a job, with the words that say them. */
function job(header: string): string[] {
  return readAs(read, 'a.sbatch', `#!/bin/bash\n${header}\nsrun python a.py\n#SBATCH --mem=9G\n`).facts.flatMap((fact) => {
    if (fact.kind === 'resource') return [`${fact.name} ${fact.value} | ${fact.text}`];
    return fact.kind === 'workload' ? [`job ${fact.name} | ${fact.text}`] : [];
  });
}

test.each([
  ['#SBATCH --gres=gpu:a100:2', ['job a.sbatch | #SBATCH --gres=gpu:a100:2', 'gres gpu:a100:2 | --gres=gpu:a100:2']],
  ['#SBATCH --gres gpu:1', ['job a.sbatch | #SBATCH --gres gpu:1', 'gres gpu:1 | --gres gpu:1']],
  ['#SBATCH -J "my job" -G 4', ['job my job | -J "my job"', 'gpus 4 | -G 4']],
  ['#SBATCH -pgpu -t1:00:00', ['job a.sbatch | #SBATCH -pgpu -t1:00:00', 'partition gpu | -pgpu', 'time 1:00:00 | -t1:00:00']],
  [
    "#SBATCH --constraint='a100|h100' # either",
    ["job a.sbatch | #SBATCH --constraint='a100|h100' # either", "constraint a100|h100 | --constraint='a100|h100'"],
  ],
  ['#SBATCH --exclusive\n\n# text\n#SBATCH --mem=1G', ['job a.sbatch | #SBATCH --exclusive', 'mem 1G | --mem=1G']],
  [
    '#SBATCH --mail-user=a@b -o x --mem-per-gpu=8G',
    ['job a.sbatch | #SBATCH --mail-user=a@b -o x --mem-per-gpu=8G', 'mem-per-gpu 8G | --mem-per-gpu=8G'],
  ],
  ['##SBATCH --mem=1G', []],
  ['# SBATCH --mem=1G', []],
  ['#SBATCHED --mem=1G', []],
  ['echo\n#SBATCH --mem=1G', []],
])('%j', (header, expected) => {
  expect(job(header)).toEqual(expected);
});

test.each([
  ['module load cuda/12.4', 'cuda ==12.4.*'],
  ['module load gcc/12 CUDA/11.8.0-GCC-11.3', 'cuda ==11.8.0'],
  ['module add python/3.11.5', 'python ==3.11.5'],
  ['ml Python/3.10.4-GCCcore-11.3.0', 'python ==3.10.4'],
  ['ml load cudatoolkit/12.2', 'cuda ==12.2.*'],
  ['if a; then module load cuda/12.4; fi', 'cuda ==12.4.* of branch:cuda'],
  ['module load cuda', undefined],
  ['module load cuda/$V', undefined],
  ['module unload cuda/12.4', undefined],
  ['module avail cuda/12.4', undefined],
  ['module load cudnn/8.9', undefined],
])('%s', (text, expected) => {
  const [found] = readAs(read, 'a.sh', text).facts.flatMap((fact) => (fact.kind === 'runtime' ? [fact] : []));
  const version = found?.constraint.kind === 'range' ? found.constraint.text : '';
  expect(found && `${found.name} ${version}${found.alternative === null ? '' : ` of ${found.alternative}`}`).toBe(expected);
});
