import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/gradle-properties.ts';
import { facts } from './gradle/support.ts';
import { expectExactWhenDamaged, expectQuick } from './manifest/support.ts';

const path = 'gradle.properties';

const properties = `# Project-wide settings
! android.enable=false
org.gradle.jvmargs=-Xmx2048m -Dfile.encoding=UTF-8
android.useAndroidX=true
newArchEnabled = false
reactNativeArchitectures=armeabi-v7a,arm64-v8a
litertVersion: 1.0.1
tokenizersVersion 2
empty=
long=a,\\
  b=c
after=d
`;

test('properties', () => {
  expect(facts(read, path, properties)).toEqual([
    '3: gradle.property.org.gradle.jvmargs = -Xmx2048m -Dfile.encoding=UTF-8 | -Xmx2048m -Dfile.encoding=UTF-8',
    '4: gradle.property.android.useAndroidX = true | true',
    '5: gradle.property.newArchEnabled = false | false',
    '5: reactNative.newArchEnabled = false | false',
    '6: gradle.property.reactNativeArchitectures = armeabi-v7a,arm64-v8a | armeabi-v7a,arm64-v8a',
    '6: reactNative.architectures = armeabi-v7a | armeabi-v7a',
    '6: reactNative.architectures = arm64-v8a | arm64-v8a',
    '7: gradle.property.litertVersion = 1.0.1 | 1.0.1',
    '8: gradle.property.tokenizersVersion = 2 | 2',
    '9: gradle.property.empty =  | empty',
    '10: gradle.property.long = ? | a,\\',
    '12: gradle.property.after = d | d',
  ]);
});

test.each([
  ['a comment does not go on', '# a \\\nb=c', ['2: gradle.property.b = c | c']],
  ['two backslashes end a line', 'a=b\\\\\nc=d', ['1: gradle.property.a = ? | b\\\\', '2: gradle.property.c = d | d']],
  ['secrets are left out', 'STORE_PASSWORD=x\nsigning.apiKey=y\ngithub.token=z\nMY_SECRET=w', []],
  ['escaped keys are left out', 'a\\ b=c', []],
  ['Windows lines', 'a=b\r\nc=d\r\n', ['1: gradle.property.a = b | b', '2: gradle.property.c = d | d']],
  ['nothing', '', []],
])('%s', (_, text, expected) => {
  expect(facts(read, path, text)).toEqual(expected);
});

describe('whatever happens to the file', () => {
  test('places stay exact', () => expectExactWhenDamaged(read, path, [properties], ['=', ':', '\\', '\n', ' ', '#', '\t']));

  test.each([
    ['many lines', 'a=b\n'.repeat(20_000)],
    ['many spaces', `a${' '.repeat(1_000_000)}\\`],
    ['many backslashes', `a=${'\\'.repeat(1_000_000)}`],
    ['one long word', 'a'.repeat(1_000_000)],
  ])('it comes back soon: %s', (_, text) => expectQuick(read, path, text));
});
