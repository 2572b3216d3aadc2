import { posix } from 'node:path';
import type { Fact } from '../model.ts';
import type { Read } from './reader.ts';

/** Reads `ProjectSettings/ProjectVersion.txt`, by which a folder is a project of Unity, and of which version. */
export const read: Read = (source) => {
  const found = /^m_EditorVersion:[ \t]*(\d[\w.]*)/m.exec(source.text);
  const version = found?.[1];
  if (!found || version === undefined) return { facts: [], problems: [] };
  const end = found.index + found[0].length;
  const place = source.place(end - version.length, end);
  const name = posix.basename(posix.dirname(posix.dirname(source.path)));
  const facts: Fact[] = [
    { kind: 'workload', platform: 'unity', type: 'project', name: name === '.' ? '' : name, block: '', ...place },
    {
      kind: 'runtime',
      name: 'unity',
      // `2022.3.10f1` is a build of 2022.3.10: ranges speak of releases.
      constraint: { kind: 'range', text: version.replace(/[abfp]\d+$/, '') },
      use: 'selects',
      alternative: null,
      block: '',
      ...place,
    },
  ];
  return { facts, problems: [] };
};
