import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/html.ts';
import { linesOf, readAs, spans } from './manifest/support.ts';

/** The package that a page loads by one script tag, and what of it could be replaced. */
function loaded(address: string): string {
  const reading = readAs(read, 'a.html', `<script src="${address}"></script>`);
  const [line = ''] = linesOf(reading, 'dependency');
  return line === '' ? '' : `${line.replace(/^1: runtime (.*) from url .*/, '$1')} | ${spans(reading)[0]}`;
}

test.each([
  ['https://cdn.jsdelivr.net/npm/@tensorflow/tfjs@4.22.0/dist/tf.min.js', '@tensorflow/tfjs 4.22.0 | @tensorflow/tfjs 4.22.0'],
  ['http://cdn.jsdelivr.net/npm/a', 'a any | a -'],
  ['//fastly.jsdelivr.net/npm/a@1/+esm', 'a 1 | a 1'],
  ['https://unpkg.com/a@latest/x.js', 'a any | a latest'],
  ['https://unpkg.com/a@^1.2', 'a ^1.2 | a ^1.2'],
  ['https://unpkg.com/a@~1.2.3/x.js', 'a ~1.2.3 | a ~1.2.3'],
  ['https://unpkg.com/a@1.x?module', 'a 1.x | a 1.x'],
  ['https://unpkg.com/a@%5E1.2', 'a ^1.2 | a %5E1.2'],
  ['https://unpkg.com/a@next', 'a unknown | a -'],
  ['https://unpkg.com/a@{{ v }}/b', 'a unknown $v | a -'],
  ['https://unpkg.com/a@${V}/b', 'a unknown $V | a -'],
  ['https://esm.sh/a@1.2.3?deps=b@2', 'a 1.2.3 | a 1.2.3'],
  ['https://esm.sh/v135/@a/b@1/es2022/b.mjs', '@a/b 1 | @a/b 1'],
  ['https://esm.sh/gh/a/b@1', ''],
  ['https://esm.sh/jsr/@a/b@1', ''],
  ['https://esm.run/a', 'a any | a -'],
  ['https://cdn.skypack.dev/a@2', 'a 2 | a 2'],
  ['https://cdn.skypack.dev/pin/a@v2.0.1-abcdefghij12/mode=imports/a.js', 'a v2.0.1 | a v2.0.1'],
  ['https://ga.jspm.io/npm:a@1.0.0/b.js', 'a 1.0.0 | a 1.0.0'],
  ['https://cdnjs.cloudflare.com/ajax/libs/tensorflow/4.20.0/tf.min.js', '@tensorflow/tfjs 4.20.0 | - 4.20.0'],
  ['https://cdnjs.cloudflare.com/ajax/libs/onnxruntime-web/1.18.0/ort.min.js', 'onnxruntime-web 1.18.0 | onnxruntime-web 1.18.0'],
  ['https://cdnjs.cloudflare.com/ajax/libs/font-awesome/6.1.1/css/all.css', ''],
  ['https://cdn.jsdelivr.net/gh/a/b@1/c.js', ''],
  ['https://cdn.jsdelivr.net/npm/', ''],
  ['https://unpkg.com/', ''],
  ['https://unpkg.com/${name}@1', ''],
  ['https://example.org/npm/a@1', ''],
  ['https://example.org/?from=https://unpkg.com/a@1', ''],
  ['/npm/a@1', ''],
])('%s', (address, expected) => {
  expect(loaded(address)).toBe(expected);
});

describe('imports of a script', () => {
  const address = 'https://esm.sh/a@1';

  test.each([
    [`import a from '${address}'`, 1],
    [`import * as a from "${address}";`, 1],
    [`import{a}from"${address}"`, 1],
    [`import '${address}'`, 1],
    [`export { a } from '${address}'`, 1],
    [`const a = await import("${address}")`, 1],
    [`import(/* @vite-ignore */ '${address}')`, 1],
    [`importScripts('${address}')`, 1],
    [`import a from \`${address}\``, 1],
    [`// import a from '${address}'`, 0],
    [`/* import a from '${address}' */`, 0],
    [`"// no comment"; import a from '${address}'`, 1],
    [`const a = '${address}'`, 0],
    [`const text = "import a from '${address}'"`, 0],
    [`const text = \`\nimport a from "${address}"\n\``, 0],
    [`import a from './a.js' // ${address}`, 0],
  ])('%s', (script, count) => {
    expect(readAs(read, 'a.html', `<script type="module">\n${script}\n</script>`).facts).toHaveLength(count);
  });

  test.each([
    ['', 1],
    ['text/javascript', 1],
    ['text/babel', 1],
    ['application/json', 0],
    ['text/x-template', 0],
  ])('of the type %j', (type, count) => {
    expect(readAs(read, 'a.html', `<script type="${type}">import a from '${address}'</script>`).facts).toHaveLength(count);
  });
});
