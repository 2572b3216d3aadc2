import type { Body } from '../../formats/dockerfile.ts';
import type { IndexFact } from '../../model.ts';
import { unknownIndex } from '../installs/index.ts';
import type { DockerFile } from './file.ts';
import type { Stage } from './stage.ts';

const secret = /--mount=type=secret,\S{0,200}?(?:pip|\buv\b|index|pypi)\S{0,200}/i;

/** The index that a RUN is given as a secret: https://docs.docker.com/build/building/secrets/ */
export function secretIndex({ text, start }: Body, { block }: Stage, { source }: DockerFile): IndexFact[] {
  const found = secret.exec(text);
  if (found === null) return [];
  const from = start + found.index;
  return [unknownIndex({ block, ...source.place(from, from + found[0].length) })];
}
