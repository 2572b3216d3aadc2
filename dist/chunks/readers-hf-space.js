import { n as parseYaml } from "./shared-formats-yaml.js";
import { Et as text, St as entry, wt as get } from "./shared-formats.js";
import { f as asWritten, l as readTable } from "./shared-readers-yaml.js";
import { D as setting, E as runtime, T as resource, d as hubModels, k as workload, v as code, y as dockerfileBeside } from "./shared-readers-unbash-yaml.js";
import { Ot as inOrder, jt as unreadable, kt as keySpan, yt as pythonVersion } from "./shared-readers.js";

// src/formats/front-matter.ts
const opening = /^ ?---[ \t]*\n/;
const closing = /^(?:---|\.\.\.)[ \t]*$/gm;
function frontMatter(text) {
	const start = opening.exec(text)?.[0].length;
	if (start === void 0) return null;
	closing.lastIndex = start;
	const end = closing.exec(text)?.index;
	return end === void 0 ? null : {
		content: text.slice(start, end),
		start
	};
}

// src/readers/hf-space.ts
const table = {
	sdk: setting("hf.sdk"),
	sdk_version: setting("hf.sdk_version"),
	python_version: runtime("python", pythonVersion),
	app_file: code(),
	suggested_hardware: resource("instance-type"),
	suggested_storage: resource("storage"),
	models: hubModels,
	preload_from_hub: hubModels
};
const read = (source) => {
	const head = frontMatter(source.text);
	if (head === null) return {
		facts: [],
		problems: []
	};
	const { documents, errors } = parseYaml(head.content, head.start);
	return {
		facts: inOrder(readSpace({
			source,
			block: "",
			know: asWritten
		}, documents[0])),
		problems: errors.slice(0, 1).map((error) => unreadable(source, "YAML", error))
	};
};
function readSpace(part, config) {
	const sdk = entry(config, "sdk");
	if (sdk === void 0) return [];
	const name = text(get(config, "title")) ?? "";
	return [
		workload(part, keySpan(sdk), "hf-space", "space", name),
		...readTable(part, config, table),
		...text(sdk.value) === "docker" ? [dockerfileBeside(part, sdk)] : []
	];
}

export { read };