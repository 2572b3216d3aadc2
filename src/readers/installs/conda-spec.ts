import { coveredSpan, sliceWord, unknownVariable, type Word } from '../../formats/shell.ts';
import type { Constraint, DependencyFact, IndexFact } from '../../model.ts';
import { rangeOf } from './constraint.ts';
import { dependencyFact, type Frame, literalPlace } from './frame.ts';
import { indexFact } from './indexes.ts';
import type { Span } from '../../formats/span.ts';

/** Channel, name, and what is said of the version: `conda-forge::pytorch=2.1=*cuda*`. */
const pattern = /^\s*(?:([\w./:-]+)::)?([A-Za-z0-9_][\w.-]*)(?=[\s=<>!~[]|$)\s*(.*)$/s;

/**
 * A package as conda asks for it, and the channel that it must come from. Nothing when the word does not name one.
 * https://docs.conda.io/projects/conda-build/en/stable/resources/package-spec.html#package-match-specifications
 */
export function readMatchSpec(word: Word, frame: Frame): [] | [DependencyFact] | [IndexFact, DependencyFact] {
  const [whole, channel, name, rest] = pattern.exec(word.text) ?? [];
  if (whole === undefined || name === undefined || rest === undefined || /\.(?:conda|tar\.bz2)$/.test(whole)) return [];
  const start = channel === undefined ? word.text.indexOf(name) : word.text.indexOf('::') + 2;
  const nameAt = { start, end: start + name.length };
  const constraintAt = { start: word.text.length - rest.length, end: word.text.trimEnd().length };
  const normalised = name.toLowerCase();
  const dependency = dependencyFact(frame, coveredSpan(word, { start: nameAt.start, end: word.text.trimEnd().length }), {
    ecosystem: 'conda',
    name: normalised,
    constraint: constraintOf(word, constraintAt),
    nameAt: literalPlace(frame, word, nameAt),
    constraintAt: constraintAt.end > constraintAt.start ? literalPlace(frame, word, constraintAt) : null,
  });
  return channel === undefined ? [dependency] : [indexFact(frame, channelOf(word, channel), 'channel', 'conda', [normalised]), dependency];
}

function channelOf(word: Word, channel: string): Word {
  const start = word.text.indexOf(channel);
  return sliceWord(word, start, start + channel.length);
}

function constraintOf(word: Word, { start, end }: Span): Constraint {
  const text = word.text.slice(start, end);
  if (text === '') return { kind: 'any' };
  return text.startsWith('[') ? { kind: 'unknown', text, variable: unknownVariable(word) } : rangeOf(sliceWord(word, start, end));
}
