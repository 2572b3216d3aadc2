import { tomlAsYaml } from '../formats/as-yaml.ts';
import { parseToml } from '../formats/toml.ts';
import { get, text, type YamlNode } from '../formats/yaml.ts';
import { folderOf, inTree } from './containers/paths.ts';
import { asWritten } from './deployment/known.ts';
import { readTable, type Table } from './deployment/part.ts';
import { shell } from './deployment/shell.ts';
import { code, environment, runtime, setting } from './deployment/takes.ts';
import { inOrder, unreadable } from './manifest/places.ts';
import type { Read } from './reader.ts';
import { nodeVersion, pythonVersion } from './runtime-files/versions.ts';

const table: Table = {
  'functions.directory': code(),
  'functions.node_bundler': setting('netlify.node_bundler'),
  'functions.external_node_modules': setting('netlify.external_node_modules'),
  'functions.included_files': setting('netlify.included_files'),
  'build.functions': code(),
  'build.environment': environment,
  'build.environment.NODE_VERSION': runtime('node', nodeVersion),
  'build.environment.PYTHON_VERSION': runtime('python', pythonVersion),
};

/** Reads `netlify.toml`: https://docs.netlify.com/build/configure-builds/file-based-configuration/ */
export const read: Read = (source) => {
  const { root, error } = parseToml(source.text);
  if (root === null) return { facts: [], problems: [unreadable(source, 'TOML', error)] };
  const config = tomlAsYaml(root);
  const command = shell(baseOf(source.path, config));
  return {
    facts: inOrder(readTable({ source, block: '', know: asWritten }, config, { ...table, 'build.command': command })),
    problems: [],
  };
};

/** The folder that a site is built in; `base` is relative to the repository. */
function baseOf(path: string, config: YamlNode): string {
  const base = text(get(config, 'build', 'base'))?.replace(/^\//, '');
  return base === undefined || base === '' ? folderOf(path) : (inTree('', base) ?? folderOf(path));
}
