plugins { alias(libs.plugins.android.library) }
android { namespace = "org.example.birdear.audio" }
dependencies { api(libs.litert) }
