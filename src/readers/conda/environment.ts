import { literalWord, makeWord, type Word } from '../../formats/shell.ts';
import type { Source } from '../../formats/source.ts';
import { get, items, type YamlNode, type YamlScalar } from '../../formats/yaml.ts';
import type { IndexFact, PlatformFact } from '../../model.ts';
import { placesIn } from '../containers/script.ts';
import { readMatchSpec } from '../installs/conda-spec.ts';
import { indexFact } from '../installs/indexes.ts';
import type { Reading } from '../reader.ts';
import { readLine } from '../requirements/line.ts';
import { logicalLines } from '../requirements/lines.ts';
import { joined, problem, readingOf } from '../requirements/reading.ts';
import { machineOf } from './platform.ts';

/**
 * Reads what stands in an `environment.yml`: the channels, the packages of conda, and those of pip.
 * https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html#creating-an-environment-file-manually
 */
export function readEnvironment(source: Source, root: YamlNode | undefined, block: string): Reading {
  const platforms = items(get(root, 'platforms')).filter(isScalar);
  const facts = [
    ...items(get(root, 'channels')).flatMap((channel) => readChannel(source, channel, block)),
    ...platforms.map((platform) => readPlatform(source, platform, block, platforms.length > 1)),
  ];
  return joined([{ facts, problems: [] }, ...items(get(root, 'dependencies')).map((item) => readItem(source, item, block))]);
}

/** `nodefaults` takes a channel away. */
function readChannel(source: Source, channel: YamlNode, block: string): IndexFact[] {
  if (!isScalar(channel) || channel.value === 'nodefaults') return [];
  return [indexFact({ block, command: null, place: placesIn(source, channel) }, literalWord(channel.value, 0), 'channel', 'conda')];
}

/** conda-lock solves for each of them: https://conda.github.io/conda-lock/src_environment_yml/#platform-specification */
function readPlatform(source: Source, platform: YamlScalar, block: string, isOneOfMany: boolean): PlatformFact {
  const place = placesIn(source, platform)(0, platform.value.length);
  const alternative = isOneOfMany ? 'platforms' : null;
  return { kind: 'platform', ...place, block, label: platform.value, ...machineOf(platform.value), alternative };
}

function readItem(source: Source, item: YamlNode, block: string): Reading {
  if (isScalar(item)) return readPackage(source, item, block);
  return joined(
    items(get(item, 'pip'))
      .filter(isScalar)
      .map((line) => readPipLines(source, line, block)),
  );
}

function readPackage(source: Source, item: YamlScalar, block: string): Reading {
  const frame = { block, command: null, role: { kind: 'runtime' }, place: placesIn(source, item) } as const;
  const word = wordOf(item.value);
  const facts = readMatchSpec(word, frame);
  const isRead = facts.length > 0 || !word.known || /\.(?:conda|tar\.bz2)(?:$|#)/.test(item.value);
  return { facts, problems: isRead ? [] : [problem(frame, word, 'This is not a package as conda is asked for it')] };
}

/** conda writes the list into a requirements file, so each may be all that a line of one may be. */
function readPipLines(source: Source, item: YamlScalar, block: string): Reading {
  const frame = { path: source.path, block, role: { kind: 'runtime' }, place: placesIn(source, item) } as const;
  return joined(logicalLines(item.value).map((line) => readingOf(readLine(line, frame), frame)));
}

/** What a template or a variable of the environment fills cannot be known. */
function wordOf(text: string): Word {
  const variable = /\$?\{\{?\s*([\w.]*)/.exec(text)?.[1];
  if (variable === undefined) return literalWord(text, 0);
  const span = { start: 0, end: text.length };
  return makeWord(span, [{ ...span, origin: 'unknown', text, variable: variable === '' ? null : variable }]);
}

function isScalar(node: YamlNode): node is YamlScalar {
  return node.kind === 'scalar' && node.type !== 'null';
}
