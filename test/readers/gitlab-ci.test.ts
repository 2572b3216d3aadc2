import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/gitlab-ci.ts';
import { reading } from './yaml/support.ts';

const path = '.gitlab-ci.yml';

/** The facts of one job, each in a few words. */
function said(text: string, job: string): string[] {
  const { facts, problems } = reading(read, path, text);
  expect(problems).toEqual([]);
  return facts.flatMap((fact) => {
    if (fact.block !== `job:${job}`) return [];
    if (fact.kind === 'image') return [`image ${fact.name} ${fact.tag} ${fact.resolved}`];
    if (fact.kind === 'install') return [`install in '${fact.directory}'`];
    if (fact.kind === 'command') return [fact.words.join(' ')];
    if (fact.kind === 'platform') return [`${fact.label} ${fact.os} ${fact.alternative}`];
    return fact.kind === 'env' ? [`${fact.name}=${fact.value}`] : [];
  });
}

describe('what a job inherits', () => {
  test.each([
    ['what is said for all', 'default: {image: a:1}\njob: {script: torchserve}', ['image a 1 written', 'torchserve']],
    ['as it was written before', 'image: a:1\njob: {script: torchserve}', ['image a 1 written', 'torchserve']],
    ['nothing of it when it says so', 'default: {image: a:1}\njob: {inherit: {default: false}, script: torchserve}', ['torchserve']],
    [
      'only what it names',
      'default: {image: a:1, tags: [x]}\njob: {inherit: {default: [tags]}, script: torchserve}',
      ['x null null', 'torchserve'],
    ],
    [
      'what it extends, before what is said for all',
      'image: a:1\n.b: {image: b:1}\njob: {extends: .b, script: torchserve}',
      ['image b 1 written', 'torchserve'],
    ],
    [
      'the last of several',
      '.a: {image: a:1, script: torchserve}\n.b: {image: b:1}\njob: {extends: [.a, .b]}',
      ['torchserve', 'image b 1 written'],
    ],
    [
      'maps key by key, lists as a whole',
      '.a: {variables: {A: 1, B: 1}, script: [python one]}\njob: {extends: .a, variables: {B: 2}, script: [python two]}',
      ['A=1', 'B=2', 'python two'],
    ],
    ['nothing for all when it extends what stands elsewhere', 'image: a:1\njob: {extends: .elsewhere, script: torchserve}', ['torchserve']],
  ])('%s', (_, text, expected) => {
    expect(said(text, 'job')).toEqual(expected);
  });
});

describe('the value of an image', () => {
  test.each([
    ['$A', 'image x 2 default'],
    ['${A}', 'image x 2 default'],
    ['$B', 'image x 2 default'],
    ['y:$C', 'image y null unknown'],
    ['y:$CI_COMMIT_SHA', 'image y null unknown'],
    ['${CI_DEPENDENCY_PROXY_GROUP_IMAGE_PREFIX}/y:1', 'image y 1 default'],
    ['$LOOP', 'image $LOOP null unknown'],
  ])('%s', (image, expected) => {
    const variables = 'variables: {A: "x:2", B: $A, C: "${MISSING}", LOOP: $LOOP}';
    expect(said(`${variables}\njob: {image: "${image}", script: []}`, 'job')).toEqual([expected]);
  });
});

describe('scripts', () => {
  test.each([
    ['one shell runs what comes before and the script', '{before_script: [cd a], script: [pip install x]}', ["install in 'a'"]],
    ['another runs what comes after', '{script: [cd a, python run], after_script: [pip install x]}', ['python run', "install in ''"]],
    ['lists in lists', '{script: [[python one, [python two]], python three]}', ['python one', 'python two', 'python three']],
    ['a reference', '{script: [!reference [.r, script], python last]}', ['python first', 'python last']],
    ['a reference to what stands elsewhere', '{script: [!reference [.s, script], python last]}', ['python last']],
    ['a command over two lines of a list', '{script: ["python \\\\", two]}', ['python two']],
  ])('%s', (_, job, expected) => {
    expect(said(`.r: {script: [python first]}\njob: ${job}`, 'job')).toEqual(expected);
  });

  test('a reference that leads to itself', () => {
    expect(said('job: {script: [!reference [job, script], a]}', 'job').length).toBeLessThan(20);
  });
});

test.each([
  ['a job that may fail', 'job: {allow_failure: true, script: a}'],
  ['a template', '.job: {script: a}'],
  ['a job that starts another pipeline', 'job: {trigger: b}'],
  ['what is no job', 'stages: [a]\ncache: {paths: [b]}\nworkflow: {script: a}'],
])('%s gives nothing', (_, text) => {
  expect(reading(read, path, text)).toEqual({ facts: [], problems: [] });
});
