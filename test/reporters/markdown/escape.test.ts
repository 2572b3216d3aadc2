import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { address, code, codeBlock, percentEncoded, prose } from '../../../src/reporters/markdown/escape.ts';

const APART = '\u200B';

describe('prose', () => {
  test.each([
    ['plain words, with (brackets) and 2.6.0!', 'plain words, with (brackets) and 2.6.0!'],
    ['our `code` and `more`', 'our `code` and `more`'],
    ['an open ` backtick', String.raw`an open \` backtick`],
    ['two ``backticks`` are no more than one', 'two backticks are no more than one'],
    ['*a* _b_ ~c~ [d](e) $f$ \\', String.raw`\*a\* \_b\_ \~c\~ \[d\](e) \$f\$ \\`],
    ['<b>&amp;</b> a|b', '&lt;b&gt;&amp;amp;&lt;/b&gt; a&#124;b'],
    ['@org/team', `@${APART}org/team`],
    ['o/r#12 and GH-12', String.raw`o/r\#${APART}12 and GH${APART}-12`],
    ['https://a.example www.a.example', `https:${APART}//a.example www${APART}.a.example`],
    ['org.tensorflow:tensorflow-lite:2.14', `org.tensorflow:${APART}tensorflow-lite:2.14`],
    ['- a', String.raw`\- a`],
    ['12. a', `12${APART}. a`],
    ['::error::', String.raw`\::${APART}error::`],
    [' a \n\n  b ', 'a b'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(prose(text, 200)).toBe(expected);
  });
});

describe('code', () => {
  test.each([
    ['a', '`a`'],
    ['a `b` c', '``a `b` c``'],
    ['`a', '`` `a ``'],
    ['a ``` b', '````a ``` b````'],
    ['a | b', 'a &#124; b'],
    ['@me <b>', '`@me <b>`'],
    ['<!-- x -->', `\`<${APART}!-- x -->\``],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(code(text)).toBe(expected);
  });

  test('its fence is longer than any inside it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('`', '``', 'a', ' ')).map((parts) => parts.join('')),
        (text) => {
          const [fence = ''] = /^`*/.exec(code(text)) ?? [];
          expect(code(text).slice(fence.length, -fence.length || undefined)).not.toMatch(
            new RegExp(`(?<!\`)\`{${fence.length || 1}}(?!\`)`),
          );
        },
      ),
    );
  });
});

test('codeBlock keeps lines, and its fence is longer than any inside it', () => {
  expect(codeBlock('diff', ['- a', '+ ```', '+ \tb\u001B'])).toBe('````diff\n- a\n+ ```\n+   b␛\n````');
  expect(codeBlock('yaml', ['x'.repeat(300)], 10)).toBe('```yaml\nxxxxxxxxx…\n```');
});

test.each([
  ['https://a.example/b?c=1&d=(2)', 'https://a.example/b?c=1&amp;d=%282%29'],
  ['https://a.example/a b`c`', 'https://a.example/a%20b%60c%60'],
  ['javascript:alert(1)', null],
  ['https://github.com@evil.example/', null],
  ['not an address', null],
])('address(%j)', (url, expected) => {
  expect(address(url)).toBe(expected);
});

test.each([
  ['requirements.txt', 'requirements.txt'],
  ['a b(c)#?.txt', 'a%20b%28c%29%23%3F.txt'],
  [`x${String.fromCharCode(0xd83d)}`, 'x%EF%BF%BD'],
])('percentEncoded(%j)', (part, expected) => {
  expect(percentEncoded(part)).toBe(expected);
});
