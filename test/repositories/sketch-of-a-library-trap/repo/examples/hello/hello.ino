#include <TensorFlowLite.h>

void setup() {}

void loop() {}
