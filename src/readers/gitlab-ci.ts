import type { Source } from '../formats/source.ts';
import { entries, get, items, parseYaml, text, type YamlEntry, type YamlNode } from '../formats/yaml.ts';
import type { Fact, SettingFact } from '../model.ts';
import { readImage } from './containers/image.ts';
import { readIndexes } from './containers/indexes.ts';
import { inTree } from './containers/paths.ts';
import { imagePlatform } from './containers/platform.ts';
import { settingAt } from './containers/setting.ts';
import { behindReference, inherited, jobsOf } from './gitlab-ci/inherit.ts';
import { readRunner } from './gitlab-ci/runner.ts';
import { readScripts } from './gitlab-ci/script.ts';
import { complete, readVariables, valueOf, variablesOf, type Variables } from './gitlab-ci/variables.ts';
import { inOrder, unreadable } from './manifest/places.ts';
import type { Read } from './reader.ts';

/** Far more than people write; what many jobs extend multiplies. */
const maximumFacts = 10_000;

/** Reads the jobs of a pipeline of GitLab: https://docs.gitlab.com/ci/yaml/ */
export const read: Read = (source) => {
  const { documents, errors } = parseYaml(source.text);
  return {
    facts: inOrder(documents.flatMap((root) => readPipeline(source, root))),
    problems: errors.slice(0, 1).map((error) => unreadable(source, 'YAML', error)),
  };
};

function readPipeline(source: Source, root: YamlNode): Fact[] {
  const facts: Fact[] = [...readIncludes(source, root), ...readVariables(source, get(root, 'variables'), '')];
  for (const job of jobsOf(root)) {
    if (facts.length > maximumFacts) break;
    facts.push(...readJob(source, root, job));
  }
  return facts;
}

/** Other files of the same repository: https://docs.gitlab.com/ci/yaml/#includelocal */
function readIncludes(source: Source, root: YamlNode): SettingFact[] {
  const written = get(root, 'include');
  const nodes = (written?.kind === 'list' ? written.items : [written]).flatMap((node) => get(node, 'local') ?? node ?? []);
  return nodes.flatMap((node) => {
    const path = text(node);
    return path === null || path.includes('://')
      ? []
      : [settingAt(source, '', 'gitlab-ci.include', node, inTree('', path.replace(/^\/+/, '')))];
  });
}

/** The facts of a job whose failure matters. */
function readJob(source: Source, root: YamlNode, { key, keyStart, keyEnd, value }: YamlEntry): Fact[] {
  const { node } = inherited(value, root);
  if (!['script', 'run', 'extends'].some((each) => get(node, each) !== undefined) || text(get(node, 'allow_failure')) === 'true') return [];
  const block = `job:${key}`;
  const variables = variablesOf(root, node);
  const runner = readRunner(source, node, variables, block);
  const platforms = runner.filter((fact) => fact.kind === 'platform');
  const windows = platforms.length > 0 && platforms.every(({ os }) => os === 'windows');
  return [
    { kind: 'workload', ...source.place(keyStart, keyEnd), block, platform: 'gitlab-ci', type: 'job', name: key },
    ...runner,
    // GitLab's own machines with Windows run no containers.
    ...(windows ? [] : readImages(source, root, node, { block, variables })),
    ...readVariables(source, get(node, 'variables'), block),
    ...[root, node].flatMap((each) => entries(get(each, 'variables'))).flatMap((each) => readIndex(source, block, each)),
    ...readScripts(node, { source, root, block, variables, windows }),
  ];
}

function readIndex(source: Source, block: string, { key: name, value }: YamlEntry): Fact[] {
  const written = value.kind === 'map' ? get(value, 'value') : value;
  return written === undefined || valueOf(value) === null ? [] : readIndexes(source, block, { name, value: written });
}

interface JobPart {
  readonly block: string;
  readonly variables: Variables;
}

/** The image that the scripts run in, and the services beside it, each with a block of its own. */
function readImages(source: Source, root: YamlNode, job: YamlNode, { block, variables }: JobPart): Fact[] {
  const services = items(behindReference(get(job, 'services'), root));
  return [
    ...readOne(source, behindReference(get(job, 'image'), root), { block, variables }),
    ...services.flatMap((service, index) =>
      readOne(source, behindReference(service, root), { block: `${block}/service:${text(get(service, 'alias')) ?? index}`, variables }),
    ),
  ];
}

/** https://docs.gitlab.com/ci/yaml/#image: a name, or a map with one. */
function readOne(source: Source, node: YamlNode | undefined, { block, variables }: JobPart): Fact[] {
  const name = node?.kind === 'map' ? get(node, 'name') : node;
  const platform = get(node, 'docker', 'platform');
  const label = complete(variables)(text(platform) ?? '');
  const chosen =
    platform?.kind !== 'scalar' || label.resolved === 'unknown' || label.value === ''
      ? []
      : [
          imagePlatform(
            source,
            platform.inner ?? platform,
            label.value.includes('linux') ? label.value : `linux/${label.value}`,
            block,
            null,
          ),
        ];
  return [...readImage(source, name, block, complete(variables)), ...chosen];
}
