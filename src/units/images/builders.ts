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

/** A container with what builds its image, and what other files add to it. */
export interface Deployed {
  readonly container: Container;
  readonly building: Building | null;
  /** What builds it, and what says that the image is another one than the container names. */
  readonly because: readonly Link[];
  readonly added: readonly Member[];
}

/** Where several build images of one name, only the tag tells which is meant. */
export function buildersOf(ways: readonly Building[]): Builders {
  const tagged = ways.flatMap((building) => building.builds.flatMap((build) => build.tags.map((tag) => ({ tag, building, build }))));
  const byTag = groupBy(tagged, ({ tag }) => tag);
  const byName = groupBy(tagged, ({ tag }) => nameOf(tag));
  return ({ name, tag }) => onlyOf(byTag.get(`${name}:${tag ?? 'latest'}`) ?? []) ?? onlyOf(byName.get(name) ?? []);
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
function isBuilt({ building, build }: Way): Link {
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
