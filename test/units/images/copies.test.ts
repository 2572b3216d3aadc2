import { describe, expect, test } from 'vitest';
import { Source } from '../../../src/formats/source.ts';
import { interestOf } from '../../../src/knowledge/index.ts';
import type { Fact } from '../../../src/model.ts';
import { read as readIgnore } from '../../../src/readers/dockerignore.ts';
import { gather } from '../../../src/readers/gather.ts';
import { memoryTree } from '../../../src/tree/index.ts';
import { buildUnits, joinedBy, skippedByDefault } from '../../../src/units/index.ts';
import { hanging } from '../../support/hang.ts';
import { knowledge, type Files } from '../../support/judge.ts';

/** The manifests that the image of `Dockerfile` installs. */
async function installed(files: Files): Promise<string[]> {
  const known = await knowledge();
  const tree = memoryTree(files);
  const { facts } = await gather(tree, skippedByDefault, interestOf(known, joinedBy));
  const ignoring = Object.entries(files).filter(([path]) => path.endsWith('.dockerignore'));
  const everything = { mentions: () => true, knows: () => true };
  const ignored = ignoring.map(([path, text]): [string, readonly Fact[]] => [path, readIgnore(new Source(path, text), everything).facts]);
  const { units } = buildUnits(new Map([...facts, ...ignored]), tree.paths, known);
  const image = units.find(({ id }) => id === 'image:Dockerfile');
  return [...new Set(image?.installed.map(({ fact }) => fact.location.path))];
}

const manifests: Files = {
  'requirements.txt': 'torch\n',
  'requirements-gpu.txt': 'torch\n',
  'api/requirements.txt': 'torch\n',
  'api/core/requirements.txt': 'torch\n',
  'pyproject.toml': '[project]\nname = "x"\nversion = "1"\ndependencies = ["torch"]\n',
};
const root = 'requirements.txt';
const gpu = 'requirements-gpu.txt';
const api = 'api/requirements.txt';

describe('the file of the repository that an image installs', () => {
  test.each<[lines: string, expected: string[]]>([
    ['COPY requirements.txt /r/\nRUN pip install -r /r/requirements.txt', [root]],
    ['COPY requirements.txt /r.txt\nRUN pip install -r /r.txt', [root]],
    ['COPY requirements.txt r.txt\nRUN pip install -r r.txt', [root]],
    ['COPY api/requirements.txt /\nRUN pip install -r requirements.txt', [api]],
    ['COPY api /srv\nRUN pip install -r /srv/requirements.txt', [api]],
    ['COPY api/ /srv/\nRUN cd /srv/core && pip install -r requirements.txt', ['api/core/requirements.txt']],
    ['COPY . .\nRUN pip install -r requirements.txt -r api/requirements.txt', [root, api]],
    ['COPY requirements.txt requirements-gpu.txt /r/\nRUN pip install -r /r/requirements-gpu.txt', [gpu]],
    ['COPY requirements.txt api /r/\nRUN pip install -r /r/requirements.txt', [api]],
    ['COPY pyproject.toml ./\nRUN pip install .', ['pyproject.toml']],
    ['ADD requirements.txt .\nRUN pip install -r requirements.txt', [root]],
    ['RUN --mount=type=bind,source=requirements.txt,target=/r.txt pip install -r /r.txt', [root]],
    ['COPY --parents api/requirements.txt /srv/\nRUN pip install -r /srv/api/requirements.txt', [api]],
    ['ONBUILD COPY requirements.txt /\nFROM b\nRUN pip install -r /requirements.txt', [root]],
    // What comes later stands in its place.
    ['COPY requirements.txt /r.txt\nCOPY requirements-gpu.txt /r.txt\nRUN pip install -r /r.txt', [gpu]],
    ['COPY requirements.txt /r.txt\nRUN pip install -r /r.txt\nCOPY requirements-gpu.txt /r.txt', [root]],
    // Nobody brought it, or nobody knows what is brought.
    ['RUN pip install -r requirements.txt', []],
    ['COPY requirements.txt /a/\nRUN pip install -r /b/requirements.txt', []],
    ['ADD https://example.org/requirements.txt /\nRUN pip install -r /requirements.txt', []],
    ['ADD https://github.com/a/b.git /b\nRUN pip install -r /b/requirements.txt', []],
    ['COPY $DIR/requirements.txt /\nRUN pip install -r /requirements.txt', []],
    ['COPY requirements.txt /$DIR/\nRUN pip install -r requirements.txt', []],
    ['COPY <<E /requirements.txt\ntorch\nE\nRUN pip install -r /requirements.txt', []],
    ['COPY --from=other/image /requirements.txt /\nRUN pip install -r /requirements.txt', []],
    ['COPY requirements.txt /\nCOPY --from=other/image /requirements.txt /\nRUN pip install -r /requirements.txt', []],
  ])('%s', async (lines, expected) => {
    expect(await installed({ ...manifests, Dockerfile: `FROM python:3.12 AS b\n${lines}\n` })).toEqual(expected);
  });

  test.each<[pattern: string, expected: string[]]>([
    ['requirements*.txt', [gpu]],
    ['requirement?-gpu.txt', [gpu]],
    ['requirements-gpu.tx[t]', [gpu]],
    ['requirements[!a].*', []],
    ['requirements-[a-h]p?.txt', [gpu]],
    ['./requirements-*', [gpu]],
    ['*.toml', []],
    ['[requirements-gpu.txt', []],
  ])('by the pattern %s', async (pattern, expected) => {
    const dockerfile = `FROM python:3.12\nCOPY ${pattern} /r/\nRUN pip install -r /r/requirements-gpu.txt\n`;
    expect(await installed({ ...manifests, Dockerfile: dockerfile })).toEqual(expected);
  });

  test('by a pattern that finds one file, under another name', async () => {
    const dockerfile = (pattern: string) => `FROM python:3.12\nCOPY ${pattern} /r.txt\nRUN pip install -r /r.txt\n`;
    expect(await installed({ ...manifests, Dockerfile: dockerfile('*-gpu.txt') })).toEqual([gpu]);
    expect(await installed({ ...manifests, Dockerfile: dockerfile('*.txt') })).toEqual([]);
  });
});

describe('through other stages', () => {
  test.each<[name: string, lines: string, expected: string[]]>([
    ['what the stage it starts from brings', 'COPY requirements.txt /r.txt\nFROM b\nRUN pip install -r /r.txt', [root]],
    ['what another one brings does not count', 'COPY requirements.txt /r.txt\nFROM python:3.12\nRUN pip install -r /r.txt', []],
    [
      'what another one hands over',
      'WORKDIR /a\nCOPY requirements.txt .\nFROM python:3.12\nCOPY --from=b /a/requirements.txt /r.txt\nRUN pip install -r /r.txt',
      [root],
    ],
    ['a folder', 'COPY . /a\nFROM python:3.12\nCOPY --from=0 /a/api /srv\nRUN pip install -r /srv/requirements.txt', [api]],
    [
      'over two of them',
      'COPY . /a\nFROM python:3.12 AS c\nCOPY --from=b /a /c\nFROM python:3.12\nCOPY --from=c /c/api /srv/\nRUN pip install -r /srv/requirements.txt',
      [api],
    ],
    [
      'what is made there',
      'COPY poetry.lock .\nRUN poetry export > /requirements.txt\nFROM python:3.12\nCOPY requirements.txt /\nCOPY --from=b /requirements.txt /\nRUN pip install -r /requirements.txt',
      [],
    ],
    [
      'mounted',
      'COPY requirements.txt /r.txt\nFROM python:3.12\nRUN --mount=from=b,source=/r.txt,target=/s.txt pip install -r /s.txt',
      [root],
    ],
    [
      'of which only the last is built',
      'COPY requirements.txt /r.txt\nRUN pip install -r /r.txt\nFROM python:3.12\nCOPY requirements-gpu.txt /r.txt\nRUN pip install -r /r.txt',
      [gpu],
    ],
  ])('%s', async (_, lines, expected) => {
    expect(await installed({ ...manifests, Dockerfile: `FROM python:3.12 AS b\n${lines}\n` })).toEqual(expected);
  });
});

test.each([
  [
    'stages that hand over everything',
    Array.from(
      { length: 60 },
      (_, index) =>
        `FROM a\n${Array.from({ length: index }, (__, from) => `COPY --from=${from} /x /x/x\nCOPY --from=${from} / /\n`).join('')}`,
    ).join(''),
  ],
  ['many copies', `FROM a\n${'COPY a /b/\n'.repeat(20_000)}`],
])('%s take no time', async (_, stages) => {
  const before = process.cpuUsage();
  await installed({ ...manifests, Dockerfile: `${stages}${'RUN pip install -r /x/requirements.txt\n'.repeat(500)}` });
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(hanging);
});

describe('what .dockerignore leaves out', () => {
  const dockerfile = 'FROM python:3.12\nCOPY . .\nRUN pip install -r requirements.txt -r api/requirements.txt\n';

  test.each<[ignore: string, expected: string[]]>([
    ['', [root, api]],
    ['requirements.txt', [api]],
    ['/requirements.txt', [api]],
    ['*.txt', [api]],
    ['**/*.txt', []],
    ['**/requirements.txt\n!api/requirements.txt', [api]],
    ['api', [root]],
    ['api/', [root]],
    ['./api/../api', [root]],
    ['api/*', [root]],
    ['*/requirements.txt', [root]],
    ['# requirements.txt\n\n  api  ', [root]],
    ['*\n!requirements.txt', [root]],
    ['*\n!api', [api]],
    ['*\n!api\napi/requirements.txt', []],
    ['!api\napi', [root]],
    ['**', []],
    ['requirement[r-t].txt', [api]],
    ['ap', [root, api]],
  ])('%j', async (ignore, expected) => {
    expect(await installed({ ...manifests, Dockerfile: dockerfile, '.dockerignore': ignore })).toEqual(expected);
  });

  test('the one that is named after the Dockerfile counts', async () => {
    const files = { ...manifests, Dockerfile: dockerfile, '.dockerignore': 'api', 'Dockerfile.dockerignore': 'requirements.txt' };
    expect(await installed(files)).toEqual([api]);
  });

  test('the one of the folder that is built from counts', async () => {
    const compose = 'services:\n  a:\n    build: { context: ./api, dockerfile: ../Dockerfile }\n';
    const files = { ...manifests, Dockerfile: dockerfile, 'compose.yaml': compose };
    expect(await installed({ ...files, '.dockerignore': 'requirements.txt' })).toEqual([api]);
    expect(await installed({ ...files, 'api/.dockerignore': 'requirements.txt' })).toEqual([]);
  });

  test('patterns that are made to take long take no time', async () => {
    const ignore = `${'a*'.repeat(5000)}b\n${'**/a*'.repeat(2000)}\n`;
    const before = process.cpuUsage();
    await installed({
      ...manifests,
      [`${'a'.repeat(200)}/${'a/'.repeat(50)}requirements.txt`]: 'torch\n',
      Dockerfile: dockerfile,
      '.dockerignore': ignore,
    });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(hanging);
  });
});
