import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readers } from '../../src/readers/index.ts';
import { readersWithFixtures } from '../support/fixtures.ts';

test('every reader has fixtures, and every folder of fixtures a reader', () => {
  expect(readersWithFixtures().toSorted()).toEqual(readers.map(({ id }) => id).toSorted());
});

test('every list of readers has a file that proves them', () => {
  const lists = readdirSync(path.join(import.meta.dirname, '../../src/readers/list')).filter((name) => name !== 'words.ts');
  const proofs = readdirSync(import.meta.dirname).flatMap((name) => /^fixtures-(.+)\.test\.ts$/.exec(name)?.[1] ?? []);
  expect(proofs.toSorted()).toEqual(lists.map((name) => name.replace(/\.ts$/, '')).toSorted());
});
