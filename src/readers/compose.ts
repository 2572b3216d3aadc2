import type { Source } from '../formats/source.ts';
import { entries, entry, get, items, parseYaml, text, type YamlEntry, type YamlNode } from '../formats/yaml.ts';
import type { Fact, PlatformFact, SettingFact } from '../model.ts';
import { readAccelerators } from './compose/accelerators.ts';
import { readBuild } from './compose/build.ts';
import { readEnvironment, readEnvironmentIndexes } from './compose/environment.ts';
import { interpolate, literal } from './compose/interpolate.ts';
import { readCommand } from './containers/command.ts';
import { readImage } from './containers/image.ts';
import { imagePlatform } from './containers/platform.ts';
import { entryPlace, inOrder, unreadable } from './manifest/places.ts';
import type { Read } from './reader.ts';

/** Reads the services of a compose file: https://docs.docker.com/reference/compose-file/ */
export const read: Read = (source) => {
  const { documents, errors } = parseYaml(source.text);
  return {
    facts: inOrder(entries(get(documents[0], 'services')).flatMap((service) => readService(source, service))),
    problems: errors.slice(0, 1).map((error) => unreadable(source, 'YAML', error)),
  };
};

function readService(source: Source, { key, keyStart, keyEnd, value: service }: YamlEntry): Fact[] {
  if (service.kind !== 'map') return [];
  const block = `service:${key}`;
  const builds = readBuild(source, service, block);
  const environment = readEnvironment(source, get(service, 'environment'), block);
  const parts = [get(service, 'entrypoint'), get(service, 'command')];
  return [
    { kind: 'workload', ...source.place(keyStart, keyEnd), block, platform: 'compose', type: 'service', name: key },
    ...builds,
    ...(builds.length > 0 ? [] : readImage(source, get(service, 'image'), block, interpolate)),
    ...readAccelerators(source, service, block),
    ...readRuntime(source, service, block),
    ...readPlatforms(source, service, block),
    ...environment,
    ...readEnvironmentIndexes(source, get(service, 'environment'), block),
    ...readCommand(source, { block, parts, directory: text(get(service, 'working_dir')), environment }),
  ];
}

/** The container runtime that starts the service: `nvidia`, `habana`. */
function readRuntime(source: Source, service: YamlNode, block: string): SettingFact[] {
  const runtime = entry(service, 'runtime');
  const value = text(runtime?.value);
  if (runtime === undefined || value === null) return [];
  const place = entryPlace(source, { start: runtime.keyStart, end: runtime.keyEnd }, runtime.value);
  return [{ kind: 'setting', ...place, block, key: 'compose.runtime', value: literal(value) }];
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
