import type { FactOf, TargetName, UnitKind, WorkloadPlatform } from '../model.ts';

/** What a workload is, and where it runs. */
export interface WorkloadPlace {
  readonly kind: UnitKind;
  readonly targets: readonly TargetName[];
}

/** What the format or service of a workload says, whatever its type. */
const byPlatform: Readonly<Record<WorkloadPlatform, WorkloadPlace>> = {
  kubernetes: { kind: 'image', targets: ['kubernetes'] },
  compose: { kind: 'image', targets: [] },
  workflow: { kind: 'ci', targets: [] },
  'gitlab-ci': { kind: 'ci', targets: [] },
  'cloud-build': { kind: 'ci', targets: [] },
  terraform: { kind: 'image', targets: ['server'] },
  cloudformation: { kind: 'image', targets: ['server'] },
  serverless: { kind: 'function', targets: ['lambda'] },
  'app-engine': { kind: 'image', targets: ['app-engine'] },
  'cloud-run': { kind: 'image', targets: ['cloud-run'] },
  'vertex-ai': { kind: 'job', targets: ['vertex-ai'] },
  sagemaker: { kind: 'job', targets: ['sagemaker'] },
  'azure-ml': { kind: 'job', targets: ['azure-ml'] },
  fly: { kind: 'image', targets: ['fly'] },
  vercel: { kind: 'function', targets: ['vercel'] },
  procfile: { kind: 'image', targets: ['heroku'] },
  cog: { kind: 'image', targets: ['server'] },
  bentoml: { kind: 'image', targets: ['server'] },
  mlflow: { kind: 'job', targets: [] },
  triton: { kind: 'image', targets: ['server'] },
  torchserve: { kind: 'image', targets: ['server'] },
  mlserver: { kind: 'image', targets: ['server'] },
  'hf-space': { kind: 'image', targets: ['hf-space'] },
  slurm: { kind: 'job', targets: ['slurm'] },
  skypilot: { kind: 'job', targets: ['server'] },
  ray: { kind: 'image', targets: ['server'] },
  devcontainer: { kind: 'environment', targets: [] },
  buildozer: { kind: 'app', targets: ['android'] },
  fastlane: { kind: 'app', targets: [] },
  xcode: { kind: 'app', targets: [] },
  android: { kind: 'app', targets: ['android'] },
  expo: { kind: 'app', targets: [] },
  unity: { kind: 'app', targets: [] },
  dotnet: { kind: 'app', targets: [] },
  platformio: { kind: 'firmware', targets: ['mcu'] },
  'esp-idf': { kind: 'firmware', targets: ['mcu'] },
  arduino: { kind: 'firmware', targets: ['mcu'] },
  zephyr: { kind: 'firmware', targets: ['mcu'] },
  notebook: { kind: 'notebook', targets: [] },
};

/** What the type says where one format deploys to many services; the first that fits decides. */
const byType: readonly (readonly [type: RegExp, place: WorkloadPlace])[] = [
  [/^(aws_lambda_function|AWS::(Lambda|Serverless)::Function)$/, { kind: 'function', targets: ['lambda'] }],
  [/^google_cloudfunctions/, { kind: 'function', targets: ['cloud-functions'] }],
  [/^google_cloud_run/, { kind: 'image', targets: ['cloud-run'] }],
  [/^google_vertex_ai|^google_ml_engine/, { kind: 'image', targets: ['vertex-ai'] }],
  [/^google_container|^azurerm_kubernetes/, { kind: 'image', targets: ['kubernetes'] }],
  [/^(aws_sagemaker|AWS::SageMaker)/, { kind: 'image', targets: ['sagemaker'] }],
  [/^(aws_ecs|AWS::ECS|aws_batch|AWS::Batch)/, { kind: 'image', targets: ['ecs'] }],
  [/^azurerm_machine_learning/, { kind: 'image', targets: ['azure-ml'] }],
];

/** Of a service that runs jobs and serves models, what stays after a job is done. */
const served = new Set<WorkloadPlatform>(['azure-ml', 'vertex-ai', 'sagemaker']);
const serving = /deployment|endpoint|model/i;

/** What a workload is, and where it runs. */
export function workloadPlace({ platform, type }: FactOf<'workload'>): WorkloadPlace {
  if (served.has(platform)) {
    if (serving.test(type)) return { ...byPlatform[platform], kind: 'image' };
    if (type === 'environment') return { kind: 'environment', targets: [] };
  }
  const many = platform === 'terraform' || platform === 'cloudformation';
  return (many ? byType.find(([pattern]) => pattern.test(type))?.[1] : undefined) ?? byPlatform[platform];
}
