import type { Member, SettingFact } from '../../model.ts';
import { link, member } from '../draft.ts';
import type { Library } from '../library.ts';
import type { GradleModule } from './modules.ts';

/** Levels of the SDK, which builds like to keep in one place for all modules. */
const shared = /^android\.(?:min|target|compile)Sdk$/;

/** A setting of a module; of one that names a catalog's version or a variable of the root build, with the value that stands there. */
export function settingMember(library: Library, module: GradleModule, fact: SettingFact): Member {
  const name = fact.value === null && shared.test(fact.key) ? nameIn(fact.text) : null;
  const found = name === null ? undefined : sharedSetting(library, module, name);
  if (found === undefined) return member(fact);
  return member({ ...fact, value: found.value }, [link(`\`${name}\` is ${found.value}`, found.location)]);
}

/** `libs.versions.targetSdk.get().toInt()` and `rootProject.ext.targetSdkVersion` without what surrounds the name. */
function nameIn(text: string): string | null {
  const inner = text.trim().replace(/^Integer\.parseInt\(\s*(.*)\)$/s, '$1');
  const name = /^([A-Za-z_][\w.-]*?)(?:\.(?:get|toInt|toInteger)\(\))*(?:\s+as\s+int)?$/.exec(inner.trim())?.[1];
  return name?.replace(/^(?:rootProject\.)?(?:ext\.|extra\.)?/, '') ?? null;
}

function sharedSetting(library: Library, module: GradleModule, name: string): SettingFact | undefined {
  const at = (file: string) => (module.root === '' ? file : `${module.root}/${file}`);
  const files = [module.path, module.rootBuild, at('gradle.properties'), at('gradle/libs.versions.toml')];
  const settings = files.flatMap((file) => (file === null ? [] : library.kind(file, 'setting')));
  // The build of an Expo app takes `minSdkVersion` from the property `android.minSdkVersion`.
  const keys = [`gradle.ext.${name}`, `gradle.property.${name}`, `gradle.property.android.${name}`];
  return settings.find(({ key, value }) => value !== null && keys.includes(key));
}
