import type { FactOf, Member, Packaging } from '../../model.ts';
import type { Draft } from '../draft.ts';

const keys = ['android.abiFilters', 'android.splits.abi', 'reactNative.architectures'];

type Setting = Member<FactOf<'setting'>>;

/**
 * The native ABIs that an Android app is packed for, by its filters, else by its splits, else by what the build of a React
 * Native app is told. What is packed to test it does not count. Nothing where a flavour has its own, or one of them is not known.
 */
export function packagingOf({ members }: Draft): Packaging | null {
  const settings = members.filter((one): one is Setting => one.fact.kind === 'setting' && one.fact.block !== 'debug');
  const chosen = keys.map((key) => settings.filter(({ fact }) => fact.key === key)).find((found) => found.length > 0) ?? [];
  const abis = chosen.flatMap(({ fact }) => ((fact.block === '' || fact.block === 'release') && fact.value !== null ? [fact.value] : []));
  return chosen.length === 0 || abis.length < chosen.length ? null : { abis, because: chosen };
}
