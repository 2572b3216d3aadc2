import { type Assignment, join, literalWord } from '../../formats/shell.ts';
import type { Source } from '../../formats/source.ts';
import type { Fact, Place } from '../../model.ts';
import { folderOf } from '../containers/paths.ts';
import { readCommands, settingFacts } from '../installs/index.ts';
import type { CommandContext } from '../installs/run.ts';
import type { MappedText } from '../installs/mapped-text.ts';
import { bodyOf, magicOf } from './magics.ts';
import { type PythonLine, pythonLines } from './python-lines.ts';

/** A part of a cell that a shell or the notebook itself runs. */
interface Part {
  readonly text: string;
  /** Where it begins in the cell. */
  readonly start: number;
  readonly condition: string | null;
  readonly hasBraceHoles: boolean;
}

/** `os.system("pip install x")`, `get_ipython().system("…")` */
const system = /^(?:os|get_ipython\(\))\.system\(\s*(['"])([^'"\\\n]*)\1\s*\)/;

/** A variable that is set, where its value begins in the text, and how many quotes stand behind it. */
interface Assigned {
  readonly name: string;
  readonly value: string;
  readonly at: number;
  readonly after: number;
}

/** `os.environ["A"] = "b"` */
const environ = /^os\.environ\[(['"])([A-Za-z_]\w*)\1\]\s*=\s*(['"])([^'"\\\n]*)\3\s*(?:#.*)?$/;

/** What the cells of a Python notebook do one after the other: its folder and its variables go on from cell to cell. */
export class Session {
  private readonly source: Source;
  private readonly variables = new Map<string, { value: string; weak: boolean }>();
  private directory: string;

  constructor(source: Source) {
    this.source = source;
    // A notebook runs in the folder that it lies in.
    this.directory = folderOf(source.path);
  }

  /** @param id tells the cell from others */
  facts(cell: MappedText, id: string): Fact[] {
    const body = bodyOf(cell.text);
    if (body === null) return [];
    const text = cell.text.slice(body.from);
    if (body.language === 'shell') return this.commands(cell, id, { text, start: body.from, condition: null, hasBraceHoles: false });
    return pythonLines(text).flatMap((line) => this.line(cell, id, { ...line, start: line.start + body.from }));
  }

  private line(cell: MappedText, id: string, { text, start, condition }: Pick<PythonLine, 'text' | 'start' | 'condition'>): Fact[] {
    const magic = magicOf(text);
    if (magic === null) return this.python(cell, id, { text, start, condition, hasBraceHoles: false });
    const part = { text: text.slice(magic.from), start: start + magic.from, condition, hasBraceHoles: true };
    if (magic.kind === 'shell') return this.commands(cell, `${id}:${start}`, part);
    return magic.kind === 'cd' ? this.changeDirectory(part) : this.environment(cell, id, part);
  }

  private commands(cell: MappedText, id: string, { text, start, condition, hasBraceHoles }: Part): Fact[] {
    return readCommands(text, { ...this.context(cell, id, start), condition, hasBraceHoles });
  }

  private context(cell: MappedText, id: string, start: number): CommandContext {
    const { source, directory, variables } = this;
    const place = (from: number, to: number): Place => {
      const span = cell.locate(start + from, start + to);
      return source.place(span.start, span.end);
    };
    return { block: '', directory, variables: new Map(variables), commandPrefix: `${source.path}:${id}`, place };
  }

  private changeDirectory({ text }: Part): Fact[] {
    const path = /^(?:-q\s+)?(["']?)(.*?)\1\s*(?:#.*)?$/.exec(text)?.[2] ?? '';
    // Options and what a variable names cannot be followed.
    this.directory = /^-|[{$]/.test(path) ? '${}' : join(this.directory, path);
    return [];
  }

  /** `NAME=value` and `NAME value`; `NAME` alone only asks. */
  private environment(cell: MappedText, id: string, part: Part): Fact[] {
    const [head, name = '', value = ''] = /^([A-Za-z_]\w*)(?:\s*=\s*|\s+)(\S.*)$/.exec(part.text) ?? [];
    if (head === undefined) return [];
    return this.assign(cell, id, part, { name, value, at: head.length - value.length, after: 0 });
  }

  private python(cell: MappedText, id: string, part: Part): Fact[] {
    const [call, , command = ''] = system.exec(part.text) ?? [];
    if (call !== undefined) {
      const from = call.search(/['"]/) + 1;
      return this.commands(cell, `${id}:${part.start}`, { ...part, text: command, start: part.start + from });
    }
    const [found, , name = '', quote = '', value = ''] = environ.exec(part.text) ?? [];
    if (found === undefined) return [];
    return this.assign(cell, id, part, { name, value, at: found.indexOf(quote, found.indexOf('=')) + 1, after: 1 });
  }

  private assign(cell: MappedText, id: string, part: Part, { name, value, at, after }: Assigned): Fact[] {
    const known = !/[{$]/.test(value);
    const assignment: Assignment = { name, value: known ? literalWord(value, at) : null, start: 0, end: at + value.length + after };
    if (known && part.condition === null) this.variables.set(name, { value, weak: false });
    else this.variables.delete(name);
    return settingFacts([assignment], this.context(cell, id, part.start));
  }
}
