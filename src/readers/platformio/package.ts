import type { Source } from '../../formats/source.ts';
import type { Constraint, Origin } from '../../model.ts';
import { unknown } from '../native/facts.ts';
import type { Span } from '../../formats/span.ts';

/** What a package specification says; spans count from its start. */
export interface Specification {
  /** In lower case, with the owner when it is written: `tanakamasayuki/tensorflowlite_esp32`. */
  readonly name: string;
  readonly nameSpan: Span | null;
  readonly constraint: Constraint;
  readonly constraintSpan: Span | null;
  readonly origin: Origin;
}

const address = /^(?:([\w.-]+)\s*=\s*)?((?:git\+|hg\+)?[a-z]+:\/\/\S+|git@\S+|\.{0,2}\/\S*)$/i;
const packed = /\.(?:zip|tar|tgz|gz|bz2|xz)$/i;

/**
 * Takes apart `owner/name @ ^1.2`, `name`, `name=https://…`, `name @ https://…` and `https://….git#tag`; null for what names no package:
 * numbers, which the registry once gave, among others.
 * https://docs.platformio.org/en/latest/core/userguide/pkg/cmd_install.html#package-specifications
 */
export function parseSpecification(text: string): Specification | null {
  return parseAddress(text) ?? parseName(text);
}

function parseAddress(text: string): Specification | null {
  const [, named, written] = address.exec(text) ?? [];
  if (written === undefined) return null;
  const path = written.replace(/[#?].*$/, '');
  const name = named ?? nameIn(path);
  if (name === undefined) return null;
  const variable = /\$\{([^{}]*)/.exec(written)?.[1] ?? null;
  return {
    name: name.toLowerCase(),
    nameSpan: named === undefined ? null : { start: 0, end: named.length },
    constraint: unknown(written, variable),
    constraintSpan: null,
    origin: originOf(written, path),
  };
}

/** An archive of a repository is named after its version. */
function nameIn(path: string): string | undefined {
  const repository = /\/([^/]+)\/(?:archive|releases|zipball|tarball)\//.exec(path)?.[1];
  return repository ?? /([^/:]+?)(?:\.git)?\/*$/.exec(path)?.[1]?.replace(packed, '');
}

function originOf(reference: string, path: string): Origin {
  if (/^(?:file|symlink):|^\.{0,2}\//.test(reference)) return { kind: 'path', reference };
  const archive = packed.test(path) || /\/archive\/|\/releases\//.test(path);
  const host = /^(?:git|hg)[+@:]|\.git$|^https?:\/\/(?:www\.)?(?:github|gitlab|bitbucket|codeberg)\./.test(path);
  return { kind: host && !archive ? 'git' : 'url', reference };
}

function parseName(text: string): Specification | null {
  const at = text.indexOf('@');
  const written = (at < 0 ? text : text.slice(0, at)).trimEnd();
  if (!/^(?:[\w.-]+\/)?[A-Za-z0-9][\w .()+-]*$/.test(written) || /^\d+$/.test(written)) return null;
  const version = at < 0 ? '' : text.slice(at + 1).trim();
  const start = text.length - text.slice(at + 1).trimStart().length;
  const elsewhere = parseAddress(version);
  const constraint = elsewhere?.constraint ?? constraintOf(version);
  return {
    name: written.toLowerCase(),
    nameSpan: { start: 0, end: written.length },
    constraint,
    constraintSpan: constraint.kind === 'range' ? { start, end: start + version.length } : null,
    origin: elsewhere?.origin ?? { kind: 'registry' },
  };
}

/** A requirement, as `versions/simple-spec.ts` reads it. */
export function constraintOf(version: string): Constraint {
  if (version === '' || version === '*') return { kind: 'any' };
  const variable = /\$\{([^{}]*)/.exec(version)?.[1];
  return variable === undefined ? { kind: 'range', text: version } : unknown(version, variable);
}

/** The places of a specification that begins at an offset. */
export function placesOf(source: Source, start: number, { nameSpan, constraintSpan }: Specification) {
  const place = (span: Span | null) => (span === null ? null : source.place(start + span.start, start + span.end));
  return { nameAt: place(nameSpan), constraintAt: place(constraintSpan) };
}
