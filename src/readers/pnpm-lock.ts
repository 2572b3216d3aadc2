import { skimYaml } from '../formats/skim/yaml.ts';
import type { SkimPath } from '../formats/skim.ts';
import { LockFacts } from './locks/lock-facts.ts';
import type { Read } from './reader.ts';

const groups: ReadonlySet<unknown> = new Set(['dependencies', 'devDependencies', 'optionalDependencies']);

/** `1.0.0(react@18.0.0)`, `1.0.0_react@17.0.2` */
const plain = /^(?<version>\d+\.\d+\.\d[\dA-Za-z.+-]*)(?:[(_]|$)/;
/** The same behind a name: `/name@1.0.0`, `name@1.0.0`, `/name/1.0.0`. */
const named = /^\/?(?<name>(?:@[^/@]+\/)?[^/@]+)[@/](?<version>\d+\.\d+\.\d[\dA-Za-z.+-]*)(?:[(_]|$)/;

/**
 * Reads `pnpm-lock.yaml` of every version: https://github.com/pnpm/spec/blob/master/lockfile/9.0.md
 * What each folder of the workspace asks for stands under it, and is a fact with that folder as its marker. Of
 * other packages no folder has a copy; they are facts when nobody asks for that name himself.
 */
export const read: Read = (source, interest) => {
  const lock = new PnpmLock(new LockFacts(source, interest), source.text);
  const error = skimYaml(source.text, (path, start, end) => lock.scalar(path, start, end));
  return lock.facts.reading('YAML', error);
};

class PnpmLock {
  readonly facts: LockFacts;
  private readonly text: string;
  /** Names that a folder asks for. */
  private readonly direct = new Set<string>();
  /** The folder or package that was met last. */
  private last: unknown = null;

  constructor(facts: LockFacts, text: string) {
    this.facts = facts;
    this.text = text;
  }

  scalar(path: SkimPath, start: number, end: number): void {
    const [table, key, ...rest] = path.keys;
    if (table === 'packages') this.package(String(key), path.keyStarts[1] ?? start);
    else if (table === 'importers') this.importer(String(key), rest, path.keyStarts[1] ?? start, { start, end });
    else if (groups.has(table)) this.asked(null, path.keys, { start, end });
  }

  private importer(folder: string, keys: SkimPath['keys'], at: number, value: { start: number; end: number }): void {
    if (this.last !== folder) this.facts.member('npm', folder, folder, { start: at, end: at + folder.length });
    this.last = folder;
    if (groups.has(keys[0])) this.asked(folder === '.' ? null : folder, keys, value);
  }

  /** `name: 1.0.0`, and `name.version` since version 6. */
  private asked(folder: string | null, [, key, field]: SkimPath['keys'], { start, end }: { start: number; end: number }): void {
    if (field !== undefined && field !== 'version') return;
    const written = this.text.slice(start, Math.min(end, start + 500));
    const { name: alias, version } = (plain.exec(written) ?? named.exec(written))?.groups ?? {};
    if (version === undefined) return;
    const name = alias ?? String(key);
    const from = this.text.indexOf(version, start + (alias?.length ?? 0));
    this.direct.add(name);
    this.facts.lock({ ecosystem: 'npm', name, version, marker: folder }, { start: from, end: from + version.length });
  }

  private package(key: string, start: number): void {
    if (this.last === key) return;
    this.last = key;
    const { name, version } = named.exec(key)?.groups ?? {};
    if (name === undefined || version === undefined || this.direct.has(name)) return;
    const from = this.text.indexOf(version, start + name.length);
    this.facts.lock({ ecosystem: 'npm', name, version }, { start: from, end: from + version.length });
  }
}
