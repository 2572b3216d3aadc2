import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/**
 * Prints one plain closing line, `Tests: N passed, N failed, N skipped`, which continuous integration reads. A file
 * that could not be loaded and an error outside of every test count as failures.
 */
export default class PlainReporter implements Reporter {
  /** @param modules the test files of the run, @param errors what was thrown outside of them */
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const states = modules.flatMap((module) => Array.from(module.children.allTests(), (test) => test.result().state));
    const count = (state: string) => states.filter((each) => each === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
    const skipped = states.length - count('passed') - count('failed');
    console.log(`Tests: ${count('passed')} passed, ${count('failed') + broken} failed, ${skipped} skipped`);
  }
}
