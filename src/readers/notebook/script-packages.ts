import type { DependencyFact } from '../../model.ts';
import { dependencyFact, type Frame } from '../installs/frame.ts';

const reference = /^[ \t]*#r[ \t]+"nuget:[ \t]*([\w.-]+)[ \t]*(?:,[ \t]*([^"\s,]+)[ \t]*)?"/gm;

/** The packages that a cell of C# or F# refers to: https://learn.microsoft.com/nuget/consume-packages/install-use-packages-dotnet-interactive */
export function scriptPackages(cell: string, frame: Frame): DependencyFact[] {
  return Array.from(cell.matchAll(reference), ({ index, 0: found, 1: name = '', 2: version }) => {
    const nameStart = index + found.indexOf(name, found.indexOf(':'));
    const versionStart = version === undefined ? nameStart : index + found.lastIndexOf(version);
    const end = version === undefined ? nameStart + name.length : versionStart + version.length;
    return dependencyFact(
      frame,
      { start: nameStart, end },
      {
        ecosystem: 'nuget',
        name,
        constraint: version === undefined || version === '*' ? { kind: 'any' } : { kind: 'range', text: version },
        nameAt: frame.place(nameStart, nameStart + name.length),
        constraintAt: version === undefined ? null : frame.place(versionStart, end),
      },
    );
  });
}
