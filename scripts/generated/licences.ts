import license, { type Dependency } from 'rollup-plugin-license';

// Its types tell of `module.exports.default`; what it exports is the function itself.
const collect = license as unknown as typeof license.default;

/** Licences under which a bundled package may stand; its text is passed on in `THIRD_PARTY_LICENSES.txt`. */
const allowed = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Unlicense', 'BlueOak-1.0.0']);

/** How some packages spell a licence that has an identifier of https://spdx.org/licenses/. */
const spellings: Readonly<Record<string, string>> = {
  'Apache Licence Version 2.0 (http://www.apache.org/licenses/LICENSE-2.0)': 'Apache-2.0',
};

/**
 * The plugin that collects the licences of all bundled packages.
 * @param root the folder of the project's package.json
 * @param file where the texts are written
 * @throws when a bundled package has no licence, or one that is not on the list
 */
export function licences(root: string, file: string) {
  return collect({
    cwd: root,
    thirdParty: {
      includePrivate: true,
      multipleVersions: true,
      allow: { test: isAllowed, failOnUnlicensed: true, failOnViolation: true },
      output: { file, template: page },
    },
  });
}

function isAllowed({ license: name }: Dependency): boolean {
  return name !== null && allowed.has(identifier(name));
}

function identifier(name: string): string {
  return spellings[name] ?? name;
}

function page(dependencies: readonly Dependency[]): string {
  const sections = dependencies.map(section).toSorted((a, b) => (a < b ? -1 : 1));
  return `Packages that are bundled in this folder, with their licences.\n\n${sections.join('\n')}`;
}

function section(dependency: Dependency): string {
  const { name, version, license: licence, licenseText, noticeText } = dependency;
  const title = `${name}@${version} (${identifier(licence ?? '')})`;
  const texts = [licenseText, noticeText].filter((text) => text !== null).map((text) => text.replaceAll('\r\n', '\n').trim());
  if (texts.length === 0) texts.push(`The package brings no licence text. Its authors: ${dependency.author?.text() ?? 'not named'}.`);
  return `${title}\n${'-'.repeat(title.length)}\n${texts.join('\n\n')}\n`;
}
