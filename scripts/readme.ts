/** Writes what the program says today into the README, between `<!-- output: … -->` marks. A test compares them. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const file = path.join(root, 'README.md');
const marked = /(<!-- output: (.+?) -->\n```text\n)[\s\S]*?(```\n<!-- \/output -->)/g;

writeFileSync(
  file,
  readFileSync(file, 'utf8').replace(marked, (_whole, start: string, words: string, end: string) => start + said(words) + end),
);

/** The time that a run takes is never the same, so the README has none. */
function said(words: string): string {
  const text = execFileSync(process.execPath, ['dist/cli.js', ...words.split(' ')], { cwd: root, encoding: 'utf8' });
  return text.replace(/in [\d.]+ m?s/g, 'in a moment');
}
