import { groupBy } from '../../lists.ts';
import type { FactOf, Link, Member } from '../../model.ts';
import { link } from '../draft.ts';
import type { Container } from './containers.ts';
import type { Building } from './contexts.ts';

type Image = Pick<FactOf<'image'>, 'name' | 'tag'>;

/** Says which building makes the image of a name; null when none does, or several do. */
export type Builders = (image: Image) => Building | null;

/** A container with what builds its image, and what other files add to it. */
export interface Deployed {
  readonly container: Container;
  readonly building: Building | null;
  /** What says that the image is another one than the container names. */
  readonly because: readonly Link[];
  readonly added: readonly Member[];
}

/** Where several build images of one name, only the tag tells which is meant. */
export function buildersOf(ways: readonly Building[]): Builders {
  const tagged = ways.flatMap((building) => building.builds.flatMap(({ tags }) => tags.map((tag) => ({ tag, building }))));
  const byTag = groupBy(tagged, ({ tag }) => tag);
  const byName = groupBy(tagged, ({ tag }) => nameOf(tag));
  return ({ name, tag }) => only(byTag.get(`${name}:${tag ?? 'latest'}`)) ?? only(byName.get(name));
}

/**
 * Says what builds a container's image: its own `build`, or the one that tags an image of the name that it runs. That is
 * also the name which every overlay puts in the place of its own.
 */
export function deployedBy(ways: readonly Building[], buildOf: Builders): (container: Container, added: readonly Member[]) => Deployed {
  const byBuild = new Map(ways.flatMap((building) => building.builds.map((build) => [build, building])));
  return (container, added) => {
    const { build, image } = container;
    const own = build === null ? image && buildOf(image) : (byBuild.get(build) ?? null);
    if (own !== null || build !== null || image === null || !isPlaceholder(image)) return { container, building: own, because: [], added };
    const replaced = added.flatMap(({ fact }) => (fact.kind === 'image' ? [fact] : []));
    const buildings = new Set(replaced.map(buildOf));
    const [building = null] = buildings.size === 1 ? buildings : [];
    const because =
      building === null ? [] : replaced.slice(0, 1).map(({ location }) => link(`image \`${image.name}\` is replaced`, location));
    return { container, building, because, added };
  };
}

/** A bare name is there to be replaced; one with an owner may be run as it is. */
function isPlaceholder({ name }: Image): boolean {
  return !name.includes('/');
}

/** The one way of all that are found; null when there are several. */
function only(found: readonly { readonly building: Building }[] | undefined): Building | null {
  const ways = new Set(found?.map(({ building }) => building));
  const [first] = ways;
  return ways.size === 1 && first !== undefined ? first : null;
}

/** An image reference without tag and digest. */
function nameOf(reference: string): string {
  return reference.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
}
