import type { Reader } from '../reader.ts';
import { nothing } from './words.ts';

/** What is built for microcontrollers and boards. */
export const devices: readonly Reader[] = [
  {
    id: 'platformio',
    reads: 'environments with board, platform, frameworks and libraries, also where one extends or names another section',
    example: {
      path: 'platformio.ini',
      text: '[env:esp32]\nplatform = espressif32@6.9.0\nboard = esp32dev\nframework = arduino\nlib_deps = tanakamasayuki/TensorFlowLite_ESP32@^1.0.0\n',
    },
    files: { names: ['platformio.ini'] },
    beyond: null,
    load: () => import('../platformio.ts'),
  },
  {
    id: 'idf-component',
    reads: 'components of ESP-IDF with versions, rules and origins, the version of the framework, chips',
    example: { path: 'main/idf_component.yml', text: 'dependencies:\n  idf: ">=5.1"\n  espressif/esp-tflite-micro: "^1.3.1"\n' },
    files: { names: ['idf_component.yml', 'idf_component.yaml'] },
    beyond: /^\s+["']?idf\b/m,
    longest: 300_000,
    load: () => import('../idf-component.ts'),
  },
  {
    id: 'idf-lock',
    reads: 'the components and the version of ESP-IDF that were chosen',
    example: { path: 'dependencies.lock', text: 'dependencies:\n  idf:\n    source: { type: idf }\n    version: 5.4.1\ntarget: esp32s3\n' },
    files: { names: ['dependencies.lock'] },
    holds: /^dependencies:/m,
    beyond: null,
    longest: 300_000,
    load: () => import('../idf-lock.ts'),
  },
  {
    id: 'sdkconfig',
    reads: 'chip, external memory, flash and partitions of an ESP-IDF project',
    example: { path: 'sdkconfig.defaults', text: 'CONFIG_IDF_TARGET="esp32s3"\nCONFIG_SPIRAM=y\n' },
    files: { stems: ['sdkconfig'], where: (_path, base) => /^sdkconfig(?:\.[\w.-]+)?$/.test(base) && !base.endsWith('.old') },
    beyond: null,
    load: () => import('../sdkconfig.ts'),
  },
  {
    id: 'zephyr-conf',
    reads: 'inference runtimes and kernels that a Zephyr application turns on',
    example: { path: 'prj.conf', text: 'CONFIG_CPP=y\nCONFIG_TENSORFLOW_LITE_MICRO=y\n' },
    files: { stems: ['prj'], endings: ['conf'], where: (_path, base) => /^prj(?:[._-][\w.-]+)?\.conf$/.test(base) },
    beyond: null,
    load: () => import('../zephyr-conf.ts'),
  },
  {
    id: 'west',
    reads: 'the projects of a Zephyr workspace with their repositories and revisions',
    example: {
      path: 'west.yml',
      text: 'manifest:\n  projects:\n    - name: tflite-micro\n      url: https://github.com/zephyrproject-rtos/tflite-micro\n      revision: 48613f7\n',
    },
    files: { names: ['west.yml', 'west.yaml'] },
    beyond: nothing,
    longest: 300_000,
    load: () => import('../west.ts'),
  },
  {
    id: 'library-properties',
    reads: 'name, dependencies and architectures of an Arduino library',
    example: { path: 'library.properties', text: 'name=Gestures\nversion=1.0.0\ndepends=Chirale_TensorFlowLite (>=2.0.0)\n' },
    files: { names: ['library.properties'] },
    beyond: nothing,
    load: () => import('../library-properties.ts'),
  },
  {
    id: 'library-json',
    reads: 'name and dependencies of a PlatformIO library',
    example: { path: 'library.json', text: '{ "name": "gestures", "dependencies": { "eloquentarduino/EloquentTinyML": "^3.0.1" } }\n' },
    files: { names: ['library.json'] },
    holds: /"(?:dependencies|frameworks|platforms|headers)"\s*:/,
    beyond: nothing,
    load: () => import('../library-json.ts'),
  },
  {
    id: 'sketch',
    reads: 'boards and libraries of the profiles of an Arduino sketch',
    example: {
      path: 'gesture/sketch.yaml',
      text: 'profiles:\n  nano:\n    fqbn: arduino:mbed_nano:nano33ble\n    libraries:\n      - Arduino_TensorFlowLite (2.4.0-ALPHA)\n',
    },
    files: { names: ['sketch.yaml', 'sketch.yml'] },
    beyond: null,
    longest: 300_000,
    load: () => import('../sketch.ts'),
  },
  {
    id: 'buildozer',
    reads: 'Python packages and Gradle dependencies of an Android app, SDK levels, NDK, ABIs',
    example: {
      path: 'buildozer.spec',
      text: '[app]\npackage.name = detector\nrequirements = python3,kivy==2.3.0,tflite-runtime\nandroid.api = 35\nandroid.archs = arm64-v8a\n',
    },
    files: { names: ['buildozer.spec'] },
    beyond: null,
    load: () => import('../buildozer.ts'),
  },
];
