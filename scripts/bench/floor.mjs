/** The least that any such tool does: list the files, match their names, read those that match. It parses nothing. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const names = new Set([
  'requirements.txt',
  'pyproject.toml',
  'setup.py',
  'setup.cfg',
  'environment.yml',
  'Pipfile',
  'package.json',
  'Dockerfile',
  'build.gradle',
  'build.gradle.kts',
  'settings.gradle',
  'settings.gradle.kts',
  'libs.versions.toml',
  'pubspec.yaml',
  'pom.xml',
]);
const endings = ['.yml', '.yaml'];

const root = path.resolve(process.argv[2] ?? '.');
const listing = execFileSync('git', ['ls-files', '-z'], { cwd: root, maxBuffer: 1 << 30, encoding: 'utf8' });
let bytes = 0;
for (const file of listing.split('\0')) {
  const base = file.slice(file.lastIndexOf('/') + 1);
  const matches =
    names.has(base) || endings.some((ending) => base.endsWith(ending)) || (base.startsWith('requirements') && base.endsWith('.txt'));
  if (matches) bytes += readFileSync(path.join(root, file)).length;
}
process.stdout.write(`${bytes}\n`);
