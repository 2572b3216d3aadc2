import { a as entry, i as entries } from "./formats-yaml.js";
import { n as readDocuments } from "./readers-deployment-documents.js";
import { t as asWritten } from "./readers-deployment-known.js";
import { a as manifest } from "./readers-deployment-packages.js";
import { d as setting, g as readTable, n as code, p as workload, u as runtime } from "./readers-deployment-takes.js";
import { r as keySpan } from "./readers-manifest-places.js";
import { r as pythonVersion } from "./readers-runtime-files-versions.js";

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