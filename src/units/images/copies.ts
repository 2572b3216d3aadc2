import { posix } from 'node:path';
import { groupBy } from '../../lists.ts';
import type { Fact, FactOf } from '../../model.ts';
import { join, type Library } from '../library.ts';
import { wildcard } from './wildcards.ts';

/** The folder that an image is built from, and what of it the build does not see. */
export interface Context {
  /** Relative to the tree's root. */
  readonly folder: string;
  readonly isIgnored: (path: string) => boolean;
}

type Copy = FactOf<'copy'>;
type Below = (block: string, path: string) => string | null;

/** Nobody writes more in one stage, or sends a file through more of them: what does is made to take long. */
const mostCopies = 200;
const mostLookups = 5000;

/** The files of the repository in the stages of a Dockerfile, through COPY, ADD and mounts. */
export class ImageFiles {
  private readonly library: Library;
  private readonly context: Context;
  private readonly below: Below;
  private readonly stages = new Map<string, FactOf<'stage'>>();
  private readonly copies: ReadonlyMap<string, readonly Copy[]>;
  private room = mostLookups;

  /**
   * @param facts those of the Dockerfile, in the order in which they happen
   * @param below what stands at a path of the image that a stage starts from
   */
  constructor(library: Library, facts: readonly Fact[], context: Context, below: Below = () => null) {
    this.library = library;
    this.context = context;
    this.below = below;
    for (const fact of facts) {
      if (fact.kind === 'stage') this.stages.set(fact.block, fact);
    }
    this.copies = groupBy(
      facts.filter((fact) => fact.kind === 'copy'),
      ({ block }) => block,
    );
  }

  /**
   * The file or folder of the repository that stands at a path of a stage.
   * @param path absolute, in the image
   * @param before how many of the stage's copies have happened; all when it is left out
   * @returns a path of the tree, or null when nobody knows what stands there
   */
  sourceOf(block: string, path: string, before = Infinity): string | null {
    if (this.room-- < 0) return null;
    const stage = this.stages.get(block);
    for (const copy of this.copiesIn(block, before)) {
      const found = copy.from.kind === 'context' ? this.fromContext(copy, path) : this.fromElsewhere(copy, path);
      if (found !== undefined) return found;
    }
    if (stage === undefined) return null;
    return stage.from === null ? this.below(block, path) : this.sourceOf(`stage:${stage.from}`, path);
  }

  /** The last one first: it stands over those before. */
  private copiesIn(block: string, before: number): Copy[] {
    const copies = this.copies.get(block) ?? [];
    const end = Math.min(before, copies.length);
    return copies.slice(Math.max(0, end - mostCopies), end).toReversed();
  }

  private fromContext(copy: Copy, path: string): string | undefined {
    return copy.sources
      .toReversed()
      .flatMap((source) => this.candidates(copy, source, path))
      .find((candidate) => (this.library.has(candidate) || this.library.hasFolder(candidate)) && !this.context.isIgnored(candidate));
  }

  /** Null: another stage or image brings the file, and what is in it was made there. */
  private fromElsewhere(copy: Copy, path: string): string | null | undefined {
    const target = withoutSlash(copy.target);
    for (const source of copy.sources.toReversed()) {
      const inside = relativeTo(target, path);
      const name = posix.basename(source);
      const isFile = path === posix.join(target, name) || (inside === '' && !copy.target.endsWith('/'));
      const found = this.inStage(copy, isFile ? [source] : inside === null ? [] : [posix.join(source, inside)]);
      if (found !== null || isFile) return found;
    }
    return undefined;
  }

  /** Stages come only from earlier ones. */
  private inStage({ block, from }: Copy, [path]: readonly string[]): string | null {
    if (from.kind !== 'stage' || path === undefined || from.index >= Number(/\d+/.exec(block)?.[0] ?? 0)) return null;
    return this.sourceOf(`stage:${from.index}`, posix.resolve('/', path));
  }

  /** Where `path` would come from if `source` is what brought it. */
  private candidates(copy: Copy, source: string, path: string): string[] {
    const origin = join(this.context.folder, source.replace(/^\/+/, ''));
    if (origin.startsWith('..') || source.includes('://')) return [];
    const target = withoutSlash(copy.target);
    if (/[*?[]/.test(source)) return this.matching(copy, origin, path);
    if (this.library.has(origin)) return isCopyOf(copy, origin, path) ? [origin] : [];
    const inside = relativeTo(target, path);
    return inside === null ? [] : [join(origin, inside)];
  }

  /** The files that a pattern finds; one alone may get another name. */
  private matching(copy: Copy, pattern: string, path: string): string[] {
    const folder = posix.dirname(pattern) === '.' ? '' : posix.dirname(pattern);
    const isMeant = wildcard(posix.basename(pattern));
    const found = this.library.filesIn(folder).filter((file) => isMeant(posix.basename(file)) && !this.context.isIgnored(file));
    return found.filter(
      (file) => path === posix.join(copy.target, posix.basename(file)) || (found.length === 1 && isCopyOf(copy, file, path)),
    );
  }
}

/** A single file is copied to the target itself, or into it when the target is a folder. */
function isCopyOf(copy: Copy, origin: string, path: string): boolean {
  const into = posix.join(copy.target, posix.basename(origin));
  return path === into || (path === copy.target && copy.sources.length === 1);
}

function withoutSlash(target: string): string {
  return target.replace(/\/+$/, '') || '/';
}

function relativeTo(folder: string, path: string): string | null {
  if (path === folder) return '';
  const prefix = folder === '/' ? '/' : `${folder}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : null;
}
