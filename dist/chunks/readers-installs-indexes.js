import { d as sliceWord, s as isDefault } from "./formats-shell.js";
import { t as resolutionOf } from "./readers-python-address.js";

// src/readers/installs/indexes.ts
const indexOptions = {
	"--index-url": "primary",
	"--default-index": "primary",
	"--pypi-mirror": "primary",
	"--extra-index-url": "extra",
	"--index": "extra",
	"--find-links": "find-links"
};
const indexVariables = {
	PIP_INDEX_URL: "primary",
	PIP_EXTRA_INDEX_URL: "extra",
	PIP_FIND_LINKS: "find-links",
	UV_INDEX_URL: "primary",
	UV_DEFAULT_INDEX: "primary",
	UV_EXTRA_INDEX_URL: "extra",
	UV_INDEX: "extra",
	UV_FIND_LINKS: "find-links"
};
const most = 20;
function indexFact(frame, word, role, ecosystem = "pypi", only = null) {
	const name = /^[\w.-]+=(?=[a-z+]+:|[/.])/.exec(word.text)?.[0] ?? "";
	const address = sliceWord(word, name.length);
	return indexAt(frame, address, {
		url: address.text,
		role,
		ecosystem,
		only
	});
}
function indexesOf(frame, { name, value }) {
	const role = Object.hasOwn(indexVariables, name) ? indexVariables[name] : void 0;
	if (role === void 0 || value === null) return [];
	return Array.from(value.text.matchAll(/\S+/g), ({ index, 0: text }) => sliceWord(value, index, index + text.length)).slice(0, most).map((word) => indexFact(frame, word, role));
}
function indexesIn(args, frame) {
	return args.flatMap((each) => {
		if (each.kind !== "option" || each.value === null) return [];
		if (each.name === "--torch-backend") return [backendIndex(each.value, frame)];
		const role = Object.hasOwn(indexOptions, each.name) ? indexOptions[each.name] : void 0;
		return role ? [indexFact(frame, each.value, role)] : [];
	});
}
function backendIndex(word, frame) {
	return indexAt(frame, word, {
		url: `https://download.pytorch.org/whl/${word.text}`,
		role: "extra",
		ecosystem: "pypi",
		only: null
	});
}
function indexAt(frame, word, told) {
	return {
		kind: "index",
		resolved: resolutionOf(told.url) === "written" && isDefault(word) ? "default" : resolutionOf(told.url),
		block: frame.block,
		command: frame.command,
		...told,
		...frame.place(word.start, word.end)
	};
}

export { indexesOf as i, indexOptions as n, indexesIn as r, indexFact as t };