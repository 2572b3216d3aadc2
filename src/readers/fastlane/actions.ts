import type { Argument, Call } from '../../formats/ruby.ts';
import { named } from '../cocoapods/walk.ts';

/** Actions that build an app or give it to others: https://docs.fastlane.tools/actions/ */
const actions = new Set([
  'upload_to_play_store',
  'supply',
  'upload_to_play_store_internal_app_sharing',
  'upload_to_app_store',
  'deliver',
  'appstore',
  'upload_to_testflight',
  'pilot',
  'testflight',
  'firebase_app_distribution',
  'appcenter_upload',
  'amazon_app_submission',
  'huawei_appgallery_connect',
  'gradle',
  'build_app',
  'build_ios_app',
  'build_mac_app',
  'build_android_app',
  'gym',
  'xcodebuild',
]);

/** Options that say what is built or given, and to whom; others may be secret. */
const options = new Set([
  'task',
  'tasks',
  'build_type',
  'flavor',
  'project_dir',
  'track',
  'track_promote_to',
  'release_status',
  'aab',
  'apk',
  'apk_path',
  'ipa',
  'pkg',
  'platform',
  'skip_upload_aab',
  'skip_upload_apk',
  'skip_binary_upload',
  'submit_for_review',
  'scheme',
  'workspace',
  'project',
  'configuration',
  'export_method',
]);

/** The words of an action, options as `name:value`; null when the call is none, or none that matters. */
export function readAction({ path, args }: Call): readonly string[] | null {
  const name = path.join('.');
  if (!actions.has(name)) return null;
  return [name, ...args.flatMap(readOption)];
}

function readOption({ label, items }: Argument): string[] {
  if (label === null || !options.has(label)) return [];
  const [only, ...more] = items;
  const word = only?.kind === 'word' && more.length === 0 && /^(?:true|false)$/.test(only.path.join('.')) ? only.path.join('.') : null;
  const value = word ?? named(items);
  return value === null ? [] : [`${label}:${value}`];
}
