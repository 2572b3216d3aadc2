import { expect, test } from 'vitest';
import { findingsOf } from '../support/judge.ts';

const config = '.github/framework-fit.yml';
const files = { 'requirements.txt': 'tensorflow==2.19.0\n', 'examples/requirements.txt': 'tensorflow==2.19.0\n' };

async function told(policy: string) {
  const found = await findingsOf({ ...files, [config]: policy });
  return found.filter(({ rule }) => rule.startsWith('policy/')).map(({ severity, location }) => `${severity} ${location.path}`);
}

test('what a policy denies is less severe in a folder of examples', async () => {
  expect(await told('policy: [{ denied: [tensorflow] }]\n')).toEqual(['warning requirements.txt', 'notice examples/requirements.txt']);
});

test('a severity that the policy sets counts there, too', async () => {
  expect((await told('policy: [{ denied: [tensorflow], severity: error }]\n')).toSorted()).toEqual([
    'error examples/requirements.txt',
    'error requirements.txt',
  ]);
});
