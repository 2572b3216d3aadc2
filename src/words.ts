import type { Ecosystem, Installer, RuntimeName, SignName, TargetName, TechnologyKind, UnitKind } from './model.ts';

// The closed sets of words that rules, tables and configurations are written with, as values of the types of the model.

/** Where a unit can run, for technologies, routes and the word `target`. */
export const targetNames = [
  'android',
  'ios',
  'watchos',
  'tvos',
  'browser',
  'node',
  'linux',
  'windows',
  'macos',
  'mcu',
  'jetson',
  'raspberry-pi',
  'server',
  'kubernetes',
  'lambda',
  'cloud-functions',
  'cloud-run',
  'app-engine',
  'ecs',
  'vertex-ai',
  'sagemaker',
  'azure-ml',
  'hf-space',
  'replicate',
  'vercel',
  'fly',
  'heroku',
  'slurm',
  'gpu',
  'tpu',
  'neuron',
] as const satisfies readonly TargetName[];

/** The registries that a purl may name. */
export const ecosystems = [
  'pypi',
  'conda',
  'npm',
  'maven',
  'docker',
  'pub',
  'cocoapods',
  'swift',
  'nuget',
  'cargo',
  'golang',
  'conan',
  'vcpkg',
  'cmake',
  'unity',
  'platformio',
  'arduino',
  'espressif',
  'west',
  'github',
  'deb',
  'brew',
  'huggingface',
] as const satisfies readonly Ecosystem[];

/** The interpreters, engines and toolkits that the word `runtime` and tables may name. */
export const runtimeNames = [
  'python',
  'node',
  'java',
  'flutter',
  'dart',
  'cuda',
  'dotnet',
  'go',
  'rust',
  'swift',
  'unity',
  'esp-idf',
] as const satisfies readonly RuntimeName[];

/** What a unit can be. */
export const unitKinds = [
  'image',
  'app',
  'function',
  'firmware',
  'site',
  'environment',
  'library',
  'job',
  'ci',
  'notebook',
] as const satisfies readonly UnitKind[];

/** The tools that the word `installer` may name. */
export const installers = [
  'pip',
  'uv',
  'conda',
  'poetry',
  'pixi',
  'pdm',
  'npm',
  'apt',
  'apk',
  'yum',
  'brew',
] as const satisfies readonly Installer[];

/** What the word `evidence` may ask for. */
export const signNames = ['play-publishing'] as const satisfies readonly SignName[];

/** What a technology can be. */
export const technologyKinds = [
  'training-framework',
  'layer',
  'runtime',
  'converter',
  'server',
  'platform',
  'pipeline',
  'accelerator',
  'library',
  'web-framework',
] as const satisfies readonly TechnologyKind[];

/** Why what a command installs weighs little that may fail: no finding of it is more than a notice. */
export const mayFail = 'something else is done where the command fails';
