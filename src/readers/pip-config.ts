import { type IniEntry, parseIni } from '../formats/ini.ts';
import type { Source } from '../formats/source.ts';
import type { IndexFact } from '../model.ts';
import { resolutionOf } from './python/address.ts';
import type { Read } from './reader.ts';

/** The sections that hold for an install. */
const sectionsOfInstall = ['global', 'install'];

const roles: Readonly<Record<string, IndexFact['role']>> = {
  'index-url': 'primary',
  'extra-index-url': 'extra',
  'find-links': 'find-links',
};

/** Nobody names more indexes; what does is made to be long. */
const most = 1000;

/** Reads the indexes of pip's configuration: https://pip.pypa.io/en/stable/topics/configuration/ */
export const read: Read = (source) => {
  const { sections, stray } = parseIni(source.text);
  const entries = sections.filter(({ name }) => sectionsOfInstall.includes(name.text)).flatMap((section) => section.entries);
  const [first] = stray;
  return {
    facts: entries.flatMap((entry) => readIndexes(source, entry)).slice(0, most),
    problems:
      first === undefined
        ? []
        : [{ message: 'pip cannot read this line', location: source.place(first.start, first.start + first.text.length).location }],
  };
};

function readIndexes(source: Source, { key, lines }: IniEntry): IndexFact[] {
  const name = key.text.toLowerCase().replaceAll('_', '-').replace(/^--/, '');
  const role = Object.hasOwn(roles, name) ? roles[name] : undefined;
  if (role === undefined) return [];
  return lines.flatMap((line) =>
    Array.from(line.text.matchAll(/\S+/g), ({ index, 0: url }): IndexFact => {
      const place = source.place(line.start + index, line.start + index + url.length);
      return { kind: 'index', ...place, block: '', ecosystem: 'pypi', role, url, resolved: resolutionOf(url), command: null, only: null };
    }),
  );
}
