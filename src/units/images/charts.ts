import { posix } from 'node:path';
import { groupBy } from '../../lists.ts';
import type { FactOf, Member } from '../../model.ts';
import { link, member, through } from '../draft.ts';
import { join, parentOf, type Library } from '../library.ts';
import { containersOf, type Container } from './containers.ts';

/** Whether a workload stands for what the values of a chart say. */
export function isChartValue({ platform, type }: FactOf<'workload'>): boolean {
  return platform === 'kubernetes' && type === 'values';
}

/** Whether a container of a template runs what the chart's values name: then it is judged there. */
export function isInChart(library: Library, container: Container): boolean {
  return valuesOf(library, container) !== null;
}

/**
 * Says what the templates of its chart, and other files of values beside it, add to what values describe
 * (https://helm.sh/docs/chart_template_guide/values_files/).
 */
export function chartsOf(library: Library): (container: Container) => Member[] {
  const templates = groupBy(containersOf(library), (container) => valuesOf(library, container));
  const others = groupBy([...library.facts.keys()].filter(isOtherValues), parentOf);
  return (container) => {
    if (!isChartValue(container.workload)) return [];
    const { path } = container.workload.location;
    if (posix.basename(path) !== 'values.yaml') return [];
    const inTemplates = (templates.get(`${path}#${container.block}`) ?? []).flatMap(fromTemplate);
    return [...inTemplates, ...otherValues(library, path, others.get(parentOf(path)) ?? [], container)];
  };
}

function fromTemplate({ workload, facts }: Container): Member[] {
  const because = link(`${workload.type} \`${workload.name}\` takes it from the values`, workload.location);
  return facts.filter(({ kind }) => kind !== 'image').map((fact) => through(because, member(fact)));
}

/** The values that a template's container takes its image from, as file and block. */
function valuesOf(library: Library, { workload, image }: Container): string | null {
  const chart = /^(.*?)\/?templates\//.exec(workload.location.path)?.[1];
  const keys = /\{\{-?\s*\$?\.Values\.([\w.]+)/.exec(image?.text ?? '')?.[1];
  if (chart === undefined || keys === undefined || isChartValue(workload)) return null;
  const path = join(chart, 'values.yaml');
  const blocks = new Set(library.kind(path, 'workload').map(({ block }) => block));
  const found = blocksOf(keys.split('.')).find((block) => blocks.has(block));
  return found === undefined ? null : `${path}#${found}`;
}

/** `.Values.api.image.repository` stands for the image of `values.api`, or of the key itself. */
function blocksOf(keys: readonly string[]): string[] {
  return keys.map((_key, index) => ['values', ...keys.slice(0, keys.length - index)].join('.')).concat('values');
}

/** `values-gpu.yaml` beside `values.yaml`, as far as it names no image: it may be given, and never with another one. */
function otherValues(library: Library, path: string, others: readonly string[], { block }: Container): Member[] {
  return others.flatMap((file) => {
    const name = posix.basename(file);
    const facts = library.part(file, block).filter((fact) => fact.block === block);
    if (facts.some(({ kind }) => kind === 'image')) return [];
    const more = { weak: [`only \`${name}\` asks for it`], choices: { [`${path}#values`]: file } };
    return facts.map((fact) => member(fact, [link(`\`${name}\` is given to the chart`, fact.location)], more));
  });
}

function isOtherValues(path: string): boolean {
  return /(^|\/)[^/]*values[^/]*\.ya?ml$/.test(path) && posix.basename(path) !== 'values.yaml';
}
