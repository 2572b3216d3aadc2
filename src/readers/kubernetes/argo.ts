import type { Source } from '../../formats/source.ts';
import { get, items, text, type YamlNode } from '../../formats/yaml.ts';
import type { Fact } from '../../model.ts';
import { asWritten } from '../deployment/known.ts';
import { readScript } from '../deployment/shell.ts';
import { readContainer } from './container.ts';
import { readPlacement } from './placement.ts';

/** The containers of the templates of a workflow: https://argo-workflows.readthedocs.io/en/latest/fields/ */
export function readWorkflow(source: Source, root: YamlNode, block: string): Fact[] {
  const spec = get(root, 'spec', 'workflowSpec') ?? get(root, 'spec');
  return [
    ...readPlacement(source, spec, block),
    ...items(get(spec, 'templates')).flatMap((template, index) =>
      readTemplate(source, template, `${block}/${text(get(template, 'name')) ?? index}`),
    ),
  ];
}

/** Where a template runs is said of its container, which has the template's name. */
function readTemplate(source: Source, template: YamlNode, block: string): Fact[] {
  const alone = [get(template, 'container'), get(template, 'script')].flatMap((each) => each ?? []);
  const beside = (key: string, kind: string) =>
    items(key === 'containerSet' ? get(template, key, 'containers') : get(template, key)).flatMap((each, index) =>
      readContainer(source, each, `${block}:${kind}${text(get(each, 'name')) ?? index}`),
    );
  return [
    ...(alone.length > 0 ? readPlacement(source, template, block) : []),
    ...alone.flatMap((each) => [...readContainer(source, each, block), ...readSource(source, each, block)]),
    ...beside('containerSet', ''),
    ...beside('initContainers', 'init:'),
    ...beside('sidecars', 'sidecar:'),
  ];
}

/** The text of a script that a shell runs; that of another interpreter is no list of commands. */
function readSource(source: Source, script: YamlNode, block: string): Fact[] {
  const [program = ''] = items(get(script, 'command')).flatMap((word) => text(word) ?? []);
  const isShell = /(?:^|\/)(?:ba|da|z)?sh$/.test(program);
  return isShell ? readScript({ source, block, know: asWritten }, get(script, 'source'), text(get(script, 'workingDir')) ?? '/') : [];
}
