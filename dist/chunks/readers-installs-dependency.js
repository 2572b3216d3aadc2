import { n as parseRequirement, t as normalise } from "./formats-requirement.js";
import { d as sliceWord, f as unknownVariable, o as coveredSpan, s as isDefault } from "./formats-shell.js";
import { t as archiveOf } from "./readers-installs-archive.js";
import { n as literalPlace, t as dependencyFact } from "./readers-installs-frame.js";

// src/readers/installs/constraint.ts
function rangeOf(word, text = word.text) {
	if (!word.known) return {
		kind: "unknown",
		text,
		variable: unknownVariable(word)
	};
	const variable = word.pieces.find(({ origin }) => origin === "default")?.variable ?? null;
	return isDefault(word) ? {
		kind: "default",
		text,
		variable
	} : {
		kind: "range",
		text
	};
}

// src/readers/installs/dependency.ts
function readRequested(word, frame) {
	const [, written = "", marker = null] = /^\s*(.*?)(?:\s;\s*(.*))?$/s.exec(word.text.trimEnd()) ?? [];
	const reference = referenceOf(written.trimEnd());
	if (reference) return byReference(word, reference, marker, frame);
	const requirement = parseRequirement(word.text);
	return requirement && {
		kind: "package",
		fact: fromRequirement(word, requirement, frame)
	};
}
function fromRequirement(word, requirement, frame) {
	const { name, normalised, extras, constraint, marker } = requirement;
	const url = requirement.url && textOf(word, requirement.url);
	return dependencyFact(frame, coveredSpan(word, {
		start: name.start,
		end: word.text.trimEnd().length
	}), {
		ecosystem: "pypi",
		name: normalised,
		constraint: url === null ? constraintOf(word, name, constraint) : referencedConstraint(word, url),
		extras,
		marker: marker && textOf(word, marker),
		origin: url === null ? { kind: "registry" } : referenceOf(url) ?? {
			kind: "url",
			reference: url
		},
		nameAt: literalPlace(frame, word, name),
		constraintAt: constraint && literalPlace(frame, word, constraint)
	});
}
function byReference(word, origin, marker, frame) {
	const [, reference = "", listed = ""] = /^(.*?)(?:\[([^[\]]*)\])?$/s.exec(origin.reference) ?? [];
	const extras = listed.split(",").flatMap((extra) => extra.trim() || []);
	const name = /[#&]egg=([A-Za-z0-9][\w.-]*)/.exec(reference)?.[1] ?? archiveOf(reference)?.name;
	if (name !== void 0) {
		const told = {
			ecosystem: "pypi",
			name: normalise(name),
			constraint: referencedConstraint(word, reference),
			extras,
			marker,
			origin
		};
		return {
			kind: "package",
			fact: dependencyFact(frame, coveredSpan(word, {
				start: 0,
				end: word.text.length
			}), told)
		};
	}
	if (origin.kind !== "path" || /\.(?:whl|zip|tar\.\w+|tgz)$/.test(reference)) return { kind: "unnamed" };
	return {
		kind: "project",
		path: reference,
		extras
	};
}
function referenceOf(reference) {
	if (!/[/:]|^\.|\.whl/.test(reference)) return null;
	if (/^(?:git|hg|svn|bzr)\+/.test(reference)) return {
		kind: "git",
		reference
	};
	if (/^(?:https?|ftp|s3|gs):/.test(reference)) return {
		kind: "url",
		reference
	};
	if (reference.startsWith("file:")) return {
		kind: "path",
		reference: reference.replace(/^file:(?:\/\/)?/, "")
	};
	return /^\.|^~?\/|^[\w.${}-]+\/|^[^\s@]+\.whl(?:\[[^[\]]*\])?$/.test(reference) ? {
		kind: "path",
		reference
	} : null;
}
function referencedConstraint(word, reference) {
	const version = archiveOf(reference)?.version ?? null;
	if (version === null || version.includes("$")) return {
		kind: "unknown",
		text: reference,
		variable: variableIn(reference)
	};
	const text = `==${version}`;
	return isDefault(word) ? rangeOf(word, text) : {
		kind: "range",
		text
	};
}
function constraintOf(word, name, span) {
	const text = span === null ? "" : textOf(word, span);
	if (/[${]/.test(text)) return {
		kind: "unknown",
		text,
		variable: variableIn(text) ?? unknownVariable(word)
	};
	const whole = sliceWord(word, name.start, span?.end ?? name.end);
	return span === null && !isDefault(whole) ? { kind: "any" } : rangeOf(whole, text);
}
function variableIn(text) {
	const name = /\{\{?([^{}]*)\}/.exec(text)?.[1]?.trim() ?? "";
	return name === "" ? null : name;
}
function textOf(word, { start, end }) {
	return word.text.slice(start, end);
}

export { rangeOf as n, readRequested as t };