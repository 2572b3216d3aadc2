import { get, items, text, type YamlNode } from '../../formats/yaml.ts';

/** The action that a step uses, without its version: `actions/setup-python`. */
export function actionOf(step: YamlNode): string {
  const uses = text(get(step, 'uses')) ?? '';
  return (uses.split('@')[0] ?? '').trim().toLowerCase();
}

/** More than people write. */
const maximumSteps = 300;

/** The steps of a job, as many as people write. */
export function stepsOf(job: YamlNode): readonly YamlNode[] {
  return items(get(job, 'steps')).slice(0, maximumSteps);
}
