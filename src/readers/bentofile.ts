import { entry, get, text, type YamlNode } from '../formats/yaml.ts';
import type { Fact } from '../model.ts';
import { readDocuments } from './deployment/documents.ts';
import { asWritten } from './deployment/known.ts';
import { condaChannels, condaPackages, debianPackages, manifest, requirements } from './deployment/packages.ts';
import { type Part, readTable, type Table } from './deployment/part.ts';
import { code, environment, environmentList, image, pythonIndex, runtime, setting, variables, workload } from './deployment/takes.ts';
import { keySpan } from './manifest/places.ts';
import type { Read } from './reader.ts';
import { pythonVersion } from './runtime-files/versions.ts';

const table: Table = {
  service: code('code', fileOf),
  include: code(),
  envs: variables('name', 'value'),
  'python.packages': requirements(),
  'python.requirements_txt': manifest('pip'),
  'python.lock_packages': setting('bentoml.lock_packages'),
  'python.index_url': pythonIndex('primary'),
  'python.extra_index_url': pythonIndex('extra'),
  'python.find_links': pythonIndex('find-links'),
  'conda.environment_yml': manifest('conda'),
  'conda.channels': condaChannels,
  'conda.dependencies': condaPackages,
  'conda.pip': requirements(),
  'docker.distro': setting('bentoml.distro'),
  'docker.python_version': runtime('python', pythonVersion),
  'docker.cuda_version': runtime('cuda', pythonVersion),
  'docker.base_image': image('base'),
  'docker.system_packages': debianPackages,
  'docker.dockerfile_template': setting('bentoml.dockerfile_template'),
  'docker.setup_script': code(),
  'docker.env': (part, at) => [...environment(part, at), ...(at.value.kind === 'list' ? environmentList(part, at) : [])],
};

/** Reads `bentofile.yaml`: https://docs.bentoml.com/en/latest/reference/bentoml/bento-build-options.html */
export const read: Read = (source) =>
  readDocuments(source, (options) => {
    const part: Part = { source, block: '', know: asWritten };
    return [...readService(part, options), ...readTable(part, options, table)];
  });

function readService(part: Part, options: YamlNode): Fact[] {
  const at = entry(options, 'service');
  if (at === undefined) return [];
  const name = text(get(options, 'name')) ?? text(at.value) ?? '';
  return [workload(part, keySpan(at), 'bentoml', 'service', name)];
}

/** `service.py` of `service:svc` and of `service.py:svc`; modules are written with dots. */
function fileOf(written: string): string {
  const module = written.replace(/:.*$/s, '');
  return module.endsWith('.py') ? module : `${module.replaceAll('.', '/')}.py`;
}
