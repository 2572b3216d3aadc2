import { aws_lambda as lambda } from 'aws-cdk-lib';

new lambda.Function(stack, 'Tag', {
  runtime: lambda.Runtime.PYTHON_3_12,
  handler: 'app.handler',
  code: lambda.Code.fromAsset(`${__dirname}/../../tag`),
});
