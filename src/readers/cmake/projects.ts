import { posix } from 'node:path';
import type { CmakeArgument } from '../../formats/cmake.ts';
import type { Source } from '../../formats/source.ts';
import type { Fact, ModuleFact, WorkloadFact } from '../../model.ts';
import { fromRoot } from '../manifest/members.ts';
import { setting } from '../native/facts.ts';
import { argumentsPlace, commandPlace, valuesOf, variableIn } from './arguments.ts';
import { type Guarded, blockOf } from './conditions.ts';

const options = new Set(['VERSION', 'COMPAT_VERSION', 'SPDX_LICENSE', 'DESCRIPTION', 'HOMEPAGE_URL', 'LANGUAGES']);

/** Reads `project(name VERSION 1.0 LANGUAGES CXX CUDA)`: https://cmake.org/cmake/help/latest/command/project.html */
export function readProject(source: Source, guard: Guarded): Fact[] {
  const { args } = guard.command;
  const [name, ...others] = args;
  if (name === undefined) return [];
  const known = variableIn(name) === null ? name.text : null;
  const place = commandPlace(source, guard, name);
  // Without any keyword all that follows the name is a language.
  const short = others.every(({ text }) => !options.has(text));
  return [
    { kind: 'project', ...place, block: '', ecosystem: 'cmake', name: known, published: false },
    ...readLanguages(source, guard, short ? others : valuesOf(args, 'LANGUAGES', options)),
  ];
}

/** Reads `enable_language(CUDA)`. */
export function readEnabled(source: Source, guard: Guarded): Fact[] {
  const languages = guard.command.args.filter(({ text }) => text !== 'OPTIONAL');
  return readLanguages(source, guard, languages);
}

function readLanguages(source: Source, guard: Guarded, languages: readonly CmakeArgument[]): Fact[] {
  const [first, last] = [languages[0], languages.at(-1)];
  if (first === undefined || last === undefined) return [];
  const known = languages.every((each) => variableIn(each) === null);
  const value = known ? languages.map(({ text }) => text).join(';') : null;
  return [setting(argumentsPlace(source, first, last), 'cmake.languages', value, blockOf(guard))];
}

/** Reads `add_subdirectory(folder)`. */
export function readSubdirectory(source: Source, guard: Guarded): ModuleFact[] {
  const [folder] = guard.command.args;
  const directory = folder === undefined || variableIn(folder) !== null ? null : fromRoot(source.path, folder.text);
  if (folder === undefined || directory === null) return [];
  return [{ kind: 'module', ...commandPlace(source, guard, folder), block: '', ecosystem: 'cmake', name: folder.text, directory }];
}

/**
 * Reads what makes a build one of firmware: it includes ESP-IDF's project file
 * (https://docs.espressif.com/projects/esp-idf/en/stable/esp32/api-guides/build-system.html#project-cmakelists-file)
 * or looks for the package Zephyr (https://docs.zephyrproject.org/latest/develop/application/index.html).
 */
export function readFirmware(source: Source, all: readonly Guarded[]): WorkloadFact[] {
  const found = all.find((each) => platformOf(each) !== null);
  const [at] = found?.command.args ?? [];
  const platform = found === undefined ? null : platformOf(found);
  if (found === undefined || at === undefined || platform === null) return [];
  const [project] = all.find(({ command }) => command.name === 'project')?.command.args ?? [];
  const folder = posix.basename(posix.dirname(source.path));
  const name = project !== undefined && variableIn(project) === null ? project.text : folder === '.' ? '' : folder;
  return [{ kind: 'workload', ...commandPlace(source, found, at), block: '', platform, type: 'firmware', name }];
}

function platformOf({ command: { name, args } }: Guarded): WorkloadFact['platform'] | null {
  const [first] = args;
  if (name === 'include' && /^\$ENV\{IDF_PATH\}\/tools\/cmake\/project\.cmake$/.test(first?.text ?? '')) return 'esp-idf';
  return name === 'find_package' && first?.text === 'Zephyr' ? 'zephyr' : null;
}
