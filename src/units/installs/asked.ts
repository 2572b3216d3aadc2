import { normalise } from '../../formats/requirement.ts';
import type { FactOf, Role } from '../../model.ts';
import type { Library } from '../library.ts';

type Install = FactOf<'install'>;
type Asked = (role: Role) => boolean;

/**
 * Which parts of a project one command installs beside what is needed at run time: extras and groups that it names, and
 * those for development where its tool brings them unasked.
 * @param isProduction whether `NODE_ENV=production` stands around the command
 */
export function askedBy(library: Library, install: Install, manifest: string, isProduction: boolean): Asked {
  switch (install.installer) {
    case 'npm':
      return ofNpm(install, isProduction);
    case 'poetry':
      return ofPoetry(library, install, manifest);
    case 'pdm':
      return ofPdm(install);
    case 'pixi':
      return ofPixi(library, install, manifest);
    case 'uv':
      return /\bsync$/.test(install.text) && !/\bpip\b/.test(install.text) ? ofUvSync(library, install, manifest) : ofPip(install);
    case 'pip':
      return /\bpipenv\b/.test(install.text) ? either(isRuntime, ofKind('development', has(install, '--dev'))) : ofPip(install);
    default:
      return isRuntime;
  }
}

function ofNpm(install: Install, isProduction: boolean): Asked {
  const omits = new Set(valuesOf(install, '--omit'));
  const saysProduction = has(install, '--production', '--prod', '--production=true', '--prod=true');
  const keeps = has(install, '--production=false', '--prod=false') || valuesOf(install, '--include').includes('dev');
  const development = !omits.has('dev') && !saysProduction && (keeps || !isProduction);
  return either(isRuntime, ofKind('development', development), ofKind('optional', !omits.has('optional')));
}

function ofPip(install: Install): Asked {
  return either(isRuntime, ofExtras(install, '--extra'), named('group', valuesOf(install, '--group').map(lastOf)));
}

/** https://docs.astral.sh/uv/concepts/projects/sync/#syncing-development-dependencies */
function ofUvSync(library: Library, install: Install, manifest: string): Asked {
  const only = [...valuesOf(install, '--only-group'), ...(has(install, '--only-dev') ? ['dev'] : [])];
  if (only.length > 0) return named('group', only);
  const unasked = has(install, '--no-default-groups') ? [] : defaultGroups(library, manifest);
  const left = new Set([...valuesOf(install, '--no-group'), ...(has(install, '--no-dev') ? ['dev'] : [])]);
  const groups = [...unasked, ...(has(install, '--dev') ? ['dev'] : []), ...valuesOf(install, '--group')].filter((name) => !left.has(name));
  return either(
    isRuntime,
    ofExtras(install, '--extra'),
    ofKind('development', groups.includes('dev')),
    has(install, '--all-groups') ? ofKind('group', true) : named('group', groups),
  );
}

function defaultGroups(library: Library, manifest: string): string[] {
  const said = library.kind(manifest, 'setting').find(({ key }) => key === 'uv.default-groups');
  return said === undefined ? ['dev'] : words([said.value ?? '']);
}

/** Every group that is not optional, unless some are left out; optional ones when they are named: https://python-poetry.org/docs/managing-dependencies/#optional-groups */
function ofPoetry(library: Library, install: Install, manifest: string): Asked {
  const only = valuesOf(install, '--only');
  if (only.length > 0 && !only.includes('main')) return named('group', only);
  const left = valuesOf(install, '--without');
  const takesAll = only.length === 0 && !has(install, '--no-dev');
  return either(
    isRuntime,
    ofExtras(install, '--extras'),
    ofKind('development', takesAll && !left.includes('dev')),
    takesAll ? except('group', [...left, ...optionalGroups(library, manifest)]) : () => false,
    named('group', [...only, ...valuesOf(install, '--with')]),
  );
}

function optionalGroups(library: Library, manifest: string): string[] {
  return library.kind(manifest, 'setting').flatMap(({ key, value }) => (key === 'poetry.optionalGroup' && value !== null ? [value] : []));
}

function ofPdm(install: Install): Asked {
  const groups = valuesOf(install, '--group');
  const all = groups.includes(':all');
  const runtime: Asked = has(install, '--no-default') ? () => false : isRuntime;
  return either(runtime, all ? ofKind('optional', true) : named('optional', groups), all ? ofKind('group', true) : named('group', groups));
}

/** https://pixi.sh/latest/workspace/multi_environment/ */
function ofPixi(library: Library, install: Install, manifest: string): Asked {
  const environment = valuesOf(install, '--environment')[0] ?? 'default';
  const said = library.kind(manifest, 'setting').find(({ key }) => key === `pixi.environments.${environment}`)?.value;
  return either(isRuntime, named('group', words([said ?? ''])));
}

function isRuntime(role: Role): boolean {
  return role.kind === 'runtime';
}

function either(...some: readonly Asked[]): Asked {
  return (role) => some.some((asked) => asked(role));
}

function ofKind(kind: Role['kind'], holds: boolean): Asked {
  return (role) => holds && role.kind === kind;
}

function ofExtras(install: Install, option: string): Asked {
  return has(install, '--all-extras') ? ofKind('optional', true) : named('optional', valuesOf(install, option));
}

function named(kind: 'optional' | 'group', names: readonly string[]): Asked {
  const wanted = new Set(names.map(normalise));
  return (role) => role.kind === kind && wanted.has(normalise(role.name));
}

function except(kind: 'optional' | 'group', names: readonly string[]): Asked {
  const left = new Set(names.map(normalise));
  return (role) => role.kind === kind && !left.has(normalise(role.name));
}

function has({ options }: Install, ...names: readonly string[]): boolean {
  return names.some((name) => options.includes(name));
}

/** The values of an option, which may hold several: `--with=a,b`, `--extras="a b"`. */
function valuesOf({ options }: Install, name: string): string[] {
  return words(options.flatMap((option) => (option.startsWith(`${name}=`) ? [option.slice(name.length + 1)] : [])));
}

function words(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split(/[\s,]+/).filter((word) => word !== ''));
}

/** pip's `--group path/pyproject.toml:name`. */
function lastOf(group: string): string {
  return group.slice(group.lastIndexOf(':') + 1);
}
