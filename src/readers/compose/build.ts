import type { Source } from '../../formats/source.ts';
import { entries, entry, get, items, text, type YamlNode } from '../../formats/yaml.ts';
import type { BuildFact } from '../../model.ts';
import { buildArgument, buildArguments } from '../containers/build-arguments.ts';
import { folderOf, inTree } from '../containers/paths.ts';
import { placeOf } from '../containers/setting.ts';
import { entryPlace } from '../manifest/places.ts';
import { interpolate, literal } from './interpolate.ts';

/** What a service builds; its image is then a name for the result: https://docs.docker.com/reference/compose-file/build/ */
export function readBuild(source: Source, service: YamlNode, block: string): BuildFact[] {
  const build = entry(service, 'build');
  if (build === undefined || (build.value.kind === 'scalar' && build.value.type === 'null')) return [];
  const deciding = entry(build.value, 'dockerfile') ?? entry(build.value, 'context') ?? build;
  const place = entryPlace(source, { start: deciding.keyStart, end: deciding.keyEnd }, deciding.value);
  const context = contextOf(source, build.value);
  const tags = [get(service, 'image'), ...items(get(build.value, 'tags'))].flatMap(known);
  const target = get(build.value, 'target');
  const [stage = null] = known(target);
  // Without the stage that is meant, the last one would stand for another.
  const dockerfile = text(target) !== null && stage === null ? null : dockerfileOf(build.value, context);
  const args = get(build.value, 'args');
  const contexts = contextsOf(get(build.value, 'additional_contexts'));
  return [
    {
      kind: 'build',
      ...place,
      block,
      context,
      dockerfile,
      target: stage,
      args: argumentsOf(args),
      tags,
      argsAt: placesOf(source, args),
      ...(contexts === null ? {} : { contexts }),
    },
  ];
}

function placesOf(source: Source, args: YamlNode | undefined): NonNullable<BuildFact['argsAt']> {
  const named = entries(args).map((one) => [one.key, placeOf(source, one).location] as const);
  const listed = items(args).map((item) => [(text(item) ?? '').split('=')[0] ?? '', source.place(item.start, item.end).location] as const);
  return Object.fromEntries([...named, ...listed]);
}

/** https://docs.docker.com/reference/compose-file/build/#additional_contexts */
function contextsOf(node: YamlNode | undefined): Record<string, string> | null {
  if (node === undefined) return null;
  const named = entries(node).map(({ key, value }) => [key, text(value) ?? ''] as const);
  const listed = items(node).map((item) => {
    const written = text(item) ?? '';
    const equals = written.indexOf('=');
    return [written.slice(0, Math.max(0, equals)), written.slice(equals + 1)] as const;
  });
  return Object.fromEntries([...named, ...listed]);
}

/** https://docs.docker.com/reference/compose-file/build/#args: a map, or a list of `NAME=value`. */
function argumentsOf(args: YamlNode | undefined): BuildFact['args'] {
  if (args?.kind === 'scalar') return buildArguments(args.type === 'null' ? [] : null);
  const named = entries(args).map(({ key, value }): [string, string | null] => [key, valueOf(value)]);
  return buildArguments([...named, ...items(args).map((item) => buildArgument(text(item) ?? '', literal))]);
}

/** A number reaches the build as a number is written: `3.10` as 3.1. */
function valueOf(node: YamlNode): string | null {
  const written = text(node);
  if (written === null || node.kind !== 'scalar') return null;
  return node.type === 'number' && String(Number(written)) !== written ? null : literal(written);
}

function contextOf(source: Source, build: YamlNode): string | null {
  const written = build.kind === 'map' ? get(build, 'context') : build;
  if (written === undefined) return folderOf(source.path);
  const [context] = known(written);
  return context === undefined ? null : inTree(folderOf(source.path), context);
}

function dockerfileOf(build: YamlNode, context: string | null): string | null {
  if (context === null || get(build, 'dockerfile_inline') !== undefined) return null;
  const written = get(build, 'dockerfile');
  const [name] = written === undefined ? ['Dockerfile'] : known(written);
  return name === undefined ? null : inTree(context, name);
}

/** The text with the defaults of its variables, unless one has none. */
function known(node: YamlNode | undefined): string[] {
  const { value, resolved } = interpolate(text(node) ?? '');
  return resolved === 'unknown' || value === '' ? [] : [value];
}
