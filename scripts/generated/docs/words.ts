import type { Rule } from '../../../src/model.ts';
import { conditionsOf } from '../../../src/check/about.ts';
import { escape, prose } from './markdown.ts';

const placeholder = /\{([a-z][a-z0-9-]*)(?:\.([a-z-]+))?\}/g;

/** A text of a rule as Markdown: each placeholder becomes the words for what it stands for. */
export function inWords(text: string, rule: Rule): string {
  const rows = new Set(conditionsOf(rule).flatMap((condition) => (condition.word === 'pair' ? [condition.as] : [])));
  const said = (part: string, mark: (words: string) => string) =>
    part.replaceAll(placeholder, (_whole, name: string, field: string | undefined) => mark(wordsFor(name, field, rows)));
  return prose(
    text,
    (part) => said(escape(part), (words) => `*${words}*`),
    (part) => said(part, (words) => `<${words.replace(/^the /, '')}>`),
  );
}

function wordsFor(name: string, field: string | undefined, rows: ReadonlySet<string>): string {
  if (field === undefined || field === 'text' || field === 'name') return `the ${spaced(name)}`;
  if (field === 'why' || field === 'reason') return 'the reason';
  if (field === 'where') return 'the line that says so';
  if (field === 'until') return 'the last day';
  if (!rows.has(name)) return spaced(field);
  return field.includes('-for-') ? 'another version' : 'fitting version';
}

function spaced(name: string): string {
  return name.replaceAll('-', ' ');
}
