import type { Reader } from '../reader.ts';

const isSettings = (base: string) => base === 'settings.gradle' || base === 'settings.gradle.kts';

/** What is built for the JVM and for Android. */
export const jvm: readonly Reader[] = [
  {
    id: 'gradle-settings',
    reads: 'the modules of a build',
    example: { path: 'settings.gradle.kts', text: 'include(":app")\n' },
    files: { names: ['settings.gradle', 'settings.gradle.kts'] },
    beyond: null,
    longest: 500_000,
    load: () => import('../gradle-settings.ts'),
  },
  {
    id: 'gradle-build',
    reads:
      'plugins, dependencies of every configuration, catalog and module references, SDK levels, ABIs, packaging, what Chaquopy installs (Groovy and Kotlin)',
    example: { path: 'app/build.gradle.kts', text: 'dependencies {\n    implementation("com.google.ai.edge.litert:litert:1.4.2")\n}\n' },
    files: { endings: ['gradle', 'gradle.kts'], where: (_path, base) => !isSettings(base) },
    beyond: null,
    longest: 500_000,
    load: () => import('../gradle-build.ts'),
  },
  {
    id: 'version-catalog',
    reads: 'libraries, plugins and bundles of a Gradle version catalog',
    example: {
      path: 'gradle/libs.versions.toml',
      text: '[libraries]\nlitert = { module = "com.google.ai.edge.litert:litert", version = "1.4.2" }\n',
    },
    files: { endings: ['versions.toml'], where: (path) => /(^|\/)gradle\/[^/]+$/.test(path) },
    beyond: /com\.android/,
    load: () => import('../version-catalog.ts'),
  },
  {
    id: 'gradle-properties',
    reads: 'properties that builds use as variables',
    example: { path: 'gradle.properties', text: 'litertVersion=1.4.2\n' },
    files: { names: ['gradle.properties'] },
    beyond: null,
    load: () => import('../gradle-properties.ts'),
  },
  {
    id: 'android-manifest',
    reads: 'SDK levels, features and native libraries that an app uses, packed native libraries, whether an app can be started',
    example: {
      path: 'app/src/main/AndroidManifest.xml',
      text: '<manifest xmlns:android="http://schemas.android.com/apk/res/android">\n    <uses-sdk android:minSdkVersion="24" />\n</manifest>\n',
    },
    files: { names: ['AndroidManifest.xml'] },
    beyond: null,
    load: () => import('../android-manifest.ts'),
  },
  {
    id: 'pom',
    reads: 'dependencies, managed versions, plugins, profiles, parent, modules, Java, repositories of Maven projects',
    example: {
      path: 'pom.xml',
      text: [
        '<project>',
        '  <dependencies>',
        '    <dependency>',
        '      <groupId>com.microsoft.onnxruntime</groupId>',
        '      <artifactId>onnxruntime</artifactId>',
        '      <version>1.20.0</version>',
        '    </dependency>',
        '  </dependencies>',
        '</project>',
        '',
      ].join('\n'),
    },
    files: { names: ['pom.xml'] },
    beyond: /<modules>/,
    load: () => import('../pom.ts'),
  },
];
