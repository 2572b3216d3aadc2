import { t as parseJson } from "./shared-formats-jsonc-parser.js";
import { Ot as inOrder, jt as unreadable } from "./shared-readers.js";
import { a as settingsIn } from "./shared-readers-jsonc-parser.js";

// src/readers/podfile-properties.ts
const keys = {
	"ios.deploymentTarget": "ios.deploymentTarget",
	"ios.useFrameworks": "cocoapods.useFrameworks",
	newArchEnabled: "reactNative.newArchEnabled",
	"expo.jsEngine": "expo.jsEngine"
};
const read = (source) => {
	const { root, error } = parseJson(source.text);
	return {
		facts: inOrder(settingsIn(source, root, keys, "")),
		problems: error === null ? [] : [unreadable(source, "JSON", error)]
	};
};

export { read };