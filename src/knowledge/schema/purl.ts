import { z } from 'zod';
import type { Ecosystem } from '../../model.ts';
import { ecosystems } from '../../words.ts';

export const purl = z
  .string()
  .regex(new RegExp(`^pkg:(${ecosystems.join('|')})/\\S+$`), `a purl: pkg: then one of ${ecosystems.join(', ')}, then /name`);

/** Ecosystem and name of a purl in this product's spelling: `pkg:maven/org.pytorch/executorch-android` → `org.pytorch:executorch-android`. */
export function splitPurl(text: string): { ecosystem: Ecosystem; name: string } {
  const [, type = '', rest = ''] = /^pkg:([^/]+)\/(.+)$/.exec(text) ?? [];
  const ecosystem = ecosystems.find((known) => known === type) ?? 'pypi';
  const name = decodeURIComponent(rest);
  return { ecosystem, name: ecosystem === 'maven' ? name.replace('/', ':') : name };
}
