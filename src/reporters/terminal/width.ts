const WIDE =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]|\uFE0F/u;
const INVISIBLE = /^[\p{M}\p{Cf}]+$/u;
let segmenter: Intl.Segmenter | null = null;

/** Gives the characters of a text as a person sees them. */
export function characters(text: string): readonly string[] {
  return isAscii(text) ? text.split('') : Array.from(segmented(text), ({ segment }) => segment);
}

/** Made when the first text needs it: it takes Node longer than loading all of the reporters. */
function segmented(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** Gives how many columns of a terminal a text takes. */
export function columns(text: string): number {
  return isAscii(text) ? text.length : characters(text).reduce((sum, character) => sum + characterWidth(character), 0);
}

/** Gives how many columns one character of those takes. */
export function characterWidth(character: string): number {
  if (WIDE.test(character)) return 2;
  return INVISIBLE.test(character) ? 0 : 1;
}

function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}
