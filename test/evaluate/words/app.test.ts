import { describe } from 'vitest';
import { check } from '../own.ts';
import { gradle } from '../repositories.ts';

const app = (more: string) => ({
  'app/build.gradle': `plugins { id 'com.android.application' }\n${more}\ndependencies { implementation 'org.tensorflow:tensorflow-lite:2.14.0' }\n`,
});
const filters = (abis: string) => app(`android { defaultConfig { ndk { abiFilters ${abis} } } }`);

describe('evidence', () => {
  const when = (keys = '') => `{ evidence: { of: play-publishing${keys} }, as: it }`;
  const uploads = { ...gradle('minSdk 21'), 'fastlane/Fastfile': 'lane :deploy do\n  upload_to_play_store(track: "beta")\nend\n' };
  check([
    ['something uploads it', when(), uploads, ['fastlane/Fastfile:2']],
    ['strength: that proves it', when(', strength: proved'), uploads, ['fastlane/Fastfile:2']],
    ['strength: and does not only support it', when(', strength: supported'), uploads, []],
    [
      'strength: a library of the store supports it',
      when(', strength: supported'),
      gradle('minSdk 21', "implementation 'com.google.android.play:review:2.0.2'"),
      ['app/build.gradle:5'],
    ],
    ['nothing shows it', when(), gradle('minSdk 21'), []],
    [
      'in: the unit of something bound',
      '{ all: [{ dependency: { technology: tflite }, as: lite }, { evidence: { in: lite, of: play-publishing }, as: it }] }',
      { ...uploads, 'other/build.gradle': app('')['app/build.gradle'] },
      [],
    ],
  ]);
});

describe('packaging', () => {
  const when = (keys: string) => `{ all: [{ dependency: { technology: tflite }, as: it }, { packaging: { in: it, ${keys} } }] }`;
  check([
    ['abi: among others', when('abi: armeabi-v7a'), filters("'arm64-v8a', 'armeabi-v7a'"), ['app/build.gradle:3']],
    ['abi: not packed', when('abi: x86'), filters("'arm64-v8a', 'armeabi-v7a'"), []],
    ['only: nothing else', when('abi: ["arm*", x86], only: true'), filters("'arm64-v8a', 'armeabi-v7a'"), ['app/build.gradle:3']],
    ['only: something else', when('abi: armeabi-v7a, only: true'), filters("'arm64-v8a', 'armeabi-v7a'"), []],
    ['an app that names none has all, or none', when('abi: "*"'), app(''), []],
    ['what a variable holds is not known', when('abi: "*"'), filters('rootProject.ext.abis'), []],
    ['a flavour with its own may be another', when('abi: "*"'), app("android { productFlavors { a { ndk { abiFilters 'x86' } } } }"), []],
  ]);
});
