import fc from 'fast-check';

/** Versions and ranges of each ecosystem, with numbers so small that bounds and versions often meet. */
export interface Arbitraries {
  readonly version: fc.Arbitrary<string>;
  readonly range: fc.Arbitrary<string>;
}

type Text = fc.Arbitrary<string>;

const number = fc.integer({ min: 0, max: 3 }).map(String);
const dotted = (minLength: number, maxLength: number): Text => fc.array(number, { minLength, maxLength }).map((parts) => parts.join('.'));
const rarely = (text: Text): Text => fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: text });
const joined = (...parts: readonly Text[]): Text => fc.tuple(...parts).map((texts) => texts.join(''));
const list = (text: Text, separator: string, maxLength = 3): Text =>
  fc.array(text, { minLength: 1, maxLength }).map((texts) => texts.join(separator));
const oneOf = (...texts: readonly string[]): Text => fc.constantFrom(...texts);

const epoch = rarely(oneOf('1!'));
const label = joined(oneOf('+'), list(oneOf('cpu', 'cu118', '1', '2'), '.', 2));
const pythonPublic = joined(
  epoch,
  dotted(1, 3),
  rarely(joined(oneOf('a', 'b', 'rc'), number)),
  rarely(joined(oneOf('.post'), number)),
  rarely(joined(oneOf('.dev'), number)),
);
const pythonVersion = joined(pythonPublic, rarely(label));
const publicClause = fc.oneof(
  joined(oneOf('>=', '<=', '>', '<', '==', '!='), pythonPublic),
  joined(oneOf('==', '!='), epoch, dotted(1, 3), oneOf('.*')),
  joined(oneOf('~='), epoch, dotted(2, 3)),
);

export const pypi: Arbitraries = {
  version: pythonVersion,
  range: list(fc.oneof(publicClause, joined(oneOf('==', '!=', '==='), pythonVersion)), ','),
};

const condaClause = fc.oneof(publicClause, joined(oneOf('=', ''), dotted(1, 3), oneOf('', '.*', '*')));

/** Conda has no labels, so that a pin is one version. */
const conda: Arbitraries = { version: pythonPublic, range: list(list(condaClause, ',', 2), '|', 2) };

const prerelease = joined(oneOf('-'), list(oneOf('alpha', 'beta', '0', '1'), '.', 2));
const semanticRelease = dotted(3, 3);
// npm reads `>=0.0.0` as any version, or not, depending on its options: its pre-releases are of no use in a comparison.
const semanticVersion = joined(semanticRelease, rarely(prerelease)).filter((version) => !version.startsWith('0.0.0-'));
const npmRange = (version: Text): Text => {
  const clause = fc.oneof(
    joined(oneOf('>=', '<=', '>', '<', '=', ''), version),
    joined(oneOf('^', '~'), fc.oneof(dotted(1, 3), version)),
    joined(oneOf('', '>=', '<=', '>', '<'), dotted(1, 2), rarely(oneOf('.x', '.*'))),
  );
  const alternative = fc.oneof(list(clause, ' ', 2), joined(version, oneOf(' - '), version));
  return list(alternative, ' || ', 2);
};

export const npm: Arbitraries = { version: semanticVersion, range: npmRange(semanticVersion) };
/** Without pre-releases, where npm's own functions and the number line agree. */
export const npmReleases: Arbitraries = { version: semanticRelease, range: npmRange(semanticRelease) };
const pub: Arbitraries = {
  version: semanticVersion,
  range: fc.oneof(
    oneOf('any'),
    joined(oneOf('^', ''), semanticVersion),
    list(joined(oneOf('>=', '<', '>', '<='), semanticVersion), ' ', 2),
  ),
};

const mavenQualifier = joined(
  oneOf('-', '.', ''),
  oneOf('alpha', 'beta', 'a', 'm', 'rc', 'RC', 'SNAPSHOT', 'ga', 'Final', 'sp', 'jre', 'x'),
  rarely(joined(oneOf('', '-', '.'), number)),
);
/** As they are published. */
export const mavenOrdinary = joined(
  dotted(1, 4),
  rarely(joined(oneOf('-'), oneOf('alpha', 'beta', 'rc', 'SNAPSHOT', 'sp', 'jre'), rarely(number))),
);
const mavenVersion = fc.oneof(mavenOrdinary, joined(dotted(1, 2), list(fc.oneof(mavenQualifier, joined(oneOf('-', '.'), number)), '', 3)));
const mavenBrackets = joined(oneOf('[', '(', ']'), rarely(mavenVersion), oneOf(','), rarely(mavenVersion), oneOf(']', ')', '['));

export const maven: Arbitraries = {
  version: mavenVersion,
  range: fc.oneof(
    mavenVersion,
    list(mavenBrackets, ',', 2),
    joined(dotted(1, 2), oneOf('.+')),
    joined(oneOf('['), mavenVersion, oneOf(']')),
  ),
};

/** Comparators of whole versions, joined by commas. */
const comparators = (version: Text, ...operators: string[]): Text => list(joined(oneOf(...operators), version), ',');

const ordered = ['>=', '<=', '>', '<', '=', '==', '!=', ''];
export const semantic: Arbitraries = { version: semanticVersion, range: comparators(semanticVersion, ...ordered, '^', '~') };
export const cargo: Arbitraries = {
  version: semanticVersion,
  range: list(
    fc.oneof(
      joined(oneOf('', '^', '~', '=', '>=', '<', '>', '<='), fc.oneof(semanticVersion, dotted(1, 2))),
      joined(dotted(1, 2), oneOf('.*')),
    ),
    ', ',
  ),
};
const golang: Arbitraries = {
  version: joined(oneOf('v'), semanticVersion, rarely(oneOf('+incompatible'))),
  range: comparators(joined(oneOf('v', ''), semanticVersion), '', '>=', '<'),
};
const simpleSpec: Arbitraries = {
  version: semanticVersion,
  range: fc.oneof(comparators(semanticVersion, ...ordered, '^', '~', '~='), joined(oneOf('~=', '~', '^', ''), dotted(1, 2))),
};

const dottedVersion = joined(dotted(1, 4), rarely(prerelease));
const dottedArbitraries = (...operators: string[]): Arbitraries => ({
  version: dottedVersion,
  range: list(comparators(dottedVersion, ...ordered, ...operators), ' || ', 2),
});
const conan: Arbitraries = {
  version: dottedVersion,
  range: fc.oneof(dottedVersion, joined(oneOf('['), dottedArbitraries('^', '~').range, oneOf(']', ', include_prerelease=True]'))),
};

const podVersion = joined(dotted(1, 4), rarely(joined(oneOf('-', '.', ''), oneOf('alpha', 'beta.1', 'rc2', 'RC'))));
const cocoapods: Arbitraries = {
  version: podVersion,
  range: list(joined(oneOf('~> ', '>= ', '< ', '> ', '<= ', '= ', '!= ', ''), podVersion), ', '),
};

const nugetVersion = joined(dotted(1, 4), rarely(oneOf('-beta', '-Beta.2', '-rc.1', '-RC.1', '-0')));
const nuget: Arbitraries = {
  version: nugetVersion,
  range: fc.oneof(
    nugetVersion,
    joined(oneOf('[', '('), rarely(nugetVersion), oneOf(','), rarely(nugetVersion), oneOf(']', ')')),
    joined(oneOf('['), nugetVersion, oneOf(']')),
    joined(dotted(1, 3), oneOf('.*', '.*-*', '-*')),
    oneOf('*', '*-*'),
  ),
};

export const arbitrariesOf = {
  pypi,
  conda,
  npm,
  maven,
  pub,
  cocoapods,
  swift: semantic,
  nuget,
  cargo,
  golang,
  conan,
  vcpkg: dottedArbitraries(),
  cmake: dottedArbitraries(),
  unity: semantic,
  platformio: simpleSpec,
  arduino: dottedArbitraries('^', '~'),
  espressif: simpleSpec,
};
