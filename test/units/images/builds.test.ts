import { describe, expect, test } from 'vitest';
import { unitsOf, type Files } from '../../support/judge.ts';

const dockerfile = 'FROM python:3.12\nRUN pip install torch\n';
const staged = 'FROM python:3.12 AS Train\nRUN pip install torch\nFROM python:3.12 AS serve\nRUN pip install onnxruntime\n';

/** The units, with what asks for a GPU. */
async function drawn(files: Files): Promise<string[]> {
  return (await unitsOf(files)).map(({ id, accelerators }) => `${id}${accelerators.length === 0 ? '' : ' gpu'}`);
}

describe('what a service runs', () => {
  const gpu = (build: string) => `services:\n  a:\n    build: ${build}\n    gpus: all\n`;

  test.each<[build: string, files: Files, expected: string[]]>([
    ['.', { Dockerfile: dockerfile }, ['image:Dockerfile gpu']],
    [
      '{ context: ., dockerfile: gpu.Dockerfile }',
      { Dockerfile: dockerfile, 'gpu.Dockerfile': dockerfile },
      ['image:Dockerfile', 'image:gpu.Dockerfile gpu'],
    ],
    ['./api', { 'api/Containerfile': dockerfile }, ['image:api/Containerfile gpu']],
    // Which file or stage it is cannot be known: the one of the usual name is as little meant as any other.
    ['{ context: ., dockerfile: "${FILE}" }', { Dockerfile: dockerfile }, ['image:Dockerfile', 'image:compose.yaml#service:a gpu']],
    [
      '{ context: ., dockerfile_inline: "FROM scratch" }',
      { Dockerfile: dockerfile },
      ['image:Dockerfile', 'image:compose.yaml#service:a gpu'],
    ],
    ['{ context: ., target: "${STAGE}" }', { Dockerfile: staged }, ['image:Dockerfile', 'image:compose.yaml#service:a gpu']],
    ['{ context: ., target: train }', { Dockerfile: staged }, ['image:Dockerfile#train gpu']],
    ['{ context: https://github.com/a/b.git }', { Dockerfile: dockerfile }, ['image:Dockerfile', 'image:compose.yaml#service:a gpu']],
  ])('%s', async (build, files, expected) => {
    expect((await drawn({ ...files, 'compose.yaml': gpu(build) })).toSorted()).toEqual(expected);
  });
});
