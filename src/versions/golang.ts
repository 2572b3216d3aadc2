import { defineScheme } from './scheme.ts';
import { semanticNotation } from './semantic.ts';

const { key, range, ...others } = semanticNotation();

/** `v0.0.0-20240102150405-0123456789ab`: a commit; what it holds is not told by the version before it. */
const isCommit = (text: string) => /\d{14}-[\da-f]{12}/.test(text);

/**
 * Versions of Go modules. What `go.mod` requires is the least that is admitted, and also what is built with: the least
 * version that satisfies every module is selected, and Go refuses to build while `go.mod` names a lower one. So a
 * bare version is read as that version. https://go.dev/ref/mod#minimal-version-selection
 */
export const golang = defineScheme({
  ...others,
  key: (version) => (isCommit(version) ? null : key(version)),
  range: (text) => (isCommit(text) ? null : range(text)),
});
