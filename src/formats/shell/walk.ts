import type {
  AndOr,
  Case,
  Command,
  CommandNode,
  CompoundList,
  If,
  ParseError,
  PipelineNode,
  Redirected,
  Redirection,
  Statement,
  While,
} from 'unbash';
import { parse } from 'unbash';
import { Around } from './around.ts';
import { assignmentsOf, heredocOf } from './given.ts';
import { isTest, obey, readsScript, scriptIn } from './builtins.ts';
import { cleanShell } from './clean.ts';
import { Code } from './code.ts';
import type { SimpleCommand } from './command.ts';
import { asWritten, both, givesUp } from './condition.ts';
import { expandValue, expandWord } from './expand.ts';
import { Functions } from './functions.ts';
import { isOutput, teeOf } from './outputs.ts';
import type { Scope } from './scope.ts';
import type { Word } from './word.ts';
import { withoutWrappers } from './wrappers.ts';

/** Scripts inside scripts inside scripts; deeper ones are not read. */
const deepest = 3;

/** The parser looks at all open ones for each new one. */
const mostHeredocs = 2000;

/** All commands of a script in the order in which they stand. */
export function walkScript(code: Code, scope: Scope, condition: string | null): SimpleCommand[] {
  return new Walk(code, code.text, 0).run(scope, condition);
}

/** The first error of the parser that counts. */
export function firstError(text: string, counts: (message: string) => boolean): ParseError | null {
  if (hasTooManyHeredocs(text)) return null;
  return parse(cleanShell(text)).errors?.find(({ message }) => counts(message)) ?? null;
}

function hasTooManyHeredocs(text: string): boolean {
  return text.split('<<').length > mostHeredocs;
}

/** The same for one command whose words are known one by one. */
export function walkWords(words: readonly Word[], scope: Scope, root: string): SimpleCommand[] {
  return new Walk(Code.whole(root), root, 0).start(words, scope);
}

class Walk {
  private readonly code: Code;
  /** The text that all places are places of. */
  private readonly root: string;
  private readonly depth: number;
  private readonly commands: SimpleCommand[][] = [];
  private readonly functions = new Functions();
  private readonly around: Around;

  constructor(code: Code, root: string, depth: number, isTried = false) {
    this.code = code;
    this.root = root;
    this.depth = depth;
    this.around = new Around(isTried);
  }

  run(scope: Scope, condition: string | null): SimpleCommand[] {
    if (hasTooManyHeredocs(this.code.text)) return [];
    this.list(parse(cleanShell(this.code.text, this.code.hasBraceHoles)), scope, condition);
    for (let found = this.functions.uncalled(); found.length > 0; found = this.functions.uncalled())
      for (const { body, condition: own } of found) this.branch(body, scope, own);
    return this.commands.flat();
  }

  private list(list: { readonly commands: readonly Statement[] }, scope: Scope, condition: string | null): void {
    for (const { command } of list.commands) {
      if (command.type === 'AndOr') this.andOr(command, scope, condition);
      else this.pipeline(command, scope, condition);
    }
  }

  /** Behind `||` a command only runs when the one before fails, behind a test and `&&` only when it holds. */
  private andOr(node: AndOr, scope: Scope, outer: string | null): void {
    let test: string | null = null;
    for (const [index, command] of node.commands.entries()) {
      const before = node.operators[index - 1] === '||' ? node.commands[index - 1] : undefined;
      const own = before ? `! ${this.source(before)}` : test;
      const rescue = node.commands.find((_each, at) => at > index && node.operators[at - 1] === '||');
      this.around.trying(rescue !== undefined && !givesUp(this.source(rescue)), () => {
        if (own === null) this.pipeline(command, scope, outer);
        else this.maybe(command, scope, both(outer, own));
      });
      if (before) test = null;
      if (isTest(command)) test = this.source(command);
    }
  }

  /** What it sets is not certain afterwards; the folder it goes to is: else the script would be lost. */
  private maybe(node: PipelineNode, scope: Scope, condition: string): void {
    const inner = scope.inner();
    this.pipeline(node, inner, condition);
    scope.forget(inner);
    scope.directory = inner.directory;
  }

  private pipeline(node: PipelineNode, scope: Scope, condition: string | null): void {
    if (node.type !== 'Pipeline') return this.node(node, scope, condition);
    const files = teeOf(node).flatMap((word) => expandWord(word, this.code, scope));
    for (const command of node.commands)
      this.around.writing(files, () => this.node(command, node.commands.length > 1 ? scope.inner() : scope, condition));
  }

  private node(node: CommandNode | CompoundList, scope: Scope, condition: string | null): void {
    switch (node.type) {
      case 'Command':
        return this.command(node, scope, condition);
      case 'CompoundList':
        return this.list(node, scope, condition);
      case 'BraceGroup':
        return this.list(node.body, scope, condition);
      case 'Subshell':
        return this.list(node.body, scope.inner(), condition);
      case 'Redirected':
        return this.redirected(node, scope, condition);
      case 'If':
        return this.if(node, scope, condition);
      case 'Case':
        return this.case(node, scope, condition);
      case 'While':
        return this.while(node, scope, condition);
      case 'For':
      case 'Select':
        return this.branch(node.body, scope, condition, node.name.value);
      case 'ArithmeticFor':
        return this.branch(node.body, scope, condition);
      case 'Function':
        return this.functions.define(node, condition);
      case 'Coproc':
        return this.node(node.body, scope.inner(), condition);
      case 'TestCommand':
      case 'ArithmeticCommand':
    }
  }

  private if(node: If, scope: Scope, outer: string | null): void {
    this.around.trying(!givesUp(this.code.text.slice(node.pos, node.end)), () => this.list(node.clause, scope, outer));
    let condition = this.source(node.clause);
    this.branch(node.then, scope, both(outer, condition));
    for (const { clause, then } of node.elif) {
      this.list(clause, scope, both(outer, `! ${condition}`));
      condition = this.source(clause);
      this.branch(then, scope, both(outer, condition));
    }
    if (node.else) this.branch(node.else, scope, both(outer, `! ${condition}`));
  }

  private case({ word, items }: Case, scope: Scope, outer: string | null): void {
    for (const { pattern, body } of items) {
      const condition = `${this.source(word)} in ${pattern.map((each) => this.source(each)).join(' | ')}`;
      this.branch(body, scope, both(outer, condition));
    }
  }

  private while({ kind, clause, body }: While, scope: Scope, outer: string | null): void {
    this.list(clause, scope, outer);
    this.branch(body, scope, both(outer, `${kind} ${this.source(clause)}`));
  }

  private redirected({ command, redirects }: Redirected, scope: Scope, condition: string | null): void {
    this.around.writing(this.files(redirects, scope), () => this.node(command, scope, condition));
  }

  private branch(body: CommandNode | CompoundList, scope: Scope, condition: string | null, variable: string | null = null): void {
    const inner = scope.inner();
    if (variable !== null) inner.set(variable, null);
    this.node(body, inner, condition);
    scope.forget(inner);
  }

  start(written: readonly Word[], scope: Scope): SimpleCommand[] {
    const span = { start: written[0]?.start ?? 0, end: written.at(-1)?.end ?? 0 };
    const { directory } = scope;
    const bare = { condition: null, isTried: false, besideScript: null, outputs: [], heredoc: null };
    this.simple({ ...span, ...withoutWrappers(written), directory, ...bare }, [], scope);
    return this.commands.flat();
  }

  private command(node: Command, scope: Scope, condition: string | null): void {
    const written = [...(node.name ? [node.name] : []), ...node.suffix.filter((part) => part.type === 'Word')];
    const { words, assignments, wrappers } = withoutWrappers(written.flatMap((word) => expandWord(word, this.code, scope)));
    const heredoc = node.redirects.find((redirect) => redirect.type === 'HereDoc');
    const command: SimpleCommand = {
      start: this.code.start(node.name?.pos ?? node.pos),
      end: this.code.end(written.at(-1)?.end ?? node.end),
      words,
      wrappers,
      assignments: [...assignmentsOf(node, this.code, scope), ...assignments],
      directory: scope.directory,
      besideScript: this.besideScript(written, scope),
      condition,
      isTried: this.around.isTried,
      outputs: [...this.around.outputs, ...this.files(node.redirects, scope)],
      heredoc: heredoc ? heredocOf(heredoc, this.code, scope) : null,
    };
    this.simple(command, node.redirects, scope);
    for (const { body, condition: own } of this.functions.call(words[0], condition)) this.branch(body, scope, own);
  }

  private besideScript(words: readonly { readonly pos: number; readonly end: number }[], scope: Scope): string | null {
    const written = words.map(({ pos, end }) => this.code.text.slice(pos, end));
    const named = written.find((word) => word.includes('$') && /\.(?:ba)?sh"?$/.test(word));
    return named === undefined ? null : scope.folderIn(named);
  }

  private files(redirects: readonly Redirection[], scope: Scope): Word[] {
    return redirects.flatMap((redirect) => {
      const target = isOutput(redirect) ? redirect.target : undefined;
      return target ? [expandValue(target, this.code, scope)] : [];
    });
  }

  private simple(command: SimpleCommand, redirects: readonly Redirection[], scope: Scope): void {
    this.commands.push([command]);
    this.scripts(command, redirects, scope);
    obey(command, scope, this.root);
  }

  /** `bash -c "…"`, `eval "…"`, and what is given to a shell in a heredoc. */
  private scripts(command: SimpleCommand, redirects: readonly Redirection[], scope: Scope): void {
    if (this.depth >= deepest) return;
    const script = scriptIn(command.words);
    if (script) this.nested(Code.ofWord(script, this.root, this.code.hasBraceHoles), scope, command.condition);
    if (!readsScript(command)) return;
    for (const redirect of redirects) {
      if (redirect.type === 'HereDoc') this.nested(this.code.part(redirect.body.pos, redirect.body.end), scope, command.condition);
    }
  }

  private nested(code: Code, scope: Scope, condition: string | null): void {
    this.commands.push(new Walk(code, this.root, this.depth + 1, this.around.isTried).run(scope.inner(), condition));
  }

  private source({ pos, end }: { readonly pos: number; readonly end: number }): string {
    return asWritten(this.code.text, pos, end);
  }
}
