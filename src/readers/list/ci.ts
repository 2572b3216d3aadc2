import type { Reader } from '../reader.ts';
import { fromFilesOrImages, yaml } from './words.ts';

/** Parsers take seconds for a longer text, and nobody writes one by hand. */
const longest = 400_000;

/** What tests, builds and publishes. */
export const ci: readonly Reader[] = [
  {
    id: 'workflow',
    reads: 'jobs, runners, matrices, containers, set-up steps, installs and builds in run steps',
    example: {
      path: '.github/workflows/test.yml',
      text: 'on: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: pip install torch==2.8.0\n',
    },
    files: { endings: yaml, where: (path) => /(^|\/)\.github\/workflows\/[^/]+$/.test(path) },
    beyond: fromFilesOrImages,
    longest,
    load: () => import('../workflow.ts'),
  },
  {
    id: 'gitlab-ci',
    reads: 'jobs with what they extend, runners, images, services, variables, installs and builds in scripts',
    example: {
      path: '.gitlab-ci.yml',
      text: 'test:\n  image: python:3.12\n  tags: [saas-linux-small-amd64]\n  script:\n    - pip install torch==2.8.0\n',
    },
    files: { endings: yaml, where: (path) => /(?:^|[/.])\.?gitlab-ci\.ya?ml$|(?:^|\/)\.gitlab(?:-ci)?\//.test(path) },
    beyond: fromFilesOrImages,
    longest,
    load: () => import('../gitlab-ci.ts'),
  },
];
