import type { Evidence, Location, ReportedTechnology, ReportedUnit } from '../../model.ts';
import { groupBy } from '../../lists.ts';
import { joined } from '../words.ts';

/** One thing that is derived of a unit: what it is called, what it is, and where that is said. */
export interface Row {
  readonly label: string;
  readonly value: string;
  readonly places: readonly Location[];
}

const DEVICES: Readonly<Record<ReportedUnit['accelerators'][number]['kind'], string>> = {
  gpu: 'of any make',
  'nvidia-gpu': 'NVIDIA',
  'amd-gpu': 'AMD',
  'intel-gpu': 'Intel',
  tpu: 'TPU',
  neuron: 'AWS Neuron',
  gaudi: 'Gaudi',
};
const RUNTIMES: Readonly<Record<string, string>> = {
  python: 'Python',
  node: 'Node.js',
  java: 'Java',
  flutter: 'Flutter',
  dart: 'Dart',
  cuda: 'CUDA',
  dotnet: '.NET',
  go: 'Go',
};
const SYSTEMS: Readonly<Record<string, string>> = { linux: 'Linux', windows: 'Windows', macos: 'macOS' };
const MOST_VALUES = 4;

/** Gives what was derived of a unit: the accelerator, the system, the interpreters, the indexes, the store. */
export function derivedRows(unit: ReportedUnit): readonly Row[] {
  return [
    ...merged(
      'GPU',
      unit.accelerators.map((one) => [[DEVICES[one.kind], one.model].filter(Boolean).join(' '), one]),
    ),
    ...unit.withoutAccelerator.slice(0, 1).map(({ reason, because }) => ({ label: 'no GPU', value: reason, places: places(because) })),
    ...merged(
      'system',
      unit.hosts.map((one) => [system(one), one]),
    ),
    ...[...groupBy(unit.runtimes, ({ name }) => name)].flatMap(([name, list]) =>
      merged(
        RUNTIMES[name] ?? name,
        list.map((one) => [spoken(one.version) ?? (one.constraint === 'any' ? 'any version' : 'not known'), one]),
      ),
    ),
    ...merged(
      'index',
      unit.indexes.filter(({ url }) => !isDefault(url)).map((one) => [one.url, one]),
    ),
    ...unit.signs.map(({ because }) => ({ label: 'store', value: 'Google Play', places: places(because) })),
    ...(unit.abis === null ? [] : [{ label: 'ABIs', value: unit.abis.names.join(', '), places: places(unit.abis.because) }]),
  ];
}

/** To name the default index says nothing. */
function isDefault(url: string): boolean {
  return /^https:\/\/pypi\.org\/simple\/?$/.test(url);
}

/** Gives `PyTorch`, `2.6.0`, `CUDA 12.6` and what else is to be said of it; `full` names the package too. */
export function technologyRow(one: ReportedTechnology, full: boolean): readonly string[] {
  return [
    full && !one.name.endsWith(`(${one.package.name})`) ? `${one.name} (${one.package.name})` : one.name,
    spoken(one.version) ?? '',
    buildOf(one),
    noteOf(one),
  ];
}

function buildOf({ build, cuda }: ReportedTechnology): string {
  if (build === 'cuda') return cuda === null ? 'CUDA' : `CUDA ${cuda}`;
  return build === 'cpu' ? 'CPU only' : build === 'rocm' ? 'ROCm' : '';
}

function noteOf({ versionFrom, role, choice, weak, links, version }: ReportedTechnology): string {
  const lock = versionFrom === 'lock' ? links.at(-1)?.location : undefined;
  const sources: Readonly<Record<ReportedTechnology['versionFrom'], string>> = {
    lock: lock === undefined ? 'locked' : `locked by ${lock.path}:${lock.line}`,
    pin: 'pinned',
    range: 'range',
    newest: 'newest',
    default: 'a default',
    tag: version === null ? 'image, newest' : 'image',
    unknown: 'version not known',
  };
  const roles =
    role === 'runtime' || role === 'image' ? [] : [choice === null ? role : `${role === 'optional' ? 'extra' : role} ${choice}`];
  const doubts = weak.some((text) => text.includes('example folder')) ? ['example'] : [];
  return [sources[versionFrom], ...roles, ...doubts].join(', ');
}

function merged(label: string, list: readonly (readonly [value: string, one: Evidence])[]): readonly Row[] {
  const values = [...groupBy(list, ([value]) => value)].filter(([value]) => value !== '');
  if (values.length === 0) return [];
  const told = values.slice(0, MOST_VALUES).map(([value]) => value);
  const rest = values.length > MOST_VALUES ? [`${values.length - MOST_VALUES} more`] : [];
  return [{ label, value: joined([...told, ...rest]), places: list.map(([, { location }]) => location) }];
}

/** `==3.11.*` is 3.11. */
function spoken(version: string | null): string | null {
  return version === null ? null : version.replace(/^==([\d.]+?)(\.\*)?$/, '$1');
}

function system({ os, arch, libc }: ReportedUnit['hosts'][number]): string {
  return [os === null ? '' : (SYSTEMS[os] ?? os), arch, libc].filter(Boolean).join(' ');
}

function places(because: readonly Evidence[]): readonly Location[] {
  return because.map(({ location }) => location);
}
