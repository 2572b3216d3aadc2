import type { Reader } from '../reader.ts';
import { nothing } from './words.ts';

/** What is built for .NET and Unity. */
export const dotnet: readonly Reader[] = [
  {
    id: 'msbuild',
    reads:
      'packages with their conditions, central versions, target frameworks, runtime identifiers, MAUI, WPF and UWP, projects that are referred to',
    example: {
      path: 'App/App.csproj',
      text: [
        '<Project Sdk="Microsoft.NET.Sdk">',
        '  <PropertyGroup><TargetFramework>net9.0</TargetFramework></PropertyGroup>',
        '  <ItemGroup><PackageReference Include="Microsoft.ML.OnnxRuntime" Version="1.20.1" /></ItemGroup>',
        '</Project>',
        '',
      ].join('\n'),
    },
    files: {
      names: ['Directory.Packages.props', 'Directory.Build.props', 'Directory.Build.targets'],
      endings: ['csproj', 'fsproj', 'vbproj'],
    },
    beyond: null,
    load: () => import('../msbuild.ts'),
  },
  {
    id: 'packages-config',
    reads: 'packages of older .NET projects',
    example: { path: 'App/packages.config', text: '<packages><package id="TensorFlow.NET" version="0.150.0" /></packages>\n' },
    files: { names: ['packages.config'] },
    beyond: nothing,
    load: () => import('../packages-config.ts'),
  },
  {
    id: 'unity-manifest',
    reads: 'packages of a Unity project, and the registries they come from',
    example: { path: 'Packages/manifest.json', text: '{ "dependencies": { "com.unity.ai.inference": "2.2.1" } }\n' },
    files: { names: ['manifest.json'], where: (path) => /(^|\/)Packages\/manifest\.json$/.test(path) },
    beyond: nothing,
    load: () => import('../unity-manifest.ts'),
  },
  {
    id: 'unity-lock',
    reads: 'packages that come with other packages of a Unity project',
    example: {
      path: 'Packages/packages-lock.json',
      text: '{ "dependencies": { "com.unity.sentis": { "version": "2.1.2", "depth": 1, "source": "registry" } } }\n',
    },
    files: { names: ['packages-lock.json'], where: (path) => /(^|\/)Packages\/packages-lock\.json$/.test(path) },
    beyond: nothing,
    load: () => import('../unity-lock.ts'),
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
