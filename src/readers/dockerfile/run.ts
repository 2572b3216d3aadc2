import { execForm, type Instruction, shellText } from '../../formats/dockerfile.ts';
import { programName } from '../../formats/shell.ts';
import type { Fact } from '../../model.ts';
import { readCommands, readExecCommand } from '../installs/index.ts';
import type { DockerFile } from './file.ts';
import type { Stage } from './stage.ts';
import { secretIndex } from './secret-index.ts';

/** The commands of RUN, CMD and ENTRYPOINT, for a shell or word by word. */
export function readRun(instruction: Instruction, stage: Stage, file: DockerFile): Fact[] {
  const words = execForm(instruction.body);
  if (words) return readExecCommand(words, file.source.text, file.commands(stage, instruction, { start: 0, text: '' }));
  const script = shellText(instruction.body);
  if (!stage.readsShell || isForAnother(script.text)) return [];
  return [...readCommands(script.text, file.commands(stage, instruction, script)), ...secretIndex(instruction.body, stage, file)];
}

/** Whether SHELL names one that takes what is read here: https://docs.docker.com/reference/dockerfile/#shell */
export function readsShell({ body }: Instruction): boolean {
  const name = programName(execForm(body)?.[0]);
  return name === null || !/^(?:powershell|pwsh|python[\d.]*|node|perl|ruby)$/i.test(name);
}

/** A heredoc that begins with the name of its interpreter is run by it. */
function isForAnother(script: string): boolean {
  const interpreter = /^\s*<<-?\S+[ \t]*\n[ \t]*#!([^\n]*)/.exec(script)?.[1];
  return interpreter !== undefined && !/\b(?:ba|da|a|k|z)?sh\b/.test(interpreter);
}
