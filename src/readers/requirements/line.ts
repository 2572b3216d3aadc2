import { literalWord, type Word } from '../../formats/shell.ts';
import type { DependencyFact, IndexFact, Place, Role } from '../../model.ts';
import { type Argument, parseArguments, valuesOf } from '../installs/arguments.ts';
import { readRequested } from '../installs/dependency.ts';
import { type IndexFrame, indexesIn } from '../installs/indexes.ts';
import { pipGrammar } from '../installs/pip-options.ts';
import { resolutionOf } from '../python/address.ts';
import type { LogicalLine } from './lines.ts';

/** What one line of a requirements file says. */
export type Line =
  | { readonly kind: 'dependency'; readonly fact: DependencyFact }
  | { readonly kind: 'options'; readonly indexes: readonly IndexFact[]; readonly includes: readonly Inclusion[] }
  /** A project of the repository itself, something without a name, or a hole of a template. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unreadable'; readonly word: Word };

export interface Inclusion {
  readonly role: 'requirements' | 'constraints';
  readonly path: Word;
}

/** Hashes and settings of one requirement follow it as options. Those of other programs (`python -m pip`) do not. */
const optionBehind = /\s(?:--[a-z]|-[rcifeC][\s=])/i;

export interface LineFrame {
  readonly block: string;
  readonly role: Role;
  readonly place: (start: number, end: number) => Place;
}

/** Reads one line. Places are those that `frame.place` gives to the offsets of the line. */
export function readLine({ start, text }: LogicalLine, { block, role, place }: LineFrame): Line {
  const indent = text.length - text.trimStart().length;
  const frame = { block, command: null, role, place };
  if (text.startsWith('-', indent)) {
    const args = parseArguments(words(text, start), pipGrammar);
    const editable = valuesOf(args, '--editable')[0];
    return editable ? requirement(editable, frame) : { kind: 'options', indexes: indexes(args, frame), includes: inclusions(args) };
  }
  const end = optionBehind.exec(text.slice(indent))?.index ?? text.length;
  const line = requirement(literalWord(text.slice(indent, indent + end).trimEnd(), start + indent), frame);
  return text.includes('--hash') ? withHashes(line) : line;
}

/** Another name or version would want other hashes, so neither can be edited alone. */
function withHashes(line: Line): Line {
  return line.kind === 'dependency' ? { ...line, fact: { ...line.fact, nameAt: null, constraintAt: null } } : line;
}

function requirement(word: Word, frame: Parameters<typeof readRequested>[1]): Line {
  const requested = readRequested(word, frame);
  if (requested?.kind === 'package') return { kind: 'dependency', fact: requested.fact };
  const hole = /\$\{|\{\{/.test(word.text);
  return requested || hole ? { kind: 'nothing' } : { kind: 'unreadable', word };
}

function indexes(args: readonly Argument[], frame: IndexFrame): IndexFact[] {
  return indexesIn(args, frame).map((index) => ({ ...index, resolved: resolutionOf(index.url) }));
}

function inclusions(args: readonly Argument[]): Inclusion[] {
  const requirements = valuesOf(args, '--requirement').map((path) => ({ role: 'requirements', path }) as const);
  return [...requirements, ...valuesOf(args, '--constraint').map((path) => ({ role: 'constraints', path }) as const)];
}

function words(text: string, start: number): Word[] {
  return Array.from(text.matchAll(/"([^"]*)"|'([^']*)'|(?:\{\{[^{}]*\}\}|\S)+/g), ({ index, 0: whole, 1: double, 2: single }) => {
    const quoted = double ?? single;
    return quoted === undefined ? literalWord(whole, start + index) : literalWord(quoted, start + index + 1);
  });
}
