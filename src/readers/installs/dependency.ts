import { normalise, parseRequirement, type Requirement } from '../../formats/requirement.ts';
import { coveredSpan, isDefault, sliceWord, unknownVariable, type Word } from '../../formats/shell.ts';
import type { Constraint, DependencyFact, Origin } from '../../model.ts';
import { archiveOf } from './archive.ts';
import { rangeOf } from './constraint.ts';
import { dependencyFact, type Frame, literalPlace } from './frame.ts';
import type { Span } from '../../formats/span.ts';

/** What pip is asked to install: a package, a folder with a project in it, or something that does not say which package it is. */
export type Requested =
  | { readonly kind: 'package'; readonly fact: DependencyFact }
  | { readonly kind: 'project'; readonly path: string; readonly extras: readonly string[] }
  | { readonly kind: 'unnamed' };

type Reference = Exclude<Origin, { readonly kind: 'registry' }>;

/**
 * Reads one requirement of pip: a PEP 508 specifier, a URL, a repository, an archive or a folder. Null when it is
 * none of these.
 */
export function readRequested(word: Word, frame: Frame): Requested | null {
  const [, written = '', marker = null] = /^\s*(.*?)(?:\s;\s*(.*))?$/s.exec(word.text.trimEnd()) ?? [];
  const reference = referenceOf(written.trimEnd());
  if (reference) return byReference(word, reference, marker, frame);
  const requirement = parseRequirement(word.text);
  return requirement && { kind: 'package', fact: fromRequirement(word, requirement, frame) };
}

function fromRequirement(word: Word, requirement: Requirement, frame: Frame): DependencyFact {
  const { name, normalised, extras, constraint, marker } = requirement;
  const url = requirement.url && textOf(word, requirement.url);
  return dependencyFact(frame, coveredSpan(word, { start: name.start, end: word.text.trimEnd().length }), {
    ecosystem: 'pypi',
    name: normalised,
    constraint: url === null ? constraintOf(word, name, constraint) : referencedConstraint(word, url),
    extras,
    marker: marker && textOf(word, marker),
    origin: url === null ? { kind: 'registry' } : (referenceOf(url) ?? { kind: 'url', reference: url }),
    nameAt: literalPlace(frame, word, name),
    constraintAt: constraint && literalPlace(frame, word, constraint),
  });
}

/** Installed from elsewhere than an index, without being named first: the name must stand in the reference. */
function byReference(word: Word, origin: Reference, marker: string | null, frame: Frame): Requested {
  const [, reference = '', listed = ''] = /^(.*?)(?:\[([^[\]]*)\])?$/s.exec(origin.reference) ?? [];
  const extras = listed.split(',').flatMap((extra) => extra.trim() || []);
  const name = /[#&]egg=([A-Za-z0-9][\w.-]*)/.exec(reference)?.[1] ?? archiveOf(reference)?.name;
  if (name !== undefined) {
    const told = {
      ecosystem: 'pypi',
      name: normalise(name),
      constraint: referencedConstraint(word, reference),
      extras,
      marker,
      origin,
    } as const;
    return { kind: 'package', fact: dependencyFact(frame, coveredSpan(word, { start: 0, end: word.text.length }), told) };
  }
  if (origin.kind !== 'path' || /\.(?:whl|zip|tar\.\w+|tgz)$/.test(reference)) return { kind: 'unnamed' };
  return { kind: 'project', path: reference, extras };
}

/** pip takes what has a slash or begins with a dot for a path, and what has a scheme for a URL. */
function referenceOf(reference: string): Reference | null {
  if (!/[/:]|^\.|\.whl/.test(reference)) return null;
  if (/^(?:git|hg|svn|bzr)\+/.test(reference)) return { kind: 'git', reference };
  if (/^(?:https?|ftp|s3|gs):/.test(reference)) return { kind: 'url', reference };
  if (reference.startsWith('file:')) return { kind: 'path', reference: reference.replace(/^file:(?:\/\/)?/, '') };
  return /^\.|^~?\/|^[\w.${}-]+\/|^[^\s@]+\.whl(?:\[[^[\]]*\])?$/.test(reference) ? { kind: 'path', reference } : null;
}

function referencedConstraint(word: Word, reference: string): Constraint {
  const version = archiveOf(reference)?.version ?? null;
  if (version === null || version.includes('$')) return { kind: 'unknown', text: reference, variable: variableIn(reference) };
  const text = `==${version}`;
  return isDefault(word) ? rangeOf(word, text) : { kind: 'range', text };
}

/** Where a default names the package, another may be given with another version, or with none. */
function constraintOf(word: Word, name: Span, span: Span | null): Constraint {
  const text = span === null ? '' : textOf(word, span);
  if (/[${]/.test(text)) return { kind: 'unknown', text, variable: variableIn(text) ?? unknownVariable(word) };
  const whole = sliceWord(word, name.start, span?.end ?? name.end);
  return span === null && !isDefault(whole) ? { kind: 'any' } : rangeOf(whole, text);
}

/** `${X}` of a shell or a requirements file, `{{ x }}` of a template. */
function variableIn(text: string): string | null {
  const name = /\{\{?([^{}]*)\}/.exec(text)?.[1]?.trim() ?? '';
  return name === '' ? null : name;
}

function textOf(word: Word, { start, end }: Span): string {
  return word.text.slice(start, end);
}
