plugins {
    alias(libs.plugins.android.application)
}
android {
    namespace = "org.example.birdear"
    defaultConfig { minSdk = 26; targetSdk = 35 }
}
dependencies {
    implementation(projects.core.audio)
    implementation(project(":core:classifier"))
}
