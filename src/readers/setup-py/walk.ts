import type { PyBody, PyCall, PyExpression, PyStatement } from '../../formats/python.ts';
import { evaluate, sum } from './evaluate.ts';
import { always, type Condition, conditionOf, type Literal, not } from './condition.ts';
import { flattenList } from './flatten.ts';
import { keyOf } from './lookup.ts';
import type { Module } from './module.ts';
import { dottedName } from './names.ts';
import { type Branch, entryOf, mergeBranches, mergeLoop, Scope, whole } from './scope.ts';
import { callsIn, expressionsOf, ownExpressions } from './statements.ts';
import { type TableValue, unknownOf, type Value } from './values.ts';

/** A call of `setup`, and what it is given by name. */
export interface SetupCall {
  readonly call: PyCall;
  readonly given: TableValue;
}

/** The calls of `setup` in a module; those in functions only when there is none outside. */
export function setupCalls(body: PyBody, { text, file }: Pick<Module, 'text' | 'file'>): readonly SetupCall[] {
  const module: Module = {
    text,
    file,
    depth: 0,
    valuesIn: (called, scope) => {
      const values: Value[] = [];
      new Walk(module, values).body(called, scope);
      return values;
    },
  };
  const walk = new Walk(module);
  const scope = new Scope();
  walk.body(body, scope);
  if (walk.found.length > 0) return walk.found;
  for (const statement of body) {
    const calls =
      statement.kind === 'function' && expressionsOf(statement.body).some((each) => callsIn(each).some((call) => isSetup(call, scope)));
    if (statement.kind === 'function' && calls) walk.body(statement.body, new Scope(scope));
  }
  return walk.found;
}

/** `setup` of setuptools and its kin, unless the module defines a function of that name. */
function isSetup({ callee }: PyCall, scope: Scope): boolean {
  return (
    /^(?:setup|(?:setuptools|distutils\.core|core|skbuild)\.setup)$/.test(dottedName(callee)) && scope.get('setup')?.kind !== 'function'
  );
}

/** A branch is taken when none before it is; of many nobody keeps count. */
function branchCondition(conditions: readonly Literal[], index: number, isElse: boolean): Condition | null {
  if (index > mostBranches) return null;
  const before = conditions.slice(0, index).map(not);
  return isElse ? before : [...before, ...conditions.slice(index, index + 1)];
}

const mostBranches = 5;

/** A function has fewer expressions; loops in loops have more. */
const mostValues = 1000;

/** Goes through the statements of a module in their order, and knows what names stand for. */
class Walk {
  readonly found: SetupCall[] = [];
  private readonly module: Module;
  /** What all expressions on the way stand for, when that is asked. */
  private readonly values: Value[] | null;

  constructor(module: Module, values: Value[] | null = null) {
    this.module = module;
    this.values = values;
  }

  body(statements: PyBody, scope: Scope): void {
    for (const statement of statements) this.statement(statement, scope);
  }

  private statement(statement: PyStatement, scope: Scope): void {
    if (this.values !== null && this.values.length < mostValues)
      this.values.push(...ownExpressions(statement).map((expression) => this.evaluate(expression, scope)));
    switch (statement.kind) {
      case 'assign':
        this.assign(statement, scope);
        break;
      case 'expressions':
        for (const value of statement.values) this.expression(value, scope);
        break;
      case 'delete':
        for (const target of statement.targets) this.forget(target, scope);
        break;
      case 'if':
        this.branches(statement, scope);
        break;
      case 'loop':
        this.loop(statement, scope);
        break;
      case 'with':
        for (const { value, name } of statement.values) if (name !== null) scope.set(name, this.evaluate(value, scope));
        this.body(statement.body, scope);
        break;
      case 'try':
        this.attempt(statement, scope);
        break;
      case 'function':
        scope.set(statement.name, { kind: 'function', parameters: statement.parameters, body: statement.body });
        break;
    }
  }

  private evaluate(expression: PyExpression, scope: Scope): Value {
    return evaluate(expression, scope, this.module);
  }

  private assign({ targets, operator, value }: PyStatement & { readonly kind: 'assign' }, scope: Scope): void {
    this.setups(value, scope);
    const given = this.evaluate(value, scope);
    for (const target of targets) {
      if (operator === '=') this.write(target, given, scope);
      else if (operator === '+=')
        this.write(target, sum({ value: this.evaluate(target, scope), expression: target }, { value: given, expression: value }), scope);
      else this.forget(target, scope);
    }
  }

  /** Gives a name, several names, or an entry of a table with a name another value. */
  private write(target: PyExpression, value: Value, scope: Scope): void {
    if (target.kind === 'name') scope.set(target.name, value);
    if (target.kind === 'list') {
      const each = value.kind === 'list' && value.parts.length === target.items.length ? value.parts : null;
      for (const [index, item] of target.items.entries()) this.write(item.value, each?.[index]?.value ?? unknownOf(value), scope);
    }
    if (target.kind !== 'subscript' || target.object.kind !== 'name') return;
    const key = target.index === null ? null : keyOf(this.evaluate(target.index, scope));
    const table = this.evaluate(target.object, scope);
    if (table.kind !== 'table' || key === null) this.forget(target.object, scope);
    else scope.set(target.object.name, { kind: 'table', parts: [entryOf(null, table), entryOf(key, value)] });
  }

  private forget(target: PyExpression, scope: Scope): void {
    const name = target.kind === 'subscript' ? target.object : target;
    if (name.kind === 'name') scope.set(name.name, unknownOf(scope.get(name.name) ?? unknownOf()));
    if (target.kind === 'list') for (const item of target.items) this.forget(item.value, scope);
  }

  private expression(value: PyExpression, scope: Scope): void {
    this.setups(value, scope);
    if (value.kind === 'call' && value.callee.kind === 'attribute') this.mutate(value, value.callee.object, value.callee.name, scope);
  }

  /** A method that changes the list or dictionary it is called on. */
  private mutate(call: PyCall, target: PyExpression, method: string, scope: Scope): void {
    if (/^(?:remove|pop|popitem|clear|discard|setdefault)$/.test(method)) {
      this.forget(target, scope);
      return;
    }
    const last = call.arguments.at(-1);
    if (last === undefined || !/^(?:append|add|insert|extend|update)$/.test(method)) return;
    const given = this.evaluate(last.value, scope);
    const before = this.evaluate(target, scope);
    if (before.kind === 'table' && method === 'update')
      this.write(target, { kind: 'table', parts: [entryOf(null, before), entryOf(last.name?.name ?? null, given)] }, scope);
    else if (before.kind === 'list' || before.kind === 'unknown') {
      const spread = method === 'extend' || method === 'update';
      this.write(target, { kind: 'list', parts: [whole(before), { value: given, spread, condition: always }] }, scope);
    } else this.forget(target, scope);
  }

  private branches({ branches }: PyStatement & { readonly kind: 'if' }, scope: Scope): void {
    const [first] = branches;
    if (first?.condition && /\b__name__\b/.test(this.textOf(first.condition))) {
      this.body(first.body, scope);
      return;
    }
    const conditions = branches.flatMap(({ condition }) => (condition === null ? [] : [conditionOf(this.textOf(condition))]));
    const taken = branches.map(({ condition, body }, index): Branch => {
      const inner = new Scope(scope);
      this.body(body, inner);
      return { condition: branchCondition(conditions, index, condition === null), scope: inner };
    });
    const hasElse = conditions.length < branches.length;
    if (!hasElse) taken.push({ condition: branchCondition(conditions, branches.length, true), scope: new Scope(scope) });
    mergeBranches(scope, taken);
  }

  private loop({ target, header, body }: PyStatement & { readonly kind: 'loop' }, scope: Scope): void {
    const each = header.map((expression) => this.evaluate(expression, scope));
    if (this.values !== null && target !== null) this.rounds(target, each, body, scope);
    const inner = new Scope(scope);
    const through = unknownOf(...each);
    this.body(body, inner);
    mergeLoop(scope, inner, through);
  }

  /** Goes through a loop with each of the texts that it is for. */
  private rounds(target: string, through: readonly Value[], body: PyBody, scope: Scope): void {
    for (const { word } of through.flatMap((value) => flattenList(value).items)) {
      if (this.values === null || this.values.length >= mostValues) return;
      const inner = new Scope(scope);
      inner.set(target, { kind: 'text', word });
      this.body(body, inner);
    }
  }

  /** What is tried is taken to go well; what a handler does instead nobody knows to happen. */
  private attempt({ body, handlers, finally: last }: PyStatement & { readonly kind: 'try' }, scope: Scope): void {
    this.body(body, scope);
    const branches = handlers.map((handler): Branch => {
      const inner = new Scope(scope);
      this.body(handler, inner);
      return { condition: null, scope: inner };
    });
    if (branches.length > 0) mergeBranches(scope, [...branches, { condition: null, scope: new Scope(scope) }]);
    this.body(last, scope);
  }

  private setups(expression: PyExpression, scope: Scope): void {
    for (const call of callsIn(expression)) {
      if (!isSetup(call, scope)) continue;
      const parts = call.arguments.map(({ name, value }) => entryOf(name?.name ?? null, this.evaluate(value, scope)));
      this.found.push({ call, given: { kind: 'table', parts } });
    }
  }

  private textOf({ start, end }: PyExpression): string {
    return this.module.text.slice(start, Math.min(end, start + 200));
  }
}
