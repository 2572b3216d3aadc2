/**
 * Makes the pictures of `docs/pictures/`: the comments on typical pull requests, as GitHub shows them in light, dark and narrow. Needs Debian's
 * `cmark-gfm`, `chromium` and `fonts-noto-color-emoji` (or CHROMIUM with the path of one) and the package registry; look at what it made before it is committed.
 *
 *     node scripts/pictures/run.ts [NAME…]
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Files, type Scene, scenes } from './scenes.ts';

/** Rendering needs a browser's remote control; that is nothing that every checkout should install. */
const PACKAGES = [
  'github-markdown-css@5.9.0',
  'playwright-core@1.65.1',
  'rehype-parse@9.0.1',
  'rehype-sanitize@6.0.0',
  'rehype-stringify@10.0.1',
  'sharp@0.34.5',
  'unified@11.0.5',
];
const LARGEST = 150_000;

const root = path.resolve(import.meta.dirname, '../..');
const cli = path.join(root, 'src/cli.ts');
const workshop = path.join(root, '.cache/pictures');
const gallery = path.join(root, 'docs/pictures');
const who = { GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@example.com', GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z' };
const environment = {
  ...process.env,
  ...who,
  GIT_COMMITTER_NAME: who.GIT_AUTHOR_NAME,
  GIT_COMMITTER_EMAIL: who.GIT_AUTHOR_EMAIL,
  GIT_COMMITTER_DATE: who.GIT_AUTHOR_DATE,
  GIT_CONFIG_GLOBAL: '/dev/null',
};

const asked = process.argv.slice(2);
mkdirSync(workshop, { recursive: true });
mkdirSync(gallery, { recursive: true });
execFileSync('npm', ['install', '--silent', '--no-save', '--no-package-lock', '--prefix', workshop, ...PACKAGES], { stdio: 'inherit' });
copyFileSync(path.join(import.meta.dirname, 'render.mjs'), path.join(workshop, 'render.mjs'));
const folder = mkdtempSync(path.join(tmpdir(), 'pictures-'));
for (const scene of scenes)
  if (asked.length === 0 || asked.includes(scene.name)) writeFileSync(path.join(folder, `${scene.name}.md`), commentOn(scene));
execFileSync(process.execPath, [path.join(workshop, 'render.mjs'), folder], { stdio: 'inherit' });
for (const name of readdirSync(folder).filter((each) => each.endsWith('.png'))) hang(name);
rmSync(folder, { recursive: true });

/** What `preview` prints of a pull request. */
function commentOn({ before, change }: Scene): string {
  const repository = mkdtempSync(path.join(tmpdir(), 'scene-'));
  const git = (...words: readonly string[]): void => void execFileSync('git', words, { cwd: repository, env: environment });
  git('init', '--quiet', '--initial-branch=main');
  for (const [branch, files] of [
    ['main', before],
    ['change', change],
  ] as const) {
    if (branch !== 'main') git('checkout', '--quiet', '-b', branch);
    write(repository, files);
    git('add', '--all');
    git('commit', '--quiet', '--message', branch);
  }
  const words = [
    'preview',
    '--base',
    'main',
    '--head',
    'change',
    '--repository',
    'octo/shop',
    '--run-url',
    'https://github.com/octo/shop/actions/runs/1',
  ];
  const comment = execFileSync(process.execPath, [cli, ...words], {
    cwd: repository,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  rmSync(repository, { recursive: true });
  return comment;
}

function write(repository: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(repository, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (text === null) rmSync(file);
    else writeFileSync(file, text);
  }
}

function hang(name: string): void {
  const { size } = statSync(path.join(folder, name));
  if (size > LARGEST) throw new Error(`${name} has ${size} bytes, and pictures of the documentation have at most ${LARGEST}`);
  copyFileSync(path.join(folder, name), path.join(gallery, name));
  console.log(`${name}: ${size} bytes`);
}
