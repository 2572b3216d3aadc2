import { a as entry, l as text, s as get } from "./formats-yaml.js";
import { n as readDocuments } from "./readers-deployment-documents.js";
import { t as asWritten } from "./readers-deployment-known.js";
import { a as manifest, n as condaPackages, o as requirements, r as debianPackages, t as condaChannels } from "./readers-deployment-packages.js";
import { a as environmentList, c as pythonIndex, d as setting, f as variables, g as readTable, i as environment, n as code, o as image, p as workload, u as runtime } from "./readers-deployment-takes.js";
import { r as keySpan } from "./readers-manifest-places.js";
import { r as pythonVersion } from "./readers-runtime-files-versions.js";

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