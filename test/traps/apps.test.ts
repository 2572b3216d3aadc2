import { describe } from 'vitest';
import { walkInto } from './trap.ts';

const app = "plugins { id 'com.android.application' }\n";
const job = (...steps: string[]) =>
  `on: push\njobs:\n  t:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;

describe('apps and what they run', () => {
  walkInto(
    [
      'fit/training-framework-has-no-route-here',
      'android/tflite-renamed-litert',
      'android/tflite-litert-duplicate-classes',
      'android/pytorch-mobile-eol',
      'flutter/pytorch-lite',
      'rn/pytorch-core-archived',
    ],
    [
      {
        because: 'the app of the examples has a runtime',
        files: {
          'train/requirements.txt': 'torch==2.8.0\n',
          'examples/app/build.gradle': `${app}dependencies { implementation 'com.microsoft.onnxruntime:onnxruntime-android:1.20.0' }\n`,
        },
      },
      {
        because: 'an app that only shows something, or another project’s, says nothing of what is shipped',
        files: {
          'train/requirements.txt': 'torch==2.8.0\n',
          'examples/app/build.gradle': app,
          '3rd_party/lib/samples/android/build.gradle': app,
        },
      },
      {
        because: 'a job that tests or a build of documentation trains nothing',
        files: {
          '.github/workflows/t.yml': job('run: pip install torch'),
          'requirements/readthedocs.txt': 'torch\n',
          'app/build.gradle': app,
        },
      },
      {
        because: 'native code, a model or a plugin runs it',
        files: { 'train/requirements.txt': 'torch\n', 'app/build.gradle': app, 'app/src/main/jniLibs/arm64-v8a/libncnn.so': '' },
      },
      {
        because: 'an entry of the catalog that no module uses is not in the app',
        files: {
          'settings.gradle': "include ':app'\n",
          'gradle/libs.versions.toml': '[libraries]\ntflite = { module = "org.tensorflow:tensorflow-lite", version = "2.14.0" }\n',
          'app/build.gradle': app,
        },
      },
      {
        because: 'the Task Library needs the old coordinates',
        files: {
          'app/build.gradle': `${app}dependencies {\n  implementation 'org.tensorflow:tensorflow-lite:2.14.0'\n  implementation 'org.tensorflow:tensorflow-lite-task-vision:0.4.4'\n}\n`,
        },
      },
      {
        because: 'Flutter and React Native packages wrap PyTorch Mobile',
        files: {
          'a/pubspec.yaml': 'name: a\ndependencies:\n  pytorch_lite: ^4.2.0\n',
          'b/package.json': '{"name": "b", "dependencies": {"react-native": "0.70.0", "react-native-pytorch-core": "0.2.4"}}\n',
        },
        says: ['warning flutter/pytorch-lite a/pubspec.yaml:3', 'warning rn/pytorch-core-archived b/package.json:1'],
      },
    ],
  );
});
