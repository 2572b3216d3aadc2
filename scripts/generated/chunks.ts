import path from 'node:path';
import type { ChunkingContext } from 'rolldown';

/**
 * Names the chunk of each module that several chunks share. What every check loads lies in one, and of the rest all of one
 * room that need the same packages: each file that is loaded costs a start about half a millisecond, and there would be
 * hundreds of small ones. A package is still loaded only by what needs it, and so is a room: to declare what a rule may say
 * takes 40 milliseconds, which a configuration has no need of.
 * @param root the project's folder
 * @returns a function that gives null for what lies in a chunk of its own: a module of a package, or one that is loaded on demand
 */
export function sharedChunks(root: string): (module: string, context: ChunkingContext) => string | null {
  const source = path.join(root, 'src') + path.sep;
  const check = path.join(source, 'check.ts');
  return (module, context) => {
    const isOnDemand = (context.getModuleInfo(module)?.dynamicImporters.length ?? 0) > 0;
    if (!module.startsWith(source) || isOnDemand) return null;
    if (modulesBehind(check, context).has(module)) return 'check';
    const packages = [...modulesBehind(module, context)].flatMap((needed) => packageOf(needed) ?? []);
    const [room = ''] = path.relative(source, module).split(path.sep);
    return ['shared', room, ...[...new Set(packages)].toSorted()].join('-');
  };
}

/** A module and all that it loads with itself. */
function modulesBehind(module: string, context: ChunkingContext): ReadonlySet<string> {
  // A set goes on through what is added to it meanwhile.
  const found = new Set([module]);
  for (const each of found) for (const imported of context.getModuleInfo(each)?.importedIds ?? []) found.add(imported);
  return found;
}

function packageOf(module: string): string | undefined {
  return /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(module)?.[1]?.replaceAll(/\W+/g, '-');
}
