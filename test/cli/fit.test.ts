import { afterAll, describe, expect, test } from 'vitest';
import { Folders, framework } from './program.ts';

const folders = new Folders();
const folder = folders.create({
  'requirements.txt': 'torch==2.8.0\n',
  'app/build.gradle':
    "plugins { id 'com.android.application' }\ndependencies { implementation 'com.google.ai.edge.litert:litert:1.4.2' }\n",
});
afterAll(() => folders.dispose());

const lines = async (...words: readonly string[]) => {
  const { code, stdout, stderr } = await framework(['fit', ...words], { cwd: folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout.split('\n');
};

describe('fit', () => {
  test('of a repository: each target, what runs there, and the way of what does not', async () => {
    const said = await lines('.', '--quiet');
    expect(said.slice(0, 5)).toEqual([
      'Android  app',
      '  ✔ LiteRT 1.4.2  runs there [1]',
      '  → PyTorch 2.8.0  by a route',
      '      LiteRT: litert-torch → .tflite (beta; already there; converts on Linux) [2][1]',
      '      ExecuTorch: torch.export and ExecuTorch → .pte [3]',
    ]);
  });

  test('from a framework to a target, without a repository: every way, the best first', async () => {
    const said = await lines('--from', 'PyTorch', '--target', 'android', '--quiet');
    expect(said.slice(0, 4)).toEqual([
      'Android',
      '  → PyTorch  by a route',
      '      ExecuTorch: torch.export and ExecuTorch → .pte [1]',
      '      ONNX Runtime: torch.onnx → .onnx [2][3]',
    ]);
    expect(said.join('\n')).toContain('PyTorch Mobile: ended: TorchScript for the lite interpreter');
  });

  test('from a framework to where it runs itself: also the ways of what it exports', async () => {
    const said = await lines('--from', 'pytorch', '--target', 'raspberry-pi', '--quiet');
    expect(said.slice(0, 4)).toEqual([
      'Raspberry Pi',
      '  ✔ PyTorch  runs there (with a 64-bit system) [1]',
      '    and what it exports:',
      '      ExecuTorch: torch.export and ExecuTorch → .pte [2][3]',
    ]);
    const written = await lines('--from', 'pytorch', '--target', 'raspberry-pi', '--format', 'markdown');
    expect(written).toContainEqual(expect.stringMatching(/^1\. \*\*ExecuTorch\*\*: torch\.export and ExecuTorch → /));
  });

  test('side by side: no line is wider than the page, and every number has a source', async () => {
    const said = await lines('--target', 'android,browser', '--compare', 'tensorflow,pytorch', '--quiet');
    expect(said[0]?.split(/ {2,}/).filter((word) => word !== '')).toEqual(['TensorFlow', 'PyTorch']);
    const table = said.slice(0, said.indexOf('Sources'));
    expect(table.filter((line) => line.length > 100)).toEqual([]);
    for (const title of ['life', 'on Android', 'in the browser', 'servers', 'several GPUs', 'accelerators'])
      expect(
        table.some((line) => line.startsWith(title)),
        title,
      ).toBe(true);
    const used = new Set([...table.join('\n').matchAll(/\[(\d+)\]/g)].map(([, number]) => number));
    const listed = new Set(
      [
        ...said
          .slice(table.length)
          .join('\n')
          .matchAll(/\[(\d+)\] (?:https|pkg):/g),
      ].map(([, number]) => number),
    );
    expect(listed).toEqual(used);
  });

  test('side by side: what has ended has no ways, and what lives on is not called ended for its sake', async () => {
    const said = (await lines('--target', 'android,server', '--compare', 'pytorch,mxnet', '--format', 'markdown')).join('\n');
    expect(said).toMatch(
      /^\| \*\*on Android\*\* \| .*<br>ended: PyTorch Mobile \[\d+\] \| ended since 2023-09; instead: PyTorch (\[\d+\])+ \|$/m,
    );
    expect(said).toMatch(/^\| \*\*servers\*\* \| Triton Inference Server, KServe, TorchServe \(ended\) (\[\d+\])+ \| –? ?\|$/m);
  });

  test('as Markdown: one row for each question, and numbered sources', async () => {
    const said = await lines('--compare', 'tensorflow,pytorch', '--target', 'ios', '--format', 'markdown');
    expect(said[0]).toBe('## TensorFlow and PyTorch');
    expect(said.find((line) => line.startsWith('| **on iOS** |'))).toMatch(
      / LiteRT: TFLiteConverter → \.tflite \[\d+\]<br>.* \| ExecuTorch: /,
    );
    expect(said.some((line) => /^1\. `pkg:pypi\/tensorflow` \(read 2026-\d\d-\d\d\)$/.test(line))).toBe(true);
  });

  test('by task: what is used for it, and how that gets to the target', async () => {
    const said = await lines('--use-case', 'ocr', '--target', 'android');
    expect(said[0]).toBe('ocr: text on images');
    expect(said).toContain('  PaddlePaddle');
    expect(said).toContainEqual(expect.stringMatching(/^ {2}✔ ML Kit \[\d+\], LiteRT \[\d+\] {2}run there$/));
  });

  test('as JSON: the table with its sources', async () => {
    const said = JSON.parse((await lines('--from', 'jax', '--target', 'tvos', '--format', 'json')).join('\n')) as unknown;
    expect(said).toMatchObject({
      schema: 'framework-fit/fit@1',
      fit: { cells: [{ technology: 'jax', target: 'tvos', state: 'unknown', routes: [] }] },
    });
  });

  test.each([
    ['pytorch,onnxruntime', 'PyTorch makes models, and ONNX Runtime runs them: `fit --from pytorch --target android` shows the ways'],
    ['cuda,tpu', 'CUDA is an accelerator; frameworks stand beside frameworks'],
    ['pytorch,tf2onnx', 'tf2onnx is a converter;'],
  ])('refuses to compare %s', async (names, why) => {
    const { code, stderr } = await framework(['fit', '--compare', names], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(`--compare ${names}: ${why}`) as unknown });
  });

  test('what runs models stands side by side with the formats that it runs', async () => {
    const said = (await lines('--compare', 'litert,executorch', '--target', 'android', '--quiet')).join('\n');
    expect(said).toMatch(/^runs models +\.tflite from .*PyTorch.* \.pte from PyTorch/m);
  });

  test('what no way is known of is said to be unknown', async () => {
    expect((await lines('--from', 'jax', '--target', 'tvos')).slice(0, 2)).toEqual([
      'tvOS',
      expect.stringMatching(/^ {2}\? JAX {2}not stated/),
    ]);
  });
});
