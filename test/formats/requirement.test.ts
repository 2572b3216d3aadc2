import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise, parseRequirement } from '../../src/formats/requirement.ts';
import type { Span } from '../../src/formats/span.ts';

function told(text: string): Record<string, unknown> | null {
  const found = parseRequirement(text);
  const cut = (span: Span | null) => span && text.slice(span.start, span.end);
  if (found === null) return null;
  const parts = {
    name: cut(found.name),
    extras: found.extras.join(),
    constraint: cut(found.constraint),
    marker: cut(found.marker),
    url: cut(found.url),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== null && value !== ''));
}

describe('a requirement', () => {
  test.each([
    ['torch', { name: 'torch' }],
    ['  torch == 2.1.0+cu118 ', { name: 'torch', constraint: '== 2.1.0+cu118' }],
    ['torch>=2,<3', { name: 'torch', constraint: '>=2,<3' }],
    ['torch >= 2 , != 2.1.*', { name: 'torch', constraint: '>= 2 , != 2.1.*' }],
    ['torch===1.7.0+cu110', { name: 'torch', constraint: '===1.7.0+cu110' }],
    ['torch~=2.0', { name: 'torch', constraint: '~=2.0' }],
    ['torch (>=2.0)', { name: 'torch', constraint: '>=2.0' }],
    ['torch==2.0,', { name: 'torch', constraint: '==2.0' }],
    ['tensorflow[and-cuda]>=2.14', { name: 'tensorflow', extras: 'and-cuda', constraint: '>=2.14' }],
    ['jax[ cuda12_pip , k8s ]', { name: 'jax', extras: 'cuda12_pip,k8s' }],
    ['foo[]', { name: 'foo' }],
    ['torch; sys_platform == "linux"', { name: 'torch', marker: 'sys_platform == "linux"' }],
    ['torch==2.0 ; python_version<"3.9" ', { name: 'torch', constraint: '==2.0', marker: 'python_version<"3.9"' }],
    ['foo @ https://h/foo.whl', { name: 'foo', url: 'https://h/foo.whl' }],
    ['foo @ https://h/foo.whl; a == "b"', { name: 'foo', url: 'https://h/foo.whl', marker: 'a == "b"' }],
    ['foo[x]@git+https://h/foo.git@v1 ; a == "b"', { name: 'foo', extras: 'x', url: 'git+https://h/foo.git@v1', marker: 'a == "b"' }],
    ['torch==${TORCH}', { name: 'torch', constraint: '==${TORCH}' }],
    ['torch=={{ cookiecutter.torch }}', { name: 'torch', constraint: '=={{ cookiecutter.torch }}' }],
    ['zope.interface>=5', { name: 'zope.interface', constraint: '>=5' }],
  ])('%s', (text, parts) => {
    expect(told(text)).toEqual(parts);
  });

  test.each([
    '',
    ' ',
    '-r base.txt',
    'torch 2.0',
    'torch=2.0',
    'torch=>2.0',
    'torch==',
    'torch==2.0 <3',
    'torch==2.0 # comment',
    'torch-',
    'torch[',
    'torch[a b]',
    'torch (>=2.0',
    'torch @',
    '${NAME}==1.0',
    'torch${SUFFIX}==1.0',
    './torch',
    'https://h/torch.whl',
  ])('not %s', (text) => {
    expect(parseRequirement(text)).toBeNull();
  });

  test('names compare as PEP 503 says', () => {
    expect(normalise('Torch_Model..Archiver')).toBe('torch-model-archiver');
  });

  test('what is written from its parts is read as these parts', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9._-]{0,8}[A-Za-z0-9])?$/);
    const version = fc.stringMatching(/^\d{1,3}(\.\d{1,2}){0,3}(\+cu\d{3})?$/);
    const clause = fc.tuple(fc.constantFrom('==', '>=', '<=', '!=', '~=', '<', '>', '==='), version).map((parts) => parts.join(''));
    const clauses = fc.array(clause, { minLength: 1, maxLength: 4 }).map((all) => all.join(','));
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 3 }), fc.option(clauses), (name, extras, constraint) => {
        const text = `${name}${extras.length > 0 ? `[${extras.join(',')}]` : ''}${constraint ?? ''}`;
        expect(told(text)).toEqual(
          Object.fromEntries(
            Object.entries({ name, extras: extras.join(), constraint }).filter(([, value]) => value !== null && value !== ''),
          ),
        );
      }),
    );
  });

  test('any text is read or refused', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(' ', ...'a Z 0 . - _ [ ] ( ) , ; @ = < > ! ~ + $ { } "'.split(' ')), maxLength: 30 }),
        (text) => {
          const found = parseRequirement(text);
          for (const span of [found?.name, found?.constraint, found?.marker, found?.url])
            if (span) expect(span.end).toBeGreaterThan(span.start);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
