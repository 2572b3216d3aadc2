import { describe, expect, test } from 'vitest';
import type { BuildFact, Fact } from '../../src/model.ts';
import { read as readCompose } from '../../src/readers/compose.ts';
import { read as readWorkflow } from '../../src/readers/workflow.ts';
import { commands } from './installs/support.ts';
import { reading } from './yaml/support.ts';

function builds(facts: readonly Fact[]): BuildFact[] {
  return facts.filter((fact) => fact.kind === 'build');
}

function argsOf(facts: readonly Fact[]): BuildFact['args'] | undefined {
  return builds(facts)[0]?.args;
}

describe('what a compose file gives to a build', () => {
  const compose = (build: string) => reading(readCompose, 'compose.yaml', `services:\n  api:\n    build:\n${build}`).facts;

  test.each<[args: string, expected: BuildFact['args']]>([
    ['{ TORCH: 2.5.1, CUDA: "12.4" }', { TORCH: '2.5.1', CUDA: '12.4' }],
    ['["TORCH=2.5.1", "INDEX=https://a/?b=c", EMPTY=]', { TORCH: '2.5.1', INDEX: 'https://a/?b=c', EMPTY: '' }],
    ['{ A: "${A}", B: "${B:-1}", C: "x$$y", D: "${E}-1" }', { A: null, B: null, C: 'x$y', D: null }],
    ['["A=${A}", "B=${B:-1}"]', { A: null, B: null }],
    // The value comes from where compose is run.
    ['{ A: , B: ~ }', { A: null, B: null }],
    ['[A, B]', { A: null, B: null }],
    // YAML knows numbers: 3.10 is 3.1 by the time the build gets it.
    ['{ A: 3.10, B: 3.11, C: 12, D: true, E: 010 }', { A: null, B: '3.11', C: '12', D: 'true', E: null }],
    ['{ A: { b: c }, C: [d] }', { A: null, C: null }],
    ['["${A}", 1]', { '*': null, '1': null }],
    ['"${ARGS}"', { '*': null }],
  ])('%s', (args, expected) => {
    expect(argsOf(compose(`      context: .\n      args: ${args}\n`))).toEqual(expected);
  });

  test('nothing, where nothing is written', () => {
    expect(argsOf(compose('      context: .\n'))).toEqual({});
    expect(argsOf(reading(readCompose, 'compose.yaml', 'services:\n  api:\n    build: .\n').facts)).toEqual({});
  });

  test('what a template of services gives is given', () => {
    const text =
      'x-base: &base\n  args: &args\n    TORCH: 2.5.1\nservices:\n  api:\n    build:\n      <<: *base\n      args:\n        <<: *args\n        CUDA: cu124\n';
    expect(argsOf(reading(readCompose, 'compose.yaml', text).facts)).toEqual({ CUDA: 'cu124', TORCH: '2.5.1' });
  });

  test.each([
    ['target: run', 'run', 'Dockerfile'],
    ['target: "${TARGET:-run}"', 'run', 'Dockerfile'],
    // Another stage than the last may be meant: then nobody knows what the service is.
    ['target: "${TARGET}"', null, null],
  ])('%s', (line, target, dockerfile) => {
    expect(builds(compose(`      context: .\n      ${line}\n`))).toMatchObject([{ target, dockerfile }]);
  });
});

describe('what a step of a workflow gives to a build', () => {
  const step = (input: string) =>
    reading(
      readWorkflow,
      '.github/workflows/a.yml',
      `jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: docker/build-push-action@v6\n        with:\n          context: .\n${input}`,
    ).facts;

  test.each<[input: string, expected: BuildFact['args']]>([
    ['|\n            TORCH=2.5.1\n            CUDA=cu124\n', { TORCH: '2.5.1', CUDA: 'cu124' }],
    ['TORCH=2.5.1', { TORCH: '2.5.1' }],
    ['|\n            TORCH=${{ matrix.torch }}\n            A=b=c\n            EMPTY=\n', { TORCH: null, A: 'b=c', EMPTY: '' }],
    ['|\n            "A=b c"\n            B\n', { A: 'b c', B: null }],
    ['${{ steps.meta.outputs.args }}', { '*': null }],
    ['|\n            ${{ matrix.name }}=1\n            A=1\n', { '*': null, A: '1' }],
    ['2', { '2': null }],
    ['[A=1]', { '*': null }],
  ])('%s', (input, expected) => {
    expect(argsOf(step(`          build-args: ${input}\n`))).toEqual(expected);
  });

  test('nothing, where nothing is written', () => {
    expect(argsOf(step(''))).toEqual({});
  });

  test('a target that only a run decides leaves open which stage is built', () => {
    expect(builds(step('          target: ${{ matrix.target }}\n'))).toMatchObject([{ target: null, dockerfile: null }]);
    expect(builds(step('          target: gpu\n'))).toMatchObject([{ target: 'gpu', dockerfile: 'Dockerfile' }]);
  });
});

describe('what `docker build` is given', () => {
  test.each<[text: string, expected: BuildFact['args']]>([
    ['docker build --build-arg TORCH=2.5.1 --build-arg CUDA="cu 124" .', { TORCH: '2.5.1', CUDA: 'cu 124' }],
    ['docker buildx build --build-arg=A=b=c .', { A: 'b=c' }],
    ['docker build --build-arg A=$B --build-arg "B=${C:-1}" --build-arg C=$(date) .', { A: null, B: null, C: null }],
    ['V=1; docker build --build-arg A=$V .', { A: '1' }],
    ['docker build --build-arg HTTP_PROXY .', { HTTP_PROXY: null }],
    ['docker build --build-arg $ARGS .', { '*': null }],
    ['docker build $ARGS .', {}],
    ['docker build --build-arg ${NAME}=1 .', { '*': null }],
    ['docker build .', {}],
  ])('%s', (text, expected) => {
    expect(argsOf(commands(text))).toEqual(expected);
  });

  test('a target that a variable names leaves open which stage is built', () => {
    expect(builds(commands('docker build --target $T .'))).toMatchObject([{ target: null, dockerfile: null }]);
    expect(builds(commands('docker build --target gpu .'))).toMatchObject([{ target: 'gpu', dockerfile: 'app/Dockerfile' }]);
  });
});
