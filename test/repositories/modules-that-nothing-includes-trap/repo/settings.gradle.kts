rootProject.name = "notes"
include(":app")
// include(":ocr") comes back with the next release
