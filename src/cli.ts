#!/usr/bin/env node
import module from 'node:module';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`framework-fit: this is Node ${process.versions.node}, and it needs Node 20.19 or newer\n`);
  process.exitCode = 2;
} else {
  // Where Node can keep compiled code between runs (22.8 and newer), the next start is faster.
  module.enableCompileCache?.();
  await import('./cli/main.ts');
}
