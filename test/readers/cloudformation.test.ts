import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/cloudformation.ts';
import { linesOf } from './deployment/support.ts';

const parameters =
  'Parameters:\n  Tag: { Type: String, Default: "1.2" }\n  Open: { Type: String }\n  Stored: { Type: "AWS::SSM::Parameter::Value<String>", Default: /tag }\n';

function first(properties: string): string {
  const text = `${parameters}Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      ${properties}\n`;
  return (linesOf(read, 'sam/template.yaml', text)[1] ?? '').replace(/^\d+:\d+ {2}/, '').replace(/ {2}\[F\].*$/s, '');
}

describe('a value', () => {
  test.each([
    ['Runtime: python3.12', 'runtime  selects python ==3.12.*'],
    ['Runtime: !Sub python3.12', 'runtime  selects python ==3.12.*'],
    ['ImageUri: !Sub acme/api:${Tag}', 'image  run acme/api tag 1.2 default'],
    ['ImageUri: { "Fn::Sub": "acme/api:${Tag}" }', 'image  run acme/api tag 1.2 default'],
    ['ImageUri: !Sub ["acme/api:${Tag}", {}]', 'image  run acme/api tag 1.2 default'],
    ['ImageUri: !Sub acme/api:${Open}', 'image  run acme/api unknown'],
    ['ImageUri: !Sub acme/api:${Stored}', 'image  run acme/api unknown'],
    ['ImageUri: !Ref Open', 'image  run Open unknown'],
    ['ImageUri: { Ref: Open }', 'image  run Open unknown'],
    ['ImageUri: !Join ["/", [acme, api]]', 'image  run !Join unknown'],
    ['Handler: "{{resolve:ssm:/handler}}"', 'setting  lambda.handler = unknown'],
    ['Handler: !Sub "a${!Tag}"', 'setting  lambda.handler = a${Tag}'],
    ['Architectures: [arm64]', 'platform  linux/arm64 linux aarch64'],
    ['CodeUri: ../src/', 'code  code src'],
    ['CodeUri: s3://acme/f.zip', 'code  code unknown'],
    ['CodeUri: { Bucket: acme, Key: f.zip }', ''],
    ['MemorySize: !Ref Tag', ''],
  ])('%s', (properties, expected) => {
    expect(first(properties)).toBe(expected);
  });
});

describe('an image that SAM builds', () => {
  const build = (metadata: string, properties = 'PackageType: Image') =>
    linesOf(
      read,
      'sam/template.yaml',
      `Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties: { ${properties} }\n    Metadata: { ${metadata} }\n`,
      'build',
    ).map((line) => line.replace(/^.*?build {2}/, '').replace(/ {2}\[F\].*$/, ''));
  test.each([
    ['Dockerfile: Dockerfile, DockerContext: ./app', 'context sam/app dockerfile sam/app/Dockerfile'],
    ['DockerContext: ./app', 'context sam/app dockerfile sam/app/Dockerfile'],
    ['Dockerfile: gpu/Dockerfile', 'context sam dockerfile sam/gpu/Dockerfile'],
    ['DockerContext: ../.., Dockerfile: Dockerfile', 'context unknown dockerfile unknown'],
    ['DockerContext: !Ref Folder', 'context unknown dockerfile unknown'],
    ['DockerContext: ., DockerBuildTarget: run, DockerBuildArgs: { A: 1 }', 'context sam dockerfile sam/Dockerfile target run A=1'],
  ])('%s', (metadata, expected) => {
    expect(build(metadata)).toEqual([expected]);
  });

  test('is named by the image that the function starts', () => {
    expect(build('DockerContext: .', 'ImageUri: "acme/f:1"')).toEqual(['context sam dockerfile sam/Dockerfile as acme/f:1']);
  });
});

test('what is global holds for the functions that do not say it themselves', () => {
  const text = `Globals:
  Function: { Runtime: python3.9, MemorySize: 512, Layers: [arn:a], Environment: { Variables: { A: 1 } } }
Resources:
  Own: { Type: AWS::Serverless::Function, Properties: { MemorySize: 1024, Layers: [arn:b], Environment: { Variables: { B: 2 } } } }
  Image: { Type: AWS::Serverless::Function, Properties: { PackageType: Image } }
  Other: { Type: AWS::Lambda::Function, Properties: { Timeout: 3 } }
`;
  const told = linesOf(read, 'template.yaml', text).map((line) => line.replace(/^\d+:\d+ {2}/, '').replace(/ {2}\|.*$/, ''));
  const of = (block: string) =>
    told.filter((line) => line.endsWith(`[${block}]`) && !line.startsWith('workload')).map((line) => line.replace(/ {2}\[.*$/, ''));
  expect(of('Own')).toEqual([
    'runtime  selects python ==3.9.*',
    'setting  lambda.layer = arn:a',
    'env  A = 1',
    'resource  asked memory 1024MB',
    'setting  lambda.layer = arn:b',
    'env  B = 2',
  ]);
  expect(of('Image')).toEqual(['resource  asked memory 512MB', 'env  A = 1', 'setting  lambda.packageType = Image']);
  expect(of('Other')).toEqual(['resource  asked timeout 3s']);
});

test('YAML and JSON say the same', () => {
  const template = {
    Resources: {
      F: {
        Type: 'AWS::Lambda::Function',
        Properties: { Runtime: 'python3.12', Architectures: ['arm64'], Code: { ImageUri: { Ref: 'I' } } },
      },
    },
  };
  const json = linesOf(read, 'a.json', JSON.stringify(template));
  expect(json).toEqual(linesOf(read, 'a.yaml', JSON.stringify(template)));
  expect(json).toHaveLength(4);
});

test('many functions with much in common are cut off', () => {
  const variables = Array.from({ length: 500 }, (_, index) => `        V${index}: 1\n`).join('');
  const functions = Array.from({ length: 500 }, (_, index) => `  F${index}: { Type: AWS::Serverless::Function }\n`).join('');
  const text = `Globals:\n  Function:\n    Environment:\n      Variables:\n${variables}Resources:\n${functions}`;
  expect(linesOf(read, 'template.yaml', text).length).toBeLessThan(12_000);
});
