import type { XmlText } from '../../formats/xml.ts';
import type { Fact, PlatformFact } from '../../model.ts';
import type { Conditioned, MsBuild } from './file.ts';

/** One of the values that `;` separates, where it stands; a property that is put in stays as it is written. */
interface Part {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const target = /^TargetFrameworks?$/;
const identifier = /^RuntimeIdentifiers?$/;

/** The systems that a runtime identifier begins with: https://learn.microsoft.com/en-us/dotnet/core/rid-catalog */
const systems: readonly (readonly [RegExp, PlatformFact['os']])[] = [
  [/^win/, 'windows'],
  [/^(?:linux|ubuntu|debian|alpine|rhel|centos|fedora|opensuse)/, 'linux'],
  [/^(?:osx|maccatalyst)/, 'macos'],
];
const processors: Readonly<Record<string, PlatformFact['arch']>> = { x64: 'x86_64', arm64: 'aarch64', arm: 'armv7' };

/** What `TargetFramework(s)`, `RuntimeIdentifier(s)` and the like say. */
export function readFramework(file: MsBuild, { element }: Conditioned): Fact[] {
  const { name, text } = element;
  if (text === null) return [];
  const parts = partsOf(text);
  if (target.test(name)) return parts.flatMap((part) => readTarget(file, part, alternativeOf(file, target)));
  if (identifier.test(name)) return parts.flatMap((part) => readIdentifier(file, part, alternativeOf(file, identifier)));
  if (name !== 'AndroidSupportedAbis') return [];
  return parts.flatMap((part) => settingAt(file, part, 'android.abiFilters'));
}

/** Where a project is built for several, or for some only under a condition, no build has more than one of them. */
function alternativeOf({ source, set }: MsBuild, names: RegExp): string | null {
  const same = set.filter(({ element }) => names.test(element.name));
  const parts = same.flatMap(({ element }) => (element.text === null ? [] : partsOf(element.text)));
  const [first] = same;
  const isConditional = same.some(({ conditions }) => conditions.length > 0);
  return parts.length > 1 || isConditional ? `${source.path}:${first?.element.name}` : null;
}

function partsOf(text: XmlText): Part[] {
  if (text.inner === null) return [];
  const { start } = text.inner;
  const parts = [...text.value.matchAll(/[^;\s]+/g)].map(({ 0: value, index }) => ({
    value,
    start: start + index,
    end: start + index + value.length,
  }));
  // `$(TargetFrameworks);net9.0-windows` adds to what is there.
  return parts.filter(({ value }) => parts.length === 1 || !/^\$\(\w+\)$/.test(value));
}

function settingAt({ source, properties }: MsBuild, { value, start, end }: Part, key: string): Fact[] {
  const resolved = properties.resolve(value);
  const known = resolved.kind === 'unknown' ? null : resolved.text;
  return [{ kind: 'setting', key, value: known, block: '', ...source.place(start, end) }];
}

/** `net9.0-android35.0` runs on .NET 9; `netstandard2.0` and `net48` name no version of it. */
function readTarget(file: MsBuild, part: Part, alternative: string | null): Fact[] {
  const setting = settingAt(file, part, 'dotnet.targetFramework');
  const version = /^net(\d+\.\d+)(?:-|$)|^netcoreapp(\d+\.\d+)$/i.exec(part.value);
  const text = version?.[1] ?? version?.[2];
  if (text === undefined) return setting;
  const place = file.source.place(part.start, part.end);
  return [
    ...setting,
    { kind: 'runtime', name: 'dotnet', constraint: { kind: 'range', text }, use: 'selects', alternative, block: '', ...place },
  ];
}

function readIdentifier({ source }: MsBuild, { value, start, end }: Part, alternative: string | null): PlatformFact[] {
  if (value.includes('$(')) return [];
  const os = systems.find(([pattern]) => pattern.test(value))?.[1] ?? null;
  const last = value.slice(value.lastIndexOf('-') + 1);
  const arch = Object.hasOwn(processors, last) ? (processors[last] ?? null) : null;
  return [{ kind: 'platform', label: value, os, arch, alternative, block: '', ...source.place(start, end) }];
}
