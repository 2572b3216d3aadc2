import { describe, expect, test } from 'vitest';
import { parseSpecification } from '../../src/readers/platformio/package.ts';
import { read } from '../../src/readers/platformio.ts';
import { readAs } from './manifest/support.ts';

describe('a package', () => {
  test.each([
    ['Name', 'name', 'any', 'registry'],
    ['owner/Name', 'owner/name', 'any', 'registry'],
    ['owner/Name@1.2.3', 'owner/name', '1.2.3', 'registry'],
    ['owner/Name @ ^1.2.3', 'owner/name', '^1.2.3', 'registry'],
    ['Name With Spaces@~1.2', 'name with spaces', '~1.2', 'registry'],
    ['Name@>=1.0,<2', 'name', '>=1.0,<2', 'registry'],
    ['Name@*', 'name', 'any', 'registry'],
    ['Name@${common.version}', 'name', 'unknown', 'registry'],
    ['https://github.com/owner/name.git', 'name', 'unknown', 'git'],
    ['https://github.com/owner/name', 'name', 'unknown', 'git'],
    ['https://github.com/owner/name.git#v1.2', 'name', 'unknown', 'git'],
    ['git+https://example.com/name', 'name', 'unknown', 'git'],
    ['git@github.com:owner/name.git', 'name', 'unknown', 'git'],
    ['https://github.com/owner/name/archive/v1.2.zip', 'name', 'unknown', 'url'],
    ['Own=https://example.com/x.tar.gz', 'own', 'unknown', 'url'],
    ['Own @ https://github.com/owner/name.git', 'own', 'unknown', 'git'],
    ['symlink://../name', 'name', 'unknown', 'path'],
    ['./lib/name', 'name', 'unknown', 'path'],
  ])('%s', (text, name, constraint, origin) => {
    const said = parseSpecification(text);
    const kind = said?.constraint.kind === 'range' ? said.constraint.text : said?.constraint.kind;
    expect([said?.name, kind, said?.origin.kind]).toEqual([name, constraint, origin]);
  });

  test.each(['', '64', '64@^5.13', '@1.0', '${common.lib}', '-D FLAG'])('%j names none', (text) => {
    expect(parseSpecification(text)).toBeNull();
  });
});

describe('an environment', () => {
  const told = (text: string) =>
    readAs(read, 'platformio.ini', text).facts.flatMap((fact) => {
      if (fact.kind === 'dependency') return [`${fact.block} ${fact.name} :${fact.location.line}`];
      return fact.kind === 'setting' ? [`${fact.block} ${fact.key}=${fact.value} :${fact.location.line}`] : [];
    });

  test('has what the common one has, unless it says otherwise', () => {
    expect(told('[env]\nlib_deps = A\n[env:x]\n[env:y]\nlib_deps = B\n')).toEqual(['env:x a :2', 'env:y b :5']);
  });

  test('takes from the last section that it extends first, then from its base', () => {
    const text =
      '[a]\nlib_deps = A\nboard = a\n[b]\nextends = c\nlib_deps = B\n[c]\nframework = c\n[env]\nboard = e\n[env:x]\nextends = a, b\n';
    expect(told(text)).toEqual(['env:x platformio.board=a :3', 'env:x b :6', 'env:x platformio.framework=c :8']);
  });

  test.each([
    ['${a.lib_deps}', ['env:x b :2']],
    ['${a.lib_deps}\n  C', ['env:x b :2', 'env:x c :5']],
    ['${this.more}\nmore = D', ['env:x d :5']],
    ['${missing.lib_deps}', []],
    ['${sysenv.LIBS}', []],
    ['${env:x.lib_deps}', []],
  ])('takes what %j names', (value, expected) => {
    expect(told(`[a]\nlib_deps = B\n[env:x]\nlib_deps = ${value}\n`)).toEqual(expected);
  });

  test('is not undone by sections that name one another over and over again', () => {
    const level = (index: number) => `[s${index}]\nlib_deps =\n  \${s${index + 1}.lib_deps}\n  \${s${index + 1}.lib_deps}\n`;
    const text = `${Array.from({ length: 60 }, (_, index) => level(index)).join('')}[s60]\nlib_deps = A\n[env:x]\nlib_deps = \${s0.lib_deps}\n`;
    expect(told(text).length).toBe(500);
  });

  test('has no comments among its values', () => {
    expect(told('[env:x]\nboard = uno ; small\nlib_deps =\n  ; A\n  B # why\n  # C\n  https://example.com/d.git#main\n')).toEqual([
      'env:x platformio.board=uno :2',
      'env:x b :5',
      'env:x d :7',
    ]);
  });
});
