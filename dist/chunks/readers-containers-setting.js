import { l as text } from "./formats-yaml.js";
import { t as entryPlace } from "./readers-manifest-places.js";

// src/readers/containers/setting.ts
function placeOf(source, { keyStart, keyEnd, value }) {
	return entryPlace(source, {
		start: keyStart,
		end: keyEnd
	}, value);
}
function settingOf(source, block, key, written, valueOf = text) {
	return written === void 0 ? [] : [{
		kind: "setting",
		...placeOf(source, written),
		block,
		key,
		value: valueOf(written.value)
	}];
}
function settingAt(source, block, key, node, value) {
	const { start, end } = node.kind === "scalar" ? node.inner ?? node : node;
	return {
		kind: "setting",
		...source.place(start, end),
		block,
		key,
		value
	};
}

export { settingAt as n, settingOf as r, placeOf as t };