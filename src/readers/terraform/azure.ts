import { under, type Table } from '../deployment/part.ts';
import { environment, image, resource, setting, variables } from '../deployment/takes.ts';

const container: Table = {
  image: image(),
  cpu: resource('cpu'),
};

const size = (key: string): Table => ({ [key]: resource('instance-type') });

const containerApp: Table = {
  ...under('template.container', { ...container, memory: resource('memory'), env: variables('name', 'value') }),
  workload_profile_name: setting('azure.workload_profile_name'),
};

/** Attributes by type of resource: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs */
export const azure: Readonly<Record<string, Table>> = {
  azurerm_container_app: containerApp,
  azurerm_container_app_job: containerApp,
  azurerm_container_group: {
    ...under('container', { ...container, memory: resource('memory', 'GB'), environment_variables: environment }),
    'container.gpu.count': resource('nvidia.com/gpu'),
    'container.gpu.sku': resource('accelerator'),
    os_type: setting('azure.os_type'),
  },
  azurerm_kubernetes_cluster: size('default_node_pool.vm_size'),
  azurerm_kubernetes_cluster_node_pool: size('vm_size'),
  azurerm_machine_learning_compute_cluster: size('vm_size'),
  azurerm_machine_learning_compute_instance: size('virtual_machine_size'),
  azurerm_machine_learning_inference_cluster: { cluster_purpose: setting('azureml.cluster_purpose') },
};
