import { entry, get, text, type YamlNode } from '../formats/yaml.ts';
import type { Fact } from '../model.ts';
import { folderOf } from './containers/paths.ts';
import { readDocuments } from './deployment/documents.ts';
import { asWritten } from './deployment/known.ts';
import { manifest } from './deployment/packages.ts';
import { entriesAt, type Part, readTable, type Table } from './deployment/part.ts';
import { shell } from './deployment/shell.ts';
import { image, workload } from './deployment/takes.ts';
import { keySpan } from './manifest/places.ts';
import type { Read } from './reader.ts';

const table: Table = {
  conda_env: manifest('conda'),
  python_env: manifest('pip'),
  'docker_env.image': image(),
};

/** Reads `MLproject`: https://mlflow.org/docs/latest/ml/projects/ */
export const read: Read = (source) =>
  readDocuments(source, (project) => {
    const part: Part = { source, block: '', know: asWritten };
    return [...readProject(part, project), ...readTable(part, project, table), ...readEntryPoints(part, project)];
  });

function readProject(part: Part, project: YamlNode): Fact[] {
  const at = entry(project, 'entry_points') ?? entry(project, 'name');
  return at === undefined ? [] : [workload(part, keySpan(at), 'mlflow', 'project', text(get(project, 'name')) ?? '')];
}

/** What the entry points start, in the folder of the project. */
function readEntryPoints(part: Part, project: YamlNode): Fact[] {
  const points = entry(project, 'entry_points')?.value;
  const each = points?.kind === 'map' ? points.entries : [];
  const start = shell(folderOf(part.source.path));
  return each.flatMap(({ value }) => entriesAt(value, ['command']).flatMap((at) => start(part, at)));
}
