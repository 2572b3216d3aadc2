import { describe } from 'vitest';
import { walkInto } from './trap.ts';

const app = (more: object) => `${JSON.stringify({ private: true, ...more })}\n`;
const old = { 'react-native-executorch': '0.9.0', 'react-native': '0.79.0' };
const tfjs = { '@tensorflow/tfjs-node': '^4.22.0' };

describe('what a project puts in the place of what it asks for', () => {
  walkInto(
    ['rn/executorch-baseline'],
    [
      {
        because: 'the root of a workspace forces a version on its members',
        files: {
          'package.json': app({ workspaces: ['a'], overrides: { 'react-native': '0.83.0' } }),
          'a/package.json': app({ name: 'a', dependencies: old }),
        },
      },
      {
        because: 'pnpm is told so beside the list of the members',
        files: {
          'package.json': app({ name: 'root' }),
          'pnpm-workspace.yaml': 'packages: [a]\noverrides:\n  react-native: 0.83.0\n',
          'a/package.json': app({ name: 'a', dependencies: old }),
        },
      },
      {
        because: 'a project of one package may have that file, too',
        files: { 'package.json': app({ name: 'a', dependencies: old }), 'pnpm-workspace.yaml': 'overrides:\n  react-native: 0.83.0\n' },
      },
      {
        because: 'what is forced below one package alone bounds nothing',
        files: { 'package.json': app({ name: 'a', dependencies: old }), 'pnpm-workspace.yaml': 'overrides:\n  x>react-native: 0.83.0\n' },
        says: ['warning rn/executorch-baseline package.json:1'],
      },
    ],
  );
  walkInto(
    ['node/tfjs-node-node23'],
    [
      {
        because: 'yarn patches what it installs',
        files: {
          '.nvmrc': '24\n',
          'package.json': app({
            name: 'a',
            dependencies: tfjs,
            resolutions: { '@tensorflow/tfjs-node@npm:^4.22.0': 'patch:@tensorflow/tfjs-node@npm%3A4.22.0#~/.yarn/patches/a.patch' },
          }),
        },
      },
      {
        because: 'pnpm names its patches beside the list of the members',
        files: {
          '.nvmrc': '24\n',
          'package.json': app({ name: 'a', dependencies: tfjs }),
          'pnpm-workspace.yaml': "patchedDependencies:\n  '@tensorflow/tfjs-node@4.22.0': patches/a.patch\n",
        },
      },
      {
        because: 'an image installs the fork that is forced',
        files: {
          Dockerfile: 'FROM node:24-slim\nCOPY package*.json ./\nRUN npm ci\n',
          'package.json': app({ name: 'a', dependencies: tfjs, overrides: { '@tensorflow/tfjs-node': 'github:example/tfjs-node' } }),
        },
      },
      {
        because: 'another package is patched',
        files: {
          '.nvmrc': '24\n',
          'package.json': app({ name: 'a', dependencies: tfjs, patchedDependencies: { 'left-pad@1.0.0': 'a.patch' } }),
        },
        says: ['error node/tfjs-node-node23 .nvmrc:1'],
      },
    ],
  );
});
