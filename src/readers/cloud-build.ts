import { entry, items } from '../formats/yaml.ts';
import type { Fact } from '../model.ts';
import { startOf } from './cloud-build/start.ts';
import { readStep } from './cloud-build/steps.ts';
import { knowing, substitutionsOf } from './cloud-build/substitutions.ts';
import { readDocuments } from './deployment/documents.ts';
import type { Part } from './deployment/part.ts';
import { workload } from './deployment/takes.ts';
import { keySpan } from './manifest/places.ts';
import type { Read } from './reader.ts';

const block = 'build';

/** Reads a build config of Cloud Build: https://cloud.google.com/build/docs/build-config-file-schema */
export const read: Read = (source) =>
  readDocuments(source, (build): Fact[] => {
    const steps = entry(build, 'steps');
    if (steps === undefined) return [];
    const shared = { substitutions: substitutionsOf(build), start: startOf(source) };
    const part: Part = { source, block, know: knowing(shared.substitutions) };
    return [
      workload(part, keySpan(steps), 'cloud-build', 'build', ''),
      ...items(steps.value).flatMap((step, index) => readStep({ ...part, block: `${block}/step:${index}` }, step, shared)),
    ];
  });
