import type { Fact, FactOf, Member, Sign } from '../../model.ts';
import { groupBy } from '../../lists.ts';
import { member, type Draft } from '../draft.ts';
import { isExample } from '../folders.ts';
import { foldersUp, parentOf, type Library } from '../library.ts';

/** Commands that give an app to Google Play: https://docs.fastlane.tools/actions/upload_to_play_store/ */
const uploads = /^(upload_to_play_store|supply)$/;
/** The plugin that does so: https://github.com/Triple-T/gradle-play-publisher */
const publisher = 'com.github.triplet.play';
/** Libraries that only work in an app that came from Google Play: https://developer.android.com/guide/playcore */
const ofPlay =
  /^com\.google\.android\.play:(app-update|review|asset-delivery|feature-delivery|ai-delivery|integrity)|^com\.android\.billingclient:billing/;

/** What the repository shows of each app beside its own build: how it is published. By the id of the unit. */
export function signsOf(drafts: readonly Draft[], library: Library): ReadonlyMap<string, readonly Sign[]> {
  const apps = drafts.filter(isAndroidApp);
  const owners = ownersOf(apps);
  const commands = apps.length === 0 ? [] : library.all('command').flatMap((fact) => commandSign(fact, owners));
  const all = [...commands, ...apps.flatMap(ownSigns)];
  return new Map([...groupBy(all, ({ app }) => app)].map(([app, signs]) => [app, signs.map(({ sign }) => sign)]));
}

interface Found {
  readonly app: string;
  readonly sign: Sign;
}

function isAndroidApp({ kind, targets }: Draft): boolean {
  return kind === 'app' && targets.some(({ name, strength }) => name === 'android' && strength === 'proved');
}

function ownSigns({ id, members }: Draft): Found[] {
  return members.flatMap((one): Found[] => {
    const strength = strengthOf(one.fact);
    return strength === null ? [] : [found(id, strength, one)];
  });
}

function strengthOf(fact: Fact): Sign['strength'] | null {
  if (fact.kind === 'plugin') return fact.applied && fact.id === publisher ? 'proved' : null;
  const isOfPlay = fact.kind === 'dependency' && fact.ecosystem === 'maven' && fact.role.kind === 'runtime' && ofPlay.test(fact.name);
  return isOfPlay ? 'supported' : null;
}

function found(app: string, strength: Sign['strength'], one: Member): Found {
  return { app, sign: { name: 'play-publishing', strength, because: [one] } };
}

/** What a lane, a job or a script does for the only app below its folder, or below the nearest one above that has any. */
function commandSign(fact: FactOf<'command'>, ownerOf: (folder: string) => string | null): Found[] {
  const strength = uploads.test(fact.words[0] ?? '') ? 'proved' : isBundle(fact.words) ? 'supported' : null;
  const app = strength === null ? null : ownerOf(parentOf(fact.location.path));
  return strength === null || app === null ? [] : [found(app, strength, member(fact))];
}

/** App bundles are made for Google Play: https://developer.android.com/guide/app-bundle */
function isBundle([program = '', ...rest]: readonly string[]): boolean {
  if (program === 'flutter') return rest[0] === 'build' && rest.includes('appbundle');
  return /^gradlew?(\.bat)?$/.test(program) && rest.some((word) => /^(task:)?(:[\w:-]+:)?bundle(\w*Release)?$/.test(word));
}

function ownersOf(apps: readonly Draft[]): (folder: string) => string | null {
  const shipped = apps.filter(({ root }) => !isExample(`${root}/`));
  return (folder) => {
    for (const at of foldersUp(folder)) {
      const below = shipped.filter(({ root }) => at === '' || root === at || root.startsWith(`${at}/`));
      if (below.length > 0) return below.length === 1 ? (below[0]?.id ?? null) : null;
    }
    return null;
  };
}
