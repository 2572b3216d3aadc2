import { describe, expect, test } from 'vitest';
import { aboutTechnology, targetsOf, technologiesOf } from '../src/check/about.ts';
import { technologyPage } from '../src/cli/about.ts';
import { knowledge } from './support/judge.ts';

const known = await knowledge();
const technology = (id: string) => known.technologies.find((one) => one.id === id);
const rule = (id: string) => known.rules.find((one) => one.id === id);

describe('what a rule speaks of', () => {
  test.each([
    ['compat/torch-torchvision-mismatch', ['pytorch', 'torchvision']],
    ['serve/torchserve-unmaintained', ['torchserve']],
    ['cloud/k8s-gpu-limits', []],
  ])('%s: %j', (id, expected) => {
    const found = rule(id);
    const ids = found === undefined ? null : technologiesOf(found, known).map((one) => one.id);
    expect(ids).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(ids).toEqual([]);
  });

  test('the targets that it asks for', () => {
    const found = rule('fit/training-framework-has-no-route-here');
    expect(found === undefined ? null : targetsOf(found)).toEqual(['android']);
  });
});

describe('what is known of a technology', () => {
  const pageOf = (id: string) => {
    const found = technology(id);
    return found === undefined ? '' : technologyPage(aboutTechnology(found, known));
  };

  test.each<[string, readonly string[]]>([
    [
      'pytorch',
      ['PyTorch (pytorch, training framework)', 'Life: active', 'To Android:', '  1. ExecuTorch: torch.export and ExecuTorch → .pte'],
    ],
    ['litert', ['LiteRT (litert, runtime)', 'Runs models:']],
    ['torchserve', ['TorchServe (torchserve, server)', '  serve/torchserve-unmaintained']],
  ])('%s', (id, lines) => {
    const page = pageOf(id).split('\n');
    for (const line of lines) expect(page).toContain(line);
    expect(page).toContain('Sources:');
  });

  test('an ended one says what to use instead', () => {
    expect(pageOf('torchserve')).toMatch(/^Life: ended since 2025-\d\d-\d\d; instead: /m);
  });

  test.each([
    ['old-converters', 'Life: ended'],
    ['directml', 'Life: ended or maintenance'],
    ['litert-lm', 'Life: active, but for some packages'],
  ])('%s, whose packages live apart, is not called active for all of them', (id, life) => {
    expect(pageOf(id).split('\n')[1]).toBe(life);
  });

  test('packages that live apart are named, with what to use instead and where that is read', () => {
    const page = pageOf('keras').split('\n');
    expect(page).toContain('  keras-cv: renamed since 2024-10; instead: `keras-hub`');
    expect(page.some((line) => line.includes('keras-team/keras-cv/blob/master/README.md'))).toBe(true);
  });

  test('every page is written without failing', () => {
    for (const one of known.technologies) expect(technologyPage(aboutTechnology(one, known))).toContain(one.name);
  });
});
