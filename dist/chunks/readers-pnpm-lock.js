import { p as skimYaml } from "./shared-formats.js";
import { q as LockFacts } from "./shared-readers.js";

// src/readers/pnpm-lock.ts
const groups = /* @__PURE__ */ new Set([
	"dependencies",
	"devDependencies",
	"optionalDependencies"
]);
const plain = /^(?<version>\d+\.\d+\.\d[\dA-Za-z.+-]*)(?:[(_]|$)/;
const named = /^\/?(?<name>(?:@[^/@]+\/)?[^/@]+)[@/](?<version>\d+\.\d+\.\d[\dA-Za-z.+-]*)(?:[(_]|$)/;
const read = (source, interest) => {
	const lock = new PnpmLock(new LockFacts(source, interest), source.text);
	const error = skimYaml(source.text, (path, start, end) => lock.scalar(path, start, end));
	return lock.facts.reading("YAML", error);
};
var PnpmLock = class {
	facts;
	text;
	direct = /* @__PURE__ */ new Set();
	last = null;
	constructor(facts, text) {
		this.facts = facts;
		this.text = text;
	}
	scalar(path, start, end) {
		const [table, key, ...rest] = path.keys;
		if (table === "packages") this.package(String(key), path.keyStarts[1] ?? start);
		else if (table === "importers") this.importer(String(key), rest, path.keyStarts[1] ?? start, {
			start,
			end
		});
		else if (groups.has(table)) this.asked(null, path.keys, {
			start,
			end
		});
	}
	importer(folder, keys, at, value) {
		if (this.last !== folder) this.facts.member("npm", folder, folder, {
			start: at,
			end: at + folder.length
		});
		this.last = folder;
		if (groups.has(keys[0])) this.asked(folder === "." ? null : folder, keys, value);
	}
	asked(folder, [, key, field], { start, end }) {
		if (field !== void 0 && field !== "version") return;
		const written = this.text.slice(start, Math.min(end, start + 500));
		const { name: alias, version } = (plain.exec(written) ?? named.exec(written))?.groups ?? {};
		if (version === void 0) return;
		const name = alias ?? String(key);
		const from = this.text.indexOf(version, start + (alias?.length ?? 0));
		this.direct.add(name);
		this.facts.lock({
			ecosystem: "npm",
			name,
			version,
			marker: folder
		}, {
			start: from,
			end: from + version.length
		});
	}
	package(key, start) {
		if (this.last === key) return;
		this.last = key;
		const { name, version } = named.exec(key)?.groups ?? {};
		if (name === void 0 || version === void 0 || this.direct.has(name)) return;
		const from = this.text.indexOf(version, start + name.length);
		this.facts.lock({
			ecosystem: "npm",
			name,
			version
		}, {
			start: from,
			end: from + version.length
		});
	}
};

export { read };