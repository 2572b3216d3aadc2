import path from "node:path/posix";

// src/readers/containers/paths.ts
function inTree(folder, written) {
	if (written === "" || /^[/~\\]|^[A-Za-z]:[\\/]|:\/\/|^git@|^github\.com\/|[$*]/.test(written)) return null;
	const joined = path.normalize(path.join(folder, written)).replace(/\/$/, "");
	if (joined === ".." || joined.startsWith("../")) return null;
	return joined === "." ? "" : joined;
}
function folderOf(file) {
	return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}

export { inTree as n, folderOf as t };