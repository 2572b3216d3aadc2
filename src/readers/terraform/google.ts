import { entries, items, type YamlNode } from '../../formats/yaml.ts';
import type { Fact } from '../../model.ts';
import { type Part, readTable, type Table, type Take, under } from '../deployment/part.ts';
import { namedRuntime } from '../deployment/runtimes.ts';
import { readWords } from '../deployment/shell.ts';
import { environment, image, limits, resource, setting, variables } from '../deployment/takes.ts';

const container: Table = {
  image: image(),
  'resources.limits': limits,
  'resources.cpu_idle': setting('cloud-run.cpu_idle'),
  env: variables('name', 'value'),
};

/** One container or several, whose start is written word by word. */
const containers: Take = (part, at) =>
  (at.value.kind === 'list' ? at.value.items : [at.value]).flatMap((node) => [
    ...readTable(part, node, container),
    ...readStart(part, node),
  ]);

function readStart(part: Part, node: YamlNode): Fact[] {
  const words = ['command', 'args'].flatMap((key) => entries(node).flatMap((each) => (each.key === key ? items(each.value) : [])));
  return readWords(part, words, '/');
}

const accelerator = (path: string): Table => ({
  [`${path}.type`]: resource('accelerator'),
  [`${path}.count`]: resource('accelerator-count'),
});

const node: Table = {
  machine_type: resource('instance-type'),
  ...accelerator('guest_accelerator'),
};

const machine: Table = {
  machine_type: resource('instance-type'),
  ...accelerator('guest_accelerator'),
  'boot_disk.initialize_params.image': setting('gcp.image'),
  'disk.source_image': setting('gcp.image'),
};

const cloudRun: Table = {
  'template.containers': containers,
  'template.node_selector.accelerator': resource('accelerator'),
  'template.execution_environment': setting('cloud-run.execution_environment'),
};

/** Machines of Vertex AI: https://cloud.google.com/vertex-ai/docs/reference/rest/v1/MachineSpec */
const vertex = (path: string): Table => ({
  [`${path}.machine_type`]: resource('instance-type'),
  [`${path}.accelerator_type`]: resource('accelerator'),
  [`${path}.accelerator_count`]: resource('accelerator-count'),
});

/** Attributes by type of resource: https://registry.terraform.io/providers/hashicorp/google/latest/docs */
export const google: Readonly<Record<string, Table>> = {
  google_cloud_run_service: { 'template.spec.containers': containers, 'template.spec.node_selector': selectedAccelerator },
  google_cloud_run_v2_service: cloudRun,
  google_cloud_run_v2_job: under('template', cloudRun),
  google_cloudfunctions_function: {
    runtime: namedRuntime('cloud-functions.runtime'),
    available_memory_mb: resource('memory', 'MB'),
    timeout: resource('timeout', 's'),
    environment_variables: environment,
  },
  google_cloudfunctions2_function: {
    'build_config.runtime': namedRuntime('cloud-functions.runtime'),
    'service_config.available_memory': resource('memory'),
    'service_config.available_cpu': resource('cpu'),
    'service_config.timeout_seconds': resource('timeout', 's'),
    'service_config.environment_variables': environment,
  },
  google_compute_instance: machine,
  google_compute_instance_template: machine,
  google_container_cluster: { ...under('node_config', node), ...under('node_pool.node_config', node) },
  google_container_node_pool: under('node_config', node),
  google_vertex_ai_endpoint: {},
  google_vertex_ai_endpoint_with_model_garden_deployment: {
    publisher_model_name: setting('vertex-ai.publisher_model_name'),
    hugging_face_model_id: setting('vertex-ai.hugging_face_model_id'),
    ...vertex('deploy_config.dedicated_resources.machine_spec'),
    'model_config.container_spec.image_uri': image(),
  },
  google_notebooks_instance: {
    machine_type: resource('instance-type'),
    'accelerator_config.type': resource('accelerator'),
    'accelerator_config.core_count': resource('accelerator-count'),
    'container_image.repository': image(),
  },
  google_workbench_instance: {
    'gce_setup.machine_type': resource('instance-type'),
    'gce_setup.accelerator_configs.type': resource('accelerator'),
    'gce_setup.accelerator_configs.core_count': resource('accelerator-count'),
    'gce_setup.container_image.repository': image(),
  },
  // https://cloud.google.com/ai-platform/docs: the service has ended.
  google_ml_engine_model: { 'default_version.name': setting('ai-platform.version') },
};

/** `run.googleapis.com/accelerator` has dots in its name. */
function selectedAccelerator(part: Part, at: Parameters<Take>[1]): readonly Fact[] {
  return entries(at.value).flatMap((each) => (each.key === 'run.googleapis.com/accelerator' ? resource('accelerator')(part, each) : []));
}
