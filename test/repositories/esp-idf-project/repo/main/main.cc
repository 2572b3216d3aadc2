extern "C" void app_main() {}
