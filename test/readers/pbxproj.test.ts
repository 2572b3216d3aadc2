import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/pbxproj.ts';
import { told } from './cocoapods/support.ts';
import { readAs, spans } from './manifest/support.ts';

const path = 'ios/App.xcodeproj/project.pbxproj';

/** A project with one target and further objects. */
function project(objects: string, own = '', target = ''): string {
  return `{ objects = {
    01 = {isa = PBXProject; targets = (02); ${own} };
    02 = {isa = PBXNativeTarget; name = App; ${target} };
    ${objects}
  }; rootObject = 01; }`;
}

describe('build settings', () => {
  const settings = (text: string, name = 'Release') => `03 = {isa = XCConfigurationList; buildConfigurations = (04, 05); };
    04 = {isa = XCBuildConfiguration; name = Debug; buildSettings = { SDKROOT = debug; }; };
    05 = {isa = XCBuildConfiguration; name = ${name}; buildSettings = { ${text} }; };`;

  test.each([
    ['IPHONEOS_DEPLOYMENT_TARGET = 15.0;', 'setting ios.deploymentTarget = 15.0'],
    ['XROS_DEPLOYMENT_TARGET = 1.0;', 'setting visionos.deploymentTarget = 1.0'],
    ['SDKROOT = auto;', 'setting xcode.sdk = auto'],
    ['SUPPORTED_PLATFORMS = "iphoneos macosx";', 'setting xcode.supportedPlatforms = iphoneos macosx'],
    ['EXCLUDED_ARCHS = (i386, armv7);', 'setting xcode.excludedArchs = i386 armv7'],
    ['ARCHS = "$(ARCHS_STANDARD)";', 'setting xcode.archs = unknown'],
    ['OTHER_LDFLAGS = ("$(inherited)", "-ObjC");', 'setting xcode.otherLinkerFlags = -ObjC'],
    ['OTHER_LDFLAGS = "$(inherited)";', null],
    ['"EXCLUDED_ARCHS[sdk=iphonesimulator*]" = arm64;', null],
    ['SWIFT_VERSION = 5.0;', null],
  ])('%s', (text, expected) => {
    const of = (own: string, target: string) =>
      told(read, path, project(settings(text), own, target)).map((line) => line.replace(/ \| .*/, ''));
    expect(of('buildConfigurationList = 03;', '')).toEqual(expected === null ? [] : [expected]);
    expect(of('', 'buildConfigurationList = 03;')).toEqual(expected === null ? [] : [`${expected} [target:App]`]);
  });

  test('are those of the configuration that ships', () => {
    const of = (objects: string) =>
      told(read, path, project(objects, 'buildConfigurationList = 03;')).map((line) => line.replace(/ \| .*/, ''));
    expect(of(settings('SDKROOT = other;', 'Profile'))).toEqual(['setting xcode.sdk = other']);
    expect(of(settings('SDKROOT = other;', 'Profile').replace('= (04, 05);', '= (04, 05); defaultConfigurationName = Debug;'))).toEqual([
      'setting xcode.sdk = debug',
    ]);
  });
});

describe('packages', () => {
  const reference = (requirement: string, url = 'https://github.com/O/R.git') =>
    `03 = {isa = XCRemoteSwiftPackageReference; repositoryURL = "${url}"; requirement = { ${requirement} }; };`;

  test.each([
    ['kind = upToNextMajorVersion; minimumVersion = 1.2.3;', '>=1.2.3,<2.0.0', '1.2.3'],
    ['kind = upToNextMinorVersion; minimumVersion = "1.2.3";', '>=1.2.3,<1.3.0', '1.2.3'],
    ['kind = exactVersion; version = 1.2.3;', '1.2.3', '1.2.3'],
    ['kind = versionRange; minimumVersion = 1.0.0; maximumVersion = 1.5.0;', '>=1.0.0,<1.5.0', '-'],
    ['kind = branch; branch = main;', 'unknown(main) by git https://github.com/O/R.git@main', '-'],
    ['kind = revision; revision = abc;', 'unknown(abc) by git https://github.com/O/R.git@abc', '-'],
    ['kind = exactVersion; version = x;', 'unknown(x)', '-'],
    ['kind = newKind;', 'unknown(newKind)', '-'],
    ['', 'unknown()', '-'],
  ])('%j', (requirement, expected, version) => {
    const text = project(reference(requirement), 'packageReferences = (03);');
    expect(told(read, path, text)).toEqual([`dependency swift/github.com/o/r ${expected} | repositoryURL = "https://github.com/O/R.git"`]);
    expect(spans(readAs(read, path, text))).toEqual([`- ${version}`]);
  });

  test('belong to the targets that use them', () => {
    const product = '04 = {isa = XCSwiftPackageProductDependency; package = 03; productName = P; };';
    const objects = `${reference('kind = exactVersion; version = 1.0.0;')} ${product}`;
    const of = (type: string) =>
      told(read, path, project(objects, 'packageReferences = (03);', `productType = "${type}"; packageProductDependencies = (04);`)).find(
        (line) => line.startsWith('dependency'),
      );
    expect(of('com.apple.product-type.application')).toMatch(/^dependency swift\/github.com\/o\/r\[P\] 1.0.0 \[target:App\]/);
    expect(of('com.apple.product-type.bundle.ui-testing')).toMatch(/^dependency swift\/github.com\/o\/r\[P\] 1.0.0 test \[target:App\]/);
  });

  test.each([
    ['../Tagger', ['module swift ../Tagger in Tagger | relativePath = ../Tagger']],
    ['Packages/A', ['module swift Packages/A in ios/Packages/A | relativePath = Packages/A']],
    ['../../Out', []],
  ])('in the repository at %s', (relative, expected) => {
    const objects = `03 = {isa = XCLocalSwiftPackageReference; relativePath = ${relative}; };`;
    expect(told(read, path, project(objects, 'packageReferences = (03);'))).toEqual(expected);
  });
});

describe('what a target packs', () => {
  const packed = (file: string, groups = '') =>
    project(
      `03 = {isa = PBXResourcesBuildPhase; files = (04); }; 04 = {isa = PBXBuildFile; fileRef = 05; };
     05 = {isa = PBXFileReference; ${file} }; ${groups}`,
      '',
      'buildPhases = (03);',
    );

  test.each([
    ['path = m.tflite;', '', 'model ios/m.tflite'],
    ['path = m.tflite; sourceTree = SOURCE_ROOT;', '06 = {isa = PBXGroup; path = Models; children = (05); };', 'model ios/m.tflite'],
    ['path = m.tflite; sourceTree = "<group>";', '06 = {isa = PBXGroup; path = Models; children = (05); };', 'model ios/Models/m.tflite'],
    [
      'path = m.tflite;',
      '06 = {isa = PBXGroup; name = Shown; children = (05); }; 07 = {isa = PBXGroup; path = A; children = (06); };',
      'model ios/A/m.tflite',
    ],
    ['path = m.tflite;', '06 = {isa = PBXGroup; path = ../..; children = (05); };', 'model null'],
    ['path = m.tflite;', '06 = {isa = PBXGroup; path = A; children = (05, 06); };', 'model null'],
    ['path = /tmp/m.tflite; sourceTree = "<absolute>";', '', 'model null'],
    ['path = m.mlpackage;', '', 'model ios/m.mlpackage'],
    ['path = Main.storyboard;', '', null],
  ])('%s %s', (file, groups, expected) => {
    const found = readAs(read, path, packed(file, groups)).facts.map((fact) =>
      fact.kind === 'code' ? `${fact.holds} ${fact.path}` : fact.kind,
    );
    expect(found).toEqual(expected === null ? [] : [expected]);
  });

  test('whole folders', () => {
    const text = project('03 = {isa = PBXFileSystemSynchronizedRootGroup; path = App; };', '', 'fileSystemSynchronizedGroups = (03);');
    expect(told(read, path, text)).toEqual(['code code ios/App [target:App] | path = App']);
  });
});

test.each([
  '',
  '{}',
  '{ objects = (); }',
  '{ objects = { 01 = x; }; rootObject = 01; }',
  '{ rootObject = 01; }',
  '{ objects = { 01 = {targets = (01, 02); }; }; rootObject = 01; }',
])('a project of another shape: %j', (text) => {
  expect(readAs(read, path, text).facts).toEqual([]);
});
