import type { Constraint, RuntimeName } from '../../model.ts';
import { javaVersion, nodeVersion, pythonVersion, releaseVersion } from './versions.ts';

/** The runtime that a version manager calls by some name, and how its versions are written there. */
export interface Tool {
  readonly name: RuntimeName;
  /** Null for what is no version: the name of an environment, or another implementation. */
  readonly toConstraint: (text: string) => Constraint | null;
}

const tools: Readonly<Record<string, Tool>> = {
  python: { name: 'python', toConstraint: pythonVersion },
  node: { name: 'node', toConstraint: nodeVersion },
  nodejs: { name: 'node', toConstraint: nodeVersion },
  java: { name: 'java', toConstraint: javaVersion },
  flutter: { name: 'flutter', toConstraint: releaseVersion },
  dart: { name: 'dart', toConstraint: releaseVersion },
  go: { name: 'go', toConstraint: releaseVersion },
  golang: { name: 'go', toConstraint: releaseVersion },
  rust: { name: 'rust', toConstraint: releaseVersion },
  swift: { name: 'swift', toConstraint: releaseVersion },
  dotnet: { name: 'dotnet', toConstraint: releaseVersion },
  'dotnet-core': { name: 'dotnet', toConstraint: releaseVersion },
};

/** The tool of asdf (https://github.com/asdf-vm/asdf-plugins) or mise (https://mise.jdx.dev/registry.html) with this name. */
export function toolOf(name: string): Tool | null {
  const plain = name.replace(/^(?:core|asdf|vfox):/, '');
  return Object.hasOwn(tools, plain) ? (tools[plain] ?? null) : null;
}
