import type { Reader } from '../reader.ts';
import { nothing, yaml } from './words.ts';

// What builds the documentation is not what the repository ships.
const isDocumentation = (path: string) => /(^|\/)docs?\/|(^|[-_./])(docs?|readthedocs|rtd)\.(txt|in)$/.test(path);

/** A list of packages for conda has names of its own: `pytorch` is none that pip should take. */
const isForConda = (path: string) => /(^|\/)conda\/[^/]+$|conda[^/]*$/i.test(path);

/** People write the name in many ways, and some without an ending. */
const isRequirements = (path: string, base: string) =>
  !isForConda(path) &&
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
    reads: 'dependencies, extras and groups (PEP 621, PEP 735, Poetry, uv, PDM, Hatch, Rye, Flit, pixi), requires-python, indexes',
    example: { path: 'pyproject.toml', text: '[project]\nname = "app"\nrequires-python = ">=3.10"\ndependencies = ["torch>=2.8"]\n' },
    files: { names: ['pyproject.toml'] },
    beyond: /requirements|tool\.uv|constraints/,
    load: () => import('../pyproject.ts'),
  },
  {
    id: 'setup-py',
    reads: 'packages of install_requires, extras, setup and tests, python_requires, as far as they are written down',
    example: {
      path: 'setup.py',
      text: "from setuptools import setup\n\nsetup(name='app', python_requires='>=3.10', install_requires=['torch>=2.8'])\n",
    },
    files: { names: ['setup.py'] },
    beyond: /require|\.txt/,
    longest: 150_000,
    load: () => import('../setup-py.ts'),
  },
  {
    id: 'setup-cfg',
    reads: 'install_requires, extras, setup and test requirements, python_requires',
    example: { path: 'setup.cfg', text: '[options]\npython_requires = >=3.10\ninstall_requires =\n    torch>=2.8\n' },
    files: { names: ['setup.cfg'] },
    beyond: /file:/,
    load: () => import('../setup-cfg.ts'),
  },
  {
    id: 'nbdev',
    reads: 'packages of requirements, pip_requirements and dev_requirements of a project of nbdev, min_python',
    example: {
      path: 'settings.ini',
      text: '[DEFAULT]\nlib_name = fit\nnbs_path = nbs\nmin_python = 3.10\nrequirements = torch>=2.8 fastcore\n',
    },
    files: { names: ['settings.ini'] },
    holds: /^nbs_path[ \t]*=/m,
    words: ['nbs_path'],
    beyond: nothing,
    load: () => import('../nbdev.ts'),
  },
  {
    id: 'pipfile',
    reads: 'packages of every category, sources, the version of Python',
    example: { path: 'Pipfile', text: '[packages]\ntorch = "==2.8.0"\n\n[requires]\npython_version = "3.12"\n' },
    files: { names: ['Pipfile'] },
    beyond: nothing,
    load: () => import('../pipfile.ts'),
  },
  {
    id: 'pixi',
    reads: 'packages of conda and PyPI of the workspace, its features and targets, channels, platforms, the CUDA it needs',
    example: { path: 'pixi.toml', text: '[workspace]\nchannels = ["conda-forge"]\n\n[dependencies]\npytorch = ">=2.5"\n' },
    files: { names: ['pixi.toml'] },
    beyond: nothing,
    load: () => import('../pixi.ts'),
  },
  {
    id: 'pip-config',
    reads: 'the indexes that pip is configured with',
    example: { path: 'pip.conf', text: '[global]\nextra-index-url = https://download.pytorch.org/whl/cpu\n' },
    files: { names: ['pip.conf', 'pip.ini'] },
    beyond: null,
    load: () => import('../pip-config.ts'),
  },
  {
    id: 'uv-config',
    reads: 'the indexes, constraints and overrides that uv is configured with',
    example: { path: 'uv.toml', text: '[[index]]\nurl = "https://download.pytorch.org/whl/cpu"\n' },
    files: { names: ['uv.toml'] },
    beyond: null,
    load: () => import('../uv-config.ts'),
  },
  {
    id: 'conda-environment',
    reads: 'packages, channels and platforms of conda environments, and what they install with pip',
    example: { path: 'environment.yml', text: 'channels: [pytorch]\ndependencies:\n  - python=3.11\n  - pytorch::pytorch=2.5\n' },
    files: { endings: yaml, where: (path, base) => !isDocumentation(path) && base !== 'python_env.yaml' && base !== 'meta.yaml' },
    words: ['dependencies'],
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
  {
    id: 'script-metadata',
    reads: 'packages, indexes and requires-python that a single Python file states (PEP 723)',
    example: { path: 'caption.py', text: '# /// script\n# requires-python = ">=3.11"\n# dependencies = ["torch==2.8.0"]\n# ///\n' },
    files: { marked: { endings: ['py'], texts: ['# /// script'] } },
    holds: /^\uFEFF?# \/\/\/ script[ \t]*\r?$/m,
    beyond: nothing,
    load: () => import('../script-metadata.ts'),
  },
];
