import type { Reader } from '../reader.ts';
import { fromFilesOrImages } from './words.ts';

/** What deploys, trains or asks for hardware, and what names an index for all that follows. */
const scripted = new RegExp(
  `${fromFilesOrImages.source}|^#SBATCH|\\b(?:PIP|UV)_\\w*(?:INDEX|CONSTRAINT|LINKS|BACKEND)|\\bmodule\\s+load|\\b(?:gcloud|aws|az|kubectl|helm|sam|sls|serverless|cdk|terraform|fastlane|modal|torchrun|deepspeed|sbatch|srun)\\s`,
  'm',
);

/** Scripts, notebooks and pages: what installs and starts without being a manifest. */
export const scripts: readonly Reader[] = [
  {
    id: 'shell-script',
    reads: 'installs, indexes, builds of images, commands of clouds and clusters, variables; what jobs of Slurm ask for',
    example: { path: 'train.sbatch', text: '#!/bin/bash\n#SBATCH --gres=gpu:a100:2\npip install torch==2.8.0\nsrun python train.py\n' },
    files: { endings: ['sh', 'bash', 'sbatch', 'slurm'] },
    beyond: scripted,
    load: () => import('../shell-script.ts'),
  },
];
