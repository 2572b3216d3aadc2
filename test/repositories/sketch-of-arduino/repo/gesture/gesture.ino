#include <Arduino_LSM9DS1.h>
#include <TensorFlowLite.h>
#include "model.h"

void setup() {}

void loop() {}
