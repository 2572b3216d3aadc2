import { n as parseJson, t as settingsIn } from "./shared-jsonc-parser.js";
import { Pn as unreadable, jn as inOrder } from "./shared.js";

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