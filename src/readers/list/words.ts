/** Installs from files, whose names then count. What installs only packages that nobody knows does not matter. */
export const fromFiles =
  /requirements|constraints|pyproject|environment\.ya?ml|\s-r\s|--requirement|install\s+(?:-e\s+|--editable\s+)?["']?\.|\b(?:poetry|pipenv|uv\s+sync|conda\s+env)\b|\b(?:npm|pnpm|bun)\s+(?:ci\b|i\b|install|clean-install)|\byarn\b|\.(?:ba)?sh\b/;
/** The same, or builds and runs images. */
export const fromFilesOrImages = new RegExp(`${fromFiles.source}|\\bdocker\\b|\\bcontainer|\\bimage`);
/** A manifest of packages without a known name says nothing that a rule could use. */
export const nothing = /(?!)/;
/** Endings of YAML files. */
export const yaml: readonly string[] = ['yaml', 'yml'];
