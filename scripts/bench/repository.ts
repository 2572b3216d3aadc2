import { appGradle, catalog, packageJson, settingsGradle } from './apps.ts';
import { compose, configMap, deployments, otherYaml, workflow } from './deployment.ts';
import { dockerfile, pyproject, requirements } from './python.ts';
import { type Random, randomFrom } from './random.ts';

/** How large a made repository is. */
export interface Shape {
  readonly name: string;
  /** All files, manifests among them. */
  readonly files: number;
  readonly manifests: number;
}

export type File = readonly [path: string, text: string];

/** One project of a monorepo: what ships together, below its folder. */
type Project = (random: Random, folder: string, name: string) => File[];

const projects: readonly [Project, ...Project[]] = [
  (random, folder, name) => [
    [`${folder}/requirements.txt`, requirements(random)],
    [`${folder}/Dockerfile`, dockerfile(random)],
    [`${folder}/deploy/deployment.yaml`, deployments(random, name)],
    [`${folder}/deploy/config.yaml`, configMap(random, name)],
    [`.github/workflows/${name}.yml`, workflow(random, folder)],
  ],
  (random, folder, name) => [
    [`${folder}/pyproject.toml`, pyproject(random, name)],
    [`${folder}/requirements-dev.txt`, requirements(random)],
    [`${folder}/k8s/job.yaml`, deployments(random, name)],
  ],
  (random, folder, name) => [
    [`${folder}/package.json`, packageJson(random, name)],
    [`${folder}/docker-compose.yml`, compose(random, name)],
    [`${folder}/Dockerfile`, dockerfile(random)],
    [`${folder}/requirements.txt`, requirements(random)],
  ],
  (random, folder, name) => [
    [`${folder}/settings.gradle.kts`, settingsGradle(name)],
    [`${folder}/app/build.gradle.kts`, appGradle(random, name)],
    [`${folder}/gradle/libs.versions.toml`, catalog(random)],
  ],
  (random, folder, name) => [
    [`${folder}/openapi.yaml`, otherYaml(random, name)],
    [`${folder}/values.yml`, otherYaml(random, `${name}Values`)],
    [`${folder}/config/base.yaml`, configMap(random, name)],
  ],
  (random, folder) => [[`${folder}/requirements.txt`, requirements(random)]],
];

const unrelated: readonly [File, ...File[]] = [
  ['module.py', 'import torch\n\n\ndef load(path):\n    """Loads the model."""\n    return torch.load(path)\n'],
  ['notes.md', '# Notes\n\nNothing that a program would read.\n'],
  ['Main.kt', 'package org.example\n\nfun main() {\n    println("Hello")\n}\n'],
  ['index.ts', "export const answer = 42;\nexport * from './other.js';\n"],
  ['kernel.cpp', '#include <vector>\n\nint add(int a, int b) { return a + b; }\n'],
  ['labels.txt', 'cat\ndog\nhouse\ntree\n'],
  ['data.json', '{ "values": [1, 2, 3, 4, 5, 6, 7, 8, 9] }\n'],
  ['picture.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>\n'],
];

/**
 * The files of a made-up repository: the same for the same shape.
 * @returns paths with forward slashes, and texts
 */
export function filesOf(shape: Shape): File[] {
  const random = randomFrom(shape.files);
  const manifests: File[] = [];
  for (let at = 0; manifests.length < shape.manifests; at += 1) {
    const folder = `teams/team-${at % 40}/project-${at}`;
    manifests.push(...random.pick(projects)(random, folder, `project-${at}`));
  }
  manifests.length = shape.manifests;
  const rest = Array.from({ length: shape.files - shape.manifests }, (_, at): File => {
    const [base, text] = random.pick(unrelated);
    // Ten files in a folder.
    return [`teams/team-${at % 40}/src/part-${Math.floor(at / 400)}/${at}-${base}`, `${text}${at}\n`];
  });
  return [...manifests, ...rest];
}
