import { describe, expect, test } from 'vitest';
import { technologiesOf } from '../../src/check/about.ts';
import type { Ecosystem, Life, TargetName } from '../../src/model.ts';
import { routesBetween } from '../../src/routes.ts';
import { findingsOf, knowledge, unitsOf, type Files } from '../support/judge.ts';

/** One technology that the product answers for: how it lives, where it ships, where it runs and gets to, and what is advised about it. */
interface System {
  readonly id: string;
  readonly life: Life['state'];
  readonly registries: readonly Ecosystem[];
  readonly runs: readonly TargetName[];
  /** Target → the runtime of the best way there, and how that way stands. */
  readonly ways?: Partial<Readonly<Record<TargetName, string>>>;
  /** Rules that speak of it; empty: its row says why there is nothing to advise. */
  readonly rules: readonly string[];
}

const phones = ['android', 'ios'] as const;
const desktops = ['linux', 'windows', 'macos'] as const;

const systems: Readonly<Record<string, readonly System[]>> = {
  'TensorFlow 1 and 2, eager and tf.function': [
    {
      id: 'tensorflow',
      life: 'active',
      registries: ['pypi', 'conda', 'docker', 'maven', 'cargo', 'golang', 'vcpkg', 'brew', 'github'],
      runs: [...desktops, 'gpu', 'tpu'],
      ways: { android: 'litert', ios: 'litert', browser: 'litert', mcu: 'tflm', server: 'tf-serving' },
      rules: ['compat/python-tensorflow-wheel', 'host/tensorflow-macos-pkg'],
    },
    { id: 'tensorflow-gpu', life: 'removed', registries: ['pypi'], runs: [], rules: ['host/tensorflow-gpu-removed'] },
  ],
  'tf.distribute': [{ id: 'tf-distribute', life: 'active', registries: [], runs: ['gpu', 'tpu'], rules: [] }],
  'Keras 2': [{ id: 'tf-keras', life: 'active', registries: ['pypi', 'conda'], runs: desktops, ways: { android: 'litert' }, rules: [] }],
  'Keras 3': [
    {
      id: 'keras',
      life: 'active',
      registries: ['pypi', 'conda'],
      runs: desktops,
      ways: { android: 'litert', browser: 'litert', server: 'tf-serving' },
      rules: ['compat/keras3-tf-pair', 'life/renamed'],
    },
  ],
  'TF Serving': [
    {
      id: 'tf-serving',
      life: 'active',
      registries: ['pypi', 'docker'],
      runs: ['server', 'kubernetes'],
      rules: ['image/gpu-request-cpu-framework'],
    },
  ],
  'TF Lite and LiteRT': [
    {
      id: 'tflite',
      life: 'renamed',
      registries: ['pypi', 'maven', 'cocoapods', 'npm', 'pub', 'nuget', 'unity', 'cargo', 'golang', 'deb'],
      runs: [...phones, 'linux'],
      rules: ['android/tflite-renamed-litert', 'edge/tflite-runtime-eol'],
    },
    {
      id: 'litert',
      life: 'active',
      registries: ['pypi', 'maven', 'cocoapods', 'swift', 'npm', 'pub', 'github'],
      runs: [...phones, ...desktops, 'browser', 'raspberry-pi'],
      rules: ['android/litert-min-sdk', 'edge/litert-armv7'],
    },
    {
      id: 'tflm',
      life: 'active',
      registries: ['pypi', 'espressif', 'arduino', 'platformio', 'west', 'cmake', 'github'],
      runs: ['mcu'],
      rules: ['mcu/tflm-unpinned'],
    },
  ],
  'TF.js': [
    { id: 'tfjs', life: 'active', registries: ['npm'], runs: ['browser', 'node'], rules: ['web/tfjs-dormant', 'fit/cannot-run-on-target'] },
  ],
  TensorBoard: [{ id: 'tensorboard', life: 'active', registries: ['pypi', 'conda'], runs: desktops, rules: [] }],
  TFX: [{ id: 'tfx', life: 'active', registries: ['pypi', 'docker'], runs: ['linux'], rules: [] }],
  'AI Platform and Vertex AI': [
    { id: 'ai-platform', life: 'ended', registries: ['pypi'], runs: ['vertex-ai'], rules: ['cloud/ai-platform-packages'] },
    { id: 'vertex-ai', life: 'active', registries: ['pypi', 'docker'], runs: ['vertex-ai'], rules: [] },
  ],
  TPU: [{ id: 'tpu', life: 'active', registries: ['pypi', 'docker'], runs: ['tpu'], rules: ['life/torch-xla'] }],
  'PyTorch, eager and torch.export': [
    {
      id: 'pytorch',
      life: 'active',
      registries: ['pypi', 'conda', 'docker', 'cargo', 'golang', 'conan', 'vcpkg', 'cmake', 'brew', 'deb', 'github'],
      runs: [...desktops, 'gpu', 'tpu'],
      ways: { android: 'executorch', ios: 'executorch', browser: 'onnxruntime', mcu: 'executorch', server: 'triton' },
      rules: ['compat/python-torch-wheel', 'compat/torch-torchvision-mismatch'],
    },
  ],
  'DDP and FSDP': [{ id: 'torch-distributed', life: 'active', registries: [], runs: ['linux', 'gpu'], rules: [] }],
  TorchScript: [{ id: 'torchscript', life: 'maintenance', registries: [], runs: ['server', ...desktops], rules: [] }],
  TorchServe: [
    { id: 'torchserve', life: 'ended', registries: ['pypi', 'docker'], runs: ['server'], rules: ['serve/torchserve-unmaintained'] },
  ],
  'PyTorch Mobile and ExecuTorch': [
    {
      id: 'pytorch-mobile',
      life: 'ended',
      registries: ['maven', 'cocoapods', 'npm', 'pub'],
      runs: phones,
      rules: ['android/pytorch-mobile-eol', 'ios/pytorch-mobile-pods'],
    },
    {
      id: 'executorch',
      life: 'active',
      registries: ['pypi', 'maven', 'swift', 'npm', 'pub', 'cmake', 'github'],
      runs: [...phones, ...desktops, 'mcu'],
      rules: ['android/executorch-abi', 'ios/executorch-deployment-target'],
    },
  ],
  'ONNX and ONNX Runtime': [
    { id: 'onnx', life: 'active', registries: ['pypi', 'conda', 'conan', 'vcpkg'], runs: [], rules: ['life/renamed'] },
    {
      id: 'onnxruntime',
      life: 'active',
      registries: [
        'github',
        'pypi',
        'conda',
        'maven',
        'npm',
        'pub',
        'nuget',
        'cocoapods',
        'swift',
        'cargo',
        'golang',
        'conan',
        'vcpkg',
        'unity',
        'brew',
        'deb',
        'cmake',
      ],
      runs: [...phones, ...desktops, 'browser', 'node', 'gpu'],
      rules: ['android/onnxruntime-mobile-removed', 'mac/intel-onnxruntime'],
    },
  ],
  'PyTorch Lightning': [
    {
      id: 'lightning',
      life: 'active',
      registries: ['pypi', 'conda'],
      runs: desktops,
      ways: { android: 'executorch' },
      rules: ['train/lightning-compromised'],
    },
  ],
  'Hugging Face Transformers': [
    {
      id: 'transformers',
      life: 'active',
      registries: ['pypi', 'conda', 'docker'],
      runs: desktops,
      ways: { android: 'executorch', ios: 'mlx', browser: 'transformers-js', tpu: 'vllm', server: 'vllm' },
      rules: ['jetson/l4t-mismatch'],
    },
    { id: 'transformers-js', life: 'active', registries: ['npm'], runs: ['browser', 'node'], rules: ['web/xenova-renamed'] },
  ],
  CUDA: [
    {
      id: 'cuda',
      life: 'active',
      registries: ['docker', 'conda', 'deb', 'cmake'],
      runs: ['linux', 'windows', 'gpu'],
      rules: ['cuda/gpu-generation-dropped'],
    },
  ],
};

const targets: readonly TargetName[] = ['windows', 'linux', 'macos', 'android', 'ios', 'browser', 'mcu', 'gpu', 'tpu'];

const known = await knowledge();
const all = Object.entries(systems).flatMap(([name, parts]) => parts.map((system) => [`${name}: ${system.id}`, system] as const));
const rowOf = (id: string) => known.technologies.find((technology) => technology.id === id);

/** The smallest repository that asks for a package of a registry. */
const asking: Partial<Readonly<Record<Ecosystem, (name: string) => Files>>> = {
  pypi: (name) => ({ 'requirements.txt': `${name}\n` }),
  conda: (name) => ({ 'environment.yml': `channels: [conda-forge]\ndependencies:\n  - ${name}\n` }),
  npm: (name) => ({ 'package.json': `{ "dependencies": { "${name}": "*" } }` }),
  maven: (name) => ({ 'app/build.gradle': `dependencies {\n    implementation '${name.replace('/', ':')}:1.0.0'\n}\n` }),
  docker: (name) => ({ Dockerfile: `FROM ${name}:1.0\n` }),
  pub: (name) => ({ 'pubspec.yaml': `name: app\ndependencies:\n  ${name}: any\n` }),
  cocoapods: (name) => ({ Podfile: `platform :ios, '15.0'\ntarget 'App' do\n  pod '${name}'\nend\n` }),
  swift: (name) => ({
    'Package.swift': `// swift-tools-version:5.9\nlet package = Package(name: "App", dependencies: [.package(url: "https://${name}", from: "1.0.0")])\n`,
  }),
  nuget: (name) => ({
    'App/App.csproj': `<Project Sdk="Microsoft.NET.Sdk">\n  <ItemGroup><PackageReference Include="${name}" Version="1.0.0" /></ItemGroup>\n</Project>\n`,
  }),
  cargo: (name) => ({ 'Cargo.toml': `[package]\nname = "app"\nversion = "1.0.0"\n\n[dependencies]\n${name} = "*"\n` }),
  golang: (name) => ({ 'go.mod': `module example.com/app\n\ngo 1.24\n\nrequire ${name} v1.0.0\n` }),
  conan: (name) => ({ 'conanfile.txt': `[requires]\n${name}/1.0.0\n` }),
  vcpkg: (name) => ({ 'vcpkg.json': `{ "dependencies": ["${name}"] }` }),
  cmake: (name) => ({ 'CMakeLists.txt': `project(app LANGUAGES CXX)\nfind_package(${name} REQUIRED)\n` }),
  unity: (name) => ({
    'Packages/manifest.json': `{ "dependencies": { "${name}": "1.0.0" } }`,
    'ProjectSettings/ProjectVersion.txt': 'm_EditorVersion: 6000.0.23f1\n',
  }),
  espressif: (name) => ({ 'main/idf_component.yml': `dependencies:\n  ${name}: "*"\n` }),
  platformio: (name) => ({
    'platformio.ini': `[env:board]\nplatform = espressif32\nboard = esp32dev\nframework = arduino\nlib_deps = ${name}\n`,
  }),
  arduino: (name) => ({ 'sketch.yaml': `profiles:\n  board:\n    fqbn: esp32:esp32:esp32\n    libraries:\n      - ${name} (1.0.0)\n` }),
  west: (name) => ({
    'west.yml': `manifest:\n  projects:\n    - name: ${name}\n      url: https://example.com/${name}\n      revision: main\n`,
  }),
  github: (name) => ({ '.gitmodules': `[submodule "lib"]\n\tpath = lib\n\turl = https://github.com/${name}.git\n` }),
  deb: (name) => ({ Dockerfile: `FROM debian:13\nRUN apt-get update && apt-get install -y ${name}\n` }),
  brew: (name) => ({
    '.github/workflows/ci.yml': `on: push\njobs:\n  build:\n    runs-on: macos-15\n    steps:\n      - run: brew install ${name}\n`,
  }),
};

describe.each(all)('%s', (_name, { id, life, registries, runs, ways, rules }) => {
  const row = rowOf(id);

  test('has its row, with sources and the life that it lives', () => {
    expect(row?.sources).not.toEqual([]);
    expect(row?.life.state).toBe(life);
  });

  test('ships in these registries, and in no other', () => {
    const found = new Set((row?.packages ?? []).map(({ ecosystem }) => ecosystem));
    expect([...found].toSorted()).toEqual([...registries].toSorted());
  });

  test.each(registries)('is found in %s', async (ecosystem) => {
    // A pattern stands for a family: what it begins with is one of them.
    const names = (row?.packages ?? [])
      .filter((one) => one.ecosystem === ecosystem)
      .map(({ name }) => name.replace(/\/\*$/, '/one').replaceAll('*', ''));
    expect(names).not.toEqual([]);
    const found = await Promise.all(names.map(async (name) => technologiesIn(asking[ecosystem]?.(name) ?? {})));
    expect(names.filter((_one, index) => found[index]?.includes(id) !== true)).toEqual([]);
  });

  test('says where it runs', () => {
    expect(runs.filter((target) => row?.targets.includes(target) !== true)).toEqual([]);
  });

  test.each(Object.entries(ways ?? {}))('gets to %s', (target, runtime) => {
    const [best] = routesBetween(id, target as TargetName, known);
    expect([best?.run.runtime, best?.state]).toEqual([runtime, 'supported']);
  });

  test('is spoken of by rules, or says why there is nothing to advise', () => {
    const spoken = known.rules.filter((rule) => technologiesOf(rule, known).some((one) => one.id === id)).map((rule) => rule.id);
    expect(rules.filter((rule) => !spoken.includes(rule))).toEqual([]);
    expect(row?.nothingToAdvise === null).toBe(rules.length > 0);
  });
});

async function technologiesIn(files: Files): Promise<readonly string[]> {
  const units = await unitsOf(files);
  return units.flatMap(({ installed, images }) => [...installed, ...images].flatMap(({ technology }) => technology?.id ?? []));
}

test('nothing to advise is not said of what a rule speaks of', () => {
  const spoken = new Set(known.rules.flatMap((rule) => technologiesOf(rule, known).map(({ id }) => id)));
  expect(known.technologies.filter(({ id, nothingToAdvise }) => nothingToAdvise !== null && spoken.has(id)).map(({ id }) => id)).toEqual(
    [],
  );
});

test.each(targets)('something runs on %s', (target) => {
  expect(known.technologies.some((technology) => technology.targets.includes(target))).toBe(true);
});

test('builds for the CPU alone are known from those for a GPU', () => {
  const builds = known.technologies
    .find(({ id }) => id === 'tensorflow')
    ?.packages.flatMap(({ details }) => details ?? [])
    .flatMap(({ build, extras, tags }) => [build, ...Object.values(extras), ...tags.map((tag) => tag.build)]);
  expect(builds).toEqual(expect.arrayContaining(['cpu', 'cuda', 'rocm']));
});

test.each<[string, string, Files]>([
  ['a subspec of a pod', 'ml-kit', { Podfile: "platform :ios, '15.5'\ntarget 'App' do\n  pod 'GoogleMLKit/FaceDetection'\nend\n" }],
  ['a Swift package written in capitals', 'litert', asking.swift?.('github.com/google-ai-edge/LiteRT.git') ?? {}],
  ['a package of a family', 'onnxruntime', asking.nuget?.('Microsoft.ML.OnnxRuntime.Gpu') ?? {}],
  ['a library of PlatformIO by its owner', 'tflm', asking.platformio?.('eloquentarduino/EloquentTinyML') ?? {}],
  ['an image with its registry', 'triton', { Dockerfile: 'FROM nvcr.io/nvidia/tritonserver:25.09-py3\n' }],
])('%s is found', async (_what, id, files) => {
  expect(await technologiesIn(files)).toContain(id);
});

test('every example of a row speaks under the id of the row, whatever other rules say', async () => {
  const rows = known.rules.flatMap(({ id, examples, yields }) =>
    yields ? examples.flatMap(({ fires, files }) => (fires === null ? [] : [{ id, files }])) : [],
  );
  const said = await Promise.all(rows.map(async ({ files }) => (await findingsOf(files)).map(({ rule }) => rule)));
  expect(rows.filter(({ id }, index) => said[index]?.includes(id) !== true).map(({ id }) => id)).toEqual([]);
});
