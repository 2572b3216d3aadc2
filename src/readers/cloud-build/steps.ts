import { entry, get, items, text, type YamlNode, type YamlScalar } from '../../formats/yaml.ts';
import type { BuildFact, Fact } from '../../model.ts';
import { inTree } from '../containers/paths.ts';
import { certain } from '../deployment/known.ts';
import { type Part, readTable } from '../deployment/part.ts';
import { readScript, readWords } from '../deployment/shell.ts';
import { environmentList, image as imageReference } from '../deployment/takes.ts';
import type { Substitutions } from './substitutions.ts';

/** What the steps of a build share. */
export interface Build {
  readonly substitutions: Substitutions;
  /** The folder that it is submitted from. */
  readonly start: string;
}

/** The facts of one step: https://cloud.google.com/build/docs/build-config-file-schema#steps */
export function readStep(part: Part, step: YamlNode, build: Build): Fact[] {
  const builder = text(get(step, 'name')) ?? '';
  const image = readKaniko(part, step, builder, build);
  return [
    ...(isBuilder(builder) ? [] : readTable(part, step, { name: imageReference() })),
    ...readTable(part, step, { env: environmentList }),
    ...(image === null ? readStart(part, step, builder, build) : [image]),
  ];
}

/** Tools of the service itself (https://github.com/GoogleCloudPlatform/cloud-builders), which are not what the repository runs. */
function isBuilder(builder: string): boolean {
  return /(?:^|\/)cloud-builders\/|cloudsdktool\/|kaniko-project\/|k8s-skaffold\//.test(builder);
}

function readStart(part: Part, step: YamlNode, builder: string, build: Build): Fact[] {
  const directory = directoryOf(part, step, build.start);
  const script = get(step, 'script') ?? scriptOf(step);
  if (script !== undefined) return readScript(part, script, directory, variablesOf(build.substitutions));
  const entryPoint = get(step, 'entrypoint');
  const words = [...(entryPoint === undefined ? [] : [entryPoint]), ...items(get(step, 'args'))];
  return readWords(part, words, directory, entryPoint === undefined ? programOf(builder) : null);
}

/** `gcr.io/cloud-builders/docker` starts docker. */
function programOf(builder: string): string | null {
  return /cloud-builders\/([\w-]+)/.exec(builder)?.[1] ?? null;
}

/** What a shell is told to run. */
function scriptOf(step: YamlNode): YamlScalar | undefined {
  if (!/^(?:\/bin\/)?(?:ba|da)?sh$/.test(text(get(step, 'entrypoint')) ?? '')) return undefined;
  const words = items(get(step, 'args'));
  const option = words.findIndex((word) => /^-[a-z]*c$/.test(text(word) ?? ''));
  const script = option < 0 ? undefined : words[option + 1];
  return script?.kind === 'scalar' ? script : undefined;
}

function directoryOf({ know }: Part, step: YamlNode, start: string): string {
  const written = get(step, 'dir');
  const known = written === undefined ? null : know(written);
  if (known === null) return start;
  const directory = certain(known);
  // What cannot be known is written as the shell reader writes it.
  return directory === null ? `\${${known.kind === 'written' ? '' : (known.variable ?? 'dir')}}` : (inTree(start, directory) ?? directory);
}

function variablesOf(substitutions: Substitutions): Map<string, { value: string; weak: boolean }> {
  return new Map([...substitutions].map(([name, value]) => [name, { value, weak: true }]));
}

/** https://github.com/GoogleContainerTools/kaniko#additional-flags */
function readKaniko({ source, block, know }: Part, step: YamlNode, builder: string, { start }: Build): BuildFact | null {
  const args = entry(step, 'args');
  if (!builder.includes('kaniko-project/executor') || args === undefined) return null;
  const options = items(args.value).flatMap((node) => {
    const known = know(node);
    const [, name, value] = /^--([\w-]+)=(.*)$/.exec(text(node) ?? '') ?? [];
    return name === undefined || value === undefined ? [] : [{ name, value: known?.kind === 'written' ? value : null, written: value }];
  });
  const option = (name: string) => options.find((each) => each.name === name);
  const pathOf = (base: string, given: { value: string | null } | undefined, usual: string) =>
    given === undefined
      ? inTree(base, usual)
      : given.value === null
        ? null
        : inTree(base, given.value.replace(/^dir:\/\/\/workspace\/?|^\/workspace\/?/, '') || '.');
  const context = pathOf(start, option('context'), '.');
  return {
    kind: 'build',
    ...source.place(args.keyStart, args.keyEnd),
    block,
    context,
    dockerfile: context === null ? null : pathOf(context, option('dockerfile'), 'Dockerfile'),
    target: option('target')?.value ?? null,
    args: {},
    tags: options.flatMap(({ name, written }) => (name === 'destination' ? written : [])),
  };
}
