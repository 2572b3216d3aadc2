import { expect, test } from 'vitest';
import { unitsOf, type Files } from '../support/judge.ts';

/** A build whose modules each link the next; the last one brings the runtime, and may link the first. */
function chain(length: number, { isCircle }: { readonly isCircle: boolean }): Files {
  const names = Array.from({ length }, (_, index) => `m${index}`);
  return {
    'settings.gradle': ['app', ...names].map((name) => `include ':${name}'\n`).join(''),
    'app/build.gradle': "plugins { id 'com.android.application' }\ndependencies { implementation project(':m0') }\n",
    ...Object.fromEntries(
      names.map((name, index) => {
        const next = index + 1 < length ? `m${index + 1}` : isCircle ? 'm0' : null;
        const links = next === null ? '' : `  implementation project(':${next}')\n`;
        return [
          `${name}/build.gradle`,
          `plugins { id 'com.android.library' }\ndependencies {\n${links}  implementation 'org.tensorflow:tensorflow-lite:2.14.0'\n}\n`,
        ];
      }),
    ),
  };
}

test('modules that link each other in a circle each count once', async () => {
  const units = await unitsOf(chain(3, { isCircle: true }));
  expect(units.map(({ id, installed }) => `${id} ${installed.length}`)).toEqual(['app:app 3']);
});

test('a way of thousands of modules is not followed to its end, and nothing breaks', async () => {
  const units = await unitsOf(chain(4000, { isCircle: true }));
  const app = units.find(({ id }) => id === 'app:app');
  expect(app?.installed.length).toBe(100);
});
