import { type Instruction, onbuildOf, parseDockerfile, substitute, wholeOf } from '../formats/dockerfile.ts';
import type { Source } from '../formats/source.ts';
import type { Fact } from '../model.ts';
import { readCopy, readMounts } from './dockerfile/copy.ts';
import { readArg, readEnv } from './dockerfile/environment.ts';
import { DockerFile } from './dockerfile/file.ts';
import { readFrom } from './dockerfile/from.ts';
import { readRun, readsShell } from './dockerfile/run.ts';
import type { Stage } from './dockerfile/stage.ts';
import type { Reading } from './reader.ts';

/** Reads a Dockerfile: its stages and images, what they copy, install, set and start. https://docs.docker.com/reference/dockerfile/ */
export function read(source: Source): Reading {
  const file = new DockerFile(source);
  return { facts: parseDockerfile(source.text).flatMap((instruction) => readInstruction(instruction, file)), problems: [] };
}

function readInstruction(instruction: Instruction, file: DockerFile): Fact[] {
  if (instruction.keyword === 'FROM') return [...readFrom(instruction, file), ...readTriggers(file)];
  if (instruction.keyword === 'ARG') return readArg(instruction, file.stage, file);
  return file.stage ? readInStage(instruction, file.stage, file) : [];
}

/** What the stage that a stage starts from keeps for it runs before anything else. https://docs.docker.com/reference/dockerfile/#onbuild */
function readTriggers(file: DockerFile): Fact[] {
  return file.triggers().flatMap((instruction) => (instruction.keyword === 'FROM' ? [] : readInstruction(instruction, file)));
}

function readInStage(instruction: Instruction, stage: Stage, file: DockerFile): Fact[] {
  switch (instruction.keyword) {
    case 'ENV':
      return readEnv(instruction, stage, file);
    case 'COPY':
    case 'ADD':
      return readCopy(instruction, stage, file);
    case 'RUN':
      return [...readMounts(instruction, stage, file), ...readRun(instruction, stage, file)];
    case 'CMD':
    case 'ENTRYPOINT':
      return readRun(instruction, stage, file);
    case 'WORKDIR':
      stage.enter(substitute(wholeOf(instruction.body).text, stage.lookup, instruction.escape).text);
      return [];
    case 'SHELL':
      stage.readsShell = readsShell(instruction);
      return [];
    case 'ONBUILD':
      stage.keep(onbuildOf(instruction));
      return [];
    default:
      return [];
  }
}
