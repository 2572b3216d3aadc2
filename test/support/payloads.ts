import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { default as addFormats } from 'ajv-formats';

const require = createRequire(import.meta.url);

interface Examples {
  readonly name: string;
  readonly examples: readonly Payload[];
}

/** A webhook's payload: what the runner writes to GITHUB_EVENT_PATH. */
export type Payload = Record<string, unknown>;

/** One of GitHub's own examples of an event, free to be changed. */
export function examplePayload(name: string, action?: string): Payload {
  const all = require('@octokit/webhooks-examples') as readonly Examples[];
  const examples = all.find((event) => event.name === name)?.examples ?? [];
  const example = examples.find((payload) => action === undefined || payload['action'] === action);
  if (example === undefined) throw new Error(`there is no example of ${name} ${action ?? ''}`);
  return structuredClone(example);
}

/** Throws when a payload is not one that GitHub would send. Events without a webhook (`schedule`) are not checked. */
export function assertPayload(name: string, payload: Payload): void {
  const action = typeof payload['action'] === 'string' ? payload['action'] : 'event';
  const validate = schemas().getSchema(`github#/definitions/${name}$${action}`);
  if (validate === undefined || validate(payload)) return;
  throw new Error(`not a payload of ${name}: ${JSON.stringify(validate.errors, null, 2)}`);
}

let compiled: Ajv | undefined;

function schemas(): Ajv {
  if (compiled === undefined) {
    compiled = new Ajv({ strict: false });
    addFormats.default(compiled);
    compiled.addSchema(require('@octokit/webhooks-schemas/schema.json') as object, 'github');
  }
  return compiled;
}
