import type { Source } from '../formats/source.ts';
import { entries, get, parseYaml, type YamlNode } from '../formats/yaml.ts';
import type { Fact } from '../model.ts';
import { inOrder, unreadable } from './manifest/places.ts';
import type { Read } from './reader.ts';
import { readEnvironment, readJob } from './workflow/job.ts';

/** Far more than people write; a matrix in many jobs multiplies. */
const maximumFacts = 10_000;
/** Reads the jobs of a workflow: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax */
export const read: Read = (source) => {
  const { documents, errors } = parseYaml(source.text);
  const [workflow] = documents;
  return {
    facts: workflow === undefined ? [] : inOrder(readWorkflow(source, workflow)),
    problems: errors.slice(0, 1).map((error) => unreadable(source, 'YAML', error)),
  };
};

function readWorkflow(source: Source, workflow: YamlNode): Fact[] {
  const facts: Fact[] = readEnvironment(source, get(workflow, 'env'), '');
  for (const job of entries(get(workflow, 'jobs'))) {
    if (facts.length > maximumFacts) break;
    for (const fact of readJob(source, workflow, job)) facts.push(fact);
  }
  return facts;
}
