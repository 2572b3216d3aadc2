import type { Span } from '../../formats/requirement.ts';
import { join } from '../../formats/shell.ts';
import type { Known, Lookup } from './variables.ts';

/** A value that ARG gave, and where it stands when nothing was put in. */
export interface Default extends Known {
  readonly at: Span | null;
}

/** A build stage while its instructions are read. */
export class Stage {
  readonly index: number;
  readonly name: string | null;
  /** Where the files of the stage go and its commands run; absolute. */
  directory: string;
  private readonly env: Map<string, Known | null>;
  private readonly args = new Map<string, Known | null>();

  /** A stage begins with the folder and the environment of the one it starts from. */
  constructor(index: number, name: string | null, parent: Stage | null) {
    this.index = index;
    this.name = name;
    this.directory = parent?.directory ?? '/';
    this.env = new Map(parent?.env);
  }

  get block(): string {
    return `stage:${this.index}`;
  }

  setEnv(name: string, value: Known | null): void {
    this.env.set(name, value);
  }

  setArg(name: string, value: Known | null): void {
    this.args.set(name, value);
  }

  enter(directory: string): void {
    this.directory = join(this.directory, directory);
  }

  /** ENV always overrides ARG. https://docs.docker.com/reference/dockerfile/#using-arg-variables */
  readonly lookup: Lookup = (name) => {
    const value = this.env.get(name);
    return value === undefined ? this.args.get(name) : value;
  };

  /** What commands of the stage find in their environment, as far as it is known. */
  variables(): Map<string, Known> {
    const known = new Map<string, Known>();
    for (const [name, value] of [...this.args, ...this.env]) {
      if (value) known.set(name, value);
      else known.delete(name);
    }
    return known;
  }
}
