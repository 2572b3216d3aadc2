// src/readers/runtime-files/versions.ts
const nodeLines = {
	argon: "4",
	boron: "6",
	carbon: "8",
	dubnium: "10",
	erbium: "12",
	fermium: "14",
	gallium: "16",
	hydrogen: "18",
	iron: "20",
	jod: "22",
	krypton: "24"
};
function pythonVersion(text) {
	if (/^(?:(?:===?|[!~<>]=|[<>])\d[\d.*]*,?)+$/.exec(text)) return {
		kind: "range",
		text
	};
	const [, version, pre = ""] = /^(?:python-|cpython[-@])?(\d+(?:\.\d+){0,2})(?:\.x|((?:a|b|rc)\d+))?$/.exec(text) ?? [];
	if (version === void 0) return null;
	return {
		kind: "range",
		text: pre !== "" || version.split(".").length === 3 ? `==${version}${pre}` : `==${version}.*`
	};
}
function nodeVersion(text) {
	const version = /^v?(\d+(?:\.(?:\d+|x|\*)){0,2})$/.exec(text)?.[1];
	const line = /^lts[/-](\w+)$/i.exec(text)?.[1]?.toLowerCase() ?? "";
	const known = version ?? (Object.hasOwn(nodeLines, line) ? nodeLines[line] : void 0);
	return known === void 0 ? {
		kind: "unknown",
		text,
		variable: null
	} : {
		kind: "range",
		text: known
	};
}
function javaVersion(text) {
	const feature = /java(\d+)/.exec(text)?.[1] ?? /^(?:[a-z][a-z\d]*-){0,3}(?:1\.)?(\d+)(?![a-z\d])/.exec(text)?.[1];
	return feature === void 0 ? {
		kind: "unknown",
		text,
		variable: null
	} : {
		kind: "range",
		text: feature
	};
}
function releaseVersion(text) {
	const version = /^v?(\d+(?:\.\d+){0,2})(?:-stable|-release)?$/.exec(text)?.[1];
	return version === void 0 ? {
		kind: "unknown",
		text,
		variable: null
	} : {
		kind: "range",
		text: version
	};
}

export { releaseVersion as i, nodeVersion as n, pythonVersion as r, javaVersion as t };