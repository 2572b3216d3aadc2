import type { Reader } from '../reader.ts';
import { nothing } from './words.ts';

/** What is built for .NET and Unity. */
export const dotnet: readonly Reader[] = [
  {
    id: 'unity-manifest',
    reads: 'packages of a Unity project, and the registries they come from',
    example: { path: 'Packages/manifest.json', text: '{ "dependencies": { "com.unity.ai.inference": "2.2.1" } }\n' },
    files: { names: ['manifest.json'], where: (path) => /(^|\/)Packages\/manifest\.json$/.test(path) },
    beyond: nothing,
    load: () => import('../unity-manifest.ts'),
  },
  {
    id: 'unity-version',
    reads: 'the version of Unity that a project is opened with',
    example: { path: 'ProjectSettings/ProjectVersion.txt', text: 'm_EditorVersion: 2022.3.10f1\n' },
    files: { names: ['ProjectVersion.txt'], where: (path) => /(^|\/)ProjectSettings\/ProjectVersion\.txt$/.test(path) },
    beyond: null,
    load: () => import('../unity-version.ts'),
  },
];
