import { parseKconfig } from '../formats/kconfig.ts';
import { setting } from './native/facts.ts';
import type { Read } from './reader.ts';

/** The chip, its memory, flash and partitions, and the kernels for it. */
const telling =
  /^CONFIG_(?:IDF_TARGET|(?:ESP32\w*_)?SPIRAM(?:_SUPPORT|_SIZE|_(?:MODE|TYPE|SPEED)_\w+)?|ESPTOOLPY_FLASHSIZE|PARTITION_TABLE_(?:SINGLE_APP\w*|TWO_OTA\w*|CUSTOM|CUSTOM_FILENAME|FILENAME)|NN_\w+|TFLITE\w*)$/;

/** Reads `sdkconfig` and `sdkconfig.defaults`: https://docs.espressif.com/projects/esp-idf/en/stable/esp32/api-guides/kconfig/index.html */
export const read: Read = (source) => ({
  facts: parseKconfig(source.text)
    .filter(({ name }) => telling.test(name))
    .map(({ name, value, start, end }) => setting(source.place(start, end), `esp-idf.${name}`, value)),
  problems: [],
});
