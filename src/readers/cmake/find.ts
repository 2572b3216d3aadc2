import type { CmakeArgument } from '../../formats/cmake.ts';
import type { Source } from '../../formats/source.ts';
import type { Constraint, Fact, Place, RuntimeFact } from '../../model.ts';
import { dependency, unknown } from '../native/facts.ts';
import { placeOf } from '../manifest/places.ts';
import { commandPlace, hasWord, valuesOf, variableIn } from './arguments.ts';
import { type Guarded, blockOf } from './conditions.ts';

/** https://cmake.org/cmake/help/latest/command/find_package.html */
const keywords = new Set(
  `
    EXACT QUIET MODULE REQUIRED OPTIONAL COMPONENTS OPTIONAL_COMPONENTS REGISTRY_VIEW GLOBAL NO_POLICY_SCOPE
    BYPASS_PROVIDER UNWIND_INCLUDE CONFIG NO_MODULE NAMES CONFIGS HINTS PATHS PATH_SUFFIXES NO_DEFAULT_PATH
    NO_PACKAGE_ROOT_PATH NO_CMAKE_PATH NO_CMAKE_ENVIRONMENT_PATH NO_SYSTEM_ENVIRONMENT_PATH NO_CMAKE_PACKAGE_REGISTRY
    NO_CMAKE_BUILDS_PATH NO_CMAKE_SYSTEM_PATH NO_CMAKE_INSTALL_PREFIX NO_CMAKE_SYSTEM_PACKAGE_REGISTRY
    CMAKE_FIND_ROOT_PATH_BOTH ONLY_CMAKE_FIND_ROOT_PATH NO_CMAKE_FIND_ROOT_PATH
  `.match(/\S+/g),
);

/** Reads `find_package(Name 1.2 REQUIRED COMPONENTS a b)`. What is not `REQUIRED` may be missing. */
export function readFindPackage(source: Source, guard: Guarded): Fact[] {
  const { args } = guard.command;
  const [name, second] = args;
  if (name === undefined || variableIn(name) !== null || !/^[\w.+-]+$/.test(name.text)) return [];
  const version = isVersion(second) ? second : null;
  const constraint = constraintOf(version, hasWord(args, 'EXACT'));
  const place = commandPlace(source, guard, name);
  return [
    dependency(place, {
      ecosystem: 'cmake',
      name: name.text,
      constraint,
      role: hasWord(args, 'REQUIRED') ? { kind: 'runtime' } : { kind: 'optional', name: '' },
      extras: componentsOf(args),
      marker: guard.marker,
      nameAt: placeOf(source, name.inner),
      constraintAt: constraint.kind === 'range' ? placeOf(source, version?.inner ?? null) : null,
    }),
    ...readCuda(place, blockOf(guard), name.text, constraint),
  ];
}

/** A version or a variable; what else stands there is a keyword. */
function isVersion(argument: CmakeArgument | undefined): argument is CmakeArgument {
  return argument !== undefined && (/^\d/.test(argument.text) || variableIn(argument) !== null);
}

/** Spelled as `versions/cmake.ts` reads it. */
function constraintOf(version: CmakeArgument | null, exact: boolean): Constraint {
  if (version === null) return { kind: 'any' };
  const variable = variableIn(version);
  if (variable !== null) return unknown(version.text, variable);
  const [, from = version.text, sign, to] = /^([\d.]*\d)\.\.\.(<?)([\d.]*\d)$/.exec(version.text) ?? [];
  if (to !== undefined) return { kind: 'range', text: `>=${from},<${sign === '<' ? '' : '='}${to}` };
  return { kind: 'range', text: exact ? from : `>=${from}` };
}

/** `REQUIRED` may stand in front of the components as well as `COMPONENTS`. */
function componentsOf(args: readonly CmakeArgument[]): readonly string[] {
  return ['REQUIRED', 'COMPONENTS', 'OPTIONAL_COMPONENTS']
    .flatMap((keyword) => valuesOf(args, keyword, keywords))
    .filter((each) => variableIn(each) === null)
    .flatMap(({ text }) => text.split(';').filter((part) => part !== ''));
}

/** The toolkit that the build looks for. */
function readCuda({ location, text }: Place, block: string, name: string, found: Constraint): RuntimeFact[] {
  if ((name !== 'CUDAToolkit' && name !== 'CUDA') || found.kind !== 'range') return [];
  const constraint = { kind: 'range', text: /^\d/.test(found.text) ? `==${found.text}` : found.text } as const;
  return [{ kind: 'runtime', location, text, block, name: 'cuda', constraint, use: 'admits', alternative: null }];
}
