import { get, items, parseYaml, text } from '../formats/yaml.ts';
import type { ModuleFact } from '../model.ts';
import { memberFrom } from './manifest/members.ts';
import { inOrder, unreadable } from './manifest/places.ts';
import type { Read } from './reader.ts';

/** Reads which folders are packages of a pnpm workspace: https://pnpm.io/pnpm-workspace_yaml */
export const read: Read = (source) => {
  const { documents, errors } = parseYaml(source.text);
  const members = documents.flatMap((root) => items(get(root, 'packages')));
  return {
    facts: inOrder(
      members.flatMap((member): ModuleFact[] => {
        const glob = text(member);
        const directory = glob === null ? null : memberFrom(source.path, glob);
        if (glob === null || directory === null) return [];
        return [{ kind: 'module', ...source.place(member.start, member.end), block: '', ecosystem: 'npm', name: glob, directory }];
      }),
    ),
    problems: errors.slice(0, 1).map((error) => unreadable(source, 'YAML', error)),
  };
};
