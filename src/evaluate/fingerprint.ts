import { createHash } from 'node:crypto';
import type { Fact } from '../model.ts';

/** The version of the recipe: it changes when the same finding would get another fingerprint. */
const recipe = '1';

/**
 * Names a finding across commits: the rule, the file, the part of the file and the deciding words. Lines are left
 * out, so that it survives text that is moved; equal words in one part of a file share one finding's fate.
 */
export function fingerprint(rule: string, anchor: Fact): string {
  const words = anchor.text.replace(/\s+/g, ' ').trim();
  const hash = createHash('sha256').update([rule, anchor.location.path, blockName(anchor.block), words].join('\u0000'));
  return `${recipe}:${hash.digest('hex').slice(0, 20)}`;
}

/** Stages and commands are numbered: a stage added above is not another finding. */
function blockName(block: string): string {
  return block.replace(/^stage:\d+$/, 'stage');
}
