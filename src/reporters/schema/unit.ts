import * as z from 'zod';
import { ecosystems, runtimeNames, signNames, technologyKinds } from '../../words.ts';
import { evidence, location } from './parts.ts';

const unitKind = z.enum(['image', 'app', 'function', 'firmware', 'site', 'environment', 'library', 'job', 'ci', 'notebook']);
const strength = z.enum(['proved', 'supported', 'suggested']);
const said = { text: z.string(), location };
const because = z.array(evidence);

const technology = z.strictObject({
  id: z.string(),
  name: z.string(),
  version: z.string().nullable().describe('As far as it is known: one version, or the range that is admitted.'),
  location,
  kind: z.enum(technologyKinds),
  package: z.strictObject({ ecosystem: z.enum(ecosystems), name: z.string() }).describe('What brings it.'),
  build: z.enum(['cpu', 'cuda', 'rocm', 'unknown']),
  cuda: z.string().nullable().describe('`12.6` for a build of which that is known.'),
  role: z.enum(['runtime', 'development', 'build', 'test', 'peer', 'constraint', 'optional', 'group', 'image']),
  choice: z.string().nullable().describe('The extra or group that asks for it.'),
  versionFrom: z
    .enum(['lock', 'pin', 'range', 'newest', 'default', 'tag', 'unknown'])
    .describe('What decides the version; `newest`: nothing does, so it is the newest release of the day.'),
  weak: z.array(z.string()).describe('Why it is not certain that the unit holds it.'),
  links: z.array(evidence).describe('The way to it, from the unit down.'),
});

/** A unit, in the report and in the list of units. */
export const unit = z.strictObject({
  id: z.string(),
  kind: unitKind,
  root: z.string(),
  targets: z.array(z.strictObject({ name: z.string(), strength, because })),
  technologies: z.array(technology),
  links: z.array(evidence).describe('The ways to all that is reported of the unit, each link once.'),
  runtimes: z.array(
    z.strictObject({
      name: z.enum(runtimeNames),
      use: z.enum(['selects', 'admits']),
      constraint: z.enum(['any', 'range', 'default', 'unknown']),
      version: z.string().nullable(),
      ...said,
    }),
  ),
  hosts: z.array(
    z.strictObject({
      os: z.enum(['linux', 'windows', 'macos']).nullable(),
      arch: z.enum(['x86_64', 'aarch64', 'armv7']).nullable(),
      libc: z.enum(['glibc', 'musl']).nullable(),
      ...said,
    }),
  ),
  accelerated: z.enum(['yes', 'no', 'unknown']).describe('Whether its deployments have an accelerator, as far as the repository says.'),
  accelerators: z.array(
    z.strictObject({
      kind: z.enum(['gpu', 'nvidia-gpu', 'amd-gpu', 'intel-gpu', 'tpu', 'neuron', 'gaudi']),
      by: z.enum(['device', 'machine']),
      model: z.string().nullable(),
      arch: z.string().nullable().describe('Its compute capability, for GPUs of NVIDIA.'),
      ...said,
    }),
  ),
  withoutAccelerator: z.array(z.strictObject({ reason: z.string(), strength, because })),
  indexes: z.array(
    z.strictObject({ url: z.string(), role: z.enum(['primary', 'extra', 'find-links', 'channel']), cuda: z.string().nullable(), ...said }),
  ),
  signs: z.array(z.strictObject({ name: z.enum(signNames), strength: z.enum(['proved', 'supported']), because })),
  abis: z
    .strictObject({ names: z.array(z.string()), because })
    .nullable()
    .describe('The native ABIs that an Android app is packed for; null when it keeps all, or it cannot be told.'),
});
