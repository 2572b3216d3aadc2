import type { Role } from '../../model.ts';

/** What the name of a configuration says of the dependencies in it. */
export interface Configuration {
  readonly role: Role;
  /** The flavour, build type or source set that it belongs to: `full` of `fullImplementation`. */
  readonly marker: string | null;
}

/** Configurations whose content is packed into what is built (https://developer.android.com/build/dependencies). */
const shipped = ['implementation', 'api', 'runtimeOnly', 'compile', 'runtime', 'apk'];
/** Those that only the compiler and its plugins see. */
const building = [
  'compileOnly',
  'compileOnlyApi',
  'provided',
  'annotationProcessor',
  'classpath',
  'coreLibraryDesugaring',
  'lintChecks',
  'lintPublish',
];
const processors = ['kapt', 'ksp'];
const tests = /^(?:test|androidTest|testFixtures)(?![a-z])|Tests?$/;

/** What a configuration of a `dependencies` block is for. A name that is not known gives a group of that name. */
export function configurationOf(name: string): Configuration {
  const built = prefixOf(name, building) ?? suffixOf(name, processors);
  const variant = built ?? prefixOf(name, shipped);
  if (isTest(name) || (variant !== null && isTest(variant))) return { role: { kind: 'test' }, marker: null };
  if (variant === null) return { role: { kind: 'group', name }, marker: null };
  return { role: { kind: built === null ? 'runtime' : 'build' }, marker: variant === '' ? null : variant };
}

/** What stands before one of the names: `full` of `fullImplementation`, '' of `implementation`. */
function prefixOf(name: string, known: readonly string[]): string | null {
  if (known.includes(name)) return '';
  const end = known.find((one) => name.endsWith(upperFirst(one)));
  return end === undefined ? null : name.slice(0, -end.length);
}

/** What stands behind one of the names: `debug` of `kaptDebug`. */
function suffixOf(name: string, known: readonly string[]): string | null {
  const start = known.find((one) => name === one || (name.startsWith(one) && /^[A-Z]/.test(name.slice(one.length))));
  return start === undefined ? null : lowerFirst(name.slice(start.length));
}

/** Whether a prefix or a source set is there for tests: `test`, `androidTest`, `commonTest`. */
export function isTest(name: string): boolean {
  return tests.test(name);
}

function lowerFirst(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

function upperFirst(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
