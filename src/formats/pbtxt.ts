import { grouped, type Field } from './grouped.ts';
import { type Token, Tokens } from './pbtxt/tokens.ts';
import type { YamlNode, YamlScalar } from './yaml.ts';

export interface Pbtxt {
  /** The message as a map in the nodes of YAML; a field that is given several times is a list. */
  readonly root: YamlNode;
  /** The first thing that is wrong. */
  readonly error: { readonly message: string; readonly offset: number } | null;
}

/** Deeper than any message that people write. */
const maximumDepth = 100;

/**
 * Parses a message in the text format of Protocol Buffers (https://protobuf.dev/reference/protobuf/textformat-spec/).
 * Never throws; what is broken is left out.
 */
export function parsePbtxt(text: string): Pbtxt {
  const parser = new Parser(text);
  return { root: parser.message(null, 0), error: parser.error };
}

class Parser {
  error: Pbtxt['error'] = null;
  private readonly tokens: Tokens;

  constructor(text: string) {
    this.tokens = new Tokens(text);
  }

  /** The fields up to `close`, or up to the end of the text. */
  message(close: string | null, start: number): YamlNode {
    return this.fields(close, start, 0);
  }

  private fields(close: string | null, start: number, depth: number): YamlNode {
    const fields: Field[] = [];
    let { end } = this.tokens.next;
    for (;;) {
      const token = this.tokens.take();
      end = token.end;
      if (token.kind === 'end') {
        if (close !== null) this.fail(`expected "${close}"`, token);
        break;
      }
      if (token.kind === 'sign' && token.text === close) break;
      if (token.kind === 'name') this.field(token, fields, depth);
      else if (token.text !== ',' && token.text !== ';') this.fail(`unexpected ${shown(token)}`, token);
    }
    return { kind: 'map', entries: grouped(fields), start, end };
  }

  private field(name: Token, fields: Field[], depth: number): void {
    // Only messages and lists may stand without a colon.
    const follows = this.tokens.skip(':') || this.tokens.next.kind === 'sign';
    const value = follows ? this.value(depth) : null;
    if (value === null) this.fail(`expected a value of "${name.text}"`, this.tokens.next);
    else fields.push({ key: name.text, keyStart: name.start, keyEnd: name.end, value });
  }

  /** A message, a list or a scalar; null when none of them follows, and nothing is taken then. */
  private value(depth: number): YamlNode | null {
    const { kind, text } = this.tokens.next;
    if (kind === 'name' || kind === 'number') return scalar(this.tokens.take());
    if (kind === 'string') return this.strings();
    const close = kind === 'sign' ? { '{': '}', '<': '>', '[': ']' }[text] : undefined;
    if (close === undefined) return null;
    const { start } = this.tokens.take();
    if (depth >= maximumDepth) return this.abandon();
    return close === ']' ? this.list(start, depth + 1) : this.fields(close, start, depth + 1);
  }

  private list(start: number, depth: number): YamlNode {
    const items: YamlNode[] = [];
    for (;;) {
      const value = this.value(depth);
      if (value !== null) {
        items.push(value);
        continue;
      }
      const token = this.tokens.take();
      if (token.kind === 'end') this.fail('expected "]"', token);
      if (token.kind === 'end' || token.text === ']') return { kind: 'list', items, start, end: token.end };
      if (token.text !== ',') this.fail(`unexpected ${shown(token)}`, token);
    }
  }

  /** Strings that follow each other are one. */
  private strings(): YamlScalar {
    const first = scalar(this.tokens.take());
    const parts = [first];
    while (this.tokens.next.kind === 'string') parts.push(scalar(this.tokens.take()));
    if (parts.length === 1) return first;
    return { ...first, value: parts.map(({ value }) => value).join(''), inner: null, end: parts.at(-1)?.end ?? first.end };
  }

  /** Goes to the end of the text: nothing deeper is meant. */
  private abandon(): null {
    this.fail('nested too deeply', this.tokens.next);
    while (this.tokens.take().kind !== 'end');
    return null;
  }

  private fail(message: string, { start }: Token): void {
    this.error ??= { message, offset: start };
  }
}

function shown({ text }: Token): string {
  return JSON.stringify(text);
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

function scalar({ kind, text, start, end }: Token): YamlScalar {
  if (kind !== 'string')
    return {
      kind: 'scalar',
      value: text,
      type: kind === 'number' ? 'number' : 'string',
      style: 'plain',
      inner: { start, end },
      start,
      end,
    };
  const written = text.slice(1, -1);
  const value = written.replaceAll(/\\(.)/g, (_, character: string) => escapes[character] ?? character);
  const inner = value === written ? { start: start + 1, end: end - 1 } : null;
  return { kind: 'scalar', value, type: 'string', style: 'double', inner, start, end };
}
