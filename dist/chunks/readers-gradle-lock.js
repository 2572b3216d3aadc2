import { I as eachLine, q as LockFacts } from "./shared-readers.js";

// src/readers/gradle-lock.ts
const line = /^([^\s:=]+:[^\s:=]+):([^\s:=]+)=(\S*)$/;
const read = (source, interest) => {
	const facts = new LockFacts(source, interest);
	let error = null;
	eachLine(source.text, (written, start) => {
		const text = written.trimStart();
		if (text === "" || text.startsWith("#") || text.startsWith("empty=")) return;
		const [, name, version, configurations] = line.exec(text) ?? [];
		const from = start + written.length - text.length + (name?.length ?? 0) + 1;
		if (name === void 0 || version === void 0) error ??= {
			message: "a line is no module with its version",
			offset: from - 1
		};
		else facts.lock({
			ecosystem: "maven",
			name,
			version,
			marker: configurations || null
		}, {
			start: from,
			end: from + version.length
		});
	});
	return facts.reading(null, error);
};

export { read };