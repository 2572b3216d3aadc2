import "./shared-formats-yaml.js";
import { St as entry, xt as entries } from "./shared-formats.js";
import { n as readDocuments } from "./shared-readers-jsonc-parser-yaml.js";
import { f as asWritten, l as readTable } from "./shared-readers-yaml.js";
import { D as setting, E as runtime, f as manifest, k as workload, v as code } from "./shared-readers-unbash-yaml.js";
import { kt as keySpan, yt as pythonVersion } from "./shared-readers.js";

// src/readers/mlmodel.ts
const environments = (part, at) => at.value.kind === "map" ? readTable(part, at.value, {
	conda: manifest("conda", "requirements", "conda"),
	virtualenv: manifest("pip", "requirements", "virtualenv")
}) : manifest("conda")(part, at);
const ofPython = {
	python_version: runtime("python", pythonVersion),
	env: environments,
	model_path: code("model"),
	data: code("model")
};
const read = (source) => readDocuments(source, (model) => {
	const part = {
		source,
		block: "",
		know: asWritten
	};
	const at = entry(model, "flavors");
	if (at === void 0) return [];
	return [
		workload(part, keySpan(at), "mlflow", "model", ""),
		...readTable(part, model, { mlflow_version: setting("mlflow.mlflow_version") }),
		...entries(at.value).flatMap((flavor) => readFlavor(part, flavor))
	];
});
function readFlavor(part, flavor) {
	const { source, block } = part;
	const place = source.place(flavor.keyStart, flavor.keyEnd);
	if (flavor.key === "python_function") return readTable(part, flavor.value, ofPython);
	return [{
		kind: "setting",
		...place,
		block,
		key: "mlflow.flavor",
		value: flavor.key
	}, ...entries(flavor.value).flatMap((at) => /^\w+_version$/.test(at.key) ? setting(`mlflow.${at.key}`)(part, at) : [])];
}

export { read };