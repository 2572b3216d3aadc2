import { execForm, type Instruction, shellText } from '../../formats/dockerfile.ts';
import type { Fact } from '../../model.ts';
import { readCommands, readExecCommand } from '../installs/index.ts';
import type { DockerFile } from './file.ts';
import type { Stage } from './stage.ts';

/** The commands of RUN, CMD and ENTRYPOINT, for a shell or word by word. */
export function readRun(instruction: Instruction, stage: Stage, file: DockerFile): Fact[] {
  const words = execForm(instruction.body);
  if (words) return readExecCommand(words, file.source.text, file.commands(stage, instruction, { start: 0, text: '' }));
  const script = shellText(instruction.body);
  return readCommands(script.text, file.commands(stage, instruction, script));
}
