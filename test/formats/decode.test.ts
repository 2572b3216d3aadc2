import { expect, test } from 'vitest';
import { decode } from '../../src/formats/decode.ts';

const text = 'fail-on: error # für alle 🙂\r\n';
const plain = 'fail-on: error # für alle\r\n';
const little = (words: string) => Buffer.from(words, 'utf16le');
const big = (words: string) => little(words).swap16();
const wide = (words: string) => Buffer.concat(Array.from(words, (letter) => Buffer.from([...Buffer.from(letter, 'utf16le'), 0, 0])));

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16 as Windows writes it', little(`\uFEFF${text}`)],
  ['UTF-16 the other way round', big(`\uFEFF${text}`)],
  ['half a character too much', Buffer.concat([big(`\uFEFF${text}`), Buffer.from([0])])],
])('%s is read', (_what, bytes) => {
  const before = Buffer.from(bytes);
  expect(decode(bytes)).toEqual({ kind: 'text', text });
  expect(bytes.equals(before)).toBe(true);
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['a mark alone', Buffer.from([0xff, 0xfe])],
  ['the other mark alone', Buffer.from([0xfe, 0xff])],
])('%s is an empty text', (_what, bytes) => {
  expect(decode(bytes)).toEqual({ kind: 'text', text: '' });
});

test.each([
  ['UTF-16 without a mark', little(plain), 'it is UTF-16 without a byte-order mark; save it as UTF-8'],
  ['the same the other way round', big(plain), 'it is UTF-16 without a byte-order mark; save it as UTF-8'],
  ['UTF-32', wide(`\uFEFF${plain}`), 'it is UTF-32; save it as UTF-8'],
  ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]), 'it is binary'],
  ['small numbers of two bytes', Buffer.from([1, 0, 2, 0, 3, 0, 65, 0]), 'it is binary'],
  ['a nothing in a text', Buffer.from('fail-on: error\0\n'), 'it is binary'],
  ['a nothing alone', Buffer.from([0]), 'it is binary'],
])('%s is not read', (_what, bytes, why) => {
  expect(decode(bytes)).toEqual({ kind: 'unreadable', why });
});
