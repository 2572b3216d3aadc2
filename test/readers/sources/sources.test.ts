import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Source } from '../../../src/formats/source.ts';
import { readSources, sourceEndings } from '../../../src/readers/sources/index.ts';
import { mismatches } from '../../support/exact.ts';
import { hanging } from '../../support/hang.ts';

function read(path: string, text: string, asked: (name: string) => boolean = () => true): string[] {
  return readSources(new Source(path, text), asked).map(({ how, name, location, text: words }) =>
    [`${location.line}:${location.column}`, how, name, ...(words === name ? [] : [`as ${words}`])].join(' '),
  );
}

interface Case {
  readonly because: string;
  readonly path: string;
  readonly text: string;
  readonly asked: RegExp;
  readonly says: readonly string[];
}

const cases: readonly Case[] = [
  {
    because: 'modules, aliases and names',
    path: 'train.py',
    text: 'import os, torch.nn as nn\nfrom transformers import (\n    pipeline as make,  # comment\n    AutoModel,\n)\nnn.Linear(3, 4)\nmake("x")\nprint(AutoModel)\n',
    asked: /torch|transformers/,
    says: [
      '1:12 import torch.nn',
      '2:6 import transformers',
      '3:5 import transformers.pipeline as pipeline',
      '4:5 import transformers.AutoModel as AutoModel',
      '6:1 call torch.nn.Linear as nn.Linear',
      '7:1 call transformers.pipeline as make',
      '8:7 mention transformers.AutoModel as AutoModel',
    ],
  },
  {
    because: 'comments, strings and doc strings say nothing',
    path: 'a.py',
    text: '# import torch\n"""\nimport torch\n"""\nx = "torch.load(f)"\ny = f\'{torch}\'\n',
    asked: /torch/,
    says: [],
  },
  {
    because: 'an import inside a function counts',
    path: 'a.py',
    text: 'def f():\n    import torch\n    return torch.load(\n        p)\n',
    asked: /^torch/,
    says: ['2:12 import torch', '3:12 call torch.load'],
  },
  {
    because: 'who asks for a member is told apart from who takes it',
    path: 'a.py',
    text: 'import mediapipe as mp\nif hasattr(mp, "solutions"):\n    mp.solutions.pose()\nhasattr(mp, name)\n',
    asked: /^hasattr\.|solutions/,
    says: ['2:4 call hasattr.mediapipe.solutions as hasattr', '3:5 call mediapipe.solutions.pose as mp.solutions.pose'],
  },
  {
    because: 'what is used where its absence is caught is told apart',
    path: 'a.py',
    text: 'try:\n    from mediapipe import solutions\nexcept (ImportError, OSError):\n    solutions = None\ntry:\n  try: import mediapipe.x\n  finally: pass\nexcept Exception:\n  import mediapipe.y\ndef f():\n  try:\n    import mediapipe.z\n  except OSError: pass\n  except AttributeError: pass\n  import mediapipe.w\n',
    asked: /^try\./,
    says: [
      '2:10 call try.mediapipe as mediapipe',
      '2:27 call try.mediapipe.solutions as solutions',
      '12:12 call try.mediapipe.z as mediapipe.z',
    ],
  },
  {
    because: 'a module of the package itself is another',
    path: 'a.py',
    text: 'from . import torch\nfrom .torch import x\ntorch.load(x)\n',
    asked: /^torch/,
    says: [],
  },
  {
    because: 'ES modules',
    path: 'app.ts',
    text: "import * as tf from '@tensorflow/tfjs';\nimport ort, { InferenceSession as S, type Tensor } from \"onnxruntime-web\";\nimport './setup';\nawait tf\n  .loadGraphModel(url);\nS.create(a?.b);\nort.env.wasm.numThreads = 1;\n",
    asked: /tensorflow|onnx|setup/,
    says: [
      '1:13 import @tensorflow/tfjs as tf',
      '1:22 import @tensorflow/tfjs',
      '2:8 import onnxruntime-web as ort',
      '2:15 import onnxruntime-web.InferenceSession as InferenceSession',
      '2:43 import onnxruntime-web.Tensor as Tensor',
      '2:58 import onnxruntime-web',
      '3:9 import ./setup',
      '4:7 call @tensorflow/tfjs.loadGraphModel as tf\n  .loadGraphModel',
      '6:1 call onnxruntime-web.InferenceSession.create as S.create',
      '7:1 mention onnxruntime-web.env.wasm.numThreads as ort.env.wasm.numThreads',
    ],
  },
  {
    because: 'what is imported for its type alone is gone before anything runs',
    path: 'app.ts',
    text: "import type { Tensor } from 'a';\nexport type { Rank } from 'a';\nimport type * as all from 'a';\nimport type Tf from 'a';\nimport type from 'b';\nimport type, { c } from 'b';\n",
    asked: /^[ab]/,
    says: ['5:19 import b', '6:16 import b.c as c', '6:26 import b'],
  },
  {
    because: 'a member that is spelled as a text, or that of something computed, is mentioned without what it is one of',
    path: 'app.ts',
    text: "(util as any).a = f;\nutil['a'] ??= f;\nObject.defineProperty(util, 'a', { value: f });\nconst list = ['a'];\nx(list[0], 'a');\nutil.a(1);\n",
    asked: /a$/,
    says: ['1:15 mention ?.a as a', "2:6 mention ?.a as 'a'", "3:29 mention ?.a as 'a'", '6:1 call util.a'],
  },
  {
    because: 'what C# reads only where a symbol is defined is not certain',
    path: 'A.cs',
    text: '#if A\nusing X.A;\n# if B\nusing X.B;\n# endif\nusing X.C;\n#else\nusing X.D;\n#endif\nusing X.E;\n#region F\nusing X.F;\n#endregion\n',
    asked: /^X/,
    says: ['10:7 import X.E', '12:7 import X.F'],
  },
  {
    because: 'CommonJS and dynamic imports',
    path: 'app.cjs',
    text: "const tf = require('@tensorflow/tfjs-node');\nconst { pipeline, env: settings } = await import('@huggingface/transformers');\ntf.node.decodeImage(b);\npipeline('x');\nsettings.backends;\n",
    asked: /tensorflow|huggingface/,
    says: [
      '1:7 import @tensorflow/tfjs-node as tf',
      '1:21 import @tensorflow/tfjs-node',
      '2:9 import @huggingface/transformers.pipeline as pipeline',
      '2:19 import @huggingface/transformers.env as env',
      '2:51 import @huggingface/transformers',
      '3:1 call @tensorflow/tfjs-node.node.decodeImage as tf.node.decodeImage',
      '4:1 call @huggingface/transformers.pipeline as pipeline',
      '5:1 mention @huggingface/transformers.env.backends as settings.backends',
    ],
  },
  {
    because: 'regular expressions, templates and text of JSX do not open strings',
    path: 'app.tsx',
    text: "const r = /['\"`]/g; const t = `a ${`b`} c`;\nimport { z } from 'zod';\nconst e = <p>don't</p>;\nz.object(1 / 2 / 3);\n",
    asked: /^zod/,
    says: ['2:10 import zod.z as z', '2:20 import zod', '4:1 call zod.object as z.object'].map((line) =>
      line.replace('zod.object', 'zod.z.object'),
    ),
  },
  {
    because: 'Java',
    path: 'A.java',
    text: 'import org.tensorflow.lite.Interpreter;\nimport static org.pytorch.Module.load;\nimport org.pytorch.*;\nclass A { /* Interpreter */ Interpreter i = new Interpreter(file); Object m = load("x"); }\n',
    asked: /tensorflow|pytorch/,
    says: [
      '1:8 import org.tensorflow.lite.Interpreter',
      '2:15 import org.pytorch.Module.load',
      '3:8 import org.pytorch',
      '4:29 mention org.tensorflow.lite.Interpreter as Interpreter',
      '4:49 call org.tensorflow.lite.Interpreter as Interpreter',
      '4:79 call org.pytorch.Module.load as load',
    ],
  },
  {
    because: 'Kotlin with an alias and nested comments',
    path: 'A.kt',
    text: 'import org.pytorch.executorch.Module as Program\n/* /* Program */ Program */\nval m = Program.load("${dir}/x")\n',
    asked: /pytorch/,
    says: ['1:8 import org.pytorch.executorch.Module', '3:9 call org.pytorch.executorch.Module.load as Program.load'],
  },
  {
    because: 'C#',
    path: 'A.cs',
    text: 'global using System;\nusing Microsoft.ML.OnnxRuntime;\nusing Tf = Tensorflow.Binding;\nusing var s = new InferenceSession("a");\nTf.Init();\n',
    asked: /Onnx|Tensorflow|InferenceSession/,
    says: [
      '2:7 import Microsoft.ML.OnnxRuntime',
      '3:12 import Tensorflow.Binding',
      '4:19 call InferenceSession',
      '5:1 call Tensorflow.Binding.Init as Tf.Init',
    ],
  },
  {
    because: 'Swift',
    path: 'A.swift',
    text: '@testable import TensorFlowLite\nimport class CoreML.MLModel\nlet i = try Interpreter(modelPath: "\\(dir("a"))/m.tflite")\nMLModel.load(x)\n',
    asked: /TensorFlowLite|CoreML|Interpreter/,
    says: [
      '1:18 import TensorFlowLite',
      '2:14 import CoreML.MLModel',
      '3:13 call Interpreter',
      '4:1 call CoreML.MLModel.load as MLModel.load',
    ],
  },
];

describe('what sources say', () => {
  test.each(cases.map((one) => [one.because, one] as const))('%s', (_because, { path, text, asked, says }) => {
    expect(read(path, text, (name) => asked.test(name))).toEqual(says);
  });
});

const pieces = fc.array(
  fc.constantFrom(
    'import ',
    'from ',
    'a',
    '.',
    'b',
    ' as ',
    '(',
    ')',
    '{',
    '}',
    "'",
    '"',
    '"""',
    '`',
    '${',
    '\\(',
    '/*',
    '*/',
    '//',
    '#',
    '/',
    '\\',
    ',',
    ';',
    '=',
    '\n',
    ' ',
    '*',
    '?',
    'é',
    '\u{1F600}',
    'using ',
    'const ',
  ),
  { maxLength: 60 },
);

test.each(sourceEndings)('whatever a .%s file holds, every place is exact', (ending) => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      const facts = readSources(new Source(`a.${ending}`, text), () => true);
      expect(mismatches(text, { facts, problems: [] })).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test.each([
  'import (',
  '"',
  '`${',
  '/* ',
  'a.',
  'import a, ',
  'from a import (',
  'const a ',
  '/',
  '\\(',
  '{ ',
  'try;',
  'try:\na.b\nexcept ImportError: ',
])('a megabyte of %j is read in time', (piece) => {
  const text = piece.repeat(Math.floor(1_000_000 / piece.length));
  const before = process.cpuUsage();
  for (const ending of ['py', 'ts', 'kt', 'cs', 'swift']) readSources(new Source(`a.${ending}`, text), () => false);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(hanging);
});
