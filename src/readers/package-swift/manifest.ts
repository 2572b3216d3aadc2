import { argument, asCall, type Call, elementsOf, type Item, literal } from '../../formats/swift.ts';
import type { Source } from '../../formats/source.ts';
import type { Fact, SettingFact } from '../../model.ts';
import { deploymentTarget } from '../apple/platforms.ts';

/** What `Package(name: …)` says of itself: its name, whether others can use it, its platforms. */
export function readPackage(call: Call, source: Source): Fact[] {
  const [name] = argument(call, 'name') ?? [];
  const platforms = elementsOf(argument(call, 'platforms')).flatMap((items) => readPlatform(items, source));
  if (name?.kind !== 'text') return platforms;
  const { start, end } = name.inner;
  return [
    { kind: 'project', ecosystem: 'swift', name: name.value, published: isPublished(call), block: '', ...source.place(start, end) },
    ...platforms,
  ];
}

/** It offers a library, or its products are not listed but made. */
function isPublished(call: Call): boolean {
  const products = argument(call, 'products') ?? [];
  const listed = elementsOf(products).map((items) => asCall(items)?.head.path.join('.'));
  return listed.length > 0 ? listed.includes('.library') : products.some((item) => item.kind === 'word');
}

/** `.iOS(.v15)`, `.macOS("12.0")`. */
function readPlatform(items: readonly Item[], source: Source): SettingFact[] {
  const call = asCall(items);
  const [, platform = ''] = call?.head.path ?? [];
  const key = deploymentTarget(platform);
  if (call === null || key === null) return [];
  const value = versionOf(call.args[0]?.items ?? []);
  return [{ kind: 'setting', key, value, block: '', ...source.place(call.start, call.end) }];
}

/** `.v10_15` is 10.15. */
function versionOf(items: readonly Item[]): string | null {
  const [only, ...more] = items;
  const [, named] = only?.kind === 'word' && more.length === 0 ? (/^\.v(\d+(?:_\d+)*)$/.exec(only.path.join('.')) ?? []) : [];
  return named?.replaceAll('_', '.') ?? literal(items);
}
