// src/readers/models.ts
const formats = [
	{
		format: "edgetpu-tflite",
		endings: ["_edgetpu.tflite"],
		signature: {
			at: 4,
			text: "TFL3"
		}
	},
	{
		format: "tflite",
		endings: [".tflite"],
		signature: {
			at: 4,
			text: "TFL3"
		}
	},
	{
		format: "mediapipe-task",
		endings: [".task"]
	},
	{
		format: "litertlm",
		endings: [".litertlm"]
	},
	{
		format: "pte",
		endings: [".pte"],
		signature: {
			at: 4,
			text: "ET"
		}
	},
	{
		format: "ptl",
		endings: [".ptl"],
		signature: {
			at: 0,
			text: "PK"
		}
	},
	{
		format: "onnx",
		endings: [".onnx"]
	},
	{
		format: "ort",
		endings: [".ort"],
		signature: {
			at: 4,
			text: "ORTM"
		}
	},
	{
		format: "coreml",
		endings: [
			".mlmodel",
			".mlpackage/Manifest.json",
			".mlmodelc/coremldata.bin"
		]
	},
	{
		format: "gguf",
		endings: [".gguf"],
		signature: {
			at: 0,
			text: "GGUF"
		}
	},
	{
		format: "safetensors",
		endings: [".safetensors"]
	},
	{
		format: "torch",
		endings: [".pt", ".pth"]
	},
	{
		format: "keras",
		endings: [".keras"],
		signature: {
			at: 0,
			text: "PK"
		}
	},
	{
		format: "saved-model",
		endings: ["saved_model.pb"]
	},
	{
		format: "tensorrt",
		endings: [
			".engine",
			".plan",
			".trt"
		]
	},
	{
		format: "torch-archive",
		endings: [".mar"],
		signature: {
			at: 0,
			text: "PK"
		}
	},
	{
		format: "sentis",
		endings: [".sentis"]
	},
	{
		format: "ncnn",
		endings: [".ncnn.param"]
	},
	{
		format: "mnn",
		endings: [".mnn"]
	},
	{
		format: "paddle",
		endings: [".pdmodel"]
	},
	{
		format: "hailo",
		endings: [".hef"]
	},
	{
		format: "rknn",
		endings: [".rknn"]
	},
	{
		format: "tflite-c-array",
		endings: [
			"model_data.cc",
			"model_data.cpp",
			"model_data.c"
		]
	}
];
const modelNames = formats.flatMap(({ endings }) => endings.map((ending) => `*${ending}`));
const extensions = new Set(modelNames.map(extensionOf));
function modelFacts(paths, peek) {
	const named = paths.flatMap((path) => {
		const format = formatOf(path);
		return format === null ? [] : [{
			path,
			format
		}];
	});
	if (named.length === 0) return [];
	const peeks = peek(named.map(({ path }) => path));
	return named.flatMap(({ path, format }) => modelFact(path, format, peeks.get(path)) ?? []);
}
function formatOf(path) {
	if (!extensions.has(extensionOf(path))) return null;
	return formats.find(({ endings }) => endings.some((ending) => path.endsWith(ending))) ?? null;
}
function extensionOf(path) {
	return path.slice(path.lastIndexOf(".") + 1);
}
function modelFact(path, { format, signature }, peek) {
	const told = {
		kind: "model",
		format,
		block: "",
		text: "",
		location: {
			path,
			line: 1,
			column: 1,
			endLine: 1,
			endColumn: 1
		}
	};
	const head = peek?.head?.toString("latin1") ?? null;
	const pointer = head === null ? null : pointerSize(head);
	if (pointer !== null) return {
		...told,
		bytes: pointer,
		pointer: true
	};
	if (head !== null && head !== "" && signature !== void 0 && !head.startsWith(signature.text, signature.at)) return null;
	return {
		...told,
		bytes: peek?.bytes ?? null,
		pointer: false
	};
}
function pointerSize(head) {
	const size = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?size (\d+)/.exec(head)?.[1];
	return size === void 0 ? null : Number(size);
}

export { modelNames as n, modelFacts as t };