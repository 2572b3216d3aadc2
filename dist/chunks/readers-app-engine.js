import { a as entry, l as text, s as get } from "./formats-yaml.js";
import { t as folderOf } from "./readers-containers-paths.js";
import { n as readDocuments } from "./readers-deployment-documents.js";
import { t as asWritten } from "./readers-deployment-known.js";
import { d as setting, g as readTable, i as environment, l as resource, p as workload, r as dockerfileBeside, u as runtime } from "./readers-deployment-takes.js";
import { t as namedRuntime } from "./readers-deployment-runtimes.js";
import { r as shell } from "./readers-deployment-shell.js";
import { r as keySpan } from "./readers-manifest-places.js";
import { r as pythonVersion } from "./readers-runtime-files-versions.js";

// src/readers/app-engine.ts
const table = {
	env: setting("app-engine.env"),
	instance_class: resource("instance-type"),
	"resources.cpu": resource("cpu"),
	"resources.memory_gb": resource("memory", "GB"),
	"resources.disk_size_gb": resource("storage", "GB"),
	env_variables: environment,
	build_env_variables: environment
};
const read = (source) => readDocuments(source, (app) => {
	const part = {
		source,
		block: "",
		know: asWritten
	};
	const at = entry(app, "runtime");
	if (at === void 0) return [];
	const name = text(get(app, "service")) ?? text(get(app, "module")) ?? "default";
	return [
		workload(part, keySpan(at), "app-engine", "service", name),
		...readRuntime(part, app, at),
		...readTable(part, app, {
			...table,
			entrypoint: shell(folderOf(source.path))
		})
	];
});
function readRuntime(part, app, at) {
	const name = text(at.value);
	if (name === "custom") return [dockerfileBeside(part, at), ...setting("app-engine.runtime")(part, at)];
	if (name !== "python") return namedRuntime("app-engine.runtime")(part, at);
	const versions = readTable(part, app, {
		"runtime_config.runtime_version": runtime("python", pythonVersion),
		"runtime_config.python_version": runtime("python", pythonVersion),
		"runtime_config.operating_system": setting("app-engine.operating_system")
	});
	return [...setting("app-engine.runtime")(part, at), ...versions];
}

export { read };