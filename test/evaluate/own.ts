import { expect, test } from 'vitest';
import { readAskedSources } from '../../src/check/sources.ts';
import { evaluate } from '../../src/evaluate/index.ts';
import { compileFiles } from '../../src/knowledge/compile.ts';
import type { Fact, Finding, Knowledge, Unit } from '../../src/model.ts';
import { gather } from '../../src/readers/gather.ts';
import { memoryTree } from '../../src/tree/index.ts';
import { buildUnits, skippedByDefault } from '../../src/units/index.ts';
import type { Files } from '../support/judge.ts';

/** A small world of its own, so that these tests do not move when the knowledge grows. */
const world: Files = {
  'technologies/pytorch.yml': `
id: pytorch
name: PyTorch
kind: training-framework
packages: [{ purl: pkg:pypi/torch, build: by-index }, pkg:conda/pytorch, { purl: pkg:docker/pytorch/pytorch, tags: [{ contains: cuda, build: cuda }] }]
newest: { pypi: 2.9.0 }
builds:
  index: https://download.pytorch.org/whl/cu*
  irregular: ["12.9"]
  rows:
    - { version: ==2.5.*, python: ">=3.9,<3.14", default: "12.4", gpus: { "12.1": "5.0", "12.4": "5.0" } }
    - { version: ==2.9.*, python: ">=3.10,<3.15", default: "13.0", gpus: { "12.9": "7.0", "13.0": "7.5" } }
notes: { gpu-install: pip install torch }
`,
  'technologies/tensorflow.yml': `
id: tensorflow
name: TensorFlow
kind: training-framework
packages: [{ purl: pkg:pypi/tensorflow, build: cpu, extras: { and-cuda: cuda } }, pkg:npm/@tensorflow/tfjs]
`,
  'technologies/tflite.yml': `
id: tflite
name: TensorFlow Lite
kind: runtime
packages: ["pkg:maven/org.tensorflow/tensorflow-lite*"]
life: { state: renamed, since: 2024-09, successor: LiteRT, rule: own/rule }
sources: [{ url: "https://example.com/lite", checked: 2026-01-01 }]
`,
  'technologies/litert.yml':
    'id: litert\nname: LiteRT\nkind: runtime\npackages: [{ purl: pkg:maven/com.google.ai.edge.litert/litert, unaligned: [{ versions: "(,1.4.0)", first: 1.4.0, sure: false }] }]\n',
  'technologies/executorch.yml': 'id: executorch\nname: ExecuTorch\nkind: runtime\npackages: [pkg:maven/org.pytorch/executorch-android]\n',
  'technologies/old.yml': `
id: old
name: Old Server
kind: server
packages: [pkg:pypi/old-server, pkg:docker/example/old-server]
life: { state: ended, since: 2024-05, successor: a new one, rule: own/rule }
releases: [{ version: ==1.*, ends: 2026-10-31 }, { version: ==2.*, ends: 2027-01-31 }]
sources: [{ url: "https://example.com/old", checked: 2026-01-01 }]
`,
  'compatibility/pairs.yml': `
id: pairs
title: torch and torchvision
columns: { torch: { packages: ["pkg:pypi/torch"] }, torchvision: { packages: ["pkg:pypi/torchvision"] }, python: { runtime: python } }
rows:
  - { id: one, torch: ==2.5.0, torchvision: ==0.20.0, python: ">=3.9,<3.14" }
  - { id: two, torch: ==2.5.1, torchvision: ==0.20.1, python: ">=3.9,<3.14" }
  - { id: three, torch: ==2.6.0, python: ">=3.9,<3.14" }
sources: [{ url: "https://example.com/pairs", checked: 2026-01-01 }]
`,
  'compatibility/wheels.yml': `
id: wheels
title: torch and Python
columns: { torch: { packages: ["pkg:pypi/torch"] }, python: { runtime: python } }
rows:
  - { id: first, torch: ==1.0.0, python: ">=3.8,<3.10" }
  - { id: second, torch: ==1.1.0, python: ">=3.9,<3.12" }
  - { id: third, torch: ==1.2.0, python: ">=3.9,<3.13" }
sources: [{ url: "https://example.com/wheels", checked: 2026-01-01 }]
`,
  'accelerators/own.yml': `
gpus:
  - { architecture: Volta, capability: "7.0", models: { V100: [v100] }, sources: [{ url: "https://example.com/gpus", checked: 2026-01-01 }] }
  - { architecture: Turing, capability: "7.5", models: { T4: [t4] }, sources: [{ url: "https://example.com/gpus", checked: 2026-01-01 }] }
  - { architecture: Ampere, capability: "8.0", models: { A100: [a100] }, sources: [{ url: "https://example.com/gpus", checked: 2026-01-01 }] }
makers: [{ accelerator: tpu, names: [tpu], sources: [{ url: "https://example.com/tpus", checked: 2026-01-01 }] }]
machines: [{ types: [p3.*], accelerator: nvidia-gpu, gpu: V100, sources: [{ url: "https://example.com/machines", checked: 2026-01-01 }] }]
plain: [{ types: [m5.*], sources: [{ url: "https://example.com/machines", checked: 2026-01-01 }] }]
`,
  'routes.yml': `
formats: [{ id: pte, name: .pte, files: [pte] }, { id: tflite, name: .tflite, files: [tflite] }, { id: old, name: .tflite, files: [tflite] }, { id: mac, name: .mlpackage, files: [coreml] }]
exports:
  - { from: pytorch, to: pte, tool: torch.export, state: supported, sources: [{ url: "https://example.com/", checked: 2026-01-01 }] }
  - { from: pytorch, to: tflite, tool: a converter, state: beta, sources: [{ url: "https://example.com/", checked: 2026-01-01 }] }
  - { from: pytorch, to: mac, tool: a tool for Macs, state: supported, sources: [{ url: "https://example.com/", checked: 2026-01-01 }] }
  - { from: pytorch, to: old, tool: the old way, state: ended, sources: [{ url: "https://example.com/", checked: 2026-01-01 }] }
runs:
  - { runtime: executorch, reads: pte, targets: [android], state: supported, sources: [{ url: "https://example.com/", checked: 2026-01-01 }] }
  - { runtime: litert, reads: tflite, targets: [android], state: supported, sources: [{ url: "https://example.com/", checked: 2026-01-01 }] }
  - { runtime: litert, reads: mac, targets: [macos], state: supported, sources: [{ url: "https://example.com/", checked: 2026-01-01 }] }
  - { runtime: tflite, reads: old, targets: [android], state: supported, sources: [{ url: "https://example.com/", checked: 2026-01-01 }] }
`,
};

/** What a rule file must hold, for rules that are not about it. */
const filler: Readonly<Record<string, string>> = {
  id: 'own/rule',
  title: 'found',
  severity: 'error',
  why: 'It matters.',
  advice: 'Do it.',
  sources: '[{ url: "https://example.com/", checked: 2026-01-01 }]',
  examples: '[{ silent: true, files: {} }, { silent: true, files: {} }]',
};

/** A rule file from the keys that a test is about. */
function ruleFile(keys: string): string {
  const missing = Object.entries(filler).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(keys));
  return `${missing.map(([key, value]) => `${key}: ${value}\n`).join('')}${keys}\n`;
}

/** These rules also speak of what no technology is named after. */
const everything = { mentions: () => true, knows: () => true };

/** The small world with one rule. */
function knowing(keys: string): Knowledge {
  const files = { ...world, 'own/rule.yml': ruleFile(keys) };
  return compileFiles(Object.entries(files).map(([name, text]) => ({ name, text })));
}

/** The facts of a repository in memory. */
export async function factsOf(files: Files): Promise<Fact[]> {
  return [...(await gather(memoryTree(files), skippedByDefault, everything)).facts.values()].flat();
}

async function unitsOf(files: Files, known: Knowledge): Promise<readonly Unit[]> {
  const tree = memoryTree(files);
  const { facts } = await gather(tree, skippedByDefault, everything);
  return buildUnits(facts, tree.paths, known).units;
}

/** What one rule, written as YAML, says of a repository in memory. */
export async function findings(
  keys: string,
  files: Files,
  today = '2026-11-22',
  base: Files | null = null,
  foreign: { readonly isQuotable?: (text: string) => boolean } = {},
): Promise<Finding[]> {
  const known = knowing(keys);
  const tree = memoryTree(files);
  const { units } = await readAskedSources(await unitsOf(files, known), tree, {
    knowledge: known,
    today,
    ignore: skippedByDefault,
    within: '',
  });
  const lineOf = ({ path, line }: { path: string; line: number }) => files[path]?.split('\n')[line - 1] ?? '';
  const before = base === null ? null : await unitsOf(base, known);
  return evaluate(units, { knowledge: known, today, before, lineOf, docsOf: (id) => `docs/${id}`, ...foreign });
}

/** The places of the findings. */
export async function places(keys: string, files: Files, today?: string): Promise<string[]> {
  return (await findings(keys, files, today)).map(({ location }) => `${location.path}:${location.line}`);
}

/** The titles of the findings: what placeholders stand for. */
export async function titles(keys: string, files: Files): Promise<string[]> {
  return (await findings(keys, files)).map(({ title }) => title);
}

/** Severities and places. */
export async function verdicts(keys: string, files: Files, today?: string): Promise<string[]> {
  return (await findings(keys, files, today)).map(({ severity, location }) => `${severity} ${location.path}:${location.line}`);
}

/** A condition, a repository, and the places where it holds. */
export type Case = readonly [what: string, when: string, files: Files, holds: readonly string[]];

/** Makes a test of each case. */
export function check(cases: readonly Case[]): void {
  test.each(cases)('%s', async (_what, when, files, holds) => {
    expect(await places(`when: ${when}`, files)).toEqual(holds);
  });
}
