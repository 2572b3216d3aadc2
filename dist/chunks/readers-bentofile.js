import "./shared-formats-yaml.js";
import { Et as text, St as entry, wt as get } from "./shared-formats.js";
import { n as readDocuments } from "./shared-readers-jsonc-parser-yaml.js";
import { f as asWritten, l as readTable } from "./shared-readers-yaml.js";
import { D as setting, E as runtime, O as variables, S as image, b as environment, c as condaChannels, f as manifest, k as workload, l as condaPackages, p as requirements, u as debianPackages, v as code, w as pythonIndex, x as environmentList } from "./shared-readers-unbash-yaml.js";
import { kt as keySpan, yt as pythonVersion } from "./shared-readers.js";

// src/readers/bentofile.ts
const table = {
	service: code("code", fileOf),
	include: code(),
	envs: variables("name", "value"),
	"python.packages": requirements(),
	"python.requirements_txt": manifest("pip"),
	"python.lock_packages": setting("bentoml.lock_packages"),
	"python.index_url": pythonIndex("primary"),
	"python.extra_index_url": pythonIndex("extra"),
	"python.find_links": pythonIndex("find-links"),
	"conda.environment_yml": manifest("conda"),
	"conda.channels": condaChannels,
	"conda.dependencies": condaPackages,
	"conda.pip": requirements(),
	"docker.distro": setting("bentoml.distro"),
	"docker.python_version": runtime("python", pythonVersion),
	"docker.cuda_version": runtime("cuda", pythonVersion),
	"docker.base_image": image("base"),
	"docker.system_packages": debianPackages,
	"docker.dockerfile_template": setting("bentoml.dockerfile_template"),
	"docker.setup_script": code(),
	"docker.env": (part, at) => [...environment(part, at), ...at.value.kind === "list" ? environmentList(part, at) : []]
};
const read = (source) => readDocuments(source, (options) => {
	const part = {
		source,
		block: "",
		know: asWritten
	};
	return [...readService(part, options), ...readTable(part, options, table)];
});
function readService(part, options) {
	const at = entry(options, "service");
	if (at === void 0) return [];
	const name = text(get(options, "name")) ?? text(at.value) ?? "";
	return [workload(part, keySpan(at), "bentoml", "service", name)];
}
function fileOf(written) {
	const module = written.replace(/:.*$/s, "");
	return module.endsWith(".py") ? module : `${module.replaceAll(".", "/")}.py`;
}

export { read };