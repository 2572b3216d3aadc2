/** Files by path; null deletes one. */
export type Files = Readonly<Record<string, string | null>>;

/** A pull request as many are: what was there, and what it changes. */
export interface Scene {
  readonly name: string;
  readonly before: Files;
  readonly change: Files;
}

const requirements = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

const dockerfile = (image: string): string =>
  [
    `FROM ${image}`,
    'WORKDIR /srv',
    'COPY requirements.txt .',
    'RUN pip install --no-cache-dir -r requirements.txt',
    'COPY . .',
    'CMD ["uvicorn", "main:app", "--host", "0.0.0.0"]',
    '',
  ].join('\n');

const deployment = (name: string, gpus: number): string =>
  [
    'apiVersion: apps/v1',
    'kind: Deployment',
    `metadata: { name: ${name} }`,
    'spec:',
    `  selector: { matchLabels: { app: ${name} } }`,
    '  template:',
    `    metadata: { labels: { app: ${name} } }`,
    '    spec:',
    '      containers:',
    '        - name: main',
    `          image: registry.example.com/${name}:1.4.0`,
    `          resources: { limits: { memory: 8Gi${gpus === 0 ? '' : `, nvidia.com/gpu: ${gpus}`} } }`,
    '',
  ].join('\n');

const workflow = (names: readonly string[]): string =>
  [
    'name: images',
    'on: push',
    'jobs:',
    ...names.flatMap((name) => [
      `  ${name}:`,
      '    runs-on: ubuntu-latest',
      '    steps:',
      '      - uses: actions/checkout@v5',
      `      - run: docker build -t registry.example.com/${name}:1.4.0 ${name}`,
    ]),
    '',
  ].join('\n');

const gradle = (...dependencies: readonly string[]): string =>
  [
    'plugins {',
    "    id 'com.android.application'",
    '}',
    'android {',
    "    namespace 'org.example.camera'",
    '    compileSdk 36',
    '    defaultConfig {',
    '        minSdk 26',
    '        targetSdk 36',
    '    }',
    '}',
    'dependencies {',
    ...dependencies.map((name) => `    implementation '${name}'`),
    '}',
    '',
  ].join('\n');

/** What each of many services installs after a pull request that moves all of them to newer versions, not everywhere whole. */
const services = ['search', 'ranking', 'captions', 'moderation', 'speech', 'faces'] as const;

const service = (name: string, image: string, ...packages: readonly string[]): Files => ({
  [`${name}/Dockerfile`]: dockerfile(image),
  [`${name}/requirements.txt`]: requirements('fastapi==0.121.0', 'uvicorn==0.38.0', ...packages),
  [`deploy/${name}.yaml`]: deployment(name, name === 'speech' ? 1 : 0),
});

export const scenes: readonly Scene[] = [
  {
    name: 'error',
    before: {
      'api/Dockerfile': dockerfile('python:3.12-slim'),
      'api/requirements.txt': requirements('fastapi==0.121.0', 'uvicorn==0.38.0', 'torch==2.8.0'),
      'deploy/api.yaml': deployment('api', 0),
      '.github/workflows/images.yml': workflow(['api']),
    },
    change: { 'api/Dockerfile': dockerfile('python:3.12-alpine') },
  },
  {
    name: 'android',
    before: { 'app/build.gradle': gradle('androidx.core:core-ktx:1.17.0'), 'settings.gradle': "include ':app'\n" },
    change: {
      'app/build.gradle': gradle(
        'androidx.core:core-ktx:1.17.0',
        'org.tensorflow:tensorflow-lite:2.17.0',
        'org.pytorch:pytorch_android_lite:1.13.1',
      ),
    },
  },
  {
    name: 'resolved',
    before: {
      'api/Dockerfile': dockerfile('python:3.12-alpine'),
      'api/requirements.txt': requirements('fastapi==0.121.0', 'torch==2.8.0', 'torchvision==0.22.0'),
      'deploy/api.yaml': deployment('api', 0),
      '.github/workflows/images.yml': workflow(['api']),
    },
    change: {
      'api/Dockerfile': dockerfile('python:3.12-slim'),
      'api/requirements.txt': requirements('fastapi==0.121.0', 'torch==2.8.0', 'torchvision==0.23.0'),
    },
  },
  {
    name: 'many',
    before: {
      '.github/workflows/images.yml': workflow(services),
      ...Object.assign({}, ...services.map((name) => service(name, 'python:3.12-slim', 'torch==2.6.0', 'torchvision==0.21.0'))),
    },
    change: {
      ...service('search', 'python:3.12-slim', 'torch==2.8.0', 'torchvision==0.21.0'),
      ...service('ranking', 'python:3.12-alpine', 'tensorflow==2.20.0', 'tensorflow-addons==0.23.0'),
      ...service('captions', 'python:3.12-slim', 'torch==2.8.0', 'torchtext==0.18.0'),
      ...service('moderation', 'python:3.14-slim', 'torch==2.6.0', 'torchvision==0.21.0'),
      ...service('speech', 'python:3.12-slim', '--index-url https://download.pytorch.org/whl/cpu', 'torch==2.8.0', 'torchaudio==2.6.0'),
      ...service('faces', 'python:3.12-slim', 'mxnet==1.9.1'),
    },
  },
];
