import { matchesAny } from '../lists.ts';
import type { Location, Problem, Stated } from '../model.ts';
import { meant, nearest, strangeIn } from '../nearest.ts';
import { parseRemote } from './address.ts';
import { contradictions } from './contradictions.ts';
import { ConfigError } from './error.ts';
import type { Config } from './model.ts';
import { holding } from './units.ts';

/** What a configuration may name: anything else would silently do nothing. */
export interface Known {
  /** The ids of the rules. */
  readonly rules: readonly string[];
  /** The ids of the technologies. */
  readonly technologies: readonly string[];
  /** Where they are listed. */
  readonly technologiesPage: string;
  /** The files of the tree, relative to the folder that the configuration is for; null where it also speaks of others. */
  readonly paths: readonly string[] | null;
}

/**
 * Refuses names that nothing has. A configuration of another repository may be made for a later version: there it is a warning.
 * @returns the warnings
 * @throws ConfigError with every such name in the files of this repository
 */
export function checkNames(config: Config, known: Known): readonly Problem[] {
  const wrong = [
    ...unknownRules(config, known),
    ...unknownTechnologies(config, known),
    ...contradictions(config.policy, known.technologies),
    ...emptyPaths(config, known),
  ];
  const isElsewhere = ({ location }: Problem) => location !== null && parseRemote(location.path) !== null;
  const own = wrong.filter((one) => !isElsewhere(one)).toSorted((a, b) => (a.location?.line ?? 0) - (b.location?.line ?? 0));
  if (own.length > 0) throw new ConfigError(own.map(({ message, location }) => `${placeText(location)} ${message}`));
  return wrong.map(({ message, location }) => ({ message: `${message} It is left out.`, location }));
}

function unknownRules({ rules, paths, suppressions }: Config, known: Known): Problem[] {
  const named = [
    ...rules.map(({ pattern, from }) => ({ value: pattern, from })),
    ...paths.flatMap((entry) => entry.rules.map(({ pattern, from }) => ({ value: pattern, from }))),
    ...suppressions.map(({ rule, from }) => ({ value: rule, from })),
  ];
  return named
    .filter(({ value }) => !known.rules.some((id) => matchesAny([value], id)))
    .map(({ value, from }) => ({
      message: `no rule is named "${value}"${strangeIn(value)}; ${likelyRule(value, known)}`,
      location: from,
    }));
}

/** Of a group that there is one of its rules is meant, if no other one is. */
function likelyRule(value: string, known: Known): string {
  const list = '`framework-fit rules` lists them';
  if (isGroup(value)) return likely(value, groupsOf(known), list);
  const ofGroup = known.rules.filter((id) => id.startsWith(value.slice(0, value.indexOf('/') + 1)));
  return likely(value, known.rules, ofGroup.length === 0 ? list : `did you mean \`${nearest(value, ofGroup)}\`?`);
}

function likely(word: string, known: readonly string[], otherwise: string): string {
  const found = meant(word, known);
  return found === null ? otherwise : `did you mean \`${found}\`?`;
}

/** Whether a group is likely to be meant: `android/*`, and `android` and `android/`, which is how others write it. */
function isGroup(value: string): boolean {
  return /^[^/]*(?:\/\**)?$/.test(value);
}

/** The patterns that mean one group each. */
function groupsOf({ rules }: Known): readonly string[] {
  return [...new Set(rules.map((id) => `${id.slice(0, id.indexOf('/'))}/*`))];
}

function unknownTechnologies({ policy }: Config, { technologies, technologiesPage }: Known): Problem[] {
  const named = policy.flatMap(({ denied, allowed, preferred }): readonly Stated<string>[] => [...denied, ...allowed, ...preferred]);
  return named
    .filter(({ value }) => !technologies.some((id) => matchesAny([value], id)))
    .map(({ value, from }) => ({
      message: `no technology is named "${value}"${strangeIn(value)}; ${likely(value.replace(/^pkg:[a-z]+\//, ''), technologies, `${technologiesPage} lists them`)}`,
      location: from,
    }));
}

/** Paths of units that no file lies in. */
function emptyPaths({ units }: Config, { paths }: Known): Problem[] {
  if (paths === null) return [];
  return units
    .flatMap((unit) => unit.paths)
    .filter(({ value }) => !paths.some(holding([value])))
    .map(({ value, location }) => ({
      message: `no file lies in "${value}"; ${likely(value, foldersOf(paths), 'name a file, a folder or a glob that is there')}`,
      location,
    }));
}

function foldersOf(files: readonly string[]): string[] {
  return [...new Set(files.map((file) => file.slice(0, Math.max(0, file.lastIndexOf('/')))))].filter((folder) => folder !== '');
}

function placeText(location: Location | null): string {
  return location === null ? '' : `${location.path}:${location.line}:${location.column}`;
}
