import { entries, entry, items, text, type YamlEntry, type YamlNode } from '../../formats/yaml.ts';
import type { Span } from '../../formats/span.ts';

/** A block of HCL, or what stands for it in JSON: `{ "target": { "api": { … } } }`. */
export interface Block {
  readonly type: string;
  readonly labels: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly body: YamlNode;
}

/** What is built, with all that it inherits. */
export interface Target {
  readonly name: string;
  readonly at: Span;
  /** An attribute: its own, else the last one that it inherits. */
  readonly get: (key: string) => YamlEntry | undefined;
  /** The entries of maps, which are joined by their names: `args`, `contexts`. */
  readonly named: (key: string) => YamlEntry[];
}

/** Targets that inherit from each other deeper than this, or more of them, are made to take long. */
const deepest = 10;
const mostAncestors = 100;

/**
 * The targets that are built: those of groups, and of the others those that are not only there to be inherited
 * (https://docs.docker.com/build/bake/inheritance/). Of several blocks of one name the later ones add to the first.
 */
export function inheriting(blocks: readonly Block[]): Target[] {
  const targets = byName(blocks, 'target');
  const grouped = new Set(blocks.filter(({ type }) => type === 'group').flatMap(({ body }) => words(body, 'targets')));
  const inherited = new Set(blocks.filter(({ type }) => type === 'target').flatMap(({ body }) => words(body, 'inherits')));
  const built = [...targets].filter(([name]) => grouped.has(name) || !(inherited.has(name) || isAbstract(name)));
  return built.flatMap(([name, own]) => {
    const at = own[0];
    return at === undefined ? [] : [targetOf(name, at, ancestors(targets, name))];
  });
}

/** `docker-metadata-action` is filled by that action: https://github.com/docker/metadata-action#bake-definition */
function isAbstract(name: string): boolean {
  return name.startsWith('_') || name === 'docker-metadata-action';
}

function byName(blocks: readonly Block[], type: string): Map<string, Block[]> {
  const found = new Map<string, Block[]>();
  for (const block of blocks.filter((one) => one.type === type)) {
    const name = block.labels[0] ?? '';
    found.set(name, [...(found.get(name) ?? []), block]);
  }
  return found;
}

function targetOf(name: string, at: Target['at'], bodies: readonly YamlNode[]): Target {
  return {
    name,
    at,
    get: (key) => bodies.map((body) => entry(body, key)).findLast((found) => found !== undefined),
    named: (key) => [...new Map(bodies.flatMap((body) => entries(entry(body, key)?.value)).map((one) => [one.key, one] as const)).values()],
  };
}

/** The bodies that make a target: those that it inherits in their order, then its own. */
function ancestors(targets: ReadonlyMap<string, readonly Block[]>, start: string): YamlNode[] {
  const found: YamlNode[] = [];
  const visit = (name: string, trail: readonly string[]): void => {
    if (trail.includes(name) || trail.length > deepest || found.length > mostAncestors) return;
    for (const { body } of targets.get(name) ?? []) {
      for (const parent of words(body, 'inherits')) visit(parent, [...trail, name]);
      found.push(body);
    }
  };
  visit(start, []);
  return found;
}

function words(body: YamlNode, key: string): string[] {
  return items(entry(body, key)?.value).flatMap((node) => text(node) ?? []);
}
