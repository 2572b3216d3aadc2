// src/formats/source.ts
var Source = class {
	path;
	text;
	original;
	lineStarts = [0];
	constructor(path, original) {
		this.path = path;
		this.original = original;
		this.text = original.replace(/^\uFEFF/, " ").replaceAll("\r\n", " \n");
		for (let at = this.text.indexOf("\n"); at >= 0; at = this.text.indexOf("\n", at + 1)) this.lineStarts.push(at + 1);
	}
	place(start, end) {
		const from = clamp(start, this.text.length);
		const to = Math.max(from, clamp(end, this.text.length));
		return {
			location: this.location(from, to),
			text: this.original.slice(from, to)
		};
	}
	offset(line, column) {
		return clamp((this.lineStarts[line - 1] ?? this.text.length) + column - 1, this.text.length);
	}
	location(start, end) {
		const [line, column] = this.position(start);
		const [endLine, endColumn] = this.position(end);
		return {
			path: this.path,
			line,
			column,
			endLine,
			endColumn
		};
	}
	position(offset) {
		let low = 0;
		let high = this.lineStarts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return [low + 1, offset - (this.lineStarts[low] ?? 0) + 1];
	}
};
function clamp(offset, length) {
	return Math.min(Math.max(offset, 0), length);
}

export { Source as t };