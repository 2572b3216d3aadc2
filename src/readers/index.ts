import type { Reader } from './reader.ts';

const isYaml = (base: string) => base.endsWith('.yaml') || base.endsWith('.yml');
const isGradle = (base: string) => base.endsWith('.gradle') || base.endsWith('.gradle.kts');
const isSettings = (base: string) => base === 'settings.gradle' || base === 'settings.gradle.kts';
const isCompose = (base: string) => isYaml(base) && /^(docker-)?compose([.-].*)?\.ya?ml$/.test(base);
const isWorkflow = (path: string, base: string) => isYaml(base) && /(^|\/)\.github\/workflows\/[^/]+$/.test(path);
const isTemplate = /\.(md|j2|jinja2?|tmpl|tpl|mustache|erb|dockerignore|sh|py)$/;

/** Installs from files, whose names then count. What installs only packages that nobody knows does not matter. */
const fromFiles =
  /requirements|constraints|pyproject|environment\.ya?ml|\s-r\s|--requirement|install\s+(?:-e\s+|--editable\s+)?["']?\.|\b(?:poetry|pipenv|uv\s+sync|conda\s+env)\b/;
/** The same, or builds and runs images. */
const fromFilesOrImages = new RegExp(`${fromFiles.source}|\\bdocker\\b|\\bcontainer|\\bimage`);
const hardware = /gpu|tpu|nvidia|neuron|gaudi/i;
/** A manifest of packages without a known name says nothing that a rule could use. */
const nothing = /(?!)/;

/** Every format that is read: one line each. The first that matches a path reads the file. */
export const readers: readonly Reader[] = [
  {
    id: 'requirements',
    reads: 'packages, -r and -c, indexes, markers, extras of requirements and constraints files',
    // What builds the documentation is not what the repository ships.
    matches: (_path, base) =>
      (base.endsWith('.txt') || base.endsWith('.in')) &&
      !/(^|\/)docs?\/|(^|[-_./])(docs?|readthedocs|rtd)\.(txt|in)$/.test(_path) &&
      (/requirements|constraints|^reqs/i.test(base) || /(^|\/)requirements\/[^/]+\.(txt|in)$/.test(_path)),
    beyond: /^\s*(-r|-c|-i|-f|--requirement|--constraint|--index-url|--extra-index-url|--find-links)/m,
    load: () => import('./requirements.ts'),
  },
  {
    id: 'dockerfile',
    reads: 'stages, base images with ARG, COPY, installs inside RUN, ENV, start commands',
    matches: (_path, base) =>
      /^(Dockerfile|Containerfile|dockerfile)([._-]|$)|\.(dockerfile|Dockerfile|containerfile)$/.test(base) && !isTemplate.test(base),
    beyond: fromFiles,
    load: () => import('./dockerfile.ts'),
  },
  {
    id: 'pyproject',
    reads: 'dependencies, extras and groups (PEP 621, PEP 735, Poetry, uv, PDM, Hatch), requires-python, indexes',
    matches: (_path, base) => base === 'pyproject.toml',
    beyond: /requirements|tool\.uv|constraints/,
    load: () => import('./pyproject.ts'),
  },
  {
    id: 'runtime-files',
    reads: 'the Python or Node version of .python-version, runtime.txt, .tool-versions, .nvmrc, .node-version',
    matches: (_path, base) =>
      base === '.python-version' || base === 'runtime.txt' || base === '.tool-versions' || base === '.nvmrc' || base === '.node-version',
    beyond: null,
    load: () => import('./runtime-files.ts'),
  },
  {
    id: 'package-json',
    reads: 'dependencies of every group, engines, workspaces',
    matches: (_path, base) => base === 'package.json',
    beyond: nothing,
    load: () => import('./package-json.ts'),
  },
  {
    id: 'gradle-settings',
    reads: 'the modules of a build',
    matches: (_path, base) => isSettings(base),
    beyond: null,
    load: () => import('./gradle-settings.ts'),
  },
  {
    id: 'gradle-build',
    reads: 'plugins, dependencies of every configuration, catalog and module references, SDK levels, ABIs (Groovy and Kotlin)',
    matches: (_path, base) => isGradle(base) && !isSettings(base),
    beyond: null,
    load: () => import('./gradle-build.ts'),
  },
  {
    id: 'version-catalog',
    reads: 'libraries, plugins and bundles of a Gradle version catalog',
    matches: (path, base) => base.endsWith('.versions.toml') && /(^|\/)gradle\/[^/]+$/.test(path),
    beyond: /com\.android/,
    load: () => import('./version-catalog.ts'),
  },
  {
    id: 'gradle-properties',
    reads: 'properties that builds use as variables',
    matches: (_path, base) => base === 'gradle.properties',
    beyond: null,
    load: () => import('./gradle-properties.ts'),
  },
  {
    id: 'pubspec',
    reads: 'Dart and Flutter dependencies',
    matches: (_path, base) => base === 'pubspec.yaml',
    beyond: nothing,
    load: () => import('./pubspec.ts'),
  },
  {
    id: 'compose',
    reads: 'services, images, builds, GPU reservations, platforms, environment',
    matches: (_path, base) => isCompose(base),
    beyond: null,
    load: () => import('./compose.ts'),
  },
  {
    id: 'workflow',
    reads: 'jobs, runners, matrices, containers, set-up steps, installs and builds in run steps',
    matches: (path, base) => isWorkflow(path, base),
    beyond: fromFilesOrImages,
    load: () => import('./workflow.ts'),
  },
  {
    id: 'kubernetes',
    reads: 'workloads, containers, images, resources, selectors, environment of plain manifests',
    matches: (path, base) => isYaml(base) && !path.includes('.github/') && !/(^|\/)crds?\//.test(path),
    beyond: hardware,
    load: () => import('./kubernetes.ts'),
  },
];
