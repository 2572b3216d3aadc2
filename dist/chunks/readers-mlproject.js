import "./shared-formats-yaml.js";
import { Et as text, St as entry, wt as get } from "./shared-formats.js";
import { kt as keySpan, xt as folderOf } from "./shared-readers.js";
import { n as readDocuments } from "./shared-readers-jsonc-parser-yaml.js";
import { f as asWritten, l as readTable, s as entriesAt } from "./shared-readers-yaml.js";
import { S as image, f as manifest, g as shell, k as workload } from "./shared-readers-unbash-yaml.js";

// src/readers/mlproject.ts
const table = {
	conda_env: manifest("conda"),
	python_env: manifest("pip"),
	"docker_env.image": image()
};
const read = (source) => readDocuments(source, (project) => {
	const part = {
		source,
		block: "",
		know: asWritten
	};
	return [
		...readProject(part, project),
		...readTable(part, project, table),
		...readEntryPoints(part, project)
	];
});
function readProject(part, project) {
	const at = entry(project, "entry_points") ?? entry(project, "name");
	return at === void 0 ? [] : [workload(part, keySpan(at), "mlflow", "project", text(get(project, "name")) ?? "")];
}
function readEntryPoints(part, project) {
	const points = entry(project, "entry_points")?.value;
	const each = points?.kind === "map" ? points.entries : [];
	const start = shell(folderOf(part.source.path));
	return each.flatMap(({ value }) => entriesAt(value, ["command"]).flatMap((at) => start(part, at)));
}

export { read };