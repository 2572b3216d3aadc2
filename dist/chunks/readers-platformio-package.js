import { r as unknown } from "./readers-native-facts.js";

// src/readers/platformio/package.ts
const address = /^(?:([\w.-]+)\s*=\s*)?((?:git\+|hg\+)?[a-z]+:\/\/\S+|git@\S+|\.{0,2}\/\S*)$/i;
const packed = /\.(?:zip|tar|tgz|gz|bz2|xz)$/i;
function parseSpecification(text) {
	return parseAddress(text) ?? parseName(text);
}
function parseAddress(text) {
	const [, named, written] = address.exec(text) ?? [];
	if (written === void 0) return null;
	const path = written.replace(/[#?].*$/, "");
	const name = named ?? nameIn(path);
	if (name === void 0) return null;
	const variable = /\$\{([^{}]*)/.exec(written)?.[1] ?? null;
	return {
		name: name.toLowerCase(),
		nameSpan: named === void 0 ? null : {
			start: 0,
			end: named.length
		},
		constraint: unknown(written, variable),
		constraintSpan: null,
		origin: originOf(written, path)
	};
}
function nameIn(path) {
	return /\/([^/]+)\/(?:archive|releases|zipball|tarball)\//.exec(path)?.[1] ?? /([^/:]+?)(?:\.git)?\/*$/.exec(path)?.[1]?.replace(packed, "");
}
function originOf(reference, path) {
	if (/^(?:file|symlink):|^\.{0,2}\//.test(reference)) return {
		kind: "path",
		reference
	};
	const archive = packed.test(path) || /\/archive\/|\/releases\//.test(path);
	return {
		kind: /^(?:git|hg)[+@:]|\.git$|^https?:\/\/(?:www\.)?(?:github|gitlab|bitbucket|codeberg)\./.test(path) && !archive ? "git" : "url",
		reference
	};
}
function parseName(text) {
	const at = text.indexOf("@");
	const written = (at < 0 ? text : text.slice(0, at)).trimEnd();
	if (!/^(?:[\w.-]+\/)?[A-Za-z0-9][\w .()+-]*$/.test(written) || /^\d+$/.test(written)) return null;
	const version = at < 0 ? "" : text.slice(at + 1).trim();
	const start = text.length - text.slice(at + 1).trimStart().length;
	const elsewhere = parseAddress(version);
	const constraint = elsewhere?.constraint ?? constraintOf(version);
	return {
		name: written.toLowerCase(),
		nameSpan: {
			start: 0,
			end: written.length
		},
		constraint,
		constraintSpan: constraint.kind === "range" ? {
			start,
			end: start + version.length
		} : null,
		origin: elsewhere?.origin ?? { kind: "registry" }
	};
}
function constraintOf(version) {
	if (version === "" || version === "*") return { kind: "any" };
	const variable = /\$\{([^{}]*)/.exec(version)?.[1];
	return variable === void 0 ? {
		kind: "range",
		text: version
	} : unknown(version, variable);
}
function placesOf(source, start, { nameSpan, constraintSpan }) {
	const place = (span) => span === null ? null : source.place(start + span.start, start + span.end);
	return {
		nameAt: place(nameSpan),
		constraintAt: place(constraintSpan)
	};
}

export { parseSpecification as n, placesOf as r, constraintOf as t };