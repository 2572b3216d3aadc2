import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/cloud-build.ts';
import { linesOf } from './deployment/support.ts';

function builds(path: string, steps: string): string[] {
  return linesOf(read, path, `steps:\n${steps}`, 'build').map((line) =>
    line.replace(/^\d+:\d+ {2}build {2}/, '').replace(/ {2}\[.*$/s, ''),
  );
}

const docker = (args: string, more = '') => `- name: gcr.io/cloud-builders/docker\n  args: ${args}\n${more}`;

describe('where a build starts', () => {
  test.each([
    ['cloudbuild.yaml', docker('[build, api]'), 'context api dockerfile api/Dockerfile'],
    ['api/cloudbuild.yaml', docker('[build, .]'), 'context api dockerfile api/Dockerfile'],
    ['api/cloudbuild.yaml', docker('[build, -t, gcr.io/acme/api, .]'), 'context api dockerfile api/Dockerfile as gcr.io/acme/api'],
    ['api/cloudbuild.yaml', docker('[build, api]'), 'context api dockerfile api/Dockerfile'],
    ['a/b/cloudbuild.yaml', docker('[build, -f, ./a/b/Dockerfile, .]'), 'context  dockerfile a/b/Dockerfile'],
    ['a/b/cloudbuild.yaml', docker('[build, .]', '  dir: a/b\n'), 'context a/b dockerfile a/b/Dockerfile'],
    ['a/b/cloudbuild.yaml', docker('[build, .]', '  dir: c\n'), 'context a/b/c dockerfile a/b/c/Dockerfile'],
    ['a/cloudbuild.yaml', docker('[build, .]', '  dir: $_FOLDER\n'), 'context unknown dockerfile unknown'],
  ])('%s: %s', (path, steps, expected) => {
    expect(builds(path, steps)).toEqual([expected]);
  });
});

describe('what a step starts', () => {
  test.each([
    ['a tool of the service', '- name: gcr.io/cloud-builders/gcloud\n  args: [run, deploy]\n', ['command  gcloud run deploy']],
    [
      'an entry point',
      '- name: gcr.io/google.com/cloudsdktool/cloud-sdk\n  entrypoint: gcloud\n  args: [run, deploy]\n',
      ['command  gcloud run deploy'],
    ],
    [
      'a shell',
      '- name: ubuntu\n  entrypoint: bash\n  args: [-c, "pip install torch==2.4.1"]\n',
      ['image  run ubuntu', 'install  pip in .', 'dependency  pypi/torch ==2.4.1'],
    ],
    ['a script', '- name: ubuntu\n  script: |\n    python train.py\n', ['image  run ubuntu', 'command  python train.py']],
    ['an image of its own', '- name: acme/train:1\n  args: [--epochs, "3"]\n', ['image  run acme/train tag 1']],
    [
      'a variable',
      '- name: gcr.io/cloud-builders/gcloud\n  args: [run, $_NAME, $_OTHER]\nsubstitutions: { _NAME: api }\n',
      ['command  gcloud run api $_OTHER'],
    ],
  ])('%s', (_, steps, expected) => {
    const told = linesOf(read, 'cloudbuild.yaml', `steps:\n${steps}`).slice(1);
    expect(
      told.map((line) =>
        line
          .replace(/^\d+:\d+ {2}/, '')
          .replace(/ {2}\[.*$/s, '')
          .replace(/ \(cloudbuild.*$/, ''),
      ),
    ).toEqual(expected);
  });
});

describe('an image that kaniko builds', () => {
  test.each([
    ['[--destination=acme/x]', 'context  dockerfile Dockerfile as acme/x'],
    ['["--context=api", "--dockerfile=docker/Dockerfile"]', 'context api dockerfile api/docker/Dockerfile'],
    ['["--context=dir:///workspace/api"]', 'context api dockerfile api/Dockerfile'],
    ['["--context=gs://acme/api.tar.gz"]', 'context unknown dockerfile unknown'],
    ['["--context=$_FOLDER", "--target=run"]', 'context unknown dockerfile unknown target run'],
  ])('%s', (args, expected) => {
    expect(builds('cloudbuild.yaml', `- name: gcr.io/kaniko-project/executor\n  args: ${args}\n`)).toEqual([expected]);
  });
});
