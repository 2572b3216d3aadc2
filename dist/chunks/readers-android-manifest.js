import { A as element, j as elements, k as attribute } from "./shared-formats.js";
import { t as parseXml } from "./shared-formats-dom-serializer-domelementtype-domhandler-domutils-entities-htmlparser2.js";
import { Ot as inOrder, jt as unreadable } from "./shared-readers.js";

// src/readers/android-manifest.ts
const told = {
	"uses-sdk": {
		"android:minSdkVersion": "android.minSdk",
		"android:targetSdkVersion": "android.targetSdk",
		"android:maxSdkVersion": "android.maxSdk"
	},
	application: { "android:extractNativeLibs": "android.extractNativeLibs" }
};
const used = {
	"uses-feature": "android.usesFeature",
	"uses-native-library": "android.usesNativeLibrary"
};
const metaData = /^com\.google\.(?:mlkit|firebase\.ml|android\.gms\.(?:vision|tflite))\./;
const launchers = ["android.intent.category.LAUNCHER", "android.intent.category.LEANBACK_LAUNCHER"];
const read = (source) => {
	const { root, error } = parseXml(source.text);
	const problems = error === null ? [] : [unreadable(source, "XML", error)];
	if (root?.name !== "manifest") return {
		facts: [],
		problems
	};
	const application = element(root, "application");
	const facts = [
		...valueOf(source, attribute(root, "package"), "android.package"),
		...[...elements(root, "uses-sdk"), ...elements(root, "application")].filter(isKept).flatMap((each) => readTold(source, each)),
		...elements(root, "uses-sdk").flatMap((each) => readOverrides(source, attribute(each, "tools:overrideLibrary"))),
		...[root, ...elements(root, "application")].flatMap((parent) => readUsed(source, parent)),
		...elements(application, "meta-data").flatMap((each) => readMetaData(source, each)),
		...readLauncher(source, root, application)
	];
	return {
		facts: inOrder(facts),
		problems
	};
};
function readTold(source, of) {
	return Object.entries(told[of.name] ?? {}).flatMap(([name, key]) => valueOf(source, attribute(of, name), key));
}
function readOverrides(source, found) {
	if (!found?.inner) return [];
	const { start } = found.inner;
	return [...found.value.matchAll(/[^\s,]+/g)].map(({ 0: value, index }) => {
		return {
			kind: "setting",
			key: "android.overrideLibrary",
			value,
			block: "",
			...source.place(start + index, start + index + value.length)
		};
	});
}
function readUsed(source, parent) {
	return parent.children.filter(isKept).flatMap((each) => {
		const key = Object.hasOwn(used, each.name) ? used[each.name] : void 0;
		if (key === void 0) return [];
		const optional = attribute(each, "android:required")?.value === "false";
		return valueOf(source, attribute(each, "android:name"), optional ? `${key}.optional` : key);
	});
}
function readMetaData(source, of) {
	const name = attribute(of, "android:name")?.value ?? "";
	return metaData.test(name) && isKept(of) ? valueOf(source, attribute(of, "android:value"), `android.metaData.${name}`) : [];
}
function readLauncher(source, root, application) {
	const started = [...elements(application, "activity"), ...elements(application, "activity-alias")].filter(isKept).flatMap((activity) => elements(activity, "intent-filter")).flatMap((filter) => elements(filter, "category")).map((category) => attribute(category, "android:name")).find((name) => launchers.includes(name?.value ?? ""));
	if (!started) return [];
	return [{
		kind: "workload",
		platform: "android",
		type: "application",
		name: attribute(root, "package")?.value ?? moduleOf(source.path),
		block: "",
		...source.place(started.start, started.end)
	}];
}
function moduleOf(path) {
	const inSources = /^(?:(.*)\/)?src\/[^/]+\/[^/]+$/.exec(path);
	return inSources === null ? path.replace(/\/?[^/]*$/, "") : inSources[1] ?? "";
}
function isKept(of) {
	return !attribute(of, "tools:node")?.value.startsWith("remove");
}
function valueOf(source, found, key) {
	if (found === null) return [];
	return [{
		kind: "setting",
		key,
		value: /\$\{|^@/.test(found.value) ? null : found.value,
		block: "",
		...source.place(found.start, found.end)
	}];
}

export { read };