import { t as parseJson } from "./formats-json.js";
import { a as unreadable, n as inOrder } from "./readers-manifest-places.js";
import { t as settingsIn } from "./readers-mobile-json-settings.js";

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