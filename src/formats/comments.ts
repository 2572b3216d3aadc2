/** How a remark is written in a format. */
export interface CommentStyle {
  /** What a comment starts with. */
  readonly open: string;
  /** What ends it; '' for the end of the line. */
  readonly close: string;
}

const hash: CommentStyle = { open: '#', close: '' };
const slashes: CommentStyle = { open: '//', close: '' };
const stars: CommentStyle = { open: '/*', close: '*/' };
const markup: CommentStyle = { open: '<!--', close: '-->' };
const semicolon: CommentStyle = { open: ';', close: '' };
const dashes: CommentStyle = { open: '--', close: '' };
// https://cmake.org/cmake/help/latest/manual/cmake-language.7.html#bracket-comment
const brackets: CommentStyle = { open: '#[[', close: ']]' };
// https://helm.sh/docs/chart_best_practices/templates/#comments-yaml-comments-vs-template-comments
const template: readonly CommentStyle[] = ['{{/*', '{{- /*'].map((open) => ({ open, close: '*/' }));

const families: readonly { readonly styles: readonly CommentStyle[]; readonly endings: readonly string[] }[] = [
  // JSON has no comments, and neither has a notebook, which is JSON.
  { styles: [], endings: ['json', 'ipynb', 'lock', 'resolved', 'csv', 'whl'] },
  {
    styles: [markup],
    endings: ['xml', 'plist', 'csproj', 'vbproj', 'fsproj', 'vcxproj', 'props', 'targets', 'config'],
  },
  // A page holds scripts, and a text begins with YAML.
  { styles: [markup, slashes, stars], endings: ['html', 'htm'] },
  { styles: [hash, markup], endings: ['md'] },
  {
    styles: [slashes, stars],
    endings: [
      'gradle',
      'kts',
      'kt',
      'java',
      'groovy',
      'swift',
      'js',
      'mjs',
      'cjs',
      'ts',
      'mts',
      'cts',
      'tsx',
      'jsx',
      'go',
      'mod',
      'rs',
      'dart',
    ],
  },
  {
    styles: [slashes, stars],
    endings: ['c', 'cc', 'cpp', 'cxx', 'h', 'hpp', 'ino', 'm', 'mm', 'cs', 'jsonc', 'json5', 'pbxproj', 'proto'],
  },
  { styles: [hash, slashes, stars], endings: ['tf', 'tofu', 'hcl', 'tfvars'] },
  { styles: [semicolon, hash], endings: ['ini', 'cfg', 'conf'] },
  { styles: [dashes], endings: ['sql', 'lua'] },
];

const byEnding = new Map(families.flatMap(({ styles, endings }) => endings.map((ending) => [ending, styles] as const)));

/** Whether a file is JSON, or something else that has no comments, and is written by people. */
export function hasNoComments(path: string): boolean {
  return /\.(?:json|ipynb)$/i.test(path) && commentStyles(path).length === 0;
}

/** Whether a text may hold comments that are meant for this program. */
export function isMarked(text: string): boolean {
  return text.includes('framework-fit');
}

/** The ways in which a comment is written in a file, the usual one first; none where there are no comments. */
export function commentStyles(path: string): readonly CommentStyle[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/^(?:uv|poetry|pdm|Cargo|pixi)\.lock$/.test(name)) return [hash];
  // Its comments are part of its specification: https://containers.dev/implementors/spec/#devcontainerjson
  if (/^\.?devcontainer\.json$/.test(name)) return [slashes, stars];
  if (/^CMakeLists\.txt$|\.cmake$/.test(name)) return [hash, brackets];
  if (/(?:^|\/)templates\/.*\.(?:ya?ml|tpl)$/.test(path)) return [hash, ...template];
  const dot = name.lastIndexOf('.');
  return (dot < 0 ? undefined : byEnding.get(name.slice(dot + 1).toLowerCase())) ?? [hash];
}
