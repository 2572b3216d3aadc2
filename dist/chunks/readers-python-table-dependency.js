import { t as normalise } from "./formats-requirement.js";
import { t as get } from "./formats-toml.js";
import { i as placeOf, r as keySpan, t as entryPlace } from "./readers-manifest-places.js";
import { c as pypiDependency, d as scalarAt, m as stringsOf, o as nameSpan } from "./readers-pyproject-facts.js";
import { n as tableOrigin } from "./readers-pyproject-origin.js";

// src/readers/python/name.ts
function isPackageName(text) {
	return /^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/.test(text);
}

// src/readers/python/table-dependency.ts
function variantsOf(entry) {
	return isPackageName(entry.key) ? variantsIn(entry) : [];
}
function variantsIn({ value }) {
	return (value.kind === "array" ? value.items : [value]).filter(isVariant);
}
function isVariant(value) {
	return value.kind === "string" || value.kind === "table";
}
function tableDependency(source, entry, variant, role, dialect) {
	const version = variant.kind === "table" ? scalarAt(variant, "version") : variant;
	const constraint = readVersion(version, dialect);
	return pypiDependency(variantPlace(source, entry, variant), {
		name: normalise(entry.key),
		constraint,
		role,
		nameAt: placeOf(source, nameSpan(source, entry)),
		constraintAt: constraint.kind === "range" && constraint.text === version?.value ? placeOf(source, version.inner) : null,
		extras: variant.kind === "table" ? stringsOf(get(variant, "extras")).map(({ value }) => value) : [],
		marker: dialect.marker(variant),
		origin: tableOrigin(variant) ?? { kind: "registry" }
	});
}
function readVersion(version, dialect) {
	if (version === null || version.kind === "string") return dialect.constraint(version);
	return {
		kind: "unknown",
		text: version.value,
		variable: null
	};
}
function variantPlace(source, entry, variant) {
	return variant !== entry.value && source.text[variant.start] !== "[" ? source.place(variant.start, variant.end) : entryPlace(source, keySpan(entry), variant);
}

export { isPackageName as a, variantsOf as i, variantPlace as n, variantsIn as r, tableDependency as t };