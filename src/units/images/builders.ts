import { groupBy } from '../../lists.ts';
import type { FactOf, Link, Member } from '../../model.ts';
import { link } from '../draft.ts';
import type { Container } from './containers.ts';
import type { Building } from './contexts.ts';

type Image = Pick<FactOf<'image'>, 'name' | 'tag'>;

/** A way in which a Dockerfile is built, and what in the repository goes it. */
interface Way {
  readonly building: Building;
  readonly build: FactOf<'build'>;
}

/** Says which way makes the image of a name; null when none does, or several do. */
export type Builders = (image: Image) => Way | null;

/** The same of an image that a building starts from, which that building may give another meaning. */
export type Bases = (building: Building, image: Image) => Way | null;

/** A container with what builds its image, and what other files add to it. */
export interface Deployed {
  readonly container: Container;
  readonly building: Building | null;
  /** What builds it, and what says that the image is another one than the container names. */
  readonly because: readonly Link[];
  readonly added: readonly Member[];
}

/**
 * Says what builds the images that are run, and those that others start from. Where several build images of one name, only
 * the tag tells which is meant; what an image starts from is another one when its tag is another.
 */
export function buildersOf(ways: readonly Building[]): { readonly runOf: Builders; readonly baseOf: Bases } {
  const all = ways.flatMap((building) => building.builds.map((build) => ({ building, build })));
  const tagged = all.flatMap((way) => way.build.tags.map((tag) => ({ ...way, tag })));
  const byTag = groupBy(tagged, ({ tag }) => (isTagged(tag) ? tag : `${tag}:latest`));
  const byName = groupBy(tagged, ({ tag }) => nameOf(tag));
  const byBlock = groupBy(all, ({ build }) => `${build.location.path}#${build.block}`);
  const open = groupBy(
    tagged.filter(({ tag }) => /\$|\{\{/.test(tag)),
    ({ tag }) => nameOf(tag),
  );
  const exact = ({ name, tag }: Image) => onlyOf(byTag.get(`${name}:${tag ?? 'latest'}`) ?? []);
  return {
    runOf: (image) => exact(image) ?? onlyOf(byName.get(image.name) ?? []),
    baseOf: ({ builds }, image) => {
      const given = new Set(builds.map(({ contexts = {} }) => (Object.hasOwn(contexts, image.name) ? contexts[image.name] : null)));
      const [meant = null] = given;
      if (given.size > 1) return null;
      const path = builds[0]?.location.path ?? '';
      return meant === null ? (exact(image) ?? onlyOf(open.get(image.name) ?? [])) : onlyOf(byBlock.get(`${path}#${meant}`) ?? []);
    },
  };
}

/**
 * Says what builds a container's image: its own `build`, or the one that tags an image of the name that it runs. That is
 * also the name which every overlay puts in the place of its own.
 */
export function deployedBy(ways: readonly Building[], buildOf: Builders): (container: Container, added: readonly Member[]) => Deployed {
  const byBuild = new Map(ways.flatMap((building) => building.builds.map((build) => [build, { building, build }])));
  return (container, added) => {
    const { build, image } = container;
    const own = build === null ? image && buildOf(image) : (byBuild.get(build) ?? null);
    if (own !== null) return { container, building: own.building, because: [isBuilt(own)], added };
    const replaced = added.flatMap(({ fact }) => (fact.kind === 'image' ? [fact] : []));
    const way = build === null && image !== null && isPlaceholder(image) ? onlyOf(replaced.map(buildOf)) : null;
    if (way === null) return { container, building: null, because: [], added };
    const links = replaced.slice(0, 1).map(({ location }) => link(`image \`${image?.name ?? ''}\` is replaced`, location));
    return { container, building: way.building, because: [isBuilt(way), ...links], added };
  };
}

/** A bare name is there to be replaced; one with an owner may be run as it is. */
function isPlaceholder({ name }: Image): boolean {
  return !name.includes('/');
}

/** "`Dockerfile` is built", at the place of the build. */
export function isBuilt({ building, build }: Way): Link {
  return link(`\`${building.dockerfile}\` is built`, build.location);
}

/** The one way of all that are found, with the first build that goes it; null when there are several, or one is unknown. */
function onlyOf(found: readonly (Way | null)[]): Way | null {
  const [first = null, ...others] = found;
  return others.every((way) => way?.building === first?.building) ? first : null;
}

/** An image reference without tag and digest. */
function nameOf(reference: string): string {
  return reference.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
}

function isTagged(reference: string): boolean {
  return /[:@][^/]*$/.test(reference);
}
