import type { Source } from '../../formats/source.ts';
import { get, type YamlNode, type YamlScalar } from '../../formats/yaml.ts';
import type { Fact } from '../../model.ts';
import { joinLines } from '../containers/lines.ts';
import { readCommands } from '../installs/index.ts';
import { behindReference } from './inherit.ts';
import type { Variables } from './variables.ts';

interface Surroundings {
  readonly source: Source;
  readonly root: YamlNode;
  readonly block: string;
  readonly variables: Variables;
  /** Whether PowerShell runs the scripts, whose own grammar is left alone. */
  readonly windows: boolean;
}

/** What the scripts of a job install and start: one shell runs what comes before and the script, another what comes after. */
export function readScripts(job: YamlNode, surroundings: Surroundings): Fact[] {
  return [['before_script', 'script'], ['after_script']].flatMap((keys, index) => {
    const lines = keys.flatMap((key) => linesOf(get(job, key), surroundings.root, 0));
    return readLines(lines, index, surroundings);
  });
}

/** Deeper than GitLab allows lists of lines in each other. */
const maximumDepth = 11;

/** The lines of a script: texts, lists of them in lists, and references. What stands in another file is left out. */
function linesOf(node: YamlNode | undefined, root: YamlNode, depth: number): YamlScalar[] {
  const written = behindReference(node, root);
  if (written === undefined || depth > maximumDepth) return [];
  if (written.kind === 'list') return written.items.flatMap((item) => linesOf(item, root, depth + 1));
  return written.kind === 'scalar' && written.type !== 'null' ? [written] : [];
}

function readLines(lines: readonly YamlScalar[], index: number, { source, block, variables, windows }: Surroundings): Fact[] {
  const { text, place } = joinLines(source, lines);
  if (text === '' || (windows && /`|\$env:/i.test(text))) return [];
  return readCommands(text, {
    block,
    directory: '',
    variables: new Map([...variables].filter(([, value]) => !value.includes('$')).map(([name, value]) => [name, { value, weak: true }])),
    commandPrefix: `${source.path}:${block}:${index}`,
    place,
  });
}
