import { createHash } from 'node:crypto';
import type { Fact } from '../model.ts';

/** The version of the recipe: it changes when the same finding would get another fingerprint. */
const recipe = '1';

/**
 * Names a finding across commits: the rule, the file, the part of the file and the deciding words. Lines are left
 * out, so that it survives text that is moved; equal words in one part of a file share one finding's fate.
 * @param anchor null for what is told once for the whole repository: a further place is the same finding
 */
export function fingerprint(rule: string, anchor: Fact | null): string {
  const hash = createHash('sha256').update([rule, ...(anchor === null ? [] : placeOf(anchor))].join('\u0000'));
  return `${recipe}:${hash.digest('hex').slice(0, 20)}`;
}

function placeOf({ location, block, text }: Fact): readonly string[] {
  return [location.path, blockName(block), text.replace(/\s+/g, ' ').trim()];
}

/** Stages and commands are numbered: a stage added above is not another finding. */
function blockName(block: string): string {
  return block.replace(/^stage:\d+$/, 'stage');
}
