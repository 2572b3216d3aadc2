import type { Ecosystem, RuleExample, Severity } from '../model.ts';
import { uniqueBy } from '../lists.ts';

/** A small manifest of an ecosystem around one line that names a package. */
interface Manifest {
  readonly path: string;
  readonly before: string;
  readonly line: (name: string) => string;
  readonly after: string;
  /** What makes a comment of the line; null when the format has none. */
  readonly comment: string | null;
  /** Another file that the manifest needs to be one. */
  readonly beside?: Readonly<Record<string, string>>;
}

const manifests: Partial<Record<Ecosystem, Manifest>> = {
  pypi: { path: 'requirements.txt', before: 'numpy\n', line: (name) => name, after: '', comment: '# ' },
  conda: {
    path: 'environment.yml',
    before: 'channels: [conda-forge]\ndependencies:\n  - python=3.12\n',
    line: (name) => `  - ${name}`,
    after: '',
    comment: '# ',
  },
  npm: {
    path: 'package.json',
    before: '{\n  "private": true,\n  "dependencies": {\n',
    line: (name) => `    "${name}": "*"`,
    after: '  }\n}\n',
    comment: null,
  },
  maven: {
    path: 'app/build.gradle',
    before: "plugins { id 'com.android.application' }\ndependencies {\n",
    line: (name) => `    implementation '${name}:1.0.0'`,
    after: '}\n',
    comment: '// ',
  },
  docker: { path: 'Dockerfile', before: '', line: (name) => `FROM ${name}:1.0`, after: '', comment: '# ' },
  pub: {
    path: 'pubspec.yaml',
    before: 'name: app\ndependencies:\n  flutter:\n    sdk: flutter\n',
    line: (name) => `  ${name}: any`,
    after: '',
    comment: '# ',
  },
  cocoapods: {
    path: 'ios/Podfile',
    before: "platform :ios, '15.0'\ntarget 'App' do\n",
    line: (name) => `  pod '${name}'`,
    after: 'end\n',
    comment: '# ',
  },
  nuget: {
    path: 'App/App.csproj',
    before:
      '<Project Sdk="Microsoft.NET.Sdk">\n  <PropertyGroup><TargetFramework>net9.0</TargetFramework></PropertyGroup>\n  <ItemGroup>\n',
    line: (name) => `    <PackageReference Include="${name}" Version="1.0.0" />`,
    after: '  </ItemGroup>\n</Project>\n',
    comment: null,
  },
  cargo: {
    path: 'Cargo.toml',
    before: '[package]\nname = "app"\nversion = "0.1.0"\n\n[dependencies]\n',
    line: (name) => `${name} = "*"`,
    after: '',
    comment: '# ',
  },
  unity: {
    path: 'Packages/manifest.json',
    before: '{\n  "dependencies": {\n',
    line: (name) => `    "${name}": "1.0.0"`,
    after: '  }\n}\n',
    comment: null,
    beside: { 'ProjectSettings/ProjectVersion.txt': 'm_EditorVersion: 6000.0.23f1\n' },
  },
  platformio: {
    path: 'platformio.ini',
    before: '[env:board]\nplatform = espressif32\nboard = esp32dev\nframework = arduino\nlib_deps =\n',
    line: (name) => `    ${name}`,
    after: '',
    comment: '; ',
  },
  arduino: {
    path: 'sketch.yaml',
    before: 'profiles:\n  board:\n    fqbn: esp32:esp32:esp32\n    libraries:\n',
    line: (name) => `      - ${name} (1.0.0)`,
    after: '',
    comment: '# ',
  },
  espressif: {
    path: 'main/idf_component.yml',
    before: 'dependencies:\n',
    line: (name) => `  ${name}: "*"`,
    after: '',
    comment: '# ',
  },
};

/**
 * Examples of a row that speaks of packages by their names alone: one that fires for each ecosystem, and one that is silent.
 * @param packages names with `*` are left out: none of theirs is sure to exist
 */
export function examplesOf(
  packages: readonly { readonly ecosystem: Ecosystem; readonly name: string }[],
  { rename }: { readonly rename: { readonly to: string } | null },
  severity: Severity,
): RuleExample[] {
  const shown = uniqueBy(
    packages.filter(({ name }) => !name.includes('*')),
    ({ ecosystem }) => ecosystem,
  ).flatMap(({ ecosystem, name }) => {
    const manifest = manifests[ecosystem];
    return manifest === undefined ? [] : [{ name, manifest, severity, to: rename?.to ?? null, isExact: ecosystem !== 'maven' }];
  });
  const [first] = shown.toSorted((a, b) => Number(a.manifest.comment === null) - Number(b.manifest.comment === null));
  return [...shown.map(speaking), ...(first === undefined ? [] : [silent(first)])];
}

interface Shown {
  readonly name: string;
  readonly manifest: Manifest;
  readonly severity: Severity;
  readonly to: string | null;
}

function speaking({ name, manifest, severity, to }: Shown): RuleExample {
  const lineNumber = manifest.before.split('\n').length;
  return {
    ...nothing,
    fires: severity,
    at: `${manifest.path}:${lineNumber}`,
    files: filesOf(manifest, manifest.line(name)),
    fixed: to === null ? null : { [manifest.path]: textOf(manifest, manifest.line(to)) },
  };
}

function silent({ name, manifest }: Shown): RuleExample {
  const { comment } = manifest;
  const line = comment === null ? manifest.line(`not-${name}`) : `${comment}${manifest.line(name).trimStart()}`;
  return {
    ...nothing,
    because: comment === null ? 'it is another package' : 'it is only named in a comment',
    files: filesOf(manifest, line),
  };
}

const nothing = { fires: null, at: null, message: null, today: null, because: null, base: null, fixed: null } as const;

function filesOf(manifest: Manifest, line: string): Record<string, string> {
  return { [manifest.path]: textOf(manifest, line), ...manifest.beside };
}

function textOf({ before, after }: Manifest, line: string): string {
  return `${before}${line}\n${after}`;
}
