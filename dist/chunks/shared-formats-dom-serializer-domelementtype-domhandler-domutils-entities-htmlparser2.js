import { t as Parser } from "./htmlparser2-dist-Parser.js";
import { M as TooDeep, N as XmlTree } from "./shared-formats.js";

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

export { parseXml as t };