import { t as fromRoot } from "./readers-manifest-members.js";
import { a as unreadable } from "./readers-manifest-places.js";

// src/readers/locks/lock-facts.ts
var LockFacts = class {
	source;
	interest;
	facts = [];
	seen = /* @__PURE__ */ new Set();
	constructor(source, interest) {
		this.source = source;
		this.interest = interest;
	}
	knows(ecosystem, name) {
		return this.interest.knows(`${ecosystem}/${name}`);
	}
	lock({ index = null, marker = null, ...told }, at) {
		const { ecosystem, name, version } = told;
		const key = `${ecosystem}/${name} ${version} ${marker}`;
		if (version === "" || !this.knows(ecosystem, name) || this.seen.has(key)) return;
		this.seen.add(key);
		this.facts.push({
			kind: "lock",
			block: "",
			...told,
			index,
			marker,
			...this.place(at)
		});
	}
	member(ecosystem, name, folder, at) {
		const directory = fromRoot(this.source.path, folder);
		if (directory === null || folder === "" || /^\.\/?$/.test(folder)) return;
		this.facts.push({
			kind: "module",
			block: "",
			ecosystem,
			name,
			directory,
			...this.place(at)
		});
	}
	index({ only = null, ...told }, at) {
		if (this.seen.has(told.url)) return;
		this.seen.add(told.url);
		const resolved = told.url.includes("$") ? "unknown" : "written";
		this.facts.push({
			kind: "index",
			block: "",
			...told,
			resolved,
			command: null,
			only,
			...this.place(at)
		});
	}
	reading(format, error) {
		const problem = mergeProblem(this.source) ?? (error === null ? null : this.problem(format, error));
		return {
			facts: this.facts,
			problems: problem === null ? [] : [problem]
		};
	}
	problem(format, error) {
		if (format !== null) return unreadable(this.source, format, error);
		return {
			message: `This lock is broken here: ${error.message}`,
			location: this.place({
				start: error.offset,
				end: error.offset
			}).location
		};
	}
	place({ start, end }) {
		return this.source.place(start, end);
	}
};
function mergeProblem(source) {
	const opening = /^ ?<<<<<<< /.test(source.text) ? source.text.indexOf("<") : source.text.indexOf("\n<<<<<<< ");
	if (opening < 0) return null;
	const start = source.text.indexOf("<", opening);
	return {
		message: "This lock holds a merge that is not finished",
		location: source.place(start, start + 7).location
	};
}

export { LockFacts as t };