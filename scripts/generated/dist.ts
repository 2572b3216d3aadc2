import { chmod, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type PreRenderedChunk, type RolldownOutput, rolldown } from 'rolldown';
import { compileKnowledge } from '../../src/knowledge/compile.ts';
import { compileGuide } from '../../src/knowledge/guide.ts';
import { patternsOf } from '../../src/knowledge/interest.ts';
import { joinedBy } from '../../src/units/index.ts';
import { sharedChunks } from './chunks.ts';
import { licences } from './licences.ts';

/**
 * Bundles the two doors and compiles the knowledge. The same sources give the same bytes, whatever the folder.
 * @param root the project's folder
 * @param out the folder that gets `dist/`
 * @returns the chunks, with the modules that each is made of
 */
export async function makeDist(root: string, out: string): Promise<RolldownOutput> {
  const dist = path.join(out, 'dist');
  const bundle = await rolldown({
    cwd: root,
    input: { action: 'src/action.ts', cli: 'src/cli.ts' },
    platform: 'node',
    tsconfig: false,
    transform: { target: 'node20.19' },
    resolve: {
      // A linked node_modules would otherwise bring its own path into the comments.
      symlinks: false,
      // Some packages offer a UMD file first, whose own files are found only at run time.
      mainFields: ['module', 'main'],
    },
    preserveEntrySignatures: false,
    plugins: [licences(root, path.join(dist, 'THIRD_PARTY_LICENSES.txt'))],
    onLog: refuseWarnings,
  });
  const output = await bundle.write({
    dir: dist,
    cleanDir: true,
    format: 'esm',
    minify: false,
    comments: false,
    chunkFileNames: (chunk) => chunkName(root, chunk),
    codeSplitting: {
      groups: [{ name: sharedChunks(root), debugName: 'shared', minShareCount: 2 }],
      includeDependenciesRecursively: false,
    },
  });
  await bundle.close();
  await chmod(path.join(dist, 'cli.js'), 0o755);
  // So that Node needs not guess what the files are, wherever the folder is copied to.
  await writeFile(path.join(dist, 'package.json'), '{ "type": "module" }\n');
  await writeKnowledge(path.join(root, 'rules'), dist);
  return output;
}

/** What every check loads, and apart from it what only the commands that explain need. */
async function writeKnowledge(sources: string, dist: string): Promise<void> {
  const write = (name: string, content: unknown) => writeFile(path.join(dist, name), `${asciiJson(content)}\n`);
  const knowledge = await compileKnowledge(sources);
  await write('knowledge.json', { ...knowledge, rules: knowledge.rules.map((rule) => ({ ...rule, examples: [] })) });
  await write('interest.json', patternsOf(knowledge, joinedBy));
  await write('examples.json', Object.fromEntries(knowledge.rules.map((rule) => [rule.id, rule.examples])));
  await write('guide.json', await compileGuide(sources, knowledge.technologies));
}

/** A text of ASCII alone is held in half the memory, one byte a character, and parsed faster. */
function asciiJson(content: unknown): string {
  return JSON.stringify(content).replaceAll(/[^\0-\x7f]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Names a chunk after the module that it was made for, so that names are unique and do not change with the contents. */
function chunkName(root: string, { facadeModuleId, moduleIds, name }: PreRenderedChunk): string {
  if (/^shared\b/.test(name)) return `chunks/${name}.js`;
  const module = facadeModuleId ?? moduleIds.at(-1);
  if (module === undefined || !path.isAbsolute(module)) return `chunks/${name}.js`;
  const words = path
    .relative(root, module)
    .replaceAll(/[^\w.]+/g, '-')
    .replace(/^(?:src|node_modules)-/, '')
    .replace(/\.\w+$/, '');
  // A module that is loaded early by one file and late by another gets a second chunk, which only hands on its names.
  return moduleIds.length === 0 ? `chunks/${words}.late.js` : `chunks/${words}.js`;
}

function refuseWarnings(level: string, log: { readonly message: string }): void {
  if (level === 'warn') throw new Error(log.message);
}
