import { t as swiftName } from "./readers-locks-swift-name.js";

// src/readers/swift/package.ts
const longest = 1e3;
function packageName(url) {
	const name = url.length > longest ? "" : swiftName(url);
	return /^\w[\w-]*(?:\.[\w-]+)+(?:\/[\w.~-]+)+$/.test(name) ? name : null;
}
function identityOf(location) {
	return (location.slice(0, longest).replace(/\/$/, "").split(/[/:]/).at(-1) ?? "").replace(/\.git$/i, "").toLowerCase();
}

// src/readers/swift/requirement.ts
function requirementOf(kind, from, to = "") {
	const [major, minor] = numbersOf(from);
	const upper = kind === "upToNextMajor" ? `<${major + 1}.0.0` : kind === "upToNextMinor" ? `<${major}.${minor + 1}.0` : "";
	if (!isVersion(from) || to !== "" && !isVersion(to)) return {
		kind: "unknown",
		text: to === "" ? from : `${from} ${to}`,
		variable: null
	};
	if (kind === "exact") return {
		kind: "range",
		text: from
	};
	if (kind === "range") return {
		kind: "range",
		text: `>=${from},<${to}`
	};
	if (kind === "closedRange") return {
		kind: "range",
		text: `>=${from},<=${to}`
	};
	return {
		kind: "range",
		text: `>=${from},${upper}`
	};
}
function isVersion(text) {
	return /^\d{1,9}(?:\.\d{1,9}){0,2}(?:[-+][\w.+-]+)?$/.test(text);
}
function numbersOf(version) {
	const [major = "0", minor = "0"] = version.split(/[-+]/)[0]?.split(".") ?? [];
	return [Number(major), Number(minor)];
}

export { identityOf as n, packageName as r, requirementOf as t };