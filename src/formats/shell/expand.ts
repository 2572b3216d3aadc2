import type { HereDocBody, ParameterExpansionPart, Word as Written, WordPart } from 'unbash';
import { braceHole, expressionHole, holePattern } from './clean.ts';
import type { Code } from './code.ts';
import type { Scope } from './scope.ts';
import { literalWord, makeWord, type Piece, type Word } from './word.ts';

/** Where a piece stands in the code, and whether the shell splits it at blanks when it comes from a variable. */
interface Draft {
  readonly piece: Piece;
  readonly splits: boolean;
}

/** Deeper defaults inside defaults (`${A:-${B:-…}}`) are not looked into: each level is parsed anew. */
const deepest = 3;

/** Nobody writes a longer word, not even as a script for `sh -c`. */
const longestWord = 50_000;

/** The words that a written word becomes: one, or none or several where a variable without quotes stands for them. */
export function expandWord(written: Written, code: Code, scope: Scope): Word[] {
  if (isPlain(written)) return [code.map(literalWord(written.text, written.pos))];
  const drafts = new Expansion(code, scope).word(written, false, 0);
  const span = { start: written.pos, end: written.end };
  const fields = splitFields(drafts).map((pieces) => code.map(makeWord(span, pieces)));
  const vanishes = drafts.length > 0 && drafts.every(({ piece, splits }) => splits && piece.text.trim() === '');
  return vanishes ? [] : fields;
}

/** Most words have nothing to expand. */
function isPlain({ text, pos, end }: Written): boolean {
  return text !== '' && text.length === end - pos && text.length <= longestWord && !/[\\'"$`{*?[~]/.test(text);
}

/** The word as a whole: what a variable is set to. */
export function expandValue(written: Written, code: Code, scope: Scope): Word {
  const drafts = new Expansion(code, scope).word(written, true, 0);
  return code.map(
    makeWord(
      { start: written.pos, end: written.end },
      drafts.map(({ piece }) => piece),
    ),
  );
}

/** The lines of a heredoc, in which variables count as between double quotes. */
export function expandText(body: HereDocBody, code: Code, scope: Scope): Word {
  const expansion = new Expansion(code, scope);
  const drafts = body.end - body.pos > longestWord ? [] : (body.parts ?? []).flatMap((part) => expansion.part(part, true, 0));
  return code.map(
    makeWord(
      { start: body.pos, end: body.end },
      drafts.map(({ piece }) => piece),
    ),
  );
}

class Expansion {
  private readonly code: Code;
  private readonly scope: Scope;

  constructor(code: Code, scope: Scope) {
    this.code = code;
    this.scope = scope;
  }

  word(written: Written, quoted: boolean, depth: number): Draft[] {
    if (written.end - written.pos > longestWord) return [this.unknown(written, null)];
    const { parts } = written;
    if (parts === undefined) return this.literal(written.pos, written.end, /\\(\n)?/g);
    return parts.flatMap((part) => this.part(part, quoted, depth));
  }

  part(part: WordPart, quoted: boolean, depth: number): Draft[] {
    switch (part.type) {
      case 'Literal':
        return this.literal(part.pos, part.end, quoted ? /\\(?:(\n)|(?=[$`"\\]))/g : /\\(\n)?/g);
      case 'SingleQuoted':
        return this.verbatim(part.pos + 1, part.pos + 1 + part.value.length);
      case 'DoubleQuoted':
      case 'LocaleString':
        return part.parts.flatMap((child) => this.part(child, true, depth));
      case 'AnsiCQuoted':
        return [this.draft(part, 'variable', part.value, null)];
      case 'Glob':
        return part.kind === 'bracket' && part.text.includes('$')
          ? this.bracket(part, quoted, depth)
          : this.literal(part.pos, part.end, /\\(\n)?/g);
      case 'SimpleExpansion':
        return [
          holePattern.test(part.text.slice(1))
            ? this.hole(part, this.holeName(part), quoted)
            : this.variable(part, part.text.slice(1), quoted),
        ];
      case 'ParameterExpansion':
        return this.parameter(part, quoted, depth);
      case 'CommandExpansion':
      case 'ArithmeticExpansion':
      case 'ProcessSubstitution':
      case 'ExtendedGlob':
      case 'BraceExpansion':
        break;
    }
    return [this.unknown(part, null)];
  }

  /** `[…]` reads as a pattern, and is mostly the extras of a package. */
  private bracket(part: Extract<WordPart, { kind: 'bracket' }>, quoted: boolean, depth: number): Draft[] {
    const open = { pos: part.pos, end: part.pos + 1 };
    const close = { pos: part.end - 1, end: part.end };
    const inner = part.parts.flatMap((child) => this.part(child, quoted, depth));
    return [this.draft(open, 'literal', '[', null), ...inner, this.draft(close, 'literal', ']', null)];
  }

  /** https://www.gnu.org/software/bash/manual/html_node/Shell-Parameter-Expansion.html */
  private parameter(part: ParameterExpansionPart, quoted: boolean, depth: number): Draft[] {
    const { parameter, prefix, index, operation } = part;
    if (holePattern.test(parameter)) return [this.hole(part, this.holeName(part), quoted)];
    if (prefix !== undefined || index !== undefined) return [this.unknown(part, parameter)];
    if (operation === undefined) return [this.variable(part, parameter, quoted)];
    if (operation.type !== 'Default' || depth >= deepest) return [this.unknown(part, parameter)];
    const value = this.scope.get(parameter);
    const usesDefault = value === undefined || (value?.value === '' && operation.operator.startsWith(':'));
    if (value !== null && usesDefault && /^:?[-=]$/.test(operation.operator))
      return this.substitute(part, this.word(operation.operand, quoted, depth + 1), quoted, value?.weak === false);
    if (value === undefined || /^:?\+$/.test(operation.operator)) return [this.unknown(part, parameter)];
    return [this.variable(part, parameter, quoted)];
  }

  /** What stands for a variable that nothing in the script sets, or sets to nothing; its surroundings may set it. */
  private substitute(part: ParameterExpansionPart, drafts: readonly Draft[], quoted: boolean, certain: boolean): Draft[] {
    const unknown = drafts.find(({ piece }) => piece.origin === 'unknown');
    if (unknown !== undefined) return [this.unknown(part, unknown.piece.variable)];
    const text = drafts.map(({ piece }) => piece.text).join('');
    const weak = !certain || drafts.some(({ piece }) => piece.origin === 'default');
    return [this.draft(part, weak ? 'default' : 'variable', text, part.parameter, !quoted)];
  }

  private variable(part: WordPart, name: string, quoted: boolean): Draft {
    const drafted = this.hole(part, name, quoted);
    return drafted.piece.origin === 'unknown' ? this.unknown(part, /^\w+$/.test(name) ? name : null) : drafted;
  }

  /** What fills a hole may be known by its name: `env.TORCH`. */
  private hole(part: { readonly pos: number; readonly end: number }, name: string, quoted: boolean): Draft {
    const held = this.scope.spend(name);
    return held === null ? this.unknown(part, name) : this.draft(part, held.weak ? 'default' : 'variable', held.value, name, !quoted);
  }

  private holeName(part: { readonly pos: number; readonly end: number }): string {
    return this.code.text.slice(part.pos, part.end).replace(/^(?:\$?\{\{?\s*|<)|(?:\s*\}?\}|>)$/g, '');
  }

  private unknown(part: { readonly pos: number; readonly end: number }, name: string | null): Draft {
    return this.draft(part, 'unknown', `\${${name ?? ''}}`, name);
  }

  /** Characters up to each backslash; what follows one stands for itself. */
  private literal(start: number, end: number, escape: RegExp): Draft[] {
    const drafts: Draft[][] = [];
    let at = start;
    for (const found of this.code.text.slice(start, end).matchAll(escape)) {
      const backslash = start + found.index;
      // This one is itself what stands behind a backslash.
      if (backslash < at) continue;
      drafts.push(this.verbatim(at, backslash));
      at = backslash + found[0].length;
      if (found[1] === undefined && at < end) drafts.push(this.verbatim(at, ++at));
    }
    drafts.push(this.verbatim(at, end));
    return drafts.flat();
  }

  /** Text that the shell leaves as it is; a workflow has filled its holes before. */
  private verbatim(start: number, end: number): Draft[] {
    const text = this.code.text.slice(start, end);
    const drafts: Draft[] = [];
    let done = 0;
    for (const { index: open, 0: found } of text.matchAll(this.code.hasBraceHoles ? braceHole : expressionHole)) {
      if (open > done) drafts.push(this.draft({ pos: start + done, end: start + open }, 'literal', text.slice(done, open), null));
      done = open + found.length;
      const span = { pos: start + open, end: start + done };
      drafts.push(this.hole(span, this.holeName(span), true));
    }
    if (done < text.length) drafts.push(this.draft({ pos: start + done, end }, 'literal', text.slice(done), null));
    return drafts;
  }

  private draft(
    span: { readonly pos: number; readonly end: number },
    origin: Piece['origin'],
    text: string,
    variable: string | null,
    splits = false,
  ): Draft {
    return { piece: { start: span.pos, end: span.end, origin, text, variable }, splits };
  }
}

/** A blank in the value of a variable without quotes ends a word. */
function splitFields(drafts: readonly Draft[]): Piece[][] {
  const fields: Piece[][] = [[]];
  for (const { piece, splits } of drafts) {
    if (!splits || !/\s/.test(piece.text)) {
      fields.at(-1)?.push(piece);
      continue;
    }
    for (const [index, text] of piece.text.split(/\s+/).entries()) {
      if (index > 0) fields.push([]);
      if (text !== '') fields.at(-1)?.push({ ...piece, text });
    }
  }
  return fields.length === 1 ? fields : fields.filter((field) => field.length > 0);
}
