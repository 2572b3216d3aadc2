import { t as parseKconfig } from "./shared-formats.js";
import { Q as setting } from "./shared-readers.js";

// src/readers/zephyr-conf.ts
const telling = /^CONFIG_(?:TENSORFLOW_LITE\w*|TFLITE\w*|TFLM\w*|EXECUTORCH\w*|CMSIS_(?:NN|DSP)\w*|(?:ARM_)?ETHOS_U\w*|CPP|CPLUSPLUS|STD_CPP\w+|REQUIRES_FULL_LIB\w+|FPU|MAIN_STACK_SIZE|HEAP_MEM_POOL_SIZE)$/;
const read = (source) => ({
	facts: parseKconfig(source.text).filter(({ name }) => telling.test(name)).map(({ name, value, start, end }) => setting(source.place(start, end), `zephyr.${name}`, value)),
	problems: []
});

export { read };