import type { Source } from '../formats/source.ts';
import type { DependencyFact } from '../model.ts';
import { dependency, unknown } from './native/facts.ts';
import type { Read } from './reader.ts';

/** `owner/name` in the ways to write a repository of GitHub: https://docs.github.com/en/get-started/git-basics/about-remote-repositories */
const onGithub =
  /^(?:(?:https?|git|ssh|git\+ssh):\/\/(?:[^/@]+@)?github\.com(?::\d+)?\/|(?:[\w.-]+@)?github\.com:)([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i;

/** Repositories that only try something out. */
const tried = /(?:^|\/)(?:tests?|testing|benchmarks?)(?:\/|$)/i;

/** What one section says, as far as it has been read. */
interface Section {
  path: string;
  url: { readonly text: string; readonly start: number } | null;
}

/**
 * Reads `.gitmodules`: https://git-scm.com/docs/gitmodules. A repository of GitHub is known by its owner and its name, so that a fork
 * is another one. Which commit is taken stands in the tree, and not in the file.
 */
export const read: Read = (source) => {
  const sections: Section[] = [];
  let start = 0;
  for (const line of source.text.split('\n')) {
    readLine(sections, line, start);
    start += line.length + 1;
  }
  return { facts: sections.flatMap((section) => readSection(source, section)), problems: [] };
};

/** https://git-scm.com/docs/git-config#_syntax */
function readLine(sections: Section[], line: string, start: number): void {
  if (/^\s*\[\s*submodule\b/i.test(line)) sections.push({ path: '', url: null });
  const [, before = '', key = '', written = ''] = /^(\s*([A-Za-z]+)\s*=\s*)(.*)$/.exec(line) ?? [];
  const section = sections.at(-1);
  if (section === undefined || key === '') return;
  const value = plain(written);
  if (key.toLowerCase() === 'path') section.path = value;
  // The last one holds, as in every file of git.
  if (key.toLowerCase() === 'url') section.url = { text: value, start: start + before.length + written.indexOf(value) };
}

/** A value without its quotes and the comment behind it. */
function plain(written: string): string {
  return /^\s*"([^"\\]*)"/.exec(written)?.[1] ?? written.replace(/\s*(?:\s[#;].*)?$/, '');
}

function readSection(source: Source, { path, url }: Section): DependencyFact[] {
  const name = onGithub.exec(url?.text ?? '')?.[1]?.toLowerCase();
  if (url === null || name === undefined) return [];
  const place = source.place(url.start, url.start + url.text.length);
  return [
    dependency(place, {
      ecosystem: 'github',
      name,
      constraint: unknown(url.text),
      origin: { kind: 'git', reference: url.text },
      role: { kind: tried.test(path) ? 'test' : 'runtime' },
    }),
  ];
}
