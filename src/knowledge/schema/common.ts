import { z } from 'zod';
import type { Ecosystem, RuntimeName, TargetName } from '../../model.ts';

const citation = z.strictObject({
  url: z
    .string()
    .regex(/^(https:\/\/|pkg:)/, 'an https:// address or a purl (pkg:…)')
    .describe('An https:// address, or a package as a purl: pkg:pypi/torch'),
  checked: z.iso.date().describe('The day on which somebody read it there.'),
});

export const sources = z.array(citation).min(1);
export const severity = z.enum(['error', 'warning', 'notice']);
export const ruleId = z.string().regex(/^[a-z]+\/[a-z0-9-]+$/, 'group/name in small letters, digits and dashes');
export const id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, 'small letters, digits, dots and dashes');
export const sentence = z
  .string()
  .min(1)
  .transform((text) => text.trim());

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
