import { type Statement, parseGradle } from '../formats/gradle.ts';
import type { Fact } from '../model.ts';
import { readAndroid } from './gradle/android.ts';
import { readChaquopy } from './gradle/chaquopy.ts';
import { readDependencies } from './gradle/dependencies.ts';
import { readPlugins } from './gradle/plugins.ts';
import { readResolution } from './gradle/resolution.ts';
import { type Scope, walk } from './gradle/scope.ts';
import type { BlockReader } from './gradle/script.ts';
import { Variables } from './gradle/variables.ts';
import { readVariables } from './gradle/exported.ts';
import { inOrder } from './manifest/places.ts';
import type { Read } from './reader.ts';

const parts: readonly BlockReader[] = [readPlugins, readDependencies, readAndroid, readChaquopy, readResolution];

/** Reads `build.gradle`, `build.gradle.kts` and the scripts that they apply: https://docs.gradle.org/current/dsl/index.html */
export const read: Read = (source) => {
  const { text, path } = source;
  const statements = parseGradle(text, path.endsWith('.kts') ? 'kotlin' : 'groovy');
  const variables = new Variables(statements, text);
  const script = { source, variables };
  const facts: Fact[] = [...readVariables(variables, script)];
  const visit = (block: readonly Statement[], scope: Scope): void => {
    for (const part of parts) for (const fact of part(block, scope, script)) facts.push(fact);
  };
  walk(statements, { path: [], block: '' }, visit, text);
  return { facts: inOrder(facts), problems: [] };
};
