import type { Source } from '../../formats/source.ts';
import { entry, get, locateIn, text, type YamlNode } from '../../formats/yaml.ts';
import type { BuildFact, PlatformFact } from '../../model.ts';
import { buildArgument, buildArguments } from '../containers/build-arguments.ts';
import { inTree } from '../containers/paths.ts';
import { imagePlatform } from '../containers/platform.ts';
import { entryPlace } from '../manifest/places.ts';
import { actionOf, stepsOf } from './actions.ts';
import { hasExpression, literal } from './expressions.ts';
import { type Choice, choicesOf } from './matrix.ts';

/**
 * The images that the steps of a job build. Each has a block of its own beside the job's, because the machine it
 * is built for is not the one that the job runs on.
 */
export function readBuilds(source: Source, job: YamlNode, block: string): (BuildFact | PlatformFact)[] {
  return stepsOf(job).flatMap((step, index) => {
    if (actionOf(step) !== 'docker/build-push-action') return [];
    const own = `${block}:build:${index}`;
    return [readBuild(source, step, own), ...readPlatforms(source, step, get(job, 'strategy', 'matrix'), own)];
  });
}

/** https://github.com/docker/build-push-action#inputs: `file` is relative to the workspace, not to the context. */
function readBuild(source: Source, step: YamlNode, block: string): BuildFact {
  const inputs = get(step, 'with');
  const deciding = entry(inputs, 'file') ?? entry(inputs, 'context') ?? entry(step, 'uses');
  const place =
    deciding === undefined
      ? source.place(step.start, step.end)
      : entryPlace(source, { start: deciding.keyStart, end: deciding.keyEnd }, deciding.value);
  const context = pathOf(get(inputs, 'context'), '.');
  const file = text(get(inputs, 'file')) === null ? inContext(context) : pathOf(get(inputs, 'file'), '');
  const target = get(inputs, 'target');
  // Without the stage that is meant, the last one would stand for another.
  const dockerfile = text(target) !== null && literal(target) === null ? null : file;
  return {
    kind: 'build',
    ...place,
    block,
    context,
    dockerfile,
    target: literal(target),
    args: argumentsOf(get(inputs, 'build-args')),
    argsAt: placesOf(source, get(inputs, 'build-args')),
    tags: (text(get(inputs, 'tags')) ?? '').split(/[\n,]/).flatMap(reference),
  };
}

/** An image reference; one whose tag only the run knows, without it. */
function reference(written: string): string[] {
  const known = hasExpression(written) ? written.replace(/:[^/:]*$/, '') : written;
  return hasExpression(known) || known.trim() === '' ? [] : [known.trim()];
}

/** One `NAME=value` a line; a line in quotes is one as well. */
function argumentsOf(node: YamlNode | undefined): BuildFact['args'] {
  if (node !== undefined && node.kind !== 'scalar') return buildArguments(null);
  const lines = (text(node) ?? '').split('\n').map((line) => line.trim().replace(/^"(.*)"$/, '$1'));
  const known = (part: string): string | null => (hasExpression(part) ? null : part);
  return buildArguments(lines.flatMap((line) => (line === '' ? [] : [buildArgument(line, known)])));
}

function placesOf(source: Source, node: YamlNode | undefined): NonNullable<BuildFact['argsAt']> {
  if (node?.kind !== 'scalar') return {};
  const locate = locateIn(source.text, node);
  return Object.fromEntries(
    [...node.value.matchAll(/^[ \t]*"?([\w.-]+)=[^\n]*/gm)].map(({ 0: line, 1: name = '', index }) => {
      const start = index + line.search(/\S/);
      const at = locate(start, index + line.trimEnd().length);
      return [name, source.place(at.start, at.end).location];
    }),
  );
}

function pathOf(node: YamlNode | undefined, fallback: string): string | null {
  const written = text(node);
  if (written !== null && hasExpression(written)) return null;
  return inTree('', written ?? fallback);
}

function inContext(context: string | null): string | null {
  return context === null ? null : inTree(context, 'Dockerfile');
}

function readPlatforms(source: Source, step: YamlNode, matrix: YamlNode | undefined, block: string): PlatformFact[] {
  const node = get(step, 'with', 'platforms');
  const choices = choicesOf(node, matrix);
  if (node?.kind !== 'scalar' || choices === null) return [];
  const written = hasExpression(node.value) ? choices : listed(source, node);
  return written.map(({ value, at, alternative }) => imagePlatform(source, at, value, block, alternative));
}

/** Platforms in one text, parted by commas or lines. */
function listed(source: Source, node: Extract<YamlNode, { kind: 'scalar' }>): Choice[] {
  const locate = locateIn(source.text, node);
  const words = [...node.value.matchAll(/[^\s,]+/g)];
  const alternative = words.length > 1 ? 'build:platforms' : null;
  return words.map((word) => ({ value: word[0], at: locate(word.index, word.index + word[0].length), alternative }));
}
