import { parseCmake } from '../formats/cmake.ts';
import type { Source } from '../formats/source.ts';
import type { Fact } from '../model.ts';
import { type Guarded, guarded } from './cmake/conditions.ts';
import { readCpm, readFetch } from './cmake/fetch.ts';
import { readFindPackage } from './cmake/find.ts';
import { readEnabled, readFirmware, readProject, readSubdirectory } from './cmake/projects.ts';
import { readAppend, readMinimum, readProperties, readSet } from './cmake/settings.ts';
import { inOrder, unreadable } from './manifest/places.ts';
import type { Read } from './reader.ts';

const commands: ReadonlyMap<string, (source: Source, guard: Guarded) => Fact[]> = new Map([
  ['find_package', readFindPackage],
  ['fetchcontent_declare', readFetch],
  ['fetchcontent_populate', readFetch],
  ['externalproject_add', readFetch],
  ['cpmaddpackage', readCpm],
  ['cpmfindpackage', readCpm],
  ['cpmdeclarepackage', readCpm],
  ['project', readProject],
  ['enable_language', readEnabled],
  ['add_subdirectory', readSubdirectory],
  ['cmake_minimum_required', readMinimum],
  ['set', readSet],
  ['list', readAppend],
  ['string', readAppend],
  ['set_target_properties', readProperties],
  ['set_property', readProperties],
]);

/** Reads `CMakeLists.txt` and `*.cmake`. Nothing is evaluated: what a variable stands for is unknown. */
export const read: Read = (source) => {
  const { commands: all, error } = parseCmake(source.text);
  const guards = guarded(all);
  const facts = [...readFirmware(source, guards), ...guards.flatMap((guard) => commands.get(guard.command.name)?.(source, guard) ?? [])];
  return { facts: inOrder(facts), problems: error === null ? [] : [unreadable(source, 'CMake', error)] };
};
