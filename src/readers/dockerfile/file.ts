import type { Body, Instruction, Known, Lookup } from '../../formats/dockerfile.ts';
import type { Source } from '../../formats/source.ts';
import type { CommandContext } from '../installs/index.ts';
import { Stage } from './stage.ts';
import type { Span } from '../../formats/span.ts';

const mostExpansion = 300_000;

/** What runs in more stages is made to run in many. */
const mostTriggers = 1000;

/** A value that ARG gives, and where it stands when it stands there as it is. */
interface Default extends Known {
  readonly at: Span | null;
}

/** A Dockerfile while it is read from top to bottom. */
export class DockerFile {
  readonly source: Source;
  private readonly stages: Stage[] = [];
  private readonly byName = new Map<string, Stage>();
  private room = mostExpansion;
  private inherited: readonly Instruction[] = [];
  private begun = 0;
  private mostTriggers = mostTriggers;
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

  begin(at: number, name: string | null, parent: Stage | null): Stage {
    const stage = new Stage(this.stages.length, name, parent);
    this.inherited = parent?.triggers ?? [];
    this.begun = at;
    this.stages.push(stage);
    this.byName.set(String(stage.index), stage);
    if (name !== null) this.byName.set(name.toLowerCase(), stage);
    return stage;
  }

  /** What happens in the stage because of the one that it starts from. */
  triggers(): readonly Instruction[] {
    const triggers = this.inherited.slice(0, this.mostTriggers);
    this.mostTriggers -= triggers.length;
    return triggers;
  }

  /** The earlier stage of that name or number. */
  named(reference: string): Stage | null {
    return this.byName.get(reference.toLowerCase()) ?? null;
  }

  /** For the commands of an instruction: `text`, at the offset `base`. */
  commands(stage: Stage, instruction: Instruction, { start: base, text }: Pick<Body, 'start' | 'text'>): CommandContext {
    const { source } = this;
    return {
      block: stage.block,
      directory: stage.directory,
      variables: this.affords(text, stage.variables()) ? stage.variables() : new Map(),
      commandPrefix: `${source.path}:${source.place(instruction.start, instruction.start).location.line}${this.occasion(instruction, stage)}`,
      place: (start, end) => source.place(base + start, base + end),
    };
  }

  /** A trigger runs in each stage that starts from its own. */
  private occasion({ start }: Instruction, { index }: Stage): string {
    return start < this.begun ? `@${index}` : '';
  }

  /** Whether a text's variables may be put in: a file that puts in far more than it holds is made to be large. */
  private affords(text: string, variables: ReadonlyMap<string, Known>): boolean {
    const dollars = text.split('$').length - 1;
    if (dollars > 0) this.room -= dollars * Math.max(0, ...[...variables.values()].map(({ value }) => value.length));
    return this.room >= 0;
  }
}
