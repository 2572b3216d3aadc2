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

export { imagePlatform as t };