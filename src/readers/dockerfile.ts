import { type Instruction, parseDockerfile, substitute, wordsOf } from '../formats/dockerfile.ts';
import type { Source } from '../formats/source.ts';
import type { Fact } from '../model.ts';
import { readCopy, readMounts } from './dockerfile/copy.ts';
import { readArg, readEnv } from './dockerfile/environment.ts';
import { DockerFile } from './dockerfile/file.ts';
import { readFrom } from './dockerfile/from.ts';
import { readRun } from './dockerfile/run.ts';
import type { Stage } from './dockerfile/stage.ts';
import type { Reading } from './reader.ts';

/** Reads a Dockerfile: its stages and images, what they copy, install, set and start. https://docs.docker.com/reference/dockerfile/ */
export function read(source: Source): Reading {
  const file = new DockerFile(source);
  return { facts: parseDockerfile(source.text).flatMap((instruction) => readInstruction(instruction, file)), problems: [] };
}

function readInstruction(instruction: Instruction, file: DockerFile): Fact[] {
  if (instruction.keyword === 'FROM') return readFrom(instruction, file);
  if (instruction.keyword === 'ARG') return readArg(instruction, file.stage, file);
  return file.stage ? readInStage(instruction, file.stage, file) : [];
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
      stage.enter(substitute(wordsOf(instruction.body)[0]?.text ?? '.', stage.lookup, instruction.escape).text);
      return [];
    default:
      return [];
  }
}
