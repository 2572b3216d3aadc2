import { capitalised } from '../../lists.ts';
import { cpuArchitecture, readContainer, readContainers } from '../deployment/ecs.ts';
import { lambda } from '../deployment/lambda.ts';
import { named, under, type Table, type Take } from '../deployment/part.ts';
import { readScript } from '../deployment/shell.ts';
import { environment, image, resource, setting } from '../deployment/takes.ts';
import { innermost } from './values.ts';

/** A path on this machine, until the template is packaged. */
const localCode: Take = (part, at) => (at.value.kind === 'scalar' ? lambda.code(part, at) : []);

/** What functions and the `Globals` of SAM have in common. */
export const functionProperties: Table = {
  Runtime: lambda.runtime,
  MemorySize: lambda.memory,
  Timeout: lambda.timeout,
  'EphemeralStorage.Size': lambda.storage,
  Architectures: lambda.architecture,
  PackageType: lambda.packageType,
  Handler: lambda.handler,
  Layers: lambda.layer,
  CodeUri: localCode,
  'Environment.Variables': environment,
};

/** The script that a machine runs when it starts, mostly behind `Fn::Base64` and `Fn::Sub`. */
const userData: Take = (part, at) => readScript(part, innermost(part.source, at.value), '/');

const machine: Table = { InstanceType: resource('instance-type'), ImageId: setting('aws.ami'), UserData: userData };

const sagemakerContainer: Table = {
  Image: image(),
  ModelDataUrl: setting('sagemaker.model_data_url'),
  Mode: setting('sagemaker.mode'),
  Environment: environment,
};

/** Properties by type of resource: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html */
export const resources: Readonly<Record<string, Table>> = {
  'AWS::Lambda::Function': { ...functionProperties, 'Code.ImageUri': lambda.image, Code: localCode },
  'AWS::Serverless::Function': { ...functionProperties, ImageUri: lambda.image },
  'AWS::SageMaker::Model': { ...under('PrimaryContainer', sagemakerContainer), Containers: named('ContainerHostname', sagemakerContainer) },
  'AWS::SageMaker::EndpointConfig': {
    ProductionVariants: named('VariantName', {
      InstanceType: resource('instance-type'),
      AcceleratorType: resource('accelerator'),
      'ServerlessConfig.MemorySizeInMB': resource('memory', 'MB'),
    }),
  },
  'AWS::SageMaker::NotebookInstance': {
    InstanceType: resource('instance-type'),
    AcceleratorTypes: resource('accelerator'),
    PlatformIdentifier: setting('sagemaker.platform_identifier'),
  },
  'AWS::ECS::TaskDefinition': {
    ContainerDefinitions: (part, at) => readContainers(part, at.value, capitalised),
    RequiresCompatibilities: setting('ecs.compatibility'),
    Memory: resource('memory', 'MB'),
    'RuntimePlatform.CpuArchitecture': cpuArchitecture,
    'InferenceAccelerators.DeviceType': resource('accelerator'),
  },
  'AWS::EC2::Instance': machine,
  'AWS::EC2::LaunchTemplate': under('LaunchTemplateData', machine),
  'AWS::AutoScaling::LaunchConfiguration': machine,
  'AWS::EKS::Nodegroup': { InstanceTypes: resource('instance-type'), AmiType: setting('eks.amiType') },
  'AWS::Batch::JobDefinition': { ContainerProperties: (part, at) => readContainer(part, at.value, capitalised) },
  'AWS::Batch::ComputeEnvironment': { 'ComputeResources.InstanceTypes': resource('instance-type') },
};
