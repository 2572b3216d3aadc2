import type { Instruction, Known, Lookup } from '../../formats/dockerfile.ts';
import { join } from '../../formats/shell.ts';

/** What no image has more of, and no variable more characters: beyond that a file is made to be large. */
const mostVariables = 300;
const longestValue = 1000;

/** A build stage while its instructions are read. */
export class Stage {
  readonly index: number;
  readonly name: string | null;
  /** Where the files of the stage go and its commands run; absolute. */
  directory: string;
  /** Whether what RUN gives to a shell is for one that is read here. */
  readsShell: boolean;
  /** What happens in a stage that starts from this one. */
  readonly triggers: Instruction[] = [];
  private readonly env: Map<string, Known | null>;
  private readonly args = new Map<string, Known | null>();
  private known: ReadonlyMap<string, Known> | null = null;

  /** A stage begins with the folder and the environment of the one it starts from. */
  constructor(index: number, name: string | null, parent: Stage | null) {
    this.index = index;
    this.name = name;
    this.directory = parent?.directory ?? '/';
    this.readsShell = parent?.readsShell ?? true;
    this.env = new Map(parent?.env);
  }

  /** What the image brings that the stage starts from. */
  startFrom({ directory, env }: { readonly directory: string; readonly env: Readonly<Record<string, string>> }): void {
    this.directory = directory;
    for (const [name, value] of Object.entries(env)) this.setEnv(name, { value, weak: false });
  }

  get block(): string {
    return `stage:${this.index}`;
  }

  setEnv(name: string, value: Known | null): void {
    this.set(this.env, name, value);
  }

  setArg(name: string, value: Known | null): void {
    this.set(this.args, name, value);
  }

  keep(trigger: Instruction | null): void {
    if (trigger !== null) this.triggers.push(trigger);
  }

  enter(directory: string): void {
    const entered = join(this.directory, directory);
    this.directory = entered.length > longestValue ? '${}' : entered;
  }

  /** ENV always overrides ARG. https://docs.docker.com/reference/dockerfile/#using-arg-variables */
  readonly lookup: Lookup = (name) => {
    const value = this.env.get(name);
    return value === undefined ? this.args.get(name) : value;
  };

  /** What commands of the stage find in their environment, as far as it is known. */
  variables(): ReadonlyMap<string, Known> {
    this.known ??= new Map([...this.args, ...this.env].flatMap(([name]) => known(name, this.lookup(name))));
    return this.known;
  }

  private set(variables: Map<string, Known | null>, name: string, value: Known | null): void {
    if (variables.size >= mostVariables && !variables.has(name)) return;
    variables.set(name, value !== null && value.value.length > longestValue ? null : value);
    this.known = null;
  }
}

function known(name: string, value: Known | null | undefined): [string, Known][] {
  return value ? [[name, value]] : [];
}
