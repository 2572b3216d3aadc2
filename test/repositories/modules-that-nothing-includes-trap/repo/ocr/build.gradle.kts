plugins { id("com.android.library") }
android { namespace = "org.example.notes.ocr" }
dependencies { implementation("org.pytorch:executorch-android:1.0.0") }
