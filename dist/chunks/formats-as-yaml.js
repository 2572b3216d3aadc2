// src/formats/as-yaml.ts
function jsonAsYaml(node) {
	const { start, end } = node;
	switch (node.kind) {
		case "object": return {
			kind: "map",
			entries: node.entries.map(({ key, value }) => entryOf(key.value, key, jsonAsYaml(value))),
			start,
			end
		};
		case "array": return {
			kind: "list",
			items: node.items.map(jsonAsYaml),
			start,
			end
		};
		case "string": return {
			kind: "scalar",
			value: node.value,
			type: "string",
			style: "double",
			inner: node.inner,
			start,
			end
		};
		case "null": return bare("", "null", node);
		default: return bare(String(node.value), node.kind, node);
	}
}
function tomlAsYaml(value) {
	const { start, end } = value;
	switch (value.kind) {
		case "table": return {
			kind: "map",
			entries: value.entries.map(({ key, keyStart, keyEnd, value: inner }) => ({
				key,
				keyStart,
				keyEnd,
				value: tomlAsYaml(inner)
			})),
			start,
			end
		};
		case "array": return {
			kind: "list",
			items: value.items.map(tomlAsYaml),
			start,
			end
		};
		case "string": return {
			kind: "scalar",
			value: value.value,
			type: "string",
			style: "double",
			inner: value.inner,
			start,
			end
		};
		default: return bare(value.value, value.kind === "date" ? "string" : value.kind, value);
	}
}
function entryOf(key, { start, end }, value) {
	return {
		key,
		keyStart: start,
		keyEnd: end,
		value
	};
}
function bare(value, type, { start, end }) {
	return {
		kind: "scalar",
		value,
		type,
		style: "plain",
		inner: end - start === value.length ? {
			start,
			end
		} : null,
		start,
		end
	};
}

export { tomlAsYaml as n, jsonAsYaml as t };