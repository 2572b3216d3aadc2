import { expect, test } from 'vitest';
import { namedTechnologies, technologyName, unitName } from '../../src/reporters/words.ts';
import type { ReportedTechnology } from '../../src/model.ts';

const held = (name: string, version: string, of: string): ReportedTechnology => ({
  id: name.toLowerCase(),
  name,
  version,
  location: { path: 'app/build.gradle', line: 1, column: 1, endLine: 1, endColumn: 2 },
  kind: 'runtime',
  package: { ecosystem: 'maven', name: of },
  build: 'unknown',
  cuda: null,
  role: 'runtime',
  choice: null,
  versionFrom: 'pin',
  weak: [],
  links: [],
});

test('a technology is named by its first package: the version of another one would be taken for its own', () => {
  const technologies = [
    held('TFLite', '2.14.0', 'tensorflow-lite'),
    held('TFLite', '0.4.4', 'tensorflow-lite-support'),
    held('TFLite', '2.14.0', 'tensorflow-lite-gpu'),
    held('TFLite', '2.16.1', 'tensorflow-lite'),
    held('ExecuTorch', '1.0.0', 'executorch-android'),
  ];
  expect(namedTechnologies({ technologies }).map(technologyName)).toEqual(['TFLite 2.14.0', 'TFLite 2.16.1', 'ExecuTorch 1.0.0']);
});

test('its own package goes before others that stand earlier', () => {
  const technologies = [held('Keras (keras-tuner)', '1.4.7', 'keras-tuner'), held('Keras', '3.15.1', 'keras')];
  expect(namedTechnologies({ technologies }).map(technologyName)).toEqual(['Keras 3.15.1']);
});

test.each([
  ['image:infra/main.tf#gpu', 'resource gpu of infra/main.tf'],
  ['image:infra/main.tf.json#gpu', 'resource gpu of infra/main.tf.json'],
  ['function:infra/main.tf#score', 'function score of infra/main.tf'],
  ['image:deploy/api.yaml#Deployment/api', 'Deployment api of deploy/api.yaml'],
])('%s is called what it is: a pool of machines is no image', (id, name) => {
  expect(unitName(id, (text) => text)).toBe(name);
});
