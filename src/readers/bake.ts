import { jsonAsYaml } from '../formats/as-yaml.ts';
import { parseHcl } from '../formats/hcl.ts';
import { parseJson } from '../formats/json.ts';
import type { Source } from '../formats/source.ts';
import { entries, items, text, type YamlNode } from '../formats/yaml.ts';
import type { BuildFact, Fact } from '../model.ts';
import { type Block, inheriting, type Target } from './bake/inherit.ts';
import { type Fill, filling } from './bake/values.ts';
import { buildArguments } from './containers/build-arguments.ts';
import { folderOf, inTree } from './containers/paths.ts';
import { imagePlatform } from './containers/platform.ts';
import { inOrder, keySpan, unreadable } from './manifest/places.ts';
import { placeOf } from './containers/setting.ts';
import type { Read } from './reader.ts';

/** Reads the images that Buildx bakes: https://docs.docker.com/build/bake/reference/ */
export const read: Read = (source) => {
  const { blocks, error } = source.path.endsWith('.json') ? ofJson(source.text) : parseHcl(source.text);
  const fill = filling(blocks);
  const targets = inheriting(blocks);
  return {
    facts: inOrder(targets.flatMap((target) => readTarget(source, target, fill))),
    problems: error === null ? [] : [unreadable(source, source.path.endsWith('.json') ? 'JSON' : 'HCL', error)],
  };
};

function ofJson(written: string): { blocks: Block[]; error: { readonly message: string; readonly offset: number } | null } {
  const { root, error } = parseJson(written);
  const kinds = root === null ? [] : entries(jsonAsYaml(root));
  const blocks = kinds.flatMap((kind) =>
    entries(kind.value).map((one): Block => {
      const { start, end } = keySpan(one);
      return { type: kind.key, labels: [one.key], start, end, body: one.value };
    }),
  );
  return { blocks, error };
}

function readTarget(source: Source, target: Target, fill: Fill): Fact[] {
  const { name, get } = target;
  const block = `target:${name}`;
  const build = readBuild(source, block, target, fill);
  const platforms = items(get('platforms')?.value).flatMap((node) => (node.kind === 'scalar' ? [node] : []));
  const alternative = platforms.length > 1 ? 'build:platforms' : null;
  const known = platforms.flatMap((node) => {
    const value = fill(node).written;
    return value === null ? [] : [imagePlatform(source, node.inner ?? node, value, block, alternative)];
  });
  return [build, ...known];
}

/** Paths are relative to the folder in which it is started, which is mostly that of the file; the Dockerfile's to the context. */
function readBuild(source: Source, block: string, { at, get, named }: Target, fill: Fill): BuildFact {
  const path = (folder: string | null, node: YamlNode | undefined, fallback: string) => {
    const written = node === undefined ? fallback : fill(node).likely;
    return folder === null || written === null ? null : inTree(folder, written);
  };
  const context = path(folderOf(source.path), get('context')?.value, '.');
  const stage = get('target')?.value;
  const target = stage === undefined ? null : fill(stage).likely;
  const isOpen = get('dockerfile-inline') !== undefined || (stage !== undefined && target === null);
  const args = named('args');
  const deciding = get('dockerfile') ?? get('context');
  return {
    kind: 'build',
    ...(deciding === undefined ? source.place(at.start, at.end) : placeOf(source, deciding)),
    block,
    context,
    dockerfile: isOpen ? null : path(context, get('dockerfile')?.value, 'Dockerfile'),
    target,
    args: buildArguments(args.map(({ key, value }) => [key, fill(value).written])),
    tags: items(get('tags')?.value).flatMap((node) => tagOf(node, fill)),
    argsAt: Object.fromEntries(args.map((one) => [one.key, placeOf(source, one).location])),
    contexts: Object.fromEntries(named('contexts').map(({ key, value }) => [key, fill(value).likely ?? ''])),
  };
}

/** An image reference; one whose tag only the run knows, without it. */
function tagOf(node: YamlNode, fill: Fill): string[] {
  const known = fill(node).likely ?? (text(node) ?? '').replace(/:[^/:]*$/, '');
  return known === '' || /[${}]/.test(known) ? [] : [known];
}
