import type { Source } from '../../formats/source.ts';
import { entries, get, text, type YamlNode } from '../../formats/yaml.ts';
import type { SettingFact } from '../../model.ts';
import { settingOf } from '../containers/setting.ts';

/** Annotations that decide how something runs. */
const telling = /^(?:run\.googleapis\.com|serving\.kserve\.io|autoscaling\.knative\.dev)\//;

/** What annotations of an object, and of the pods that it makes, say of how it runs. */
export function readAnnotations(source: Source, root: YamlNode, block: string): SettingFact[] {
  const all = [get(root, 'metadata', 'annotations'), get(root, 'spec', 'template', 'metadata', 'annotations')].flatMap(entries);
  return all
    .filter(({ key }) => telling.test(key))
    .flatMap((each) =>
      settingOf(source, block, 'kubernetes.annotation', each, (node) => {
        const value = text(node);
        return value === null || value.includes('{{') ? null : `${each.key}=${value}`;
      }),
    );
}
