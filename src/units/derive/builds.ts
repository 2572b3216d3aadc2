import type { Constraint, CudaBuildRow, CudaBuilds, IndexFact, Technology } from '../../model.ts';
import { overlap, pinned } from '../../versions/index.ts';

/** What is asked of the builds for CUDA that a technology has. */
export interface Wanted {
  readonly constraint: Constraint;
  /** A PEP 440 range of the interpreter; null when it is not known. */
  readonly python: string | null;
}

/** `cu118` is CUDA 11.8; null for what is no build for CUDA. */
export function cudaOfLabel(label: string): string | null {
  const [, major, minor] = /^cu(\d{1,2})(\d)$/.exec(label) ?? [];
  return major === undefined || minor === undefined ? null : `${major}.${minor}`;
}

/** The CUDA of the builds that an index of a technology holds; null when it holds others, is none of its own, or cannot be relied on. */
export function cudaOfIndex(builds: CudaBuilds, { url, resolved }: IndexFact): string | null {
  const [before = '', after = ''] = builds.index.replace('cu*', '*').split('*');
  if (resolved === 'unknown' || !url.startsWith(before)) return null;
  const label = /^(cu\d+)(?:\/(?:torch_stable\.html)?)?$/.exec(url.slice(before.length))?.[1] ?? '';
  const cuda = after === '' ? cudaOfLabel(label) : null;
  return cuda === null || builds.irregular.includes(cuda) ? null : cuda;
}

/** The releases that an installer may take, the newest last. Above the newest that is known there is none. */
export function rowsFor({ rows }: CudaBuilds, { constraint, python }: Wanted): readonly CudaBuildRow[] {
  const interpreter = python === null ? null : ({ kind: 'range', text: python } as const);
  return rows.filter(
    (row) => overlap('pypi', released(constraint), row.version) === 'yes' && (interpreter === null || isFor(interpreter, row)),
  );
}

function isFor(interpreter: Constraint, { python }: CudaBuildRow): boolean {
  return overlap('pypi', interpreter, python) !== 'no';
}

/** `2.6.0+cu126` without its label is the release that a row speaks of. */
function released(constraint: Constraint): Constraint {
  const version = pinned('pypi', constraint);
  return version === null ? constraint : { kind: 'range', text: `==${version.replace(/\+.*$/, '')}` };
}

/** A row's release as people say it: `==2.6.*` is 2.6. */
export function releaseOf({ version }: CudaBuildRow): string {
  return version.replace(/^==/, '').replace(/\.\*$/, '');
}

/** The last release with a build for a CUDA, the first without it, and the interpreters with later ones; null while every release has it. */
export function frozenAt({ rows }: CudaBuilds, cuda: string): { last: string; next: string; python: string } | null {
  const at = rows.findLastIndex(({ gpus }) => gpus[cuda] !== undefined);
  const [last, next, newest] = [rows[at], rows[at + 1], rows.at(-1)];
  if (last === undefined || next === undefined || newest === undefined) return null;
  const [from = ''] = next.python.split(',');
  const [, to = ''] = newest.python.split(',');
  return { last: releaseOf(last), next: releaseOf(next), python: `${from},${to}` };
}

/** The technologies that have builds for CUDA. */
export function withBuilds(technologies: readonly Technology[]): (Technology & { readonly builds: CudaBuilds })[] {
  return technologies.filter((one): one is Technology & { readonly builds: CudaBuilds } => one.builds !== null);
}
