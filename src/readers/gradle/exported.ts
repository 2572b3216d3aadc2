import type { Fact } from '../../model.ts';
import { type Script, setting } from './script.ts';
import { spanOf, valueOf } from './values.ts';
import type { Definition, Variables } from './variables.ts';

/** The names that a file gives to the whole build, `gradle.ext.<name>`: other files may use them. */
export function readVariables({ definitions }: Variables, script: Script): readonly Fact[] {
  return definitions.filter(isShared).flatMap((definition) => {
    const value = valueOf(definition.value, script.variables);
    return value === null ? [] : [setting(script, blockOf(definition), `gradle.ext.${definition.name}`, value, spanOf(definition.value))];
  });
}

/** Only what stands at the top, or in `ext { … }` there. A map that is filled later is declared there too. */
function isShared({ declared, scope }: Definition): boolean {
  return declared && scope.path.every((name) => name === 'ext' || name === 'extra');
}

/** What `buildscript` and `allprojects` define is there for the whole build. */
function blockOf({ scope }: Definition): string {
  return scope.block === 'buildscript' || scope.block === 'allprojects' ? '' : scope.block;
}
