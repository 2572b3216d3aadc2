import type { Condition } from '../model.ts';
import { uniqueBy } from '../lists.ts';
import { matchBefore, sceneBefore, withBefore } from './before.ts';
import { bind, membersOf, together, type Binding, type Match, type Scene } from './scene.ts';
import { placeholdersIn } from './text.ts';
import { dependency } from './words/dependency.ts';
import { image } from './words/image.ts';
import { evidence, packaging } from './words/app.ts';
import { command, env, file, install, model, plugin, resource, setting, source } from './words/member.ts';
import { index } from './words/package-index.ts';
import { policy } from './words/policy.ts';
import { suppression } from './words/suppression.ts';
import { accelerator, installer, platform, runtime, target, unitKind } from './words/place.ts';
import { date, pair, path, route } from './words/table.ts';

/** Every way in which a condition holds, each as the match so far with what it bound. */
export function holds(condition: Condition, scene: Scene, match: Match): Match[] {
  switch (condition.word) {
    case 'all':
      return condition.of.reduce<Match[]>((matches, part) => matches.flatMap((one) => holds(part, scene, one)), [match]);
    case 'any':
      return condition.of.flatMap((part) => holds(part, scene, match));
    case 'not':
      return holds(condition.of, doubting(scene), match).length === 0 ? [match] : [];
    case 'lacks':
      return holds(condition.of, doubting(scene), { named: {}, unnamed: [] }).length === 0 ? [match] : [];
    case 'was':
      return holds(condition.of, sceneBefore(scene), matchBefore(match, scene)).map((found) => withBefore(match, found, scene));
    default:
      return leaf(condition, scene, match);
  }
}

/** Where something must be absent, what cannot be known may be that something. */
function doubting(scene: Scene): Scene {
  return { ...scene, doubt: !scene.doubt };
}

type Leaf = Exclude<Condition, { word: 'all' | 'any' | 'not' | 'lacks' | 'was' }>;

/** What a leaf binds, kept apart from what it cannot meet: other alternatives, and the other way round of a pair. */
function leaf(condition: Leaf, scene: Scene, match: Match): Match[] {
  const found = seen(look(condition, scene, match), scene);
  if (found.length === 0) return [];
  const before = membersOf(match);
  return found
    .filter((binding) => binding.members.every((member) => before.every((other) => together(member, other))))
    .map((binding) => bind(match, 'as' in condition ? condition.as : null, binding));
}

/** In an overview what is uncertain does not count, and each technology counts once; what is of no unit counts by itself. */
function seen(bindings: readonly Binding[], { overview }: Scene): readonly Binding[] {
  if (!overview) return bindings;
  const certain = bindings.filter(({ members }) => members.every(({ weak }) => weak.length === 0));
  return uniqueBy(certain, ({ fields, unit, members }) => fields['technology'] || (unit ?? members[0]));
}

/** Whether a condition looks at something that is bound; one that does not holds for a scene once and for all. */
export function refers(condition: Condition): boolean {
  switch (condition.word) {
    case 'all':
    case 'any':
      return condition.of.some(refers);
    case 'not':
    case 'lacks':
    case 'was':
      return refers(condition.of);
    case 'pair':
    case 'route':
    case 'path':
    case 'unit':
    case 'installer':
      return true;
    case 'date':
      return condition.end !== null;
    case 'accelerator':
      return condition.container !== null || placeholdersIn(condition.arch).length > 0;
    case 'runtime':
      return placeholdersIn(condition.version).length > 0;
    case 'dependency':
      return condition.in !== null || condition.index !== null || [condition.version, condition.cuda].flatMap(placeholdersIn).length > 0;
    default:
      return 'in' in condition && condition.in !== null;
  }
}

function look(condition: Leaf, scene: Scene, match: Match): Binding[] {
  switch (condition.word) {
    case 'dependency':
      return dependency(condition, scene, match);
    case 'image':
      return image(condition, scene);
    case 'target':
      return target(condition, scene);
    case 'unit':
      return unitKind(condition, scene, match);
    case 'platform':
      return platform(condition, scene);
    case 'accelerator':
      return accelerator(condition, scene, match);
    case 'runtime':
      return runtime(condition, scene, match);
    case 'index':
      return index(condition, scene);
    case 'setting':
      return setting(condition, scene, match);
    case 'resource':
      return resource(condition, scene);
    case 'command':
      return command(condition, scene);
    case 'install':
      return install(condition, scene);
    case 'env':
      return env(condition, scene);
    case 'model':
      return model(condition, scene, match);
    case 'source':
      return source(condition, scene, match);
    case 'plugin':
      return plugin(condition, scene, match);
    case 'file':
      return file(condition, scene, match);
    case 'pair':
      return pair(condition, scene, match);
    case 'route':
      return route(condition, scene, match);
    case 'path':
      return path(condition, scene, match);
    case 'date':
      return date(condition, scene, match);
    case 'installer':
      return installer(condition, scene, match);
    case 'evidence':
      return evidence(condition, scene, match);
    case 'policy':
      return policy(condition, scene);
    case 'suppression':
      return suppression(condition, scene);
    case 'packaging':
      return packaging(condition, scene, match);
  }
}
