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

/** Packages that joining looks at although no rule names them, as `type/name`; `*` stands for any characters. */
export const joinedBy: readonly string[] = [
  'conda/python',
  'pypi/nvidia-*',
  'pypi/cuda*',
  'conda/cuda*',
  'conda/cudnn*',
  ...mobileFrameworks.flatMap((name) => [`npm/${name}`, `pub/${name}`]),
];
