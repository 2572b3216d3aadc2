import type { Constraint } from '../../model.ts';
import { npmConstraint } from '../package-json/specifier.ts';
import type { Span } from '../../formats/span.ts';

/** A package that an address of a content delivery network names; spans count from the start of the address. */
export interface CdnPackage {
  readonly name: string;
  /** Null where the address calls it otherwise. */
  readonly nameAt: Span | null;
  readonly constraint: Constraint;
  readonly constraintAt: Span | null;
}

const scheme = '(?:https?:)?//';

/** What stands before a package of npm: https://www.jsdelivr.com/documentation, https://unpkg.com, https://esm.sh, https://jspm.org/cdn/api */
const prefixes: readonly RegExp[] = [
  /(?:cdn|fastly|gcore)\.jsdelivr\.net\/npm\//,
  /esm\.run\//,
  /(?:www\.)?unpkg\.com\//,
  /esm\.sh\/(?:v\d+\/|stable\/)?\*?(?!(?:gh|jsr|pr)\/)/,
  /cdn\.skypack\.dev\/(?:-\/|pin\/|new\/)?/,
  /(?:ga|cdn)\.jspm\.io\/npm:/,
  /jspm\.dev\/(?:npm:)?/,
].map(({ source }) => new RegExp(`^${scheme}${source}`));

const combined = new RegExp(`^${scheme}cdn\\.jsdelivr\\.net/combine/`);
const cdnjs = new RegExp(`^${scheme}cdnjs\\.cloudflare\\.com/ajax/libs/([\\w.-]+)/(\\d[\\w.+-]*)/`);

/** cdnjs has names of its own (https://cdnjs.com/libraries); these are known to be packages of npm. */
const namesOnNpm: Readonly<Record<string, string>> = {
  'brain.js': 'brain.js',
  ml5: 'ml5',
  'onnxruntime-web': 'onnxruntime-web',
  tensorflow: '@tensorflow/tfjs',
};

const named = /((?:@[a-z0-9~][\w.~-]*\/)?[a-z0-9~][\w.~-]*)(?:@((?:\{\{[^{}]*\}\}|<%[^%]*%>|\$\{[^{}]*\}|[^/?#,\s])+))?/iy;

/** The packages of npm that an address loads: one, several for a combined file of jsDelivr, or none. */
export function packagesAt(address: string): CdnPackage[] {
  const [known, name = '', version = ''] = cdnjs.exec(address) ?? [];
  if (known !== undefined) return fromCdnjs(known, name, version);
  if (combined.test(address)) return Array.from(address.matchAll(/(?<=[/,]npm\/)/g), ({ index }) => packageFrom(address, index)).flat();
  const prefix = prefixes.find((each) => each.test(address));
  return prefix === undefined ? [] : packageFrom(address, prefix.exec(address)?.[0].length ?? 0);
}

function packageFrom(address: string, start: number): CdnPackage[] {
  named.lastIndex = start;
  const [found, name, version] = named.exec(address) ?? [];
  if (found === undefined || name === undefined) return [];
  const nameAt = { start, end: start + name.length };
  if (version === undefined) return [{ name: name.toLowerCase(), nameAt, constraint: { kind: 'any' }, constraintAt: null }];
  // Skypack adds a hash to the version of what it has built.
  const plain = address.includes('skypack') ? (/^v?\d+\.\d+\.\d+(?=-[A-Za-z0-9]{10,})/.exec(version)?.[0] ?? version) : version;
  const constraint = constraintOf(plain);
  const constraintAt = { start: nameAt.end + 1, end: nameAt.end + 1 + plain.length };
  return [{ name: name.toLowerCase(), nameAt, constraint, constraintAt: constraint.kind === 'unknown' ? null : constraintAt }];
}

/** `@latest` is what comes without a version too; other tags may stand for any version. */
function constraintOf(version: string): Constraint {
  if (version === 'latest') return { kind: 'any' };
  const variable = /\$\{([^{}]*)\}|\{\{([^{}]*)\}\}|<%=?([^%]*)%>/.exec(version)?.slice(1).join('').trim();
  if (variable !== undefined || /[{}$<]/.test(version)) return { kind: 'unknown', text: version, variable: variable ?? null };
  return npmConstraint(version.replaceAll(/%5E/gi, '^').replaceAll(/%3E/gi, '>').replaceAll(/%3C/gi, '<').replaceAll('%20', ' '));
}

function fromCdnjs(found: string, name: string, version: string): CdnPackage[] {
  const npm = Object.hasOwn(namesOnNpm, name) ? namesOnNpm[name] : undefined;
  if (npm === undefined) return [];
  const end = found.length - 1;
  const nameEnd = end - version.length - 1;
  return [
    {
      name: npm,
      nameAt: npm === name ? { start: nameEnd - name.length, end: nameEnd } : null,
      constraint: { kind: 'range', text: version },
      constraintAt: { start: end - version.length, end },
    },
  ];
}
