import { literalSpan, type Word } from '../../formats/shell.ts';
import type { DependencyFact, Place, Role } from '../../model.ts';
import type { Span } from '../../formats/span.ts';

/** What a dependency shares with the others of its command or file. */
export interface Frame {
  readonly block: string;
  readonly command: string | null;
  readonly role: Role;
  readonly place: (start: number, end: number) => Place;
}

type Told = Pick<DependencyFact, 'ecosystem' | 'name' | 'constraint'> &
  Partial<Pick<DependencyFact, 'extras' | 'marker' | 'origin' | 'nameAt' | 'constraintAt'>>;

/** A dependency at a span, with what is said of it. */
export function dependencyFact(frame: Frame, span: Span, told: Told): DependencyFact {
  return {
    kind: 'dependency',
    block: frame.block,
    command: frame.command,
    role: frame.role,
    extras: [],
    marker: null,
    origin: { kind: 'registry' },
    nameAt: null,
    constraintAt: null,
    excludes: [],
    ...told,
    ...frame.place(span.start, span.end),
  };
}

/** The place of a part of a word's text, when it is written there as one literal. */
export function literalPlace(frame: Frame, word: Word, part: Span): Place | null {
  const span = literalSpan(word, part);
  return span && frame.place(span.start, span.end);
}
