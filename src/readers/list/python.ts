import type { Reader } from '../reader.ts';
import { yaml } from './words.ts';

// What builds the documentation is not what the repository ships.
const isDocumentation = (path: string) => /(^|\/)docs?\/|(^|[-_./])(docs?|readthedocs|rtd)\.(txt|in)$/.test(path);

/** People write the name in many ways, and some without an ending. */
const isRequirements = (path: string, base: string) =>
  /\.(?:txt|in|lock|pip)$|^[^.]+$/.test(base) &&
  (/requirements|constraints|(?:^|[-_.])(?:require?ments?|reqs?)(?=[-_.\d])/i.test(base) || /(?:^|\/)requirements\/[^/]+$/.test(path));

/**
 * A list of dependencies behind the channels, or one with Python itself, a package of conda's own form or a list for pip
 * in it. Lines of the list are indented, begin with a dash or are comments, so that no line is looked at twice.
 */
const condaEnvironment =
  /^\uFEFF?(?:channels[ \t]*:.*\r?\n(?:(?:[ \t#-].*|(?:name|prefix)[ \t]*:.*)?\r?\n)*dependencies[ \t]*:|dependencies[ \t]*:[ \t]*(?:#.*)?\r?\n(?:(?:[ \t#-].*)?\r?\n)*?[ \t]*-[ \t]+["']?(?:python(?:[ \t"'<>=!].*)?\r?$|pip[ \t]*:|[\w.-]+=\d|[\w./-]+::\w))/m;

/** What Python projects declare, pin and run on. */
export const python: readonly Reader[] = [
  {
    id: 'requirements',
    reads: 'packages, -r and -c, indexes, markers, extras of requirements and constraints files',
    example: {
      path: 'requirements.txt',
      text: '--extra-index-url https://download.pytorch.org/whl/cpu\ntorch==2.8.0 ; python_version >= "3.10"\n',
    },
    files: {
      stems: ['requirements'],
      endings: ['txt', 'in', 'lock', 'pip'],
      where: (path, base) => !isDocumentation(path) && isRequirements(path, base),
    },
    beyond: /^\s*(-r|-c|-i|-f|--requirement|--constraint|--index-url|--extra-index-url|--find-links)/m,
    load: () => import('../requirements.ts'),
  },
  {
    id: 'pyproject',
    reads: 'dependencies, extras and groups (PEP 621, PEP 735, Poetry, uv, PDM, Hatch, Rye, Flit), requires-python, indexes',
    example: { path: 'pyproject.toml', text: '[project]\nname = "app"\nrequires-python = ">=3.10"\ndependencies = ["torch>=2.8"]\n' },
    files: { names: ['pyproject.toml'] },
    beyond: /requirements|tool\.uv|constraints/,
    load: () => import('../pyproject.ts'),
  },
  {
    id: 'conda-environment',
    reads: 'packages, channels and platforms of conda environments, and what they install with pip',
    example: { path: 'environment.yml', text: 'channels: [pytorch]\ndependencies:\n  - python=3.11\n  - pytorch::pytorch=2.5\n' },
    files: { endings: yaml, where: (path, base) => !isDocumentation(path) && base !== 'python_env.yaml' && base !== 'meta.yaml' },
    holds: condaEnvironment,
    beyond: /^[ \t]*-[ \t]*(?:pip[ \t]*:|-[a-z-])/m,
    load: () => import('../conda-environment.ts'),
  },
  {
    id: 'runtime-files',
    reads: 'the version of Python, Node, Java, Flutter, … that a folder is run with',
    example: { path: '.python-version', text: '3.12\n' },
    files: { names: ['.python-version', 'runtime.txt', '.tool-versions', '.nvmrc', '.node-version', '.java-version'] },
    beyond: null,
    load: () => import('../runtime-files.ts'),
  },
  {
    id: 'mise',
    reads: 'the versions of Python, Node, Java, Flutter, … that mise selects',
    example: { path: 'mise.toml', text: '[tools]\npython = "3.12"\n' },
    files: {
      endings: ['toml'],
      where: (path) => /(?:^|\/)(?:\.?(?:mise|rtx)(?:\.[\w-]+){0,2}|\.?mise\/config(?:\.[\w-]+){0,2})\.toml$/.test(path),
    },
    beyond: null,
    load: () => import('../mise.ts'),
  },
];
