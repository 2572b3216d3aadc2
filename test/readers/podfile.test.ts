import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/podfile.ts';
import { told } from './cocoapods/support.ts';
import { readAs, spans } from './manifest/support.ts';

const path = 'ios/Podfile';

describe('a pod', () => {
  test.each([
    [`pod 'A'`, `cocoapods/A any | 'A'`],
    [`pod 'A', '2.14.0'`, `cocoapods/A 2.14.0 | 'A', '2.14.0'`],
    [`pod('A', '~> 2.14')`, `cocoapods/A ~> 2.14 | 'A', '~> 2.14'`],
    [`pod 'A', '>= 1', '< 3'`, `cocoapods/A >= 1, < 3 | 'A', '>= 1', '< 3'`],
    [`pod 'A/B/C'`, `cocoapods/A[B/C] any | 'A/B/C'`],
    [`pod 'A', subspecs: %w[B C]`, `cocoapods/A[B,C] any | 'A'`],
    [
      `pod 'A', '1', git: 'https://e.com/a.git', branch: 'x'`,
      `cocoapods/A unknown(https://e.com/a.git@x) by git https://e.com/a.git@x | 'A', '1'`,
    ],
    [`pod 'A', :path => '../A'`, `cocoapods/A unknown(../A) by path ../A | 'A'`],
    [`pod 'A', :path => folder`, `cocoapods/A unknown() by path  | 'A'`],
    [`pod 'A', :podspec => 'A.podspec'`, `cocoapods/A unknown(A.podspec) by path A.podspec | 'A'`],
    [`pod 'A', version`, `cocoapods/A unknown(version) of version | 'A', version`],
    [`pod 'A', "~> #{version}"`, `cocoapods/A unknown("~> #{version}") | 'A', "~> #{version}"`],
    [`pod 'A', ENV['V'] || '1.0'`, `cocoapods/A unknown(ENV['V'] || '1.0') | 'A', ENV['V'] || '1.0'`],
    [`pod 'A', configurations: ['Debug']`, `cocoapods/A any if configurations Debug | 'A'`],
    [`pod 'A' if ENV['X']`, `cocoapods/A any if if ENV['X'] | 'A'`],
    [`if x\n  pod 'A'\nend`, `cocoapods/A any if if x | 'A'`],
    [`case x\nwhen 1 then pod 'A'\nend`, null],
    [`list.each do |name|\n  pod 'A'\nend`, `cocoapods/A any if list.each | 'A'`],
    [`list.each { |name| pod name }`, null],
    [`pod name`, null],
    [`pod "#{name}"`, null],
    [`pod ''`, null],
    [`# pod 'A'`, null],
    [`post_install do |installer|\n  pod 'A'\nend`, null],
    [`def pods\n  pod 'A'\nend`, null],
  ])('%j', (line, expected) => {
    expect(told(read, path, line)).toEqual(expected === null ? [] : [`dependency ${expected}`]);
  });

  test.each([
    ['a version by name', `v = '2.14.0'\npod 'A', v`, '2.14.0'],
    ['a version in a text', `V = '2.14'\npod 'A', "~> #{V}"`, '~> 2.14'],
    ['a version that is set twice', `v = '1'\nv = '2'\npod 'A', v`, 'unknown(v) of v'],
    ['a version that is set under a condition', `v = '1' if x\npod 'A', v`, 'unknown(v) of v'],
    ['a version of another one', `w = '1'\nv = w\npod 'A', v`, '1'],
    ['a version that is computed', `v = '1'.to_s\npod 'A', v`, 'unknown(v) of v'],
    ['a version of itself', `v = "#{v}"\npod 'A', v`, 'unknown(v) of v'],
  ])('with %s', (_, text, expected) => {
    expect(told(read, path, text)[0]?.split(' | ')[0]).toBe(`dependency cocoapods/A ${expected}`);
  });

  test('the spans for fixes', () => {
    const text = `pod 'A/B', '~> 1'\npod 'C', '> 1', '< 2'\npod 'D', "#{e}"\npod 'F', :git => 'g'`;
    expect(spans(readAs(read, path, text))).toEqual(['A ~> 1', 'C -', 'D -', 'F -']);
  });
});

describe('targets', () => {
  test.each([
    ['a target', `target 'App' do\n  pod 'A'\nend`, ['App']],
    ['a target by symbol', `target :App do\n  pod 'A'\nend`, ['App']],
    ['a target for tests', `target 'AppUITests' do\n  pod 'A'\nend`, ['AppUITests test']],
    ['a nested target', `target 'App' do\n  target 'Kit' do\n    pod 'A'\n  end\nend`, ['Kit']],
    ['an abstract target', `abstract_target 'All' do\n  pod 'A'\n  target 'B'\n  target 'C' do\n  end\nend`, ['B', 'C']],
    [
      'one that inherits nothing',
      `abstract_target 'All' do\n  pod 'A'\n  target 'B' do\n    inherit! :none\n  end\n  target 'C'\nend`,
      ['C'],
    ],
    ['an abstract target alone', `abstract_target 'All' do\n  pod 'A'\nend`, ['All']],
    ['a method in two targets', `def pods\n  pod 'A'\nend\ntarget 'B' do\n  pods\nend\ntarget 'C' do\n  pods()\nend`, ['B', 'C']],
    [
      'methods that call each other',
      `def a\n  b\nend\ndef b\n  a\n  pod 'A'\nend\ntarget 'B' do\n  a\nend`,
      Array.from({ length: 4 }, () => 'B'),
    ],
    ['a target of a list', `%w[B C].each do |name|\n  target name do\n    pod 'A'\n  end\nend`, ['']],
  ])('%s', (_, text, expected) => {
    const found = readAs(read, path, text).facts.map(
      (fact) => `${fact.block.replace('target:', '')}${fact.kind === 'dependency' && fact.role.kind === 'test' ? ' test' : ''}`,
    );
    expect(found).toEqual(expected);
  });
});

test.each([
  [`platform :ios, '15.0'`, `setting ios.deploymentTarget = 15.0 | platform :ios, '15.0'`],
  [`platform :osx, "11.0"`, `setting macos.deploymentTarget = 11.0 | platform :osx, "11.0"`],
  [`platform :ios, 15.0`, `setting ios.deploymentTarget = 15.0 | platform :ios, 15.0`],
  [`platform :ios, least`, `setting ios.deploymentTarget = unknown | platform :ios, least`],
  [`platform :ios, '15.0' if x`, `setting ios.deploymentTarget = unknown | platform :ios, '15.0' if x`],
  [`platform :ios`, `setting cocoapods.platform = ios | platform :ios`],
  [`platform :symbian, '9'`, null],
  [`use_frameworks!`, `setting cocoapods.useFrameworks = dynamic | use_frameworks!`],
  [`use_frameworks! :linkage => :static`, `setting cocoapods.useFrameworks = static | use_frameworks! :linkage => :static`],
  [`use_frameworks! linkage`, `setting cocoapods.useFrameworks = unknown | use_frameworks! linkage`],
  [`source 'https://e.com/specs'`, `index cocoapods extra https://e.com/specs | https://e.com/specs`],
  [`source "https://#{token}@e.com"`, null],
  [`project 'App'`, `setting cocoapods.project = ios/App.xcodeproj | App`],
  [`project '../../App'`, null],
  [`use_react_native!`, `setting cocoapods.reactNative = true | use_react_native!`],
  [`ENV['RCT_NEW_ARCH_ENABLED'] = '1'`, `setting reactNative.newArchEnabled = true | ENV['RCT_NEW_ARCH_ENABLED'] = '1'`],
  [`ENV['RCT_NEW_ARCH_ENABLED'] = x`, `setting reactNative.newArchEnabled = unknown | ENV['RCT_NEW_ARCH_ENABLED'] = x`],
  [`ENV['OTHER'] = '1'`, null],
])('%s', (line, expected) => {
  expect(told(read, path, line)).toEqual(expected === null ? [] : [expected]);
});

test('the architecture that React Native is told', () => {
  const of = (value: string) => told(read, path, `use_react_native!(:path => 'x', :new_arch_enabled => ${value})`)[1];
  expect([of('true'), of('false'), of('flag')]).toEqual([
    'setting reactNative.newArchEnabled = true | :new_arch_enabled => true',
    'setting reactNative.newArchEnabled = false | :new_arch_enabled => false',
    'setting reactNative.newArchEnabled = unknown | :new_arch_enabled => flag',
  ]);
});
