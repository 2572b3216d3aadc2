rootProject.name = "leaf-scanner"
include(":app")
