import { posix } from 'node:path';
import { element, elements, type XmlText } from '../../formats/xml.ts';
import type { Fact, IndexFact, ModuleFact, Place, ProjectFact, RuntimeFact, SettingFact } from '../../model.ts';
import { fromRoot } from '../manifest/members.ts';
import { javaVersion } from '../runtime-files/versions.ts';
import { constraintOf } from '../xml/properties.ts';
import { type Part, textAt } from './file.ts';

/** Plugins that put what is built into a public repository. */
const publishing = /^(?:central-publishing-maven-plugin|nexus-staging-maven-plugin)$/;

/** Properties that say for which Java is compiled, the one that decides first: https://maven.apache.org/plugins/maven-compiler-plugin/compile-mojo.html */
const javaProperties = ['maven.compiler.release', 'maven.compiler.target', 'java.version'];

/** What a POM says of itself: its coordinates, where its parent lies, its modules, Java and repositories. */
export function readProject(part: Part): Fact[] {
  return [...readCoordinates(part), ...readParentPath(part), ...readModules(part), ...readJava(part), ...readRepositories(part)];
}

function placeOf({ pom }: Part, { inner, start, end }: XmlText): Place {
  return inner === null ? pom.source.place(start, end) : pom.source.place(inner.start, inner.end);
}

function readCoordinates(part: Part): ProjectFact[] {
  const { pom, root, block } = part;
  const artifact = element(root, 'artifactId')?.text;
  if (!artifact || block !== '') return [];
  const group = textAt(pom, root, 'groupId') ?? textAt(pom, root, 'parent', 'groupId');
  const name = group === null ? artifact.value : `${group}:${artifact.value}`;
  return [{ kind: 'project', ecosystem: 'maven', name, published: isPublished(part), block, ...placeOf(part, artifact) }];
}

function isPublished({ pom, root }: Part): boolean {
  const plugins = elements(element(root, 'build', 'plugins'), 'plugin');
  return (
    element(root, 'distributionManagement') !== null || plugins.some((plugin) => publishing.test(textAt(pom, plugin, 'artifactId') ?? ''))
  );
}

/** Where the parent lies in the repository; an empty path says that it does not. */
function readParentPath(part: Part): SettingFact[] {
  const parent = element(part.root, 'parent');
  const artifact = element(parent, 'artifactId')?.text;
  const relative = element(parent, 'relativePath');
  if (!artifact || (relative !== null && relative.text === null)) return [];
  const value = fromRoot(part.pom.source.path, relative?.text?.value ?? '../pom.xml');
  if (value === null) return [];
  return [{ kind: 'setting', key: 'maven.parent', value, block: part.block, ...placeOf(part, relative?.text ?? artifact) }];
}

function readModules(part: Part): ModuleFact[] {
  const { pom, root, block } = part;
  return elements(element(root, 'modules'), 'module').flatMap(({ text }) => {
    const directory = text === null || text.value.includes('${') ? null : fromRoot(pom.source.path, folderOf(text.value));
    if (text === null || directory === null) return [];
    const inTree = directory === '.' ? '' : directory;
    return [{ kind: 'module', ecosystem: 'maven', name: text.value, directory: inTree, block, ...placeOf(part, text) }];
  });
}

/** A module is a folder, or a POM of another name in one. */
function folderOf(module: string): string {
  return module.endsWith('.xml') ? posix.dirname(module) : module;
}

/** What is compiled for a Java runs on that one and on later ones. */
function readJava(part: Part): RuntimeFact[] {
  const { pom, root, block } = part;
  const compiler = elements(element(root, 'build', 'plugins'), 'plugin').find(
    (plugin) => textAt(pom, plugin, 'artifactId') === 'maven-compiler-plugin',
  );
  const configured = ['release', 'target'].map((name) => element(compiler ?? null, 'configuration', name)?.text);
  const properties = javaProperties.map((name) => element(root, 'properties', name)?.text);
  const text = [...configured, ...properties].find((one) => one);
  if (!text) return [];
  const resolved = constraintOf(pom.properties.resolve(text.value));
  const version = resolved.kind === 'range' ? javaVersion(resolved.text) : resolved;
  const constraint = version.kind === 'range' ? ({ kind: 'range', text: `>=${version.text}` } as const) : version;
  return [{ kind: 'runtime', name: 'java', constraint, use: 'admits', alternative: null, block, ...placeOf(part, text) }];
}

function readRepositories(part: Part): IndexFact[] {
  const { pom, root, block } = part;
  return elements(element(root, 'repositories'), 'repository').flatMap((repository) => {
    const text = element(repository, 'url')?.text;
    if (!text) return [];
    const url = pom.properties.resolve(text.value);
    const resolved = url.kind === 'unknown' || url.kind === 'default' ? url.kind : 'written';
    return [
      {
        kind: 'index',
        ecosystem: 'maven',
        role: 'extra',
        url: url.text,
        resolved,
        command: null,
        only: null,
        block,
        ...placeOf(part, text),
      },
    ];
  });
}
