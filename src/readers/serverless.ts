import { entries, get, items } from '../formats/yaml.ts';
import type { Fact } from '../model.ts';
import { readDocuments } from './deployment/documents.ts';
import { manifest } from './deployment/packages.ts';
import { type Part, readTable, type Table } from './deployment/part.ts';
import { image, setting } from './deployment/takes.ts';
import type { Read } from './reader.ts';
import { readFunction } from './serverless/functions.ts';
import { knowing } from './serverless/values.ts';

/** Far more than people write; what the provider says for many functions multiplies. */
const maximumFacts = 10_000;

/** Options that change how large the packages get: https://github.com/serverless/serverless-python-requirements */
const packaging = ['zip', 'slim', 'layer', 'dockerizePip', 'usePipenv', 'usePoetry', 'useUv', 'noDeploy', 'strip'];

const table: Table = {
  plugins: setting('serverless.plugin'),
  'plugins.modules': setting('serverless.plugin'),
  'package.individually': setting('serverless.package.individually'),
  ...Object.fromEntries(packaging.map((key) => [`custom.pythonRequirements.${key}`, setting(`serverless.pythonRequirements.${key}`)])),
  'custom.pythonRequirements.fileName': manifest('pip'),
  'custom.pythonRequirements.dockerImage': image('base'),
};

/** Reads `serverless.yml`: https://www.serverless.com/framework/docs/providers/aws/guide/serverless.yml */
export const read: Read = (source) =>
  readDocuments(source, (service) => {
    const part: Part = { source, block: '', know: knowing(service) };
    const facts: Fact[] = readTable(part, service, table);
    // One map of functions, or a list of maps.
    const functions = get(service, 'functions');
    for (const each of [functions, ...items(functions)].flatMap((node) => entries(node))) {
      if (facts.length > maximumFacts) break;
      for (const fact of readFunction(part, service, each)) facts.push(fact);
    }
    return facts;
  });
