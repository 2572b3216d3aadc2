import { posix } from 'node:path';
import { attribute, type XmlElement } from '../../formats/xml.ts';
import type { Fact, Place } from '../../model.ts';
import type { MsBuild } from './file.ts';

/** SDKs whose projects are programs unless they say otherwise: https://learn.microsoft.com/en-us/dotnet/core/project-sdk/overview */
const programs = /^Microsoft\.NET\.Sdk\.(?:Web|Worker|BlazorWebAssembly|WindowsDesktop)$/i;

/** What a project is: a package that others install, a program that is started, or only a part of one. */
export function readProject(file: MsBuild): Fact[] {
  const { source } = file;
  if (!/\.(?:cs|fs|vb)proj$/.test(source.path)) return [];
  const identity = property(file, 'PackageId') ?? property(file, 'AssemblyName');
  const named = identity === null ? null : file.properties.resolve(identity.text?.value ?? '');
  const name = named === null || named.kind === 'unknown' ? posix.basename(source.path).replace(/\.\w+$/, '') : named.text;
  const published = property(file, 'PackageId') !== null || isTrue(property(file, 'GeneratePackageOnBuild'));
  const place = identity === null ? headOf(file) : placeOf(file, identity);
  const facts: Fact[] = [{ kind: 'project', ecosystem: 'nuget', name, published, block: '', ...place }];
  const program = programOf(file);
  return program === null ? facts : [...facts, { kind: 'workload', platform: 'dotnet', name, block: '', ...program }];
}

/** What makes a project a program, and where that stands; null for a library. */
function programOf(file: MsBuild): (Place & { readonly type: string }) | null {
  const android = property(file, 'AndroidApplication');
  if (android !== null && isTrue(android)) return { type: 'AndroidApplication', ...placeOf(file, android) };
  const output = property(file, 'OutputType');
  const type = output?.text?.value ?? (programs.test(sdkOf(file.root)) ? sdkOf(file.root) : 'Library');
  if (/^(?:Library|Module)$/i.test(type) || type.includes('$(')) return null;
  return { type, ...(output === null ? headOf(file) : placeOf(file, output)) };
}

function property({ set }: MsBuild, name: string): XmlElement | null {
  return set.findLast(({ element }) => element.name === name && element.text !== null)?.element ?? null;
}

function isTrue(element: XmlElement | null): boolean {
  return /^true$/i.test(element?.text?.value ?? '');
}

function sdkOf(root: XmlElement): string {
  return (attribute(root, 'Sdk')?.value ?? '').split('/')[0] ?? '';
}

/** The SDK, or where there is none the tag of the project. */
function headOf({ source, root }: MsBuild): Place {
  const { start, end } = attribute(root, 'Sdk') ?? { start: root.opening.start, end: root.opening.start + `<${root.name}`.length };
  return source.place(start, end);
}

function placeOf({ source }: MsBuild, { text, opening }: XmlElement): Place {
  const { start, end } = text?.inner ?? text ?? opening;
  return source.place(start, end);
}
