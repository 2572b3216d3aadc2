/** Kinds of units of a monorepo, by turns; each sixteen files, and some one unit, some several. */
const kinds: readonly ((at: string, index: number) => Record<string, string>)[] = [service, job, site, app, chart];

/**
 * A monorepo in memory, the same for the same number: services, jobs, sites, apps and charts, with ten files for each unit.
 * @returns texts by path
 */
export function monorepo(units: number): Record<string, string> {
  const files: Record<string, string> = {
    'settings.gradle': '',
    'gradle/libs.versions.toml':
      '[versions]\nlitert = "1.4.0"\n\n[libraries]\nlitert = { module = "com.google.ai.edge.litert:litert", version.ref = "litert" }\n',
    'package.json': '{ "name": "mono", "private": true, "workspaces": ["sites/*"] }\n',
    'requirements-shared.txt': 'numpy\ntransformers==4.57.1\n',
  };
  const included: string[] = [];
  // Jobs and libraries are more and less than one unit; in all so many come out.
  for (let index = 0; index < units / 1.62; index += 1) {
    const kind = kinds[index % kinds.length] ?? service;
    const at = `${kind.name}s/${kind.name}-${index}`;
    if (kind === app) included.push(`include ':${at.replaceAll('/', ':')}'\n`);
    Object.assign(files, kind(at, index), unrelated(at, index));
  }
  files['settings.gradle'] = included.join('');
  return files;
}

/** What no reader takes, to make sixteen files of each. */
function unrelated(at: string, index: number): Record<string, string> {
  return Object.fromEntries(
    ['main.py', 'data.py', 'train.py', 'test_main.py', 'util.py', 'types.py', 'io.py', 'README.md', 'labels.txt', 'notes.md', 'a.svg'].map(
      (name) => [`${at}/${name}`, `${name} of ${index}\n`],
    ),
  );
}

function service(at: string, index: number): Record<string, string> {
  return {
    [`${at}/requirements.txt`]: '-r ../../requirements-shared.txt\n-r requirements-base.txt\ntorch==2.5.1\ntorchvision==0.20.1\n',
    [`${at}/requirements-base.txt`]: `fastapi==0.${index % 100}\nuvicorn\n`,
    [`${at}/Dockerfile`]:
      'FROM python:3.12-slim\nWORKDIR /app\nCOPY requirements*.txt ./\nRUN pip install -r requirements.txt\nCOPY . .\nCMD ["python", "main.py"]\n',
    [`${at}/compose.yaml`]: `services:\n  api:\n    build: .\n    image: example/service-${index}:1\n`,
    [`${at}/deploy.yaml`]: deployment(`service-${index}`, `example/service-${index}:1`),
  };
}

function job(at: string, index: number): Record<string, string> {
  return {
    [`${at}/pyproject.toml`]: `[project]\nname = "job-${index}"\nversion = "1.0"\nrequires-python = ">=3.10"\ndependencies = ["jax[cuda12]==0.7.2", "numpy"]\n`,
    [`${at}/train.sbatch`]: '#!/bin/bash\n#SBATCH --gres=gpu:a100:2\npip install .\nsrun python main.py\n',
    [`${at}/environment.yml`]: 'name: job\nchannels: [conda-forge]\ndependencies:\n  - python=3.11\n  - pytorch=2.5\n',
    [`.github/workflows/job-${index}.yml`]: `on: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    defaults: { run: { working-directory: ${at} } }\n    steps:\n      - uses: actions/setup-python@v5\n        with: { python-version: '3.11' }\n      - run: pip install -e .\n`,
    [`${at}/config.yaml`]: 'epochs: 3\n',
  };
}

function site(at: string, index: number): Record<string, string> {
  const next = index % 50 === 2 ? '' : `, "site-${index - 5}": "*"`;
  return {
    [`${at}/package.json`]: `{\n  "name": "site-${index}",\n  "version": "1.0.0",\n  "private": true,\n  "dependencies": { "@tensorflow/tfjs": "^4.22.0"${next} }\n}\n`,
    [`${at}/vite.config.ts`]: 'export default {};\n',
    [`${at}/index.html`]: '<script type="module" src="/main.ts"></script>\n',
    [`${at}/Dockerfile`]: 'FROM node:22-slim\nWORKDIR /app\nCOPY package.json ./\nRUN npm install\nCOPY . .\nCMD ["node", "main.js"]\n',
    [`${at}/tsconfig.json`]: '{}\n',
  };
}

function app(at: string, index: number): Record<string, string> {
  const next = index % 50 === 3 ? '' : `    implementation project(':apps:app-${index - 5}')\n`;
  return {
    [`${at}/build.gradle`]: `plugins { id 'com.android.${index % 50 === 48 ? 'application' : 'library'}' }\nandroid { defaultConfig { minSdk 24; targetSdk 35 } }\ndependencies {\n    implementation libs.litert\n${next}}\n`,
    [`${at}/src/main/AndroidManifest.xml`]: '<manifest><application/></manifest>\n',
    [`${at}/src/main/assets/model.tflite`]: '',
    [`${at}/proguard-rules.pro`]: '',
    [`${at}/src/main/Main.kt`]: 'fun main() {}\n',
  };
}

function chart(at: string, index: number): Record<string, string> {
  return {
    [`${at}/Chart.yaml`]: `apiVersion: v2\nname: chart-${index}\nversion: 0.1.0\n`,
    [`${at}/values.yaml`]: 'image:\n  repository: pytorch/torchserve\n  tag: 0.12.0-gpu\nresources:\n  limits: { nvidia.com/gpu: 1 }\n',
    [`${at}/templates/deployment.yaml`]: deployment('{{ .Release.Name }}', '"{{ .Values.image.repository }}:{{ .Values.image.tag }}"'),
    [`${at}/overlay/kustomization.yaml`]:
      'resources:\n  - ../base\nimages:\n  - name: api\n    newName: pytorch/torchserve\n    newTag: 0.12.0-gpu\n',
    [`${at}/base/kustomization.yaml`]: 'resources: []\n',
  };
}

function deployment(name: string, image: string): string {
  return `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${name}\nspec:\n  template:\n    spec:\n      containers:\n        - name: main\n          image: ${image}\n          resources:\n            limits:\n              nvidia.com/gpu: 1\n`;
}
