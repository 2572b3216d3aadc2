const unsigned char g_model[] = {0x1c};
