import { parseEmbeddedYaml } from '../../formats/yaml.ts';
import { requirements } from '../deployment/packages.ts';
import { readTable, type Table, type Take } from '../deployment/part.ts';
import { readScript } from '../deployment/shell.ts';
import { environment, setting } from '../deployment/takes.ts';

/** https://docs.ray.io/en/latest/ray-core/handling-dependencies.html */
const runtimeEnvironment: Table = {
  pip: requirements(),
  'pip.packages': requirements(),
  uv: requirements(),
  'uv.packages': requirements(),
  env_vars: environment,
};

const serveConfig: Table = {
  'applications.import_path': setting('ray.importPath'),
  ...Object.fromEntries(Object.entries(runtimeEnvironment).map(([key, take]) => [`applications.runtime_env.${key}`, take])),
};

/** YAML that stands in a text. */
function embedded(table: Table): Take {
  return (part, { value }) =>
    value.kind === 'scalar' && value.type !== 'null'
      ? parseEmbeddedYaml(part.source.text, value).flatMap((root) => readTable(part, root, table))
      : [];
}

/** What a cluster, job or service of KubeRay says beside its pods: https://ray-project.github.io/kuberay/reference/api/ */
export const ray: Table = {
  'spec.rayVersion': setting('ray.rayVersion'),
  'spec.rayClusterSpec.rayVersion': setting('ray.rayVersion'),
  'spec.rayClusterConfig.rayVersion': setting('ray.rayVersion'),
  'spec.runtimeEnvYAML': embedded(runtimeEnvironment),
  'spec.serveConfigV2': embedded(serveConfig),
  'spec.entrypoint': (part, { value }) => readScript(part, value, '/'),
};
