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

describe('what another compose file adds to a service', () => {
  const base = { Dockerfile: dockerfile, 'compose.yaml': 'services:\n  a:\n    build: .\n  b:\n    image: example/b:1\n' };
  const patch = (service = 'a') => `services:\n  ${service}:\n    gpus: all\n`;

  test.each<[name: string, files: Files, expected: string[]]>([
    ['compose.override.yaml', { ...base, 'compose.override.yaml': patch() }, ['image:Dockerfile gpu', 'image:compose.yaml#service:b']],
    ['docker-compose.gpu.yml', { ...base, 'docker-compose.gpu.yml': patch() }, ['image:Dockerfile gpu', 'image:compose.yaml#service:b']],
    ['compose-gpu.yml', { ...base, 'compose-gpu.yml': patch('b') }, ['image:Dockerfile', 'image:compose.yaml#service:b gpu']],
    ['to a service that there is not', { ...base, 'compose.gpu.yml': patch('c') }, ['image:Dockerfile', 'image:compose.yaml#service:b']],
    ['from another folder', { ...base, 'deploy/compose.gpu.yml': patch() }, ['image:Dockerfile', 'image:compose.yaml#service:b']],
    [
      'with an image of its own',
      { ...base, 'compose.gpu.yml': 'services:\n  b:\n    image: example/b:1-gpu\n    gpus: all\n' },
      ['image:Dockerfile', 'image:compose.gpu.yml#service:b gpu', 'image:compose.yaml#service:b'],
    ],
  ])('%s', async (_, files, expected) => {
    expect((await drawn(files)).toSorted()).toEqual(expected);
  });

  test('is not certain, and two of them never meet', async () => {
    const files = { ...base, 'compose.gpu.yaml': patch(), 'compose.rocm.yaml': 'services:\n  a:\n    devices: [/dev/kfd]\n' };
    const [unit] = await unitsOf(files);
    expect(unit?.targets.map(({ name, strength }) => `${name} ${strength}`)).toContain('gpu supported');
    expect(
      unit?.accelerators.map(({ kind, weak, choices, links }) => ({ kind, weak, choices, links: links.map(({ text }) => text) })),
    ).toEqual([
      {
        kind: 'nvidia-gpu',
        weak: ['only `compose.gpu.yaml` asks for it'],
        choices: { 'compose.yaml#override': 'compose.gpu.yaml' },
        links: ['`Dockerfile` is built', '`Dockerfile` is run as service `a`', '`compose.gpu.yaml` adds to service `a`'],
      },
      {
        kind: 'amd-gpu',
        weak: ['only `compose.rocm.yaml` asks for it'],
        choices: { 'compose.yaml#override': 'compose.rocm.yaml' },
        links: ['`Dockerfile` is built', '`Dockerfile` is run as service `a`', '`compose.rocm.yaml` adds to service `a`'],
      },
    ]);
  });
});
