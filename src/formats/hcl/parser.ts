import { lineEnd } from '../../lists.ts';
import { Cursor } from '../cursor.ts';
import { type Field, grouped } from '../grouped.ts';
import type { YamlNode, YamlScalar } from '../yaml.ts';
import { endOfString, heredocAt, skipBlank, skipExpression } from './scan.ts';

/** A block of the outermost level; its place is that of its type and labels. */
export interface HclBlock {
  readonly type: string;
  readonly labels: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly body: YamlNode;
}

interface Block extends HclBlock {
  readonly kind: 'block';
}

interface Attribute {
  readonly kind: 'attribute';
  readonly field: Field;
}

/** Deeper than any configuration that people write. */
const maximumDepth = 60;

const name = /[A-Za-z_][\w-]*/y;
const number = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

export class HclParser extends Cursor {
  error: { readonly message: string; readonly offset: number } | null = null;

  /** The blocks of a file; its attributes are those of a file of variables. */
  file(): { blocks: HclBlock[]; fields: Field[] } {
    const blocks: HclBlock[] = [];
    const fields: Field[] = [];
    for (;;) {
      const item = this.item(0);
      if (item === null && this.at >= this.text.length) return { blocks, fields };
      if (item === null) this.recover('unexpected "}"');
      else if (item.kind === 'block') blocks.push(item);
      else fields.push(item.field);
    }
  }

  /** The next attribute or block of a body; null at the bracket or the text that ends it. */
  private item(depth: number): Block | Attribute | null {
    for (;;) {
      this.at = skipBlank(this.text, this.at, true);
      if (this.at >= this.text.length || this.text[this.at] === '}') return null;
      const start = this.at;
      const key = this.word();
      const read = key === null ? null : (this.attribute(key, start, depth) ?? this.block(key, start, depth));
      if (read !== null) return read;
      this.recover('expected an attribute or a block');
    }
  }

  private attribute(key: string, keyStart: number, depth: number): Attribute | null {
    const keyEnd = this.at;
    this.skipSpace();
    if (this.text[this.at] !== '=' || this.text[this.at + 1] === '=') return null;
    this.at++;
    return { kind: 'attribute', field: { key, keyStart, keyEnd, value: this.value(depth) } };
  }

  private block(type: string, start: number, depth: number): Block | null {
    const labels: string[] = [];
    for (;;) {
      const end = this.at;
      this.skipSpace();
      if (this.text[this.at] === '{')
        return { kind: 'block', type, labels, start, end: trimmedEnd(this.text, start, end), body: this.body(depth + 1) };
      const label = this.word();
      if (label === null) return null;
      labels.push(label);
    }
  }

  private body(depth: number): YamlNode {
    const start = this.at++;
    if (depth > maximumDepth) return this.skipped(start);
    const attributes: Field[] = [];
    const blocks: Field[] = [];
    for (let item = this.item(depth); item !== null; item = this.item(depth)) {
      if (item.kind === 'attribute') attributes.push(item.field);
      else blocks.push(asField(item));
    }
    if (this.text[this.at] === '}') this.at++;
    else this.fail('a block is not closed', start);
    return { kind: 'map', entries: [...attributes, ...grouped(blocks)], start, end: this.at };
  }

  /** A literal, a list or an object; anything else is an expression, of which only the words are known. */
  private value(depth: number): YamlNode {
    this.skipSpace();
    const start = this.at;
    const literal = depth > maximumDepth ? null : this.literal(depth);
    this.skipSpace();
    if (literal !== null && (this.at >= this.text.length || '\n,)]}'.includes(this.text[this.at] ?? ''))) return literal;
    this.at = skipExpression(this.text, start);
    // Has no value of its own.
    return scalar(this.text, start, this.at, 'null');
  }

  private literal(depth: number): YamlNode | null {
    const character = this.text[this.at];
    if (character === '"') return this.quoted();
    if (character === '[') return this.list(depth + 1);
    if (character === '{') return this.object(depth + 1);
    if (character === '<') return this.heredoc();
    const start = this.at;
    if (this.take(number) !== null) return scalar(this.text, start, this.at, 'number');
    const word = this.take(name);
    if (word === 'true' || word === 'false') return scalar(this.text, start, this.at, 'boolean');
    if (word === 'jsonencode' && this.text[this.at] === '(') return this.argument(depth + 1);
    return null;
  }

  /** What a function is given that only writes it in another way. */
  private argument(depth: number): YamlNode | null {
    this.at = skipBlank(this.text, this.at + 1, true);
    const value = this.value(depth);
    this.at = skipBlank(this.text, this.at, true);
    if (this.text[this.at] !== ')') return null;
    this.at++;
    return value;
  }

  private list(depth: number): YamlNode | null {
    const start = this.at++;
    const items: YamlNode[] = [];
    for (;;) {
      this.at = skipBlank(this.text, this.at, true);
      const character = this.text[this.at];
      if (character === undefined || character === ')' || character === '}' || /^for\b/.test(this.text.slice(this.at, this.at + 4)))
        return null;
      if (character === ',' || character === ']') this.at++;
      else items.push(this.value(depth));
      if (character === ']') return { kind: 'list', items, start, end: this.at };
    }
  }

  private object(depth: number): YamlNode | null {
    const start = this.at++;
    const fields: Field[] = [];
    for (;;) {
      this.at = skipBlank(this.text, this.at, true);
      if (this.text[this.at] === ',') this.at++;
      else if (this.text[this.at] === '}') break;
      else if (!this.objectField(fields, depth)) return null;
    }
    this.at++;
    return { kind: 'map', entries: fields, start, end: this.at };
  }

  private objectField(fields: Field[], depth: number): boolean {
    const keyStart = this.at;
    const key = this.word();
    const keyEnd = this.at;
    this.skipSpace();
    if (key === null || key === 'for' || !/[=:]/.test(this.text[this.at] ?? '')) return false;
    this.at++;
    fields.push({ key, keyStart, keyEnd, value: this.value(depth) });
    return true;
  }

  private quoted(): YamlScalar | null {
    const start = this.at;
    const end = endOfString(this.text, start);
    this.at = end ?? lineEnd(this.text, start);
    if (end !== null && this.text[end - 1] === '"' && end - start > 1) return string(this.text, start, end);
    this.fail('a string is not closed', start);
    return null;
  }

  private heredoc(): YamlScalar | null {
    const { at: start } = this;
    const found = heredocAt(this.text, start);
    if (found === null) return null;
    this.at = found.next;
    if (found.end >= this.text.length) this.fail('a text is not closed', start);
    const { start: from, end } = found;
    return {
      kind: 'scalar',
      value: this.text.slice(from, end),
      type: 'string',
      style: 'literal',
      inner: { start: from, end },
      start,
      end: this.at,
    };
  }

  /** A name, or a string in its place. */
  private word(): string | null {
    if (this.text[this.at] === '"') return this.quoted()?.value ?? null;
    return this.take(name);
  }

  private skipSpace(): void {
    this.at = skipBlank(this.text, this.at, false);
  }

  private skipped(start: number): YamlNode {
    this.fail('nested too deeply', start);
    this.at = this.text.length;
    return { kind: 'map', entries: [], start, end: this.at };
  }

  private recover(message: string): void {
    this.fail(message, this.at);
    this.at = Math.min(this.text.length, lineEnd(this.text, this.at) + 1);
  }

  private fail(message: string, offset: number): void {
    this.error ??= { message, offset };
  }
}

/** `dynamic "x" { content { … } }` makes blocks `x`: https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks */
function asField({ type, labels, start, body }: Block): Field {
  const [label] = labels;
  const content = body.kind === 'map' ? body.entries.find(({ key }) => key === 'content') : undefined;
  if (type === 'dynamic' && label !== undefined && content !== undefined) return { ...content, key: label };
  return { key: type, keyStart: start, keyEnd: start + type.length, value: body };
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Templates stay as they are written. */
function string(text: string, start: number, end: number): YamlScalar {
  const written = text.slice(start + 1, end - 1);
  const value = written.includes('\\') ? written.replaceAll(/\\(.)/g, (_, character: string) => escapes[character] ?? character) : written;
  const inner = value === written ? { start: start + 1, end: end - 1 } : null;
  return { kind: 'scalar', value, type: 'string', style: 'double', inner, start, end };
}

function scalar(text: string, start: number, end: number, type: YamlScalar['type']): YamlScalar {
  return { kind: 'scalar', value: text.slice(start, end), type, style: 'plain', inner: { start, end }, start, end };
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, Math.max(start, end)).trimEnd().length;
}
