import { Z as dependency } from "./shared-readers.js";
import { posix } from "node:path";

// src/readers/arduino-sketch.ts
const libraries = {
	"TensorFlowLite.h": "Arduino_TensorFlowLite",
	"TensorFlowLite_ESP32.h": "TensorFlowLite_ESP32",
	"Chirale_TensorFlowLite.h": "Chirale_TensorFlowLite",
	"tflm_esp32.h": "tflm_esp32",
	"tflm_cortexm.h": "tflm_cortexm",
	"MicroTFLite.h": "MicroTFLite",
	"EloquentTinyML.h": "EloquentTinyML",
	"eloquent_tinyml.h": "EloquentTinyML"
};
const pattern = /\/\*[\s\S]*?(?:\*\/|(?![\s\S]))|^[ \t]*#[ \t]*include[ \t]*[<"](?<header>[\w./-]+)[>"]/gm;
const read = (source) => {
	const included = [...source.text.matchAll(pattern)].flatMap((match) => libraryOf(source, match));
	const [first] = included;
	if (first === void 0) return {
		facts: [],
		problems: []
	};
	const { location, text } = first;
	return {
		facts: [{
			kind: "workload",
			location,
			text,
			block: "",
			platform: "arduino",
			type: "sketch",
			name: posix.basename(source.path).replace(/\.ino$/i, "")
		}, ...included],
		problems: []
	};
};
function libraryOf(source, match) {
	const { header = "" } = match.groups ?? {};
	const name = Object.hasOwn(libraries, header) ? libraries[header] : void 0;
	if (name === void 0) return [];
	const end = match.index + match[0].length;
	const start = match.index + match[0].indexOf("#");
	return [dependency(source.place(start, end), {
		ecosystem: "arduino",
		name,
		constraint: { kind: "any" }
	})];
}

export { read };