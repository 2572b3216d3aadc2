import type { Reader } from '../reader.ts';

/** What runs in browsers and on Node. */
export const javascript: readonly Reader[] = [
  {
    id: 'package-json',
    reads: 'dependencies of every group, overrides and resolutions, engines, workspaces, package manager',
    example: { path: 'package.json', text: '{ "dependencies": { "@tensorflow/tfjs": "^4.22.0" }, "engines": { "node": ">=20" } }\n' },
    files: { names: ['package.json'] },
    beyond: /"workspaces"|"(?:workspace|file|link|portal):/,
    load: () => import('../package-json.ts'),
  },
];
