// src/formats/json/nodes.ts
function entry(node, key) {
	return entries(node).findLast((each) => each.key.value === key) ?? null;
}
function get(node, ...path) {
	return path.reduce((at, key) => entry(at, key)?.value ?? null, node);
}
function entries(node) {
	return node?.kind === "object" ? node.entries : [];
}
function items(node) {
	return node?.kind === "array" ? node.items : [];
}
function text(node) {
	return node?.kind === "string" ? node.value : null;
}

export { text as a, items as i, entry as n, get as r, entries as t };