import { attribute, elements, parseXml, type XmlElement } from '../formats/xml.ts';
import type { Source } from '../formats/source.ts';
import type { DependencyFact } from '../model.ts';
import { dependencyFact } from './installs/frame.ts';
import { inOrder, unreadable } from './manifest/places.ts';
import type { Read } from './reader.ts';

/** Reads `packages.config`, in which each version is the one that is installed: https://learn.microsoft.com/en-us/nuget/reference/packages-config */
export const read: Read = (source) => {
  const { root, error } = parseXml(source.text);
  const problems = error === null ? [] : [unreadable(source, 'XML', error)];
  const packages = root?.name === 'packages' ? elements(root, 'package') : [];
  return { facts: inOrder(packages.flatMap((each) => readPackage(source, each))), problems };
};

function readPackage(source: Source, each: XmlElement): DependencyFact[] {
  const id = attribute(each, 'id');
  const version = attribute(each, 'version');
  if (!id?.inner || !/^[\w.-]+$/.test(id.value)) return [];
  const place = (start: number, end: number) => source.place(start, end);
  const isDevelopment = attribute(each, 'developmentDependency')?.value === 'true';
  return [
    dependencyFact({ block: '', command: null, role: { kind: isDevelopment ? 'development' : 'runtime' }, place }, id.inner, {
      ecosystem: 'nuget',
      name: id.value,
      constraint: version?.value ? { kind: 'range', text: `[${version.value}]` } : { kind: 'unknown', text: '', variable: null },
      nameAt: place(id.inner.start, id.inner.end),
      constraintAt: version?.inner && version.value !== '' ? place(version.inner.start, version.inner.end) : null,
    }),
  ];
}
