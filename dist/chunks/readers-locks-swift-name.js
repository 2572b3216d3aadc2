// src/readers/locks/swift-name.ts
const longest = 1e3;
function swiftName(location) {
	return location.slice(0, longest).replace(/^[a-z+]+:\/\//i, "").replace(/^[^/@]+@/, "").replace(/^([^/:]+):(?:\d+(?=\/))?\/?/, "$1/").replace(/(?:\.git)?\/*$/, "").toLowerCase();
}

export { swiftName as t };