import { hanging } from '../support/hang.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/compose.ts';
import { cost, expectExact, hostile, near, reading, told } from './yaml/support.ts';

const path = 'deploy/compose.yml';

const cases: [string, string, string[]][] = [
  [
    'a service with an image, an environment and a command, from an anchor and of its own',
    `x-base: &base
  image: app:\${TAG:-1.2}
  environment:
    MODEL: \${MODEL}
    PRICE: 5$$
services:
  api:
    <<: *base
    entrypoint: ["/usr/bin/python3"]
    command: -m "serve it" --x='1 2'
  db:
    image: \${DB}
    environment: [A=1, B, "C=\${C:-x}"]
  off: null
`,
    [
      '2:10 service:api | image run app tag=1.2 digest=null default | app:${TAG:-1.2}',
      '4:5 service:api | env MODEL null | MODEL: ${MODEL}',
      '5:5 service:api | env PRICE 5$ | PRICE: 5$$',
      '7:3 service:api | workload compose service api | api',
      '9:17 service:api | command ["python3","-m","serve it","--x=1 2"] | ["/usr/bin/python3"]',
      '11:3 service:db | workload compose service db | db',
      '12:12 service:db | image run ${DB} tag=null digest=null unknown | ${DB}',
      '13:19 service:db | env A 1 | A=1',
      '13:24 service:db | env B null | B',
      '13:28 service:db | env C null | C=${C:-x}',
    ],
  ],
  [
    'what is built, and its name',
    `services:
  short:
    build: ../train
    image: me/train:1
  long:
    build:
      context: ./api
      dockerfile: ../Dockerfile.gpu
      target: run
      tags: ["me/api:\${V:-2}", "me/api:\${X}"]
      platforms: [linux/amd64, linux/arm64]
  default: {build: {args: {A: 1}}}
  remote: {build: "https://github.com/a/b.git#main"}
  unknown: {build: {context: "\${DIR}"}}
  guessed: {build: {context: "\${DIR:-.}", dockerfile: "\${FILE}"}}
  outside: {build: ../../..}
  inline: {build: {context: ., dockerfile_inline: FROM scratch}}
`,
    [
      '2:3 service:short | workload compose service short | short',
      '3:5 service:short | build context=train dockerfile=train/Dockerfile target=null tags=[me/train:1] | build: ../train',
      '5:3 service:long | workload compose service long | long',
      '8:7 service:long | build context=deploy/api dockerfile=deploy/Dockerfile.gpu target=run tags=[me/api:2] | dockerfile: ../Dockerfile.gpu',
      '11:19 service:long | platform linux/amd64 linux x86_64 build:platforms | linux/amd64',
      '11:32 service:long | platform linux/arm64 linux aarch64 build:platforms | linux/arm64',
      '12:3 service:default | workload compose service default | default',
      '12:13 service:default | build context=deploy dockerfile=deploy/Dockerfile target=null tags=[] | build: {args: {A: 1}}',
      '13:3 service:remote | workload compose service remote | remote',
      '13:12 service:remote | build context=null dockerfile=null target=null tags=[] | build: "https://github.com/a/b.git#main"',
      '14:3 service:unknown | workload compose service unknown | unknown',
      '14:21 service:unknown | build context=null dockerfile=null target=null tags=[] | context: "${DIR}"',
      '15:3 service:guessed | workload compose service guessed | guessed',
      '15:43 service:guessed | build context=deploy dockerfile=null target=null tags=[] | dockerfile: "${FILE}"',
      '16:3 service:outside | workload compose service outside | outside',
      '16:13 service:outside | build context=null dockerfile=null target=null tags=[] | build: ../../..',
      '17:3 service:inline | workload compose service inline | inline',
      '17:20 service:inline | build context=deploy dockerfile=null target=null tags=[] | context: .',
    ],
  ],
  [
    'accelerators and platforms',
    `services:
  reserved:
    platform: linux/arm64/v8
    deploy:
      resources:
        reservations:
          devices:
            - driver: nvidia
              count: 1
              capabilities: [compute, gpu]
            - {device_ids: ['0', '3'], capabilities: [gpu]}
            - capabilities: ["gpu"]
            - {driver: other, capabilities: [gpu]}
            - {capabilities: [tpu]}
  all: {gpus: all, runtime: nvidia}
  one: {gpus: [{count: 1}, {driver: other}]}
  rocm: {devices: [/dev/kfd, "/dev/dri:/dev/dri"]}
  cdi: {devices: ["nvidia.com/gpu=all", {source: /dev/kfd}]}
`,
    [
      '2:3 service:reserved | workload compose service reserved | reserved',
      '3:15 service:reserved | platform linux/arm64/v8 linux aarch64 null | linux/arm64/v8',
      '10:39 service:reserved | resource devices nvidia.com/gpu 1 | gpu',
      '11:55 service:reserved | resource devices nvidia.com/gpu 2 | gpu',
      '12:30 service:reserved | resource devices nvidia.com/gpu all | "gpu"',
      '15:3 service:all | workload compose service all | all',
      '15:9 service:all | resource devices nvidia.com/gpu all | gpus: all',
      '15:20 service:all | setting compose.runtime nvidia | runtime: nvidia',
      '16:3 service:one | workload compose service one | one',
      '16:16 service:one | resource devices nvidia.com/gpu 1 | {count: 1}',
      '17:3 service:rocm | workload compose service rocm | rocm',
      '17:20 service:rocm | resource devices amd.com/gpu all | /dev/kfd',
      '17:31 service:rocm | resource devices /dev/dri 1 | /dev/dri:/dev/dri',
      '18:3 service:cdi | workload compose service cdi | cdi',
      '18:20 service:cdi | resource devices nvidia.com/gpu all | nvidia.com/gpu=all',
      '18:50 service:cdi | resource devices amd.com/gpu all | /dev/kfd',
    ],
  ],
];

test.each(cases)('%s', (_, text, expected) => {
  expect(told(read, path, text)).toEqual(expected);
  expect(reading(read, path, text).problems).toEqual([]);
});

describe('what a service starts', () => {
  test.each([
    ['command: uvicorn app:app', ['3:14 service:a | command ["uvicorn","app:app"] | uvicorn app:app']],
    [
      'command: bash -c "pip install torch && torchserve"',
      [
        `3:23 service:a | install pip in '/' from [] | pip install`,
        '3:35 service:a | dependency pypi torch any if null | torch',
        '3:44 service:a | command ["torchserve"] | torchserve',
      ],
    ],
    [
      'entrypoint: [sh, -c, "pip install -r requirements.txt"]\n    working_dir: /app',
      [`3:27 service:a | install pip in '/app' from [requirements.txt] | pip install`],
    ],
  ])('%s', (line, expected) => {
    expect(told(read, path, `services:\n  a:\n    ${line}\n`).slice(1)).toEqual(expected);
  });
});

describe('what a service takes from another one of its file', () => {
  const base = `  base: {image: a:1, command: [a, b], environment: [A=1, B=1], deploy: {resources: {limits: {cpus: 1, memory: 1G}}}}`;
  test.each([
    ['all that it does not say itself', '{extends: base}', ['image a:1', 'A=1', 'B=1', 'limits cpu 1', 'limits memory 1G', 'command a,b']],
    [
      'inside maps, and lists joined; but a command as a whole',
      '{extends: {service: base}, command: [c], environment: [B=2], deploy: {resources: {limits: {cpus: 2}}}}',
      ['A=1', 'B=2', 'command c', 'image a:1', 'limits cpu 2', 'limits memory 1G'],
    ],
    [
      'nothing of what it resets',
      '{extends: base, deploy: !reset null, environment: !override [C=1]}',
      ['image a:1', 'C=1', 'command a,b'],
    ],
    ['nothing from another file', '{extends: {file: b.yml, service: base}}', ['compose.extends deploy/b.yml#base']],
    ['nothing from a place that is not known', '{extends: {file: "$F", service: base}}', ['compose.extends null']],
    ['nothing from itself', '{extends: own}', []],
  ])('%s', (_, own, expected) => {
    const { facts, problems } = reading(read, path, `services:\n${base}\n  own: ${own}\n`);
    const said = facts.flatMap((fact) => {
      if (fact.block !== 'service:own' || fact.kind === 'workload') return [];
      if (fact.kind === 'image') return [`image ${fact.name}:${fact.tag}`];
      if (fact.kind === 'env') return [`${fact.name}=${fact.value}`];
      if (fact.kind === 'resource') return [`${fact.field} ${fact.name} ${fact.value}`];
      if (fact.kind === 'command') return [`command ${fact.words.join(',')}`];
      return fact.kind === 'setting' ? [`${fact.key} ${fact.value}`] : [fact.kind];
    });
    expect(said.toSorted()).toEqual(expected.toSorted());
    expect(problems).toEqual([]);
  });
});

test.each(['environment: {PIP_INDEX_URL: https://a.example}', 'environment: [PIP_INDEX_URL=https://a.example]'])(
  'a package index in %s',
  (line) => {
    const found = reading(read, path, `services: {a: {${line}}}`).facts.filter(({ kind }) => kind === 'index');
    expect(found).toMatchObject([
      { role: 'primary', url: 'https://a.example', text: 'https://a.example', block: 'service:a', command: null },
    ]);
  },
);

describe('paths of a compose file at the root', () => {
  test.each([
    ['.', '', 'Dockerfile'],
    ['./api/', 'api', 'api/Dockerfile'],
    ['..', null, null],
    ['/abs', null, null],
    ['~/x', null, null],
    ['git@github.com:a/b.git', null, null],
  ])('%s', (context, expected, dockerfile) => {
    const { facts } = reading(read, 'compose.yaml', `services: {a: {build: "${context}"}}`);
    expect(facts[1]).toMatchObject({ kind: 'build', context: expected, dockerfile });
  });
});

test('what is broken is said once, and what is whole is still read', () => {
  const { facts, problems } = reading(read, path, 'services:\n  api:\n    image: app:1\n    gpus: all\n  <<<<<<< HEAD\n  x: [\n');
  expect(facts.map(({ kind }) => kind)).toEqual(['workload', 'image', 'resource']);
  expect(problems).toEqual([
    {
      message: 'This is not valid YAML: Implicit keys need to be on a single line',
      location: { path, line: 5, column: 3, endLine: 5, endColumn: 3 },
    },
  ]);
});

test.each(['', '# nothing', 'services:', 'services: []', 'services: {a: b}', 'web:\n  image: a'])('no service in %j', (text) => {
  expect(reading(read, path, text)).toEqual({ facts: [], problems: [] });
});

test('places are exact in any file near to these', () => {
  fc.assert(
    fc.property(near(cases.map(([, text]) => text)), (text) => expectExact(path, text, reading(read, path, text))),
    { numRuns: 500 },
  );
});

test.each([
  ...hostile((value) => `services:\n  a:\n    image: ${value}\n`),
  ...hostile((value) => `services:\n  a:\n    command: ${value}\n`),
  ...hostile((value) => `services:\n  a:\n    environment: ${value}\n`),
])('%s', (_, text) => {
  expect(cost(() => reading(read, path, text))).toBeLessThan(hanging * 1000);
  expectExact(path, text, reading(read, path, text));
});
