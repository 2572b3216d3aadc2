import type { Reader } from '../reader.ts';
import { fromFilesOrImages, nothing } from './words.ts';

/** What deploys, trains or asks for hardware, and what names an index or brings wheels for all that follows. */
const scripted = new RegExp(
  `${fromFilesOrImages.source}|^#SBATCH|\\b(?:PIP|UV)_\\w*(?:INDEX|CONSTRAINT|LINKS|BACKEND)|\\bpip\\.(?:conf|ini)\\b|[\\w.*]\\.whl|wheels?\\/\\*|\\bmodule\\s+load|\\b(?:gcloud|aws|az|kubectl|helm|sam|sls|serverless|cdk|terraform|fastlane|modal|torchrun|deepspeed|sbatch|srun)\\s`,
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
  {
    id: 'makefile',
    reads: 'installs, builds of images and commands in recipes, with the variables of the file',
    example: { path: 'Makefile', text: 'PIP ?= pip\ninstall:\n\t$(PIP) install torch==2.8.0\n' },
    files: { names: ['Makefile', 'makefile', 'GNUmakefile'] },
    beyond: scripted,
    load: () => import('../makefile.ts'),
  },
  {
    id: 'notebook',
    reads: 'installs and commands of code cells (!pip, %pip, %conda, %%bash), variables, the accelerator of Colab and Kaggle',
    example: {
      path: 'train.ipynb',
      text: '{"cells": [{"cell_type": "code", "source": ["!pip install torch==2.8.0\\n", "import torch"]}], "nbformat": 4}\n',
    },
    files: { endings: ['ipynb'] },
    beyond: /requirements|environment\.ya?ml|install\s+(?:-\S+\s+)*["'\\]*\.|"accelerator"|\b(?:docker|gcloud|sagemaker)\s/,
    longest: 5_000_000,
    load: () => import('../notebook.ts'),
  },
  {
    id: 'html',
    reads: 'packages that a page loads from CDNs: script and link tags, import maps, imports in inline scripts',
    example: {
      path: 'index.html',
      text: '<script src="https://cdn.jsdelivr.net/npm/@tensorflow/tfjs@4.22.0/dist/tf.min.js"></script>\n',
    },
    files: { endings: ['html', 'htm'] },
    holds: /jsdelivr\.net|unpkg\.com|esm\.(?:sh|run)\/|skypack\.dev|jspm\.(?:io|dev)|cdnjs\.cloudflare\.com/,
    beyond: nothing,
    longest: 5_000_000,
    load: () => import('../html.ts'),
  },
];
