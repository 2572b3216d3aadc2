import { parseKconfig } from '../formats/kconfig.ts';
import { setting } from './native/facts.ts';
import type { Read } from './reader.ts';

/** Runtimes and kernels, and what they need of the system. */
const telling =
  /^CONFIG_(?:TENSORFLOW_LITE\w*|TFLITE\w*|TFLM\w*|EXECUTORCH\w*|CMSIS_(?:NN|DSP)\w*|(?:ARM_)?ETHOS_U\w*|CPP|CPLUSPLUS|STD_CPP\w+|REQUIRES_FULL_LIB\w+|FPU|MAIN_STACK_SIZE|HEAP_MEM_POOL_SIZE)$/;

/** Reads `prj.conf` of a Zephyr application: https://docs.zephyrproject.org/latest/develop/application/index.html#kconfig-configuration */
export const read: Read = (source) => ({
  facts: parseKconfig(source.text)
    .filter(({ name }) => telling.test(name))
    .map(({ name, value, start, end }) => setting(source.place(start, end), `zephyr.${name}`, value)),
  problems: [],
});
