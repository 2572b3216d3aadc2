// src/readers/package-json/specifier.ts
const registry = { kind: "registry" };
const variable = /\$\{?(\w+)|\{\{|<%/;
const path = /^(?:workspace:|file:|link:|portal:|\.{0,2}\/|~\/)/;
const git = /^(?:git[+:@]|ssh:|github:|gitlab:|bitbucket:|gist:|[\w-][\w.-]*\/[\w.-]+(?:#|$)|https?:[^#]*\.git(?:#|$))/;
function parseSpecifier(text) {
	const written = variable.exec(text);
	if (written) return elsewhere({
		kind: "unknown",
		text,
		variable: written[1] ?? null
	}, registry);
	if (text.startsWith("npm:")) return parseAlias(text);
	if (path.test(text)) return elsewhere(unknown(text), {
		kind: "path",
		reference: text
	});
	if (git.test(text)) return elsewhere(unknown(text), {
		kind: "git",
		reference: text
	});
	if (/^https?:/.test(text)) return elsewhere(unknown(text), {
		kind: "url",
		reference: text
	});
	return inRegistry(null, text, {
		start: 0,
		end: text.length
	});
}
function npmConstraint(text) {
	const range = text.trim();
	if (range === "" || range === "*" || range === "x") return { kind: "any" };
	return /^[\d<>=~^*|]|^v\d/.test(range) ? {
		kind: "range",
		text: range
	} : unknown(text);
}
function parseAlias(text) {
	const start = 4;
	if (/^(?:[~^<>=*]|v?\d)/.test(text.slice(start)) && !text.includes("@")) return inRegistry(null, text.slice(start), {
		start,
		end: text.length
	});
	const at = text.indexOf("@", 5);
	const end = at < 0 ? text.length : at;
	return inRegistry({
		name: text.slice(start, end),
		span: {
			start,
			end
		}
	}, text.slice(end + 1), at < 0 ? null : {
		start: end + 1,
		end: text.length
	});
}
function inRegistry(alias, range, span) {
	const constraint = npmConstraint(range);
	return {
		alias,
		constraint,
		span: constraint.kind === "unknown" ? null : span,
		origin: registry
	};
}
function elsewhere(constraint, origin) {
	return {
		alias: null,
		constraint,
		span: null,
		origin
	};
}
function unknown(text) {
	return {
		kind: "unknown",
		text,
		variable: null
	};
}

export { parseSpecifier as n, npmConstraint as t };