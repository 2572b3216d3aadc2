import { namedRuntime } from './runtimes.ts';
import type { Take } from './part.ts';
import { architecture, code, image, resource, setting } from './takes.ts';

/** What every language that describes a function of AWS Lambda says of it, in one vocabulary. */
export const lambda = {
  runtime: namedRuntime('lambda.runtime'),
  memory: resource('memory', 'MB'),
  timeout: resource('timeout', 's'),
  storage: resource('storage', 'MB'),
  architecture,
  packageType: setting('lambda.packageType'),
  handler: setting('lambda.handler'),
  layer: setting('lambda.layer'),
  image: image(),
  code: code(),
} as const satisfies Readonly<Record<string, Take>>;
