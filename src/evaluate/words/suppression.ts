import type { Member, SettingFact, SuppressionState } from '../../model.ts';
import type { Binding, Scene } from '../scene.ts';

/** `suppression`: what accepts findings, or would, and has something about it that its author should know. */
export function suppression({ is }: Pick<SuppressionState, 'is'>, { suppressions }: Scene): Binding[] {
  return suppressions.filter((one) => one.is === is).map(bindingOf);
}

function bindingOf(state: SuppressionState): Binding {
  const { rule, until, problem, text } = state;
  const fields = { text, rule, until: until ?? '', problem };
  return { unit: null, members: [memberOf(state)], versions: null, relation: null, fields };
}

/** Its words as a fact, so that a finding can stand on them. */
function memberOf({ rule, source, from, text }: SuppressionState): Member<SettingFact> {
  const key = source === 'comment' ? 'framework-fit' : 'suppressions.rule';
  return { fact: { kind: 'setting', block: '', key, value: rule, text, location: from }, links: [], weak: [], choices: {} };
}
