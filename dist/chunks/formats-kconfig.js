// src/formats/kconfig.ts
const pattern = /^[ \t]*(?:# )?(CONFIG_\w+)(?:[ \t]*=[ \t]*(?:"([^"\n]*)"|([^\n#"]*))(?=[ \t]*(?:#|$))| is not set)/;
function parseKconfig(text) {
	const found = /* @__PURE__ */ new Map();
	let start = 0;
	for (const line of text.split("\n")) {
		const [whole, name, quoted, plain] = pattern.exec(line) ?? [];
		const isComment = line.trimStart().startsWith("#");
		if (whole !== void 0 && name !== void 0 && isComment === (quoted === void 0 && plain === void 0)) {
			const from = start + line.indexOf("CONFIG_");
			const end = start + whole.trimEnd().length;
			found.delete(name);
			found.set(name, {
				name,
				value: quoted ?? plain?.trim() ?? "n",
				start: from,
				end
			});
		}
		start += line.length + 1;
	}
	return [...found.values()];
}

export { parseKconfig as t };