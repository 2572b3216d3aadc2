import { get, parseJson } from '../formats/json.ts';
import { inOrder, unreadable } from './manifest/places.ts';
import { settingsIn } from './mobile/json-settings.ts';
import type { Read } from './reader.ts';

/** https://developer.chrome.com/docs/extensions/reference/manifest/content-security-policy; version 2 has one policy for all. */
const keys = {
  manifest_version: 'webExtension.manifestVersion',
  content_security_policy: 'webExtension.policy',
  'content_security_policy/extension_pages': 'webExtension.policy',
  'sandbox/pages': 'webExtension.sandbox',
};

/** Reads the manifest of a browser extension: its version, and the policy on what its pages may run. */
export const read: Read = (source) => {
  const { root, error } = parseJson(source.text);
  const problems = error === null ? [] : [unreadable(source, 'JSON', error)];
  if (get(root, 'manifest_version') === null) return { facts: [], problems };
  const isTable = get(root, 'content_security_policy')?.kind === 'object';
  const { content_security_policy: whole, ...more } = keys;
  const facts = settingsIn(source, root, isTable ? more : { ...more, content_security_policy: whole }, 'extension');
  return { facts: inOrder(facts), problems };
};
