plugins {
    id("com.android.application")
    id("org.jetbrains.kotlin.android")
}

android {
    namespace = "org.example.leafscanner"
    compileSdk = 35
    defaultConfig {
        applicationId = "org.example.leafscanner"
        minSdk = 26
        targetSdk = 35
    }
}

dependencies {
    implementation("androidx.core:core-ktx:1.15.0")
    implementation("androidx.camera:camera-camera2:1.4.1")
}
