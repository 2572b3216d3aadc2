import { entries, entry, get, items, text, type YamlEntry, type YamlNode } from '../formats/yaml.ts';
import type { Fact } from '../model.ts';
import { readDocuments } from './deployment/documents.ts';
import { asWritten } from './deployment/known.ts';
import { type Part, readTable, type Table } from './deployment/part.ts';
import { folderOf, inTree } from './containers/paths.ts';
import { code, resource, setting, workload } from './deployment/takes.ts';
import { keySpan } from './manifest/places.ts';
import type { Read } from './reader.ts';

const ofFunction: Table = {
  memory: resource('memory', 'MB'),
  maxDuration: resource('timeout', 's'),
  runtime: setting('vercel.runtime'),
  includeFiles: setting('vercel.includeFiles'),
  excludeFiles: setting('vercel.excludeFiles'),
};

const ofBuild: Table = {
  use: setting('vercel.builder'),
  'config.maxLambdaSize': setting('vercel.maxLambdaSize'),
  'config.runtime': setting('vercel.runtime'),
};

/** Reads `vercel.json`: https://vercel.com/docs/project-configuration */
export const read: Read = (source) =>
  readDocuments(source, (config) => {
    const part: Part = { source, block: '', know: asWritten };
    return [
      ...readTable(part, config, { framework: setting('vercel.framework') }),
      ...entries(get(config, 'functions')).flatMap((each) => readFunction(part, each)),
      ...items(get(config, 'builds')).flatMap((each) => readBuild(part, each)),
    ];
  });

/** The functions that a glob finds. */
function readFunction({ source, know }: Part, at: YamlEntry): Fact[] {
  const part = { source, know, block: `function:${at.key}` };
  const path = inTree(folderOf(source.path), codeIn(at.key));
  const place = source.place(at.keyStart, at.keyEnd);
  return [
    workload(part, keySpan(at), 'vercel', 'function', at.key),
    { kind: 'code', ...place, block: part.block, holds: 'code', path },
    ...readTable(part, at.value, ofFunction),
  ];
}

/**
 * The folder of the functions in Python that a glob finds: each of them ships all that is installed there. One in JavaScript ships what it
 * imports, and which of them do is not known here.
 */
function codeIn(written: string): string {
  const [start = ''] = written.split(/[*?{[(]/);
  return start === written || !written.endsWith('.py') ? written : start.slice(0, start.lastIndexOf('/') + 1) || '.';
}

/** What an older project builds, and with which builder. */
function readBuild({ source, know }: Part, build: YamlNode): Fact[] {
  const at = entry(build, 'src');
  const name = text(at?.value);
  if (at === undefined || name === null) return [];
  const part = { source, know, block: `build:${name}` };
  return [
    workload(part, { start: at.keyStart, end: at.value.end }, 'vercel', 'build', name),
    ...code('code', codeIn)(part, at),
    ...readTable(part, build, ofBuild),
  ];
}
