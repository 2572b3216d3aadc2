import { get, items, parsePlist, text } from '../formats/pbxproj.ts';
import type { Source } from '../formats/source.ts';
import type { Fact, Problem } from '../model.ts';
import { inOrder } from './manifest/places.ts';
import { readLocal, readRemote } from './pbxproj/packages.ts';
import { Project } from './pbxproj/project.ts';
import { readSettings } from './pbxproj/settings.ts';
import { readTarget, targetsOf, usersOf } from './pbxproj/targets.ts';
import type { Read } from './reader.ts';

/** Reads the project of Xcode, `App.xcodeproj/project.pbxproj`: the facts of a target carry `target:<name>` as their block. */
export const read: Read = (source) => {
  const { root, error } = parsePlist(source.text);
  const project = new Project(source, root);
  const targets = targetsOf(project);
  const facts: Fact[] = [
    ...readSettings(project, project.root, ''),
    ...targets.flatMap((target) => readTarget(project, target)),
    ...items(get(project.root, 'packageReferences')).flatMap((id): Fact[] => {
      const reference = project.object(id);
      if (reference === null) return [];
      const isLocal = text(get(reference, 'isa')) === 'XCLocalSwiftPackageReference';
      return isLocal ? readLocal(project, reference) : readRemote(project, reference, usersOf(project, text(id) ?? '', targets));
    }),
  ];
  return { facts: inOrder(facts), problems: error === null ? [] : [problemOf(source, error)] };
};

function problemOf(source: Source, { message, offset }: { readonly message: string; readonly offset: number }): Problem {
  return { message: `This is not a valid property list: ${message}`, location: source.place(offset, offset).location };
}
