// src/readers/conda/platform.ts
const systems = {
	linux: "linux",
	osx: "macos",
	win: "windows"
};
const architectures = {
	"64": "x86_64",
	aarch64: "aarch64",
	arm64: "aarch64",
	armv7l: "armv7"
};
function machineOf(label) {
	const [, system = "", architecture = ""] = /^([a-z]+)-(\w+)$/.exec(label) ?? [];
	return {
		os: Object.hasOwn(systems, system) ? systems[system] ?? null : null,
		arch: Object.hasOwn(architectures, architecture) ? architectures[architecture] ?? null : null
	};
}

export { machineOf as t };