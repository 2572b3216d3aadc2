import type { SkimError } from '../../formats/skim.ts';
import type { Source } from '../../formats/source.ts';
import type { Ecosystem, Fact, IndexFact, LockFact, Problem } from '../../model.ts';
import { fromRoot } from '../manifest/members.ts';
import { unreadable } from '../manifest/places.ts';
import type { Interest, Reading } from '../reader.ts';
import type { Span } from '../../formats/span.ts';

type Told = Pick<LockFact, 'ecosystem' | 'name' | 'version'> & Partial<Pick<LockFact, 'index' | 'marker'>>;

/** Collects the facts of one lock. Of the thousands of packages in it those that nobody knows get no place. */
export class LockFacts {
  readonly source: Source;
  private readonly interest: Interest;
  private readonly facts: Fact[] = [];
  private readonly seen = new Set<string>();

  constructor(source: Source, interest: Interest) {
    this.source = source;
    this.interest = interest;
  }

  knows(ecosystem: Ecosystem, name: string): boolean {
    return this.interest.knows(`${ecosystem}/${name}`);
  }

  /** A package at the place of its version; what an earlier line says too is one fact. */
  lock({ index = null, marker = null, ...told }: Told, at: Span): void {
    const { ecosystem, name, version } = told;
    const key = `${ecosystem}/${name} ${version} ${marker}`;
    if (version === '' || !this.knows(ecosystem, name) || this.seen.has(key)) return;
    this.seen.add(key);
    this.facts.push({ kind: 'lock', block: '', ...told, index, marker, ...this.place(at) });
  }

  /** A folder whose manifest the lock is for too, as the lock writes it, relative to itself; its own is none. */
  member(ecosystem: Ecosystem, name: string, folder: string, at: Span): void {
    const directory = fromRoot(this.source.path, folder);
    if (directory === null || folder === '' || /^\.\/?$/.test(folder)) return;
    this.facts.push({ kind: 'module', block: '', ecosystem, name, directory, ...this.place(at) });
  }

  index({ only = null, ...told }: Pick<IndexFact, 'ecosystem' | 'role' | 'url'> & Partial<Pick<IndexFact, 'only'>>, at: Span): void {
    if (this.seen.has(told.url)) return;
    this.seen.add(told.url);
    const resolved = told.url.includes('$') ? 'unknown' : 'written';
    this.facts.push({ kind: 'index', block: '', ...told, resolved, command: null, only, ...this.place(at) });
  }

  /**
   * What was read, and what was not understood: of a merge that is not finished its first mark.
   * @param format the language that the lock is written in, null when it has its own
   */
  reading(format: 'JSON' | 'TOML' | 'YAML' | null, error: SkimError | null): Reading {
    const problem = mergeProblem(this.source) ?? (error === null ? null : this.problem(format, error));
    return { facts: this.facts, problems: problem === null ? [] : [problem] };
  }

  private problem(format: string | null, error: SkimError): Problem {
    if (format !== null) return unreadable(this.source, format, error);
    return {
      message: `This lock is broken here: ${error.message}`,
      location: this.place({ start: error.offset, end: error.offset }).location,
    };
  }

  private place({ start, end }: Span) {
    return this.source.place(start, end);
  }
}

/** https://git-scm.com/docs/git-merge#_how_conflicts_are_presented */
function mergeProblem(source: Source): Problem | null {
  const opening = /^ ?<<<<<<< /.test(source.text) ? source.text.indexOf('<') : source.text.indexOf('\n<<<<<<< ');
  if (opening < 0) return null;
  const start = source.text.indexOf('<', opening);
  return { message: 'This lock holds a merge that is not finished', location: source.place(start, start + 7).location };
}
