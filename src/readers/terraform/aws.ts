import { jsonAsYaml } from '../../formats/as-yaml.ts';
import { parseJson } from '../../formats/json.ts';
import type { YamlNode } from '../../formats/yaml.ts';
import { certain } from '../deployment/known.ts';
import { cpuArchitecture, readContainer, readContainers } from '../deployment/ecs.ts';
import { lambda } from '../deployment/lambda.ts';
import { named, type Table, type Take, valuesOf } from '../deployment/part.ts';
import { readScript } from '../deployment/shell.ts';
import { environment, image, resource, setting } from '../deployment/takes.ts';

const asIs = (key: string): string => key;

/** A list of containers in JSON: as a text, or as a value that is encoded. */
const containerDefinitions: Take = (part, at) => readContainers(part, decoded(at.value), asIs);

const containerProperties: Take = (part, at) => readContainer(part, decoded(at.value), asIs);

function decoded(node: YamlNode): YamlNode | undefined {
  if (node.kind !== 'scalar') return node;
  if (node.inner === null || node.type !== 'string') return undefined;
  // The text keeps its places when it begins where it does in the file.
  const { root } = parseJson(' '.repeat(node.inner.start) + node.value);
  return root === null ? undefined : jsonAsYaml(root);
}

/** What a machine runs when it starts, unless something is put into it. */
const userData: Take = (part, at) =>
  valuesOf(part, at).flatMap(({ node, known }) => (/^\s*#!\/bin\/\w*sh\b/.test(certain(known) ?? '') ? readScript(part, node, '/') : []));

const machine: Table = {
  instance_type: resource('instance-type'),
  ami: setting('aws.ami'),
  image_id: setting('aws.ami'),
  user_data: userData,
};

const sagemakerContainer: Table = {
  image: image(),
  model_data_url: setting('sagemaker.model_data_url'),
  mode: setting('sagemaker.mode'),
  environment,
};

/** Attributes by type of resource: https://registry.terraform.io/providers/hashicorp/aws/latest/docs */
export const aws: Readonly<Record<string, Table>> = {
  aws_lambda_function: {
    runtime: lambda.runtime,
    memory_size: lambda.memory,
    timeout: lambda.timeout,
    'ephemeral_storage.size': lambda.storage,
    architectures: lambda.architecture,
    package_type: lambda.packageType,
    handler: lambda.handler,
    layers: lambda.layer,
    image_uri: lambda.image,
    filename: lambda.code,
    'environment.variables': environment,
  },
  aws_instance: machine,
  aws_spot_instance_request: machine,
  aws_launch_template: machine,
  aws_launch_configuration: machine,
  aws_eks_node_group: { instance_types: resource('instance-type'), ami_type: setting('eks.amiType') },
  aws_ecs_task_definition: {
    container_definitions: containerDefinitions,
    requires_compatibilities: setting('ecs.compatibility'),
    memory: resource('memory', 'MB'),
    'runtime_platform.cpu_architecture': cpuArchitecture,
    'inference_accelerator.device_type': resource('accelerator'),
  },
  aws_batch_job_definition: { container_properties: containerProperties },
  aws_batch_compute_environment: { 'compute_resources.instance_type': resource('instance-type') },
  aws_sagemaker_model: Object.fromEntries(
    ['primary_container', 'container'].flatMap((block) =>
      Object.entries(sagemakerContainer).map(([key, take]) => [`${block}.${key}`, take]),
    ),
  ),
  aws_sagemaker_endpoint_configuration: {
    production_variants: named('variant_name', {
      instance_type: resource('instance-type'),
      accelerator_type: resource('accelerator'),
      'serverless_config.memory_size_in_mb': resource('memory', 'MB'),
    }),
  },
  aws_sagemaker_notebook_instance: {
    instance_type: resource('instance-type'),
    accelerator_types: resource('accelerator'),
    platform_identifier: setting('sagemaker.platform_identifier'),
  },
  aws_sagemaker_app: { 'resource_spec.instance_type': resource('instance-type') },
  aws_sagemaker_image_version: { base_image: image() },
};
