import type { YamlEntry } from '../../formats/yaml.ts';
import type { Constraint, Fact } from '../../model.ts';
import { placesIn } from '../containers/script.ts';
import type { Part, Take } from '../deployment/part.ts';
import { setting } from '../deployment/takes.ts';
import { dependencyFact } from '../installs/frame.ts';

/** A model by its address: a setting, and where the address is one of the Hugging Face Hub the model itself. */
export function modelUri(key: string): Take {
  return (part, at) => [...setting(key)(part, at), ...hubModel(part, at)];
}

/** https://kserve.github.io/website/docs/model-serving/storage/providers/hf: `hf://owner/model:revision` */
function hubModel({ source, block }: Part, { value }: YamlEntry): Fact[] {
  if (value.kind !== 'scalar') return [];
  const [whole = '', scheme = '', name, revision] = /^(hf:\/\/)([\w.-]+\/[\w.-]+)(?::([\w.-]+))?$/.exec(value.value) ?? [];
  if (name === undefined) return [];
  const constraint: Constraint = revision === undefined ? { kind: 'any' } : { kind: 'range', text: revision };
  const frame = { block, command: null, role: { kind: 'runtime' }, place: placesIn(source, value) } as const;
  return [dependencyFact(frame, { start: scheme.length, end: whole.length }, { ecosystem: 'huggingface', name, constraint })];
}
