import { normalise } from '../formats/requirement.ts';
import type { ProjectFact } from '../model.ts';

/** The package that a project is, as those who need it name it: `pypi/tensorflow-addons`. */
export function packageOf({ ecosystem, name }: ProjectFact): string {
  return `${ecosystem}/${ecosystem === 'pypi' ? normalise(name ?? '') : name}`;
}

/** What tells that a manifest is the outside of a native app. */
export const mobileFrameworks: readonly string[] = [
  'react-native',
  'expo',
  'flutter',
  '@capacitor/core',
  'cordova',
  'nativescript',
  '@nativescript/core',
];

/** What shows that an app is made for Google Play. */
const publishing = ['maven/com.google.android.play:*', 'maven/com.android.billingclient:billing'];

/** Words of commands without which what they install or build would not be joined, in the place of a package's name. */
const commands = ['bundleRelease', 'appbundle', 'npm ci', 'npm install', 'pnpm install', 'yarn install'];

/** Packages that joining looks at although no rule names them, as `type/name`; `*` stands for any characters. */
export const joinedBy: readonly string[] = [
  'conda/python',
  'deb/python3.*',
  'pypi/nvidia-*',
  'pypi/cuda*',
  'conda/cuda*',
  'conda/cudnn*',
  // Images of AWS are known by another name: see derive/image-tags.ts.
  'docker/*.dkr.ecr.*',
  ...publishing,
  ...commands.map((words) => `command/${words}`),
  ...mobileFrameworks.flatMap((name) => [`npm/${name}`, `pub/${name}`]),
];
