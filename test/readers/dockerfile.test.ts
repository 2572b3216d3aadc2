import { hanging } from '../support/hang.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/dockerfile.ts';
import { damaged, expectExact, hostile, readAs, secondsFor, tellPlace } from './installs/support.ts';

function told(text: string): string[] {
  return readAs(read, 'app/Dockerfile', text).facts.map(tellPlace);
}

/** What stands in a stage that starts from `scratch` and says nothing else. */
function inStage(text: string): string[] {
  return told(`FROM scratch\n${text}`).slice(1);
}

const training = `# syntax=docker/dockerfile:1
ARG FROM_IMAGE_NAME=nvcr.io/nvidia/tensorflow:20.12-tf1-py3
FROM \${FROM_IMAGE_NAME}
ARG TORCH=2.1.0
ENV PIP_EXTRA_INDEX_URL=https://download.pytorch.org/whl/cu118 \\
    # comment
    TF_VERSION=2.15.0
WORKDIR /workspace
COPY requirements.txt .
RUN --mount=type=cache,target=/root/.cache pip install -r requirements.txt
RUN apt-get update && apt-get install -y \\
      # for the samples
      git \\

      python3-pip \\
 && pip install --no-cache-dir \\
      torch==\${TORCH} \\
      # the other one
      tensorflow==$TF_VERSION "jax[cuda12]>=0.4"
CMD ["torchserve", "--start"]
`;

const heredocs = `FROM python:3.12-slim AS build
WORKDIR app
RUN <<EOF
cd src
pip install a \\
  b
EOF
RUN python3 <<EOF
import os
EOF
COPY <<EOF /etc/conf
pip install c
EOF
FROM build
RUN pip install d
COPY --from=build --chown=x /a b /c
ENTRYPOINT python serve.py
`;

describe('a Dockerfile', () => {
  test('of the usual kind', () => {
    expect(told(training)).toEqual([
      '2 setting dockerfile.arg.FROM_IMAGE_NAME=nvcr.io/nvidia/tensorflow:20.12-tf1-py3 | FROM_IMAGE_NAME=nvcr.io/nvidia/tensorflow:20.12-tf1-py3',
      '3 stage:0 stage 0 name=null from=null | FROM ${FROM_IMAGE_NAME}',
      '2 stage:0 image nvcr.io/nvidia/tensorflow tag=20.12-tf1-py3 digest=null platform=null default | nvcr.io/nvidia/tensorflow:20.12-tf1-py3',
      '4 stage:0 setting dockerfile.arg.TORCH=2.1.0 | TORCH=2.1.0',
      '5 stage:0 env PIP_EXTRA_INDEX_URL=https://download.pytorch.org/whl/cu118 | PIP_EXTRA_INDEX_URL=https://download.pytorch.org/whl/cu118',
      '5 stage:0 index * pypi extra https://download.pytorch.org/whl/cu118 | https://download.pytorch.org/whl/cu118',
      '7 stage:0 env TF_VERSION=2.15.0 | TF_VERSION=2.15.0',
      '9 stage:0 copy requirements.txt -> /workspace/ from context | requirements.txt .',
      "10 stage:0 install app/Dockerfile:10#1 pip in '/workspace' requirements:requirements.txt | pip install",
      "11 stage:0 install app/Dockerfile:11#1 apt in '/workspace' | apt-get install",
      '13 stage:0 dependency app/Dockerfile:11#1 deb/git any at git - | git',
      '15 stage:0 dependency app/Dockerfile:11#1 deb/python3-pip any at python3-pip - | python3-pip',
      "16 stage:0 install app/Dockerfile:11#2 pip in '/workspace' | pip install",
      '17 stage:0 dependency app/Dockerfile:11#2 pypi/torch default ==2.1.0 $TORCH at torch - | torch==${TORCH}',
      '19 stage:0 dependency app/Dockerfile:11#2 pypi/tensorflow ==2.15.0 at tensorflow - | tensorflow==$TF_VERSION',
      '19 stage:0 dependency app/Dockerfile:11#2 pypi/jax [cuda12] >=0.4 at jax >=0.4 | jax[cuda12]>=0.4',
      '20 stage:0 command torchserve --start | "torchserve", "--start"',
    ]);
  });

  test('with heredocs and stages', () => {
    expect(told(heredocs)).toEqual([
      '1 stage:0 stage 0 name=build from=null | FROM python:3.12-slim AS build',
      '1 stage:0 image python tag=3.12-slim digest=null platform=null written | python:3.12-slim',
      "5 stage:0 install app/Dockerfile:3#1 pip in '/app/src' | pip install",
      '5 stage:0 dependency app/Dockerfile:3#1 pypi/a any at a - | a',
      '6 stage:0 dependency app/Dockerfile:3#1 pypi/b any at b - | b',
      '14 stage:1 stage 1 name=null from=0 | FROM build',
      "15 stage:1 install app/Dockerfile:15#1 pip in '/app' | pip install",
      '15 stage:1 dependency app/Dockerfile:15#1 pypi/d any at d - | d',
      '16 stage:1 copy /a b -> /c/ from stage 0 | /a b /c',
      '17 stage:1 command python serve.py | python serve.py',
    ]);
  });
});

describe('FROM', () => {
  test.each<[text: string, image: string | null]>([
    ['FROM python', '1 stage:0 image python tag=null digest=null platform=null written | python'],
    [
      'FROM localhost:5000/a/b:c@sha256:ab',
      '1 stage:0 image localhost:5000/a/b tag=c digest=sha256:ab platform=null written | localhost:5000/a/b:c@sha256:ab',
    ],
    ['from --platform=linux/arm64 a:b as c', '1 stage:0 image a tag=b digest=null platform=linux/arm64 written | a:b'],
    ['FROM --platform=$BUILDPLATFORM a', '1 stage:0 image a tag=null digest=null platform=null written | a'],
    [
      'ARG V=12.1\nFROM nvidia/cuda:${V}-base',
      '2 stage:0 image nvidia/cuda tag=12.1-base digest=null platform=null default | nvidia/cuda:${V}-base',
    ],
    ['ARG V="a:b"\nFROM $V', '1 stage:0 image a tag=b digest=null platform=null default | a:b'],
    ['ARG A=a\nARG V=$A:b\nFROM $V', '3 stage:0 image a tag=b digest=null platform=null default | $V'],
    ['FROM a:${V:-b}', '1 stage:0 image a tag=b digest=null platform=null default | a:${V:-b}'],
    ['ARG V\nFROM a:$V', '2 stage:0 image a tag=${V} digest=null platform=null unknown | a:$V'],
    ['FROM {{ image }}', '1 stage:0 image {{ tag=null digest=null platform=null unknown | {{'],
    ['FROM scratch', null],
    ['FROM "python:3"', '1 stage:0 image python tag=3 digest=null platform=null written | "python:3"'],
    ['FROM ./base', '1 stage:0 image ./base tag=null digest=null platform=null unknown | ./base'],
    ['ARG P=linux/arm64\nFROM --platform=$P a', '2 stage:0 image a tag=null digest=null platform=null written | a'],
    ['# syntax=docker/dockerfile:1\n# escape=`\nFROM `\n a', '4 stage:0 image a tag=null digest=null platform=null written | a'],
  ])('%s', (text, image) => {
    expect(told(text).filter((line) => / stage:0 image /.test(line))).toEqual(image === null ? [] : [image]);
  });

  test('an ARG before the first FROM holds in a stage only where it is asked for', () => {
    const text = (inside: string) => `ARG V=1\nFROM a\n${inside}RUN pip install x==$V`;
    expect(told(text('')).at(-1)).toContain('unknown $V');
    expect(told(text('ARG V\n')).at(-1)).toContain(' default ==1 $V at');
    expect(told(text('ARG V=2\n')).at(-1)).toContain(' default ==2 $V at');
    expect(told(text('ENV V=3\nARG V\n')).at(-1)).toContain('/x ==3 at');
  });

  test('an argument is told where it is asked for, with its default', () => {
    const text = 'ARG V=1\nARG W\nFROM a\nARG V\nARG W\nARG X=$V.2\n';
    expect(told(text).filter((line) => line.includes('setting'))).toEqual([
      '1 setting dockerfile.arg.V=1 | V=1',
      '2 setting dockerfile.arg.W=? | W',
      '4 stage:0 setting dockerfile.arg.V=1 | V',
      '5 stage:0 setting dockerfile.arg.W=? | W',
      '6 stage:0 setting dockerfile.arg.X=1.2 | X=$V.2',
    ]);
  });

  test('a stage knows the environment and the folder of the one it starts from, not its arguments', () => {
    expect(told('FROM a AS b\nENV V=1\nARG W=1\nWORKDIR /x\nFROM b\nRUN pip install x==$V y==$W').slice(-3)).toEqual([
      "6 stage:1 install app/Dockerfile:6#1 pip in '/x' | pip install",
      '6 stage:1 dependency app/Dockerfile:6#1 pypi/x ==1 at x - | x==$V',
      '6 stage:1 dependency app/Dockerfile:6#1 pypi/y unknown $W at y - | y==$W',
    ]);
  });
});

describe('COPY and ADD', () => {
  test.each([
    ['COPY a /b', 'a -> /b from context | a /b'],
    ['COPY a b /c', 'a b -> /c/ from context | a b /c'],
    ['COPY . .', '. -> / from context | . .'],
    ['WORKDIR /w\nCOPY src/ lib', 'src/ -> /w/lib/ from context | src/ lib'],
    ['WORKDIR /w\nCOPY a /w', 'a -> /w/ from context | a /w'],
    ['COPY ["a b", "/c/"]', 'a b -> /c/ from context | "a b", "/c/"'],
    ['COPY --from=0 --chown=x /a /b/', '/a -> /b/ from stage 0 | /a /b/'],
    ['COPY --from=ghcr.io/astral-sh/uv:0.4 /uv /bin/', '/uv -> /bin/ from image ghcr.io/astral-sh/uv:0.4 | /uv /bin/'],
    ['ENV D=/d\nCOPY a $D/', 'a -> /d/ from context | a $D/'],
    ['ADD https://h/a /b', 'https://h/a -> /b from context | https://h/a /b'],
    ['COPY <<A x /b/\nc\nA', 'x -> /b/ from context | <<A x /b/'],
    [
      'RUN --mount=type=bind,source=a.txt,target=/b.txt true',
      'a.txt -> /b.txt from context | --mount=type=bind,source=a.txt,target=/b.txt',
    ],
    ['RUN --mount=from=x,target=/b true', '. -> /b/ from image x | --mount=from=x,target=/b'],
    ['RUN --mount=type=bind,source="a b",target=/c true', 'a b -> /c from context | --mount=type=bind,source="a b",target=/c'],
    ['COPY "a" b/', 'a -> /b/ from context | "a" b/'],
    ['COPY a* ./b?/[cd].txt /e/', 'a* ./b?/[cd].txt -> /e/ from context | a* ./b?/[cd].txt /e/'],
    ['WORKDIR /w/$X\nCOPY a b', 'a -> /w/${X}/b from context | a b'],
    ['ARG X=x\nWORKDIR /w/$X\nCOPY a b', 'a -> /w/x/b from context | a b'],
    ['WORKDIR $X\nCOPY a b', 'a -> ${X}/b from context | a b'],
    ['WORKDIR "/a b"\nCOPY a .', 'a -> /a b/ from context | a .'],
    ['ARG X=x\nCOPY --from=$X a /b', 'a -> /b from image $X | a /b'],
    ['ADD --checksum=sha256:ab https://h/a.whl /b/', 'https://h/a.whl -> /b/ from context | https://h/a.whl /b/'],
    ['COPY --parents a/b.txt /c/', 'a/b.txt -> /c/a/b.txt from context | a/b.txt /c/'],
    ['COPY --parents --from=x /a/b.txt /c/', '/a/b.txt -> /c/a/b.txt from image x | /a/b.txt /c/'],
    ['COPY --parents ./x/./a/b.txt /c/', './x/./a/b.txt -> /c/a/b.txt from context | ./x/./a/b.txt /c/'],
  ])('%s', (text, expected) => {
    expect(inStage(text).at(-1)?.replace(/^\d+ /, '')).toBe(`stage:0 copy ${expected}`);
  });

  test('folders on the way to a file are copied one by one', () => {
    const copies = inStage('COPY --parents a/x.txt b/y.txt **/z.txt /c/').map((line) => line.replace(/^.* copy (.*) from .*$/, '$1'));
    expect(copies).toEqual(['a/x.txt -> /c/a/x.txt', 'b/y.txt -> /c/b/y.txt']);
  });

  test('what is written in the Dockerfile itself is no copy', () => {
    expect(inStage('COPY <<A /b\npip install c\nA')).toEqual([]);
  });
});

describe('RUN, CMD and ENTRYPOINT', () => {
  test.each<[text: string, facts: string[]]>([
    ['RUN ["pip", "install", "torch>=2"]', ['pip in \'/\' | "pip", "install"', 'torch >=2 at torch >=2 | torch>=2']],
    ['RUN ["sh", "-c", "cd a && pip install \\"b>=1\\""]', ["pip in '/a' | pip install", 'b >=1 at b >=1 | b>=1']],
    ["RUN ['pip', 'install', 'x']", []],
    ['RUN pip install a # and b\nRUN pip install "c#d"', ["pip in '/' | pip install", 'a any at a - | a', "pip in '/' | pip install"]],
    ['ONBUILD RUN pip install a', []],
    ['#RUN pip install a', []],
    ['# escape=`\nRUN pip install `\n # c\n a', ["pip in '/' | pip install", 'a any at a - | a']],
  ])('%s', (text, facts) => {
    const found = text.startsWith('# escape') ? told(text.replace('\n', '\nFROM scratch\n')).slice(1) : inStage(text);
    expect(found.map((line) => line.replace(/^\d+ stage:0 \w+ app\/Dockerfile:\d+#\d+ (?:pypi\/)?/, ''))).toEqual(facts);
  });

  test.each<[name: string, text: string, expected: string[]]>([
    [
      'a trigger holds in the stages that start from it',
      'FROM a AS b\nONBUILD RUN pip install x\nFROM b\nFROM c',
      ['2 stage:1 dependency x'],
    ],
    ['and not in those that start from these', 'FROM a AS b\nONBUILD RUN pip install x\nFROM b AS c\nFROM c', ['2 stage:1 dependency x']],
    [
      'in front of its own',
      'FROM a AS b\nONBUILD WORKDIR /w\nONBUILD ENV V=1\nFROM b\nRUN pip install x==$V .',
      ['5 stage:1 dependency x'],
    ],
    [
      'a script of another language',
      'FROM a\nRUN <<E\n#!/usr/bin/env python3\npip install x\nE\nRUN pip install y',
      ['6 stage:0 dependency y'],
    ],
    ['a script of the shell', 'FROM a\nRUN <<E\n#!/bin/bash -e\npip install x\nE', ['4 stage:0 dependency x']],
    [
      'a shell of another language',
      'FROM a\nSHELL ["powershell", "-Command"]\nRUN pip install x; if ($?) { b }\nSHELL ["/bin/bash", "-c"]\nRUN pip install y',
      ['5 stage:0 dependency y'],
    ],
    [
      'a shell of another stage',
      'FROM a AS b\nSHELL ["python", "-c"]\nFROM b\nRUN pip install x\nFROM c\nRUN pip install y',
      ['6 stage:2 dependency y'],
    ],
    [
      'a shell behind another program',
      'FROM a\nSHELL ["conda", "run", "-n", "e", "/bin/bash", "-c"]\nRUN pip install x',
      ['3 stage:0 dependency x'],
    ],
    ['words for no shell', 'FROM a\nSHELL ["pwsh", "-c"]\nRUN ["pip", "install", "x"]', ['3 stage:0 dependency x']],
    ['a shell that cannot be read', 'FROM a\nSHELL /bin/bash -c\nRUN pip install x', ['3 stage:0 dependency x']],
  ])('%s', (_, text, expected) => {
    const found = told(text).filter((line) => line.includes(' dependency '));
    expect(found.map((line) => line.replace(/^(\d+ stage:\d+ dependency) \S+ pypi\/(\w+).*$/, '$1 $2'))).toEqual(expected);
  });

  test('what a trigger runs happens where the stage is then', () => {
    expect(told('FROM a AS b\nONBUILD WORKDIR /w\nONBUILD COPY r.txt .\nFROM b\nRUN pip install -r r.txt').slice(-2)).toEqual([
      '3 stage:1 copy r.txt -> /w/ from context | r.txt .',
      "5 stage:1 install app/Dockerfile:5#1 pip in '/w' requirements:r.txt | pip install",
    ]);
  });

  test('a Dockerfile that starts nothing from an image says nothing', () => {
    expect(told('RUN pip install a\nCOPY a b')).toEqual([]);
    expect(told('')).toEqual([]);
  });
});

describe('ENV and ARG', () => {
  test.each<[text: string, facts: string[]]>([
    ['ENV A=1 B="x y" C=\'$A\'', ['env A=1 | A=1', 'env B=x y | B="x y"', "env C=$A | C='$A'"]],
    ['ENV A some words', ['env A=some words | A some words']],
    ['ENV PATH=/x:$PATH', ['env PATH=? | PATH=/x:$PATH']],
    ['ENV A\nENV B=', ['env B= | B=']],
    ['ENV A=1\nENV A=2 B=$A', ['env A=1 | A=1', 'env A=2 | A=2', 'env B=1 | B=$A']],
    ['ARG A=1\nENV B=$A', ['setting dockerfile.arg.A=1 | A=1', 'env B=1 | B=$A']],
    [
      'ARG A="x y" B C=$A-z',
      ['setting dockerfile.arg.A=x y | A="x y"', 'setting dockerfile.arg.B=? | B', 'setting dockerfile.arg.C=x y-z | C=$A-z'],
    ],
    [
      'ARG PIP_INDEX_URL=https://a',
      [
        'setting dockerfile.arg.PIP_INDEX_URL=https://a | PIP_INDEX_URL=https://a',
        'env PIP_INDEX_URL=https://a | PIP_INDEX_URL=https://a',
        'index * pypi primary https://a default | https://a',
      ],
    ],
    [
      'ARG PIP_INDEX_URL',
      ['setting dockerfile.arg.PIP_INDEX_URL=? | PIP_INDEX_URL', 'index * pypi primary ${PIP_INDEX_URL} unknown | PIP_INDEX_URL'],
    ],
    [
      'ARG A=https://a\nENV PIP_INDEX_URL=$A/b',
      [
        'setting dockerfile.arg.A=https://a | A=https://a',
        'env PIP_INDEX_URL=https://a/b | PIP_INDEX_URL=$A/b',
        'index * pypi primary https://a/b default | $A/b',
      ],
    ],
    ['ENV PIP_INDEX_URL=$A', ['env PIP_INDEX_URL=? | PIP_INDEX_URL=$A', 'index * pypi primary ${A} unknown | $A']],
    [
      'ENV UV_INDEX="pytorch=https://a https://b"',
      [
        'env UV_INDEX=pytorch=https://a https://b | UV_INDEX="pytorch=https://a https://b"',
        'index * pypi extra https://a | https://a',
        'index * pypi extra https://b | https://b',
      ],
    ],
  ])('%s', (text, facts) => {
    expect(inStage(text).map((line) => line.replace(/^\d+ stage:0 /, ''))).toEqual(facts);
  });
});

describe('places that packages may come from without being named', () => {
  const places = (text: string) =>
    inStage(text).flatMap((line) => /^\d+ stage:0 index \* pypi extra \$\{\} unknown \| (.*)$/s.exec(line)?.[1] ?? []);

  test.each<[run: string, places: string[]]>([
    [
      'git clone --recursive -b v1.10.0 https://github.com/pytorch/pytorch',
      ['git clone --recursive -b v1.10.0 https://github.com/pytorch/pytorch'],
    ],
    [
      'git clone \\\n  https://github.com/someone/onnxruntime.git ort && cd ort',
      ['git clone \\\n  https://github.com/someone/onnxruntime.git'],
    ],
    ['git clone https://github.com/pytorch/vision', ['git clone https://github.com/pytorch/vision']],
    ['git clone https://github.com/pytorch/examples', []],
    ['git clone https://github.com/NVIDIA/apex && cd apex && pip install .', []],
    ['git clone https://github.com/pytorch/pytorch-lightning', []],
    ['cd dist && pip3 install --no-cache-dir *.whl', ['*.whl']],
    ['pip install /wheels/*', ['install /wheels/*']],
    ['pip install -r r.txt && rm -rf /var/lib/apt/lists/*', []],
    ['rm -f *.whl', []],
    ['--mount=type=secret,id=pip,target=/etc/pip.conf pip install x', ['--mount=type=secret,id=pip,target=/etc/pip.conf']],
    ['--mount=type=secret,id=hf_token pip install x', []],
    ["printf '[global]\\nindex-url = https://a\\n' > /etc/pip.conf", ['pip.conf']],
    ["printf '[global]\\nbreak-system-packages = true\\n' > /etc/pip.conf", []],
    ["sed -i '/torch/d' requirements.txt", ["sed -i '/torch/d' requirements.txt"]],
    ["sed -i -e 's/numpy/numpy<2/' requirements.txt", []],
    ["sed -n '/torch/p' requirements.txt", []],
    ['grep -v torch requirements.txt > a.txt && mv a.txt requirements.txt', ['grep -v torch requirements.txt > a.txt && mv a.txt']],
  ])('%s', (run, expected) => {
    expect(places(`RUN ${run}`)).toEqual(expected);
  });
});

describe('what only a default of ARG decides', () => {
  const versions = (text: string) =>
    inStage(text)
      .filter((line) => / (?:dependency|index) /.test(line))
      .map((line) => line.replace(/^\d+ stage:0 (?:dependency|index) \S+ (?:pypi\/)?/, '').replace(/ (?:at|\|) .*$/, ''));

  test.each<[text: string, versions: string[]]>([
    ['ARG A=1\nRUN pip install x==${A}', ['x default ==1 $A']],
    ['ENV A=1\nRUN pip install x==${A}', ['x ==1']],
    ['ARG A=1\nENV A=${A}\nRUN pip install x==${A}', ['x default ==1 $A']],
    ['ARG A=1\nENV B=${A}\nRUN pip install x==$B', ['x default ==1 $B']],
    ['ARG A=1\nENV A=2\nRUN pip install x==${A}', ['x ==2']],
    ['ENV A=1\nARG A=2\nRUN pip install x==${A}', ['x ==1']],
    ['ARG A=1\nRUN A=2 && pip install x==${A}', ['x ==2']],
    ['ARG A=1\nRUN B=${A} && pip install x==${B}', ['x default ==1 $B']],
    ['ARG A=cu118\nRUN pip install x==1+${A}', ['x default ==1+cu118 $A']],
    ['ARG A=x==1\nRUN pip install ${A} y', ['x default ==1 $A', 'y any']],
    ['ARG A="x==1 y"\nRUN pip install ${A}', ['x default ==1 $A', 'y default  $A']],
    ['ARG A\nRUN pip install x==${A}', ['x unknown $A']],
    ['ARG A=https://a\nRUN pip install x --index-url ${A}', ['x any', 'pypi primary https://a default']],
    ['ARG A=cu118\nRUN pip install x -f https://a/$A', ['x any', 'pypi find-links https://a/cu118 default']],
    ['ARG A\nRUN pip install x --index-url ${A}', ['x any', 'pypi primary ${A} unknown']],
    ['ARG A=1\nRUN ["sh", "-c", "pip install x==$A"]', ['x default ==1 $A']],
    ['ARG A=1\nRUN <<E\npip install x==$A\nE', ['x default ==1 $A']],
  ])('%s', (text, expected) => {
    expect(versions(text)).toEqual(expected);
  });
});

describe('any text', () => {
  test('places are exact, whatever happens to it', () => {
    fc.assert(
      fc.property(
        damaged([
          training,
          heredocs,
          'FROM a\nCOPY ["a b", "/c/"]\nENV A="b c" D=e\\ f\nRUN --mount=target=/x ["sh", "-c", "pip \\\\install \\u0041"]\n',
        ]),
        (text) => expectExact(text, readAs(read, 'Dockerfile', text)),
      ),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['usual', training],
    ['heredocs', heredocs],
  ])('a carriage return changes nothing: %s', (_, text) => {
    const plain = (each: string) => told(each).map((line) => line.replace(/ \| .*$/s, ''));
    expect(plain(text.replaceAll('\n', '\r\n'))).toEqual(plain(text));
    expect(plain(`\uFEFF${text}`)).toEqual(plain(text));
  });

  test.each([
    ...hostile.map(([name, text]) => [name, `FROM a\nRUN ${text.replaceAll(/(?<!\\)\n/g, '; \\\n')}`] as const),
    ['flags', `FROM a\nRUN ${'--a=b '.repeat(100_000)}`] as const,
    ['comments', `FROM a\nRUN a \\\n${'# c\n'.repeat(50_000)}b`] as const,
    ['stages', 'FROM s AS s\n'.repeat(50_000)] as const,
    ['triggers', `FROM a AS s\n${'ONBUILD RUN pip install x\n'.repeat(15_000)}${'FROM s\n'.repeat(50_000)}`] as const,
    ['values that double', `FROM a\nENV A=aaaaaaaaaa\n${'ENV A=$A$A\n'.repeat(60)}RUN pip install $A`] as const,
  ])('%s takes less than a second', (_, text) => {
    expect(secondsFor(() => readAs(read, 'Dockerfile', text))).toBeLessThan(hanging);
  });
});
