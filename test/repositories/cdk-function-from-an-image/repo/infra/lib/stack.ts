import * as path from 'path';
import { Stack, aws_lambda as lambda } from 'aws-cdk-lib';

export class CaptionStack extends Stack {
  constructor(scope, id) {
    super(scope, id);
    new lambda.DockerImageFunction(this, 'Caption', {
      code: lambda.DockerImageCode.fromImageAsset(path.join(__dirname, '../../services/caption')),
    });
    new lambda.Function(this, 'Tag', {
      runtime: lambda.Runtime.PYTHON_3_12,
      handler: 'app.handler',
      code: lambda.Code.fromAsset('tag'),
    });
  }
}
