import type { Instruction } from '../../formats/dockerfile.ts';
import type { Source } from '../../formats/source.ts';
import type { CommandContext } from '../installs/index.ts';
import { type Default, Stage } from './stage.ts';
import type { Lookup } from './variables.ts';

/** A Dockerfile while it is read from top to bottom. */
export class DockerFile {
  readonly source: Source;
  readonly stages: Stage[] = [];
  private readonly globals = new Map<string, Default | null>();

  constructor(source: Source) {
    this.source = source;
  }

  /** Null before the first FROM. */
  get stage(): Stage | null {
    return this.stages.at(-1) ?? null;
  }

  /** ARGs in front of the first FROM hold in FROM only, and where a stage asks for them by name. */
  setGlobal(name: string, value: Default | null): void {
    this.globals.set(name, value);
  }

  global(name: string): Default | null | undefined {
    return this.globals.get(name);
  }

  readonly lookup: Lookup = (name) => this.globals.get(name);

  begin(name: string | null, parent: Stage | null): Stage {
    const stage = new Stage(this.stages.length, name, parent);
    this.stages.push(stage);
    return stage;
  }

  /** The earlier stage of that name or number. */
  named(reference: string): Stage | null {
    const name = reference.toLowerCase();
    return this.stages.find((stage) => stage.name?.toLowerCase() === name || String(stage.index) === name) ?? null;
  }

  /** For the commands of an instruction; `base` is the offset of their text. */
  commands(stage: Stage, instruction: Instruction, base: number): CommandContext {
    const { source } = this;
    return {
      block: stage.block,
      directory: stage.directory,
      variables: stage.variables(),
      commandPrefix: `${source.path}:${source.place(instruction.start, instruction.start).location.line}`,
      place: (start, end) => source.place(base + start, base + end),
    };
  }
}
