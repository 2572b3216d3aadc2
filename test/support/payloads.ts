import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import { default as addFormats } from 'ajv-formats';

const require = createRequire(import.meta.url);

interface Examples {
  readonly name: string;
  readonly examples: readonly Payload[];
}

/** A webhook's payload: what the runner writes to GITHUB_EVENT_PATH. */
export type Payload = Record<string, unknown>;

/** One of GitHub's own examples of an event, free to be changed. Some are older than GitHub's schema; those are left out. */
export function examplePayload(name: string, action?: string): Payload {
  const all = require('@octokit/webhooks-examples') as readonly Examples[];
  const examples = all.find((event) => event.name === name)?.examples ?? [];
  const isFitting = (payload: Payload): boolean => action === undefined || payload['action'] === action;
  const example = examples.find((payload) => isFitting(payload) && schemaOf(name, payload)?.(payload) !== false);
  if (example === undefined) throw new Error(`there is no example of ${name} ${action ?? ''}`);
  return structuredClone(example);
}

/** Throws when a payload is not one that GitHub would send. Events without a webhook (`schedule`) are not checked. */
export function assertPayload(name: string, payload: Payload): void {
  const validate = schemaOf(name, payload);
  if (validate === undefined || validate(payload)) return;
  throw new Error(`not a payload of ${name}: ${JSON.stringify(validate.errors, null, 2)}`);
}

function schemaOf(name: string, payload: Payload): ValidateFunction | undefined {
  const action = typeof payload['action'] === 'string' ? payload['action'] : 'event';
  return schemas().getSchema(`github#/definitions/${name}$${action}`);
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
