import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/gradle-settings.ts';
import { facts } from './gradle/support.ts';
import { expectExactWhenDamaged, expectQuick } from './manifest/support.ts';

const groovy = 'settings.gradle';
const kotlin = 'settings.gradle.kts';

const build = `pluginManagement { repositories { google() } }
rootProject.name = "look"
include ':app', ":ml:core"
include 'tools'
// include ':old'
includeBuild('../shared')
project(':tools').projectDir = new File(rootDir, 'build-tools')
`;

describe('modules', () => {
  test('of a build in a folder', () => {
    expect(facts(read, `android/${groovy}`, build)).toEqual([
      '3: module :app at android/app/ | :app',
      '3: module :ml:core at android/ml/core/ | :ml:core',
      '4: module :tools at android/build-tools/ | tools',
    ]);
  });

  test.each([
    [`include(":a", ":b")`, ['1: module :a at a/ | :a', '1: module :b at b/ | :b']],
    [`include(\n  ":a",\n  ":b"\n)`, ['2: module :a at a/ | :a', '3: module :b at b/ | :b']],
    [`include(listOf(":a"))`, ['1: module :a at a/ | :a']],
    [`if (x) { include(":a") }`, ['1: module :a at a/ in if (x) | :a']],
    [`include(":a$x")`, []],
    [`foo { include(":a") }`, []],
    [`include(":")`, []],
    [`exclude(":a")`, []],
  ])('%s', (text, expected) => {
    expect(facts(read, groovy, text)).toEqual(expected);
    expect(facts(read, kotlin, text)).toEqual(expected);
  });

  test.each([
    [`file("x/y")`, 'x/y/'],
    [`file("../y")`, null],
    [`file("$rootDir/y")`, 'y/'],
    ['file("${rootProject.projectDir}/y")', 'y/'],
    [`File(rootDir, "y")`, 'y/'],
    [`new File(settingsDir, './y')`, 'y/'],
    [`rootDir`, null],
    [`file(y)`, null],
    [`file("$y/z")`, null],
    [`file("/y")`, null],
    [`File(other, "y")`, null],
  ])('projectDir = %s', (value, directory) => {
    const expected = directory === null ? [] : [`1: module :a at ${directory} | :a`];
    expect(facts(read, groovy, `include ':a'\nproject(':a').projectDir = ${value}`)).toEqual(expected);
  });

  test('a folder beside the build', () => {
    expect(facts(read, `android/${kotlin}`, `include(":a")\nproject(":a").projectDir = file("../shared/a")`)).toEqual([
      '1: module :a at shared/a/ | :a',
    ]);
  });
});

describe('whatever happens to the file', () => {
  test('places stay exact', () =>
    expectExactWhenDamaged(read, groovy, [build], ["'", '"', '${', '}', '{', '(', ')', '/*', '\n', ',', '=']));

  test.each([
    ['open brackets', '{'.repeat(100_000)],
    ['many modules', `include ${"':a',".repeat(10_000)}`],
    ['lists in lists', `include(${'['.repeat(10_000)}`],
    ['many moves', `project(':a').projectDir = file('b')\n`.repeat(3000)],
    ['a long line', `include '${'x'.repeat(1_000_000)}'`],
  ])('it comes back soon: %s', (_, text) => expectQuick(read, groovy, text));
});
