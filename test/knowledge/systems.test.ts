import { describe, expect, test } from 'vitest';
import type { Condition, Ecosystem, Knowledge, Rule, TargetName } from '../../src/model.ts';
import { matchesAny } from '../../src/lists.ts';
import { findingsOf, knowledge, unitsOf, type Files } from '../support/judge.ts';

/** The systems that the product answers for, the technologies that are them, and the registries in which each ships. */
const systems: readonly (readonly [string, readonly string[], readonly Ecosystem[]])[] = [
  [
    'TensorFlow 1 and 2, eager and tf.function',
    ['tensorflow', 'tensorflow-gpu'],
    ['pypi', 'conda', 'docker', 'maven', 'cargo', 'golang', 'vcpkg', 'brew'],
  ],
  ['tf.distribute', ['tf-distribute'], []],
  ['Keras 2', ['tf-keras'], ['pypi', 'conda']],
  ['Keras 3', ['keras'], ['pypi', 'conda']],
  ['TF Serving', ['tf-serving'], ['pypi', 'docker']],
  ['TF Lite', ['tflite'], ['pypi', 'maven', 'cocoapods', 'npm', 'pub', 'nuget', 'unity', 'cargo', 'golang', 'deb']],
  ['LiteRT', ['litert', 'litert-lm'], ['pypi', 'maven', 'cocoapods', 'swift', 'npm', 'pub']],
  ['TF Lite for microcontrollers', ['tflm'], ['pypi', 'espressif', 'arduino', 'platformio', 'west']],
  ['TF.js', ['tfjs'], ['npm']],
  ['TensorBoard', ['tensorboard'], ['pypi', 'conda']],
  ['TFX', ['tfx'], ['pypi', 'docker']],
  ['AI Platform', ['ai-platform'], ['pypi']],
  ['Vertex AI', ['vertex-ai'], ['pypi', 'docker']],
  ['TPU', ['tpu'], ['pypi', 'docker']],
  [
    'PyTorch, eager and torch.export',
    ['pytorch'],
    ['pypi', 'conda', 'docker', 'cargo', 'golang', 'conan', 'vcpkg', 'cmake', 'brew', 'deb'],
  ],
  ['DDP and FSDP', ['torch-distributed'], []],
  ['TorchScript', ['torchscript'], []],
  ['TorchServe', ['torchserve'], ['pypi', 'docker']],
  ['PyTorch Mobile', ['pytorch-mobile'], ['maven', 'cocoapods', 'npm', 'pub']],
  ['ExecuTorch', ['executorch'], ['pypi', 'maven', 'swift', 'npm', 'pub']],
  ['ONNX', ['onnx'], ['pypi', 'conda', 'conan', 'vcpkg']],
  [
    'ONNX Runtime',
    ['onnxruntime'],
    ['pypi', 'conda', 'maven', 'npm', 'pub', 'nuget', 'cocoapods', 'swift', 'cargo', 'golang', 'conan', 'vcpkg', 'unity', 'brew', 'deb'],
  ],
  ['PyTorch Lightning', ['lightning'], ['pypi', 'conda']],
  ['Hugging Face Transformers', ['transformers', 'transformers-js'], ['pypi', 'conda', 'docker', 'npm']],
  ['CUDA', ['cuda'], ['docker', 'conda', 'deb', 'cmake']],
];

const targets: readonly TargetName[] = ['windows', 'linux', 'macos', 'android', 'ios', 'browser', 'mcu', 'gpu', 'tpu'];

const known = await knowledge();

describe.each(systems)('%s', (_name, ids, ecosystems) => {
  const rows = ids.flatMap((id) => known.technologies.filter((technology) => technology.id === id));

  test('has its row, with sources', () => {
    expect(rows.map(({ id }) => id)).toEqual(ids);
    for (const { sources } of rows) expect(sources).not.toEqual([]);
  });

  test('is found in each registry in which it ships', () => {
    const found = new Set(rows.flatMap(({ packages }) => packages.map(({ ecosystem }) => ecosystem)));
    expect(ecosystems.filter((ecosystem) => !found.has(ecosystem))).toEqual([]);
  });

  test('says where it runs', () => {
    expect(rows.flatMap((row) => row.targets).length > 0 || rows.every(({ packages }) => packages.length === 0) || isCode(ids)).toBe(true);
  });

  test('is spoken of by a rule, or says that there is nothing to advise', () => {
    expect(rows.some((row) => row.nothingToAdvise !== null) || known.rules.some((rule) => speaksOf(rule, ids, known))).toBe(true);
  });
});

/** Code that runs wherever its framework does says no targets of its own. */
function isCode(ids: readonly string[]): boolean {
  return known.technologies
    .filter(({ id }) => ids.includes(id))
    .every(({ kind }) => ['layer', 'library', 'converter', 'platform'].includes(kind));
}

function speaksOf(rule: Rule, ids: readonly string[], { technologies, tables }: Knowledge): boolean {
  const rows = technologies.filter(({ id }) => ids.includes(id));
  const names = rows.flatMap(({ packages }) => packages.map(({ ecosystem, name }) => `${ecosystem}/${name}`));
  const lives = rows.flatMap((row) => [row.life, ...row.lives]);
  const holds = rule.cases.flatMap((one) => one.if.holds ?? []);
  return (
    lives.some((life) => life.rule === rule.id) ||
    [rule.when, ...rule.unless, ...holds].flatMap(leaves).some((leaf) => {
      if (leaf.word === 'pair')
        return tables.some(
          ({ id, columns }) =>
            id === leaf.table &&
            Object.values(columns).some(
              (column) =>
                column.kind === 'package' && column.packages.some(({ ecosystem, name }) => names.includes(`${ecosystem}/${name}`)),
            ),
        );
      if (leaf.word === 'image')
        return (leaf.technology ?? []).some((id) => ids.includes(id)) || (leaf.name ?? []).some((name) => names.includes(`docker/${name}`));
      if (leaf.word !== 'dependency') return false;
      return (
        (leaf.technology ?? []).some((id) => ids.includes(id)) ||
        (leaf.package ?? [])
          .filter((one) => !/^\w+\/\*$/.test(one))
          .some((one) => names.some((name) => one === name || matchesAny([one], name) || matchesAny([name], one)))
      );
    })
  );
}

function leaves(condition: Condition): Condition[] {
  if (condition.word === 'all' || condition.word === 'any') return condition.of.flatMap(leaves);
  return condition.word === 'not' || condition.word === 'lacks' || condition.word === 'was' ? leaves(condition.of) : [condition];
}

test.each(targets)('something runs on %s', (target) => {
  expect(known.technologies.some((technology) => technology.targets.includes(target))).toBe(true);
});

test('builds for the CPU alone are known from those for a GPU', () => {
  const builds = known.technologies
    .find(({ id }) => id === 'tensorflow')
    ?.packages.flatMap(({ build, extras, tags }) => [build, ...Object.values(extras), ...tags.map((tag) => tag.build)]);
  expect(builds).toEqual(expect.arrayContaining(['cpu', 'cuda', 'rocm']));
});

describe('one row in each registry', () => {
  const project =
    '<Project Sdk="Microsoft.NET.Sdk">\n  <ItemGroup><PackageReference Include="NAME" Version="1.0.0" /></ItemGroup>\n</Project>\n';
  const swift =
    '// swift-tools-version:5.9\nlet package = Package(name: "App", dependencies: [.package(url: "https://NAME", from: "1.0.0")])\n';
  const cases: readonly (readonly [string, string, Files])[] = [
    ['pypi', 'onnxruntime', { 'requirements.txt': 'onnxruntime\n' }],
    ['conda', 'onnxruntime', { 'environment.yml': 'channels: [conda-forge]\ndependencies:\n  - onnxruntime\n' }],
    ['npm', 'onnxruntime', { 'package.json': '{ "dependencies": { "onnxruntime-web": "^1.22.0" } }' }],
    [
      'maven',
      'onnxruntime',
      { 'app/build.gradle': "dependencies {\n    implementation 'com.microsoft.onnxruntime:onnxruntime-android:1.22.0'\n}\n" },
    ],
    ['cocoapods', 'onnxruntime', { Podfile: "platform :ios, '15.0'\ntarget 'App' do\n  pod 'onnxruntime-objc'\nend\n" }],
    ['cocoapods, a subspec', 'ml-kit', { Podfile: "platform :ios, '15.5'\ntarget 'App' do\n  pod 'GoogleMLKit/FaceDetection'\nend\n" }],
    ['swift', 'onnxruntime', { 'Package.swift': swift.replace('NAME', 'github.com/microsoft/onnxruntime-swift-package-manager') }],
    ['swift, written in capitals', 'litert', { 'Package.swift': swift.replace('NAME', 'github.com/google-ai-edge/LiteRT.git') }],
    ['pub', 'onnxruntime', { 'pubspec.yaml': 'name: app\ndependencies:\n  flutter_onnxruntime: ^1.9.0\n' }],
    ['nuget', 'onnxruntime', { 'App/App.csproj': project.replace('NAME', 'Microsoft.ML.OnnxRuntime.Gpu') }],
    ['cargo', 'onnxruntime', { 'Cargo.toml': '[package]\nname = "app"\nversion = "1.0.0"\n\n[dependencies]\nort = "2.0.0-rc.10"\n' }],
    ['golang', 'onnxruntime', { 'go.mod': 'module example.com/app\n\ngo 1.24\n\nrequire github.com/yalue/onnxruntime_go v1.21.0\n' }],
    ['docker', 'triton', { Dockerfile: 'FROM nvcr.io/nvidia/tritonserver:25.09-py3\n' }],
    [
      'unity',
      'unity-inference',
      {
        'Packages/manifest.json': '{ "dependencies": { "com.unity.ai.inference": "2.2.1" } }',
        'ProjectSettings/ProjectVersion.txt': 'm_EditorVersion: 6000.0.23f1\n',
      },
    ],
    ['espressif', 'tflm', { 'main/idf_component.yml': 'dependencies:\n  espressif/esp-tflite-micro: "^1.3.4"\n' }],
    [
      'platformio',
      'tflm',
      {
        'platformio.ini':
          '[env:board]\nplatform = espressif32\nboard = esp32dev\nframework = arduino\nlib_deps = eloquentarduino/EloquentTinyML\n',
      },
    ],
    [
      'arduino',
      'tflm',
      { 'sketch.yaml': 'profiles:\n  board:\n    fqbn: esp32:esp32:esp32\n    libraries:\n      - MicroTFLite (1.0.0)\n' },
    ],
  ];

  test.each(cases)('%s: %s', async (_registry, id, files) => {
    const units = await unitsOf(files);
    const found = units.flatMap(({ installed, images }) => [...installed, ...images].map(({ technology }) => technology?.id));
    expect(found).toContain(id);
  });
});

test('every example of a row speaks under the id of the row, whatever other rules say', async () => {
  const rows = known.rules.flatMap(({ id, examples, yields }) =>
    yields ? examples.flatMap(({ fires, files }) => (fires === null ? [] : [{ id, files }])) : [],
  );
  const said = await Promise.all(rows.map(async ({ files }) => (await findingsOf(files)).map(({ rule }) => rule)));
  expect(rows.filter(({ id }, index) => said[index]?.includes(id) !== true).map(({ id }) => id)).toEqual([]);
});
