import type { Source } from '../../formats/source.ts';
import { attribute, type XmlElement } from '../../formats/xml.ts';
import { type Definition, Properties } from '../xml/properties.ts';

/** An element with the conditions under which it is read: https://learn.microsoft.com/en-us/visualstudio/msbuild/msbuild-conditions */
export interface Conditioned {
  readonly element: XmlElement;
  /** In the order from outside to inside, blanks as written. */
  readonly conditions: readonly string[];
}

/** A project of MSBuild while it is read. Of targets nothing is read: they run. */
export interface MsBuild {
  readonly source: Source;
  readonly root: XmlElement;
  /** Every property that is set. */
  readonly set: readonly Conditioned[];
  /** Every item that is listed. */
  readonly items: readonly Conditioned[];
  readonly properties: Properties;
}

/** No project nests `Choose` deeper. */
const deepest = 20;

/** A project with its properties and items, those of `Choose` included. */
export function msbuildOf(source: Source, root: XmlElement): MsBuild {
  const groups = groupsIn(root, [], 0);
  const set = membersOf(groups, 'PropertyGroup');
  const properties = new Properties(/\$\(([^()]*)\)?/g, definitionsOf(set), (name) => name.toLowerCase());
  return { source, root, set, items: membersOf(groups, 'ItemGroup'), properties };
}

/** The groups of a project, and those that `Choose` holds. */
function groupsIn(parent: XmlElement, conditions: readonly string[], depth: number): Conditioned[] {
  if (depth > deepest) return [];
  const others: string[] = [];
  return parent.children.flatMap((element): Conditioned[] => {
    const own = ownCondition(element);
    const all = own === null ? conditions : [...conditions, own];
    if (element.name === 'PropertyGroup' || element.name === 'ItemGroup') return [{ element, conditions: all }];
    if (element.name === 'When' && own !== null) others.push(own);
    const isOtherwise = element.name === 'Otherwise';
    if (!isOtherwise && element.name !== 'Choose' && element.name !== 'When') return [];
    return groupsIn(element, isOtherwise ? [...conditions, `not (${others.join(' or ')})`] : all, depth + 1);
  });
}

function membersOf(groups: readonly Conditioned[], name: string): Conditioned[] {
  return groups
    .filter(({ element }) => element.name === name)
    .flatMap(({ element, conditions }) =>
      element.children.map((child) => {
        const own = ownCondition(child);
        return { element: child, conditions: own === null ? conditions : [...conditions, own] };
      }),
    );
}

function ownCondition(element: XmlElement): string | null {
  const condition = attribute(element, 'Condition')?.value.trim() ?? '';
  return condition === '' ? null : condition;
}

/** `Condition="'$(Version)' == ''"` gives a property only where nothing else does. */
function definitionsOf(set: readonly Conditioned[]): ReadonlyMap<string, readonly Definition[]> {
  const definitions = new Map<string, Definition[]>();
  for (const { element, conditions } of set) {
    const name = element.name.toLowerCase();
    const [only, ...more] = conditions;
    const isDefault = more.length === 0 && only?.replaceAll(/['\s]/g, '').toLowerCase() === `$(${name})==`;
    const definition: Definition = {
      value: element.text?.value ?? '',
      when: only === undefined ? 'always' : isDefault ? 'default' : 'conditional',
    };
    const known = definitions.get(name);
    if (known === undefined) definitions.set(name, [definition]);
    else known.push(definition);
  }
  return definitions;
}
