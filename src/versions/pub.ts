import { npmNotation } from './npm.ts';
import { defineScheme } from './scheme.ts';

/**
 * Versions and constraints of Dart's pub, which are npm's except for `any` and `^0.0.3`, where the minor number may
 * not rise but the patch number may. https://dart.dev/tools/pub/dependencies#version-constraints
 */
export const pub = defineScheme({
  ...npmNotation,
  range: (text) => npmNotation.range(toNpm(text)),
  pin: (text) => npmNotation.pin(toNpm(text)),
});

function toNpm(text: string): string {
  if (text === 'any') return '*';
  return text.replace(/^\^(0\.0\.\d.*)$/, '>=$1 <0.1.0-0');
}
