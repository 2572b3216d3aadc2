import { member, type Draft } from './draft.ts';
import { parentOf, type Library } from './library.ts';

/** JavaScript packages and Flutter packages: each manifest is a unit of its own. */
export function packageDrafts(library: Library): Draft[] {
  return [...library.facts.keys()].flatMap((path) => {
    const isManifest =
      path === 'package.json' || path.endsWith('/package.json') || path === 'pubspec.yaml' || path.endsWith('/pubspec.yaml');
    return isManifest ? [packageDraft(library, path)] : [];
  });
}

function packageDraft(library: Library, path: string): Draft {
  const published = library.kind(path, 'project')[0]?.published === true;
  const kind = published ? 'library' : 'environment';
  return {
    id: `${kind}:${path}`,
    kind,
    name: path,
    root: parentOf(path),
    links: [],
    targets: [],
    members: library.of(path).map((fact) => member(fact)),
  };
}
