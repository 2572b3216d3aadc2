import type { Reader } from '../reader.ts';

/** What is built for Apple platforms. */
export const apple: readonly Reader[] = [
  {
    id: 'podfile',
    reads: 'pods of each target with their subspecs and sources, platforms, linkage, helpers of React Native, Expo and Flutter',
    example: { path: 'ios/Podfile', text: "platform :ios, '15.0'\ntarget 'App' do\n  pod 'TensorFlowLiteSwift', '~> 2.14'\nend\n" },
    files: { names: ['Podfile'] },
    beyond: null,
    longest: 500_000,
    load: () => import('../podfile.ts'),
  },
  {
    id: 'podspec',
    reads: 'name, platforms and dependencies of a pod and of its subspecs',
    example: {
      path: 'ios/Tagger.podspec',
      text: "Pod::Spec.new do |s|\n  s.name = 'Tagger'\n  s.ios.deployment_target = '15.0'\n  s.dependency 'TensorFlowLiteSwift', '~> 2.14'\nend\n",
    },
    files: { endings: ['podspec'] },
    beyond: null,
    longest: 500_000,
    load: () => import('../podspec.ts'),
  },
  {
    id: 'fastlane',
    reads: 'lanes, what they build and to whom they give it, identifiers of apps',
    example: { path: 'fastlane/Fastfile', text: 'lane :internal do\n  upload_to_play_store(track: "internal")\nend\n' },
    files: { names: ['Fastfile', 'Appfile'] },
    beyond: null,
    longest: 500_000,
    load: () => import('../fastlane.ts'),
  },
  {
    id: 'package-swift',
    reads: 'packages with the products that are used of them, platforms, the version of Swift',
    example: {
      path: 'Package.swift',
      text: [
        '// swift-tools-version:5.9',
        'import PackageDescription',
        'let package = Package(',
        '    name: "Tagger",',
        '    dependencies: [.package(url: "https://github.com/microsoft/onnxruntime-swift-package-manager", from: "1.20.0")]',
        ')',
        '',
      ].join('\n'),
    },
    files: { names: ['Package.swift'], stems: ['Package@swift'] },
    beyond: null,
    longest: 500_000,
    load: () => import('../package-swift.ts'),
  },
  {
    id: 'pbxproj',
    reads: 'targets of an Xcode project, deployment targets, linker flags, Swift packages with their products, models that are packed',
    example: {
      path: 'App.xcodeproj/project.pbxproj',
      text: [
        '{ objects = {',
        '  01 = {isa = PBXProject; targets = (02); };',
        '  02 = {isa = PBXNativeTarget; name = App; productType = "com.apple.product-type.application"; };',
        '}; rootObject = 01; }',
        '',
      ].join('\n'),
    },
    files: { names: ['project.pbxproj'] },
    beyond: null,
    longest: 3_000_000,
    load: () => import('../pbxproj.ts'),
  },
  {
    id: 'podfile-properties',
    reads: 'the deployment target, linkage and architecture that an Expo app gives to its Podfile',
    example: { path: 'ios/Podfile.properties.json', text: '{ "ios.deploymentTarget": "17.0", "newArchEnabled": "true" }\n' },
    files: { names: ['Podfile.properties.json'] },
    beyond: null,
    load: () => import('../podfile-properties.ts'),
  },
  {
    id: 'expo',
    reads: 'platforms, architecture, plugins, SDK levels and deployment targets of an Expo app',
    example: {
      path: 'app.json',
      text: '{ "expo": { "name": "Lens", "plugins": [["expo-build-properties", { "ios": { "deploymentTarget": "17.0" } }]] } }\n',
    },
    files: { names: ['app.json', 'app.config.json'] },
    holds: /"(?:expo|slug)"\s*:/,
    beyond: null,
    load: () => import('../expo.ts'),
  },
];
