import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/pom.ts';
import { facts } from './gradle/support.ts';
import { lines, linesOf, readAs, spans } from './manifest/support.ts';

const path = 'service/pom.xml';

/** What a POM says of one dependency with some elements of its own. */
function dependency(elements: string, rest = ''): string[] {
  const text = `<project><dependencies><dependency><groupId>g</groupId><artifactId>a</artifactId>${elements}</dependency></dependencies>${rest}</project>`;
  return facts(read, path, text, ['dependency']).map((line) => line.replace(/^1: /, ''));
}

describe('a dependency', () => {
  test.each([
    ['<version>1</version>', 'runtime g:a 1 | a'],
    ['<version>[1,2)</version>', 'runtime g:a [1,2) | a'],
    ['<version> 1\n</version>', 'runtime g:a 1 | a'],
    ['', 'runtime g:a unknown(, -) | a'],
    ['<version/>', 'runtime g:a unknown(, -) | a'],
    ['<version>${v}</version>', 'runtime g:a unknown(${v}, v) | a'],
    ['<version>${v}.1</version>', 'runtime g:a unknown(${v}.1, -) | a'],
    ['<version>${</version>', 'runtime g:a unknown(${, -) | a'],
    ['<version>1</version><scope>test</scope>', 'test g:a 1 | a'],
    ['<version>1</version><scope>provided</scope>', 'build g:a 1 | a'],
    ['<version>1</version><scope>${scope}</scope>', 'group:${scope} g:a 1 | a'],
    ['<version>1</version><optional>true</optional>', 'optional: g:a 1 | a'],
    ['<version>1</version><exclusions><exclusion><groupId>x</groupId></exclusion></exclusions>', 'runtime g:a 1 without x:* | a'],
    ['<version>1</version><!-- <scope>test</scope> -->', 'runtime g:a 1 | a'],
  ])('%j', (elements, expected) => {
    expect(dependency(elements)).toEqual([expected]);
  });

  test.each([
    ['written out', '<properties><v>1</v></properties>', '1'],
    ['of another property', '<properties><v>${w}</v><w>1</w></properties>', '1'],
    ['of itself', '<properties><v>${v}</v></properties>', 'unknown(${v}, v)'],
    ['of a circle', '<properties><v>${w}</v><w>${v}</w></properties>', 'unknown(${v}, v)'],
    ['of the project', '<version>2</version><properties><v>${project.version}</v></properties>', '2'],
    ['of the parent', '<parent><version>3</version></parent><properties><v>${project.version}</v></properties>', '3'],
    ['of the environment', '<properties><v>${env.V}</v></properties>', 'unknown(${v}, v)'],
    ['of a profile alone', '<profiles><profile><id>p</id><properties><v>1</v></properties></profile></profiles>', 'unknown(${v}, v)'],
  ])('with a property %s', (_, rest, expected) => {
    expect(dependency('<version>${v}</version>', rest)).toEqual([`runtime g:a ${expected} | a`]);
  });

  test('with a property that a profile changes has a default', () => {
    const profile = '<profiles><profile><id>p</id><properties><v>2</v></properties></profile></profiles>';
    const text = `<project><properties><v>1</v></properties><dependencies><dependency><groupId>g</groupId><artifactId>a</artifactId><version>\${v}</version></dependency></dependencies>${profile}</project>`;
    const [fact] = readAs(read, path, text).facts;
    expect(fact?.kind === 'dependency' && fact.constraint).toEqual({ kind: 'default', text: '1', variable: 'v' });
  });

  test('with properties that grow is unknown in time', () => {
    const properties = Array.from({ length: 60 }, (_, index) => `<p${index}>\${p${index + 1}}\${p${index + 1}}</p${index}>`).join('');
    expect(dependency('<version>${p0}</version>', `<properties>${properties}<p60>1</p60></properties>`)).toEqual([
      'runtime g:a unknown(${p0}, p0) | a',
    ]);
  });

  test('gets the version that the same file manages', () => {
    const management =
      '<dependencyManagement><dependencies><dependency><groupId>g</groupId><artifactId>a</artifactId><version>5</version></dependency></dependencies></dependencyManagement>';
    expect(dependency('', management)).toEqual(['runtime g:a 5 | a', 'constraint g:a 5 | a']);
  });

  test('has a classifier, and a version that can be replaced where it is written', () => {
    const of = (elements: string) =>
      readAs(
        read,
        path,
        `<project><dependencies><dependency><groupId>g</groupId><artifactId>a</artifactId>${elements}</dependency></dependencies></project>`,
      );
    expect(linesOf(of('<version>1</version><classifier>linux-x86_64</classifier>'), 'dependency')).toEqual([
      '1: runtime g:a[linux-x86_64] 1 | a',
    ]);
    expect(spans(of('<version>1</version>'))).toEqual(['- 1']);
    expect(spans(of('<version>${v}</version>'))).toEqual(['- -']);
  });

  test.each(['<groupId>g</groupId>', '<artifactId>a</artifactId>', '<groupId>${g}</groupId><artifactId>a</artifactId>'])(
    '%s is none',
    (inside) => {
      expect(readAs(read, path, `<project><dependencies><dependency>${inside}</dependency></dependencies></project>`).facts).toEqual([]);
    },
  );
});

describe('a project', () => {
  test.each([
    [
      '<modules><module>core</module><module>../out</module><module>../../out</module><module>${m}</module></modules>',
      ['1: module service/core | core', '1: module out | ../out'],
    ],
    ['<profiles><profile><id>p</id><modules><module>gpu</module></modules></profile></profiles>', ['1: module service/gpu | gpu']],
    ['<groupId>g</groupId><artifactId>a</artifactId><distributionManagement/>', ['1: project g:a published | a']],
    [
      '<properties><maven.compiler.source>8</maven.compiler.source><maven.compiler.target>1.8</maven.compiler.target></properties>',
      ['1: admits java >=8 | 1.8'],
    ],
    ['<properties><java.version>${jdk}</java.version></properties>', ['1: admits java unknown $jdk | ${jdk}']],
  ])('%s', (inside, expected) => {
    expect(lines(readAs(read, path, `<project>${inside}</project>`))).toEqual(expected);
  });

  test.each([
    ['', 'pom.xml'],
    ['<relativePath>../parent</relativePath>', 'parent'],
    ['<relativePath>../../out/pom.xml</relativePath>', null],
    ['<relativePath/>', null],
  ])('its parent with %j lies in %j', (relative, expected) => {
    const text = `<project><parent><groupId>g</groupId><artifactId>p</artifactId><version>1</version>${relative}</parent></project>`;
    const found = readAs(read, path, text).facts.find(({ kind }) => kind === 'setting');
    expect(found?.kind === 'setting' ? found.value : null).toBe(expected);
  });

  test('another document says nothing', () => {
    expect(readAs(read, path, '<assembly><dependencies/></assembly>')).toEqual({ facts: [], problems: [] });
  });
});
