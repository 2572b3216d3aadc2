import { entries, get, type JsonEntry, type JsonNode } from '../../formats/json.ts';
import type { Source } from '../../formats/source.ts';
import type { SettingFact } from '../../model.ts';
import { entryPlace } from '../manifest/places.ts';

/** They pack a program with its own browser and its own Node: https://www.electronjs.org/docs/latest/tutorial/process-model */
const packers = /^(?:electron-builder|electron-packager|@electron\/packager|@electron-forge\/(?:cli|core)|electron-vite)$/;

/** They make pages and nothing else; the others a server that makes them, too. */
const makers = /^(?:react-scripts|@angular\/platform-browser|@vue\/cli-service|gatsby|@docusaurus\/core|vitepress|preact-cli|umi)$/;
const serving = /^(?:next|nuxt|astro|@sveltejs\/kit|@remix-run\/react|@tanstack\/(?:react|solid)-start)$/;

/** They bundle pages as well as anything else. */
const bundlers = /^(?:vite|webpack|parcel|parcel-bundler|rollup|esbuild|snowpack|@rsbuild\/core|@rspack\/core)$/;

/** What runs is an app of a phone, or a window, and is told of elsewhere. */
const native = /^(?:react-native|expo|electron|@tauri-apps\/(?:cli|api)|nativescript|@nativescript\/core)$/;

/**
 * What the tools of a project tell of what it makes: `electron`, `pages`, `pages-and-server` or a `bundle`, which may be pages.
 * @param published whether it offers a package to others: then only what it needs at run time tells
 */
export function readMakes(source: Source, root: JsonNode | null, published: boolean): SettingFact[] {
  const needed = entries(get(root, 'dependencies'));
  const all = [...needed, ...entries(get(root, 'devDependencies'))];
  const find = (names: RegExp, some: readonly JsonEntry[] = all) => some.find(({ key }) => names.test(key.value));
  const packer = find(packers);
  if (packer !== undefined) return [makes(source, 'electron', find(/^electron$/) ?? packer)];
  if (find(native) !== undefined) return [];
  const told = published ? needed : all;
  const server = find(serving, told);
  if (server !== undefined) return [makes(source, 'pages-and-server', server)];
  const maker = find(makers, told);
  if (maker !== undefined) return [makes(source, 'pages', maker)];
  const bundler = published ? undefined : find(bundlers);
  return bundler === undefined ? [] : [makes(source, 'bundle', bundler)];
}

function makes(source: Source, value: string, { key, value: version }: JsonEntry): SettingFact {
  return { kind: 'setting', ...entryPlace(source, key, version), block: '', key: 'npm.makes', value };
}
