import { z } from 'zod';

/**
 * A union of maps, each of which has a key that no other one has. Of dozens of them only the one is tried whose key is there.
 * @param maps the maps by these keys; what is wrong is told as by any union
 */
export function unionByKey<T>(maps: Readonly<Record<string, z.ZodType<T>>>): z.ZodType<T> {
  const all = Object.values(maps);
  const union = z.union(all);
  // With another one beside it: a mistake in a union is told otherwise than one in a map that stands alone.
  const single = new Map(
    Object.entries(maps).map(([key, map]) => [key, z.lazy(() => z.union([map, ...all.filter((one) => one !== map).slice(0, 1)]))]),
  );
  // oxlint-disable no-underscore-dangle -- where zod has what a schema of one's own does
  const runAll = union._zod.run.bind(union._zod);
  union._zod.run = (payload, context) => {
    const [one, ...others] = keysOf(payload.value).flatMap((key) => single.get(key) ?? []);
    return one === undefined || others.length > 0 ? runAll(payload, context) : one._zod.run(payload, context);
  };
  // oxlint-enable no-underscore-dangle
  return union;
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
