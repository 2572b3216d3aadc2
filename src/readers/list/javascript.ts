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
  {
    id: 'pnpm-workspace',
    reads: 'the folders whose packages are members of a pnpm workspace, and those that are kept out',
    example: { path: 'pnpm-workspace.yaml', text: "packages:\n  - 'packages/*'\n  - '!packages/legacy'\n" },
    files: { names: ['pnpm-workspace.yaml'] },
    beyond: null,
    load: () => import('../pnpm-workspace.ts'),
  },
  {
    id: 'web-extension',
    reads: 'the version of the manifest of a browser extension, its content security policy and sandboxed pages',
    example: {
      path: 'src/manifest.json',
      text: `{ "manifest_version": 3, "content_security_policy": { "extension_pages": "script-src 'self'" } }\n`,
    },
    files: { names: ['manifest.json'], where: (path) => !/(^|\/)Packages\/manifest\.json$/.test(path) },
    beyond: /"manifest_version"/,
    longest: 200_000,
    load: () => import('../web-extension.ts'),
  },
];
