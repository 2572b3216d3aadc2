import { posix } from "node:path";

// src/readers/manifest/members.ts
function fromRoot(manifest, path) {
	const joined = posix.join(posix.dirname(manifest), path);
	return joined === ".." || joined.startsWith("../") || path.startsWith("/") || path.startsWith("!") ? null : joined.replace(/\/$/, "");
}

export { fromRoot as t };