import { npmNotation } from './npm.ts';
import { defineScheme } from './scheme.ts';
import { semanticNotation } from './semantic.ts';
import { startingWith, type Key } from './intervals.ts';

const { range, pin, ...others } = semanticNotation(compatible);

/**
 * Versions and requirements of PlatformIO and of components of ESP-IDF, whose tools both are written in Python and use
 * `SimpleSpec` of the package semantic-version: npm's comparators, commas, `!=` and `~=`. A component may be packed
 * anew, as `1.4.0~1`.
 * https://python-semanticversion.readthedocs.io/en/latest/reference.html#semantic_version.SimpleSpec
 * https://docs.platformio.org/en/latest/core/userguide/pkg/cmd_install.html#version-requirements
 * https://docs.espressif.com/projects/idf-component-manager/en/latest/reference/versioning.html
 */
export const simpleSpec = defineScheme({
  ...others,
  key: versionKey,
  range: (text) => {
    const repacked = exactRepacked(text);
    const place = repacked === null ? null : versionKey(repacked);
    return place ? startingWith(place) : range(text);
  },
  pin: (text) => exactRepacked(text) ?? pin(text),
});

/** `~=1.4.5` leaves the minor number as it is, `~=1.4` and `~=1` the major one. */
function compatible(clause: string): string {
  const [, version = '', major, patch] = /^~=\s*((\d+)(?:\.\d+)?(\.\d+\S*)?)$/.exec(clause) ?? [];
  if (major === undefined) return clause;
  return patch === undefined ? `>=${version} <${Number(major) + 1}.0.0-0` : `~${version}`;
}

function exactRepacked(text: string): string | null {
  return /^(?:==?)?\s*(\d+\.\d+\.\d+~\d+)$/.exec(text)?.[1] ?? null;
}

function versionKey(version: string): Key | null {
  const [, base = version, pack] = /^(.*\d)~(\d{1,9})$/.exec(version) ?? [];
  const key = npmNotation.key(base);
  return key && pack !== undefined ? [...key, Number(pack)] : key;
}
