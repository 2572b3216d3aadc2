import { describe, expect, test } from 'vitest';
import { read } from '../../src/readers/gradle-build.ts';
import { facts, inside } from './gradle/support.ts';
import { expectExactWhenDamaged, expectQuick, readAs, spans } from './manifest/support.ts';

const groovy = 'app/build.gradle';
const kotlin = 'app/build.gradle.kts';

const groovyApp = `plugins {
    id 'com.android.application'
    id 'org.jetbrains.kotlin.android' version '1.9.0' apply false
}

def litert = '1.0.1'

android {
    namespace 'com.example.look'
    compileSdkVersion 34
    defaultConfig {
        applicationId "com.example.look"
        minSdkVersion rootProject.ext.minSdkVersion
        targetSdk 35
        ndk { abiFilters 'arm64-v8a', 'armeabi-v7a' }
    }
    productFlavors {
        full { minSdk 26 }
    }
    externalNativeBuild { cmake { path 'CMakeLists.txt' } }
}

configurations.all {
    exclude group: 'org.tensorflow', module: 'tensorflow-lite-api'
    resolutionStrategy { force 'com.google.ai.edge.litert:litert:1.4.0' }
}

dependencies {
    // implementation 'org.pytorch:pytorch_android:1.10.0'
    implementation "com.google.ai.edge.litert:litert:$litert"
    implementation("org.tensorflow:tensorflow-lite-gpu:2.14.0") { exclude group: 'org.tensorflow' }
    fullImplementation libs.litert.gpu
    implementation project(':ml')
    implementation files('libs/model.aar')
    testImplementation 'junit:junit:4.13.2'
}
`;

const kotlinApp = `plugins {
    alias(libs.plugins.android.application)
    kotlin("android") version "1.9.0" apply false
}

val litert by extra("1.0.1")

android {
    namespace = "com.example.look"
    compileSdk = 34
    defaultConfig {
        minSdk = libs.versions.minSdk.get().toInt()
        ndk { abiFilters += listOf("arm64-v8a", "x86_64") }
    }
    splits { abi { isEnable = true; include("arm64-v8a") } }
}

dependencies {
    implementation("com.google.ai.edge.litert:litert:$litert")
    implementation("org.pytorch:pytorch_android") { version { strictly("1.13.1") } }
    implementation(platform("com.google.firebase:firebase-bom:33.0.0"))
    "fullImplementation"(projects.ml.core)
    debugImplementation(libs.bundles.ml) { exclude(group = "org.tensorflow") }
}
`;

describe('a whole file', () => {
  test('in Groovy', () => {
    expect(facts(read, groovy, groovyApp)).toEqual([
      '2: plugin com.android.application | com.android.application',
      '3: plugin org.jetbrains.kotlin.android not applied | org.jetbrains.kotlin.android',
      '6: gradle.ext.litert = 1.0.1 | 1.0.1',
      '9: android.namespace = com.example.look | com.example.look',
      '10: android.compileSdk = 34 | 34',
      '12: android.applicationId = com.example.look | com.example.look',
      '13: android.minSdk = ? | rootProject.ext.minSdkVersion',
      '14: android.targetSdk = 35 | 35',
      '15: android.abiFilters = arm64-v8a | arm64-v8a',
      '15: android.abiFilters = armeabi-v7a | armeabi-v7a',
      '18: android.minSdk = 26 in full | 26',
      '20: android.externalNativeBuild = cmake | cmake',
      "24: gradle.exclude = org.tensorflow:tensorflow-lite-api | exclude group: 'org.tensorflow', module: 'tensorflow-lite-api'",
      "25: android.resolutionStrategy = force 'com.google.ai.edge.litert:litert:1.4.0' | force 'com.google.ai.edge.litert:litert:1.4.0'",
      '25: gradle.force = com.google.ai.edge.litert:litert:1.4.0 | com.google.ai.edge.litert:litert:1.4.0',
      '30: runtime com.google.ai.edge.litert:litert 1.0.1 | com.google.ai.edge.litert:litert:$litert',
      '31: runtime org.tensorflow:tensorflow-lite-gpu 2.14.0 without org.tensorflow:* | org.tensorflow:tensorflow-lite-gpu:2.14.0',
      '32: runtime catalog litert.gpu when full in full | libs.litert.gpu',
      "33: runtime module :ml | project(':ml')",
      "34: android.localLibraries = files('libs/model.aar') | files('libs/model.aar')",
      '35: test junit:junit 4.13.2 | junit:junit:4.13.2',
    ]);
  });

  test('in Kotlin', () => {
    expect(facts(read, kotlin, kotlinApp)).toEqual([
      '2: plugin @android.application | libs.plugins.android.application',
      '3: plugin org.jetbrains.kotlin.android not applied | android',
      '6: gradle.ext.litert = 1.0.1 | 1.0.1',
      '9: android.namespace = com.example.look | com.example.look',
      '10: android.compileSdk = 34 | 34',
      '12: android.minSdk = ? | libs.versions.minSdk.get().toInt()',
      '13: android.abiFilters = arm64-v8a | arm64-v8a',
      '13: android.abiFilters = x86_64 | x86_64',
      '15: android.splits.abi = arm64-v8a | arm64-v8a',
      '19: runtime com.google.ai.edge.litert:litert 1.0.1 | com.google.ai.edge.litert:litert:$litert',
      '20: runtime org.pytorch:pytorch_android 1.13.1!! | org.pytorch:pytorch_android',
      '21: build com.google.firebase:firebase-bom 33.0.0 | com.google.firebase:firebase-bom:33.0.0',
      '22: runtime module :ml:core when full in full | projects.ml.core',
      '23: runtime catalog bundles.ml when debug without org.tensorflow:* in debug | libs.bundles.ml',
    ]);
  });

  test('the spans for fixes are those of literals', () => {
    expect(spans(readAs(read, groovy, groovyApp))).toEqual([
      'com.google.ai.edge.litert:litert -',
      'org.tensorflow:tensorflow-lite-gpu 2.14.0',
      'junit:junit 4.13.2',
    ]);
    expect(spans(readAs(read, kotlin, kotlinApp))).toEqual([
      'com.google.ai.edge.litert:litert -',
      'org.pytorch:pytorch_android 1.13.1',
      'com.google.firebase:firebase-bom 33.0.0',
    ]);
  });
});

describe('dependencies', () => {
  test.each([
    [`implementation 'g:a:1'`, 'runtime g:a 1 | g:a:1'],
    [`implementation("g:a:1")`, 'runtime g:a 1 | g:a:1'],
    [`implementation 'g:a'`, 'runtime g:a any | g:a'],
    [`implementation 'g:a:1.+'`, 'runtime g:a 1.+ | g:a:1.+'],
    [`implementation 'g:a:[1.0,2.0)'`, 'runtime g:a [1.0,2.0) | g:a:[1.0,2.0)'],
    [`implementation 'g:a:1:classifier@aar'`, 'runtime g:a 1 | g:a:1:classifier@aar'],
    [`implementation 'g:a@aar'`, 'runtime g:a any | g:a@aar'],
    [`implementation group: 'g', name: 'a', version: '1'`, `runtime g:a 1 | group: 'g', name: 'a', version: '1'`],
    [`implementation(group: "g", name: "a")`, 'runtime g:a any | group: "g", name: "a"'],
    [`implementation([group: 'g', name: 'a'])`, `runtime g:a any | group: 'g', name: 'a'`],
    [`implementation('g:a:1') { transitive = false }`, 'runtime g:a 1 without *:* | g:a:1'],
    [`implementation 'g:a:1', { exclude module: 'm' }`, 'runtime g:a 1 without *:m | g:a:1'],
    [`implementation 'g:a', { version { strictly '[1,2['; prefer '1.5' } }`, 'runtime g:a [1,2[!!1.5 | g:a'],
    [`implementation('g:a') { version { require foo() } }`, 'runtime g:a unknown({ require foo() }, -) | g:a'],
    [`implementation('g:a:2') { version { reject '2.1' } }`, 'runtime g:a any | g:a:2'],
    [`implementation "g:a:$ver"`, 'runtime g:a unknown($ver, ver) | g:a:$ver'],
    ['implementation "g:a:${rootProject.ext.ver}"', 'runtime g:a unknown(${rootProject.ext.ver}, ver) | g:a:${rootProject.ext.ver}'],
    ['implementation "g:a:1.$minor"', 'runtime g:a unknown(1.$minor, -) | g:a:1.$minor'],
    ['implementation "g:a:${x ? 1 : 2}"', 'runtime g:a unknown(${x ? 1 : 2}, -) | g:a:${x ? 1 : 2}'],
    [`implementation 'g:a:' + versions.a`, `runtime g:a unknown(versions.a, versions.a) | 'g:a:' + versions.a`],
    [`implementation platform('g:bom:1')`, 'build g:bom 1 | g:bom:1'],
    [`implementation enforcedPlatform(libs.bom)`, 'build catalog bom | libs.bom'],
    [`constraints { implementation 'g:a:1' }`, 'constraint g:a 1 | g:a:1'],
    [
      `implementation fileTree(dir: 'libs', include: ['*.jar'])`,
      `android.localLibraries = fileTree(dir: 'libs', include: ['*.jar']) | fileTree(dir: 'libs', include: ['*.jar'])`,
    ],
    [`implementation(name: 'model', ext: 'aar')`, `android.localLibraries = name: 'model', ext: 'aar' | name: 'model', ext: 'aar'`],
    [`implementation ':model@aar'`, 'android.localLibraries = :model@aar | :model@aar'],
    [
      `implementation project(path: ':a:b', configuration: 'default')`,
      `runtime module :a:b | project(path: ':a:b', configuration: 'default')`,
    ],
    [`if (gpu) { implementation 'g:a:1' }`, 'runtime g:a 1 when if (gpu) in if (gpu) | g:a:1'],
    [`if (gpu) implementation 'g:a:1'`, 'runtime g:a 1 when if (gpu) in if (gpu) | g:a:1'],
  ])('in Groovy: %s', (statement, expected) => {
    expect(inside(read, groovy, 'dependencies', statement)).toEqual([expected]);
  });

  test.each([
    [`implementation("g", "a", "1")`, 'runtime g:a 1 | "g", "a", "1"'],
    [`implementation(group = "g", name = "a", version = "1")`, 'runtime g:a 1 | group = "g", name = "a", version = "1"'],
    [`implementation("g:a:1") { isTransitive = false }`, 'runtime g:a 1 without *:* | g:a:1'],
    [`implementation("g:a:1") { exclude("x", "y") }`, 'runtime g:a 1 without x:y | g:a:1'],
    [`implementation("g:a:1") { exclude(mapOf("group" to "x")) }`, 'runtime g:a 1 without x:* | g:a:1'],
    [`"fullApi"("g:a:1")`, 'runtime g:a 1 when full in full | g:a:1'],
    [`add("kapt", "g:a:1")`, 'build g:a 1 | g:a:1'],
    [
      'implementation("g:a:${libs.versions.a.get()}")',
      'runtime g:a unknown(${libs.versions.a.get()}, libs.versions.a) | g:a:${libs.versions.a.get()}',
    ],
    ['implementation("g:a:$ver.1")', 'runtime g:a unknown($ver.1, -) | g:a:$ver.1'],
    [`implementation(libs.a.b)`, 'runtime catalog a.b | libs.a.b'],
    [`implementation(libs.a.get())`, 'runtime catalog a | libs.a.get()'],
    [`implementation(libs.findLibrary("a-b").get())`, 'runtime catalog a.b | libs.findLibrary("a-b").get()'],
    [`implementation(testLibs.a)`, 'runtime catalog testLibs.a | testLibs.a'],
    [`implementation(project(":a")) { exclude(group = "x") }`, 'runtime module :a without x:* | project(":a")'],
  ])('in Kotlin: %s', (statement, expected) => {
    expect(inside(read, kotlin, 'dependencies', statement)).toEqual([expected]);
  });

  test.each([
    [`// implementation 'g:a:1'`],
    [`/* implementation 'g:a:1' */`],
    [`println "g:a:1"`],
    [`def text = 'g:a:1'`],
    [`implementation "$group:a:1"`],
    [`implementation "g:$name:1"`],
    [`implementation 'a b:c:1'`],
    [`implementation Deps.litert`],
    [`implementation libs.plugins.x`],
    [`implementation project(path)`],
    [`['g:a:1'].each { implementation it }`],
    [`logger.info('g:a:1')`],
  ])('nothing: %s', (statement) => {
    expect(inside(read, groovy, 'dependencies', statement)).toEqual([]);
  });

  test.each([
    ['several in one statement', `implementation 'g:a:1', libs.b`, ['runtime g:a 1 | g:a:1', 'runtime catalog b | libs.b']],
    ['a list', `implementation(['g:a:1', 'g:b:2'])`, ['runtime g:a 1 | g:a:1', 'runtime g:b 2 | g:b:2']],
  ])('%s', (_, statement, expected) => {
    expect(inside(read, groovy, 'dependencies', statement)).toEqual(expected);
  });

  test('a string elsewhere is no dependency', () => {
    expect(
      facts(read, groovy, `implementation 'g:a:1'\ntasks.foo { implementation 'g:a:1' }\nrepositories { maven { url 'g:a:1' } }`),
    ).toEqual([]);
  });
});

describe('configurations', () => {
  test.each([
    ['implementation', 'runtime'],
    ['api', 'runtime'],
    ['runtimeOnly', 'runtime'],
    ['compile', 'runtime'],
    ['debugImplementation', 'runtime when debug'],
    ['fullApi', 'runtime when full'],
    ['fullDebugImplementation', 'runtime when fullDebug'],
    ['compileOnly', 'build'],
    ['compileOnlyApi', 'build'],
    ['fullCompileOnlyApi', 'build when full'],
    ['kapt', 'build'],
    ['kspDebug', 'build when debug'],
    ['annotationProcessor', 'build'],
    ['coreLibraryDesugaring', 'build'],
    ['testImplementation', 'test'],
    ['androidTestImplementation', 'test'],
    ['testDebugImplementation', 'test'],
    ['androidTestUtil', 'test'],
    ['kaptTest', 'test'],
    ['commonTestImplementation', 'test'],
    ['androidMainImplementation', 'runtime when androidMain'],
    ['natives', 'group:natives'],
    ['kapton', 'group:kapton'],
  ])('%s: %s', (name, expected) => {
    const [found = ''] = inside(read, groovy, 'dependencies', `${name} 'g:a:1'`);
    expect(found.replace(/g:a 1 ?| in \w+| ?\| g:a:1/g, '').trim()).toBe(expected);
  });
});

describe('blocks', () => {
  test.each([
    [`buildscript { dependencies { classpath 'g:a:1' } }`, ['1: build g:a 1 in buildscript | g:a:1']],
    [`subprojects { dependencies { implementation 'g:a:1' } }`, ['1: runtime g:a 1 in subprojects | g:a:1']],
    [`project(':ml') { dependencies { implementation 'g:a:1' } }`, ['1: runtime g:a 1 in :ml | g:a:1']],
    [`afterEvaluate { dependencies { implementation 'g:a:1' } }`, ['1: runtime g:a 1 | g:a:1']],
    [
      `subprojects { apply plugin: 'com.android.library' }`,
      ['1: plugin com.android.library not applied in subprojects | com.android.library'],
    ],
    [`plugins.withId('x') { dependencies { implementation 'g:a:1' } }`, ['1: runtime g:a 1 | g:a:1']],
    [
      `kotlin { sourceSets { androidMain { dependencies { implementation("g:a:1") } } } }`,
      ['1: runtime g:a 1 when androidMain in androidMain | g:a:1'],
    ],
    [`kotlin { sourceSets { commonMain.dependencies { implementation("g:a:1") } } }`, ['1: runtime g:a 1 in commonMain | g:a:1']],
    [
      `kotlin { sourceSets { val iosMain by getting { dependencies { api(libs.a) } } } }`,
      ['1: runtime catalog a when iosMain in iosMain | libs.a'],
    ],
    [
      `kotlin { sourceSets { named("commonTest") { dependencies { api("g:a:1") } } } }`,
      ['1: test g:a 1 when commonTest in commonTest | g:a:1'],
    ],
  ])('%s', (text, expected) => {
    expect(facts(read, kotlin, text)).toEqual(expected);
    expect(facts(read, groovy, text)).toEqual(expected);
  });
});

describe('variables', () => {
  const use = '\ndependencies { implementation "g:a:$ver" }';

  test.each([
    [`def ver = '1'`],
    [`String ver = '1'`],
    [`ext.ver = '1'`],
    [`project.ext.ver = '1'`],
    [`ext { ver = '1' }`],
    [`ext { set('ver', '1') }`],
    [`ext['ver'] = '1'`],
    [`ext.set("ver", "1")`],
    [`buildscript { ext.ver = '1' }`],
    [`buildscript { ext { ver = '1' } }`],
    [`def one = '1'\next.ver = "$one"`],
  ])('in Groovy: %s', (definition) => {
    const found = facts(read, groovy, definition + use);
    expect(found.map((line) => line.replace(/^\d+: /, ''))).toContain('runtime g:a 1 | g:a:$ver');
    expect(found.some((line) => line.includes('gradle.ext.ver = 1 |'))).toBe(true);
  });

  test.each([
    [`val ver = "1"`],
    [`private val ver: String = "1"`],
    [`val ver by extra("1")`],
    [`val ver by extra { "1" }`],
    [`extra["ver"] = "1"`],
    [`extra.set("ver", "1")`],
    [`extra.apply { set("ver", "1") }`],
  ])('in Kotlin: %s', (definition) => {
    const found = facts(read, kotlin, definition + use);
    expect(found.map((line) => line.replace(/^\d+: /, ''))).toContain('runtime g:a 1 | g:a:$ver');
    expect(found.some((line) => line.includes('gradle.ext.ver = 1 |'))).toBe(true);
  });

  test.each([
    ['two values', `def ver = '1'\nver = '2'`],
    ['a condition', `if (x) { ext.ver = '1' }`],
    ['a condition without braces', `if (x) ext.ver = '1'\nelse ext.ver = '2'`],
    ['a call', `def ver = version()`],
    ['itself', `def ver = "$ver.1"`],
    ['a circle', `def ver = "$b"\ndef b = "$ver"`],
    ['a sum', `def ver = 1 + 1`],
    ['another block', `foo { ver = '1' }`],
  ])('unknown: %s', (_, definition) => {
    expect(facts(read, groovy, definition + use, ['dependency'])[0]).toContain('g:a unknown($ver, ver)');
  });

  test('maps, of versions and of coordinates', () => {
    const text = `ext.versions = [a: '1', 'b': '2']\next.deps = [a: "g:a:$versions.a", x: [b: 'g:b:3']]
dependencies {\n  implementation deps.a\n  implementation deps.x.b\n  implementation "g:c:\${versions['b']}"\n}`;
    expect(facts(read, groovy, text)).toEqual([
      '1: gradle.ext.versions.a = 1 | 1',
      '1: gradle.ext.versions.b = 2 | 2',
      '2: gradle.ext.deps.a = g:a:1 | g:a:$versions.a',
      '2: gradle.ext.deps.x.b = g:b:3 | g:b:3',
      '4: runtime g:a 1 | deps.a',
      '5: runtime g:b 3 | deps.x.b',
      "6: runtime g:c 2 | g:c:${versions['b']}",
    ]);
    const [, , version] = spans(readAs(read, groovy, text));
    expect(version).toBe('g:c -');
  });

  test('a map called like a catalog', () => {
    expect(facts(read, groovy, `ext.libs = [a: 'g:a:1']\ndependencies { implementation libs.a }`, ['dependency', 'reference'])).toEqual([
      '2: runtime g:a 1 | libs.a',
    ]);
  });

  test('numbers are for SDK levels', () => {
    expect(facts(read, groovy, `ext { minSdk = 24 }\nandroid { defaultConfig { minSdkVersion rootProject.ext.minSdk } }`)).toEqual([
      '1: gradle.ext.minSdk = 24 | 24',
      '2: android.minSdk = 24 | rootProject.ext.minSdk',
    ]);
  });
});

describe('plugins', () => {
  test.each([
    [`plugins { id 'a.b' }`, 'plugin a.b | a.b'],
    [`plugins { id("a.b") version "1" apply false }`, 'plugin a.b not applied | a.b'],
    [`plugins { id("a.b").version("1").apply(false) }`, 'plugin a.b not applied | a.b'],
    [`plugins { id("a.b") version "1" apply true }`, 'plugin a.b | a.b'],
    [`plugins { alias(libs.plugins.a.b) }`, 'plugin @a.b | libs.plugins.a.b'],
    [`plugins { alias libs.plugins.a apply false }`, 'plugin @a not applied | libs.plugins.a'],
    [`plugins { id(libs.plugins.a.get().pluginId) }`, 'plugin @a | libs.plugins.a.get().pluginId'],
    [`plugins { kotlin("jvm") }`, 'plugin org.jetbrains.kotlin.jvm | jvm'],
    [`apply plugin: 'a.b'`, 'plugin a.b | a.b'],
    [`apply(plugin = "a.b")`, 'plugin a.b | a.b'],
    [`apply { plugin("a.b") }`, 'plugin a.b | a.b'],
    [`plugins.apply("a.b")`, 'plugin a.b | a.b'],
    [`if (x) apply plugin: 'a.b'`, 'plugin a.b in if (x) | a.b'],
  ])('%s', (text, expected) => {
    expect(facts(read, groovy, text)).toEqual([`1: ${expected}`]);
    expect(facts(read, kotlin, text)).toEqual([`1: ${expected}`]);
  });

  test('by name alone', () => {
    expect(facts(read, kotlin, 'plugins { `java-library`; application }')).toEqual([
      '1: plugin java-library | java-library',
      '1: plugin application | application',
    ]);
  });

  test.each([[`apply from: 'other.gradle'`], [`id 'a.b'`], [`plugins { foo('a.b') }`]])('nothing: %s', (text) => {
    expect(facts(read, groovy, text)).toEqual([]);
  });
});

describe('android', () => {
  test.each([
    ['minSdk 21', ['android.minSdk = 21 | 21']],
    ['minSdk = 21', ['android.minSdk = 21 | 21']],
    ['minSdk.set(21)', ['android.minSdk = 21 | 21']],
    ['minSdkVersion(21)', ['android.minSdk = 21 | 21']],
    ['minSdk { version = release(21) }', ['android.minSdk = 21 | 21']],
    ['compileSdkVersion "android-34"', ['android.compileSdk = 34 | android-34']],
    ['targetSdk = flutter.targetSdkVersion', ['android.targetSdk = ? | flutter.targetSdkVersion']],
    ['minSdk = 20 + 1', ['android.minSdk = ? | 20 + 1']],
    ['minSdk = if (x) 21 else 24', ['android.minSdk = ? | if (x) 21 else 24']],
    ['if (x) { minSdk = 21 }', ['android.minSdk = 21 in if (x) | 21']],
    ['defaultConfig.minSdk = 21', ['android.minSdk = 21 | 21']],
    ['defaultConfig { ndk.abiFilters "x86" }', ['android.abiFilters = x86 | x86']],
    ['defaultConfig { ndk { abiFilters.addAll(setOf("x86", a)) } }', ['android.abiFilters = x86 | x86', 'android.abiFilters = ? | a']],
    ['defaultConfig { ndk { abiFilters = ["x86"] as Set } }', ['android.abiFilters = x86 | x86']],
    ['defaultConfig { ndk { abiFilters(*abis()) } }', ['android.abiFilters = ? | *abis()']],
    ['buildTypes { debug { ndk { abiFilters "x86" } } }', ['android.abiFilters = x86 in debug | x86']],
    ['buildTypes { getByName("debug") { ndk { abiFilters += "x86" } } }', ['android.abiFilters = x86 in debug | x86']],
    ['productFlavors { create("full") { minSdk = 26 } }', ['android.minSdk = 26 in full | 26']],
    ['splits { abi { enable true; include "x86", "x" } }', ['android.splits.abi = x86 | x86', 'android.splits.abi = x | x']],
    ['splits { abi { enable flag; include "x86" } }', ['android.splits.abi = ? | x86']],
    ['splits { abi { isEnable = false; include("x86") } }', []],
    ['externalNativeBuild { ndkBuild { path "a" } }', ['android.externalNativeBuild = ndkBuild | ndkBuild']],
    ['externalNativeBuild.cmake.path = file("a")', ['android.externalNativeBuild = cmake | externalNativeBuild.cmake.path']],
    ['defaultConfig { externalNativeBuild { cmake { cppFlags "" } } }', []],
    ['testOptions { targetSdk = 31 }', []],
    ['lint { targetSdk = 31 }', []],
    ['// minSdk 21', []],
    ['ndkVersion "27.0.1"', ['android.ndkVersion = 27.0.1 | 27.0.1']],
    ['ndkVersion = v', ['android.ndkVersion = ? | v']],
    ['defaultConfig { ndk { abiFilter "x86" } }', ['android.abiFilters = x86 | x86']],
    ['androidResources { noCompress += "tflite" }', ['android.noCompress = tflite | tflite']],
    ['androidResources.noCompress.addAll(listOf("a", b))', ['android.noCompress = a | a', 'android.noCompress = ? | b']],
    ['aaptOptions { noCompress "tflite", "ptl" }', ['android.noCompress = tflite | tflite', 'android.noCompress = ptl | ptl']],
    ['packaging { jniLibs { useLegacyPackaging = true } }', ['android.useLegacyPackaging = true | true']],
    ['packagingOptions { jniLibs.useLegacyPackaging = legacy }', ['android.useLegacyPackaging = ? | legacy']],
  ])('%s', (statement, expected) => {
    expect(inside(read, groovy, 'android', statement)).toEqual(expected);
    expect(inside(read, kotlin, 'android', statement)).toEqual(expected);
  });

  test('only there', () => {
    expect(facts(read, groovy, 'minSdk 21\nfoo { minSdk 21 }\nandroid.compileSdk = 34')).toEqual(['3: android.compileSdk = 34 | 34']);
  });
});

describe('the Python that Chaquopy packs', () => {
  test.each([
    ['version "3.11"', ['2 runtime | 3.11']],
    ['version = v', ['2 runtime | v']],
    ['pip { install "torch==1.8.1", "numpy" }', ['2 dependency | torch==1.8.1', '2 dependency | numpy']],
    ['pip { install("-r", "a.txt") }', ['2 include | a.txt']],
    ['pip { install("-r", "../../a.txt") }', []],
    ['pip { options("--index-url", "https://example.com") }', ['2 index | https://example.com']],
    ['pip { install("torch==$v") }', []],
    ['pip { install("./here") }', []],
    ['install("torch")', []],
    ['pip { println("torch") }', []],
  ])('%s', (statement, expected) => {
    const told = ['chaquopy { defaultConfig', 'android { defaultConfig { python'].map((around) => {
      const text = `${around} {\n${statement}\n} } }\n`;
      return readAs(read, groovy, text).facts.map((fact) => `${fact.location.line} ${fact.kind} | ${fact.text}`);
    });
    expect(told).toEqual([expected, expected]);
  });

  test('only there', () => {
    expect(facts(read, groovy, 'python { version "3.8"\n pip { install "torch" } }')).toEqual([]);
  });
});

describe('what all configurations keep out or force', () => {
  test.each([
    [`all { exclude group: 'g' }`, [`gradle.exclude = g:* | exclude group: 'g'`]],
    [`all*.exclude group: 'g', module: 'm'`, [`gradle.exclude = g:m | all*.exclude group: 'g', module: 'm'`]],
    [`implementation { exclude module: 'm' }`, [`gradle.exclude = *:m | exclude module: 'm'`]],
    [`fullImplementation { exclude group: 'g' }`, [`gradle.exclude = g:* in full | exclude group: 'g'`]],
    [`testImplementation { exclude group: 'g' }`, []],
    [`all { exclude group: name }`, []],
    [
      `all { resolutionStrategy.force("g:a:1") }`,
      [
        'android.resolutionStrategy = resolutionStrategy.force("g:a:1") | resolutionStrategy.force("g:a:1")',
        'gradle.force = g:a:1 | g:a:1',
      ],
    ],
    [
      `all { resolutionStrategy { force "g:a:$v" } }`,
      ['android.resolutionStrategy = force "g:a:$v" | force "g:a:$v"', 'gradle.force = ? | g:a:$v'],
    ],
    [
      `all { resolutionStrategy.dependencySubstitution { substitute(module("a:b")).using(module("c:d:1")) } }`,
      ['android.resolutionStrategy = substitute(module("a:b")).using(module("c:d:1")) | substitute(module("a:b")).using(module("c:d:1"))'],
    ],
    [`all { resolutionStrategy.cacheChangingModulesFor 0, 'seconds' }`, []],
  ])('%s', (statement, expected) => {
    expect(inside(read, groovy, 'configurations', statement)).toEqual(expected);
  });
});

describe('whatever happens to the file', () => {
  const pieces = [
    "'",
    '"',
    '"""',
    '${',
    '$',
    '}',
    '{',
    '(',
    ')',
    '[',
    ']',
    '/*',
    '*/',
    '//',
    '\n',
    '\\',
    ',',
    ':',
    '+',
    '=',
    'if (x) ',
    'else ',
  ];

  test('places stay exact in Groovy', () => expectExactWhenDamaged(read, groovy, [groovyApp], pieces));
  test('places stay exact in Kotlin', () => expectExactWhenDamaged(read, kotlin, [kotlinApp], pieces));

  const many = 10_000;
  test.each([
    ['open brackets', '{'.repeat(100_000)],
    ['open blocks', 'dependencies{'.repeat(many)],
    ['a long line', `dependencies { implementation '${'x'.repeat(1_000_000)}' }`],
    ['parts of a coordinate', `dependencies { implementation '${'a:'.repeat(many)}' }`],
    ['parts of a sum', `dependencies { implementation ${"'a'+".repeat(many)} }`],
    ['templates', `dependencies { implementation "${'$a'.repeat(many)}" }`],
    ['calls in calls', `dependencies { implementation ${'platform('.repeat(many)}`],
    ['calls without parentheses', `dependencies { implementation ${'platform '.repeat(many)}`],
    ['conditions', 'if(a)'.repeat(many)],
    ['alternatives', 'else '.repeat(many)],
    ['definitions', `def a = "1"\n`.repeat(many)],
    ['a chain of variables', Array.from({ length: many }, (_, index) => `def a${index} = "$a${index + 1}"`).join('\n')],
    ['variables that grow', Array.from({ length: 200 }, (_, index) => `def a${index} = "${`$a${index + 1}`.repeat(50)}"`).join('\n')],
    ['a map in maps', `ext.a = ${'[a:'.repeat(many)}`],
    ['a long name', `${'a.'.repeat(many)}a {`],
    ['indexes', `def a = b${'["c"]'.repeat(many)}`],
    ['splits', `android { splits { abi { enable true\n${"include 'x'\n".repeat(many)} } } }`],
  ])('it comes back soon: %s', (_, text) => {
    expectQuick(read, groovy, text);
    expectQuick(read, kotlin, text);
  });
});
