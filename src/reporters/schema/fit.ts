import * as z from 'zod';
import { targetNames, technologyKinds } from '../../words.ts';
import { citations } from './parts.ts';

const routeState = z.enum(['supported', 'beta', 'ended']);
const lifeState = z.enum(['active', 'maintenance', 'ended', 'renamed', 'removed', 'misnamed']);

export const fit = z
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
          .describe(
            'native: it runs there itself. route: what it makes runs there. none: its makers say that it cannot, or the build that is installed cannot.',
          ),
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
