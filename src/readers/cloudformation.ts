import { entries, entry, get, text, type YamlEntry, type YamlNode } from '../formats/yaml.ts';
import type { Fact } from '../model.ts';
import { readImageBuild } from './cloudformation/image-build.ts';
import { functionProperties, resources } from './cloudformation/resources.ts';
import { knowing, parametersOf } from './cloudformation/values.ts';
import { readDocuments } from './deployment/documents.ts';
import { type Part, readTable, type Table } from './deployment/part.ts';
import { workload } from './deployment/takes.ts';
import type { Read } from './reader.ts';

/** Far more than people write; what is common to many functions multiplies. */
const maximumFacts = 10_000;

/** Reads the functions, containers and machines of a template of CloudFormation or SAM, in YAML or JSON. */
export const read: Read = (source) =>
  readDocuments(source, (template) => {
    const part: Part = { source, block: '', know: knowing(source, parametersOf(template)) };
    const facts: Fact[] = [];
    for (const resource of entries(get(template, 'Resources'))) {
      if (facts.length > maximumFacts) break;
      for (const fact of readResource(part, resource, template)) facts.push(fact);
    }
    return facts;
  });

function readResource(whole: Part, { key: id, value: resource }: YamlEntry, template: YamlNode): Fact[] {
  const at = entry(resource, 'Type');
  const type = text(at?.value) ?? '';
  const table = Object.hasOwn(resources, type) ? resources[type] : undefined;
  if (at === undefined || table === undefined) return [];
  const part = { ...whole, block: id };
  const properties = get(resource, 'Properties');
  const facts = readTable(part, properties, table);
  const images = facts.filter((fact) => fact.kind === 'image');
  // An image that is built here is named only after it.
  const builds = readImageBuild(
    part,
    get(resource, 'Metadata'),
    images.flatMap(({ resolved, text: reference }) => (resolved === 'written' ? reference : [])),
  );
  return [
    workload(part, { start: at.keyStart, end: at.value.end }, 'cloudformation', type, id),
    ...(type === 'AWS::Serverless::Function' ? readTable(part, get(template, 'Globals', 'Function'), without(properties)) : []),
    ...(builds.length > 0 ? [...facts.filter(({ kind }) => kind !== 'image'), ...builds] : facts),
  ];
}

/**
 * What the `Globals` of SAM give to a function that does not say it itself; layers and variables are added to its own:
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html
 */
function without(properties: YamlNode | undefined): Table {
  const own = new Set(entries(properties).flatMap(({ key }) => (['Environment', 'Layers'].includes(key) ? [] : key)));
  // An image brings them.
  if (text(get(properties, 'PackageType')) === 'Image') for (const key of ['Runtime', 'Handler', 'Layers', 'CodeUri']) own.add(key);
  return Object.fromEntries(Object.entries(functionProperties).filter(([path]) => !own.has(path.split('.', 1)[0] ?? '')));
}
