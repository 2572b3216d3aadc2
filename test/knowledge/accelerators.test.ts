import { describe, expect, test } from 'vitest';
import { compileFiles, KnowledgeError } from '../../src/knowledge/compile.ts';

const sources = 'sources: [{ url: "https://example.com/", checked: 2026-11-22 }]';
const gpu = `gpus:\n  - { architecture: Volta, capability: "7.0", models: { V100: [v100] }, ${sources} }\n`;
const machine = `machines:\n  - { types: [p3.*], accelerator: nvidia-gpu, gpu: V100, ${sources} }\n`;
const plain = `plain:\n  - { types: [m5.*], ${sources} }\n`;

const compiled = (files: Record<string, string>) =>
  compileFiles(Object.entries(files).map(([name, text]) => ({ name: `accelerators/${name}`, text })));

function mistakes(files: Record<string, string>): string[] {
  try {
    compiled(files);
    return [];
  } catch (error) {
    if (error instanceof KnowledgeError) return error.message.split('\n');
    throw error;
  }
}

test('files are joined, and the newest day on which a row was read counts', () => {
  const { accelerators, checked } = compiled({ 'nvidia.yml': gpu, 'aws.yml': machine + plain });
  expect(checked).toBe('2026-11-22');
  expect(accelerators).toMatchObject({
    gpus: [{ model: 'V100', architecture: 'Volta', arch: '7.0', names: ['v100'] }],
    machines: [{ types: ['p3.*'], accelerator: 'nvidia-gpu', gpu: 'V100' }],
    plain: ['m5.*'],
  });
});

describe('a wrong row is an error at its place', () => {
  test.each<[string, Record<string, string>, unknown]>([
    [
      'no source',
      { 'nvidia.yml': gpu.replace(`, ${sources}`, '') },
      expect.stringMatching(/^accelerators\/nvidia\.yml:2:5 `sources` is missing in gpus\.0/),
    ],
    [
      'no day',
      { 'nvidia.yml': gpu.replace(', checked: 2026-11-22', '') },
      expect.stringMatching(/^accelerators\/nvidia\.yml:2:\d+ `checked` is missing in gpus\.0\.sources\.0/),
    ],
    [
      'a capability that is a number',
      { 'nvidia.yml': gpu.replace('"7.0"', '7.0') },
      expect.stringMatching(/^accelerators\/nvidia\.yml:2:40 gpus\.0\.capability: /),
    ],
    ['a misspelled key', { 'nvidia.yml': gpu.replace('models', 'model') }, expect.stringMatching(/unknown key "model"/)],
    ['a GPU that nobody describes', { 'aws.yml': machine }, 'accelerators/aws.yml:2:52 there is no GPU "V100"'],
    [
      'a machine of NVIDIA without its model',
      { 'aws.yml': machine.replace('gpu: V100, ', '') },
      expect.stringMatching(/^accelerators\/aws\.yml:2:\d+ machines\.0\.gpu: machines with a GPU of NVIDIA name its model/),
    ],
    [
      'another accelerator',
      { 'aws.yml': machine.replace('nvidia-gpu', 'npu') },
      expect.stringMatching(/^accelerators\/aws\.yml:2:35 machines\.0\.accelerator: "npu" is not known; .*`neuron`/),
    ],
    [
      'a machine in two rows',
      { 'aws.yml': machine, 'nvidia.yml': gpu, 'other.yml': plain.replace('m5.*', 'p3.*') },
      expect.stringContaining('a second row for the machine "p3.*"; the first is in accelerators/aws.yml'),
    ],
    [
      'a name of two GPUs',
      { 'nvidia.yml': gpu.replace('{ V100: [v100] }', '{ V100: [v100], V100S: [v100] }') },
      expect.stringContaining('a second row for the name "v100"'),
    ],
  ])('%s', (_what, files, expected) => {
    expect(mistakes(files)).toContainEqual(expected);
  });
});
