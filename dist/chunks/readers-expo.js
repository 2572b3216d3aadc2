import { dt as get, ft as items, pt as text, ut as entry } from "./shared-formats.js";
import { t as parseJson } from "./shared-formats-jsonc-parser.js";
import { Dt as entryPlace, Ot as inOrder, jt as unreadable } from "./shared-readers.js";
import { a as settingsIn } from "./shared-readers-jsonc-parser.js";

// src/readers/expo.ts
const block = "expo";
const keys = {
	sdkVersion: "expo.sdkVersion",
	platforms: "expo.platform",
	jsEngine: "expo.jsEngine",
	newArchEnabled: "reactNative.newArchEnabled",
	"android/newArchEnabled": "reactNative.android.newArchEnabled",
	"ios/newArchEnabled": "reactNative.ios.newArchEnabled",
	"android/package": "android.applicationId",
	"ios/bundleIdentifier": "ios.bundleIdentifier"
};
const buildProperties = {
	"android/minSdkVersion": "android.minSdk",
	"android/targetSdkVersion": "android.targetSdk",
	"android/compileSdkVersion": "android.compileSdk",
	"android/ndkVersion": "android.ndkVersion",
	"android/buildArchs": "android.abiFilters",
	"android/useLegacyPackaging": "android.useLegacyPackaging",
	"android/newArchEnabled": "reactNative.android.newArchEnabled",
	"ios/deploymentTarget": "ios.deploymentTarget",
	"ios/useFrameworks": "cocoapods.useFrameworks",
	"ios/newArchEnabled": "reactNative.ios.newArchEnabled"
};
const read = (source) => {
	const { root, error } = parseJson(source.text);
	const problems = error === null ? [] : [unreadable(source, "JSON", error)];
	const config = configOf(root);
	if (config === null) return {
		facts: [],
		problems
	};
	const plugins = items(get(config, "plugins")).flatMap((plugin) => readPlugin(source, plugin));
	return {
		facts: inOrder([
			...readApp(source, root, config),
			...settingsIn(source, config, keys, block),
			...plugins
		]),
		problems
	};
};
function configOf(root) {
	return get(root, "expo") ?? (text(get(root, "slug")) === null ? null : root);
}
function readApp(source, root, config) {
	const found = entry(config, "name") ?? entry(config, "slug") ?? entry(root, "expo");
	if (found === null) return [];
	return [{
		kind: "workload",
		platform: "expo",
		type: "app",
		name: text(found.value) ?? "",
		block,
		...entryPlace(source, found.key, found.value)
	}];
}
function readPlugin(source, plugin) {
	const [name, options = null] = plugin.kind === "array" ? plugin.items : [plugin];
	if (name?.kind !== "string") return [];
	const { start, end } = name.inner ?? name;
	return [{
		kind: "setting",
		key: "expo.plugin",
		value: name.value,
		block,
		...source.place(start, end)
	}, ...name.value === "expo-build-properties" ? settingsIn(source, options, buildProperties, block) : []];
}

export { read };