import type { ReportedUnit, UnitKind } from '../../model.ts';
import { groupBy } from '../../lists.ts';
import { joined } from '../words.ts';

/** Kinds as people count them, in the order in which units are shown: what ships first. */
const KINDS: Readonly<Record<UnitKind, readonly [one: string, many: string]>> = {
  app: ['app', 'apps'],
  image: ['image', 'images'],
  function: ['function', 'functions'],
  firmware: ['firmware', 'firmware'],
  site: ['site', 'sites'],
  job: ['job', 'jobs'],
  library: ['library', 'libraries'],
  environment: ['environment', 'environments'],
  notebook: ['notebook', 'notebooks'],
  ci: ['CI job', 'CI jobs'],
};

const ORDER = Object.keys(KINDS);

/** Gives the units with those that ship first; otherwise in the order that they have. */
export function inOrder(units: readonly ReportedUnit[]): readonly ReportedUnit[] {
  return units.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** Gives the word for several units of a kind. */
export function manyOf(kind: UnitKind): string {
  return KINDS[kind][1];
}

/** Gives `2 images, 1 app and 12 CI jobs`. */
export function kindsText(units: readonly ReportedUnit[]): string {
  const kinds = groupBy(inOrder(units), ({ kind }) => kind);
  return joined([...kinds].map(([kind, list]) => `${list.length} ${KINDS[kind][list.length === 1 ? 0 : 1]}`));
}
