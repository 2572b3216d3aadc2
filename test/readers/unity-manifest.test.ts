import { expect, test } from 'vitest';
import { read } from '../../src/readers/unity-manifest.ts';
import { told } from './cocoapods/support.ts';
import { readAs, spans } from './manifest/support.ts';

const path = 'Packages/manifest.json';

test.each([
  ['3.0.0', '3.0.0'],
  ['1.3.0-pre.3', '1.3.0-pre.3'],
  ['file:../local', 'unknown(file:../local) by path ../local'],
  ['https://e.com/a.git#v1', 'unknown(https://e.com/a.git#v1) by git https://e.com/a.git#v1'],
  ['ssh://git@e.com/a.git', 'unknown(ssh://git@e.com/a.git) by git ssh://git@e.com/a.git'],
  ['$(version)', 'unknown($(version))'],
  ['', 'unknown()'],
])('a package at %j', (version, expected) => {
  const written = `"com.unity.sentis": "${version}"`;
  expect(told(read, path, `{"dependencies": {${written}}}`)).toEqual([`dependency unity/com.unity.sentis ${expected} | ${written}`]);
});

test('the last of equal names counts, and can be edited', () => {
  const reading = readAs(read, path, '{"dependencies": {"a": "1.0.0", "a": "2.0.0", "b": 1, "c": "file:c"}}');
  expect(spans(reading)).toEqual(['a 2.0.0', 'c -']);
});

test.each(['[]', '{"dependencies": []}', '{"scopedRegistries": [{}]}', '{"dependencies": {"": "1"}}'])(
  'another shape says nothing: %s',
  (text) => {
    expect(readAs(read, path, text).facts).toEqual([]);
  },
);
