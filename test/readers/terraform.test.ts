import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/terraform.ts';
import { linesOf } from './deployment/support.ts';

const lambda = (attributes: string, beside = '') => `${beside}\nresource "aws_lambda_function" "f" {\n${attributes}\n}\n`;

/** What is said of the first attribute of a function. */
function first(attributes: string, beside = '', path = 'infra/main.tf'): string {
  return (linesOf(read, path, lambda(attributes, beside))[1] ?? '').replace(/^\d+:\d+ {2}/, '').replace(/ {2}\[.*$/s, '');
}

describe('a runtime', () => {
  test.each([
    ['runtime = "python3.12"', '', 'runtime  selects python ==3.12.*'],
    ['runtime = "nodejs20.x"', '', 'runtime  selects node 20'],
    ['runtime = "java8.al2"', '', 'runtime  selects java 8'],
    ['runtime = "dotnet8"', '', 'runtime  selects dotnet 8'],
    ['runtime = "provided.al2023"', '', 'setting  lambda.runtime = provided.al2023'],
    ['runtime = var.python', 'variable "python" { default = "python3.9" }', 'runtime  selects python default(==3.9.*) of python'],
    ['runtime = "${var.python}"', 'variable "python" { default = "python3.9" }', 'runtime  selects python default(==3.9.*) of python'],
    ['runtime = "python${var.minor}"', 'variable "minor" { default = 3.9 }', 'runtime  selects python default(==3.9.*) of minor'],
    ['runtime = local.python', 'locals { python = "python3.9" }', 'runtime  selects python ==3.9.*'],
    [
      'runtime = local.a',
      'locals {\n a = local.b\n b = "python3.${var.minor}"\n}\nvariable "minor" { default = 9 }',
      'runtime  selects python default(==3.9.*) of minor',
    ],
    ['runtime = local.a', 'locals { a = local.a }', 'setting  lambda.runtime = unknown'],
    ['runtime = var.python', 'variable "python" {}', 'setting  lambda.runtime = unknown'],
    ['runtime = var.python', '', 'setting  lambda.runtime = unknown'],
    ['runtime = var.prod ? "python3.9" : "python3.12"', '', 'setting  lambda.runtime = unknown'],
  ])('%s beside %s', (attributes, beside, expected) => {
    expect(first(attributes, beside)).toBe(expected);
  });
});

describe('what is shipped', () => {
  const archive = (source: string) => `data "archive_file" "zip" {\n type = "zip"\n ${source}\n}`;
  test.each([
    ['filename = "../dist/f.zip"', '', 'code  code dist/f.zip'],
    ['filename = "${path.module}/f.zip"', '', 'code  code infra/f.zip'],
    ['filename = "${path.root}/f.zip"', '', 'code  code unknown'],
    ['filename = data.archive_file.zip.output_path', archive('source_dir = "${path.module}/../src"'), 'code  code src'],
    ['filename = data.archive_file.zip.output_path', archive('source_file = "app.py"'), 'code  code infra/app.py'],
    ['filename = data.archive_file.other.output_path', archive('source_dir = "src"'), 'code  code unknown'],
    ['image_uri = "acme/api:1.2"', '', 'image  run acme/api tag 1.2'],
    ['image_uri = "acme/api:${var.tag}"', 'variable "tag" { default = "1.2" }', 'image  run acme/api tag 1.2 default'],
    ['image_uri = "${aws_ecr_repository.api.repository_url}:1"', '', 'image  run ${aws_ecr_repository.api.repository_url}:1 unknown'],
  ])('%s beside %s', (attributes, beside, expected) => {
    expect(first(attributes, beside)).toBe(expected);
  });
});

test.each([
  ['a default is not certain', 'memory_size = var.memory', 'variable "memory" { default = 512 }'],
  ['an expression is not known', 'memory_size = 512 * 2', ''],
  ['null is not set', 'memory_size = null', ''],
])('no quantity: %s', (_, attributes, beside) => {
  expect(linesOf(read, 'main.tf', lambda(attributes, beside), 'resource')).toEqual([]);
});

test.each([
  ['a resource that is not known', 'resource "aws_s3_bucket" "b" {\n bucket = "x"\n}'],
  ['data', 'data "aws_lambda_function" "f" {\n runtime = "python3.9"\n}'],
  ['a module', 'module "lambda" {\n source = "acme/lambda/aws"\n runtime = "python3.9"\n}'],
  ['a name of every object', 'resource "constructor" "x" {\n a = 1\n}'],
])('nothing is taken from %s', (_, text) => {
  expect(linesOf(read, 'main.tf', text)).toEqual([]);
});

test('containers of a task have blocks of their own, written as a value or as text', () => {
  const container = '{ "name": "a", "image": "acme/a:1", "resourceRequirements": [{ "type": "GPU", "value": "1" }] }';
  const expected = [
    'image  run acme/a tag 1  [aws_ecs_task_definition.t/a]  |  acme/a:1',
    'resource  asked nvidia.com/gpu 1  [aws_ecs_task_definition.t/a]  |  "value": "1"',
  ];
  for (const definitions of [`jsonencode([${container}])`, `<<EOF\n[${container}]\nEOF`]) {
    const text = `resource "aws_ecs_task_definition" "t" {\n container_definitions = ${definitions}\n}\n`;
    expect(
      linesOf(read, 'main.tf', text)
        .slice(1)
        .map((line) => line.replace(/^\d+:\d+ {2}/, '')),
    ).toEqual(expected);
  }
});
