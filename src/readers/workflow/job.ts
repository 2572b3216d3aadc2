import type { Source } from '../../formats/source.ts';
import { entries, get, type YamlEntry, type YamlNode } from '../../formats/yaml.ts';
import type { EnvFact, Fact, ImageFact } from '../../model.ts';
import { readImage } from '../containers/image.ts';
import { readIndexes } from '../containers/indexes.ts';
import { entryPlace } from '../manifest/places.ts';
import { stepsOf } from './actions.ts';
import { readBuilds } from './build.ts';
import { conditionOf, literal, mayFail } from './expressions.ts';
import { readScripts } from './run.ts';
import { readRunners } from './runner.ts';
import { readRuntimes } from './runtimes.ts';

/** A job, with what its parts need to know of it. */
export interface Job {
  readonly id: string;
  readonly block: string;
  readonly node: YamlNode;
  readonly workflow: YamlNode;
  /** Whether it runs on nothing but Windows. */
  readonly windows: boolean;
}

/** The facts of a job that really runs here, and whose failure matters. */
export function readJob(source: Source, workflow: YamlNode, { key, keyStart, keyEnd, value: node }: YamlEntry): Fact[] {
  if (node.kind !== 'map' || get(node, 'uses') !== undefined || conditionOf(get(node, 'if')) === 'false') return [];
  if (mayFail(node)) return [];
  const block = `job:${key}`;
  const platforms = readRunners(source, node, block);
  const own = [node, ...stepsOf(node)];
  const windows = platforms.length > 0 && platforms.every(({ os }) => os === 'windows');
  return [
    { kind: 'workload', ...source.place(keyStart, keyEnd), block, platform: 'workflow', type: 'job', name: key },
    ...platforms,
    ...readImages(source, node, block),
    ...own.flatMap((each) => readEnvironment(source, get(each, 'env'), block)),
    ...[workflow, ...own]
      .flatMap((each) => entries(get(each, 'env')))
      .flatMap(({ key: name, value }) => readIndexes(source, block, { name, value })),
    ...readRuntimes(source, workflow, node, block),
    ...readBuilds(source, node, block),
    ...readScripts(source, { id: key, block, node, workflow, windows }),
  ];
}

/** The container that the steps run in, and the services beside it, each with a block of its own. */
function readImages(source: Source, job: YamlNode, block: string): ImageFact[] {
  const container = get(job, 'container');
  const services = entries(get(job, 'services'));
  return [
    ...readImage(source, get(container, 'image') ?? container, block),
    ...services.flatMap(({ key, value }) => readImage(source, get(value, 'image'), `${block}/service:${key}`)),
  ];
}

/** The variables that are set to what is written there. */
export function readEnvironment(source: Source, environment: YamlNode | undefined, block: string): EnvFact[] {
  return entries(environment).flatMap(({ key, keyStart, keyEnd, value }) => {
    const written = literal(value);
    if (written === null) return [];
    const place = entryPlace(source, { start: keyStart, end: keyEnd }, value);
    return [{ kind: 'env', ...place, block, name: key, value: written }];
  });
}
