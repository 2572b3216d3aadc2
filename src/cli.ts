#!/usr/bin/env node
import module from 'node:module';

// Where Node can keep compiled code between runs (22.8 and newer), the next start is faster.
module.enableCompileCache?.();
await import('./cli/main.ts');
