plugins { alias(libs.plugins.android.library) }
android { namespace = "org.example.birdear.classifier" }
dependencies { implementation(libs.tflite) }
