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

/** What shows that an app is made for Google Play; the last two are words of commands. */
const publishing = [
  'maven/com.google.android.play:*',
  'maven/com.android.billingclient:billing',
  'command/bundleRelease',
  'command/appbundle',
];

/** Packages that joining looks at although no rule names them, as `type/name`; `*` stands for any characters. */
export const joinedBy: readonly string[] = [
  'conda/python',
  'pypi/nvidia-*',
  'pypi/cuda*',
  'conda/cuda*',
  'conda/cudnn*',
  // Images of AWS are known by another name: see derive/image-tags.ts.
  'docker/*.dkr.ecr.*',
  ...publishing,
  ...mobileFrameworks.flatMap((name) => [`npm/${name}`, `pub/${name}`]),
];
