import { Parser } from 'htmlparser2';
import type { Span } from '../manifest/places.ts';
import { importsIn, importsInMap } from './imports.ts';

/** Types of scripts that a browser, or a compiler in it, runs. */
const runs = /^(?:module|text\/(?:javascript|babel|jsx|typescript|ecmascript)|application\/(?:javascript|ecmascript))?$/i;

/** The script that is open. */
interface Script {
  type: string;
  start: number;
  end: number;
}

/** The addresses from which a page loads scripts and other files, in the order of the page; not those in comments. */
export function addressesIn(page: string): Span[] {
  const found: Span[] = [];
  let element = '';
  let script: Script | null = null;
  const parser = new Parser({
    onopentagname(name) {
      element = name;
      script = name === 'script' ? { type: '', start: -1, end: -1 } : null;
    },
    onattribute(name, value, quote) {
      if (element === 'script' && name === 'type' && script !== null) script.type = value.trim();
      if ((element === 'script' && name === 'src') || (element === 'link' && name === 'href'))
        found.push(...valueAt(page, parser.startIndex, parser.endIndex, quote));
    },
    ontext() {
      if (script === null) return;
      if (script.start < 0) script.start = parser.startIndex;
      script.end = parser.endIndex + 1;
    },
    onclosetag(name) {
      if (name === 'script' && script !== null) found.push(...inScript(page, script));
      script = null;
    },
  });
  parser.write(page);
  parser.end();
  return found;
}

/** The value of an attribute as written; `end` is where the character behind it stands. */
function valueAt(page: string, start: number, end: number, quote: string | null | undefined): Span[] {
  const written = page.slice(start, end);
  const head = /^[^\s=]+\s*=\s*["']?/.exec(written)?.[0].length ?? written.length;
  const value = written.slice(head, quote === '"' || quote === "'" ? -1 : undefined);
  const blank = value.length - value.trimStart().length;
  return value.trim() === '' ? [] : [{ start: start + head + blank, end: start + head + blank + value.trim().length }];
}

function inScript(page: string, { type, start, end }: Script): Span[] {
  if (start < 0) return [];
  const text = page.slice(start, end);
  const spans = type.toLowerCase() === 'importmap' ? importsInMap(text) : runs.test(type) ? importsIn(text) : [];
  return spans.map((span) => ({ start: start + span.start, end: start + span.end }));
}
