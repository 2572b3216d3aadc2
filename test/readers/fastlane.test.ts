import { expect, test } from 'vitest';
import { read } from '../../src/readers/fastlane.ts';
import { told } from './cocoapods/support.ts';

test.each([
  ['supply', 'command supply | supply'],
  ['supply(track: "beta")', 'command supply track:beta | supply'],
  ['upload_to_play_store(track: :internal, aab: path)', 'command upload_to_play_store track:internal | upload_to_play_store'],
  ['upload_to_testflight', 'command upload_to_testflight | upload_to_testflight'],
  ['deliver(submit_for_review: true)', 'command deliver submit_for_review:true | deliver'],
  ['gradle(task: "bundle", build_type: "Release")', 'command gradle task:bundle build_type:Release | gradle'],
  ['gradle(properties: { "key" => "secret" })', 'command gradle | gradle'],
  ['supply if ENV["X"]', 'command supply | supply'],
  ['x = supply', null],
  ['supplies', null],
  ['other.supply', null],
  ['# supply', null],
  ['sh "supply"', null],
])('%s', (line, expected) => {
  expect(told(read, 'fastlane/Fastfile', line)).toEqual(expected === null ? [] : [expected]);
});

test.each([
  ['lane :a do\n  supply\nend', ['workload fastlane lane a [lane:a] | lane :a', 'command supply [lane:a] | supply']],
  [
    'platform :ios do\n  private_lane "a" do\n    if x\n      pilot\n    end\n  end\nend',
    ['workload fastlane lane ios a [lane:ios a] | private_lane "a"', 'command pilot [lane:ios a] | pilot'],
  ],
  ['def share\n  supply\nend', ['command supply | supply']],
  ['lane name do\n  supply\nend', ['command supply | supply']],
  ['lane :a', []],
])('%j', (text, expected) => {
  expect(told(read, 'fastlane/Fastfile', text)).toEqual(expected);
});

test.each([
  ['app_identifier "a.b"', ['setting ios.bundleIdentifier = a.b | app_identifier "a.b"']],
  ['package_name(ENV["P"])', ['setting android.applicationId = unknown | package_name(ENV["P"])']],
  ['for_lane :beta do\n  app_identifier "a.b"\nend', ['setting ios.bundleIdentifier = a.b [lane:beta] | app_identifier "a.b"']],
  ['for_platform :android do\n  package_name "a.b"\nend', ['setting android.applicationId = a.b [platform:android] | package_name "a.b"']],
  ['apple_id "someone@example.com"', []],
  ['supply', []],
])('an Appfile: %j', (text, expected) => {
  expect(told(read, 'fastlane/Appfile', text)).toEqual(expected);
});
