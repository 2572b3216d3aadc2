import { argument, type Call, callsIn, elementsOf, literal } from '../../formats/swift.ts';
import type { Role } from '../../model.ts';

/** Which products of a package targets use, and of what kind these targets are. */
export interface Use {
  readonly products: readonly string[];
  readonly role: Role;
}

const roles: Readonly<Record<string, Role>> = {
  '.target': { kind: 'runtime' },
  '.executableTarget': { kind: 'runtime' },
  '.systemLibrary': { kind: 'runtime' },
  '.testTarget': { kind: 'test' },
  '.plugin': { kind: 'build' },
  '.macro': { kind: 'build' },
};

/** The uses of packages by targets, `.product(name: "Tagger", package: "tagger")`, by the packages' names in lower case. */
export function usesOf(calls: readonly Call[]): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  for (const call of calls) {
    const name = call.head.path.join('.');
    const role = Object.hasOwn(roles, name) ? roles[name] : undefined;
    if (role === undefined) continue;
    for (const { product, packageName } of productsOf(call)) {
      const known = uses.get(packageName);
      const products = [...new Set([...(known?.products ?? []), product])];
      uses.set(packageName, { products, role: known === undefined || known.role.kind !== 'runtime' ? role : known.role });
    }
  }
  return uses;
}

function productsOf(target: Call): { readonly product: string; readonly packageName: string }[] {
  const listed = [...elementsOf(argument(target, 'dependencies')), ...elementsOf(argument(target, 'plugins'))];
  return listed.flatMap(callsIn).flatMap((call) => {
    const product = literal(argument(call, 'name'));
    const packageName = literal(argument(call, 'package'));
    return product === null || packageName === null ? [] : [{ product, packageName: packageName.toLowerCase() }];
  });
}
