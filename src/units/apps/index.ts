import type { Draft } from '../draft.ts';
import { gradleDrafts } from '../gradle/index.ts';
import type { Library } from '../library.ts';
import { appleDrafts } from './apple.ts';
import { crossPlatformDrafts } from './crossplatform.ts';
import { dotnetDrafts } from './dotnet.ts';

/**
 * Apps of phones and desktops: one unit for each native project, with what the manifest of Flutter or React Native adds.
 * @param claimed manifests that are shipped, to which those of the apps are added
 */
export function appDrafts(library: Library, claimed: Set<string>): Draft[] {
  const native = [...gradleDrafts(library, claimed), ...appleDrafts(library, claimed), ...dotnetDrafts(library, claimed)];
  return [...native, ...crossPlatformDrafts(library, { claimed })];
}
