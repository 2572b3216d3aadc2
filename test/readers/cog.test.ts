import { describe, expect, test } from 'vitest';
import { read as bentofile } from '../../src/readers/bentofile.ts';
import { read as cog } from '../../src/readers/cog.ts';
import type { Read } from '../../src/readers/reader.ts';
import { read as skypilot } from '../../src/readers/skypilot.ts';
import { linesOf } from './deployment/support.ts';

/** What is said of a file beside its workload, without places. */
function told(read: Read, path: string, text: string): string[] {
  const lines = linesOf(read, path, text).map((line) =>
    line
      .replace(/^\d+:\d+ {2}/, '')
      .replace(/ {2}\|.*$/s, '')
      .replace(/ \([^()]*\)$/, ''),
  );
  return lines.filter((line) => !line.startsWith('workload'));
}

describe('a model of Cog', () => {
  test.each([
    ['build: { gpu: true }', ['resource  asked nvidia.com/gpu all']],
    ['build: { gpu: false }', ['resource  asked nvidia.com/gpu 0']],
    ['build: { gpu: "${GPU}" }', []],
    ['build: { python_version: 3.10 }', ['runtime  selects python ==3.10.*']],
    ['build: { cuda: "12.1.1" }', ['runtime  selects cuda ==12.1.1']],
    [
      'build: { python_packages: ["torch==2.4.1 --index-url https://a.example/whl"] }',
      ['dependency  pypi/torch ==2.4.1', 'index  pypi primary https://a.example/whl'],
    ],
    ['build: { python_packages: ["torch=={{ v }}"] }', []],
    ['build: { run: [ { command: "pip install torch" } ] }', ['install  pip in /', 'dependency  pypi/torch any']],
    ['build: { run: pip install torch }', ['install  pip in /', 'dependency  pypi/torch any']],
    ['predict: "predict.py:Predictor"', ['code  code api/predict.py']],
    ['predict: "../predict.py:Predictor"', ['code  code predict.py']],
    ['predict: "../../predict.py:Predictor"', ['code  code unknown']],
    ['environment: [A=1, B]', ['env  A = 1']],
  ])('%s', (text, expected) => {
    expect(told(cog, 'api/cog.yaml', text)).toEqual(expected);
  });
});

describe('a build of BentoML', () => {
  test.each([
    ['service: service:svc', ['code  code api/service.py']],
    ['service: app.main:Service', ['code  code api/app/main.py']],
    ['service: service.py:svc', ['code  code api/service.py']],
    ['include: ["*.py"]', ['code  code unknown']],
    ['python: { packages: torch }', ['dependency  pypi/torch any']],
    ['docker: { distro: alpine, cuda_version: "11.8" }', ['setting  bentoml.distro = alpine', 'runtime  selects cuda ==11.8.*']],
    ['docker: { base_image: "acme/base:1" }', ['image  base acme/base tag 1']],
  ])('%s', (text, expected) => {
    expect(told(bentofile, 'api/bentofile.yaml', text)).toEqual(expected);
  });
});

describe('a task of SkyPilot', () => {
  test.each([
    ['accelerators: A100:8', ['resource  asked accelerator A100:8']],
    ['accelerators: [A100:8, H100:8]', ['resource  asked accelerator A100:8', 'resource  asked accelerator H100:8']],
    ['accelerators: {A100: 8, L4}', ['resource  asked accelerator A100:8', 'resource  asked accelerator L4']],
    ['accelerators: $GPU', []],
    ['image_id: "docker:acme/x:1"', ['image  run acme/x tag 1']],
    ['image_id: ami-1', ['setting  skypilot.image_id = ami-1']],
    ['any_of: [{ cloud: aws }, { cloud: gcp }]', ['setting  skypilot.cloud = aws', 'setting  skypilot.cloud = gcp']],
  ])('%s', (line, expected) => {
    expect(told(skypilot, 'sky.yaml', `resources:\n  ${line}\n`)).toEqual(expected);
  });
});
