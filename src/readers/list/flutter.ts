import type { Reader } from '../reader.ts';

/** What Flutter apps and packages declare. */
export const flutter: readonly Reader[] = [
  {
    id: 'pubspec',
    reads: 'Dart and Flutter dependencies, the versions of both, platforms of plugins, models among the assets',
    example: { path: 'pubspec.yaml', text: 'name: app\ndependencies:\n  tflite_flutter: ^0.11.0\n' },
    files: { names: ['pubspec.yaml'] },
    beyond: /^[ \t]+path[ \t]*:/m,
    longest: 300_000,
    load: () => import('../pubspec.ts'),
  },
];
