import { describe } from 'vitest';
import { walkInto } from './trap.ts';

const job = (steps: string, more = '') => ({
  '.github/workflows/ci.yml': `on: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n${more}    steps:\n${steps}`,
});

describe('indexes that a step leaves to later ones', () => {
  walkInto(
    ['cuda/local-version-without-index'],
    [
      {
        because: 'an earlier step names the index for all later ones',
        files: job(
          '      - run: echo "PIP_EXTRA_INDEX_URL=https://download.pytorch.org/whl/cu124" >> $GITHUB_ENV\n      - run: pip install torch==2.6.0+cu124\n',
        ),
      },
      {
        because: 'uv is told the build by a variable',
        files: job('      - run: uv pip install torch==2.6.0+cu124\n        env: { UV_TORCH_BACKEND: cu124 }\n'),
      },
      {
        because: 'uv does not read the variables of pip',
        files: job('      - run: PIP_EXTRA_INDEX_URL=https://download.pytorch.org/whl/cu124 uv pip install torch==2.6.0+cu124\n'),
        says: ['error cuda/local-version-without-index .github/workflows/ci.yml:6'],
      },
      {
        because: 'no step names an index',
        files: job(
          '      - run: echo "OTHER=https://download.pytorch.org/whl/cu124" >> $GITHUB_ENV\n      - run: pip install torch==2.6.0+cu124\n',
        ),
        says: ['error cuda/local-version-without-index .github/workflows/ci.yml:7'],
      },
    ],
  );
});
