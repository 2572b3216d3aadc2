import { expect, test } from 'vitest';
import { read } from '../../src/readers/podspec.ts';
import { told } from './cocoapods/support.ts';

function spec(inside: string): string[] {
  return told(read, 'ios/Own.podspec', `Pod::Spec.new do |s|\n${inside}\nend\n`);
}

test.each([
  [`s.name = 'Own'`, ['project cocoapods Own published | Own']],
  [`s.name = package['name']`, []],
  [`s.dependency 'A', '~> 1.0'`, [`dependency cocoapods/A ~> 1.0 | 'A', '~> 1.0'`]],
  [`s.dependency 'A/B'`, [`dependency cocoapods/A[B] any | 'A/B'`]],
  [`s.ios.dependency 'A'`, [`dependency cocoapods/A any if ios | 'A'`]],
  [`s.dependency 'A' if x`, [`dependency cocoapods/A any if if x | 'A'`]],
  [`s.version = '2.0'\ns.dependency 'A', s.version`, [`dependency cocoapods/A 2.0 | 'A', s.version`]],
  [`s.dependency 'A', s.version.to_s`, [`dependency cocoapods/A unknown(s.version.to_s) of s.version.to_s | 'A', s.version.to_s`]],
  [`other.dependency 'A'`, []],
  [`dependency 'A'`, []],
  [`s.name = 'Own'\ns.dependency 'Own/Core'`, ['project cocoapods Own published | Own']],
  [`s.platform = :ios, '12.0'`, [`setting ios.deploymentTarget = 12.0 | s.platform = :ios, '12.0'`]],
  [`s.platform = :osx`, [`setting cocoapods.platform = osx | s.platform = :osx`]],
  [
    `s.platforms = { :ios => '12.0', 'macos' => x }`,
    [`setting ios.deploymentTarget = 12.0 | :ios => '12.0'`, `setting macos.deploymentTarget = unknown | 'macos' => x`],
  ],
  [`s.platforms = platforms`, []],
  [`s.ios.deployment_target = '12.0'`, [`setting ios.deploymentTarget = 12.0 | s.ios.deployment_target = '12.0'`]],
  [`s.ios.deployment_target = least`, [`setting ios.deploymentTarget = unknown | s.ios.deployment_target = least`]],
  [`s.ios.frameworks = 'CoreML'`, []],
])('%j', (inside, expected) => {
  expect(spec(inside)).toEqual(expected);
});

const parts = `s.subspec 'Core' do |c|\n  c.dependency 'A'\n  c.subspec 'Deep' do |d|\n    d.dependency 'B'\n  end\nend\ns.subspec 'More' do |m|\n  m.dependency 'C'\nend`;

test.each([
  ['all parts without a choice', '', ['A [subspec:Core]', 'B [subspec:Core/Deep]', 'C [subspec:More]']],
  [
    'only the part that is chosen',
    `s.default_subspec = 'Core'`,
    ['A [subspec:Core]', 'B [subspec:Core/Deep]', 'C optional:More [subspec:More]'],
  ],
  ['the parts that are chosen', `s.default_subspecs = 'Core', 'More'`, ['A [subspec:Core]', 'B [subspec:Core/Deep]', 'C [subspec:More]']],
  ['a choice that is not known', 's.default_subspecs = chosen', ['A [subspec:Core]', 'B [subspec:Core/Deep]', 'C [subspec:More]']],
])('%s', (_, choice, expected) => {
  const found = spec(`${choice}\n${parts}`).map((line) => line.replace(/^dependency cocoapods\/(\w+) any/, '$1').replace(/ \| .*$/, ''));
  expect(found).toEqual(expected);
});

test('what only tests need', () => {
  expect(spec(`s.test_spec 'Tests' do |t|\n  t.dependency 'Quick'\nend\ns.test_spec do |t|\n  t.dependency 'Nimble'\nend`)).toEqual([
    `dependency cocoapods/Quick any test [subspec:Tests] | 'Quick'`,
    `dependency cocoapods/Nimble any test [subspec:test] | 'Nimble'`,
  ]);
});

test('nothing is read outside of a spec', () => {
  expect(told(read, 'a.podspec', `s.dependency 'A'\nGem::Specification.new do |s|\n  s.dependency 'A'\nend`)).toEqual([]);
});
