/** A block of script metadata. */
export interface ScriptBlock {
  /** The line that begins it. */
  readonly start: number;
  readonly end: number;
  /** Its TOML, at the offsets at which it stands in the file: what is none of it is blank. */
  readonly toml: string;
}

const opening = /^# \/\/\/ script[ \t]*$/;
const content = /^#(?: .*|[ \t]*)$/;
const closing = /^# \/\/\/[ \t]*$/;

/**
 * The blocks `# /// script` of a file. The last `# ///` that comments alone lead to ends one; without it there is none.
 * https://packaging.python.org/en/latest/specifications/inline-script-metadata/
 */
export function scriptBlocks(text: string): ScriptBlock[] {
  const blocks: ScriptBlock[] = [];
  if (!text.includes('# /// script')) return blocks;
  const lines = text.split('\n');
  let start = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    // A mark of the file's encoding has become a space.
    const last = opening.test(index === 0 ? line.replace(/^ /, '') : line) ? endOf(lines, index) : null;
    if (last !== null) {
      const inside = lines.slice(index + 1, last).map((each) => each.replace(/^# ?/, (mark) => ' '.repeat(mark.length)));
      blocks.push({ start, end: start + line.trimEnd().length, toml: ' '.repeat(start) + [' '.repeat(line.length), ...inside].join('\n') });
      start += lines.slice(index, last).reduce((sum, each) => sum + each.length + 1, 0);
      index = last;
    }
    start += (lines[index]?.length ?? 0) + 1;
  }
  return blocks;
}

/** The line that ends the block, or null. */
function endOf(lines: readonly string[], from: number): number | null {
  let last: number | null = null;
  for (let index = from + 1; index < lines.length && content.test(lines[index] ?? ''); index++) {
    if (opening.test(lines[index] ?? '')) break;
    if (closing.test(lines[index] ?? '')) last = index;
  }
  return last;
}
