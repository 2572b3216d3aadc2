import { get, items, type PlistNode, text } from '../../formats/pbxproj.ts';
import type { CodeFact, Fact, Role } from '../../model.ts';
import { isModel } from '../mobile/models.ts';
import type { User } from './packages.ts';
import { type Project, stringEntry } from './project.ts';
import { readSettings } from './settings.ts';

/** What is built for tests alone. */
const testing = /^com\.apple\.product-type\.bundle\.(?:unit-test|ui-testing)$/;

/** What is started by itself or by the system; the rest are libraries and resources that others pack. */
const running =
  /^com\.apple\.product-type\.(?:application|app-extension|watchkit2?-extension|extensionkit-extension|tool|xpc-service|system-extension)/;

/** A target of the project with its block. */
export interface Target {
  readonly object: PlistNode;
  readonly block: string;
  readonly role: Role;
}

/** The targets that build something. */
export function targetsOf(project: Project): Target[] {
  return project.listed(project.root, 'targets').flatMap((object) => {
    const name = text(get(object, 'name'));
    if (text(get(object, 'isa')) !== 'PBXNativeTarget' || name === null) return [];
    return [{ object, block: `target:${name}`, role: { kind: testing.test(text(get(object, 'productType')) ?? '') ? 'test' : 'runtime' } }];
  });
}

/** What a target is, what it sets, and the models and folders that it packs. */
export function readTarget(project: Project, { object, block }: Target): Fact[] {
  return [...readProduct(project, object, block), ...readSettings(project, object, block), ...readFiles(project, object, block)];
}

function readProduct(project: Project, object: PlistNode, block: string): Fact[] {
  const type = stringEntry(object, 'productType');
  if (type === null) return [];
  const place = project.place(type);
  return running.test(type.text)
    ? [{ kind: 'workload', platform: 'xcode', type: type.text, name: block.slice('target:'.length), block, ...place }]
    : [{ kind: 'setting', key: 'xcode.productType', value: type.text, block, ...place }];
}

function readFiles(project: Project, object: PlistNode, block: string): CodeFact[] {
  const files = project
    .listed(object, 'buildPhases')
    .flatMap((phase) => project.listed(phase, 'files'))
    .flatMap((file) => get(file, 'fileRef') ?? [])
    .flatMap((id) => readFile(project, id, 'model', block));
  const folders = items(get(object, 'fileSystemSynchronizedGroups')).flatMap((id) => readFile(project, id, 'code', block));
  return [...files, ...folders];
}

function readFile(project: Project, id: PlistNode, holds: CodeFact['holds'], block: string): CodeFact[] {
  const path = stringEntry(project.object(id), 'path');
  if (path === null || (holds === 'model' && !isModel(path.text))) return [];
  return [{ kind: 'code', holds, path: project.pathOf(id), block, ...project.place(path) }];
}

/** The targets that use products of a package; the project itself when none does. */
export function usersOf(project: Project, packageId: string, targets: readonly Target[]): User[] {
  const users = targets.flatMap(({ object, block, role }): User[] => {
    const used = project.listed(object, 'packageProductDependencies').filter((product) => text(get(product, 'package')) === packageId);
    const products = [...new Set(used.flatMap((product) => text(get(product, 'productName')) ?? []))];
    return products.length === 0 ? [] : [{ block, role, products }];
  });
  return users.length > 0 ? users : [{ block: '', role: { kind: 'runtime' }, products: [] }];
}
