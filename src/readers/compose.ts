import type { Source } from '../formats/source.ts';
import { entries, get, items, parseYaml, text, type YamlEntry, type YamlNode } from '../formats/yaml.ts';
import type { Fact, PlatformFact } from '../model.ts';
import { readAccelerators } from './compose/accelerators.ts';
import { readBuild } from './compose/build.ts';
import { readEnvironment, readEnvironmentIndexes } from './compose/environment.ts';
import { extended } from './compose/extends.ts';
import { interpolate } from './compose/interpolate.ts';
import { readResources } from './compose/resources.ts';
import { readIncludes, readSettings } from './compose/settings.ts';
import { readCommand } from './containers/command.ts';
import { readImage } from './containers/image.ts';
import { imagePlatform } from './containers/platform.ts';
import { inOrder, unreadable } from './manifest/places.ts';
import type { Read } from './reader.ts';

/** Reads the services of a compose file: https://docs.docker.com/reference/compose-file/ */
export const read: Read = (source) => {
  const { documents, errors } = parseYaml(source.text);
  const [root] = documents;
  return {
    facts: inOrder([
      ...readIncludes(source, root),
      ...entries(get(root, 'services')).flatMap((service) => readService(source, service, root)),
    ]),
    problems: errors.slice(0, 1).map((error) => unreadable(source, 'YAML', error)),
  };
};

function readService(source: Source, { key, keyStart, keyEnd, value }: YamlEntry, root: YamlNode | undefined): Fact[] {
  if (value.kind !== 'map') return [];
  const block = `service:${key}`;
  const service = extended(value, get(root, 'services'));
  const builds = readBuild(source, service, block);
  const environment = readEnvironment(source, get(service, 'environment'), block);
  const parts = [get(service, 'entrypoint'), get(service, 'command')];
  return [
    { kind: 'workload', ...source.place(keyStart, keyEnd), block, platform: 'compose', type: 'service', name: key },
    ...builds,
    ...(builds.length > 0 ? [] : readImage(source, get(service, 'image'), block, interpolate)),
    ...readAccelerators(source, service, block),
    ...readResources(source, service, block),
    ...readSettings(source, service, get(root, 'models'), block),
    ...readPlatforms(source, service, block),
    ...environment,
    ...readEnvironmentIndexes(source, get(service, 'environment'), block),
    ...readCommand(source, { block, parts, directory: text(get(service, 'working_dir')), environment }),
  ];
}

/** The platform that it runs on, or those that it is built for. */
function readPlatforms(source: Source, service: YamlNode, block: string): PlatformFact[] {
  const platform = get(service, 'platform');
  const built = items(get(service, 'build', 'platforms'));
  const of = (node: YamlNode, alternative: string | null) => {
    const { value, resolved } = interpolate(text(node) ?? '');
    if (node.kind !== 'scalar' || value === '' || resolved === 'unknown') return [];
    return [imagePlatform(source, node.inner ?? node, value, block, alternative)];
  };
  if (platform !== undefined) return of(platform, null);
  return built.flatMap((node) => of(node, built.length > 1 ? 'build:platforms' : null));
}
