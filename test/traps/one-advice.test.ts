import { expect, test } from 'vitest';
import { findingsOf } from '../support/judge.ts';

const app = (targetSdk: number, coordinate: string) => ({
  'app/build.gradle': `plugins { id 'com.android.application' }\nandroid { defaultConfig { targetSdk ${targetSdk} } }\ndependencies {\n    implementation '${coordinate}'\n}\n`,
});

test.each([
  [36, 'org.tensorflow:tensorflow-lite:2.14.0', ['android/16kb-native-ml-lib']],
  [33, 'org.tensorflow:tensorflow-lite:2.14.0', ['android/tflite-renamed-litert']],
  [36, 'org.pytorch:pytorch_android_lite:1.13.1', ['android/16kb-native-ml-lib']],
  [33, 'org.pytorch:pytorch_android_lite:1.13.1', ['android/pytorch-mobile-eol']],
])('an app for Android %i with %s hears one advice', async (targetSdk, coordinate, expected) => {
  expect((await findingsOf(app(targetSdk, coordinate))).map(({ rule }) => rule)).toEqual(expected);
});
