import { I as eachLine, L as condaPackage, q as LockFacts } from "./shared-readers.js";

// src/readers/conda-explicit.ts
const read = (source, interest) => {
	const facts = new LockFacts(source, interest);
	let error = null;
	let isListed = false;
	eachLine(source.text, (line, start) => {
		const address = line.trimStart();
		if (address === "@EXPLICIT") isListed = true;
		else if (isListed && address !== "" && !address.startsWith("#")) {
			const found = condaPackage(address);
			const from = start + line.length - address.length;
			if (found === null) error ??= {
				message: "a line is no address of a package",
				offset: from
			};
			else facts.lock({
				ecosystem: "conda",
				name: found.name,
				version: found.version,
				index: found.channel,
				marker: found.platform
			}, {
				start: from + found.at.start,
				end: from + found.at.end
			});
		}
	});
	return facts.reading(null, error);
};

export { read };