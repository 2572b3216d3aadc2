import type { Random } from './random.ts';

export function packageJson(random: Random, name: string): string {
  const all = {
    react: '^18.3.1',
    next: '15.0.3',
    express: '^4.21.1',
    zod: '^3.23.8',
    '@tensorflow/tfjs': '4.22.0',
    'onnxruntime-web': '1.20.1',
    axios: '~1.7.8',
    lodash: '4.17.21',
    vite: '^6.0.1',
    'three.js': '*',
  };
  const dependencies = Object.fromEntries(random.some(Object.entries(all), random.between(2, 8)));
  const development = Object.fromEntries(
    Array.from({ length: random.between(3, 25) }, (_, at) => [`@made-up/tool-${at}`, `^${random.between(0, 9)}.0.0`]),
  );
  const manifest = {
    name,
    version: '1.0.0',
    private: true,
    type: 'module',
    scripts: { build: 'vite build', test: 'vitest' },
    engines: { node: '>=20' },
    dependencies,
    devDependencies: development,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

export function settingsGradle(name: string): string {
  return `pluginManagement {
    repositories {
        google()
        mavenCentral()
        gradlePluginPortal()
    }
}
dependencyResolutionManagement {
    repositories {
        google()
        mavenCentral()
    }
}
rootProject.name = "${name}"
include(":app")
`;
}

export function appGradle(random: Random, name: string): string {
  const machineLearning = random.chance(40)
    ? '    implementation(libs.litert)\n    implementation("com.google.mlkit:image-labeling:17.0.9")\n'
    : '';
  const more = Array.from(
    { length: random.between(3, 30) },
    (_, at) => `    implementation("org.example.module${at}:library:1.${random.between(0, 20)}.0")`,
  );
  return `plugins {
    alias(libs.plugins.android.application)
    alias(libs.plugins.kotlin.android)
}

android {
    namespace = "org.example.${name.replaceAll('-', '')}"
    compileSdk = 35
    defaultConfig {
        applicationId = "org.example.${name.replaceAll('-', '')}"
        minSdk = ${random.between(21, 26)}
        targetSdk = 35
        versionCode = ${random.between(1, 400)}
    }
    buildTypes {
        release {
            isMinifyEnabled = true
            proguardFiles(getDefaultProguardFile("proguard-android-optimize.txt"), "proguard-rules.pro")
        }
    }
}

dependencies {
    implementation(libs.androidx.core.ktx)
    implementation(platform(libs.androidx.compose.bom))
${machineLearning}${more.join('\n')}
    testImplementation("junit:junit:4.13.2")
}
`;
}

export function catalog(random: Random): string {
  const more = Array.from(
    { length: random.between(5, 60) },
    (_, at) => `library-${at} = { module = "org.example:library-${at}", version.ref = "core" }`,
  );
  return `[versions]
agp = "8.7.2"
kotlin = "2.0.21"
core = "1.15.0"
litert = "1.0.1"

[libraries]
androidx-core-ktx = { group = "androidx.core", name = "core-ktx", version.ref = "core" }
androidx-compose-bom = { group = "androidx.compose", name = "compose-bom", version = "2024.11.00" }
litert = { module = "com.google.ai.edge.litert:litert", version.ref = "litert" }
${more.join('\n')}

[plugins]
android-application = { id = "com.android.application", version.ref = "agp" }
kotlin-android = { id = "org.jetbrains.kotlin.android", version.ref = "kotlin" }
`;
}
