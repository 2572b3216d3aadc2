import { describe, expect, test } from 'vitest';
import { readerOf } from '../../src/readers/assign.ts';
import { cloud } from '../../src/readers/list/cloud.ts';
import { serving } from '../../src/readers/list/serving.ts';

/** The reader that takes a file, by its path and words. */
function takerOf(path: string, text: string): string | null {
  return readerOf(path, text)?.id ?? null;
}

describe('a file whose name many use is told by its words', () => {
  test.each([
    ['README.md', '---\nsdk: gradio\n---\n', 'hf-space'],
    ['README.md', '\uFEFF---\r\ntitle: A\r\nsdk: "docker"\r\n---\r\n', 'hf-space'],
    ['README.md', '---\nlicense: mit\npipeline_tag: text-generation\n---\nsdk: gradio\n', null],
    ['README.md', '# Title\n---\nsdk: gradio\n---\n', null],
    ['README.md', '---\nsdk: ios\n---\n', null],
    ['serve/config.yaml', 'applications:\n- import_path: app:build\n', 'ray-serve'],
    ['serve/config.yaml', 'import_path: "a.b:c"\n', 'ray-serve'],
    ['serve/config.yaml', 'import_path: src/models\n', null],
    [
      'k8s/service.yaml',
      'apiVersion: ray.io/v1\nkind: RayService\nspec:\n  serveConfigV2: |\n    applications:\n    - import_path: a:b\n',
      'kubernetes',
    ],
    ['train.yaml', 'resources:\n  accelerators: A100:8\nrun: |\n  python train.py\n', 'skypilot'],
    ['train.yaml', 'resources:\n  any_of:\n    - infra: aws\nsetup: pip install torch\n', 'skypilot'],
    ['train.yaml', 'resources:\n  - a.txt\nrun: make\n', null],
    ['job.yaml', 'apiVersion: batch/v1\nkind: Job\nspec:\n  resources:\n    accelerators: 1\nrun: a\nresources: b\n', 'kubernetes'],
    ['models/x/config.pbtxt', 'platform: "tensorrt_plan"\n', 'triton'],
    ['models/x/config.pbtxt', 'instance_group [ { kind: KIND_CPU } ]\n', 'triton'],
    ['models/x/config.pbtxt', 'node { calculator: "PassThrough" }\n', null],
    ['data/label_map.pbtxt', 'item { name: "cat" }\n', null],
    ['config.properties', 'inference_address=http://0.0.0.0:8080\n', 'torchserve'],
    ['src/main/resources/config.properties', 'server.port=8080\n', null],
    ['settings.json', '{ "parallel_workers": 0 }', 'mlserver'],
    ['.vscode/settings.json', '{ "editor.tabSize": 2 }', null],
    ['app.yaml', 'runtime: python312\n', 'app-engine'],
    ['app.yaml', 'name: api\nservices:\n  - name: web\n', null],
    ['ks_app/app.yaml', 'apiVersion: 0.3.0\nkind: ksonnet.io/app\n', null],
    ['cloudbuild.yaml', 'steps:\n- name: ubuntu\n', 'cloud-build'],
    ['serverless.yml', 'provider:\n  name: aws\n', 'serverless'],
    ['serverless_endpoint.yaml', '$schema: https://azuremlschemas.azureedge.net/latest/serverlessEndpoint.schema.json\n', 'azure-ml'],
    ['template.yaml', 'Resources:\n  F:\n    Type: AWS::Serverless::Function\n', 'cloudformation'],
    ['stack.json', '{"Resources": {"M": {"Type": "AWS::SageMaker::Model"}}}', 'cloudformation'],
    ['template.yaml', 'Resources:\n  B:\n    Type: AWS::S3::Bucket\n', null],
    ['config.yaml', 'trainingInput:\n  scaleTier: CUSTOM\n', 'ai-platform'],
    ['config.yaml', 'a: trainingInput\n', null],
    ['job.json', '{"workerPoolSpecs": []}', 'vertex-job'],
    ['job.yaml', 'displayName: a\njobSpec:\n  workerPoolSpecs:\n', 'vertex-job'],
    ['pipeline.yaml', 'tasks:\n  train:\n    with:\n      spec:\n         workerPoolSpecs:\n', null],
    ['training.json', '{"TrainingJobName": "a", "AlgorithmSpecification": {}}', 'sagemaker'],
    ['model.json', '{"modelTopology": {}, "PrimaryContainer": {}}', null],
    ['main.tf', 'resource "aws_lambda_function" "f" {}', 'terraform'],
    ['main.tf', 'resource "aws_s3_bucket" "b" {}', null],
  ])('%s: %j', (path, text, expected) => {
    expect(takerOf(path, text)).toBe(expected);
  });
});

const told = [...serving, ...cloud].flatMap(({ id, holds }) => (holds === undefined ? [] : [[id, holds] as const]));

describe.each(told)('the words of %s', (id, holds) => {
  const pieces = [
    ' ',
    '\n',
    '\t',
    '- ',
    '{',
    '"',
    'a',
    'a: ',
    '---\n',
    '{"',
    '\n ',
    'import_path: a.',
    'import_path:',
    'resources:\n',
    '\nresources:\n  cloud:',
    'TrainingJobName:',
    'workerPoolSpecs',
    '"workerPoolSpecs"',
    'Type: ',
    'Type:',
    '"Type": "AWS::',
    'sdk: ',
    '\nsdk',
    '$schema: http',
    'runtime: ',
    'trainingInput:  ',
    '"parallel_workers" ',
    'platform ',
  ];
  test.each(pieces)('are found in time among many of %j', (piece) => {
    const before = process.cpuUsage();
    for (const text of [piece.repeat(Math.ceil(1_000_000 / piece.length)), `---\n${piece.repeat(100_000)}`]) holds.test(text);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6, id).toBeLessThan(1);
  });
});
