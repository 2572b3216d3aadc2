import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { gitIn } from '../../src/github/git.ts';
import { headPlaces } from '../../src/github/head-places.ts';
import type { Location } from '../../src/model.ts';
import { type Files, Repositories } from '../support/repository.ts';

const repositories = new Repositories();
afterAll(() => repositories.dispose());

const remote = { serverUrl: 'https://github.com', token: null };

function place(path: string, line: number, endLine = line): Location {
  return { path, line, column: 1, endLine, endColumn: 2 };
}

/** The lines of the head that the lines of the merge stand on there, from 1; null for those that it does not hold. */
async function lines(before: Files, change: Files, meanwhile: Files, path: string, count: number): Promise<(number | null)[]> {
  const { origin, headSha } = await repositories.pullRequest(before, change, meanwhile);
  const checkout = await repositories.checkout(origin, { ref: 'refs/pull/1/merge', depth: 1 });
  const inHead = await headPlaces(gitIn(checkout.folder), { judged: 'HEAD', headSha }, [path], remote);
  return Array.from({ length: count }, (_, index) => inHead(place(path, index + 1))?.line ?? null);
}

const TEN = Array.from({ length: 10 }, (_, index) => `${index}\n`).join('');
const changed = { a: TEN.replace('9\n', 'x\n') };

describe('the places of a merge in the head of its pull request', () => {
  it.each<[string, Files, (number | null)[]]>([
    ['the base did something else', { b: '1\n' }, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['the base put lines above', { a: `-\n-\n${TEN}` }, [null, null, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['the base took lines away', { a: TEN.replace('2\n3\n', '') }, [1, 2, 5, 6, 7, 8, 9, 10]],
    ['the base changed a line', { a: TEN.replace('4\n', '-\n') }, [1, 2, 3, 4, null, 6, 7, 8, 9, 10]],
    [
      'the base did all of it',
      { a: TEN.replace('1\n', '-\n-\n').replace('3\n', '').replace('5\n', '-\n') },
      [1, null, null, 3, 5, null, 7, 8, 9, 10],
    ],
  ])('%s', async (_, meanwhile, expected) => {
    expect(await lines({ a: TEN, b: '' }, changed, meanwhile, 'a', expected.length)).toEqual(expected);
  });

  it('are none in a file that only the base has', async () => {
    expect(await lines({ a: TEN }, changed, { b: '1\n2\n' }, 'b', 2)).toEqual([null, null]);
  });

  it('of several lines are there only when all of them are', async () => {
    const { origin, headSha } = await repositories.pullRequest({ a: TEN }, changed, { a: TEN.replace('4\n', '-\n') });
    const checkout = await repositories.checkout(origin, { ref: 'refs/pull/1/merge', depth: 1 });
    const inHead = await headPlaces(gitIn(checkout.folder), { judged: 'HEAD', headSha }, ['a'], remote);
    expect(
      [place('a', 2, 4), place('a', 4, 5), place('a', 5, 6), place('a', 6, 7)].map((location) => inHead(location)?.line ?? null),
    ).toEqual([2, null, null, 6]);
  });

  it('are themselves where the head is checked out, and unknown where it cannot be had', async () => {
    const { origin, headSha } = await repositories.pullRequest({ a: TEN }, changed, { a: `-\n${TEN}` });
    const head = await repositories.checkout(origin, { ref: 'refs/pull/1/head', depth: 1 });
    expect((await headPlaces(gitIn(head.folder), { judged: 'HEAD', headSha }, ['a'], remote))(place('a', 3))).toEqual(place('a', 3));
    const merge = await repositories.checkout(origin, { ref: 'refs/pull/1/merge', depth: 1 });
    await merge.git('remote', 'remove', 'origin');
    expect((await headPlaces(gitIn(merge.folder), { judged: 'HEAD', headSha }, ['a'], remote))(place('a', 3))).toBeNull();
  });

  it('hold the same text, whatever both sides did', async () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(text, text, async (ours, merged) => {
        const repository = await repositories.create({ a: joined(ours), keep: '' });
        const headSha = await repository.git('rev-parse', 'HEAD');
        await repository.commit({ a: joined(merged), other: '1' });
        const inHead = await headPlaces(gitIn(repository.folder), { judged: 'HEAD', headSha }, ['a'], remote);
        const shown = merged.map((line, index) => ({ line, at: inHead(place('a', index + 1))?.line }));
        expect(shown.filter(({ line, at }) => at !== undefined && ours[at - 1] !== line)).toEqual([]);
        expect(shown.filter(({ at }) => at !== undefined).length).toBeGreaterThanOrEqual(merged.join() === ours.join() ? merged.length : 0);
      }),
      { numRuns: 25 },
    );
  });
});

function joined(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
