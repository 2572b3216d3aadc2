import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const globalSetup = './test/support/global-setup.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/repositories/**'],
    globalSetup: existsSync(globalSetup) ? globalSetup : [],
    reporters: ['default', './test/support/plain-reporter.ts'],
    watch: false,
    // Some tests start whole processes or bundle the sources, on machines with two slow cores.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    coverage: { include: ['src/**/*.ts'], reportsDirectory: 'coverage' },
  },
});
