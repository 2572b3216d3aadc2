import { posix } from 'node:path';
import { entries, entry, get, items, type PlistEntry, type PlistNode, text } from '../../formats/pbxproj.ts';
import type { Source } from '../../formats/source.ts';
import type { Place } from '../../model.ts';
import { entryPlace } from '../manifest/places.ts';

/** The objects of an Xcode project, by their ids. */
export class Project {
  readonly source: Source;
  readonly root: PlistNode | null;
  private readonly objects = new Map<string, PlistNode>();
  /** The group that a file or group is in. */
  private readonly parents = new Map<string, string>();

  constructor(source: Source, root: PlistNode | null) {
    this.source = source;
    for (const { key, value } of entries(get(root, 'objects'))) {
      this.objects.set(key.value, value);
      if (/^PBX(?:Variant)?Group$/.test(text(get(value, 'isa')) ?? ''))
        for (const child of items(get(value, 'children'))) this.parents.set(text(child) ?? '', key.value);
    }
    this.root = this.object(get(root, 'rootObject'));
  }

  /** The object that an id stands for. */
  object(id: PlistNode | null): PlistNode | null {
    return this.objects.get(text(id) ?? '') ?? null;
  }

  /** The objects that a list of ids in an object stands for. */
  listed(of: PlistNode | null, key: string): PlistNode[] {
    return items(get(of, key)).flatMap((id) => this.object(id) ?? []);
  }

  place({ key, value }: PlistEntry): Place {
    return entryPlace(this.source, key, value);
  }

  /** The path of a file or folder from the root of the tree; null when it lies elsewhere. */
  pathOf(id: PlistNode | null): string | null {
    const folder = posix.dirname(posix.dirname(this.source.path));
    const start = posix.join(folder, text(get(this.root, 'projectDirPath')) ?? '');
    const parts: string[] = [];
    for (let at = text(id) ?? '', depth = 0; depth < 100; depth++) {
      const object = this.objects.get(at) ?? null;
      const tree = text(get(object, 'sourceTree')) ?? '<group>';
      parts.unshift(text(get(object, 'path')) ?? '');
      const parent = this.parents.get(at);
      if (tree !== '<group>' && tree !== 'SOURCE_ROOT') return null;
      if (tree === 'SOURCE_ROOT' || parent === undefined) return inTree(posix.join(start, ...parts));
      at = parent;
    }
    return null;
  }
}

function inTree(path: string): string | null {
  return path === '..' || path.startsWith('../') || path.startsWith('/') ? null : path.replace(/^\.$|\/$/, '');
}

/** The entry of an object whose value is a string that is not empty. */
export function stringEntry(of: PlistNode | null, key: string): (PlistEntry & { readonly text: string }) | null {
  const found = entry(of, key);
  const value = text(found?.value ?? null);
  return found === null || value === null || value === '' ? null : { ...found, text: value };
}
