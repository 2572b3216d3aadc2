import { existsSync } from 'node:fs';
import { descriptionFile, EDITIONS, makeDescriptions } from '../../scripts/github-description.ts';

/** Makes GitHub's descriptions when they are not there yet. Without them, the tests that need them say so; the others run. */
export default async function setup(): Promise<void> {
  if (EDITIONS.every((edition) => existsSync(descriptionFile(edition)))) return;
  await makeDescriptions().catch((error: unknown) =>
    console.error(`GitHub's descriptions could not be taken from the registry: ${String(error)}`),
  );
}
