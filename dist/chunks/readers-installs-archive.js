// src/readers/installs/archive.ts
function archiveOf(reference) {
	const file = reference.replace(/[?#].*$/s, "").split("/").at(-1)?.replaceAll(/%2B/gi, "+") ?? "";
	return file.endsWith(".whl") ? wheelOf(file.slice(0, -4).split("-")) : sourceOf(file);
}
function wheelOf([name, version, ...tags]) {
	if (version === void 0 || !isName(name)) return null;
	const shortened = /\*/.test(`${version}${tags.join("")}`);
	return tags.length >= 3 || shortened ? {
		name,
		version: version.includes("*") ? null : version
	} : null;
}
function sourceOf(file) {
	const [, name, version] = /^([\w.-]+)-(v?\d[\w.+!]*)\.(?:tar\.(?:gz|bz2|xz)|tgz|zip)$/.exec(file) ?? [];
	return version !== void 0 && isName(name) ? {
		name,
		version
	} : null;
}
function isName(text) {
	return text !== void 0 && /^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/.test(text);
}

export { archiveOf as t };