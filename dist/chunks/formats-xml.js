import { t as Parser } from "./htmlparser2-dist-Parser.js";

// src/formats/xml/tree.ts
var TooDeep = class extends Error {};
const maximumDepth = 200;
const validName = /^[A-Za-z_:\u0080-\uffff][\w:.\u0080-\uffff-]*$/;
var XmlTree = class {
	root = null;
	error = null;
	text;
	frames = [];
	open = [];
	constructor(text) {
		this.text = text;
	}
	openElement(name, from) {
		const start = Math.max(from, this.text.indexOf("<", from));
		if (this.open.length >= maximumDepth) {
			this.fail("nested too deeply", start);
			throw new TooDeep();
		}
		const frame = validName.test(name) ? {
			name,
			opening: {
				start,
				end: start
			},
			attributes: [],
			children: [],
			pieces: []
		} : null;
		if (frame === null) this.fail("a tag without a name", start);
		else this.frames.push(frame);
		this.open.push(frame);
	}
	endOpening(end) {
		const frame = this.open.at(-1);
		if (frame) frame.opening.end = Math.min(end, this.text.length);
	}
	attribute(name, value, quote, { start, end }) {
		const frame = this.open.at(-1);
		if (!frame) return;
		if (!quote) return this.fail(`the value of ${name.slice(0, 100)} has no quotes`, start);
		const inner = {
			start: end - 1 - value.length,
			end: end - 1
		};
		const plain = this.text.slice(inner.start, inner.end) === value;
		frame.attributes.push({
			name,
			value,
			inner: plain ? inner : null,
			start,
			end
		});
	}
	addText(value, start, end) {
		this.frames.at(-1)?.pieces.push({
			value,
			start,
			end: Math.min(end, this.text.length)
		});
	}
	closeElement(at, closed) {
		const frame = this.open.pop();
		if (!frame) return;
		const end = Math.min(at, this.text.length);
		this.frames.pop();
		const { name, opening, attributes, children } = frame;
		const isEmpty = end === opening.end && this.text[end - 2] === "/";
		if (!closed && !isEmpty) this.fail(`<${name.slice(0, 100)}> is not closed`, opening.start);
		const made = {
			name,
			opening,
			attributes,
			children,
			text: textOf(frame.pieces),
			start: opening.start,
			end
		};
		const parent = this.frames.at(-1);
		if (parent !== void 0) parent.children.push(made);
		else this.root ??= made;
	}
	fail(message, offset) {
		this.error ??= {
			message,
			offset
		};
	}
	finish() {
		while (this.open.length > 0) this.closeElement(this.text.length, false);
		if (this.root === null) this.fail("there is no element", 0);
	}
};
function textOf(pieces) {
	const trimmed = pieces.map((piece) => piece.value).join("").trim();
	if (trimmed === "") return null;
	const written = pieces.filter((piece) => piece.value.trim() !== "");
	const [first, last] = [written[0], written.at(-1)];
	if (first === void 0 || last === void 0) return null;
	const start = first.start + blanksBefore(first);
	const end = last.end - (isPlain(last) ? last.value.length - last.value.trimEnd().length : 0);
	return {
		value: trimmed,
		start,
		end,
		inner: end - start === trimmed.length && written.every(isPlain) ? {
			start,
			end
		} : null
	};
}
function blanksBefore(piece) {
	return isPlain(piece) ? piece.value.length - piece.value.trimStart().length : 0;
}
function isPlain({ value, start, end }) {
	return value.length === end - start;
}

// src/formats/xml/nodes.ts
function elements(parent, name) {
	return parent?.children.filter((each) => each.name === name) ?? [];
}
function element(parent, ...path) {
	return path.reduce((at, name) => at?.children.find((each) => each.name === name) ?? null, parent);
}
function attribute(of, name) {
	return of?.attributes.find((each) => each.name === name) ?? null;
}

// src/formats/xml.ts
function parseXml(text) {
	const tree = new XmlTree(text);
	try {
		parse(text, tree);
	} catch (error) {
		if (!(error instanceof TooDeep)) throw error;
	}
	tree.finish();
	return {
		root: tree.root,
		error: tree.error
	};
}
function parse(text, tree) {
	const parser = new Parser({
		onopentagname: (name) => tree.openElement(name, parser.startIndex),
		onattribute: (name, value, quote) => tree.attribute(name, value, quote, {
			start: parser.startIndex,
			end: parser.endIndex
		}),
		onopentag: () => tree.endOpening(parser.endIndex + 1),
		ontext: (data) => tree.addText(data, parser.startIndex, parser.endIndex + 1),
		onclosetag: (_name, isImplied) => tree.closeElement(isImplied ? parser.endIndex + 1 : closingEnd(text, parser.endIndex), !isImplied)
	}, {
		xmlMode: true,
		decodeEntities: true
	});
	parser.write(text);
	parser.end();
}
function closingEnd(text, last) {
	if (text[last] === ">") return last + 1;
	let at = last + 1;
	while (" 	\r\n".includes(text[at] ?? "x")) at += 1;
	return text[at] === ">" ? at + 1 : last + 1;
}

export { elements as i, attribute as n, element as r, parseXml as t };