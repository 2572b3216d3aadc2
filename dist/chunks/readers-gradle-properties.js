// src/readers/gradle-properties.ts
const secret = /password|passwd|passphrase|secret|token(?!iz)|credential|private|api.?key/i;
const reactNative = /* @__PURE__ */ new Map([["newArchEnabled", "reactNative.newArchEnabled"], ["reactNativeArchitectures", "reactNative.architectures"]]);
const read = (source) => {
	const facts = [];
	let start = 0;
	let continued = false;
	for (const line of source.text.split("\n")) {
		if (!continued) facts.push(...readLine(line, start, source));
		continued = endsInBackslash(line) && (continued || !isComment(line));
		start += line.length + 1;
	}
	return {
		facts,
		problems: []
	};
};
function readLine(line, start, source) {
	const [, indent = "", key, between = ""] = /^([ \t\f]*)([\w.$-]+)([ \t\f]*[=: \t\f][ \t\f]*|$)/.exec(line) ?? [];
	if (key === void 0 || secret.test(key)) return [];
	const value = line.slice(indent.length + key.length + between.length).trimEnd();
	const valueStart = start + indent.length + key.length + between.length;
	const at = value === "" ? source.place(start + indent.length, start + indent.length + key.length) : source.place(valueStart, valueStart + value.length);
	const property = {
		kind: "setting",
		key: `gradle.property.${key}`,
		value: value.includes("\\") ? null : value,
		block: "",
		...at
	};
	const known = reactNative.get(key);
	return known === void 0 || property.value === null ? [property] : [property, ...elements(known, property.value, valueStart, source)];
}
function elements(key, value, start, source) {
	return [...value.matchAll(/[^\s,]+/g)].map(({ 0: element, index }) => {
		return {
			kind: "setting",
			key,
			value: element,
			block: "",
			...source.place(start + index, start + index + element.length)
		};
	});
}
function isComment(line) {
	return /^[ \t\f]*[#!]/.test(line);
}
function endsInBackslash(line) {
	const text = line.trimEnd();
	let count = 0;
	while (text[text.length - 1 - count] === "\\") count += 1;
	return count % 2 === 1;
}

export { read };