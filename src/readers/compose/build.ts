import type { Source } from '../../formats/source.ts';
import { entry, get, items, text, type YamlNode } from '../../formats/yaml.ts';
import type { BuildFact } from '../../model.ts';
import { folderOf, inTree } from '../containers/paths.ts';
import { entryPlace } from '../manifest/places.ts';
import { interpolate } from './interpolate.ts';

/** What a service builds; its image is then a name for the result: https://docs.docker.com/reference/compose-file/build/ */
export function readBuild(source: Source, service: YamlNode, block: string): BuildFact[] {
  const build = entry(service, 'build');
  if (build === undefined || (build.value.kind === 'scalar' && build.value.type === 'null')) return [];
  const deciding = entry(build.value, 'dockerfile') ?? entry(build.value, 'context') ?? build;
  const place = entryPlace(source, { start: deciding.keyStart, end: deciding.keyEnd }, deciding.value);
  const context = contextOf(source, build.value);
  const tags = [get(service, 'image'), ...items(get(build.value, 'tags'))].flatMap(known);
  const [target = null] = known(get(build.value, 'target'));
  return [{ kind: 'build', ...place, block, context, dockerfile: dockerfileOf(build.value, context), target, args: {}, tags }];
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
