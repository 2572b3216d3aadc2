import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/package-swift.ts';
import { told } from './cocoapods/support.ts';
import { readAs, spans } from './manifest/support.ts';

const path = 'ios/Package.swift';
const url = 'url: "https://github.com/O/R.git"';

describe('a package that is asked for', () => {
  test.each([
    [`${url}, from: "1.2.3"`, '>=1.2.3,<2.0.0'],
    [`${url}, exact: "1.2.3"`, '1.2.3'],
    [`${url}, .exact("1.2.3-beta.1")`, '1.2.3-beta.1'],
    [`${url}, .upToNextMajor(from: "0.4.0")`, '>=0.4.0,<1.0.0'],
    [`${url}, .upToNextMinor(from: "1.2.3")`, '>=1.2.3,<1.3.0'],
    [`${url}, "1.0.0"..<"1.5.0"`, '>=1.0.0,<1.5.0'],
    [`${url}, "1.0.0"..."1.5.0"`, '>=1.0.0,<=1.5.0'],
    [`${url}, branch: "main"`, 'unknown(main) by git https://github.com/O/R.git@main'],
    [`${url}, .revision("abc")`, 'unknown(abc) by git https://github.com/O/R.git@abc'],
    [`${url}, from: version`, 'unknown(version) of version'],
    [`${url}, from: "v1"`, 'unknown(v1)'],
    [`${url}, from: "1.\\(minor).0"`, 'unknown("1.\\(minor).0")'],
    [`${url}, low..<high`, 'unknown(low..<high)'],
    [url, 'unknown()'],
    [`name: "R", ${url}, from: "1.2.3"`, '>=1.2.3,<2.0.0'],
  ])('.package(%s)', (args, expected) => {
    expect(told(read, path, `.package(${args})`)).toEqual([`dependency swift/github.com/o/r ${expected} | .package(${args})`]);
  });

  test.each([
    ['https://github.com/O/R', 'github.com/o/r'],
    ['https://github.com/O/R.git/', 'github.com/o/r'],
    ['git@github.com:O/R.git', 'github.com/o/r'],
    ['ssh://git@example.com:22/O/R.git', 'example.com/o/r'],
    ['https://gitlab.com/a/b/c.swift.git', 'gitlab.com/a/b/c.swift'],
    ['https://user@github.com/O/R', 'github.com/o/r'],
    ['../R', null],
    ['R', null],
    ['https://github.com', null],
    ['https://github.com/O R', null],
  ])('from %s', (address, name) => {
    const found = told(read, path, `.package(url: "${address}", exact: "1.0.0")`);
    expect(found.map((line) => line.split(' ')[1])).toEqual(name === null ? [] : [`swift/${name}`]);
  });

  test.each([
    ['../Shared', 'module swift ../Shared in Shared | ../Shared'],
    ['Packages/A', 'module swift Packages/A in ios/Packages/A | Packages/A'],
    ['../../Out', null],
  ])('in the repository at %s', (folder, expected) => {
    expect(told(read, path, `.package(path: "${folder}")`)).toEqual(expected === null ? [] : [expected]);
  });

  test.each([
    ['.target(name: "A", dependencies: [.product(name: "P", package: "R"), .product(name: "Q", package: "r")])', '[P,Q] 1.0.0'],
    ['.testTarget(name: "A", dependencies: [.product(name: "P", package: "R")])', '[P] 1.0.0 test'],
    [
      '.testTarget(dependencies: [.product(name: "P", package: "R")]), .target(dependencies: [.product(name: "P", package: "R")])',
      '[P] 1.0.0',
    ],
    ['.target(plugins: [.plugin(name: "P", package: "R")])', '[P] 1.0.0'],
    ['.macro(name: "A", dependencies: [.product(name: "P", package: "R")])', '[P] 1.0.0 build'],
    ['.target(name: "A", dependencies: ["R"])', ' 1.0.0'],
  ])('and used by %s', (targets, expected) => {
    const found = told(read, path, `Package(dependencies: [.package(${url}, exact: "1.0.0")], targets: [${targets}])`);
    expect(found).toEqual([`dependency swift/github.com/o/r${expected} | .package(${url}, exact: "1.0.0")`]);
  });

  test('under a condition of the compiler', () => {
    const found = told(
      read,
      path,
      `#if os(Linux)\nd.append(.package(${url}, exact: "1.0.0"))\n#else\nx()\n#endif\nd.append(.package(url: "https://a.b/c", exact: "1.0.0"))`,
    );
    expect(found.map((line) => line.replace(/ \| .*/, ''))).toEqual([
      'dependency swift/github.com/o/r 1.0.0 if #if os(Linux)',
      'dependency swift/a.b/c 1.0.0',
    ]);
  });

  test('the spans for fixes', () => {
    const of = (args: string) => spans(readAs(read, path, `.package(${url}, ${args})`));
    expect([of('from: "1.2.3"'), of('.exact("1.2.3")'), of('"1.0.0"..<"2.0.0"'), of('from: "x"')]).toEqual([
      ['- 1.2.3'],
      ['- 1.2.3'],
      ['- -'],
      ['- -'],
    ]);
  });
});

test.each([
  ['Package(name: "A", products: [.library(name: "A", targets: ["A"])])', ['project swift A published | A']],
  ['Package(name: "A", products: [.executable(name: "a", targets: ["A"])])', ['project swift A | A']],
  ['Package(name: "A", products: made)', ['project swift A published | A']],
  ['Package(name: "A")', ['project swift A | A']],
  [
    'Package(platforms: [.iOS(.v15), .macOS(.v10_15), .tvOS("13.0")])',
    [
      'setting ios.deploymentTarget = 15 | .iOS(.v15)',
      'setting macos.deploymentTarget = 10.15 | .macOS(.v10_15)',
      'setting tvos.deploymentTarget = 13.0 | .tvOS("13.0")',
    ],
  ],
  ['Package(platforms: [.iOS(least), .linux])', ['setting ios.deploymentTarget = unknown | .iOS(least)']],
  ['x.append(.unsafeFlags(["-all_load"]))', ['setting swift.unsafeFlags = true | .unsafeFlags']],
  ['// swift-tools-version:5.9', ['runtime admits swift >=5.9 | 5.9']],
  ['let x = "// swift-tools-version:5.9"', []],
  ['// .package(url: "https://github.com/O/R", from: "1.0.0")', []],
  ['let s = """\n.package(url: "https://github.com/O/R", from: "1.0.0")\n"""', []],
])('%s', (text, expected) => {
  expect(told(read, path, text)).toEqual(expected);
});
