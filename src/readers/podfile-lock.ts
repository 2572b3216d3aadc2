import type { SkimPath } from '../formats/skim.ts';
import { skimYaml } from '../formats/skim/yaml.ts';
import { LockFacts } from './locks/lock-facts.ts';
import type { Read } from './reader.ts';
import type { Span } from '../formats/span.ts';

/** One line of `PODS`: `TensorFlowLiteSwift/Core (2.14.0)`. */
interface Pod {
  readonly name: string;
  readonly version: string;
  readonly at: Span;
}

/**
 * Reads `Podfile.lock`: https://guides.cocoapods.org/using/using-cocoapods.html#what-is-podfilelock
 * The subspecs of a pod have its version, and are its extras in a Podfile: the first line of a pod stands for all.
 */
export const read: Read = (source, interest) => {
  const facts = new LockFacts(source, interest);
  const pods: Pod[] = [];
  const repositories = new Map<string, string>();
  const error = skimYaml(source.text, (path, start, end) => {
    const [table, key] = path.keys;
    const pod = table === 'PODS' ? podOf(path, source.text, start, end) : null;
    if (pod !== null) pods.push(pod);
    if (table === 'SPEC REPOS' && typeof key === 'string') repositories.set(source.text.slice(start, end), key);
  });
  for (const { name, version, at } of pods)
    facts.lock({ ecosystem: 'cocoapods', name, version, index: repositories.get(name) ?? null }, at);
  return facts.reading('YAML', error);
};

/** A pod that needs others is the key of their list, and is met with the first of them. */
function podOf({ keys, keyStarts }: SkimPath, text: string, start: number, end: number): Pod | null {
  const [, , key, position] = keys;
  if (key !== undefined && position !== 0) return null;
  const from = key === undefined ? start : (keyStarts[2] ?? start);
  const written = key === undefined ? text.slice(start, end) : String(key);
  const [before, name, version] = /^(\S+) \(([^()\s]+)(?=\)$)/.exec(written) ?? [];
  if (before === undefined || name === undefined || version === undefined) return null;
  return { name: name.replace(/\/.*$/, ''), version, at: { start: from + before.length - version.length, end: from + before.length } };
}
