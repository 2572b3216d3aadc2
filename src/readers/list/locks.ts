import type { Reader } from '../reader.ts';
import { nothing } from './words.ts';

/** Locks are large; their readers pass over them without making a tree. */
const longest = 5_000_000;

/** What `conda list --explicit` and conda-lock write; of other texts and locks only the name could tell. */
const isExplicit = /explicit|spec|conda|(linux|osx|win)-(32|64|arm64|aarch64|ppc64le)/i;

/** What lock files chose. */
export const locks: readonly Reader[] = [
  {
    id: 'uv-lock',
    reads: 'versions, indexes and markers that uv locked; members of the workspace',
    example: {
      path: 'uv.lock',
      text: '[[package]]\nname = "torch"\nversion = "2.8.0+cu128"\nsource = { registry = "https://download.pytorch.org/whl/cu128" }\n',
    },
    files: { names: ['uv.lock'], endings: ['py.lock'] },
    beyond: nothing,
    longest,
    load: () => import('../uv-lock.ts'),
  },
  {
    id: 'poetry-lock',
    reads: 'versions, indexes and markers that Poetry locked',
    example: { path: 'poetry.lock', text: '[[package]]\nname = "torch"\nversion = "2.8.0"\ndescription = "Tensors"\n' },
    files: { names: ['poetry.lock'] },
    beyond: nothing,
    longest,
    load: () => import('../poetry-lock.ts'),
  },
  {
    id: 'pdm-lock',
    reads: 'versions and markers that PDM locked',
    example: { path: 'pdm.lock', text: '[[package]]\nname = "torch"\nversion = "2.8.0"\nsummary = "Tensors"\n' },
    files: { names: ['pdm.lock'] },
    beyond: nothing,
    longest,
    load: () => import('../pdm-lock.ts'),
  },
  {
    id: 'pylock',
    reads: 'versions, indexes and markers of the standard lock for Python',
    example: {
      path: 'pylock.toml',
      text: 'lock-version = "1.0"\n\n[[packages]]\nname = "torch"\nversion = "2.8.0"\nindex = "https://pypi.org/simple"\n',
    },
    files: { stems: ['pylock'], where: (_path, base) => /^pylock(\.[^.]+)?\.toml$/.test(base) },
    beyond: nothing,
    longest,
    load: () => import('../pylock.ts'),
  },
  {
    id: 'pipfile-lock',
    reads: 'versions, indexes and markers that Pipenv locked; the sources',
    example: { path: 'Pipfile.lock', text: '{ "default": { "torch": { "index": "pypi", "version": "==2.8.0" } } }\n' },
    files: { names: ['Pipfile.lock'] },
    beyond: nothing,
    longest,
    load: () => import('../pipfile-lock.ts'),
  },
  {
    id: 'npm-lock',
    reads: 'versions that npm locked for each folder of the workspace',
    example: {
      path: 'package-lock.json',
      text: '{ "lockfileVersion": 3, "packages": { "node_modules/@tensorflow/tfjs": { "version": "4.22.0" } } }\n',
    },
    files: { names: ['package-lock.json', 'npm-shrinkwrap.json'] },
    beyond: nothing,
    longest,
    load: () => import('../npm-lock.ts'),
  },
  {
    id: 'pnpm-lock',
    reads: 'versions that pnpm locked for each folder of the workspace',
    example: {
      path: 'pnpm-lock.yaml',
      text: "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      '@tensorflow/tfjs':\n        specifier: ^4.0.0\n        version: 4.22.0\n",
    },
    files: { names: ['pnpm-lock.yaml'] },
    beyond: nothing,
    longest,
    load: () => import('../pnpm-lock.ts'),
  },
  {
    id: 'yarn-lock',
    reads: 'versions that Yarn locked (1 and since); members of the workspace',
    example: { path: 'yarn.lock', text: '# yarn lockfile v1\n\n"@tensorflow/tfjs@^4.0.0":\n  version "4.22.0"\n' },
    files: { names: ['yarn.lock'] },
    beyond: nothing,
    longest,
    load: () => import('../yarn-lock.ts'),
  },
  {
    id: 'bun-lock',
    reads: 'versions that Bun locked for each folder of the workspace',
    example: { path: 'bun.lock', text: '{ "packages": { "@tensorflow/tfjs": ["@tensorflow/tfjs@4.22.0", "", {}, "sha512-x"], } }\n' },
    files: { names: ['bun.lock'] },
    beyond: nothing,
    longest,
    load: () => import('../bun-lock.ts'),
  },
  {
    id: 'conda-lock',
    reads: 'versions of conda and pip packages for each platform, channels',
    example: {
      path: 'conda-lock.yml',
      text: 'version: 1\npackage:\n- name: pytorch\n  version: 2.8.0\n  manager: conda\n  platform: linux-64\n  url: https://conda.anaconda.org/conda-forge/linux-64/pytorch-2.8.0-cpu_0.conda\n',
    },
    files: { names: ['conda-lock.yml', 'conda-lock.yaml'], endings: ['conda-lock.yml', 'conda-lock.yaml'] },
    beyond: nothing,
    longest,
    load: () => import('../conda-lock.ts'),
  },
  {
    id: 'conda-explicit',
    reads: 'versions in lists of addresses of conda packages',
    example: {
      path: 'conda-linux-64.lock',
      text: '@EXPLICIT\nhttps://conda.anaconda.org/conda-forge/linux-64/pytorch-2.8.0-cpu_0.conda#0123456789abcdef\n',
    },
    files: { endings: ['lock', 'txt'], where: (_path, base) => isExplicit.test(base) },
    holds: /^@EXPLICIT\s*$/m,
    beyond: nothing,
    longest,
    load: () => import('../conda-explicit.ts'),
  },
  {
    id: 'pixi-lock',
    reads: 'versions of conda and PyPI packages that pixi locked, channels and indexes',
    example: {
      path: 'pixi.lock',
      text: 'version: 6\npackages:\n- conda: https://conda.anaconda.org/conda-forge/linux-64/pytorch-2.8.0-cpu_0.conda\n',
    },
    files: { names: ['pixi.lock'] },
    beyond: nothing,
    longest,
    load: () => import('../pixi-lock.ts'),
  },
  {
    id: 'cargo-lock',
    reads: 'versions that Cargo locked',
    example: {
      path: 'Cargo.lock',
      text: '[[package]]\nname = "ort"\nversion = "2.0.0-rc.10"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n',
    },
    files: { names: ['Cargo.lock'] },
    beyond: nothing,
    longest,
    load: () => import('../cargo-lock.ts'),
  },
  {
    id: 'podfile-lock',
    reads: 'versions of pods and subspecs, the repositories they come from',
    example: { path: 'Podfile.lock', text: 'PODS:\n  - TensorFlowLiteSwift (2.14.0)\n' },
    files: { names: ['Podfile.lock'] },
    beyond: nothing,
    longest,
    load: () => import('../podfile-lock.ts'),
  },
  {
    id: 'swift-lock',
    reads: 'versions of Swift packages, in packages and in Xcode projects',
    example: {
      path: 'Package.resolved',
      text: '{ "pins": [{ "identity": "executorch", "location": "https://github.com/pytorch/executorch", "state": { "version": "1.0.0" } }], "version": 2 }\n',
    },
    files: { names: ['Package.resolved'] },
    beyond: nothing,
    longest,
    load: () => import('../swift-lock.ts'),
  },
  {
    id: 'pub-lock',
    reads: 'versions that pub locked',
    example: { path: 'pubspec.lock', text: 'packages:\n  tflite_flutter:\n    source: hosted\n    version: "0.11.0"\n' },
    files: { names: ['pubspec.lock'] },
    beyond: nothing,
    longest,
    load: () => import('../pub-lock.ts'),
  },
  {
    id: 'nuget-lock',
    reads: 'versions that NuGet locked for each framework',
    example: {
      path: 'packages.lock.json',
      text: '{ "version": 1, "dependencies": { "net8.0": { "Microsoft.ML.OnnxRuntime": { "type": "Direct", "resolved": "1.22.0" } } } }\n',
    },
    files: { names: ['packages.lock.json'] },
    beyond: nothing,
    longest,
    load: () => import('../nuget-lock.ts'),
  },
  {
    id: 'gradle-lock',
    reads: 'versions that Gradle locked, and for which configurations',
    example: {
      path: 'app/gradle.lockfile',
      text: 'com.google.ai.edge.litert:litert:1.4.2=debugRuntimeClasspath,releaseRuntimeClasspath\n',
    },
    files: { names: ['gradle.lockfile', 'buildscript-gradle.lockfile'] },
    beyond: nothing,
    longest,
    load: () => import('../gradle-lock.ts'),
  },
];
