import type { Word } from './word.ts';

/** How many groups around a command are asked where their output goes. */
const mostOutputs = 4;

/** What stands around the commands that are walked: what a group gives to each of its own. */
export class Around {
  /** Where the output of the groups and pipes goes, the innermost last. */
  outputs: readonly Word[] = [];
  /** Whether what is walked may fail, and something else is done then. */
  isTried: boolean;

  constructor(isTried: boolean) {
    this.isTried = isTried;
  }

  writing(outputs: readonly Word[], walk: () => void): void {
    const before = this.outputs;
    this.outputs = [...before, ...outputs].slice(-mostOutputs);
    walk();
    this.outputs = before;
  }

  trying(isTried: boolean, walk: () => void): void {
    const before = this.isTried;
    this.isTried ||= isTried;
    walk();
    this.isTried = before;
  }
}
