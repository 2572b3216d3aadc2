import { a as entry, l as text, n as parseYaml, s as get } from "./formats-yaml.js";
import { t as asWritten } from "./readers-deployment-known.js";
import { i as hubModels } from "./readers-deployment-packages.js";
import { d as setting, g as readTable, l as resource, n as code, p as workload, r as dockerfileBeside, u as runtime } from "./readers-deployment-takes.js";
import { a as unreadable, n as inOrder, r as keySpan } from "./readers-manifest-places.js";
import { r as pythonVersion } from "./readers-runtime-files-versions.js";

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