import type { Source } from '../formats/source.ts';
import type { Fact } from '../model.ts';
import { folderOf } from './containers/paths.ts';
import { readCommands } from './installs/index.ts';
import type { Read } from './reader.ts';

/** Reads the process types of a Procfile: https://devcenter.heroku.com/articles/procfile */
export const read: Read = (source) => ({
  facts: [...source.text.matchAll(/^[ \t]*([A-Za-z0-9_-]+):[ \t]*(\S[^\n]*)$/gm)].flatMap((line) => readProcess(source, line)),
  problems: [],
});

function readProcess(source: Source, line: RegExpExecArray): Fact[] {
  const [whole, name = '', command = ''] = line;
  const start = line.index + whole.indexOf(name);
  const base = line.index + whole.length - command.length;
  const block = `process:${name}`;
  const commands = readCommands(command, {
    block,
    directory: folderOf(source.path),
    variables: new Map(),
    commandPrefix: `${source.path}:${block}`,
    place: (from, to) => source.place(base + from, base + to),
  });
  return [
    { kind: 'workload', ...source.place(start, start + name.length), block, platform: 'procfile', type: 'process', name },
    ...commands,
  ];
}
