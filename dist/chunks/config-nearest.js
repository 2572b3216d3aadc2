import path from "node:path";
import { readFileSync } from "node:fs";

// src/config/index.ts
var ConfigError = class extends Error {
	constructor(lines) {
		super(lines.join("\n"));
		this.name = "ConfigError";
	}
};
const places = [
	".github/framework-fit.yml",
	".github/framework-fit.yaml",
	"framework-fit.yml",
	"framework-fit.yaml"
];
const defaults = {
	origin: null,
	rules: [],
	ignore: [],
	units: [],
	minSeverity: "notice",
	failOn: "never"
};
async function loadConfig(root, has, read, named, { rules, paths }) {
	const found = places.find(has);
	if (named === null && found === void 0) return defaults;
	const origin = named === null ? found ?? "" : path.relative(root, path.resolve(named)).replaceAll("\\", "/");
	const text = named === null ? read(origin) : readNamed(named);
	if (text === null) throw new ConfigError([`${origin}: the configuration cannot be read`]);
	const { parseConfig } = await import("./config-parse.js");
	return parseConfig(origin, text, defaults, {
		rules,
		paths
	});
}
function readNamed(file) {
	try {
		return readFileSync(file, "utf8");
	} catch {
		throw new ConfigError([`${file}: there is no such configuration file; name one that exists with --config, or leave the option out`]);
	}
}

// src/config/nearest.ts
function nearest(word, known) {
	return known.map((candidate) => ({
		candidate,
		distance: editsBetween(word.slice(0, 100), candidate)
	})).toSorted((a, b) => a.distance - b.distance)[0]?.candidate ?? "";
}
function editsBetween(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}

export { ConfigError as n, loadConfig as r, nearest as t };