import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/msbuild.ts';
import { told } from './cocoapods/support.ts';
import { readAs, spans } from './manifest/support.ts';

/** What a file that is shared by projects says. */
function shared(inside: string): string[] {
  return told(read, 'Directory.Build.props', `<Project>${inside}</Project>`);
}

describe('a package', () => {
  test.each([
    ['Include="A" Version="1.0.0"', 'nuget/A 1.0.0'],
    ['Include="A" Version="[1.0,2.0)"', 'nuget/A [1.0,2.0)'],
    ['Include="A" Version="1.*"', 'nuget/A 1.*'],
    ['Include="A"', 'nuget/A unknown()'],
    ['Include="A" Version="$(V)"', 'nuget/A unknown($(V)) of V'],
    ['Include="A" Version="$(V)-beta"', 'nuget/A unknown($(V)-beta)'],
    ['Include="A" Version="$([System.String]::Copy(x))"', 'nuget/A unknown($([System.String]::Copy(x)))'],
    ['Update="A" Version="1.0.0"', 'nuget/A 1.0.0'],
    ['Include="A" Version="1.0.0" VersionOverride="2.0.0"', 'nuget/A 2.0.0'],
    ['Include="A" Version="1.0.0" PrivateAssets="All"', 'nuget/A 1.0.0 development'],
    [`Include="A" Version="1.0.0" Condition="'$(X)' == 'y'"`, `nuget/A 1.0.0 if '$(X)' == 'y'`],
    ['Remove="A"', null],
    ['Include="$(A)" Version="1.0.0"', null],
    ['Include="@(List)" Version="1.0.0"', null],
  ])('<PackageReference %s/>', (attributes, expected) => {
    const found = shared(`<ItemGroup><PackageReference ${attributes} /></ItemGroup>`);
    expect(found).toEqual(expected === null ? [] : [`dependency ${expected} | A`]);
  });

  test.each([
    ['PackageVersion', 'nuget/A 1 constraint'],
    ['GlobalPackageReference', 'nuget/A 1 development'],
    ['Reference', null],
  ])('as a %s', (name, expected) => {
    expect(shared(`<ItemGroup><${name} Include="A"><Version>1</Version></${name}></ItemGroup>`)).toEqual(
      expected === null ? [] : [`dependency ${expected} | A`],
    );
  });

  test.each([
    ['written out', '<V>1.0</V>', '1.0'],
    ['in another case', '<v>1.0</v>', '1.0'],
    ['of another property', '<V>$(W).0</V><W>1</W>', '1.0'],
    ['set twice', '<V>1.0</V><V>2.0</V>', '2.0'],
    ['only as a default', `<V Condition=" '$(V)' == '' ">1.0</V>`, 'default(1.0) of V'],
    ['also under a condition', `<V>1.0</V><V Condition="'$(X)' == ''">2.0</V>`, 'default(1.0) of V'],
    ['only under a condition', `<V Condition="'$(X)' == ''">2.0</V>`, 'unknown($(V)) of V'],
    ['of itself', '<V>$(V)</V>', 'unknown($(V)) of V'],
  ])('with a property %s', (_, properties, expected) => {
    const found = shared(
      `<PropertyGroup>${properties}</PropertyGroup><ItemGroup><PackageReference Include="A" Version="$(V)" /></ItemGroup>`,
    );
    expect(found).toEqual([`dependency nuget/A ${expected} | A`]);
  });

  test('under conditions around it', () => {
    const item = '<ItemGroup Condition="b"><PackageReference Include="A" Version="1" Condition="c" /></ItemGroup>';
    const inside = `<Choose><When Condition="a">${item}</When><When Condition="x"/><Otherwise>${item}</Otherwise></Choose>`;
    expect(shared(inside).map((line) => line.replace(/^.* if | \| .*$/g, ''))).toEqual(['a and b and c', 'not (a or x) and b and c']);
  });

  test('in a target is not read: it runs', () => {
    expect(shared('<Target><ItemGroup><PackageReference Include="A" Version="1" /></ItemGroup></Target>')).toEqual([]);
  });

  test('the spans for fixes', () => {
    const of = (attributes: string) =>
      spans(readAs(read, 'a.props', `<Project><ItemGroup><PackageReference ${attributes} /></ItemGroup></Project>`));
    expect([of('Include="A" Version="1.0"'), of('Include="A;B" Version="$(V)"'), of('Include="A"')]).toEqual([
      ['A 1.0'],
      ['A -', 'B -'],
      ['A -'],
    ]);
  });
});

describe('properties', () => {
  test.each([
    ['<TargetFramework>net9.0</TargetFramework>', 'setting dotnet.targetFramework = net9.0; runtime selects dotnet 9.0'],
    ['<TargetFramework>netcoreapp3.1</TargetFramework>', 'setting dotnet.targetFramework = netcoreapp3.1; runtime selects dotnet 3.1'],
    ['<TargetFramework>net48</TargetFramework>', 'setting dotnet.targetFramework = net48'],
    ['<TargetFramework>$(Framework)</TargetFramework>', 'setting dotnet.targetFramework = unknown'],
    ['<TargetFrameworkVersion>v4.7.2</TargetFrameworkVersion>', 'setting dotnet.targetFrameworkVersion = v4.7.2'],
    ['<RuntimeIdentifier>win-arm64</RuntimeIdentifier>', 'platform win-arm64 windows aarch64'],
    ['<RuntimeIdentifier>ios-arm64</RuntimeIdentifier>', 'platform ios-arm64 aarch64'],
    ['<RuntimeIdentifier>$(Rid)</RuntimeIdentifier>', ''],
    ['<UseMaui>true</UseMaui>', 'setting dotnet.useMaui = true'],
    ['<UseMaui Condition="x">true</UseMaui>', 'setting dotnet.useMaui = unknown'],
    ['<PlatformTarget>x64</PlatformTarget>', 'setting dotnet.platformTarget = x64'],
    ['<SupportedOSPlatformVersion>10.0</SupportedOSPlatformVersion>', 'setting dotnet.supportedOSPlatformVersion = 10.0'],
    [`<SupportedOSPlatformVersion Condition="f() == 'android'">24.0</SupportedOSPlatformVersion>`, 'setting android.minSdk = 24'],
    [
      `<SupportedOSPlatformVersion Condition="f() == 'maccatalyst'">15.0</SupportedOSPlatformVersion>`,
      'setting maccatalyst.deploymentTarget = 15.0',
    ],
    [
      '<AndroidSupportedAbis>arm64-v8a;x86</AndroidSupportedAbis>',
      'setting android.abiFilters = arm64-v8a; setting android.abiFilters = x86',
    ],
    ['<LangVersion>12</LangVersion>', ''],
    ['<UseMaui></UseMaui>', ''],
  ])('%s', (property, expected) => {
    expect(
      shared(`<PropertyGroup>${property}</PropertyGroup>`)
        .map((line) => line.replace(/ \| .*/, ''))
        .join('; '),
    ).toBe(expected);
  });

  test('several frameworks are alternatives', () => {
    const frameworks =
      '<TargetFrameworks>net8.0;net9.0</TargetFrameworks><TargetFrameworks Condition="x">$(TargetFrameworks);net10.0</TargetFrameworks>';
    const found = readAs(read, 'a.csproj', `<Project><PropertyGroup>${frameworks}</PropertyGroup></Project>`).facts;
    expect(found.flatMap((fact) => (fact.kind === 'runtime' ? [[fact.text, fact.alternative]] : []))).toEqual([
      ['net8.0', 'a.csproj:TargetFrameworks'],
      ['net9.0', 'a.csproj:TargetFrameworks'],
      ['net10.0', 'a.csproj:TargetFrameworks'],
    ]);
  });
});

describe('projects', () => {
  test.each([
    ['<Project Sdk="Microsoft.NET.Sdk"/>', ['project nuget Lens | Sdk="Microsoft.NET.Sdk"']],
    ['<Project/>', ['project nuget Lens | <Project']],
    [
      '<Project Sdk="Microsoft.NET.Sdk.Web/8.0"/>',
      [
        'project nuget Lens | Sdk="Microsoft.NET.Sdk.Web/8.0"',
        'workload dotnet Microsoft.NET.Sdk.Web Lens | Sdk="Microsoft.NET.Sdk.Web/8.0"',
      ],
    ],
    [
      '<Project><PropertyGroup><OutputType>WinExe</OutputType></PropertyGroup></Project>',
      ['project nuget Lens | <Project', 'workload dotnet WinExe Lens | WinExe'],
    ],
    ['<Project><PropertyGroup><OutputType>Library</OutputType></PropertyGroup></Project>', ['project nuget Lens | <Project']],
    ['<Project><PropertyGroup><OutputType>$(Type)</OutputType></PropertyGroup></Project>', ['project nuget Lens | <Project']],
    ['<Project><PropertyGroup><PackageId>Example</PackageId></PropertyGroup></Project>', ['project nuget Example published | Example']],
    ['<Project><PropertyGroup><AssemblyName>$(X)</AssemblyName></PropertyGroup></Project>', ['project nuget Lens | $(X)']],
    [
      '<Project><PropertyGroup><OutputType>Library</OutputType><AndroidApplication>True</AndroidApplication></PropertyGroup></Project>',
      ['project nuget Lens | <Project', 'workload dotnet AndroidApplication Lens | True'],
    ],
    ['<Root/>', []],
  ])('%s', (text, expected) => {
    expect(told(read, 'src/Lens.csproj', text)).toEqual(expected);
  });

  test.each([
    ['..\\Core\\Core.csproj', ['reference module Core/Core.csproj | ..\\Core\\Core.csproj']],
    ['..\\..\\Out.csproj', []],
    ['$(Root)\\Core.csproj', []],
  ])('refers to %s', (include, expected) => {
    const text = `<Project><ItemGroup><ProjectReference Include="${include}" /></ItemGroup></Project>`;
    expect(told(read, 'src/a.targets', text)).toEqual(expected);
  });
});
