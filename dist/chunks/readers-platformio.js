import { T as parseIni } from "./shared-formats.js";
import { Ot as inOrder, Q as setting, S as placesOf, Z as dependency, x as parseSpecification } from "./shared-readers.js";

// src/readers/platformio/config.ts
const furthest = 50;
const most$1 = 500;
function configOf({ sections }) {
	const found = /* @__PURE__ */ new Map();
	for (const { name, entries } of sections) {
		const section = found.get(name.text) ?? /* @__PURE__ */ new Map();
		for (const { key, lines } of entries) section.set(key.text.toLowerCase(), lines.map(withoutComment).filter(({ text }) => text !== ""));
		found.set(name.text, section);
	}
	return {
		sections: found,
		environments: [...new Map(sections.flatMap(({ name }) => name.text.startsWith("env:") ? [[name.text, name]] : [])).values()]
	};
}
function optionOf({ sections }, section, key) {
	const queue = section.startsWith("env:") ? ["env", section] : [section];
	const seen = /* @__PURE__ */ new Set();
	for (let name = queue.pop(); name !== void 0 && seen.size < furthest; name = queue.pop()) {
		if (seen.has(name)) continue;
		seen.add(name);
		const options = sections.get(name);
		const lines = options?.get(key);
		if (lines !== void 0) return {
			section: name,
			lines
		};
		queue.push(...itemsOf(options?.get("extends") ?? []).slice(0, furthest).map(({ text }) => text));
	}
	return null;
}
function expand(config, section, key, known = /* @__PURE__ */ new Map()) {
	const id = JSON.stringify([section, key]);
	const before = known.get(id);
	if (before !== void 0) return before;
	known.set(id, []);
	const kept = itemsOf(optionOf(config, section, key)?.lines ?? []).flatMap((item) => {
		const [, other, name] = /^\$\{([^.{}]+)\.([^{}]+)\}$/.exec(item.text) ?? [];
		if (other === void 0 || name === void 0 || other === "sysenv") return [item];
		return expand(config, other === "this" ? section : other, name.toLowerCase(), known);
	}).slice(0, most$1);
	known.set(id, kept);
	return kept;
}
function itemsOf(lines) {
	const [only, ...more] = lines;
	if (only === void 0 || more.length > 0) return lines;
	const items = [];
	let start = only.start;
	for (const part of only.text.split(", ")) {
		const text = part.trim();
		if (text !== "") items.push({
			text,
			start: start + part.length - part.trimStart().length
		});
		start += part.length + 2;
	}
	return items;
}
function withoutComment({ text, start }) {
	return {
		text: text.replace(/(?:^|\s)[;#].*$/, "").trimEnd(),
		start
	};
}

// src/readers/platformio.ts
const most = 2e4;
const settings = [
	"board",
	"framework",
	"board_build.mcu",
	"board_build.f_cpu",
	"board_build.partitions",
	"board_build.flash_size",
	"board_build.psram_type",
	"board_build.arduino.memory_type",
	"board_upload.flash_size"
];
const read = (source) => {
	const ini = parseIni(source.text);
	const config = configOf(ini);
	const facts = [];
	for (const environment of config.environments) {
		if (facts.length >= most) break;
		facts.push(...readEnvironment(source, config, environment));
	}
	return {
		facts: inOrder(facts),
		problems: ini.stray.slice(0, 1).map((line) => strayLine(source, line))
	};
};
function strayLine(source, { text, start }) {
	return {
		message: "This is neither a section nor an option",
		location: source.place(start, start + text.length).location
	};
}
function readEnvironment(source, config, { text: block, start }) {
	const name = block.slice(4);
	return [
		{
			kind: "workload",
			...source.place(start, start + block.length),
			block,
			platform: "platformio",
			type: "env",
			name
		},
		...readPackages(source, config, block, "platform", { kind: "build" }),
		...settings.flatMap((key) => readSetting(source, config, block, key)),
		...readPackages(source, config, block, "platform_packages", { kind: "build" }),
		...readPackages(source, config, block, "lib_deps", { kind: "runtime" })
	];
}
function readSetting(source, config, block, key) {
	const option = optionOf(config, block, key);
	const [first, last] = [option?.lines[0], option?.lines.at(-1)];
	if (first === void 0 || last === void 0) return [];
	const values = expand(config, block, key).map(({ text }) => text);
	const value = values.some((text) => text.includes("${")) ? null : values.join(",");
	return [setting(source.place(first.start, last.start + last.text.length), `platformio.${key}`, value, block)];
}
function readPackages(source, config, block, key, role) {
	return expand(config, block, key).flatMap(({ text, start }) => {
		const said = parseSpecification(text);
		if (said === null) return [];
		const { constraint, origin } = said;
		const name = key === "platform" ? said.name.replace(/^platformio\/|^platform-/, "") : said.name;
		const place = source.place(start, start + text.length);
		return [dependency(place, {
			ecosystem: "platformio",
			name,
			constraint,
			origin,
			role,
			block,
			...placesOf(source, start, said)
		})];
	});
}

export { read };