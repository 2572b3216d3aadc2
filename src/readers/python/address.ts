import type { IndexFact } from '../../model.ts';

/**
 * Whether the address of an index is known: a variable or a hole of a template in it may stand for any other, but not one
 * in the name and password.
 */
export function resolutionOf(url: string): IndexFact['resolved'] {
  return /\$[{(\w]|\{\{|%\(/.test(url.replace(/\/\/[^/@]*@/, '//')) ? 'unknown' : 'written';
}
