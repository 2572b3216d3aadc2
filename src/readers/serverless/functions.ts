import { entries, entry, get, text, type YamlEntry, type YamlNode } from '../../formats/yaml.ts';
import type { BuildFact, Fact } from '../../model.ts';
import { folderOf, inTree } from '../containers/paths.ts';
import { certain } from '../deployment/known.ts';
import { lambda } from '../deployment/lambda.ts';
import { type Part, readTable, type Table } from '../deployment/part.ts';
import { readWords } from '../deployment/shell.ts';
import { environment, workload } from '../deployment/takes.ts';
import { entryPlace, keySpan } from '../manifest/places.ts';

/** What the provider may say for all functions, each of which may say it itself. */
const shared: Table = {
  runtime: lambda.runtime,
  memorySize: lambda.memory,
  timeout: lambda.timeout,
  ephemeralStorageSize: lambda.storage,
  architecture: lambda.architecture,
  layers: lambda.layer,
  environment,
};

/** An image brings its own. */
const ofArchives = ['runtime', 'layers'];

const own: Table = { ...shared, handler: lambda.handler };

/** The facts of one function, with those that the provider gives to it. */
export function readFunction(whole: Part, service: YamlNode, { key: name, keyStart, keyEnd, value: node }: YamlEntry): Fact[] {
  if (node.kind !== 'map') return [];
  const part = { ...whole, block: `function:${name}` };
  const image = entry(node, 'image');
  return [
    workload(part, { start: keyStart, end: keyEnd }, 'serverless', 'function', name),
    ...readTable(part, get(service, 'provider'), inherited(node)),
    ...readTable(part, node, own),
    ...(image === undefined ? readCode(part, service, node) : readImage(part, service, image)),
  ];
}

/** Variables are added to those of the provider, everything else takes their place. */
function inherited(node: YamlNode): Table {
  const said = new Set(entries(node).map(({ key }) => key));
  const dropped = said.has('image') ? ofArchives : [];
  return Object.fromEntries(Object.entries(shared).filter(([key]) => key === 'environment' || (!said.has(key) && !dropped.includes(key))));
}

/** The folder of the service is what is shipped, or the part of it that is packaged alone. */
function readCode(part: Part, service: YamlNode, node: YamlNode): Fact[] {
  const artifact = entry(get(node, 'package'), 'artifact') ?? entry(get(service, 'package'), 'artifact');
  const at = artifact ?? entry(node, 'module') ?? entry(node, 'handler');
  if (at === undefined) return [];
  const written = at.key === 'handler' ? '.' : certain(part.know(at.value));
  const path = written === null ? null : inTree(folderOf(part.source.path), written);
  return [{ kind: 'code', ...entryPlace(part.source, keySpan(at), at.value), block: part.block, holds: 'code', path }];
}

/** The address of an image, or the name of one that the provider builds or names: https://www.serverless.com/framework/docs/providers/aws/guide/functions#referencing-container-image-as-a-target */
function readImage(part: Part, service: YamlNode, at: YamlEntry): Fact[] {
  const named = entry(at.value, 'name') ?? entry(at.value, 'uri') ?? at;
  const declared = entry(get(service, 'provider', 'ecr', 'images'), text(named.value) ?? '');
  const words = ['entryPoint', 'command'].flatMap((key) => {
    const list = get(at.value, key);
    return list?.kind === 'list' ? list.items : [];
  });
  return [...(declared === undefined ? lambda.image(part, named) : readDeclared(part, declared)), ...readWords(part, words, '/')];
}

function readDeclared(part: Part, declared: YamlEntry): readonly Fact[] {
  const uri = declared.value.kind === 'scalar' ? declared : entry(declared.value, 'uri');
  return uri === undefined ? [readBuild(part, declared)] : lambda.image(part, uri);
}

function readBuild({ source, block, know }: Part, declared: YamlEntry): BuildFact {
  const at = entry(declared.value, 'file') ?? entry(declared.value, 'path') ?? declared;
  const written = (node: YamlNode | undefined, usual: string): string | null => (node === undefined ? usual : certain(know(node)));
  const path = written(get(declared.value, 'path'), '.');
  const file = written(get(declared.value, 'file'), 'Dockerfile');
  const context = path === null ? null : inTree(folderOf(source.path), path);
  const args = Object.fromEntries(entries(get(declared.value, 'buildArgs')).map(({ key, value }) => [key, certain(know(value))]));
  return {
    kind: 'build',
    ...entryPlace(source, keySpan(at), at.value),
    block,
    context,
    dockerfile: context === null || file === null ? null : inTree(context, file),
    target: null,
    args,
    tags: [],
  };
}
