/** A block of Python that is open, and what must hold for its lines to run. */
interface Block {
  readonly indent: number;
  readonly keyword: string;
  readonly condition: string | null;
}

const header = /^(if|elif|else|try|except|finally|for|while|with|def|async|class)\b([^]*):\s*(?:#.*)?$/;

/** A condition is there to be told from others and to be shown. */
const longest = 100;

/** The blocks around a line of Python, known by indentation alone. */
export class Branches {
  private blocks: readonly Block[] = [];
  /** The block that has just ended, for the `else` behind it. */
  private ended: Block | undefined;

  /** Leaves the blocks that a line with this indentation does not belong to. */
  enter(indent: number): void {
    const ended = this.blocks.filter((block) => block.indent >= indent);
    this.ended = ended.find((block) => block.indent === indent) ?? (ended.length > 0 ? undefined : this.ended);
    this.blocks = this.blocks.filter((block) => block.indent < indent);
  }

  /** What must hold for a line in the open blocks; an indentation that nothing explains makes it uncertain. */
  condition(indent: number): string | null {
    if (indent > 0 && this.blocks.length === 0) return 'in a block';
    const conditions = this.blocks.flatMap(({ condition }) => condition ?? []);
    return conditions.length === 0 ? null : conditions.join(' && ');
  }

  /** Opens the block that a line begins, if it does. */
  open(indent: number, line: string): void {
    const [, keyword, rest = ''] = header.exec(line.trimEnd()) ?? [];
    if (keyword !== undefined) this.blocks = [...this.blocks, { indent, keyword, condition: this.told(keyword, rest.trim()) }];
  }

  private told(keyword: string, rest: string): string | null {
    switch (keyword) {
      case 'if':
      case 'elif':
        return shortened(rest);
      case 'while':
        return shortened(`while ${rest}`);
      case 'else':
        return this.ended === undefined || this.ended.condition === null ? null : shortened(`! ${this.ended.condition}`);
      case 'except':
        return shortened(`except ${rest}`.trim());
      case 'def':
      case 'async':
        return `${/(\w+)\s*\(/.exec(rest)?.[1] ?? 'def'}()`;
      default:
        return null;
    }
  }
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
}
