import { n as parseYaml } from "./shared-formats-yaml.js";
import { Tt as items, at as makeWord, it as literalWord, wt as get } from "./shared-formats.js";
import "./shared-formats-unbash.js";
import { o as placesIn } from "./shared-readers-yaml.js";
import { c as readMatchSpec, d as indexFact, r as readLine } from "./shared-readers-unbash.js";
import { B as problem, H as logicalLines, Ot as inOrder, R as machineOf, V as readingOf, jt as unreadable, z as joined } from "./shared-readers.js";

// src/readers/conda/environment.ts
function readEnvironment(source, root, block) {
	const platforms = items(get(root, "platforms")).filter(isScalar);
	const facts = [...items(get(root, "channels")).flatMap((channel) => readChannel(source, channel, block)), ...platforms.map((platform) => readPlatform(source, platform, block, platforms.length > 1))];
	return joined([{
		facts,
		problems: []
	}, ...items(get(root, "dependencies")).map((item) => readItem(source, item, block))]);
}
function readChannel(source, channel, block) {
	if (!isScalar(channel) || channel.value === "nodefaults") return [];
	return [indexFact({
		block,
		command: null,
		place: placesIn(source, channel)
	}, literalWord(channel.value, 0), "channel", "conda")];
}
function readPlatform(source, platform, block, isOneOfMany) {
	const place = placesIn(source, platform)(0, platform.value.length);
	const alternative = isOneOfMany ? "platforms" : null;
	return {
		kind: "platform",
		...place,
		block,
		label: platform.value,
		...machineOf(platform.value),
		alternative
	};
}
function readItem(source, item, block) {
	if (isScalar(item)) return readPackage(source, item, block);
	return joined(items(get(item, "pip")).filter(isScalar).map((line) => readPipLines(source, line, block)));
}
function readPackage(source, item, block) {
	const frame = {
		block,
		command: null,
		role: { kind: "runtime" },
		place: placesIn(source, item)
	};
	const word = wordOf(item.value);
	const facts = readMatchSpec(word, frame);
	return {
		facts,
		problems: facts.length > 0 || !word.known || /\.(?:conda|tar\.bz2)(?:$|#)/.test(item.value) ? [] : [problem(frame, word, "This is not a package as conda is asked for it")]
	};
}
function readPipLines(source, item, block) {
	const frame = {
		path: source.path,
		block,
		role: { kind: "runtime" },
		place: placesIn(source, item)
	};
	return joined(logicalLines(item.value).map((line) => readingOf(readLine(line, frame), frame)));
}
function wordOf(text) {
	const variable = /\$?\{\{?\s*([\w.]*)/.exec(text)?.[1];
	if (variable === void 0) return literalWord(text, 0);
	const span = {
		start: 0,
		end: text.length
	};
	return makeWord(span, [{
		...span,
		origin: "unknown",
		text,
		variable: variable === "" ? null : variable
	}]);
}
function isScalar(node) {
	return node.kind === "scalar" && node.type !== "null";
}

// src/readers/conda-environment.ts
const read = (source) => {
	if (source.text.includes("{%")) return {
		facts: [],
		problems: []
	};
	const { documents, errors } = parseYaml(source.text);
	const { facts, problems } = readEnvironment(source, documents[0], "");
	return {
		facts: inOrder(facts),
		problems: [...errors.slice(0, 1).map((error) => unreadable(source, "YAML", error)), ...problems]
	};
};

export { read };