import { entry, get, type PlistNode, text } from '../../formats/pbxproj.ts';
import type { Constraint, DependencyFact, ModuleFact, Role } from '../../model.ts';
import { dependencyFact } from '../installs/frame.ts';
import { fromRoot } from '../manifest/members.ts';
import { packageName } from '../swift/package.ts';
import { requirementOf } from '../swift/requirement.ts';
import { type Project, stringEntry } from './project.ts';
import { posix } from 'node:path';

/** What uses products of packages: a target, or the project itself. */
export interface User {
  readonly block: string;
  readonly role: Role;
  readonly products: readonly string[];
}

/** Which versions are admitted, the entry that says so, and the branch or revision that is taken instead. */
interface Required {
  readonly constraint: Constraint;
  readonly key: string | null;
  readonly reference: string | null;
}

/** A package from elsewhere, for each target that uses it. */
export function readRemote(project: Project, reference: PlistNode, users: readonly User[]): DependencyFact[] {
  const url = stringEntry(reference, 'repositoryURL');
  const name = url === null ? null : packageName(url.text);
  if (url === null || name === null) return [];
  const requirement = get(reference, 'requirement');
  const { constraint, key, reference: revision } = required(requirement);
  const version = key === null ? null : (entry(requirement, key)?.value ?? null);
  const inner = version?.kind === 'string' && constraint.kind === 'range' ? version.inner : null;
  const { location, text: words } = project.place(url);
  return users.map(({ block, role, products }) =>
    dependencyFact({ block, command: null, role, place: () => ({ location, text: words }) }, url.value, {
      ecosystem: 'swift',
      name,
      constraint,
      extras: products,
      origin: revision === null ? { kind: 'registry' } : { kind: 'git', reference: `${url.text}@${revision}` },
      constraintAt: inner === null ? null : project.source.place(inner.start, inner.end),
    }),
  );
}

function required(requirement: PlistNode | null): Required {
  const of = (key: string): string => text(get(requirement, key)) ?? '';
  const kind = of('kind');
  switch (kind) {
    case 'exactVersion':
      return { constraint: requirementOf('exact', of('version')), key: 'version', reference: null };
    case 'upToNextMajorVersion':
    case 'upToNextMinorVersion': {
      const to = kind === 'upToNextMajorVersion' ? 'upToNextMajor' : 'upToNextMinor';
      return { constraint: requirementOf(to, of('minimumVersion')), key: 'minimumVersion', reference: null };
    }
    case 'versionRange':
      return { constraint: requirementOf('range', of('minimumVersion'), of('maximumVersion')), key: null, reference: null };
    case 'branch':
    case 'revision':
      return { constraint: { kind: 'unknown', text: of(kind), variable: null }, key: null, reference: of(kind) };
    default:
      return { constraint: { kind: 'unknown', text: kind, variable: null }, key: null, reference: null };
  }
}

/** A package in the repository. */
export function readLocal(project: Project, reference: PlistNode): ModuleFact[] {
  const path = stringEntry(reference, 'relativePath');
  const directory = path === null ? null : fromRoot(posix.dirname(project.source.path), path.text);
  if (path === null || directory === null) return [];
  const inTree = directory === '.' ? '' : directory;
  return [{ kind: 'module', ecosystem: 'swift', name: path.text, directory: inTree, block: '', ...project.place(path) }];
}
