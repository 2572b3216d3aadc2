import * as z from 'zod';
import type { FitReport, Report } from '../model.ts';
import { ecosystems, runtimeNames, signNames, targetNames, technologyKinds } from '../words.ts';

const DAY = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const severity = z.enum(['error', 'warning', 'notice']);
const unitKind = z.enum(['image', 'app', 'function', 'firmware', 'site', 'environment', 'library', 'job', 'ci', 'notebook']);

const place = {
  path: z.string().describe('Relative to the root of the repository, with forward slashes.'),
  line: z.int().min(1),
  column: z.int().min(1).describe('In UTF-16 code units, from 1.'),
  endLine: z.int().min(1),
  endColumn: z.int().min(1).describe('Exclusive.'),
};
const location = z.strictObject(place);
const evidence = z.strictObject({ text: z.string(), location });
const problem = z.strictObject({ message: z.string(), location: location.nullable() });

const edit = z.strictObject({
  path: z.string(),
  range: location,
  old: z.string().describe('What the file holds at the range.'),
  new: z.string(),
});

const finding = z.strictObject({
  rule: z.string(),
  severity,
  status: z.enum(['new', 'unchanged', 'fixed']).nullable().describe('Compared with the base; null when there is none.'),
  title: z.string(),
  message: z.string(),
  why: z.string(),
  advice: z.string(),
  whenToIgnore: z.string().nullable(),
  loweredBy: z.array(z.string()).describe("Why the severity is one step lower than the rule's own."),
  units: z.array(z.string()).describe('Ids of the units that share the cause.'),
  location: z.strictObject({ ...place, snippet: z.string().describe('The whole line as it stands in the file.') }),
  side: z.enum(['head', 'base']).describe('Which state of the repository the location is a place of.'),
  evidence: z.array(evidence),
  related: z.array(evidence),
  sources: z.array(z.strictObject({ url: z.string(), checked: DAY })),
  fix: z.strictObject({ edits: z.array(edit) }).nullable(),
  fingerprint: z.string().describe('Survives moved lines; starts with the version of its recipe.'),
  docs: z.string(),
});

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
const unit = z.strictObject({
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

const citations = z.array(z.strictObject({ url: z.string(), checked: DAY }));
const routeState = z.enum(['supported', 'beta', 'ended']);
const lifeState = z.enum(['active', 'maintenance', 'ended', 'renamed', 'removed', 'misnamed']);

const fit = z
  .strictObject({
    technologies: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        kind: z.enum(technologyKinds),
        version: z.string().nullable(),
        life: z.strictObject({
          state: lifeState,
          since: z.string().nullable(),
          successor: z.string().nullable(),
          rule: z.string().nullable(),
        }),
        units: z.array(z.string()).describe('Ids of the units that hold it.'),
      }),
    ),
    targets: z.array(z.strictObject({ name: z.enum(targetNames), units: z.array(z.string()) })),
    cells: z.array(
      z.strictObject({
        technology: z.string(),
        target: z.enum(targetNames),
        state: z
          .enum(['native', 'route', 'ended', 'none', 'unknown'])
          .describe('native: it runs there itself. route: what it makes runs there. none: its makers say that it cannot.'),
        as: z
          .enum(targetNames)
          .nullable()
          .describe('What the state follows from where nobody states it of the target itself: what runs on Linux runs on Kubernetes.'),
        note: z.string().nullable().describe('A condition, or why not.'),
        routes: z.array(
          z.strictObject({
            steps: z.array(
              z.strictObject({ tool: z.string(), format: z.string(), state: routeState, note: z.string().nullable(), sources: citations }),
            ),
            runtime: z.strictObject({ id: z.string(), name: z.string(), kind: z.enum(technologyKinds), life: lifeState }),
            through: z.string().nullable().describe('The package to take there, where the runtime has several.'),
            held: z.boolean().describe('Whether a unit with this target holds the runtime already.'),
            state: routeState,
            dead: z.string().nullable().describe('What of it has ended.'),
            note: z.string().nullable(),
            sources: citations,
          }),
        ),
        sources: citations,
      }),
    ),
  })
  .describe('The technologies of the units against their targets: technologies × targets.');

const suppressed = z.strictObject({
  rule: z.string(),
  severity,
  title: z.string(),
  location: location.extend({ snippet: z.string() }),
  reason: z.string(),
  until: z.string().nullable().describe('The last day on which it is accepted.'),
  owner: z.string().nullable(),
  source: z.enum(['configuration', 'comment', 'baseline']).describe('What accepts it.'),
  from: location.nullable().describe('Where that is written.'),
  fingerprint: z.string(),
});

const silenced = z
  .array(
    z.strictObject({
      rule: z.string(),
      severity,
      title: z.string(),
      location: location.extend({ snippet: z.string() }),
      now: severity.nullable(),
    }),
  )
  .describe("What the base's configuration would show of the head, and the change's own does not, or less gravely: `now` says how.");

const tool = z.strictObject({ version: z.string(), knowledge: DAY.describe('The newest day on which one of its statements was checked.') });
const config = z.strictObject({ origin: z.string().nullable() });
const repository = z.strictObject({
  root: z.string(),
  name: z.string().nullable(),
  head: z.string().nullable(),
  base: z.string().nullable(),
});
const skipped = z.array(z.strictObject({ glob: z.string(), files: z.int().min(0) }));

/** The one declaration of the JSON report; `Report` of the model is the same shape, and a type below holds that. */
export const reportSchema = z
  .strictObject({
    schema: z.literal('framework-fit/report@1'),
    tool,
    today: DAY.describe('The day that rules which depend on a date were judged for.'),
    config,
    repository,
    change: z.strictObject({ number: z.int().min(1), headSha: z.string(), baseSha: z.string() }).nullable(),
    findings: z.array(finding),
    units: z.array(unit),
    fit,
    problems: z.array(problem),
    suppressed: z.array(suppressed),
    baseline: z
      .strictObject({ path: z.string(), gone: z.int().min(1) })
      .optional()
      .describe('How many findings that the baseline accepts are not found any more, where all was inspected and some are.'),
    silenced,
    skipped,
    stats: z.strictObject({ files: z.int().min(0), read: z.int().min(0), milliseconds: z.number().min(0) }),
  })
  .describe('All that one run of framework-fit says of a repository.');

/** What `framework-fit units --format json` gives. */
export const unitsSchema = z
  .strictObject({
    schema: z.literal('framework-fit/units@1'),
    tool,
    config,
    repository,
    units: z.array(unit),
    problems: z.array(problem),
    skipped,
    stats: z.strictObject({ files: z.int().min(0), read: z.int().min(0) }),
  })
  .describe('What ships together in a repository, where to, and why.');

const point = z.strictObject({ text: z.string(), sources: citations });

/** What `framework-fit fit --format json` gives. */
export const fitSchema = z
  .strictObject({
    schema: z.literal('framework-fit/fit@1'),
    tool,
    fit,
    compared: z
      .array(z.strictObject({ title: z.string(), answers: z.array(z.array(point)) }))
      .describe('Rows side by side, an answer for each technology of `fit` in their order; empty when nothing is compared.'),
    useCase: z
      .strictObject({
        id: z.string(),
        name: z.string(),
        uses: z.array(
          z.strictObject({
            technology: z.string(),
            name: z.string(),
            what: z.string(),
            targets: z.array(z.enum(targetNames)).describe('Where it is offered; empty: wherever the technology runs.'),
            sources: citations,
          }),
        ),
      })
      .nullable()
      .describe('What the task that was asked for is done with.'),
  })
  .describe('Technologies against targets, with routes and sources.');

/** The units of a repository as one document. */
export interface UnitsDocument extends Pick<Report, 'tool' | 'config' | 'repository' | 'units' | 'problems' | 'skipped'> {
  readonly schema: 'framework-fit/units@1';
  readonly stats: Pick<Report['stats'], 'files' | 'read'>;
}

/** Every value of a type as `.path[].name: type`; a property that may be left out ends with `?`. */
type Leaves<T, At extends string = ''> = T extends string | number | boolean | null | undefined
  ? `${At}: ${T}`
  : T extends readonly (infer Item)[]
    ? Leaves<Item, `${At}[]`>
    : { [Key in keyof T & string]-?: Leaves<T[Key], `${At}.${Key}${T extends Record<Key, unknown> ? '' : '?'}`> }[keyof T & string];
type Same<A, B> = [A, B] extends [B, A] ? true : false;

/** Fails to compile when the schema and the model differ in any property. */
true satisfies Same<Leaves<Report>, Leaves<z.infer<typeof reportSchema>>>;
true satisfies Same<Leaves<UnitsDocument>, Leaves<z.infer<typeof unitsSchema>>>;
true satisfies Same<Leaves<FitReport>, Leaves<z.infer<typeof fitSchema>>>;
