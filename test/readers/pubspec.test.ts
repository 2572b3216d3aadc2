import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/pubspec.ts';
import { expectExactWhenDamaged, expectQuick, lines, linesOf, readAs, spans } from './manifest/support.ts';

const app = `name: recogniser
publish_to: 'none'
environment:
  sdk: ">=3.3.0 <4.0.0"
  flutter: ">=3.19.0"
dependencies:
  flutter:
    sdk: flutter
  tflite_flutter: ^0.10.4
  tflite_flutter_helper: "0.3.1"
  camera:
  image: any
  ml: { path: ../ml }
  onnxruntime:
    git:
      url: https://github.com/o/onnxruntime.git
      ref: main
  tflite: {git: git://github.com/o/tflite.git}
  company_models:
    hosted: https://pub.example.com
    version: ^1.4.0
  renamed:
    hosted:
      name: google_mlkit_commons
      url: https://other.example.com
    version: 0.6.0
dev_dependencies:
  flutter_test: {sdk: flutter}
dependency_overrides:
  tflite_flutter: 0.11.0
flutter:
  uses-material-design: true
  assets:
    - assets/model.tflite
`;

const plugin = `name: tflite_flutter
version: 0.10.4
environment:
  flutter: '>=3.0.0'
flutter:
  plugin:
    platforms:
      android:
        package: com.example
`;

describe('what is read', () => {
  test('an app', () => {
    const reading = readAs(read, 'app/pubspec.yaml', app);
    expect(lines(reading)).toEqual([
      '1: project recogniser | name: recogniser',
      '4: admits dart >=3.3.0 <4.0.0 | sdk: ">=3.3.0 <4.0.0"',
      '5: admits flutter >=3.19.0 | flutter: ">=3.19.0"',
      '7: runtime flutter unknown from path sdk:flutter | flutter',
      '9: runtime tflite_flutter ^0.10.4 | tflite_flutter: ^0.10.4',
      '10: runtime tflite_flutter_helper 0.3.1 | tflite_flutter_helper: "0.3.1"',
      '11: runtime camera any | camera:',
      '12: runtime image any | image: any',
      '13: runtime ml unknown from path ../ml | ml: { path: ../ml }',
      '14: runtime onnxruntime unknown from git https://github.com/o/onnxruntime.git@main | onnxruntime',
      '18: runtime tflite unknown from git git://github.com/o/tflite.git | tflite: {git: git://github.com/o/tflite.git}',
      '19: runtime company_models ^1.4.0 | company_models',
      '20: index extra https://pub.example.com only [company_models] | https://pub.example.com',
      '22: runtime google_mlkit_commons 0.6.0 | renamed',
      '25: index extra https://other.example.com only [google_mlkit_commons] | https://other.example.com',
      '28: development flutter_test unknown from path sdk:flutter | flutter_test: {sdk: flutter}',
      '30: constraint tflite_flutter 0.11.0 | tflite_flutter: 0.11.0',
      '34: code | assets/model.tflite',
    ]);
    expect(spans(reading)).toEqual([
      'flutter -',
      'tflite_flutter ^0.10.4',
      'tflite_flutter_helper 0.3.1',
      'camera -',
      'image -',
      'ml -',
      'onnxruntime -',
      'tflite -',
      'company_models ^1.4.0',
      '- 0.6.0',
      'flutter_test -',
      'tflite_flutter 0.11.0',
    ]);
    expect(reading.problems).toEqual([]);
  });

  test('a plugin', () => {
    expect(lines(readAs(read, 'pubspec.yaml', plugin))).toEqual([
      '1: project tflite_flutter published | name: tflite_flutter',
      "4: admits flutter >=3.0.0 | flutter: '>=3.0.0'",
      '8: setting | android',
    ]);
  });

  test.each([
    ['a package with a home', 'name: a\nhomepage: https://example.com\n', '1: project a published | name: a'],
    ['an app with a home', 'name: a\nhomepage: https://example.com\npublish_to: none\n', '1: project a | name: a'],
    ['an app', 'name: a\nflutter:\n  uses-material-design: true\n', '1: project a | name: a'],
  ])('%s', (_, text, expected) => {
    expect(linesOf(readAs(read, 'pubspec.yaml', text), 'project')).toEqual([expected]);
  });

  test.each([
    ['- a/m.tflite', 'model app/a/m.tflite | a/m.tflite'],
    ['- "a/m.onnx"', 'model app/a/m.onnx | a/m.onnx'],
    ['- path: a/m.pte', 'model app/a/m.pte | a/m.pte'],
    ['- a/', 'code app/a | a/'],
    ['- packages/other/m.tflite', 'model null | packages/other/m.tflite'],
    ['- a/labels.txt', null],
    ['- [a/m.tflite]', null],
  ])('what an app carries: %s', (asset, expected) => {
    const { facts } = readAs(read, 'app/pubspec.yaml', `flutter:\n  assets:\n    ${asset}\n`);
    const told = facts.map((fact) => (fact.kind === 'code' ? `${fact.holds} ${fact.path} | ${fact.text}` : fact.kind));
    expect(told).toEqual(expected === null ? [] : [expected]);
  });

  test.each([
    ['a quoted name', 'dependencies:\n  "tflite": ^1.0.0\n', '- ^1.0.0'],
    ['an escaped version', 'dependencies:\n  tflite: "\\x5e1.0.0"\n', 'tflite -'],
  ])('%s is not offered for a fix', (_, text, expected) => {
    expect(spans(readAs(read, 'pubspec.yaml', text))).toEqual([expected]);
  });

  test.each([
    ['an anchor', 'x: &v ^1.0.0\ndependencies:\n  tflite: *v\n', '3: runtime tflite ^1.0.0 | tflite'],
    ['the last of equal keys', 'dependencies:\n  tflite: 1.0.0\n  tflite: 2.0.0\n', '3: runtime tflite 2.0.0 | tflite: 2.0.0'],
    ['no version at all', 'dependencies:\n  tflite: {}\n', '2: runtime tflite any | tflite: {}'],
    ['only the first document', 'dependencies:\n  a: 1.0.0\n---\ndependencies:\n  b: 1.0.0\n', '2: runtime a 1.0.0 | a: 1.0.0'],
  ])('%s', (_, text, expected) => {
    expect(linesOf(readAs(read, 'pubspec.yaml', text), 'dependency')).toEqual([expected]);
  });
});

describe('a broken file', () => {
  test('has one problem, and the rest is kept', () => {
    const text = 'name: a\ndependencies:\n  tflite: ^1.0.0\n<<<<<<< HEAD\n  b: [1\n=======\n  c: }\n';
    const reading = readAs(read, 'pubspec.yaml', text);
    expect(lines(reading)).toEqual(['1: project a | name: a', '3: runtime tflite ^1.0.0 | tflite: ^1.0.0']);
    expect(reading.problems).toEqual([
      {
        message: expect.stringMatching(/^This is not valid YAML: /),
        location: { path: 'pubspec.yaml', line: 4, column: 1, endLine: 4, endColumn: 1 },
      },
    ]);
  });

  test.each(['', '[]', 'dependencies: []', 'dependencies:\n  - a', 'name: [a]', 'flutter: x', 'dependencies: {a: [1]}'])(
    'of the wrong shape: %j',
    (text) => {
      expect(linesOf(readAs(read, 'pubspec.yaml', text), 'dependency')).toEqual([]);
    },
  );
});

test('places are exact', () => {
  const pieces = ['"', "'", ':', '\n', '  ', '{', '}', '- ', '#', '&a ', '*a', '🙂', '|\n', '\t'];
  expectExactWhenDamaged(read, 'pubspec.yaml', [app, plugin], pieces);
});

test.each([
  ['nesting', `dependencies: ${'{a: '.repeat(50_000)}`],
  ['lists', `dependencies: ${'['.repeat(100_000)}`],
  ['keys', `dependencies:\n${Array.from({ length: 100_000 }, (_, index) => `  p${index}: ^1.0.0\n`).join('')}`],
  ['one line', `name: ${'x '.repeat(500_000)}`],
  ['aliases', `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 30 }, (_, index) => `b${index}: &b${index} [*a,*a,*a,*a]\n`).join('')}`],
])('hostile %s take less than a second', (_, text) => {
  expectQuick(read, 'pubspec.yaml', text);
});
