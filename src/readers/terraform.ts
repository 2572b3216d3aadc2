import { type HclBlock, type Hcl, parseHcl } from '../formats/hcl.ts';
import { entry } from '../formats/yaml.ts';
import type { Fact } from '../model.ts';
import { type Part, readTable, type Table, type Take } from './deployment/part.ts';
import { code, setting, workload } from './deployment/takes.ts';
import { inOrder, unreadable } from './manifest/places.ts';
import type { Read } from './reader.ts';
import { aws } from './terraform/aws.ts';
import { azure } from './terraform/azure.ts';
import { google } from './terraform/google.ts';
import { declaredIn, knowing } from './terraform/values.ts';

/** https://registry.terraform.io/providers/hashicorp/helm/latest/docs/resources/release */
const helm: Table = { chart: setting('helm.chart'), repository: setting('helm.repository'), version: setting('helm.version') };

const tables: Readonly<Record<string, Table>> = { ...aws, ...google, ...azure, helm_release: helm };

/** Reads what the resources of a Terraform or OpenTofu file run on, and what they run. Modules are left to themselves. */
export const read: Read = (source) => {
  const file = parseHcl(source.text);
  const know = knowing(declaredIn(file));
  const facts = file.blocks.flatMap((block) => (block.type === 'resource' ? readResource({ source, block: '', know }, block, file) : []));
  return { facts: inOrder(facts), problems: file.error === null ? [] : [unreadable(source, 'HCL', file.error)] };
};

function readResource(whole: Part, resource: HclBlock, file: Hcl): Fact[] {
  const [type = '', name = ''] = resource.labels;
  const table = Object.hasOwn(tables, type) ? tables[type] : undefined;
  if (table === undefined) return [];
  const part = { ...whole, block: `${type}.${name}` };
  return [
    workload(part, resource, 'terraform', type, name),
    ...readTable(part, resource.body, type === 'aws_lambda_function' ? { ...table, filename: archiveOf(file) } : table),
  ];
}

/** An archive that the same file makes holds what that is made of: https://registry.terraform.io/providers/hashicorp/archive/latest/docs/data-sources/file */
function archiveOf({ blocks }: Hcl): Take {
  return (part, at) => {
    const written = at.value.kind === 'scalar' ? at.value.value : '';
    const name = /^data\.archive_file\.([\w-]+)\.output_path$/.exec(written)?.[1];
    const archive = blocks.find(({ type, labels }) => type === 'data' && labels[0] === 'archive_file' && labels[1] === name);
    const made = entry(archive?.body, 'source_dir') ?? entry(archive?.body, 'source_file');
    return code()(part, made === undefined ? at : { ...at, value: made.value });
  };
}
