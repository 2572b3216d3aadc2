import type { Constraint, Origin } from '../../model.ts';
import type { Span } from '../../formats/span.ts';

/** What stands behind a name in `dependencies`; spans count from the start of the text. */
export interface Specifier {
  /** The package that is really meant, when the key is only an alias for it. */
  readonly alias: { readonly name: string; readonly span: Span } | null;
  readonly constraint: Constraint;
  /** The span of the constraint, when it is one. */
  readonly span: Span | null;
  readonly origin: Origin;
}

const registry: Origin = { kind: 'registry' };
const variable = /\$\{?(\w+)|\{\{|<%/;
const path = /^(?:workspace:|file:|link:|portal:|patch:|\.{0,2}\/|~\/)/;
const git = /^(?:git[+:@]|ssh:|github:|gitlab:|bitbucket:|gist:|[\w-][\w.-]*\/[\w.-]+(?:#|$)|https?:[^#]*\.git(?:#|$))/;

/** Reads a package specifier: https://docs.npmjs.com/cli/v11/using-npm/package-spec, and what yarn and pnpm add. */
export function parseSpecifier(text: string): Specifier {
  const written = variable.exec(text);
  if (written) return elsewhere({ kind: 'unknown', text, variable: written[1] ?? null }, registry);
  if (text.startsWith('npm:')) return parseAlias(text);
  if (path.test(text)) return elsewhere(unknown(text), { kind: 'path', reference: text });
  if (git.test(text)) return elsewhere(unknown(text), { kind: 'git', reference: text });
  if (/^https?:/.test(text)) return elsewhere(unknown(text), { kind: 'url', reference: text });
  return inRegistry(null, text, { start: 0, end: text.length });
}

/** An npm range. `*` admits any version; a tag such as `latest` or `next` moves, so it is unknown. */
export function npmConstraint(text: string): Constraint {
  const range = text.trim();
  if (range === '' || range === '*' || range === 'x') return { kind: 'any' };
  return /^[\d<>=~^*|]|^v\d/.test(range) ? { kind: 'range', text: range } : unknown(text);
}

/** `npm:name@range`, and `npm:range` as yarn writes it. */
function parseAlias(text: string): Specifier {
  const start = 'npm:'.length;
  if (/^(?:[~^<>=*]|v?\d)/.test(text.slice(start)) && !text.includes('@')) {
    return inRegistry(null, text.slice(start), { start, end: text.length });
  }
  const at = text.indexOf('@', start + 1);
  const end = at < 0 ? text.length : at;
  const alias = { name: text.slice(start, end), span: { start, end } };
  return inRegistry(alias, text.slice(end + 1), at < 0 ? null : { start: end + 1, end: text.length });
}

function inRegistry(alias: Specifier['alias'], range: string, span: Span | null): Specifier {
  const constraint = npmConstraint(range);
  return { alias, constraint, span: constraint.kind === 'unknown' ? null : span, origin: registry };
}

function elsewhere(constraint: Constraint, origin: Origin): Specifier {
  return { alias: null, constraint, span: null, origin };
}

function unknown(text: string): Constraint {
  return { kind: 'unknown', text, variable: null };
}
