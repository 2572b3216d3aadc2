plugins { id("com.android.application") }
android { namespace = "org.example.notes" }
dependencies { implementation("com.google.mlkit:text-recognition:16.0.1") }
