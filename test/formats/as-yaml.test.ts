import { expect, test } from 'vitest';
import { jsonAsYaml, tomlAsYaml } from '../../src/formats/as-yaml.ts';
import { parseJson } from '../../src/formats/json.ts';
import { parseToml } from '../../src/formats/toml.ts';
import { entries, get, items, text, type YamlNode } from '../../src/formats/yaml.ts';

function held(file: string, node: YamlNode | undefined): string {
  return node === undefined ? '' : file.slice(node.start, node.end);
}

test('JSON', () => {
  const file = '{ "a": { "b": [1, true, null, "x\\ty"] }, "c": "plain" }';
  const { root } = parseJson(file);
  const node = root === null ? undefined : jsonAsYaml(root);
  expect(items(get(node, 'a', 'b')).map(text)).toEqual(['1', 'true', null, 'x\ty']);
  expect(items(get(node, 'a', 'b')).map((each) => held(file, each))).toEqual(['1', 'true', 'null', '"x\\ty"']);
  expect(get(node, 'c')).toMatchObject({ inner: { start: 47, end: 52 } });
  expect(entries(node).map(({ keyStart, keyEnd }) => file.slice(keyStart, keyEnd))).toEqual(['"a"', '"c"']);
});

test('TOML', () => {
  const file = 'app = "x"\n[[vm]]\nsize = \'a10\'\ncpus = 4\nsince = 2026-01-02\n';
  const { root } = parseToml(file);
  const node = root === null ? undefined : tomlAsYaml(root);
  expect(text(get(node, 'app'))).toBe('x');
  expect(entries(get(node, 'vm', 0)).map(({ key, value }) => [key, text(value), held(file, value)])).toEqual([
    ['size', 'a10', "'a10'"],
    ['cpus', '4', '4'],
    ['since', '2026-01-02', '2026-01-02'],
  ]);
});
