import type { Source } from '../../formats/source.ts';
import { get, items, text } from '../../formats/yaml.ts';
import type { Fact } from '../../model.ts';
import { readContainer } from './container.ts';
import { readPlacement } from './placement.ts';
import type { Pod } from './pods.ts';

/**
 * The facts of one description of pods. `several`: the object has more than one; then the blocks of containers tell them
 * apart, and where a pod runs is said of each container and not of the object.
 */
export function readPod(source: Source, { group, spec }: Pod, block: string, several: boolean): Fact[] {
  const prefix = several && group !== '' ? `${block}/${group}:` : `${block}/`;
  const containers = (key: string, kind: string) =>
    items(get(spec, key)).map((container, index) => ({ container, block: `${prefix}${kind}${text(get(container, 'name')) ?? index}` }));
  const main = containers('containers', '');
  return [
    ...(several ? main.map((each) => each.block) : [block]).flatMap((one) => readPlacement(source, spec, one)),
    ...[...containers('initContainers', 'init:'), ...main].flatMap((each) => readContainer(source, each.container, each.block)),
  ];
}
