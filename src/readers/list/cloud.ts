import type { Reader } from '../reader.ts';

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
    longest: 100_000,
    load: () => import('../serverless.ts'),
  },
  {
    id: 'cloudformation',
    reads: 'functions, images, containers and machines of CloudFormation and SAM templates',
    example: {
      path: 'template.yaml',
      text: 'Transform: AWS::Serverless-2016-10-31\nResources:\n  Api:\n    Type: AWS::Serverless::Function\n    Properties:\n      CodeUri: src/\n      Runtime: python3.12\n',
    },
    files: { endings: ['yaml', 'yml', 'json', 'template'] },
    holds:
      /["']?Type["']?[ \t]*:[ \t]*["']?AWS::(?:Lambda::Function|Serverless::Function|SageMaker::(?:Model|EndpointConfig|NotebookInstance)|ECS::TaskDefinition|EC2::(?:Instance|LaunchTemplate)|AutoScaling::LaunchConfiguration|EKS::Nodegroup|Batch::(?:JobDefinition|ComputeEnvironment))\b/,
    beyond: null,
    longest: 350_000,
    load: () => import('../cloudformation.ts'),
  },
];
