import { l as text } from "./formats-yaml.js";

// src/readers/deployment/known.ts
const hole = /\$\{+[ \t]*([\w.]*)|\{\{[ \t]*([\w.]*)|\$([A-Za-z_]\w*)|\$\(|<[A-Za-z][\w .-]*>/;
const asWritten = (node) => {
	const value = text(node);
	if (value === null) return null;
	const found = hole.exec(value);
	return found === null ? {
		kind: "written",
		value
	} : {
		kind: "unknown",
		text: value,
		variable: found[1] || found[2] || found[3] || null
	};
};
function certain(known) {
	return known?.kind === "written" ? known.value : null;
}
function constraintOf(known, toConstraint) {
	if (known.kind === "unknown") return known;
	const constraint = toConstraint(known.value) ?? {
		kind: "unknown",
		text: known.value,
		variable: null
	};
	return known.kind === "default" && constraint.kind === "range" ? {
		kind: "default",
		text: constraint.text,
		variable: known.variable
	} : constraint;
}

export { certain as n, constraintOf as r, asWritten as t };