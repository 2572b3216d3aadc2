import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/setup-cfg.ts';
import { expectExactWhenDamaged, lines, readAs } from './manifest/support.ts';

function told(text: string): string[] {
  const { facts, problems } = readAs(read, 'ml/setup.cfg', text);
  return [...lines({ facts, problems }), ...problems.map(({ message, location }) => `${location?.line}: ${message}`)];
}

describe('what setup.cfg asks for', () => {
  test.each([
    ['install_requires =\n  torch\n  numpy<2', ['3: runtime torch any | torch', '4: runtime numpy <2 | numpy<2']],
    ['install_requires = torch; numpy<2', ['2: runtime torch any | torch', '2: runtime numpy <2 | numpy<2']],
    [
      `install_requires = torch; sys_platform == 'linux'`,
      [`2: runtime torch any if sys_platform == 'linux' | torch; sys_platform == 'linux'`],
    ],
    ['install-requires = torch', ['2: runtime torch any | torch']],
    ['install_requires = file:a.txt,  b.txt', ['2: include requirements ml/a.txt | a.txt', '2: include requirements ml/b.txt | b.txt']],
    ['install_requires = file: ../../../a.txt', []],
    ['setup_requires = torch', ['2: build torch any | torch']],
    ['tests_require = pytest', ['2: test pytest any | pytest']],
    ['python_requires = >=3.9', ['2: admits python >=3.9 | python_requires = >=3.9']],
    ['install_requires =\n  torch==%(version)s', []],
    ['install_requires =\n  tensorflow=2.16', ['3: This is not a PEP 508 requirement']],
    ['torch', ['2: This line belongs to no section or has no value']],
  ])('%s', (text, expected) => {
    expect(told(`[options]\n${text}\n`)).toEqual(expected);
  });

  test.each([
    ['name = a', 'project a'],
    ['name = a\nurl = https://example.com', 'project a published'],
    ['name = a\nurl = https://example.com\nclassifiers =\n  Private :: Do Not Upload', 'project a'],
  ])('it is published when it says more of itself: %j', (text, expected) => {
    expect(told(`[metadata]\n${text}\n`)).toEqual([`2: ${expected} | name = a`]);
  });

  test('places are exact', () => {
    const text = '[metadata]\nname = a\n[options]\ninstall_requires = a; b\n[options.extras_require]\nx =\n  c # d\n  e;f=="g"\n';
    expectExactWhenDamaged(
      read,
      'setup.cfg',
      [text, '[options]\ninstall_requires = file: a, b\n'],
      ['=', ':', '\n', '[', ']', ' ', '#', ';', '🙂'],
    );
  });
});
