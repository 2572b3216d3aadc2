import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** A Node binary of this machine. */
export interface NodeBinary {
  readonly version: string;
  readonly file: string;
}

/**
 * The Node that runs the tests and every other one on PATH, each version once. Node 20, the oldest that dist/ runs on,
 * may be named by NODE20. Where REQUIRE_NODE_20 is set (as in the workflows), a machine without it is an error.
 */
export function nodesOfThisMachine(): NodeBinary[] {
  const onPath = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => !folder.includes('node_modules'));
  const named = process.env['NODE20'];
  const files = [process.execPath, ...(named === undefined ? [] : [named]), ...onPath.map((folder) => path.join(folder, 'node'))];
  const found = new Map<string, NodeBinary>();
  for (const file of files.filter(existsSync)) {
    const version = execFileSync(file, ['--version'], { encoding: 'utf8' }).trim();
    if (!found.has(version)) found.set(version, { version, file });
  }
  if (![...found.keys()].some((version) => version.startsWith('v20.'))) missNode20();
  return [...found.values()];
}

function missNode20(): void {
  if (process.env['REQUIRE_NODE_20'] !== undefined) throw new Error('Node 20 is neither on PATH nor named by NODE20');
  console.warn('Node 20 is neither on PATH nor named by NODE20: dist/ is not tried under it here (the check workflow does).');
}
