import { j as elements, k as attribute } from "./shared-formats.js";
import { t as parseXml } from "./shared-formats-dom-serializer-domelementtype-domhandler-domutils-entities-htmlparser2.js";
import { l as dependencyFact } from "./shared-readers-unbash.js";
import { Ot as inOrder, jt as unreadable } from "./shared-readers.js";

// src/readers/packages-config.ts
const read = (source) => {
	const { root, error } = parseXml(source.text);
	const problems = error === null ? [] : [unreadable(source, "XML", error)];
	const packages = root?.name === "packages" ? elements(root, "package") : [];
	return {
		facts: inOrder(packages.flatMap((each) => readPackage(source, each))),
		problems
	};
};
function readPackage(source, each) {
	const id = attribute(each, "id");
	const version = attribute(each, "version");
	if (!id?.inner || !/^[\w.-]+$/.test(id.value)) return [];
	const place = (start, end) => source.place(start, end);
	const isDevelopment = attribute(each, "developmentDependency")?.value === "true";
	return [dependencyFact({
		block: "",
		command: null,
		role: { kind: isDevelopment ? "development" : "runtime" },
		place
	}, id.inner, {
		ecosystem: "nuget",
		name: id.value,
		constraint: version?.value ? {
			kind: "range",
			text: `[${version.value}]`
		} : {
			kind: "unknown",
			text: "",
			variable: null
		},
		nameAt: place(id.inner.start, id.inner.end),
		constraintAt: version?.inner && version.value !== "" ? place(version.inner.start, version.inner.end) : null
	})];
}

export { read };