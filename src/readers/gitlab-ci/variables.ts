import type { Source } from '../../formats/source.ts';
import { entries, get, text, type YamlEntry, type YamlNode } from '../../formats/yaml.ts';
import type { EnvFact } from '../../model.ts';
import type { Completed } from '../containers/image.ts';
import { placeOf } from '../containers/setting.ts';

/** What variables hold unless whoever starts the pipeline gives them another value. */
export type Variables = ReadonlyMap<string, string>;

/** The variables of a job, over those of the file. */
export function variablesOf(root: YamlNode, job: YamlNode): Variables {
  const all = [get(root, 'variables'), get(job, 'variables')].flatMap((node) => entries(node));
  return new Map(all.map(({ key, value }) => [key, valueOf(value) ?? '']));
}

/** The facts of the variables that are set to what is written there. */
export function readVariables(source: Source, variables: YamlNode | undefined, block: string): EnvFact[] {
  return entries(variables).flatMap((each) => {
    const value = valueOf(each.value);
    if (value === null || each.value.kind === 'list') return [];
    return [{ kind: 'env', ...placeOf(source, each), block, name: each.key, value: /\$/.test(value) ? null : value }];
  });
}

/** A variable with a description has its value in a map. */
export function valueOf(node: YamlEntry['value']): string | null {
  return text(node.kind === 'map' ? get(node, 'value') : node);
}

/** The proxy of a group hands out the images of Docker Hub: https://docs.gitlab.com/user/packages/dependency_proxy/ */
const proxy = /^\$\{?CI_DEPENDENCY_PROXY_(?:DIRECT_)?GROUP_IMAGE_PREFIX\}?\//;

/** Deeper than anybody writes variables of variables. */
const maximumDepth = 5;

/** Puts variables in; one of which no value is known stays, and makes the whole unknown. */
export function complete(variables: Variables): (written: string) => Completed {
  return (written) => {
    const value = expand(written.replace(proxy, ''), variables, 0);
    if (value.includes('$')) return { value, resolved: 'unknown' };
    return { value, resolved: value === written ? 'written' : 'default' };
  };
}

function expand(written: string, variables: Variables, depth: number): string {
  if (depth > maximumDepth || written.length > 1000) return written;
  return written.replaceAll(/\$\{(\w+)\}|\$(\w+)/g, (whole: string, braced?: string, bare?: string) => {
    const value = variables.get(braced ?? bare ?? '');
    return value === undefined ? whole : expand(value, variables, depth + 1);
  });
}
