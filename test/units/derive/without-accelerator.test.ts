import { describe, expect, test } from 'vitest';
import { unitsOf, type Files } from '../../support/judge.ts';

async function said(files: Files): Promise<string[]> {
  return (await unitsOf(files)).flatMap(({ withoutAccelerator }) => withoutAccelerator.map(({ strength, text }) => `${strength}: ${text}`));
}

const runner = (label: string, more = ''): Files => ({
  '.github/workflows/test.yml': `on: push\njobs:\n  one:\n    runs-on: ${label}\n${more}    steps:\n      - run: pip install torch\n`,
});
const service = (limits: string): Files => ({
  'main.tf': `resource "google_cloud_run_v2_service" "api" {\n  name = "api"\n  location = "us-central1"\n  template {\n    containers {\n      image = "us-docker.pkg.dev/example/api/api"\n      resources {\n        limits = { ${limits} }\n      }\n    }\n  }\n}\n`,
});

describe('what says that there is no accelerator', () => {
  test.each<[string, Files, readonly string[]]>([
    [
      'an image of Lambda',
      { Dockerfile: 'FROM public.ecr.aws/lambda/python:3.12\nRUN pip install torch\n' },
      ['proved: AWS Lambda has no GPUs'],
    ],
    ['App Engine', { 'app.yaml': 'runtime: python312\n', 'requirements.txt': 'torch\n' }, ['proved: App Engine has no GPUs']],
    ['a service of Cloud Run that asks for none', service('cpu = "2"'), ['proved: this Cloud Run service asks for no GPU']],
    ['a service of Cloud Run that asks for one', service('cpu = "8", "nvidia.com/gpu" = "1"'), []],
    ['a runner of GitHub', runner('ubuntu-22.04'), ["supported: GitHub's runner has no GPU"]],
    ['a larger runner, whatever is in it', runner('ubuntu-latest-gpu'), []],
    ['a runner that a matrix chooses', runner('${{ matrix.os }}'), []],
    ['a runner of GitHub, where another job asks for a GPU', { ...runner('ubuntu-latest'), ...service('"nvidia.com/gpu" = "1"') }, []],
    ['an image that may run anywhere', { Dockerfile: 'FROM python:3.12\nRUN pip install torch\n' }, []],
    [
      'an image of Lambda that expects a GPU',
      { Dockerfile: 'FROM public.ecr.aws/lambda/python:3.12\nENV NVIDIA_VISIBLE_DEVICES=all\nRUN pip install torch\n' },
      [],
    ],
  ])('%s', async (_what, files, expected) => {
    expect(await said(files)).toEqual(expected);
  });
});
