// src/lists.ts
function groupBy(list, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of list) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}
function uniqueBy(list, keyOf) {
	return [...groupBy(list, keyOf).values()].flatMap(([first]) => first === void 0 ? [] : [first]);
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function matchesAny(patterns, text) {
	return patterns.some((pattern) => matches(pattern, text));
}
function matches(pattern, text) {
	const [first = "", ...rest] = pattern.split("*");
	const last = rest.pop();
	if (last === void 0) return text === pattern;
	if (!text.startsWith(first)) return false;
	let from = first.length;
	for (const piece of rest) {
		const at = text.indexOf(piece, from);
		if (at < 0) return false;
		from = at + piece.length;
	}
	return text.length - last.length >= from && text.endsWith(last);
}

export { uniqueBy as i, groupBy as n, matchesAny as r, compareText as t };