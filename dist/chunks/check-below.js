import { t as globMatcher } from "./formats-glob.js";

// src/check/below.ts
function globBelow(glob, inner) {
	const sign = glob.startsWith("!") ? "!" : "";
	const found = below(glob.slice(sign.length).replace(/^\.\//, "").split("/"), inner.split("/"));
	return found === null ? null : sign + found;
}
function below(glob, folders) {
	const [first = "", ...rest] = glob;
	const [folder, ...deeper] = folders;
	if (folder === void 0 || first === "**") return glob.join("/");
	if (!globMatcher([first])(folder)) return null;
	return rest.length === 0 ? "**" : below(rest, deeper);
}

export { globBelow };