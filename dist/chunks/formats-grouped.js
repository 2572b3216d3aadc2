// src/formats/grouped.ts
function grouped(fields) {
	const byKey = /* @__PURE__ */ new Map();
	for (const field of fields) {
		const known = byKey.get(field.key);
		if (known === void 0) byKey.set(field.key, [field]);
		else known.push(field);
	}
	return [...byKey.values()].flatMap(together);
}
function together(fields) {
	const [first] = fields;
	if (first === void 0) return [];
	if (fields.length === 1) return [first];
	const items = fields.flatMap(({ value }) => value.kind === "list" ? value.items : [value]);
	return [{
		...first,
		value: {
			kind: "list",
			items,
			start: first.value.start,
			end: first.value.end
		}
	}];
}

export { grouped as t };