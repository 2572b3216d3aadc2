// src/readers/gradle/rich-version.ts
function richConstraint({ strictly, require, prefer }) {
	const text = strictly === null ? require ?? prefer : `${strictly}!!${prefer ?? ""}`;
	return text === null ? { kind: "any" } : {
		kind: "range",
		text
	};
}

export { richConstraint as t };