import type { FactOf, Member, Packaging } from '../../model.ts';
import type { Draft } from '../draft.ts';

type Setting = Member<FactOf<'setting'>>;

/**
 * The native ABIs that an Android app is packed for, by its filters or else by its splits. Nothing where a flavour or a
 * build type has its own, or one of them is not known.
 */
export function packagingOf({ members }: Draft): Packaging | null {
  const settings = members.filter((one): one is Setting => one.fact.kind === 'setting');
  const filters = settings.filter(({ fact }) => fact.key === 'android.abiFilters');
  const chosen = filters.length > 0 ? filters : settings.filter(({ fact }) => fact.key === 'android.splits.abi');
  const abis = chosen.flatMap(({ fact }) => (fact.block === '' && fact.value !== null ? [fact.value] : []));
  return chosen.length === 0 || abis.length < chosen.length ? null : { abis, because: chosen };
}
