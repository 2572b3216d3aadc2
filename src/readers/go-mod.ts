import type { Source } from '../formats/source.ts';
import type { Constraint, DependencyFact, Fact, Problem, ProjectFact, RuntimeFact } from '../model.ts';
import { type Directive, type Word, directivesOf } from './go-mod/directives.ts';
import { type Replacement, type Replacements, replacementOf, replacementsOf } from './go-mod/replacements.ts';
import { placeOf } from './manifest/places.ts';
import { dependency, unknown } from './native/facts.ts';
import type { Read } from './reader.ts';

/** Reads `go.mod`: https://go.dev/ref/mod#go-mod-file */
export const read: Read = (source) => {
  const directives = directivesOf(source);
  const replacements = replacementsOf(directives);
  return {
    facts: directives.flatMap((directive) => readDirective(source, directive, replacements)),
    problems: directives.filter(isBroken).slice(0, 1).map(brokenRequire(source)),
  };
};

function readDirective(source: Source, directive: Directive, replacements: Replacements): Fact[] {
  const [first, second] = directive.words;
  if (first === undefined || isBroken(directive)) return [];
  switch (directive.verb) {
    case 'module':
      return [readModule(source, first)];
    case 'require':
      return second === undefined ? [] : readRequire(source, directive, first, second, replacements);
    case 'replace':
      return readReplace(source, directive);
    case 'go':
      return readVersion(source, first, /^(\d[\w.]*)$/, '>=', 'admits');
    case 'toolchain':
      return readVersion(source, first, /^go(\d[\d.]*)(?:-\S+)?$/, '==', 'selects');
    default:
      return [];
  }
}

/** A requirement is a path and a version, or the name of a branch until Go writes the version in its place. */
function isBroken({ verb, words: [name, version, ...more] }: Directive): boolean {
  if (verb !== 'require') return false;
  return name === undefined || version === undefined || more.length > 0 || !/^[\w.~/-]+$/.test(name.text);
}

function brokenRequire(source: Source): (directive: Directive) => Problem {
  return ({ words }) => {
    const { location } = source.place(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
    return { message: 'This is not a module and its version', location };
  };
}

function readModule(source: Source, name: Word): ProjectFact {
  return { kind: 'project', ...source.place(name.start, name.end), block: '', ecosystem: 'golang', name: name.text, published: false };
}

/**
 * What is `indirect` is not asked for by this module; its version is only kept here for what asks for it. What a
 * `replace` puts in its place decides what is built.
 */
function readRequire(source: Source, { comment }: Directive, name: Word, version: Word, replacements: Replacements): DependencyFact[] {
  const replacement = replacementOf(replacements, name.text, version.text);
  const indirect = /^indirect\b/.test(comment);
  const taken = replacement?.name.text === name.text ? (replacement.version ?? version) : version;
  const elsewhere = replacement !== null && replacement.name.text !== name.text;
  return [
    dependency(source.place(name.start, version.end), {
      ecosystem: 'golang',
      name: name.text,
      constraint: elsewhere ? unknown(referenceOf(replacement)) : versionOf(taken),
      role: { kind: indirect ? 'constraint' : 'runtime' },
      origin: elsewhere
        ? { kind: replacement.version === null ? 'path' : 'git', reference: referenceOf(replacement) }
        : { kind: 'registry' },
      nameAt: placeOf(source, name.inner),
      constraintAt: elsewhere ? null : placeOf(source, taken.inner),
    }),
  ];
}

/** A module that takes the place of another is asked for under its own name. */
function readReplace(source: Source, directive: Directive): DependencyFact[] {
  const [replacement] = replacementsOf([directive]).values();
  const { name, version, old } = replacement?.[0] ?? {};
  if (name === undefined || version === undefined || version === null || old === name.text) return [];
  const at = { nameAt: placeOf(source, name.inner), constraintAt: placeOf(source, version) };
  return [
    dependency(source.place(name.start, version.end), { ecosystem: 'golang', name: name.text, constraint: versionOf(version), ...at }),
  ];
}

/** A commit's version tells the tag before it, which is not what it holds: https://go.dev/ref/mod#pseudo-versions */
function versionOf({ text }: Word): Constraint {
  return /^v\d/.test(text) && !/\d{14}-[\da-f]{12}/.test(text) ? { kind: 'range', text } : unknown(text);
}

function referenceOf({ name, version }: Replacement): string {
  return version === null ? name.text : `${name.text}@${version.text}`;
}

/** https://go.dev/doc/toolchain#config */
function readVersion(source: Source, word: Word, pattern: RegExp, sign: string, use: RuntimeFact['use']): RuntimeFact[] {
  const version = pattern.exec(word.text)?.[1];
  if (version === undefined) return [];
  const constraint = { kind: 'range', text: `${sign}${version}` } as const;
  return [{ kind: 'runtime', ...source.place(word.start, word.end), block: '', name: 'go', constraint, use, alternative: null }];
}
