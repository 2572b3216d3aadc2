// src/readers/installs/mapped-text.ts
var MappedText = class {
	file;
	parts = [];
	runs = [];
	length = 0;
	constructor(file) {
		this.file = file;
	}
	get text() {
		if (this.parts.length > 1) this.parts = [this.parts.join("")];
		return this.parts[0] ?? "";
	}
	written(start, end) {
		this.add(this.file.slice(start, end), start, end, true);
	}
	meant(text, start, end) {
		this.add(text, start, end, false);
	}
	locate(start, end) {
		const from = this.startOf(start);
		return {
			start: from,
			end: end <= start ? from : Math.max(from, this.endOf(end - 1))
		};
	}
	add(text, start, end, isWritten) {
		if (text === "") return;
		this.runs.push({
			at: this.length,
			start,
			end,
			isWritten
		});
		this.parts.push(text);
		this.length += text.length;
	}
	startOf(offset) {
		const run = this.runAt(offset);
		if (run === void 0) return 0;
		return run.isWritten ? Math.min(run.start + offset - run.at, run.end) : run.start;
	}
	endOf(offset) {
		const run = this.runAt(offset);
		if (run === void 0) return 0;
		return run.isWritten ? Math.min(run.start + offset - run.at + 1, run.end) : run.end;
	}
	runAt(offset) {
		let low = 0;
		let high = this.runs.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.runs[middle]?.at ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return this.runs[low];
	}
};

export { MappedText as t };