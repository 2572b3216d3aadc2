import { existsSync } from 'node:fs';
import { descriptionFile, makeDescription } from '../../scripts/github-description.ts';

/** Makes GitHub's description when it is not there yet. Without it, the tests that need it say so; the others run. */
export default async function setup(): Promise<void> {
  if (existsSync(descriptionFile)) return;
  await makeDescription().catch((error: unknown) =>
    console.error(`GitHub's description could not be taken from the registry: ${String(error)}`),
  );
}
