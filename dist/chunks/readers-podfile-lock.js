import { p as skimYaml } from "./shared-formats.js";
import { q as LockFacts } from "./shared-readers.js";

// src/readers/podfile-lock.ts
const read = (source, interest) => {
	const facts = new LockFacts(source, interest);
	const pods = [];
	const repositories = /* @__PURE__ */ new Map();
	const error = skimYaml(source.text, (path, start, end) => {
		const [table, key] = path.keys;
		const pod = table === "PODS" ? podOf(path, source.text, start, end) : null;
		if (pod !== null) pods.push(pod);
		if (table === "SPEC REPOS" && typeof key === "string") repositories.set(source.text.slice(start, end), key);
	});
	for (const { name, version, at } of pods) facts.lock({
		ecosystem: "cocoapods",
		name,
		version,
		index: repositories.get(name) ?? null
	}, at);
	return facts.reading("YAML", error);
};
function podOf({ keys, keyStarts }, text, start, end) {
	const [, , key, position] = keys;
	if (key !== void 0 && position !== 0) return null;
	const from = key === void 0 ? start : keyStarts[2] ?? start;
	const written = key === void 0 ? text.slice(start, end) : String(key);
	const [before, name, version] = /^(\S+) \(([^()\s]+)(?=\)$)/.exec(written) ?? [];
	if (before === void 0 || name === void 0 || version === void 0) return null;
	return {
		name: name.replace(/\/.*$/, ""),
		version,
		at: {
			start: from + before.length - version.length,
			end: from + before.length
		}
	};
}

export { read };