import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/conanfile-py.ts';
import { read as readText } from '../../src/readers/conanfile-txt.ts';
import { lines, readAs, spans } from './manifest/support.ts';

describe('a reference', () => {
  test.each([
    ['onnxruntime/1.18.1', 'onnxruntime 1.18.1', 'onnxruntime 1.18.1'],
    ['onnxruntime/1.18.1@user/channel', 'onnxruntime 1.18.1', 'onnxruntime 1.18.1'],
    ['onnxruntime/1.18.1#revision', 'onnxruntime 1.18.1', 'onnxruntime 1.18.1'],
    ['onnxruntime/[>=1.16 <2]@', 'onnxruntime [>=1.16 <2]', 'onnxruntime [>=1.16 <2]'],
    ['onnxruntime/[*]', 'onnxruntime [*]', 'onnxruntime [*]'],
    ['onnxruntime/{{ version }}', 'onnxruntime unknown', 'onnxruntime -'],
    ['onnxruntime/<host_version>', 'onnxruntime unknown', 'onnxruntime -'],
  ])('%s', (text, said, span) => {
    const reading = readAs(readText, 'conanfile.txt', `[requires]\n${text} # why\n`);
    expect(lines(reading)).toEqual([`2: runtime ${said} | ${text}`]);
    expect(spans(reading)).toEqual([span]);
    expect(reading.problems).toEqual([]);
  });

  test.each(['onnxruntime', 'onnxruntime/', 'onnxruntime/[>=1.0', '<<<<<<< HEAD', 'a/1.0'])('%j is none', (text) => {
    const reading = readAs(readText, 'conanfile.txt', `[requires]\n${text}\n`);
    expect(reading.facts).toEqual([]);
    expect(reading.problems).toMatchObject([{ message: 'This is not a package and its version', location: { line: 2 } }]);
  });
});

describe('a recipe', () => {
  const inClass = (text: string) =>
    lines(readAs(read, 'conanfile.py', `class C(ConanFile):\n    ${text}\n`)).map((line) => line.replace(/^\d+: (.*) \| .*$/, '$1'));
  const inMethod = (text: string) => inClass(`def requirements(self):\n        ${text}`);

  test.each([
    ['requires = "zlib/1.3"', ['runtime zlib 1.3']],
    ['requires = "zlib/1.3", "fmt/11"', ['runtime zlib 1.3', 'runtime fmt 11']],
    ['requires = ["zlib/1.3"]', ['runtime zlib 1.3']],
    ['requires = (\n"zlib/1.3",\n)', ['runtime zlib 1.3']],
    ['requires = """zlib/1.3"""', ['runtime zlib 1.3']],
    ['requires = "zlib/" + ZLIB', ['runtime zlib unknown $ZLIB']],
    ['requires = "zlib/%s" % ZLIB', ['runtime zlib unknown $ZLIB']],
    ['requires = f"zlib/{ZLIB}"', ['runtime zlib unknown $ZLIB']],
    ['requires = "zlib/{}".format(ZLIB)', ['runtime zlib unknown']],
    ['requires = "zlib/" "1.3"', ['runtime zlib unknown']],
    ['requires = BASE', []],
    ['other = "zlib/1.3"', []],
    ['requires == "zlib/1.3"', []],
    ['test_requires = "gtest/1.15"', ['test gtest 1.15']],
  ])('with %j', (text, said) => {
    expect(inClass(text)).toEqual(said);
  });

  test.each([
    ['self.requires("zlib/1.3")', ['runtime zlib 1.3']],
    ['self.requires(f"zlib/{self.version}")', ['runtime zlib unknown $self.version']],
    ['self.requires(\n  "zlib/1.3", force=True)', ['runtime zlib 1.3']],
    ['self.tool_requires("cmake/3.30")', ['build cmake 3.30']],
    ['other.requires("zlib/1.3")', []],
    ['requires("zlib/1.3")', []],
    ['self.requires(name)', []],
    ['self.requires(name, "zlib/1.3")', []],
    ['if self.options.x: self.requires("zlib/1.3")', ['runtime zlib 1.3 if self.options.x']],
    ['if a:\n            if b:\n                self.requires("zlib/1.3")', ['runtime zlib 1.3 if a and b']],
    ['if a:\n            pass\n        else:\n            self.requires("zlib/1.3")', ['runtime zlib 1.3 if not (a)']],
    ['if a:\n            pass\n        elif b:\n            self.requires("zlib/1.3")', ['runtime zlib 1.3 if b']],
    ['if a:\n            pass\n        self.requires("zlib/1.3")', ['runtime zlib 1.3']],
    ['for x in y:\n            self.requires("zlib/1.3")', ['runtime zlib 1.3']],
    ['for x in y:\n            pass\n        else:\n            self.requires("zlib/1.3")', ['runtime zlib 1.3']],
  ])('with %j in a method', (text, said) => {
    expect(inMethod(text)).toEqual(said);
  });

  test('says what may be edited', () => {
    expect(spans(readAs(read, 'conanfile.py', `class C:\n    requires = '''zlib/1.3'''\n`))).toEqual(['zlib 1.3']);
  });
});
