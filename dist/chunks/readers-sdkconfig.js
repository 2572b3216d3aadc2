import { t as parseKconfig } from "./shared-formats.js";
import { Q as setting } from "./shared-readers.js";

// src/readers/sdkconfig.ts
const telling = /^CONFIG_(?:IDF_TARGET|(?:ESP32\w*_)?SPIRAM(?:_SUPPORT|_SIZE|_(?:MODE|TYPE|SPEED)_\w+)?|ESPTOOLPY_FLASHSIZE|PARTITION_TABLE_(?:SINGLE_APP\w*|TWO_OTA\w*|CUSTOM|CUSTOM_FILENAME|FILENAME)|NN_\w+|TFLITE\w*)$/;
const read = (source) => ({
	facts: parseKconfig(source.text).filter(({ name }) => telling.test(name)).map(({ name, value, start, end }) => setting(source.place(start, end), `esp-idf.${name}`, value)),
	problems: []
});

export { read };