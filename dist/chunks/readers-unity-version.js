import { posix } from "node:path";

// src/readers/unity-version.ts
const read = (source) => {
	const found = /^m_EditorVersion:[ \t]*(\d[\w.]*)/m.exec(source.text);
	const version = found?.[1];
	if (!found || version === void 0) return {
		facts: [],
		problems: []
	};
	const end = found.index + found[0].length;
	const place = source.place(end - version.length, end);
	const name = posix.basename(posix.dirname(posix.dirname(source.path)));
	return {
		facts: [{
			kind: "workload",
			platform: "unity",
			type: "project",
			name: name === "." ? "" : name,
			block: "",
			...place
		}, {
			kind: "runtime",
			name: "unity",
			constraint: {
				kind: "range",
				text: version.replace(/[abfp]\d+$/, "")
			},
			use: "selects",
			alternative: null,
			block: "",
			...place
		}],
		problems: []
	};
};

export { read };