import type { DependencyFact, Interpreter } from '../../model.ts';
import { overlap } from '../../versions/index.ts';

/**
 * Whether a component is left out with the ESP-IDF that builds it: `rules: [{ if: "idf_version >=5.1" }]`, of which all have to hold.
 * https://docs.espressif.com/projects/idf-component-manager/en/latest/reference/manifest_file.html
 * @param runtimes of the unit; where no ESP-IDF is locked, the component may be there
 */
export function isLeftOut({ ecosystem, marker }: DependencyFact, runtimes: readonly Interpreter[]): boolean {
  if (ecosystem !== 'espressif' || marker === null) return false;
  const asked = marker.split(' and ').flatMap((rule) => /^\s*idf_version\s*([<>=!~^][^]*)$/.exec(rule)?.[1] ?? []);
  const locked = runtimes.filter(({ name, use }) => name === 'esp-idf' && use === 'selects');
  return locked.some(({ constraint }) => asked.some((range) => overlap('espressif', constraint, range) === 'no'));
}
