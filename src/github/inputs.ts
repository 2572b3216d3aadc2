import type { Severity } from '../model.ts';

/** When the comment on a pull request is written. */
export type CommentMode = 'changes' | 'always' | 'never';
/** Which findings are shown beside the code. */
export type AnnotationMode = 'changed-lines' | 'all' | 'none';

/** The inputs of `action.yml`; null where the user leaves the choice to us or to the configuration. */
export interface Inputs {
  /** `publish` judges the pull request whose own workflow has ended, and may not write. */
  readonly mode: 'check' | 'publish';
  readonly path: string;
  readonly config: string | null;
  /** `true`, `false` or an address; null for `false`. */
  readonly organisationConfig: string | null;
  readonly token: string | null;
  readonly base: string | null;
  readonly comment: CommentMode;
  readonly commentKey: string;
  readonly annotations: AnnotationMode;
  readonly suggestions: boolean;
  readonly checkRun: boolean;
  readonly minSeverity: Severity | null;
  readonly failOn: Severity | 'never' | null;
  readonly jsonFile: string | null;
}

/** An input that cannot be followed; the message is one line for the user. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

const SEVERITIES = ['notice', 'warning', 'error'] as const;

/**
 * Reads and checks all inputs.
 * @param read gives the text of an input, '' when it is not set
 * @throws InputError that names the allowed words
 */
export function readInputs(read: (name: string) => string): Inputs {
  const optional = (name: string): string | null => read(name).trim() || null;
  return {
    mode: oneOf('mode', optional('mode'), ['check', 'publish']) ?? 'check',
    path: optional('path') ?? '.',
    config: optional('config'),
    organisationConfig: optional('organisation-config'),
    token: optional('token'),
    base: revision(optional('base')),
    comment: oneOf('comment', optional('comment'), ['changes', 'always', 'never']) ?? 'changes',
    commentKey: key(optional('comment-key') ?? 'default'),
    annotations: oneOf('annotations', optional('annotations'), ['changed-lines', 'all', 'none']) ?? 'changed-lines',
    suggestions: oneOf('suggestions', optional('suggestions'), ['true', 'false']) === 'true',
    checkRun: oneOf('check-run', optional('check-run'), ['true', 'false']) === 'true',
    minSeverity: oneOf('min-severity', optional('min-severity'), SEVERITIES),
    failOn: oneOf('fail-on', optional('fail-on'), ['never', ...SEVERITIES]),
    jsonFile: optional('json-file'),
  };
}

function oneOf<Word extends string>(name: string, value: string | null, words: readonly Word[]): Word | null {
  const word = words.find((candidate) => candidate === value);
  if (value !== null && word === undefined) throw new InputError(`Input \`${name}\` is \`${oneLine(value)}\`; it takes ${listed(words)}.`);
  return word ?? null;
}

/** The key becomes part of an HTML comment, which these characters cannot end. */
function key(value: string): string {
  if (!/^[\w.-]{1,64}$/.test(value) || value.includes('--')) {
    throw new InputError(
      `Input \`comment-key\` is \`${oneLine(value)}\`; it takes up to 64 letters, digits, \`.\`, \`_\` and single \`-\`.`,
    );
  }
  return value;
}

function revision(value: string | null): string | null {
  if (value !== null && !/^[^\s-][^\s]*$/.test(value))
    throw new InputError(`Input \`base\` is \`${oneLine(value)}\`; it takes one branch, tag or commit.`);
  return value;
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').slice(0, 80);
}

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
