import { d as sliceWord, f as unknownVariable, o as coveredSpan } from "./formats-shell.js";
import { n as rangeOf } from "./readers-installs-dependency.js";
import { n as literalPlace, t as dependencyFact } from "./readers-installs-frame.js";
import { t as indexFact } from "./readers-installs-indexes.js";

// src/readers/installs/conda-spec.ts
const pattern = /^\s*(?:([\w./:-]+)::)?([A-Za-z0-9_][\w.-]*)(?=[\s=<>!~[]|$)\s*(.*)$/s;
function readMatchSpec(word, frame) {
	const [whole, channel, name, rest] = pattern.exec(word.text) ?? [];
	if (whole === void 0 || name === void 0 || rest === void 0 || /\.(?:conda|tar\.bz2)$/.test(whole)) return [];
	const start = channel === void 0 ? word.text.indexOf(name) : word.text.indexOf("::") + 2;
	const nameAt = {
		start,
		end: start + name.length
	};
	const constraintAt = {
		start: word.text.length - rest.length,
		end: word.text.trimEnd().length
	};
	const normalised = name.toLowerCase();
	const dependency = dependencyFact(frame, coveredSpan(word, {
		start: nameAt.start,
		end: word.text.trimEnd().length
	}), {
		ecosystem: "conda",
		name: normalised,
		constraint: constraintOf(word, constraintAt),
		nameAt: literalPlace(frame, word, nameAt),
		constraintAt: constraintAt.end > constraintAt.start ? literalPlace(frame, word, constraintAt) : null
	});
	return channel === void 0 ? [dependency] : [indexFact(frame, channelOf(word, channel), "channel", "conda", [normalised]), dependency];
}
function channelOf(word, channel) {
	const start = word.text.indexOf(channel);
	return sliceWord(word, start, start + channel.length);
}
function constraintOf(word, { start, end }) {
	const text = word.text.slice(start, end);
	if (text === "") return { kind: "any" };
	return text.startsWith("[") ? {
		kind: "unknown",
		text,
		variable: unknownVariable(word)
	} : rangeOf(sliceWord(word, start, end));
}

export { readMatchSpec as t };