// src/readers/xml/properties.ts
const longest = 300;
const longestChain = 20;
var Properties = class {
	hole;
	normalise;
	definitions;
	values = /* @__PURE__ */ new Map();
	chain = 0;
	constructor(hole, definitions, normalise = (name) => name) {
		this.hole = hole;
		this.normalise = normalise;
		this.definitions = definitions;
	}
	resolve(text) {
		const holes = [...text.matchAll(this.hole)];
		if (holes.length === 0) return {
			kind: "written",
			text
		};
		const values = holes.map(({ 1: name = "" }) => ({
			name,
			value: this.valueOf(this.normalise(name))
		}));
		const unknown = values.find(({ value }) => value.kind === "unknown");
		const joined = unknown === void 0 ? this.fill(text, values) : text;
		if (unknown !== void 0 || joined.length > longest) return {
			kind: "unknown",
			text,
			variable: holes.length === 1 && holes[0]?.[0] === text ? holes[0][1] || null : null
		};
		const open = values.find(({ value }) => value.kind === "default");
		return open === void 0 ? {
			kind: "resolved",
			text: joined
		} : {
			kind: "default",
			text: joined,
			variable: open.name
		};
	}
	fill(text, values) {
		let next = 0;
		return text.replaceAll(this.hole, () => values[next++]?.value.text ?? "");
	}
	valueOf(name) {
		const known = this.values.get(name);
		if (known !== void 0) return known;
		const unknown = {
			kind: "unknown",
			text: name,
			variable: name
		};
		this.values.set(name, unknown);
		this.chain += 1;
		const value = this.chain > longestChain ? unknown : this.decide(name, this.definitions.get(name) ?? []) ?? unknown;
		this.chain -= 1;
		this.values.set(name, value);
		return value;
	}
	decide(name, definitions) {
		const last = definitions.findLast(({ when }) => when === "always") ?? definitions.findLast(({ when }) => when === "default");
		if (last === void 0) return null;
		const value = this.resolve(last.value);
		return (definitions.some(({ when }) => when === "conditional") || last.when === "default") && value.kind !== "unknown" ? {
			kind: "default",
			text: value.text,
			variable: name
		} : value;
	}
};
function constraintOf(resolved) {
	switch (resolved.kind) {
		case "written":
		case "resolved": return {
			kind: "range",
			text: resolved.text
		};
		default: return resolved;
	}
}

export { constraintOf as n, Properties as t };