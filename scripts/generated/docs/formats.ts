import { fileFacts } from '../../../src/readers/files.ts';
import { readers } from '../../../src/readers/index.ts';
import { skippedByDefault } from '../../../src/units/index.ts';
import { capitalised, code, escape, page, table } from './markdown.ts';

/** Names under which files of each format are known; the readers themselves say which of them they take. */
const names = [
  'requirements.txt',
  'requirements-dev.in',
  'requirements/base.txt',
  'constraints.txt',
  'Dockerfile',
  'Dockerfile.gpu',
  'api.Dockerfile',
  'Containerfile',
  'pyproject.toml',
  '.python-version',
  'runtime.txt',
  '.tool-versions',
  '.nvmrc',
  '.node-version',
  'package.json',
  'settings.gradle',
  'settings.gradle.kts',
  'build.gradle',
  'build.gradle.kts',
  'gradle/libs.versions.toml',
  'gradle.properties',
  'pubspec.yaml',
  'compose.yaml',
  'docker-compose.prod.yml',
  '.github/workflows/train.yml',
  'k8s/deployment.yaml',
];

/** Formats that a file's name alone tells. */
const models = [
  'model.tflite',
  'model.pte',
  'model.ptl',
  'model.onnx',
  'model.ort',
  'model.mlmodel',
  'model.gguf',
  'libmodel.so',
  'model.aar',
];

/**
 * The table of what is read.
 * @throws Error when a reader takes none of the names above: then the list lacks one
 */
export function formatsPage(): string {
  const rows = readers.map(({ id, reads }) => {
    const taken = names.filter((name) => readerOf(name) === id);
    if (taken.length === 0) throw new Error(`the page of formats knows no file that the reader ${id} takes`);
    return [`**${id}**`, taken.map(code).join(', '), capitalised(escape(reads))];
  });
  const known = models.filter((name) => fileFacts([name]).size > 0).map((name) => code(`*.${name.split('.').at(-1) ?? ''}`));
  return page('src/readers/index.ts', [
    '# Formats',
    'What is read, and what is taken from it. Names stand for files of their kind in any folder.',
    table(['format', 'such as', 'what is read'], rows),
    `Of models and native libraries the name is enough; they are never opened: ${known.join(', ')}.`,
    '`framework-fit facts PATH` shows every fact with its place.',
    `## What is left out\n\nThe working directory is what git lists, without what it ignores. Skipped and counted, unless the configuration says otherwise:\n${skippedByDefault.map(code).join(', ')}.`,
    'Files above 5 MB and binary files are not read, and no link is followed.',
  ]);
}

function readerOf(path: string): string | undefined {
  const base = path.slice(path.lastIndexOf('/') + 1);
  return readers.find(({ matches }) => matches(path, base))?.id;
}
