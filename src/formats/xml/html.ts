import { Parser } from 'htmlparser2';
import type { XmlSpan } from './nodes.ts';

/** An attribute of a tag; `value` is as written, without quotes and with its entities. */
export interface HtmlAttribute extends XmlSpan {
  readonly name: string;
  readonly value: string;
}

/** A tag with the text up to the next one. `start` and `end` of an attribute are those of its value. */
export interface HtmlTag {
  /** In lower case. */
  readonly name: string;
  readonly attributes: readonly HtmlAttribute[];
  /** The text that it holds, when it holds nothing else: a script. */
  readonly text: XmlSpan | null;
}

/** The tags of some names in a page, in its order; what stands in comments is none. Never throws. */
export function htmlTags(page: string, names: ReadonlySet<string>): HtmlTag[] {
  const tags: HtmlTag[] = [];
  let attributes: HtmlAttribute[] = [];
  let name = '';
  let text: XmlSpan | null = null;
  const parser = new Parser({
    onopentagname(found) {
      name = found;
      attributes = [];
      text = null;
    },
    onattribute(found, _value, quote) {
      if (names.has(name)) attributes.push(attributeAt(page, found, quote, { start: parser.startIndex, end: parser.endIndex }));
    },
    ontext() {
      if (names.has(name)) text = { start: text?.start ?? parser.startIndex, end: parser.endIndex + 1 };
    },
    onclosetag(found) {
      if (found === name && names.has(name)) tags.push({ name, attributes, text });
      name = '';
    },
  });
  parser.write(page);
  parser.end();
  return tags;
}

/** @param span its end is where the character behind the attribute stands */
function attributeAt(page: string, name: string, quote: string | null | undefined, { start, end }: XmlSpan): HtmlAttribute {
  const written = page.slice(start, end);
  const head = /^[^\s=]+\s*=\s*["']?/.exec(written)?.[0].length ?? written.length;
  const value = written.slice(head, quote === '"' || quote === "'" ? -1 : undefined);
  const from = start + head + value.length - value.trimStart().length;
  return { name, value: value.trim(), start: from, end: from + value.trim().length };
}
