import { parse } from '@renovatebot/pep440';
import { after, type Key } from './intervals.ts';
import { hasHugeNumber } from './scheme.ts';

/** A version of the Python world: https://packaging.python.org/en/latest/specifications/version-specifiers/ */
export interface PythonVersion {
  readonly epoch: number;
  readonly release: readonly number[];
  readonly pre: Suffix;
  readonly post: Suffix;
  readonly dev: Suffix;
  /** The local label, `cu118` of `2.1.0+cu118`. */
  readonly label: string | null;
}

/** Letter and number: `['rc', 1]`. */
type Suffix = readonly (string | number)[] | null;

/** Below every number of a release, and below every part of a label. */
const end = -1;
const none = -1;
/** What follows the release in the key of one without any suffix: no pre-release, post-release, development release. */
const finalParts: Key = [Number.POSITIVE_INFINITY, 0, none, Number.POSITIVE_INFINITY];

/** Takes a version apart; null when it is not one. */
export function parsePythonVersion(text: string): PythonVersion | null {
  const parsed = hasHugeNumber(text) ? null : parse(text);
  if (!parsed) return null;
  const plus = text.indexOf('+');
  return { ...parsed, label: plus < 0 ? null : text.slice(plus + 1).toLowerCase() };
}

/** The version with its label: that and nothing else. */
export function fullKey(version: PythonVersion): Key {
  return [...publicKey(version), ...labelParts(version.label), end];
}

/** The version with whatever label: the beginning of the keys of all of them. */
export function publicKey(version: PythonVersion): Key {
  return [...preKey(version), numberOf(version.post, none), numberOf(version.dev, Number.POSITIVE_INFINITY)];
}

/** The release with all its pre-releases and post-releases: the beginning of the keys of all of them. */
export function releaseKey(epoch: number, release: readonly number[]): Key {
  return [epoch, ...release.slice(0, release.findLastIndex((part) => part !== 0) + 1), end];
}

/** The place before the final release of whatever stands at the place. */
export function finalOf(place: Key): Key {
  return [...place.slice(0, place.indexOf(end) + 1), ...finalParts];
}

/** The place before the version and all its labels. No version lies between 2.0.dev0 and all that is 2.0. */
export function before(version: PythonVersion): Key {
  const first = !version.pre && !version.post && version.dev && numberOf(version.dev, none) === 0;
  return first ? releaseKey(version.epoch, version.release) : publicKey(version);
}

/** The upper end of `<V`, which leaves out the pre-releases of V as well, unless V is one itself. */
export function below(version: PythonVersion): Key {
  if (version.pre || version.dev) return before(version);
  if (version.post) return [...preKey(version), numberOf(version.post, none)];
  return releaseKey(version.epoch, version.release);
}

/** The lower end of `>V`, which leaves out labels and post-releases of V as well, unless V is a post-release itself. */
export function above(version: PythonVersion): Key {
  return after(version.post || version.dev ? publicKey(version) : preKey(version));
}

function preKey(version: PythonVersion): Key {
  return [...releaseKey(version.epoch, version.release), preRank(version), numberOf(version.pre, 0)];
}

function preRank({ pre, post, dev }: PythonVersion): number {
  if (pre) return ['a', 'b', 'rc'].indexOf(String(pre[0]));
  return dev && !post ? none : Number.POSITIVE_INFINITY;
}

/** Parts of letters come before parts of digits. */
function labelParts(label: string | null): Key {
  if (label === null) return [];
  return label.split(/[._-]/).flatMap((part) => (/^\d+$/.test(part) ? [1, Number(part)] : [0, part]));
}

function numberOf(suffix: Suffix, otherwise: number): number {
  return suffix ? Number(suffix[1]) : otherwise;
}
