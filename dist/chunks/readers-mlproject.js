import { a as entry, l as text, s as get } from "./formats-yaml.js";
import { t as folderOf } from "./readers-containers-paths.js";
import { n as readDocuments } from "./readers-deployment-documents.js";
import { t as asWritten } from "./readers-deployment-known.js";
import { a as manifest } from "./readers-deployment-packages.js";
import { g as readTable, m as entriesAt, o as image, p as workload } from "./readers-deployment-takes.js";
import { r as shell } from "./readers-deployment-shell.js";
import { r as keySpan } from "./readers-manifest-places.js";

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