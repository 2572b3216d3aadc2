import picocolors from 'picocolors';
import type { CheckRequest } from '../check.ts';
import { openRun } from '../check/open.ts';
import { addressText, parseRemote } from '../config/address.ts';
import { effective, plainOf } from '../config/effective.ts';
import type { Config } from '../config/index.ts';
import { waitingGlobs } from '../config/waiting.ts';
import { yamlLines, type YamlLine } from '../config/yaml-lines.ts';
import type { Problem } from '../model.ts';
import { oneLine } from '../reporters/neutral.ts';
import type { Looking } from './look.ts';

const LONGEST = 500;

/** What `config print` shows, and what is said beside it. */
export interface Printed {
  readonly text: string;
  readonly notes: readonly string[];
}

/** `config print`: all that counts, as one file that says the same; with where each value comes from, when that is asked for. */
export async function printConfig(
  request: CheckRequest,
  { format, color }: Pick<Looking, 'format' | 'color'>,
  showOrigin: boolean,
): Promise<Printed> {
  const { config, warnings, tree, within } = await openRun(request);
  const waiting = within === '' ? waitingGlobs(config, tree.paths) : [];
  const told = effective(config);
  const notes = [...[...warnings, ...waiting].map(noteOf), ...config.remotes.flatMap(hintOn)];
  if (format === 'json') return { text: `${JSON.stringify(plainOf(told), null, 2)}\n`, notes };
  const lines = [...headOf(config), ...yamlLines(told)];
  return { text: laidOut(lines, showOrigin, color), notes };
}

function headOf({ layers, customRules }: Config): YamlLine[] {
  const made = layers.map(({ address }) => address).join(' < ');
  const elsewhere = customRules.flatMap(({ value, from }) =>
    from !== null && parseRemote(from.path) !== null ? [`# and the rules ${value}, named by ${from.path}`] : [],
  );
  return [`# ${layers.length === 1 ? 'nothing is configured: ' : ''}${made}`, ...elsewhere].map((text) => ({
    text: oneLine(text, LONGEST),
    from: null,
  }));
}

function laidOut(lines: readonly YamlLine[], showOrigin: boolean, color: boolean): string {
  const { dim, cyan } = picocolors.createColors(color);
  const width = Math.min(60, Math.max(...lines.filter(({ from }) => from !== null).map(({ text }) => text.length)));
  const painted = lines.map(({ text, from }) => {
    const words = text.startsWith('#')
      ? dim(text)
      : text.replace(/^(\s*(?:- )?)([\w./*"'@!-]+)(?=:(?: |$))/, (_, start: string, key: string) => start + cyan(key));
    if (!showOrigin || from === null) return words;
    return `${words}${' '.repeat(Math.max(0, width - text.length))}  ${dim(`# ${oneLine(from, LONGEST)}`)}`;
  });
  return `${painted.join('\n')}\n`;
}

function noteOf({ message, location }: Problem): string {
  return oneLine(`${location === null ? '' : `${location.path}:${location.line}:${location.column} `}${message}`, LONGEST);
}

/** A commit and the tag of a version stay; everything else may say something else tomorrow. */
function hintOn(address: string): string[] {
  const remote = parseRemote(address);
  if (remote === null || /^(?:[0-9a-f]{40}|v?\d+(?:[.-].*)?)$/.test(remote.ref ?? '')) return [];
  const what = remote.ref === null ? 'names no ref, so it is whatever the default branch says' : `names ${remote.ref}, which may move`;
  return [`${addressText(remote)} ${what}: a tag or a commit says the same tomorrow`];
}
