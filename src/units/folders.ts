/** Folders by their name alone: what is not the repository's own work, and what only shows how it is used. */

const example =
  /(^|\/)(examples?|samples?|demos?|codelabs?|tutorials?|playground|benchmarks?|templates?|tests?|notebooks?|archived?|legacy|docs?)(\/|$)/i;

const judged = new Map<string, boolean>();

/** Whether a file lies in a folder that shows or tests the product rather than being it. */
export function isExample(path: string): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const known = judged.get(folder) ?? example.test(folder);
  judged.set(folder, known);
  return known;
}

/**
 * What is skipped unless the configuration says otherwise: other people's code, generated files, data of tests.
 */
export const skippedByDefault: readonly string[] = [
  '**/node_modules/**',
  '**/third_party/**',
  '**/third-party/**',
  '**/thirdparty/**',
  '**/3rd_party/**',
  '**/3rdparty/**',
  '**/vendor/**',
  '**/vendored/**',
  '**/_vendor/**',
  '**/external/**',
  '**/tensorflow_src/**',
  '**/Pods/**',
  '**/site-packages/**',
  '**/testdata/**',
  '**/test-data/**',
  '**/test_data/**',
  '**/fixtures/**',
  '**/__fixtures__/**',
  '**/.venv/**',
  '**/venv/**',
];
