import type { Reader } from '../reader.ts';
import { fromFilesOrImages, yaml } from './words.ts';

/** Far more than people write into one of these. */
const longest = 100_000;

/** Where it is deployed to. */
export const cloud: readonly Reader[] = [
  {
    id: 'terraform',
    reads: 'functions, containers, machines, accelerators and charts of AWS, Google Cloud and Azure in Terraform and OpenTofu',
    example: {
      path: 'main.tf',
      text: 'resource "aws_lambda_function" "api" {\n  runtime     = "python3.12"\n  memory_size = 1024\n}\n',
    },
    files: { endings: ['tf', 'tofu'] },
    holds:
      /"(?:aws_(?:lambda_function|instance|spot_instance_request|launch_|eks_node_group|ecs_task_definition|batch_|sagemaker_)|google_(?:cloud_run|cloudfunctions|compute_instance|container_|vertex_ai_|notebooks_|workbench_|ml_engine_)|azurerm_(?:container_|kubernetes_cluster|machine_learning_)|helm_release")/,
    beyond: null,
    longest: 250_000,
    load: () => import('../terraform.ts'),
  },
  {
    id: 'serverless',
    reads: 'functions, images, packaging of Python and what the provider says for all, of the Serverless Framework',
    example: {
      path: 'serverless.yml',
      text: 'provider:\n  name: aws\n  runtime: python3.12\nfunctions:\n  api:\n    handler: app.handler\n',
    },
    files: { stems: ['serverless'], where: (_path, base) => /^serverless([.-][\w-]+)*\.(ya?ml|json)$/.test(base) },
    holds: /^[ \t{]*["']?provider["']?[ \t]*:/m,
    beyond: null,
    longest,
    load: () => import('../serverless.ts'),
  },
  {
    id: 'app-engine',
    reads: 'runtime, entry point, machine and environment of an App Engine service',
    example: { path: 'app.yaml', text: 'runtime: python312\ninstance_class: F4\nentrypoint: gunicorn main:app\n' },
    files: { stems: ['app'], where: (_path, base) => /^app([._-][\w-]+)*\.ya?ml$/.test(base) },
    // Others call their files so too.
    holds: /^runtime[ \t]*:[ \t]*["']?(?:python|nodejs|java|go|php|ruby|dotnet|aspnetcore|custom)/m,
    beyond: null,
    longest,
    load: () => import('../app-engine.ts'),
  },
  {
    id: 'cloud-build',
    reads: 'images that Cloud Build builds, and what else its steps install and start',
    example: {
      path: 'cloudbuild.yaml',
      text: "steps:\n  - name: gcr.io/cloud-builders/docker\n    args: [build, -t, 'gcr.io/acme/api', .]\n",
    },
    files: { endings: ['yaml', 'yml', 'json'], where: (_path, base) => /cloud-?build/i.test(base) },
    holds: /^[ \t{]*["']?steps["']?[ \t]*:/m,
    beyond: fromFilesOrImages,
    longest,
    load: () => import('../cloud-build.ts'),
  },
  {
    id: 'fly',
    reads: 'build, machines, GPUs and processes of a Fly app',
    example: { path: 'fly.toml', text: 'app = "api"\n\n[[vm]]\nsize = "performance-2x"\nmemory = "4gb"\n' },
    files: { endings: ['toml'], where: (_path, base) => /^fly([.-][\w-]+)*\.toml$/.test(base) },
    beyond: null,
    longest,
    load: () => import('../fly.ts'),
  },
  {
    id: 'vercel',
    reads: 'functions with memory, duration and runtime, and builders of a Vercel project',
    example: { path: 'vercel.json', text: '{ "functions": { "api/predict.py": { "maxDuration": 60 } } }\n' },
    files: { names: ['vercel.json', 'now.json'] },
    beyond: null,
    longest,
    load: () => import('../vercel.ts'),
  },
  {
    id: 'netlify',
    reads: 'functions, their bundler, and the build of a Netlify site',
    example: { path: 'netlify.toml', text: '[build]\ncommand = "npm ci"\n\n[functions]\nnode_bundler = "esbuild"\n' },
    files: { names: ['netlify.toml'] },
    beyond: null,
    longest,
    load: () => import('../netlify.ts'),
  },
  {
    id: 'procfile',
    reads: 'the processes that are started',
    example: { path: 'Procfile', text: 'web: gunicorn app:app\n' },
    files: { names: ['Procfile'] },
    beyond: null,
    longest,
    load: () => import('../procfile.ts'),
  },
  {
    id: 'cloudformation',
    reads: 'functions, images, containers and machines of CloudFormation and SAM templates',
    example: {
      path: 'template.yaml',
      text: 'Transform: AWS::Serverless-2016-10-31\nResources:\n  Api:\n    Type: AWS::Serverless::Function\n    Properties:\n      CodeUri: src/\n      Runtime: python3.12\n',
    },
    files: { endings: [...yaml, 'template'], marked: { endings: ['json'], texts: ['AWS::'] } },
    words: ['AWS::'],
    holds:
      /["']?Type["']?[ \t]*:[ \t]*["']?AWS::(?:Lambda::Function|Serverless::Function|SageMaker::(?:Model|EndpointConfig|NotebookInstance)|ECS::TaskDefinition|EC2::(?:Instance|LaunchTemplate)|AutoScaling::LaunchConfiguration|EKS::Nodegroup|Batch::(?:JobDefinition|ComputeEnvironment))\b/,
    beyond: null,
    longest: 350_000,
    load: () => import('../cloudformation.ts'),
  },
  {
    id: 'cdk',
    reads:
      'functions, their code and images, and images of containers in apps of the AWS CDK in TypeScript and Python, where paths are written out',
    example: {
      path: 'lib/api-stack.ts',
      text: "import * as lambda from 'aws-cdk-lib/aws-lambda';\nnew lambda.DockerImageFunction(this, 'Api', { code: lambda.DockerImageCode.fromImageAsset('api') });\n",
    },
    files: {
      marked: { endings: ['ts', 'py'], texts: ['aws-cdk-lib', 'aws_cdk', '@aws-cdk/'] },
      where: (path, base) =>
        !/(?:^|\/)(?:tests?|__tests__|cdk\.out)\//i.test(path) && !/\.(?:test|spec|d)\.ts$|^test_|_test\.py$|^conftest\.py$/.test(base),
    },
    words: ['aws-cdk-lib', 'aws_cdk', '@aws-cdk/'],
    holds: /\b(?:Docker(?:ImageFunction|ImageAsset)|PythonFunction|Function)[ \t]*\(|\bContainerImage[ \t]*\./,
    beyond: null,
    longest,
    load: () => import('../cdk.ts'),
  },
  {
    id: 'azure-ml',
    reads: 'jobs, components, deployments, environments and computes of Azure ML',
    example: {
      path: 'job.yml',
      text: '$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json\ncommand: python train.py\nenvironment: azureml:acpt-pytorch-2.8-cuda12.6@latest\n',
    },
    files: { endings: yaml },
    words: ['/azureml'],
    holds: /^["']?\$schema["']?[ \t]*:[ \t]*["']?https?:\/\/azureml/m,
    beyond: null,
    longest,
    load: () => import('../azure-ml.ts'),
  },
  {
    id: 'vertex-job',
    reads: 'machines, accelerators and images of jobs of Vertex AI',
    example: {
      path: 'job.yaml',
      text: 'workerPoolSpecs:\n  - machineSpec: { machineType: n1-standard-8, acceleratorType: NVIDIA_TESLA_T4, acceleratorCount: 1 }\n',
    },
    files: { endings: yaml, marked: { endings: ['json'], texts: ['workerPoolSpecs'] } },
    words: ['workerPoolSpecs'],
    // Deeper it is a part of something else, as in compiled pipelines and in objects of Kubernetes.
    holds:
      /^(?![^]*?(?:pipelineInfo|pipelineSpec|deploymentSpec|apiVersion)["']?[ \t]*:)(?=[^]*?(?:^|\n|[{,] ?) {0,8}["']?workerPoolSpecs["']?[ \t]*:)/,
    beyond: null,
    longest,
    load: () => import('../vertex-job.ts'),
  },
  {
    id: 'ai-platform',
    reads: 'machines, images and versions of jobs and models of AI Platform',
    example: { path: 'config.yaml', text: 'trainingInput:\n  scaleTier: CUSTOM\n  masterType: n1-standard-8\n  runtimeVersion: "2.11"\n' },
    files: { endings: yaml },
    words: ['trainingInput', 'deploymentUri'],
    holds: /^(?:trainingInput[ \t]*:[ \t]*(?:#[^\n]*)?\r?$|deploymentUri[ \t]*:)/m,
    beyond: null,
    longest,
    load: () => import('../ai-platform.ts'),
  },
  {
    id: 'sagemaker',
    reads: 'machines and images of jobs, models and endpoints that SageMaker is asked for',
    example: {
      path: 'endpoint-config.json',
      text: '{ "EndpointConfigName": "api", "ProductionVariants": [{ "VariantName": "a", "InstanceType": "ml.g5.xlarge" }] }\n',
    },
    files: { endings: yaml, marked: { endings: ['json'], texts: ['JobName', 'ModelName', 'EndpointConfigName'] } },
    words: ['AlgorithmSpecification', 'AppSpecification', 'TransformResources', 'PrimaryContainer', 'ProductionVariants'],
    holds:
      /^(?=[^]*?\b(?:TrainingJob|ProcessingJob|TransformJob|Model|EndpointConfig)Name["']?[ \t]*:)(?=[^]*?\b(?:AlgorithmSpecification|AppSpecification|TransformResources|PrimaryContainer|ProductionVariants)["']?[ \t]*:)/,
    beyond: null,
    longest,
    load: () => import('../sagemaker.ts'),
  },
];
