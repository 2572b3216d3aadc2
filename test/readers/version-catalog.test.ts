import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/version-catalog.ts';
import { facts } from './gradle/support.ts';
import { expectExactWhenDamaged, expectQuick, readAs } from './manifest/support.ts';

const path = 'gradle/libs.versions.toml';

const catalog = `[versions]
litert = "1.0.1"
min-sdk = "24"
torch = { strictly = "[1.10,1.14[", prefer = "1.13.1" }

[libraries]
litert-gpu = { module = "com.google.ai.edge.litert:litert-gpu", version.ref = "litert" }
tensorflow_lite = "org.tensorflow:tensorflow-lite:2.14.0"
pytorch = { group = "org.pytorch", name = "pytorch_android", version.ref = "torch" }
mlkit = { group = "com.google.mlkit", name = "face-detection", version = "16.1.5" }
bom = { module = "com.google.firebase:firebase-bom", version = { require = "33.0.0" } }
free = { module = "g:free" }

[plugins]
android-application = { id = "com.android.application", version = "8.1.0" }

[bundles]
ml = ["litert-gpu", "tensorflow_lite"]
`;

test('a catalog', () => {
  expect(facts(read, path, catalog)).toEqual([
    '2: gradle.ext.libs.versions.litert = 1.0.1 | 1.0.1',
    '3: gradle.ext.libs.versions.min.sdk = 24 | 24',
    '4: gradle.ext.libs.versions.torch = [1.10,1.14[!!1.13.1 | { strictly = "[1.10,1.14[", prefer = "1.13.1" }',
    '7: library litert.gpu = com.google.ai.edge.litert:litert-gpu 1.0.1 | com.google.ai.edge.litert:litert-gpu',
    '8: library tensorflow.lite = org.tensorflow:tensorflow-lite 2.14.0 | org.tensorflow:tensorflow-lite:2.14.0',
    '9: library pytorch = org.pytorch:pytorch_android [1.10,1.14[!!1.13.1 | { group = "org.pytorch", name = "pytorch_android", version.ref = "torch" }',
    '10: library mlkit = com.google.mlkit:face-detection 16.1.5 | { group = "com.google.mlkit", name = "face-detection", version = "16.1.5" }',
    '11: library bom = com.google.firebase:firebase-bom 33.0.0 | com.google.firebase:firebase-bom',
    '12: library free = g:free any | g:free',
    '15: plugin android.application = com.android.application 8.1.0 | com.android.application',
    '18: bundle ml = ml any + litert.gpu + tensorflow.lite | ml',
  ]);
});

test('the spans for fixes: a version that others share has none', () => {
  const spans = readAs(read, path, catalog).facts.flatMap((fact) =>
    fact.kind === 'catalog' ? [`${fact.nameAt?.text ?? '-'} ${fact.constraintAt?.text ?? '-'}`] : [],
  );
  expect(spans).toEqual([
    'com.google.ai.edge.litert:litert-gpu -',
    'org.tensorflow:tensorflow-lite 2.14.0',
    '- -',
    '- 16.1.5',
    'com.google.firebase:firebase-bom 33.0.0',
    'g:free -',
    'com.android.application 8.1.0',
    '- -',
  ]);
});

describe('libraries', () => {
  test.each([
    ['x = "g:a"', 'x = g:a any'],
    ['x = "g:a:1"', 'x = g:a 1'],
    ['x = { module = "g:a", version = "" }', 'x = g:a any'],
    ['x = { module = "g:a", version.ref = "none" }', 'x = g:a unknown(none, none)'],
    ['x = { module = "g:a", version = { strictly = "1" } }', 'x = g:a 1!!'],
    ['x = { module = "g:a", version = { reject = ["1"] } }', 'x = g:a any'],
    ['x = { module = "g:a", version = 1 }', 'x = g:a unknown(, -)'],
    ['x-y_z.w = "g:a:1"', null],
    ['x = "a"', null],
    ['x = { group = "g" }', null],
    ['x = 1', null],
  ])('%s', (line, expected) => {
    const found = facts(read, path, `[libraries]\n${line}`, ['catalog']).map((fact) => fact.replace(/^2: library (.*) \| .*$/, '$1'));
    expect(found).toEqual(expected === null ? [] : [expected]);
  });

  test('a version is found however its name is written', () => {
    expect(facts(read, path, `[versions]\na-b = "1"\n[libraries.x]\nmodule = "g:a"\nversion.ref = "a_b"`, ['catalog'])).toEqual([
      '4: library x = g:a 1 | g:a',
    ]);
  });
});

test('versions of another catalog carry its name', () => {
  expect(facts(read, 'gradle/ml.versions.toml', '[versions]\na = "1"')).toEqual(['2: gradle.ext.ml.versions.a = 1 | 1']);
});

test('what is no TOML is one problem, in its place', () => {
  const { facts: none, problems } = readAs(read, path, '[versions]\na = "1\n');
  expect(none).toEqual([]);
  expect(problems).toMatchObject([
    { message: 'This is not valid TOML: Unterminated string constant', location: { path, line: 2, column: 7 } },
  ]);
});

describe('whatever happens to the file', () => {
  test('places stay exact', () =>
    expectExactWhenDamaged(read, path, [catalog], ['"', '[', ']', '{', '}', '=', '\n', ',', '.', "'", '\\u0041']));

  test('many versions come back soon', () => {
    const versions = Array.from({ length: 4000 }, (_, index) => `v${index} = "1"\n`).join('');
    const libraries = Array.from({ length: 4000 }, (_, index) => `l${index} = { module = "g:a", version.ref = "v${index}" }\n`).join('');
    expectQuick(read, path, `[versions]\n${versions}[libraries]\n${libraries}`);
  });
});
