import { jsonAsYaml } from '../../formats/as-yaml.ts';
import { parseJson } from '../../formats/json.ts';
import type { Source } from '../../formats/source.ts';
import { parseYaml, type YamlNode } from '../../formats/yaml.ts';
import type { Fact, Problem } from '../../model.ts';
import { inOrder, unreadable } from '../manifest/places.ts';
import type { Reading } from '../reader.ts';

/** The facts of a file in YAML or JSON, in its order, and what is wrong with it. `toFacts` is given each document. */
export function readDocuments(source: Source, toFacts: (root: YamlNode) => readonly Fact[]): Reading {
  if (isTemplate(source)) return { facts: [], problems: [] };
  const { roots, problem } = documentsOf(source);
  return { facts: inOrder(roots.flatMap(toFacts)), problems: problem === null || hasBareHole(source) ? [] : [problem] };
}

/** Whether a value begins with a hole without quotes: then the file becomes YAML only when that is filled. */
function hasBareHole({ text }: Source): boolean {
  return /(?:[:-][ \t]|^)[ \t]*\{\{/m.test(text);
}

/** What a template of Jinja leaves out or in cannot be known. A hole alone (`{{ x }}`) only makes a value unknown. */
export function isTemplate({ text }: Source): boolean {
  return text.includes('{%');
}

interface Documents {
  readonly roots: readonly YamlNode[];
  readonly problem: Problem | null;
}

/** JSON is parsed as such: what is nearly JSON is something else in YAML. */
function documentsOf(source: Source): Documents {
  if (!/\.ya?ml$/.test(source.path) && /^\s*[{[]/.test(source.text.slice(0, 1000))) return jsonOf(source);
  const { documents, errors } = parseYaml(source.text);
  const [error] = errors;
  return { roots: documents, problem: error === undefined ? null : unreadable(source, 'YAML', error) };
}

function jsonOf(source: Source): Documents {
  const { root, error } = parseJson(source.text);
  return { roots: root === null ? [] : [jsonAsYaml(root)], problem: error === null ? null : unreadable(source, 'JSON', error) };
}
