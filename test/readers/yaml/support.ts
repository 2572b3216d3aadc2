import * as fc from 'fast-check';
import { expect } from 'vitest';
import { Source } from '../../../src/formats/source.ts';
import type { Constraint, Fact } from '../../../src/model.ts';
import type { Interest, Read, Reading } from '../../../src/readers/reader.ts';

const everything: Interest = { mentions: () => true, knows: () => true };

export function reading(read: Read, path: string, text: string): Reading {
  return read(new Source(path, text), everything);
}

/** Each fact in one line: where it begins, its block, what it says, and the words that say it. */
export function told(read: Read, path: string, text: string): string[] {
  return reading(read, path, text).facts.map(tell);
}

function tell(fact: Fact): string {
  const at = `${fact.location.line}:${fact.location.column}`;
  return `${at} ${fact.block} | ${fact.kind} ${detail(fact)} | ${fact.text}`;
}

function detail(fact: Fact): string {
  switch (fact.kind) {
    case 'workload':
      return `${fact.platform} ${fact.type} ${fact.name}`;
    case 'image':
      return `${fact.use} ${fact.name} tag=${fact.tag} digest=${fact.digest} ${fact.resolved}`;
    case 'resource':
      return `${fact.field} ${fact.name} ${fact.value}`;
    case 'setting':
      return `${fact.key} ${fact.value}`;
    case 'env':
      return `${fact.name} ${fact.value}`;
    case 'command':
      return JSON.stringify(fact.words);
    case 'build':
      return `context=${fact.context} dockerfile=${fact.dockerfile} target=${fact.target} tags=[${fact.tags.join(', ')}]`;
    case 'platform':
      return `${fact.label} ${fact.os} ${fact.arch} ${fact.alternative}`;
    case 'runtime':
      return `${fact.name} ${fact.use} ${constraint(fact.constraint)} ${fact.alternative}`;
    case 'dependency':
      return `${fact.ecosystem} ${fact.name} ${constraint(fact.constraint)} if ${fact.marker}`;
    case 'install':
      return `${fact.installer} in '${fact.directory}' from [${fact.manifests.map((each) => each.path).join(', ')}]`;
    case 'index':
      return `${fact.role} ${fact.url} of ${fact.command}`;
    case 'catalog':
    case 'code':
    case 'copy':
    case 'file':
    case 'include':
    case 'lock':
    case 'model':
    case 'module':
    case 'plugin':
    case 'project':
    case 'reference':
    case 'source':
    case 'stage':
      return '';
  }
}

function constraint(value: Constraint): string {
  return value.kind === 'any' ? 'any' : `${value.kind} ${value.text}`;
}

/** Every fact's text is what the file holds at its location; a byte-order mark takes no column. */
export function expectExact(path: string, text: string, { facts, problems }: Reading): void {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  for (const { location, text: words } of facts) {
    const between = lines.slice(location.line - 1, location.endLine);
    const rest = (between.at(-1) ?? '').length - (location.endColumn - 1);
    const held = between.join('\n').slice(location.column - 1);
    expect(held.slice(0, held.length - rest)).toBe(words);
    expect(location.path).toBe(path);
  }
  for (const { location } of problems) expect(location?.line).toBeLessThanOrEqual(lines.length);
}

const noise = fc.constantFrom(
  '',
  '\n',
  ' ',
  '  ',
  ':',
  '- ',
  '"',
  "'",
  '|',
  '>',
  '{',
  '}',
  '[',
  ']',
  '&a ',
  '*a',
  '<<: *a',
  '\t',
  '#',
  '${{ x }}',
  '$',
  'é',
  '\u{1F600}',
  '\r\n',
  '---\n',
  '`',
);

/** Milliseconds of the processor that a call takes: other than the clock's they hardly depend on what else runs. */
export function cost(call: () => unknown): number {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Files near to `sample`: cut off, with characters put in and taken out, with other line ends, with a mark. */
export function near(samples: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.record({ at: fc.nat(), remove: fc.nat({ max: 12 }), insert: noise });
  const edits = fc.array(edit, { maxLength: 4 });
  return fc
    .tuple(fc.constantFrom(...samples), edits, fc.boolean(), fc.boolean(), fc.option(fc.nat()))
    .map(([sample, changes, windows, mark, cut]) => {
      let text = sample;
      for (const { at, remove, insert } of changes) {
        const start = at % (text.length + 1);
        text = text.slice(0, start) + insert + text.slice(start + remove);
      }
      if (cut !== null) text = text.slice(0, cut % (text.length + 1));
      if (windows) text = text.replaceAll(/\r?\n/g, '\r\n');
      return mark ? `\uFEFF${text}` : text;
    });
}

/** Texts that strangers may send; each in the shape of the format through `wrap`, which puts a YAML value into a file. */
export function hostile(wrap: (value: string) => string): [string, string][] {
  const bomb = (depth: number) =>
    Array.from({ length: depth }, (_, i) => `b${i + 1}: &b${i + 1} [${Array(9).fill(`*b${i}`).join(', ')}]`).join('\n');
  return [
    ['an alias bomb', `b0: &b0 [x, x]\n${bomb(30)}\n${wrap('*b30')}`],
    ['100,000 keys', wrap(`{${Array.from({ length: 100_000 }, (_, i) => `k${i}: ${i}`).join(', ')}}`)],
    ['100,000 lists in each other', wrap('['.repeat(100_000))],
    ['100,000 maps in each other', wrap('{a: '.repeat(100_000))],
    ['a line of a million characters', wrap('x'.repeat(1_000_000))],
    ['half a million spaces', wrap(`x${' '.repeat(500_000)}x`)],
    ['many variables', wrap(`"${'${'.repeat(200_000)}"`)],
    ['many expressions', wrap(`"${'${{'.repeat(150_000)}"`)],
    ['many quotes', wrap(`>\n      ${`"'`.repeat(50_000)}`)],
    ['many blank lines', `${'\n'.repeat(40_000)}${wrap('x')}`],
    ['many documents', `${wrap('x')}\n---\n`.repeat(500)],
    ['nothing but zeros', '\0'.repeat(100_000)],
  ];
}
