import { type Action, actionsOf } from './yaml/actions.ts';
import type { YamlEntry, YamlNode, YamlScalar } from './yaml/nodes.ts';
import { Regions } from './yaml/regions.ts';

/** A template of YAML that a parser of YAML can read. */
export interface YamlTemplate {
  /** As long as the template and with the same lines; actions are spaces where they fill lines, else signs without a meaning. */
  readonly text: string;
  /**
   * A document that was parsed from `text`, with the actions in its values as they are written, and without what stands
   * under a condition that is not around the whole document.
   */
  readonly restore: (document: YamlNode) => YamlNode;
}

/** Characters that no file uses: they open the sign of an action, number it, and fill it up to its length. */
const sign = { open: 0xe000, fill: 0xe001, digit: 0xe002, base: 4000 };
const signs = /\uE000([\uE002-\uF8FF])([\uE002-\uF8FF])\uE001*/g;

/** Takes a template of Helm or another that writes `{{ … }}` apart. A text without actions stays as it is. */
export function readTemplate(text: string): YamlTemplate {
  const actions = actionsOf(text);
  if (actions.length === 0) return { text, restore: (document) => document };
  const alone = fillingLines(text, actions);
  const signed: string[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const [index, { start, end }] of actions.entries()) {
    const written = text.slice(start, end);
    parts.push(text.slice(at, start), alone[index] === true ? blank(written) : signsOf(written, signed));
    at = end;
  }
  const masked = parts.join('') + text.slice(at);
  const template = { text, masked, signed, regions: new Regions(actions) };
  return { text: masked, restore: (document) => restored(document, { ...template, root: document.start }) };
}

/** Whether nothing but actions stands in the lines of each action. */
function fillingLines(text: string, actions: readonly Action[]): boolean[] {
  const gaps = actions.map(({ start }, index) => text.slice(actions[index - 1]?.end ?? 0, start));
  const before: boolean[] = [];
  for (const [index, gap] of gaps.entries()) {
    const line = gap.lastIndexOf('\n');
    before.push((line >= 0 || index === 0 || before[index - 1] === true) && isBlank(gap.slice(line + 1)));
  }
  const after: boolean[] = [];
  for (const [index, { end }] of [...actions.entries()].toReversed()) {
    const gap = gaps[index + 1] ?? text.slice(end);
    const line = gap.indexOf('\n');
    const last = index === actions.length - 1;
    after[index] = (line >= 0 || last || after[index + 1] === true) && isBlank(line < 0 ? gap : gap.slice(0, line));
  }
  return before.map((each, index) => each && after[index] === true);
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function blank(written: string): string {
  return written.replaceAll(/[^\n]/g, ' ');
}

/** The signs of the lines of an action; `signed` collects what they stand for. */
function signsOf(written: string, signed: string[]): string {
  return written.replaceAll(/[^\s][^\n]*/g, (line) => {
    if (line.length < 3) return blank(line);
    const number = signed.push(line) - 1;
    const digits = [Math.floor(number / sign.base), number % sign.base].map((digit) => sign.digit + digit);
    return String.fromCharCode(sign.open, ...digits) + String.fromCharCode(sign.fill).repeat(line.length - 3);
  });
}

/** What it takes to put the words of a template back into a document of it. */
interface Restoration {
  readonly text: string;
  readonly masked: string;
  readonly signed: readonly string[];
  readonly regions: Regions;
  /** Where the document begins. */
  readonly root: number;
}

function restored(node: YamlNode, template: Restoration): YamlNode {
  const kept = (offset: number) => !template.regions.isConditional(offset, template.root);
  const again = (inner: YamlNode) => restored(inner, template);
  if (node.kind === 'scalar') return restoredScalar(node, template);
  if (node.kind === 'list') return { ...node, items: node.items.filter(({ start }) => kept(start)).map(again) };
  const entries = node.entries.filter(({ keyStart }) => kept(keyStart));
  return { ...node, entries: entries.map((each): YamlEntry => ({ ...each, key: words(each.key, template), value: again(each.value) })) };
}

function restoredScalar(scalar: YamlScalar, template: Restoration): YamlScalar {
  if (scalar.style === 'literal') return { ...scalar, value: restoredLines(scalar, template) };
  const value = hidesLines(scalar, template) ? '{{}}' : words(scalar.value, template);
  // A text whose quote is not closed may end inside of a sign.
  return { ...scalar, value, inner: value.length === scalar.value.length ? scalar.inner : null };
}

/** Whether lines that hold only actions were folded into a value: nobody can tell any more where they stood. */
function hidesLines({ inner, start, end }: YamlScalar, { text, masked }: Restoration): boolean {
  if (inner !== null) return false;
  const written = text.slice(start, end).split('\n');
  return masked
    .slice(start, end)
    .split('\n')
    .some((line, index) => isBlank(line) && !isBlank(written[index] ?? ''));
}

/**
 * The lines of a block. Those that hold only actions, or stand under a condition, become comments of as many signs, so that
 * a shell that reads the block passes over them.
 */
function restoredLines({ value, start }: YamlScalar, template: Restoration): string {
  const { text, masked, regions, root } = template;
  let from = masked.indexOf('\n', start) + 1;
  const lines = value.split('\n').map((line) => {
    const next = masked.indexOf('\n', from);
    const end = next < 0 || from === 0 ? masked.length : next;
    const written = text.slice(from, end);
    const isHidden = !isBlank(written) && (isBlank(line) || regions.isConditional(from + written.search(/\S/), root));
    from = end + 1;
    return isHidden ? written.trim().replaceAll(/\S/g, '#') : words(line, template);
  });
  return lines.join('\n');
}

function words(value: string, { signed }: Restoration): string {
  if (!value.includes('\uE000')) return value;
  return value.replaceAll(signs, (written: string, high: string, low: string) => {
    const number = (high.charCodeAt(0) - sign.digit) * sign.base + low.charCodeAt(0) - sign.digit;
    return signed[number] ?? written;
  });
}
