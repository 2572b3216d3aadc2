import { type HtmlTag, htmlTags } from '../../formats/xml/html.ts';
import { importsIn, importsInMap } from './imports.ts';
import type { Span } from '../../formats/span.ts';

const tags: ReadonlySet<string> = new Set(['script', 'link']);

/** Types of scripts that a browser, or a compiler in it, runs. */
const runs = /^(?:module|text\/(?:javascript|babel|jsx|typescript|ecmascript)|application\/(?:javascript|ecmascript))?$/i;

/** The addresses from which a page loads scripts and other files, in the order of the page; not those in comments. */
export function addressesIn(page: string): Span[] {
  return htmlTags(page, tags).flatMap((tag) => [...loadedBy(tag), ...inScript(page, tag)]);
}

function loadedBy({ name, attributes }: HtmlTag): Span[] {
  const key = name === 'script' ? 'src' : 'href';
  return attributes.filter((each) => each.name === key && each.value !== '');
}

function inScript(page: string, { name, attributes, text }: HtmlTag): Span[] {
  if (name !== 'script' || text === null) return [];
  const type = attributes.find((each) => each.name === 'type')?.value ?? '';
  const code = page.slice(text.start, text.end);
  const spans = type.toLowerCase() === 'importmap' ? importsInMap(code) : runs.test(type) ? importsIn(code) : [];
  return spans.map((span) => ({ start: text.start + span.start, end: text.start + span.end }));
}
