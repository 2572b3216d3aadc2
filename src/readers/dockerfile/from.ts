import {
  flagsOf,
  type Instruction,
  isReference,
  type Part,
  splitReference,
  substitute,
  type Substituted,
  wordsOf,
} from '../../formats/dockerfile.ts';
import type { Fact, ImageFact, StageFact } from '../../model.ts';
import { baseOf } from './base.ts';
import type { DockerFile } from './file.ts';

/** FROM begins a stage: from an earlier one, from an image, or from nothing (`scratch`). */
export function readFrom(instruction: Instruction, file: DockerFile): Fact[] {
  const [image, as, name] = wordsOf(instruction.body);
  if (image === undefined) return [];
  const reference = substitute(image.text, file.lookup, instruction.escape);
  const parent = reference.known ? file.named(reference.text) : null;
  const alias = as?.text.toLowerCase() === 'as' && name !== undefined ? name.text : null;
  const stage = file.begin(instruction.start, alias, parent);
  if (parent === null && reference.known) stage.startFrom(baseOf(splitReference(reference.text).name));
  const fact: StageFact = {
    kind: 'stage',
    block: stage.block,
    index: stage.index,
    name: alias,
    from: parent?.index ?? null,
    ...file.source.place(instruction.start, instruction.end),
  };
  const isImage = parent === null && reference.text !== 'scratch';
  return isImage ? [fact, imageFact(instruction, image, reference, file)] : [fact];
}

/** The place is that of the reference; of `FROM ${BASE}` alone it is the default that ARG gives it. */
function imageFact(instruction: Instruction, word: Part, reference: Substituted, file: DockerFile): ImageFact {
  const variable = /^\$\{?(\w+)\}?$/.exec(word.text)?.[1];
  const span = (variable === undefined ? null : file.global(variable)?.at) ?? word;
  return {
    kind: 'image',
    block: file.stage?.block ?? '',
    ...splitReference(reference.text),
    platform: platform(instruction, file),
    use: 'base',
    resolved: resolution(reference),
    ...file.source.place(span.start, span.end),
  };
}

function resolution({ text, known, weak }: Substituted): ImageFact['resolved'] {
  if (!known || !isReference(text)) return 'unknown';
  return weak ? 'default' : 'written';
}

/** Null when it is left to the machine that builds (`$BUILDPLATFORM`) or to whoever builds. */
function platform({ body, escape }: Instruction, file: DockerFile): string | null {
  const flag = flagsOf(body).find(({ name }) => name === 'platform');
  const value = flag && substitute(flag.value.text, file.lookup, escape);
  return value?.known === true && !value.weak && value.text !== '' ? value.text : null;
}
