import type { Fit, FitCell, FitReport, FitTechnology, TargetName, TechnologyKind, UnitKind } from '../../model.ts';
import { count, joined } from '../words.ts';

/** What a model is made with, and what runs it: of a repository's technologies these answer what fits where. */
const first: ReadonlySet<TechnologyKind> = new Set(['training-framework', 'runtime', 'server']);

const shipping: ReadonlySet<string> = new Set<UnitKind>(['image', 'app', 'function', 'firmware', 'site']);

/** What is shown of a table, and what is only counted. */
export interface FitView {
  readonly fit: Fit;
  /** For people: `3 technologies and 1 target`; null when nothing is left out. */
  readonly left: string | null;
}

/**
 * Of a repository: the targets of what ships, against the frameworks, runtimes and servers, wherever there is something to say. What was
 * asked for by name is shown whole.
 */
export function viewOf({ fit, useCase }: Pick<FitReport, 'fit' | 'useCase'>, all: boolean): FitView {
  if (useCase !== null) return { fit: { ...fit, cells: fit.cells.filter((cell) => isForTask(cell, useCase)) }, left: null };
  if (!isOfRepository(fit)) return { fit, left: null };
  const targets = all ? fit.targets : placesOf(fit);
  const technologies = all ? fit.technologies : technologiesOf(fit);
  const names = new Set(targets.map(({ name }) => name));
  const byId = new Map(technologies.map((technology) => [technology.id, technology]));
  const cells = fit.cells.filter((cell) => names.has(cell.target) && isTelling(cell, byId.get(cell.technology), fit));
  const told = new Set(cells.map(({ technology }) => technology));
  const shown = technologies.filter(({ id }) => told.has(id));
  const left = [
    ...counted(fit.technologies.length - shown.length, 'technology', 'technologies'),
    ...counted(fit.targets.length - targets.length, 'target', 'targets'),
  ];
  return { fit: { technologies: shown, targets, cells }, left: all || left.length === 0 ? null : joined(left) };
}

/** That a technology runs on one kind of device does not say that what it has for the task does. */
function isForTask({ state, technology, target }: FitCell, { uses }: NonNullable<FitReport['useCase']>): boolean {
  if (state === 'unknown') return false;
  const meant = uses.find((use) => use.technology === technology)?.targets ?? [];
  return state !== 'native' || meant.length === 0 || meant.includes(target) || !devices.has(target);
}

const devices: ReadonlySet<string> = new Set<TargetName>(['android', 'ios', 'watchos', 'tvos', 'browser', 'mcu']);

/** Whether the technologies are those of a repository; otherwise they were asked for by name. */
export function isOfRepository({ technologies }: Fit): boolean {
  return technologies.some(({ units }) => units.length > 0);
}

/** Whether one technology was asked for by name: then every way is of interest. */
export function isOneAsked(fit: Fit): boolean {
  return fit.technologies.length === 1 && !isOfRepository(fit);
}

/** Where something ships to; where jobs and environments run when nothing ships. */
function placesOf({ targets }: Fit): Fit['targets'] {
  const places = targets.filter(({ units }) => units.length === 0 || units.some((id) => shipping.has(id.split(':')[0] ?? '')));
  return places.length === 0 ? targets : places;
}

/** A layer runs where the framework below it does; it stands for that framework when the repository names none. */
function technologiesOf({ technologies }: Fit): Fit['technologies'] {
  const hasFramework = technologies.some(({ kind }) => kind === 'training-framework');
  return technologies.filter(({ kind }) => first.has(kind) || (kind === 'layer' && !hasFramework));
}

/** Whether a technology of the table is part of what runs on a target; on one where nothing runs yet anything may be meant to. */
export function isThere({ units }: FitTechnology, target: string, { targets }: Fit): boolean {
  const there = targets.find(({ name }) => name === target)?.units ?? [];
  return there.length === 0 || units.some((unit) => there.includes(unit));
}

/** A runtime that belongs elsewhere is no news, nor is what has ended there. */
function isTelling({ state, target }: FitCell, technology: FitTechnology | undefined, fit: Fit): boolean {
  if (technology === undefined) return false;
  return isThere(technology, target, fit) || state === 'native' || (state === 'route' && technology.kind !== 'runtime');
}

function counted(number: number, one: string, many: string): readonly string[] {
  if (number === 0) return [];
  return [number === 1 ? count(1, one) : `${number} ${many}`];
}
