import "./shared-formats-yaml.js";
import { Et as text, St as entry, wt as get } from "./shared-formats.js";
import { kt as keySpan, xt as folderOf, yt as pythonVersion } from "./shared-readers.js";
import { n as readDocuments } from "./shared-readers-jsonc-parser-yaml.js";
import { f as asWritten, l as readTable } from "./shared-readers-yaml.js";
import { D as setting, E as runtime, T as resource, _ as namedRuntime, b as environment, g as shell, k as workload, y as dockerfileBeside } from "./shared-readers-unbash-yaml.js";

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