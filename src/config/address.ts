/** A file of another repository. */
export interface RemoteAddress {
  readonly owner: string;
  readonly repo: string;
  readonly path: string;
  /** A branch, tag or commit; null for the default branch. */
  readonly ref: string | null;
}

/** What an entry of `extends` names. */
export type Address =
  | { readonly kind: 'preset'; readonly name: PresetName }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'remote'; readonly remote: RemoteAddress };

export const presetNames = ['recommended', 'strict'] as const;
export type PresetName = (typeof presetNames)[number];

const remotePattern = /^([\w.-]{1,100})\/([\w.-]{1,100})\/\/([^@?#\\\s]{1,300}?)(?:@([\w./-]{1,200}))?$/;

/** Understands an entry of `extends`; null when it is none of its forms. */
export function parseAddress(text: string): Address | null {
  const name = presetNames.find((preset) => preset === text);
  if (name !== undefined) return { kind: 'preset', name };
  if (/^\.\.?\//.test(text)) return { kind: 'file', path: text };
  const remote = parseRemote(text);
  return remote === null ? null : { kind: 'remote', remote };
}

/** `owner/repo//path@ref`; null when it is something else, or leads out of the repository. */
export function parseRemote(text: string): RemoteAddress | null {
  const [, owner = '', repo = '', path = '', ref = null] = remotePattern.exec(text) ?? [];
  const isInside = path !== '' && !path.startsWith('/') && path.split('/').every((part) => part !== '..' && part !== '.' && part !== '');
  return isInside && !/^\.+$/.test(owner) && !/^\.+$/.test(repo) ? { owner, repo, path, ref } : null;
}

/** The address as it is written. */
export function addressText({ owner, repo, path, ref }: RemoteAddress): string {
  return `${owner}/${repo}//${path}${ref === null ? '' : `@${ref}`}`;
}
