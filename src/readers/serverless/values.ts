import { get, text, type YamlNode } from '../../formats/yaml.ts';
import type { Know, Known } from '../deployment/known.ts';

/** Values that stand for others, in each other, and what they grow to: far more than people write. */
const maximumDepth = 5;
const maximumLength = 1000;

/**
 * What is known of values in a service: other places of the file are what they say, everything else may hold anything
 * and has at most a default. https://www.serverless.com/framework/docs/guides/variables
 */
export function knowing(service: YamlNode): Know {
  return (node) => know(service, node, 0);
}

function know(service: YamlNode, node: YamlNode | undefined, depth: number): Known | null {
  const value = text(node);
  if (value === null || !value.includes('${')) return value === null ? null : { kind: 'written', value };
  const parts: Known[] = [];
  const filled = value.replaceAll(/\$\{([^{}]*)\}/g, (hole: string, expression: string) => {
    const known = evaluated(service, expression.trim(), depth) ?? { kind: 'unknown', text: hole, variable: null };
    parts.push(known);
    return known.kind === 'unknown' ? hole : known.value;
  });
  const open = parts.find((part) => part.kind === 'unknown');
  // Holes in holes are still there.
  if (open !== undefined || filled.includes('${') || filled.length > maximumLength)
    return { kind: 'unknown', text: value, variable: open?.variable ?? null };
  const byDefault = parts.find((part) => part.kind === 'default');
  return byDefault === undefined ? { kind: 'written', value: filled } : { ...byDefault, value: filled };
}

/** `self:custom.memory`, `opt:stage, 'dev'`: a source, and what counts when it has nothing. */
function evaluated(service: YamlNode, expression: string, depth: number): Known | null {
  const comma = expression.indexOf(',');
  const source = comma < 0 ? expression : expression.slice(0, comma).trim();
  const found = ofThisFile(service, source, depth);
  if (found !== null) return found;
  const variable = /^(?:opt|env|param):([\w.-]+)$/.exec(source)?.[1] ?? null;
  const fallback = comma < 0 ? null : ofFallback(service, expression.slice(comma + 1).trim(), depth);
  if (fallback === null || fallback.kind === 'unknown') return { kind: 'unknown', text: expression, variable };
  return source.startsWith('self:') ? fallback : { kind: 'default', value: fallback.value, variable };
}

function ofFallback(service: YamlNode, expression: string, depth: number): Known | null {
  const literal = /^'([^']*)'$|^"([^"]*)"$|^([\w.-]+)$/.exec(expression);
  const value = literal?.[1] ?? literal?.[2] ?? literal?.[3];
  return value === undefined ? evaluated(service, expression, depth + 1) : { kind: 'written', value };
}

function ofThisFile(service: YamlNode, source: string, depth: number): Known | null {
  const path = /^self:([\w.-]+)$/.exec(source)?.[1];
  return path === undefined || depth >= maximumDepth ? null : know(service, get(service, ...path.split('.')), depth + 1);
}
