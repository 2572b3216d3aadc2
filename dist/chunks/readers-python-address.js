// src/readers/python/address.ts
function resolutionOf(url) {
	return /\$[{(\w]|\{\{|%\(/.test(url.replace(/\/\/[^/@]*@/, "//")) ? "unknown" : "written";
}

export { resolutionOf as t };