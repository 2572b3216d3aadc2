// src/formats/dockerfile/reference.ts
function splitReference(reference) {
	const [tagged = "", digest = null] = reference.split("@");
	const colon = tagged.lastIndexOf(":");
	const hasTag = colon > tagged.lastIndexOf("/");
	return {
		name: hasTag ? tagged.slice(0, colon) : tagged,
		tag: hasTag ? tagged.slice(colon + 1) : null,
		digest
	};
}
function isReference(text) {
	return /^\w[\w./:@-]*$/.test(text);
}

// src/formats/dockerfile/variables.ts
const longest = 1e4;
const variable = /\$(?:(\w+)|\{(\w+)(?:(:?[-+?])([^{}]*(?:\$\{[^{}]*\}[^{}]*)*))?\}|(\{(?:[^{}]*\})?))/y;
function substitute(text, lookup, escape = "\\") {
	return /["'$\\`]/.test(text) ? new Word(text, lookup, escape).read() : {
		text,
		known: true,
		weak: false
	};
}
var Word = class {
	text;
	lookup;
	escape;
	parts = [];
	known = true;
	weak = false;
	room = longest;
	at = 0;
	constructor(text, lookup, escape) {
		this.text = text;
		this.lookup = lookup;
		this.escape = escape;
	}
	read() {
		let inQuotes = false;
		while (this.at < this.text.length) {
			const character = this.text[this.at] ?? "";
			if (character === "\"") {
				inQuotes = !inQuotes;
				this.at++;
			} else if (character === "'" && !inQuotes) this.verbatim();
			else if (character === this.escape) this.escaped(inQuotes);
			else if (character === "$") this.variable();
			else this.plain(character);
		}
		return {
			text: this.parts.join(""),
			known: this.known,
			weak: this.weak
		};
	}
	plain(character) {
		const end = this.text.slice(this.at + 1).search(/["'$\\`]/);
		const stop = end < 0 ? this.text.length : this.at + 1 + end;
		this.parts.push(character, this.text.slice(this.at + 1, stop));
		this.at = stop;
	}
	verbatim() {
		const close = this.text.indexOf("'", this.at + 1);
		const end = close < 0 ? this.text.length : close;
		this.parts.push(this.text.slice(this.at + 1, end));
		this.at = end + 1;
	}
	escaped(inQuotes) {
		const next = this.text[this.at + 1] ?? "";
		this.parts.push(inQuotes && ![
			"\"",
			"$",
			this.escape
		].includes(next) ? this.escape + next : next);
		this.at += 2;
	}
	variable() {
		variable.lastIndex = this.at;
		const found = variable.exec(this.text);
		if (found === null) return this.plain("$");
		this.at = variable.lastIndex;
		const [, bare, name = bare ?? "", operator = "", word = "", other] = found;
		this.parts.push(other === void 0 ? this.value(name, operator, word) : this.unknown(""));
	}
	value(name, operator, word) {
		const held = this.lookup(name);
		if (held === null) return this.unknown(name);
		const isSet = held !== void 0 && (held.value !== "" || !operator.startsWith(":"));
		if (operator.endsWith("+")) return isSet && !word.includes("$") ? word : this.unknown(name);
		if (isSet) return this.put(held, name);
		if (!operator.endsWith("-")) return held === void 0 || operator !== "" ? this.unknown(name) : this.put(held, name);
		const other = substitute(word, this.lookup, this.escape);
		return other.known ? this.put({
			value: other.text,
			weak: true
		}, name) : this.unknown(name);
	}
	put({ value, weak }, name) {
		this.weak ||= weak;
		this.room -= value.length;
		return this.room < 0 ? this.unknown(name) : value;
	}
	unknown(name) {
		this.known = false;
		return `\${${name}}`;
	}
};

export { isReference as n, splitReference as r, substitute as t };