import { stringify } from 'yaml';
import type { Told } from './effective.ts';

/** One line of YAML, and where what it says was said. */
export interface YamlLine {
  readonly text: string;
  readonly from: string | null;
}

/** A value as lines of YAML, each with its own origin. */
export function yamlLines(told: Told, indent = ''): YamlLine[] {
  if (told.kind === 'value') return [{ text: `${indent}${scalar(told.value)}`, from: told.from }];
  if (told.kind === 'list') return told.items.flatMap((item) => itemLines(item, indent));
  return told.entries.flatMap(([key, value, from = null]) => {
    const start = `${indent}${scalar(key)}:`;
    if (value.kind === 'value') return [{ text: `${start} ${scalar(value.value)}`, from: value.from }];
    return [{ text: start, from }, ...yamlLines(value, `${indent}  `)];
  });
}

function itemLines(item: Told, indent: string): YamlLine[] {
  const [first, ...rest] = yamlLines(item, `${indent}  `);
  return first === undefined ? [] : [{ ...first, text: `${indent}- ${first.text.trimStart()}` }, ...rest];
}

/** On one line, and quoted where it would be something else than a text. */
function scalar(text: string): string {
  const plain = stringify(text, { lineWidth: 0 }).trimEnd();
  return plain.includes('\n') ? JSON.stringify(text) : plain;
}
