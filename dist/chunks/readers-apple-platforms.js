// src/readers/apple/platforms.ts
const platforms = {
	ios: "ios",
	osx: "macos",
	macos: "macos",
	maccatalyst: "maccatalyst",
	tvos: "tvos",
	watchos: "watchos",
	visionos: "visionos",
	driverkit: "driverkit"
};
function deploymentTarget(platform) {
	const name = platform.toLowerCase();
	return Object.hasOwn(platforms, name) ? `${platforms[name]}.deploymentTarget` : null;
}

export { deploymentTarget as t };