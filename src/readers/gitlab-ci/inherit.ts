import { entries, entry, get, items, text, type YamlEntry, type YamlNode } from '../../formats/yaml.ts';

/** A job with all that it inherits, as far as this file tells. */
interface Inherited {
  readonly node: YamlNode;
  /** Whether something that it inherits stands in another file: what is not said here may be said there. */
  readonly isOpen: boolean;
}

/** GitLab allows eleven: https://docs.gitlab.com/ci/yaml/#extends */
const maximumDepth = 11;

/** What every job has unless it says something else: https://docs.gitlab.com/ci/yaml/#default */
const defaults = ['image', 'services', 'before_script', 'after_script', 'tags'];

/** Puts together what a job says, what it extends and what is said for all jobs. */
export function inherited(job: YamlNode, root: YamlNode): Inherited {
  const { node, isOpen } = extended(job, root, 0);
  // What it extends elsewhere may say it, and comes first.
  return isOpen ? { node, isOpen } : { node: withDefaults(node, root), isOpen };
}

function extended(job: YamlNode, root: YamlNode, depth: number): Inherited {
  const written = get(job, 'extends');
  const names = written?.kind === 'list' ? written.items.map(text) : written === undefined ? [] : [text(written)];
  let node: YamlNode | undefined;
  let isOpen = names.length > 0 && depth >= maximumDepth;
  for (const name of depth < maximumDepth ? names : []) {
    const base = name === null ? undefined : get(root, name);
    if (base === undefined) {
      isOpen = true;
      continue;
    }
    const inner = extended(base, root, depth + 1);
    isOpen ||= inner.isOpen;
    node = node === undefined ? inner.node : merged(node, inner.node);
  }
  return { node: node === undefined ? job : merged(node, job), isOpen };
}

/** Maps are merged key by key, lists are replaced: https://docs.gitlab.com/ci/yaml/yaml_optimization/#merge-details */
function merged(base: YamlNode, own: YamlNode): YamlNode {
  if (base.kind !== 'map' || own.kind !== 'map') return own;
  const inBase = new Map(base.entries.map((each) => [each.key, each]));
  const known = new Set(own.entries.map(({ key }) => key));
  const over = (each: YamlEntry) => {
    const below = inBase.get(each.key);
    return below === undefined ? each : { ...each, value: merged(below.value, each.value) };
  };
  return { ...own, entries: [...base.entries.filter(({ key }) => !known.has(key)), ...own.entries.map(over)] };
}

function withDefaults(job: YamlNode, root: YamlNode): YamlNode {
  if (job.kind !== 'map') return job;
  const wanted = defaults.filter((key) => entry(job, key) === undefined && takesDefault(job, key));
  // https://docs.gitlab.com/ci/yaml/deprecated_keywords/#globally-defined-image-services-cache-before_script-after_script
  const more = wanted.flatMap((key) => entry(get(root, 'default'), key) ?? (key === 'tags' ? [] : (entry(root, key) ?? [])));
  return more.length === 0 ? job : { ...job, entries: [...job.entries, ...more] };
}

/** https://docs.gitlab.com/ci/yaml/#inheritdefault */
function takesDefault(job: YamlNode, key: string): boolean {
  const wish = get(job, 'inherit', 'default');
  return wish?.kind === 'list' ? items(wish).some((item) => text(item) === key) : text(wish) !== 'false';
}

/** What a `!reference [job, key]` stands for; undefined when that is written in another file. */
export function behindReference(node: YamlNode | undefined, root: YamlNode, depth = 0): YamlNode | undefined {
  if (node?.tag !== '!reference') return node;
  if (depth > maximumDepth) return undefined;
  const [name, ...path] = items(node).flatMap((item) => text(item) ?? []);
  const job = name === undefined ? undefined : get(root, name);
  return job === undefined ? undefined : behindReference(get(extended(job, root, 0).node, ...path), root, depth + 1);
}

/** The jobs of a file, the last of equal ones; what begins with a dot is only there to be extended. */
export function jobsOf(root: YamlNode): YamlEntry[] {
  const jobs = entries(root).filter(({ key, value }) => !key.startsWith('.') && !reserved.has(key) && value.kind === 'map');
  return [...new Map(jobs.map((each) => [each.key, each])).values()];
}

/** https://docs.gitlab.com/ci/yaml/#keywords */
const reserved = new Set([
  'default',
  'include',
  'stages',
  'variables',
  'workflow',
  'image',
  'services',
  'cache',
  'before_script',
  'after_script',
  'spec',
]);
