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

// src/readers/containers/platform.ts
const architectures = /* @__PURE__ */ new Map([
	["amd64", "x86_64"],
	["x86_64", "x86_64"],
	["arm64", "aarch64"],
	["aarch64", "aarch64"],
	["arm/v7", "armv7"]
]);
function imagePlatform(source, at, label, block, alternative) {
	const [os = "", arch = "", variant] = label.toLowerCase().split("/");
	const known = architectures.get(arch) ?? architectures.get(`${arch}/${variant ?? "v7"}`) ?? null;
	const name = os === "linux" || os === "windows" ? os : null;
	return {
		kind: "platform",
		...source.place(at.start, at.end),
		block,
		label,
		os: name,
		arch: known,
		alternative
	};
}

export { folderOf as n, inTree as r, imagePlatform as t };