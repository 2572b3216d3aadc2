import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/devcontainer.ts';
import { reading, told } from './yaml/support.ts';

const path = '.devcontainer/devcontainer.json';

/** What is said beside the container itself. */
function said(text: string): string[] {
  return told(read, path, text).flatMap((line) => (line.includes('| workload') ? [] : (line.split(' | ')[1] ?? [])));
}

describe('what the container is run with', () => {
  test.each([
    ['["--gpus", "all"]', ['resource devices nvidia.com/gpu all']],
    ['["--gpus=2"]', ['resource devices nvidia.com/gpu 2']],
    ['["--gpus", "\\"device=0,2\\""]', ['resource devices nvidia.com/gpu 2']],
    ['["--device", "/dev/dri:/dev/dri"]', ['resource devices /dev/dri 1']],
    ['["--device=/dev/kfd"]', ['resource devices amd.com/gpu all']],
    ['["--runtime=nvidia", "--privileged"]', ['setting devcontainer.runtime nvidia']],
    ['["--gpus", "${localEnv:GPUS}"]', []],
    ['["--gpus"]', []],
    ['"--gpus all"', []],
  ])('%s', (args, expected) => {
    expect(said(`{"image": "", "runArgs": ${args}}`)).toEqual(expected);
  });
});

describe('what it needs of the machine', () => {
  test.each([
    ['true', ['resource asked gpu 1']],
    ['"optional"', ['resource asked gpu optional']],
    ['{"cores": 1000}', ['resource asked gpu 1']],
    ['false', ['resource asked gpu 0']],
    ['[]', []],
  ])('a GPU: %s', (gpu, expected) => {
    expect(said(`{"hostRequirements": {"gpu": ${gpu}}}`)).toEqual(expected);
  });
});

describe('the version of a feature', () => {
  const feature = 'ghcr.io/devcontainers/features';
  test.each([
    [`"${feature}/python:1": {"version": "3.12"}`, 'runtime python selects range ==3.12.* null'],
    [`"${feature}/python": "3.12"`, 'runtime python selects range ==3.12.* null'],
    [`"${feature}/node:1": {"version": "lts"}`, undefined],
    [`"${feature}/python:1": {}`, undefined],
    ['"example.com/python:1": {"version": "3.12"}', undefined],
  ])('%s', (written, expected) => {
    expect(said(`{"features": {${written}}}`).slice(1)[0]).toBe(expected);
  });
});

test.each([
  ['{"image": "a:${localEnv:TAG:1}"}', 'image run a tag=1 digest=null default'],
  ['{"image": "a:${localEnv:TAG}"}', 'image run a tag=null digest=null unknown'],
  ['{"build": {"dockerfile": "Dockerfile"}}', 'build context=.devcontainer dockerfile=.devcontainer/Dockerfile target=null tags=[]'],
  ['{"build": {"dockerfile": "../D", "context": ".."}}', 'build context= dockerfile=D target=null tags=[]'],
  ['{"dockerFile": "D", "context": ".."}', 'build context= dockerfile=.devcontainer/D target=null tags=[]'],
  ['{"dockerFile": "../../D"}', 'build context=.devcontainer dockerfile=null target=null tags=[]'],
])('%s', (text, expected) => {
  expect(said(text)).toEqual([expected]);
});

test.each([
  ['a text', '"pip install torch"'],
  ['words', '["pip", "install", "torch"]'],
  ['several', '{"a": "pip install torch"}'],
])('%s as a command', (_, command) => {
  const { facts } = reading(read, path, `{"postCreateCommand": ${command}}`);
  expect(facts.map(({ kind, text }) => [kind, text])).toEqual([
    ['install', expect.any(String)],
    ['dependency', 'torch'],
  ]);
});
